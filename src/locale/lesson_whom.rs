//! The lesson on whom to count.

use super::texts::texts;

texts! {
    /// Every number in it is put in by the engine.
    LessonWhomText {
        title: "该数谁" | "該數誰" | "Whom to count";
        aim: "学完能为一个指标选对分子和分母。" | "學完能為一個指標選對分子和分母。" | "You can choose the numerator and the denominator of an indicator.";
        think: "要算{name}，除以全部人口行不行？" | "要算{name}，除以全部人口行不行？" | "{name}: could it be divided by the whole population?";
        say_1: "先把指标的名字读成一句话：{plain}" | "先把指標的名稱讀成一句話：{plain}" | "First read the indicator as a sentence. {plain}";
        say_2: "这句话里，“每……中”说的是分母：{bottom_what}；“有多少”问的是分子：{top_what}。" | "這句話裡，「每……中」說的是分母：{bottom_what}；「有多少」問的是分子：{top_what}。" | "In that sentence “of every” names the denominator: {bottom_what}. “How many” asks for the numerator: {top_what}.";
        say_3: "分母只数可能发生这件事的人。不该数的人放进去，比率就会变小，看上去像是没有做好。" | "分母只數可能發生這件事的人。不該數的人放進去，比率就會變小，看上去像是沒有做好。" | "The denominator holds only those to whom it could happen. Put others in, and the rate shrinks, as if the work had not been done.";
        say_4: "还要分清人数和人次：同一个人来检查几次，人数只算一个，人次要算几次。分子数人，分母也数人；分子数次，分母也数次。" | "還要分清人數和人次：同一個人來檢查幾次，人數只算一個，人次要算幾次。分子數人，分母也數人；分子數次，分母也數次。" | "Keep people and times apart: someone examined several times is one person and several checks. If the numerator counts people, so does the denominator; if it counts checks, so does the denominator.";
        keep: "先问：哪些事？再问：可能发生在谁身上？分子和分母用同样的单位。" | "先問：哪些事？再問：可能發生在誰身上？分子和分母用同樣的單位。" | "Ask first: which events? Then: to whom could they happen? Numerator and denominator in the same unit.";
    }
}

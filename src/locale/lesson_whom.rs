//! The lesson on whom to count.

use super::texts::texts;

texts! {
    /// Every number in it is put in by the engine.
    LessonWhomText {
        title: "该数谁" | "該數誰" | "Whom to count";
        aim: "学完能为一个指标选对分子和分母。" | "學完能為一個指標選對分子和分母。" | "You can choose the numerator and the denominator of an indicator.";
        think: "要算{name}，除以全部人口行不行？" | "要算{name}，除以全部人口行不行？" | "{name}: could it be divided by the whole population?";
        say_1: "先把指标的名字读成一句话：{plain}" | "先把指標的名稱讀成一句話：{plain}" | "First read the indicator as a sentence. {plain}";
        say_2: "这句话里，“有多少”后面的是分子：{top_what}。“每多少”后面的是分母：{bottom_what}。" | "這句話裡，「有多少」後面的是分子：{top_what}。「每多少」後面的是分母：{bottom_what}。" | "In that sentence, what follows “how many” is the numerator: {top_what}. What follows “of every” is the denominator: {bottom_what}.";
        say_3: "分母只数可能发生这件事的人。不该数的人放进去，比率就会变小，看上去像是没有做好。" | "分母只數可能發生這件事的人。不該數的人放進去，比率就會變小，看上去像是沒有做好。" | "The denominator holds only those to whom it could happen. Put others in, and the rate shrinks, as if the work had not been done.";
        say_4: "还要分清人和次：一个人检查三次，是一个人、三人次。上面数人，下面也数人；上面数次，下面也数次。" | "還要分清人和次：一個人檢查三次，是一個人、三人次。上面數人，下面也數人；上面數次，下面也數次。" | "Keep people and times apart: one person examined three times is one person and three checks. People over people, checks over checks.";
        keep: "先问：哪些事？再问：可能发生在谁身上？两边用同样的单位。" | "先問：哪些事？再問：可能發生在誰身上？兩邊用同樣的單位。" | "Ask first: which events? Then: to whom could they happen? Both sides in the same unit.";
    }
}

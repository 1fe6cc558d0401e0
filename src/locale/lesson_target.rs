//! The lesson on targets and gaps.

use super::texts::texts;

texts! {
    /// Every number in it is put in by the engine.
    LessonTargetText {
        title: "目标与差距" | "目標與差距" | "Targets and gaps";
        aim: "学完能对照目标，说清是否达标、差多少、用什么单位说。" | "學完能對照目標，說清是否達標、差多少、用什麼單位說。" | "You can say whether a target is met, by how much, and in which unit.";
        think: "目标是{goal}，实际是{value}。达标了吗？差多少？" | "目標是{goal}，實際是{value}。達標了嗎？差多少？" | "The target is {goal}, the value is {value}. Is it met, and by how much?";
        say_1: "先看方向：有的指标越高越好，有的越低越好。正好等于目标，算达标。" | "先看方向：有的指標越高越好，有的越低越好。正好等於目標，算達標。" | "Look at the direction first: for some indicators higher is better, for others lower. Exactly at the target counts as met.";
        say_2: "差距就是用实际减目标，只看大小：这里相差{gap}。" | "差距就是用實際減目標，只看大小：這裡相差{gap}。" | "The gap is the value less the target, without its sign: here {gap}.";
        say_3: "两个百分比之差叫百分点，两个千分比之差叫千分点，不能说成%或‰。" | "兩個百分比之差叫百分點，兩個千分比之差叫千分點，不能說成%或‰。" | "The difference of two percentages is in percentage points, of two per mille values in per mille points. It is not % or ‰.";
        say_4: "判断和差距都用印出来的数，这样别人拿着报表也能算出同样的结果。" | "判斷和差距都用印出來的數，這樣別人拿著報表也能算出同樣的結果。" | "Both the verdict and the gap use the printed value, so that anyone with the report in hand gets the same result.";
        keep: "先看方向，再看是否达标，最后说差距是几个点。" | "先看方向，再看是否達標，最後說差距是幾個點。" | "Direction first, then met or not, then the gap in points.";
    }
}

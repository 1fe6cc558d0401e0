//! The lesson on the sex ratio.

use super::texts::texts;

texts! {
    /// Every number in it is put in by the engine.
    LessonRatioText {
        title: "出生人口性别比" | "出生人口性別比" | "The sex ratio at birth";
        aim: "学完能算性别比，并知道它不是百分比。" | "學完能算性別比，並知道它不是百分比。" | "You can compute a sex ratio, and you know that it is not a percentage.";
        think: "男婴{top}，女婴{bottom}。为什么不除以总数？" | "男嬰{top}，女嬰{bottom}。為什麼不除以總數？" | "{top} boys and {bottom} girls. Why not divide by all of them?";
        say_1: "比例是一部分除以总数，最多是{hundred}。比值是一组除以另一组，可以超过{hundred}。" | "比例是一部分除以總數，最多是{hundred}。比值是一組除以另一組，可以超過{hundred}。" | "A share divides a part by the whole and is {hundred} at most. A ratio divides one group by another and may exceed {hundred}.";
        say_2: "按规定，性别比的分子是男婴，分母是女婴，再乘以{hundred}。{top} ÷ {bottom} × {hundred} = {value}。" | "按規定，性別比的分子是男嬰，分母是女嬰，再乘以{hundred}。{top} ÷ {bottom} × {hundred} = {value}。" | "By convention the sex ratio has boys as numerator and girls as denominator, times {hundred}: {top} ÷ {bottom} × {hundred} = {value}.";
        say_3: "颠倒过来是{reversed}，那是每{hundred}个男婴对应的女婴，不叫性别比。" | "顛倒過來是{reversed}，那是每{hundred}個男嬰對應的女嬰，不叫性別比。" | "Turned over it is {reversed}: girls for every {hundred} boys. That is not the sex ratio.";
        say_4: "出生人数少的地方，性别比偶然波动很大，不能拿来评判。" | "出生人數少的地方，性別比偶然波動很大，不能拿來評判。" | "Where births are few, the sex ratio jumps about by chance and must not be judged.";
        keep: "男婴 ÷ 女婴 × {hundred}，不写%，人少不评。" | "男嬰 ÷ 女嬰 × {hundred}，不寫%，人少不評。" | "Boys ÷ girls × {hundred}, no % sign, no verdict on small numbers.";
    }
}

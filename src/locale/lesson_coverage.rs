//! The lesson on coverage.

use super::texts::texts;

texts! {
    /// Every number in it is put in by the engine.
    LessonCoverageText {
        title: "覆盖率与完成率" | "涵蓋率與完成率" | "Coverage and completion";
        aim: "学完能分清“应当做到的人”和“计划做的次数”。" | "學完能分清「應當做到的人」和「計畫做的次數」。" | "You can tell people who are due from checks that were planned.";
        think: "一个完成率是{value}。什么情况下它会超过{hundred}%？" | "一個完成率是{value}。什麼情況下它會超過{hundred}%？" | "Completion is {value}. When could it exceed {hundred}%?";
        say_1: "覆盖率问：应当做到的人里，做到了多少？分子是分母的一部分，所以不会超过{hundred}%。" | "涵蓋率問：應當做到的人裡，做到了多少？分子是分母的一部分，所以不會超過{hundred}%。" | "Coverage asks: of those who are due, how many were reached? The numerator is part of the denominator, so it cannot exceed {hundred}%.";
        say_2: "完成率问：计划做的次数里，做了多少？做得比计划多，就超过{hundred}%。这不是错，不能改成{hundred}。" | "完成率問：計畫做的次數裡，做了多少？做得比計畫多，就超過{hundred}%。這不是錯，不能改成{hundred}。" | "Completion asks: of what was planned, how much was done? Do more than planned, and completion exceeds {hundred}%. That is no error and must not be cut to {hundred}.";
        say_3: "这里{top_what}{top}，{bottom_what}{bottom}，完成率是{value}。" | "這裡{top_what}{top}，{bottom_what}{bottom}，完成率是{value}。" | "{top_what}: {top}. {bottom_what}: {bottom}. So completion is {value}.";
        say_4: "看到覆盖率超过{hundred}%，先查分母：是不是漏登了应当做到的人，或者把次数当成了人数。" | "看到涵蓋率超過{hundred}%，先查分母：是不是漏登了應當做到的人，或者把次數當成了人數。" | "If a coverage exceeds {hundred}%, check the denominator first: were people who are due left out, or were times counted as people?";
        keep: "先问分母是“应当做到的人”还是“计划做的次数”。" | "先問分母是「應當做到的人」還是「計畫做的次數」。" | "Ask first whether the denominator is people due or things planned.";
    }
}

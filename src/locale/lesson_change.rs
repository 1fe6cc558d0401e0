//! The lesson on change on the year before.

use super::texts::texts;

texts! {
    /// Every number in it is put in by the engine.
    LessonChangeText {
        title: "和上年比" | "和上年比" | "Change on the year before";
        aim: "学完能把变化说成几个点、百分之几，不混在一起。" | "學完能把變化說成幾個點、百分之幾，不混在一起。" | "You can say a change in points and in percent without mixing them.";
        think: "上年{before}，今年{value}。升了还是降了？用什么单位说？" | "上年{before}，今年{value}。升了還是降了？用什麼單位說？" | "Last year {before}, this year {value}. Up or down, and in which unit?";
        say_1: "今年减上年，就是变化几个点：{change}。正数是上升，负数是下降。" | "今年減上年，就是變化幾個點：{change}。正數是上升，負數是下降。" | "This year less last year is the change in points: {change}. Above zero it rose, below zero it fell.";
        say_2: "变化再除以上年的数，是相对变化：{relative}。它和几个点是两回事，说的时候要讲明。" | "變化再除以上年的數，是相對變化：{relative}。它和幾個點是兩回事，說的時候要講明。" | "Divide the change by last year’s value, and it is the relative change: {relative}. That is not the change in points; say which one you mean.";
        say_3: "数量和比率可能一个升、一个降：分母变了，同样多的事，比率就不同。两个都要看。" | "數量和比率可能一個升、一個降：分母變了，同樣多的事，比率就不同。兩個都要看。" | "Count and rate can move in opposite ways: if the denominator changes, the same events give another rate. Look at both.";
        say_4: "比较的两年要用同样的起止月份、同样的口径，不然差别可能只是口径的差别。" | "比較的兩年要用同樣的起訖月份、同樣的口徑，不然差別可能只是口徑的差別。" | "Both years need the same months and the same definition, or the change may be one of definition only.";
        keep: "相减得点，再除以上年得相对变化。先说哪一种，再说数。" | "相減得點，再除以上年得相對變化。先說哪一種，再說數。" | "Subtract for points; divide by the earlier value for the relative change. Say which, then the number.";
    }
}

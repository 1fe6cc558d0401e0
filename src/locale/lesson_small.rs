//! The lesson on small numbers.

use super::texts::texts;

texts! {
    /// Every number in it is put in by the engine.
    LessonSmallText {
        title: "小数目要慎重" | "小數目要慎重" | "Small numbers";
        aim: "学完能看出什么时候数目太小，不能评判。" | "學完能看出什麼時候數目太小，不能評判。" | "You can see when numbers are too small to judge.";
        think: "一个村一年只有几件事，多一件、少一件，比率会变多少？" | "一個村一年只有幾件事，多一件、少一件，比率會變多少？" | "A village has a handful of events in a year. One more or one fewer: how far does its rate move?";
        say_1: "{place}{span}{top_what}是{top}，比率是{value}。只多一件，就成了{one_more}。" | "{place}{span}{top_what}是{top}，比率是{value}。只多一件，就成了{one_more}。" | "{place}, {span}. {top_what}: {top}, a rate of {value}. With one event more it would be {one_more}.";
        say_2: "数目越小，一件事的分量越大。这样的高低，多半是偶然，不是工作好坏。" | "數目越小，一件事的分量越大。這樣的高低，多半是偶然，不是工作好壞。" | "The fewer the events, the more each one weighs. Such highs and lows are mostly chance, not good or bad work.";
        say_3: "办法是：几年合起来算，几个村合起来算，或者只报数量，不排名次。" | "辦法是：幾年合起來算，幾個村合起來算，或者只報數量，不排名次。" | "What to do: pool several years, pool several villages, or give the count and no rank.";
        say_4: "村一级的出生人口性别比，不排名次。" | "村一級的出生人口性別比，不排名次。" | "Villages are never ranked by their sex ratio at birth.";
        keep: "先看有几件事，再看比率。太少就不评。" | "先看有幾件事，再看比率。太少就不評。" | "Look at the number of events before the rate. Too few: no verdict.";
    }
}

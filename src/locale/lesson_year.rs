//! The lesson on the assessment year.

use super::texts::texts;

texts! {
    /// Every number in it is put in by the engine.
    LessonYearText {
        title: "考核年度" | "考核年度" | "The assessment year";
        aim: "学完能算考核年度的数，也能看懂累计数。" | "學完能算考核年度的數，也能看懂累計數。" | "You can count an assessment year, and you can read cumulative figures.";
        think: "考核年度从上年10月开始。12月的事算在哪一年？" | "考核年度從上年10月開始。12月的事算在哪一年？" | "An assessment year begins in October of the year before. To which year does December belong?";
        say_1: "日历年从1月到12月；考核年度从上年10月到当年9月。年份跟着最后一个月走。" | "日曆年從1月到12月；考核年度從上年10月到當年9月。年份跟著最後一個月走。" | "A calendar year runs from January to December, an assessment year from October to September. It is named after its last month.";
        say_2: "所以10月、11月、12月的事，算到下一个考核年度。" | "所以10月、11月、12月的事，算到下一個考核年度。" | "So what happens in October, November and December belongs to the next assessment year.";
        say_3: "累计数是从年度开始加到本月。要本月的数，就用本月累计减上月累计；累计数不能再相加。" | "累計數是從年度開始加到本月。要本月的數，就用本月累計減上月累計；累計數不能再相加。" | "A cumulative figure adds up from the year’s start. For one month, subtract the month before; cumulative figures are never added.";
        say_4: "不到一年的比率，不能和全年的目标比。要么等满一年，要么按月份折算，并写明是折算。" | "不到一年的比率，不能和全年的目標比。要麼等滿一年，要麼按月份折算，並寫明是折算。" | "A rate over part of a year cannot stand against a full year’s target. Wait for the year, or pro-rate by months and say so.";
        keep: "先看起止月份，再看数；累计相减，不相加。" | "先看起訖月份，再看數；累計相減，不相加。" | "Read the months first, then the number. Subtract cumulative figures, never add them.";
    }
}

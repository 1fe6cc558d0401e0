//! Exercises on the assessment year, October to September.

use super::texts::texts;

texts! {
    /// Questions, answers and hints.
    TeachAssessmentText {
        rule: "考核年度从上年10月1日到当年9月30日。" | "考核年度從上年10月1日到當年9月30日。" | "An assessment year runs from 1 October of the year before to 30 September.";
        through: "{from}至{to}" | "{from}至{to}" | "{from} to {to}";

        months_name: "考核年度包括哪些月份" | "考核年度包括哪些月份" | "The months of an assessment year";
        months_asks: "{asked}包括哪些月份？" | "{asked}包括哪些月份？" | "Which months belong to this period? {asked}.";
        months_why: "考核年度从上年10月开始，到当年9月结束。" | "考核年度從上年10月開始，到當年9月結束。" | "It begins in October of the year before and ends in September.";
        months_why_other: "那是另一个考核年度。" | "那是另一個考核年度。" | "That is another assessment year.";
        months_why_part: "那是考核年度的另一段。" | "那是考核年度的另一段。" | "That is another part of the assessment year.";
        months_hint_1: "考核年度从几月开始？" | "考核年度從幾月開始？" | "In which month does an assessment year begin?";
        months_hint_3: "{year}考核年度的第一个月是{first}。" | "{year}考核年度的第一個月是{first}。" | "The first month of assessment year {year} is {first}.";

        births_name: "考核年度的出生人数" | "考核年度的出生人數" | "Births of an assessment year";
        births_asks: "{place}出生人数如下。{year}考核年度出生多少人？" | "{place}出生人數如下。{year}考核年度出生多少人？" | "Births in {place}. How many belong to assessment year {year}?";
        births_asks_cumulative: "{place}出生人数从每年1月起累计，如下表。{year}考核年度出生多少人？" | "{place}出生人數從每年1月起累計，如下表。{year}考核年度出生多少人？" | "Births in {place}, cumulative from January of each year. How many belong to assessment year {year}?";
        births_cumulative: "1月起累计" | "1月起累計" | "Cumulative from January";
        births_quarter: "时期" | "時期" | "Period";
        births_hint_1: "在表里找出{first}和{last}。" | "在表裡找出{first}和{last}。" | "Find {first} and {last} in the table.";
        births_hint_2: "把上年10月到当年9月的出生人数加起来。" | "把上年10月到當年9月的出生人數加起來。" | "Add the births from October of the year before to September.";
        births_hint_2_cumulative: "上年全年减去上年9月的累计，再加当年9月的累计。" | "上年全年減去上年9月的累計，再加當年9月的累計。" | "The whole of the year before less its September figure, plus this year’s September figure.";
        births_hint_3: "{a} + {b} + …" | "{a} + {b} + …" | "{a} + {b} + …";
        births_hint_3_cumulative: "{a} − {b} + {c}" | "{a} − {b} + {c}" | "{a} − {b} + {c}";

        event_name: "算在哪一年" | "算在哪一年" | "To which year it belongs";
        event_asks: "{month}的出生人数，公历年度和考核年度各算在哪一年？" | "{month}的出生人數，西元年度和考核年度各算在哪一年？" | "To which calendar year and to which assessment year do the births of {month} belong?";
        event_asks_late: "{month}的出生人数，到{late}才上报。公历年度和考核年度各算在哪一年？" | "{month}的出生人數，到{late}才填報。西元年度和考核年度各算在哪一年？" | "The births of {month} were reported only in {late}. To which calendar year and to which assessment year do they belong?";
        event_says: "公历{calendar}年，{assessment}考核年度" | "西元{calendar}年，{assessment}考核年度" | "Calendar year {calendar}, assessment year {assessment}";
        event_why: "看出生在哪个月：公历按1月到12月，考核年度按上年10月到当年9月。" | "看出生在哪個月：西元年按1月到12月，考核年度按上年10月到當年9月。" | "What counts is the month of birth: January to December for the calendar year, October to September for the assessment year.";
        event_hint_1: "看出生的月份，不看上报的月份。" | "看出生的月份，不看填報的月份。" | "Look at the month of birth, not at the month of the report.";
        event_hint_2: "10、11、12月的出生，考核年度算在下一年；其他月份两种年度相同。" | "10、11、12月的出生，考核年度算在下一年；其他月份兩種年度相同。" | "Births in October, November and December belong to the next assessment year; in other months both years have the same number.";
        event_hint_3: "{month}在10月之前还是之后？" | "{month}在10月之前還是之後？" | "Is {month} before October or not?";

        half_name: "考核年度的上半年或下半年" | "考核年度的上半年或下半年" | "Half of an assessment year";
        half_asks: "{place}各月出生人数如下。{asked}出生多少人？" | "{place}各月出生人數如下。{asked}出生多少人？" | "Births in {place} by month. How many belong to this period? {asked}.";
        half_hint_1: "这半年从哪个月开始？" | "這半年從哪個月開始？" | "In which month does this half begin?";
        half_hint_2: "上半年是10月到次年3月，下半年是4月到9月，把六个月加起来。" | "上半年是10月到次年3月，下半年是4月到9月，把六個月加起來。" | "The first half is October to March, the second April to September: add the six months.";
    }
}

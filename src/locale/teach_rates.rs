//! Exercises that compute a rate or a ratio.

use super::texts::texts;

texts! {
    /// Questions and hints.
    TeachRatesText {
        start_end_name: "由年初、年末人口求比率" | "由年初、年末人口求比率" | "A rate from start and end population";
        start_end_asks: "{place}{span}：{start_name}{start}人，{end_name}{end}人，{top_name}{top}{unit}。求{name}，保留{decimals}位小数。" | "{place}{span}：{start_name}{start}人，{end_name}{end}人，{top_name}{top}{unit}。求{name}，保留{decimals}位小數。" | "{place}, {span}. {start_name}: {start}. {end_name}: {end}. {top_name}: {top} {unit}. Compute the {name} to {decimals} decimals.";
        start_end_hint_1: "看分母：这一年里人口有变化，用哪个数才公平？" | "看分母：這一年裡人口有變化，用哪個數才公平？" | "Look at the denominator: the population changed during the year. Which number is fair?";
        start_end_hint_2: "平均人口是年初与年末之和的一半。" | "平均人口是年初與年末之和的一半。" | "The average population is half the sum of start and end.";
        start_end_hint_3: "平均人口 = ({start} + {end}) ÷ 2。" | "平均人口 = ({start} + {end}) ÷ 2。" | "Average population = ({start} + {end}) ÷ 2.";
    }
}

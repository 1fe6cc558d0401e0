//! The answers once more, from the numbers that stand in the question and by plain whole-number arithmetic.

use super::make;
use super::tests::bare;
use crate::locale::Lang;
use crate::teach::address::{Address, Level};
use crate::teach::exercise::Task;

/// A fraction of whole numbers.
type Ratio = (i128, i128);

/// The numbers of a text in their order, commas left out; decimals count in units of their last place.
fn numbers(text: &str) -> Vec<i128> {
    let mut all = Vec::new();
    for part in text.split(|it: char| !(it.is_ascii_digit() || it == ',' || it == '.')) {
        let digits: String = part.trim_matches([',', '.']).chars().filter(char::is_ascii_digit).collect();
        all.extend(digits.parse::<i128>());
    }
    all
}

/// Holds that the answers of a kind and level are what a rule makes of the numbers after the year.
#[track_caller]
fn check(kind: &str, level: Level, rule: fn(&[i128]) -> Ratio) {
    for seed in 0..200 {
        let address = Address { kind: kind.to_owned(), level, seed };
        let made = make(&address, Lang::En, &[]).unwrap();
        // The number of visits stands in names.
        let text = bare(made.question.as_str()).replace("5 or more", "");
        let Task::Number(task) = made.task else { panic!("{address} asks for no number") };
        let all = numbers(text.split_once(", 20").map_or(text.as_str(), |it| it.1));
        let (num, den) = rule(&all[1..]);
        assert_eq!(task.answer.numerator() * den, num * task.answer.denominator(), "{address}: {text} {all:?}");
    }
}

#[test]
fn rates_are_what_a_hand_calculation_gives() {
    check("rate_start_end", Level::One, |n| (n[2] * 2000, n[0] + n[1]));
    check("rate_from_average", Level::One, |n| (n[1] * 1000, n[0]));
    check("rate_share", Level::One, |n| (n[1] * 100, n[0]));
    check("rate_natural", Level::One, |n| ((n[1] - n[2]) * 1000, n[0]));
    // The ages stand among the numbers.
    check("rate_fertility", Level::One, |n| (n[3] * 1000, n[2]));
    check("fraction_live_births", Level::One, |n| (n[2] * 100, n[0]));
    check("fraction_live_births", Level::Three, |n| (n[3] * 100, n[0] + n[1] - n[2]));
    check("unit_per_thousand", Level::One, |n| (n[0] * 1000, n[1]));
}

#[test]
fn averages_are_what_a_hand_calculation_gives() {
    check("average_two_points", Level::One, |n| (n[0] + n[1], 2));
    check("average_two_points", Level::Three, |n| (2 * n[0] + n[1] - n[2] + n[3] - n[4], 2));
    check("average_quarters", Level::One, |n| (n[0] + 2 * n[1] + n[2], 4));
    check("average_quarters", Level::Three, |n| (n[5] * 8000, n[0] + 2 * n[1] + 2 * n[2] + 2 * n[3] + n[4]));
    check("average_area", Level::One, |n| (n[0] - n[1] + n[2], 2));
}

#[test]
fn ratios_and_coverage_are_what_a_hand_calculation_gives() {
    check("ratio_two_groups", Level::One, |n| (n[1] * 100, n[0]));
    check("ratio_two_groups", Level::Three, |n| ((n[0] + n[2]) * 100, n[1] + n[3]));
    check("ratio_from_total", Level::One, |n| (n[1] * 100, n[0] - n[1]));
    check("ratio_from_total", Level::Three, |n| ((n[0] + n[2]) * 100, n[1] + n[3] - n[0] - n[2]));
    check("ratio_from_share", Level::One, |n| (n[0] * 100, 100 - n[0]));
    // The ratio has two decimals, and 100 girls stand behind it in brackets.
    check("ratio_from_share", Level::Three, |n| (n[0] * 100, n[0] + 10_000));
    check("coverage_plan", Level::One, |n| (n[1] * 100, n[0]));
    check("coverage_due", Level::One, |n| (n[1] * 100, n[0]));
    check("coverage_due", Level::Three, |n| (n[3] * 100, n[0] - n[1] - n[2]));
    check("coverage_missing", Level::One, |n| (n[0] - n[1], 1));
}

#[test]
fn what_is_rolled_up_is_what_a_hand_calculation_gives() {
    // Ages may stand in the names; the four counts of the two areas stand last.
    check("pool_areas", Level::One, |n| pooled(n[n.len() - 4..].try_into().unwrap()));
}

/// The scale follows from the size of the ratio: births are few among people, all else is of the same order.
fn pooled([top_1, bottom_1, top_2, bottom_2]: [i128; 4]) -> Ratio {
    let (top, bottom) = (top_1 + top_2, bottom_1 + bottom_2);
    (top * if top * 20 < bottom { 1000 } else { 100 }, bottom)
}

#[test]
fn counts_behind_rates_are_what_a_hand_calculation_gives() {
    check("inverse_whole", Level::One, |n| (n[0] * 100, n[1]));
    check("inverse_population", Level::One, |n| (n[0] * 1000, n[1]));
}

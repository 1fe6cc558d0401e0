//! Number answers recomputed by another route: from the numbers that a reader finds in the English question, in
//! binary arithmetic, by a formula written down here once more. And exercises from the learner's own cases.

use super::tests::{plain, promises};
use super::{all, make};
use crate::locale::Lang;
use crate::teach::address::{Address, Level};
use crate::teach::case::Case;
use crate::teach::exercise::Task;
use crate::teach::rng::Rng;
use crate::teach::theme;

/// The numbers of a question in their order, without years, units and the number of decimals asked for.
fn numbers(question: &str) -> Vec<f64> {
    let mut text = plain(question);
    for known in [
        "per 100,000",
        "(girls = 100)",
        "aged 15 to 64",
        "of 65 and over",
        "under 15",
        "5 or more",
        "Give 1 decimal",
        "Give 2 decimals",
        "(10,000)",
        "times 1,000",
        "Full points",
    ] {
        text = text.replace(known, " ");
    }
    let words = text.split(|it: char| !(it.is_ascii_digit() || it == ',' || it == '.' || it == '−'));
    let clean =
        words.map(|it| it.trim_end_matches(['.', ','])).filter(|it| it.contains(|it: char| it.is_ascii_digit()));
    let years = |it: &&str| !(it.len() == 4 && it.bytes().all(|it| it.is_ascii_digit()));
    clean.filter(years).map(|it| it.replace(',', "").replace('−', "-").parse().unwrap()).collect()
}

fn scale(question: &str) -> f64 {
    let text = plain(question);
    match () {
        () if text.contains("per 100,000") || text.contains("Maternal mortality") => 100_000.0,
        () if text.contains('‰') || text.contains("Crude") || text.contains("Infant mortality") => 1_000.0,
        () => 100.0,
    }
}

/// Holds the answer of each seed against a formula over the question's numbers and its scale.
#[track_caller]
fn check(kind: &str, levels: &[Level], formula: impl Fn(&[f64], f64) -> f64) {
    for level in levels {
        for seed in 0..200 {
            let address = Address { kind: kind.to_owned(), level: *level, seed };
            let made = make(&address, Lang::En, &[]).unwrap();
            let Task::Number(task) = &made.task else { panic!("{address} asks for a number") };
            let found = numbers(made.question.as_str());
            let want = formula(&found, scale(made.question.as_str()));
            let unit = 10_f64.powi(i32::from(task.decimals));
            let got = task.answer.round(task.decimals).unwrap().to_f64();
            assert!(
                (got - want).abs() * unit < 0.5001,
                "{address}: {got} {want} {found:?}\n{}",
                plain(made.question.as_str())
            );
        }
    }
}

const ONE: &[Level] = &[Level::One];
const ONE_TWO: &[Level] = &[Level::One, Level::Two];
const TWO: &[Level] = &[Level::Two];
const THREE: &[Level] = &[Level::Three];

#[test]
fn gaps_and_changes_come_out_by_another_route() {
    check("gap_points", ONE, |n, _| (n[0] - n[1]).abs());
    check("gap_points", TWO, |n, scale| ((n[0] / n[1] * scale * 100.0).round() / 100.0 - n[3]).abs());
    check("cases_to_target", ONE, |n, _| (n[1] * n[2] / 100.0 - 1e-7).ceil() - n[0]);
    check("cases_to_target", THREE, |n, scale| (n[0] * n[1] / scale + 1e-7).floor());
    check("point_change", ONE, |n, _| n[1] - n[0]);
    check("point_relative", ONE, |n, _| (n[1] - n[0]) / n[0] * 100.0);
    check("change_count", ONE_TWO, |n, _| n[1] - n[0]);
    check("change_count", THREE, |n, _| (n[1] - n[0]) / n[0] * 100.0);
    check("change_rate", ONE, |n, scale| (n[1] / n[3] - n[0] / n[2]) * scale);
    check("base_year", ONE, |n, _| (n[2] - n[0]) / n[0] * 100.0);
    check("base_year", THREE, |n, _| (n[4] - n[1]) / n[1] * 100.0);
}

#[test]
fn parts_of_a_year_come_out_by_another_route() {
    check("projected_year", ONE_TWO, |n, _| n[1] / n[0] * 12.0);
    check("projected_year", THREE, |n, _| n[2] / n[3] * 1000.0 / n[0] * 12.0);
    check("remaining_months", ONE_TWO, |n, _| ((n[0] - n[2]) / (12.0 - n[1])).ceil());
    check("cumulative_single", ONE, |n, _| n[1] - n[0]);
    check("cumulative_sum", ONE_TWO, |n, _| *n.last().unwrap());
    let middle = |n: &[f64]| n[n.len() - 24..][9..21].iter().sum::<f64>();
    check("assessment_births", TWO, |n, _| middle(n));
    check("assessment_births", THREE, |n, _| {
        let n = &n[n.len() - 24..];
        n[11] - n[8] + n[20]
    });
}

#[test]
fn corrections_come_out_by_another_route() {
    check("correct_numerator", ONE, |n, scale| (n[0] + n[2]) / n[1] * scale);
    check("correct_numerator", THREE, |n, scale| (n[0] + n[2] - n[3]) / n[1] * scale);
    check("correct_both", ONE, |n, scale| (n[0] + n[3]) / (n[1] + n[2]) * scale);
    check("under_report_rate", ONE, |n, _| n[0] / (1.0 - n[1] / 100.0));
    check("under_report_rate", THREE, |n, _| n[0] / (1.0 - n[1] / 100.0) - n[0]);
    check("correct_denominator", ONE, |n, scale| n[0] / (n[1] - n[2]) * scale);
    check("correct_denominator", THREE, |n, scale| (n[0] - n[4]) / (n[1] - n[2] + n[3]) * scale);
    check("end_population", ONE, |n, _| n[0] + n[1] - n[2]);
    check("end_population", TWO, |n, _| n[0] + n[1] - n[2] + n[3] - n[4]);
    check("end_population", THREE, |n, _| n[5] - (n[0] + n[1] - n[2] + n[3] - n[4]));
    check("pooled_years", ONE, |n, _| (n[0] + n[2]) / (n[1] + n[3]) * 100.0);
    check("one_case", ONE, |n, scale| scale / n[0]);
}

#[test]
fn scores_and_intervals_come_out_by_another_route() {
    check("score_deduct", ONE_TWO, |n, _| (n[2] - (n[1] - n[0]) / n[3] * n[4]).max(0.0));
    check("score_deduct", THREE, |n, _| (n[2] - ((n[1] - n[0]) / n[3] + 1e-7).floor() * n[4]).max(0.0));
    check("score_share", ONE_TWO, |n, _| n[0] / n[1] * n[2]);
    check("score_share", THREE, |n, _| n[2] + ((n[0] - n[1]) * n[3]).min(n[4]));
    // The rows of the table: the part's number, its weight, its score.
    let weighted = |n: &[f64]| {
        let rows = || n.chunks(3);
        rows().map(|it| it[1] * it[2]).sum::<f64>() / rows().map(|it| it[1]).sum::<f64>()
    };
    check("score_weight", ONE_TWO, |n, _| weighted(n));
    check("score_weight", THREE, |n, _| weighted(n));
    // Beside the counts the question names the level of the interval. The lower limit is asked for first.
    check("interval_wilson", ONE, |n, _| biaochi_wilson(n[1], n[0]));
}

/// Wilson's lower limit with z = 1.96 in per cent.
fn biaochi_wilson(x: f64, n: f64) -> f64 {
    let z = 1.96_f64;
    let reach = z * (z * z + 4.0 * x * (1.0 - x / n)).sqrt();
    (2.0 * x + z * z - reach) / (2.0 * (n + z * z)) * 100.0
}

/// Cases as the page makes them from a workspace, and some that lack nearly everything.
fn own(lang: Lang) -> Vec<Case> {
    let mut all: Vec<Case> = Vec::new();
    for (theme, seed) in theme::ALL.iter().zip(1..) {
        let mut case = theme::invent(theme, Level::Three, lang, &mut Rng::new("own", seed));
        case.place = "A<B>".to_owned();
        case.invented = false;
        let mut bare = case.clone();
        (bare.goal, bare.before) = (None, None);
        bare.children.clear();
        bare.months.clear();
        let mut zero = bare.clone();
        zero.top.parts.iter_mut().for_each(|it| it.value = crate::measure::Exact::ZERO);
        let mut empty = bare.clone();
        empty.bottom = None;
        all.extend([case, bare, zero, empty]);
    }
    all
}

#[test]
fn the_learners_own_cases_give_whole_exercises_and_never_become_markup() {
    let mut used = 0;
    for kind in all() {
        for (level, lang) in Level::ALL.into_iter().zip(Lang::ALL) {
            let own = own(lang);
            for seed in 0..40 {
                let address = Address { kind: kind.code.to_owned(), level, seed };
                let made = make(&address, lang, &own).unwrap_or_else(|| panic!("{address} makes nothing of own cases"));
                promises(&made).unwrap_or_else(|why| panic!("{address}: {why}"));
                assert!(!made.question.as_str().contains("A<B>"), "{address}");
                used += usize::from(made.question.as_str().contains("A&lt;B&gt;"));
            }
        }
    }
    assert!(used > 1000, "own places are spoken of: {used}");
}

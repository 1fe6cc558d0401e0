//! Statistics against golden cases from scipy and statsmodels, and rules that hold for any counts.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::float_cmp,
    reason = "helpers of tests are test code too"
)]

#[path = "statistics/rules.rs"]
mod rules;

use std::fs;
use std::path::Path;

use biaochi::measure::stats::{
    AgeGroup, Family, Interval, Level, difference_of_proportions, difference_of_rates, events, exact_events, fertility,
    fingertips_bounds, funnel_limits, phe_quantiles, proportion, rate, sex_ratio, trend_of_proportions,
    trend_of_values,
};

/// Nine digits.
const NINE: f64 = 1e-9;

/// Compares a function with a file of golden cases: each number to nine digits, infinities as such.
#[track_caller]
fn check(name: &str, digits: f64, compute: impl Fn(&[f64]) -> Vec<f64>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/stats").join(format!("{name}.json"));
    let file: serde_json::Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let numbers = |it: &serde_json::Value| -> Vec<f64> {
        it.as_array().unwrap().iter().map(|it| it.as_f64().unwrap_or(f64::INFINITY)).collect()
    };
    let cases = file["cases"].as_array().unwrap();
    assert!(!cases.is_empty(), "{name} is empty");
    for case in cases {
        let (args, want) = (numbers(&case["args"]), numbers(&case["want"]));
        let got = compute(&args);
        assert_eq!(got.len(), want.len(), "{name} {args:?}: {got:?}");
        for (got, want) in got.iter().zip(&want) {
            let near = (got - want).abs() <= digits * want.abs().max(1e-15);
            assert!(near || got == want, "{name} {args:?}: {got} for {want}");
        }
    }
}

fn both(it: Option<Interval>) -> Vec<f64> {
    it.map(|it| vec![it.low, it.high]).unwrap_or_default()
}

fn level(share: f64) -> Level {
    match share {
        0.95 => Level::P95,
        0.998 => Level::P998,
        _ => Level::new(share).unwrap(),
    }
}

#[test]
fn normal_quantiles_are_right_to_nine_digits() {
    check("normal", NINE, |a| vec![level(a[0]).z()]);
}

#[test]
fn proportions_are_right_to_nine_digits() {
    check("proportion", NINE, |a| both(proportion(a[0], a[1], level(a[2]))));
}

#[test]
fn exact_limits_of_events_are_right_to_nine_digits() {
    check("exact_events", NINE, |a| both(exact_events(a[0], level(a[1]))));
}

#[test]
fn events_change_over_to_byar_at_ten() {
    check("events", NINE, |a| both(events(a[0], level(a[1]))));
}

#[test]
fn rates_are_right_to_nine_digits() {
    check("rate", NINE, |a| both(rate(a[0], a[1], level(a[2]))));
}

#[test]
fn sex_ratios_are_right_to_nine_digits() {
    check("sex_ratio", NINE, |a| both(sex_ratio(a[0], a[1], level(a[2]))));
}

#[test]
fn differences_are_right_to_nine_digits() {
    check("difference_of_proportions", NINE, |a| {
        both(difference_of_proportions((a[0], a[1]), (a[2], a[3]), level(a[4])))
    });
    check("difference_of_rates", NINE, |a| both(difference_of_rates((a[0], a[1]), (a[2], a[3]), level(a[4]))));
}

#[test]
fn funnel_limits_are_right_to_nine_digits() {
    let limits = |family, a: &[f64]| both(funnel_limits(family, a[0], a[1], level(a[2])));
    check("funnel_proportion", NINE, |a| limits(Family::Proportion, a));
    check("funnel_sex_ratio", NINE, |a| limits(Family::SexRatio, a));
    check("funnel_rate", NINE, |a| limits(Family::Rate, a));
}

#[test]
fn trends_are_right_to_nine_digits() {
    let pairs = |a: &[f64]| a.chunks(2).map(|it| (it[0], it[1])).collect::<Vec<_>>();
    check("trend_of_proportions", NINE, |a| vec![trend_of_proportions(&pairs(a)).unwrap().chi_square]);
    let values = |a: &[f64]| a.chunks(3).map(|it| (it[0], Interval { low: it[1], high: it[2] })).collect::<Vec<_>>();
    check("trend_of_values", NINE, |a| vec![trend_of_values(&values(a)).unwrap().chi_square]);
}

#[test]
fn fertility_is_right_to_nine_digits() {
    check("fertility", NINE, |a| {
        let years = a[0] as u8;
        let groups = (a.len() - 1) / 2;
        let (women, births) = a[1..].split_at(groups);
        let group = |(at, (women, births)): (usize, (&f64, &f64))| AgeGroup {
            from: 15 + years * u8::try_from(at).unwrap(),
            years,
            women: *women,
            births: *births,
        };
        let table: Vec<AgeGroup> = women.iter().zip(births).enumerate().map(group).collect();
        let got = fertility(&table).unwrap();
        [got.general, got.general_to_44, got.total_fives].into_iter().chain(got.total_single).collect()
    });
}

#[test]
fn quintiles_are_those_of_each_definition() {
    check("phe_quantiles", 0.0, |a| {
        let values: Vec<Option<f64>> = a[2..].iter().copied().map(Some).collect();
        phe_quantiles(&values, a[0] as usize, a[1] > 0.0).iter().map(|it| it.unwrap() as f64).collect()
    });
    check("fingertips_bounds", NINE, |a| fingertips_bounds(a, 5));
}

/// What Public Health England's own tests hold `PHEindicatormethods` to; how the file was made stands in it.
#[test]
fn published_values_of_phe_are_met() {
    check("phe_proportion", NINE, |a| both(proportion(a[0], a[1], level(a[2])).map(|it| it.times(a[3]))));
    check("phe_rate", NINE, |a| both(rate(a[0], a[1], level(a[2])).map(|it| it.times(a[3]))));
    // Printed to six decimals, and cut at 100 there.
    check("phe_funnel_proportion", 2e-7, |a| {
        both(funnel_limits(Family::Proportion, a[0], a[1], level(a[2])).map(|it| it.times(100.0)))
    });
    // Bisected there until steps are below 1e-7 of a transformed value, which leaves six digits.
    check("phe_funnel_events", 2e-6, |a| both(exact_events(a[0], level(a[1]))));
}

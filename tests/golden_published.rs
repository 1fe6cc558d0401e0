//! Figures that were printed in yearbooks, reports and examinations, recomputed by our arithmetic.
//!
//! A row that matches has to come out to the last printed digit. A row that does not match by the plain reading has
//! to miss, and the other reading that is known to give it has to hit.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test's helpers fail by panicking, outside of what clippy takes for a test"
)]

use biaochi::measure::Exact;
use serde::Deserialize;

#[derive(Deserialize)]
struct Row {
    set: String,
    indicator: String,
    num: Option<String>,
    den: Option<String>,
    factor: Option<i128>,
    published: String,
    exact_6dp: Option<String>,
    #[serde(rename = "match")]
    matches: bool,
    #[serde(default)]
    alternatives: Vec<Alternative>,
}

#[derive(Deserialize)]
struct Alternative {
    how: String,
    value: String,
    #[serde(rename = "match")]
    matches: bool,
}

/// How a row without a numerator and a denominator is computed.
enum Reading {
    Sum(&'static [&'static str]),
    Product(&'static [&'static str]),
}

use Reading::{Product, Sum};

/// The rows that are sums, differences or products of printed figures.
const READINGS: &[(&str, &str, Reading)] = &[
    ("S01 seed county FY(~2006)", "出生率 gap ‰ (12-10.71)", Sum(&["12", "-10.71"])),
    ("S01 seed county FY(~2006)", "政策符合率 gap pp (99.29-97)", Sum(&["99.29", "-97"])),
    ("S01 seed county FY(~2006)", "长效 gap pp (79.26-70)", Sum(&["79.26", "-70"])),
    ("S01 seed county FY(~2006)", "三查 gap pp (95.42-90)", Sum(&["95.42", "-90"])),
    ("S01 seed county FY(~2006)", "births = boys+girls", Sum(&["2864", "2629"])),
    ("S03 Hefei", "yoy pp 95.00-93.72", Sum(&["95.00", "-93.72"])),
    ("S03 Hefei", "annualised birth rate 8.15*12/10", Product(&["8.15", "12/10"])),
    ("S05 county Oct-May", "自然增长率 4.48-4.40", Sum(&["4.48", "-4.40"])),
    ("S06 district yearbook", "出生 = 男+女", Sum(&["1104", "1034"])),
    ("S06 district yearbook", "自增率 8.9-4.27", Sum(&["8.9", "-4.27"])),
    ("S12 Henglan town 2010H1", "yoy pp 99.54-98.37", Sum(&["99.54", "-98.37"])),
    ("S12 Henglan town 2010H1", "yoy ‰ 7.57-7.53", Sum(&["7.57", "-7.53"])),
    ("S12 Henglan town 2010H1", "yoy ‰ 5.19-5.6", Sum(&["5.19", "-5.6"])),
    ("S14 Census 2020", "0-14+15-59+60+ = total", Sum(&["253383938", "894376020", "264018766"])),
    ("S14 Census 2020", "男+女 = total", Sum(&["723339956", "688438768"])),
    (
        "S29 exam bank",
        "14000*(1.01)^5 population projection",
        Product(&["14000", "1.01", "1.01", "1.01", "1.01", "1.01"]),
    ),
];

/// Reads `-12.34` and `616/25`.
fn number(text: &str) -> Exact {
    let (above, below) = text.split_once('/').unwrap_or((text, "1"));
    let (whole, part) = above.split_once('.').unwrap_or((above, ""));
    let places = 10_i128.pow(u32::try_from(part.len()).unwrap());
    Exact::new(format!("{whole}{part}").parse().unwrap(), places * below.parse::<i128>().unwrap()).unwrap()
}

/// Prints a number with as many decimals as another has.
fn like(value: Exact, printed: &str) -> String {
    let decimals = printed.split_once('.').map_or(0, |(_, part)| part.len());
    value.round(u8::try_from(decimals).unwrap()).unwrap().to_string()
}

fn rows() -> Vec<Row> {
    serde_json::from_str(include_str!("data/published-figures.json")).unwrap()
}

fn ratio(row: &Row, den: Exact) -> Exact {
    number(row.num.as_ref().unwrap()).over(den).unwrap().times(row.factor.unwrap()).unwrap()
}

/// A row by its plain reading.
#[track_caller]
fn plain(row: &Row) -> Exact {
    if let Some(den) = &row.den {
        return ratio(row, number(den));
    }
    let mut found = READINGS.iter().filter(|(set, indicator, _)| (*set, *indicator) == (&row.set, &row.indicator));
    let (_, _, reading) = found.next().unwrap_or_else(|| panic!("no reading of {} {}", row.set, row.indicator));
    assert!(found.next().is_none(), "two readings of {} {}", row.set, row.indicator);
    match reading {
        Sum(parts) => parts.iter().fold(Exact::ZERO, |sum, it| sum.plus(number(it)).unwrap()),
        Product(parts) => parts.iter().fold(Exact::whole(1), |product, it| {
            let it = number(it);
            product.times(it.numerator()).unwrap().over(Exact::whole(it.denominator())).unwrap()
        }),
    }
}

/// The denominator that an alternative names: its last word, or the set's males and females together.
#[track_caller]
fn other_denominator(rows: &[Row], row: &Row, how: &str) -> Exact {
    if how.starts_with("÷总人口") {
        let by_sex = rows.iter().find(|it| it.set == row.set && it.indicator == "总人口性别比").unwrap();
        let (males, females) = (by_sex.num.as_ref().unwrap(), by_sex.den.as_ref().unwrap());
        return number(males).plus(number(females)).unwrap();
    }
    number(how.rsplit(' ').next().unwrap())
}

#[test]
fn a_figure_comes_out_as_printed_exactly_where_it_is_known_to() {
    let rows = rows();
    let mut hits = 0;
    for row in &rows {
        let value = plain(row);
        let printed = like(value, &row.published);
        assert_eq!(printed == row.published, row.matches, "{} {}: {printed}", row.set, row.indicator);
        if let Some(digits) = &row.exact_6dp {
            assert_eq!(&like(value, digits), digits, "{} {}", row.set, row.indicator);
        }
        hits += usize::from(row.matches);
    }
    assert_eq!((hits, rows.len()), (64, 81));
}

#[test]
fn another_denominator_gives_the_printed_figure_exactly_where_it_is_known_to() {
    let rows = rows();
    let (mut tried, mut hits) = (0, 0);
    for row in &rows {
        for other in &row.alternatives {
            let printed = like(ratio(row, other_denominator(&rows, row, &other.how)), &row.published);
            assert_eq!(printed, other.value, "{} {}: {}", row.set, row.indicator, other.how);
            assert_eq!(printed == row.published, other.matches, "{} {}: {}", row.set, row.indicator, other.how);
            tried += 1;
            hits += usize::from(other.matches);
        }
    }
    assert_eq!((tried, hits), (23, 12));
}

#[test]
fn no_reading_is_left_over() {
    let rows = rows();
    for (set, indicator, _) in READINGS {
        let found = rows.iter().filter(|it| (it.set.as_str(), it.indicator.as_str()) == (*set, *indicator));
        assert_eq!(found.filter(|it| it.den.is_none()).count(), 1, "{set} {indicator}");
    }
}

//! Statistics that keep small numbers honest: intervals, funnels, comparisons, trends, fertility, quintiles.
//!
//! Binary numbers are used here and in charts only: an interval is an estimate whose roots are irrational. What is printed
//! as a value and judged against a target stays an exact ratio; nothing here changes it. Beside that administrative
//! verdict stands a statistical one, with "too small to judge" among its answers ([`judge`]).
//!
//! Which statistic belongs to which indicator follows from the catalog ([`family`]). Definitions are those of Public
//! Health England's `PHEindicatormethods` and Fingertips, and each difference from them is named where it is made.
//! Golden cases in `tests/data/stats` come from scipy and statsmodels and agree to nine digits.

mod compare;
mod difference;
mod family;
mod fertility;
mod funnel;
mod judge;
mod level;
mod poisson;
mod quantile;
mod ratio;
mod special;
mod trend;
mod wilson;

pub use compare::{Aim, Place, Standing, compare, place};
pub use difference::{difference_of_proportions, difference_of_rates};
pub use family::{Family, Unsuited, are_person_times, family};
pub use fertility::{AgeGroup, AgeTableProblem, Fertility, fertility};
pub use funnel::{funnel_limits, pooled};
pub use judge::{Counts, Judgement, Small, counts, interval, judge, rests_on_few};
pub use level::{Interval, Level};
pub use poisson::{events, exact_events, rate};
pub use quantile::{fingertips_bounds, fingertips_category, phe_quantiles};
pub use ratio::sex_ratio;
pub use trend::{Slope, Trend, TrendProblem, trend_of_proportions, trend_of_values};
pub use wilson::{proportion, wilson};

#[cfg(test)]
#[cfg(feature = "packs")]
mod tests;

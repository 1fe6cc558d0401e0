//! What holds of the statistics for any counts.

use biaochi::measure::stats::{
    Aim, Family, Interval, Level, Place, Slope, Standing, TrendProblem, compare, difference_of_proportions,
    difference_of_rates, events, exact_events, fingertips_bounds, fingertips_category, funnel_limits, phe_quantiles,
    place, pooled, proportion, rate, sex_ratio, trend_of_proportions, trend_of_values,
};

/// A fixed sequence that looks like chance.
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    /// A count of any size, small ones as often as large ones.
    fn count(&mut self) -> f64 {
        let size = 10_u64.pow(u32::try_from(self.below(7)).unwrap());
        self.below(size + 1) as f64
    }
}

const LEVELS: [f64; 6] = [0.5, 0.8, 0.95, 0.99, 0.998, 0.9999];

/// Each level's interval holds the estimate and lies within the next.
#[track_caller]
fn check(what: &str, estimate: f64, of: impl Fn(Level) -> Option<Interval>) {
    let all: Vec<Interval> = LEVELS.iter().map(|it| of(Level::new(*it).unwrap()).unwrap()).collect();
    for it in &all {
        assert!(it.holds(estimate), "{what}: {it:?} leaves {estimate} out");
    }
    for pair in all.windows(2) {
        let wider = pair[1].low <= pair[0].low && pair[1].high >= pair[0].high;
        assert!(wider, "{what}: {:?} is not within {:?}", pair[0], pair[1]);
    }
}

#[test]
fn an_interval_holds_its_estimate_and_grows_with_confidence() {
    let mut chance = Sequence(1);
    for _ in 0..2000 {
        let (x, rest) = (chance.count(), chance.count());
        let n = x + rest;
        check(&format!("{x} events"), x, |level| events(x, level));
        check(&format!("exactly {x} events"), x, |level| exact_events(x, level));
        if n > 0.0 {
            check(&format!("{x} of {n}"), x / n, |level| proportion(x, n, level));
            check(&format!("{x} per {n}"), x / n, |level| rate(x, n, level));
            let ratio = if rest > 0.0 { x / rest } else { f64::INFINITY };
            check(&format!("{x} to {rest}"), ratio, |level| sex_ratio(x, rest, level));
        }
    }
}

#[test]
fn a_difference_turns_its_sign_with_its_sides() {
    let mut chance = Sequence(2);
    for _ in 0..500 {
        let mut sample = || {
            let (x, rest) = (chance.count(), chance.count());
            (x, x + rest + 1.0)
        };
        let (a, b) = (sample(), sample());
        let apart = a.0 / a.1 - b.0 / b.1;
        for of in [difference_of_proportions, difference_of_rates] {
            check(&format!("{a:?} less {b:?}"), apart, |level| of(a, b, level));
            let (there, back) = (of(a, b, Level::P95).unwrap(), of(b, a, Level::P95).unwrap());
            assert!((there.low + back.high).abs() < 1e-9 && (there.high + back.low).abs() < 1e-9);
        }
    }
}

#[test]
fn a_funnel_narrows_as_areas_grow_and_its_outer_limits_enclose_the_inner() {
    for (family, at) in [
        (Family::Proportion, 0.993),
        (Family::Proportion, 0.02),
        (Family::Rate, 0.0107),
        (Family::Rate, 0.000_161),
        (Family::Rate, 2.5),
        (Family::SexRatio, 1.07),
    ] {
        let mut before: Option<f64> = None;
        for n in [1.0, 2.0, 7.0, 30.0, 120.0, 700.0, 5_493.0, 60_000.0, 1_000_000.0] {
            let of = |level| funnel_limits(family, at, n, level).unwrap();
            let (inner, outer) = (of(Level::P95), of(Level::P998));
            assert!(outer.low <= inner.low && inner.low <= at && at <= inner.high && inner.high <= outer.high);
            let width = inner.high - inner.low;
            assert!(before.is_none_or(|it| width < it || it == 1.0 || it.is_infinite()), "{family:?} {at} {n}");
            before = Some(width);
        }
    }
}

/// `PHEindicatormethods` cuts every upper limit at 100, and so would hide an excess of any rate per thousand above it.
#[test]
fn a_rates_upper_limit_is_not_cut_at_a_hundred() {
    let per_mille = funnel_limits(Family::Rate, 0.110, 50.0, Level::P998).unwrap().times(1000.0);
    assert!(per_mille.high > 250.0, "{per_mille:?}");
    let ratio = funnel_limits(Family::SexRatio, 1.07, 60.0, Level::P95).unwrap().times(100.0);
    assert!(ratio.high > 170.0, "{ratio:?}");
    let share = funnel_limits(Family::Proportion, 0.99, 20.0, Level::P95).unwrap();
    assert_eq!(share.high, 1.0);
}

/// One rule serves both: a point is outside a funnel exactly where its own interval leaves the pooled value out.
#[test]
fn a_point_is_outside_the_funnel_where_its_interval_leaves_the_pooled_value_out() {
    let mut chance = Sequence(3);
    for _ in 0..3000 {
        let (x, rest) = (chance.count().min(90_000.0), chance.count().min(90_000.0));
        let at = (chance.below(998) + 1) as f64 / 999.0;
        let n = x + rest;
        if n < 1.0 {
            continue;
        }
        let outside = |inner: Interval, outer: Interval, at: f64| match () {
            () if outer.low > at => Place::FarAbove,
            () if inner.low > at => Place::Above,
            () if outer.high < at => Place::FarBelow,
            () if inner.high < at => Place::Below,
            () => Place::Inside,
        };
        let by =
            |of: &dyn Fn(Level) -> Option<Interval>, at| outside(of(Level::P95).unwrap(), of(Level::P998).unwrap(), at);
        let share = by(&|level| proportion(x, n, level), at);
        assert_eq!(place(Family::Proportion, (x, n), at), Some(share), "{x} of {n}, {at}");
        let ratio = by(&|level| sex_ratio(x, rest, level), at / (1.0 - at).max(0.001));
        assert_eq!(place(Family::SexRatio, (x, rest), at / (1.0 - at).max(0.001)), Some(ratio), "{x} to {rest}, {at}");
        let exact = by(&|level| exact_events(x, level), at * n);
        assert_eq!(place(Family::Rate, (x, n), at), Some(exact), "{x} per {n}, {at}");
    }
}

#[test]
fn the_pooled_value_is_the_sum_over_the_sum() {
    assert_eq!(pooled([(1.0, 10.0), (3.0, 10.0), (0.0, 20.0)]), Some(0.1));
    assert_eq!(pooled([]), None);
    assert_eq!(pooled([(0.0, 0.0)]), None);
}

#[test]
fn counts_that_cannot_be_have_no_interval() {
    let p = Level::P95;
    let none = [
        proportion(2.0, 1.0, p),
        proportion(0.0, 0.0, p),
        proportion(-1.0, 3.0, p),
        proportion(f64::NAN, 3.0, p),
        events(-1.0, p),
        events(f64::NAN, p),
        events(f64::INFINITY, p),
        rate(1.0, 0.0, p),
        rate(1.0, f64::NAN, p),
        sex_ratio(0.0, 0.0, p),
        sex_ratio(3.0, -1.0, p),
        funnel_limits(Family::Proportion, 1.2, 10.0, p),
        funnel_limits(Family::Rate, 0.1, 0.0, p),
        difference_of_rates((1.0, 0.0), (1.0, 1.0), p),
    ];
    assert!(none.iter().all(Option::is_none), "{none:?}");
    assert!([0.0, 1.0, -1.0, f64::NAN, 95.0].iter().all(|it| Level::new(*it).is_none()));
}

#[test]
fn standings_are_those_of_fingertips_and_of_a_range() {
    let (inner, outer) = (Interval { low: 10.0, high: 20.0 }, Interval { low: 5.0, high: 25.0 });
    let at = |aim, want| assert_eq!(compare(inner, outer, aim), want, "{aim:?}");
    for (at_most, at_least, neither, value) in [
        (Standing::Similar, Standing::Similar, Standing::Similar, 10.0),
        (Standing::Similar, Standing::Similar, Standing::Similar, 20.0),
        (Standing::Worse, Standing::Better, Standing::Higher, 9.9),
        (Standing::Worse, Standing::Better, Standing::Higher, 5.0),
        (Standing::Worst, Standing::Best, Standing::Highest, 4.9),
        (Standing::Better, Standing::Worse, Standing::Lower, 20.1),
        (Standing::Best, Standing::Worst, Standing::Lowest, 25.1),
    ] {
        at(Aim::AtMost(value), at_most);
        at(Aim::AtLeast(value), at_least);
        at(Aim::Neither(value), neither);
    }
    // A range is good on both sides of it: Fingertips cannot say this of a sex ratio.
    at(Aim::Within(4.0, 26.0), Standing::Best);
    at(Aim::Within(9.0, 21.0), Standing::Better);
    at(Aim::Within(9.0, 26.0), Standing::Better);
    at(Aim::Within(12.0, 14.0), Standing::Similar);
    at(Aim::Within(10.0, 20.0), Standing::Similar);
    at(Aim::Within(21.0, 22.0), Standing::Worse);
    at(Aim::Within(26.0, 30.0), Standing::Worst);
    at(Aim::Within(8.0, 9.0), Standing::Worse);
    at(Aim::Within(1.0, 4.0), Standing::Worst);
}

#[test]
fn a_trend_needs_five_points_and_holds_without_any_of_them() {
    let rising =
        [(994.0, 40_299.0), (1_023.0, 41_527.0), (1_199.0, 42_811.0), (1_332.0, 44_064.0), (1_367.0, 44_701.0)];
    let falling: Vec<_> = rising.iter().rev().copied().collect();
    let slope = |points: &[(f64, f64)]| trend_of_proportions(points).map(|it| it.slope);
    assert_eq!((slope(&rising), slope(&falling)), (Ok(Slope::Rising), Ok(Slope::Falling)));
    assert_eq!(slope(&rising[1..]), Err(TrendProblem::Points(4)));
    assert_eq!(slope(&[(5.0, 5.0), (3.0, 5.0), (1.0, 5.0), (1.0, 4.0), (2.0, 4.0)]), Err(TrendProblem::AllOrNone));
    assert_eq!(slope(&[(0.0, 5.0), (3.0, 5.0), (1.0, 5.0), (1.0, 4.0), (2.0, 4.0)]), Err(TrendProblem::AllOrNone));
    assert_eq!(slope(&[(1.0, 0.0); 5]), Err(TrendProblem::NoWidth));
    // One year makes the whole of it: the chi-square is large, the slope without that year is level.
    let one = trend_of_proportions(&[(100.0, 9e3), (100.0, 9e3), (100.0, 9e3), (100.0, 9e3), (200.0, 9e3)]).unwrap();
    assert!(one.chi_square > 9.55 && !one.steady && one.slope == Slope::Level, "{one:?}");
    let flat = |value: f64| (value, Interval { low: value, high: value });
    assert_eq!(trend_of_values(&[1.0, 2.0, 3.0, 4.0, 5.0].map(flat)), Err(TrendProblem::NoWidth));
    let wide = |value: f64| (value, Interval { low: value - 0.3, high: value + 0.3 });
    assert_eq!(trend_of_values(&[1.0, 2.0, 3.0, 4.0, 5.0].map(wide)).unwrap().slope, Slope::Rising);
}

#[test]
fn too_few_areas_have_no_quintile_and_one_without_a_value_is_not_counted() {
    assert_eq!(phe_quantiles(&[Some(1.0), Some(2.0), None], 5, true), [None, None, None]);
    let six = [Some(6.0), None, Some(5.0), Some(4.0), Some(3.0), Some(2.0)];
    assert_eq!(phe_quantiles(&six, 5, true), [Some(1), None, Some(2), Some(3), Some(4), Some(5)]);
    assert_eq!(phe_quantiles(&six, 5, false), [Some(5), None, Some(4), Some(3), Some(2), Some(1)]);
    assert!(fingertips_bounds(&[1.0, 2.0, 3.0], 5).is_empty());
}

#[test]
fn a_value_on_a_bound_belongs_to_the_lower_fifth() {
    let bounds = fingertips_bounds(&(1..=50).map(f64::from).collect::<Vec<_>>(), 5);
    let fifth = |value| fingertips_category(&bounds, value);
    assert_eq!((fifth(1.0), fifth(10.8), fifth(10.9)), (Some(1), Some(1), Some(2)));
    assert_eq!((fifth(40.2), fifth(50.0), fifth(0.0)), (Some(4), Some(5), Some(1)));
    assert_eq!((fifth(f64::NAN), fingertips_category(&[], 3.0)), (None, None));
}

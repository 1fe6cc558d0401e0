//! What chance may still do to a year: the 95 % prediction interval of what is to come.
//!
//! Interval methods are where binary numbers are used, as in `wilson`: the limits are whole counts in the end.

/// Half of what lies outside the interval.
const TAIL: f64 = 0.025;

/// Above so many events the normal curve is as good, and a sum over every count would take long.
const MANY: f64 = 100_000.0;

/// The normal quantile of a two-sided 95 % interval.
const Z: f64 = 1.959_963_984_540_054;

/// How many more events may come, when so many came in this share of the year (above 0, below 1).
///
/// Events are Poisson at a rate that only those so far tell of. With Jeffreys' prior what is to come is negative
/// binomial with size events + ½ and probability share; the limits are its 2.5 % and 97.5 % quantiles.
#[must_use]
pub fn events_to_come(events: u64, share: f64) -> Option<(u64, u64)> {
    if !(share > 0.0 && share < 1.0) {
        return None;
    }
    let size = float(events) + 0.5;
    if size > MANY {
        let mean = size * (1.0 - share) / share;
        return Some(normal(mean, (mean / share).sqrt()));
    }
    let ratio = move |y: f64| (size + y) / (y + 1.0) * (1.0 - share);
    Some(quantiles(size * share.ln(), ratio, u64::MAX))
}

/// How many of so many cases to come may count, when so many of the cases so far did.
///
/// With Jeffreys' prior that number is beta-binomial; the limits are its 2.5 % and 97.5 % quantiles. `None` where more
/// count than there are cases, as with attendances, which are no share.
#[must_use]
pub fn part_to_come(part: u64, whole: u64, to_come: u64) -> Option<(u64, u64)> {
    if part > whole {
        return None;
    }
    if to_come == 0 {
        return Some((0, 0));
    }
    let (a, b, n) = (float(part) + 0.5, float(whole - part) + 0.5, float(to_come));
    if n > MANY {
        let mean = n * a / (a + b);
        let variance = n * a * b * (a + b + n) / ((a + b) * (a + b) * (a + b + 1.0));
        let (low, high) = normal(mean, variance.sqrt());
        return Some((low, high.min(to_come)));
    }
    // ln of the chance that none counts: the product of (b + i) ÷ (a + b + i) over the cases to come.
    let first = (0..to_come).map(|i| ((b + float(i)) / (a + b + float(i))).ln()).sum();
    let ratio = move |y: f64| (n - y) / (y + 1.0) * (a + y) / (b + n - y - 1.0);
    Some(quantiles(first, ratio, to_come))
}

/// The least counts whose cumulative chance reaches 2.5 % and 97.5 %. Chances are kept as logarithms, because that of
/// no event at all may be smaller than any binary number.
fn quantiles(first: f64, ratio: impl Fn(f64) -> f64, most: u64) -> (u64, u64) {
    let (mut log, mut sum, mut y, mut low) = (first, 0.0_f64, 0_u64, None);
    loop {
        sum += log.exp();
        if low.is_none() && sum >= TAIL {
            low = Some(y);
        }
        // Where rounding keeps the sum short of one, what is left has no weight.
        let faded = low.is_some() && log < -60.0;
        if sum >= 1.0 - TAIL || y >= most || faded {
            return (low.unwrap_or(y), y);
        }
        log += ratio(float(y)).ln();
        y += 1;
    }
}

fn normal(mean: f64, deviation: f64) -> (u64, u64) {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "cut off at zero; counts of people fit")]
    let whole = |it: f64| it.max(0.0) as u64;
    (whole((mean - Z * deviation).floor()), whole((mean + Z * deviation).ceil()))
}

#[allow(clippy::cast_precision_loss, reason = "an interval needs no more digits")]
const fn float(it: u64) -> f64 {
    it as f64
}

#[cfg(test)]
mod tests {
    use super::{events_to_come, part_to_come};

    #[track_caller]
    fn check_events(events: u64, (months, of): (u32, u32), want: (u64, u64)) {
        let share = f64::from(months) / f64::from(of);
        assert_eq!(events_to_come(events, share), Some(want), "{events} in {months} of {of}");
    }

    #[track_caller]
    fn check_part(part: u64, whole: u64, to_come: u64, want: (u64, u64)) {
        assert_eq!(part_to_come(part, whole, to_come), Some(want), "{part} of {whole}, {to_come} to come");
    }

    /// scipy 1.17.1, `nbinom(events + 0.5, share).ppf`.
    #[test]
    fn events_to_come_are_negative_binomial() {
        check_events(0, (5, 12), (0, 4));
        check_events(3, (6, 12), (0, 10));
        check_events(815, (10, 12), (136, 191));
        check_events(2289, (5, 12), (3035, 3379));
        check_events(39, (11, 12), (0, 8));
        check_events(5493, (1, 12), (58770, 62108));
        check_events(40000, (6, 12), (39448, 40556));
    }

    /// scipy 1.17.1, `betabinom(to_come, part + 0.5, whole - part + 0.5).ppf`.
    #[test]
    fn parts_to_come_are_beta_binomial() {
        check_part(0, 10, 14, (0, 4));
        check_part(10, 10, 14, (10, 14));
        check_part(96, 100, 140, (125, 139));
        check_part(1740, 2200, 3100, (2382, 2519));
        check_part(5, 7, 1, (0, 1));
        check_part(24000, 25000, 30000, (28699, 28897));
    }

    #[test]
    fn the_normal_curve_takes_over_without_a_step() {
        let (low, high) = events_to_come(99_000, 0.5).unwrap();
        let (low_many, high_many) = events_to_come(101_000, 0.5).unwrap();
        assert!((low_many - low).abs_diff(2_000) < 20 && (high_many - high).abs_diff(2_000) < 20);
    }

    #[test]
    fn there_is_no_interval_of_nothing() {
        assert_eq!(events_to_come(5, 0.0), None);
        assert_eq!(events_to_come(5, 1.0), None);
        assert_eq!(part_to_come(6, 5, 10), None);
        assert_eq!(part_to_come(3, 5, 0), Some((0, 0)));
    }
}

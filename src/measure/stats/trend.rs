//! The trend of the last five yearly values, as Fingertips marks it.
//!
//! A trend counts where the chi-square for a linear trend passes 9.5495 (p < 0.002) and the slope keeps its sign whichever
//! of the points is left out, so that no single year makes it. Two faults are not repeated: for proportions Fingertips
//! never stores the slope it found and so calls each significant trend a fall; and a year without events makes its logit
//! infinite, where the sign of what is no number counts as a rise.

use super::Interval;

/// How many points a trend takes.
pub const POINTS: usize = 5;
/// The 99.8 % point of chi-square with one degree of freedom.
pub const CRITICAL: f64 = 9.549_535_706_083_24;

/// Which way a trend goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slope {
    /// Rising.
    Rising,
    /// Falling.
    Falling,
    /// No trend beyond chance, or one that hangs on a single year.
    Level,
}

/// A tested trend.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Trend {
    /// Chi-square for linear trend, of one degree of freedom.
    pub chi_square: f64,
    /// Whether each of the six slopes, of all points and with each left out, has the same sign.
    pub steady: bool,
    /// The outcome.
    pub slope: Slope,
}

/// Why there is no trend.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TrendProblem {
    /// Not five points.
    Points(usize),
    /// A year where all or none of the denominator are counted: it blocks the test.
    AllOrNone,
    /// A year without a value, a denominator or an interval of some width.
    NoWidth,
}

/// The trend of proportions x/n, the earliest first: the test of Cochran and Armitage.
pub fn trend_of_proportions(points: &[(f64, f64)]) -> Result<Trend, TrendProblem> {
    if points.len() != POINTS {
        return Err(TrendProblem::Points(points.len()));
    }
    if points.iter().any(|(x, n)| !(*n > 0.0 && n.is_finite() && *x >= 0.0 && x <= n)) {
        return Err(TrendProblem::NoWidth);
    }
    if points.iter().any(|(x, n)| *x <= 0.0 || x >= n) {
        return Err(TrendProblem::AllOrNone);
    }
    let [mut count, mut total, mut count_year, mut total_year, mut total_year2] = [0.0; 5];
    for ((x, n), year) in points.iter().zip(years()) {
        count += x;
        total += n;
        count_year += x * year;
        total_year += n * year;
        total_year2 += n * year * year;
    }
    let lean = total * count_year - count * total_year;
    let spread = count * (total - count) * (total * total_year2 - total_year * total_year);
    // The slopes with a point left out are those of the logits, each with the same weight.
    let logits: Vec<(f64, f64)> = points.iter().map(|(x, n)| ((x / (n - x)).ln(), 1.0)).collect();
    Ok(close(total * lean * lean / spread, &logits))
}

/// The trend of values with their 95 % intervals, the earliest first: regression weighted by the squared standard error,
/// which is taken as the interval's width over 3.92.
pub fn trend_of_values(points: &[(f64, Interval)]) -> Result<Trend, TrendProblem> {
    if points.len() != POINTS {
        return Err(TrendProblem::Points(points.len()));
    }
    let weighted: Vec<(f64, f64)> =
        points.iter().map(|(value, of)| (*value, ((of.high - of.low) / 3.92).powi(-2))).collect();
    if weighted.iter().any(|(value, weight)| !(value.is_finite() && weight.is_finite() && *weight > 0.0)) {
        return Err(TrendProblem::NoWidth);
    }
    let (slope, per_error) = fit(&weighted, None);
    Ok(close((slope * per_error).powi(2), &weighted))
}

/// The years, counted from one.
fn years() -> impl Iterator<Item = f64> {
    [1.0, 2.0, 3.0, 4.0, 5.0].into_iter()
}

/// The weighted slope over years and one over its standard error, with one point left out if asked.
fn fit(points: &[(f64, f64)], without: Option<usize>) -> (f64, f64) {
    let [mut w, mut wy, mut wt, mut wty, mut wt2] = [0.0; 5];
    for (at, ((value, weight), year)) in points.iter().zip(years()).enumerate() {
        if without != Some(at) {
            w += weight;
            wy += weight * value;
            wt += weight * year;
            wty += weight * year * value;
            wt2 += weight * year * year;
        }
    }
    let spread = w * wt2 - wt * wt;
    ((w * wty - wt * wy) / spread, (spread / w).sqrt())
}

fn close(chi_square: f64, points: &[(f64, f64)]) -> Trend {
    let slope = fit(points, None).0;
    let same = |at: usize| (fit(points, Some(at)).0 > 0.0) == (slope > 0.0) && fit(points, Some(at)).0 != 0.0;
    let steady = slope != 0.0 && (0..points.len()).all(same);
    let slope = match (steady && chi_square > CRITICAL, slope > 0.0) {
        (false, _) => Slope::Level,
        (true, true) => Slope::Rising,
        (true, false) => Slope::Falling,
    };
    Trend { chi_square, steady, slope }
}

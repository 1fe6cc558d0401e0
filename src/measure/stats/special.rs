//! The special functions that intervals need, from statrs, and a root finder for their inverses.
//!
//! statrs' own inverse of the gamma distribution is good to eight or nine digits; bracketed here on its incomplete gamma
//! function, which has twelve, the roots have them too.

use statrs::function::erf::erfc_inv;
use statrs::function::gamma::{checked_gamma_lr, checked_gamma_ur};

/// The value below which a standard normal variable lies with this probability.
pub(super) fn normal_quantile(p: f64) -> f64 {
    -std::f64::consts::SQRT_2 * erfc_inv(2.0 * p)
}

/// P(shape, x): the chance that a gamma variable, or half a chi-square of twice the degrees, lies below `x`.
///
/// It is also the chance of at least `shape` events where `x` are expected.
pub(super) fn gamma_below(shape: f64, x: f64) -> f64 {
    if x <= 0.0 { 0.0 } else { checked_gamma_lr(shape, x).unwrap_or(1.0) }
}

/// Q(shape, x) = 1 − P(shape, x), without the loss of digits near 1. The chance of fewer than `shape` events.
pub(super) fn gamma_above(shape: f64, x: f64) -> f64 {
    if x <= 0.0 { 1.0 } else { checked_gamma_ur(shape, x).unwrap_or(0.0) }
}

/// The `x` at which a gamma variable's chance to lie below is `p`: half the chi-square quantile of 2 × `shape` degrees.
pub(super) fn gamma_quantile(shape: f64, p: f64) -> f64 {
    let far = shape + 40.0 + 10.0 * shape.sqrt();
    // The smaller tail is the one that keeps its digits.
    if p <= 0.5 {
        root(&|x| gamma_below(shape, x) - p, 0.0, far)
    } else {
        root(&|x| (1.0 - p) - gamma_above(shape, x), 0.0, far)
    }
}

/// Where a function that changes its sign once between two places is zero: false position with halved weights
/// (Illinois), which never leaves the bracket.
pub(super) fn root(f: &dyn Fn(f64) -> f64, low: f64, high: f64) -> f64 {
    let (mut a, mut b) = (low, high);
    let (mut fa, mut fb) = (f(a), f(b));
    if fa == 0.0 {
        return a;
    }
    for step in 0..300 {
        // Every third step halves, so that a flat end cannot hold it up.
        let flat = step % 3 == 2 || fb - fa == 0.0;
        let middle = if flat { f64::midpoint(a, b) } else { b - fb * (b - a) / (fb - fa) };
        let value = f(middle);
        if value == 0.0 || (b - a).abs() <= 1e-14 * (a.abs() + b.abs()) {
            return middle;
        }
        if (value > 0.0) == (fb > 0.0) {
            (b, fb) = (middle, value);
            fa *= 0.5;
        } else {
            (a, fa) = (b, fb);
            (b, fb) = (middle, value);
        }
    }
    f64::midpoint(a, b)
}

//! Several periods taken together: Σ numerator ÷ Σ denominator, as for a mean yearly rate of three years.

use super::sheet::value;
use super::{Absence, Exact, Outcome};
use crate::catalog::Indicator;

/// The pooled value of outcomes of one indicator, not rounded. Every outcome has to have its sums.
///
/// A stock in the denominator counts once for each period, so three years of births stand over the sum of three
/// yearly average populations: the result is a mean rate per period.
pub fn pool(it: &Indicator, outcomes: &[Outcome]) -> Result<(Exact, Option<Exact>, Exact), Absence> {
    let mut numerator = Exact::ZERO;
    let mut denominator = it.denominator.as_ref().map(|_| Exact::ZERO);
    if outcomes.is_empty() {
        return Err(Absence::NothingReported);
    }
    for outcome in outcomes {
        let missing = || outcome.value.err().unwrap_or(Absence::NothingReported);
        numerator = numerator.plus(outcome.numerator.ok_or_else(missing)?).ok_or(Absence::TooLarge)?;
        if let Some(sum) = denominator {
            denominator = Some(sum.plus(outcome.denominator.ok_or_else(missing)?).ok_or(Absence::TooLarge)?);
        }
    }
    Ok((numerator, denominator, value(it, numerator, denominator)?))
}

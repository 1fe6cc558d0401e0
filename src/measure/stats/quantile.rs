//! Fifths of areas by value: two definitions are in use, and they differ with ties and small numbers.

/// Quantiles as `phe_quantile` of `PHEindicatormethods` makes them: areas are counted off by rank, equal values share the
/// least rank. With `high_first` the first quantile has the highest values, as its default is.
///
/// Areas without a value have no quantile and are not counted; fewer areas than quantiles have none.
#[must_use]
pub fn phe_quantiles(values: &[Option<f64>], quantiles: usize, high_first: bool) -> Vec<Option<usize>> {
    let known: Vec<f64> = values.iter().copied().flatten().filter(|it| !it.is_nan()).collect();
    let (count, k) = (known.len(), quantiles);
    let quantile = |value: f64| {
        let before = known.iter().filter(|it| if high_first { **it > value } else { **it < value }).count();
        // With rank = before + 1: ⌊(k + 1) − ⌈((n + 1) − rank) ÷ (n ÷ k)⌉⌋, in whole numbers.
        let left = ((count - before) * k).div_ceil(count);
        (k + 1).saturating_sub(left).max(1)
    };
    let enough = k > 0 && count >= k;
    values.iter().map(|it| it.filter(|it| enough && !it.is_nan()).map(quantile)).collect()
}

/// Bounds of categories as Fingertips makes them: the least value, percentiles by linear interpolation with both ends
/// included, the greatest value. Empty for fewer than four values, as there.
#[must_use]
pub fn fingertips_bounds(values: &[f64], categories: u32) -> Vec<f64> {
    let mut sorted: Vec<f64> = values.iter().copied().filter(|it| it.is_finite()).collect();
    sorted.sort_by(f64::total_cmp);
    let (Some(first), Some(last)) = (sorted.first(), sorted.last()) else { return Vec::new() };
    if sorted.len() < 4 || categories == 0 {
        return Vec::new();
    }
    let most = sorted.len() - 1;
    let percentile = |step: u32| {
        // Whole and rest of step × (n − 1) ÷ categories, without a rounded fraction in between.
        let (steps, parts) = (most * step as usize, categories as usize);
        let (below, rest) = (steps / parts, steps % parts);
        let at = |place: usize| sorted.get(place).copied().unwrap_or(*last);
        let (low, high) = (at(below), at(below + 1));
        low + (high - low) * (rest as f64 / parts as f64)
    };
    std::iter::once(*first).chain((1..categories).map(percentile)).chain([*last]).collect()
}

/// The category of a value among such bounds, from 1: a value on a bound belongs to the lower one.
#[must_use]
pub fn fingertips_category(bounds: &[f64], value: f64) -> Option<usize> {
    let uppers = bounds.get(1..)?;
    if value.is_nan() || uppers.is_empty() {
        return None;
    }
    Some(uppers.iter().position(|it| value <= *it).unwrap_or(uppers.len() - 1) + 1)
}

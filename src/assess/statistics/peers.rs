//! An area among the areas beside it, over all indicators: the rows of a spine.

use super::{Row, View, direction, view};
use crate::catalog::{Direction, IndicatorId};
use crate::figures::{AreaId, Workspace};
use crate::measure::Sheet;

/// One indicator of an area against its peers.
#[derive(Clone, PartialEq, Debug)]
pub struct Against {
    /// The indicator.
    pub id: IndicatorId,
    /// The area's own row.
    pub own: Row,
    /// The least and the greatest value of all peers, the area among them.
    pub range: (f64, f64),
    /// Between which the middle half lies, by linear interpolation.
    pub middle: (f64, f64),
    /// The pooled value of the peers on the printed scale; the mean of least and greatest where no statistic fits.
    pub pooled: f64,
    /// Whether low is good.
    pub low_is_good: bool,
    /// How many peers have a value.
    pub count: usize,
}

/// Every indicator of an area that two or more of the areas beside it have, too.
#[must_use]
pub fn against(workspace: &Workspace, sheet: &Sheet, area: AreaId) -> Vec<Against> {
    let Some(above) = workspace.areas.get(area).and_then(|it| it.parent) else { return Vec::new() };
    let one = |(id, it): (IndicatorId, &crate::catalog::Indicator)| {
        let View { rows, ranks, .. } = view(workspace, sheet, above, id)?;
        let own = rows.iter().find(|it| it.area == area)?.clone();
        let values = || rows.iter().filter_map(|it| Some((it.counts?, it.outcome.value.ok()?.to_f64())));
        let mut sorted: Vec<f64> = values().map(|it| it.1).collect();
        sorted.sort_by(f64::total_cmp);
        let (least, most) = (*sorted.first()?, *sorted.last()?);
        if sorted.len() < 3 || !ranks || it.scale == crate::catalog::Scale::YesNo {
            return None;
        }
        let (x, n) = values().fold((0.0, 0.0), |(x, n), (it, _)| (x + it.x, n + it.n));
        let pooled = if n > 0.0 { x / n * it.scale.factor() as f64 } else { f64::midpoint(least, most) };
        let low_is_good = direction(it, &rows) == Direction::AtMost;
        let middle = (quartile(&sorted, 1)?, quartile(&sorted, 3)?);
        Some(Against { id, own, range: (least, most), middle, pooled, low_is_good, count: sorted.len() })
    };
    workspace.catalog.indicators().filter(|(_, it)| it.denominator.is_some()).filter_map(one).collect()
}

/// A quartile of sorted values by linear interpolation, both ends included.
fn quartile(sorted: &[f64], which: usize) -> Option<f64> {
    let steps = sorted.len().checked_sub(1)? * which;
    let (low, high) = (*sorted.get(steps / 4)?, *sorted.get((steps / 4 + 1).min(sorted.len() - 1))?);
    Some(low + (high - low) * ((steps % 4) as f64 / 4.0))
}

#[cfg(test)]
mod tests {
    use super::quartile;

    #[test]
    fn quartiles_are_interpolated() {
        let check = |values: &[f64], first, third| {
            assert_eq!((quartile(values, 1), quartile(values, 3)), (Some(first), Some(third)), "{values:?}");
        };
        check(&[1.0], 1.0, 1.0);
        check(&[1.0, 2.0, 3.0, 4.0, 5.0], 2.0, 4.0);
        check(&[0.0, 1.0, 2.0, 3.0], 0.75, 2.25);
        assert_eq!(quartile(&[], 1), None);
    }
}

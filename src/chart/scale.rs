//! Where an axis begins and ends.

use super::axis::Axis;
use super::ticks::{Tick, covering};

/// Where the scale is anchored.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Base {
    /// Amounts and rates: a bar starts at zero, or its length would lie.
    Zero,
    /// Ratios read against a norm, such as a sex ratio near 100: a dot on a band, the norm in the middle.
    Around(f64),
}

/// What is known of an indicator's scale beyond its values.
#[derive(Clone, Copy)]
pub struct Scale<'a> {
    /// Where it is anchored.
    pub base: Base,
    /// The largest value that can be, such as 100 for a share.
    pub cap: Option<f64>,
    /// Written after the last tick label, such as "‰".
    pub unit: &'a str,
    /// Turns an exact decimal such as "1500000" into what the language writes; `None` leaves it as it is.
    pub tick_text: Option<&'a dyn Fn(&str) -> String>,
}

impl Scale<'_> {
    /// A scale that starts at zero and has no upper bound.
    pub const ZERO: Scale<'static> = Scale { base: Base::Zero, cap: None, unit: "", tick_text: None };

    /// The axis that shows all `values`, with at most `most` ticks. Values that are not finite are left out.
    pub(crate) fn axis(&self, values: impl Iterator<Item = f64>, most: usize) -> Axis {
        let (mut low, mut high) = bounds(values).unwrap_or((0.0, 0.0));
        match self.base {
            Base::Zero => {
                low = low.min(0.0);
                high = high.max(0.0);
                let room = (high - low) * 0.04;
                (low, high) = (if low < 0.0 { low - room } else { low }, if high > 0.0 { high + room } else { high });
                if high <= low {
                    high = low + 1.0;
                }
            }
            Base::Around(norm) => {
                let reach = (high - norm).abs().max((low - norm).abs()) * 1.1;
                let reach = if reach > 0.0 { reach } else { (norm.abs() * 0.1).max(1.0) };
                (low, high) = (norm - reach, norm + reach);
            }
        }
        self.finish(low, high, most)
    }

    /// The axis of a line over time: it need not start at zero, and has room above and below for labels.
    pub(crate) fn line_axis(&self, values: impl Iterator<Item = f64>, most: usize) -> Axis {
        let Some((low, high)) = bounds(values) else {
            return Axis::new(0.0, 1.0, Vec::new());
        };
        let room = if high > low { (high - low) * 0.12 } else { (high.abs() * 0.1).max(1.0) };
        self.finish(if low >= 0.0 { (low - room).max(0.0) } else { low - room }, high + room, most)
    }

    fn finish(&self, low: f64, high: f64, most: usize) -> Axis {
        // A share cannot pass its cap, so neither does its axis, unless the data do.
        let capped = self.cap.filter(|cap| high > *cap && high <= cap * 1.15 && low < *cap);
        let mut ticks = covering(low, capped.unwrap_or(high), most);
        if let Some(cap) = capped {
            ticks.retain(|tick| tick.at <= cap);
        }
        let from = ticks.first().map_or(low, |tick| tick.at);
        let to = capped.unwrap_or_else(|| ticks.last().map_or(high, |tick| tick.at));
        self.word(&mut ticks);
        Axis::new(from, to, ticks)
    }

    fn word(&self, ticks: &mut [Tick]) {
        if let Some(tick_text) = self.tick_text {
            for tick in ticks.iter_mut() {
                tick.label = tick_text(&tick.label);
            }
        }
        if let Some(last) = ticks.last_mut() {
            last.label.push_str(self.unit);
        }
    }
}

fn bounds(values: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    // Beyond this no figure of a population lies, and sums of positions stay finite.
    let finite = values.filter(|v| v.abs() < 1e100);
    finite.fold(None, |seen, v| match seen {
        None => Some((v, v)),
        Some((low, high)) => Some((v.min(low), v.max(high))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(base: Base, cap: Option<f64>, values: &[f64], want: (f64, f64)) {
        let axis = Scale { base, cap, ..Scale::ZERO }.axis(values.iter().copied(), 5);
        assert_eq!((axis.low(), axis.high()), want);
    }

    #[test]
    fn bars_start_at_zero() {
        check(Base::Zero, None, &[10.71, 12.0], (0.0, 15.0));
        check(Base::Zero, None, &[-3.0, 4.0], (-5.0, 5.0));
        check(Base::Zero, None, &[], (0.0, 1.0));
    }

    #[test]
    fn a_share_ends_at_its_cap() {
        check(Base::Zero, Some(100.0), &[99.29, 97.0], (0.0, 100.0));
        check(Base::Zero, Some(100.0), &[42.0], (0.0, 60.0));
    }

    #[test]
    fn an_axis_passes_its_cap_where_the_data_do() {
        check(Base::Zero, Some(100.0), &[150.0], (0.0, 200.0));
    }

    #[test]
    fn a_ratio_has_its_norm_inside() {
        check(Base::Around(105.0), None, &[108.94, 103.0, 107.0], (100.0, 110.0));
        check(Base::Around(100.0), None, &[100.0], (90.0, 110.0));
    }

    #[test]
    fn values_that_are_not_finite_are_left_out() {
        check(Base::Zero, None, &[f64::NAN, 4.0, f64::INFINITY], (0.0, 6.0));
    }
}

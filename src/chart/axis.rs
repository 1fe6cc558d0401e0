//! The one axis all charts use: a line of numbers with ticks that already have their labels.

use std::ops::Range;

use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};

use super::text::width_tenths;
use super::ticks::Tick;

/// Size of tick labels in CSS pixels.
pub(crate) const LABEL_PX: u32 = 12;
/// Space between two labels, in tenths.
const LABEL_GAP: i32 = 60;

/// A linear axis for plotters. Positions outside it are held at its ends, so nothing is drawn off the sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    from: f64,
    to: f64,
    ticks: Vec<Tick>,
}

impl Axis {
    /// An axis between two values; it may run downwards.
    pub fn new(from: f64, to: f64, ticks: Vec<Tick>) -> Self {
        Self { from, to, ticks }
    }

    /// Leaves out labels that would touch each other or leave the sheet, on a level axis `length` long with `before` and
    /// `after` to its sides, all in tenths of a pixel. The last label stays first of all: it bears the unit.
    pub(crate) fn with_room(mut self, length: i32, before: i32, after: i32) -> Self {
        let mut limit = length.saturating_add(after);
        let (from, to) = (self.from, self.to);
        for tick in self.ticks.iter_mut().rev() {
            let middle = (((tick.at - from) / (to - from)) * f64::from(length)).round() as i32;
            let half = i32::try_from(width_tenths(&tick.label, LABEL_PX, false).div_ceil(2)).unwrap_or(i32::MAX / 2);
            if middle.saturating_add(half) <= limit && middle.saturating_sub(half) >= -before {
                limit = middle - half - LABEL_GAP;
            } else {
                tick.label.clear();
            }
        }
        self
    }

    /// Leaves out labels wider than `room` tenths of a pixel, on an upright axis.
    pub(crate) fn with_labels_within(mut self, room: u32) -> Self {
        self.ticks
            .iter_mut()
            .filter(|tick| width_tenths(&tick.label, LABEL_PX, false) > room)
            .for_each(|tick| tick.label.clear());
        self
    }

    /// The width of its widest label in tenths of a pixel.
    pub(crate) fn widest_label(&self) -> u32 {
        self.ticks.iter().map(|tick| width_tenths(&tick.label, LABEL_PX, false)).max().unwrap_or(0)
    }

    /// The lower end.
    pub fn low(&self) -> f64 {
        self.from.min(self.to)
    }

    /// The upper end.
    pub fn high(&self) -> f64 {
        self.from.max(self.to)
    }

    /// Its ticks.
    pub fn ticks(&self) -> &[Tick] {
        &self.ticks
    }
}

impl Ranged for Axis {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, limit: (i32, i32)) -> i32 {
        let share = (value - self.from) / (self.to - self.from);
        let share = if share.is_nan() { 0.0 } else { share.clamp(0.0, 1.0) };
        limit.0 + (share * f64::from(limit.1 - limit.0)).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        // Plotters asks twice, for light and for bold lines; a grid is drawn once.
        if hint.weight().allow_light_points() {
            return Vec::new();
        }
        self.ticks.iter().map(|tick| tick.at).collect()
    }

    fn range(&self) -> Range<f64> {
        self.from..self.to
    }
}

impl ValueFormatter<f64> for Axis {
    fn format_ext(&self, value: &f64) -> String {
        let same = |tick: &&Tick| tick.at.to_bits() == value.to_bits();
        self.ticks.iter().find(same).map_or_else(String::new, |tick| tick.label.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(from: f64, to: f64, value: f64, want: i32) {
        assert_eq!(Axis::new(from, to, Vec::new()).map(&value, (100, 1100)), want);
    }

    #[test]
    fn labels_that_would_touch_are_left_out_from_the_end() {
        let tick = |at: f64| Tick { at, label: "2006".into() };
        let axis = Axis::new(0.0, 4.0, (0..=4).map(|i| tick(f64::from(i))).collect());
        let kept =
            |axis: Axis| axis.ticks.iter().map(|t| if t.label.is_empty() { '.' } else { 'x' }).collect::<String>();
        assert_eq!(kept(axis.clone().with_room(1600, 150, 150)), "xxxxx");
        assert_eq!(kept(axis.clone().with_room(1000, 150, 150)), "x.x.x");
        assert_eq!(kept(axis.with_room(1600, 0, 0)), ".xxx.");
    }

    #[test]
    fn values_map_in_proportion() {
        check(0.0, 10.0, 2.5, 350);
        check(10.0, 0.0, 2.5, 850);
    }

    #[test]
    fn values_outside_are_held_at_the_ends() {
        check(0.0, 10.0, -1.0, 100);
        check(0.0, 10.0, 1e300, 1100);
        check(0.0, 10.0, f64::NAN, 100);
        check(5.0, 5.0, 5.0, 100);
    }
}

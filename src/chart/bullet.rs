//! The bullet graph after Stephen Few: a value against its target, last year and the parent area, on qualitative ranges.

use plotters::element::{PathElement, Rectangle};
use plotters::style::ShapeStyle;
use plotters_backend::BackendCoord;
use plotters_backend::text_anchor::HPos;

use super::axis::{Axis, LABEL_PX};
use super::elements::{Label, Mark, Type, bars, dot, open_point, rule};
use super::ink::{Ink, Tone};
use super::scale::{Base, Scale};
use super::sheet::{Area, Failure, Grid, Insets, Plot, grid, plot, sketch, units};
use super::text::{fit, width_tenths};
use super::ticks::Tick;
use super::{Drawing, Reading, Target};

/// What a bullet graph shows.
#[derive(Clone, Copy)]
pub struct Bullet<'a> {
    /// What a screen reader says in place of the drawing.
    pub label: &'a str,
    /// The value, unless it is missing.
    pub value: Option<Reading<'a>>,
    /// What it is held against.
    pub target: Option<Target>,
    /// The words for the target in the key and the tooltip.
    pub target_text: &'a str,
    /// How far from the target still counts as near, in the value's unit; zero for two ranges instead of three.
    pub near: f64,
    /// The same indicator a year ago.
    pub last_year: Option<Reading<'a>>,
    /// The same indicator of the area above.
    pub parent: Option<Reading<'a>>,
    /// The verdict.
    pub tone: Tone,
    /// The scale.
    pub scale: Scale<'a>,
}

/// How much room there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BulletForm {
    /// For a table cell: no words, 26 px high.
    Small {
        /// Width in CSS pixels; 230 suits a table.
        width: u32,
    },
    /// With an axis and a key that names each mark; as high as the key needs.
    Large {
        /// Width in CSS pixels; 526 suits a card, 300 a phone.
        width: u32,
    },
}

/// Heights in CSS pixels of one form.
struct Measures {
    band: (u32, u32),
    bar: u32,
    point: i32,
    /// Size of the value's shape where there is no bar, per cent.
    dot: i32,
    axis: u32,
}

const SMALL: Measures = Measures { band: (4, 18), bar: 8, point: 36, dot: 100, axis: 4 };
const LARGE: Measures = Measures { band: (3, 30), bar: 12, point: 46, dot: 150, axis: 21 };
const KEY_LINE: u32 = 20;

/// Draws a bullet graph.
pub fn bullet(bullet: &Bullet<'_>, form: BulletForm) -> Drawing {
    let finite = |reading: &Reading<'_>| reading.at.is_finite();
    let bullet = &Bullet {
        value: bullet.value.filter(finite),
        last_year: bullet.last_year.filter(finite),
        parent: bullet.parent.filter(finite),
        ..*bullet
    };
    match form {
        BulletForm::Small { width } => {
            let height = SMALL.band.0 + SMALL.band.1 + SMALL.axis;
            sketch((width, height), "bullet", bullet.label, |area| draw(area, bullet, &SMALL, 0).map(drop))
        }
        BulletForm::Large { width } => {
            let key = Key::lay_out(bullet, width);
            let top = LARGE.band.0 + LARGE.band.1 + LARGE.axis;
            sketch((width, top + key.lines * KEY_LINE), "bullet", bullet.label, |area| {
                let mut plot = draw(area, bullet, &LARGE, key.lines * KEY_LINE)?;
                grid(&mut plot, Grid::LabelsBelow)?;
                key.draw(area, bullet, units(top * 10))
            })
        }
    }
}

/// Half a tick label stands beyond the end of the axis, and half a point beyond its last position.
fn overhang(bullet: &Bullet<'_>, tick: Option<&Tick>, sizes: &Measures) -> u32 {
    let point = if bullet.scale.base == Base::Zero { 6 } else { 11 };
    let half = |tick: &Tick| width_tenths(&tick.label, LABEL_PX, false).div_ceil(20) + 1;
    if sizes.axis < LABEL_PX { point } else { tick.map_or(point, half).clamp(point, 40) }
}

fn draw<'s>(area: &Area<'s>, bullet: &Bullet<'_>, sizes: &Measures, below: u32) -> Result<Plot<'s>, Failure> {
    let x = bullet.axis();
    let right = overhang(bullet, x.ticks().last(), sizes);
    let insets = Insets { top: sizes.band.0, right, bottom: sizes.axis + below, left: 0 };
    let left = overhang(bullet, x.ticks().first(), sizes);
    let length = units(area.dim_in_pixel().0) - units((left + right) * 10);
    let x = x.with_room(length, units(left * 10), units(right * 10));
    let (low, high) = (x.low(), x.high());
    let inner = area.margin(0u32, 0u32, left * 10, 0u32);
    let plot = plot(&inner, insets, x, Axis::new(0.0, 1.0, Vec::new()))?;
    let at = |v: f64| plot.backend_coord(&(v, 0.5));
    let (top, bottom) = (units(sizes.band.0 * 10), units((sizes.band.0 + sizes.band.1) * 10));
    for (index, reading, text) in bullet.readings() {
        let x = at(reading).0;
        let reach = if index == 0 && bullet.scale.base == Base::Zero {
            (at(0.0).0.min(x), at(0.0).0.max(x))
        } else {
            (x - 50, x + 50)
        };
        let (x0, x1) = (reach.0.max(0), reach.1.min(units(area.dim_in_pixel().0)));
        area.draw(&Mark { index, title: text, corners: [(x0, top), (x1, bottom)], chosen: false })?;
    }
    for (from, to, ink) in bullet.bands(low, high) {
        area.draw(&Rectangle::new([(at(from).0, top), (at(to).0, bottom)], ink.fill()))?;
    }
    let middle = at(low).1;
    let half = units(sizes.bar * 5);
    if let Some(value) = bullet.value {
        let x = at(value.at).0;
        if bullet.scale.base == Base::Zero {
            let zero = at(0.0).0;
            bars(area, bullet.tone, &[[(zero.min(x), middle - half), (zero.max(x), middle + half)]])?;
        }
    }
    for line in bullet.target.into_iter().flat_map(Target::lines) {
        rule(area, (at(line).0, top - 20), (at(line).0, bottom + 20), 26)?;
    }
    if let Some(parent) = bullet.parent {
        open_point(area, at(parent.at), sizes.point + 8, true)?;
    }
    if let Some(last) = bullet.last_year {
        open_point(area, at(last.at), sizes.point, false)?;
    }
    if let (Some(value), Base::Around(_)) = (bullet.value, bullet.scale.base) {
        dot(area, bullet.tone, at(value.at), sizes.dot)?;
    }
    Ok(plot)
}

impl<'a> Bullet<'a> {
    fn axis(&self) -> Axis {
        let targets = self.target.into_iter().flat_map(Target::lines);
        self.scale.axis(self.readings().map(|(_, at, _)| at).chain(targets), 6)
    }

    /// Index of the mark, position and words: value, target, last year, parent.
    fn readings(&self) -> impl Iterator<Item = (usize, f64, &'a str)> {
        let target = self.target.and_then(|t| t.lines().next()).map(|at| Reading { at, text: self.target_text });
        [self.value, target, self.last_year, self.parent]
            .into_iter()
            .enumerate()
            .filter_map(|(index, reading)| reading.map(|r| (index, r.at, r.text)))
    }

    /// Qualitative ranges from poor (dark) to good (light); mirrored for ceilings, symmetric for ranges.
    fn bands(&self, low: f64, high: f64) -> Vec<(f64, f64, Ink)> {
        let near = self.near.max(0.0);
        let (from, to) = match self.target {
            None => return vec![(low, high, Ink::Band3)],
            Some(Target::AtMost(at)) => (low, at),
            Some(Target::AtLeast(at)) => (at, high),
            Some(Target::Equal(at)) => (at, at),
            Some(Target::Within(a, b)) => (a.min(b), a.max(b)),
        };
        let poor = if near > 0.0 { Ink::Band1 } else { Ink::Band2 };
        [
            (low, from - near, poor),
            (from - near, from, Ink::Band2),
            (from, to, Ink::Band3),
            (to, to + near, Ink::Band2),
            (to + near, high, poor),
        ]
        .into_iter()
        .map(|(a, b, ink)| (a.clamp(low, high), b.clamp(low, high), ink))
        .filter(|(a, b, _)| b > a)
        .collect()
    }
}

/// The key under a large bullet: entries flow into as many lines as they need.
struct Key<'a> {
    entries: Vec<(usize, std::borrow::Cow<'a, str>, BackendCoord)>,
    lines: u32,
}

impl<'a> Key<'a> {
    fn lay_out(bullet: &Bullet<'a>, width: u32) -> Self {
        let room = units(width * 10);
        // The first sample stands under the beginning of the axis.
        let start = units(overhang(bullet, bullet.axis().ticks().first(), &LARGE) * 10);
        let (mut x, mut line, mut entries) = (start, 0, Vec::new());
        for (index, _, text) in bullet.readings() {
            let text = fit(text, 13, false, u32::try_from(room - start - 220).unwrap_or(0));
            let wide = units(width_tenths(&text, 13, false)) + 220;
            if x > start && x + wide > room {
                (x, line) = (start, line + 1);
            }
            entries.push((index, text, (x, line)));
            x += wide + 160;
        }
        let lines = if entries.is_empty() { 0 } else { u32::try_from(line + 1).unwrap_or(1) };
        Self { entries, lines }
    }

    fn draw(&self, area: &Area<'_>, bullet: &Bullet<'_>, top: i32) -> Result<(), Failure> {
        let line_y = |line: i32| top + line * units(KEY_LINE * 10) + 120;
        for (index, _, (x, line)) in &self.entries {
            let (x, y) = (x + 80, line_y(*line));
            match index {
                0 if bullet.scale.base == Base::Zero => {
                    bars(area, bullet.tone, &[[(x - 80, y - 40), (x + 80, y + 40)]])?
                }
                0 => dot(area, bullet.tone, (x, y), 110)?,
                1 => area.draw(&PathElement::new(
                    vec![(x, y - 70), (x, y + 70)],
                    ShapeStyle::from(Ink::Ink).stroke_width(26),
                ))?,
                2 => open_point(area, (x, y), 40, false)?,
                _ => open_point(area, (x, y), 50, true)?,
            }
        }
        for (_, text, (x, line)) in &self.entries {
            let style = Type::new(Ink::Ink, 13, HPos::Left);
            area.draw(&Label { text, at: (x + 220, line_y(*line)), style })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(target: Target, near: f64, want: &[(f64, f64, Ink)]) {
        let bullet = Bullet {
            label: "",
            value: None,
            target: Some(target),
            target_text: "",
            near,
            last_year: None,
            parent: None,
            tone: Tone::Plain,
            scale: Scale::ZERO,
        };
        assert_eq!(bullet.bands(0.0, 20.0), want);
    }

    #[test]
    fn ranges_run_from_poor_to_good_for_a_floor() {
        let want = [(0.0, 10.0, Ink::Band1), (10.0, 12.0, Ink::Band2), (12.0, 20.0, Ink::Band3)];
        check(Target::AtLeast(12.0), 2.0, &want);
    }

    #[test]
    fn ranges_are_mirrored_for_a_ceiling() {
        let want = [(0.0, 12.0, Ink::Band3), (12.0, 14.0, Ink::Band2), (14.0, 20.0, Ink::Band1)];
        check(Target::AtMost(12.0), 2.0, &want);
        check(Target::AtMost(12.0), 0.0, &[(0.0, 12.0, Ink::Band3), (12.0, 20.0, Ink::Band2)]);
    }

    #[test]
    fn ranges_outside_the_axis_are_left_out() {
        check(Target::AtMost(30.0), 2.0, &[(0.0, 20.0, Ink::Band3)]);
    }
}

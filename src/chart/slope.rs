//! Two years side by side: a line for each area from its earlier to its later value.

use plotters::element::PathElement;
use plotters_backend::BackendCoord;
use plotters_backend::text_anchor::HPos;

use super::elements::{Label, Mark, Type, dot};
use super::ink::{Dash, Ink, Tone};
use super::scale::Scale;
use super::sheet::{Area, Failure, Insets, ends, plot, sketch, units};
use super::text::{fit, width_tenths};
use super::{Drawing, Target};

/// One area.
#[derive(Debug, Clone, Copy)]
pub struct SlopeLine<'a> {
    /// Its name.
    pub name: &'a str,
    /// The earlier value, unless it is missing.
    pub from: Option<f64>,
    /// The later value, unless it is missing.
    pub to: Option<f64>,
    /// Both in words.
    pub texts: (&'a str, &'a str),
    /// The tooltip: name, both values, the change and the verdict.
    pub title: &'a str,
    /// The verdict on the later value.
    pub tone: Tone,
    /// Whether it is the one the reader chose.
    pub chosen: bool,
}

/// What a slope chart shows.
#[derive(Clone, Copy)]
pub struct Slopes<'a> {
    /// What a screen reader says in place of the drawing.
    pub label: &'a str,
    /// The areas. Those that lack a value are left out.
    pub lines: &'a [SlopeLine<'a>],
    /// The names of the two periods.
    pub periods: (&'a str, &'a str),
    /// The target of the later period.
    pub target: Option<Target>,
    /// The words for the target.
    pub target_text: &'a str,
    /// The scale.
    pub scale: Scale<'a>,
}

/// Height of a label, in tenths.
const LINE: i32 = 170;
const PX: u32 = 13;

/// Draws a slope chart `width` CSS pixels wide: 560 suits a card, 340 a phone. Its height follows from the areas.
pub fn slopes(chart: &Slopes<'_>, width: u32) -> Drawing {
    let count = u32::try_from(known(chart).count()).unwrap_or(0);
    let height = (count * 19 + 60).clamp(220, 560);
    sketch((width, height), "slopes", chart.label, |area| draw(area, chart, width))
}

/// The areas that have both values.
fn known<'a>(chart: &Slopes<'a>) -> impl Iterator<Item = (usize, &'a SlopeLine<'a>, f64, f64)> {
    let both = |(at, it): (usize, &'a SlopeLine<'a>)| {
        let finite = |it: Option<f64>| it.filter(|it| it.is_finite());
        Some((at, it, finite(it.from)?, finite(it.to)?))
    };
    chart.lines.iter().enumerate().filter_map(both)
}

fn draw(area: &Area<'_>, chart: &Slopes<'_>, width: u32) -> Result<(), Failure> {
    let targets = chart.target.into_iter().flat_map(Target::lines);
    let values = known(chart).flat_map(|(_, _, from, to)| [from, to]).chain(targets.clone());
    let y = chart.scale.line_axis(values, 5);
    let third = width.saturating_mul(10) * 36 / 100;
    let widest = |text: &dyn Fn(&SlopeLine<'_>) -> u32| known(chart).map(|(_, it, ..)| text(it)).max().unwrap_or(0);
    let left = widest(&|it| width_tenths(it.texts.0, PX, true)).min(third);
    let right =
        widest(&|it| width_tenths(it.name, PX, it.chosen) + width_tenths(it.texts.1, PX, true) + 50).min(third + 400);
    let insets = Insets { top: 34, right: right.div_ceil(10) + 18, bottom: 8, left: left.div_ceil(10) + 18 };
    let x = super::axis::Axis::new(0.0, 1.0, Vec::new());
    let plot = plot(area, insets, x, y)?;
    let (corner, opposite) = ends(&plot);
    let at = |x: f64, y: f64| plot.backend_coord(&(x, y));
    for (index, it, from, to) in known(chart) {
        let (a, b) = (at(0.0, from), at(1.0, to));
        let corners = [(a.0, a.1.min(b.1) - 40), (b.0, a.1.max(b.1) + 40)];
        area.draw(&Mark { index, title: it.title, corners, chosen: false })?;
    }
    for x in [corner.0, opposite.0] {
        area.draw(&PathElement::new(vec![(x, corner.1), (x, opposite.1)], Ink::Rule.line(10)))?;
    }
    for line in targets {
        let y = at(0.0, line).1;
        area.draw(&PathElement::new(vec![(corner.0, y), (opposite.0, y)], Ink::Ink.dashed(16, Dash::Long)))?;
    }
    for chosen in [false, true] {
        let (ink, wide) = if chosen { (Ink::Brand, 32) } else { (Ink::Ink2, 12) };
        for (_, it, from, to) in known(chart).filter(|(_, it, ..)| it.chosen == chosen) {
            area.draw(&PathElement::new(vec![at(0.0, from), at(1.0, to)], ink.line(wide)))?;
            dot(area, Tone::Plain, at(0.0, from), if it.chosen { 90 } else { 60 })?;
        }
    }
    for (_, it, _, to) in known(chart) {
        dot(area, it.tone, at(1.0, to), 85)?;
    }
    heads(area, chart, (corner, opposite), width)?;
    let spots = |end: f64| -> Vec<(usize, i32)> {
        let mut of: Vec<_> =
            known(chart).map(|(i, _, from, to)| (i, at(end, if end > 0.5 { to } else { from }).1)).collect();
        // A chosen area's label is placed before all others.
        of.sort_by_key(|(i, y)| (chart.lines.get(*i).is_none_or(|it| !it.chosen), *y));
        spread(&of, corner.1 - 40, opposite.1 + 60)
    };
    // Where a label had to give way, a thin line leads from it to its point.
    let lead = |x: (i32, i32), value: Option<f64>, y: i32| {
        let point = at(0.0, value.unwrap_or_default()).1;
        let far = (point - y).abs() > LINE / 4;
        let line = PathElement::new(vec![(x.0, point), (x.1, y)], Ink::Ink2.line(6));
        if far { area.draw(&line) } else { Ok(()) }
    };
    for (index, y) in spots(0.0) {
        let Some(it) = chart.lines.get(index) else { continue };
        lead((corner.0 - 45, corner.0 - 105), it.from, y)?;
        let text = fit(it.texts.0, PX, true, left);
        let style = Type::new(Ink::Ink2, PX, HPos::Right);
        let style = if it.chosen { Type { ink: Ink::Ink, ..style }.bold() } else { style };
        area.draw(&Label { text: &text, at: (corner.0 - 120, y), style })?;
    }
    for (index, y) in spots(1.0) {
        let Some(it) = chart.lines.get(index) else { continue };
        lead((opposite.0 + 50, opposite.0 + 105), it.to, y)?;
        let value = Type::new(Ink::Ink, PX, HPos::Left).bold();
        let shown = fit(it.texts.1, PX, true, right);
        area.draw(&Label { text: &shown, at: (opposite.0 + 120, y), style: value })?;
        let used = width_tenths(&shown, PX, true) + 50;
        let style = Type::new(Ink::Ink, PX, HPos::Left);
        let style = if it.chosen { style.bold() } else { style };
        let text = fit(it.name, PX, it.chosen, right.saturating_sub(used) + 10);
        area.draw(&Label { text: &text, at: (opposite.0 + 120 + units(used), y), style })?;
    }
    Ok(())
}

/// The names of the periods over the two columns, and of the target on its line.
fn heads(
    area: &Area<'_>,
    chart: &Slopes<'_>,
    (corner, opposite): (BackendCoord, BackendCoord),
    width: u32,
) -> Result<(), Failure> {
    let half = width.saturating_mul(10) / 2;
    let bold = Type::new(Ink::Ink, PX, HPos::Left).bold();
    let text = fit(chart.periods.0, PX, true, half - 60);
    area.draw(&Label { text: &text, at: (20, 100), style: bold })?;
    let text = fit(chart.periods.1, PX, true, half - 60);
    let at = units(width * 10) - 20;
    area.draw(&Label { text: &text, at: (at, 100), style: Type::new(Ink::Ink, PX, HPos::Right).bold() })?;
    // The target's words have their own line below the heads, where no value stands.
    let room = u32::try_from(opposite.0 - corner.0).unwrap_or(0);
    let text = fit(chart.target_text, 12, false, room);
    let middle = i32::midpoint(corner.0, opposite.0);
    area.draw(&Label { text: &text, at: (middle, 270), style: Type::new(Ink::Ink2, 12, HPos::Center).halo() })
}

/// Places for labels as near to their points as they fit without touching, each group in the middle of its points; those
/// without room are left out.
fn spread(points: &[(usize, i32)], top: i32, bottom: i32) -> Vec<(usize, i32)> {
    let room = usize::try_from((bottom - top) / LINE).unwrap_or(0);
    let mut kept: Vec<(usize, i32)> = points.iter().copied().take(room).collect();
    kept.sort_by_key(|(_, y)| *y);
    // Without the lines above it each label may stand where it likes, as long as none is above the one before: those that
    // would be meet in the middle.
    let mut groups: Vec<(i32, i32)> = Vec::new();
    for ((_, y), above) in kept.iter().zip((0..).step_by(usize::try_from(LINE).unwrap_or(1))) {
        let mut group = (y - above, 1);
        while let Some(before) = groups.pop_if(|it| it.0 / it.1 > group.0 / group.1) {
            group = (group.0 + before.0, group.1 + before.1);
        }
        groups.push(group);
    }
    let count = i32::try_from(kept.len()).unwrap_or(0);
    let (least, most) = (top + LINE / 2, bottom - LINE / 2 - LINE * (count - 1));
    let places = groups.into_iter().flat_map(|(sum, n)| (0..n).map(move |_| (sum / n).min(most).max(least)));
    for (at, ((_, y), place)) in (0..).zip(kept.iter_mut().zip(places)) {
        *y = place + LINE * at;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{LINE, spread};

    #[track_caller]
    fn check(points: &[(usize, i32)], bottom: i32) {
        let got = spread(points, 0, bottom);
        assert!(got.windows(2).all(|it| it[1].1 - it[0].1 >= LINE), "{got:?}");
        assert!(got.iter().all(|(_, y)| *y >= LINE / 2 && *y <= bottom - LINE / 2), "{got:?}");
    }

    #[test]
    fn a_group_of_labels_stands_in_the_middle_of_its_points() {
        let got: Vec<i32> = spread(&[(0, 1000), (1, 1000), (2, 1000)], 0, 2000).iter().map(|it| it.1).collect();
        assert_eq!(got, [1000 - LINE, 1000, 1000 + LINE]);
        let alone = spread(&[(0, 100), (1, 900), (2, 910)], 0, 2000);
        assert_eq!((alone[0].1, alone[1].1, alone[2].1), (100, 820, 820 + LINE));
    }

    #[test]
    fn labels_never_touch_and_stay_between_the_ends() {
        check(&[(0, 500), (1, 510), (2, 520)], 2000);
        check(&[(0, 0), (1, 0), (2, 0), (3, 0)], 700);
        check(&[(0, 2000), (1, 2000), (2, 1999)], 2000);
        check(&[(0, 5), (1, 6), (2, 7)], 400);
    }
}

//! Charts as owned values: what they draw, the sentence that says it, and the table of the same numbers.
//!
//! The width is known only in the page, so a plot is drawn when it is asked to be.

use crate::chart::{
    Base, Bullet, BulletForm, Drawing, Ranked, RankedRow, Reading, Scale, Target, Tone, Trend, TrendPoint, bullet,
    ranked_within, trend,
};

/// What every chart has.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Plot {
    /// Above the chart.
    pub title: String,
    /// Beside the title, in small.
    pub hint: String,
    /// What the chart shows, in a sentence.
    pub says: String,
    /// The head of its table.
    pub head: Vec<String>,
    /// The rows of its table.
    pub rows: Vec<Vec<String>>,
    /// Where each mark leads, as an address part: an area's code or a period's.
    pub leads: Vec<String>,
}

/// The scale of a chart, with its words.
#[derive(Clone, PartialEq, Debug)]
pub struct Measure {
    /// Where it is anchored.
    pub base: Base,
    /// The largest value that can be.
    pub cap: Option<f64>,
    /// After the last label.
    pub unit: String,
}

impl Measure {
    /// The scale as charts take it: thousands are grouped as everywhere else.
    fn scale(&self) -> Scale<'_> {
        Scale { base: self.base, cap: self.cap, unit: &self.unit, tick_text: Some(&grouped) }
    }
}

/// An exact decimal with its thousands set apart.
fn grouped(plain: &str) -> String {
    let (sign, rest) = plain.strip_prefix('-').map_or(("", plain), |it| ("−", it));
    let (whole, part) = rest.split_once('.').map_or((rest, None), |(whole, part)| (whole, Some(part)));
    let mut out = sign.to_owned();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(part) = part {
        out.push('.');
        out.push_str(part);
    }
    out
}

/// A position with its words.
pub type Named = Option<(f64, String)>;

/// The value against its target, last year and the area above.
#[derive(Clone, PartialEq, Debug)]
pub struct BulletPlot {
    /// What every chart has.
    pub plot: Plot,
    /// The value.
    pub value: Named,
    /// The target.
    pub target: Option<Target>,
    /// The target in words.
    pub target_text: String,
    /// How far still counts as near.
    pub near: f64,
    /// A year ago.
    pub before: Named,
    /// The area above.
    pub parent: Named,
    /// The verdict.
    pub tone: Tone,
    /// The scale.
    pub measure: Measure,
}

impl BulletPlot {
    /// The drawing as SVG, so many CSS pixels wide.
    #[must_use]
    pub fn svg(&self, width: u32) -> String {
        self.drawing(width).svg
    }

    /// The drawing, so many CSS pixels wide.
    #[must_use]
    pub fn drawing(&self, width: u32) -> Drawing {
        fn reading(of: &Named) -> Option<Reading<'_>> {
            of.as_ref().map(|(at, text)| Reading { at: *at, text })
        }
        let it = Bullet {
            label: &self.plot.says,
            value: reading(&self.value),
            target: self.target,
            target_text: &self.target_text,
            near: self.near,
            last_year: reading(&self.before),
            parent: reading(&self.parent),
            tone: self.tone,
            scale: self.measure.scale(),
        };
        bullet(&it, BulletForm::Large { width })
    }
}

/// One period of a trend.
#[derive(Clone, PartialEq, Debug)]
pub struct Point {
    /// Under the axis.
    pub period: String,
    /// The value.
    pub value: Option<f64>,
    /// The value in words.
    pub text: String,
    /// Period, value and verdict.
    pub title: String,
    /// The target of its year.
    pub target: Option<f64>,
    /// The area above.
    pub other: Option<f64>,
}

/// One indicator over time.
#[derive(Clone, PartialEq, Debug)]
pub struct TrendPlot {
    /// What every chart has.
    pub plot: Plot,
    /// The periods in order.
    pub points: Vec<Point>,
    /// The target in words.
    pub target_text: String,
    /// The second line in words.
    pub other_text: String,
    /// The scale.
    pub measure: Measure,
}

impl TrendPlot {
    /// The drawing as SVG, so many CSS pixels wide.
    #[must_use]
    pub fn svg(&self, width: u32) -> String {
        self.drawing(width, 180).svg
    }

    /// The drawing, so many CSS pixels wide and high.
    #[must_use]
    pub fn drawing(&self, width: u32, height: u32) -> Drawing {
        let point = |it: &Point| (it.value, it.target, it.other);
        let words: Vec<_> = self.points.iter().map(|it| (point(it), &it.period, &it.text, &it.title)).collect();
        let points: Vec<TrendPoint<'_>> = words
            .iter()
            .map(|((value, target, other), period, text, title)| TrendPoint {
                period,
                value: *value,
                text,
                title,
                target: *target,
                other: *other,
            })
            .collect();
        let it = Trend {
            label: &self.plot.says,
            points: &points,
            target_text: &self.target_text,
            other_text: &self.other_text,
            scale: self.measure.scale(),
        };
        trend(&it, width, height)
    }
}

/// One area of a ranked chart.
#[derive(Clone, PartialEq, Debug)]
pub struct Rank {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: Option<f64>,
    /// The value in words.
    pub text: String,
    /// Name, value and verdict.
    pub title: String,
    /// The verdict.
    pub tone: Tone,
}

/// The areas below, ranked against the target.
#[derive(Clone, PartialEq, Debug)]
pub struct RankedPlot {
    /// What every chart has.
    pub plot: Plot,
    /// The areas in their order.
    pub ranks: Vec<Rank>,
    /// The target.
    pub target: Option<Target>,
    /// The target in words.
    pub target_text: String,
    /// The scale.
    pub measure: Measure,
}

impl RankedPlot {
    /// How many areas are drawn before the reader asks for all.
    pub const FIRST: usize = 60;

    /// The drawing of the first areas as SVG, so many CSS pixels wide.
    #[must_use]
    pub fn svg(&self, width: u32, most: usize) -> String {
        self.drawn(width, (0, most), None, &[]).svg
    }

    /// The drawing of all areas with one of them pointed at.
    #[must_use]
    pub fn svg_chosen(&self, width: u32, chosen: Option<usize>) -> String {
        self.drawn(width, (0, usize::MAX), chosen, &[]).svg
    }

    /// The drawing of the areas from one place up to another, on the axis of all of them.
    #[must_use]
    pub fn part(&self, width: u32, from: usize, to: usize) -> Drawing {
        let reach: Vec<f64> = self.ranks.iter().filter_map(|it| it.value).collect();
        self.drawn(width, (from, to), None, &reach)
    }

    fn drawn(&self, width: u32, (from, to): (usize, usize), chosen: Option<usize>, reach: &[f64]) -> Drawing {
        let row = |it: &'_ Rank| (it.value, it.tone);
        let words: Vec<_> =
            self.ranks.iter().take(to).skip(from).map(|it| (row(it), &it.name, &it.text, &it.title)).collect();
        let rows: Vec<RankedRow<'_>> = words
            .iter()
            .enumerate()
            .map(|(at, ((value, tone), name, text, title))| RankedRow {
                name,
                value: *value,
                text,
                title,
                tone: *tone,
                interval: None,
                chosen: chosen == Some(at),
            })
            .collect();
        let it = Ranked {
            label: &self.plot.says,
            rows: &rows,
            target: self.target,
            target_text: &self.target_text,
            shown: None,
            scale: self.measure.scale(),
        };
        ranked_within(&it, width, reach)
    }
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_on_an_axis_are_set_apart() {
        for (plain, want) in [("1500000", "1,500,000"), ("-1234.5", "−1,234.5"), ("100", "100"), ("0.25", "0.25")] {
            assert_eq!(grouped(plain), want);
        }
    }
}

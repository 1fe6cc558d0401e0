//! From outcomes to drawings of the page.

use crate::catalog::Indicator;
pub use crate::chart::outcome::{axis_unit, scale, target, tone};
use crate::chart::{Bullet, BulletForm, Reading, Sparkline, bullet, sparkline};
use crate::measure::{Fixed, Outcome, Verdict};

/// The words that a bullet needs.
pub struct BulletWords<'a> {
    /// What a screen reader says.
    pub label: &'a str,
    /// Names of the value, the target, last year's value and the parent's, each with its number.
    pub value: &'a str,
    /// The target in words.
    pub target: &'a str,
    /// Last year's value in words.
    pub before: &'a str,
    /// The parent's value in words.
    pub parent: &'a str,
    /// The unit on the axis.
    pub unit: &'a str,
}

/// A bullet of an outcome, with last year's and the parent's value where they are there.
#[must_use]
pub fn bullet_of(
    it: &Indicator,
    now: &Outcome,
    before: Option<&Outcome>,
    parent: Option<&Outcome>,
    words: &BulletWords<'_>,
    form: BulletForm,
) -> String {
    let reading = |of: Option<&Outcome>, text| {
        let at = of?.value.ok()?.to_f64();
        Some(Reading { at, text })
    };
    let near = Fixed::new(i128::from(it.near), it.decimals).to_f64();
    let drawn = Bullet {
        label: words.label,
        value: reading(Some(now), words.value),
        target: target(it, now.goal.map(|(goal, _)| goal)),
        target_text: words.target,
        near,
        last_year: reading(before, words.before),
        parent: reading(parent, words.parent),
        tone: tone(now.verdict),
        scale: scale(it, words.unit),
    };
    bullet(&drawn, form).svg
}

/// A small trend of printed values.
#[must_use]
pub fn spark_of(label: &str, values: &[Option<Fixed>]) -> String {
    let points: Vec<Option<f64>> = values.iter().map(|it| it.map(Fixed::to_f64)).collect();
    sparkline(&Sparkline { label, points: &points, target: None }, 92, 28).svg
}

/// The class that colours a verdict's chip.
#[must_use]
pub const fn chip_class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "chip met",
        Verdict::Near => "chip near",
        Verdict::Missed => "chip miss",
        Verdict::ReferenceIn | Verdict::ReferenceOut | Verdict::PartYear => "chip few",
        Verdict::NoTarget | Verdict::NoValue => "chip none",
    }
}

//! From outcomes to drawings: the one place where figures become positions.

use crate::catalog::{Goal, Indicator, Scale as Unit};
use crate::chart::{Base, Bullet, BulletForm, Reading, Scale, Sparkline, Target, Tone, bullet, sparkline};
use crate::locale::Lang;
use crate::measure::{Fixed, Outcome, Verdict};
use crate::speak::unit_sign;

/// The tone in which a verdict is drawn.
#[must_use]
pub const fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Met => Tone::Met,
        Verdict::Near => Tone::Near,
        Verdict::Missed => Tone::Miss,
        Verdict::ReferenceIn | Verdict::ReferenceOut | Verdict::PartYear => Tone::Few,
        Verdict::NoTarget | Verdict::NoValue => Tone::Plain,
    }
}

/// A goal, or else the reference range, as positions on the scale.
#[must_use]
pub fn target(it: &Indicator, goal: Option<Goal>) -> Option<Target> {
    let at = |units: i64| Fixed::new(i128::from(units), it.decimals).to_f64();
    let range = it.reference.as_ref().map(|it| Goal::Within(it.low, it.high));
    Some(match goal.or(range)? {
        Goal::AtMost(limit) => Target::AtMost(at(limit)),
        Goal::AtLeast(limit) => Target::AtLeast(at(limit)),
        Goal::Equal(limit) => Target::Equal(at(limit)),
        Goal::Within(low, high) => Target::Within(at(low), at(high)),
    })
}

/// The scale of an indicator: rates begin at zero, ratios per hundred lie around a hundred, shares end at a hundred.
#[must_use]
pub fn scale<'a>(it: &Indicator, unit: &'a str) -> Scale<'a> {
    let limit = it.valid.map(|(_, high)| Fixed::new(i128::from(high), it.decimals).to_f64());
    match it.scale {
        Unit::Per100 => Scale { base: Base::Around(100.0), unit, ..Scale::ZERO },
        Unit::Percent => Scale { cap: limit.filter(|it| *it <= 100.0), unit, ..Scale::ZERO },
        _ => Scale { unit, ..Scale::ZERO },
    }
}

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

/// The unit on an axis: a sex ratio has none, for it is no percentage.
#[must_use]
pub const fn axis_unit(it: &Indicator, _lang: Lang) -> &'static str {
    unit_sign(it)
}

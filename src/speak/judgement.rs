//! Verdicts, goals, gaps and movements in words.

use super::value::{count_text, counted, item_unit};
use crate::catalog::{Catalog, Difference, Goal, Indicator, Scale};
use crate::locale::{Lang, ValueText, VerdictText, fill};
use crate::measure::{Exact, Fixed, Gap, Movement, Side, Verdict};

/// A verdict's word.
#[must_use]
pub const fn verdict_word(lang: Lang, verdict: Verdict) -> &'static str {
    let text = VerdictText::of(lang);
    match verdict {
        Verdict::Met => text.met,
        Verdict::Near => text.near,
        Verdict::Missed => text.missed,
        Verdict::ReferenceIn => text.reference_in,
        Verdict::ReferenceOut => text.reference_out,
        Verdict::PartYear => text.part_year,
        Verdict::NoTarget => text.no_target,
        Verdict::NoValue => text.no_value,
    }
}

/// A goal as a target sheet writes it: `≤ 12`, `103–107`. Zeros at the end are left out; a yes or no is a word.
#[must_use]
pub fn goal_text(lang: Lang, it: &Indicator, goal: Goal) -> String {
    let text = VerdictText::of(lang);
    if it.scale == Scale::YesNo {
        let words = ValueText::of(lang);
        let asks_yes = !matches!(goal, Goal::Equal(0) | Goal::AtMost(0));
        return (if asks_yes { words.yes } else { words.no }).to_owned();
    }
    let limit = |units: i64| short(Fixed::new(i128::from(units), it.decimals));
    match goal {
        Goal::AtMost(at) => fill(text.goal_at_most, &[("n", &limit(at))]),
        Goal::AtLeast(at) => fill(text.goal_at_least, &[("n", &limit(at))]),
        Goal::Equal(at) => fill(text.goal_equal, &[("n", &limit(at))]),
        Goal::Within(low, high) => fill(text.goal_within, &[("a", &limit(low)), ("b", &limit(high))]),
    }
}

/// The unit in which a difference of an indicator's values is spoken: `个千分点`, `percentage points`.
#[must_use]
pub fn difference_unit(lang: Lang, catalog: &Catalog, it: &Indicator) -> String {
    let text = VerdictText::of(lang);
    match it.difference {
        Difference::PercentagePoint => text.point_percent.to_owned(),
        Difference::PerMillePoint => text.point_per_mille.to_owned(),
        Difference::RatioPoint => text.point_ratio.to_owned(),
        Difference::Per100k => text.point_per_100k.to_owned(),
        Difference::Count => counted(catalog, &it.numerator).map_or("", |it| it.unit.names.get(lang)).to_owned(),
        Difference::None => String::new(),
    }
}

/// How far a value is from its goal, or from the reference range where there is no goal: `低1.29个千分点`.
///
/// Empty for a yes or no, which has no distance.
#[must_use]
pub fn gap_text(lang: Lang, catalog: &Catalog, it: &Indicator, goal: Option<Goal>, gap: Gap) -> String {
    let text = VerdictText::of(lang);
    if it.difference == Difference::None || it.scale == Scale::YesNo {
        return String::new();
    }
    let is_range = matches!(goal, None | Some(Goal::Within(..)));
    let is_count = it.difference == Difference::Count;
    let says = match (gap.side, is_range, is_count) {
        (Side::Inside, ..) | (Side::On, true, _) => text.gap_inside,
        (Side::On, false, _) => text.gap_on,
        (Side::Below, true, _) => text.gap_under_range,
        (Side::Above, true, _) => text.gap_over_range,
        (Side::Below, false, true) => text.gap_count_below,
        (Side::Above, false, true) => text.gap_count_above,
        (Side::Below, false, false) => text.gap_below,
        (Side::Above, false, false) => text.gap_above,
    };
    fill(says, &[("n", &difference_text(lang, catalog, it, &gap.distance.abs().grouped()))])
}

/// How a value moved, in rate and in count: `+0.93个千分点，多517人`.
#[must_use]
pub fn movement_text(lang: Lang, catalog: &Catalog, it: &Indicator, movement: &Movement) -> String {
    let text = VerdictText::of(lang);
    if it.scale == Scale::YesNo {
        let says = match movement.rate.units {
            0 => text.unchanged,
            1.. => text.now_yes,
            _ => text.now_no,
        };
        return says.to_owned();
    }
    let rate = match movement.rate.units {
        0 => text.unchanged.to_owned(),
        _ => difference_text(lang, catalog, it, &movement.rate.signed()),
    };
    // A plain count's value is its numerator: saying it twice would say nothing more.
    match movement.count.filter(|_| it.scale != Scale::Count) {
        Some(count) => fill(text.both, &[("rate", &rate), ("count", &count_change(lang, catalog, it, count))]),
        None => rate,
    }
}

fn count_change(lang: Lang, catalog: &Catalog, it: &Indicator, count: Exact) -> String {
    let text = VerdictText::of(lang);
    let says = match count.numerator() {
        0 => return text.count_unchanged.to_owned(),
        1.. => text.more,
        _ => text.fewer,
    };
    let size = if count.numerator() < 0 { Exact::ZERO.minus(count).unwrap_or(count) } else { count };
    fill(says, &[("n", &count_text(lang, catalog, &it.numerator, size))])
}

/// A distance with its unit. Per hundred thousand stands after the number as it does after a value.
#[must_use]
pub fn difference_text(lang: Lang, catalog: &Catalog, it: &Indicator, number: &str) -> String {
    if it.difference == Difference::Count {
        return item_unit(lang, counted(catalog, &it.numerator), number);
    }
    let unit = difference_unit(lang, catalog, it);
    fill(ValueText::of(lang).with_unit, &[("n", number), ("unit", &unit)]).trim_end().to_owned()
}

/// A number without the zeros at its end.
fn short(number: Fixed) -> String {
    let full = number.grouped();
    if full.contains('.') { full.trim_end_matches('0').trim_end_matches('.').to_owned() } else { full }
}

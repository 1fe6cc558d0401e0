//! Numbers on the blackboard: exact while there is room, and honest about what is cut off.

use crate::catalog::{Goal, Indicator, Item, Scale};
use crate::locale::{IndicatorText, Lang, ValueText, fill};
use crate::measure::{Exact, Fixed};
use crate::speak::goal_text;
use crate::view::drawing::axis_unit;

/// A number with as many decimals as it needs up to `most`; where digits follow, they end in `…`.
#[must_use]
pub(super) fn digits(number: Exact, most: u8) -> String {
    let whole = (0..=most).find_map(|places| number.digits(places).filter(|(_, more)| !more));
    match whole.or_else(|| number.digits(most)) {
        Some((it, false)) => it.grouped(),
        Some((it, true)) => format!("{}…", it.grouped()),
        None => "…".to_owned(),
    }
}

/// An item's figure without its unit, in the item's decimals where it fits into them.
#[must_use]
pub(super) fn amount(item: Option<&Item>, number: Exact) -> String {
    let places = item.map_or(0, |it| it.decimals);
    match number.digits(places) {
        Some((it, false)) => it.grouped(),
        _ => digits(number, places + 3),
    }
}

/// A printed value without its unit; a yes or no as its word.
#[must_use]
pub(super) fn bare(lang: Lang, it: &Indicator, value: Fixed) -> String {
    let text = ValueText::of(lang);
    match (it.scale, value.units) {
        (Scale::YesNo, 0) => text.no.to_owned(),
        (Scale::YesNo, _) => text.yes.to_owned(),
        _ => value.grouped(),
    }
}

/// A limit in units of the indicator's last decimal place, with the sign of its scale: `12‰`.
#[must_use]
pub(super) fn limit(lang: Lang, it: &Indicator, units: i64) -> String {
    goal_text(lang, it, Goal::Within(units, units)).split('–').next().unwrap_or_default().to_owned() + axis_unit(it)
}

/// A goal with the sign of its scale: `≤ 12‰`.
#[must_use]
pub(super) fn goal(lang: Lang, it: &Indicator, goal: Goal) -> String {
    goal_text(lang, it, goal) + axis_unit(it)
}

/// What an outcome is held against: its goal with the sign of its scale, or a relative target in words.
#[must_use]
pub(super) fn held(case: &super::Case<'_>, of: &crate::measure::Outcome) -> String {
    crate::speak::held_text(case.lang, case.workspace, case.it, of)
}

/// What the quotient is multiplied by, as it is written in a formula.
#[must_use]
pub(super) const fn times(lang: Lang, scale: Scale) -> &'static str {
    let text = IndicatorText::of(lang);
    match scale {
        Scale::Percent => text.times_percent,
        Scale::PerMille => text.times_per_mille,
        Scale::Per100 => text.times_100,
        Scale::Per1000 => text.times_1000,
        Scale::Per100k => text.times_100k,
        Scale::Count | Scale::YesNo => "",
    }
}

/// One sentence after another: only some languages set them apart by a space.
#[must_use]
pub(super) fn then(lang: Lang, first: &str, second: &str) -> String {
    fill(IndicatorText::of(lang).sentences, &[("a", first), ("b", second)])
}

#[cfg(test)]
mod tests {
    use super::digits;
    use crate::measure::Exact;

    #[track_caller]
    fn check(num: i128, den: i128, want: &str) {
        assert_eq!(digits(Exact::new(num, den).unwrap(), 5), want);
    }

    #[test]
    fn digits_that_are_cut_off_are_owned_up_to() {
        check(5_493_000, 512_900, "10.70968…");
        check(5454 * 100, 5493, "99.29000…");
        check(1_025_801, 2, "512,900.5");
        check(12, 1, "12");
        check(-2, 3, "−0.66666…");
    }
}

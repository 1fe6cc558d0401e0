//! What is said of a figure that is typed: what it stands for, what is wrong with it, why it cannot be read.

use crate::catalog::{Item, ItemId, Timing};
use crate::exchange::number::NumberProblem;
use crate::figures::{Period, Workspace};
use crate::locale::{GridText, Lang, fill};
use crate::measure::{Exact, Trouble};
use crate::speak::month_name;

/// What a figure of this item that is typed for this period stands for.
#[must_use]
pub fn meaning(workspace: &Workspace, lang: Lang, item: ItemId, period: Period) -> String {
    let text = GridText::of(lang);
    let Some(item) = workspace.catalog.item(item) else { return String::new() };
    let (from, to) = (month_name(lang, period.start), month_name(lang, period.last()));
    let (count, unit) = (period.months.to_string(), item.unit.names.get(lang));
    let (start, end) = (fill(text.start_of, &[("month", &from)]), fill(text.end_of, &[("month", &to)]));
    let (says, date) = match (item.timing, period.months) {
        (Timing::Opening, _) => (text.means_start, start.as_str()),
        (Timing::Closing, _) => (text.means_end, end.as_str()),
        (_, 1) => (text.means_month, ""),
        (Timing::Average, _) => (text.means_average, ""),
        (Timing::Flow, _) if workspace.calendar.cumulative_to(period.last()) == period => (text.means_cumulative, ""),
        (Timing::Flow, _) => (text.means_span, ""),
    };
    fill(says, &[("month", &from), ("from", &from), ("to", &to), ("n", &count), ("unit", unit), ("date", date)])
}

/// What is wrong with a figure, with both sides' numbers.
#[must_use]
pub fn trouble(workspace: &Workspace, lang: Lang, item: &Item, it: &Trouble) -> String {
    let text = GridText::of(lang);
    match *it {
        Trouble::Check { check, left, right } => {
            let rule = workspace.catalog.checks().get(check).map_or("", |it| it.says.get(lang));
            pair(text.wrong_check, item, rule, left, right)
        }
        Trouble::DoesNotFollow { before, now } => {
            let difference = now.minus(before).map(|it| signed(item, it)).unwrap_or_default();
            let values = [("a", number(item, before)), ("b", number(item, now)), ("d", difference)];
            fill(text.wrong_follows, &values.each_ref().map(|(key, value)| (*key, value.as_str())))
        }
        Trouble::Negative => text.wrong_negative.to_owned(),
        Trouble::NotTheSum { own, sum } => pair(text.wrong_sum, item, "", own, sum),
    }
}

/// Two numbers that should agree, as the item writes its figures, in a sentence that has places for them.
#[must_use]
pub fn pair(says: &str, item: &Item, rule: &str, a: Exact, b: Exact) -> String {
    let difference = a.minus(b).map(|it| signed(item, it)).unwrap_or_default();
    fill(says, &[("says", rule), ("a", &number(item, a)), ("b", &number(item, b)), ("d", &difference)])
}

/// An exact number as the item writes its figures, without the unit.
#[must_use]
pub fn number(item: &Item, it: Exact) -> String {
    it.round(item.decimals).map(|it| it.grouped()).unwrap_or_default()
}

fn signed(item: &Item, it: Exact) -> String {
    it.round(item.decimals).map(|it| it.signed()).unwrap_or_default()
}

/// Why a figure cannot be read, and what is accepted.
#[must_use]
pub fn unreadable(lang: Lang, item: &Item, why: NumberProblem) -> String {
    let text = GridText::of(lang);
    match why {
        NumberProblem::NotANumber => text.bad_number.to_owned(),
        NumberProblem::Grouping => text.bad_grouping.to_owned(),
        NumberProblem::TooManyDecimals { accepted: 0 } => text.bad_no_decimals.to_owned(),
        NumberProblem::TooManyDecimals { accepted } => fill(text.bad_decimals, &[("n", &accepted.to_string())]),
        NumberProblem::TooLarge => text.bad_large.to_owned(),
        NumberProblem::Negative => text.bad_negative.to_owned(),
        NumberProblem::Exponent => text.bad_exponent.to_owned(),
        NumberProblem::OtherUnit => fill(text.bad_unit, &[("unit", item.unit.names.get(lang))]),
        NumberProblem::NotAFigure => text.bad_kind.to_owned(),
    }
}

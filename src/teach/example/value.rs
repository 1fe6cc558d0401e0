//! The nine steps of one value; other kinds of examples take some of them over.

use super::bench::{Bench, even, is_sum, number, sum_of, sum_text};
use super::pictures;
use crate::catalog::Scale;
use crate::locale::{Lang, ValueText};
use crate::measure::Side as Lies;
use crate::teach::case::Case;
use crate::teach::math::Math;
use crate::teach::step::{Role, Step};
use crate::teach::unit::{AnswerUnit, places};

/// The steps from the counts to the sentence. Empty where there is no value.
#[must_use]
pub fn value_steps(case: &Case, lang: Lang) -> Vec<Step> {
    Bench::new(case, lang).and_then(|it| steps(&it)).unwrap_or_default()
}

fn steps(b: &Bench<'_>) -> Option<Vec<Step>> {
    Some(vec![
        who(b, b.say(b.text.who, &[])),
        top(b),
        bottom(b),
        scale(b),
        divide(b)?,
        round(b)?,
        unit(b),
        compare(b)?,
        say(b),
    ])
}

/// Which events and people.
pub(super) fn who(b: &Bench<'_>, says: String) -> Step {
    let words = b.case.bottom.as_ref().map_or_else(
        || Math::Words(b.case.top.what.clone()),
        |it| Math::over(Math::Words(b.case.top.what.clone()), Math::Words(it.what.clone())),
    );
    let formula = Math::Row(vec![Math::Words(b.case.subject.name.clone()), Math::Sign("="), words.marked()]);
    let options: Vec<String> =
        [Some(&b.case.top), b.case.bottom.as_ref()].into_iter().flatten().map(|it| it.what.clone()).collect();
    Step::new(Role::Who, &formula, says)
        .choosing(b.text.pick_who, &options, b.turn(Role::Who))
        .showing(pictures::sides(b, Role::Who))
}

fn top(b: &Bench<'_>) -> Step {
    let side = &b.case.top;
    let new = if is_sum(side) { sum_of(side) } else { number(b.top) }.marked();
    let formula = match &b.case.bottom {
        Some(bottom) => Math::over(new, Math::Words(bottom.what.clone())),
        None => new,
    };
    let says = if is_sum(side) { b.text.top_sum } else { b.text.top };
    let says = b.say(says, &[("what", &side.what), ("sum", &sum_text(side)), ("n", &b.tops(b.top))]);
    Step::new(Role::Numerator, &formula, says)
        .asking(b.top, even(b.top).unwrap_or(2), AnswerUnit::Counted(side.unit.clone()))
        .showing(pictures::sides(b, Role::Numerator))
}

fn bottom(b: &Bench<'_>) -> Step {
    let Some(side) = &b.case.bottom else {
        return Step::new(Role::Denominator, &number(b.top), b.text.bottom_none.to_owned())
            .showing(pictures::sides(b, Role::Denominator));
    };
    let new = if is_sum(side) { sum_of(side) } else { number(b.bottom) }.marked();
    let says = if is_sum(side) { b.text.bottom_sum } else { b.text.bottom };
    let says = b.say(says, &[("what", &side.what), ("sum", &sum_text(side)), ("n", &b.bottoms(b.bottom))]);
    Step::new(Role::Denominator, &Math::over(number(b.top), new), says)
        .asking(b.bottom, even(b.bottom).unwrap_or(2), AnswerUnit::Counted(side.unit.clone()))
        .showing(pictures::sides(b, Role::Denominator))
}

/// What it is multiplied by, if at all.
pub(super) fn scale(b: &Bench<'_>) -> Step {
    if !b.is_rate() {
        let (formula, says) = match b.scale() {
            Scale::YesNo => (asks_enough(b), b.text.scale_yes_no),
            _ => (number(b.top), b.text.scale_none),
        };
        return Step::new(Role::Scale, &formula, says.to_owned()).showing(pictures::sides(b, Role::Scale));
    }
    let factor = number(b.factor()).marked();
    let formula = Math::Row(vec![Math::over(number(b.top), number(b.bottom)), Math::Sign("×"), factor]);
    let unit = b.unit.text(b.lang);
    let says = b.say(b.text.scale, &[("factor", &super::bench::shown(b.factor())), ("unit", unit.trim())]);
    Step::new(Role::Scale, &formula, says)
        .asking(b.factor(), 0, AnswerUnit::Plain)
        .showing(pictures::sides(b, Role::Scale))
}

fn asks_enough(b: &Bench<'_>) -> Math {
    let sign = if b.value.is_zero() { "<" } else { "≥" };
    Math::Row(vec![number(b.top), Math::Sign(sign), number(b.bottom)])
}

/// The exact value.
pub(super) fn divide(b: &Bench<'_>) -> Option<Step> {
    if !b.is_rate() {
        let says = match (b.scale(), b.value.is_zero()) {
            (Scale::YesNo, true) => b.text.divide_no,
            (Scale::YesNo, false) => b.text.divide_yes,
            _ => b.text.divide_none,
        };
        let says = b.say(says, &[("top", &b.tops(b.top)), ("bottom", &b.bottoms(b.bottom)), ("n", &b.tops(b.top))]);
        let formula = if b.scale() == Scale::YesNo { asks_enough(b).marked() } else { number(b.top) };
        return Some(Step::new(Role::Divide, &formula, says).showing(pictures::sides(b, Role::Divide)));
    }
    let digits = b.digits(b.value)?;
    let formula = Math::Row(vec![
        Math::over(number(b.top), number(b.bottom)),
        Math::Sign("×"),
        number(b.factor()),
        Math::Sign("="),
        Math::Number(digits.clone()).marked(),
    ]);
    let step = Step::new(Role::Divide, &formula, b.say(b.text.divide, &[("n", &digits)]));
    let decimals = b.case.subject.decimals.saturating_add(3);
    Some(step.asking(b.value, decimals, b.unit.clone()).showing(pictures::sides(b, Role::Divide)))
}

/// The printed value.
pub(super) fn round(b: &Bench<'_>) -> Option<Step> {
    let printed = Math::Number(b.printed.grouped());
    if b.scale() == Scale::YesNo {
        let formula = Math::Words(b.worth(b.printed));
        let step = Step::new(Role::Round, &formula, b.text.round_yes_no.to_owned());
        return Some(step.showing(pictures::sides(b, Role::Round)));
    }
    let is_even = b.value.digits(b.case.subject.decimals).is_some_and(|(_, more)| !more);
    let sign = Math::Sign(if is_even { "=" } else { "≈" });
    let formula = Math::Row(vec![Math::Number(b.digits(b.value)?), sign, printed.marked()]);
    let says = if is_even { b.text.round_even } else { b.text.round };
    let digits = places(b.case.subject.decimals, b.lang);
    let says = b.say(says, &[("n", &b.printed.grouped()), ("places", &digits)]);
    let step = Step::new(Role::Round, &formula, says).asking(b.value, b.case.subject.decimals, b.unit.clone());
    Some(step.showing(pictures::rounding(b, b.value, b.printed)))
}

/// The unit.
pub(super) fn unit(b: &Bench<'_>) -> Step {
    let whole = b.worth(b.printed);
    let yes_no = b.scale() == Scale::YesNo;
    let says = b.say(if yes_no { b.text.unit_yes_no } else { b.text.unit }, &[("n", &whole)]);
    let options = match b.scale() {
        Scale::YesNo => Vec::new(),
        _ => b.units(&b.unit),
    };
    Step::new(Role::Unit, &Math::Words(whole).marked(), says)
        .choosing(b.text.pick_unit, &options, b.turn(Role::Unit))
        .showing(pictures::sides(b, Role::Unit))
}

/// With the target, else the year before, else the areas below.
fn compare(b: &Bench<'_>) -> Option<Step> {
    let n = b.worth(b.printed);
    let words = |it: &str| Math::Words(it.to_owned());
    if let Some((goal, gap)) = b.goal() {
        let [verdict, other] = b.verdicts(goal, gap);
        let limit = Math::Number(gap.limit.grouped());
        let formula = match (b.scale(), gap.side) {
            (Scale::YesNo, _) => words(&n),
            (_, Lies::Below) => Math::Row(vec![words(&b.printed.grouped()), Math::Sign("<"), limit.marked()]),
            (_, Lies::On) => Math::Row(vec![words(&b.printed.grouped()), Math::Sign("="), limit.marked()]),
            (_, Lies::Above) => Math::Row(vec![words(&b.printed.grouped()), Math::Sign(">"), limit.marked()]),
            (_, Lies::Inside) => words(&n).marked(),
        };
        let goal = b.goal_text(goal);
        let says = b.say(b.text.compare_goal, &[("goal", &goal), ("n", &n), ("verdict", &verdict)]);
        let step = Step::new(Role::Compare, &formula, says);
        let options = [verdict, other];
        return Some(step.choosing(b.text.pick_compare, &options, b.turn(Role::Compare)).showing(pictures::line(b)));
    }
    if let (Some(before), Some(old)) = (&b.case.before, b.case.value_before()) {
        let by = b.case.subject.printed(b.value.minus(old)?)?;
        let old = b.worth_of(old)?;
        let moved = if b.scale() == Scale::YesNo { n.clone() } else { b.moved(by) };
        let values = [("before", before.name.as_str()), ("old", &old), ("n", &n), ("moved", &moved)];
        let formula = Math::Row(vec![words(&old), Math::Sign("→"), words(&n).marked()]);
        return Some(
            Step::new(Role::Compare, &formula, b.say(b.text.compare_before, &values)).showing(pictures::line(b)),
        );
    }
    let rates: Vec<_> = b
        .case
        .children
        .iter()
        .filter_map(|it| b.case.subject.printed(b.case.subject.rate(it.top, it.bottom)?))
        .collect();
    let (low, high) = (rates.iter().min_by_key(|it| it.units), rates.iter().max_by_key(|it| it.units));
    let (says, formula) = match (low, high) {
        (Some(low), Some(high)) if b.is_rate() => {
            let (low, high) = (b.worth(*low), b.worth(*high));
            let says = b.say(b.text.compare_areas, &[("low", &low), ("high", &high), ("n", &n)]);
            (says, Math::Row(vec![words(&low), Math::Sign("…"), words(&n).marked(), Math::Sign("…"), words(&high)]))
        }
        _ => (b.text.compare_none.to_owned(), words(&n)),
    };
    Some(Step::new(Role::Compare, &formula, says).showing(pictures::line(b)))
}

fn say(b: &Bench<'_>) -> Step {
    let n = b.worth(b.printed);
    said(b, b.say(b.text.say, &[("n", &n)]), |n| b.say(b.text.say, &[("n", n)]))
}

/// The last step: the right sentence, and the same with another unit to choose from.
pub(super) fn said(b: &Bench<'_>, right: String, other: impl Fn(&str) -> String) -> Step {
    let n = b.worth(b.printed);
    let words = ValueText::of(b.lang);
    let wrong = match b.scale() {
        Scale::YesNo => (if b.value.is_zero() { words.yes } else { words.no }).to_owned(),
        Scale::Percent => b.printed.grouped() + words.per_mille,
        _ => b.printed.grouped() + words.percent,
    };
    let options = [right.clone(), other(&wrong)];
    Step::new(Role::Say, &Math::Words(n).marked(), right)
        .choosing(b.text.pick_say, &options, b.turn(Role::Say))
        .showing(pictures::line(b))
}

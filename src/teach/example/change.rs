//! The nine steps of the gap to the target and of the change on the year before.

use super::bench::{Bench, even, number, shown};
use super::pictures;
use super::value::{said, value_steps, who};
use crate::catalog::Scale;
use crate::measure::{Exact, Fixed};
use crate::teach::math::Math;
use crate::teach::step::{Role, Step};
use crate::teach::unit::AnswerUnit;

/// The value, and then how far it is from its target. `None` without a target.
pub(super) fn gap(b: &Bench<'_>) -> Option<Vec<Step>> {
    let (goal, gap) = b.goal()?;
    let [verdict, other] = b.verdicts(goal, gap);
    let (limit, n, far) = (b.goal_text(goal), b.worth(b.printed), b.gap_text(goal, gap));
    // A yes or no has no distance: the verdict stands alone.
    let far = if far.is_empty() { verdict.clone() } else { far };
    let values =
        |n: &str, far: &str| b.say(b.text.gap_say, &[("goal", &limit), ("n", n), ("gap", far), ("verdict", &verdict)]);
    let mut all = value_steps(b.case, b.lang);
    for step in &mut all {
        match step.role {
            Role::Who => *step = who(b, b.say(b.text.gap_who, &[("goal", &limit)])),
            Role::Compare => {
                let says = [("goal", limit.as_str()), ("n", &n), ("gap", &far), ("verdict", &verdict)];
                let formula = Math::Row(vec![
                    Math::Number(b.printed.grouped()),
                    Math::Sign("−"),
                    Math::Number(gap.limit.grouped()),
                    Math::Sign("="),
                    Math::Number(b.printed.minus(gap.limit)?.grouped()).marked(),
                ]);
                let made = Step::new(Role::Compare, &formula, b.say(b.text.gap_compare, &says));
                let made = made.showing(pictures::line(b));
                *step = if b.scale() == Scale::YesNo {
                    made.choosing(b.text.pick_compare, &[verdict.clone(), other.clone()], b.turn(Role::Compare))
                } else {
                    let places = 10_i128.checked_pow(u32::from(gap.distance.decimals))?;
                    let unit = AnswerUnit::of_difference(b.case.subject.difference, &b.case.top.unit);
                    made.asking(Exact::new(gap.distance.units, places)?, gap.distance.decimals, unit)
                };
            }
            Role::Say => *step = said(b, values(&n, &far), |n| values(n, &far)),
            _ => {}
        }
    }
    Some(all)
}

/// Two values and their difference. `None` without a year before, and for a yes or no.
pub(super) fn change(b: &Bench<'_>) -> Option<Vec<Step>> {
    let t = b.text;
    let subject = &b.case.subject;
    let before = b.case.before.as_ref()?;
    if b.scale() == Scale::YesNo {
        return None;
    }
    let old = b.case.value_before()?;
    let old_print = subject.printed(old)?;
    let difference = b.value.minus(old)?;
    let by = subject.printed(difference)?;
    let unit = AnswerUnit::of_difference(subject.difference, &b.case.top.unit);
    let (was, n, moved) = (b.worth(old_print), b.worth(b.printed), b.moved(by));
    let year = before.name.as_str();
    let two = |a: Math, b: Math| Math::Row(vec![a, Math::Sign("→"), b.marked()]);
    let side = |role, says: &str, what: &str, x: (String, Exact), y: (String, Exact)| {
        let says = b.say(says, &[("what", what), ("before", year), ("x", &x.0), ("y", &y.0)]);
        Step::new(role, &two(number(x.1), number(y.1)), says).showing(pictures::pair(
            b,
            (year, x.0, x.1),
            (&b.case.span, y.0, y.1),
        ))
    };
    let top =
        side(Role::Numerator, t.change_top, &b.case.top.what, (b.tops(before.top), before.top), (b.tops(b.top), b.top))
            .asking(b.top, even(b.top).unwrap_or(2), AnswerUnit::Counted(b.case.top.unit.clone()));
    let bottom = match &b.case.bottom {
        None => {
            let step = Step::new(Role::Denominator, &number(b.top), t.bottom_none.to_owned());
            step.showing(pictures::change(b, old_print, by))
        }
        Some(it) => {
            let (x, y) = (b.bottoms(before.bottom), b.bottoms(b.bottom));
            side(Role::Denominator, t.change_bottom, &it.what, (x, before.bottom), (y, b.bottom)).asking(
                b.bottom,
                even(b.bottom).unwrap_or(2),
                AnswerUnit::Counted(it.unit.clone()),
            )
        }
    };
    let rate = |top: Exact, bottom: Exact| match b.case.bottom {
        Some(_) => Math::Row(vec![Math::over(number(top), number(bottom)), Math::Sign("×"), number(b.factor())]),
        None => number(top),
    };
    let scale = if b.is_rate() {
        Step::new(
            Role::Scale,
            &Math::Row(vec![rate(before.top, before.bottom), Math::Sign("→"), rate(b.top, b.bottom)]),
            b.say(t.change_scale, &[("factor", &shown(b.factor()))]),
        )
        .asking(b.factor(), 0, AnswerUnit::Plain)
        .showing(pictures::sides(b, Role::Scale))
    } else {
        let step = Step::new(Role::Scale, &number(b.top), t.scale_none.to_owned());
        step.showing(pictures::change(b, old_print, by))
    };
    let (x, y) = (b.digits(old)?, b.digits(b.value)?);
    let divide = Step::new(
        Role::Divide,
        &two(Math::Number(x.clone()), Math::Number(y.clone())),
        b.say(
            if b.is_rate() { t.change_divide } else { t.change_top },
            &[("what", b.case.top.what.as_str()), ("before", year), ("x", &x), ("y", &y)],
        ),
    )
    .asking(b.value, subject.decimals.saturating_add(3), b.unit.clone())
    .showing(pictures::change(b, old_print, by));
    let printed = b.printed.minus(old_print)?;
    let says = if printed == by { t.change_round } else { t.change_round_print };
    let values = [("n", by.signed()), ("p", printed.signed())];
    let round = Step::new(
        Role::Round,
        &Math::Row(vec![
            Math::Number(y),
            Math::Sign("−"),
            Math::Number(x),
            Math::Sign("≈"),
            Math::Number(by.grouped()).marked(),
        ]),
        b.say(says, &values.each_ref().map(|(key, it)| (*key, it.as_str()))),
    )
    .asking(difference, subject.decimals, unit.clone())
    .showing(pictures::rounding(b, difference, by));
    let apart = b.apart(by);
    let write = Step::new(Role::Unit, &Math::Words(apart.clone()).marked(), b.say(t.change_unit, &[("n", &apart)]))
        .choosing(t.pick_unit, &b.units(&unit), b.turn(Role::Unit))
        .showing(pictures::change(b, old_print, by));
    let relative = difference.times(100).and_then(|it| it.over(old)).and_then(|it| it.round(1));
    let rel = relative.map(Fixed::signed).unwrap_or_default();
    let says = if relative.is_some() && b.is_rate() { t.change_compare_relative } else { t.change_compare };
    let compare = Step::new(
        Role::Compare,
        &two(Math::Words(was.clone()), Math::Words(n.clone())),
        b.say(says, &[("before", year), ("old", &was), ("n", &n), ("moved", &moved), ("rel", &rel)]),
    )
    .showing(pictures::change(b, old_print, by));
    let sentence = |n: &str| b.say(t.change_say, &[("before", year), ("n", n), ("moved", &moved)]);
    let who = who(b, b.say(t.change_who, &[("before", year)]));
    let say = said(b, sentence(&n), sentence).showing(pictures::change(b, old_print, by));
    Some(vec![who, top, bottom, scale, divide, round, write, compare, say])
}

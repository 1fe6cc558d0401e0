//! The nine steps of the average of a stock's start and end.

use super::bench::{Bench, even, number, shown};
use super::pictures;
use crate::measure::Exact;
use crate::teach::math::Math;
use crate::teach::step::{Role, Step};
use crate::teach::unit::AnswerUnit;

/// `None` where the denominator is no such average.
pub(super) fn steps(b: &Bench<'_>) -> Option<Vec<Step>> {
    let side = b.case.bottom.as_ref()?;
    let [first, last] = pictures::ends(side)?;
    let t = b.text;
    let (x, y, n) = (b.bottoms(first.value), b.bottoms(last.value), b.bottoms(b.bottom));
    let sum = first.value.plus(last.value)?;
    let by = Exact::whole(i128::from(side.divisor));
    let plain = |it: Exact| shown(it);
    let sum_text = [plain(first.value), plain(last.value)].join(" + ");
    let (add, two, mean) =
        (Math::Row(vec![number(first.value), Math::Sign("+"), number(last.value)]), number(by), number(b.bottom));
    let unit = AnswerUnit::Counted(side.unit.clone());
    let whole = |new: Math| Math::Row(vec![Math::over(number(sum), two.clone()), Math::Sign("="), new]);
    let words = Math::Words(side.what.clone());
    let decimals = even(b.bottom).unwrap_or(2);
    let ends = [("a", first.name.as_str()), ("b", &last.name), ("x", &x), ("y", &y), ("n", &n)];
    let step = |role, formula: &Math, says: String, known| {
        Step::new(role, formula, says).showing(pictures::average(b, side, known))
    };
    let options = [side.what.clone(), first.name.clone(), last.name.clone()];
    Some(vec![
        step(Role::Who, &words.clone().marked(), b.say(t.average_who, &ends), false).choosing(
            t.think_denominator,
            &options,
            b.turn(Role::Who),
        ),
        step(
            Role::Numerator,
            &Math::Row(vec![add.clone().marked(), Math::Sign("="), number(sum).marked()]),
            b.say(t.average_top, &[("sum", &sum_text), ("n", &b.bottoms(sum))]),
            false,
        )
        .asking(sum, even(sum).unwrap_or(2), unit.clone()),
        step(
            Role::Denominator,
            &Math::over(add, two.clone().marked()),
            b.say(t.average_bottom, &[("n", &plain(by))]),
            false,
        )
        .asking(by, 0, AnswerUnit::Plain),
        step(Role::Scale, &Math::over(number(sum), two.clone()), t.average_scale.to_owned(), false),
        step(
            Role::Divide,
            &whole(mean.clone().marked()),
            b.say(t.average_divide, &[("sum", &plain(sum)), ("by", &plain(by)), ("n", &plain(b.bottom))]),
            true,
        )
        .asking(b.bottom, decimals, unit.clone()),
        step(Role::Round, &whole(mean.clone()), b.say(t.average_round, &[("n", &plain(b.bottom))]), true),
        step(Role::Unit, &Math::Words(n.clone()).marked(), b.say(t.average_unit, &[("n", &n)]), true).choosing(
            t.pick_unit,
            &b.units(&unit),
            b.turn(Role::Unit),
        ),
        step(
            Role::Compare,
            &Math::Row(vec![number(first.value), Math::Sign("…"), mean.marked(), Math::Sign("…"), number(last.value)]),
            b.say(t.average_compare, &ends),
            true,
        ),
        step(
            Role::Say,
            &Math::Row(vec![words, Math::Sign("="), Math::Words(n.clone()).marked()]),
            b.say(t.say, &[("name", &side.what), ("n", &n)]),
            true,
        )
        .choosing(
            t.pick_say,
            &[n, b.bottoms(sum), x].map(|it| b.say(t.say, &[("name", &side.what), ("n", &it)])),
            b.turn(Role::Say),
        ),
    ])
}

//! The nine steps of one value.

use crate::catalog::Scale;
use crate::locale::{Lang, TeachExampleText, fill};
use crate::measure::Exact;
use crate::teach::case::{Case, Side};
use crate::teach::math::Math;
use crate::teach::step::{Role, Step};
use crate::teach::unit::{AnswerUnit, places};

/// The steps from the counts to the sentence. Empty where there is no value.
#[must_use]
pub fn value_steps(case: &Case, lang: Lang) -> Vec<Step> {
    steps(case, lang).unwrap_or_default()
}

fn steps(case: &Case, lang: Lang) -> Option<Vec<Step>> {
    let text = TeachExampleText::of(lang);
    let subject = &case.subject;
    let unit = AnswerUnit::of_scale(subject.scale, &case.top.unit);
    let (top, value) = (case.top_total()?, case.value()?);
    let printed = case.printed()?;
    let who = fill(
        text.who,
        &[("name", &subject.name), ("plain", &subject.plain), ("place", &case.place), ("span", &case.span)],
    );
    let mut all = vec![Step::new(Role::Who, &Math::Words(subject.name.clone()), who)];
    all.push(side(Role::Numerator, text.numerator, &case.top, top, lang));
    if let Some(bottom) = &case.bottom {
        let total = bottom.total()?;
        all.push(side(Role::Denominator, text.denominator, bottom, total, lang));
        let factor = grouped(Exact::whole(subject.scale.factor()));
        let words = Math::over(Math::Words(case.top.what.clone()), Math::Words(bottom.what.clone()));
        let formula = Math::Row(vec![words, Math::Sign("×"), Math::Number(factor.clone()).marked()]);
        all.push(Step::new(
            Role::Scale,
            &formula,
            fill(text.scale, &[("factor", &factor), ("unit", unit.text(lang).trim())]),
        ));
        let (digits, more) = value.digits(subject.decimals.saturating_add(3))?;
        let shown = digits.grouped() + if more { "…" } else { "" };
        let numbers = Math::over(Math::Number(grouped(top)), Math::Number(grouped(total)));
        let formula = Math::Row(vec![
            numbers,
            Math::Sign("×"),
            Math::Number(factor),
            Math::Sign("="),
            Math::Number(shown.clone()).marked(),
        ]);
        all.push(Step::new(Role::Divide, &formula, fill(text.divide, &[("n", &shown)])));
        let formula = Math::Row(vec![Math::Number(shown), Math::Sign("≈"), Math::Number(printed.grouped()).marked()]);
        let places = places(subject.decimals, lang);
        let says = fill(text.round, &[("n", &printed.grouped()), ("places", &places)]);
        all.push(Step::new(Role::Round, &formula, says).asking(value, subject.decimals, unit.clone()));
    }
    if subject.scale != Scale::YesNo {
        let whole = printed.grouped() + &unit.text(lang);
        all.push(Step::new(Role::Unit, &Math::Number(whole.clone()).marked(), fill(text.unit, &[("n", &whole)])));
    }
    let whole = printed.grouped() + &unit.text(lang);
    let says = fill(text.say, &[("place", &case.place), ("span", &case.span), ("name", &subject.name), ("n", &whole)]);
    all.push(Step::new(Role::Say, &Math::Words(whole), says));
    Some(all)
}

fn side(role: Role, says: &str, it: &Side, total: Exact, lang: Lang) -> Step {
    let number = grouped(total);
    let sum = sum_of(it);
    let formula = if it.parts.len() > 1 || it.divisor != 1 {
        Math::Row(vec![
            Math::Words(it.what.clone()),
            Math::Sign("="),
            sum,
            Math::Sign("="),
            Math::Number(number.clone()).marked(),
        ])
    } else {
        Math::Row(vec![Math::Words(it.what.clone()), Math::Sign("="), Math::Number(number.clone()).marked()])
    };
    let unit = AnswerUnit::Counted(it.unit.clone());
    let says = fill(says, &[("what", &it.what), ("n", &number), ("unit", &unit.text(lang))]);
    Step::new(role, &formula, says).asking(total, 0, unit)
}

/// The sum of a side's counts, over its divisor.
fn sum_of(it: &Side) -> Math {
    let mut row = Vec::new();
    for (at, part) in it.parts.iter().enumerate() {
        match (at, part.weight < 0) {
            (0, false) => {}
            (_, true) => row.push(Math::Sign("−")),
            _ => row.push(Math::Sign("+")),
        }
        if part.weight.unsigned_abs() != 1 {
            row.push(Math::Number(part.weight.unsigned_abs().to_string()));
            row.push(Math::Sign("×"));
        }
        row.push(Math::Number(grouped(part.value)));
    }
    if it.divisor == 1 { Math::Row(row) } else { Math::over(Math::Row(row), Math::Number(it.divisor.to_string())) }
}

/// A count as it is printed: whole where it is whole, else with up to two decimals.
fn grouped(number: Exact) -> String {
    let decimals = if number.denominator() == 1 { 0 } else { 2 };
    number.round(decimals).map(|it| it.grouped()).unwrap_or_default()
}

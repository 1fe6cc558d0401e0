//! The working: the formula with an area's numbers put in, step by step as on a blackboard.

use super::Case;
use super::bit::{Bit, Source, Step};
use super::judge;
use super::number::{amount, digits, times};
use crate::catalog::{Form, Scale};
use crate::locale::{IndicatorText, fill};
use crate::measure::{Part, Working};
use crate::speak::{item_text, item_unit, value_text};
use crate::view::drawing::axis_unit;

/// All steps that can be taken: without a value they end where the reason stands.
#[must_use]
pub(super) fn steps(case: &Case<'_>, working: &Working) -> Vec<Step> {
    let text = case.text();
    let it = case.it;
    let top_title = if it.denominator.is_some() { text.step_numerator } else { text.step_count };
    let mut out = vec![part(case, &it.numerator, &working.numerator, top_title, it.numerator_is.get(case.lang))];
    if let (Some(form), Some(sum)) = (&it.denominator, &working.denominator) {
        let mut below = part(case, form, sum, text.step_denominator, it.denominator_is.get(case.lang));
        below.notes.extend(it.variant().map(|it| fill(text.variant_used, &[("name", it.names.get(case.lang))])));
        out.push(below);
    }
    match it.scale {
        Scale::Count => out.extend(count(case)),
        Scale::YesNo => out.extend(decide(case, working)),
        _ => out.extend(divide(case, working)),
    }
    out.extend(judge::against_goal(case));
    out.extend(judge::against_year_before(case));
    out
}

/// One side of the fraction: its items with their amounts, and the sum written out.
fn part(case: &Case<'_>, form: &Form, sum: &Part, title: &str, is: &str) -> Step {
    let text = case.text();
    let catalog = &case.workspace.catalog;
    let item = |id| catalog.item(id);
    let derived = form.derived.as_deref().and_then(|it| catalog.derived(it)).map(|it| it.names.get(case.lang));
    let one = form.as_item().and_then(item).map(|it| it.names.get(case.lang));
    let title = fill(title, &[("name", derived.or(one).unwrap_or(is))]);
    let unit = |number: String| match form.terms.first() {
        Some(term) => item_unit(case.lang, item(term.item), &number),
        None => number,
    };
    if let Some(id) = form.as_item() {
        let number = sum.terms.first().map_or(sum.result, |it| it.amount);
        let said = item_text(case.lang, catalog, id, number);
        return Step {
            notes: vec![is.to_owned()],
            ..Step::new(title, vec![Bit::Linked(said, Source::Figures(Some(id)))])
        };
    }
    let mut line = Vec::new();
    let grouped = sum.divisor != 1 && sum.terms.len() > 1;
    if grouped {
        line.push(Bit::Plain(text.open.to_owned()));
    }
    for (index, term) in sum.terms.iter().enumerate() {
        let sign = match (index, term.weight < 0) {
            (0, false) => "",
            (0, true) => "−",
            (_, false) => text.plus,
            (_, true) => " − ",
        };
        line.push(Bit::Plain(sign.to_owned()));
        line.push(Bit::Linked(amount(item(term.item), term.amount), Source::Figures(Some(term.item))));
        if term.weight.abs() != 1 {
            line.push(Bit::Plain(format!(" × {}", term.weight.abs())));
        }
    }
    if grouped {
        line.push(Bit::Plain(text.close.to_owned()));
    }
    if sum.divisor != 1 {
        line.push(Bit::Plain(fill(text.divided_by, &[("n", &sum.divisor.to_string())])));
    }
    line.push(Bit::Plain(text.equals.to_owned()));
    line.push(Bit::Strong(unit(digits(sum.result, 6))));
    let named = sum.terms.iter().filter_map(|term| {
        let it = item(term.item)?;
        let values = [("n", amount(Some(it), term.amount)), ("item", it.names.get(case.lang).to_owned())];
        Some(fill(text.term_is, &values.each_ref().map(|(key, value)| (*key, value.as_str()))))
    });
    let named: Vec<String> = named.collect();
    Step { notes: vec![named.join(text.semicolon)], ..Step::new(title, line) }
}

/// The fraction, its quotient with all the digits that matter, and the one rounding.
fn divide(case: &Case<'_>, working: &Working) -> Vec<Step> {
    let (text, it) = (case.text(), case.it);
    let Some(below) = &working.denominator else { return Vec::new() };
    let (above, below) = (digits(working.numerator.result, 6), digits(below.result, 6));
    let said = fill(text.divided_said, &[("a", &above), ("b", &below)]);
    let mut line = vec![
        Bit::Fraction { above, below, said },
        Bit::Plain(format!(" × {}{}", times(case.lang, it.scale), text.equals)),
    ];
    let (Some(exact), Ok(value)) = (case.now.exact, case.now.value) else {
        let why = case.value_text();
        line.push(Bit::Strong(why));
        return vec![Step::new(text.step_put_in.to_owned(), line)];
    };
    line.push(Bit::Plain(digits(exact, it.decimals + 3) + axis_unit(it)));
    let places = it.decimals.to_string();
    let rounded = if it.decimals == 0 { text.rounded_whole } else { text.rounded };
    let answer = value_text(case.lang, &case.workspace.catalog, it, Ok(value));
    let round = Step {
        notes: vec![rounding_rule(case, exact)],
        answer: true,
        ..Step::new(text.step_round.to_owned(), vec![Bit::Plain(fill(rounded, &[("n", &places)])), Bit::Strong(answer)])
    };
    vec![Step::new(text.step_put_in.to_owned(), line), round]
}

/// Which digit decides: half away from zero needs no more than the first digit that is dropped.
fn rounding_rule(case: &Case<'_>, exact: crate::measure::Exact) -> String {
    let text = case.text();
    match (exact.digits(case.it.decimals), exact.digits(case.it.decimals + 1)) {
        (Some((_, true)), Some((longer, _))) => {
            let digit = longer.units.unsigned_abs() % 10;
            let says = if digit >= 5 { text.round_up } else { text.round_down };
            fill(says, &[("n", &(case.it.decimals + 1).to_string()), ("d", &digit.to_string())])
        }
        _ => text.round_none.to_owned(),
    }
}

/// A plain count is its own answer.
fn count(case: &Case<'_>) -> Vec<Step> {
    let text: &IndicatorText = case.text();
    let line = vec![Bit::Plain(text.count_is.to_owned()), Bit::Strong(case.value_text())];
    vec![Step { answer: true, ..Step::new(text.step_as_it_is.to_owned(), line) }]
}

/// A yes or no compares both sides.
fn decide(case: &Case<'_>, working: &Working) -> Vec<Step> {
    let text = case.text();
    let Some(below) = &working.denominator else { return Vec::new() };
    let sign = match working.numerator.result.compare(below.result) {
        Some(std::cmp::Ordering::Less) => " < ",
        Some(std::cmp::Ordering::Equal) => text.equals,
        _ => " > ",
    };
    let side = |form: &Form, part: &Part| {
        let item = form.terms.first().and_then(|term| case.workspace.catalog.item(term.item));
        amount(item, part.result)
    };
    let above = side(&case.it.numerator, &working.numerator);
    let below = case.it.denominator.as_ref().map(|form| side(form, below)).unwrap_or_default();
    let sides = above + sign + &below + text.gives;
    let line = vec![Bit::Plain(sides), Bit::Strong(case.value_text())];
    let notes = vec![text.yes_rule.to_owned()];
    vec![Step { answer: true, notes, ..Step::new(text.step_decide.to_owned(), line) }]
}

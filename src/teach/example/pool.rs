//! The nine steps of parts taken together: areas rolled up, months pooled. Never a mean of rates.

use super::bench::{Bench, even, number};
use super::value::{divide, round, said, scale, unit};
use super::{Focus, pictures};
use crate::locale::{TeachPictureText, fill};
use crate::measure::{Exact, Fixed};
use crate::teach::case::Share;
use crate::teach::html::Html;
use crate::teach::math::Math;
use crate::teach::picture::{self, Deviation};
use crate::teach::step::{Role, Step};
use crate::teach::unit::AnswerUnit;

/// The parts of a focus.
pub(super) fn parts<'a>(b: &'a Bench<'_>, focus: Focus) -> &'a [Share] {
    if focus == Focus::Months { &b.case.months } else { &b.case.children }
}

/// Whether the parts are the whole, and how: `Some(true)` where their denominators add up too.
pub(super) fn adds(b: &Bench<'_>, focus: Focus) -> Option<bool> {
    let parts = parts(b, focus);
    if parts.len() < 2 || !(b.is_rate() || b.case.bottom.is_none()) {
        return None;
    }
    let sum = |of: fn(&Share) -> Exact| parts.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(of(it)));
    if sum(|it| it.top)? != b.top {
        return None;
    }
    if b.case.bottom.is_none() || sum(|it| it.bottom)? == b.bottom {
        return Some(true);
    }
    let whole = focus == Focus::Months && parts.iter().all(|it| it.bottom == b.bottom);
    whole.then_some(false)
}

/// `None` where the parts are not the whole.
pub(super) fn steps(b: &Bench<'_>, focus: Focus) -> Option<Vec<Step>> {
    let adds = adds(b, focus)?;
    let parts = parts(b, focus);
    let who = if focus == Focus::Months { b.text.months_who } else { b.text.areas_who };
    let who =
        b.say(who, &[("k", &parts.len().to_string()), ("names", &names(parts, TeachPictureText::of(b.lang).comma))]);
    let n = b.worth(b.printed);
    let say = said(b, b.say(b.text.say, &[("n", &n)]), |n| b.say(b.text.say, &[("n", n)]));
    let around = if adds && focus == Focus::Areas { around(b, parts) } else { Html::new() };
    let show = |it: Step| if around.is_empty() { it } else { it.showing(around.clone()) };
    Some(vec![
        super::value::who(b, who),
        top(b, parts),
        bottom(b, parts, adds),
        scale(b),
        show(divide(b)?),
        round(b)?,
        unit(b),
        show(compare(b, parts, adds)?),
        show(say),
    ])
}

fn top(b: &Bench<'_>, parts: &[Share]) -> Step {
    let all: Vec<Exact> = parts.iter().map(|it| it.top).collect();
    let (sum, formula) = added(&all);
    let (k, n) = (parts.len().to_string(), b.tops(b.top));
    let says = b.say(b.text.pool_top, &[("k", &k), ("what", &b.case.top.what), ("sum", &sum), ("n", &n)]);
    Step::new(Role::Numerator, &Math::Row(vec![formula, Math::Sign("="), number(b.top).marked()]), says)
        .asking(b.top, even(b.top).unwrap_or(2), AnswerUnit::Counted(b.case.top.unit.clone()))
        .showing(together(b, &b.case.top.what, &all, &n, parts))
}

fn bottom(b: &Bench<'_>, parts: &[Share], adds: bool) -> Step {
    let Some(side) = &b.case.bottom else {
        return Step::new(Role::Denominator, &number(b.top), b.text.bottom_none.to_owned()).showing(pictures::line(b));
    };
    let all: Vec<Exact> = parts.iter().map(|it| it.bottom).collect();
    let (sum, formula) = added(&all);
    let (k, n) = (parts.len().to_string(), b.bottoms(b.bottom));
    let values = [("k", k.as_str()), ("what", &side.what), ("sum", &sum), ("n", &n)];
    let (says, new, picture) = if adds {
        let new = Math::Row(vec![formula, Math::Sign("="), number(b.bottom).marked()]);
        (b.text.pool_bottom, new, together(b, &side.what, &all, &n, parts))
    } else {
        let new = Math::over(number(b.top), number(b.bottom).marked());
        (b.text.pool_bottom_whole, new, pictures::sides(b, Role::Denominator))
    };
    Step::new(Role::Denominator, &new, b.say(says, &values))
        .asking(b.bottom, even(b.bottom).unwrap_or(2), AnswerUnit::Counted(side.unit.clone()))
        .showing(picture)
}

/// The parts' counts side by side, and as one.
fn together(b: &Bench<'_>, what: &str, all: &[Exact], total: &str, parts: &[Share]) -> Html {
    let (first, last) = (parts.first().map(|it| it.name.as_str()), parts.last().map(|it| it.name.as_str()));
    picture::pooled(b.lang, what, all, total, first.unwrap_or_default(), last.unwrap_or_default())
}

/// The names of the parts; of many only the first ones and the last.
fn names(parts: &[Share], comma: &str) -> String {
    let all: Vec<&str> = parts.iter().map(|it| it.name.as_str()).collect();
    match all.as_slice() {
        [a, b, c, .., last] if all.len() > 6 => [a, comma, b, comma, c, comma, "…", comma, last].concat(),
        _ => all.join(comma),
    }
}

/// A sum as text and as a formula.
fn added(all: &[Exact]) -> (String, Math) {
    let shows = pictures::long_sum(all);
    let mut row = Vec::new();
    for it in &shows {
        if !row.is_empty() {
            row.push(Math::Sign("+"));
        }
        row.push(Math::Number(it.clone()));
    }
    (shows.join(" + "), Math::Row(row))
}

/// The printed rates of the parts that have one.
fn rates(b: &Bench<'_>, parts: &[Share]) -> Vec<Fixed> {
    let subject = &b.case.subject;
    parts.iter().filter_map(|it| subject.printed(subject.rate(it.top, it.bottom)?)).collect()
}

/// What a careless hand would get: the mean of printed rates, or their sum where each stands over the whole stock.
fn careless(b: &Bench<'_>, parts: &[Share], adds: bool) -> Option<Fixed> {
    let rates = rates(b, parts);
    let units = rates.iter().try_fold(0_i128, |sum, it| sum.checked_add(it.units))?;
    let decimals = b.case.subject.decimals;
    if !adds {
        return Some(Fixed::new(units, decimals));
    }
    let mean = Exact::new(units, i128::try_from(rates.len()).ok()?)?;
    Some(Fixed::new(mean.round(0)?.units, decimals))
}

fn compare(b: &Bench<'_>, parts: &[Share], adds: bool) -> Option<Step> {
    if !b.is_rate() {
        let formula = Math::Words(b.worth(b.printed));
        return Some(Step::new(Role::Compare, &formula, b.text.compare_none.to_owned()).showing(pictures::line(b)));
    }
    let wrong = careless(b, parts, adds)?;
    let by = b.printed.minus(wrong)?;
    let says = match (adds, by.units == 0) {
        (true, true) => b.text.pool_same,
        (true, false) => b.text.pool_wrong,
        (false, true) => b.text.pool_added_same,
        (false, false) => b.text.pool_added,
    };
    let (k, n, w) = (rates(b, parts).len().to_string(), b.worth(b.printed), b.worth(wrong));
    let says = b.say(says, &[("k", &k), ("n", &n), ("wrong", &w), ("d", &b.apart(by))]);
    let sign = Math::Sign(if by.units == 0 { "=" } else { "≠" });
    let formula = Math::Row(vec![Math::Words(n), sign, Math::Words(w).marked()]);
    let step = Step::new(Role::Compare, &formula, says);
    Some(step.asking(b.value, b.case.subject.decimals, b.unit.clone()).showing(pictures::line(b)))
}

/// The areas on both sides of the pooled rate.
fn around(b: &Bench<'_>, parts: &[Share]) -> Html {
    if !b.is_rate() {
        return Html::new();
    }
    let subject = &b.case.subject;
    let all: Vec<Deviation> = parts
        .iter()
        .filter_map(|it| {
            let rate = subject.printed(subject.rate(it.top, it.bottom)?)?;
            Some(Deviation { name: it.name.clone(), rate, weight: it.bottom })
        })
        .collect();
    let text = TeachPictureText::of(b.lang);
    let legend = match picture::undrawn(all.len()) {
        0 => text.deviations_legend.to_owned(),
        more => fill(text.deviations_more, &[("n", &more.to_string())]),
    };
    picture::deviations(b.lang, &legend, &all, b.printed, careless(b, parts, true))
}

//! Which picture goes with which step.

use super::bench::{Bench, shown};
use crate::catalog::{Goal, Scale};
use crate::locale::{TeachPictureText, fill};
use crate::measure::{Exact, Fixed};
use crate::teach::case::{Amount, Side};
use crate::teach::html::Html;
use crate::teach::picture::{self, Bar, Mark, MarkKind};
use crate::teach::step::Role;

/// Numerator and denominator as bars, then as dots: each step shows what has become known.
pub(super) fn sides(b: &Bench<'_>, role: Role) -> Html {
    let text = TeachPictureText::of(b.lang);
    if role >= Role::Scale
        && let Some((filled, of, one)) = dots_of(b)
    {
        let unit = b.case.bottom.as_ref().map_or("", |it| it.unit.as_str());
        return picture::dots(b.lang, if role == Role::Scale { 0 } else { filled }, of, one, unit);
    }
    let Some(bottom) = &b.case.bottom else {
        return line(b);
    };
    if role == Role::Denominator
        && let Some([first, last]) = ends(bottom)
    {
        let bar = |it: &Amount| bar(&it.name, b.bottoms(it.value), it.value, false);
        let mean = Bar { now: true, ..self::bar(&bottom.what, b.bottoms(b.bottom), b.bottom, true) };
        return picture::mean(b.lang, &bottom.what, &bar(first), &bar(last), &mean);
    }
    if role == Role::Numerator && b.case.top.parts.len() > 1 {
        let all: Vec<Bar> = b.case.top.parts.iter().map(|it| bar(&it.name, b.tops(it.value), it.value, true)).collect();
        return picture::bars(&titled(text, &all), text.bars_legend, &all);
    }
    let known = |from: Role, text: String| if role >= from { text } else { String::new() };
    let top = bar(&b.case.top.what, known(Role::Numerator, b.tops(b.top)), b.top, role == Role::Numerator);
    let whole = bar(&bottom.what, known(Role::Denominator, b.bottoms(b.bottom)), b.bottom, role == Role::Denominator);
    if is_part(b) {
        let title = fill(text.part_title, &[("part", &named(&top)), ("whole", &named(&whole))]);
        picture::part(&title, text.part_legend, &top, &whole)
    } else {
        let all = [top, whole];
        picture::bars(&titled(text, &all), text.bars_legend, &all)
    }
}

fn bar(name: &str, shows: String, value: Exact, now: bool) -> Bar {
    Bar { name: name.to_owned(), shows, value, now }
}

fn named(it: &Bar) -> String {
    [it.name.as_str(), " ", &it.shows].concat().trim_end().to_owned()
}

fn titled(text: &TeachPictureText, all: &[Bar]) -> String {
    let names: Vec<String> = all.iter().map(named).collect();
    fill(text.bars_title, &[("names", &names.join("; "))])
}

/// The start and the end of an average.
pub(super) fn ends(it: &Side) -> Option<[&Amount; 2]> {
    match it.parts.as_slice() {
        [first, last] if it.divisor == 2 && first.weight == 1 && last.weight == 1 => Some([first, last]),
        _ => None,
    }
}

fn is_part(b: &Bench<'_>) -> bool {
    let within = b.top.numerator() >= 0 && b.top.compare(b.bottom).is_some_and(|it| it.is_le());
    within && matches!(b.scale(), Scale::Percent | Scale::PerMille | Scale::Per100k)
}

/// How many dots of how many, and what one stands for; `None` where dots would mislead.
fn dots_of(b: &Bench<'_>) -> Option<(u16, u16, Exact)> {
    let of: u16 = match b.scale() {
        Scale::Percent => 100,
        Scale::PerMille => 1000,
        _ => return None,
    };
    if !is_part(b) || b.bottom.is_zero() {
        return None;
    }
    let whole = |it: Exact| if it.denominator() == 1 { u16::try_from(it.numerator()).ok() } else { None };
    if let (Some(top), Some(all)) = (whole(b.top), whole(b.bottom).filter(|it| *it <= of)) {
        return Some((top, all, Exact::whole(1)));
    }
    let filled = u16::try_from(b.value.round(0)?.units).ok()?;
    // None or all of them filled would say that there is nothing, or nothing left.
    let hides = (filled == 0 && !b.top.is_zero()) || (filled >= of && b.top != b.bottom);
    let one = b.bottom.over(Exact::whole(i128::from(of)))?;
    if hides { None } else { Some((filled.min(of), of, one)) }
}

/// How the value is rounded.
pub(super) fn rounding(b: &Bench<'_>, exact: Exact, printed: Fixed) -> Html {
    let text = TeachPictureText::of(b.lang);
    let digits = b.digits(exact).unwrap_or_default();
    let title = fill(text.rounding_title, &[("exact", &digits), ("n", &printed.grouped())]);
    picture::rounding(&title, text.rounding_half, exact, printed)
}

/// The value on a line of numbers, with its target and the year before. A yes or no is no number: there it is what was
/// compared.
pub(super) fn line(b: &Bench<'_>) -> Html {
    if b.scale() == Scale::YesNo {
        return if b.case.bottom.is_some() { sides(b, Role::Say) } else { Html::new() };
    }
    let text = TeachPictureText::of(b.lang);
    let mark = |kind, says: &str, at: Fixed| Mark { kind, shows: fill(says, &[("n", &b.worth(at))]), at };
    let mut marks = vec![mark(MarkKind::Value, text.line_value, b.printed)];
    let fixed = |units: i64| Fixed::new(i128::from(units), b.printed.decimals);
    let mut gap = None;
    if let Some((goal, found)) = b.goal() {
        let (low, high) = match goal {
            Goal::AtMost(at) | Goal::AtLeast(at) | Goal::Equal(at) => (at, None),
            Goal::Within(low, high) => (low, Some(high)),
        };
        marks.push(mark(MarkKind::Target, text.line_target, fixed(low)));
        marks.extend(high.map(|it| mark(MarkKind::Target, text.line_target, fixed(it))));
        gap = Some(b.apart(found.distance)).filter(|_| high.is_none() && found.distance.units != 0);
    }
    if let Some(old) = b.case.value_before().and_then(|it| b.case.subject.printed(it)) {
        marks.push(mark(MarkKind::Other, text.line_before, old));
    }
    draw(&marks, gap.as_deref())
}

/// The value and the year before, with the way between them.
pub(super) fn change(b: &Bench<'_>, old: Fixed, by: Fixed) -> Html {
    let text = TeachPictureText::of(b.lang);
    let mark = |kind, says: &str, at: Fixed| Mark { kind, shows: fill(says, &[("n", &b.worth(at))]), at };
    let marks = [mark(MarkKind::Value, text.line_value, b.printed), mark(MarkKind::Other, text.line_before, old)];
    draw(&marks, Some(b.apart(by)).filter(|_| by.units != 0).as_deref())
}

fn draw(marks: &[Mark], gap: Option<&str>) -> Html {
    let names: Vec<&str> = marks.iter().map(|it| it.shows.as_str()).collect();
    let mut title = names.join("; ");
    if let Some(gap) = gap {
        title.push_str("; ");
        title.push_str(gap);
    }
    picture::number_line(&title, "", marks, gap)
}

/// Two counts, before and now.
pub(super) fn pair(b: &Bench<'_>, old: (&str, String, Exact), now: (&str, String, Exact)) -> Html {
    let text = TeachPictureText::of(b.lang);
    let all = [bar(old.0, old.1, old.2, false), bar(now.0, now.1, now.2, true)];
    picture::bars(&titled(text, &all), text.bars_legend, &all)
}

/// The average as far as it is known.
pub(super) fn average(b: &Bench<'_>, side: &Side, known: bool) -> Html {
    let Some([first, last]) = ends(side) else {
        return Html::new();
    };
    let one = |it: &Amount| bar(&it.name, b.bottoms(it.value), it.value, false);
    let shows = if known { b.bottoms(b.bottom) } else { String::new() };
    picture::mean(b.lang, "", &one(first), &one(last), &bar(&side.what, shows, b.bottom, true))
}

/// The sum of a list as text, with its middle left out where it is long.
pub(super) fn long_sum(all: &[Exact]) -> Vec<String> {
    let shows: Vec<String> = all.iter().map(|it| shown(*it)).collect();
    match shows.as_slice() {
        [a, b, c, .., last] if shows.len() > 6 => {
            vec![a.clone(), b.clone(), c.clone(), "…".to_owned(), last.clone()]
        }
        _ => shows,
    }
}

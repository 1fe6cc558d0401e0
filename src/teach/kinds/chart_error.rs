//! Charts that are drawn wrong on purpose: a cut-off axis, a wrong unit, areas for lengths. The house's own charts
//! cannot be drawn so, therefore these few bars are drawn here.

use super::Kind;
use super::chart::{NARROW, WIDE, figure};
use super::kit::{Said, Working, choice, decimal, less, printed, rate_of, rated, whole};
use crate::catalog::Scale;
use crate::locale::{Lang, TeachChartText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::Case;
use crate::teach::exercise::Exercise;
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme;
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] =
    &[Kind { code: "chart_error", skill: Skill::Chart, name: |it| text(it).error_name, make: chart_error }];

const fn text(lang: Lang) -> &'static TeachChartText {
    TeachChartText::of(lang)
}

/// What is wrong with the chart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Fault {
    Cut,
    Unit,
    Area,
    None,
}

const FAULTS: [Fault; 4] = [Fault::Cut, Fault::Unit, Fault::Area, Fault::None];

fn chart_error(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let fits = |it: &Case| {
        let sound = it.children.iter().all(|it| less(Exact::ZERO, it.top) && less(Exact::ZERO, it.bottom));
        let scale = matches!(it.subject.scale, Scale::Percent | Scale::PerMille);
        scale
            && rated(it)
            && it.children.len() > 1
            && sound
            && it.value().is_some_and(|it| less(whole(5), it) && !less(whole(99), it))
    };
    let themes =
        [&theme::ANTENATAL, &theme::POSTNATAL, &theme::FOLLOW_UP, &theme::COVERED, &theme::BIRTHS, &theme::DEATHS];
    let case = maker.case(&themes, fits);
    let kinds = match level {
        Level::One => 2,
        Level::Two => 3,
        Level::Three => 4,
    };
    let fault = *FAULTS.get(maker.rng.place(kinds))?;
    let subject = &case.subject;
    let mut bars: Vec<(&str, Exact)> = Vec::new();
    for it in case.children.iter().take(4) {
        bars.push((&it.name, printed(subject, rate_of(&case, it)?)?));
    }
    let lowest = bars.iter().map(|it| it.1).reduce(|a, b| if less(b, a) { b } else { a })?;
    let highest = bars.iter().map(|it| it.1).reduce(|a, b| if less(a, b) { b } else { a })?;
    // Areas that differ by less than this are not told apart by eye.
    if fault == Fault::Area && less(highest.times(100)?, lowest.times(106)?) {
        return None;
    }
    // The axis is cut off a little below the lowest value, at a round number.
    let base = Exact::whole((lowest.numerator() / lowest.denominator() - 1).max(1));
    let base = if fault == Fault::Cut { base } else { Exact::ZERO };
    let right_unit = AnswerUnit::of_scale(subject.scale, "");
    let wrong_unit = if subject.scale == Scale::PerMille { AnswerUnit::Percent } else { AnswerUnit::PerMille };
    let unit = if fault == Fault::Unit { &wrong_unit } else { &right_unit }.text(lang);
    let said = Said::of(&case, lang).put("base", &decimal(base, 0)).put("unit", right_unit.text(lang).trim());
    let shown: Vec<(String, String, Exact)> =
        bars.iter().map(|it| (it.0.to_owned(), decimal(it.1, subject.decimals) + &unit, it.1)).collect();
    let label = said.fill(text.error_label);
    let drawn = |width: u32| {
        if fault == Fault::Area { squares(&label, &shown, width) } else { bars_of(&label, &shown, base, width) }
    };
    let (wide, narrow) = (drawn(WIDE)?, drawn(NARROW)?);
    let question = Html::new().p(&said.fill(text.error_asks)).and(&figure(wide.as_str(), narrow.as_str()));
    let says = |it: Fault| match it {
        Fault::Cut => (text.error_cut, text.error_why_cut),
        Fault::Unit => (text.error_unit, text.error_why_unit),
        Fault::Area => (text.error_area, text.error_why_area),
        Fault::None => (text.error_none, text.error_why_none),
    };
    let mistake = |it: Fault| if it == Fault::None { Mistake::BelievedPrint } else { Mistake::WrongRow };
    let (right, why) = says(fault);
    let others = FAULTS.into_iter().filter(|it| *it != fault);
    let wrong = others
        .map(|it| (says(it).0.to_owned(), mistake(it), if it == Fault::None { why } else { text.error_why_not }))
        .collect();
    let formula = match fault {
        Fault::Cut => format!("{} {} ≠ 0", text.error_axis, decimal(base, 0)),
        Fault::Unit => format!("{} ≠ {}", wrong_unit.text(lang), right_unit.text(lang)),
        Fault::Area => "1.1 × 1.1 = 1.21".to_owned(),
        Fault::None => format!("{} 0", text.error_axis),
    };
    let hints = [text.error_hint_1, text.error_hint_2, text.error_hint_3];
    choice(maker, &said, question, (right.to_owned(), why), wrong, hints, Working::of(Role::Compare, formula))
}

/// A length in tenths of a pixel.
fn tenths(value: Exact, per: Exact, room: u32) -> Option<i128> {
    Some(value.times(i128::from(room))?.over(per)?.round(0)?.units)
}

fn opening(label: &str, (width, height): (u32, usize)) -> Html {
    Html::new()
        .drawn("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" aria-label=\"")
        .text(label)
        .drawn(&format!("\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width}0 {height}0\">"))
}

fn label_at(svg: Html, x: i128, y: i128, class: &str, text: &str) -> Html {
    // The view box is in tenths of a pixel, so the letters are as well.
    svg.drawn(&format!("<text class=\"{class}\" font-size=\"130\" x=\"{x}\" y=\"{y}\">")).text(text).drawn("</text>")
}

/// Bars from a base that the axis names.
fn bars_of(label: &str, rows: &[(String, String, Exact)], base: Exact, width: u32) -> Option<Html> {
    let top = rows.iter().map(|it| it.2).reduce(|a, b| if less(a, b) { b } else { a })?;
    let span = top.minus(base)?;
    // Where the bars begin, and how long one may be: the rest is for the names and the numbers.
    let (from, room): (i128, u32) = if width < WIDE { (1400, 800) } else { (1700, 2900) };
    let mut svg = opening(label, (width, rows.len() * 34 + 30));
    for (at, (name, shown, value)) in rows.iter().enumerate() {
        let y = i128::try_from(at).ok()? * 340;
        let long = tenths(value.minus(base)?, span, room)?;
        svg = label_at(svg, from - 120, y + 210, "f-ink end", name);
        svg = svg.drawn(&format!("<path class=\"f-brand\" d=\"M{from} {}h{long}v220h-{long}z\"/>", y + 50));
        svg = label_at(svg, from + long + 80, y + 210, "f-ink b", shown);
    }
    let end = i128::try_from(rows.len()).ok()? * 340;
    let svg = svg.drawn(&format!("<path class=\"s-ink\" stroke-width=\"16\" d=\"M{from} 0V{}\"/>", end + 30));
    let svg = label_at(svg, from, end + 200, "f-ink-2 mid", &decimal(base, 0));
    Some(svg.drawn("</svg>"))
}

/// Squares whose sides follow the values, so that their areas do not: side by side, on a phone two and two.
fn squares(label: &str, rows: &[(String, String, Exact)], width: u32) -> Option<Html> {
    let top = rows.iter().map(|it| it.2).reduce(|a, b| if less(a, b) { b } else { a })?;
    let columns = if width < WIDE { 2 } else { rows.len().max(1) };
    let mut svg = opening(label, (width, rows.len().div_ceil(columns) * 190));
    for (at, (name, shown, value)) in rows.iter().enumerate() {
        let x = i128::try_from(at % columns).ok()? * 1400 + 100;
        let y = i128::try_from(at / columns).ok()? * 1900;
        let side = tenths(*value, top, 1150)?;
        svg = svg.drawn(&format!("<path class=\"f-brand\" d=\"M{x} {}h{side}v{side}h-{side}z\"/>", y + 1250 - side));
        svg = label_at(svg, x, y + 1480, "f-ink", name);
        svg = label_at(svg, x, y + 1700, "f-ink b", shown);
    }
    Some(svg.drawn("</svg>"))
}

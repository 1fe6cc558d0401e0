//! Slides of indicators: one against its target, the sheet of all, one over time.

use super::Drawn;
use crate::catalog::Scale;
use crate::figures::Period;
use crate::locale::{PresentText, fill};
use crate::measure::{Sheet, Verdict};
use crate::present::sight::{Sight, TARGETS_A_SLIDE};
use crate::report::{Message, Say};
use crate::scene::{Html, html};
use crate::speak::{gap_text, held_text, movement_text, unit_sign, value_text, verdict_word};
use crate::view::drawing::chip_class;
use crate::view::indicator::{View, trends, view};
use crate::view::overview::tally;
use std::sync::Arc;

/// Widths in the chart's own pixels: the smaller, the larger its letters stand on the wall.
const BULLET: u32 = 440;
const TREND: u32 = 520;
const TREND_ALONE: (u32, u32) = (460, 190);

/// A verdict's shape and word.
fn chip(sight: &Sight<'_>, verdict: Verdict) -> Html {
    html::chip(chip_class(verdict), verdict.shape(), verdict_word(sight.lang, verdict))
}

fn viewed(sight: &Sight<'_>, message: &Message) -> Option<View> {
    let sheets = |period: Period| -> Option<Arc<Sheet>> { Some(sight.sheet(period)) };
    view(sight.workspace, sight.lang, &sheets, (sight.area, sight.period, message.indicator?))
}

/// One indicator: the number, its verdict, the change, the chart. What else is to be said is for the speaker.
pub(super) fn message(sight: &Sight<'_>, message: &Message) -> Drawn {
    let Some(it) = viewed(sight, message) else { return Drawn::default() };
    let value = match &it.value {
        Ok(value) => {
            Html::new().within("b", "", &Html::new().text(value)).within("span", "u", &Html::new().text(&it.unit))
        }
        Err(why) => Html::new().within("span", "why", &Html::new().text(why)),
    };
    let mut left = Html::new().within("p", "wall-number", &value).within("p", "", &chip(sight, it.verdict));
    let moved = message.indicator.and_then(|id| {
        let line = sight.lines.iter().find(|it| it.id == id)?;
        Some(movement_text(sight.lang, &sight.workspace.catalog, line.it, line.moved.as_ref()?))
    });
    if let Some(moved) = moved {
        let label = Html::new().text(PresentText::of(sight.lang).change);
        left = left.within("p", "small", &label).p(&moved);
    }
    let mut right = Html::new();
    if let Some(bullet) = &it.bullet {
        right = right.within("div", "drawing", &Html::new().drawn(&bullet.svg(BULLET)));
    }
    if let Some(first) = message.indicator.and_then(|id| over_time(sight, id)) {
        right = right.within("div", "drawing", &Html::new().drawn(&first.svg(TREND)));
    }
    let body = Html::new().within("div", "side", &left).within("div", "main", &right);
    let notes = message
        .points
        .clone()
        .into_iter()
        .chain([it.plain])
        .chain(it.sentences)
        .chain(it.warnings)
        .chain([it.coverage]);
    let notes = notes.filter(|it| !it.is_empty()).collect();
    Drawn { body: Html::new().within("div", "two", &body), notes, ..Drawn::default() }
}

/// The months of the year where there are some, or else the years.
fn over_time(sight: &Sight<'_>, id: crate::catalog::IndicatorId) -> Option<crate::view::indicator::TrendPlot> {
    let sheets = |period: Period| -> Option<Arc<Sheet>> { Some(sight.sheet(period)) };
    trends(sight.workspace, sight.lang, &sheets, (sight.area, sight.period, id)).pop()
}

/// One indicator over time, alone: as the message has it, over the years or beside the year before.
pub(super) fn trend(sight: &Sight<'_>, message: &Message) -> Drawn {
    let drawing = Say::new(&sight.facts, sight.lang).draw(message, TREND_ALONE.0, TREND_ALONE.1);
    let Some(drawing) = drawing else { return super::words::points(message) };
    let body = Html::new().within("div", "drawing tall", &Html::new().drawn(&drawing.svg));
    Drawn { body, notes: message.points.clone(), ..Drawn::default() }
}

/// How many stand how, and each that is not met.
pub(super) fn summary(sight: &Sight<'_>, message: &Message) -> Drawn {
    let counts = tally(sight.held().map(|it| it.now.verdict)).into_iter().fold(Html::new(), |all, (verdict, count)| {
        let number = Html::new().within("b", "", &Html::new().text(&count.to_string()));
        all.within("li", "", &number.and(&chip(sight, verdict)))
    });
    let body = Html::new().within("ul", "tally", &counts).and(&super::words::points(message).body);
    Drawn { body, ..Drawn::default() }
}

/// A page of the target sheet.
pub(super) fn targets(sight: &Sight<'_>, page: usize) -> Drawn {
    let text = PresentText::of(sight.lang);
    let (lang, catalog) = (sight.lang, &sight.workspace.catalog);
    let mut body = Html::new();
    for row in sight.held().skip(page * TARGETS_A_SLIDE).take(TARGETS_A_SLIDE) {
        let it = row.it;
        let goal = row.now.goal.map(|it| it.0);
        let value = match row.now.value {
            // What a ratio counts stands in its name.
            Ok(value) if it.scale == Scale::Per100 => value.grouped() + unit_sign(it),
            value => value_text(lang, catalog, it, value),
        };
        let gap = row.now.gap.map(|gap| gap_text(lang, catalog, it, goal, gap)).unwrap_or_default();
        let cell = |class: &str, text: &str| Html::new().within("td", class, &Html::new().text(text));
        let name = Html::new().el("th", &[("scope", "row")], &Html::new().text(it.names.get(lang)));
        let cells = name
            .and(&cell("n", &held_text(lang, sight.workspace, it, &row.now)))
            .and(&Html::new().within("td", "n", &Html::new().within("b", "", &Html::new().text(&value))))
            .within("td", "", &chip(sight, row.now.verdict))
            .and(&cell("", &gap));
        body = body.within("tr", "", &cells);
    }
    let heads = [text.indicator, text.target, text.value, text.verdict, text.gap];
    let head = heads.iter().fold(Html::new(), |all, it| all.el("th", &[("scope", "col")], &Html::new().text(it)));
    let head = Html::new().within("thead", "", &Html::new().within("tr", "", &head));
    let table = Html::new().within("table", "sheet", &head.within("tbody", "", &body));
    Drawn { body: table, ..Drawn::default() }
}

/// Which page of the target sheet it is.
pub(super) fn targets_title(sight: &Sight<'_>, page: usize) -> String {
    let pages = sight.held().count().div_ceil(TARGETS_A_SLIDE);
    let places = [("n", (page + 1).to_string()), ("all", pages.to_string())];
    fill(PresentText::of(sight.lang).targets_more, &places.each_ref().map(|(key, value)| (*key, value.as_str())))
}

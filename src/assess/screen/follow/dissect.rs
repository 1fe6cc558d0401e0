//! The room of the dissection: one area taken apart, item by item from the worst on.

use super::laggards::{log_link, state};
use super::says::Voice;
use super::{cell, link, months_row, name, span, table, with_months};
use crate::assess::laggard::{Carry, Dissected, MonthSheets, dissect, judged};
use crate::assess::screen::Desk;
use crate::assess::screen::parts::{card, lede};
use crate::chart::{Sparkline, sparkline};
use crate::figures::{AreaId, Workspace};
use crate::locale::{AssessLaggardText, AssessPaceText, fill};
use crate::measure::Fixed;
use crate::scene::{Call, Html, Scene};
use crate::speak::{month_name, period_name};

/// So many places that carry a gap are listed by name.
const LISTED: usize = 8;

/// The room: `dissection`, `dissection/5` at five months.
pub(in crate::assess::screen) fn play(call: &Call<Desk>, rest: &str, workspace: &Workspace) -> Scene {
    let text = AssessLaggardText::of(call.lang);
    let months: Option<u16> = rest.parse().ok();
    let (Some(area), Some(to_date)) = (call.facts.area(workspace), span(call, workspace, months)) else {
        let no_area = AssessPaceText::of(call.lang).no_area;
        let html = lede(call, text.dissect_room, no_area);
        return Scene { title: text.dissect_room.to_owned(), html, ..Scene::default() };
    };
    // The branch of the area above has the peers in it.
    let top = workspace.areas.get(area).and_then(|it| it.parent).unwrap_or(area);
    let sheets = MonthSheets::new(workspace, to_date, top, None);
    let items = dissect(workspace, &sheets, area);
    let of = judged(workspace, &sheets, area).0.to_string();
    let period = period_name(call.lang, workspace.calendar, to_date);
    let title = fill(text.dissect_title, &[("area", name(call, workspace, area)), ("period", &period)]);
    let says = match items.len() {
        _ if of == "0" => text.no_target.to_owned(),
        0 => fill(text.dissect_none, &[("of", &of)]),
        n => fill(text.dissect_says, &[("n", &n.to_string()), ("of", &of)]),
    };
    let label = AssessPaceText::of(call.lang).months;
    let nav = months_row(call, to_date.months, label, |n| format!("dissection/{n}"));
    let print = Html::new().button("btn ghost", "print", text.print);
    let head = lede(call, &title, &says).and(&others(call, workspace, area, months)).within(
        "div",
        "btns no-print",
        &nav.and(&print),
    );
    let html = items.iter().fold(head, |html, it| html.and(&one(call, workspace, months, it)));
    Scene { title, html, print: call.pressed() == Some("print"), ..Scene::default() }
}

/// Links to the areas around: the one above, those beside it, those in it.
fn others(call: &Call<Desk>, workspace: &Workspace, area: AreaId, months: Option<u16>) -> Html {
    let text = AssessLaggardText::of(call.lang);
    let areas = &workspace.areas;
    let parent = areas.get(area).and_then(|it| it.parent);
    let beside = if areas.children(area).is_empty() { parent } else { Some(area) };
    let listed = parent.into_iter().chain(beside.map(|it| areas.children(it)).unwrap_or_default().iter().copied());
    let links = listed.fold(Html::new(), |row, it| {
        let code = areas.get(it).map(|it| it.code.as_str());
        let href = link(call, &with_months("dissection", months), code);
        row.link("", &href, name(call, workspace, it)).text(" ")
    });
    let head = Html::new().within("summary", "", &Html::new().text(text.choose));
    Html::new().within("details", "near-areas no-print", &head.within("p", "", &links))
}

/// One item: what is so, its course, and who carries the gap.
fn one(call: &Call<Desk>, workspace: &Workspace, months: Option<u16>, it: &Dissected) -> Html {
    let text = AssessLaggardText::of(call.lang);
    let Some(voice) = Voice::new(call.lang, workspace, it.lag.indicator) else { return Html::new() };
    let (limits, gap) = voice.lag(&it.lag);
    let value = it.lag.pace.now.value.map(|it| voice.value(it)).unwrap_or_default();
    let top = Html::new()
        .within("b", "v", &Html::new().text(&value))
        .text(" ")
        .and(&state(call, it.lag.behind))
        .text(" ")
        .text(&[limits, gap].join(" · "));
    let mut says = Vec::new();
    says.extend(it.lag.since.map(|month| fill(text.since_says, &[("month", &month_name(call.lang, month))])));
    says.push(match it.peers {
        Some(peers) => fill(
            text.place,
            &[("of", &peers.of.to_string()), ("n", &peers.place.to_string()), ("median", &voice.value(peers.median))],
        ),
        None => text.no_place.to_owned(),
    });
    let before = it.before.as_ref().and_then(|it| it.value.ok());
    says.extend(before.map(|value| fill(text.before, &[("value", &voice.value(value))])));
    let takes = it.lag.cases.map(|it| fill(text.takes_says, &[("n", &voice.cases(&it)), ("what", voice.what())]));
    says.extend(takes);
    let others = it.lag.cases.and_then(|it| voice.others(&it));
    says.extend(others.map(|n| fill(text.takes_others, &[("n", &n)])));
    let log = Html::new().link("btn quiet", &log_link(call, workspace, &it.lag, months), text.log_it);
    let inner = Html::new()
        .within("p", "dissect-top", &top)
        .and(&course(call, &voice, it))
        .list(&says)
        .and(&it.carry.as_ref().map(|carry| carriers(call, workspace, &voice, carry)).unwrap_or_default())
        .within("div", "btns no-print", &log);
    card(voice.name(), &inner)
}

/// The year to date, month by month, as a small line.
fn course(call: &Call<Desk>, voice: &Voice<'_>, it: &Dissected) -> Html {
    let text = AssessLaggardText::of(call.lang);
    let points: Vec<Option<f64>> = it.months.iter().map(|it| it.map(Fixed::to_f64)).collect();
    if points.iter().flatten().count() < 2 {
        return Html::new();
    }
    let said: Vec<String> = it.months.iter().map(|it| it.map_or_else(|| "–".to_owned(), Fixed::grouped)).collect();
    let label = format!("{} · {}: {}", voice.name(), text.course, said.join(", "));
    let drawn = sparkline(&Sparkline { label: &label, points: &points, target: None }, 240, 44).svg;
    let caption = Html::new().within("figcaption", "muted small", &Html::new().text(text.course));
    Html::new().within("figure", "months-course", &Html::new().drawn(&drawn).and(&caption))
}

/// The places that carry a gap, the others together, and the sum: it is the gap.
fn carriers(call: &Call<Desk>, workspace: &Workspace, voice: &Voice<'_>, carry: &Carry) -> Html {
    let text = AssessLaggardText::of(call.lang);
    let heads = [("", text.place_name), ("n", text.fraction), ("n", text.cases), ("n", text.points)];
    let line = |name: &str, fraction: &str, cases: &str, points: &str| {
        let row = Html::new().el("th", &[("scope", "row")], &Html::new().text(name));
        let row = cell(row, "n", text.fraction, &Html::new().text(fraction));
        let row = cell(row, "n", text.cases, &Html::new().text(cases));
        cell(row, "n", text.points, &Html::new().text(points))
    };
    let amount = |it: crate::measure::Exact| it.round(1).map(Fixed::signed).unwrap_or_default();
    let mut rows = carry.parts.iter().take(LISTED).fold(Html::new(), |rows, part| {
        let below = part.denominator.map(|it| format!(" / {}", voice.below(it))).unwrap_or_default();
        let fraction = voice.top(part.numerator) + &below;
        let (cases, points) = (amount(part.cases), voice.points(part.points));
        rows.within("tr", "", &line(&place(call, workspace, part.area), &fraction, &cases, &points))
    });
    let others = carry.parts.get(LISTED..).unwrap_or_default();
    if !others.is_empty() {
        let sum = |of: fn(&crate::assess::laggard::Carried) -> crate::measure::Exact| {
            others.iter().try_fold(crate::measure::Exact::ZERO, |sum, it| sum.plus(of(it)))
        };
        let (cases, points) = (sum(|it| it.cases), sum(|it| it.points));
        let name = fill(text.others, &[("n", &others.len().to_string())]);
        let (cases, points) = (cases.map(amount), points.map(|it| voice.points(it)));
        rows = rows.within("tr", "", &line(&name, "", &cases.unwrap_or_default(), &points.unwrap_or_default()));
    }
    if !carry.rest.is_zero() {
        rows = rows.within("tr", "", &line(text.rest, "", "", &voice.points(carry.rest)));
    }
    let gap = voice.points(carry.gap);
    rows = rows.within("tr", "total", &line(text.total, "", &amount(carry.cases), &gap));
    let caption = fill(text.carriers_says, &[("gap", &gap)]);
    let head = Html::new().within("summary", "", &Html::new().text(text.carriers));
    let inner =
        head.and(&table("follow", &caption, &heads, &rows)).within("p", "muted small", &Html::new().text(text.few));
    Html::new().el("details", &[("class", "carriers"), ("open", "")], &inner)
}

/// A place with the area above it: a village's name alone says little.
fn place(call: &Call<Desk>, workspace: &Workspace, area: AreaId) -> String {
    let above = workspace.areas.get(area).and_then(|it| it.parent).filter(|it| Some(*it) != call.facts.area(workspace));
    let names = above.into_iter().chain([area]).map(|it| name(call, workspace, it));
    names.collect::<Vec<_>>().join(" ")
}

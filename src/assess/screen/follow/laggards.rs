//! The room of laggards: the areas in the chosen one, who is behind in what, since when, and what it would take.

use super::says::Voice;
use super::{cell, chip, link, months_row, name, small, span, table, with_months};
use crate::assess::laggard::{Behind, Lag, MonthSheets, judged, lags};
use crate::assess::screen::Desk;
use crate::assess::screen::parts::lede;
use crate::figures::{AreaId, AreaKind, Workspace};
use crate::locale::{AssessLaggardText, AssessLogText, AssessPaceText, fill};
use crate::scene::html::ways;
use crate::scene::{Call, Html, Scene};
use crate::speak::{month_name, period_name};

/// So many items are listed at first.
const LISTED: usize = 40;

/// The room: `laggards`, `laggards/5` at five months; `?all=1` lists every item.
pub(in crate::assess::screen) fn play(call: &Call<Desk>, rest: &str, workspace: &Workspace) -> Scene {
    let text = AssessLaggardText::of(call.lang);
    let months: Option<u16> = rest.parse().ok();
    let (Some(area), Some(to_date)) = (call.facts.area(workspace), span(call, workspace, months)) else {
        let no_area = AssessPaceText::of(call.lang).no_area;
        return Scene { title: text.room.to_owned(), html: lede(call, text.room, no_area), ..Scene::default() };
    };
    let sheets = MonthSheets::new(workspace, to_date, area, None);
    let levels = levels(workspace, area);
    let level = call.asked("level").and_then(AreaKind::parse).filter(|it| levels.contains(it));
    let areas = looked_at(workspace, area, level);
    let all = lags(workspace, &sheets, &areas);
    let counts: Vec<(AreaId, usize, usize)> = areas
        .iter()
        .map(|area| {
            let behind = all.iter().filter(|it| it.area == *area).count();
            (*area, behind, judged(workspace, &sheets, *area).0)
        })
        .collect();
    let period = period_name(call.lang, workspace.calendar, to_date);
    let title = fill(text.title, &[("area", name(call, workspace, area)), ("period", &period)]);
    let says = if counts.iter().all(|(_, _, of)| *of == 0) {
        text.no_target.to_owned()
    } else if all.is_empty() {
        text.nobody.to_owned()
    } else {
        let behind = counts.iter().filter(|(_, behind, _)| *behind > 0).count().to_string();
        let (of, items) = (areas.len().to_string(), all.len().to_string());
        fill(text.says, &[("areas", &of), ("behind", &behind), ("items", &items)])
    };
    let label = AssessPaceText::of(call.lang).months;
    let html = lede(call, &title, &says).and(&months_row(call, to_date.months, label, |n| format!("laggards/{n}")));
    let html = html.and(&levels_row(call, rest, &levels, level));
    let html = if all.is_empty() {
        html
    } else {
        let by_area = by_area(call, workspace, months, &counts, &all);
        html.and(&by_area).and(&by_item(call, workspace, (rest, months, level), &all))
    };
    Scene { title, html, ..Scene::default() }
}

/// The kinds of areas below one, the highest first.
fn levels(workspace: &Workspace, area: AreaId) -> Vec<AreaKind> {
    let mut found: Vec<AreaKind> = Vec::new();
    let mut open: Vec<AreaId> = workspace.areas.children(area).to_vec();
    while !open.is_empty() {
        let kinds = open.iter().filter_map(|it| workspace.areas.get(*it)).map(|it| it.kind);
        for kind in kinds {
            if !found.contains(&kind) {
                found.push(kind);
            }
        }
        open = open.iter().flat_map(|it| workspace.areas.children(*it)).copied().collect();
    }
    found
}

/// The areas that are looked at: all of a kind below, or the next ones; an area at the bottom itself.
fn looked_at(workspace: &Workspace, area: AreaId, level: Option<AreaKind>) -> Vec<AreaId> {
    let children = workspace.areas.children(area);
    let Some(level) = level else {
        return if children.is_empty() { vec![area] } else { children.to_vec() };
    };
    let mut found = Vec::new();
    let mut open: Vec<AreaId> = children.iter().rev().copied().collect();
    while let Some(at) = open.pop() {
        if workspace.areas.get(at).is_some_and(|it| it.kind == level) {
            found.push(at);
        }
        open.extend(workspace.areas.children(at).iter().rev());
    }
    found
}

/// Links to the levels below, where there are several; the shown one marked.
fn levels_row(call: &Call<Desk>, rest: &str, levels: &[AreaKind], shown: Option<AreaKind>) -> Html {
    if levels.len() < 2 {
        return Html::new();
    }
    let (text, log) = (AssessLaggardText::of(call.lang), AssessLogText::of(call.lang));
    let slash = if rest.is_empty() { "" } else { "/" };
    let base = call.link("assessment", &format!("laggards{slash}{rest}"));
    let mark = if call.tail.is_empty() { "?" } else { "&" };
    let next = (base.clone(), text.next_level.to_owned(), shown.is_none());
    let link = |kind: &AreaKind| {
        let href = format!("{base}{mark}level={}", kind.code());
        (href, super::log::level(log, *kind).to_owned(), shown == Some(*kind))
    };
    ways("levels no-print", text.levels, "page", std::iter::once(next).chain(levels.iter().map(link)))
}

/// One row an area, the most behind first.
fn by_area(
    call: &Call<Desk>,
    workspace: &Workspace,
    months: Option<u16>,
    counts: &[(AreaId, usize, usize)],
    all: &[Lag],
) -> Html {
    let text = AssessLaggardText::of(call.lang);
    let mut counts: Vec<&(AreaId, usize, usize)> = counts.iter().filter(|(_, behind, _)| *behind > 0).collect();
    counts.sort_by_key(|(_, behind, _)| std::cmp::Reverse(*behind));
    let rows = counts.iter().fold(Html::new(), |rows, (area, behind, of)| {
        let head = Html::new().el("th", &[("scope", "row")], &Html::new().text(name(call, workspace, *area)));
        let count = fill(text.out_of, &[("n", &behind.to_string()), ("of", &of.to_string())]);
        let row = cell(head, "n", text.behind_of, &Html::new().within("b", "", &Html::new().text(&count)));
        let worst = all.iter().find(|it| it.area == *area).map(|lag| worst(call, workspace, lag)).unwrap_or_default();
        let row = cell(row, "", text.worst, &Html::new().text(&worst));
        let code = workspace.areas.get(*area).map(|it| it.code.as_str());
        let href = link(call, &with_months("dissection", months), code);
        let row = cell(row, "no-print", "", &Html::new().link("btn quiet", &href, text.open));
        rows.within("tr", "", &row)
    });
    let heads = [("", text.area), ("n", text.behind_of), ("", text.worst), ("no-print", "")];
    table("cards follow", text.by_area, &heads, &rows)
}

fn worst(call: &Call<Desk>, workspace: &Workspace, lag: &Lag) -> String {
    let Some(voice) = Voice::new(call.lang, workspace, lag.indicator) else { return String::new() };
    let (_, gap) = voice.lag(lag);
    let parts = [voice.name().to_owned(), gap];
    parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The state of a lag as a chip.
pub(super) fn state(call: &Call<Desk>, behind: Behind) -> Html {
    let text = AssessLaggardText::of(call.lang);
    match behind {
        Behind::Missed => chip("miss", "▼", text.missed),
        Behind::Near => chip("near", "◆", text.near),
        Behind::Pace => chip("miss", "◔", text.pace),
    }
}

/// One row an item, the worst first.
fn by_item(
    call: &Call<Desk>,
    workspace: &Workspace,
    (rest, months, level): (&str, Option<u16>, Option<AreaKind>),
    all: &[Lag],
) -> Html {
    let text = AssessLaggardText::of(call.lang);
    let listed = if call.asked("all").is_some() { all.len() } else { LISTED.min(all.len()) };
    let rows = all.iter().take(listed).fold(Html::new(), |rows, lag| {
        let Some(voice) = Voice::new(call.lang, workspace, lag.indicator) else { return rows };
        rows.within("tr", "", &item(call, workspace, &voice, months, lag))
    });
    let heads = [
        ("", text.area),
        ("", text.indicator),
        ("n", text.value),
        ("", text.against),
        ("", text.state),
        ("", text.since),
        ("", text.takes),
        ("no-print", ""),
    ];
    let html = table("cards follow", text.by_item, &heads, &rows);
    if listed == all.len() {
        return html;
    }
    let says = fill(text.more_rows, &[("n", &listed.to_string()), ("of", &all.len().to_string())]);
    let slash = if rest.is_empty() { "" } else { "/" };
    let mark = if call.tail.is_empty() { "?" } else { "&" };
    let level = level.map(|it| format!("&level={}", it.code())).unwrap_or_default();
    let href = call.link("assessment", &format!("laggards{slash}{rest}")) + mark + "all=1" + &level;
    let line = Html::new().text(&says).text(" ").link("no-print", &href, text.all_rows);
    html.within("p", "muted", &line)
}

fn item(call: &Call<Desk>, workspace: &Workspace, voice: &Voice<'_>, months: Option<u16>, lag: &Lag) -> Html {
    let text = AssessLaggardText::of(call.lang);
    let code = workspace.areas.get(lag.area).map(|it| it.code.as_str());
    let href = link(call, &with_months("dissection", months), code);
    let area = Html::new().link("num-link", &href, name(call, workspace, lag.area));
    let row = Html::new().el("th", &[("scope", "row")], &area);
    let row = cell(row, "", text.indicator, &Html::new().text(voice.name()));
    let value = lag.pace.now.value.map(|it| voice.value(it)).unwrap_or_default();
    let row = cell(row, "n", text.value, &Html::new().within("b", "", &Html::new().text(&value)));
    let (limits, gap) = voice.lag(lag);
    let against = Html::new().text(&limits);
    let is_due = lag.behind == Behind::Pace;
    let against = if is_due { against.and(&small(text.due_now)) } else { against };
    let row = cell(row, "", text.against, &against);
    let state = state(call, lag.behind).and(&small(&gap));
    let row = cell(row, "stand", text.state, &state);
    let since = lag.since.map(|it| month_name(call.lang, it)).unwrap_or_default();
    let row = cell(row, "", text.since, &Html::new().text(&since));
    let takes = lag.cases.map(|it| voice.cases(&it)).unwrap_or_default();
    let takes = Html::new().text(&takes);
    let others = lag.cases.and_then(|it| voice.others(&it)).map(|n| small(&fill(text.or_others, &[("n", &n)])));
    let row = cell(row, "", text.takes, &others.map_or_else(|| takes.clone(), |it| takes.clone().and(&it)));
    cell(row, "no-print", "", &Html::new().link("btn quiet", &log_link(call, workspace, lag, months), text.log_it))
}

/// The form of the log, filled from a lag.
pub(super) fn log_link(call: &Call<Desk>, workspace: &Workspace, lag: &Lag, months: Option<u16>) -> String {
    let code = workspace.areas.get(lag.area).map_or("", |it| it.code.as_str());
    let it = workspace.catalog.indicator(lag.indicator).map_or("", |it| it.code.as_str());
    let months = months.map(|it| format!("/{it}")).unwrap_or_default();
    link(call, &format!("log/new/{it}{months}"), Some(code))
}

//! The room of the supervision log: the list, with the states to choose; forms and papers are its other pages.

use super::{cell, chip, form, name, paper, small, table};
use crate::assess::log::{Day, Entry, LOG, Standing, State, codes_below, entries};
use crate::assess::screen::Desk;
use crate::assess::screen::parts::{card, lede};
use crate::figures::{AreaId, AreaKind, Workspace};
use crate::locale::{AssessLogText, AssessPaceText, fill};
use crate::scene::html::ways;
use crate::scene::{Act, Call, Html, Scene};

/// The room: `log`, `log/new/…`, `log/0007`, `log/notice`, `log/summary`, `log/posts`.
pub(in crate::assess::screen) fn play(call: &Call<Desk>, rest: &str, workspace: &Workspace) -> Scene {
    let text = AssessLogText::of(call.lang);
    let Some(area) = call.facts.area(workspace) else {
        let no_area = AssessPaceText::of(call.lang).no_area;
        return Scene { title: text.room.to_owned(), html: lede(call, text.room, no_area), ..Scene::default() };
    };
    let (page, more) = rest.split_once('/').unwrap_or((rest, ""));
    match page {
        "" => list(call, workspace, area),
        "new" => form::new(call, workspace, area, more),
        "notice" => paper::notice(call, workspace, area),
        "summary" => paper::summary(call, workspace, area),
        "posts" => paper::posts(call, workspace, area),
        number => form::edit(call, workspace, number),
    }
}

/// The entries of an area and all below it, the latest found first.
pub(super) fn entries_of(workspace: &Workspace, area: AreaId) -> Vec<(&str, Entry)> {
    let inside = codes_below(workspace, area);
    let known = entries(workspace).into_iter().filter_map(|(number, entry)| Some((number, entry?)));
    known.filter(|(_, entry)| inside.contains(entry.area.as_str())).collect()
}

/// How an entry stands, as a word.
pub(super) const fn word(text: &AssessLogText, standing: Standing) -> &'static str {
    match standing {
        Standing::Overdue => text.overdue,
        Standing::Open => text.open,
        Standing::UnderWay => text.under_way,
        Standing::Done => text.done,
    }
}

/// What a level is called.
pub(super) const fn level(text: &AssessLogText, kind: AreaKind) -> &'static str {
    match kind {
        AreaKind::Province => text.level_province,
        AreaKind::Prefecture => text.level_prefecture,
        AreaKind::County => text.level_county,
        AreaKind::Township => text.level_township,
        AreaKind::Village => text.level_village,
        AreaKind::Other => text.level_other,
    }
}

const fn code(standing: Standing) -> &'static str {
    match standing {
        Standing::Overdue => "overdue",
        Standing::Open => "open",
        Standing::UnderWay => "under_way",
        Standing::Done => "done",
    }
}

fn list(call: &Call<Desk>, workspace: &Workspace, area: AreaId) -> Scene {
    let text = AssessLogText::of(call.lang);
    if let Some(number) = call.pressed().and_then(|it| it.strip_prefix("state:"))
        && let Some(act) = set_state(call, workspace, number)
    {
        let mut scene = shown(call, workspace, area);
        scene.acts.push(act);
        scene.say = text.saved.to_owned();
        return scene;
    }
    shown(call, workspace, area)
}

/// The entry with another state.
fn set_state(call: &Call<Desk>, workspace: &Workspace, number: &str) -> Option<Act> {
    let key = format!("{LOG}{number}");
    let entry = Entry::read(workspace.records.get(&key)?)?;
    let state = State::parse(call.field(&format!("state-{number}"))?)?;
    (state != entry.state && call.facts.writable).then(|| Act::Record(key, Some(Entry { state, ..entry }.write())))
}

fn shown(call: &Call<Desk>, workspace: &Workspace, area: AreaId) -> Scene {
    let text = AssessLogText::of(call.lang);
    let today = Day(call.today);
    let all = entries_of(workspace, area);
    let count = |of: Standing| all.iter().filter(|(_, it)| it.standing(today) == of).count();
    let overdue = count(Standing::Overdue);
    let open = all.len() - count(Standing::Done);
    let title = fill(text.title, &[("area", name(call, workspace, area))]);
    let says = match all.len() {
        0 => String::new(),
        n => fill(text.says, &[("n", &n.to_string()), ("open", &open.to_string()), ("overdue", &overdue.to_string())]),
    };
    let to = |page: &str| call.link("assessment", &format!("log/{page}"));
    let buttons = Html::new()
        .link("btn", &to("new"), text.add)
        .link("btn ghost", &to("notice"), text.notice)
        .link("btn ghost", &to("summary"), text.summary)
        .link("btn ghost", &to("posts"), text.posts);
    let mut html = lede(call, &title, &says).within("div", "btns no-print", &buttons);
    if !call.facts.writable {
        html = html.p(text.read_only);
    }
    if all.is_empty() {
        html = html.and(&card("", &Html::new().p(text.empty)));
    } else {
        let asked = call.asked("state").unwrap_or_default();
        html = html.and(&filters(call, &all, today, asked));
        let kept = all.iter().filter(|(_, it)| asked.is_empty() || code(it.standing(today)) == asked);
        let rows = kept.fold(Html::new(), |rows, (number, entry)| {
            rows.within("tr", "", &row(call, workspace, (number, entry), today))
        });
        html = html.and(&list_table(text, &title, &rows));
    }
    let unknown = entries(workspace).into_iter().filter(|(_, entry)| entry.is_none());
    let html = unknown.fold(html, |html, (number, _)| html.p(&fill(text.unreadable, &[("n", number)])));
    Scene { title, html, ..Scene::default() }
}

fn list_table(text: &AssessLogText, title: &str, rows: &Html) -> Html {
    let heads = [
        ("", text.number),
        ("", text.area),
        ("", text.problem),
        ("", text.found),
        ("", text.due),
        ("", text.state),
        ("no-print", ""),
    ];
    table("cards follow", title, &heads, rows)
}

/// The states with how many entries are in each, as links.
fn filters(call: &Call<Desk>, all: &[(&str, Entry)], today: Day, asked: &str) -> Html {
    let text = AssessLogText::of(call.lang);
    let mark = if call.tail.is_empty() { "?" } else { "&" };
    let base = call.link("assessment", "log");
    let every = (base.clone(), format!("{} {}", text.all, all.len()), asked.is_empty());
    let link = |it: Standing| {
        let count = all.iter().filter(|(_, entry)| entry.standing(today) == it).count();
        (format!("{base}{mark}state={}", code(it)), format!("{} {count}", word(text, it)), code(it) == asked)
    };
    let states = [Standing::Overdue, Standing::Open, Standing::UnderWay, Standing::Done].map(link);
    ways("levels no-print", text.filter, "page", std::iter::once(every).chain(states))
}

fn row(call: &Call<Desk>, workspace: &Workspace, (number, entry): (&str, &Entry), today: Day) -> Html {
    let text = AssessLogText::of(call.lang);
    let href = call.link("assessment", &format!("log/{number}"));
    let row = Html::new().el("th", &[("scope", "row")], &Html::new().link("num-link", &href, number));
    let row = cell(row, "", text.area, &Html::new().text(area_name(call, workspace, &entry.area)));
    let indicator = indicator_name(call, workspace, &entry.indicator);
    let problem = Html::new().text(&entry.problem);
    let problem = if indicator.is_empty() { problem } else { problem.and(&small(indicator)) };
    let problem = if entry.evidence.is_empty() { problem } else { problem.and(&small(&entry.evidence)) };
    let row = cell(row, "wide", text.problem, &problem);
    let found = Html::new().text(&entry.found.code()).and(&small(level(text, entry.by)));
    let row = cell(row, "", text.found, &found);
    let due = entry.due.map_or_else(|| text.no_due.to_owned(), Day::code);
    let row = cell(row, "", text.due, &Html::new().text(&due));
    let standing = entry.standing(today);
    let late = (standing == Standing::Overdue).then(|| chip("miss", "▼", text.overdue));
    let state = late.unwrap_or_default().and(&states(call, number, entry.state));
    let row = cell(row, "", text.state, &state);
    cell(row, "no-print", "", &Html::new().link("btn quiet", &href, text.edit))
}

/// The states to choose from; another one holds at once.
fn states(call: &Call<Desk>, number: &str, now: State) -> Html {
    let text = AssessLogText::of(call.lang);
    let (name, does) = (format!("state-{number}"), format!("state:{number}"));
    let label = format!("{} {number}", text.state);
    let attributes =
        [("name", name.as_str()), ("data-do", does.as_str()), ("aria-label", label.as_str()), ("disabled", "")];
    let of = if call.facts.writable { attributes.get(..3).unwrap_or_default() } else { &attributes };
    Html::new().el("select", of, &state_options(text, now))
}

/// The states as options.
pub(super) fn state_options(text: &AssessLogText, now: State) -> Html {
    State::ALL.into_iter().fold(Html::new(), |all, it| {
        let word = match it {
            State::Open => text.open,
            State::UnderWay => text.under_way,
            State::Done => text.done,
        };
        option(all, it.code(), word, it == now)
    })
}

/// An option of a choice.
pub(super) fn option(all: Html, value: &str, word: &str, chosen: bool) -> Html {
    // An empty value has to stand in the markup: without it the word would be the value.
    let attributes = [("value", value), ("selected", "")];
    let of = if chosen { attributes.as_slice() } else { attributes.get(..1).unwrap_or_default() };
    all.el("option", of, &Html::new().text(word))
}

/// The name of the area with this code; the code where it is gone.
pub(super) fn area_name<'a>(call: &Call<Desk>, workspace: &'a Workspace, code: &'a str) -> &'a str {
    workspace.areas.by_code(code).map_or(code, |it| name(call, workspace, it))
}

/// The name of the indicator with this code.
pub(super) fn indicator_name<'a>(call: &Call<Desk>, workspace: &'a Workspace, code: &'a str) -> &'a str {
    let found = workspace.catalog.indicator_by_code(code).and_then(|it| workspace.catalog.indicator(it));
    found.map_or(code, |it| it.names.get(call.lang))
}

//! The papers of the log: the notice of one area, the summary of a year, and the posts that answer for areas.

use super::form::fault_text;
use super::log::{area_name, entries_of, indicator_name};
use super::{cell, name, small, table};
use crate::assess::log::{Day, Entry, Fault, POST, Posts, Standing, State, codes_below};
use crate::assess::screen::Desk;
use crate::assess::screen::parts::{card, lede};
use crate::figures::{AreaId, Workspace};
use crate::locale::{AssessLogText, fill};
use crate::measure::{Exact, Fixed};
use crate::scene::{Act, Call, Html, Scene};
use crate::speak::period_name;

fn posts_of(workspace: &Workspace, area: AreaId) -> Posts {
    let code = workspace.areas.get(area).map_or("", |it| it.code.as_str());
    workspace.records.get(&format!("{POST}{code}")).and_then(Posts::read).unwrap_or_default()
}

/// The way back, and the button that prints.
fn tools(call: &Call<Desk>, prints: bool) -> Html {
    let text = AssessLogText::of(call.lang);
    let row = Html::new().link("btn quiet", &call.link("assessment", "log"), text.back);
    let row = if prints { row.button("btn", "print", text.print) } else { row };
    Html::new().within("div", "btns no-print", &row)
}

/// The notice of an area: what is not done, by when, and who answers for it.
pub(super) fn notice(call: &Call<Desk>, workspace: &Workspace, area: AreaId) -> Scene {
    let text = AssessLogText::of(call.lang);
    let today = Day(call.today);
    let open: Vec<(&str, Entry)> =
        entries_of(workspace, area).into_iter().filter(|(_, it)| it.state != State::Done).collect();
    let of = name(call, workspace, area);
    let mut paper = Html::new().within("h1", "", &Html::new().text(text.notice_title));
    if open.is_empty() {
        paper = paper.p(&fill(text.notice_none, &[("area", of)]));
    } else {
        let to = Html::new().within("b", "", &Html::new().text(&fill(text.notice_to, &[("area", of)])));
        paper = paper.within("p", "", &to).p(text.notice_says).and(&notice_table(call, workspace, &open, today));
        let posts = posts_of(workspace, area);
        let or = |it: &str| if it.is_empty() { text.not_set.to_owned() } else { it.to_owned() };
        let line = |list: Html, term: &str, is: &str| {
            list.within("dt", "", &Html::new().text(term)).within("dd", "", &Html::new().text(is))
        };
        let list = line(line(Html::new(), text.contact, &or(&posts.contact)), text.duty, &or(&posts.duty));
        paper = paper.within("dl", "posts", &list);
    }
    let day = fill(text.notice_day, &[("day", &today.code())]);
    let signs = Html::new().p(text.notice_sign).p(&day).p(text.notice_receive);
    let paper = paper.within("div", "signs", &signs);
    let html = tools(call, true).within("article", "notice-paper card", &paper);
    let print = call.pressed() == Some("print");
    Scene { title: text.notice_title.to_owned(), html, print, ..Scene::default() }
}

fn notice_table(call: &Call<Desk>, workspace: &Workspace, open: &[(&str, Entry)], today: Day) -> Html {
    let text = AssessLogText::of(call.lang);
    let heads =
        [("", text.number), ("", text.area), ("", text.problem), ("", text.measure), ("", text.found), ("", text.due)];
    let rows = open.iter().fold(Html::new(), |rows, (number, entry)| {
        let row = Html::new().el("th", &[("scope", "row")], &Html::new().text(number));
        let row = cell(row, "", text.area, &Html::new().text(area_name(call, workspace, &entry.area)));
        let indicator = indicator_name(call, workspace, &entry.indicator);
        let problem = Html::new().text(&entry.problem);
        let problem = if indicator.is_empty() { problem } else { problem.and(&small(indicator)) };
        let row = cell(row, "wide", text.problem, &problem);
        let row = cell(row, "wide", text.measure, &Html::new().text(&entry.measure));
        let row = cell(row, "", text.found, &Html::new().text(&entry.found.code()));
        let due = entry.due.map_or_else(|| text.no_due.to_owned(), Day::code);
        let due = Html::new().text(&due);
        let late = entry.standing(today) == Standing::Overdue;
        let due = if late { due.and(&small(text.overdue)) } else { due };
        rows.within("tr", "", &cell(row, "", text.due, &due))
    });
    table("cards follow", "", &heads, &rows)
}

/// The summary of a year: one row an area in the chosen one, then the sum.
pub(super) fn summary(call: &Call<Desk>, workspace: &Workspace, area: AreaId) -> Scene {
    let text = AssessLogText::of(call.lang);
    let today = Day(call.today);
    let calendar = workspace.calendar;
    let year = call.facts.period().map_or(calendar.year_of(today.month()), |it| calendar.year_of(it.start));
    let named = period_name(call.lang, calendar, calendar.year(year));
    let title = fill(text.summary_title, &[("year", &named)]);
    let all: Vec<Entry> = entries_of(workspace, area)
        .into_iter()
        .map(|(_, it)| it)
        .filter(|it| calendar.year_of(it.found.month()) == year)
        .collect();
    let heads = [
        ("", text.area),
        ("n", text.count),
        ("n", text.overdue),
        ("n", text.open),
        ("n", text.under_way),
        ("n", text.done),
        ("n", text.rate),
    ];
    let line = |label: &str, of: &[&Entry]| {
        let count = |standing: Standing| of.iter().filter(|it| it.standing(today) == standing).count();
        let done = count(Standing::Done);
        let share = Exact::new(i128::try_from(done).unwrap_or(0) * 100, i128::try_from(of.len()).unwrap_or(0));
        let share = share.and_then(|it| it.round(1)).map(Fixed::grouped).unwrap_or_default();
        let numbers = [of.len(), count(Standing::Overdue), count(Standing::Open), count(Standing::UnderWay), done];
        let row = Html::new().el("th", &[("scope", "row")], &Html::new().text(label));
        let heads = heads.iter().skip(1).map(|(_, head)| *head);
        let cells = numbers.iter().map(ToString::to_string).chain([share]);
        heads.zip(cells).fold(row, |row, (head, number)| cell(row, "n", head, &Html::new().text(&number)))
    };
    let mut rows = Html::new();
    for child in workspace.areas.children(area) {
        let inside = codes_below(workspace, *child);
        let of: Vec<&Entry> = all.iter().filter(|it| inside.contains(it.area.as_str())).collect();
        if !of.is_empty() {
            rows = rows.within("tr", "", &line(name(call, workspace, *child), &of));
        }
    }
    let own: Vec<&Entry> = all.iter().filter(|it| workspace.areas.by_code(&it.area) == Some(area)).collect();
    if !own.is_empty() && !workspace.areas.children(area).is_empty() {
        rows = rows.within("tr", "", &line(name(call, workspace, area), &own));
    }
    let total: Vec<&Entry> = all.iter().collect();
    let rows = rows.within("tr", "total", &line(text.count, &total));
    let table = table("cards follow", text.summary_says, &heads, &rows);
    let head = Html::new().within("h1", "", &Html::new().text(&title)).p(name(call, workspace, area));
    let html = tools(call, true).within("article", "notice-paper card", &head.and(&table));
    Scene { title, html, print: call.pressed() == Some("print"), ..Scene::default() }
}

/// The posts of an area and of those in it, to be filled in.
pub(super) fn posts(call: &Call<Desk>, workspace: &Workspace, area: AreaId) -> Scene {
    let text = AssessLogText::of(call.lang);
    let areas: Vec<AreaId> = std::iter::once(area).chain(workspace.areas.children(area).iter().copied()).collect();
    let code = |area: AreaId| workspace.areas.get(area).map_or("", |it| it.code.as_str());
    let saves = call.pressed() == Some("save") && call.facts.writable;
    let typed = |area: AreaId| {
        let of = |field: &str| call.field(&format!("{field}-{}", code(area))).unwrap_or_default().to_owned();
        if saves { Posts { contact: of("contact"), duty: of("duty") } } else { posts_of(workspace, area) }
    };
    let mut scene = Scene { title: text.posts_title.to_owned(), ..Scene::default() };
    let mut faults = Vec::new();
    let mut rows = Html::new();
    for area in areas {
        let posts = typed(area);
        let fault = posts.fault();
        let key = format!("{POST}{}", code(area));
        if let Some((field, wrong)) = fault {
            faults.push(format!("{}: {}", name(call, workspace, area), fault_text(text, &Fault { field, wrong })));
            if scene.focus.is_empty() {
                scene.focus = format!("{field}-{}", code(area));
            }
        } else if saves && posts.write().as_deref() != workspace.records.get(&key) {
            scene.acts.push(Act::Record(key, posts.write()));
        }
        rows = rows.within("tr", "", &post_row(call, (code(area), name(call, workspace, area)), &posts, fault));
    }
    // Nothing is taken where one of them is wrong.
    if !faults.is_empty() {
        scene.acts.clear();
    } else if saves {
        scene.say = text.saved.to_owned();
    }
    let heads = [("", text.area), ("", text.contact), ("", text.duty)];
    let mut inner = Html::new().p(text.posts_says).p(text.no_persons);
    inner = faults.iter().fold(inner, |all, it| all.within("p", "problem", &Html::new().text(it)));
    inner = inner.and(&table("cards follow", text.posts_title, &heads, &rows));
    if call.facts.writable {
        let save = Html::new().el("button", &[("type", "submit"), ("class", "btn")], &Html::new().text(text.save));
        inner = inner.within("div", "btns", &save);
    }
    let form = Html::new().el("form", &[("data-do", "save")], &inner);
    let says = if call.facts.writable { "" } else { text.read_only };
    scene.html = lede(call, text.posts_title, says).and(&tools(call, false)).and(&card("", &form));
    scene
}

fn post_row(
    call: &Call<Desk>,
    (code, name): (&str, &str),
    posts: &Posts,
    fault: Option<(&'static str, crate::assess::log::Wrong)>,
) -> Html {
    let text = AssessLogText::of(call.lang);
    let field = |row: Html, field: &str, label: &str, hint: &str, value: &str| {
        let (id, label_of) = (format!("{field}-{code}"), format!("{name}: {label}"));
        let mut attributes = vec![
            ("type", "text"),
            ("id", id.as_str()),
            ("name", id.as_str()),
            ("value", value),
            ("placeholder", hint),
            ("aria-label", label_of.as_str()),
        ];
        if fault.is_some_and(|(at, _)| at == field) {
            attributes.push(("aria-invalid", "true"));
        }
        cell(row, "wide", label, &Html::new().el("input", &attributes, &Html::new()))
    };
    let row = Html::new().el("th", &[("scope", "row")], &Html::new().text(name));
    let row = field(row, "contact", text.contact, text.contact_hint, &posts.contact);
    field(row, "duty", text.duty, text.duty_hint, &posts.duty)
}

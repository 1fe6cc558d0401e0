//! How the year stands: one indicator a screen, with its verdict in words, a bullet, and how it is computed.

use super::parts::{Screen, area_name, code_of, page, placed, tile, tiles};
use super::{PAGE, nothing};
use crate::assess::screen::Desk;
use crate::figures::{Calendar, Period, Workspace};
use crate::locale::{SimpleText, fill};
use crate::measure::Verdict;
use crate::report::{Facts, Line};
use crate::scene::address::with_value;
use crate::scene::html::chip;
use crate::scene::{Call, Html, Scene, html};
use crate::speak::{period_name, verdict_word};
use crate::view::drawing::chip_class;
use crate::view::indicator::{BulletPlot, View, view};

/// How wide a bullet is drawn, for wide pages and for narrow ones: the page scales it up, so that its letters are as
/// large as the others.
const DRAWN: (u32, u32) = (540, 210);
/// How many years before the latest can be chosen.
const YEARS: i32 = 6;

/// The screens behind `#/simple/see/`: the list, an indicator, its working, another area, another period.
pub(super) fn play(call: &Call<Desk>, workspace: &Workspace, rest: &str) -> Scene {
    let text = SimpleText::of(call.lang);
    let place = call.facts.area(workspace).zip(call.facts.period());
    let Some(facts) = place.and_then(|(area, period)| Facts::new(workspace, area, period)) else {
        return nothing(call, text.no_area);
    };
    let (code, how) = rest.split_once('/').unwrap_or((rest, ""));
    match code {
        "" => list(call, &facts),
        "-area" => other_area(call, &facts),
        "-period" => other_period(call, &facts),
        _ => {
            let lines = facts.lines();
            match lines.iter().position(|it| it.it.code == code) {
                Some(at) if how == "how" => working(call, &facts, &lines, at),
                Some(at) => one(call, &facts, &lines, at),
                None => nothing(call, text.see_none),
            }
        }
    }
}

fn link(call: &Call<Desk>, path: &str) -> String {
    let slash = if path.is_empty() { "" } else { "/" };
    call.link(PAGE, &format!("see{slash}{path}"))
}

fn place(call: &Call<Desk>, facts: &Facts<'_>) -> String {
    placed(call, facts.workspace, (facts.area, facts.period), SimpleText::of(call.lang).see_title)
}

fn seen(call: &Call<Desk>, facts: &Facts<'_>, line: &Line<'_>) -> Option<View> {
    view(facts.workspace, call.lang, &|it| facts.computed(it), (facts.area, facts.period, line.id))
}

/// How many stand how, and every indicator by name.
fn list(call: &Call<Desk>, facts: &Facts<'_>) -> Scene {
    let text = SimpleText::of(call.lang);
    let lines = facts.lines();
    let verdicts = lines.iter().map(|it| it.now.verdict);
    let counts = crate::view::overview::tally(verdicts)
        .into_iter()
        .map(|(verdict, n)| fill(text.tally, &[("word", verdict_word(call.lang, verdict)), ("n", &n.to_string())]));
    let tally = counts.collect::<Vec<_>>().join(text.tally_joint);
    let mut all = Html::new();
    for line in &lines {
        let name = Html::new().within("b", "", &Html::new().text(line.it.names.get(call.lang)));
        let href = link(call, &line.it.code);
        let inner = name.and(&verdict_chip(call, line.now.verdict));
        all = all.within("li", "", &Html::new().el("a", &[("class", "tile small"), ("href", &href)], &inner));
    }
    let other = Html::new().link("btn ghost", &link(call, "-area"), text.change_area).link(
        "btn ghost",
        &link(call, "-period"),
        text.change_period,
    );
    let mut inner = Html::new();
    if !lines.is_empty() {
        inner = inner.within("h2", "", &Html::new().text(text.one)).and(&tiles(&all));
    }
    let inner = inner.within("div", "btns", &other);
    let first = lines.first().map(|it| link(call, &it.it.code));
    let says = if lines.is_empty() { text.see_none } else { tally.as_str() };
    let next = first.as_deref().map(|it| (it, text.see_start));
    let (title, home) = (place(call, facts), call.link(PAGE, ""));
    page(call, &Screen { title: &title, says, back: &home, next }, &inner)
}

fn verdict_chip(call: &Call<Desk>, verdict: Verdict) -> Html {
    chip(chip_class(verdict), verdict.shape(), verdict_word(call.lang, verdict))
}

/// One indicator: the value, the verdict, what is said of it, the bullet.
fn one(call: &Call<Desk>, facts: &Facts<'_>, lines: &[Line<'_>], at: usize) -> Scene {
    let text = SimpleText::of(call.lang);
    let Some(it) = lines.get(at).and_then(|line| seen(call, facts, line)) else { return nothing(call, text.see_none) };
    let value = match &it.value {
        Ok(number) => {
            Html::new().within("b", "", &Html::new().text(number)).within("span", "", &Html::new().text(&it.unit))
        }
        Err(why) => Html::new().within("span", "why", &Html::new().text(why)),
    };
    let hero = Html::new().within("p", "simple-value", &value).and(&verdict_chip(call, it.verdict));
    let mut inner = Html::new().within("div", "simple-hero", &hero);
    let says = it.sentences.iter().chain(&it.warnings).fold(Html::new(), |all, it| all.p(it));
    inner = inner.within("div", "simple-says", &says);
    if let Some(bullet) = &it.bullet {
        inner = inner.and(&figure(call, bullet));
    }
    let how = link(call, &format!("{}/how", it.code));
    let inner = inner.within("div", "btns", &Html::new().link("btn ghost", &how, text.how));
    let beside = |step: isize| Some(link(call, &lines.get(at.checked_add_signed(step)?)?.it.code));
    let back = beside(-1).unwrap_or_else(|| link(call, ""));
    let next = beside(1);
    let next = next.as_deref().map_or_else(|| (link(call, ""), text.all_done), |it| (it.to_owned(), text.next));
    let screen = Screen { title: &it.name, says: &place(call, facts), back: &back, next: Some((&next.0, next.1)) };
    page(call, &screen, &inner)
}

/// The bullet with what it shows in words, read point by point, and its numbers as a table.
fn figure(call: &Call<Desk>, bullet: &BulletPlot) -> Html {
    // What the bullet shows stands above it in sentences; here it is for those who come to the drawing alone.
    let caption = Html::new().within("figcaption", "sr", &Html::new().text(&bullet.plot.says));
    let head: Vec<&str> = bullet.plot.head.iter().map(String::as_str).collect();
    let table = Html::new().table("", &head, &bullet.plot.rows);
    html::figure(call.lang, caption, &bullet.svg(DRAWN.0), &bullet.svg(DRAWN.1), &table)
}

/// How an indicator is computed, line by line.
fn working(call: &Call<Desk>, facts: &Facts<'_>, lines: &[Line<'_>], at: usize) -> Scene {
    let text = SimpleText::of(call.lang);
    let Some(it) = lines.get(at).and_then(|line| seen(call, facts, line)) else { return nothing(call, text.see_none) };
    let steps = it.steps.iter().fold(Html::new(), |all, step| {
        let mut inner = Html::new().within("b", "", &Html::new().text(&step.title));
        for line in step.plain().lines() {
            inner = inner.p(line);
        }
        for note in &step.notes {
            inner = inner.within("p", "muted", &Html::new().text(note));
        }
        all.within("li", "card", &inner)
    });
    let inner = Html::new().p(&it.plain).within("ol", "simple-work", &steps);
    let back = link(call, &it.code);
    page(call, &Screen { title: text.how, says: &it.name, back: &back, next: None }, &inner)
}

/// The area above and those below.
fn other_area(call: &Call<Desk>, facts: &Facts<'_>) -> Scene {
    let text = SimpleText::of(call.lang);
    let areas = &facts.workspace.areas;
    let to = |area| format!("#/{PAGE}/see{}", with_value(&call.tail, "area", &code_of(facts.workspace, area)));
    let below = |area| format!("#/{PAGE}/see/-area{}", with_value(&call.tail, "area", &code_of(facts.workspace, area)));
    let mut all = Html::new();
    if let Some(above) = areas.get(facts.area).and_then(|it| it.parent) {
        let name = fill(text.up, &[("area", &area_name(call, facts.workspace, above))]);
        all = all.and(&tile("tile small whole", &below(above), &name, ""));
    }
    let own = area_name(call, facts.workspace, facts.area);
    all = all.and(&tile("tile small whole", &to(facts.area), &own, text.here));
    for child in facts.children() {
        let inside = areas.children(*child).len();
        let name = area_name(call, facts.workspace, *child);
        all = all.and(&if inside > 0 {
            tile("tile small", &below(*child), &name, &fill(text.inside, &[("n", &inside.to_string())]))
        } else {
            tile("tile small", &to(*child), &name, "")
        });
    }
    let back = link(call, "");
    page(call, &Screen { title: text.which_area_see, says: "", back: &back, next: None }, &tiles(&all))
}

/// The latest years, and the year so far where it is not over.
fn other_period(call: &Call<Desk>, facts: &Facts<'_>) -> Scene {
    let text = SimpleText::of(call.lang);
    let calendar = facts.workspace.calendar;
    let all = periods(calendar, &facts.workspace.table.periods()).into_iter().fold(Html::new(), |all, period| {
        let href = format!("#/{PAGE}/see{}", with_value(&call.tail, "period", &period.code()));
        let says = if period == facts.period { text.here } else { "" };
        all.and(&tile("tile small", &href, &period_name(call.lang, calendar, period), says))
    });
    let back = link(call, "");
    page(call, &Screen { title: text.which_period, says: "", back: &back, next: None }, &tiles(&all))
}

/// The periods that can be chosen, the latest first.
fn periods(calendar: Calendar, reported: &[Period]) -> Vec<Period> {
    let Some(last) = reported.iter().map(|it| it.last()).max() else { return Vec::new() };
    let latest = calendar.year_of(last);
    let so_far = calendar.cumulative_to(last);
    let year = calendar.year(latest);
    let is_there = |year: &Period| reported.iter().any(|it| year.contains(*it));
    let years = (0..YEARS).map(|back| calendar.year(latest - back)).filter(is_there);
    (so_far != year).then_some(so_far).into_iter().chain(years).collect()
}

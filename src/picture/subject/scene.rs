//! The charts and tables of any page that is made in the worker, read from what it shows.

use super::{Place, Subject};
use crate::catalog::IndicatorId;
use crate::locale::LearnText;
use crate::picture::found::{Found, What, found};
use crate::picture::links::has_pictures;
use crate::picture::screen::OWN_KEYS;
use crate::picture::seen::SEEN;
use crate::picture::{Asked, Context, Picture, Shape, Table};
use crate::scene::{Call, Event, Scene};
use crate::teach::own;
use crate::teach::screen::Facts;
use crate::{assess, present, report, teach};

/// The N-th chart or table of a page: `assessment/scores?nth=0`.
pub(super) fn subject(place: &Place<'_>, rest: &str, shown: Option<Asked<'_>>) -> Option<Subject> {
    let (page, path) = rest.split_once('/').unwrap_or((rest, ""));
    // What was shown may have been put away for later ones, or the page opened anew.
    let is_forgotten = place.call.asked(SEEN).is_some() && shown.is_none();
    if is_forgotten || !has_pictures(page, path) {
        return None;
    }
    let at: usize = place.call.asked("nth").and_then(|it| it.parse().ok()).unwrap_or(0);
    let played = played(place, page, path, shown)?;
    let whence = whence(place, page, path, played.html.as_str());
    let (mut title, mut all) = (played.title, found(played.html.as_str()));
    if let Some(shown) = shown.filter(|it| it.is_current && it.shown.lang == place.lang).map(|it| it.shown) {
        let was = found(&shown.html);
        let is_same = was.len() == all.len() && was.iter().zip(&all).all(|(was, now)| was.says_the_same(now));
        if !is_same {
            (title, all) = (shown.title.clone(), was);
        }
    }
    let next = all.get(at + 1).cloned();
    if at >= all.len() {
        return None;
    }
    let it = all.swap_remove(at);
    let all = whence.is_none().then(|| place.everything());
    Some(Subject { picture: picture(place, &title, (page, path), whence, it, next), all, back: rest.to_owned() })
}

/// The page as it opens, or as it stood.
fn played(place: &Place<'_>, page: &str, path: &str, shown: Option<Asked<'_>>) -> Option<Scene> {
    let workspace = place.workspace;
    let state = shown.map_or("", |it| it.shown.state.as_str());
    Some(match page {
        "assessment" => assess::screen::play(&call(place, path, state, place.call.facts.clone()), workspace),
        "report" => report::screen::play(&call(place, path, state, place.call.facts.clone()), workspace),
        "present" => present::screen::play(&call(place, path, state, place.call.facts.clone()), workspace),
        "learn" => teach::screen::play(&call(place, path, state, lesson_facts(place, path))),
        _ => return None,
    })
}

/// What the pages of learning show of the open workspace; no learner's progress, which no picture shows.
fn lesson_facts(place: &Place<'_>, path: &str) -> Facts {
    let (workspace, lang) = (place.workspace, place.lang);
    let cases = |wanted: Option<&str>| {
        let (now, before) = (place.sheet(place.period), place.sheet(place.period.year_before()));
        own::cases(workspace, (&now, Some(&before)), place.area, wanted, lang)
    };
    Facts {
        progress: None,
        cases: own::wanted(path, place.call.asked("own").is_some()).map(cases).unwrap_or_default(),
        place: workspace.areas.get(place.area).map(|it| it.names.get(lang).to_owned()),
    }
}

fn call<Of>(place: &Place<'_>, path: &str, state: &str, facts: Of) -> Call<Of> {
    let call = place.call;
    Call {
        path: path.to_owned(),
        query: call.query.iter().filter(|(key, _)| !OWN_KEYS.contains(&key.as_str())).cloned().collect(),
        tail: call.tail.clone(),
        lang: call.lang,
        today: call.today,
        now: call.now,
        state: state.to_owned(),
        event: Event::Open,
        facts,
        frame: Some(Shape::parse(call.asked("shape").unwrap_or_default()).frame()),
    }
}

fn picture(
    place: &Place<'_>,
    shown: &str,
    (page, path): (&str, &str),
    whence: Option<Whence>,
    it: Found,
    next: Option<Found>,
) -> Picture {
    let text = place.text();
    let chart = it.chart();
    let title = match it.title.is_empty() || shown.contains(&it.title) {
        true => shown.to_owned(),
        false if it.title.contains(shown) || page == "present" => it.title,
        false => crate::locale::fill(text.titled, &[("name", shown), ("what", &it.title)]),
    };
    let mut count = String::new();
    let table = match it.what {
        What::Table(table) => {
            count = place.number(text.n_rows, table.rows.len());
            table
        }
        What::Chart(_, marks) => {
            if !marks.is_empty() {
                count = place.number(text.n_marks, marks.len());
            }
            // The numbers of a chart stand in the same figure, right behind it; else its marks say them.
            match next.filter(|it| it.end > 0).map(|it| it.what) {
                Some(What::Table(table)) if table.rows.len() == marks.len() => table,
                _ => Table {
                    head: vec![text.point.to_owned()],
                    rows: marks.into_iter().map(|it| vec![it]).collect(),
                    ..Table::default()
                },
            }
        }
    };
    let indicator = indicator(place, path);
    let mut context = Context { note: place.common_note(), ..place.context(title) };
    if let Some((unit, counts)) = indicator.and_then(|id| about(place, id)) {
        context.unit = unit;
        count = if count.is_empty() { counts } else { count + text.stop + &counts };
    }
    if let Some(it) = whence {
        if count.is_empty() {
            text.note_none.clone_into(&mut count);
        }
        it.area.clone_into(&mut context.area);
        text.note_none.clone_into(&mut context.period);
        it.source.clone_into(&mut context.source);
        it.note.clone_into(&mut context.note);
    }
    if count.is_empty() {
        count = place.number(text.n_areas, place.workspace.areas.children(place.area).len().max(1));
    }
    context.count = count;
    Picture { context, says: it.says, chart, table }
}

/// Of whom figures are that are not the workspace's own.
struct Whence {
    area: &'static str,
    source: &'static str,
    note: &'static str,
}

/// Lessons, exercises and what is made for an indicator have invented figures, but for those that say they are from the
/// figures that are open; a class's results are nobody's figures.
fn whence(place: &Place<'_>, page: &str, path: &str, html: &str) -> Option<Whence> {
    let text = place.text();
    let is_own = html.contains(LearnText::of(place.lang).from_own);
    let is_made = path.starts_with("lesson") || path.contains('.') || place.workspace.title.is_empty();
    match page {
        "learn" if path == "record" => {
            Some(Whence { area: text.area_class, source: text.source_class, note: text.note_class })
        }
        "learn" if !is_own && is_made => {
            Some(Whence { area: text.area_lesson, source: text.source_lesson, note: text.note_lesson })
        }
        _ => None,
    }
}

/// The indicator that an address names.
fn indicator(place: &Place<'_>, path: &str) -> Option<IndicatorId> {
    path.split('/').find_map(|step| place.workspace.catalog.indicator_by_code(step))
}

fn about(place: &Place<'_>, id: IndicatorId) -> Option<(String, String)> {
    let it = place.workspace.catalog.indicator(id)?;
    Some((place.unit(it), super::indicator::counts_of(place, id)?))
}

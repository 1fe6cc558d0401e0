//! The charts and tables of any page that is made in the worker, read from what it shows.

use super::{Place, Subject};
use crate::catalog::IndicatorId;
use crate::picture::found::{Found, What, found};
use crate::picture::links::has_pictures;
use crate::picture::screen::OWN_KEYS;
use crate::picture::{Context, Picture, Shape, Table};
use crate::scene::{Call, Event, Scene};
use crate::teach::own;
use crate::teach::screen::Facts;
use crate::{assess, present, report, teach};

/// The N-th chart or table of a page: `assessment/scores?nth=0`.
pub(super) fn subject(place: &Place<'_>, rest: &str) -> Option<Subject> {
    let (page, path) = rest.split_once('/').unwrap_or((rest, ""));
    if !has_pictures(page, path) {
        return None;
    }
    let at: usize = place.call.asked("nth").and_then(|it| it.parse().ok()).unwrap_or(0);
    let shown = played(place, page, path)?;
    let mut all = found(shown.html.as_str());
    let next = all.get(at + 1).cloned();
    if at >= all.len() {
        return None;
    }
    let it = all.swap_remove(at);
    Some(Subject {
        picture: picture(place, &shown, page, path, it, next),
        all: place.everything(),
        back: rest.to_owned(),
    })
}

/// The page as it opens.
fn played(place: &Place<'_>, page: &str, path: &str) -> Option<Scene> {
    let workspace = place.workspace;
    Some(match page {
        "assessment" => assess::screen::play(&call(place, path, place.call.facts.clone()), workspace),
        "report" => report::screen::play(&call(place, path, place.call.facts.clone()), workspace),
        "present" => present::screen::play(&call(place, path, place.call.facts.clone()), workspace),
        "learn" => teach::screen::play(&call(place, path, lesson_facts(place, path))),
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

fn call<Of>(place: &Place<'_>, path: &str, facts: Of) -> Call<Of> {
    let call = place.call;
    Call {
        path: path.to_owned(),
        query: call.query.iter().filter(|(key, _)| !OWN_KEYS.contains(&key.as_str())).cloned().collect(),
        tail: call.tail.clone(),
        lang: call.lang,
        today: call.today,
        now: call.now,
        state: String::new(),
        event: Event::Open,
        facts,
        frame: Some(Shape::parse(call.asked("shape").unwrap_or_default()).frame()),
    }
}

fn picture(place: &Place<'_>, shown: &Scene, page: &str, path: &str, it: Found, next: Option<Found>) -> Picture {
    let text = place.text();
    let chart = it.chart();
    let title = match it.title.is_empty() || shown.title.contains(&it.title) {
        true => shown.title.clone(),
        false if it.title.contains(&shown.title) || page == "present" => it.title,
        false => crate::locale::fill(text.titled, &[("name", &shown.title), ("what", &it.title)]),
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
    // Lessons, themes and what is made for an indicator have invented figures; the rest is the workspace's own.
    if page == "learn" && (path.starts_with("lesson") || path.contains('.')) {
        text.source_lesson.clone_into(&mut context.source);
        text.note_lesson.clone_into(&mut context.note);
    }
    if count.is_empty() {
        count = place.number(text.n_areas, place.workspace.areas.children(place.area).len().max(1));
    }
    context.count = count;
    Picture { context, says: it.says, chart, table }
}

/// The indicator that an address names.
fn indicator(place: &Place<'_>, path: &str) -> Option<IndicatorId> {
    path.split('/').find_map(|step| place.workspace.catalog.indicator_by_code(step))
}

fn about(place: &Place<'_>, id: IndicatorId) -> Option<(String, String)> {
    let it = place.workspace.catalog.indicator(id)?;
    Some((place.unit(it), super::indicator::counts_of(place, id)?))
}

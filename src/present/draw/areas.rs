//! Slides of the areas below: ranked by an indicator, and through the months of a year.

use super::{Drawn, Look, Mark};
use crate::catalog::{Direction, IndicatorId, Scale};
use crate::figures::{AreaId, Period};
use crate::locale::{PresentText, fill};
use crate::measure::{Sheet, outcome};
use crate::present::sight::Sight;
use crate::report::Message;
use crate::scene::Html;
use crate::speak::{period_name, unit_sign, verdict_word};
use crate::view::indicator::areas::AreaRow;
use crate::view::indicator::{few, view};
use std::sync::Arc;

/// The chart's own width: the smaller, the larger its letters stand on the wall.
const RANKED: u32 = 460;
/// Most areas that a slide ranks: with more, half from either end.
const MOST: usize = 12;

/// The areas below, ranked.
pub(super) fn ranks(sight: &Sight<'_>, message: &Message, look: &Look) -> Drawn {
    let text = PresentText::of(sight.lang);
    let sheets = |period: Period| -> Option<Arc<Sheet>> { Some(sight.sheet(period)) };
    let subject = message.indicator.map(|id| (sight.area, sight.period, id));
    let it = subject.and_then(|subject| view(sight.workspace, sight.lang, &sheets, subject));
    let Some((mut plot, table, id)) = it.and_then(|it| Some((it.ranked?, it.areas?, message.indicator?))) else {
        return super::words::points(message);
    };
    // The chart's order is the order of its marks; rows of the table are found by code.
    let find = |code: &String| table.rows.iter().find(|row| row.code == *code);
    let rows: Vec<AreaRow> = plot.plot.leads.iter().filter_map(find).cloned().collect();
    let places: Vec<usize> = (0..rows.len()).collect();
    let (head, tail) = if rows.len() > MOST { (MOST / 2, MOST / 2) } else { (rows.len(), 0) };
    let shown: Vec<usize> = places.iter().copied().filter(|at| *at < head || *at + tail >= rows.len()).collect();
    let hides = |row: &AreaRow| look.no_small && row.few;
    let name = |row: &AreaRow| if look.nameless { sight.letter(row.outcome.area) } else { row.name.clone() };
    let all = std::mem::take(&mut plot.ranks);
    for at in &shown {
        let (Some(mut rank), Some(row)) = (all.get(*at).cloned(), rows.get(*at)) else { continue };
        rank.name = name(row);
        if hides(row) {
            (rank.value, rank.text, rank.title) = (None, text.small.to_owned(), rank.name.clone());
        }
        plot.ranks.push(rank);
    }
    let sign = sight.workspace.catalog.indicator(id).map_or("", unit_sign);
    let mark = |at: &usize| {
        let row = rows.get(*at)?;
        let (value, says) = match (&row.value, hides(row)) {
            (_, true) => (text.small.to_owned(), text.small_says.to_owned()),
            (Ok(value), _) => {
                let parts = [verdict_word(sight.lang, row.verdict), row.gap.as_str()];
                let says: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
                (format!("{value}{sign}"), says.join(text.comma))
            }
            (Err(why), _) => (String::from("–"), why.clone()),
        };
        Some(Mark { name: name(row), value, says, area: Some(row.code.clone()) })
    };
    let marks: Vec<Mark> = shown.iter().filter_map(mark).collect();
    let mut body = Html::new().within("div", "drawing tall", &Html::new().drawn(&plot.svg_chosen(RANKED, look.mark)));
    if tail > 0 {
        let counts = [("n", head.to_string()), ("m", tail.to_string()), ("all", rows.len().to_string())];
        let says = fill(text.ends, &counts.each_ref().map(|(key, value)| (*key, value.as_str())));
        body = body.within("p", "small", &Html::new().text(&says));
    }
    let few = table.note.filter(|_| !look.no_small);
    let notes = [plot.plot.says].into_iter().chain(few).collect();
    Drawn { body, marks, notes, ..Drawn::default() }
}

/// One area in a month of the year that is played.
struct Bar {
    code: String,
    name: String,
    value: Option<f64>,
    text: String,
}

/// The year up to a month: bars that grow and change places.
pub(super) fn year(sight: &Sight<'_>, code: &str, look: &Look) -> Option<Drawn> {
    let text = PresentText::of(sight.lang);
    let workspace = sight.workspace;
    let id = workspace.catalog.indicator_by_code(code)?;
    let it = workspace.catalog.indicator(id)?;
    let calendar = workspace.calendar;
    let whole = calendar.year(calendar.year_of(sight.period.start));
    let children = workspace.areas.children(sight.area);
    let months = look.months.clamp(1, 12);
    let at = |months: u16| bars(sight, id, children, Period { months, ..whole }, look);
    let all: Vec<Vec<Bar>> = (1..=12).map(at).collect();
    let most = all.iter().flatten().filter_map(|it| it.value).fold(0.0_f64, f64::max);
    let mut now = all.into_iter().nth(usize::from(months) - 1)?;
    let up = !matches!(it.direction, Direction::AtLeast | Direction::Equal) || it.scale == Scale::Count;
    // Without a value last either way.
    now.sort_by(|a, b| match (a.value, b.value) {
        (Some(a), Some(b)) if up => a.total_cmp(&b),
        (Some(a), Some(b)) => b.total_cmp(&a),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
    let list = now.iter().take(MOST).fold(Html::new(), |all, bar| {
        let share = bar.value.filter(|_| most > 0.0).map_or(0.0, |it| it / most * 100.0);
        let rod = format!(
            "<svg class=\"rod\" viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
             <rect data-glide=\"bar\" width=\"{share:.2}\" height=\"1\"/></svg>"
        );
        let inner = Html::new().within("span", "name", &Html::new().text(&bar.name)).drawn(&rod).within(
            "b",
            "",
            &Html::new().text(&bar.text),
        );
        all.el("li", &[("data-glide", bar.code.as_str())], &inner)
    });
    let period = Period { months, ..whole };
    let span = period_name(sight.lang, calendar, period);
    let mut body = Html::new().within("p", "when", &Html::new().text(&span)).within("ol", "race", &list);
    if months < 12 {
        body = body.within("p", "small", &Html::new().text(text.part_year));
    }
    Some(Drawn { body, ..Drawn::default() })
}

/// Whose year is played.
pub(super) fn year_title(sight: &Sight<'_>, code: &str) -> Option<String> {
    let it = sight.workspace.catalog.indicator(sight.workspace.catalog.indicator_by_code(code)?)?;
    let year = sight.facts.year().to_string();
    Some(fill(PresentText::of(sight.lang).year, &[("name", it.names.get(sight.lang)), ("year", &year)]))
}

fn bars(sight: &Sight<'_>, id: IndicatorId, children: &[AreaId], period: Period, look: &Look) -> Vec<Bar> {
    let text = PresentText::of(sight.lang);
    let Some(it) = sight.workspace.catalog.indicator(id) else { return Vec::new() };
    let sheet = sight.sheet(period);
    let bar = |area: &AreaId| {
        let now = outcome(sight.workspace, &sheet, *area, id)?;
        let about = sight.workspace.areas.get(*area)?;
        let small = look.no_small && few(it, &now).is_some();
        let value = now.value.ok().filter(|_| !small);
        Some(Bar {
            code: about.code.clone(),
            name: if look.nameless { sight.letter(*area) } else { about.names.get(sight.lang).to_owned() },
            value: value.map(crate::measure::Fixed::to_f64),
            text: match value {
                Some(value) => value.grouped() + unit_sign(it),
                None => (if small { text.small } else { "–" }).to_owned(),
            },
        })
    };
    children.iter().filter_map(bar).collect()
}

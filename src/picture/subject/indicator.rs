//! The charts and tables of one indicator's page.

use super::{Place, Subject};
use crate::catalog::{Indicator, IndicatorId};
use crate::figures::Period;
use crate::locale::{IndicatorText, Lang, fill};
use crate::measure::{Outcome, outcome};
use crate::picture::{Chart, Context, Everything, Picture, Table};
use crate::speak::verdict_word;
use crate::view::indicator::areas::{AreaRow, Column, side, sorted};
use crate::view::indicator::{Plot, ReportTable, View, find, trends, view};

/// The picture that is named behind `indicator/`: `CODE/bullet`, `CODE/trend/0`, …
pub(super) fn subject(place: &Place<'_>, path: &str) -> Option<Subject> {
    let mut steps = path.split('/');
    let (code, kind) = (steps.next()?, steps.next()?);
    let (workspace, text) = (place.workspace, place.text());
    let id = find(workspace, code)?;
    let it = workspace.catalog.indicator(id)?;
    let of = (place.area, place.period, id);
    let sheets = |period: Period| Some(place.sheet(period));
    let seen = view(workspace, place.lang, &sheets, of)?;
    let now = outcome(workspace, &place.sheet(place.period), place.area, id)?;
    let about = About { place, it, seen: &seen, now };
    let mut all = Everything { indicator: Some(it.code.clone()), ..place.everything() };
    let (picture, ranks) = match kind {
        "bullet" => {
            let plot = seen.bullet.clone()?;
            all.areas = vec![place.area];
            // What stands beside it says the rest on its page; alone it needs a full name.
            let named = Plot { title: text.against.to_owned(), ..plot.plot.clone() };
            (about.picture(&named, Chart::Bullet(plot), about.counts()), false)
        }
        "ranked" => {
            let plot = seen.ranked.clone()?;
            let count = place.number(text.n_areas, plot.ranks.len()) + text.stop + &about.counts();
            (about.picture(&plot.plot, Chart::Ranked(plot.clone()), count), true)
        }
        "trend" => {
            let at: usize = steps.next().and_then(|it| it.parse().ok()).unwrap_or(0);
            let plot = trends(workspace, place.lang, &sheets, of).into_iter().nth(at)?;
            all.areas = vec![place.area];
            all.periods = plot.plot.leads.iter().filter_map(|it| Period::parse(it)).collect();
            let count = place.number(text.n_periods, plot.points.len()) + text.stop + &about.counts();
            (about.picture(&plot.plot, Chart::Trend(plot.clone()), count), false)
        }
        "areas" => (about.areas()?, true),
        "reports" => {
            all.figures = true;
            all.areas = vec![place.area];
            let reports = seen.reports.as_ref()?;
            all.periods = reports.rows.iter().map(|(period, ..)| *period).collect();
            (about.reports(reports), false)
        }
        _ => return None,
    };
    let context = Context { note: about.note(ranks), ..picture.context };
    Some(Subject { picture: Picture { context, ..picture }, all: Some(all), back: format!("indicator/{}", it.code) })
}

struct About<'a> {
    place: &'a Place<'a>,
    it: &'a Indicator,
    seen: &'a View,
    now: Outcome,
}

impl About<'_> {
    fn context(&self, what: &str, count: String) -> Context {
        let (text, lang) = (self.place.text(), self.place.lang);
        let title = fill(text.titled, &[("name", &self.seen.name), ("what", what)]);
        let common = self.place.context(title);
        let defined = self.it.variant().map_or(&self.it.source, |it| &it.source).get(lang);
        let source = match defined.is_empty() {
            true => common.source,
            false => common.source + text.stop + &fill(text.source_definition, &[("source", defined)]),
        };
        Context { unit: self.place.unit(self.it), count, source, ..common }
    }

    fn picture(&self, plot: &Plot, chart: Chart, count: String) -> Picture {
        Picture {
            context: self.context(&plot.title, count),
            says: plot.says.clone(),
            chart: Some(chart),
            table: Table { head: plot.head.clone(), rows: plot.rows.clone(), ..Table::default() },
        }
    }

    /// The numbers above and below the line that the value was made of.
    fn counts(&self) -> String {
        counts(self.place, self.it, &self.now)
    }

    /// What has to be known of the value, and where areas are compared, of them.
    fn note(&self, ranks: bool) -> String {
        let (text, seen) = (self.place.text(), self.seen);
        let among = seen.areas.as_ref().and_then(|it| it.note.clone()).filter(|_| ranks);
        let missing = (!seen.missing.is_empty()).then(|| self.place.number(text.note_missing, seen.missing.len()));
        let coverage = self.now.is_incomplete().then(|| seen.coverage.clone());
        let history = seen.history.then(|| text.note_history.to_owned());
        self.place.note(seen.warnings.iter().cloned().chain(among).chain(coverage).chain(missing).chain(history))
    }

    /// The areas below with all that makes their values.
    fn areas(&self) -> Option<Picture> {
        let table = self.seen.areas.as_ref()?;
        let text = IndicatorText::of(self.place.lang);
        let columns = table.columns();
        let order = self.place.call.asked("sort").and_then(Column::parse);
        let rows = sorted(&table.rows, order);
        let cells = |row: &AreaRow| columns.iter().map(|it| cell(self.place.lang, row, *it)).collect::<Vec<_>>();
        let count = self.place.number(self.place.text().n_areas, rows.len()) + self.place.text().stop + &self.counts();
        let head = columns.iter().map(|it| it.name(text).to_owned()).collect();
        let table = Table { head, rows: rows.iter().map(cells).collect(), ..Table::default() };
        let context = self.context(self.place.text().areas_table, count);
        Some(Picture { context, table, ..Picture::default() })
    }

    /// The reports of an area at the bottom, and what became of them.
    fn reports(&self, reports: &ReportTable) -> Picture {
        let text = IndicatorText::of(self.place.lang);
        let said = |it: &Result<String, String>| match it {
            Ok(it) | Err(it) => it.clone(),
        };
        let line = |name: &str, cells: &[Result<String, String>]| {
            std::iter::once(name.to_owned()).chain(cells.iter().map(said)).collect::<Vec<_>>()
        };
        let mut rows: Vec<Vec<String>> = reports.rows.iter().map(|(_, name, cells)| line(name, cells)).collect();
        rows.push(line(text.this_period, &reports.whole));
        let names = reports.items.iter().map(|(name, _)| name.clone());
        let head = std::iter::once(String::new()).chain(names).collect();
        let count = self.place.number(self.place.text().n_periods, reports.rows.len());
        let context = self.context(self.place.text().figures_title, count + self.place.text().stop + &self.counts());
        let unit = self.place.text().unit_each.to_owned();
        Picture {
            context: Context { unit, ..context },
            table: Table { head, rows, ..Table::default() },
            ..Picture::default()
        }
    }
}

/// The numbers above and below the line of an outcome, with what they count.
pub(super) fn counts(place: &Place<'_>, it: &Indicator, now: &Outcome) -> String {
    let (text, catalog, lang) = (place.text(), &place.workspace.catalog, place.lang);
    let one = |what: &str, n: &str| match n.is_empty() {
        true => String::new(),
        false => fill(text.count_of, &[("what", what), ("n", n)]),
    };
    let above = one(it.numerator_is.get(lang), &side(catalog, Some(&it.numerator), now.numerator));
    let below = one(it.denominator_is.get(lang), &side(catalog, it.denominator.as_ref(), now.denominator));
    match (above.is_empty(), below.is_empty()) {
        (false, false) => fill(text.count_divided, &[("above", &above), ("below", &below)]),
        (true, true) => place.number(text.n_areas, usize::try_from(now.expected).unwrap_or_default()),
        _ => above + &below,
    }
}

/// The counts of an indicator of the place.
pub(super) fn counts_of(place: &Place<'_>, id: IndicatorId) -> Option<String> {
    let it = place.workspace.catalog.indicator(id)?;
    let now = outcome(place.workspace, &place.sheet(place.period), place.area, id)?;
    Some(counts(place, it, &now))
}

/// A cell of the table of areas.
fn cell(lang: Lang, row: &AreaRow, column: Column) -> String {
    match column {
        Column::Area => row.name.clone(),
        Column::Numerator => row.numerator.clone(),
        Column::Denominator => row.denominator.clone(),
        Column::Value => {
            let (Ok(value) | Err(value)) = &row.value;
            if row.few { format!("{value} \u{25cb}") } else { value.clone() }
        }
        Column::Target => row.target.clone(),
        Column::Verdict => format!("{} {}", row.verdict.shape(), verdict_word(lang, row.verdict)),
        Column::Gap => row.gap.clone(),
        Column::Reported => row.reported.clone(),
    }
}

//! The indicator over time: the periods of the same kind up to this one, and the months of a year.

use super::number::{held, then};
use super::plot::{Plot, Point, TrendPlot};
use super::plots::measure;
use super::{Case, Sheets};
use crate::catalog::{Goal, Scale};
use crate::figures::{Calendar, Period, PeriodKind, Workspace};
use crate::locale::{IndicatorText, Lang, PeriodText, fill};
use crate::measure::{Fixed, Outcome, Verdict, outcome};
use crate::speak::{period_name, verdict_word};

/// The trends that say something: at least two periods. A yes or no has no line.
#[must_use]
pub(super) fn trends(case: &Case<'_>, sheets: &Sheets<'_>) -> Vec<TrendPlot> {
    if case.it.scale == Scale::YesNo {
        return Vec::new();
    }
    let text = case.text();
    let is_year = case.workspace.calendar.kind(case.period) == PeriodKind::Year;
    let over = periods(case.workspace, case.period);
    let title = if is_year { text.trend } else { text.trend_period };
    let mut out = Vec::new();
    if over.len() > 1 {
        out.extend(plot(case, sheets, title, &over, false));
    }
    if is_year && case.workspace.table.periods().iter().any(|it| it.months == 1 && case.period.contains(*it)) {
        let months: Vec<Period> = case.period.each_month().collect();
        out.extend(plot(case, sheets, text.trend_months, &months, true));
    }
    out
}

/// The periods of the same length that end with this one, from the first reported month on.
///
/// A year, and the first months of a year, are compared with those of other years; a month, a quarter or a half with
/// those just before.
#[must_use]
pub(super) fn periods(workspace: &Workspace, period: Period) -> Vec<Period> {
    let (step, most) = match workspace.calendar.kind(period) {
        PeriodKind::Month => (1, 13),
        PeriodKind::Quarter(_) => (3, 8),
        PeriodKind::Half(_) => (6, 6),
        PeriodKind::Year | PeriodKind::Cumulative(_) => (12, 6),
        PeriodKind::Span => (i32::from(period.months.max(1)), 6),
    };
    let Some(first) = workspace.table.periods().iter().map(|it| it.start).min() else { return vec![period] };
    let earlier = (0..most).rev().map(|back| period.shift(-back * step));
    earlier.filter(|it| *it == period || it.start >= first).collect()
}

fn plot(case: &Case<'_>, sheets: &Sheets<'_>, title: &str, periods: &[Period], months: bool) -> Option<TrendPlot> {
    let (text, it, lang) = (case.text(), case.it, case.lang);
    let of = |period: &Period| {
        let sheet = sheets(*period)?;
        let now = outcome(case.workspace, &sheet, case.area, case.id)?;
        let parent = case.parent.and_then(|it| outcome(case.workspace, &sheet, it.area, case.id));
        Some((*period, now, parent))
    };
    let all: Vec<(Period, Outcome, Option<Outcome>)> = periods.iter().filter_map(of).collect();
    if months && all.iter().all(|(_, now, _)| now.value.is_err()) {
        return None;
    }
    let name = |period| period_name(lang, case.workspace.calendar, period);
    let said = |of: &Outcome| case.said(of);
    let point = |(period, now, parent): &(Period, Outcome, Option<Outcome>)| Point {
        period: axis_name(lang, case.workspace.calendar, *period, months),
        value: now.value.ok().map(Fixed::to_f64),
        text: now.value.map(Fixed::grouped).unwrap_or_default(),
        title: [name(*period), said(now), verdict_word(lang, now.verdict).to_owned()].join(text.comma),
        target: line_of(it.decimals, now),
        other: parent.as_ref().and_then(|it| it.value.ok()).map(Fixed::to_f64),
    };
    let points: Vec<Point> = all.iter().map(point).collect();
    let last_goal = all.iter().rev().find(|(_, now, _)| line_of(it.decimals, now).is_some());
    let target_text = last_goal.map(|(_, now, _)| fill(text.bullet_target, &[("goal", &held(case, now))]));
    let above = case.parent.map(|it| case.area_name(it.area)).unwrap_or_default();
    let has_other = points.iter().any(|it| it.other.is_some());
    let mut head =
        vec![text.month_or_period.to_owned(), text.value.to_owned(), text.target.to_owned(), text.verdict.to_owned()];
    if has_other {
        head.push(above.clone());
    }
    let row = |(period, now, parent): &(Period, Outcome, Option<Outcome>)| {
        let aim = held(case, now);
        let mut row = vec![name(*period), said(now), aim, verdict_word(lang, now.verdict).to_owned()];
        if has_other {
            row.push(parent.as_ref().map(said).unwrap_or_default());
        }
        row
    };
    Some(TrendPlot {
        plot: Plot {
            title: title.to_owned(),
            hint: if has_other { fill(text.parent_line, &[("area", &above)]) } else { String::new() },
            says: says(case, &all),
            head,
            rows: all.iter().map(row).collect(),
            leads: all.iter().map(|(period, ..)| period.code()).collect(),
        },
        points,
        target_text: target_text.unwrap_or_default(),
        other_text: String::new(),
        measure: measure(case),
    })
}

/// The target as a line; none where it may not be compared, or where it is a range.
fn line_of(decimals: u8, now: &Outcome) -> Option<f64> {
    if now.verdict == Verdict::PartYear {
        return None;
    }
    match now.goal?.0 {
        Goal::AtMost(at) | Goal::AtLeast(at) | Goal::Equal(at) => Some(Fixed::new(i128::from(at), decimals).to_f64()),
        Goal::Within(..) => None,
    }
}

/// The first and the last value, the ends, and the gaps.
fn says(case: &Case<'_>, all: &[(Period, Outcome, Option<Outcome>)]) -> String {
    let (text, lang): (&IndicatorText, Lang) = (case.text(), case.lang);
    let name = |period: Period| period_name(lang, case.workspace.calendar, period);
    let said = |of: &Outcome| case.said(of);
    let present: Vec<_> =
        all.iter().filter_map(|(period, now, _)| Some((*period, now, now.value.ok()?.units))).collect();
    let (Some((a, x, _)), Some((b, y, _))) = (present.first(), present.last()) else {
        return text.trend_none.to_owned();
    };
    let (first, last) = (name(*a), name(*b));
    let mut out = if present.len() == 1 {
        fill(text.trend_one, &[("a", &first), ("x", &said(x))])
    } else if present.iter().all(|(.., units)| present.first().is_some_and(|(.., first)| first == units)) {
        fill(text.trend_same, &[("a", &first), ("b", &last), ("x", &said(x))])
    } else if present.len() == 2 {
        fill(text.trend_two, &[("a", &first), ("x", &said(x)), ("b", &last), ("y", &said(y))])
    } else {
        let low = present.iter().min_by_key(|(.., units)| *units);
        let high = present.iter().max_by_key(|(.., units)| *units);
        let end =
            |of: Option<&(Period, &Outcome, i128)>| of.map(|(at, it, _)| (name(*at), said(it))).unwrap_or_default();
        let ((low_at, low), (high_at, high)) = (end(low), end(high));
        let values = [
            ("a", &*first),
            ("x", &*said(x)),
            ("b", &*last),
            ("y", &*said(y)),
            ("low", &*low),
            ("low_at", &*low_at),
            ("high", &*high),
            ("high_at", &*high_at),
        ];
        fill(text.trend_says, &values)
    };
    let gaps = all.len() - present.len();
    if gaps > 0 {
        out = then(lang, &out, &fill(text.trend_gaps, &[("n", &gaps.to_string())]));
    }
    out
}

/// A period under the axis, as short as it can be.
fn axis_name(lang: Lang, calendar: Calendar, period: Period, within_year: bool) -> String {
    let text = IndicatorText::of(lang);
    let year = calendar.year_of(period.start).to_string();
    let of = |says: &str, n: u16| fill(says, &[("y", &year), ("n", &n.to_string())]);
    match calendar.kind(period) {
        PeriodKind::Month if within_year => {
            let names = PeriodText::month_names(lang);
            let index = usize::try_from(period.start.month() - 1).unwrap_or_default();
            fill(text.axis_month, &[("m", names.get(index).copied().unwrap_or_default())])
        }
        PeriodKind::Month | PeriodKind::Span => period.start.code(),
        PeriodKind::Quarter(n) => of(text.axis_quarter, n),
        PeriodKind::Half(1) => of(text.axis_half_1, 1),
        PeriodKind::Half(n) => of(text.axis_half_2, n),
        PeriodKind::Year | PeriodKind::Cumulative(_) => year,
    }
}

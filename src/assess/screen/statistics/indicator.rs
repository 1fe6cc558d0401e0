//! One indicator over the children of an area: two verdicts, funnel, ranked intervals, fifths, and the years.

use super::super::parts::below;
use super::parts::{chip, choice, figure, numbers};
use super::{Subject, card};
use crate::assess::statistics::words::{Words, count, mark, number};
use crate::assess::statistics::{Row, View, ages, drawings, view, years};
use crate::catalog::IndicatorId;
use crate::chart::FunnelLimit;
use crate::locale::{Lang, fill};
use crate::measure::stats::{Family, Level, Slope, TrendProblem, are_person_times, counts, family, funnel_limits};
use crate::measure::{Outcome, Sheet, outcome};
use crate::scene::{Html, Scene};
use crate::speak::{difference_unit, verdict_word};
use crate::view::drawing::chip_class;

pub(super) fn play(subject: &Subject<'_>, id: IndicatorId) -> Scene {
    let text = subject.text();
    let workspace = subject.workspace;
    let Some(it) = workspace.catalog.indicator(id) else { return Scene::default() };
    let words = subject.words(it);
    let sheet = Sheet::branch(workspace, subject.period, subject.area, Some(id));
    let Some(view) = view(workspace, &sheet, subject.area, id) else { return Scene::default() };
    let back = Html::new().link("crumb", &subject.call.link("assessment", "statistics"), text.all);
    let title = fill(text.compare_title, &[("name", words.name())]);
    let limits = drawings::limits(&words, &view);
    let mut html = below(&back, words.name(), &subject.place()).and(&choice(subject, &it.code));
    html = html.and(&card(&title, &compare(&words, &view))).and(&card(text.family, &method(&words, &view)));
    if view.ranks {
        if let Some(pair) = drawings::funnel(&words, &view, &limits) {
            let says = words.sentences(&[words.funnel(&view), text.funnel_says.to_owned()]);
            let table = funnel_table(&words, &view, &limits);
            html = html.and(&card(text.funnel, &figure(subject, &says, &pair, &table)));
        }
        if let Some(pair) = drawings::ranked(&words, &view) {
            html =
                html.and(&card(text.ranked, &figure(subject, text.ranked_says, &pair, &ranked_table(&words, &view))));
        }
        html = html.and(&card(text.fifths, &fifths(&words, &view)));
    }
    if ages::belongs_to(&it.code) {
        html = html.and(&card(text.fertility, &fertility(subject, &words)));
    }
    html = html.and(&card(text.change, &change(subject, &words, &view, &sheet)));
    Scene { title: words.name().to_owned(), html, ..Scene::default() }
}

/// The table of the two verdicts, each with its reason.
fn compare(words: &Words<'_>, view: &View) -> Html {
    let text = words.text();
    let groups = if view.family == Ok(Family::SexRatio) { text.groups } else { text.counts };
    let heads = [text.area, groups, text.value, text.interval, text.administrative, text.statistical, text.in_funnel];
    let mut head = Html::new();
    for (at, name) in heads.iter().enumerate() {
        let class = if (1..4).contains(&at) { "n" } else { "w" };
        head = head.el("th", &[("scope", "col"), ("class", class)], &Html::new().text(name));
    }
    let body = view.rows.iter().fold(Html::new(), |all, row| all.within("tr", "", &line(words, view, row, &heads)));
    let inner = Html::new().within("thead", "", &Html::new().within("tr", "", &head)).within("tbody", "", &body);
    let table = Html::new().within("table", "tbl cards stat-two", &inner);
    let note = if view.ranks { text.compare_says } else { text.villages_unranked };
    Html::new().p(note).scrolls("tbl-wrap", &table)
}

fn line(words: &Words<'_>, view: &View, row: &Row, heads: &[&str; 7]) -> Html {
    let text = words.text();
    let [_, groups, value_head, interval_head, administrative, statistical, funnel] = *heads;
    let cell = |class: &str, label: &str, inner: &Html| {
        Html::new().el("td", &[("class", class), ("data-label", label)], inner)
    };
    let plain = |says: &str| Html::new().text(says);
    let pair = row.counts.map(|it| fill(text.a_of_b, &[("a", &count(it.x)), ("b", &count(it.n))])).unwrap_or_default();
    let value = match (view.ranks, row.outcome.value) {
        (true, Ok(_)) => Html::new().within("span", "v", &plain(&words.value(&row.outcome))),
        (true, Err(_)) => Html::new().within("span", "why", &plain(&words.value(&row.outcome))),
        (false, _) => Html::new().within("span", "why", &plain(text.not_shown)),
    };
    let interval = row.interval.filter(|_| view.ranks).map(|it| words.interval(it)).unwrap_or_default();
    let verdict = row.outcome.verdict;
    // A village's sex ratio has no verdict of either kind.
    let first = match view.ranks {
        true => {
            let chip = chip((verdict.shape(), chip_class(verdict)), verdict_word(words.lang, verdict));
            chip.and(&why(&words.administrative_why(&row.outcome)))
        }
        false => chip(("○", "chip few"), text.too_small),
    };
    let second = chip(mark(row.judgement), words.judgement(row)).and(&why(&words.judgement_why(row)));
    let place = row.place.filter(|_| view.ranks).map(|it| words.place(it)).unwrap_or_default();
    Html::new()
        .el("th", &[("scope", "row")], &plain(&words.area(row.area)))
        .and(&cell("n", groups, &plain(&pair)))
        .and(&cell("n", value_head, &value))
        .and(&cell("n", interval_head, &plain(&interval)))
        .and(&cell("wide", administrative, &first))
        .and(&cell("wide", statistical, &second))
        .and(&cell("", funnel, &plain(place)))
}

fn why(says: &str) -> Html {
    if says.is_empty() { Html::new() } else { Html::new().within("small", "stat-why", &Html::new().text(says)) }
}

/// Which method fits, what an interval of complete counts means, and the rule for small numbers.
fn method(words: &Words<'_>, view: &View) -> Html {
    let text = words.text();
    let mut inner = Html::new().p(words.family(view.family));
    if view.family.is_ok() {
        if are_person_times(&words.workspace.catalog, words.it) {
            inner = inner.p(text.person_times);
        }
        inner = inner.p(text.census).p(text.rule);
    }
    Html::new().within("div", "stat-method", &inner)
}

/// The ranking's numbers: each area with its interval.
fn ranked_table(words: &Words<'_>, view: &View) -> Html {
    let text = words.text();
    let row = |row: &Row| {
        let interval = row.interval.map(|it| words.interval(it)).unwrap_or_default();
        vec![words.area(row.area), words.value(&row.outcome), interval]
    };
    numbers(&[text.area, text.value, text.interval], &view.rows.iter().map(row).collect::<Vec<_>>())
}

/// The funnel's numbers: each area with the limits at its size.
fn funnel_table(words: &Words<'_>, view: &View, limits: &[FunnelLimit]) -> Html {
    let text = words.text();
    let (Ok(family), Some(pooled)) = (view.family, view.pooled) else { return Html::new() };
    if limits.is_empty() {
        return Html::new();
    }
    let factor = words.it.scale.factor() as f64;
    let row = |(row, counts): (&Row, crate::measure::stats::Counts)| {
        let size = crate::assess::statistics::size(family, counts);
        let at = |level| {
            funnel_limits(family, pooled, size, level).map(|it| words.interval(it.times(factor))).unwrap_or_default()
        };
        let place = row.place.map_or(text.too_small, |it| words.place(it));
        vec![
            words.area(row.area),
            count(size),
            words.value(&row.outcome),
            at(Level::P95),
            at(Level::P998),
            place.to_owned(),
        ]
    };
    let rows: Vec<Vec<String>> = view.known().map(row).collect();
    let size = if family == Family::SexRatio { text.size_births } else { words.it.denominator_is.get(words.lang) };
    numbers(&[text.area, size, text.value, text.limit_95, text.limit_998, text.in_funnel], &rows)
}

/// Both kinds of fifths, the best first.
fn fifths(words: &Words<'_>, view: &View) -> Html {
    let text = words.text();
    let mut rows: Vec<&Row> = view.rows.iter().filter(|it| it.fifth_phe.is_some()).collect();
    if rows.is_empty() {
        return Html::new().p(text.fifths_few);
    }
    rows.sort_by_key(|it| (it.fifth_phe, it.fifth_fingertips));
    let said = |it: Option<usize>| it.map(|it| it.to_string()).unwrap_or_default();
    let line = |row: &&Row| {
        vec![words.area(row.area), words.value(&row.outcome), said(row.fifth_phe), said(row.fifth_fingertips)]
    };
    let rows: Vec<Vec<String>> = rows.iter().map(line).collect();
    let table = numbers(&[text.area, text.value, text.fifth_phe, text.fifth_fingertips], &rows);
    let summary = Html::new().within("summary", "", &Html::new().text(text.numbers));
    Html::new().p(text.fifths_says).within("details", "", &summary.and(&table))
}

/// General and total fertility from the groups of age.
fn fertility(subject: &Subject<'_>, words: &Words<'_>) -> Html {
    let text = words.text();
    let sheet = Sheet::branch(subject.workspace, subject.period, subject.area, None);
    let says = match ages::of_area(subject.workspace, &sheet, subject.area) {
        None => text.fertility_none.to_owned(),
        Some(it) => {
            let per_mille = |it: f64| number(it * 1000.0, 2);
            let values = [
                ("total", number(it.total_fives, 3)),
                ("general", per_mille(it.general)),
                ("us", per_mille(it.general_to_44)),
            ];
            fill(text.fertility_says, &values.each_ref().map(|(key, value)| (*key, value.as_str())))
        }
    };
    Html::new().p(&says)
}

/// The area against the year before, the areas below side by side, and the trend of five years.
fn change(subject: &Subject<'_>, words: &Words<'_>, view: &View, sheet: &Sheet) -> Html {
    let (text, workspace, id) = (words.text(), subject.workspace, view.id);
    let earlier = subject.period.year_before();
    let past = Sheet::branch(workspace, earlier, subject.area, Some(id));
    let now = outcome(workspace, sheet, subject.area, id);
    let before = outcome(workspace, &past, subject.area, id).filter(|it| it.value.is_ok());
    let Some(before) = before else { return Html::new().p(text.change_none).and(&trend(subject, words, id)) };
    let lone = view.rows.len() == 1;
    let mut inner = Html::new();
    if view.ranks || !lone {
        inner = inner.p(&change_says(words, now.as_ref(), &before, view));
    }
    let of: Vec<Option<Outcome>> = view.rows.iter().map(|row| outcome(workspace, &past, row.area, id)).collect();
    let (first, second) = (subject.period_name(earlier), subject.period_name(subject.period));
    if let (false, Some(pair)) = (lone, drawings::slopes(words, view, &of, (&first, &second))) {
        let rows: Vec<Vec<String>> = view
            .rows
            .iter()
            .zip(&of)
            .map(|(row, before)| {
                let before = before.as_ref().map(|it| words.value(it)).unwrap_or_default();
                vec![words.area(row.area), before, words.value(&row.outcome)]
            })
            .collect();
        let label = fill(text.change_label, &[("name", words.name())]);
        inner = inner.and(&figure(subject, &label, &pair, &numbers(&[text.area, &first, &second], &rows)));
    }
    inner.and(&trend(subject, words, id))
}

fn change_says(words: &Words<'_>, now: Option<&Outcome>, before: &Outcome, view: &View) -> String {
    let text = words.text();
    let (Some(now), Ok(family)) = (now.filter(|it| it.value.is_ok()), view.family) else { return String::new() };
    let (Some(x), Some(y)) = (counts(words.it, before), counts(words.it, now)) else { return String::new() };
    let Some((apart, of)) = years::change(family, x, y) else { return String::new() };
    let signed = |it: f64| {
        let plain = number(it, words.it.decimals);
        if it > 0.0 && !plain.trim_matches(['0', '.']).is_empty() { format!("+{plain}") } else { plain }
    };
    let unit = if family == Family::SexRatio {
        text.unit_share.to_owned()
    } else {
        let unit = difference_unit(words.lang, &words.workspace.catalog, words.it);
        if words.lang == Lang::En { format!(" {unit}") } else { unit }
    };
    let values = [
        ("area", words.area(view.area)),
        ("before", words.value(before)),
        ("now", words.value(now)),
        ("change", signed(apart)),
        ("unit", unit),
        ("low", signed(of.low)),
        ("high", signed(of.high)),
    ];
    let says = if of.holds(0.0) { text.change_chance } else { text.change_real };
    fill(says, &values.each_ref().map(|(key, value)| (*key, value.as_str())))
}

/// The trend of the five years up to this one.
fn trend(subject: &Subject<'_>, words: &Words<'_>, id: IndicatorId) -> Html {
    let text = words.text();
    if family(&subject.workspace.catalog, words.it).is_err() {
        return Html::new();
    }
    let calendar = subject.workspace.calendar;
    let whole = calendar.year(calendar.year_of(subject.period.start)) == subject.period;
    let says = match whole.then(|| years::trend(subject.workspace, subject.period, subject.area, id)).flatten() {
        None => text.trend_year_only.to_owned(),
        Some(Err(TrendProblem::Points(n))) => fill(text.trend_points, &[("n", &n.to_string())]),
        Some(Err(TrendProblem::AllOrNone | TrendProblem::NoWidth)) => text.trend_all_or_none.to_owned(),
        Some(Ok(it)) => {
            let says = match it.slope {
                Slope::Rising => text.trend_rising,
                Slope::Falling => text.trend_falling,
                Slope::Level if it.chi_square > 9.55 => text.trend_one_year,
                Slope::Level => text.trend_none,
            };
            fill(says, &[("chi", &number(it.chi_square, 2))])
        }
    };
    Html::new().within("h2", "", &Html::new().text(text.trend)).p(&says)
}

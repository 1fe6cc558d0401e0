//! All indicators of an area at once: a heat table of its children, and a spine among its peers.

use super::parts::{choice, figure, numbers};
use super::{Subject, card, lede};
use crate::assess::statistics::heat::{Line, heat};
use crate::assess::statistics::peers::against;
use crate::assess::statistics::{Row, drawings, words};
use crate::locale::fill;
use crate::measure::Sheet;
use crate::measure::stats::{Judgement, Standing};
use crate::scene::{Html, Scene};
use crate::speak::verdict_word;
use crate::view::drawing::chip_class;

pub(super) fn play(subject: &Subject<'_>, title: &str) -> Scene {
    let text = subject.text();
    let html = lede(subject.call, title, &subject.place())
        .and(&choice(subject, ""))
        .and(&card(text.heat, &table(subject)))
        .and(&card(text.spine, &spine(subject)));
    Scene { title: title.to_owned(), html, ..Scene::default() }
}

/// The children by indicators: a row an indicator, a column an area.
fn table(subject: &Subject<'_>) -> Html {
    let (text, workspace) = (subject.text(), subject.workspace);
    let sheet = Sheet::branch(workspace, subject.period, subject.area, None);
    let (areas, lines) = heat(workspace, &sheet, subject.area);
    if areas.is_empty() {
        return Html::new().p(text.heat_none);
    }
    let mut head = Html::new().el("th", &[("scope", "col")], &Html::new().text(text.choose));
    for area in &areas {
        let name = Html::new().within("span", "", &Html::new().text(subject.area_name(*area)));
        head = head.el("th", &[("scope", "col"), ("class", "n")], &name);
    }
    let body = lines.iter().fold(Html::new(), |all, line| all.within("tr", "", &row(subject, line)));
    let inner = Html::new().within("thead", "", &Html::new().within("tr", "", &head)).within("tbody", "", &body);
    let table = Html::new().within("table", "tbl tight heat", &inner);
    Html::new().p(text.heat_says).scrolls("tbl-wrap heat-wrap", &table)
}

fn row(subject: &Subject<'_>, line: &Line) -> Html {
    let Some(it) = subject.workspace.catalog.indicator(line.id) else { return Html::new() };
    let words = subject.words(it);
    let name = Html::new().link("", &subject.link(&it.code), it.names.get(subject.call.lang));
    let mut cells = Html::new().el("th", &[("scope", "row")], &name);
    for cell in &line.cells {
        cells = cells.and(&of_cell(&words, cell, line.ranks));
    }
    cells
}

/// A cell: the value, the shape of its administrative verdict, a frame where statistics tell it apart too.
fn of_cell(words: &words::Words<'_>, row: &Row, ranks: bool) -> Html {
    let verdict = row.outcome.verdict;
    let (shape, value) = match (ranks, row.outcome.value) {
        (false, _) => ("○", words.text().not_shown.to_owned()),
        (true, Ok(_)) => (verdict.shape(), words.value(&row.outcome)),
        (true, Err(_)) => ("–", String::new()),
    };
    let tone = chip_class(verdict).trim_start_matches("chip ");
    let apart = matches!(row.judgement, Judgement::Standing(it) if it != Standing::Similar);
    let small = matches!(row.judgement, Judgement::TooSmall(..));
    let tone = if small || !ranks { "few" } else { tone };
    let class = format!("n heat-cell {tone}{}", if apart { " apart" } else { "" });
    let title = words.cell(row, ranks);
    let inner = Html::new().el("i", &[("aria-hidden", "true")], &Html::new().text(shape)).text(&value);
    let said = Html::new().within("span", "sr", &Html::new().text(verdict_word(words.lang, verdict)));
    let said = if ranks && row.outcome.value.is_ok() { said } else { Html::new() };
    Html::new().el("td", &[("class", &class), ("title", &title)], &inner.and(&said))
}

/// The area among the areas beside it.
fn spine(subject: &Subject<'_>) -> Html {
    let (text, workspace) = (subject.text(), subject.workspace);
    let Some(above) = workspace.areas.get(subject.area).and_then(|it| it.parent) else {
        return Html::new().p(text.spine_none);
    };
    let sheet = Sheet::branch(workspace, subject.period, above, None);
    let rows = against(workspace, &sheet, subject.area);
    let of: Vec<_> = rows.iter().filter_map(|it| Some(subject.words(workspace.catalog.indicator(it.id)?))).collect();
    let Some(pair) = drawings::spine(subject.area_name(subject.area), &rows, &of) else {
        return Html::new().p(text.spine_none);
    };
    let line = |(it, words): (&crate::assess::statistics::peers::Against, &words::Words<'_>)| {
        vec![
            words.name().to_owned(),
            words.value(&it.own.outcome),
            fill(text.from_to, &[("a", &words.printed(it.range.0)), ("b", &words.printed(it.range.1))]),
            words.printed(it.pooled),
            verdict_word(words.lang, it.own.outcome.verdict).to_owned(),
            words.judgement(&it.own).to_owned(),
        ]
    };
    let lines: Vec<Vec<String>> = rows.iter().zip(&of).map(line).collect();
    let head = [text.choose, text.value, text.peers_range, text.peers_pooled, text.administrative, text.statistical];
    figure(subject, text.spine_says, &pair, &numbers(&head, &lines))
}

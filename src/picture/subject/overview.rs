//! The table of the overview, in the order and with the filter of its page.

use super::{Place, Subject};
use crate::locale::{OverviewText, fill};
use crate::picture::{Context, Picture, Table};
use crate::speak::verdict_word;
use crate::view::overview::{Order, Row, Sheets, rows, shown, tally};
use crate::view::overview_row::RowWords;

pub(super) fn subject(place: &Place<'_>) -> Subject {
    let (text, words, lang) = (place.text(), OverviewText::of(place.lang), place.lang);
    let (now, before) = (place.sheet(place.period), place.sheet(place.period.year_before()));
    let all = rows(place.workspace, &Sheets { now: &now, before: &before }, place.area);
    let list = shown(all, place.call.asked("verdict"), Order::parse(place.call.asked("sort")));
    let head = [words.indicator, words.value, words.target, words.verdict, words.gap, words.change];
    let line = |row: &Row| {
        let said = RowWords::of(place.workspace, lang, row)?;
        let value = format!("{}{}", said.value, said.unit);
        let value = said.incomplete.map_or(value.clone(), |it| format!("{value} ({it})"));
        let verdict = format!("{} {}", row.now.verdict.shape(), verdict_word(lang, row.now.verdict));
        Some((vec![said.name, value, said.target, verdict, said.gap, said.change], said.bullet))
    };
    let (lines, drawn): (Vec<Vec<String>>, Vec<String>) = list.iter().filter_map(line).unzip();
    let part = |(verdict, n): &(crate::measure::Verdict, usize)| {
        fill(words.lede_part, &[("word", verdict_word(lang, *verdict)), ("n", &n.to_string())])
    };
    let parts: Vec<String> = tally(list.iter().map(|it| it.now.verdict)).iter().map(part).collect();
    let number = lines.len().to_string();
    let says = fill(words.lede, &[("n", &number), ("parts", &parts.join(words.lede_joint))]);
    let key = fill(text.labelled, &[("label", words.bullet), ("value", words.bullet_key)]);
    let context = Context {
        count: place.number(text.n_indicators, lines.len()),
        note: place.note(place.history().into_iter().chain([key])),
        ..place.context(text.overview_title.to_owned())
    };
    let table = Table { head: head.map(str::to_owned).to_vec(), rows: lines, drawn };
    let picture = Picture { context, says, chart: None, table };
    Subject { picture, all: Some(place.everything()), back: "overview".to_owned() }
}

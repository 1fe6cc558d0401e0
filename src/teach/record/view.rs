//! The record of a class as a table, a chart's data and CSV.

use super::Record;
use super::measures::{Item, LEAST, items, ratio};
use crate::figures::csv_cell::push_text;
use crate::locale::{Lang, TeachRecordText, fill};
use crate::measure::Exact;
use crate::teach::address::Address;
use crate::teach::kinds;
use crate::teach::mistake::Mistake;
use serde::{Deserialize, Serialize};

/// The record, ready to be shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RecordView {
    /// The set, in words; empty where no file could be used.
    pub set: String,
    /// How many files count, or that none does.
    pub learners: String,
    /// The mean share right, in words; empty where there is none.
    pub mean: String,
    /// The heads of the table's columns.
    pub heads: Vec<String>,
    /// One line an exercise.
    pub lines: Vec<RecordLine>,
    /// What discrimination means.
    pub note: String,
    /// Files that do not count, by name.
    pub refused: Vec<RefusedLine>,
    /// The table as CSV, as Excel and WPS open it right.
    pub csv: String,
}

/// One exercise.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RecordLine {
    /// Which.
    pub exercise: String,
    /// The cells of its row, one a head.
    pub cells: Vec<String>,
    /// The share right in tenths of a percent, for a bar.
    pub tenths: u32,
    /// Discrimination in hundredths, for a bar.
    pub discrimination: Option<i32>,
    /// The share of learners who made the commonest mistake, in tenths of a percent, for a bar.
    pub mistake_tenths: u32,
}

/// A file that does not count.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RefusedLine {
    /// Its name.
    pub name: String,
    /// Why, in a sentence.
    pub says: String,
}

/// Puts a record into words.
#[must_use]
pub fn view(record: &Record, lang: Lang) -> RecordView {
    let text = TeachRecordText::of(lang);
    let lines: Vec<RecordLine> = items(&record.results).iter().map(|it| line(it, lang)).collect();
    let heads = [
        text.exercise,
        text.title,
        text.skill,
        text.answered_by,
        text.right,
        text.share,
        text.discrimination,
        text.mistake,
        text.mistake_count,
    ];
    let count = record.results.len();
    let asked: usize = record.results.iter().map(|it| it.answers.len()).sum();
    let right: usize = record.results.iter().map(super::Results::right).sum();
    let mean = ratio(right, asked).and_then(percent);
    let refused = |(name, why): &(String, super::Refused)| RefusedLine { name: name.clone(), says: why.says(lang) };
    RecordView {
        set: if count == 0 { String::new() } else { fill(text.set, &[("code", &record.set)]) },
        learners: if count == 0 { text.nothing.to_owned() } else { fill(text.learners, &[("n", &count.to_string())]) },
        mean: mean.map(|it| fill(text.mean, &[("n", &it)])).unwrap_or_default(),
        csv: csv(&heads, &lines),
        heads: heads.map(str::to_owned).to_vec(),
        lines,
        note: fill(text.discrimination_says, &[("n", &LEAST.to_string())]),
        refused: record.refused.iter().map(refused).collect(),
    }
}

fn percent(share: Exact) -> Option<String> {
    Some(share.times(100)?.round(1)?.to_string())
}

fn line(it: &Item, lang: Lang) -> RecordLine {
    let text = TeachRecordText::of(lang);
    let kind = Address::parse(&it.exercise).and_then(|it| kinds::find(&it.kind));
    let rounded = it.discrimination.and_then(|it| it.round(2));
    let share = it.share().and_then(percent).unwrap_or_default();
    let tenths = |share: Option<Exact>| {
        let rounded = share.and_then(|it| it.times(1000)?.round(0));
        rounded.and_then(|it| u32::try_from(it.units).ok()).unwrap_or(0)
    };
    let cells = vec![
        it.exercise.clone(),
        kind.map_or("", |it| (it.name)(lang)).to_owned(),
        kind.map_or("", |it| it.skill.name(lang)).to_owned(),
        it.learners.to_string(),
        it.right.to_string(),
        share,
        rounded.map_or_else(|| text.too_few.to_owned(), |it| it.to_string()),
        it.mistake.map_or("", |(it, _)| Mistake::says(it, lang)).to_owned(),
        it.mistake.map_or_else(String::new, |(_, count)| count.to_string()),
    ];
    RecordLine {
        exercise: it.exercise.clone(),
        cells,
        tenths: tenths(it.share()),
        discrimination: rounded.and_then(|it| i32::try_from(it.units).ok()),
        mistake_tenths: tenths(it.mistake.and_then(|(_, count)| ratio(count, it.learners))),
    }
}

/// The table as CSV: byte order mark, CRLF, no cell that a spreadsheet would run.
fn csv(heads: &[&str], lines: &[RecordLine]) -> String {
    let mut out = String::from('\u{feff}');
    let mut row = |cells: &mut dyn Iterator<Item = &str>| {
        for (at, cell) in cells.enumerate() {
            if at > 0 {
                out.push(',');
            }
            // Numbers are made here and stay numbers, below zero too; everything else is a text.
            if is_number(cell) {
                out.push_str(cell);
            } else {
                push_text(&mut out, cell);
            }
        }
        out.push_str("\r\n");
    };
    row(&mut heads.iter().copied());
    for it in lines {
        row(&mut it.cells.iter().map(String::as_str));
    }
    out
}

fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    digits.starts_with(|c: char| c.is_ascii_digit()) && digits.bytes().all(|it| it.is_ascii_digit() || it == b'.')
}

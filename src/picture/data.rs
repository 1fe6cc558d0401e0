//! The numbers of a picture as a sheet: what is shown, each row with its context, and everything behind it.

use super::{Picture, Table};
use crate::exchange::results::{Selection, figures_table, results_table};
use crate::exchange::write::{OutCell, OutColumn, OutSheet};
use crate::figures::{AreaId, Period, Workspace};
use crate::locale::{Lang, PictureText, ResultsText};

/// What lies behind a picture.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Everything {
    /// The areas.
    pub areas: Vec<AreaId>,
    /// The periods.
    pub periods: Vec<Period>,
    /// The indicator's code; all where there is none.
    pub indicator: Option<String>,
    /// Whether figures are meant and not indicators.
    pub figures: bool,
}

/// The numbers of a picture as they are shown, for a file or the clipboard.
pub struct DataTable<'a> {
    /// The picture.
    pub picture: &'a Picture,
    /// The language of the headings.
    pub lang: Lang,
}

impl DataTable<'_> {
    /// What is shown: numbers as numbers with their unit in the heading, and the context in columns of its own.
    #[must_use]
    pub fn sheet(&self) -> OutSheet {
        let table = &self.picture.table;
        let count = table.rows.iter().map(Vec::len).chain([table.head.len()]).max().unwrap_or(0);
        let units: Vec<Option<String>> = (0..count).map(|at| unit_of(table, at)).collect();
        let heading = |(at, unit): (usize, &Option<String>)| {
            let name = table.head.get(at).cloned().unwrap_or_default();
            let unit = unit.as_deref().unwrap_or_default().trim();
            OutColumn::new(if unit.is_empty() { name } else { format!("{name} ({unit})") })
        };
        let mut columns: Vec<OutColumn> = units.iter().enumerate().map(heading).collect();
        let context = self.picture.context.parts(self.lang);
        columns.extend(context.iter().map(|(name, _)| OutColumn::new(*name)));
        let row = |row: &Vec<String>| {
            let mut cells: Vec<OutCell> = units
                .iter()
                .enumerate()
                .map(|(at, unit)| {
                    let text = row.get(at).map_or("", String::as_str);
                    let number = unit.as_ref().and_then(|_| split(text)).map(|(number, _)| number);
                    number.unwrap_or_else(|| cell(text))
                })
                .collect();
            cells.extend(context.iter().map(|(_, value)| cell(value)));
            cells
        };
        let rows = table.rows.iter().map(row).collect();
        OutSheet { name: self.picture.context.title.clone(), columns, frozen_columns: 1, rows }
    }

    /// What is shown as text for the clipboard: context above, then the table, a tab between cells.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        let line = |out: &mut String, cells: &[&str]| {
            out.push_str(&cells.iter().map(|it| it.replace(['\t', '\n'], " ")).collect::<Vec<_>>().join("\t"));
            out.push_str("\r\n");
        };
        for (name, value) in self.picture.context.parts(self.lang) {
            line(&mut out, &[name, value]);
        }
        line(&mut out, &[]);
        for row in std::iter::once(&self.picture.table.head).chain(&self.picture.table.rows).filter(|it| !it.is_empty())
        {
            line(&mut out, &row.iter().map(String::as_str).collect::<Vec<_>>());
        }
        out
    }
}

impl Everything {
    /// Everything behind a picture, with its title, source and date in columns of their own.
    #[must_use]
    pub fn sheet(&self, workspace: &Workspace, picture: &Picture, lang: Lang) -> OutSheet {
        let selection = Selection { areas: self.areas.clone(), periods: self.periods.clone() };
        let mut sheet = match self.figures {
            true => figures_table(workspace, lang, &selection),
            false => results_table(workspace, lang, &selection),
        };
        if let Some(code) = &self.indicator {
            let name = ResultsText::of(lang).indicator_code;
            let at = sheet.columns.iter().position(|it| it.heading == name);
            let is = |row: &Vec<OutCell>| {
                at.and_then(|at| row.get(at)).is_none_or(|it| matches!(it, OutCell::Text(it) if it == code))
            };
            sheet.rows.retain(is);
        }
        let text = PictureText::of(lang);
        let context = &picture.context;
        for (name, value) in
            [(text.heading, &context.title), (text.source, &context.source), (text.date, &context.date)]
        {
            sheet.columns.push(OutColumn::new(name));
            sheet.rows.iter_mut().for_each(|row| row.push(cell(value)));
        }
        sheet
    }
}

fn cell(text: &str) -> OutCell {
    if text.is_empty() { OutCell::Empty } else { OutCell::Text(text.to_owned()) }
}

/// The unit of a column whose numbers all have the same one. `None` where it holds no numbers, or several units.
fn unit_of(table: &Table, at: usize) -> Option<String> {
    let cells = table.rows.iter().filter_map(|row| row.get(at));
    let mut units = cells.filter_map(|it| split(it)).map(|(_, unit)| unit);
    let first = units.next()?;
    units.all(|it| it == first).then(|| first.to_owned())
}

/// A number and what stands behind it: `−1,234.5‰` is -1234.5 and `‰`. `None` for what is none, and for codes whose
/// zeros count.
fn split(text: &str) -> Option<(OutCell, &str)> {
    let minus = text.starts_with(['-', '\u{2212}']);
    let digits = text.trim_start_matches(['+', '-', '\u{2212}']);
    let end = digits.find(|it: char| !it.is_ascii_digit() && !matches!(it, ',' | '.')).unwrap_or(digits.len());
    let (number, unit) = digits.split_at_checked(end)?;
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let is_code = whole.len() > 1 && whole.starts_with('0');
    // Behind a number stands a unit, and neither more digits nor another sign: a date or "3 of 5" is no number.
    let is_unit = !unit.contains(|it: char| it.is_ascii_digit() || matches!(it, '/' | '(' | '\u{ff08}'));
    let groups = whole.split(',').skip(1).all(|it| it.len() == 3);
    if whole.is_empty() || is_code || !is_unit || !groups || part.contains([',', '.']) || number.ends_with(['.', ',']) {
        return None;
    }
    let plain: String = whole.chars().filter(|it| *it != ',').chain(part.chars()).collect();
    let units: i64 = plain.parse().ok()?;
    let decimals = u8::try_from(part.len()).ok()?;
    Some((OutCell::Number(if minus { -units } else { units }, decimals), unit))
}

#[cfg(test)]
mod tests {
    use super::split;
    use crate::exchange::write::OutCell;

    #[track_caller]
    fn check(text: &str, want: Option<(i64, u8, &str)>) {
        let want = want.map(|(number, decimals, unit)| (OutCell::Number(number, decimals), unit));
        assert_eq!(split(text), want, "{text}");
    }

    #[test]
    fn a_number_is_told_from_its_unit() {
        check("10.71‰", Some((1071, 2, "‰")));
        check("5,493人", Some((5493, 0, "人")));
        check("−1,234.5", Some((-12345, 1, "")));
        check("+0.93", Some((93, 2, "")));
        check("108.94 per 100 girls", None);
        check("0", Some((0, 0, "")));
    }

    #[test]
    fn what_only_looks_like_a_number_stays_text() {
        for text in ["", "–", "≤ 12", "2005-10", "3/5", "0123", "1,23", "1.", "12 / 18", "1.2.3", "▲ 1"] {
            check(text, None);
        }
    }
}

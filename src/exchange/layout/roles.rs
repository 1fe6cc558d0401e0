//! What a column is for: by its heading, then by its cells.

use super::heading::{Heading, fold, is_one_of};
use super::{Header, header};
use crate::exchange::results::reason_of;
use crate::exchange::sheet::{RawCell, Sheet};
use crate::exchange::words;
use serde::{Deserialize, Serialize};

/// What a column is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// One level of a path of areas: 0 province, 1 prefecture, 2 county, 3 township, 4 village.
    AreaLevel(u8),
    /// The name of the area, or its whole path.
    Area,
    /// The code of the area.
    AreaCode,
    /// The period.
    Period,
    /// The year, beside a column of months.
    Year,
    /// The month, beside a column of years.
    Month,
    /// The item, in a tidy table.
    Item,
    /// The value, in a tidy table.
    Value,
    /// Figures of one item, in a wide table.
    Figure,
    /// Running number, note or blank: not read.
    Ignored,
}

/// The role that a folded heading names.
pub(super) fn by_name(folded: &str) -> Option<Role> {
    const BY_WORDS: &[(&[&str], Role)] = &[
        (words::AREA, Role::Area),
        (words::AREA_CODE, Role::AreaCode),
        (words::MONTH, Role::Month),
        (words::PERIOD, Role::Period),
        (words::YEAR, Role::Year),
        (words::ITEM, Role::Item),
        (words::ORDINAL, Role::Ignored),
        (words::NOTE, Role::Ignored),
        (words::VALUE, Role::Value),
    ];
    let level =
        words::AREA_LEVELS.iter().position(|words| is_one_of(folded, words)).and_then(|it| u8::try_from(it).ok());
    level
        .map(Role::AreaLevel)
        .or_else(|| BY_WORDS.iter().find(|(words, _)| is_one_of(folded, words)).map(|(_, role)| *role))
}

pub(super) fn guess(sheet: &Sheet, header: &Header, headings: &[Heading]) -> Vec<Role> {
    let mut roles: Vec<Option<Role>> = headings
        .iter()
        .map(|heading| if heading.parts.len() > 1 { None } else { by_name(&fold(heading.last())) })
        .collect();
    settle_months(&mut roles);
    // `人数` heads figures of a wide table as well as the values of a tidy one: only an item column tells.
    if !roles.contains(&Some(Role::Item)) {
        replace(&mut roles, Role::Value, Role::Figure);
    }
    let samples: Vec<Sample> = (0..sheet.columns()).map(|column| Sample::take(sheet, header, column)).collect();
    for (role, (heading, sample)) in roles.iter_mut().zip(headings.iter().zip(&samples)) {
        if role.is_none() {
            *role = match sample {
                _ if heading.is_blank() => (sample.texts == 0 || sample.figures > 0).then_some(Role::Ignored),
                sample if sample.figures >= sample.texts => Some(Role::Figure),
                _ => None,
            };
        }
    }
    let has = |roles: &[Option<Role>], wanted: fn(&Role) -> bool| roles.iter().flatten().any(wanted);
    if !has(&roles, |it| matches!(it, Role::Period | Role::Year | Role::Month)) {
        fill(&mut roles, &samples, Role::Period, |sample| sample.periods > 0 && sample.periods * 2 > sample.texts);
    }
    if !has(&roles, |it| matches!(it, Role::Area | Role::AreaLevel(_))) {
        fill(&mut roles, &samples, Role::Area, |sample| sample.texts > 0 && sample.periods * 2 <= sample.texts);
    }
    // A tidy table without a known word in its header: the second column of texts is the item.
    if has(&roles, |it| *it == Role::Value) && !has(&roles, |it| *it == Role::Item) {
        fill(&mut roles, &samples, Role::Item, |sample| sample.texts > 0);
    }
    // A column of marks such as `—` is still one of figures, none of which was reported.
    roles
        .into_iter()
        .zip(&samples)
        .map(|(role, sample)| role.unwrap_or(if sample.texts > sample.marks { Role::Ignored } else { Role::Figure }))
        .collect()
}

/// A column `月份` is a period of its own unless years stand beside it, and the other way round.
fn settle_months(roles: &mut [Option<Role>]) {
    let (years, months) = (roles.contains(&Some(Role::Year)), roles.contains(&Some(Role::Month)));
    if years != months {
        for role in roles.iter_mut() {
            if matches!(role, Some(Role::Year | Role::Month)) {
                *role = Some(Role::Period);
            }
        }
    }
}

fn replace(roles: &mut [Option<Role>], from: Role, to: Role) {
    for role in roles.iter_mut().filter(|it| **it == Some(from)) {
        *role = Some(to);
    }
}

fn fill(roles: &mut [Option<Role>], samples: &[Sample], to: Role, fits: impl Fn(&Sample) -> bool) {
    let found = roles.iter_mut().zip(samples).find(|(role, sample)| role.is_none() && fits(sample));
    if let Some((role, _)) = found {
        *role = Some(to);
    }
}

/// What the first cells of a column are.
struct Sample {
    texts: usize,
    figures: usize,
    periods: usize,
    marks: usize,
}

impl Sample {
    fn take(sheet: &Sheet, header: &Header, column: u32) -> Self {
        const ROWS: u32 = 60;
        let mut sample = Self { texts: 0, figures: 0, periods: 0, marks: 0 };
        let end = sheet.rows().min(header.first_data_row.saturating_add(ROWS));
        for row in header.first_data_row..end {
            let cell = sheet.cell(row, column);
            let is_period = looks_like_period(cell);
            if cell.is_blank() {
                continue;
            } else if header::is_figure(cell) && !is_period {
                sample.figures += 1;
            } else {
                sample.texts += 1;
                sample.periods += usize::from(is_period);
                let text = cell.text();
                let says_why = words::NO_FIGURE.contains(&text.trim()) || reason_of(&text).is_some();
                sample.marks += usize::from(says_why);
            }
        }
        sample
    }
}

/// A date, or a text such as `2006-01`, `2006年1月`, `2006Q1`.
fn looks_like_period(cell: RawCell<'_>) -> bool {
    match cell {
        RawCell::Date(_) => true,
        RawCell::Text(text) => {
            let text = fold(text);
            let year = text.get(..4).and_then(|it| it.parse::<u16>().ok());
            year.is_some_and(|it| (1900..=2100).contains(&it)) && text.len() > 4 && text.len() <= 32
        }
        _ => false,
    }
}

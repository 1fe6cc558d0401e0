//! Recognises records of persons, which are refused whole: this product takes counts only.

use super::heading::{fold, is_one_of};
use crate::exchange::number::Decimal;
use crate::exchange::sheet::{RawCell, Sheet, column_letters};
use crate::exchange::words;
pub use crate::figures::personal::Sign;
use crate::figures::personal::{looks_like_identity, sign_of};
use serde::{Deserialize, Serialize};

/// Where records of persons were seen. What stood there is not repeated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Personal {
    /// Name of the sheet.
    pub sheet: String,
    /// Row as spreadsheets count, from one.
    pub row: u32,
    /// Column letters.
    pub column: String,
    /// What was recognised.
    pub sign: Sign,
}

/// Rows in which headings are looked for.
const HEADINGS: u32 = 20;

/// The first sign of records of persons in a sheet.
pub fn find(sheet: &Sheet) -> Option<Personal> {
    let at = |row: u32, column: u32, sign| Personal {
        sheet: sheet.name.clone(),
        row: row + 1,
        column: column_letters(column),
        sign,
    };
    for row in 0..sheet.rows().min(HEADINGS) {
        for column in 0..sheet.columns() {
            if is_personal_heading(sheet, row, column) {
                return Some(at(row, column, Sign::Heading));
            }
        }
    }
    let signs: Vec<Option<Sign>> =
        (0u32..).take(sheet.texts().len()).map(|it| text_sign(sheet.texts().get(it))).collect();
    (0..sheet.columns()).find_map(|column| in_column(sheet, column, &signs).map(|(row, sign)| at(row, column, sign)))
}

fn is_personal_heading(sheet: &Sheet, row: u32, column: u32) -> bool {
    let RawCell::Text(text) = sheet.cell(row, column) else { return false };
    let folded = fold(text);
    let base = folded.split('(').next().unwrap_or_default();
    if base.is_empty() || !is_one_of(base, words::PERSONAL) {
        return false;
    }
    let below = (row + 1..sheet.rows().min(row + 60)).map(|it| sheet.cell(it, column)).filter(|it| !it.is_blank());
    let below: Vec<RawCell<'_>> = below.collect();
    // `name` heads areas as well; their names say so.
    let ambiguous = words::PERSONAL_OR_AREA.contains(&base);
    let areas = below.iter().filter(|it| is_area_name(&it.text())).count();
    let are_areas = ambiguous && areas * 2 > below.len();
    !below.is_empty() && !are_areas
}

fn is_area_name(text: &str) -> bool {
    let text = fold(text);
    words::AREA_ENDS.iter().any(|it| text.ends_with(it)) || is_one_of(&text, words::TOTALS)
}

fn in_column(sheet: &Sheet, column: u32, signs: &[Option<Sign>]) -> Option<(u32, Sign)> {
    let cells = sheet.column(column)?;
    let is_code =
        (0..sheet.rows().min(HEADINGS)).any(|row| is_one_of(&fold(&sheet.cell(row, column).text()), words::AREA_CODE));
    let (mut filled, mut telephones, mut identities) = (0u32, 0u32, 0u32);
    let mut first = [None, None];
    for (row, index) in (0u32..).zip(0..cells.len()) {
        let stored = cells.get(index);
        let sign = match (stored.decimal(), stored.text_number()) {
            (Some(decimal), _) => number_sign(decimal),
            (None, Some(number)) => signs.get(number as usize).copied().flatten(),
            (None, None) => match sheet.cell(row, column) {
                RawCell::Empty => continue,
                RawCell::Unheld(text) => unheld_sign(text),
                _ => None,
            },
        };
        filled += 1;
        match sign {
            Some(Sign::IdentityNumber) if !is_code => {
                identities += 1;
                first[0] = first[0].or(Some(row));
            }
            Some(Sign::Telephone) => {
                telephones += 1;
                first[1] = first[1].or(Some(row));
            }
            _ => {}
        }
    }
    if identities > 0 {
        return first[0].map(|row| (row, Sign::IdentityNumber));
    }
    // Money can have eleven digits too; a column of nothing but such numbers is one of telephones.
    let are_telephones = telephones >= 2 && telephones * 2 > filled.saturating_sub(1);
    are_telephones.then_some(first[1]).flatten().map(|row| (row, Sign::Telephone))
}

fn text_sign(text: &str) -> Option<Sign> {
    let digits: String = fold(text).chars().filter(|c| !matches!(c, '-' | '\'')).collect();
    sign_of(&digits)
}

fn number_sign(decimal: Decimal) -> Option<Sign> {
    if decimal.decimals > 0 || decimal.mantissa < 10_000_000_000 {
        return None;
    }
    sign_of(&decimal.mantissa.to_string())
}

/// An identity number typed as a number has lost its last digits, and with them the check.
fn unheld_sign(text: &str) -> Option<Sign> {
    let value: f64 = text.parse().ok()?;
    if !(1e17..1e18).contains(&value) {
        return None;
    }
    looks_like_identity(format!("{value:.0}").as_bytes()).then_some(Sign::IdentityNumber)
}

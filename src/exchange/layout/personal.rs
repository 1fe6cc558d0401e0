//! Recognises records of persons, which are refused whole: this product takes counts only.

use super::heading::{fold, is_one_of};
use crate::exchange::number::Decimal;
use crate::exchange::sheet::{RawCell, Sheet, column_letters};
use crate::exchange::words;
use serde::{Deserialize, Serialize};

/// What gave a record of persons away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sign {
    /// A column headed as a person's name, number, telephone or address.
    Heading,
    /// Identity numbers.
    IdentityNumber,
    /// Numbers of mobile telephones.
    Telephone,
}

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
    if is_identity(digits.as_bytes()) {
        Some(Sign::IdentityNumber)
    } else {
        is_telephone(digits.strip_prefix("+86").unwrap_or(&digits).as_bytes()).then_some(Sign::Telephone)
    }
}

fn number_sign(decimal: Decimal) -> Option<Sign> {
    if decimal.decimals > 0 || decimal.mantissa < 10_000_000_000 {
        return None;
    }
    let digits = decimal.mantissa.to_string();
    if is_identity(digits.as_bytes()) {
        Some(Sign::IdentityNumber)
    } else {
        is_telephone(digits.as_bytes()).then_some(Sign::Telephone)
    }
}

/// An identity number typed as a number has lost its last digits, and with them the check.
fn unheld_sign(text: &str) -> Option<Sign> {
    let value: f64 = text.parse().ok()?;
    if !(1e17..1e18).contains(&value) {
        return None;
    }
    let digits = format!("{value:.0}");
    (has_region(digits.as_bytes()) && has_date(digits.as_bytes().get(6..14)?)).then_some(Sign::IdentityNumber)
}

/// 18 digits with a right check digit, or the 15 digits in use until 2013.
fn is_identity(digits: &[u8]) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const CHECKS: &[u8; 11] = b"10x98765432";
    let all_digits = |part: Option<&[u8]>| part.is_some_and(|it| it.iter().all(u8::is_ascii_digit));
    if !has_region(digits) {
        return false;
    }
    match digits.len() {
        18 if all_digits(digits.get(..17)) => {
            let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
            let right = CHECKS.get(sum as usize % 11);
            digits.last() == right && digits.get(6..14).is_some_and(has_date)
        }
        15 if all_digits(Some(digits)) => digits.get(6..12).is_some_and(has_short_date),
        _ => false,
    }
}

fn has_region(digits: &[u8]) -> bool {
    matches!(digits, [b'1'..=b'6' | b'8', b'1'..=b'7', ..])
}

fn has_date(digits: &[u8]) -> bool {
    matches!(digits, [b'1', b'8' | b'9', _, _, rest @ ..] | [b'2', b'0', _, _, rest @ ..] if is_month_and_day(rest))
}

fn has_short_date(digits: &[u8]) -> bool {
    matches!(digits, [_, _, rest @ ..] if is_month_and_day(rest))
}

fn is_month_and_day(digits: &[u8]) -> bool {
    let number =
        |part: Option<&[u8]>| part.and_then(|it| std::str::from_utf8(it).ok()).and_then(|it| it.parse::<u8>().ok());
    number(digits.get(..2)).is_some_and(|it| (1..=12).contains(&it))
        && number(digits.get(2..4)).is_some_and(|it| (1..=31).contains(&it))
}

fn is_telephone(digits: &[u8]) -> bool {
    matches!(digits, [b'1', b'3'..=b'9', rest @ ..] if rest.len() == 9 && rest.iter().all(u8::is_ascii_digit))
}

//! Refuses texts that look like records of persons: this product takes counts only.

use super::number::Folded;
use super::words::{NOUNS, PERSONAL as NAMES};

/// How many characters before a number its name may stand.
const NAME_WITHIN: usize = 8;

/// What gave a record of persons away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sign {
    /// An identity number: 18 digits, or 17 and an x.
    IdentityNumber,
    /// The number of a mobile telephone.
    Telephone,
}

/// Where it stands. What stands there is not repeated.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Personal {
    /// The line, from one.
    pub line: usize,
    /// What was recognised.
    pub sign: Sign,
}

/// The first sign of a record of a person.
#[must_use]
pub fn personal(text: &Folded) -> Option<Personal> {
    let mut at = 0;
    let mut line = 1;
    while at < text.chars.len() {
        line += usize::from(text.at(at) == '\n');
        if !text.at(at).is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        let mut digits = String::new();
        // Hyphens may stand between groups of such a number; spaces only behind a word that says what it is, since
        // the figures of a table stand side by side too.
        let named = (start.saturating_sub(NAME_WITHIN)..start).any(|it| NAMES.iter().any(|word| text.has(it, word)));
        let joins = |it: char| it == '-' || (it == ' ' && named);
        while text.at(at).is_ascii_digit() || (joins(text.at(at)) && text.at(at + 1).is_ascii_digit()) {
            if text.at(at).is_ascii_digit() {
                digits.push(text.at(at));
            }
            at += 1;
        }
        let touches = |it: char| it.is_ascii_alphanumeric() || it == '.' || it == ',';
        let before = start.checked_sub(1).map_or(' ', |it| text.at(it));
        let point = text.at(at) == '.' && text.at(at + 1).is_ascii_digit();
        let is_free = !touches(before) && !point && !(text.at(at) == ',' && text.at(at + 1).is_ascii_digit());
        if text.at(at) == 'x' && digits.len() == 17 {
            digits.push('x');
        }
        let counts = text.skip(at);
        let is_count =
            NOUNS.iter().any(|word| text.has(counts, word)) || matches!(text.at(counts), '%' | '‰' | '万' | '亿');
        if is_free && let Some(sign) = sign(&digits).filter(|it| *it == Sign::IdentityNumber || !is_count) {
            return Some(Personal { line, sign });
        }
    }
    None
}

fn sign(digits: &str) -> Option<Sign> {
    let bytes = digits.as_bytes();
    let digits_country = digits.strip_prefix("86").filter(|it| it.len() == 11).unwrap_or(digits);
    match bytes.len() {
        18 if has_date(bytes.get(6..14)?) => Some(Sign::IdentityNumber),
        _ if digits_country.len() == 11 => {
            matches!(digits_country.as_bytes(), [b'1', b'3'..=b'9', ..]).then_some(Sign::Telephone)
        }
        _ => None,
    }
}

/// Whether eight digits are a day from 1900 to 2099.
fn has_date(digits: &[u8]) -> bool {
    let number = |from: usize, to: usize| {
        digits.get(from..to).and_then(|it| std::str::from_utf8(it).ok()).and_then(|it| it.parse::<u16>().ok())
    };
    number(0, 4).is_some_and(|it| (1900..2100).contains(&it))
        && number(4, 6).is_some_and(|it| (1..=12).contains(&it))
        && number(6, 8).is_some_and(|it| (1..=31).contains(&it))
}

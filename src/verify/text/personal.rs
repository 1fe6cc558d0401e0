//! Refuses texts that look like records of persons: this product takes counts only.

use super::number::Folded;
use super::words::{AMOUNTS, NOUNS, PERSONAL as NAMES};
pub use crate::figures::personal::Sign;
use crate::figures::personal::{looks_like_identity, sign_of};

/// How many characters before a number its name may stand.
const NAME_WITHIN: usize = 8;

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
        line += usize::from(text.is_line_end(at));
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
        let grouped = text.at(at) == ',' && text.at(at + 1).is_ascii_digit();
        let is_free = !(touches(before) || point || grouped);
        if text.at(at) == 'x' && digits.len() == 17 {
            digits.push('x');
        }
        let counts = text.skip(at);
        let is_count = NOUNS.iter().any(|word| text.has(counts, word)) || AMOUNTS.contains(&text.at(counts));
        if is_free && is_landline(text, start, at) {
            return Some(Personal { line, sign: Sign::Telephone });
        }
        if is_free && let Some(sign) = sign(&digits).filter(|it| *it == Sign::IdentityNumber || !is_count) {
            return Some(Personal { line, sign });
        }
    }
    None
}

fn sign(digits: &str) -> Option<Sign> {
    let digits = digits.strip_prefix("86").filter(|it| it.len() == 11).unwrap_or(digits);
    sign_of(digits).or_else(|| looks_like_identity(digits.as_bytes()).then_some(Sign::IdentityNumber))
}

/// Whether a number is one of a landline: `0718-3222222`.
fn is_landline(text: &Folded, start: usize, end: usize) -> bool {
    let number = text.slice(start, end);
    number.split_once('-').is_some_and(|(area, number)| {
        area.starts_with('0')
            && matches!(area.len(), 3 | 4)
            && matches!(number.len(), 7 | 8)
            && !number.contains(['-', ' '])
    })
}

//! Recognises numbers of persons: identity numbers and telephones. This product takes counts only.

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

/// What a number of digits is, where it is one of a person: separators are gone, letters are small.
#[must_use]
pub fn sign_of(digits: &str) -> Option<Sign> {
    if is_identity(digits.as_bytes()) {
        return Some(Sign::IdentityNumber);
    }
    is_telephone(digits.strip_prefix("+86").unwrap_or(digits).as_bytes()).then_some(Sign::Telephone)
}

/// The first number of a person in a free text, however it is set apart.
///
/// A note has no use for a number of 15 or 18 digits, so a wrong check digit does not save it; landline numbers count
/// as telephones.
#[must_use]
pub fn in_note(text: &str) -> Option<Sign> {
    let half_width = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '–' | '—' | '−' => '-',
        '\u{3000}' => ' ',
        _ => c,
    };
    let mut run = String::new();
    for c in text.chars().map(half_width).chain(['\n']) {
        let closes = matches!(c, 'x' | 'X') && run.bytes().filter(u8::is_ascii_digit).count() == 17;
        if c.is_ascii_digit() || closes {
            run.push(c.to_ascii_lowercase());
        } else if matches!(c, ' ' | '-') && !run.is_empty() {
            run.push(c);
        } else {
            if let Some(found) = in_run(&run) {
                return Some(found);
            }
            run.clear();
        }
    }
    None
}

/// Looks at digits with blanks and hyphens between: as one number, and each part for itself.
fn in_run(run: &str) -> Option<Sign> {
    let run = run.trim_matches([' ', '-']);
    let joined: String = run.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    let parts = run.split([' ', '-']).filter(|it| !it.is_empty());
    let landline = run.split_once('-').is_some_and(|(area, number)| {
        area.starts_with('0') && matches!(area.len(), 3 | 4) && matches!(number.len(), 7 | 8)
    });
    let found = std::iter::once(joined.as_str()).chain(parts).find_map(|it| {
        let it = it.strip_prefix("86").filter(|rest| rest.len() == 11).unwrap_or(it);
        sign_of(it).or_else(|| looks_like_identity(it.as_bytes()).then_some(Sign::IdentityNumber))
    });
    found.or(landline.then_some(Sign::Telephone))
}

/// Whether a number has an identity number's length, region and date of birth.
#[must_use]
pub fn looks_like_identity(digits: &[u8]) -> bool {
    has_region(digits)
        && match digits.len() {
            18 => digits.get(6..14).is_some_and(has_date),
            15 => digits.get(6..12).is_some_and(has_short_date),
            _ => false,
        }
}

/// 18 digits with a right check digit, or the 15 digits in use until 2013.
fn is_identity(digits: &[u8]) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const CHECKS: &[u8; 11] = b"10x98765432";
    let all_digits = |part: Option<&[u8]>| part.is_some_and(|it| it.iter().all(u8::is_ascii_digit));
    if !looks_like_identity(digits) {
        return false;
    }
    match digits.len() {
        18 if all_digits(digits.get(..17)) => {
            let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
            let right = CHECKS.get(sum as usize % 11);
            digits.last() == right
        }
        15 => all_digits(Some(digits)),
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

#[cfg(test)]
mod tests {
    use super::{Sign, in_note};

    #[track_caller]
    fn check(text: &str, want: Option<Sign>) {
        assert_eq!(in_note(text), want, "{text}");
    }

    /// The numbers are made up; the first is the specimen of the standard GB 11643.
    #[test]
    fn a_note_with_a_number_of_a_person_is_recognised() {
        check("张某 11010519491231002X 已整改", Some(Sign::IdentityNumber));
        check("证号：１１０１０５１９４９１２３１００２Ｘ", Some(Sign::IdentityNumber));
        check("110105 19491231 0021", Some(Sign::IdentityNumber));
        check("110105491231002", Some(Sign::IdentityNumber));
        check("联系电话13812345678。", Some(Sign::Telephone));
        check("138-1234-5678", Some(Sign::Telephone));
        check("+86 138 1234 5678", Some(Sign::Telephone));
        check("call 0718-3222222", Some(Sign::Telephone));
    }

    #[test]
    fn counts_dates_and_document_numbers_are_no_persons() {
        for text in [
            "",
            "抽查 3 个村，合格率 95.42%",
            "2006-10-12 现场反馈",
            "建人口〔2006〕12号",
            "12.125万人次，占年计划的95.42%",
        ] {
            check(text, None);
        }
        check("5493 2864 2629", None);
        check("经费 100000000 元", None);
    }
}

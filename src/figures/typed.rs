//! What typed numbers have in common, in a table's cell and in a learner's answer: widths, signs, thousands, 万 and 亿.

/// Powers of ten written as one character after a number: `1.2万` is 12000.
pub const MAGNITUDES: &[(char, u32)] = &[('万', 4), ('萬', 4), ('亿', 8), ('億', 8)];

/// Full-width forms and the many minus signs and spaces as their ASCII ones.
#[must_use]
pub fn fold(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '０'..='９' | '％' | '．' | '，' | '－' | '＋' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            '−' | '–' | '‐' | '‑' | '﹣' => '-',
            '\u{3000}' | '\u{a0}' | '\u{202f}' => ' ',
            _ => c,
        })
        .collect()
}

/// Without the spaces at both ends: ASCII, no-break, full-width and the byte order mark.
#[must_use]
pub fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\u{3000}'))
}

/// The number before a final `万` or `亿`, and the power of ten it stands for.
#[must_use]
pub fn magnitude(text: &str) -> (&str, u32) {
    for (sign, power) in MAGNITUDES {
        if let Some(rest) = text.strip_suffix(*sign) {
            return (trim(rest), *power);
        }
    }
    (text, 0)
}

/// Whether digits stand in groups of three behind a first group of one to three: `16,000`, but not `16,00`.
#[must_use]
pub fn in_thousands(whole: &str, separator: char) -> bool {
    let mut groups = whole.split(separator);
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && !first.starts_with('0') && groups.all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::{fold, in_thousands, magnitude};

    #[track_caller]
    fn check(whole: &str, separator: char, right: bool) {
        assert_eq!(in_thousands(whole, separator), right, "{whole:?}");
    }

    #[test]
    fn thousands_stand_in_groups_of_exactly_three() {
        check("16,000", ',', true);
        check("1,234,567", ',', true);
        check("1 234", ' ', true);
        for wrong in ["16,00", "1,5", "1234,567", ",123", "1,,234", "0,123", "1,2345"] {
            check(wrong, ',', false);
        }
    }

    #[test]
    fn widths_and_signs_fold_to_one() {
        assert_eq!(fold("－１２，３４５．６％"), "-12,345.6%");
        assert_eq!(fold("−3\u{3000}0"), "-3 0");
        assert_eq!(magnitude("1.2 万"), ("1.2", 4));
        assert_eq!(magnitude("12"), ("12", 0));
    }
}

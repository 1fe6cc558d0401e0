//! Text in lines: SVG breaks none by itself.

use crate::chart::text::{fit, width_tenths};

/// Signs that may not begin a line.
fn ends(it: char) -> bool {
    matches!(
        it,
        ',' | '.' | ';' | ':' | '!' | '?' | ')' | ']' | '%' | '\u{2030}' | '\u{2019}' | '\u{201d}' | '\u{2026}'
    ) || matches!(it, '\u{3001}' | '\u{3002}' | '\u{300b}' | '\u{300d}' | '\u{300f}' | '\u{3011}')
        || matches!(it, '\u{ff01}' | '\u{ff05}' | '\u{ff09}' | '\u{ff0c}' | '\u{ff1a}' | '\u{ff1b}' | '\u{ff1f}')
}

/// Signs that may not end a line.
fn begins(it: char) -> bool {
    matches!(it, '(' | '[' | '\u{2018}' | '\u{201c}' | '\u{300a}' | '\u{300c}' | '\u{300e}' | '\u{3010}' | '\u{ff08}')
}

/// Characters between which a line may break.
fn is_broad(it: char) -> bool {
    matches!(it, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..)
}

/// What stays together: a word with the space behind it, or a Chinese character with its signs.
fn units(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut from = 0;
    let mut before: Option<char> = None;
    for (at, it) in text.char_indices() {
        let breaks = before.is_some_and(|before| {
            let apart = before == ' ' && it != ' ' || is_broad(before) || is_broad(it);
            apart && !ends(it) && !begins(before) && it != ' '
        });
        if breaks {
            out.extend(text.get(from..at));
            from = at;
        }
        before = Some(it);
    }
    out.extend(text.get(from..).filter(|it| !it.is_empty()));
    out
}

/// Breaks a text into lines no wider than `room` tenths of a pixel. What is more than `most` lines ends in "…".
pub(super) fn wrap(text: &str, px: u32, bold: bool, room: u32, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let wide = |text: &str| width_tenths(text.trim_end(), px, bold) > room;
    for unit in units(text) {
        let longer = format!("{line}{unit}");
        if !line.is_empty() && wide(&longer) {
            lines.push(line.trim_end().to_owned());
            line = unit.to_owned();
        } else {
            line = longer;
        }
        // A word that is wider than the line is cut where it has to be.
        while wide(&line) && line.chars().count() > 1 {
            let mut end = line.len();
            while wide(line.get(..end).unwrap_or_default()) {
                end = line.char_indices().map(|(at, _)| at).take_while(|at| *at < end).last().unwrap_or_default();
                if end == 0 {
                    end = line.chars().next().map_or(1, char::len_utf8);
                    break;
                }
            }
            let rest = line.split_off(end);
            lines.push(std::mem::replace(&mut line, rest));
        }
    }
    if !line.trim().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    if lines.len() > most {
        let rest = lines.split_off(most.saturating_sub(1)).into_iter().reduce(joined).unwrap_or_default();
        lines.push(fit(&rest, px, bold, room).into_owned());
    }
    lines
}

/// Two lines as one again.
fn joined(mut a: String, b: String) -> String {
    if a.ends_with(|it: char| it.is_ascii()) && b.starts_with(|it: char| it.is_ascii()) {
        a.push(' ');
    }
    a + &b
}

/// The width of the widest piece that cannot be broken, in tenths of a pixel at a height of 10 pixels.
pub(super) fn widest_unit(text: &str) -> u32 {
    units(text).into_iter().map(|it| width_tenths(it.trim_end(), 10, false)).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[track_caller]
    fn check(text: &str, room: u32, want: &[&str]) {
        assert_eq!(wrap(text, 10, false, room, 9), want, "{text}");
    }

    #[test]
    fn lines_break_between_words_and_between_chinese_characters() {
        check("births in policy", 450, &["births in", "policy"]);
        check("出生人口性别比", 300, &["出生人", "口性别", "比"]);
        check("", 300, &[]);
    }

    #[test]
    fn a_sign_neither_begins_nor_ends_a_line_it_does_not_belong_to() {
        check("出生率，达标", 300, &["出生", "率，达", "标"]);
        check("出生（人）数", 300, &["出生", "（人）", "数"]);
    }

    #[test]
    fn a_number_stays_whole_with_its_unit() {
        check("低于目标10.71‰的", 400, &["低于目标", "10.71‰", "的"]);
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut() {
        let lines = wrap("abcdefghijklmnop", 10, false, 200, 9);
        assert!(lines.len() > 2 && lines.concat() == "abcdefghijklmnop", "{lines:?}");
        assert_eq!(wrap("柳河", 10, false, 1, 9).concat(), "柳河");
    }

    #[test]
    fn what_is_too_long_owns_up_to_it() {
        let lines = wrap("出生人口性别比", 10, false, 300, 2);
        assert_eq!(lines, ["出生人", "口性…"]);
    }
}

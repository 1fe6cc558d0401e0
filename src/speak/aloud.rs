//! Text as a voice says it right: signs in words, shapes left out; and which of a computer's voices fits a language.

use crate::locale::{AloudText, Lang, fill};

/// Shapes that stand before a word which says the same.
const SHAPES: &str = "▲◆▼●○◔▦▤◎▷▸▾↑↓→←✓◂";

/// A number as it stands in a text: whether a sign stands before it, its digits, and the sign of its unit.
struct Number<'a> {
    sign: Option<char>,
    digits: &'a str,
    unit: Option<char>,
}

impl<'a> Number<'a> {
    /// Reads one at the front of a text, and gives what follows it.
    fn read(text: &'a str) -> Option<(Self, &'a str)> {
        let sign = text.chars().next().filter(|it| matches!(it, '-' | '−' | '+'));
        let rest = text.get(sign.map_or(0, char::len_utf8)..)?;
        let is_part = |(at, it): &(usize, char)| {
            let next_is_digit = || rest.get(at + 1..).is_some_and(|it| it.starts_with(|it: char| it.is_ascii_digit()));
            it.is_ascii_digit() || *at > 0 && matches!(it, '.' | ',') && next_is_digit()
        };
        let end = rest.char_indices().find(|it| !is_part(it)).map_or(rest.len(), |(at, _)| at);
        let (digits, rest) = rest.split_at_checked(end).filter(|(digits, _)| !digits.is_empty())?;
        let unit = rest.trim_start_matches(' ').chars().next().filter(|it| matches!(it, '‰' | '%' | '\u{ff05}'));
        let rest = unit.map_or(rest, |it| rest.trim_start_matches(' ').strip_prefix(it).unwrap_or(rest));
        Some((Self { sign, digits, unit }, rest))
    }

    /// The number in words with the signs that belong to it.
    fn says(&self, lang: Lang) -> String {
        let text = AloudText::of(lang);
        // A Chinese voice reads the parts between separators one by one.
        let digits = if lang == Lang::En { self.digits.to_owned() } else { self.digits.replace(',', "") };
        let with = |says: &str, n: &str| fill(says, &[("n", n)]);
        let number = match self.unit {
            Some('‰') => with(text.per_mille, &digits),
            Some(_) => with(text.percent, &digits),
            None => digits,
        };
        match self.sign {
            Some('+') => with(text.above_zero, &number),
            Some(_) => with(text.below_zero, &number),
            None => number,
        }
    }
}

/// A text as it is said: `10.71‰` as 千分之10.71, `−0.5` as 负0.5, `103–107` as 103至107.
#[must_use]
pub fn aloud(lang: Lang, text: &str) -> String {
    let words = AloudText::of(lang);
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        // A sign belongs to the number behind it unless it stands between two things, as in 5 − 3 and in 2006-03.
        let may_sign = !before.is_alphanumeric() && !matches!(before, ')' | '\u{ff09}' | '‰' | '%');
        let number = match first {
            '-' | '−' | '+' if !may_sign => None,
            _ if first.is_ascii_digit() && before.is_ascii_alphabetic() => None,
            _ => Number::read(rest),
        };
        if let Some((number, after)) = number {
            let says = number.says(lang);
            let second = after.strip_prefix(['–', '~', '\u{ff5e}']).and_then(Number::read);
            if let Some((second, after)) = second {
                out += &fill(words.range, &[("a", &says), ("b", &second.says(lang))]);
                rest = after;
            } else {
                out += &says;
                rest = after;
            }
            before = '0';
            continue;
        }
        let after = rest.get(first.len_utf8()..).unwrap_or_default();
        let between = before == ' ' && after.starts_with(' ');
        match first {
            it if SHAPES.contains(it) => {}
            '=' | '\u{ff1d}' => out += words.equals,
            '×' => out += words.times,
            '÷' => out += words.divided,
            '/' | '∕' if before == '0' && after.starts_with(|it: char| it.is_ascii_digit()) => out += words.divided,
            '+' | '\u{ff0b}' => out += words.plus,
            '−' => out += words.minus,
            '-' if between => out += words.minus,
            '≤' => out += words.at_most,
            '≥' => out += words.at_least,
            '·' | '|' => out += words.pause,
            it => out.push(it),
        }
        // Past a number a space says nothing of what the next sign means.
        if !(first == ' ' && before == '0') {
            before = first;
        }
        rest = after;
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The place of the voice that fits a language best, of voices by their tags such as `zh-CN`. Any Chinese voice reads
/// Chinese, one of the other side rather than none.
#[must_use]
pub fn best_voice(lang: Lang, tags: &[String]) -> Option<usize> {
    let wanted: &[&str] = match lang {
        Lang::Hans => &["zh-cn", "cmn-cn", "zh-hans", "cmn", "zh-sg", "zh-tw", "zh"],
        Lang::Hant => &["zh-tw", "cmn-tw", "zh-hant", "zh-hk", "cmn", "zh"],
        Lang::En => &["en-gb", "en-us", "en"],
    };
    let tags: Vec<String> = tags.iter().map(|it| it.to_ascii_lowercase().replace('_', "-")).collect();
    let fits =
        |tag: &str, want: &str| tag.strip_prefix(want).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    wanted.iter().find_map(|want| tags.iter().position(|tag| fits(tag, want)))
}

#[cfg(test)]
mod tests {
    use super::{aloud, best_voice};
    use crate::locale::Lang;

    #[track_caller]
    fn check(lang: Lang, text: &str, want: &str) {
        assert_eq!(aloud(lang, text), want, "{text}");
    }

    #[test]
    fn units_and_signs_are_said_as_people_say_them() {
        check(Lang::Hans, "人口出生率10.71‰", "人口出生率千分之10.71");
        check(Lang::Hans, "▲达标 长效节育率 98.50 %", "达标 长效节育率 百分之98.50");
        check(Lang::Hant, "升高 +0.93‰，降低 −1.5%", "升高 加千分之0.93，降低 負百分之1.5");
        check(Lang::Hans, "目标103–107", "目标103至107");
        check(Lang::En, "10.71‰, below 12‰", "10.71 per mille, below 12 per mille");
        check(Lang::En, "Change −0.5", "Change minus 0.5");
        check(Lang::En, "within 103–107", "within 103 to 107");
    }

    #[test]
    fn thousands_are_one_number_in_chinese_and_stay_parted_in_english() {
        check(Lang::Hans, "出生5,493人", "出生5493人");
        check(Lang::En, "5,493 births, 12 deaths.", "5,493 births, 12 deaths.");
    }

    #[test]
    fn a_calculation_is_said_in_words_and_a_date_or_a_name_stays() {
        check(Lang::Hans, "5,493 ÷ 512,900 × 1000 = 10.71‰", "5493 除以 512900 乘 1000 等于 千分之10.71");
        check(Lang::Hans, "12 − 10.71 = 1.29", "12 减 10.71 等于 1.29");
        check(Lang::Hans, "49/512", "49除以512");
        check(Lang::En, "a value ≥ 95%", "a value at least 95 percent");
        check(Lang::En, "2005-10-01 to 2006-09-30", "2005-10-01 to 2006-09-30");
        check(Lang::En, "S01-02 · Oct 2006", "S01-02 , Oct 2006");
    }

    #[test]
    fn the_voice_of_the_language_is_found_and_else_a_near_one() {
        let tags: Vec<String> =
            ["de-DE", "zh_TW", "en-US", "zh-CN", "zh-HK"].iter().map(|it| (*it).to_owned()).collect();
        assert_eq!(best_voice(Lang::Hans, &tags), Some(3));
        assert_eq!(best_voice(Lang::Hant, &tags), Some(1));
        assert_eq!(best_voice(Lang::En, &tags), Some(2));
        assert_eq!(best_voice(Lang::Hans, &tags[..2]), Some(1));
        assert_eq!(best_voice(Lang::En, &tags[..2]), None);
        assert_eq!(best_voice(Lang::Hans, &[]), None);
    }
}

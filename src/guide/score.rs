//! How well a text fits what was typed. Traditional and simplified characters, capitals and widths are the same.

use crate::verify::text::Glyphs;

/// What was typed, word by word, with its characters folded.
pub(super) struct Query {
    glyphs: Glyphs,
    words: Vec<Vec<char>>,
    /// A text to be searched, folded; kept to be filled again.
    text: Vec<char>,
}

/// How a word fits a text, best first.
const WHOLE: u32 = 100;
const HEAD: u32 = 85;
const WORD: u32 = 70;
const INITIALS: u32 = 60;
const WITHIN: u32 = 50;
const SCATTERED: u32 = 15;

/// The longest that is searched for; more is no name.
const MOST_CHARS: usize = 60;

impl Query {
    pub(super) fn new(typed: &str) -> Self {
        let glyphs = Glyphs::new();
        let folded: String = typed.chars().take(MOST_CHARS).map(|it| glyphs.fold(it)).collect();
        let words = folded.split_whitespace().map(|it| it.chars().collect()).collect();
        Self { glyphs, words, text: Vec::new() }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a code was typed and nothing else, capitals aside.
    pub(super) fn is_all(&self, code: &str) -> bool {
        let [word] = self.words.as_slice() else { return false };
        word.iter().copied().eq(code.chars().map(|it| self.glyphs.fold(it)))
    }

    /// How well texts fit, each with its weight in percent: every word has to fit one of them. `None` where one does not.
    pub(super) fn score(&mut self, fields: &[(&str, u32)]) -> Option<u32> {
        let mut best = vec![0; self.words.len()];
        let mut before = None;
        for (text, weight) in fields {
            // Names that people typed are alike in the three languages.
            if before.replace(*text) == Some(*text) {
                continue;
            }
            self.text.clear();
            self.text.extend(text.chars().map(|it| self.glyphs.fold(it)));
            // Of two that fit alike the shorter is meant.
            let short = 9_u32.saturating_sub(u32::try_from(self.text.len() / 3).unwrap_or(9));
            for (word, best) in self.words.iter().zip(&mut best) {
                let fits = fit(&self.text, word);
                if fits > 0 {
                    *best = u32::max(*best, (fits * 10 + short) * weight / 100);
                }
            }
        }
        let all = u32::try_from(best.len()).unwrap_or(1).max(1);
        best.iter().all(|it| *it > 0).then(|| best.iter().sum::<u32>() / all)
    }
}

/// How one word fits a text; 0 where it does not.
fn fit(text: &[char], word: &[char]) -> u32 {
    let Some(first) = word.first() else { return 0 };
    if text == word {
        return WHOLE;
    }
    if text.starts_with(word) {
        return HEAD;
    }
    let mut found = 0;
    for at in 1..text.len() {
        let (Some(before), Some(rest)) = (text.get(at - 1), text.get(at..)) else { break };
        if rest.first() == Some(first) && rest.starts_with(word) {
            let begins = !before.is_alphanumeric();
            found = found.max(if begins { WORD } else { WITHIN });
        }
    }
    if found > 0 {
        return found;
    }
    let is_ascii = word.iter().all(char::is_ascii_alphanumeric);
    if is_ascii && word.len() >= 2 && initials(text).starts_with(word) {
        return INITIALS;
    }
    // Two Chinese characters or three letters that come in this order are a hint; fewer are chance.
    if word.len() >= if is_ascii { 3 } else { 2 } && comes_in_order(text, word) { SCATTERED } else { 0 }
}

/// The first letters of the words of a text.
fn initials(text: &[char]) -> Vec<char> {
    let mut out = Vec::new();
    let mut inside = false;
    for it in text {
        let is_letter = it.is_ascii_alphanumeric();
        if is_letter && !inside {
            out.push(*it);
        }
        inside = is_letter;
    }
    out
}

/// Whether the characters of a word stand in a text in this order, in no more than thrice its length.
fn comes_in_order(text: &[char], word: &[char]) -> bool {
    let Some(from) = word.first().and_then(|first| text.iter().position(|it| it == first)) else { return false };
    let reach = text.get(from..).unwrap_or_default();
    let mut reach = reach.iter().take(word.len() * 3);
    word.iter().all(|want| reach.any(|it| it == want))
}

#[cfg(test)]
mod tests {
    use super::Query;

    /// The texts stand in the order in which they should be found; those that may not be found follow the bar.
    #[track_caller]
    fn check(typed: &str, in_order: &[&str], not: &[&str]) {
        let mut query = Query::new(typed);
        let scores: Vec<_> = in_order.iter().map(|it| query.score(&[(it, 100)])).collect();
        assert!(scores.iter().all(Option::is_some), "{typed}: {scores:?}");
        assert!(scores.is_sorted_by(|a, b| a > b), "{typed}: {in_order:?} {scores:?}");
        for it in not {
            assert_eq!(query.score(&[(it, 100)]), None, "{typed}: {it}");
        }
    }

    #[test]
    fn whole_before_head_before_word_before_middle() {
        check("rate", &["Rate", "Rate of births", "Birth rate", "Separated"], &["Births"]);
        check("目标", &["目标", "目标表", "达到目标"], &["标尺"]);
    }

    #[test]
    fn scripts_widths_and_capitals_are_the_same() {
        check("總覽", &["总览"], &[]);
        check("总览", &["總覽"], &[]);
        check("ＣＳＶ", &["csv"], &[]);
    }

    #[test]
    fn every_word_has_to_fit() {
        check("birth crude", &["Crude birth rate"], &["Crude death rate", "Birth weight"]);
        check("出生 率", &["人口出生率"], &["出生人数"]);
    }

    #[test]
    fn initials_and_scattered_letters_find_what_is_left_out() {
        check("cbr", &["Crude birth rate"], &["Crude death rate"]);
        check("考评", &["考核评分"], &["评考"]);
        check("sv", &[], &["Save"]);
    }

    #[test]
    fn nothing_typed_finds_nothing_by_itself() {
        assert!(Query::new("  ").is_empty());
        assert!(!Query::new("a").is_empty());
    }
}

//! Reads what a learner typed: an exact value, how many decimals were written, and which unit.
//!
//! What could mean two things is asked about in words and never marked wrong: a wrong guess would teach that a right
//! answer is wrong.

mod digits;
mod unclear;
mod words;

pub(in crate::teach) use digits::scaled;
pub use unclear::Unclear;

use super::unit::AnswerUnit;
use crate::figures::typed;
use crate::locale::Lang;
use crate::measure::Exact;

/// The unit that was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Written {
    /// None.
    Nothing,
    /// The one that is asked for, in its own writing.
    Asked,
    /// A sign that divides by a power of ten, such as ‰.
    Sign {
        /// The power: 3 for ‰.
        power: u8,
        /// Whether it is a difference in points.
        point: bool,
    },
    /// A word after a count.
    Word(String),
}

/// A number as it was typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Typed {
    /// The number, before its unit is looked at: 25 for `25 %`.
    pub value: Exact,
    /// Decimals that were written, also zeros. Negative where 万 stands for digits that were not written.
    pub places: i16,
    /// The unit that was written.
    pub unit: Written,
}

/// Reads an answer. The label is what the field is called: it may be repeated before the number.
///
/// # Errors
/// What has to be asked back.
pub fn read(text: &str, label: &str, asked: &AnswerUnit) -> Result<Typed, Unclear> {
    let folded = fold(text);
    let text = typed::trim(&folded);
    let text = text.trim_end_matches(['。', '!', '.']);
    if typed::trim(text).is_empty() {
        return Err(Unclear::Empty);
    }
    let label = fold(label);
    let named = typed::trim(&label);
    let text = text.strip_prefix(named).filter(|_| !named.is_empty()).unwrap_or(text);
    let text = words::ABOUT.iter().find_map(|it| text.strip_suffix(it)).unwrap_or(text);
    // The unit comes off first: one of them holds an equals sign itself.
    let (text, unit) = unit_of(typed::trim(text), asked);
    let (name, text) = behind_sign(text)?;
    let (before, text) = said_before(text);
    let (more, text) = leading_words(text);
    let said = if more.is_empty() { name } else { more };
    // A sign before the number, as in `出生率(%)=10.71`, would change what the number means.
    if [name, more].iter().any(|it| it.contains(['%', '‰']) || longest_sign(typed::trim(it)).is_some()) {
        return Err(Unclear::Unit(typed::trim(&[name, more].concat()).to_owned()));
    }
    let turned = ends_with(said, words::MINUS);
    if turned && text.starts_with(['-', '+']) {
        return Err(Unclear::NotANumber);
    }
    if !turned && ends_with(said, words::FALLS) && !words::FALLS.iter().any(|it| named.contains(it)) {
        return Err(Unclear::Falls);
    }
    let unit = match (before, unit) {
        (None, unit) => unit,
        (Some(power), Written::Nothing) => Written::Sign { power, point: false },
        (Some(_), _) => return Err(Unclear::NotANumber),
    };
    let (value, places) = digits::number(text)?;
    let value = if turned { value.times(-1).ok_or(Unclear::TooLong)? } else { value };
    Ok(Typed { value, places, unit })
}

/// One width, one minus, small letters.
fn fold(text: &str) -> String {
    let full = |c: char| match c {
        '＝' | '：' | '／' | '（' | '）' | '～' | '！' | '；' => {
            char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c)
        }
        _ => c.to_ascii_lowercase(),
    };
    typed::fold(text).chars().map(full).collect()
}

/// What stands before the last `=` or colon, and what behind it. A working that is written out is asked about.
fn behind_sign(text: &str) -> Result<(&str, &str), Unclear> {
    let Some(at) = text.rfind(['=', ':', '≈']) else { return Ok(("", text)) };
    let (name, rest) = text.split_at(at);
    if name.contains(|c: char| c.is_ascii_digit()) {
        return Err(if text.contains(':') && !text.contains(['=', '≈']) { Unclear::Fraction } else { Unclear::Two });
    }
    Ok((name, typed::trim(rest.trim_start_matches(['=', ':', '≈']))))
}

/// A rate said before its number.
fn said_before(text: &str) -> (Option<u8>, &str) {
    let text = typed::trim(text);
    let longest = words::SAID_BEFORE.iter().filter(|it| text.starts_with(it.0)).max_by_key(|it| it.0.len());
    longest.map_or((None, text), |(sign, power)| (Some(*power), text.strip_prefix(sign).unwrap_or(text)))
}

/// The words before a number, such as its name.
fn leading_words(text: &str) -> (&str, &str) {
    // Latin letters and Chinese characters: the tables of all alphabets would cost the page more than they find.
    let is_letter = |c: char| c.is_ascii_alphabetic() || ('\u{3400}'..='\u{9fff}').contains(&c);
    let is_word = |c: char| is_letter(c) || c.is_whitespace() || matches!(c, '~' | '\'' | '’' | '“' | '”');
    let (words, rest) = text.split_at(text.find(|c: char| !is_word(c)).unwrap_or(text.len()));
    // Words alone are no name of a number: they are handed on, to be refused.
    if rest.is_empty() { ("", text) } else { (words, rest) }
}

fn ends_with(text: &str, ends: &[&str]) -> bool {
    let text = typed::trim(text);
    ends.iter().any(|it| match text.strip_suffix(it) {
        // An English word has to stand alone: `countdown` does not say `down`.
        Some(rest) => !it.is_ascii() || rest.is_empty() || rest.ends_with(' '),
        None => false,
    })
}

/// The text before its unit, and the unit.
fn unit_of<'a>(text: &'a str, asked: &AnswerUnit) -> (&'a str, Written) {
    // What is asked for may be written in any of the three languages.
    for lang in Lang::ALL {
        let own = fold(&asked.text(lang));
        let own = typed::trim(&own);
        if let Some(rest) = text.strip_suffix(own).filter(|_| !own.is_empty()) {
            // `个百分点` ends like a plain `点`, and `% points` begins with a sign: only whole units count.
            if !longer_sign(text, own) {
                return (typed::trim(rest), Written::Asked);
            }
        }
    }
    if let Some((sign, power, point)) = longest_sign(text) {
        let rest = text.strip_suffix(sign).unwrap_or(text);
        return (typed::trim(rest), Written::Sign { power, point });
    }
    let word = words::COUNTED.iter().filter(|it| text.ends_with(**it)).max_by_key(|it| it.len());
    match word.and_then(|it| text.strip_suffix(it).map(|rest| (typed::trim(rest), *it))) {
        Some((rest, word)) => (rest, Written::Word(word.to_owned())),
        None => (text, Written::Nothing),
    }
}

fn longest_sign(text: &str) -> Option<(&'static str, u8, bool)> {
    words::SIGNS.iter().filter(|it| text.ends_with(it.0)).max_by_key(|it| it.0.len()).copied()
}

fn longer_sign(text: &str, own: &str) -> bool {
    longest_sign(text).is_some_and(|it| it.0.len() > own.len())
}

#[cfg(test)]
mod tests;

//! From bytes to text: byte order mark, strict UTF-8, then GB18030 or Big5 by plausibility.
//!
//! WPS and Chinese Excel write CSV in GBK without a word, so guessing is needed; what was chosen is reported
//! and the user can override it.

use super::problem::FileProblem;
use super::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How a text file is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8, with or without byte order mark.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// GB18030, which contains GBK and GB2312.
    Gb18030,
    /// Big5, with the extensions of Hong Kong.
    Big5,
}

impl Encoding {
    /// The label that the web's decoders know it by.
    pub fn label(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Gb18030 => "gb18030",
            Self::Big5 => "big5",
        }
    }
}

/// Decodes the two encodings whose tables are too large to carry: the browser has them.
pub trait Decoder {
    /// The text, with U+FFFD for what cannot be decoded; `None` where the encoding is not at hand.
    fn decode(&self, bytes: &[u8], encoding: Encoding) -> Option<String>;
}

/// A decoded text and how it was decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without byte order mark.
    pub text: String,
    /// The encoding that was used.
    pub encoding: Encoding,
    /// Whether the bytes began with a byte order mark.
    pub marked: bool,
}

/// Bytes that are enough to tell one encoding from another.
const SAMPLE: usize = 16 * 1024;

/// Decodes a file; `forced` is the user's override.
pub fn decode(bytes: Vec<u8>, forced: Option<Encoding>, decoder: &dyn Decoder) -> Result<Decoded, FileProblem> {
    if let Some(encoding) = forced {
        let marked = mark(&bytes).is_some_and(|(found, _)| found == encoding);
        return with(bytes, encoding, marked, decoder);
    }
    if let Some((encoding, _)) = mark(&bytes) {
        return with(bytes, encoding, true, decoder);
    }
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return Ok(Decoded { text, encoding: Encoding::Utf8, marked: false }),
        Err(refused) => refused.into_bytes(),
    };
    let sample = bytes.get(..SAMPLE).unwrap_or(&bytes);
    let gb = decoder.decode(sample, Encoding::Gb18030).map(|text| plausibility(&text));
    let big5 = decoder.decode(sample, Encoding::Big5).map(|text| plausibility(&text));
    match (gb, big5) {
        (None, None) => Err(FileProblem::Undecodable),
        (gb, big5) if gb.max(big5) < Some(0) => Err(FileProblem::Undecodable),
        (gb, big5) if big5 > gb => with(bytes, Encoding::Big5, false, decoder),
        _ => with(bytes, Encoding::Gb18030, false, decoder),
    }
}

fn mark(bytes: &[u8]) -> Option<(Encoding, usize)> {
    const MARKS: &[(&[u8], Encoding)] = &[
        (b"\xEF\xBB\xBF", Encoding::Utf8),
        (b"\xFF\xFE", Encoding::Utf16Le),
        (b"\xFE\xFF", Encoding::Utf16Be),
        (b"\x84\x31\x95\x33", Encoding::Gb18030),
    ];
    MARKS.iter().find(|(mark, _)| bytes.starts_with(mark)).map(|(mark, encoding)| (*encoding, mark.len()))
}

fn with(bytes: Vec<u8>, encoding: Encoding, marked: bool, decoder: &dyn Decoder) -> Result<Decoded, FileProblem> {
    let skip = if marked { mark(&bytes).map_or(0, |(_, length)| length) } else { 0 };
    let body = bytes.get(skip..).unwrap_or_default();
    let text = match encoding {
        Encoding::Utf8 => String::from_utf8_lossy(body).into_owned(),
        Encoding::Utf16Le => utf16(body, u16::from_le_bytes),
        Encoding::Utf16Be => utf16(body, u16::from_be_bytes),
        Encoding::Gb18030 | Encoding::Big5 => decoder.decode(body, encoding).ok_or(FileProblem::Undecodable)?,
    };
    Ok(Decoded { text, encoding, marked })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks().0.iter().map(|it| unit(*it));
    char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Points out of 1000 for how much a text looks like Chinese that people write; below zero is no text at all.
fn plausibility(text: &str) -> i64 {
    let common: BTreeSet<char> = words::COMMON_HANZI.chars().collect();
    let (mut seen, mut points) = (0i64, 0i64);
    for c in text.trim_end_matches(char::REPLACEMENT_CHARACTER).chars().filter(|c| !c.is_ascii()) {
        seen += 1;
        points += match c {
            _ if common.contains(&c) => 10,
            '\u{3000}'..='\u{3002}' | '\u{3008}'..='\u{3011}' | '\u{FF01}'..='\u{FF5E}' => 5,
            '—' | '…' | '‰' | '“' | '”' | '‘' | '’' | '·' => 3,
            '\u{4E00}'..='\u{9FFF}' => 1,
            char::REPLACEMENT_CHARACTER => -60,
            '\u{E000}'..='\u{F8FF}' => -40,
            c if c.is_control() => -60,
            _ => -4,
        };
    }
    for word in words::FIELD_WORDS.iter().filter(|word| word.chars().count() > 1) {
        points += 20 * i64::try_from(text.matches(word).count().min(20)).unwrap_or_default();
    }
    if seen == 0 { 0 } else { points * 100 / seen }
}

//! The encodings by name, and whole texts out of them.

use crate::decoder::Decoder;
use std::borrow::Cow;
use web_sys::{TextDecoder, TextDecoderOptions};

/// An encoding of the web.
#[derive(Debug, PartialEq, Eq)]
pub struct Encoding {
    name: &'static str,
}

macro_rules! encodings {
    ($($constant:ident $init:ident $name:literal;)*) => {
        $(
            #[doc = $name]
            pub static $init: Encoding = Encoding { name: $name };
            #[doc = $name]
            pub static $constant: &Encoding = &$init;
        )*
        static ALL: &[&Encoding] = &[$(&$init),*];
    };
}

encodings! {
    BIG5 BIG5_INIT "Big5";
    EUC_JP EUC_JP_INIT "EUC-JP";
    EUC_KR EUC_KR_INIT "EUC-KR";
    GB18030 GB18030_INIT "gb18030";
    GBK GBK_INIT "GBK";
    IBM866 IBM866_INIT "IBM866";
    ISO_2022_JP ISO_2022_JP_INIT "ISO-2022-JP";
    ISO_8859_2 ISO_8859_2_INIT "ISO-8859-2";
    ISO_8859_3 ISO_8859_3_INIT "ISO-8859-3";
    ISO_8859_4 ISO_8859_4_INIT "ISO-8859-4";
    ISO_8859_5 ISO_8859_5_INIT "ISO-8859-5";
    ISO_8859_6 ISO_8859_6_INIT "ISO-8859-6";
    ISO_8859_7 ISO_8859_7_INIT "ISO-8859-7";
    ISO_8859_8 ISO_8859_8_INIT "ISO-8859-8";
    ISO_8859_8_I ISO_8859_8_I_INIT "ISO-8859-8-I";
    ISO_8859_10 ISO_8859_10_INIT "ISO-8859-10";
    ISO_8859_13 ISO_8859_13_INIT "ISO-8859-13";
    ISO_8859_14 ISO_8859_14_INIT "ISO-8859-14";
    ISO_8859_15 ISO_8859_15_INIT "ISO-8859-15";
    ISO_8859_16 ISO_8859_16_INIT "ISO-8859-16";
    KOI8_R KOI8_R_INIT "KOI8-R";
    KOI8_U KOI8_U_INIT "KOI8-U";
    MACINTOSH MACINTOSH_INIT "macintosh";
    REPLACEMENT REPLACEMENT_INIT "replacement";
    SHIFT_JIS SHIFT_JIS_INIT "Shift_JIS";
    UTF_8 UTF_8_INIT "UTF-8";
    UTF_16BE UTF_16BE_INIT "UTF-16BE";
    UTF_16LE UTF_16LE_INIT "UTF-16LE";
    WINDOWS_874 WINDOWS_874_INIT "windows-874";
    WINDOWS_1250 WINDOWS_1250_INIT "windows-1250";
    WINDOWS_1251 WINDOWS_1251_INIT "windows-1251";
    WINDOWS_1252 WINDOWS_1252_INIT "windows-1252";
    WINDOWS_1253 WINDOWS_1253_INIT "windows-1253";
    WINDOWS_1254 WINDOWS_1254_INIT "windows-1254";
    WINDOWS_1255 WINDOWS_1255_INIT "windows-1255";
    WINDOWS_1256 WINDOWS_1256_INIT "windows-1256";
    WINDOWS_1257 WINDOWS_1257_INIT "windows-1257";
    WINDOWS_1258 WINDOWS_1258_INIT "windows-1258";
    X_MAC_CYRILLIC X_MAC_CYRILLIC_INIT "x-mac-cyrillic";
    X_USER_DEFINED X_USER_DEFINED_INIT "x-user-defined";
}

impl Encoding {
    /// Its name in the standard.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The encoding that a label stands for.
    #[must_use]
    pub fn for_label(label: &[u8]) -> Option<&'static Self> {
        let name = TextDecoder::new_with_label(std::str::from_utf8(label).ok()?).ok()?.encoding();
        ALL.iter().copied().find(|it| it.name.eq_ignore_ascii_case(&name))
    }

    /// The encoding that a byte order mark stands for, and the length of the mark.
    #[must_use]
    pub fn for_bom(bytes: &[u8]) -> Option<(&'static Self, usize)> {
        match bytes {
            [0xef, 0xbb, 0xbf, ..] => Some((UTF_8, 3)),
            [0xff, 0xfe, ..] => Some((UTF_16LE, 2)),
            [0xfe, 0xff, ..] => Some((UTF_16BE, 2)),
            _ => None,
        }
    }

    /// The text, by its byte order mark before this encoding; what cannot be read becomes U+FFFD, and is told of.
    #[must_use]
    pub fn decode<'a>(&'static self, bytes: &'a [u8]) -> (Cow<'a, str>, &'static Self, bool) {
        let (encoding, mark) = Self::for_bom(bytes).unwrap_or((self, 0));
        let (text, had_errors) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
        (text, encoding, had_errors)
    }

    /// The text; what cannot be read becomes U+FFFD, and is told of.
    #[must_use]
    pub fn decode_without_bom_handling<'a>(&'static self, bytes: &'a [u8]) -> (Cow<'a, str>, bool) {
        if let Some(text) = self.decode_without_bom_handling_and_without_replacement(bytes) {
            return (text, false);
        }
        let text = match self.pair() {
            Some(of_pair) => utf_16(bytes, of_pair).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect(),
            None if self.name == "UTF-8" => String::from_utf8_lossy(bytes).into_owned(),
            None => self.ask_browser(bytes, false).unwrap_or_default(),
        };
        (text.into(), true)
    }

    /// The text, or nothing where some of it cannot be read.
    #[must_use]
    pub fn decode_without_bom_handling_and_without_replacement<'a>(
        &'static self,
        bytes: &'a [u8],
    ) -> Option<Cow<'a, str>> {
        // Names within old workbooks are many and short: no way through the browser for them.
        if let Some(of_pair) = self.pair() {
            return utf_16(bytes, of_pair).collect::<Option<String>>().map(Cow::Owned);
        }
        let is_plain = !matches!(self.name, "ISO-2022-JP" | "replacement");
        if self.name == "UTF-8" || (is_plain && bytes.is_ascii()) {
            return std::str::from_utf8(bytes).ok().map(Cow::Borrowed);
        }
        self.ask_browser(bytes, true).map(Cow::Owned)
    }

    /// A decoder for a text that comes in parts.
    #[must_use]
    pub const fn new_decoder_without_bom_handling(&'static self) -> Decoder {
        Decoder::new(self)
    }

    /// How two bytes make a unit, where they do.
    fn pair(&self) -> Option<fn([u8; 2]) -> u16> {
        match self.name {
            "UTF-16LE" => Some(u16::from_le_bytes),
            "UTF-16BE" => Some(u16::from_be_bytes),
            _ => None,
        }
    }

    fn ask_browser(&self, bytes: &[u8], fatal: bool) -> Option<String> {
        let options = TextDecoderOptions::new();
        options.set_fatal(fatal);
        let decoder = TextDecoder::new_with_label_and_options(self.name, &options).ok()?;
        decoder.decode_with_u8_array(bytes).ok()
    }
}

/// Characters of UTF-16; nothing for half a pair, nor for a byte too many at the end.
fn utf_16(bytes: &[u8], of_pair: fn([u8; 2]) -> u16) -> impl Iterator<Item = Option<char>> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(move |it| of_pair(*it));
    char::decode_utf16(units).map(Result::ok).chain(rest.iter().map(|_| None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(encoding: &'static Encoding, bytes: &[u8], want: &str, had_errors: bool) {
        let (text, _, told) = encoding.decode(bytes);
        assert_eq!((text.as_ref(), told), (want, had_errors));
    }

    #[test]
    fn what_needs_no_table_is_read_without_the_browser() {
        check(UTF_8, "镇 a".as_bytes(), "镇 a", false);
        check(UTF_8, b"a\xff", "a\u{fffd}", true);
        check(GBK, b"S04-01", "S04-01", false);
        check(UTF_16LE, &[0x47, 0x95, 0x3d, 0xd8, 0x00, 0xde], "镇\u{1f600}", false);
        check(UTF_16BE, &[0x95, 0x47, 0xd8], "镇\u{fffd}", true);
        check(WINDOWS_1252, &[0xff, 0xfe, 0x61, 0x00], "a", false);
    }

    #[test]
    fn parts_make_the_same_text_in_any_room() {
        let mut decoder = UTF_8.new_decoder_without_bom_handling();
        let mut room = [0; 4];
        let (first, rest) = "镇 abc".as_bytes().split_at(2);
        assert_eq!(decoder.decode_to_utf8_without_replacement(first, &mut room, false).2, 0);
        let mut text: Vec<u8> = Vec::new();
        let mut part = rest;
        loop {
            let (result, read, written) = decoder.decode_to_utf8_without_replacement(part, &mut room, true);
            text.extend(&room[..written]);
            part = &part[read..];
            if result == crate::DecoderResult::InputEmpty {
                break;
            }
        }
        assert_eq!(text, "镇 abc".as_bytes());
    }
}

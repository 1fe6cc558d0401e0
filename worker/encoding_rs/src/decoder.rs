//! Texts that come in parts.

use crate::Encoding;

/// How a step of a decoder ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecoderResult {
    /// All input was taken.
    InputEmpty,
    /// There is more text than room for it.
    OutputFull,
    /// Bytes that are no text: how many, and how many were taken after them.
    Malformed(u8, u8),
}

/// Keeps the parts and gives the text when the last one is there.
#[derive(Debug)]
pub struct Decoder {
    encoding: &'static Encoding,
    bytes: Vec<u8>,
    text: Option<(String, usize)>,
}

impl Decoder {
    pub(crate) const fn new(encoding: &'static Encoding) -> Self {
        Self { encoding, bytes: Vec::new(), text: None }
    }

    /// The encoding.
    #[must_use]
    pub const fn encoding(&self) -> &'static Encoding {
        self.encoding
    }

    /// Room that is enough for the text of so many more bytes.
    #[must_use]
    pub fn max_utf8_buffer_length_without_replacement(&self, more: usize) -> Option<usize> {
        // No encoding of the web makes more than three bytes of text of one byte.
        self.bytes.len().checked_add(more)?.checked_mul(3)?.checked_add(3)
    }

    /// Puts as much of the text as is known and has room behind what `into` holds; how it ended, and bytes taken.
    pub fn decode_to_string_without_replacement(
        &mut self,
        bytes: &[u8],
        into: &mut String,
        last: bool,
    ) -> (DecoderResult, usize) {
        let room = into.capacity() - into.len();
        let (result, text) = self.step(bytes, room, last);
        into.push_str(text);
        (result, bytes.len())
    }

    /// Puts as much of the text as is known and has room into `into`; how it ended, bytes taken, bytes given.
    pub fn decode_to_utf8_without_replacement(
        &mut self,
        bytes: &[u8],
        into: &mut [u8],
        last: bool,
    ) -> (DecoderResult, usize, usize) {
        let (result, text) = self.step(bytes, into.len(), last);
        if let Some(place) = into.get_mut(..text.len()) {
            place.copy_from_slice(text.as_bytes());
        }
        (result, bytes.len(), text.len())
    }

    fn step(&mut self, bytes: &[u8], room: usize, last: bool) -> (DecoderResult, &str) {
        self.bytes.extend_from_slice(bytes);
        if !last {
            return (DecoderResult::InputEmpty, "");
        }
        if self.text.is_none() {
            let bytes = std::mem::take(&mut self.bytes);
            let Some(text) = self.encoding.decode_without_bom_handling_and_without_replacement(&bytes) else {
                return (DecoderResult::Malformed(1, 0), "");
            };
            self.text = Some((text.into_owned(), 0));
        }
        let Some((text, given)) = &mut self.text else { return (DecoderResult::InputEmpty, "") };
        let left = text.get(*given..).unwrap_or_default();
        let end = left.floor_char_boundary(room.min(left.len()));
        let is_all = end == left.len();
        *given += end;
        let part = left.get(..end).unwrap_or_default();
        (if is_all { DecoderResult::InputEmpty } else { DecoderResult::OutputFull }, part)
    }
}

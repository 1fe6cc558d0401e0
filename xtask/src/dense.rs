//! Bytes as text of the single file, nearly 16 bits in a UTF-16 unit.
//!
//! The file begins with a byte order mark, which browsers heed before a server's header and before a `meta`:
//! its bytes mean the same wherever it is opened. Base64 would make it a third larger; this adds 0.4 %.
//!
//! Units that a browser would change, or that would end the block, are left out: below U+0040 (NUL, CR and `<`
//! stand there) and the surrogates. The units that are left are too few for all values of 16 bits, so the largest
//! values take two units, and the second one brings 15 more bits with it. `src/boot.js` reads it back.

/// How many units may be used.
const USABLE: u32 = 0x1_0000 - 0x800 - 0x40;
/// Values below stand for themselves. The least for which all pairs that begin above are enough.
const SINGLES: u32 = 61_166;

/// The text of the bytes. The reader has to know how many they are: spare bits at the end are zero.
pub(crate) fn text(bytes: &[u8]) -> String {
    let mut bits = Bits { bytes, at: 0 };
    let mut text = String::new();
    while bits.at < bytes.len() * 8 {
        let value = bits.take(16);
        if value < SINGLES {
            text.push(unit(value));
        } else {
            let pair = ((value - SINGLES) << 15) | bits.take(15);
            text.push(unit(SINGLES + pair / USABLE));
            text.push(unit(pair % USABLE));
        }
    }
    text
}

/// The unit at a place among the usable ones.
fn unit(place: u32) -> char {
    let below_surrogates = place + 0x40;
    let unit = if below_surrogates < 0xd800 { below_surrogates } else { below_surrogates + 0x800 };
    // Never a surrogate, so that it is always a character.
    char::from_u32(unit).unwrap_or_default()
}

/// Bits from the front, the highest of a byte first; zeros behind the end.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, count: usize) -> u32 {
        let mut value = 0;
        for at in self.at..self.at + count {
            let bit = self.bytes.get(at / 8).map_or(0, |byte| u32::from(byte >> (7 - at % 8)) & 1);
            value = value << 1 | bit;
        }
        self.at += count;
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The way back, as `src/boot.js` goes it.
    fn bytes(text: &str, length: usize) -> Vec<u8> {
        let places: Vec<u32> =
            text.encode_utf16().map(|it| u32::from(it) - if it < 0xd800 { 0x40 } else { 0x840 }).collect();
        let (mut bits, mut places) = (Vec::new(), places.into_iter());
        let mut put = |value: u32, count: u32| bits.extend((0..count).rev().map(|at| value >> at & 1));
        while let Some(place) = places.next() {
            if place < SINGLES {
                put(place, 16);
            } else {
                let pair = (place - SINGLES) * USABLE + places.next().unwrap();
                put(SINGLES + (pair >> 15), 16);
                put(pair & 0x7fff, 15);
            }
        }
        let byte = |it: &[u32]| it.iter().fold(0, |byte, bit| byte << 1 | *bit as u8);
        bits.chunks(8).take(length).map(byte).collect()
    }

    #[track_caller]
    fn check(input: &[u8]) {
        let text = text(input);
        assert!(text.chars().all(|it| it >= '@' && it.len_utf16() == 1), "{text:?}");
        assert_eq!(bytes(&text, input.len()), input);
    }

    #[test]
    fn all_bytes_come_back() {
        check(&[]);
        check(&[0]);
        check(&[255]);
        check(&[255; 31]);
        check(&(0..=255).collect::<Vec<u8>>());
        let all: Vec<u8> = (0..=u16::MAX).flat_map(u16::to_be_bytes).collect();
        check(&all);
        check(&all[1..]);
    }

    #[test]
    fn every_pair_has_a_first_unit() {
        let largest = ((0xffff - SINGLES) << 15) | 0x7fff;
        assert!(SINGLES + largest / USABLE < USABLE);
    }

    #[test]
    fn little_is_added() {
        let mut noise = 1_u32;
        let bytes: Vec<u8> = (0..100_000)
            .map(|_| {
                noise ^= noise << 13;
                noise ^= noise >> 17;
                noise ^= noise << 5;
                noise as u8
            })
            .collect();
        let size = text(&bytes).encode_utf16().count() * 2;
        assert!((100_000..100_500).contains(&size), "{size}");
    }
}

//! The texts of a sheet, each held once.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A pool of texts, addressed by number in the order of their first appearance.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    pub(super) all: String,
    pub(super) ends: Vec<u32>,
}

impl Texts {
    /// The text with this number, or an empty one.
    pub fn get(&self, number: u32) -> &str {
        let index = number as usize;
        let end = self.ends.get(index).copied().unwrap_or_default();
        let start = index.checked_sub(1).and_then(|it| self.ends.get(it)).copied().unwrap_or_default();
        self.all.get(start as usize..end as usize).unwrap_or_default()
    }

    /// How many different texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    fn push(&mut self, text: &str) -> Option<u32> {
        let end = u32::try_from(self.all.len() + text.len()).ok()?;
        let number = u32::try_from(self.ends.len()).ok()?;
        self.all.push_str(text);
        self.ends.push(end);
        Some(number)
    }
}

/// Finds texts again while a sheet is built.
#[derive(Debug, Default)]
pub(super) struct Interner {
    pub(super) texts: Texts,
    numbers: HashMap<Box<str>, u32, BuildHasherDefault<Fnv>>,
}

impl Interner {
    /// The number of a text; `None` once the pool is full at four gigabytes.
    pub(super) fn intern(&mut self, text: &str) -> Option<u32> {
        if let Some(number) = self.numbers.get(text) {
            return Some(*number);
        }
        let number = self.texts.push(text)?;
        self.numbers.insert(text.into(), number);
        Some(number)
    }
}

/// FNV-1a: short keys are most of the work here, and the standard hasher is slow on them.
#[derive(Debug)]
pub struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            // Written out: a call for each byte of a text would cost more than the hash.
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    // A whole number is mixed in at once: byte by byte it is most of the time of a lookup.
    #[inline(always)]
    fn write_u8(&mut self, it: u8) {
        self.write_u64(u64::from(it));
    }

    #[inline(always)]
    fn write_u32(&mut self, it: u32) {
        self.write_u64(u64::from(it));
    }

    #[inline(always)]
    fn write_u64(&mut self, it: u64) {
        self.0 = (self.0 ^ it).wrapping_mul(0x0100_0000_01b3);
    }

    #[inline(always)]
    fn write_usize(&mut self, it: usize) {
        self.write_u64(it as u64);
    }
}

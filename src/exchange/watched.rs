//! Bytes that tell how far they were read, for a reader that has no progress of its own.

use super::read::Progress;
use std::io::{Cursor, Read, Result, Seek, SeekFrom};

/// Bytes of a container whose first part has the rows: how much of it was read stands for how many of them were.
pub(super) struct Watched<'a> {
    bytes: Cursor<Vec<u8>>,
    first_part: u64,
    rows: u32,
    progress: &'a mut dyn FnMut(Progress),
}

impl<'a> Watched<'a> {
    pub(super) fn new(bytes: Vec<u8>, first_part: u64, rows: u32, progress: &'a mut dyn FnMut(Progress)) -> Self {
        Self { bytes: Cursor::new(bytes), first_part, rows, progress }
    }
}

impl Read for Watched<'_> {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let begun = self.bytes.position();
        let read = self.bytes.read(into)?;
        // The directory stands behind the parts and is read before them.
        if begun < self.first_part {
            let share = u64::from(self.rows) * begun / self.first_part;
            (self.progress)(Progress { rows: u32::try_from(share).unwrap_or(self.rows), total: Some(self.rows) });
        }
        Ok(read)
    }
}

impl Seek for Watched<'_> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        self.bytes.seek(to)
    }
}

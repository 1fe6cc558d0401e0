//! Looks into an OLE container (Excel 97 to 2003, and every password-protected workbook) before it is parsed.
//!
//! Finds what it holds, and how far the cells of its sheets reach: the reader makes the whole rectangle between
//! the first and the last cell, which two cells can make 16 million large.

use super::problem::{Content, FileProblem};
use super::sheet::column_letters;

/// Cells of the rectangle that the reader may make: it takes 32 bytes for each.
const MOST_CELLS: u64 = 4_000_000;
const END: u32 = 0xFFFF_FFF8;

/// What an OLE container holds: a workbook, a document, or an encrypted package.
pub fn check(bytes: &[u8]) -> Result<(), FileProblem> {
    // A workbook before Excel 97 is a bare stream of records.
    if !bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return extent(bytes);
    }
    let file =
        Compound::open(bytes).ok_or_else(|| FileProblem::Damaged { detail: "compound file header".to_owned() })?;
    let mut workbook = None;
    for entry in file.entries() {
        match entry.name.as_str() {
            "EncryptedPackage" | "EncryptionInfo" => return Err(FileProblem::Password),
            "Workbook" | "WORKBOOK" => workbook = Some(entry),
            "Book" | "BOOK" => workbook = workbook.or(Some(entry)),
            _ => {}
        }
    }
    let workbook = workbook.ok_or(FileProblem::NotATable { content: Content::OtherOffice })?;
    extent(&file.stream(&workbook))
}

struct Entry {
    name: String,
    start: u32,
    size: usize,
}

struct Compound<'a> {
    bytes: &'a [u8],
    shift: u32,
    fat: Vec<u32>,
    directory: Vec<u8>,
}

impl<'a> Compound<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let shift = u32::from(u16_at(bytes, 30)?);
        if shift != 9 && shift != 12 {
            return None;
        }
        let mut file = Self { bytes, shift, fat: Vec::new(), directory: Vec::new() };
        let mut sectors: Vec<u32> =
            (0..109).filter_map(|at| u32_at(bytes, 76 + at * 4)).take_while(|it| *it < END).collect();
        // Large files list further sectors of the table in a chain of their own.
        let mut next = u32_at(bytes, 68)?;
        let most = bytes.len() >> shift;
        while next < END && sectors.len() <= most {
            let words = words(file.sector(next));
            let (last, list) = words.split_last()?;
            sectors.extend(list.iter().copied().take_while(|it| *it < END));
            next = *last;
        }
        file.fat = sectors.iter().take(most + 1).flat_map(|it| words(file.sector(*it))).collect();
        file.directory = file.chain(u32_at(bytes, 48)?, usize::MAX);
        Some(file)
    }

    fn sector(&self, number: u32) -> &'a [u8] {
        let start = (number as usize + 1).saturating_mul(1 << self.shift);
        let end = start.saturating_add(1 << self.shift).min(self.bytes.len());
        self.bytes.get(start..end).unwrap_or_default()
    }

    /// The sectors of a chain, as far as it goes without a loop.
    fn chain(&self, start: u32, size: usize) -> Vec<u8> {
        let mut out = Vec::new();
        let mut sector = start;
        for _ in 0..=self.fat.len() {
            if sector >= END || out.len() >= size {
                break;
            }
            out.extend_from_slice(self.sector(sector));
            sector = self.fat.get(sector as usize).copied().unwrap_or(END);
        }
        out.truncate(size);
        out
    }

    fn entries(&self) -> impl Iterator<Item = Entry> + '_ {
        self.directory.chunks_exact(128).filter_map(|entry| {
            let length = usize::from(u16_at(entry, 64)?).checked_sub(2)?;
            let units: Vec<u16> = entry.get(..length)?.as_chunks().0.iter().map(|it| u16::from_le_bytes(*it)).collect();
            Some(Entry {
                name: String::from_utf16_lossy(&units),
                start: u32_at(entry, 116)?,
                size: u32_at(entry, 120)? as usize,
            })
        })
    }

    /// The bytes of a stream; short ones lie in pieces of 64 within the root's stream.
    fn stream(&self, entry: &Entry) -> Vec<u8> {
        let cutoff = u32_at(self.bytes, 56).unwrap_or(4096) as usize;
        if entry.size >= cutoff {
            return self.chain(entry.start, entry.size);
        }
        let Some(root) = self.entries().next() else { return Vec::new() };
        let pieces = self.chain(root.start, root.size);
        let table = words(&self.chain(u32_at(self.bytes, 60).unwrap_or(END), usize::MAX));
        let mut out = Vec::new();
        let mut piece = entry.start;
        for _ in 0..=table.len() {
            if piece >= END || out.len() >= entry.size {
                break;
            }
            let start = piece as usize * 64;
            out.extend_from_slice(pieces.get(start..(start + 64).min(pieces.len())).unwrap_or_default());
            piece = table.get(piece as usize).copied().unwrap_or(END);
        }
        out
    }
}

/// Walks the records of a workbook stream and bounds the rectangle of each sheet.
fn extent(stream: &[u8]) -> Result<(), FileProblem> {
    let mut rest = stream;
    let mut bounds: Option<[u16; 4]> = None;
    while let (Some(kind), Some(length)) = (u16_at(rest, 0), u16_at(rest, 2)) {
        let end = 4 + usize::from(length);
        let body = rest.get(4..end.min(rest.len())).unwrap_or_default();
        rest = rest.get(end..).unwrap_or_default();
        match kind {
            // Beginning of a sheet, in each generation of the format.
            0x0009 | 0x0209 | 0x0409 | 0x0809 => bounds = None,
            // Password.
            0x002F => return Err(FileProblem::Password),
            // Records of cells that hold something.
            0x0003..=0x0006 | 0x0203..=0x0206 | 0x0406 | 0x027E | 0x007E | 0x00BD | 0x00D6 | 0x00FD => {
                let (Some(row), Some(column)) = (u16_at(body, 0), u16_at(body, 2)) else { continue };
                // A run of numbers names its last column at its end.
                let last = if kind == 0x00BD {
                    body.len().checked_sub(2).and_then(|at| u16_at(body, at)).unwrap_or(column)
                } else {
                    column
                };
                let [top, left, bottom, right] = bounds.unwrap_or([row, column, row, column]);
                let found = [top.min(row), left.min(column), bottom.max(row), right.max(last)];
                let [top, left, bottom, right] = found;
                let cells = (u64::from(bottom - top) + 1) * (u64::from(right.saturating_sub(left)) + 1);
                if cells > MOST_CELLS {
                    return Err(FileProblem::CellTooFar {
                        sheet: String::new(),
                        row: u32::from(row) + 1,
                        column: column_letters(u32::from(last)),
                    });
                }
                bounds = Some(found);
            }
            _ => {}
        }
    }
    Ok(())
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|it| u16::from_le_bytes(*it))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|it| u32::from_le_bytes(*it))
}

fn words(bytes: &[u8]) -> Vec<u32> {
    bytes.as_chunks().0.iter().map(|it| u32::from_le_bytes(*it)).collect()
}

//! A sheet as one run of bytes, for the journey from the worker to the page.
//!
//! Little-endian; all counts are `u32`: name, rows, columns, texts (joined text, then their ends), then a column
//! its length, its width of value in bytes (4 or 8), its kinds and its values. Both ends are the same build.

use super::column::{Column, Values};
use super::{Sheet, Texts};

impl Sheet {
    /// All of the sheet in one buffer.
    pub fn pack(&self) -> Vec<u8> {
        let cells: usize = self.columns.iter().map(Column::len).sum();
        let mut out = Vec::with_capacity(self.texts.all.len() + cells * 5 + 1024);
        put_bytes(&mut out, self.name.as_bytes());
        put_u32(&mut out, self.rows as usize);
        put_bytes(&mut out, self.texts.all.as_bytes());
        put_u32(&mut out, self.texts.ends.len());
        out.extend(self.texts.ends.iter().flat_map(|it| it.to_le_bytes()));
        put_u32(&mut out, self.columns.len());
        for column in &self.columns {
            put_bytes(&mut out, &column.kinds);
            match &column.values {
                Values::Narrow(values) => {
                    out.push(4);
                    out.extend(values.iter().flat_map(|it| it.to_le_bytes()));
                }
                Values::Wide(values) => {
                    out.push(8);
                    out.extend(values.iter().flat_map(|it| it.to_le_bytes()));
                }
            }
        }
        out
    }

    /// The sheet of a packed buffer, or nothing where the buffer is not whole.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let name = String::from_utf8(take_bytes(&mut rest)?.to_vec()).ok()?;
        let rows = take_u32(&mut rest)?;
        let all = String::from_utf8(take_bytes(&mut rest)?.to_vec()).ok()?;
        let texts = take_u32(&mut rest)? as usize;
        let ends =
            take(&mut rest, texts.checked_mul(4)?)?.as_chunks().0.iter().map(|it| u32::from_le_bytes(*it)).collect();
        let count = take_u32(&mut rest)?;
        let mut columns = Vec::new();
        for _ in 0..count {
            let kinds = take_bytes(&mut rest)?.to_vec();
            let width = usize::from(*take(&mut rest, 1)?.first()?);
            let values = take(&mut rest, kinds.len().checked_mul(width)?)?;
            let values = match width {
                4 => Values::Narrow(values.as_chunks().0.iter().map(|it| i32::from_le_bytes(*it)).collect()),
                8 => Values::Wide(values.as_chunks().0.iter().map(|it| i64::from_le_bytes(*it)).collect()),
                _ => return None,
            };
            columns.push(Column { kinds, values });
        }
        rest.is_empty().then_some(Self { name, rows, columns, texts: Texts { all, ends } })
    }
}

fn put_u32(out: &mut Vec<u8>, value: usize) {
    // Bounds on rows, columns and the pool of texts keep every count below 2^32.
    out.extend(u32::try_from(value).unwrap_or(u32::MAX).to_le_bytes());
}

fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_u32(out, bytes.len());
    out.extend_from_slice(bytes);
}

fn take<'a>(rest: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (head, tail) = rest.split_at_checked(length)?;
    *rest = tail;
    Some(head)
}

fn take_u32(rest: &mut &[u8]) -> Option<u32> {
    let (head, tail) = rest.split_first_chunk()?;
    *rest = tail;
    Some(u32::from_le_bytes(*head))
}

fn take_bytes<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = take_u32(rest)? as usize;
    take(rest, length)
}

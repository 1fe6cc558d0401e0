//! A table as bytes, for the worker that shows pages of its own: little-endian, counts before lists.
//!
//! Both ends are the same build, so there are neither names nor versions in it. Columns go as they are.

use super::column::Column;
use super::table::RowId;
use super::{Month, Period, Table};

impl Table {
    /// Writes the table behind what is there.
    pub fn pack(&self, out: &mut Vec<u8>) {
        put(out, self.len);
        put_count(out, self.rows.len());
        for rows in &self.rows {
            put_count(out, rows.len());
            for (period, row) in rows {
                out.extend_from_slice(&period.start.0.to_le_bytes());
                out.extend_from_slice(&period.months.to_le_bytes());
                put(out, row.0);
            }
        }
        put_count(out, self.columns.len());
        for column in &self.columns {
            match column {
                Column::Narrow(cells) => {
                    out.push(4);
                    put_count(out, cells.len());
                    cells.iter().for_each(|it| out.extend_from_slice(&it.to_le_bytes()));
                }
                Column::Wide(cells) => {
                    out.push(8);
                    put_count(out, cells.len());
                    cells.iter().for_each(|it| out.extend_from_slice(&it.to_le_bytes()));
                }
            }
        }
    }

    /// Reads what [`Table::pack`] wrote, and takes it from the front; nothing where the bytes are not whole.
    #[must_use]
    pub fn unpack(bytes: &mut &[u8]) -> Option<Self> {
        let mut table = Self { len: number(bytes)?, ..Self::default() };
        for _ in 0..number(bytes)? {
            let mut rows = Vec::new();
            for _ in 0..number(bytes)? {
                let start = Month(i32::from_le_bytes(array(bytes)?));
                let months = u16::from_le_bytes(array(bytes)?);
                rows.push((Period { start, months }, RowId(number(bytes)?)));
            }
            table.rows.push(rows);
        }
        for _ in 0..number(bytes)? {
            let [width] = array(bytes)?;
            let count = number(bytes)? as usize;
            let (cells, rest) = bytes.split_at_checked(count.checked_mul(usize::from(width))?)?;
            *bytes = rest;
            table.columns.push(match width {
                4 => Column::Narrow(
                    cells.chunks_exact(4).filter_map(|it| Some(i32::from_le_bytes(it.try_into().ok()?))).collect(),
                ),
                8 => Column::Wide(
                    cells.chunks_exact(8).filter_map(|it| Some(i64::from_le_bytes(it.try_into().ok()?))).collect(),
                ),
                _ => return None,
            });
        }
        Some(table)
    }
}

fn put(out: &mut Vec<u8>, value: u32) {
    out.extend_from_slice(&value.to_le_bytes());
}

/// A count, which row numbers keep below 2^32.
fn put_count(out: &mut Vec<u8>, value: usize) {
    put(out, u32::try_from(value).unwrap_or(u32::MAX));
}

fn array<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (head, rest) = bytes.split_first_chunk::<N>()?;
    *bytes = rest;
    Some(*head)
}

fn number(bytes: &mut &[u8]) -> Option<u32> {
    array(bytes).map(u32::from_le_bytes)
}

//! A block of cells as bytes: its columns go as they are.

use super::{period_number, period_of};
use crate::catalog::ItemId;
use crate::exchange::wire::{Reader, Writer};
use crate::figures::column::Column;
use crate::figures::{AreaId, Block};

pub(super) fn put(out: &mut Writer, block: &Block) {
    out.list(&block.rows, |out, (area, period)| {
        out.number(area.0);
        out.number(period_number(*period));
    });
    out.list(&block.columns, |out, (item, column)| {
        out.number(u32::from(item.0));
        match column {
            Column::Narrow(cells) => {
                out.byte(4);
                out.count(cells.len());
                let places = room(&mut out.0, cells.len() * 4).as_chunks_mut().0;
                places.iter_mut().zip(cells).for_each(|(to, it)| *to = it.to_le_bytes());
            }
            Column::Wide(cells) => {
                out.byte(8);
                out.count(cells.len());
                let places = room(&mut out.0, cells.len() * 8).as_chunks_mut().0;
                places.iter_mut().zip(cells).for_each(|(to, it)| *to = it.to_le_bytes());
            }
        }
    });
}

/// So many bytes more, made at once: to lengthen a list cell by cell is slow.
fn room(bytes: &mut Vec<u8>, more: usize) -> &mut [u8] {
    let from = bytes.len();
    bytes.append(&mut vec![0; more]);
    bytes.get_mut(from..).unwrap_or_default()
}

/// Reads a block for so many areas; a row of any other is refused.
pub(super) fn take(from: &mut Reader<'_>, areas: usize) -> Option<Block> {
    let count = from.number()? as usize;
    let places = from.take(count.checked_mul(8)?)?;
    let mut rows = Vec::with_capacity(count);
    for [a, b, c, d, e, f, g, h] in places.as_chunks().0 {
        let area = AreaId(u32::from_le_bytes([*a, *b, *c, *d]));
        if area.index() >= areas {
            return None;
        }
        rows.push((area, period_of(u32::from_le_bytes([*e, *f, *g, *h]))));
    }
    let columns = from.list(|from| {
        let item = ItemId(u16::try_from(from.number()?).ok()?);
        let (width, length) = (usize::from(from.byte()?), from.number()? as usize);
        let values = from.take(length.checked_mul(width)?)?;
        let column = match width {
            4 => Column::Narrow(values.as_chunks().0.iter().map(|it| i32::from_le_bytes(*it)).collect()),
            8 => Column::Wide(values.as_chunks().0.iter().map(|it| i64::from_le_bytes(*it)).collect()),
            _ => return None,
        };
        (length <= count).then_some((item, column))
    })?;
    Some(Block { rows, columns })
}

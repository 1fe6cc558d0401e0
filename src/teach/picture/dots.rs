//! A hundred or a thousand dots, of which some are filled.

use super::draw::{Draw, EDGE, Room, figure};
use crate::locale::{Lang, TeachPictureText, fill};
use crate::measure::Exact;
use crate::teach::html::Html;

/// So many dots, some of them filled, and what one dot stands for.
///
/// Up to a hundred stand in rows of twenty, more in blocks of a hundred.
#[must_use]
pub fn dots(lang: Lang, filled: u16, of: u16, one_dot: Exact, unit: &str) -> Html {
    let text = TeachPictureText::of(lang);
    let (k, all) =
        (filled.to_string(), Exact::whole(i128::from(of)).round(0).map(|it| it.grouped()).unwrap_or_default());
    let title = fill(text.dots_title, &[("k", &k), ("of", &all)]);
    let legend = fill(&legend(text, one_dot, filled), &[("k", &k), ("of", &all), ("unit", unit)]);
    figure(&legend, |room| Some(draw_dots(room, &title, filled, of)))
}

fn draw_dots(room: Room, title: &str, filled: u16, of: u16) -> Draw {
    let (rows, apart, wide, height) = places(room, of);
    let mut left = i64::from(filled.min(of));
    let mut full = Vec::new();
    let mut open = Vec::new();
    for (x, y, count) in rows {
        let some = left.min(count);
        left -= some;
        if some > 0 {
            full.push((x, y, some));
        }
        if some < count {
            open.push((x + some * apart, y, count - some));
        }
    }
    let mut draw = Draw::new(room, height, title);
    draw.dots("p-dot-open", &open, apart, wide);
    draw.dots("p-dot-full", &full, apart, wide);
    draw
}

/// What one dot stands for. A number that is not whole is said to be rounded.
fn legend(text: &TeachPictureText, one_dot: Exact, filled: u16) -> String {
    let whole = one_dot.denominator() == 1;
    let says = match (whole, one_dot.numerator() == 1) {
        (false, _) if filled == 0 => text.dots_empty,
        (true, true) => text.dots_one,
        (true, false) => text.dots_each,
        _ => text.dots_about,
    };
    let n = one_dot.round(u8::from(!whole)).map(|it| it.grouped()).unwrap_or_default();
    says.replace("{n}", &n)
}

/// Rows of dots in tenths, how far apart the dots are, how wide each is, and the height of all.
fn places(room: Room, of: u16) -> (Vec<(i64, i64, i64)>, i64, i64, i64) {
    let of = i64::from(of);
    let mut rows = Vec::new();
    let (apart, wide, blocks, block_rows, gap, across) = match (of <= 100, room) {
        (true, Room::Wide) => (220, 160, 2, 1, 240, 2),
        (true, Room::Narrow) => (125, 92, 2, 1, 150, 2),
        (false, Room::Wide) => (84, 62, 10, 10, 84, 5),
        (false, Room::Narrow) => (50, 37, 10, 10, 50, 5),
    };
    let edge = (room.width() * 10 - across * 10 * apart - (across - 1) * (gap - apart).max(gap / 2)) / 2 + apart / 2;
    let step = 10 * apart + (gap - apart).max(gap / 2);
    let mut left = of;
    let mut block = 0;
    while left > 0 {
        let (column, row) =
            if block_rows == 1 { (block % blocks, block / blocks) } else { (block % across, block / across) };
        for line in 0..block_rows {
            let y = EDGE * 10 + apart / 2 + if block_rows == 1 { row * apart } else { row * step + line * apart };
            let count = left.min(10);
            if count > 0 {
                rows.push((edge + column * step, y, count));
            }
            left -= count;
        }
        block += 1;
    }
    let last = rows.last().map_or(0, |it| it.1);
    (rows, apart, wide, (last + apart / 2) / 10 + EDGE)
}

//! Parts that are taken together: months as bars that become one, areas around their common rate.

use super::draw::{Draw, LEFT, Room, along, cut, figure, width_of};
use crate::locale::{Lang, TeachPictureText, fill};
use crate::measure::{Exact, Fixed};
use crate::teach::html::Html;

/// The counts of the months side by side, and below them all of them as one bar.
#[must_use]
pub fn pooled(lang: Lang, legend: &str, counts: &[Exact], total: &str, first: &str, last: &str) -> Html {
    figure(legend, |room| draw_pooled(room, lang, counts, total, (first, last)))
}

fn draw_pooled(room: Room, lang: Lang, counts: &[Exact], total: &str, ends: (&str, &str)) -> Option<Draw> {
    let len = i64::try_from(counts.len()).ok().filter(|it| *it > 0)?;
    let mut most = Exact::ZERO;
    let mut sum = Exact::ZERO;
    for it in counts {
        most = if it.compare(most)?.is_gt() { *it } else { most };
        sum = sum.plus(*it)?;
    }
    let text = TeachPictureText::of(lang);
    let title = fill(text.pooled_title, &[("k", &len.to_string()), ("n", total)]);
    let mut draw = Draw::new(room, 212, &title);
    let full = room.full();
    let step = full / len;
    for (at, it) in (0_i64..).zip(counts) {
        let tall = if most.is_zero() { 0 } else { along(*it, Exact::ZERO, most, 900)? };
        draw.rect("p-bar", [LEFT + at * step + step / 10, 940 - tall.max(10), step * 8 / 10, tall.max(10)]);
    }
    draw.line("p-axis", [LEFT, 940, LEFT + full, 940]);
    draw.text("p-t-2", [LEFT, 1130], ends.0);
    draw.text("p-t-2 p-end", [LEFT + full, 1130], ends.1);
    draw.text("p-t-now p-mid", [LEFT + full / 2, 1400], &["↓ ", text.together, " ", total].concat());
    let mut x = LEFT;
    for it in counts {
        let long = if sum.is_zero() { full / len } else { along(*it, Exact::ZERO, sum, full)? };
        draw.rect("p-bar-now p-cell", [x, 1500, long, 340]);
        x += long;
    }
    draw.height_at_least(194);
    Some(draw)
}

/// One area on the picture of rates.
#[derive(Clone, Debug)]
pub struct Deviation {
    /// Its name.
    pub name: String,
    /// Its rate, printed.
    pub rate: Fixed,
    /// What stands below its line: the larger, the larger its mark.
    pub weight: Exact,
}

/// The areas' rates around the pooled one, with the mean of rates that a careless hand would take.
#[must_use]
pub fn deviations(lang: Lang, legend: &str, all: &[Deviation], pooled: Fixed, wrong: Option<Fixed>) -> Html {
    figure(legend, |room| draw_deviations(room, lang, all, pooled, wrong))
}

/// More rows than these are not drawn; the legend says how many are left out.
const MOST: usize = 12;

/// How many of so many areas are not drawn.
#[must_use]
pub const fn undrawn(areas: usize) -> usize {
    areas.saturating_sub(MOST)
}

fn draw_deviations(room: Room, lang: Lang, all: &[Deviation], pooled: Fixed, wrong: Option<Fixed>) -> Option<Draw> {
    let (text, full) = (TeachPictureText::of(lang), room.full());
    let rows = all.get(..all.len().min(MOST))?;
    let values = || rows.iter().map(|it| it.rate.units).chain([pooled.units]).chain(wrong.map(|it| it.units));
    let (low, high) = (values().min()?, values().max()?);
    let (low, high) = if low == high { (low.checked_sub(1)?, high.checked_add(1)?) } else { (low, high) };
    let weights = || rows.iter().map(|it| it.weight);
    let most = weights().try_fold(Exact::ZERO, |most, it| Some(if it.compare(most)?.is_gt() { it } else { most }))?;
    let names = rows.iter().map(|it| width_of(&it.name)).max()?.min(if room == Room::Wide { 1500 } else { 900 });
    let numbers = rows.iter().map(|it| width_of(&it.rate.grouped())).max()?;
    let (from, to) = (LEFT + names + 160, LEFT + full - numbers - 200);
    let place =
        |it: Fixed| Some(from + along(Exact::whole(it.units), Exact::whole(low), Exact::whole(high), to - from)?);
    let line = place(pooled)?;
    let count = i64::try_from(rows.len()).ok()?;
    let bottom = 300 + count * 260;
    let wrong_at = wrong.map(|it| fill(text.wrong_at, &[("n", &it.grouped())])).unwrap_or_default();
    let title = fill(text.deviations_title, &[("n", &pooled.grouped())]) + &wrong_at;
    let mut draw = Draw::new(room, bottom / 10 + 30, &title);
    for (at, it) in (0_i64..).zip(rows) {
        let y = 400 + at * 260;
        let x = place(it.rate)?;
        draw.text("p-t", [LEFT, y + 50], &cut(&it.name, names + 20));
        draw.rect("p-bar", [line.min(x), y - 35, (line - x).abs(), 70]);
        // The mark's area goes with the weight, so that its radius goes with the root.
        let part = if most.is_zero() { 0 } else { along(it.weight, Exact::ZERO, most, 10_000)? };
        draw.circle("p-mark-soft", [x, y, 30 + i64::try_from(part.unsigned_abs().isqrt()).ok()? * 7 / 10]);
        draw.text("p-t p-end", [LEFT + full, y + 50], &it.rate.grouped());
    }
    draw.line("p-pool", [line, 260, line, bottom]);
    let label = fill(text.pooled_at, &[("n", &pooled.grouped())]);
    draw.text("p-t-now p-mid", [held(line, &label, full), 180], &label);
    if let Some(wrong) = wrong {
        let x = place(wrong)?;
        draw.line("p-wrong", [x, 260, x, bottom + 40]);
        draw.text("p-t-wrong p-mid", [held(x, &wrong_at, full), bottom + 220], &wrong_at);
    }
    Some(draw)
}

/// Where the middle of a text stands so that it does not leave the picture; one that is wider than it begins at its left.
fn held(middle: i64, text: &str, full: i64) -> i64 {
    let half = width_of(text) / 2;
    middle.min(LEFT + full - half).max(LEFT + half)
}

#[cfg(test)]
mod tests {
    use super::{Deviation, deviations};
    use crate::locale::Lang;
    use crate::measure::{Exact, Fixed};

    #[test]
    fn words_and_numbers_wider_than_the_picture_are_drawn_all_the_same() {
        let rate = |units| Fixed::new(units, 2);
        let one = |name: &str, units| Deviation { name: name.to_owned(), rate: rate(units), weight: Exact::whole(1) };
        let all = [one("Upper Bridge Township of the West", 12_345_678_901_234_567), one("B", -98_765_432_109_876_543)];
        for lang in Lang::ALL {
            let html = deviations(lang, "", &all, rate(1), Some(rate(12_345_678_901_234_567_890)));
            assert_eq!(html.as_str().matches("<svg").count(), 2, "{lang:?}");
        }
    }
}

//! Bars: a part of a whole, several side by side, and the mean of two.

use super::draw::{Draw, LEFT, Room, Way, along, cut, figure, width_of};
use crate::locale::{Lang, TeachPictureText, fill};
use crate::measure::Exact;
use crate::teach::html::Html;

/// A bar with its name and its number as they are written.
#[derive(Clone, Debug)]
pub struct Bar {
    /// The name.
    pub name: String,
    /// The number with its unit; empty where it is not known yet.
    pub shows: String,
    /// The length.
    pub value: Exact,
    /// Whether this step is about it.
    pub now: bool,
}

/// The bars one below the other, all from zero. Nothing is drawn where a number does not fit.
#[must_use]
pub fn bars(title: &str, legend: &str, all: &[Bar]) -> Html {
    figure(legend, |room| {
        let mut draw = Draw::new(room, 50 * i64::try_from(all.len()).ok()? + 8, title);
        rows(&mut draw, all)?;
        Some(draw)
    })
}

fn rows(draw: &mut Draw, all: &[Bar]) -> Option<Exact> {
    let mut most = Exact::ZERO;
    for it in all {
        most = if it.value.compare(most)?.is_gt() { it.value } else { most };
    }
    let mut y = 0;
    for it in all {
        named(draw, y, it);
        let long = if most.is_zero() { 0 } else { along(it.value, Exact::ZERO, most, draw.full())? };
        draw.rect("p-bar-back", [LEFT, y + 230, draw.full(), 200]);
        draw.rect(if it.now { "p-bar-now" } else { "p-bar" }, [LEFT, y + 230, long.max(10), 200]);
        y += 500;
    }
    Some(most)
}

/// The name on the left and the number on the right, above the bar.
fn named(draw: &mut Draw, y: i64, it: &Bar) {
    let number = width_of(&it.shows);
    let class = if it.now { "p-t-now" } else { "p-t" };
    draw.text(class, [LEFT, y + 180], &cut(&it.name, draw.full() - number - 100));
    if !it.shows.is_empty() {
        let class = if it.now { "p-t-now p-end" } else { "p-t p-end" };
        draw.text(class, [LEFT + draw.full(), y + 180], &it.shows);
    }
}

/// A part within its whole.
#[must_use]
pub fn part(title: &str, legend: &str, part: &Bar, whole: &Bar) -> Html {
    figure(legend, |room| draw_part(Draw::new(room, 88, title), part, whole))
}

fn draw_part(mut draw: Draw, part: &Bar, whole: &Bar) -> Option<Draw> {
    let long = if whole.value.is_zero() { 0 } else { along(part.value, Exact::ZERO, whole.value, draw.full())? };
    named(&mut draw, 0, part);
    draw.rect(if whole.now { "p-whole-now" } else { "p-whole" }, [LEFT, 230, draw.full(), 340]);
    draw.rect(if part.now { "p-bar-now" } else { "p-bar" }, [LEFT, 230, long.max(20), 340]);
    named(&mut draw, 570 + 40, whole);
    Some(draw)
}

/// Two counts from zero, and below them, closer, how their mean lies between them.
#[must_use]
pub fn mean(lang: Lang, legend: &str, first: &Bar, last: &Bar, mean: &Bar) -> Html {
    figure(legend, |room| draw_mean(room, lang, first, last, mean))
}

fn draw_mean(room: Room, lang: Lang, first: &Bar, last: &Bar, mean: &Bar) -> Option<Draw> {
    let text = TeachPictureText::of(lang);
    let title = fill(text.mean_title, &[("a", &first.shows), ("b", &last.shows), ("mean", &mean.shows)]);
    let mut draw = Draw::new(room, 206, &title);
    let most = rows(&mut draw, &[first.clone(), last.clone()])?;
    let known = !mean.shows.is_empty();
    if known && !most.is_zero() {
        let x = LEFT + along(mean.value, Exact::ZERO, most, room.full())?;
        // In two pieces, so that it does not cross the number of the second bar.
        draw.line("p-mean", [x, 220, x, 440]);
        draw.line("p-mean", [x, 720, x, 940]);
    }
    // The closer look: both ends, and the mean where there is one already.
    let (from, to, y) = (LEFT + 600, LEFT + room.full() - 600, 1500);
    draw.line("p-axis", [from, y, to, y]);
    let rising = !last.value.compare(first.value)?.is_lt();
    let (low, high) = if rising { (first, last) } else { (last, first) };
    for (x, it) in [(from, low), (to, high)] {
        draw.line("p-axis", [x, y - 60, x, y + 60]);
        draw.text("p-t p-mid", [x, y + 240], &it.shows);
    }
    if known {
        let x = i64::midpoint(from, to);
        draw.line("p-mean", [x, y - 120, x, y + 120]);
        draw.text("p-t-now p-mid", [x, y - 200], &mean.shows);
        draw.line("p-arrow", [from + 60, y - 60, x - 60, y - 60]);
        draw.tip("p-arrow-tip", [x - 30, y - 60], Way::Right);
        draw.line("p-arrow", [x + 60, y - 60, to - 60, y - 60]);
        draw.tip("p-arrow-tip", [x + 30, y - 60], Way::Left);
    }
    draw.text("p-t-2 p-mid", [i64::midpoint(from, to), y + 480], text.closer);
    Some(draw)
}

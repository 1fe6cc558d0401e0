//! A line of numbers: a value, its target, the year before, and the way between them.

use super::draw::{Draw, EDGE, Room, Way, along, figure, width_of};
use crate::measure::{Exact, Fixed};
use crate::teach::html::Html;

/// What a mark on the line is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MarkKind {
    /// The value itself.
    Value,
    /// A target or the end of a range.
    Target,
    /// Another value that it is compared with: the year before, a wrong mean.
    Other,
}

/// A mark on the line.
#[derive(Clone, Debug)]
pub struct Mark {
    /// What it is.
    pub kind: MarkKind,
    /// Its name and number as they are written.
    pub shows: String,
    /// Where it is.
    pub at: Fixed,
}

const LEFT: i64 = (EDGE + 16) * 10;
const AXIS: i64 = 900;

/// How long the line is, in tenths.
const fn full(room: Room) -> i64 {
    room.full() - 320
}

/// The marks on one line. The arrow goes from the second mark to the first and says how far that is.
#[must_use]
pub fn number_line(title: &str, legend: &str, marks: &[Mark], gap: Option<&str>) -> Html {
    figure(legend, |room| draw_line(room, title, marks, gap))
}

fn draw_line(room: Room, title: &str, marks: &[Mark], gap: Option<&str>) -> Option<Draw> {
    let first = marks.first()?;
    let decimals = first.at.decimals;
    let ats = || marks.iter().map(|it| it.at.units);
    let scale = Ticks::new(room, ats().min()?, ats().max()?, decimals)?;
    let mut draw = Draw::new(room, if marks.len() > 1 { 172 } else { 132 }, title);
    draw.line("p-axis", [LEFT, AXIS, LEFT + full(room), AXIS]);
    let mut at = scale.low;
    while at <= scale.high {
        let x = scale.place(at)?;
        draw.line("p-axis", [x, AXIS, x, AXIS + 60]);
        draw.text("p-t-2 p-mid", [x, AXIS + 230], &scale.label(at));
        at = at.checked_add(scale.step)?;
    }
    let mut below = 0;
    for mark in marks {
        let x = scale.place(mark.at.units)?;
        let (class, anchor) =
            (if mark.kind == MarkKind::Value { "p-t-now" } else { "p-t" }, anchor(room, x, &mark.shows));
        let class = [class, " ", anchor.0].concat();
        match mark.kind {
            MarkKind::Value => {
                draw.tip("p-mark-now", [x, AXIS - 10], Way::Down);
                draw.text(&class, [anchor.1, AXIS - 560], &mark.shows);
                draw.line("p-lead", [x, AXIS - 500, x, AXIS - 100]);
            }
            MarkKind::Target | MarkKind::Other => {
                let y = AXIS + 470 + 220 * below;
                let target = mark.kind == MarkKind::Target;
                // A target's line ends at the axis, so that it does not cross the number below it.
                let (stroke, from, to) = if target { ("p-target", 380, AXIS + 60) } else { ("p-lead", 0, y - 150) };
                draw.line(stroke, [x, AXIS - from, x, to]);
                if !target {
                    draw.circle("p-mark", [x, AXIS, 45]);
                }
                draw.text(&class, [anchor.1, y], &mark.shows);
                below += 1;
            }
        }
    }
    if let (Some(gap), Some(from)) = (gap, marks.get(1)) {
        let (from, to) = (scale.place(from.at.units)?, scale.place(first.at.units)?);
        if (to - from).abs() > 160 {
            let way = if to > from { Way::Right } else { Way::Left };
            draw.line("p-arrow", [from, AXIS - 250, to - if to > from { 80 } else { -80 }, AXIS - 250]);
            draw.tip("p-arrow-tip", [to, AXIS - 250], way);
        }
        let (anchor, x) = between(room, from.min(to), from.max(to), gap);
        draw.text(&["p-t ", anchor].concat(), [x, AXIS - 320], gap);
    }
    // A target's label is below the line, so that a picture with several of them is higher.
    draw.height_at_least((AXIS + 470 + 220 * below) / 10 - 8);
    Some(draw)
}

/// On which side of its place a text stands, so that it does not leave the picture.
fn anchor(room: Room, x: i64, text: &str) -> (&'static str, i64) {
    let half = width_of(text) / 2;
    if x < half + EDGE * 10 {
        ("p-start", EDGE * 10)
    } else if x + half > (room.width() - EDGE) * 10 {
        ("p-end", (room.width() - EDGE) * 10)
    } else {
        ("p-mid", x)
    }
}

/// Where the words between two marks stand: beside them, where there is less room than they need, so that no mark crosses
/// them.
fn between(room: Room, low: i64, high: i64, text: &str) -> (&'static str, i64) {
    let need = width_of(text) + 60;
    match () {
        () if need + 60 <= high - low => anchor(room, i64::midpoint(low, high), text),
        () if high + need <= (room.width() - EDGE) * 10 => ("p-start", high + 60),
        () if low - need >= EDGE * 10 => ("p-end", low - 60),
        () => anchor(room, i64::midpoint(low, high), text),
    }
}

/// The numbers on a line: some four to eight round ones, in units of the values' last place.
struct Ticks {
    low: i128,
    high: i128,
    step: i128,
    decimals: u8,
    room: Room,
}

impl Ticks {
    fn new(room: Room, least: i128, most: i128, decimals: u8) -> Option<Self> {
        // On a narrow line fewer numbers stand beside each other.
        let steps = if room == Room::Wide { 5 } else { 2 };
        // One value alone gets a stretch of its own size around it.
        let span = most.checked_sub(least)?;
        let span = if span == 0 { (most.checked_abs()? / 10).max(4) } else { span };
        let mut step = 1_i128;
        'found: loop {
            for factor in [1, 2, 5] {
                if step.checked_mul(factor)?.checked_mul(steps)? >= span {
                    step *= factor;
                    break 'found;
                }
            }
            step = step.checked_mul(10)?;
        }
        let low = least.div_euclid(step).checked_mul(step)?;
        let high = most.checked_add(step)?.checked_sub(1)?.div_euclid(step).checked_mul(step)?;
        let (low, high) = if low == least && low != 0 { (low.checked_sub(step)?, high) } else { (low, high) };
        Some(Self { low, high: if high == most { high.checked_add(step)? } else { high }, step, decimals, room })
    }

    fn place(&self, units: i128) -> Option<i64> {
        Some(LEFT + along(Exact::whole(units), Exact::whole(self.low), Exact::whole(self.high), full(self.room))?)
    }

    /// A tick's number without zeros at its end.
    fn label(&self, units: i128) -> String {
        let full = Fixed::new(units, self.decimals).grouped();
        if full.contains('.') { full.trim_end_matches('0').trim_end_matches('.').to_owned() } else { full }
    }
}

/// How a number is rounded: the two printed numbers next to it, where it lies, and to which it goes.
#[must_use]
pub fn rounding(title: &str, legend: &str, exact: Exact, printed: Fixed) -> Html {
    figure(legend, |room| draw_rounding(room, title, exact, printed))
}

fn draw_rounding(room: Room, title: &str, exact: Exact, printed: Fixed) -> Option<Draw> {
    let unit = |units: i128| Exact::new(units, 10_i128.checked_pow(u32::from(printed.decimals))?);
    let goes_up = unit(printed.units)?.compare(exact)?.is_gt();
    let low = if goes_up { printed.units.checked_sub(1)? } else { printed.units };
    let high = low.checked_add(1)?;
    let mut draw = Draw::new(room, 108, title);
    let (from, long) = (LEFT + 400, full(room) - 800);
    draw.line("p-axis", [from, 500, from + long, 500]);
    for tenth in 0..=10 {
        let x = from + long * tenth / 10;
        let tall = if tenth % 5 == 0 { 90 } else { 45 };
        draw.line("p-axis", [x, 500 - tall, x, 500 + tall]);
    }
    for (units, x) in [(low, from), (high, from + long)] {
        let chosen = units == printed.units;
        let class = if chosen { "p-t-now p-mid" } else { "p-t p-mid" };
        draw.text(class, [x, 780], &Fixed::new(units, printed.decimals).grouped());
        if chosen {
            draw.line("p-under", [x - 280, 830, x + 280, 830]);
        }
    }
    let x = from + along(exact, unit(low)?, unit(high)?, long)?;
    draw.tip("p-mark-now", [x, 480], Way::Down);
    let to = if goes_up { from + long } else { from };
    if (to - x).abs() > 200 {
        let way = if to > x { Way::Right } else { Way::Left };
        draw.line("p-arrow", [x, 260, to - if to > x { 80 } else { -80 }, 260]);
        draw.tip("p-arrow-tip", [to, 260], way);
    }
    Some(draw)
}

//! What each relation comes to, counted a second time with plain whole numbers. Nothing here calls the arithmetic under test.

use crate::verify::text::figure::Part;
use crate::verify::text::words::concepts::{Counted, Rated};
use crate::verify::text::{Figure, Mark};

/// A number in units of 10^-6, and half the size of its last place, doubled: 0 where it was counted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    value: i128,
    /// The size of the last place, in the same units; 0 for a plain whole number.
    step: i128,
    decimals: u32,
}

const ONE: i128 = 1_000_000;

/// Reads the figures' numbers from the text itself.
pub(super) fn read(text: &str, figures: &[Figure]) -> Vec<Number> {
    let chars: Vec<char> = text.chars().collect();
    figures.iter().map(|it| one(&chars[it.start..it.number_end])).collect()
}

fn one(chars: &[char]) -> Number {
    if let Some(value) = written_out(chars) {
        return Number { value: value * ONE, step: 0, decimals: 0 };
    }
    let mut digits = String::new();
    let mut decimals = None;
    let mut power = 0;
    for it in chars {
        match it {
            '0'..='9' | '０'..='９' => {
                let value = u32::from(*it) % if u32::from(*it) > 0xff00 { 0xff10 } else { 0x30 };
                digits.push_str(&value.to_string());
                decimals = decimals.map(|it: u32| it + 1);
            }
            '.' | '．' => decimals = Some(0),
            '万' | '萬' => power = 4,
            _ => {}
        }
    }
    let negative = chars[0] == '-' || chars[0] == '－';
    let decimals = decimals.unwrap_or(0);
    let last = ONE * 10_i128.pow(power) / 10_i128.pow(decimals);
    let value = digits.parse::<i128>().unwrap() * last * if negative { -1 } else { 1 };
    Number { value, step: if power > 0 || decimals > 0 { last } else { 0 }, decimals }
}

/// A whole number that is written out; `None` for one in figures.
fn written_out(chars: &[char]) -> Option<i128> {
    let (mut total, mut digit) = (0, 0);
    for it in chars {
        if let Some(at) = "零一二三四五六七八九".chars().position(|sign| sign == *it) {
            digit = i128::try_from(at).unwrap();
        } else if let Some(at) = "十百千".chars().position(|sign| sign == *it) {
            total += digit.max(1) * 10_i128.pow(u32::try_from(at).unwrap() + 1);
            digit = 0;
        } else {
            return None;
        }
    }
    Some(total + digit)
}

/// A ratio times a factor rounded half up to some decimals, in units of the last place.
fn rounded(top: i128, bottom: i128, factor: i128, decimals: u32) -> i128 {
    let (top, bottom) = if bottom < 0 { (-top, -bottom) } else { (top, bottom) };
    let scaled = top * factor * 10_i128.pow(decimals);
    let half = (2 * scaled.abs() + bottom) / (2 * bottom);
    if scaled < 0 { -half } else { half }
}

fn units(it: Number) -> i128 {
    it.value * 10_i128.pow(it.decimals) / ONE
}

const fn mark(holds: bool) -> Mark {
    if holds { Mark::Consistent } else { Mark::Inconsistent }
}

/// What a line of a list comes to.
pub(super) fn holds(line: &str, all: &[Number], figures: &[Figure]) -> Mark {
    let words: Vec<&str> = line.split(' ').collect();
    let at = |index: usize| words[index].parse::<usize>().unwrap();
    let of = |index: usize| all[at(index)];
    let up = words.last() == Some(&"up");
    match words[0] {
        "change" => Mark::NotCheckable,
        "meets" => {
            let order = of(1).value.cmp(&of(3).value);
            let is_met = if words[2] == ">=" { order.is_ge() } else { order.is_le() };
            mark(is_met == (words[4] == "met"))
        }
        "within" if words[2] == "?" => Mark::NotCheckable,
        "within" => {
            let inside = of(2).value <= of(1).value && of(1).value <= of(3).value;
            mark(inside == (words[4] == "in"))
        }
        "sum" => {
            let parts: Vec<Number> = words[1].split('+').map(|it| all[it.parse::<usize>().unwrap()]).collect();
            let sum: i128 = parts.iter().map(|it| it.value).sum();
            apart(sum - of(3).value, parts.iter().map(|it| it.step).sum::<i128>() + of(3).step)
        }
        "less" => apart(of(1).value - of(2).value - of(4).value, of(1).step + of(2).step + of(4).step),
        "gap" => gap(of(1), of(2), of(4), up, (&figures[at(1)], &figures[at(2)], &figures[at(4)])),
        "relative" => {
            let before = match words[2].strip_prefix('d') {
                Some(by) => of(1).value - all[by.parse::<usize>().unwrap()].value * if up { 1 } else { -1 },
                None => of(2).value,
            };
            let printed = of(4);
            let right = rounded(of(1).value - before, before, 100, printed.decimals);
            let said = units(printed) * if up { 1 } else { -1 };
            // Inputs that were rounded may move the last digit by one.
            let loose = of(1).step > 0;
            let off = 100 * (of(1).value - before) * ONE - said * ONE * before / 10_i128.pow(printed.decimals);
            let near = loose && off.abs() * 10_i128.pow(printed.decimals) <= before.abs() * ONE;
            if right == said {
                Mark::Consistent
            } else if near && right != -said {
                Mark::NotCheckable
            } else {
                Mark::Inconsistent
            }
        }
        "together" => together(
            &[of(1), of(2), of(4), of(5)],
            words[3] == "up",
            words[6] == "up",
            figures[at(1)].factor().unwrap(),
        ),
        "share" => share(&words, all, figures),
        other => panic!("{other}"),
    }
}

/// Exact, off by less than rounding allows, or wrong.
fn apart(off: i128, steps: i128) -> Mark {
    if off == 0 {
        Mark::Consistent
    } else if 2 * off.abs() < steps {
        Mark::NotCheckable
    } else {
        Mark::Inconsistent
    }
}

fn gap(value: Number, base: Number, gap: Number, up: bool, who: (&Figure, &Figure, &Figure)) -> Mark {
    let right = value.value - base.value;
    let said = gap.value.abs() * if up { 1 } else { -1 };
    let fits = rounded(right, ONE, 1, gap.decimals) == units(gap).abs() * if up { 1 } else { -1 };
    // Points of a rate per thousand are no percentage points.
    let unit = format!("{:?} {:?}", who.0.unit, who.2.unit);
    let wrong_unit = unit == "Per(1000) Points(Percent)" || unit == "Per(100) Points(PerMille)";
    if fits && !wrong_unit {
        Mark::Consistent
    } else if wrong_unit || fits || right.abs() == gap.value.abs() || who.1.part == Part::Target {
        Mark::Inconsistent
    } else {
        apart(right - said, value.step + base.step + gap.step)
    }
}

/// The whole numbers below the line that give a rate, between its ends.
fn bases(top: i128, factor: i128, printed: i128, decimals: u32) -> (i128, i128) {
    let scale = 2 * 10_i128.pow(decimals);
    // printed ± half a last place, in units of 1/scale
    let (low, high) = (2 * printed - 1, 2 * printed + 1);
    let floor = |end: i128| (top * factor * scale).div_euclid(end * ONE);
    (floor(high) + 1, floor(low))
}

fn together(it: &[Number], rate_up: bool, count_up: bool, factor: i128) -> Mark {
    let sign = |up: bool| if up { 1 } else { -1 };
    let rate_before = it[0].value - it[1].value * sign(rate_up);
    let count_before = it[2].value - it[3].value * sign(count_up);
    if rate_before <= 0 || count_before <= 0 {
        return Mark::Inconsistent;
    }
    let before = bases(count_before, factor, units(Number { value: rate_before, ..it[0] }), it[0].decimals);
    let now = bases(it[2].value, factor, units(it[0]), it[0].decimals);
    let far = 100 * (now.0 - before.1) > 5 * before.1 || 100 * (now.1 - before.0) < -5 * before.0;
    if far { Mark::Inconsistent } else { Mark::NotCheckable }
}

fn share(words: &[&str], all: &[Number], figures: &[Figure]) -> Mark {
    let (parts, whole, factor) = (words[1], words[3], words[5].parse::<i128>().unwrap());
    let printed_at = words[7].parse::<usize>().unwrap();
    let printed = all[printed_at];
    if parts.is_empty() || whole == "?" {
        return Mark::NotCheckable;
    }
    let mut top = 0;
    let mut top_step = 0;
    for (at, it) in parts.split('-').enumerate() {
        let it = all[it.parse::<usize>().unwrap()];
        top += if at == 0 { it.value } else { -it.value };
        top_step += it.step;
    }
    let places: Vec<usize> = whole.split('|').map(|it| it.parse().unwrap()).collect();
    let mut wholes: Vec<(i128, i128)> = places.iter().map(|it| (all[*it].value, all[*it].step)).collect();
    let find = |counted: Counted| places.iter().find(|it| figures[**it].counted == Some(counted)).copied();
    let people =
        matches!(figures[printed_at].rated, Some(Rated::Birth | Rated::Death | Rated::Natural | Rated::Marriage));
    if let (Some(a), Some(b)) = (find(Counted::Start), find(Counted::End)) {
        wholes.push(((all[a].value + all[b].value) / 2, (all[a].step + all[b].step) / 2));
    }
    let said = units(printed);
    let fits = wholes.iter().any(|(whole, step)| {
        *whole != 0
            && (rounded(top, *whole, factor, printed.decimals) == said
                || overlaps(top, top_step, *whole, *step, factor, printed))
    });
    // The sum of the parts' own rounded rates is a usual way too.
    let by_parts = parts.contains('-')
        && wholes.iter().any(|(whole, _)| {
            let rates = parts
                .split('-')
                .map(|it| rounded(all[it.parse::<usize>().unwrap()].value, *whole, factor, printed.decimals));
            rates.enumerate().map(|(at, it)| if at == 0 { it } else { -it }).sum::<i128>() == said
        });
    if fits || by_parts {
        return Mark::Consistent;
    }
    let one_population =
        find(Counted::Start).is_some() != find(Counted::End).is_some() && find(Counted::Average).is_none();
    if people && one_population && said != 0 && (top < 0) == (said < 0) {
        let (low, high) = bases(top.abs(), factor, said.abs(), printed.decimals);
        let near = |end: i128| 100 * (end * ONE - wholes[0].0).abs() <= 3 * wholes[0].0;
        if low <= high && (near(low) || near(high)) {
            return Mark::NotCheckable;
        }
    }
    Mark::Inconsistent
}

/// Whether rounded inputs leave room for the printed rate.
fn overlaps(top: i128, top_step: i128, whole: i128, step: i128, factor: i128, printed: Number) -> bool {
    if top_step == 0 && step == 0 {
        return false;
    }
    let scale = 10_i128.pow(printed.decimals);
    let ends = [
        (2 * top - top_step, 2 * whole + step),
        (2 * top + top_step, 2 * whole - step),
        (2 * top - top_step, 2 * whole - step),
        (2 * top + top_step, 2 * whole + step),
    ];
    let said = units(printed);
    // value < said + half, value > said − half, at some of the corners each
    let below = ends.iter().any(|(a, b)| 2 * a * factor * scale < (2 * said + 1) * b);
    let above = ends.iter().any(|(a, b)| 2 * a * factor * scale > (2 * said - 1) * b);
    below && above
}

//! Numbers that are written out in Chinese: `百分之九十五点四二`, `三万五千`, `一千二百例`.
//!
//! Their characters are also parts of ordinary words (`一票否决`, `十分`, `万一`), so that a run of them is a number only where
//! it is well formed as one and a scale or a unit says that it is.

use super::number::{Folded, Raw};
use super::words::{
    self,
    numerals::{DIGITS, HUNDRED, LARGE, OTHERS, PART, POINT, TEN, TENS},
};
use crate::verify::reproduce::Given;

/// More characters than any number has.
const LONGEST: usize = 24;

fn digit(it: char) -> Option<i128> {
    let other = OTHERS.iter().find(|(sign, _)| *sign == it).map(|(_, digit)| *digit);
    other.or_else(|| i128::try_from(DIGITS.iter().position(|digit| *digit == it)?).ok())
}

fn ten(it: char) -> Option<i128> {
    TENS.iter().find(|(sign, _)| *sign == it).map(|(_, by)| *by)
}

fn large(it: char) -> Option<u8> {
    LARGE.iter().find(|(sign, _)| *sign == it).map(|(_, by)| *by)
}

/// Whether a number that is written out could begin with a character.
pub(super) fn begins(it: char) -> bool {
    digit(it).is_some() || it == TEN || it == HUNDRED
}

/// The number whose first character stands at a place, and where to go on. `None` where the run is no number.
pub(super) fn read(text: &Folded, start: usize) -> (Option<Raw>, usize) {
    let mut end = start;
    let belongs = |at: usize| {
        let it = text.at(at);
        digit(it).is_some()
            || ten(it).is_some()
            || large(it).is_some()
            || (it == POINT && digit(text.at(at + 1)).is_some())
    };
    while end - start < LONGEST && belongs(end) {
        end += 1;
    }
    // `百分之` is a scale; the number stands behind it.
    if text.has(end, PART) {
        return (None, end + 2);
    }
    let run: Vec<char> = (start..end).map(|at| text.at(at)).collect();
    let after_scale = words::SCALES_BEFORE.iter().any(|(word, _)| text.ends(start, word));
    let given = worth(&run, after_scale).filter(|_| after_scale || is_said(text, &run, end));
    (given.map(|given| Raw { start, end, given }), end)
}

/// Whether what follows says that a run is a number: a unit, a scale, points. A single digit needs more than `个`.
fn is_said(text: &Folded, run: &[char], end: usize) -> bool {
    let after = text.skip(end);
    let points = words::POINTS.iter().any(|(word, _)| text.has(after, word));
    let scaled = words::SCALES.iter().any(|(word, _)| text.has(after, word));
    let counted = words::NOUNS.iter().any(|word| text.has(after, word)) && run.len() > 1;
    // In a list of digits, as in a year, there is nothing that is counted.
    let is_built = run.iter().any(|it| ten(*it).is_some() || large(*it).is_some() || *it == POINT);
    points || scaled || (counted && is_built)
}

/// What a run is worth.
fn worth(run: &[char], after_scale: bool) -> Option<Given> {
    if after_scale && run == [HUNDRED] {
        return Some(Given { units: 100, decimals: 0, power: 0 });
    }
    let (whole, part) = match run.iter().position(|it| *it == POINT) {
        Some(at) => (run.get(..at)?, run.get(at + 1..)?),
        None => (run, [].as_slice()),
    };
    // `三点五万`: the power stands behind the decimals.
    let (part, power) = match part.split_last() {
        Some((last, rest)) if large(*last).is_some() => (rest, large(*last)?),
        _ => (part, 0),
    };
    let is_decimal = run.contains(&POINT);
    if is_decimal && part.is_empty() {
        return None;
    }
    let mut units = amount(whole)?;
    for it in part {
        units = units.checked_mul(10)?.checked_add(digit(*it)?)?;
    }
    let decimals = u8::try_from(part.len()).ok().filter(|it| *it <= 12)?;
    Some(Given { units, decimals, power })
}

/// A whole number: sections of thousands, each with its 万 or 亿.
fn amount(run: &[char]) -> Option<i128> {
    if run.is_empty() {
        return None;
    }
    let (mut sum, mut rest) = (0_i128, run);
    let mut bound = u8::MAX;
    while let Some(at) = rest.iter().position(|it| large(*it).is_some()) {
        let by = rest.get(at).and_then(|it| large(*it)).filter(|by| *by < bound)?;
        let section = section(rest.get(..at)?)?;
        sum = sum.checked_add(section.checked_mul(10_i128.checked_pow(u32::from(by))?)?)?;
        bound = by;
        rest = rest.get(at + 1..)?;
    }
    match rest {
        [] => Some(sum),
        // `三万五` is said for 35,000 and could be read as 30,005.
        [_] if bound != u8::MAX => None,
        _ => sum.checked_add(section(rest)?),
    }
}

/// A number below ten thousand: `一千零五十`, `十二`, `七`.
fn section(run: &[char]) -> Option<i128> {
    let (mut sum, mut open, mut bound) = (0_i128, None, 10_000_i128);
    let mut is_zero = false;
    for (at, it) in run.iter().enumerate() {
        if let Some(by) = ten(*it) {
            if by >= bound {
                return None;
            }
            // Only ten may stand without a digit before it, and only where the number begins.
            let digit = match open.take() {
                Some(0) => return None,
                Some(digit) => digit,
                None if by == 10 && (at == 0 || is_zero) => 1,
                None => return None,
            };
            sum += digit * by;
            bound = by;
            is_zero = false;
        } else {
            let digit = digit(*it)?;
            if digit == 0 && run.len() > 1 {
                if is_zero || open.is_some() {
                    return None;
                }
                is_zero = true;
                continue;
            }
            if open.is_some() {
                return None;
            }
            open = Some(digit);
        }
    }
    // `一百二` is said for 120 and could be read as 102.
    let is_short = open.is_some() && bound > 10 && bound < 10_000 && !is_zero;
    if run.is_empty() || is_short {
        return None;
    }
    Some(sum + open.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::worth;

    #[track_caller]
    fn check(text: &str, want: Option<(i128, u8, u8)>) {
        let run: Vec<char> = text.chars().collect();
        assert_eq!(worth(&run, true).map(|it| (it.units, it.decimals, it.power)), want, "{text}");
    }

    #[test]
    fn numbers_are_worth_what_they_say() {
        for (text, units) in [
            ("七", 7),
            ("十", 10),
            ("十二", 12),
            ("二十", 20),
            ("九十五", 95),
            ("一百零三", 103),
            ("一百一十", 110),
            ("一百", 100),
            ("一千二百", 1_200),
            ("五千四百九十三", 5_493),
            ("一千零五", 1_005),
            ("一千零五十", 1_050),
            ("三万五千", 35_000),
            ("五十一万二千八百", 512_800),
            ("一万零五十", 10_050),
            ("两万", 20_000),
            ("一亿二千万", 120_000_000),
            ("十四亿一千一百七十八万", 1_411_780_000),
            ("百", 100),
        ] {
            check(text, Some((units, 0, 0)));
        }
        check("九十五点四二", Some((9_542, 2, 0)));
        check("十点七一", Some((1_071, 2, 0)));
        check("零点九三", Some((93, 2, 0)));
        check("三点五万", Some((35, 1, 4)));
    }

    #[test]
    fn what_is_said_two_ways_or_none_is_no_number() {
        for text in ["一百二", "三万五", "二〇〇六", "百百", "十百", "五十百", "千", "万", "一点", "一千零零五", ""]
        {
            check(text, None);
        }
    }
}

//! The ways in which people write one number.

use super::checker::{Q, Unit, ten};
use biaochi::teach::unit::AnswerUnit;
use num_traits::Signed;

/// The corpus's own random numbers.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }

    pub fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// A number with so many decimals, in plain digits. The value must have no more.
pub fn plain(value: &Q, places: i32) -> String {
    let units = (value.abs() * ten(places.max(0))).to_integer().to_string();
    let places = usize::try_from(places.max(0)).unwrap();
    let padded = format!("{units:0>width$}", width = places + 1);
    let (whole, fraction) = padded.split_at(padded.len() - places);
    if places == 0 { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

fn grouped(text: &str, separator: char) -> String {
    let (whole, rest) = text.split_at(text.find('.').unwrap_or(text.len()));
    let mut out = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            out.push(separator);
        }
        out.push(digit);
    }
    out + rest
}

fn wide(text: &str) -> String {
    let widen = |c: char| match c {
        '0'..='9' | '.' | ',' => char::from_u32(u32::from(c) + 0xFEE0).unwrap(),
        _ => c,
    };
    text.chars().map(widen).collect()
}

/// A number written in one of the ways. Ten thousands are only used where the decimals stay what they are.
pub fn number(value: &Q, places: i32, dice: &mut Dice) -> String {
    let digits = plain(value, places);
    let written = match dice.below(9) {
        1 => wide(&digits),
        2 => grouped(&digits, ','),
        3 => wide(&grouped(&digits, ',')),
        4 => grouped(&digits, ' '),
        5 => digits.replace('.', "。"),
        6 if places + 4 <= 12 => {
            let sign = dice.pick(&["万", "萬", " 万"]);
            plain(&(value * ten(-4)), places + 4) + sign
        }
        7 if places + 8 <= 12 => plain(&(value * ten(-8)), places + 8) + "亿",
        8 => format!("0{digits}"),
        _ => digits,
    };
    let minus = dice.pick(&["-", "−", "－", "- ", "–"]);
    if value.is_negative() { format!("{minus}{written}") } else { written }
}

/// What may stand around a number without changing it.
pub fn around(text: &str, label: &str, dice: &mut Dice) -> String {
    match dice.below(12) {
        1 => format!("={text}"),
        2 => format!("约{text}"),
        3 => format!("≈ {text}"),
        4 => format!("{label}{text}"),
        5 => format!("{label}：{text}"),
        6 => format!("{label} = {text}"),
        7 => format!("{text}。"),
        8 => format!("\u{3000}{text} "),
        9 => format!("about {text}"),
        _ => text.to_owned(),
    }
}

/// A unit in one of its writings.
pub fn unit(unit: Unit, asked: &AnswerUnit, lang: biaochi::locale::Lang, dice: &mut Dice) -> String {
    let sign = match unit {
        Unit::AsAsked => return if dice.below(2) == 0 { String::new() } else { asked.text(lang) },
        Unit::Word => dice.pick(&["人", "例", " people", "个"]),
        Unit::Sign(2, false) => dice.pick(&["%", "％", " %", " percent"]),
        Unit::Sign(3, false) => dice.pick(&["‰", " ‰", " per mille"]),
        Unit::Sign(5, false) => dice.pick(&["/10万", "/10萬", " per 100,000"]),
        Unit::Sign(2, true) => dice.pick(&["个百分点", "个百分点", "百分点", " percentage points", "pp"]),
        Unit::Sign(3, true) => dice.pick(&["个千分点", "千分點", " per mille points"]),
        Unit::Sign(..) => unreachable!(),
    };
    sign.to_owned()
}

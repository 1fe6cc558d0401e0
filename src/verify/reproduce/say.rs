//! Explanations in words, each with its working.

use super::reading::{Base, Order, Reading, Turn};
use super::search::at;
use super::work::{shown, working};
use super::{
    Explanation, Found, Given, Implied, Input, Near, Question, Role, Rounding, Scale, Shape, Slip, Unread, Verdict, Why,
};
use crate::locale::{Lang, VerifyReproduceText, fill};
use crate::measure::Exact;

/// An explanation as it is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// What was done.
    pub how: String,
    /// What was done otherwise than the definition asks; empty where nothing was.
    pub why: String,
    /// The same in numbers.
    pub working: String,
    /// Whether it is the definition itself, rounded as usual.
    pub is_defined: bool,
}

/// Candidates for a wrong digit that are shown.
const MOST_SHOWN: usize = 4;

/// The explanations, the most plausible first.
#[must_use]
pub fn lines(question: &Question, found: &Found, lang: Lang) -> Vec<Line> {
    found.explanations.iter().map(|it| line(question, it, lang)).collect()
}

fn line(question: &Question, it: &Explanation, lang: Lang) -> Line {
    let text = VerifyReproduceText::of(lang);
    let mut parts = vec![how(question, it.reading, lang)];
    match it.reading.order {
        Order::Counts => {}
        Order::Parts => parts.push(text.order_parts.to_owned()),
        Order::BaseTo(power) => parts.push(fill(text.order_base, &[("n", place(power.into(), lang).as_str())])),
        Order::YearByYear(power) => parts.push(fill(text.order_year, &[("n", place(power.into(), lang).as_str())])),
        Order::FactorTo(decimals) => parts.push(fill(text.order_factor, &[("n", &decimals.to_string())])),
    }
    match it.roundings.as_slice() {
        [Rounding::HalfUp] => {}
        [Rounding::HalfUp, rest @ ..] if rest.contains(&Rounding::Down) => parts.push(text.also_down.to_owned()),
        all => parts.extend(all.iter().map(|it| rounding(*it, question.printed.decimals, lang))),
    }
    parts.extend(slip(question, &it.slip, it.value, lang));
    let is_plain = question.defined() == Some(it.reading.base) && it.reading.turn == Turn::Straight;
    let mut why = parts.get(usize::from(is_plain)..).unwrap_or_default().to_vec();
    why.retain(|it| it != text.also_down);
    let why = why.join(text.next);
    Line { how: parts.join(text.next), why, working: working(question, it), is_defined: it.rank == 0 }
}

/// What stands below the line.
fn base_name(question: &Question, base: Base, lang: Lang) -> String {
    let text = VerifyReproduceText::of(lang);
    let at = |at: usize| question.bases.get(at).map_or("", |(role, _)| role_name(*role, lang));
    match base {
        Base::None => String::new(),
        Base::Given(it) => at(it).to_owned(),
        Base::Mean(..) => text.mean.to_owned(),
        Base::With(it) => fill(text.with, &[("base", at(it))]),
        Base::Without(it) => fill(text.without, &[("base", at(it))]),
    }
}

/// The name of a role.
pub fn role_name(role: Role, lang: Lang) -> &'static str {
    let text = VerifyReproduceText::of(lang);
    match role {
        Role::Start => text.start,
        Role::End => text.end,
        Role::Average => text.average,
        Role::Stated => text.stated,
        Role::Plan => text.plan,
        Role::Total => text.total,
        Role::Part => text.part,
    }
}

/// The name of a scale.
pub fn scale_name(scale: Scale, lang: Lang) -> &'static str {
    let text = VerifyReproduceText::of(lang);
    match scale {
        Scale::Percent => text.scale_percent,
        Scale::PerMille => text.scale_permille,
        Scale::Per100 => text.scale_per100,
        Scale::Per10k => text.scale_per10k,
        Scale::Per100k => text.scale_per100k,
        Scale::One => text.scale_one,
    }
}

fn how(question: &Question, it: Reading, lang: Lang) -> String {
    let text = VerifyReproduceText::of(lang);
    match question.shape {
        Shape::Sum => text.sum.to_owned(),
        Shape::Growth { percent, years } => {
            fill(text.growth, &[("percent", &percent.fixed().to_string()), ("years", &years.to_string())])
        }
        Shape::PartYear { months } => fill(text.part_year, &[("months", &months.to_string())]),
        Shape::Ratio => {
            let says = match it.turn {
                Turn::Straight => text.by_base,
                Turn::Inverted => text.inverted,
                Turn::Rest => text.rest,
            };
            fill(says, &[("base", &base_name(question, it.base, lang))])
        }
    }
}

/// A decimal place or a power of ten: `tens`, `1 decimal`.
fn place(power: i16, lang: Lang) -> String {
    let text = VerifyReproduceText::of(lang);
    match power {
        0 => text.ones.to_owned(),
        1 => text.tens.to_owned(),
        2 => text.hundreds.to_owned(),
        3 => text.thousands.to_owned(),
        4 => text.ten_thousands.to_owned(),
        ..0 => fill(text.decimals, &[("n", &power.unsigned_abs().to_string())]),
        _ => format!("10^{power}"),
    }
}

fn rounding(it: Rounding, decimals: u8, lang: Lang) -> String {
    let text = VerifyReproduceText::of(lang);
    match it {
        Rounding::HalfUp => text.half_up.to_owned(),
        Rounding::HalfEven => text.half_even.to_owned(),
        Rounding::Twice => text.twice.to_owned(),
        Rounding::Down => text.down.to_owned(),
        Rounding::Up => text.up.to_owned(),
        Rounding::Coarse(noughts) => {
            fill(text.coarse, &[("n", &place(i16::from(noughts) - i16::from(decimals), lang))])
        }
    }
}

fn slip(question: &Question, slip: &Slip, value: Exact, lang: Lang) -> Vec<String> {
    let text = VerifyReproduceText::of(lang);
    let printed = |it: &Given| it.fixed().grouped();
    let input = |says: &str, which: Input, new: &[Given]| {
        let name = match which {
            Input::Term(_) => text.numerator,
            Input::Base(at) => question.bases.get(at).map_or("", |(role, _)| role_name(*role, lang)),
        };
        let old = at(question, which).map(|it| printed(&it)).unwrap_or_default();
        let mut list = new.iter().take(MOST_SHOWN).map(printed).collect::<Vec<_>>().join(text.one_of);
        if new.len() > MOST_SHOWN {
            list += &fill(text.and_more, &[("n", &new.len().to_string())]);
        }
        vec![fill(says, &[("input", name), ("old", &old), ("new", &list)])]
    };
    let right = |says: &str, it: &Given| vec![fill(says, &[("right", &printed(it))])];
    match slip {
        Slip::None => Vec::new(),
        Slip::Inputs(it) => {
            let decimals = question.printed.decimals.saturating_add(2);
            let (low, high) = (shown(it.low, decimals), shown(it.high, decimals));
            let says = if it.by_noughts { text.noughts } else { text.inputs };
            let mut all = vec![fill(says, &[("low", &low), ("high", &high)])];
            if let Some((top, base)) = it.witness {
                let (top, base) = (Given::whole(top), Given::whole(base));
                all.push(fill(text.witness, &[("top", &printed(&top)), ("base", &printed(&base))]));
            }
            all
        }
        Slip::Scale(scale) => vec![fill(text.slip_scale, &[("scale", scale_name(*scale, lang))])],
        Slip::Point(places) => {
            let right = value.round(question.printed.decimals).map(|it| it.grouped()).unwrap_or_default();
            let says = if *places > 0 { text.point_large } else { text.point_small };
            let times = if places.unsigned_abs() == 1 { "10" } else { "100" };
            vec![fill(says, &[("right", &right), ("n", times)])]
        }
        Slip::PrintedSwap(it) => right(text.printed_swap, it),
        Slip::PrintedDigit(it) => right(text.printed_digit, it),
        Slip::InputSwap(which, new) => input(text.input_swap, *which, new),
        Slip::InputDigit(which, new) => input(text.input_digit, *which, new),
    }
}

/// What is said of the whole.
#[must_use]
pub fn verdict_says(found: &Found, lang: Lang) -> String {
    let text = VerifyReproduceText::of(lang);
    match found.verdict {
        Verdict::AsDefined => text.as_defined.to_owned(),
        Verdict::Otherwise => text.otherwise.to_owned(),
        Verdict::Nothing => text.nothing.to_owned(),
        Verdict::NotCheckable(why) => {
            let why = match why {
                Why::NoNumerator => text.no_numerator,
                Why::NoBase => text.no_base,
                Why::ZeroBase => text.zero_base,
                Why::TooLarge => text.too_large,
            };
            fill(text.not_checkable, &[("why", why)])
        }
    }
}

/// What the definition gives, or the nearest miss.
#[must_use]
pub fn nearest_says(question: &Question, found: &Found, lang: Lang) -> String {
    let text = VerifyReproduceText::of(lang);
    let Some(near) = &found.nearest else { return String::new() };
    let right = near.value.round(question.printed.decimals);
    let off = right.and_then(|it| it.minus(question.printed.fixed())).map(|it| it.abs().grouped()).unwrap_or_default();
    let how = how(question, near.reading, lang);
    let says = if found.verdict == Verdict::Nothing { text.nearest } else { text.by_definition };
    fill(says, &[("how", &how), ("working", &near_working(question, near)), ("off", &off)])
}

/// The working of what comes out, which is not what was printed.
pub(in crate::verify) fn near_working(question: &Question, near: &Near) -> String {
    // The arrow leads to what comes out.
    let units = near.value.round(question.printed.decimals).map_or(0, |it| it.units);
    let printed = Given { units, decimals: question.printed.decimals, power: 0 };
    let asked = Question { printed, ..question.clone() };
    let (reading, value) = (near.reading, near.value);
    working(&asked, &Explanation { reading, value, slip: Slip::None, roundings: Vec::new(), rank: 0 })
}

/// What a missing count would have to be.
#[must_use]
pub fn implied_says(question: &Question, it: &Implied, lang: Lang) -> String {
    let text = VerifyReproduceText::of(lang);
    let (low, high) = (Given::whole(it.low).fixed().grouped(), Given::whole(it.high).fixed().grouped());
    let base = question.bases.get(it.beside).map_or("", |(role, _)| role_name(*role, lang));
    let rounding = rounding(it.rounding, 0, lang);
    let says = match (it.is_base, it.low == it.high) {
        (true, _) => text.implied_base,
        (false, false) => text.implied_top,
        (false, true) => text.implied_one,
    };
    fill(says, &[("low", &low), ("high", &high), ("base", base), ("rounding", &rounding)])
}

/// Why what was typed is no number.
#[must_use]
pub fn unread_says(why: Unread, typed: &str, lang: Lang) -> String {
    let text = VerifyReproduceText::of(lang);
    let says = match why {
        Unread::Empty => text.unread_empty,
        Unread::NotANumber => text.unread_number,
        Unread::Grouping => text.unread_grouping,
        Unread::TooLong => text.unread_long,
    };
    fill(says, &[("text", typed)])
}

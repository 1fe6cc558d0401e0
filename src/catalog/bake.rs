//! A checked catalog as plain lines, one value a line.
//!
//! The build script writes it and the page reads it, so that no TOML parser has to be in the page: that would be
//! a third of its size. The packs themselves stay TOML, and are checked when the page is built.

use super::{
    Catalog, Check, Derived, Difference, Direction, Form, Goal, Indicator, IndicatorId, Item, ItemId, Names, Pack,
    Preset, Reference, Relation, Scale, Term, Timing, Unit, Variant,
};
use std::str::Lines;

/// A value that can be written as lines and read back.
pub trait Bake: Sized {
    /// Writes the value.
    fn bake(&self, out: &mut String);
    /// Reads it back; `None` where the lines are not what was written.
    fn thaw(lines: &mut Lines<'_>) -> Option<Self>;
}

fn line(out: &mut String, text: &str) {
    // A line break inside a text would shift everything after it.
    out.extend(text.chars().map(|it| if it == '\n' || it == '\r' { ' ' } else { it }));
    out.push('\n');
}

impl Bake for String {
    fn bake(&self, out: &mut String) {
        line(out, self);
    }
    fn thaw(lines: &mut Lines<'_>) -> Option<Self> {
        lines.next().map(str::to_owned)
    }
}

impl<T: Bake> Bake for Vec<T> {
    fn bake(&self, out: &mut String) {
        line(out, &self.len().to_string());
        self.iter().for_each(|it| it.bake(out));
    }
    fn thaw(lines: &mut Lines<'_>) -> Option<Self> {
        let len = usize::thaw(lines)?;
        (0..len).map(|_| T::thaw(lines)).collect()
    }
}

impl<T: Bake> Bake for Option<T> {
    fn bake(&self, out: &mut String) {
        self.is_some().bake(out);
        if let Some(it) = self {
            it.bake(out);
        }
    }
    fn thaw(lines: &mut Lines<'_>) -> Option<Self> {
        Some(if bool::thaw(lines)? { Some(T::thaw(lines)?) } else { None })
    }
}

impl<A: Bake, B: Bake> Bake for (A, B) {
    fn bake(&self, out: &mut String) {
        self.0.bake(out);
        self.1.bake(out);
    }
    fn thaw(lines: &mut Lines<'_>) -> Option<Self> {
        Some((A::thaw(lines)?, B::thaw(lines)?))
    }
}

macro_rules! parsed {
    ($($name:ty),*) => { $(
        impl Bake for $name {
            fn bake(&self, out: &mut String) {
                line(out, &self.to_string());
            }
            fn thaw(lines: &mut Lines<'_>) -> Option<Self> {
                lines.next()?.parse().ok()
            }
        }
    )* };
}
parsed!(bool, u8, u16, u32, i32, i64, usize);

macro_rules! fields {
    ($($name:ident { $($field:tt),* })*) => { $(
        impl Bake for $name {
            fn bake(&self, out: &mut String) {
                $(self.$field.bake(out);)*
            }
            fn thaw(lines: &mut Lines<'_>) -> Option<Self> {
                Some(Self { $($field: Bake::thaw(lines)?),* })
            }
        }
    )* };
}
fields! {
    ItemId { 0 }
    IndicatorId { 0 }
    Names { hans, hant, en }
    Unit { code, names }
    Item { code, names, aliases, unit, decimals, timing, signed, follows }
    Term { item, weight }
    Form { terms, divisor, derived }
    Derived { code, names, form }
    Check { code, left, relation, right, says }
    Reference { low, high, source }
    Variant { code, names, numerator, numerator_is, denominator, denominator_is, valid, source }
    Pack { code, names, version, history, note }
    Preset { year, names, source, goals }
    Catalog { packs, items, derived, indicators, checks, presets }
    Indicator {
        code, names, plain, numerator, numerator_is, denominator, denominator_is, scale, decimals, direction,
        difference, valid, near, reference, period_rule, source, veto, pack, variants, chosen
    }
}

macro_rules! words {
    ($($name:ident { $($variant:ident),* })*) => { $(
        impl Bake for $name {
            fn bake(&self, out: &mut String) {
                line(out, match self { $(Self::$variant => stringify!($variant)),* });
            }
            fn thaw(lines: &mut Lines<'_>) -> Option<Self> {
                match lines.next()? {
                    $(stringify!($variant) => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    )* };
}
words! {
    Timing { Flow, Opening, Closing, Average }
    Scale { Percent, PerMille, Per100, Per1000, Per100k, Count, YesNo }
    Direction { AtMost, AtLeast, Equal, Within, None }
    Difference { PercentagePoint, PerMillePoint, RatioPoint, Per100k, Count, None }
    Relation { Equal, AtMost }
}

impl Bake for Goal {
    fn bake(&self, out: &mut String) {
        let (low, high) = match self {
            Self::AtMost(limit) | Self::AtLeast(limit) | Self::Equal(limit) => (*limit, None),
            Self::Within(low, high) => (*low, Some(*high)),
        };
        self.direction().bake(out);
        (low, high).bake(out);
    }
    fn thaw(lines: &mut Lines<'_>) -> Option<Self> {
        let (direction, low, high) = (Direction::thaw(lines)?, i64::thaw(lines)?, Option::<i64>::thaw(lines)?);
        match (direction, high) {
            (Direction::AtMost, _) => Some(Self::AtMost(low)),
            (Direction::AtLeast, _) => Some(Self::AtLeast(low)),
            (Direction::Equal, _) => Some(Self::Equal(low)),
            (Direction::Within, Some(high)) => Some(Self::Within(low, high)),
            _ => None,
        }
    }
}

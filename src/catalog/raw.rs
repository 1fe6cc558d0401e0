//! The shape of a pack file, before it is checked.
//!
//! The parser's tree is read by hand: derived readers of these shapes would be 70 kB in the worker.

use super::names::Names;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What does not have the shape of a pack, and where it begins.
pub(super) struct Misshapen {
    pub(super) at: usize,
    pub(super) what: String,
}

type Reading<T> = Result<T, Misshapen>;
type Node<'a> = Spanned<DeValue<'a>>;

/// Reads a pack file's shape.
pub(super) fn read(text: &str) -> Reading<RawPack> {
    let table = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        Misshapen { at, what: error.message().to_owned() }
    })?;
    let span = table.span();
    RawPack::shape(&Spanned::new(span, DeValue::Table(table.into_inner())))
}

/// A value that has a shape in a pack file.
trait Shape: Sized {
    fn shape(node: &Node<'_>) -> Reading<Self>;
    /// What stands for one that is left out; `None` where it has to be there.
    fn absent() -> Option<Self> {
        None
    }
}

fn wrong<T>(node: &Node<'_>, what: &str) -> Reading<T> {
    Err(Misshapen { at: node.span().start, what: what.to_owned() })
}

impl Shape for String {
    fn shape(node: &Node<'_>) -> Reading<Self> {
        node.get_ref().as_str().map_or_else(|| wrong(node, "expected a string"), |it| Ok(it.to_owned()))
    }
}

impl Shape for bool {
    fn shape(node: &Node<'_>) -> Reading<Self> {
        node.get_ref().as_bool().map_or_else(|| wrong(node, "expected true or false"), Ok)
    }
    fn absent() -> Option<Self> {
        Some(false)
    }
}

impl Shape for i64 {
    fn shape(node: &Node<'_>) -> Reading<Self> {
        let number = node.get_ref().as_integer().filter(|it| it.radix() == 10);
        let number = number.and_then(|it| it.as_str().parse().ok());
        number.map_or_else(|| wrong(node, "expected a whole number"), Ok)
    }
}

macro_rules! narrow {
    ($($name:ty),*) => { $(
        impl Shape for $name {
            fn shape(node: &Node<'_>) -> Reading<Self> {
                Self::try_from(i64::shape(node)?).or_else(|_| wrong(node, "the number is out of range"))
            }
        }
    )* };
}
narrow!(u8, u32, i32);

impl<T: Shape> Shape for Option<T> {
    fn shape(node: &Node<'_>) -> Reading<Self> {
        T::shape(node).map(Some)
    }
    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn shape(node: &Node<'_>) -> Reading<Self> {
        match node.get_ref().as_array() {
            Some(all) => all.iter().map(T::shape).collect(),
            None => wrong(node, "expected a list"),
        }
    }
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: Shape> Shape for Spanned<T> {
    fn shape(node: &Node<'_>) -> Reading<Self> {
        Ok(Self::new(node.span(), T::shape(node)?))
    }
}

impl Shape for (String, String) {
    fn shape(node: &Node<'_>) -> Reading<Self> {
        let mut all = Vec::<String>::shape(node)?.into_iter();
        match (all.next(), all.next(), all.next()) {
            (Some(low), Some(high), None) => Ok((low, high)),
            _ => wrong(node, "expected two limits"),
        }
    }
}

/// The table that a node is, with no other fields than these.
fn table<'a, 'b>(node: &'a Node<'b>, known: &[&str]) -> Reading<&'a DeTable<'b>> {
    let Some(table) = node.get_ref().as_table() else { return wrong(node, "expected a table") };
    for (key, _) in table {
        if !known.iter().any(|it| *it == key.get_ref().as_ref()) {
            let what = format!("unknown field `{}`, expected one of {}", key.get_ref(), known.join(", "));
            return Err(Misshapen { at: key.span().start, what });
        }
    }
    Ok(table)
}

fn field<T: Shape>(node: &Node<'_>, table: &DeTable<'_>, key: &str) -> Reading<T> {
    let found = table.iter().find(|(it, _)| it.get_ref().as_ref() == key);
    match found {
        Some((_, it)) => T::shape(it),
        None => T::absent().map_or_else(|| wrong(node, &format!("missing field `{key}`")), Ok),
    }
}

macro_rules! tables {
    ($($(#[$meta:meta])* $name:ident { $($field:ident $key:literal: $kind:ty,)* })*) => { $(
        $(#[$meta])*
        pub(super) struct $name {
            $(pub(super) $field: $kind,)*
        }
        impl Shape for $name {
            fn shape(node: &Node<'_>) -> Reading<Self> {
                let table = table(node, &[$($key),*])?;
                Ok(Self { $($field: field(node, table, $key)?,)* })
            }
        }
    )* };
}

macro_rules! words {
    ($($(#[$meta:meta])* $name:ident { $($variant:ident $word:literal,)* })*) => { $(
        $(#[$meta])*
        #[derive(Clone, Copy)]
        pub(super) enum $name {
            $($variant,)*
        }
        impl Shape for $name {
            fn shape(node: &Node<'_>) -> Reading<Self> {
                match node.get_ref().as_str() {
                    $(Some($word) => Ok(Self::$variant),)*
                    _ => wrong(node, concat!("expected one of", $(" ", $word),*)),
                }
            }
        }
    )* };
}

tables! {
    /// A text in three languages, each of which may be missing until it is checked.
    #[derive(Clone, Default)]
    RawNames {
        hans "hans": Option<String>,
        hant "hant": Option<String>,
        en "en": Option<String>,
    }

    RawPack {
        code "code": String,
        names "names": Spanned<RawNames>,
        version "version": u32,
        history "history": bool,
        note "note": Spanned<RawNames>,
        units "unit": Vec<RawUnit>,
        items "item": Vec<RawItem>,
        derived "derived": Vec<RawDerived>,
        checks "check": Vec<RawCheck>,
        indicators "indicator": Vec<RawIndicator>,
        presets "preset": Vec<RawPreset>,
    }

    RawUnit {
        code "code": Spanned<String>,
        names "names": Spanned<RawNames>,
    }

    RawItem {
        code "code": Spanned<String>,
        names "names": Spanned<RawNames>,
        aliases "aliases": Vec<String>,
        unit "unit": Spanned<String>,
        decimals "decimals": Option<Spanned<u8>>,
        timing "timing": RawTiming,
        signed "signed": bool,
        follows "follows": Option<Spanned<String>>,
    }

    RawDerived {
        code "code": Spanned<String>,
        names "names": Spanned<RawNames>,
        form "form": Spanned<String>,
    }

    RawCheck {
        code "code": Spanned<String>,
        left "left": Spanned<String>,
        relation "relation": RawRelation,
        right "right": Spanned<String>,
        says "says": Spanned<RawNames>,
    }

    RawReference {
        low "low": Spanned<String>,
        high "high": Spanned<String>,
        source "source": Spanned<RawNames>,
    }

    RawIndicator {
        code "code": Spanned<String>,
        names "names": Spanned<RawNames>,
        plain "plain": Spanned<RawNames>,
        numerator "numerator": Spanned<String>,
        numerator_is "numerator_is": Spanned<RawNames>,
        denominator "denominator": Option<Spanned<String>>,
        denominator_is "denominator_is": Option<Spanned<RawNames>>,
        scale "scale": Spanned<ScaleField>,
        decimals "decimals": Spanned<u8>,
        direction "direction": RawDirection,
        difference "difference": RawDifference,
        valid "valid": Option<Spanned<(String, String)>>,
        near "near": Option<Spanned<String>>,
        reference "reference": Option<RawReference>,
        period_rule "period_rule": Spanned<RawNames>,
        source "source": Spanned<RawNames>,
        veto "veto": bool,
        usual "usual": Option<Spanned<RawNames>>,
        variants "variant": Vec<RawVariant>,
    }

    RawVariant {
        code "code": Spanned<String>,
        names "names": Spanned<RawNames>,
        numerator "numerator": Option<Spanned<String>>,
        numerator_is "numerator_is": Option<Spanned<RawNames>>,
        denominator "denominator": Spanned<String>,
        denominator_is "denominator_is": Spanned<RawNames>,
        valid "valid": Option<Spanned<(String, String)>>,
        source "source": Spanned<RawNames>,
    }

    RawPreset {
        year "year": i32,
        names "names": Spanned<RawNames>,
        source "source": Spanned<RawNames>,
        goal "goal": Vec<RawGoal>,
    }

    RawGoal {
        indicator "indicator": Spanned<String>,
        at_most "at_most": Option<Spanned<String>>,
        at_least "at_least": Option<Spanned<String>>,
        equal "equal": Option<Spanned<String>>,
        within "within": Option<Spanned<(String, String)>>,
    }
}

words! {
    RawTiming {
        Flow "flow",
        Opening "opening",
        Closing "closing",
        Average "average",
    }

    RawRelation {
        Equal "equal",
        AtMost "at_most",
    }

    /// A scale by name, or a number that would be a factor of its own.
    RawScale {
        Percent "percent",
        PerMille "per_mille",
        Per100 "per_100",
        Per1000 "per_1000",
        Per100k "per_100k",
        Count "count",
        YesNo "yes_no",
    }

    RawDirection {
        AtMost "at_most",
        AtLeast "at_least",
        Equal "equal",
        Within "within",
        None "none",
    }

    RawDifference {
        PercentagePoint "percentage_point",
        PerMillePoint "per_mille_point",
        RatioPoint "ratio_point",
        Per100k "per_100k",
        Count "count",
        None "none",
    }
}

impl RawNames {
    /// The language that is missing or empty, or all three.
    pub(super) fn complete(self) -> Result<Names, &'static str> {
        let full = |text: Option<String>, tag| text.filter(|it| !it.trim().is_empty()).ok_or(tag);
        Ok(Names { hans: full(self.hans, "zh-Hans")?, hant: full(self.hant, "zh-Hant")?, en: full(self.en, "en")? })
    }
}

/// The scale: its name, or a bare number, which is refused with its line (zero scales are caught here).
pub(super) enum ScaleField {
    Named(RawScale),
    Factor(i64),
}

impl Shape for ScaleField {
    fn shape(node: &Node<'_>) -> Reading<Self> {
        match node.get_ref() {
            DeValue::Integer(_) => i64::shape(node).map(Self::Factor),
            _ => RawScale::shape(node).map(Self::Named),
        }
    }
}

//! What can be wrong with a pack.

/// Why a pack was refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PackProblem {
    /// The text is not TOML, or a field is missing, unknown or of the wrong kind. The parser's words.
    Syntax(String),
    /// A name or sentence lacks a language.
    MissingLanguage {
        /// The field, such as `names`.
        field: String,
        /// The language's tag.
        language: &'static str,
    },
    /// A form, check or target names something that is not there.
    Unknown(String),
    /// Two things have one code.
    Twice(String),
    /// Derived quantities that are made of each other.
    Loop(String),
    /// A form that cannot be read.
    Form(String),
    /// A scale or divisor of zero.
    ZeroScale,
    /// A number that cannot be read at the indicator's decimals.
    Number(String),
    /// A rate without a denominator, or a count with one.
    Denominator,
    /// Variants without a name for the usual one, such a name without variants, or a variant without words of its own.
    Variant,
    /// A lower limit above the upper one.
    Range,
    /// More items than a catalog can hold.
    TooMany,
}

/// A problem and the line of the pack it stands in, counted from one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PackError {
    /// The line.
    pub line: usize,
    /// What is wrong there.
    pub problem: PackProblem,
}

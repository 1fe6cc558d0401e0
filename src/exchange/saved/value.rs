//! Reading one figure or limit.

use crate::catalog::parse_units;
use crate::figures::{Cell, Reason};
use serde::de::{self, Deserialize, Deserializer, Visitor};
use std::borrow::Cow;
use std::fmt;

/// A text that is borrowed from the file where nothing in it is escaped.
#[derive(serde::Deserialize)]
pub(in crate::exchange) struct Text<'a>(#[serde(borrow)] pub(in crate::exchange) Cow<'a, str>);

/// What may stand where a figure is expected.
pub(in crate::exchange) enum Value<'a> {
    /// An empty cell.
    Null,
    /// A whole number.
    Whole(i64),
    /// A decimal, or a reason's code.
    Text(Cow<'a, str>),
    /// A number that is too great, or was rounded by whoever wrote it.
    Inexact(String),
}

/// The least figure that a column can hold: the numbers below stand for reasons.
const LEAST: i64 = i64::MIN + 7;

impl Value<'_> {
    /// The figure in units of 10^-decimals.
    pub(in crate::exchange) fn units(&self, decimals: u8) -> Option<i64> {
        match self {
            Self::Whole(it) => it.checked_mul(10_i64.checked_pow(u32::from(decimals))?),
            Self::Text(text) => parse_units(text, decimals),
            Self::Null | Self::Inexact(_) => None,
        }
    }

    /// The cell, or `None` where it is no figure and no reason.
    pub(in crate::exchange) fn cell(&self, decimals: u8) -> Option<Cell> {
        match self {
            Self::Null => Some(Cell::EMPTY),
            Self::Text(text) if Reason::parse(text).is_some() => Reason::parse(text).map(Cell::Absent),
            _ => self.units(decimals).filter(|it| *it >= LEAST).map(Cell::Value),
        }
    }

    /// What was seen, for a problem. A long text is cut.
    pub(in crate::exchange) fn seen(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Whole(it) => it.to_string(),
            Self::Text(it) => it.chars().take(40).collect(),
            Self::Inexact(it) => it.clone(),
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Value<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value<'de>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a whole number, a text or null")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value<'de>, E> {
        Ok(Value::Null)
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Value<'de>, E> {
        Ok(Value::Whole(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Value<'de>, E> {
        Ok(i64::try_from(number).map_or_else(|_| Value::Inexact(number.to_string()), Value::Whole))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Value<'de>, E> {
        Ok(Value::Inexact(number.to_string()))
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Owned(text.to_owned())))
    }
}

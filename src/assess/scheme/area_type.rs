//! Kinds of areas that are assessed in a way of their own: a township, a farm, a village.

use super::Number;
use crate::catalog::Names;
use crate::figures::{Area, AreaKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A kind of area with what is different for it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AreaType {
    /// Its code.
    pub code: String,
    /// Its names.
    pub names: Names,
    /// The code of the kind of areas it holds, such as `township`; none: only those that are listed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Codes of areas that belong to it whatever their kind. They come before `kind`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<String>,
    /// Codes of lines that are not assessed here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub omit: Vec<String>,
    /// Points of lines that weigh differently here, by code.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub points: BTreeMap<String, Number>,
    /// Whether the total is scaled up for the lines that are not assessed.
    pub renormalise: bool,
}

impl super::Scheme {
    /// The type of an area: one that lists it, else one of its kind.
    #[must_use]
    pub fn type_of(&self, area: &Area) -> Option<&AreaType> {
        let listed = self.types.iter().find(|it| it.areas.contains(&area.code));
        let of_kind = |it: &&AreaType| it.kind.as_deref().and_then(AreaKind::parse) == Some(area.kind);
        listed.or_else(|| self.types.iter().find(of_kind))
    }
}

//! The shape of a pack file, before it is checked.

use super::names::Names;
use serde::Deserialize;
use toml::Spanned;

/// A text in three languages, each of which may be missing until it is checked.
#[derive(Deserialize, Clone, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct RawNames {
    pub(super) hans: Option<String>,
    pub(super) hant: Option<String>,
    pub(super) en: Option<String>,
}

impl RawNames {
    /// The language that is missing or empty, or all three.
    pub(super) fn complete(self) -> Result<Names, &'static str> {
        let full = |text: Option<String>, tag| text.filter(|it| !it.trim().is_empty()).ok_or(tag);
        Ok(Names { hans: full(self.hans, "zh-Hans")?, hant: full(self.hant, "zh-Hant")?, en: full(self.en, "en")? })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPack {
    pub(super) code: String,
    pub(super) names: Spanned<RawNames>,
    pub(super) version: u32,
    #[serde(default)]
    pub(super) history: bool,
    pub(super) note: Spanned<RawNames>,
    #[serde(default, rename = "unit")]
    pub(super) units: Vec<RawUnit>,
    #[serde(default, rename = "item")]
    pub(super) items: Vec<RawItem>,
    #[serde(default)]
    pub(super) derived: Vec<RawDerived>,
    #[serde(default, rename = "check")]
    pub(super) checks: Vec<RawCheck>,
    #[serde(default, rename = "indicator")]
    pub(super) indicators: Vec<RawIndicator>,
    #[serde(default, rename = "preset")]
    pub(super) presets: Vec<RawPreset>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawUnit {
    pub(super) code: Spanned<String>,
    pub(super) names: Spanned<RawNames>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawTiming {
    Flow,
    Opening,
    Closing,
    Average,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawItem {
    pub(super) code: Spanned<String>,
    pub(super) names: Spanned<RawNames>,
    #[serde(default)]
    pub(super) aliases: Vec<String>,
    pub(super) unit: Spanned<String>,
    #[serde(default)]
    pub(super) decimals: Option<Spanned<u8>>,
    pub(super) timing: RawTiming,
    #[serde(default)]
    pub(super) signed: bool,
    #[serde(default)]
    pub(super) follows: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawDerived {
    pub(super) code: Spanned<String>,
    pub(super) names: Spanned<RawNames>,
    pub(super) form: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCheck {
    pub(super) code: Spanned<String>,
    pub(super) left: Spanned<String>,
    pub(super) relation: RawRelation,
    pub(super) right: Spanned<String>,
    pub(super) says: Spanned<RawNames>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawRelation {
    Equal,
    AtMost,
}

/// A scale by name, or a number that would be a factor of its own.
#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawScale {
    Percent,
    PerMille,
    #[serde(rename = "per_100")]
    Per100,
    #[serde(rename = "per_1000")]
    Per1000,
    #[serde(rename = "per_100k")]
    Per100k,
    Count,
    YesNo,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawDirection {
    AtMost,
    AtLeast,
    Equal,
    Within,
    None,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawDifference {
    PercentagePoint,
    PerMillePoint,
    RatioPoint,
    #[serde(rename = "per_100k")]
    Per100k,
    Count,
    None,
}

/// The scale: its name, or a bare number, which is refused with its line (zero scales are caught here).
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum ScaleField {
    Named(RawScale),
    Factor(i64),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawReference {
    pub(super) low: Spanned<String>,
    pub(super) high: Spanned<String>,
    pub(super) source: Spanned<RawNames>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawIndicator {
    pub(super) code: Spanned<String>,
    pub(super) names: Spanned<RawNames>,
    pub(super) plain: Spanned<RawNames>,
    pub(super) numerator: Spanned<String>,
    pub(super) numerator_is: Spanned<RawNames>,
    #[serde(default)]
    pub(super) denominator: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) denominator_is: Option<Spanned<RawNames>>,
    pub(super) scale: Spanned<ScaleField>,
    pub(super) decimals: Spanned<u8>,
    pub(super) direction: RawDirection,
    pub(super) difference: RawDifference,
    #[serde(default)]
    pub(super) valid: Option<Spanned<(String, String)>>,
    #[serde(default)]
    pub(super) near: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) reference: Option<RawReference>,
    pub(super) period_rule: Spanned<RawNames>,
    pub(super) source: Spanned<RawNames>,
    #[serde(default)]
    pub(super) veto: bool,
    #[serde(default)]
    pub(super) usual: Option<Spanned<RawNames>>,
    #[serde(default, rename = "variant")]
    pub(super) variants: Vec<RawVariant>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawVariant {
    pub(super) code: Spanned<String>,
    pub(super) names: Spanned<RawNames>,
    #[serde(default)]
    pub(super) numerator: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) numerator_is: Option<Spanned<RawNames>>,
    pub(super) denominator: Spanned<String>,
    pub(super) denominator_is: Spanned<RawNames>,
    #[serde(default)]
    pub(super) valid: Option<Spanned<(String, String)>>,
    pub(super) source: Spanned<RawNames>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPreset {
    pub(super) year: i32,
    pub(super) names: Spanned<RawNames>,
    pub(super) source: Spanned<RawNames>,
    #[serde(default)]
    pub(super) goal: Vec<RawGoal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawGoal {
    pub(super) indicator: Spanned<String>,
    #[serde(default)]
    pub(super) at_most: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) at_least: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) equal: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) within: Option<Spanned<(String, String)>>,
}

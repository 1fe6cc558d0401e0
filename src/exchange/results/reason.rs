//! Reasons in exported figures, and reading them back.

use crate::figures::Reason;
use crate::locale::Lang;
use crate::speak::reason_text;

/// The reason that a cell names, by its code or by its words in any language: what [`figures_table`] writes
/// reads back as the same reason.
///
/// [`figures_table`]: super::figures_table
#[must_use]
pub fn reason_of(text: &str) -> Option<Reason> {
    let text = text.trim();
    let named = |reason: &Reason| Lang::ALL.into_iter().any(|lang| reason_text(lang, *reason) == text);
    Reason::parse(text).or_else(|| Reason::STORED.into_iter().find(named))
}

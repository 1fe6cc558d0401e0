//! A name in three languages.

use crate::locale::Lang;
use serde::{Deserialize, Serialize};

/// A name or a sentence in the three languages.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Names {
    /// 简体
    pub hans: String,
    /// 繁體
    pub hant: String,
    /// English
    pub en: String,
}

impl Names {
    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        lang.pick(&self.hans, &self.hant, &self.en)
    }
}

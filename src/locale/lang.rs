//! The three languages.

use serde::{Deserialize, Serialize};

/// A language of the page.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum Lang {
    /// 简体中文
    #[default]
    #[serde(rename = "zh-Hans")]
    Hans,
    /// 繁體中文
    #[serde(rename = "zh-Hant")]
    Hant,
    /// English
    #[serde(rename = "en")]
    En,
}

impl Lang {
    /// The languages in the order in which texts give them.
    pub const ALL: [Self; 3] = [Self::Hans, Self::Hant, Self::En];

    /// The BCP 47 tag, as the page's `lang` attribute and the settings hold it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Hans => "zh-Hans",
            Self::Hant => "zh-Hant",
            Self::En => "en",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Hans => "简体中文",
            Self::Hant => "繁體中文",
            Self::En => "English",
        }
    }

    /// A sign for the language that its readers know.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        self.pick("简", "繁", "EN")
    }

    /// Picks one of three texts.
    #[must_use]
    pub const fn pick<T: Copy>(self, hans: T, hant: T, en: T) -> T {
        match self {
            Self::Hans => hans,
            Self::Hant => hant,
            Self::En => en,
        }
    }

    /// The language that serves a browser's tag best, or `None` for a language that is not ours.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        let mut parts = tag.split(['-', '_']);
        match parts.next()? {
            "en" => Some(Self::En),
            "zh" | "yue" => {
                let traditional = parts.any(|part| matches!(part, "hant" | "tw" | "hk" | "mo"));
                Some(if traditional && !tag.contains("hans") { Self::Hant } else { Self::Hans })
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[track_caller]
    fn check(tag: &str, want: Option<Lang>) {
        assert_eq!(Lang::from_tag(tag), want, "{tag}");
    }

    #[test]
    fn a_browsers_tag_finds_the_nearest_language() {
        check("zh-CN", Some(Lang::Hans));
        check("zh", Some(Lang::Hans));
        check("zh-TW", Some(Lang::Hant));
        check("zh-Hant-HK", Some(Lang::Hant));
        check("zh-Hans-HK", Some(Lang::Hans));
        check("en-GB", Some(Lang::En));
        check("fr", None);
    }

    #[test]
    fn a_tag_reads_back_as_its_language() {
        for lang in Lang::ALL {
            check(lang.tag(), Some(lang));
        }
    }
}

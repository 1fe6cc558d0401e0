//! What holds for every text of every feature.

use super::{all, places};

/// Characters that only 简体 uses, common in this product's words: none may stand in a 繁體 text.
const ONLY_SIMPLIFIED: &str = "县乡镇标报数据统计划对达与为这个说总览导实际从较过还没无总页语设帮练习课题图线级测选请应种开关闭开复粘贴读写错误单双击键盘选择时间间动态档夹区镇岁项条织历误题尝试换顺护签订证";

/// The characters of a text that only 简体 uses.
pub(crate) fn simplified_in(text: &str) -> String {
    let only_simplified = |c: &char| ONLY_SIMPLIFIED.contains(*c);
    text.chars().filter(only_simplified).collect()
}

/// Whether a text has a Chinese character.
pub(crate) fn has_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{3400}'..'\u{9fff}').contains(&c))
}

#[test]
fn each_text_is_there_in_each_language() {
    for (feature, entries) in all() {
        for entry in entries {
            for text in entry.texts {
                assert!(!text.trim().is_empty(), "{feature}.{} is empty", entry.name);
            }
        }
    }
}

#[test]
fn the_languages_of_a_text_name_the_same_places() {
    for (feature, entries) in all() {
        for entry in entries {
            let [hans, hant, en] = entry.texts;
            assert_eq!(places(hans), places(hant), "{feature}.{}", entry.name);
            assert_eq!(places(hans), places(en), "{feature}.{}", entry.name);
        }
    }
}

#[test]
fn a_traditional_text_has_no_simplified_character() {
    for (feature, entries) in all() {
        for entry in entries {
            let [_, hant, _] = entry.texts;
            let found = simplified_in(hant);
            assert!(found.is_empty(), "{feature}.{}: {found} in {hant}", entry.name);
        }
    }
}

#[test]
fn an_english_text_has_no_chinese_character() {
    for (feature, entries) in all() {
        for entry in entries {
            let [_, _, en] = entry.texts;
            assert!(!has_chinese(en), "{feature}.{}: {en}", entry.name);
        }
    }
}

#[test]
fn an_english_text_has_the_apostrophe_of_print() {
    for (feature, entries) in all() {
        for entry in entries {
            let [_, _, en] = entry.texts;
            let signs: Vec<char> = en.chars().collect();
            let typed = signs.windows(2).any(|it| it[0].is_alphabetic() && it[1] == '\'');
            // The page's security policy is quoted as it is written.
            assert!(!typed || en.contains("'none'"), "{feature}.{}: {en}", entry.name);
        }
    }
}

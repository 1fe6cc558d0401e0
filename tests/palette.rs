//! The colours of style/tokens.css: what stands on what can be read, and what stands side by side can be told apart.
//!
//! Light, dark and high contrast; for common colour vision and for protan, deutan and tritan eyes.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test's helpers fail by panicking, outside of what clippy takes for a test"
)]

#[path = "palette/colour.rs"]
mod colour;

use biaochi::locale::Lang;
use biaochi::measure::Verdict;
use biaochi::speak::verdict_word;
use biaochi::view::drawing::chip_class;
use colour::{VISIONS, apart, contrast, seen};
use std::collections::BTreeMap;

type Tokens = BTreeMap<String, String>;

/// Text, with every ground that it stands on.
const TEXT: [(&str, &[&str]); 10] = [
    ("ink", &["paper", "card", "sunk", "brand-soft", "met-soft", "near-soft", "miss-soft", "few-soft"]),
    ("ink-2", &["paper", "card", "sunk", "brand-soft"]),
    ("brand", &["paper", "card", "sunk", "brand-soft"]),
    ("on-brand", &["brand", "brand-2"]),
    ("nav-ink", &["nav", "nav-on"]),
    ("met", &["met-soft", "paper", "card", "sunk", "brand-soft"]),
    ("near", &["near-soft", "paper", "card", "sunk", "brand-soft"]),
    ("miss", &["miss-soft", "paper", "card", "sunk", "brand-soft"]),
    ("few", &["few-soft", "paper", "card", "sunk", "brand-soft"]),
    ("card", &["miss"]),
];

/// Marks and edges that mean something, with every ground. A bar lies over the bands of its chart.
const MARKS: [(&str, &[&str]); 9] = [
    ("edge", &["paper", "card", "sunk"]),
    ("focus", &["paper", "card", "sunk", "brand-soft"]),
    ("nav-mark", &["nav", "nav-on"]),
    ("ink", &["band-1", "band-2", "band-3"]),
    ("brand", &["band-1", "band-2", "band-3"]),
    ("met-mark", &["card", "sunk", "brand-soft", "band-1", "band-2", "band-3"]),
    ("near-mark", &["paper", "near-soft", "card", "sunk", "brand-soft", "band-1", "band-2", "band-3"]),
    ("miss-mark", &["card", "sunk", "brand-soft", "band-1", "band-2", "band-3"]),
    ("few-mark", &["card", "sunk", "brand-soft", "band-1", "band-2", "band-3"]),
];

/// What stands side by side in a chart: four statuses, and the blue of what has none.
const BESIDE: [&str; 5] = ["met-mark", "near-mark", "miss-mark", "few-mark", "brand"];
/// The statuses as text. Each stands behind its shape and is a word itself; to common eyes it is of its own colour too.
const WORDS: [&str; 4] = ["met", "near", "miss", "few"];
/// Two colours this far apart in CIEDE2000 are told apart at a glance, also when they do not touch; 2.3 is a just
/// noticeable difference of two that do.
const APART: f64 = 10.0;

fn sheet() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/style/tokens.css");
    std::fs::read_to_string(path).unwrap()
}

/// The colours of every block behind a selector.
fn blocks(css: &str, selector: &str) -> Vec<Tokens> {
    let head = format!("{selector} {{");
    let heads = css.match_indices(&head).map(|(at, it)| at + it.len());
    heads.map(|at| declared(css[at..].split('}').next().unwrap())).collect()
}

fn declared(block: &str) -> Tokens {
    let pairs = block.split(';').filter_map(|it| it.trim().strip_prefix("--")?.split_once(": "));
    pairs.filter(|(_, value)| value.starts_with('#')).map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
}

/// The three themes, each whole, with what text and marks need in it.
fn themes() -> [(&'static str, Tokens, f64, f64); 3] {
    let css = sheet();
    let light = blocks(&css, "\n:root").remove(0);
    let over = |selector: &str| light.clone().into_iter().chain(blocks(&css, selector).remove(0)).collect();
    let (dark, high) = (over(":root[data-theme=\"dark\"]"), over(":root[data-theme=\"contrast\"]"));
    [("light", light, 7.0, 3.0), ("dark", dark, 7.0, 3.0), ("contrast", high, 12.0, 4.5)]
}

#[track_caller]
fn check(theme: &str, tokens: &Tokens, pairs: &[(&str, &[&str])], least: f64) {
    let mut broken = Vec::new();
    for (ink, grounds) in pairs {
        for ground in *grounds {
            let found = contrast(&tokens[*ink], &tokens[*ground]);
            if found < least {
                broken.push(format!("{theme}: {ink} on {ground} has {found:.2}:1, {least}:1 is needed"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn text_and_marks_stand_out_in_every_theme() {
    for (theme, tokens, text, marks) in themes() {
        check(theme, &tokens, &TEXT, text);
        check(theme, &tokens, &MARKS, marks);
    }
}

#[test]
fn a_theme_that_the_system_asks_for_is_the_one_that_can_be_chosen() {
    let css = sheet();
    let dark = blocks(&css, ":root:not([data-theme=\"light\"]):not([data-theme=\"dark\"])");
    assert_eq!(dark, blocks(&css, ":root[data-theme=\"dark\"]"));
    let high = blocks(&css, ":root:not([data-theme])");
    assert_eq!(high, blocks(&css, ":root[data-theme=\"contrast\"]"));
    // Each theme sets every colour, or one of the light theme would shine through.
    let light = blocks(&css, "\n:root").remove(0);
    for theme in [&dark[0], &high[0]] {
        let lacks: Vec<_> = light.keys().filter(|it| !theme.contains_key(*it)).collect();
        assert!(lacks.is_empty(), "{lacks:?}");
    }
}

/// The pairs of these tokens that lie nearer to each other than is told apart, as they are seen with a kind of vision.
fn too_near(among: &[&str], vision: &str) -> Vec<String> {
    let matrix = &VISIONS.iter().find(|it| it.0 == vision).unwrap().1;
    let mut broken = Vec::new();
    for (theme, tokens, ..) in themes() {
        for (at, one) in among.iter().enumerate() {
            for two in &among[at + 1..] {
                let found = apart(seen(&tokens[*one], matrix), seen(&tokens[*two], matrix));
                if found < APART {
                    broken.push(format!("{theme}, {vision}: {one} and {two} are {found:.1} apart"));
                }
            }
        }
    }
    broken
}

#[test]
fn marks_are_told_apart_by_every_kind_of_colour_vision_and_words_by_the_common_one() {
    let mut broken: Vec<String> = VISIONS.iter().flat_map(|(name, _)| too_near(&BESIDE, name)).collect();
    broken.extend(too_near(&WORDS, "common"));
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn a_status_has_a_shape_and_a_word_besides_its_colour() {
    for (at, one) in Verdict::ALL.iter().enumerate() {
        assert!(!one.shape().trim().is_empty(), "{one:?}");
        for two in Verdict::ALL.iter().skip(at + 1) {
            for lang in Lang::ALL {
                assert_ne!(verdict_word(lang, *one), verdict_word(lang, *two), "{one:?} and {two:?}, {lang:?}");
            }
            if chip_class(*one) != chip_class(*two) {
                assert_ne!(one.shape(), two.shape(), "{one:?} and {two:?}");
            }
        }
    }
}

#[test]
fn distances_are_those_of_the_published_pairs() {
    // Pairs 1, 7, 10, 17 and 25 of Sharma, Wu and Dalal (2005).
    let pairs = [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
        ([50.0, 2.49, -0.001], [50.0, -2.49, 0.001], 7.1792),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
    ];
    for (one, two, want) in pairs {
        assert!((apart(one, two) - want).abs() < 0.000_05, "{one:?} {two:?}: {}", apart(one, two));
    }
    assert!((contrast("#000", "#ffffff") - 21.0).abs() < 1e-9);
}

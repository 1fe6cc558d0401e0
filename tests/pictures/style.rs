//! The looks of pictures against the style sheets of the page.

use biaochi::picture::{COLOURS, LOOKS};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn sheet(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("style").join(name)).unwrap()
}

/// The light theme's tokens.
fn tokens() -> BTreeMap<String, String> {
    let css = sheet("tokens.css");
    let (_, root) = css.split_once("\n:root {").unwrap();
    let root = root.split_once('}').unwrap().0;
    let pairs = root.split(';').filter_map(|it| it.trim().strip_prefix("--")?.split_once(':'));
    pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
}

#[test]
fn colours_are_those_of_the_light_theme() {
    let tokens = tokens();
    for (token, colour) in COLOURS {
        assert_eq!(tokens.get(*token).map(String::as_str), Some(*colour), "--{token}");
    }
}

/// The declarations of each class below `.chart` and `.pic`, outside of media queries.
fn rules(css: &str, root: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut found = Vec::new();
    let mut rest = css;
    while let Some((selector, after)) = rest.split_once('{') {
        if selector.trim_start().trim_start_matches('}').trim_start().starts_with('@') {
            // What holds for paper or narrow windows only is no look of a picture.
            let mut depth = 1;
            let end = after.find(|it: char| {
                depth += i32::from(it == '{') - i32::from(it == '}');
                depth == 0
            });
            rest = after.get(end.unwrap_or(after.len() - 1) + 1..).unwrap_or_default();
            continue;
        }
        let (body, next) = after.split_once('}').unwrap();
        let selector = selector.rsplit("*/").next().unwrap();
        let pairs = body.split(';').filter_map(|it| it.split_once(':'));
        let pairs: Vec<_> = pairs.map(|(a, b)| (a.trim().to_owned(), b.trim().to_owned())).collect();
        for one in selector.split(',') {
            if let Some(class) = one.trim().strip_prefix(&format!("{root} .")) {
                found.push((class.to_owned(), pairs.clone()));
            }
        }
        rest = next;
    }
    found
}

/// Declarations that have no attribute: what answers the pointer, and the order of fill and edge.
const PAGE_ONLY: [&str; 4] = ["pointer-events", "outline", "paint-order", "overflow"];

#[test]
fn every_class_of_charts_looks_in_a_picture_as_on_its_page() {
    let mut seen = 0;
    for (file, root) in [("chart.css", ".chart"), ("teach.css", ".pic")] {
        for (class, pairs) in rules(&sheet(file), root) {
            // The box of a datum is left out of pictures, and the edge of letters is drawn apart.
            if class.starts_with("mark") || class == "halo" || class.contains(':') {
                continue;
            }
            seen += 1;
            for (name, value) in pairs.into_iter().filter(|it| !PAGE_ONLY.contains(&it.0.as_str())) {
                let value = match value.strip_prefix("var(--").and_then(|it| it.strip_suffix(')')) {
                    Some(token) => format!("${token}"),
                    None => value.trim_end_matches("px").to_owned(),
                };
                let want = (name.as_str(), value.as_str());
                let ink = class.split_once('-').filter(|it| matches!(it.0, "f" | "s"));
                match ink {
                    Some((kind, ink)) => {
                        let token = if ink == "paper" { "card" } else { ink };
                        assert_eq!(want.0, if kind == "f" { "fill" } else { "stroke" }, "{class}");
                        let is_status = matches!(token, "met" | "near" | "miss" | "few");
                        let token = if is_status { format!("{token}-mark") } else { token.to_owned() };
                        assert_eq!(value, format!("${token}"), "{class}");
                        assert!(COLOURS.iter().any(|(it, _)| *it == token), "{class} has no colour");
                    }
                    None => {
                        let looks: Vec<_> = LOOKS.iter().filter(|it| it.0 == class).flat_map(|it| it.1).collect();
                        assert!(looks.iter().any(|it| **it == want), "{class} has no {want:?} but {looks:?}");
                    }
                }
            }
        }
    }
    assert!(seen > 60, "{seen}");
}

//! The rules of the house that the compiler does not hold.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test's helpers fail by panicking, outside of what clippy takes for a test"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Which modules a module may use. `locale` is the bottom; nothing but the page may use `app` and `browser`.
const ARROWS: &[(&str, &[&str])] = &[
    ("locale", &[]),
    ("catalog", &["locale"]),
    ("figures", &["catalog", "locale"]),
    ("measure", &["figures", "catalog", "locale"]),
    ("speak", &["measure", "figures", "catalog", "locale"]),
    ("chart", &["speak", "measure", "figures", "catalog", "locale"]),
    ("exchange", &["speak", "measure", "figures", "catalog", "locale"]),
    ("view", &["chart", "speak", "measure", "figures", "catalog", "locale"]),
    ("scene", &["locale"]),
    ("teach", &["chart", "scene", "speak", "measure", "figures", "catalog", "locale"]),
    ("assess", &["verify", "view", "chart", "scene", "exchange", "speak", "measure", "figures", "catalog", "locale"]),
    (
        "simple",
        &["report", "assess", "view", "chart", "scene", "exchange", "speak", "measure", "figures", "catalog", "locale"],
    ),
    ("verify", &["scene", "speak", "measure", "figures", "catalog", "locale"]),
    (
        "present",
        &["report", "assess", "teach", "view", "chart", "scene", "speak", "measure", "figures", "catalog", "locale"],
    ),
    ("report", &["assess", "chart", "scene", "speak", "measure", "figures", "catalog", "locale"]),
    ("guide", &["verify", "teach", "assess", "scene", "speak", "figures", "catalog", "locale"]),
    (
        "picture",
        &[
            "present", "report", "assess", "teach", "view", "chart", "scene", "exchange", "speak", "measure",
            "figures", "catalog", "locale",
        ],
    ),
    (
        "rooms",
        &[
            "guide", "picture", "simple", "present", "report", "teach", "verify", "assess", "scene", "exchange",
            "figures", "locale",
        ],
    ),
    ("browser", &["exchange", "speak", "figures", "catalog", "locale"]),
    (
        "app",
        &[
            "browser", "rooms", "guide", "picture", "present", "view", "report", "verify", "assess", "teach", "scene",
            "exchange", "chart", "speak", "measure", "figures", "catalog", "locale",
        ],
    ),
];

const LONGEST: usize = 400;

struct File {
    /// The path below `src`, with slashes.
    path: String,
    text: String,
}

impl File {
    fn module(&self) -> &str {
        self.path.split_once('/').map_or(self.path.as_str(), |(module, _)| module)
    }

    /// Whether the whole file is tests or their data.
    fn is_test(&self) -> bool {
        self.path.split('/').any(|it| matches!(it, "tests.rs" | "tests" | "fixtures" | "pack_tests"))
            || self.path.ends_with("_tests.rs")
    }

    /// The lines before the file's own tests, with their numbers.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let code = |(_, line): &(usize, &str)| line.trim() != "#[cfg(test)]";
        let lines: Vec<_> = self.text.lines().enumerate().map(|(at, line)| (at + 1, line)).collect();
        // A lone `mod tests;` under the attribute is no end: code may follow it.
        let ends = lines.windows(2).position(|two| !code(&two[0]) && two[1].1.trim().ends_with('{'));
        lines.into_iter().take(ends.unwrap_or(usize::MAX))
    }
}

fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = vec![root.clone()];
    while let Some(at) = open.pop() {
        if at.is_dir() {
            open.extend(fs::read_dir(&at).unwrap().map(|it| it.unwrap().path()));
        } else if at.extension().is_some_and(|it| it == "rs") {
            let path = at.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
            found.push(File { path, text: fs::read_to_string(&at).unwrap() });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// Fails with every place that breaks a rule, not only the first.
#[track_caller]
fn check(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}:\n{}", broken.join("\n"));
}

/// A line without its comment and without its strings. Lines inside a string of several lines are not seen through.
fn code_of(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(['"', '/']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        if from.starts_with("//") {
            return out;
        }
        if let Some(after) = from.strip_prefix('/') {
            out.push('/');
            rest = after;
            continue;
        }
        let mut end = None;
        let mut escaped = false;
        for (at, c) in from.char_indices().skip(1) {
            match c {
                '"' if !escaped => {
                    end = Some(at);
                    break;
                }
                _ => escaped = c == '\\' && !escaped,
            }
        }
        let Some(end) = end else { return out };
        rest = &from[end + 1..];
    }
    out + rest
}

/// The modules of this crate that a piece of code names, in a `use` or in a path.
fn used(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let tail = &code[at + "crate::".len()..];
        // `use crate::{catalog::Item, figures::Cell}` names several.
        let names = tail.strip_prefix('{').map_or_else(|| vec![tail], |list| list.split(", ").collect());
        for name in names {
            found.push(name.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect());
        }
    }
    found
}

#[test]
fn arrows_point_one_way() {
    let mut broken = Vec::new();
    for file in files() {
        let Some((_, allowed)) = ARROWS.iter().find(|(module, _)| *module == file.module()) else {
            continue;
        };
        for (at, line) in file.lines().filter(|_| !file.is_test()) {
            for name in used(&code_of(line)) {
                let known = ARROWS.iter().any(|(module, _)| *module == name);
                if name.is_empty() {
                    broken.push(format!("{}:{at} names modules over several lines: one `use` a module", file.path));
                }
                if known && name != file.module() && !allowed.contains(&name.as_str()) {
                    broken.push(format!("{}:{at} uses {name}", file.path));
                }
            }
        }
    }
    check("a module uses one that stands above it", &broken);
}

#[test]
fn every_module_has_its_place() {
    let known = |it: &File| ARROWS.iter().any(|(module, _)| *module == it.module()) || !it.path.contains('/');
    let strangers: Vec<String> = files().into_iter().filter(|it| !known(it)).map(|it| it.path).collect();
    check("a module is missing from the arrows", &strangers);
}

fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

/// Full-width signs. Whoever reads Chinese files has to know them; they say nothing by themselves.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
}

/// Where Chinese may stand in code: the texts, the sample's place names, and the words by which files and typed
/// answers are recognised.
fn may_hold_chinese(file: &File) -> bool {
    let recognises = file.path.starts_with("exchange/words/")
        || file.path.starts_with("verify/text/words/")
        || matches!(file.path.as_str(), "figures/typed.rs" | "teach/read/words.rs");
    file.is_test() || recognises || file.module() == "locale" || file.path.starts_with("figures/sample")
}

#[test]
fn visible_text_stands_in_locale() {
    let mut broken = Vec::new();
    for file in files().iter().filter(|it| !may_hold_chinese(it)) {
        for (at, line) in file.lines() {
            let before_comment = line.split("//").next().unwrap_or_default();
            let signs_are_free = file.module() == "exchange" || file.path.starts_with("teach/read/");
            if before_comment.chars().any(|c| is_cjk(c) && !(signs_are_free && is_sign(c))) {
                broken.push(format!("{}:{at} {}", file.path, line.trim()));
            }
        }
    }
    check("Chinese text outside src/locale and the packs", &broken);
}

#[test]
fn a_file_is_not_longer_than_400_lines() {
    let long = files().into_iter().map(|it| (it.text.lines().count(), it.path)).filter(|(lines, _)| *lines > LONGEST);
    check("split the file", &long.map(|(lines, path)| format!("{path}: {lines} lines")).collect::<Vec<_>>());
}

#[test]
fn only_the_browser_touches_the_outside() {
    const OUTSIDE: &[&str] = &[
        "println!",
        "eprintln!",
        "dbg!",
        "web_sys::",
        "js_sys::",
        "std::fs",
        "std::net",
        "SystemTime",
        "Instant::now",
    ];
    let mut broken = Vec::new();
    let inside = |it: &&File| it.module() != "browser" && it.module() != "worker.rs" && !it.is_test();
    for file in files().iter().filter(inside) {
        for (at, line) in file.lines() {
            let code = code_of(line);
            // The page's events are typed by what Leptos hands on.
            let code = if file.module() == "app" { code.replace("leptos::web_sys::", "") } else { code };
            for word in OUTSIDE.iter().filter(|word| code.contains(**word)) {
                broken.push(format!("{}:{at} {word}", file.path));
            }
        }
    }
    check("the outside is reached past src/browser", &broken);
}

/// Where core modules may use binary numbers: an interval is an estimate, and a chart's place needs no more digits.
const FLOATS: &[&str] = &["measure/stats/", "measure/pace/", "measure/fixed.rs"];

#[test]
fn a_figure_is_never_a_float() {
    let core =
        |it: &&File| ["locale", "catalog", "figures", "measure", "speak"].contains(&it.module()) && !it.is_test();
    let mut broken = Vec::new();
    for file in files().iter().filter(core).filter(|it| !FLOATS.iter().any(|at| it.path.starts_with(at))) {
        for (at, line) in file.lines() {
            let code = code_of(line);
            let word = code.split(|c: char| !c.is_ascii_alphanumeric()).find(|it| matches!(*it, "f64" | "f32"));
            broken.extend(word.map(|word| format!("{}:{at} {word}", file.path)));
        }
    }
    check("a float where figures are exact", &broken);
}

#[test]
fn every_file_says_what_it_is() {
    let silent = files().into_iter().filter(|it| {
        let first = it.text.lines().next().unwrap_or_default();
        let rest = first.strip_prefix("//! ").unwrap_or_default();
        // The sentence may run on over the next lines of the same comment.
        let comment: Vec<&str> = it.text.lines().take_while(|line| line.starts_with("//!")).collect();
        rest.is_empty() || !comment.iter().any(|line| line.trim_end().ends_with(['.', '?', ':']))
    });
    check("no //! sentence on the first line", &silent.map(|it| it.path).collect::<Vec<_>>());
}

/// Classes whose names are put together from one of these and a word.
const JOINED: [&str; 7] = ["chart-", "deep-", "f-", "of-", "s-", "sheet-", "up-"];

/// The classes that a sheet has rules for.
fn classes(sheet: &str) -> BTreeSet<&str> {
    let names = sheet.split('.').skip(1).map(|it| it.split(|c: char| !is_word(c)).next().unwrap_or_default());
    names.filter(|it| it.starts_with(|c: char| c.is_ascii_alphabetic()) && it.len() > 1).collect()
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// A sheet without what is said about it.
fn bare(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once("*/").map_or("", |it| it.1))
}

#[test]
fn every_class_of_the_style_is_worn() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = fs::read_to_string(root.join("index.html")).unwrap();
    files().iter().for_each(|it| sources.push_str(&it.text));
    for it in fs::read_dir(root.join("src")).unwrap().map(|it| it.unwrap().path()) {
        if it.extension().is_some_and(|it| it == "js") {
            sources.push_str(&fs::read_to_string(it).unwrap());
        }
    }
    let worn: BTreeSet<&str> = sources.split(|c: char| !is_word(c)).collect();
    let mut idle = Vec::new();
    for it in fs::read_dir(root.join("style")).unwrap().map(|it| it.unwrap().path()) {
        let sheet = bare(&fs::read_to_string(&it).unwrap());
        let unworn = |name: &&str| !worn.contains(name) && !JOINED.iter().any(|joined| name.starts_with(joined));
        let name = it.file_name().unwrap_or_default().to_string_lossy().into_owned();
        idle.extend(classes(&sheet).into_iter().filter(unworn).map(|class| format!("{name}: .{class}")));
    }
    check("rules for classes that nothing has", &idle);
}

#[test]
fn the_scanner_sees_code_and_not_strings_or_comments() {
    assert_eq!(code_of(r#"let a = "crate::app"; // crate::browser"#), "let a = ; ");
    assert_eq!(code_of(r#"a("\"//", b / c)"#), "a(, b / c)");
    assert_eq!(used("use crate::figures::{Cell, Period};"), ["figures"]);
    assert_eq!(used("use crate::{catalog::Item, measure};"), ["catalog", "measure"]);
    assert_eq!(used("pub(crate) fn a() -> crate::app::State"), ["app"]);
}

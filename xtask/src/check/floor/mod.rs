//! The oldest browsers that we promise: Chromium 109, Firefox 115, Safari 16.4. Nothing newer may slip in.
//!
//! The wasms are validated with the proposals that these browsers know and no other. Names in scripts and style are looked
//! up in a table made from MDN's data on browsers; syntax is parsed in a browser (`tests/browser/tests/page/floor.rs`).

mod names;

use super::tally::Tally;
use crate::shell::{self, Outcome};
use crate::{house, style, wasm};
use std::collections::{BTreeMap, BTreeSet};
use wasmparser::{Validator, WasmFeatures};

/// The floor, in the order of the table's columns.
const FLOOR: [(&str, f32); 3] = [("Chrome", 109.0), ("Firefox", 115.0), ("Safari", 16.4)];

/// What may be newer, and why that harms nobody.
const HARMLESS: [(&str, &str, &str); 25] = [
    ("js", "detached", "wasm-bindgen asks whether it is undefined"),
    ("js", "dispose", "wasm-bindgen asks whether Symbol has it"),
    ("js", "byobRequest", "of wasm-streams, never called here"),
    ("js", "respond", "of wasm-streams, never called here"),
    ("js", "memory", "what a wasm exports"),
    ("js", "handle", "what the worker's wasm exports"),
    ("js", "zip", "the ending of a file, in an expression that looks for it"),
    (
        "css",
        "has",
        "alone in its rule: a chosen answer gets a border besides its letters; on paper only WebKit is asked, which has it",
    ),
    ("css", "text-wrap", "lines of a heading are balanced where the browser can"),
    ("css", "content-visibility", "pages out of sight are laid out later where the browser can"),
    ("css", "contain-intrinsic-size", "goes with content-visibility"),
    ("css", "line-clamp", "with -webkit-line-clamp beside it"),
    ("css", "page", "margins of paper; the browser has its own"),
    ("css", "bottom-right", "the page's number on paper; other browsers print it in their own foot"),
    ("css", "forced-color-adjust", "Safari has no forced colours"),
    ("css", "text-size-adjust", "with -webkit-text-size-adjust beside it"),
    ("css", "box-decoration-break", "with -webkit-box-decoration-break beside it"),
    ("css", "user-select", "with -webkit-user-select beside it"),
    ("css", "print-color-adjust", "with -webkit-print-color-adjust beside it"),
    ("css", "overscroll-behavior", "a list that ends does not scroll the page"),
    ("css", "accent-color", "the colour of a tick; the system's stands otherwise"),
    ("css", "hyphens", "long words break all the same"),
    ("css", "math-style", "formulas in lines are a little taller without"),
    ("css", "orphans", "lines at the foot of a printed page"),
    ("css", "widows", "lines at the head of a printed page"),
];

/// Checks what lies in dist/ and what it was made of.
pub(crate) fn run() -> Tally {
    let mut tally = Tally::of("wasm of the oldest browsers", wasms());
    tally += Tally::of("scripts and style of the oldest browsers", named());
    tally
}

/// Prints what our scripts and style name, for `xtask/floor/make.mjs`.
pub(crate) fn print_names() -> Outcome {
    for (kind, name) in all_names()? {
        println!("{kind}\t{name}");
    }
    Ok(())
}

fn wasms() -> Outcome {
    let (app, worker) = wasm::last()?;
    for (name, built) in [("the page's wasm", app), ("the worker's wasm", worker)] {
        validate(&built.wasm).map_err(|why| format!("{name} needs a newer browser: {why}."))?;
    }
    Ok(())
}

/// All that Chrome 109, Firefox 115 and Safari 16.4 know alike.
fn validate(wasm: &[u8]) -> Outcome {
    let known = WasmFeatures::MUTABLE_GLOBAL
        | WasmFeatures::SATURATING_FLOAT_TO_INT
        | WasmFeatures::SIGN_EXTENSION
        | WasmFeatures::REFERENCE_TYPES
        | WasmFeatures::MULTI_VALUE
        | WasmFeatures::BULK_MEMORY
        | WasmFeatures::FLOATS
        | WasmFeatures::GC_TYPES;
    Validator::new_with_features(known).validate_all(wasm).map(drop).map_err(|error| error.to_string())
}

fn all_names() -> Outcome<BTreeSet<(&'static str, String)>> {
    let (app, worker) = wasm::last()?;
    let mut found = BTreeSet::new();
    let own = ["boot.js", "boot_worker.js", "join.js", "sheets.js", "unlzma.js", "site_worker.js"];
    let own: Vec<String> =
        own.iter().map(|it| shell::read_text(&house::root().join("src").join(it))).collect::<Outcome<_>>()?;
    for script in own.iter().chain([&app.glue, &worker.glue]) {
        found.extend(names::of_script(script).into_iter().map(|it| ("js", it)));
    }
    found.extend(names::of_style(&style::join()?)?.into_iter().map(|it| ("css", it)));
    Ok(found)
}

fn named() -> Outcome {
    let table = shell::read_text(&house::root().join("xtask/floor/table.tsv"))?;
    let table = table_of(&table);
    let names = all_names()?;
    let excused = |kind: &str, name: &str| HARMLESS.iter().any(|(of, it, _)| (*of, *it) == (kind, name));
    let mut newer: Vec<String> = names
        .iter()
        .filter(|(kind, name)| !excused(kind, name))
        .filter_map(|(kind, name)| too_new(&table, kind, name))
        .collect();
    // An excuse that nothing needs would excuse what comes next.
    let idle = |(kind, name, _): &&(&'static str, &str, &str)| {
        !names.contains(&(*kind, (*name).to_owned())) || too_new(&table, kind, name).is_none()
    };
    newer.extend(HARMLESS.iter().filter(idle).map(|(kind, name, _)| format!("{kind} `{name}` needs no excuse.")));
    if newer.is_empty() { Ok(()) } else { Err(newer.join("\n")) }
}

type Table<'a> = BTreeMap<(&'a str, &'a str), Vec<&'a str>>;

fn table_of(text: &str) -> Table<'_> {
    let mut table = Table::new();
    for line in text.lines().filter(|it| !it.starts_with('#')) {
        let mut cells = line.split('\t');
        if let (Some(kind), Some(name)) = (cells.next(), cells.next()) {
            table.insert((kind, name), cells.collect());
        }
    }
    table
}

/// Why a name may not be used; `None` where it may.
fn too_new(table: &Table<'_>, kind: &str, name: &str) -> Option<String> {
    let Some(versions) = table.get(&(kind, name)) else {
        return Some(format!(
            "{kind} `{name}` is not in xtask/floor/table.tsv: make that anew (see xtask/floor/make.mjs)."
        ));
    };
    if versions == &["own"] {
        return None;
    }
    let missing =
        FLOOR.iter().zip(versions).find(|((_, floor), since)| since.parse::<f32>().is_ok_and(|it| it > *floor));
    let never = versions.iter().position(|it| *it == "never").and_then(|at| FLOOR.get(at));
    let (browser, floor) = missing.map(|(it, _)| it).or(never)?;
    Some(format!("{kind} `{name}` is newer than {browser} {floor}: known since {}.", versions.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::{table_of, too_new, validate};

    #[track_caller]
    fn check(kind: &str, name: &str, want: Option<&str>) {
        let table = "# head\njs\tclosest\t41\t35\t6\njs\tgroupBy\t117\t119\t17.4\njs\tcnt\town\ncss\tzoom\t1\tnever\t3";
        let found = too_new(&table_of(table), kind, name);
        match want {
            None => assert_eq!(found, None),
            Some(words) => assert!(found.as_deref().is_some_and(|it| it.contains(words)), "{found:?}"),
        }
    }

    #[test]
    fn a_name_that_the_oldest_browsers_do_not_know_is_refused() {
        check("js", "closest", None);
        check("js", "cnt", None);
        check("js", "groupBy", Some("newer than Chrome 109"));
        check("css", "zoom", Some("newer than Firefox 115"));
        check("js", "unheard", Some("not in xtask/floor/table.tsv"));
    }

    /// A module with one function of these instructions.
    fn module(code: &[u8]) -> Vec<u8> {
        let body = [&[0], code, &[0x0b]].concat();
        let length = u8::try_from(body.len()).unwrap();
        let head = [b"\0asm\x01\0\0\0".as_slice(), &[1, 4, 1, 0x60, 0, 0], &[3, 2, 1, 0]].concat();
        [head, vec![10, length + 2, 1, length], body].concat()
    }

    #[test]
    fn a_proposal_that_the_oldest_browsers_do_not_know_is_refused() {
        assert_eq!(validate(&module(&[0x01])), Ok(()));
        // A tail call: Chrome 112, Firefox 121.
        assert!(validate(&module(&[0x12, 0])).is_err());
    }
}

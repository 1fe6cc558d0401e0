//! Short names for what passes between a wasm and its glue.
//!
//! wasm-bindgen's names end in sixteen digits of a hash, which nothing packs smaller, and stand in both. They are read
//! nowhere else.

use crate::order::{leb, put_part, sections, take_leb, take_part};
use crate::shell::Outcome;
use crate::wasm::Built;
use std::collections::{BTreeMap, BTreeSet};

/// Names of exports that get another; the others are short, or are what the page calls.
const LONG: &[u8] = b"wasm_bindgen__convert";

/// The same wasm and glue with short names for all imports, and for exports that have long ones.
pub(crate) fn with_short_names(built: &Built) -> Outcome<Built> {
    let mut names = BTreeMap::new();
    let wasm = renamed(&built.wasm, &mut names).ok_or("wasm-opt left a module whose imports cannot be read.")?;
    let taken: BTreeSet<&str> = names.values().map(String::as_str).collect();
    let mut met = BTreeSet::new();
    let mut glue = String::with_capacity(built.glue.len());
    for word in words(&built.glue) {
        if taken.contains(word) {
            return Err(format!("the glue has a name `{word}` of its own."));
        }
        let short = names.get(word);
        met.extend(short);
        glue.push_str(short.map_or(word, String::as_str));
    }
    if met.len() < names.len() {
        return Err(format!("the glue names {} of {} imports and exports.", met.len(), names.len()));
    }
    Ok(Built { wasm, glue })
}

/// The text in pieces: names, and what stands between them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let of_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut rest = text;
    std::iter::from_fn(move || {
        let named = of_name(rest.chars().next()?);
        let (word, after) = rest.split_at(rest.find(|c| of_name(c) != named).unwrap_or(rest.len()));
        rest = after;
        Some(word)
    })
}

/// The module with other names, and which name became which.
fn renamed(wasm: &[u8], names: &mut BTreeMap<String, String>) -> Option<Vec<u8>> {
    let mut out = wasm.get(..8)?.to_vec();
    for (kind, section) in sections(wasm)? {
        out.push(kind);
        match kind {
            2 | 7 => put_part(&mut out, &entries(section, kind == 2, names)?),
            _ => put_part(&mut out, section),
        }
    }
    Some(out)
}

/// The section of imports or of exports.
fn entries(mut section: &[u8], imports: bool, names: &mut BTreeMap<String, String>) -> Option<Vec<u8>> {
    let count = take_leb(&mut section)?;
    let mut out = leb(count);
    for _ in 0..count {
        if imports {
            put_part(&mut out, take_part(&mut section)?);
        }
        let name = take_part(&mut section)?;
        if imports || name.starts_with(LONG) {
            let next = short(names.len());
            let name = names.entry(String::from_utf8(name.to_vec()).ok()?).or_insert(next);
            put_part(&mut out, name.as_bytes());
        } else {
            put_part(&mut out, name);
        }
        // What it is, and which: all that a wasm of wasm-bindgen imports are functions.
        let (kind, after) = section.split_first()?;
        if imports && *kind != 0 {
            return None;
        }
        section = after;
        out.push(*kind);
        out.extend(leb(take_leb(&mut section)?));
    }
    Some(out)
}

/// The name with this number.
fn short(mut number: usize) -> String {
    let mut name = "_".to_owned();
    loop {
        name.extend(char::from_digit((number % 36) as u32, 36));
        number /= 36;
        if number == 0 {
            return name;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One import `a` of `m`, one export `name`.
    fn module(import: &str, export: &str) -> Vec<u8> {
        let section = |kind: u8, content: Vec<u8>| [vec![kind, content.len() as u8], content].concat();
        let name = |it: &str| [vec![it.len() as u8], it.as_bytes().to_vec()].concat();
        let imports = [vec![1], name("m"), name(import), vec![0, 5]].concat();
        let exports = [vec![1], name(export), vec![0, 9]].concat();
        [b"\0asm\x01\0\0\0".to_vec(), section(2, imports), section(7, exports)].concat()
    }

    #[track_caller]
    fn check(export: &str, glue: &str, want: Result<(&str, &str), &str>) {
        let built = Built { wasm: module("__wbg_set_0a1b", export), glue: glue.to_owned() };
        match (with_short_names(&built), want) {
            (Ok(got), Ok((export, glue))) => {
                assert_eq!((got.wasm, got.glue.as_str()), (module("_0", export), glue));
            }
            (Err(why), Err(part)) => assert!(why.contains(part), "{why}"),
            (got, _) => panic!("{:?}", got.map(|it| it.glue)),
        }
    }

    #[test]
    fn both_sides_get_the_same_short_name() {
        check("memory", "{ __wbg_set_0a1b: 1, __wbg_set_0a1b2: 2 }", Ok(("memory", "{ _0: 1, __wbg_set_0a1b2: 2 }")));
        let long = "wasm_bindgen__convert__invoke__h06";
        check(long, &format!("__wbg_set_0a1b wasm.{long}()"), Ok(("_1", "_0 wasm._1()")));
    }

    #[test]
    fn a_name_that_only_one_side_knows_is_an_error() {
        check("memory", "{}", Err("0 of 1"));
        check("memory", "_0 __wbg_set_0a1b", Err("`_0` of its own"));
    }

    #[test]
    fn no_two_numbers_have_one_name() {
        let all: BTreeSet<String> = (0..3000).map(short).collect();
        assert_eq!(all.len(), 3000);
    }
}

//! Which names a script or a style sheet uses.

use crate::shell::Outcome;
use std::collections::BTreeSet;

/// Members after a dot, and words that begin with a capital, as constructors and namespaces do.
pub(super) fn of_script(script: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut before = ' ';
    let mut rest = plain(script);
    while let Some(first) = rest.chars().next() {
        let is_word = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '$');
        let length = rest.find(|it: char| !is_word(it)).unwrap_or(rest.len()).max(first.len_utf8());
        let (word, after) = rest.split_at(length);
        let is_ours = word.contains("__") || word.starts_with('_') || word.starts_with(|it: char| it.is_ascii_digit());
        if is_word(first) && !is_ours && (before == '.' || first.is_ascii_uppercase()) {
            found.insert(word.to_owned());
        }
        before = word.chars().next_back().unwrap_or(' ');
        rest = after.to_owned();
    }
    found
}

/// A script without its comments and what stands in quotation marks.
fn plain(script: &str) -> String {
    let mut plain = String::with_capacity(script.len());
    let mut quote = None;
    let mut chars = script.chars().peekable();
    while let Some(c) = chars.next() {
        match quote {
            Some(_) if c == '\\' => drop(chars.next()),
            Some(q) if c == q || (c == '\n' && q != '`') => quote = None,
            Some(_) => {}
            None if c == '/' && chars.peek() == Some(&'/') => drop(chars.by_ref().find(|it| *it == '\n')),
            None if c == '/' && chars.peek() == Some(&'*') => {
                let mut last = ' ';
                for it in chars.by_ref() {
                    if last == '*' && it == '/' {
                        break;
                    }
                    last = it;
                }
            }
            None if matches!(c, '"' | '\'' | '`') => quote = Some(c),
            None => plain.push(c),
        }
    }
    plain
}

/// Properties, at-rules, what they ask for, pseudo-classes and functions. Rules within rules are newer than the floor.
pub(super) fn of_style(style: &str) -> Outcome<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let style = plain(style);
    // For each open block whether it holds declarations.
    let mut open: Vec<bool> = Vec::new();
    let mut from = 0;
    for (at, end) in style.char_indices().filter(|(_, it)| matches!(it, '{' | '}' | ';')) {
        let text = style.get(from..at).unwrap_or_default().trim();
        from = at + 1;
        match end {
            '{' => {
                if open.last() == Some(&true) && !text.starts_with('@') {
                    return Err(format!("a rule within a rule, newer than Chrome 109: `{text}`"));
                }
                let holds_rules =
                    ["@media", "@supports", "@keyframes", "@container"].iter().any(|it| text.starts_with(it));
                open.push(!holds_rules);
                found.extend(prelude(text));
            }
            _ => {
                found.extend(declaration(text));
                if end == '}' {
                    open.pop();
                }
            }
        }
    }
    Ok(found)
}

/// Words before `{`: at-rules, features in brackets, pseudo-classes.
fn prelude(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for mark in ['@', ':', '('] {
        for part in text.split(mark).skip(1) {
            let word = word_of(part.trim_start_matches(':'));
            // In brackets of a selector stand selectors; only what has a colon after it is a feature.
            let is_feature =
                mark != '(' || (text.starts_with('@') && part.get(word.len()..).is_some_and(|it| it.starts_with(':')));
            if !word.is_empty() && !word.starts_with('-') && is_feature {
                found.push(word.to_owned());
            }
        }
    }
    found
}

/// The property and the functions of its value; what is ours begins with two dashes.
fn declaration(text: &str) -> Vec<String> {
    let Some((name, value)) = text.split_once(':') else { return Vec::new() };
    let mut found = vec![name.trim().to_owned()];
    for (at, _) in value.match_indices('(') {
        let before = value.get(..at).unwrap_or_default();
        let from = before.rfind(|it: char| !it.is_ascii_alphanumeric() && it != '-').map_or(0, |it| it + 1);
        found.extend(before.get(from..).map(str::to_owned));
    }
    found.retain(|it| !it.is_empty() && !it.starts_with("--") && !it.starts_with('-'));
    found
}

fn word_of(text: &str) -> &str {
    let end = text.find(|it: char| !it.is_ascii_alphanumeric() && it != '-').unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{of_script, of_style};

    #[track_caller]
    fn check(found: impl IntoIterator<Item = String>, want: &[&str]) {
        assert_eq!(found.into_iter().collect::<Vec<_>>(), want);
    }

    #[test]
    fn members_and_constructors_of_a_script_are_found_and_words_in_quotes_are_not() {
        check(of_script("var a = new Blob([x.stream(), '.at']); // a.flat()\n imports.__wbg_x;"), &["Blob", "stream"]);
        check(of_script("/* Set.union */ a.b$c"), &["b$c"]);
    }

    #[test]
    fn what_a_style_names_is_found() {
        let style = "@media (prefers-contrast: more) { a:is(.b):not(:focus-visible)::after { color: var(--x); width: min(1px, calc(2px)) } }";
        let want = [
            "after",
            "calc",
            "color",
            "focus-visible",
            "is",
            "media",
            "min",
            "not",
            "prefers-contrast",
            "var",
            "width",
        ];
        check(of_style(style).unwrap(), &want);
        assert!(of_style(".a { color: red; .b { color: blue } }").is_err());
    }
}

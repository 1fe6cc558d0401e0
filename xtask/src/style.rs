//! Joins style/*.css into one sheet.

use crate::house;
use crate::shell::{self, Outcome};

/// Tokens first, then what every page shares, one file a feature by name, paper last.
fn rank(name: &str) -> (u8, &str) {
    match name {
        "tokens.css" => (0, name),
        "base.css" => (1, name),
        "print.css" => (3, name),
        _ => (2, name),
    }
}

/// Writes target/style/biaochi.css and gives its text.
pub(crate) fn join() -> Outcome<String> {
    let folder = house::root().join("style");
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("style/ could not be read: {error}."))?;
    let mut names: Vec<String> = entries
        .flatten()
        .map(|it| it.file_name().to_string_lossy().into_owned())
        .filter(|it| it.ends_with(".css"))
        .collect();
    names.sort_by(|a, b| rank(a).cmp(&rank(b)));
    let mut sheet = String::new();
    for name in &names {
        sheet.push_str(&squeeze(&shell::read_text(&folder.join(name))?));
    }
    let path = house::scratch("style").join("biaochi.css");
    // Untouched when nothing changed: `trunk serve` watches it.
    if std::fs::read_to_string(&path).is_ok_and(|old| old == sheet) {
        return Ok(sheet);
    }
    shell::write(&path, &sheet)?;
    Ok(sheet)
}

/// Takes out comments, indentation and blank lines; nothing that could change the meaning.
fn squeeze(css: &str) -> String {
    let mut plain = String::with_capacity(css.len());
    let mut chars = css.chars().peekable();
    let mut quote = None;
    while let Some(c) = chars.next() {
        match quote {
            Some(_) if c == '\\' => {
                plain.push(c);
                plain.extend(chars.next());
                continue;
            }
            Some(q) if c == q => quote = None,
            None if c == '"' || c == '\'' => quote = Some(c),
            None if c == '/' && chars.peek() == Some(&'*') => {
                let mut last = ' ';
                chars.next();
                for c in chars.by_ref() {
                    if last == '*' && c == '/' {
                        break;
                    }
                    last = c;
                }
                // A comment parts two words as a space does.
                plain.push(' ');
                continue;
            }
            _ => {}
        }
        plain.push(c);
    }
    plain.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(css: &str, want: &str) {
        assert_eq!(squeeze(css), want);
    }

    #[test]
    fn comments_and_indentation_go_and_strings_stay() {
        check("/* a */\n  a {\n    color: red; /* b */\n  }\n\n", "a {\ncolor: red;\n}\n");
        check("a::before { content: \"/* no */ \\\" '\"; }", "a::before { content: \"/* no */ \\\" '\"; }\n");
        check("/**/a{}/***/", "a{}\n");
        check("/* never closed", "");
    }

    #[test]
    fn tokens_come_first_and_paper_last() {
        let mut names = ["print.css", "charts.css", "base.css", "tokens.css", "areas.css"];
        names.sort_by(|a, b| rank(a).cmp(&rank(b)));
        assert_eq!(names, ["tokens.css", "base.css", "areas.css", "charts.css", "print.css"]);
    }
}

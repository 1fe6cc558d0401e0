//! One text in a CSV line: quoted by RFC 4180, and never run as a formula.

/// Characters that make a spreadsheet read a text as a formula, in either width.
pub const FORMULA_LEADS: [char; 11] =
    ['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// Adds a text. One that a spreadsheet would run as a formula gets an apostrophe before it.
pub fn push_text(out: &mut String, text: &str) {
    let guard = text.starts_with(FORMULA_LEADS) || unguarded(text).is_some();
    let quote = text.contains([',', '"', '\r', '\n', '\t']) || text.starts_with(' ') || text.ends_with(' ');
    let sign = if guard { "'" } else { "" };
    if quote {
        out.push('"');
        out.push_str(sign);
        out.push_str(&text.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(sign);
        out.push_str(text);
    }
}

/// The text behind a guarding apostrophe, for reading back what was written here.
#[must_use]
pub fn unguarded(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('\'')?;
    rest.trim_start_matches('\'').starts_with(FORMULA_LEADS).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::push_text;

    #[track_caller]
    fn check(text: &str, want: &str) {
        let mut out = String::new();
        push_text(&mut out, text);
        assert_eq!(out, want);
    }

    #[test]
    fn a_formula_is_neutralised_and_a_separator_quoted() {
        check("=1+1", "'=1+1");
        check("\u{ff1d}1", "'\u{ff1d}1");
        check("'=1", "''=1");
        check("a,\"b\"", "\"a,\"\"b\"\"\"");
        check("\tx", "\"'\tx\"");
        check(" x", "\" x\"");
        check("plain", "plain");
    }
}

//! Writing JSON by hand: many megabytes go through here, and the order of keys is ours.

use crate::figures::{Cell, Period};

/// The greatest whole number that every reader of JSON holds exactly.
const EXACT: u64 = 1 << 53;

/// Writes a text in quotes.
pub(in crate::exchange) fn push_text(out: &mut String, text: &str) {
    out.push('"');
    if text.bytes().all(|it| it >= 0x20 && it != b'"' && it != b'\\') {
        out.push_str(text);
    } else {
        for c in text.chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                c if c < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
                c => out.push(c),
            }
        }
    }
    out.push('"');
}

/// Writes digits without building a text on the way.
fn push_digits(out: &mut String, number: u64, at_least: u8) {
    let mut digits = [b'0'; 20];
    let mut rest = number;
    let mut first = digits.len();
    for (index, digit) in digits.iter_mut().enumerate().rev() {
        if rest == 0 && 20 - index > usize::from(at_least).max(1) {
            break;
        }
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
        first = index;
    }
    out.extend(digits.iter().skip(first).map(|it| char::from(*it)));
}

/// Writes a number of units of 10^-decimals: an integer where that is exact, otherwise a decimal string.
pub(super) fn push_units(out: &mut String, units: i64, decimals: u8) {
    let size = units.unsigned_abs();
    if decimals == 0 && size <= EXACT {
        if units < 0 {
            out.push('-');
        }
        push_digits(out, size, 1);
        return;
    }
    let scale = 10_u64.checked_pow(u32::from(decimals)).unwrap_or(u64::MAX);
    out.push('"');
    if units < 0 {
        out.push('-');
    }
    push_digits(out, size / scale, 1);
    if decimals > 0 {
        out.push('.');
        push_digits(out, size % scale, decimals);
    }
    out.push('"');
}

/// Writes a cell.
pub(in crate::exchange) fn push_cell(out: &mut String, cell: Cell, decimals: u8) {
    match cell {
        Cell::Value(units) => push_units(out, units, decimals),
        Cell::EMPTY => out.push_str("null"),
        Cell::Absent(reason) => push_text(out, reason.code()),
    }
}

/// Writes a period's code in quotes.
pub(in crate::exchange) fn push_period(out: &mut String, period: Period) {
    push_text(out, &period.code());
}

#[cfg(test)]
mod tests {
    use super::{push_cell, push_text};
    use crate::figures::{Cell, Reason};

    #[track_caller]
    fn check(cell: Cell, decimals: u8, want: &str) {
        let mut out = String::new();
        push_cell(&mut out, cell, decimals);
        assert_eq!(out, want);
    }

    #[test]
    fn a_figure_is_written_so_that_no_reader_rounds_it() {
        check(Cell::Value(0), 0, "0");
        check(Cell::Value(-5493), 0, "-5493");
        check(Cell::Value(1 << 53), 0, "9007199254740992");
        check(Cell::Value((1 << 53) + 1), 0, "\"9007199254740993\"");
        check(Cell::Value(i64::MAX), 0, "\"9223372036854775807\"");
        check(Cell::Value(i64::MIN + 7), 2, "\"-92233720368547758.01\"");
        check(Cell::Value(1250), 2, "\"12.50\"");
        check(Cell::Value(-5), 2, "\"-0.05\"");
        check(Cell::EMPTY, 2, "null");
        check(Cell::Absent(Reason::NotReported), 0, "\"not_reported\"");
    }

    #[test]
    fn a_text_reads_back() {
        for text in ["", "清溪县", "a \"b\" \\ c", "line\nbreak\ttab\u{1}", "🙂\u{2028}"] {
            let mut out = String::new();
            push_text(&mut out, text);
            assert_eq!(serde_json::from_str::<String>(&out).unwrap(), text);
        }
    }
}

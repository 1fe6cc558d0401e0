//! Cells on the clipboard, as WPS and Excel put them there: tab between cells, a line a row, quotes around cells
//! that hold a tab, a line break or a quote.

/// The rows of a pasted text.
pub fn rows(text: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut rest = text.trim_start_matches('\u{feff}');
    // The line break after the last row ends it and begins none.
    while !rest.is_empty() {
        let (cell, after) = cell(rest);
        row.push(cell);
        if let Some(next) = after.strip_prefix('\t') {
            rest = next;
            if rest.is_empty() {
                row.push(String::new());
            }
            continue;
        }
        rest = after.strip_prefix("\r\n").or_else(|| after.strip_prefix(['\n', '\r'])).unwrap_or_default();
        if !rest.is_empty() {
            rows.push(std::mem::take(&mut row));
        }
    }
    if !row.is_empty() {
        rows.push(row);
    }
    rows
}

/// One cell from the front, and what stands after it, which begins with a tab or a line break or is empty.
fn cell(text: &str) -> (String, &str) {
    if let Some(quoted) = text.strip_prefix('"')
        && let Some(found) = unquote(quoted)
    {
        return found;
    }
    let end = text.find(['\t', '\n', '\r']).unwrap_or(text.len());
    let (cell, after) = text.split_at(end);
    (cell.to_owned(), after)
}

/// A quoted cell; `None` where the closing quote is missing or followed by more, for then the quotes are text.
fn unquote(text: &str) -> Option<(String, &str)> {
    let mut cell = String::new();
    let mut rest = text;
    loop {
        let (before, after) = rest.split_once('"')?;
        cell.push_str(before);
        if let Some(more) = after.strip_prefix('"') {
            cell.push('"');
            rest = more;
        } else if after.is_empty() || after.starts_with(['\t', '\n', '\r']) {
            return Some((cell, after));
        } else {
            return None;
        }
    }
}

/// Rows as a text for the clipboard, which spreadsheets split into the same cells.
pub fn text<R, C>(rows: R) -> String
where
    R: IntoIterator,
    R::Item: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let mut out = String::new();
    for (at, row) in rows.into_iter().enumerate() {
        if at > 0 {
            out.push_str("\r\n");
        }
        for (at, cell) in row.into_iter().enumerate() {
            if at > 0 {
                out.push('\t');
            }
            let cell = cell.as_ref();
            if cell.contains(['\t', '\n', '\r']) || cell.starts_with('"') {
                out.push('"');
                out.push_str(&cell.replace('"', "\"\""));
                out.push('"');
            } else {
                out.push_str(cell);
            }
        }
    }
    out
}

//! The sheet on paper: every row, and the columns in groups that a page is wide enough for.

use super::face::RowFace;
use crate::chart::backend::escape;

/// How many columns stand beside the names at most.
const MOST: usize = 8;

/// Tables of all rows as markup, one for each group of columns; heads are names with their units.
#[must_use]
pub fn tables(corner: &str, heads: &[(String, String)], rows: &[RowFace]) -> String {
    let groups = heads.len().div_ceil(MOST).max(1);
    let size = heads.len().div_ceil(groups).max(1);
    let mut out = String::new();
    for (group, heads) in heads.chunks(size).enumerate() {
        out.push_str("<table class=\"tbl sheet-part\"><thead><tr>");
        element(&mut out, "th", "", corner, "");
        for (name, unit) in heads {
            element(&mut out, "th", "n", name, unit);
        }
        out.push_str("</tr></thead><tbody>");
        for row in rows {
            out.push_str(if row.parent { "<tr class=\"sum\">" } else { "<tr>" });
            // A level is a space as wide as a letter: the name stands below the one that it belongs to.
            let name = "\u{2003}".repeat(row.level) + &row.name;
            element(&mut out, "th", "", &name, &row.unit);
            for cell in row.cells.iter().skip(group * size).take(heads.len()) {
                let beside = cell.beside.as_ref().map(|it| format!("Σ {it}")).unwrap_or_default();
                element(&mut out, "td", if cell.absent { "why" } else { "n" }, &cell.text, &beside);
            }
            out.push_str("</tr>");
        }
        out.push_str("</tbody></table>");
    }
    out
}

/// One cell, with what stands small beside its text.
fn element(out: &mut String, tag: &str, class: &str, text: &str, small: &str) {
    for it in ["<", tag, " class=\"", class, "\">"] {
        out.push_str(it);
    }
    escape(out, text);
    if !small.is_empty() {
        out.push_str(" <small>");
        escape(out, small);
        out.push_str("</small>");
    }
    for it in ["</", tag, ">"] {
        out.push_str(it);
    }
}

#[cfg(test)]
mod tests {
    use super::tables;
    use crate::app::grid::face::{Face, RowFace};

    fn row(name: &str, level: usize, cells: usize) -> RowFace {
        let cell = |at: usize| Face { text: format!("{name}{at}"), ..Face::default() };
        RowFace { name: name.to_owned(), level, cells: (0..cells).map(cell).collect(), ..RowFace::default() }
    }

    /// So many columns of two rows: how wide each table is, its names aside.
    #[track_caller]
    fn check(columns: usize, want: &[usize]) {
        let heads: Vec<_> = (0..columns).map(|it| (format!("h{it}."), String::new())).collect();
        let rows = [row("a", 0, columns), row("b", 1, columns)];
        let made = tables("corner", &heads, &rows);
        let widths: Vec<usize> = made.split("<table").skip(1).map(|it| it.matches("class=\"n\">h").count()).collect();
        assert_eq!(widths, want, "{made}");
        for (at, (head, _)) in heads.iter().enumerate() {
            let table = made.split("<table").find(|it| it.contains(head.as_str())).unwrap_or_default();
            for name in ["a", "b"] {
                assert_eq!(made.matches(&format!(">{name}{at}<")).count(), 1, "{name}{at} in {made}");
                assert!(table.contains(&format!(">{name}{at}<")), "{name}{at} stands under another head: {made}");
            }
        }
    }

    #[test]
    fn every_figure_stands_once_under_its_head_and_no_table_is_wider_than_a_page() {
        check(0, &[]);
        check(1, &[1]);
        check(8, &[8]);
        check(9, &[5, 4]);
        check(13, &[7, 6]);
        check(41, &[7, 7, 7, 7, 7, 6]);
    }

    #[test]
    fn a_reason_a_sum_beside_and_a_name_below_are_marked() {
        let mut below = row("B&B", 2, 2);
        below.cells[0] = Face { text: "not reported".to_owned(), absent: true, ..Face::default() };
        below.cells[1].beside = Some("12".to_owned());
        let made = tables("c", &[("h".to_owned(), "人".to_owned()), ("i".to_owned(), String::new())], &[below]);
        for part in [
            "<th class=\"n\">h <small>人</small></th>",
            "<th class=\"\">\u{2003}\u{2003}B&amp;B</th>",
            "<td class=\"why\">not reported</td>",
            "<td class=\"n\">B&amp;B1 <small>Σ 12</small></td>",
        ] {
            assert!(made.contains(part), "{part} in {made}");
        }
    }
}

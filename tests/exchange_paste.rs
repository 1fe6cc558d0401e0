//! Cells come from the clipboard and go back to it unchanged.
// Clippy exempts only functions marked #[test]; the helpers of this file are test code all the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use biaochi::exchange::paste::{rows, text};

#[track_caller]
fn check(pasted: &str, want: &[&[&str]]) {
    assert_eq!(rows(pasted), want, "{pasted:?}");
    assert_eq!(rows(&text(want.iter().map(|row| row.iter()))), want, "{pasted:?} and back");
}

#[test]
fn what_spreadsheets_put_on_the_clipboard_is_split_into_cells() {
    check("1\t2\r\n3\t4\r\n", &[&["1", "2"], &["3", "4"]]);
    check("1\t2\n3\t4", &[&["1", "2"], &["3", "4"]]);
    check("a", &[&["a"]]);
    check("a\t", &[&["a", ""]]);
    check("\t\r\n\tb\r\n", &[&["", ""], &["", "b"]]);
    check("\"多\n行\"\t\"含\"\"引号\"\"\"\r\n", &[&["多\n行", "含\"引号\""]]);
    check("\"开头的引号\t2\r\n", &[&["\"开头的引号", "2"]]);
    check("5\"\t6\r\n", &[&["5\"", "6"]]);
    check("a\r\n\r\nb\r\n", &[&["a"], &[""], &["b"]]);
    assert!(rows("").is_empty());
}

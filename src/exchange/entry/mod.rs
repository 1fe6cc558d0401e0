//! A figure as it is typed and as it is put into the field to be changed, with what is said of it.
//!
//! The grid of figures and the screens of the easy mode read and say figures by this one place.

mod say;

pub use say::{meaning, number, pair, trouble, unreadable};

use crate::catalog::Item;
use crate::exchange::number::{self, Expected, NumberProblem, Read};
use crate::figures::{Cell, Reason};
use crate::locale::Lang;
use crate::measure::Fixed;
use crate::speak::reason_text;

/// Reads what was typed or pasted into a cell of this item.
///
/// The words by which the page itself names a reason are read back as that reason, in each language, so that what
/// was copied from the grid can be pasted into it.
pub fn read(text: &str, item: &Item) -> Result<Cell, NumberProblem> {
    let said = text.trim();
    for reason in Reason::STORED {
        if Lang::ALL.into_iter().any(|lang| reason_text(lang, reason).eq_ignore_ascii_case(said)) {
            return Ok(Cell::Absent(reason));
        }
    }
    let units = Lang::ALL.map(|lang| item.unit.names.get(lang));
    let expected = Expected { decimals: item.decimals, units: &units, negatives: item.signed };
    Ok(match number::read(text, expected)? {
        Read::Blank => Cell::EMPTY,
        Read::Value(value) => Cell::Value(value),
        Read::MissingCode(_) => Cell::Absent(Reason::NotCollected),
        Read::Missing(_) => Cell::Absent(Reason::Missing),
    })
}

/// A cell as plain text: what the field holds when it is changed, and what a spreadsheet gets.
#[must_use]
pub fn plain(cell: Cell, item: &Item, lang: Lang) -> String {
    match cell {
        Cell::Value(value) => Fixed::new(i128::from(value), item.decimals).to_string(),
        Cell::EMPTY => String::new(),
        Cell::Absent(reason) => reason_text(lang, reason).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{plain, read};
    use crate::catalog::Catalog;
    use crate::exchange::number::NumberProblem;
    use crate::figures::{Cell, Reason};
    use crate::locale::Lang;

    #[track_caller]
    fn check(code: &str, text: &str, want: Result<Cell, NumberProblem>) {
        let catalog = Catalog::shipped();
        let item = catalog.item(catalog.item_by_code(code).unwrap()).unwrap();
        assert_eq!(read(text, item), want, "{text} as {code}");
    }

    #[test]
    fn figures_are_read_as_people_type_them() {
        check("births", "１２", Ok(Cell::Value(12)));
        check("births", " 1,234 ", Ok(Cell::Value(1234)));
        check("births", "1.2万", Ok(Cell::Value(12_000)));
        check("births", "12人", Ok(Cell::Value(12)));
        check("births", "", Ok(Cell::EMPTY));
        check("funds_due", "12.5", Ok(Cell::Value(1250)));
        check("funds_due", "12.5万元", Ok(Cell::Value(1250)));
        check("net_migration", "-5", Ok(Cell::Value(-5)));
        check("net_migration", "−5", Ok(Cell::Value(-5)));
    }

    #[test]
    fn marks_and_codes_become_reasons() {
        check("births", "-2", Ok(Cell::Absent(Reason::NotCollected)));
        check("births", "——", Ok(Cell::Absent(Reason::Missing)));
        check("births", "缺", Ok(Cell::Absent(Reason::Missing)));
        check("births", "不适用", Ok(Cell::Absent(Reason::NotApplicable)));
        check("births", "Not reported", Ok(Cell::Absent(Reason::NotReported)));
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        check("births", "abc", Err(NumberProblem::NotANumber));
        check("births", "1.5", Err(NumberProblem::TooManyDecimals { accepted: 0 }));
        check("births", "-12", Err(NumberProblem::Negative));
        check("births", "1,23", Err(NumberProblem::Grouping));
    }

    #[test]
    fn what_a_cell_gives_reads_back_as_the_same_cell() {
        let catalog = Catalog::shipped();
        let mut cells = vec![Cell::EMPTY, Cell::Value(0), Cell::Value(-1234), Cell::Value(1_234_567)];
        cells.extend(Reason::STORED.map(Cell::Absent));
        let item = catalog.item(catalog.item_by_code("net_migration").unwrap()).unwrap();
        for lang in Lang::ALL {
            for cell in &cells {
                assert_eq!(read(&plain(*cell, item, lang), item), Ok(*cell));
            }
        }
    }
}

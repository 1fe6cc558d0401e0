//! Why a workspace file, or what the browser kept of a workspace, cannot be read.

use crate::figures::PacksProblem;
use crate::locale::{Lang, WorkspaceProblemText, fill};
use crate::speak::packs_problem_text;

/// The row of a file in which something is wrong.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct RowPlace {
    /// Which row, counted from one.
    pub row: usize,
    /// The area's code, as far as it was read.
    pub area: String,
    /// The period's code, as far as it was read.
    pub period: String,
}

/// Why a saved workspace was refused, with the place. Nothing of it was taken over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum WorkspaceProblem {
    /// No byte, or nothing but blanks: what a power cut or a pulled stick leaves behind.
    Empty,
    /// The text ends too early.
    Truncated {
        /// The line where it ends, counted from one.
        line: usize,
    },
    /// The text is not JSON.
    NotJson {
        /// The line, counted from one.
        line: usize,
        /// The column, counted in bytes from one.
        column: usize,
    },
    /// JSON, but not a workspace.
    WrongFormat,
    /// Written by a newer version of this product.
    NewerVersion {
        /// The version that the file names.
        seen: u64,
    },
    /// A field is missing, unknown, twice there or of the wrong kind.
    Shape {
        /// The line, counted from one.
        line: usize,
        /// The column, counted in bytes from one.
        column: usize,
        /// The parser's words, for a report of the fault.
        detail: String,
    },
    /// The year begins in a month that is none.
    Calendar(u64),
    /// A pack that this version does not have.
    UnknownPack(String),
    /// A newer version of a pack than this one knows.
    NewerPack {
        /// The pack's code.
        pack: String,
        /// The version that the file names.
        seen: u32,
    },
    /// The packs that it keeps cannot be read or put together.
    Packs(PacksProblem),
    /// An item that no pack has.
    UnknownItem(String),
    /// An item that is a column twice.
    ItemTwice(String),
    /// An area without a code.
    NoAreaCode {
        /// Which area, counted from one.
        index: usize,
    },
    /// A code that two areas have.
    AreaTwice(String),
    /// An area of a kind that is none.
    UnknownKind {
        /// The area's code.
        area: String,
        /// What the file says it is.
        seen: String,
    },
    /// An area belongs to one that is not in the file.
    UnknownParent {
        /// The area's code.
        area: String,
        /// The code that the file gives.
        parent: String,
    },
    /// An area belongs to one that comes after it, or to itself.
    LaterParent {
        /// The area's code.
        area: String,
        /// The code that the file gives.
        parent: String,
    },
    /// Figures of an area that is not in the file.
    UnknownArea(RowPlace),
    /// Figures of a period that is none.
    UnknownPeriod(RowPlace),
    /// Two rows of one area and period.
    RowTwice(RowPlace),
    /// More or fewer figures than items.
    Length {
        /// The row.
        place: RowPlace,
        /// How many figures it has.
        seen: usize,
        /// How many items there are.
        expected: usize,
    },
    /// A figure that is neither a number at its item's decimals nor a reason.
    Number {
        /// The row.
        place: RowPlace,
        /// The item's code.
        item: String,
        /// What stands there.
        seen: String,
    },
    /// A target that cannot be read.
    Target {
        /// Which target, counted from one.
        index: usize,
        /// What is wrong with it.
        problem: TargetProblem,
    },
    /// What the browser kept of one area cannot be read. Everything else was.
    Block {
        /// The area's code.
        area: String,
        /// What is wrong.
        problem: Box<WorkspaceProblem>,
    },
}

/// What is wrong with a target.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TargetProblem {
    /// The area is not in the file.
    Area(String),
    /// No pack has the indicator.
    Indicator(String),
    /// The year is none.
    Year(i64),
    /// A limit that is no number at the indicator's decimals, or a lower limit above the upper.
    Number(String),
    /// Not exactly one of the ways to set a target.
    Ways,
    /// The area has a target for this indicator and year already.
    Twice,
}

/// The problem in words, as a clause without a full stop.
#[must_use]
pub fn workspace_problem_text(lang: Lang, problem: &WorkspaceProblem) -> String {
    let text = WorkspaceProblemText::of(lang);
    let number = |it: &dyn ToString| it.to_string();
    let row = |template: &str, place: &RowPlace, more: &[(&str, &str)]| {
        let row = place.row.to_string();
        let mut values = vec![("row", row.as_str()), ("area", &place.area), ("period", &place.period)];
        values.extend_from_slice(more);
        fill(template, &values)
    };
    match problem {
        WorkspaceProblem::Empty => text.empty.to_owned(),
        WorkspaceProblem::Truncated { line } => fill(text.truncated, &[("line", &number(line))]),
        WorkspaceProblem::NotJson { line, column } => {
            fill(text.not_json, &[("line", &number(line)), ("column", &number(column))])
        }
        WorkspaceProblem::WrongFormat => text.wrong_format.to_owned(),
        WorkspaceProblem::NewerVersion { seen } => fill(text.newer_version, &[("seen", &number(seen))]),
        WorkspaceProblem::Shape { line, column, detail } => {
            fill(text.shape, &[("line", &number(line)), ("column", &number(column)), ("detail", detail)])
        }
        WorkspaceProblem::Calendar(seen) => fill(text.calendar, &[("seen", &number(seen))]),
        WorkspaceProblem::UnknownPack(code) => fill(text.unknown_pack, &[("code", code)]),
        WorkspaceProblem::NewerPack { pack, seen } => fill(text.newer_pack, &[("code", pack), ("seen", &number(seen))]),
        WorkspaceProblem::Packs(problem) => packs_problem_text(lang, problem),
        WorkspaceProblem::UnknownItem(code) => fill(text.unknown_item, &[("code", code)]),
        WorkspaceProblem::ItemTwice(code) => fill(text.item_twice, &[("code", code)]),
        WorkspaceProblem::NoAreaCode { index } => fill(text.no_area_code, &[("index", &number(index))]),
        WorkspaceProblem::AreaTwice(code) => fill(text.area_twice, &[("code", code)]),
        WorkspaceProblem::UnknownKind { area, seen } => fill(text.unknown_kind, &[("area", area), ("seen", seen)]),
        WorkspaceProblem::UnknownParent { area, parent } => {
            fill(text.unknown_parent, &[("area", area), ("parent", parent)])
        }
        WorkspaceProblem::LaterParent { area, parent } => {
            fill(text.later_parent, &[("area", area), ("parent", parent)])
        }
        WorkspaceProblem::UnknownArea(place) => row(text.unknown_area, place, &[]),
        WorkspaceProblem::UnknownPeriod(place) => row(text.unknown_period, place, &[]),
        WorkspaceProblem::RowTwice(place) => row(text.row_twice, place, &[]),
        WorkspaceProblem::Length { place, seen, expected } => {
            row(text.length, place, &[("seen", &number(seen)), ("expected", &number(expected))])
        }
        WorkspaceProblem::Number { place, item, seen } => row(text.number, place, &[("item", item), ("seen", seen)]),
        WorkspaceProblem::Target { index, problem } => {
            let why = target_text(text, problem);
            fill(text.target, &[("index", &number(index)), ("why", &why)])
        }
        WorkspaceProblem::Block { area, problem } => {
            let why = workspace_problem_text(lang, problem);
            fill(text.block, &[("area", area), ("why", &why)])
        }
    }
}

fn target_text(text: &WorkspaceProblemText, problem: &TargetProblem) -> String {
    match problem {
        TargetProblem::Area(code) => fill(text.target_area, &[("code", code)]),
        TargetProblem::Indicator(code) => fill(text.target_indicator, &[("code", code)]),
        TargetProblem::Year(year) => fill(text.target_year, &[("seen", &year.to_string())]),
        TargetProblem::Number(seen) => fill(text.target_number, &[("seen", seen)]),
        TargetProblem::Ways => text.target_ways.to_owned(),
        TargetProblem::Twice => text.target_twice.to_owned(),
    }
}

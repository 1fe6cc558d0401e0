//! One sentence on how a file was read.

use crate::exchange::delimited::Delimiter;
use crate::exchange::import::Plan;
use crate::exchange::layout::{LayoutProblem, Role, Shape};
use crate::exchange::problem::Content;
use crate::exchange::read::How;
use crate::exchange::text::Encoding;
use crate::figures::Calendar;
use crate::locale::{ImportText, Lang, fill};
use crate::speak::period_name;

/// How a file was read and what form its table has.
#[must_use]
pub fn how_text(lang: Lang, calendar: Calendar, how: &How, sheet: &str, plan: &Plan) -> String {
    let text = ImportText::of(lang);
    let header = plan.layout.header.rows.first().map_or(1, |it| it + 1).to_string();
    let period = period_text(lang, calendar, plan);
    let shape = match plan.layout.shape {
        Shape::Wide => text.shape_wide,
        Shape::Tidy => text.shape_tidy,
    };
    let source = source_text(lang, how, sheet);
    fill(text.how_rest, &[("source", &source), ("header", &header), ("shape", shape), ("period", &period)])
}

fn source_text(lang: Lang, how: &How, sheet: &str) -> String {
    let text = ImportText::of(lang);
    let encoding = encoding_name(how.encoding.unwrap_or(Encoding::Utf8));
    let marked = if how.marked { fill(text.how_marked, &[("encoding", encoding)]) } else { encoding.to_owned() };
    match (how.content, how.delimiter) {
        (Content::Text, Some(delimiter)) => {
            fill(text.how_text, &[("encoding", &marked), ("delimiter", delimiter_name(lang, delimiter))])
        }
        (Content::Html | Content::Text, _) => fill(text.how_web, &[("encoding", &marked), ("sheet", sheet)]),
        (content, _) => fill(text.how_book, &[("kind", book_name(content)), ("sheet", sheet)]),
    }
}

fn period_text(lang: Lang, calendar: Calendar, plan: &Plan) -> String {
    let text = ImportText::of(lang);
    let column = plan.layout.columns(Role::Period).next();
    let heading = column.and_then(|it| plan.layout.headings.get(it as usize)).map(|it| it.joined());
    match (heading, plan.period) {
        (Some(heading), _) => fill(text.period_column, &[("heading", &heading)]),
        (None, Some(period)) => fill(text.period_one, &[("period", &period_name(lang, calendar, period))]),
        (None, None) if super::needs_period(&plan.layout) => text.period_none.to_owned(),
        (None, None) => text.period_columns.to_owned(),
    }
}

/// What a sheet is called where it may have no name.
#[must_use]
pub fn sheet_name(lang: Lang, name: &str, index: usize) -> String {
    if name.is_empty() {
        fill(ImportText::of(lang).table_n, &[("n", &(index + 1).to_string())])
    } else {
        name.to_owned()
    }
}

/// The headings of columns that hold figures and have no item.
#[must_use]
pub fn unmatched(plan: &Plan) -> Vec<String> {
    let waiting = plan.matches.iter().filter(|it| it.role == Role::Figure && it.item.is_none());
    let headings = waiting.filter_map(|it| plan.layout.headings.get(it.column as usize));
    if plan.layout.shape == Shape::Tidy { Vec::new() } else { headings.map(|it| it.joined()).collect() }
}

/// The name of an encoding, the same in all languages.
#[must_use]
pub const fn encoding_name(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16Le => "UTF-16 LE",
        Encoding::Utf16Be => "UTF-16 BE",
        Encoding::Gb18030 => "GB18030",
        Encoding::Big5 => "Big5",
    }
}

/// What a delimiter is called.
#[must_use]
pub const fn delimiter_name(lang: Lang, delimiter: Delimiter) -> &'static str {
    let text = ImportText::of(lang);
    match delimiter {
        Delimiter::Comma => text.comma,
        Delimiter::Semicolon => text.semicolon,
        Delimiter::Tab => text.tab,
        Delimiter::Bar => text.bar,
        Delimiter::WideComma => text.wide_comma,
    }
}

/// What the form of a table is called.
#[must_use]
pub const fn shape_name(lang: Lang, shape: Shape) -> &'static str {
    let text = ImportText::of(lang);
    match shape {
        Shape::Wide => text.wide,
        Shape::Tidy => text.tidy,
    }
}

/// Why no table was found in a sheet.
#[must_use]
pub const fn layout_text(lang: Lang, problem: LayoutProblem) -> &'static str {
    let text = ImportText::of(lang);
    match problem {
        LayoutProblem::Blank => text.layout_blank,
        LayoutProblem::OneColumn => text.layout_one_column,
        LayoutProblem::NoHeader => text.layout_no_header,
        LayoutProblem::NoRows => text.layout_no_rows,
        LayoutProblem::NoArea => text.layout_no_area,
        LayoutProblem::NoFigures => text.layout_no_figures,
    }
}

const fn book_name(content: Content) -> &'static str {
    match content {
        Content::Xls => "xls",
        Content::Ods => "ods",
        _ => "xlsx",
    }
}

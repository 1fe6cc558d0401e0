//! What the worker answers: the plan, or why the sheet has no table, with the first rows to look at.

use super::{LAYOUT_PROBLEMS, MATCHED_BY, NUMBER_PROBLEMS, ROLES, SHAPES, cells, put_period, take_period};
use crate::catalog::{ItemId, Names};
use crate::exchange::import::{
    ColumnMatch, Counts, Importer, NewArea, PeekRow, Plan, Problem, ProblemKind, guessed, peek,
};
use crate::exchange::layout::{Header, Heading, Layout, LayoutProblem};
use crate::exchange::number::NumberProblem;
use crate::exchange::sheet::Sheet;
use crate::exchange::wire::{Reader, Writer};
use crate::figures::{AreaId, AreaKind, Workspace};

/// An answer with a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The plan, or why the sheet has no table.
    pub plan: Result<Plan, LayoutProblem>,
    /// The form of the sheet, also where areas or figures are still missing in it.
    pub layout: Option<Layout>,
    /// The first rows.
    pub peek: Vec<PeekRow>,
}

/// Rows between two reports of progress.
const ROWS_AT_ONCE: u32 = 2048;

impl Answer {
    /// Plans for a sheet; `progress` is told the rows planned and all rows.
    pub fn find(sheet: &Sheet, ask: super::Ask, progress: &mut dyn FnMut(u32, u32)) -> Self {
        let super::Ask { columns, choices, calendar, areas, packs, .. } = ask;
        let mut workspace = Workspace { calendar, areas, records: packs, ..Workspace::empty("", "") };
        // Packs that the page could put together are put together here as well: it is the same build.
        let _ = workspace.remeasure();
        let plan = Importer::new(sheet, &workspace, &choices).map(|mut importer| {
            while importer.step(ROWS_AT_ONCE) {
                let (done, of) = importer.progress();
                progress(done, of);
            }
            importer.finish()
        });
        let layout = match &plan {
            Ok(plan) => Some(plan.layout.clone()),
            Err(_) => guessed(sheet, &choices).ok(),
        };
        let problems = plan.as_ref().map(|it| it.problems.as_slice()).unwrap_or_default();
        let peek = peek(sheet, layout.as_ref(), problems, columns.min(sheet.columns()));
        Self { plan, layout, peek }
    }

    /// The answer as bytes.
    #[must_use]
    pub fn pack(&self) -> Vec<u8> {
        let mut out = Writer::default();
        out.list(&self.peek, |out, row| row.pack(out));
        out.byte(u8::from(self.layout.is_some()));
        self.layout.iter().for_each(|it| put_layout(&mut out, it));
        match &self.plan {
            Ok(plan) => {
                out.byte(u8::MAX);
                put_plan(&mut out, plan);
            }
            Err(problem) => out.of(&LAYOUT_PROBLEMS, problem),
        }
        out.0
    }

    /// Reads an answer for a workspace with so many areas.
    #[must_use]
    pub fn unpack(bytes: &[u8], areas: usize) -> Option<Self> {
        let mut from = Reader(bytes);
        let peek = from.list(PeekRow::unpack)?;
        let layout = if from.byte()? == 0 { None } else { Some(take_layout(&mut from)?) };
        let plan = match from.byte()? {
            u8::MAX => Ok(take_plan(&mut from, layout.clone()?, areas)?),
            problem => Err(*LAYOUT_PROBLEMS.get(usize::from(problem))?),
        };
        Some(Self { plan, layout, peek })
    }
}

fn put_layout(out: &mut Writer, it: &Layout) {
    out.list(&it.header.titles, |out, it| out.text(it));
    out.list(&it.header.rows, |out, it| out.number(*it));
    out.maybe(it.header.units_row);
    out.number(it.header.first_data_row);
    out.of(&SHAPES, &it.shape);
    out.list(&it.headings, |out, it| {
        out.list(&it.parts, |out, it| out.text(it));
        out.list(it.unit.as_slice(), |out, it| out.text(it));
    });
    out.list(&it.roles, |out, it| out.of(&ROLES, it));
}

fn take_layout(from: &mut Reader<'_>) -> Option<Layout> {
    let header = Header {
        titles: from.list(Reader::text)?,
        rows: from.list(Reader::number)?,
        units_row: from.maybe()?,
        first_data_row: from.number()?,
    };
    let shape = from.of(&SHAPES)?;
    let headings =
        from.list(|from| Some(Heading { parts: from.list(Reader::text)?, unit: from.list(Reader::text)?.pop() }))?;
    Some(Layout { header, shape, headings, roles: from.list(|from| from.of(&ROLES))? })
}

fn put_plan(out: &mut Writer, it: &Plan) {
    out.list(&it.matches, |out, it| {
        out.number(it.column);
        out.of(&ROLES, &it.role);
        out.maybe(it.item.map(|it| u32::from(it.0)));
        out.of(&MATCHED_BY, &it.by);
        out.number(it.power);
    });
    put_period(out, it.period);
    out.list(&it.problems, |out, it| {
        out.text(&it.sheet);
        out.number(it.row);
        out.text(&it.column);
        out.text(&it.seen);
        put_kind(out, it.kind);
    });
    out.list(&it.new_areas, |out, it| {
        out.text(&it.code);
        out.text(&it.names.hans);
        out.of(&AreaKind::ALL, &it.kind);
        out.maybe(it.parent.map(|it| it.0));
    });
    for n in [it.counts.rows, it.counts.totals_skipped, it.counts.new, it.counts.changed, it.counts.same] {
        out.number(n);
    }
    out.number(it.counts.problems);
    cells::put(out, &it.cells);
}

fn take_plan(from: &mut Reader<'_>, layout: Layout, areas: usize) -> Option<Plan> {
    let matches = from.list(|from| {
        Some(ColumnMatch {
            column: from.number()?,
            role: from.of(&ROLES)?,
            item: from.maybe()?.and_then(|it| u16::try_from(it).ok()).map(ItemId),
            by: from.of(&MATCHED_BY)?,
            power: from.number()?,
        })
    })?;
    let period = take_period(from)?;
    let problems = from.list(|from| {
        let (sheet, row, column, seen) = (from.text()?, from.number()?, from.text()?, from.text()?);
        Some(Problem { sheet, row, column, seen, kind: take_kind(from)? })
    })?;
    let new_areas = from.list(|from| {
        let (code, name) = (from.text()?, from.text()?);
        // A new area has the name of the file in the three languages.
        let names = Names { hans: name.clone(), hant: name.clone(), en: name };
        Some(NewArea { code, names, kind: from.of(&AreaKind::ALL)?, parent: from.maybe()?.map(AreaId) })
    })?;
    let counts = Counts {
        rows: from.number()?,
        totals_skipped: from.number()?,
        new: from.number()?,
        changed: from.number()?,
        same: from.number()?,
        problems: from.number()?,
    };
    let cells = cells::take(from, areas + new_areas.len())?;
    Some(Plan { layout, matches, period, problems, new_areas, cells, counts })
}

/// The kind of a problem, and the number that belongs to it.
fn put_kind(out: &mut Writer, kind: ProblemKind) {
    let (code, detail) = match kind {
        ProblemKind::Period => (0, 0),
        ProblemKind::NoPeriod => (1, 0),
        ProblemKind::Item => (2, 0),
        ProblemKind::NoArea => (3, 0),
        ProblemKind::AmbiguousArea => (4, 0),
        ProblemKind::Total => (5, 0),
        ProblemKind::Repeated { first_row } => (6, first_row),
        ProblemKind::Number(NumberProblem::TooManyDecimals { accepted }) => (7, u32::from(accepted)),
        ProblemKind::Number(problem) => {
            let place = NUMBER_PROBLEMS.iter().position(|it| *it == problem).unwrap_or_default();
            (8, u32::try_from(place).unwrap_or_default())
        }
    };
    out.byte(code);
    out.number(detail);
}

fn take_kind(from: &mut Reader<'_>) -> Option<ProblemKind> {
    let (code, detail) = (from.byte()?, from.number()?);
    Some(match code {
        0 => ProblemKind::Period,
        1 => ProblemKind::NoPeriod,
        2 => ProblemKind::Item,
        3 => ProblemKind::NoArea,
        4 => ProblemKind::AmbiguousArea,
        5 => ProblemKind::Total,
        6 => ProblemKind::Repeated { first_row: detail },
        7 => ProblemKind::Number(NumberProblem::TooManyDecimals { accepted: u8::try_from(detail).ok()? }),
        _ => ProblemKind::Number(*NUMBER_PROBLEMS.get(detail as usize)?),
    })
}

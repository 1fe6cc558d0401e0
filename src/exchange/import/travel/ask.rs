//! What the page asks of the worker: which sheet, with which choices, for a workspace with which areas.

use super::{ROLES, put_period, take_period};
use crate::catalog::{ItemId, Names};
use crate::exchange::import::{Choices, Totals};
use crate::exchange::wire::{Reader, Writer};
use crate::figures::{AreaId, AreaKind, AreaTree, Calendar, Records, Workspace};

/// A question for a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// The place of the sheet among those that were read.
    pub sheet: u32,
    /// Columns of the first rows that are to be shown.
    pub columns: u32,
    /// What the user has set by hand.
    pub choices: Choices,
    /// When the workspace's years begin.
    pub calendar: Calendar,
    /// The areas of the workspace.
    pub areas: AreaTree,
    /// The records that say what is measured: headings are matched to the items of the packs in use.
    pub packs: Records,
}

impl Ask {
    /// The question as bytes.
    #[must_use]
    pub fn pack(sheet: u32, columns: u32, choices: &Choices, workspace: &Workspace) -> Vec<u8> {
        let mut out = Writer::default();
        out.number(sheet);
        out.number(columns);
        put_choices(&mut out, choices);
        out.byte(workspace.calendar.first_month);
        out.count(workspace.areas.len());
        for (_, area) in workspace.areas.iter() {
            out.text(&area.code);
            out.text(&area.names.hans);
            out.text(&area.names.hant);
            out.text(&area.names.en);
            out.of(&AreaKind::ALL, &area.kind);
            out.maybe(area.parent.map(|it| it.0));
        }
        let packs: Vec<_> = workspace.records.iter().filter(|(key, _)| Records::is_of_catalog(key)).collect();
        out.list(&packs, |out, (key, document)| {
            out.text(key);
            out.text(document);
        });
        out.0
    }

    /// Reads a question.
    #[must_use]
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader(bytes);
        let from = &mut from;
        let (sheet, columns) = (from.number()?, from.number()?);
        let choices = take_choices(from)?;
        let calendar = Calendar { first_month: from.byte()? };
        let mut areas = AreaTree::default();
        for _ in 0..from.number()? {
            let code = from.text()?;
            let names = Names { hans: from.text()?, hant: from.text()?, en: from.text()? };
            let (kind, parent) = (from.of(&AreaKind::ALL)?, from.maybe()?.map(AreaId));
            areas.add_unchecked(&code, names, kind, parent)?;
        }
        let mut packs = Records::default();
        for (key, document) in from.list(|from| Some((from.text()?, from.text()?)))? {
            packs.put(&key, Some(document));
        }
        Some(Self { sheet, columns, choices, calendar, areas, packs })
    }
}

fn put_choices(out: &mut Writer, it: &Choices) {
    out.maybe(it.header_row);
    out.count(it.roles.len());
    for (column, role) in &it.roles {
        out.number(*column);
        out.of(&ROLES, role);
    }
    out.count(it.items.len());
    for (column, item) in &it.items {
        out.number(*column);
        out.maybe(item.map(|it| u32::from(it.0)));
    }
    put_period(out, it.period);
    out.maybe(it.parent.map(|it| it.0));
    out.byte(u8::from(it.totals == Totals::AsReported));
    out.byte(u8::from(it.cumulative));
}

fn take_choices(from: &mut Reader<'_>) -> Option<Choices> {
    let item = |it: u32| u16::try_from(it).ok().map(ItemId);
    Some(Choices {
        header_row: from.maybe()?,
        roles: from.list(|from| Some((from.number()?, from.of(&ROLES)?)))?.into_iter().collect(),
        items: from.list(|from| Some((from.number()?, from.maybe()?.and_then(item))))?.into_iter().collect(),
        period: take_period(from)?,
        parent: from.maybe()?.map(AreaId),
        totals: if from.byte()? == 0 { Totals::Skip } else { Totals::AsReported },
        cumulative: from.byte()? != 0,
    })
}

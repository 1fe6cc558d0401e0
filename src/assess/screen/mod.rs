//! The pages of assessment, as scenes: each a pure function of a call and the workspace.
//!
//! A room is one entry of [`ROOMS`]: its code in the address, its name and what it is for, and the function that plays
//! it. What a scene wants changed in the workspace it asks for by `acts`; it is called again when that is done.

mod follow;
mod home;
#[cfg(feature = "packs")]
mod packs;
pub(crate) mod parts;
mod score;
mod statistics;
mod verify;

use crate::exchange::entry;
use crate::figures::{AreaId, CellChange, Change, Period, Workspace};
use crate::locale::AssessText;
use crate::scene::{Act, Call, Figure, Scene};
use serde::{Deserialize, Serialize};

/// What the page tells beside the workspace.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Desk {
    /// The chosen area's code; empty where the workspace has no area.
    pub area: String,
    /// The chosen period's code.
    pub period: String,
    /// Whether the workspace may be changed: not while another tab edits.
    pub writable: bool,
}

impl Desk {
    /// The chosen area, or the top of the tree; `None` where there is no area.
    #[must_use]
    pub fn area(&self, workspace: &Workspace) -> Option<AreaId> {
        workspace.areas.by_code(&self.area).or_else(|| workspace.areas.roots().next())
    }

    /// The chosen period.
    #[must_use]
    pub fn period(&self) -> Option<Period> {
        Period::parse(&self.period)
    }
}

/// A room of assessment.
#[derive(Clone, Copy)]
pub struct Room {
    /// Its code: the first step of the path behind `#/assessment/`.
    pub code: &'static str,
    /// What it is called.
    pub name: fn(&AssessText) -> &'static str,
    /// What it is for, in one sentence.
    pub says: fn(&AssessText) -> &'static str,
    /// The scene of a call; the second text is the rest of the path.
    pub play: fn(&Call<Desk>, &str, &Workspace) -> Scene,
}

/// The rooms in the order in which the first page lists them.
pub const ROOMS: &[Room] = &[
    Room { code: "pace", name: |it| it.pace, says: |it| it.pace_says, play: follow::pace },
    score::SCORES,
    score::MARKS,
    score::SCHEMES,
    Room { code: "laggards", name: |it| it.laggards, says: |it| it.laggards_says, play: follow::laggards },
    Room { code: "dissection", name: |it| it.dissection, says: |it| it.dissection_says, play: follow::dissection },
    Room { code: "log", name: |it| it.log, says: |it| it.log_says, play: follow::log },
    Room { code: "statistics", name: |it| it.statistics, says: |it| it.statistics_says, play: statistics::play },
    Room { code: "reproduce", name: |it| it.reproduce, says: |it| it.reproduce_says, play: verify::reproduce },
    Room { code: "text", name: |it| it.check_text, says: |it| it.check_text_says, play: verify::text },
    // The page itself has no parser of packs; the worker plays this room.
    #[cfg(feature = "packs")]
    Room { code: "packs", name: |it| it.packs, says: |it| it.packs_says, play: packs::play },
];

/// The changes of the workspace that acts are, in their order.
#[must_use]
pub fn changes(acts: Vec<Act>, workspace: &Workspace) -> Vec<Change> {
    let mut out = Vec::new();
    for act in acts {
        match act {
            Act::Record(key, document) => out.push(Change::Record(key, document)),
            Act::Figure(it) => out.extend(cell(&it, workspace).map(|it| Change::Cells(vec![it]))),
            Act::ClearTargets(codes) => {
                let is_one = |id| workspace.catalog.indicator(id).is_some_and(|it| codes.contains(&it.code));
                let of = workspace.targets.iter().filter(|(_, _, id, _)| is_one(*id));
                out.extend(of.map(|(area, year, id, _)| Change::Target(area, year, id, None)));
            }
        }
    }
    out
}

/// The cell that a typed figure sets. `None` where its place is unknown or it cannot be read.
fn cell(it: &Figure, workspace: &Workspace) -> Option<CellChange> {
    let item = workspace.catalog.item_by_code(&it.item)?;
    let cell = entry::read(&it.typed, workspace.catalog.item(item)?).ok()?;
    let area = workspace.areas.by_code(&it.area)?;
    Some(CellChange { area, period: Period::parse(&it.period)?, item, cell })
}

/// The scene that follows a call.
#[must_use]
pub fn play(call: &Call<Desk>, workspace: &Workspace) -> Scene {
    let (code, rest) = call.path.split_once('/').unwrap_or((&call.path, ""));
    match ROOMS.iter().find(|it| it.code == code) {
        Some(room) => (room.play)(call, rest, workspace),
        None => home::play(call, workspace),
    }
}

#[cfg(test)]
pub(crate) mod tests;

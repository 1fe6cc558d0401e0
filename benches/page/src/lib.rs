//! The pure parts as a wasm of their own, so that they can be timed in a browser beside other libraries.
//!
//! It is built by the same profile and tools as the page's wasm and is never shipped.

#[path = "../../shared/county.rs"]
#[allow(dead_code, reason = "the province and the plan are measured natively only")]
mod county;
#[path = "../../shared/ranking.rs"]
mod ranking;

use biaochi::exchange::import::{Answer, Ask, Choices};
use biaochi::figures::{Workspace, sample};
use biaochi::measure::Sheet;
use wasm_bindgen::prelude::wasm_bindgen;

/// The county's file.
#[wasm_bindgen]
pub fn county_csv() -> String {
    county::county_csv()
}

/// The sample with its year computed, as the page keeps it.
#[wasm_bindgen]
pub struct Desk {
    workspace: Workspace,
    now: Sheet,
    before: Sheet,
}

#[wasm_bindgen]
impl Desk {
    /// Grows the sample and computes the year and the year before.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        let workspace = sample("bench");
        let now = Sheet::new(&workspace, county::year());
        let before = Sheet::new(&workspace, county::year().year_before());
        Self { workspace, now, before }
    }

    /// Sets a cell and brings both years up to date, as the overview needs them. Gives how many numbers they hold.
    pub fn edit(&mut self, round: i32) -> usize {
        if let Some(change) = county::edit(&self.workspace, i64::from(round)) {
            let back = self.workspace.apply(change);
            self.now.follow(&self.workspace, &back);
            self.before.follow(&self.workspace, &back);
        }
        self.workspace.areas.len() * self.workspace.catalog.indicators().count() * 2
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

/// What the page asks of the worker to import a file into an empty workspace.
#[wasm_bindgen]
pub fn ask() -> Vec<u8> {
    Ask::pack(0, 120, &Choices::default(), &Workspace::empty("bench", "bench"))
}

/// From the plan that the worker sent to every indicator at every level of an empty workspace. Gives the cells set.
#[wasm_bindgen]
pub fn take_in(packed: &[u8]) -> usize {
    let mut workspace = Workspace::empty("bench", "bench");
    let Some(Ok(mut plan)) = Answer::unpack(packed, 0).map(|it| it.plan) else { return 0 };
    plan.settle(&workspace.table);
    let cells = plan.cells.len();
    workspace.apply(plan.change());
    let sheet = Sheet::new(&workspace, county::year());
    if sheet.period() == county::year() { cells } else { 0 }
}

/// A ranked chart of 600 areas as SVG: all rows, or those that a page shows at a time.
#[wasm_bindgen]
pub fn ranked(round: u32, in_view: bool) -> String {
    ranking::chart(round, in_view.then_some((100, 140)))
}

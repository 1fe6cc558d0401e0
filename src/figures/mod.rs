//! Areas, periods, cells, the columnar table and targets: what a workspace holds.

mod areas;
mod block;
mod cell;
mod change;
pub(crate) mod column;
pub mod csv_cell;
mod history;
mod packed;
mod packs;
mod period;
pub mod personal;
mod records;
mod sample;
mod table;
mod targets;
pub mod typed;
mod workspace;

pub use areas::{Area, AreaId, AreaKind, AreaTree};
pub use block::{Block, Settled};
pub use cell::{Cell, Reason};
pub use change::{CellChange, Change};
pub use history::History;
pub use packs::{PacksProblem, pack_document, pack_of};
pub use period::{Calendar, Month, Period, PeriodKind};
pub use records::Records;
pub use sample::{SampleGrowth, sample};
pub use table::{RowId, Rows, Table};
pub use targets::{SetTarget, TargetBook};
pub use workspace::{Origin, Workspace};

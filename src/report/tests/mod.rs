//! The sample county's report held against the speech, and the rules by which reports are written.

mod docx;
mod golden;
mod messages;
mod profiles;
mod rules;

use super::{Block, Facts, plain, review};
use crate::figures::{AreaId, Period, Workspace, sample};
use crate::locale::Lang;
use std::sync::LazyLock;

/// The sample county.
pub(super) static SAMPLE: LazyLock<Workspace> = LazyLock::new(|| sample("sample"));

/// The county of the sample and the year that the speech reviews.
pub(super) const YEAR: &str = "2005-10+12";

pub(super) fn county(workspace: &Workspace) -> AreaId {
    workspace.areas.roots().next().unwrap()
}

pub(super) fn facts<'a>(workspace: &'a Workspace, period: &str) -> Facts<'a> {
    Facts::new(workspace, county(workspace), Period::parse(period).unwrap()).unwrap()
}

pub(super) fn document(workspace: &Workspace, period: &str, lang: Lang) -> Vec<Block> {
    review(&facts(workspace, period), lang).blocks(lang, |_| false, ("", ""))
}

pub(super) fn text(workspace: &Workspace, period: &str, lang: Lang) -> String {
    plain(&document(workspace, period, lang))
}

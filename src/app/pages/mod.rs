//! The pages, one module each.

pub(super) mod figures;
pub(super) mod indicator;
pub(super) mod overview;
pub(super) mod settings;
pub(super) mod stage;
pub(super) mod start;
pub(super) mod targets;

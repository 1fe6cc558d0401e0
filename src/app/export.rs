//! Exports.

use super::state::App;

/// Everything as a workbook.
pub(super) fn workbook(_app: App) {}

/// The results as CSV.
pub(super) fn results_csv(_app: App) {}

/// The figures as CSV.
pub(super) fn figures_csv(_app: App) {}

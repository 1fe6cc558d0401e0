//! What an indicator comes to on the present figures, with its working in short.

use crate::assess::screen::Desk;
use crate::catalog::Catalog;
use crate::figures::Workspace;
use crate::locale::{PacksFormText, fill};
use crate::measure::{Part, Sheet, outcome, working};
use crate::scene::Call;
use crate::speak::{absence_text, item_text, period_name, value_text};

/// The lines of the preview; empty where no area and period is chosen or the indicator is not there.
pub(super) fn lines(call: &Call<Desk>, workspace: &Workspace, indicator: &str) -> Vec<String> {
    let text = PacksFormText::of(call.lang);
    let found = || {
        let (area, period) = (call.facts.area(workspace)?, call.facts.period()?);
        let id = workspace.catalog.indicator_by_code(indicator)?;
        let it = workspace.catalog.indicator(id)?;
        let sheet = Sheet::branch(workspace, period, area, Some(id));
        let outcome = outcome(workspace, &sheet, area, id)?;
        let place = workspace.areas.get(area)?.names.get(call.lang);
        let when = period_name(call.lang, workspace.calendar, period);
        let mut lines = vec![fill(text.preview, &[("area", place), ("period", &when)])];
        if let Ok(working) = working(workspace, &sheet, area, id) {
            for part in [Some(&working.numerator), working.denominator.as_ref()].into_iter().flatten() {
                lines.extend(terms(call, &workspace.catalog, part));
            }
        }
        lines.push(match outcome.value {
            Ok(_) => {
                let value = value_text(call.lang, &workspace.catalog, it, outcome.value);
                fill(text.preview_value, &[("value", &value)])
            }
            Err(absence) => fill(text.preview_none, &[("why", &absence_text(call.lang, &workspace.catalog, absence))]),
        });
        Some(lines)
    };
    found().unwrap_or_default()
}

fn terms(call: &Call<Desk>, catalog: &Catalog, part: &Part) -> Vec<String> {
    let text = PacksFormText::of(call.lang);
    let term = |it: &crate::measure::TermSum| {
        let name = catalog.item(it.item).map_or("", |it| it.names.get(call.lang));
        fill(text.preview_term, &[("name", name), ("amount", &item_text(call.lang, catalog, it.item, it.amount))])
    };
    part.terms.iter().map(term).collect()
}

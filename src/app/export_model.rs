//! Which areas and periods an export speaks of.

use crate::exchange::results::{
    Selection, definitions_table, figures_table, reports_of_year, results_table, targets_table,
};
use crate::exchange::write::Book;
use crate::figures::{AreaId, Period, Workspace};
use crate::locale::Lang;

/// Results are of the area on the page with those in it, for the period on the page.
#[must_use]
pub fn results_selection(workspace: &Workspace, area: AreaId, period: Period) -> Selection {
    let areas = [area].into_iter().chain(workspace.areas.children(area).iter().copied());
    Selection { areas: areas.collect(), periods: vec![period] }
}

/// Figures are of the area down to the bottom, for every report that lies in the year of the period on the page.
#[must_use]
pub fn figures_selection(workspace: &Workspace, area: AreaId, period: Period) -> Selection {
    Selection { areas: workspace.areas.branch(area), periods: reports_of_year(workspace, period) }
}

/// The workbook: results, figures, targets, definitions.
#[must_use]
pub fn workbook(workspace: &Workspace, lang: Lang, area: AreaId, period: Period) -> Book {
    Book {
        sheets: vec![
            results_table(workspace, lang, &results_selection(workspace, area, period)),
            figures_table(workspace, lang, &figures_selection(workspace, area, period)),
            targets_table(workspace, lang),
            definitions_table(workspace, lang),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::{figures_selection, results_selection};
    use crate::figures::{Period, sample};

    #[test]
    fn results_go_one_level_down_and_figures_to_the_bottom_of_the_year() {
        let workspace = sample("w");
        let county = workspace.areas.roots().next().unwrap();
        let quarter = Period::parse("2005-10+3").unwrap();
        let results = results_selection(&workspace, county, quarter);
        assert_eq!(results.areas.len(), 1 + workspace.areas.children(county).len());
        assert_eq!(results.periods, [quarter]);
        let figures = figures_selection(&workspace, county, quarter);
        assert_eq!(figures.areas.len(), workspace.areas.len());
        let year = workspace.calendar.year(2006);
        assert!(!figures.periods.is_empty() && figures.periods.iter().all(|it| year.contains(*it)));
    }
}

//! The kinds on a learner's own figures: cases made from themes and from the sample county.

use super::tests::{bare, promises};
use super::{all, make};
use crate::figures::{AreaId, Workspace, sample};
use crate::locale::Lang;
use crate::measure::{Exact, Sheet, outcome};
use crate::teach::address::{Address, Level};
use crate::teach::case::{Case, Share, Side, Subject};
use crate::teach::rng::Rng;
use crate::teach::theme;

/// A case of each theme at a place of the learner's own.
fn themed(lang: Lang) -> Vec<Case> {
    let own = |theme: &&'static theme::Theme| {
        let made = theme::invent(theme, Level::Two, lang, &mut Rng::new("own", 3));
        Case { place: "Ownplace".to_owned(), invented: false, ..made }
    };
    theme::ALL.iter().map(own).collect()
}

/// Every indicator of the sample county's year that has a value, with its townships and the year before.
fn county(lang: Lang) -> Vec<Case> {
    let it: Workspace = sample("own");
    let year = it.calendar.year(2006);
    let (now, before) = (Sheet::new(&it, year), Sheet::new(&it, it.calendar.year(2005)));
    let root = it.areas.roots().next().unwrap();
    let share = |sheet: &Sheet, area: AreaId, id, name: &str| {
        let found = outcome(&it, sheet, area, id)?;
        let bottom = found.denominator.unwrap_or(Exact::whole(1));
        found.value.ok().map(|_| Share { name: name.to_owned(), top: found.numerator.unwrap(), bottom })
    };
    let mut cases = Vec::new();
    for (id, indicator) in it.catalog.indicators() {
        let Some(whole) = share(&now, root, id, "") else { continue };
        let children = it.areas.children(root).iter();
        let child = |area: &AreaId| share(&now, *area, id, it.areas.get(*area).unwrap().names.get(lang));
        cases.push(Case {
            subject: Subject {
                code: indicator.code.clone(),
                name: indicator.names.get(lang).to_owned(),
                plain: indicator.plain.get(lang).to_owned(),
                scale: indicator.scale,
                decimals: indicator.decimals,
                direction: indicator.direction,
                difference: indicator.difference,
            },
            place: "Ownplace".to_owned(),
            span: "2006".to_owned(),
            invented: false,
            top: Side::single(indicator.numerator_is.get(lang), "", whole.top),
            bottom: indicator
                .scale
                .divides()
                .then(|| Side::single(indicator.denominator_is.get(lang), "", whole.bottom)),
            goal: outcome(&it, &now, root, id).unwrap().goal.map(|(goal, _)| goal),
            before: share(&before, root, id, "2005"),
            children: children.filter_map(child).collect(),
            months: Vec::new(),
        });
    }
    cases
}

/// Makes every kind from own cases; gives the codes of the kinds that spoke of the own place.
#[track_caller]
fn check(own: impl Fn(Lang) -> Vec<Case>) -> Vec<&'static str> {
    let cases = Lang::ALL.map(own);
    let mut spoke = Vec::new();
    for kind in all() {
        let mut of_own = false;
        for level in Level::ALL {
            for seed in 0..8 {
                for (lang, own) in Lang::ALL.into_iter().zip(&cases) {
                    let address = Address { kind: kind.code.to_owned(), level, seed };
                    let made = make(&address, lang, own).unwrap_or_else(|| panic!("{address} makes nothing"));
                    promises(&made).unwrap_or_else(|why| panic!("{address}: {why}"));
                    of_own |= bare(made.question.as_str()).contains("Ownplace");
                }
            }
        }
        if of_own {
            spoke.push(kind.code);
        }
    }
    spoke
}

#[test]
fn most_kinds_speak_of_own_figures_where_these_fit() {
    let spoke = check(themed);
    for code in [
        "rate_start_end",
        "rate_from_average",
        "rate_share",
        "rate_events",
        "fraction_numerator",
        "fraction_denominator",
        "fraction_formula",
        "unit_choose",
        "unit_convert",
        "average_two_points",
        "average_end_effect",
        "ratio_two_groups",
        "ratio_from_total",
        "ratio_count",
        "coverage_missing",
        "pool_areas",
        "pool_months",
        "pool_years",
        "pool_choose",
        "pool_weighted",
        "pool_missing",
        "inverse_count",
        "inverse_more",
    ] {
        assert!(spoke.contains(&code), "{code} has not used them: {spoke:?}");
    }
}

#[test]
fn the_sample_county_makes_whole_exercises() {
    assert!(county(Lang::En).len() > 10);
    let spoke = check(county);
    for code in ["rate_share", "fraction_numerator", "ratio_two_groups", "pool_areas", "inverse_more"] {
        assert!(spoke.contains(&code), "{code} has not used them: {spoke:?}");
    }
}

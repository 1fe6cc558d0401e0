//! Tests of this part.

use super::{Selection, book, definitions_table, figures_table, reason_of, results_table, targets_table};
use crate::exchange::import::{Choices, Importer};
use crate::exchange::write::{OutCell, OutSheet, csv};
use crate::exchange::{delimited, delimited::Delimiter};
use crate::figures::{AreaId, Period, Reason, Workspace, sample};
use crate::locale::Lang;
use crate::measure::{Sheet, outcome};
use crate::speak::reason_text;

fn month(code: &str) -> Period {
    Period::parse(code).unwrap()
}

/// Two townships of the sample with what is above and below them, and two months.
fn some(workspace: &Workspace) -> Selection {
    let areas = workspace.areas.iter().map(|(id, _)| id).take(12).collect();
    Selection { areas, periods: vec![month("2005-10"), month("2005-11")] }
}

fn column(sheet: &OutSheet, heading: &str) -> usize {
    sheet.columns.iter().position(|it| it.heading == heading).unwrap()
}

#[test]
fn every_row_is_as_wide_as_the_header() {
    let workspace = sample("w");
    for lang in Lang::ALL {
        for sheet in book(&workspace, lang, &some(&workspace)).sheets {
            assert!(!sheet.rows.is_empty(), "{}", sheet.name);
            assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()), "{}", sheet.name);
        }
    }
}

#[test]
fn results_are_what_the_page_shows() {
    let workspace = sample("w");
    let year = workspace.calendar.year(2006);
    let county = workspace.areas.roots().next().unwrap();
    let table = results_table(&workspace, Lang::En, &Selection { areas: vec![county], periods: vec![year] });
    let sheet = Sheet::new(&workspace, year);
    let (code, value) = (column(&table, "Indicator code"), column(&table, "Value"));
    assert_eq!(table.rows.len(), workspace.catalog.indicators().count());
    for ((id, it), row) in workspace.catalog.indicators().zip(&table.rows) {
        assert_eq!(row[code], OutCell::Text(it.code.clone()));
        let shown = outcome(&workspace, &sheet, county, id).unwrap().value;
        if let OutCell::Number(units, decimals) = row[value] {
            assert_eq!(shown.map(|it| (it.units, it.decimals)), Ok((i128::from(units), decimals)), "{}", it.code);
        }
    }
    let with_value = table.rows.iter().filter(|row| row[value] != OutCell::Empty).count();
    assert!(with_value > 5, "{with_value}");
}

#[test]
fn what_has_no_value_says_why() {
    let mut workspace = Workspace::empty("w", "w");
    let names = Default::default();
    workspace.areas.add("c", names, crate::figures::AreaKind::County, None).unwrap();
    let table = results_table(&workspace, Lang::Hans, &Selection::all_areas(&workspace, vec![month("2005-10")]));
    let (value, note) = (column(&table, "数值"), column(&table, "备注"));
    for row in &table.rows {
        assert_eq!(row[value], OutCell::Empty);
        assert!(matches!(&row[note], OutCell::Text(it) if !it.is_empty()));
    }
}

#[test]
fn figures_written_as_csv_come_back_as_the_same_cells() {
    let workspace = sample("w");
    let leaf = workspace.areas.iter().find(|(_, it)| it.children.is_empty()).unwrap().0;
    let areas = workspace.areas.iter().map(|(id, _)| id).skip(leaf.index()).take(5).collect();
    let selection = Selection { areas, periods: vec![month("2005-10"), month("2006-09")] };
    let mut blank = workspace.clone();
    blank.table = Default::default();
    for lang in Lang::ALL {
        let bytes = csv::bytes(&figures_table(&workspace, lang, &selection));
        let text = String::from_utf8(bytes).unwrap();
        let text = text.strip_prefix('\u{feff}').unwrap();
        let sheet = delimited::read(text, Delimiter::Comma, &mut |_, _| ()).unwrap();
        let plan = Importer::new(&sheet, &blank, &Choices::default()).unwrap().finish();
        assert!(plan.new_areas.is_empty(), "{:?}", plan.new_areas);
        let mut got = blank.clone();
        got.apply(plan.change());
        for area in &selection.areas {
            for period in &selection.periods {
                for (item, about) in workspace.catalog.items_with_ids() {
                    let want = workspace.table.get(*area, *period, item);
                    assert_eq!(got.table.get(*area, *period, item), want, "{lang:?} {}", about.code);
                }
            }
        }
    }
}

#[test]
fn a_reason_is_found_by_its_code_and_its_words() {
    for reason in Reason::STORED {
        assert_eq!(reason_of(reason.code()), Some(reason));
        for lang in Lang::ALL {
            assert_eq!(reason_of(reason_text(lang, reason)), Some(reason));
        }
    }
    assert_eq!(reason_of(""), None);
    assert_eq!(reason_of("12"), None);
}

#[test]
fn each_target_that_was_set_has_a_row() {
    let workspace = sample("w");
    let table = targets_table(&workspace, Lang::Hant);
    assert_eq!(table.rows.len(), workspace.targets.iter().count());
    assert!(workspace.targets.iter().any(|(area, ..)| area == AreaId(0)));
}

#[test]
fn each_indicator_is_defined() {
    let workspace = sample("w");
    let table = definitions_table(&workspace, Lang::En);
    assert_eq!(table.rows.len(), workspace.catalog.indicators().count());
    let formula = column(&table, "Formula");
    let rate = table.rows.iter().find(|row| row[0] == OutCell::Text("crude_birth_rate".to_owned())).unwrap();
    assert!(matches!(&rate[formula], OutCell::Text(it) if it.ends_with("× 1,000") && it.contains('÷')), "{rate:?}");
}

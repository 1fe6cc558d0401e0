//! What is measured: a county's file and a province's table, the same in every run and on every machine.

use biaochi::catalog::{ItemId, Names};
use biaochi::exchange::import::{Choices, Importer, Plan};
use biaochi::exchange::sheet::Sheet as RawSheet;
use biaochi::figures::{AreaId, AreaKind, Calendar, Cell, CellChange, Change, Period, RowId, Workspace, sample};
use biaochi::measure::Fixed;
use std::fmt::Write;

/// Items in the files.
pub(crate) const ITEMS: usize = 30;
/// Rows of the county's file: 400 villages by 12 months.
pub(crate) const COUNTY_ROWS: usize = 4_800;

/// The year that is looked at: the second of the sample's two.
pub(crate) fn year() -> Period {
    Calendar::ASSESSMENT.year(2006)
}

/// The county's file as text: a row a village and month, a column an item, from the sample's figures.
pub(crate) fn county_csv() -> String {
    let it = sample("bench");
    let items: Vec<_> = it.catalog.items_with_ids().take(ITEMS).collect();
    let mut text = String::from("县,乡镇,村,月份");
    for (_, item) in &items {
        text.push(',');
        text.push_str(&item.names.hans);
    }
    text.push_str("\r\n");
    let months: Vec<Period> = year().each_month().collect();
    let villages = it.areas.iter().filter(|(_, area)| area.children.is_empty());
    for (area, period) in villages.flat_map(|(id, _)| months.iter().map(move |month| (id, *month))).take(COUNTY_ROWS) {
        let path = it.areas.path(area);
        let names: Vec<&str> = path.iter().filter_map(|id| Some(it.areas.get(*id)?.names.hans.as_str())).collect();
        text.push_str(&names.join(","));
        text.push(',');
        text.push_str(&period.code());
        for (id, item) in &items {
            text.push(',');
            if let Cell::Value(units) = it.table.get(area, period, *id) {
                // Writing to a string cannot fail.
                let _ = write!(text, "{}", Fixed::new(i128::from(units), item.decimals));
            }
        }
        text.push_str("\r\n");
    }
    text
}

/// The plan of importing a sheet into a workspace; `None` where the sheet is no table of figures.
pub(crate) fn plan(sheet: &RawSheet, workspace: &Workspace) -> Option<Plan> {
    let importer = Importer::new(sheet, workspace, &Choices::default()).ok()?;
    Some(importer.finish())
}

/// A cell of the sample that is set back and forth: one village's births of one month.
pub(crate) fn edit(workspace: &Workspace, round: i64) -> Option<Change> {
    let area = workspace.areas.iter().map(|(id, _)| id).last()?;
    let item = workspace.catalog.item_by_code("births")?;
    let period = year().each_month().last()?;
    Some(Change::Cells(vec![CellChange { area, period, item, cell: Cell::Value(3 + round % 2) }]))
}

/// A province without figures: 14 prefectures, 98 counties, 1,568 townships, 25,000 villages.
pub(crate) fn province() -> (Workspace, Vec<AreaId>) {
    let mut it = Workspace::empty("bench", "bench");
    let name = |text: &str| Names { hans: text.to_owned(), hant: text.to_owned(), en: text.to_owned() };
    let mut level: Vec<AreaId> = Vec::new();
    level.extend(it.areas.add_unchecked("p", name("p"), AreaKind::Province, None));
    for (count, kind) in
        [(14, AreaKind::Prefecture), (98, AreaKind::County), (1_568, AreaKind::Township), (25_000, AreaKind::Village)]
    {
        let parents = level;
        level = Vec::with_capacity(count);
        for at in 0..count {
            let code = format!("{}{at}", kind.code());
            let parent = parents.get(at * parents.len() / count).copied();
            level.extend(it.areas.add_unchecked(&code, name(&code), kind, parent));
        }
    }
    (it, level)
}

/// Fills two years by month: 600,000 rows of 30 items, in the order of a file.
pub(crate) fn fill(it: &mut Workspace, villages: &[AreaId]) {
    let items: Vec<ItemId> = it.catalog.items_with_ids().map(|(id, _)| id).take(ITEMS).collect();
    let first = Calendar::ASSESSMENT.year(2005).start;
    let mut random = 20_061_001_u64;
    for village in villages {
        for month in 0..24 {
            let row: RowId = it.table.row_or_add(*village, Period::month(first.plus(month)));
            for item in &items {
                // A step of a linear congruential generator: any figures will do.
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let figure = i64::try_from(random >> 54).unwrap_or_default();
                it.table.set_at(row, *item, Cell::Value(figure));
            }
        }
    }
}

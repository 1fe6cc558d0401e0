//! A small county for the tests: two townships, the first with two villages.

use super::lines::{Mode, Show, Wish};
use crate::catalog::{ItemId, Names};
use crate::figures::{AreaId, AreaKind, Cell, Period, Workspace};

pub(crate) const COUNTY: AreaId = AreaId(0);
pub(crate) const EAST: AreaId = AreaId(1);
pub(crate) const WEST: AreaId = AreaId(2);
pub(crate) const UPPER: AreaId = AreaId(3);
pub(crate) const LOWER: AreaId = AreaId(4);

pub(crate) fn workspace() -> Workspace {
    let mut it = Workspace::empty("w", "w");
    let named = |name: &str| Names { hans: name.to_owned(), hant: name.to_owned(), en: name.to_owned() };
    it.areas.add("1", named("County"), AreaKind::County, None).unwrap();
    it.areas.add("11", named("East"), AreaKind::Township, Some(COUNTY)).unwrap();
    it.areas.add("12", named("West"), AreaKind::Township, Some(COUNTY)).unwrap();
    it.areas.add("111", named("Upper"), AreaKind::Village, Some(EAST)).unwrap();
    it.areas.add("112", named("Lower"), AreaKind::Village, Some(EAST)).unwrap();
    it
}

pub(crate) fn item(workspace: &Workspace, code: &str) -> ItemId {
    workspace.catalog.item_by_code(code).unwrap()
}

pub(crate) fn period(code: &str) -> Period {
    Period::parse(code).unwrap()
}

pub(crate) fn put(workspace: &mut Workspace, area: AreaId, span: &str, code: &str, value: i64) {
    let item = item(workspace, code);
    workspace.table.set(area, period(span), item, Cell::Value(value));
}

pub(crate) fn wish(mode: Mode, area: AreaId, span: &str, show: Show, deep: bool) -> Wish {
    Wish { mode, area, period: period(span), show, deep }
}

//! What a cell of the grid shows, and what it is compared with.

use super::lines::Slot;
use crate::catalog::{Item, Timing};
use crate::figures::{Cell, Period, Reason, Workspace};
use crate::locale::Lang;
use crate::measure::{Exact, Fixed, Gather, ItemTotal};
use crate::speak::reason_text;

/// Where the figure in a cell is from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// There is none.
    Empty,
    /// It was entered for this very area and period.
    Own,
    /// It is put together from the area's reports of other spans.
    Reports,
    /// It is the sum over the areas in it.
    Children,
}

/// A sum that a cell is compared with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Beside {
    /// The sum of what there is.
    pub sum: Exact,
    /// How many parts are there.
    pub parts: u32,
    /// How many there should be.
    pub of: u32,
}

impl Beside {
    /// Own report less this sum, where the sum is whole and they differ.
    #[must_use]
    pub fn difference(self, own: Exact) -> Option<Exact> {
        let difference = own.minus(self.sum)?;
        (self.parts == self.of && !difference.is_zero()).then_some(difference)
    }
}

/// What a cell shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Look {
    /// What is stored for this very area, period and item.
    pub own: Cell,
    /// The figure that is shown.
    pub figure: Option<Fixed>,
    /// Where it is from.
    pub source: Source,
    /// The areas in it, added up.
    pub children: Option<Beside>,
    /// The single months of the span, put together.
    pub months: Option<Beside>,
}

impl Look {
    /// What a slot shows. A parent's total comes from outside, where it is kept for all rows.
    #[must_use]
    pub fn new(workspace: &Workspace, slot: Slot, total: Option<&ItemTotal>) -> Self {
        let Some(item) = workspace.catalog.item(slot.item) else {
            return Self { own: Cell::EMPTY, figure: None, source: Source::Empty, children: None, months: None };
        };
        let own = workspace.table.get(slot.area, slot.period, slot.item);
        let children = total.and_then(|it| {
            let sum = it.children?;
            Some(Beside { sum, parts: it.reported, of: it.expected })
        });
        let months = months(workspace, slot, item);
        let (figure, source) = match own {
            Cell::Value(value) => (Some(Fixed::new(i128::from(value), item.decimals)), Source::Own),
            Cell::EMPTY => computed(workspace, slot, item, total, children),
            Cell::Absent(_) => (None, Source::Own),
        };
        Self { own, figure, source, children, months }
    }

    /// What stands in the cell: the figure, the reason in its place, or nothing.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self.figure, self.reason()) {
            (Some(figure), _) => figure.grouped(),
            (None, Some(reason)) => reason_text(lang, reason).to_owned(),
            (None, None) => String::new(),
        }
    }

    /// The reason that was entered in the place of a figure.
    #[must_use]
    pub fn reason(&self) -> Option<Reason> {
        match self.own {
            Cell::EMPTY | Cell::Value(_) => None,
            Cell::Absent(reason) => Some(reason),
        }
    }

    /// The own report as an exact number, and how far it is from the sum of the areas in it and from its months.
    #[must_use]
    pub fn differences(&self) -> [Option<Exact>; 2] {
        let (Cell::Value(_), Some(figure)) = (self.own, self.figure) else { return [None, None] };
        let places = 10_i128.checked_pow(u32::from(figure.decimals));
        let Some(own) = places.and_then(|it| Exact::new(figure.units, it)) else { return [None, None] };
        [self.children, self.months].map(|it| it?.difference(own))
    }
}

/// The figure where none was entered: the areas in it, else other reports of the area itself.
fn computed(
    workspace: &Workspace,
    slot: Slot,
    item: &Item,
    total: Option<&ItemTotal>,
    children: Option<Beside>,
) -> (Option<Fixed>, Source) {
    let round = |it: Exact| it.round(item.decimals);
    if let (Some(total), Some(sum)) = (total, children)
        && let Ok(value) = total.value()
    {
        let source = if value == sum.sum { Source::Children } else { Source::Reports };
        return (round(value), source);
    }
    let gather = Gather::new(&workspace.table, slot.area, slot.period);
    match gather.figure(slot.item, item) {
        Ok(value) => (round(value), Source::Reports),
        Err(_) => (None, Source::Empty),
    }
}

/// The single months of a longer span: flows added, stocks taken at the edge or averaged.
fn months(workspace: &Workspace, slot: Slot, item: &Item) -> Option<Beside> {
    if slot.period.months < 2 {
        return None;
    }
    let value = |month: Period| workspace.table.get(slot.area, month, slot.item).value().map(i128::from);
    let places = 10_i128.checked_pow(u32::from(item.decimals))?;
    let edge = |month: Period| Some(Beside { sum: Exact::new(value(month)?, places)?, parts: 1, of: 1 });
    let mut parts = 0_u32;
    let mut sum = 0_i128;
    match item.timing {
        Timing::Opening => return edge(Period::month(slot.period.start)),
        Timing::Closing => return edge(Period::month(slot.period.last())),
        Timing::Flow | Timing::Average => {
            for value in slot.period.each_month().filter_map(value) {
                parts += 1;
                sum += value;
            }
        }
    }
    let divisor = if item.timing == Timing::Average { i128::from(parts) } else { 1 };
    // Without any month there is no sum: nothing divides by zero then.
    let sum = (parts > 0).then(|| Exact::new(sum, places * divisor)).flatten()?;
    Some(Beside { sum, parts, of: u32::from(slot.period.months) })
}

#[cfg(test)]
mod tests {
    use super::{Look, Source};
    use crate::figures::{AreaId, Workspace};
    use crate::measure::{Exact, ItemSheet};
    use crate::view::grid::fixture::{COUNTY, EAST, LOWER, UPPER, item, period, put, workspace};
    use crate::view::grid::lines::Slot;

    #[track_caller]
    fn look(it: &Workspace, area: AreaId, span: &str, code: &str) -> Look {
        let slot = Slot { area, period: period(span), item: item(it, code) };
        let sheet = ItemSheet::new(it, slot.period, slot.item);
        let total = (!it.areas.children(area).is_empty()).then(|| sheet.get(area)).flatten();
        Look::new(it, slot, total.as_ref())
    }

    #[track_caller]
    fn check(it: &Workspace, area: AreaId, span: &str, code: &str, shown: Option<&str>, source: Source) -> Look {
        let look = look(it, area, span, code);
        assert_eq!(look.figure.map(|it| it.to_string()).as_deref(), shown, "{span} {code}");
        assert_eq!(look.source, source, "{span} {code}");
        look
    }

    #[test]
    fn a_parent_shows_the_sum_until_it_reports_itself() {
        let mut it = workspace();
        check(&it, EAST, "2005-10", "births", None, Source::Empty);
        put(&mut it, UPPER, "2005-10", "births", 3);
        put(&mut it, LOWER, "2005-10", "births", 4);
        check(&it, EAST, "2005-10", "births", Some("7"), Source::Children);
        put(&mut it, EAST, "2005-10", "births", 9);
        let look = check(&it, EAST, "2005-10", "births", Some("9"), Source::Own);
        assert_eq!(look.differences(), [Some(Exact::whole(2)), None]);
        let county = check(&it, COUNTY, "2005-10", "births", Some("7"), Source::Children);
        assert_eq!(county.children.map(|it| (it.parts, it.of)), Some((2, 3)));
    }

    #[test]
    fn a_span_shows_its_months_until_it_is_reported_itself() {
        let mut it = workspace();
        put(&mut it, UPPER, "2005-10", "births", 3);
        put(&mut it, UPPER, "2005-11", "births", 4);
        check(&it, UPPER, "2005-10+2", "births", Some("7"), Source::Reports);
        let part = check(&it, UPPER, "2005-10+3", "births", None, Source::Empty);
        assert_eq!(part.months.map(|it| (it.sum, it.parts, it.of)), Some((Exact::whole(7), 2, 3)));
        put(&mut it, UPPER, "2005-10+2", "births", 8);
        let look = check(&it, UPPER, "2005-10+2", "births", Some("8"), Source::Own);
        assert_eq!(look.differences(), [None, Some(Exact::whole(1))]);
    }

    #[test]
    fn a_stock_of_a_span_is_taken_at_its_edge() {
        let mut it = workspace();
        put(&mut it, UPPER, "2005-10", "population_start", 100);
        put(&mut it, UPPER, "2005-11", "population_end", 104);
        check(&it, UPPER, "2005-10+2", "population_start", Some("100"), Source::Reports);
        check(&it, UPPER, "2005-10+2", "population_end", Some("104"), Source::Reports);
    }

    #[test]
    fn money_keeps_its_decimals_in_a_sum() {
        let mut it = workspace();
        put(&mut it, UPPER, "2005-10", "funds_due", 1250);
        put(&mut it, LOWER, "2005-10", "funds_due", 25);
        check(&it, EAST, "2005-10", "funds_due", Some("12.75"), Source::Children);
    }
}

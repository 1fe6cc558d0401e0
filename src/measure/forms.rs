//! Linear forms made ready for one period, and the amounts of one area that they are summed from.

use super::{Absence, Gather};
use crate::catalog::{Catalog, Form, Item, ItemId, Timing};
use crate::figures::{AreaId, Period, Table};

/// A form with its weights brought to one divisor.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Compiled {
    terms: Vec<(ItemId, i128)>,
    pub(super) divisor: i128,
}

impl Compiled {
    pub(super) fn new(catalog: &Catalog, form: &Form, period: Period) -> Self {
        let item = |id: ItemId| catalog.item(id);
        let decimals = form.terms.iter().filter_map(|it| item(it.item)).map(|it| it.decimals).max().unwrap_or(0);
        let averages = |it: &Item| it.timing == Timing::Average;
        let months =
            if form.terms.iter().filter_map(|it| item(it.item)).any(averages) { i128::from(period.months) } else { 1 };
        let terms = form.terms.iter().filter_map(|term| {
            let it = item(term.item)?;
            let places = 10_i128.checked_pow(u32::from(decimals - it.decimals))?;
            // An average stock's amount already is times the months.
            let months = if averages(it) { 1 } else { months };
            Some((term.item, i128::from(term.weight) * places * months))
        });
        let places = 10_i128.checked_pow(u32::from(decimals)).unwrap_or(1);
        Self { terms: terms.collect(), divisor: i128::from(form.divisor) * places * months }
    }

    pub(super) fn sum(&self, amounts: &mut Amounts<'_>) -> Result<i128, Absence> {
        let mut sum = 0_i128;
        let mut absence = None;
        for (id, weight) in &self.terms {
            let part = amounts.get(*id).and_then(|it| {
                // Most weights are one, and a product of 128 bits is dear.
                let part = if *weight == 1 { Some(it) } else { it.checked_mul(*weight) };
                part.and_then(|part| sum.checked_add(part)).ok_or(Absence::TooLarge)
            });
            match part {
                Ok(it) => sum = it,
                // Where one item does not exist the indicator does not either, whatever else is missing.
                Err(Absence::NotApplicable) => return Err(Absence::NotApplicable),
                Err(it) => absence = absence.or(Some(it)),
            }
        }
        absence.map_or(Ok(sum), Err)
    }
}

/// The items' amounts of one area at a time, each gathered once however many indicators stand on it.
pub(super) struct Amounts<'a> {
    catalog: &'a Catalog,
    gather: Gather<'a>,
    found: Vec<Option<Result<i128, Absence>>>,
}

impl<'a> Amounts<'a> {
    pub(super) fn new(catalog: &'a Catalog, table: &'a Table, period: Period) -> Self {
        let found = vec![None; catalog.items().len()];
        Self { catalog, gather: Gather::new(table, AreaId(0), period), found }
    }

    /// Turns to another area.
    pub(super) fn turn(&mut self, area: AreaId) {
        self.gather.turn(area);
        self.found.fill(None);
    }

    /// Whether the area has no row at all.
    pub(super) const fn is_blank(&self) -> bool {
        self.gather.is_blank()
    }

    fn get(&mut self, id: ItemId) -> Result<i128, Absence> {
        let item = self.catalog.item(id).ok_or(Absence::NothingReported)?;
        match self.found.get_mut(id.index()) {
            Some(found) => *found.get_or_insert_with(|| self.gather.amount(id, item)),
            None => self.gather.amount(id, item),
        }
    }
}

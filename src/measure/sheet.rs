//! Roll-up: every indicator of every area for one period.
//!
//! Σ numerator ÷ Σ denominator over the areas that reported both, never a mean of rates. An area below counts only
//! where all parts of the indicator are there, so numerator and denominator always speak of the same areas.

use super::{Absence, Exact, Gather};
use crate::catalog::{Catalog, Form, Indicator, IndicatorId, Item, ItemId, Timing};
use crate::figures::{AreaId, AreaTree, Period, Table, Workspace};

/// Numerator and denominator as integers over the divisors of [`Sheet::exact`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Pair {
    pub(super) num: i128,
    pub(super) den: i128,
}

/// Where an area's value is from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Basis {
    /// The area's own report.
    Own,
    /// The sum of the areas in it.
    Children,
}

/// One indicator of one area.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Node {
    /// The sums, or why there are none.
    pub pair: Result<Pair, Absence>,
    /// Where they are from.
    pub basis: Basis,
    /// How many areas at the bottom reported all parts.
    pub reported: u32,
    /// How many areas at the bottom there are, less those where the item does not exist.
    pub expected: u32,
}

/// A form with its weights brought to one divisor.
#[derive(Debug, Clone, PartialEq)]
struct Compiled {
    terms: Vec<(ItemId, i128)>,
    divisor: i128,
}

impl Compiled {
    fn new(catalog: &Catalog, form: &Form, period: Period) -> Self {
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

    fn sum(&self, gather: &Gather<'_>, catalog: &Catalog) -> Result<i128, Absence> {
        let mut sum = 0_i128;
        let mut absence = None;
        for (id, weight) in &self.terms {
            let item = catalog.item(*id).ok_or(Absence::NothingReported)?;
            let part = gather.amount(*id, item).and_then(|it| {
                let part = it.checked_mul(*weight);
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

/// Every indicator of every area for one period.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    period: Period,
    indicators: Vec<(Compiled, Option<Compiled>)>,
    nodes: Vec<Node>,
}

impl Sheet {
    /// Computes all areas.
    #[must_use]
    pub fn new(workspace: &Workspace, period: Period) -> Self {
        Self::of(&workspace.catalog, &workspace.areas, &workspace.table, period)
    }

    /// Computes all areas from the parts of a workspace.
    #[must_use]
    pub fn of(catalog: &Catalog, areas: &AreaTree, table: &Table, period: Period) -> Self {
        let compile = |form: &Form| Compiled::new(catalog, form, period);
        let indicators: Vec<_> = catalog
            .indicators()
            .map(|(_, it)| (compile(&it.numerator), it.denominator.as_ref().map(compile)))
            .collect();
        let width = indicators.len();
        let blank = Node { pair: Err(Absence::NothingReported), basis: Basis::Children, reported: 0, expected: 0 };
        let mut sheet = Self { period, indicators, nodes: vec![blank; areas.len() * width] };
        let mut gather = Gather::new(table, AreaId(0), period);
        // A parent stands before its children, so that going backwards meets children first.
        for (id, area) in areas.iter().rev() {
            gather.turn(id);
            for index in 0..width {
                let node = if area.children.is_empty() {
                    sheet.leaf(&gather, catalog, index)
                } else {
                    sheet.inner(&gather, catalog, index, &area.children)
                };
                if let Some(place) = sheet.nodes.get_mut(id.index() * width + index) {
                    *place = node;
                }
            }
        }
        sheet
    }

    fn own(&self, gather: &Gather<'_>, catalog: &Catalog, index: usize) -> Result<Pair, Absence> {
        let (num, den) = self.indicators.get(index).ok_or(Absence::NothingReported)?;
        let den = den.as_ref().map_or(Ok(0), |it| it.sum(gather, catalog));
        match (num.sum(gather, catalog), den) {
            (Ok(num), Ok(den)) => Ok(Pair { num, den }),
            (_, Err(Absence::NotApplicable)) => Err(Absence::NotApplicable),
            (Err(absence), _) | (Ok(_), Err(absence)) => Err(absence),
        }
    }

    fn leaf(&self, gather: &Gather<'_>, catalog: &Catalog, index: usize) -> Node {
        let pair = self.own(gather, catalog, index);
        let expected = u32::from(pair != Err(Absence::NotApplicable));
        Node { pair, basis: Basis::Own, reported: u32::from(pair.is_ok()), expected }
    }

    fn inner(&self, gather: &Gather<'_>, catalog: &Catalog, index: usize, children: &[AreaId]) -> Node {
        let mut sum = Pair::default();
        let (mut reported, mut expected) = (0, 0);
        let mut overflow = false;
        let mut any = false;
        for child in children {
            let Some(node) = self.nodes.get(child.index() * self.indicators.len() + index) else {
                continue;
            };
            reported += node.reported;
            expected += node.expected;
            match node.pair {
                Ok(pair) => {
                    any = true;
                    match (sum.num.checked_add(pair.num), sum.den.checked_add(pair.den)) {
                        (Some(num), Some(den)) => sum = Pair { num, den },
                        _ => overflow = true,
                    }
                }
                // It was reported, so leaving it out would give a wrong sum.
                Err(Absence::TooLarge) => overflow = true,
                Err(_) => {}
            }
        }
        let blank = Node { pair: Err(Absence::NothingReported), basis: Basis::Children, reported, expected };
        if overflow {
            return Node { pair: Err(Absence::TooLarge), ..blank };
        }
        // The children's sum holds where all have reported; else the area's own report; else what there is.
        let complete = any && reported == expected;
        if !complete && !gather.is_blank() {
            let own = self.own(gather, catalog, index);
            if matches!(own, Ok(_) | Err(Absence::TooLarge)) {
                return Node { pair: own, basis: Basis::Own, ..blank };
            }
        }
        match (any, expected) {
            (true, _) => Node { pair: Ok(sum), ..blank },
            (false, 0) => Node { pair: Err(Absence::NotApplicable), ..blank },
            (false, _) => blank,
        }
    }

    /// The period.
    #[must_use]
    pub const fn period(&self) -> Period {
        self.period
    }

    /// The memory that the results take, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.nodes.capacity() * size_of::<Node>()
    }

    /// One indicator of one area.
    #[must_use]
    pub fn node(&self, area: AreaId, indicator: IndicatorId) -> Option<&Node> {
        if indicator.index() >= self.indicators.len() {
            return None;
        }
        self.nodes.get(area.index() * self.indicators.len() + indicator.index())
    }

    /// Numerator and denominator of a pair as exact numbers in the items' units.
    pub fn exact(&self, indicator: IndicatorId, pair: Pair) -> Result<(Exact, Option<Exact>), Absence> {
        let (num, den) = self.indicators.get(indicator.index()).ok_or(Absence::NothingReported)?;
        let numerator = Exact::new(pair.num, num.divisor).ok_or(Absence::TooLarge)?;
        match den {
            Some(den) => Ok((numerator, Some(Exact::new(pair.den, den.divisor).ok_or(Absence::TooLarge)?))),
            None => Ok((numerator, None)),
        }
    }
}

/// The indicator's value from exact sums: not rounded yet. A yes is 1, a no is 0.
pub(super) fn value(it: &Indicator, numerator: Exact, denominator: Option<Exact>) -> Result<Exact, Absence> {
    use crate::catalog::Scale;
    let Some(denominator) = denominator else {
        return Ok(numerator);
    };
    if it.scale == Scale::YesNo {
        let order = numerator.compare(denominator).ok_or(Absence::TooLarge)?;
        return Ok(Exact::whole(i128::from(order.is_ge())));
    }
    if denominator.is_zero() {
        return Err(Absence::ZeroDenominator);
    }
    numerator.over(denominator).and_then(|it_| it_.times(it.scale.factor())).ok_or(Absence::TooLarge)
}

/// One item of one area.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ItemTotal {
    /// The area's own report, in the item's unit.
    pub own: Result<Exact, Absence>,
    /// The sum over the areas in it that reported.
    pub children: Option<Exact>,
    /// How many areas at the bottom reported.
    pub reported: u32,
    /// How many there are, less those where the item does not exist.
    pub expected: u32,
}

impl ItemTotal {
    /// The figure that holds: the children's where all reported, else the own, else what there is.
    pub fn value(&self) -> Result<Exact, Absence> {
        match (self.children, self.own) {
            (Some(sum), _) if self.reported == self.expected => Ok(sum),
            (_, Ok(own)) => Ok(own),
            (Some(sum), _) => Ok(sum),
            (None, own) => own,
        }
    }

    /// Own report less the children's sum, where both are there, all children reported, and they differ.
    #[must_use]
    pub fn difference(&self) -> Option<Exact> {
        let own = self.own.ok()?;
        let difference = own.minus(self.children?)?;
        (self.reported == self.expected && !difference.is_zero()).then_some(difference)
    }
}

/// One item for all areas and one period: what the grid of figures shows.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemSheet {
    totals: Vec<ItemTotal>,
}

impl ItemSheet {
    /// Computes all areas for an item.
    #[must_use]
    pub fn new(workspace: &Workspace, period: Period, id: ItemId) -> Self {
        let areas = &workspace.areas;
        let nothing = ItemTotal { own: Err(Absence::NothingReported), children: None, reported: 0, expected: 0 };
        let mut totals = vec![nothing; areas.len()];
        let Some(item) = workspace.catalog.item(id) else {
            return Self { totals };
        };
        let mut gather = Gather::new(&workspace.table, AreaId(0), period);
        for (area, it) in areas.iter().rev() {
            gather.turn(area);
            let own = gather.figure(id, item);
            let mut total = ItemTotal { own, ..nothing };
            if it.children.is_empty() {
                total.reported = u32::from(own.is_ok());
                total.expected = u32::from(own != Err(Absence::NotApplicable));
            }
            let mut sum = Some(Exact::ZERO);
            let mut any = false;
            for child in &it.children {
                let Some(child) = totals.get(child.index()) else {
                    continue;
                };
                total.reported += child.reported;
                total.expected += child.expected;
                if let Ok(value) = child.value() {
                    any = true;
                    sum = sum.and_then(|it| it.plus(value));
                }
            }
            total.children = sum.filter(|_| any);
            if let Some(place) = totals.get_mut(area.index()) {
                *place = total;
            }
        }
        Self { totals }
    }

    /// The item of one area.
    #[must_use]
    pub fn get(&self, area: AreaId) -> Option<&ItemTotal> {
        self.totals.get(area.index())
    }
}

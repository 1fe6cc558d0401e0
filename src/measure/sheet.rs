//! Roll-up: every indicator of every area for one period.
//!
//! Σ numerator ÷ Σ denominator over the areas that reported both, never a mean of rates. An area below counts only
//! where all parts of the indicator are there, so numerator and denominator always speak of the same areas.
//!
//! Only areas with areas in them are held: of a province's 26,681 areas these are 1,681. What an area at the bottom
//! has is read from its own rows when it is asked for. So a changed cell costs the areas above it and their children.

use super::forms::{Amounts, Compiled};
use super::{Absence, Exact};
use crate::catalog::{Form, Indicator, IndicatorId};
use crate::figures::{AreaId, AreaTree, Change, Period, Workspace};

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

/// An indicator's numerator and denominator.
type Forms = (Compiled, Option<Compiled>);

/// What the children of an area come to so far.
#[derive(Clone, Copy, Default)]
struct Sum {
    pair: Pair,
    reported: u32,
    expected: u32,
    any: bool,
    overflow: bool,
}

impl Sum {
    fn add(&mut self, node: &Node) {
        self.reported += node.reported;
        self.expected += node.expected;
        match node.pair {
            Ok(pair) => {
                self.any = true;
                match (self.pair.num.checked_add(pair.num), self.pair.den.checked_add(pair.den)) {
                    (Some(num), Some(den)) => self.pair = Pair { num, den },
                    _ => self.overflow = true,
                }
            }
            // It was reported, so leaving it out would give a wrong sum.
            Err(Absence::TooLarge) => self.overflow = true,
            Err(_) => {}
        }
    }

    /// The children's sum holds where all have reported; else the area's own report; else what there is.
    fn close(self, amounts: &mut Amounts<'_>, forms: &Forms) -> Node {
        let Self { pair, reported, expected, any, overflow } = self;
        let blank = Node { pair: Err(Absence::NothingReported), basis: Basis::Children, reported, expected };
        if overflow {
            return Node { pair: Err(Absence::TooLarge), ..blank };
        }
        let complete = any && reported == expected;
        if !complete && !amounts.is_blank() {
            let own = own(amounts, forms);
            if matches!(own, Ok(_) | Err(Absence::TooLarge)) {
                return Node { pair: own, basis: Basis::Own, ..blank };
            }
        }
        match (any, expected) {
            (true, _) => Node { pair: Ok(pair), ..blank },
            (false, 0) => Node { pair: Err(Absence::NotApplicable), ..blank },
            (false, _) => blank,
        }
    }
}

/// What the area itself reported.
fn own(amounts: &mut Amounts<'_>, (num, den): &Forms) -> Result<Pair, Absence> {
    let den = den.as_ref().map_or(Ok(0), |it| it.sum(amounts));
    match (num.sum(amounts), den) {
        (Ok(num), Ok(den)) => Ok(Pair { num, den }),
        (_, Err(Absence::NotApplicable)) => Err(Absence::NotApplicable),
        (Err(absence), _) | (Ok(_), Err(absence)) => Err(absence),
    }
}

/// An area at the bottom.
fn leaf(amounts: &mut Amounts<'_>, forms: &Forms) -> Node {
    let pair = own(amounts, forms);
    let expected = u32::from(pair != Err(Absence::NotApplicable));
    Node { pair, basis: Basis::Own, reported: u32::from(pair.is_ok()), expected }
}

/// Every indicator, or one, of every area, or of a branch, for one period.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    period: Period,
    /// The first indicator that `forms` has.
    first: usize,
    forms: Vec<Forms>,
    /// The areas with areas in them, in the tree's order: parents before children.
    held: Vec<AreaId>,
    /// For each area held its indicators.
    nodes: Vec<Node>,
}

impl Sheet {
    /// Computes every indicator of all areas.
    #[must_use]
    pub fn new(workspace: &Workspace, period: Period) -> Self {
        let areas = workspace.areas.iter();
        Self::of(workspace, period, None, areas.filter(|(_, it)| !it.children.is_empty()).map(|(id, _)| id).collect())
    }

    /// Computes one area and those below it only, and one indicator only where one is named.
    #[must_use]
    pub fn branch(workspace: &Workspace, period: Period, top: AreaId, only: Option<IndicatorId>) -> Self {
        let mut held = Vec::new();
        let mut open = vec![top];
        while let Some(at) = open.pop() {
            let children = workspace.areas.children(at);
            if !children.is_empty() {
                held.push(at);
                open.extend(children);
            }
        }
        held.sort_unstable();
        Self::of(workspace, period, only, held)
    }

    fn of(workspace: &Workspace, period: Period, only: Option<IndicatorId>, held: Vec<AreaId>) -> Self {
        let catalog = &workspace.catalog;
        let compile = |form: &Form| Compiled::new(catalog, form, period);
        let wanted = catalog.indicators().filter(|(id, _)| only.is_none_or(|only| only == *id));
        let forms = wanted.map(|(_, it)| (compile(&it.numerator), it.denominator.as_ref().map(compile)));
        let mut sheet = Self {
            period,
            first: only.map_or(0, IndicatorId::index),
            forms: forms.collect(),
            nodes: Vec::new(),
            held: Vec::new(),
        };
        let blank = Node { pair: Err(Absence::NothingReported), basis: Basis::Children, reported: 0, expected: 0 };
        sheet.nodes = vec![blank; held.len() * sheet.forms.len()];
        let all: Vec<usize> = (0..held.len()).collect();
        sheet.held = held;
        sheet.compute(workspace, &all);
        sheet
    }

    /// Brings the sheet up to date after a change: the areas whose figures it touched and those above them.
    ///
    /// False where areas came or went or other things are measured, so that another sheet has to be made.
    pub fn follow(&mut self, workspace: &Workspace, change: &Change) -> bool {
        let is_same = !change.moves_areas() && !change.remeasures();
        if is_same {
            self.follow_areas(workspace, &change.areas());
        }
        is_same
    }

    /// Brings the sheet up to date after figures of these areas changed.
    pub fn follow_areas(&mut self, workspace: &Workspace, changed: &[AreaId]) {
        let mut places = Vec::new();
        for area in changed {
            let mut at = Some(*area);
            while let Some(id) = at {
                places.extend(self.held.binary_search(&id).ok());
                at = workspace.areas.get(id).and_then(|it| it.parent);
            }
        }
        places.sort_unstable();
        places.dedup();
        self.compute(workspace, &places);
    }

    /// Computes the areas at these places, which are sorted.
    fn compute(&mut self, workspace: &Workspace, places: &[usize]) {
        let areas = &workspace.areas;
        let mut amounts = Amounts::new(&workspace.catalog, &workspace.table, self.period);
        let mut sums = vec![Sum::default(); self.forms.len()];
        // A parent stands before its children, so that going backwards meets children first.
        for place in places.iter().rev() {
            let Some(id) = self.held.get(*place) else { continue };
            sums.fill(Sum::default());
            for child in areas.children(*id) {
                self.add(areas, *child, &mut amounts, &mut sums);
            }
            amounts.turn(*id);
            let width = self.forms.len();
            let row = self.nodes.iter_mut().skip(place * width);
            for ((node, sum), forms) in row.zip(&sums).zip(&self.forms) {
                *node = sum.close(&mut amounts, forms);
            }
        }
    }

    /// Adds a child to the sums.
    fn add(&self, areas: &AreaTree, child: AreaId, amounts: &mut Amounts<'_>, sums: &mut [Sum]) {
        if areas.children(child).is_empty() {
            amounts.turn(child);
            for (sum, forms) in sums.iter_mut().zip(&self.forms) {
                sum.add(&leaf(amounts, forms));
            }
        } else if let Ok(place) = self.held.binary_search(&child) {
            let row = self.nodes.iter().skip(place * self.forms.len());
            for (sum, node) in sums.iter_mut().zip(row) {
                sum.add(node);
            }
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
        self.nodes.capacity() * size_of::<Node>() + self.held.capacity() * size_of::<AreaId>()
    }

    /// One indicator of one area. `None` where the sheet has neither.
    #[must_use]
    pub fn node(&self, workspace: &Workspace, area: AreaId, indicator: IndicatorId) -> Option<Node> {
        let at = indicator.index().checked_sub(self.first)?;
        let forms = self.forms.get(at)?;
        if workspace.areas.get(area)?.children.is_empty() {
            let mut amounts = Amounts::new(&workspace.catalog, &workspace.table, self.period);
            amounts.turn(area);
            return Some(leaf(&mut amounts, forms));
        }
        let place = self.held.binary_search(&area).ok()?;
        self.nodes.get(place * self.forms.len() + at).copied()
    }

    /// Numerator and denominator of a pair as exact numbers in the items' units.
    pub fn exact(&self, indicator: IndicatorId, pair: Pair) -> Result<(Exact, Option<Exact>), Absence> {
        let forms = indicator.index().checked_sub(self.first).and_then(|at| self.forms.get(at));
        let (num, den) = forms.ok_or(Absence::NothingReported)?;
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

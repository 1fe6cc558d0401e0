//! A random county: items, indicators, areas, and reports cut from a hidden monthly truth.

use crate::random::SplitMix64;
use biaochi::catalog::{Catalog, ItemId, Timing};
use biaochi::figures::{
    AreaId, AreaKind, AreaTree, Calendar, Cell, Month, Origin, Period, Reason, Records, Table, TargetBook, Workspace,
};
use std::fmt::Write;

/// How large figures and weights are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    Usual,
    Huge,
}

/// A linear form: weighted items over a divisor.
#[derive(Clone)]
pub(crate) struct Form {
    pub(crate) terms: Vec<(i64, usize)>,
    pub(crate) divisor: i64,
}

#[derive(Clone)]
pub(crate) struct Indicator {
    pub(crate) above: Form,
    pub(crate) below: Option<Form>,
    /// 0 asks for yes or no.
    pub(crate) factor: i64,
    pub(crate) decimals: u32,
}

#[derive(Clone, Copy)]
pub(crate) struct Item {
    pub(crate) timing: Timing,
    pub(crate) decimals: u32,
}

pub(crate) struct World {
    pub(crate) seed: u64,
    pub(crate) items: Vec<Item>,
    pub(crate) indicators: Vec<Indicator>,
    /// For each area its parent; the root has none.
    pub(crate) parents: Vec<Option<usize>>,
    /// What arrived: for each area and item the spans with a figure.
    pub(crate) reports: Vec<Vec<Vec<(Period, i64)>>>,
    /// For each area and item the spans for which it is said not to exist.
    pub(crate) not_applicable: Vec<Vec<Vec<Period>>>,
    pub(crate) workspace: Workspace,
}

const FIRST: Month = Month::new(2005, 10);
const MONTHS: u16 = 12;

fn span(from: u16, months: u16) -> Period {
    Period { start: FIRST.plus(i32::from(from)), months }
}

/// A period that someone may ask for: a year, half, quarter, month, cumulative span, or any other.
pub(crate) fn period(random: &mut SplitMix64) -> Period {
    match random.below(6) {
        0 | 1 => span(0, 12),
        2 => span(u16::try_from(random.below(4)).unwrap() * 3, 3),
        3 => span(0, u16::try_from(random.below(12)).unwrap() + 1),
        4 => span(u16::try_from(random.below(12)).unwrap(), 1),
        _ => {
            let from = u16::try_from(random.below(12)).unwrap();
            span(from, 1 + u16::try_from(random.below(usize::from(MONTHS - from))).unwrap())
        }
    }
}

fn form(random: &mut SplitMix64, items: usize, size: Size) -> Form {
    let mut terms: Vec<(i64, usize)> = Vec::new();
    for _ in 0..=random.below(3) {
        let item = random.below(items);
        if terms.iter().all(|(_, other)| *other != item) {
            let usual = random.pick(&[1, 1, 1, 1, 2, -1, -3, 10]);
            let huge = random.pick(&[1, i64::MAX, 1_000_000_007, i64::MAX / 3]);
            terms.push((if size == Size::Huge { huge } else { usual }, item));
        }
    }
    // A form is written without a sign before its first term.
    if let Some((weight, _)) = terms.first_mut() {
        *weight = weight.abs();
    }
    Form { terms, divisor: random.pick(&[1, 1, 1, 2, 3, 12]) }
}

/// The spans that an area reports.
fn spans(random: &mut SplitMix64) -> Vec<Period> {
    let monthly = || (0..MONTHS).map(|it| span(it, 1));
    let quarters = || (0..4).map(|it| span(it * 3, 3));
    let cumulative = || (1..=MONTHS).map(|it| span(0, it));
    match random.below(6) {
        0 => monthly().collect(),
        1 => quarters().collect(),
        2 => cumulative().collect(),
        3 => vec![span(0, 12)],
        4 => (0..6).map(|it| span(it, 1)).chain((2..4).map(|it| span(it * 3, 3))).collect(),
        _ => monthly().chain(cumulative().skip(1)).collect(),
    }
}

impl World {
    pub(crate) fn new(seed: u64, size: Size) -> Self {
        let mut random = SplitMix64(seed);
        let timings = [Timing::Flow, Timing::Flow, Timing::Opening, Timing::Closing, Timing::Average];
        let items: Vec<Item> = (0..random.between(3, 6))
            .map(|_| Item { timing: random.pick(&timings), decimals: random.pick(&[0, 0, 0, 1, 2]) })
            .collect();
        let indicators: Vec<Indicator> = (0..8)
            .map(|_| {
                let factor = random.pick(&[100, 100, 1000, 100_000, 1, 0]);
                let above = form(&mut random, items.len(), size);
                let below = (factor != 1).then(|| form(&mut random, items.len(), size));
                Indicator { above, below, factor, decimals: random.pick(&[0, 1, 2, 2, 3]) }
            })
            .collect();
        let areas = random.between(1, 14);
        let parents: Vec<Option<usize>> =
            (0..usize::try_from(areas).unwrap()).map(|it| (it > 0).then(|| random.below(it))).collect();
        let mut workspace = empty(catalog(&items, &indicators));
        for (index, parent) in parents.iter().enumerate() {
            add_area(&mut workspace, &index.to_string(), *parent);
        }
        let blank = vec![vec![Vec::new(); items.len()]; parents.len()];
        let not_applicable = vec![vec![Vec::new(); items.len()]; parents.len()];
        let mut it = Self { seed, items, indicators, parents, reports: blank, not_applicable, workspace };
        for area in 0..it.parents.len() {
            // An area with others in it reports itself only now and then.
            let inner = it.parents.contains(&Some(area));
            if !inner || random.percent(40) {
                it.report(&mut random, area, size);
            }
        }
        it
    }

    /// Cuts an area's reports from its truth, and loses some of them.
    fn report(&mut self, random: &mut SplitMix64, area: usize, size: Size) {
        let spans = spans(random);
        let loss = random.pick(&[0, 0, 0, 2, 10, 40]);
        let only_months = spans.iter().all(|it| it.months == 1);
        for item in 0..self.items.len() {
            let exists = !random.percent(4);
            let figure = |random: &mut SplitMix64| match size {
                Size::Huge => random.pick(&[i64::MAX / 12, i64::MIN / 13, 1, 0, i64::MAX / 24]),
                Size::Usual => {
                    let largest = random.pick(&[0, 9, 7, 100_000]);
                    random_figure(random, largest)
                }
            };
            let flows: Vec<i64> = (0..MONTHS).map(|_| figure(random)).collect();
            let stocks: Vec<i64> = (0..=MONTHS).map(|_| figure(random)).collect();
            let steady = figure(random);
            for span in &spans {
                let from = usize::try_from(span.start.0 - FIRST.0).unwrap();
                let to = from + usize::from(span.months);
                let value = match self.items[item].timing {
                    Timing::Flow => flows[from..to].iter().sum(),
                    Timing::Opening => stocks[from],
                    Timing::Closing => stocks[to],
                    // The mean of a longer span has to be a whole number, so only months may differ.
                    Timing::Average if only_months => flows[from],
                    Timing::Average => steady,
                };
                let cell = match (exists, random.percent(loss)) {
                    (false, _) => Cell::Absent(Reason::NotApplicable),
                    (true, false) => Cell::Value(value),
                    (true, true) => lost(random),
                };
                match cell {
                    Cell::Value(value) => self.reports[area][item].push((*span, value)),
                    Cell::Absent(Reason::NotApplicable) => self.not_applicable[area][item].push(*span),
                    Cell::Absent(_) => {}
                }
                let (area, item) = (AreaId(u32::try_from(area).unwrap()), ItemId(u16::try_from(item).unwrap()));
                self.workspace.table.set(area, *span, item, cell);
            }
        }
    }

    /// The same county with its areas in another order, a parent still before its children.
    pub(crate) fn shuffled(&self, random: &mut SplitMix64) -> Workspace {
        let mut order = vec![0];
        let mut open: Vec<usize> = self.children(0);
        while !open.is_empty() {
            let next = open.swap_remove(random.below(open.len()));
            open.extend(self.children(next));
            order.push(next);
        }
        let mut it = self.without_areas();
        for area in &order {
            let parent = self.parents[*area].map(|parent| order.iter().position(|it| *it == parent).unwrap());
            let id = add_area(&mut it, &area.to_string(), parent);
            self.copy(*area, &mut it, id);
        }
        it
    }

    /// The areas at the bottom alone, in some depth of new groups under a new root.
    pub(crate) fn regrouped(&self, random: &mut SplitMix64, groups: usize) -> Workspace {
        let mut it = self.without_areas();
        add_area(&mut it, "root", None);
        for group in 0..groups {
            add_area(&mut it, &format!("group {group}"), (group > 0).then(|| random.below(group + 1)).or(Some(0)));
        }
        // A group without areas would be an area at the bottom itself, so those are filled first.
        let mut used = vec![false; groups + 1];
        for (id, area) in it.areas.clone().iter() {
            used[id.index()] = !area.children.is_empty();
        }
        let mut leaves: Vec<usize> = (0..self.parents.len()).filter(|it| self.children(*it).is_empty()).collect();
        while !leaves.is_empty() {
            let area = leaves.swap_remove(random.below(leaves.len()));
            let free = used.iter().rposition(|it| !*it);
            let group = free.unwrap_or_else(|| random.below(groups + 1));
            used[group] = true;
            let id = add_area(&mut it, &area.to_string(), Some(group));
            self.copy(area, &mut it, id);
        }
        for (group, _) in used.iter().enumerate().filter(|(_, used)| !**used) {
            self.mark_not_applicable(&mut it, group);
        }
        it
    }

    /// A group without areas is a place where nothing of this exists.
    fn mark_not_applicable(&self, it: &mut Workspace, area: usize) {
        for item in 0..self.items.len() {
            let (area, item) = (AreaId(u32::try_from(area).unwrap()), ItemId(u16::try_from(item).unwrap()));
            it.table.set(area, span(0, 12), item, Cell::Absent(Reason::NotApplicable));
        }
    }

    pub(crate) fn children(&self, area: usize) -> Vec<usize> {
        (0..self.parents.len()).filter(|it| self.parents[*it] == Some(area)).collect()
    }

    fn without_areas(&self) -> Workspace {
        empty(self.workspace.catalog.clone())
    }

    fn copy(&self, from: usize, it: &mut Workspace, to: AreaId) {
        let from = AreaId(u32::try_from(from).unwrap());
        for (period, row) in self.workspace.table.rows_of(from) {
            for (item, _) in self.workspace.catalog.items_with_ids() {
                it.table.set(to, *period, item, self.workspace.table.at(*row, item));
            }
        }
    }
}

/// A workspace without areas. `Workspace::empty` would read the shipped packs each time.
fn empty(catalog: Catalog) -> Workspace {
    Workspace {
        id: "property".to_owned(),
        title: String::new(),
        origin: Origin::Own,
        calendar: Calendar::ASSESSMENT,
        catalog,
        areas: AreaTree::default(),
        table: Table::default(),
        targets: TargetBook::default(),
        records: Records::default(),
    }
}

fn random_figure(random: &mut SplitMix64, largest: i64) -> i64 {
    let least = if random.percent(10) { -largest } else { 0 };
    random.between(least, largest)
}

fn lost(random: &mut SplitMix64) -> Cell {
    let reasons = [
        Reason::Empty,
        Reason::Missing,
        Reason::NotReported,
        Reason::Suppressed,
        Reason::NotCollected,
        Reason::Unreadable,
    ];
    Cell::Absent(random.pick(&reasons))
}

fn add_area(it: &mut Workspace, code: &str, parent: Option<usize>) -> AreaId {
    let parent = parent.map(|it| AreaId(u32::try_from(it).unwrap()));
    it.areas.add(code, Default::default(), AreaKind::Other, parent).unwrap()
}

fn written(form: &Form) -> String {
    let terms: Vec<String> = form.terms.iter().map(|(weight, item)| format!("{weight}*i{item}")).collect();
    format!("({}) / {}", terms.join(" + ").replace("+ -", "- "), form.divisor)
}

/// Writes the items and indicators as a pack and loads it.
fn catalog(items: &[Item], indicators: &[Indicator]) -> Catalog {
    let names = r#"{ hans = "t", hant = "t", en = "t" }"#;
    let mut pack = format!("code = \"t\"\nnames = {names}\nversion = 1\nnote = {names}\n");
    write!(pack, "[[unit]]\ncode = \"u\"\nnames = {names}\n").unwrap();
    for (index, item) in items.iter().enumerate() {
        let timing = match item.timing {
            Timing::Flow => "flow",
            Timing::Opening => "opening",
            Timing::Closing => "closing",
            Timing::Average => "average",
        };
        write!(pack, "[[item]]\ncode = \"i{index}\"\nnames = {names}\nunit = \"u\"\n").unwrap();
        write!(pack, "timing = \"{timing}\"\ndecimals = {}\n", item.decimals).unwrap();
    }
    for (index, it) in indicators.iter().enumerate() {
        let scale = match it.factor {
            100 => "percent",
            1000 => "per_mille",
            100_000 => "per_100k",
            1 => "count",
            _ => "yes_no",
        };
        write!(pack, "[[indicator]]\ncode = \"r{index}\"\nnames = {names}\nplain = {names}\n").unwrap();
        write!(pack, "numerator = \"{}\"\nnumerator_is = {names}\n", written(&it.above)).unwrap();
        if let Some(below) = &it.below {
            write!(pack, "denominator = \"{}\"\ndenominator_is = {names}\n", written(below)).unwrap();
        }
        write!(pack, "scale = \"{scale}\"\ndecimals = {}\ndirection = \"none\"\n", it.decimals).unwrap();
        write!(pack, "difference = \"none\"\nperiod_rule = {names}\nsource = {names}\n").unwrap();
    }
    let mut catalog = Catalog::default();
    catalog.add(&pack).unwrap();
    catalog
}

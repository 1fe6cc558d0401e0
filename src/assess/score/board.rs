//! Where values come from: sheets of figures, targets, marks of people, spot checks.

mod aim;

use super::log_items::LogItems;
use super::value::{Aim, From, Inputs, Value, Why};
use crate::assess::log::Day;
use crate::assess::marks::{self, Marks, YEAR};
use crate::assess::scheme::{
    Condition, Counts, Entry, Line, Part, Rule, Scheme, Share, Steps, Target, Term, Trigger, ValueBasis, What, When,
};
use crate::catalog::{IndicatorId, ItemId};
use crate::figures::{AreaId, Period, Workspace};
use crate::measure::{Exact, Fixed, ItemSheet, Sheet, outcome};
use std::collections::BTreeMap;

/// All that scoring reads, computed once for the areas below one.
pub struct Board<'a> {
    /// The workspace.
    pub workspace: &'a Workspace,
    /// The scheme.
    pub scheme: &'a Scheme,
    /// The assessment year.
    pub year: i32,
    sheets: Vec<Sheet>,
    items: Vec<(Period, ItemId, ItemSheet)>,
    marks: BTreeMap<AreaId, Marks>,
    log: LogItems,
    /// The day on which the supervision log is read: without another, the one after the assessment year.
    pub day: Day,
}

/// A part of the year as scoring sees it; without parts, the whole year.
#[derive(Clone, Copy)]
pub struct Span<'a> {
    /// The part; none: the whole year.
    pub part: Option<&'a Part>,
    /// Its months; none: spot checks.
    pub period: Option<Period>,
}

impl Span<'_> {
    /// The code under which marks of it are kept.
    #[must_use]
    pub fn code(&self) -> &str {
        self.part.map_or(YEAR, |it| it.code.as_str())
    }
}

/// The months of a part of a year.
#[must_use]
pub fn months(year: Period, when: When) -> Option<Period> {
    let part = |n: u8, months: u16| Period {
        start: year.start.plus(i32::from(n.saturating_sub(1)) * i32::from(months)),
        months,
    };
    match when {
        When::Year => Some(year),
        When::Half(n) => Some(part(n, 6)),
        When::Quarter(n) => Some(part(n, 3)),
        When::First(n) => Some(Period { start: year.start, months: u16::from(n.max(1)) }),
        When::Spot => None,
    }
}

impl<'a> Board<'a> {
    /// Computes what is needed for `top` and the areas below it.
    #[must_use]
    pub fn new(workspace: &'a Workspace, scheme: &'a Scheme, year: i32, top: AreaId) -> Self {
        let mut it = Self::bare(workspace, scheme, year);
        let whole = workspace.calendar.year(year);
        let mut periods: Vec<Period> = it.spans().iter().filter_map(|it| it.period).chain([whole]).collect();
        periods.extend(periods.clone().into_iter().map(Period::year_before));
        periods.sort_unstable();
        periods.dedup();
        let mut codes: Vec<&str> =
            scheme.lines().flat_map(|(_, line)| &line.terms).filter_map(|it| item(&it.what)).collect();
        codes.extend(scheme.vetoes.iter().filter_map(|it| match &it.on {
            Trigger::Own(it) | Trigger::AnyChild(it) => item(&it.what),
            Trigger::TotalBelow(_) => None,
        }));
        it.log = LogItems::of(workspace, scheme);
        codes.extend(scheme.least.as_ref().map(|it| it.item.as_str()));
        codes.sort_unstable();
        codes.dedup();
        for period in periods {
            it.sheets.push(Sheet::branch(workspace, period, top, None));
            for id in codes.iter().filter_map(|code| workspace.catalog.item_by_code(code)) {
                it.items.push((period, id, ItemSheet::branch(workspace, period, id, top)));
            }
        }
        let start = format!("marks/{year}/{}/", scheme.code);
        for (code, text) in workspace.records.under(&start) {
            let area = workspace.areas.by_code(code);
            // A record that cannot be read is as good as none: it is said where marks are entered.
            if let (Some(area), Ok(marks)) = (area, Marks::read(text)) {
                it.marks.insert(area, marks);
            }
        }
        it
    }

    /// A board without figures, for what is only said of a scheme.
    #[must_use]
    pub fn bare(workspace: &'a Workspace, scheme: &'a Scheme, year: i32) -> Self {
        let day = Day::first_of(workspace.calendar.year(year).end());
        let (sheets, items, marks) = (Vec::new(), Vec::new(), BTreeMap::new());
        Self { workspace, scheme, year, sheets, items, marks, log: LogItems::default(), day }
    }

    /// The same on another day: what is overdue in the supervision log depends on it.
    #[must_use]
    pub fn on(self, day: Day) -> Self {
        Self { day, ..self }
    }

    /// The key of the marks of an area.
    #[must_use]
    pub fn key(&self, area: AreaId) -> String {
        let code = self.workspace.areas.get(area).map_or("", |it| it.code.as_str());
        marks::key(self.year, &self.scheme.code, code)
    }

    /// The marks of an area.
    #[must_use]
    pub fn marks(&self, area: AreaId) -> Option<&Marks> {
        self.marks.get(&area)
    }

    /// The assessment year's months.
    #[must_use]
    pub fn whole(&self) -> Period {
        self.workspace.calendar.year(self.year)
    }

    /// The parts of the year; at least one.
    #[must_use]
    pub fn spans(&self) -> Vec<Span<'a>> {
        let whole = self.whole();
        if self.scheme.parts.is_empty() {
            return vec![Span { part: None, period: Some(whole) }];
        }
        self.scheme.parts.iter().map(|it| Span { part: Some(it), period: months(whole, it.when) }).collect()
    }

    /// All that the terms of a line take.
    #[must_use]
    pub fn inputs(&self, line: &Line, area: AreaId, span: Span<'_>) -> Vec<Inputs> {
        line.terms.iter().map(|term| self.term(line, term, area, span)).collect()
    }

    fn term(&self, line: &Line, term: &Term, area: AreaId, span: Span<'_>) -> Inputs {
        let period = span.period.unwrap_or_else(|| self.whole());
        let value =
            |area: AreaId, period: Period| self.value(&term.what, term.value, &line.code, area, period, span.code());
        let aim = |target: &Target| match target {
            Target::None => None,
            it => Some(self.aim(it, &term.what, term.value, area, period, span.code())),
        };
        let mut out = Inputs {
            value: value(area, period),
            aim: aim(&term.target),
            from: None,
            parent: None,
            before: None,
            side: self.own_side(&term.what),
            shares: [None, None],
        };
        match &term.rule {
            Rule::Deduct(Steps { from: Some(from), .. }) | Rule::Bonus(Steps { from: Some(from), .. }) => {
                out.from = aim(from);
            }
            Rule::Band(..) if term.target == Target::None && self.grows(&term.what, period) => {
                out.value = out.value.and(Err(Why::PartYear));
            }
            Rule::LevelProgress { level, progress, .. } => {
                let parent = self.workspace.areas.get(area).and_then(|it| it.parent);
                out.parent = Some(parent.map_or(Err(Why::NoParent), |it| value(it, period)));
                out.before = Some(value(area, period.year_before()));
                out.shares = [level, progress].map(|share| match share {
                    Share::Entered(entry) => Some(self.entered(entry, area, span.code())),
                    Share::Linear(..) => None,
                });
            }
            _ => {}
        }
        out
    }

    /// A value, or why there is none.
    fn value(
        &self,
        what: &What,
        basis: ValueBasis,
        line: &str,
        area: AreaId,
        period: Period,
        part: &str,
    ) -> Result<Value, Why> {
        match what {
            What::Indicator(code) => {
                let id = self.workspace.catalog.indicator_by_code(code).ok_or(Why::NotEntered)?;
                self.indicator(id, basis, area, period)
            }
            What::Item(code) => {
                let id = self.workspace.catalog.item_by_code(code).ok_or(Why::NotEntered)?;
                let decimals = self.workspace.catalog.item(id).map_or(0, |it| it.decimals);
                let exact = self.amount(id, area, period)?;
                made(exact, decimals, basis, From::Figures)
            }
            // Marks are those of this year: a year before, nobody entered anything here.
            What::Entered(_) | What::Marked | What::Spot if period.end() <= self.whole().start => Err(Why::NotEntered),
            What::Entered(entry) => self.entered(entry, area, part),
            What::Marked => self.mark(line, 6, area, part),
            What::OpenItems(which) => {
                made(self.log.count(self.workspace, *which, area, period, self.day), 0, basis, From::Log)
            }
            What::Spot => {
                let marks = self.marks.get(&area).ok_or(Why::NoSpot)?;
                let of_line = marks.spots.iter().filter(|it| it.line.as_deref() == Some(line));
                let of_line = of_line.filter(|it| month(&it.month).is_some_and(|it| period.contains(it)));
                let (right, checked) = of_line.fold((0_i128, 0_i128), |(right, checked), it| {
                    (right + i128::from(it.right), checked + i128::from(it.checked))
                });
                let exact = Exact::new(right * 100, checked).ok_or(Why::NoSpot)?;
                let value = made(exact, 2, basis, From::Spots)?;
                let (top, bottom) = (Some(Exact::whole(right)), Some(Exact::whole(checked)));
                Ok(Value { numerator: top, denominator: bottom, ..value })
            }
        }
    }

    fn indicator(&self, id: IndicatorId, basis: ValueBasis, area: AreaId, period: Period) -> Result<Value, Why> {
        let sheet = self.sheets.iter().find(|it| it.period() == period).ok_or(Why::NotEntered)?;
        let it = outcome(self.workspace, sheet, area, id).ok_or(Why::NotEntered)?;
        let printed = it.value.map_err(Why::Absent)?;
        let exact = it.exact.ok_or(Why::TooLarge)?;
        let value = made(exact, printed.decimals, basis, From::Figures)?;
        Ok(Value { numerator: it.numerator, denominator: it.denominator, ..value })
    }

    /// An item's amount in a period.
    pub fn amount(&self, id: ItemId, area: AreaId, period: Period) -> Result<Exact, Why> {
        let sheet = self.items.iter().find(|(it, item, _)| *it == period && *item == id).ok_or(Why::NotEntered)?;
        sheet.2.get(area).ok_or(Why::NotEntered)?.value().map_err(Why::Absent)
    }

    fn entered(&self, entry: &Entry, area: AreaId, part: &str) -> Result<Value, Why> {
        self.mark(&entry.code, entry.decimals, area, part)
    }

    /// What people entered: the level above first.
    fn mark(&self, code: &str, decimals: u8, area: AreaId, part: &str) -> Result<Value, Why> {
        let marks = self.marks.get(&area).ok_or(Why::NotEntered)?;
        // What was entered for the whole year holds in its parts, where they have nothing of their own.
        let pair = marks.get(code, part).or_else(|| marks.get(code, YEAR)).ok_or(Why::NotEntered)?;
        let own = || pair.own.as_ref().filter(|_| self.scheme.counts == Counts::AboveElseSelf);
        let (mark, from) = match (&pair.above, own()) {
            (Some(mark), _) => (mark, From::Above),
            (None, Some(mark)) => (mark, From::Own),
            (None, None) => return Err(Why::NotEntered),
        };
        made(mark.number.0, decimals, ValueBasis::Exact, from)
    }

    /// A veto's value and limit for an area, in the assessment year less so many years.
    pub fn condition(&self, it: &Condition, area: AreaId, back: u8) -> Result<(Value, Aim), Why> {
        let period = self.whole().shift(-12 * i32::from(back));
        let value = self.value(&it.what, it.value, "", area, period, YEAR)?;
        Ok((value, self.aim(&it.target, &it.what, it.value, area, period, YEAR)?))
    }

    /// The points that spot checks gave for an area's work as a whole, out of the scheme's full total.
    #[must_use]
    pub fn spots(&self, area: AreaId) -> Vec<Exact> {
        let year = self.whole();
        let spots = self.marks.get(&area).into_iter().flat_map(|it| &it.spots);
        let whole = spots.filter(|it| it.line.is_none() && month(&it.month).is_some_and(|it| year.contains(it)));
        whole.filter_map(|it| it.points).map(|it| it.0).collect()
    }
}

fn month(code: &str) -> Option<Period> {
    Some(Period::month(crate::figures::Month::parse(code)?))
}

fn item(what: &What) -> Option<&str> {
    match what {
        What::Item(code) => Some(code),
        _ => None,
    }
}

/// A value from its exact number.
fn made(exact: Exact, decimals: u8, basis: ValueBasis, from: From) -> Result<Value, Why> {
    let printed = exact.round(decimals).ok_or(Why::TooLarge)?;
    let counts = match basis {
        ValueBasis::Exact => exact,
        ValueBasis::Printed => as_exact(printed).ok_or(Why::TooLarge)?,
    };
    Ok(Value { counts, printed, numerator: None, denominator: None, from })
}

/// A printed number as a ratio.
#[must_use]
pub fn as_exact(it: Fixed) -> Option<Exact> {
    Exact::new(it.units, 10_i128.checked_pow(u32::from(it.decimals))?)
}

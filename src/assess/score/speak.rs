//! Numbers, values and limits of a score in words.

use super::board::Board;
use super::value::{Aim, From, Value, Why};
use crate::assess::scheme::{Entry, Limit, OpenItems, Target, What};
use crate::catalog::{Difference, Indicator, IndicatorId, Scale};
use crate::locale::{AssessScoreText, Lang, VerdictText, fill};
use crate::measure::{Exact, Fixed};
use crate::speak::{absence_text, difference_text, item_unit, unit_of, value_text};

/// A number with as many decimals as it needs, up to six; where digits follow, they end in `…`.
#[must_use]
pub fn plain(it: Exact) -> String {
    let whole = (0..=6).find_map(|places| it.digits(places).filter(|(_, more)| !more));
    match whole.or_else(|| it.digits(6)) {
        Some((it, false)) => it.grouped(),
        Some((it, true)) => format!("{}…", it.grouped()),
        None => "…".to_owned(),
    }
}

/// Says values in one language.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// What is scored.
    pub board: &'a Board<'a>,
    /// The language.
    pub lang: Lang,
}

impl<'a> Voice<'a> {
    /// The texts.
    #[must_use]
    pub const fn text(self) -> &'static AssessScoreText {
        AssessScoreText::of(self.lang)
    }

    /// The indicator of a term.
    #[must_use]
    pub fn indicator(self, what: &What) -> Option<(IndicatorId, &'a Indicator)> {
        let What::Indicator(code) = what else { return None };
        let id = self.board.workspace.catalog.indicator_by_code(code)?;
        Some((id, self.board.workspace.catalog.indicator(id)?))
    }

    /// What a term scores.
    #[must_use]
    pub fn name(self, what: &What) -> String {
        let catalog = &self.board.workspace.catalog;
        match what {
            What::Indicator(_) => {
                self.indicator(what).map_or_else(String::new, |(_, it)| it.names.get(self.lang).to_owned())
            }
            What::Item(code) => {
                let it = catalog.item_by_code(code).and_then(|id| catalog.item(id));
                it.map_or_else(String::new, |it| it.names.get(self.lang).to_owned())
            }
            What::Entered(entry) => entry.names.get(self.lang).to_owned(),
            What::OpenItems(OpenItems::All) => self.text().log_open.to_owned(),
            What::OpenItems(OpenItems::Overdue) => self.text().log_overdue.to_owned(),
            What::Spot | What::Marked => String::new(),
        }
    }

    /// A number in the value's own scale, with its unit.
    #[must_use]
    pub fn number(self, what: &What, number: &str) -> String {
        let catalog = &self.board.workspace.catalog;
        match what {
            What::Indicator(_) => match self.indicator(what) {
                Some((_, it)) => number.to_owned() + &unit_of(self.lang, catalog, it),
                None => number.to_owned(),
            },
            What::Item(code) => {
                let it = catalog.item_by_code(code).and_then(|id| catalog.item(id));
                item_unit(self.lang, it, number)
            }
            What::Entered(entry) => with_unit(entry, self.lang, number),
            What::Spot => format!("{number}%"),
            What::Marked => fill(self.text().points, &[("n", number)]),
            What::OpenItems(_) if number == "1" => self.text().log_item.to_owned(),
            What::OpenItems(_) => fill(self.text().log_items, &[("n", number)]),
        }
    }

    /// A distance in the value's own scale, with the unit of a difference.
    #[must_use]
    pub fn distance(self, what: &What, number: Exact) -> String {
        let catalog = &self.board.workspace.catalog;
        match self.indicator(what) {
            Some((_, it)) if it.difference != Difference::None => {
                difference_text(self.lang, catalog, it, &plain(number))
            }
            Some(_) => plain(number),
            None => self.number(what, &plain(number)),
        }
    }

    /// A value as it is scored; where the exact one is scored, beside the printed one.
    #[must_use]
    pub fn value(self, what: &What, value: &Value) -> String {
        let printed = match self.indicator(what) {
            Some((_, it)) => value_text(self.lang, &self.board.workspace.catalog, it, Ok(value.printed)),
            None => self.number(what, &value.printed.grouped()),
        };
        let is_printed = super::board::as_exact(value.printed) == Some(value.counts);
        let is_yes_no = self.indicator(what).is_some_and(|(_, it)| it.scale == Scale::YesNo);
        if is_printed || is_yes_no {
            return printed;
        }
        let exact = plain(value.counts);
        fill(self.text().value_exact, &[("exact", &exact), ("printed", &printed)])
    }

    /// Who a value is from; empty for figures.
    #[must_use]
    pub fn from(self, value: &Value) -> String {
        let text = self.text();
        match value.from {
            From::Figures => String::new(),
            From::Above => text.from_above.to_owned(),
            From::Own => text.from_own.to_owned(),
            From::Log => fill(text.from_log, &[("day", &self.board.day.code())]),
            From::Spots => {
                let says = |it: Option<Exact>| it.map(plain).unwrap_or_default();
                fill(text.from_spots, &[("a", &says(value.denominator)), ("b", &says(value.numerator))])
            }
        }
    }

    /// A limit with its sign: `≥ 97%`.
    #[must_use]
    pub fn limit(self, what: &What, limit: Limit) -> String {
        let text = VerdictText::of(self.lang);
        let yes_no = self.indicator(what).is_some_and(|(_, it)| it.scale == Scale::YesNo);
        let one = |says: &str, n: Exact| {
            let n = plain(n);
            let n = if yes_no { self.yes_no(&n) } else { self.number(what, &n) };
            fill(says, &[("n", &n)])
        };
        match limit {
            Limit::AtMost(it) => one(text.goal_at_most, it.0),
            Limit::AtLeast(it) => one(text.goal_at_least, it.0),
            Limit::Equal(it) => one(text.goal_equal, it.0),
            Limit::Within(low, high) => {
                let (a, b) = (plain(low.0), self.number(what, &plain(high.0)));
                fill(text.goal_within, &[("a", &a), ("b", &b)])
            }
        }
    }

    fn yes_no(self, number: &str) -> String {
        let text = crate::locale::ValueText::of(self.lang);
        if number == "0" { text.no.to_owned() } else { text.yes.to_owned() }
    }

    /// Where a target is from, as it stands in a rule: a limit, or what it is taken from.
    #[must_use]
    pub fn target(self, what: &What, target: &Target) -> String {
        let text = self.text();
        match target {
            Target::None => String::new(),
            Target::Fixed(limit) => self.limit(what, *limit),
            Target::Book => crate::locale::AssessRoomText::of(self.lang).target_sheet.to_owned(),
            Target::Parent(_) => text.aim_parent.to_owned(),
            Target::LastYear(_) => text.aim_before.to_owned(),
            Target::Entered(entry, _) => entry.names.get(self.lang).to_owned(),
        }
    }

    /// Where a target of a working is from.
    #[must_use]
    pub fn aim_from(self, target: &Target, aim: &Aim) -> String {
        let text = self.text();
        let area = |id| self.board.workspace.areas.get(id).map_or("", |it| it.names.get(self.lang));
        let mut out = match target {
            Target::None => String::new(),
            Target::Book => fill(text.aim_book, &[("area", aim.set_by.map_or("", area))]),
            Target::Fixed(_) => text.aim_fixed.to_owned(),
            Target::Parent(_) => text.aim_parent.to_owned(),
            Target::LastYear(_) => text.aim_before.to_owned(),
            Target::Entered(..) => text.aim_entered.to_owned(),
        };
        if let Some((a, b)) = aim.pro_rata {
            out.push_str(text.and);
            out.push_str(&fill(text.aim_part, &[("a", &a.to_string()), ("b", &b.to_string())]));
        }
        out
    }

    /// Why there are no points.
    #[must_use]
    pub fn why(self, why: Why) -> String {
        let text = self.text();
        match why {
            Why::Absent(absence) => absence_text(self.lang, &self.board.workspace.catalog, absence),
            Why::NotEntered => text.why_not_entered.to_owned(),
            Why::NoSpot => text.why_no_spot.to_owned(),
            Why::NoTarget => text.why_no_target.to_owned(),
            Why::ZeroTarget => text.why_zero_target.to_owned(),
            Why::PartYear => text.why_part_year.to_owned(),
            Why::NotHere => text.why_not_here.to_owned(),
            Why::NotNow => text.why_not_now.to_owned(),
            Why::NotAssessed => text.why_not_assessed.to_owned(),
            Why::NoParent => text.why_no_parent.to_owned(),
            Why::Waiting(n) => fill(text.why_waiting, &[("n", &n.to_string())]),
            Why::Nothing => text.why_nothing.to_owned(),
            Why::TooLarge => text.why_too_large.to_owned(),
        }
    }

    /// Points as they are shown.
    #[must_use]
    pub fn shown(self, points: Exact) -> String {
        points.round(self.board.scheme.decimals).map_or_else(|| "…".to_owned(), Fixed::grouped)
    }
}

fn with_unit(entry: &Entry, lang: Lang, number: &str) -> String {
    let unit = entry.unit.get(lang);
    let gap = if lang == Lang::En && !unit.starts_with(['%', '‰']) && !unit.is_empty() { " " } else { "" };
    format!("{number}{gap}{unit}")
}

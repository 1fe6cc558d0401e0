//! What the statistical view says in words: verdicts with their reasons, intervals, places, the funnel in a sentence.

use super::{Row, View, goal_of};
use crate::catalog::{Goal, Indicator, Scale};
use crate::chart::outcome::axis_unit;
use crate::figures::{AreaId, Workspace};
use crate::locale::{AssessStatisticsText, Lang, fill};
use crate::measure::stats::{Family, Interval, Judgement, Place, Small, Standing, Unsuited};
use crate::measure::{Fixed, Outcome, Verdict};
use crate::speak::{goal_text, value_text, verdict_word};

/// A binary number as it is printed, with so many decimals. Empty where it is infinite or not a number.
#[must_use]
pub fn number(value: f64, decimals: u8) -> String {
    let units = value * 10_f64.powi(i32::from(decimals));
    // Beyond 2^100 no figure lies, and a cast would only saturate.
    if units.abs() < 1e30 { Fixed::new(units.round() as i128, decimals).grouped() } else { String::new() }
}

/// A count from the binary number that stands for it: a half may be left of an average.
#[must_use]
pub fn count(value: f64) -> String {
    number(value, u8::from(value.fract() != 0.0))
}

/// The words of one indicator in one language.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The language.
    pub lang: Lang,
    /// The workspace.
    pub workspace: &'a Workspace,
    /// The indicator.
    pub it: &'a Indicator,
    /// How wide and high a drawing may be, in CSS pixels; `None` on a page, which shows one for each width.
    pub frame: Option<(u32, u32)>,
}

impl Words<'_> {
    /// The texts of the room.
    #[must_use]
    pub const fn text(&self) -> &'static AssessStatisticsText {
        AssessStatisticsText::of(self.lang)
    }

    /// The indicator's name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.it.names.get(self.lang)
    }

    /// An area's name.
    #[must_use]
    pub fn area(&self, area: AreaId) -> String {
        self.workspace.areas.get(area).map(|it| it.names.get(self.lang).to_owned()).unwrap_or_default()
    }

    /// A printed value with its unit, or why there is none.
    #[must_use]
    pub fn value(&self, outcome: &Outcome) -> String {
        match outcome.value {
            Ok(value) if self.it.scale == Scale::Per100 => value.grouped(),
            value => value_text(self.lang, &self.workspace.catalog, self.it, value),
        }
    }

    /// A number on the printed scale, with its sign.
    #[must_use]
    pub fn printed(&self, value: f64) -> String {
        number(value, self.it.decimals) + axis_unit(self.it)
    }

    /// A goal with the sign of its scale.
    #[must_use]
    pub fn goal(&self, goal: Goal) -> String {
        goal_text(self.lang, self.it, goal) + axis_unit(self.it)
    }

    /// The two limits of an interval.
    #[must_use]
    pub fn interval(&self, interval: Interval) -> String {
        let low = number(interval.low, self.it.decimals);
        if interval.high.is_infinite() {
            return fill(self.text().from_on, &[("a", &(low + axis_unit(self.it)))]);
        }
        fill(self.text().from_to, &[("a", &low), ("b", &self.printed(interval.high))])
    }

    /// The administrative verdict's reason: what was printed, and what it was held against.
    #[must_use]
    pub fn administrative_why(&self, outcome: &Outcome) -> String {
        let (Ok(_), Some(goal)) = (outcome.value, goal_of(self.it, outcome)) else { return String::new() };
        if matches!(outcome.verdict, Verdict::PartYear | Verdict::NoTarget | Verdict::NoValue) {
            return String::new();
        }
        let says = if outcome.goal.is_some() { self.text().why_met } else { self.text().why_reference };
        fill(says, &[("value", &self.value(outcome)), ("goal", &self.goal(goal))])
    }

    /// The statistical verdict's word.
    #[must_use]
    pub fn judgement(&self, row: &Row) -> &'static str {
        let text = self.text();
        let is_range = matches!(goal_of(self.it, &row.outcome), Some(Goal::Within(..)));
        match row.judgement {
            Judgement::Standing(Standing::Best | Standing::Better) if is_range => text.in_range,
            Judgement::Standing(standing) => self.standing(standing),
            Judgement::TooSmall(..) => text.too_small,
            Judgement::NoRoom => text.no_room,
            Judgement::PartYear => text.part_year,
            Judgement::NoTarget => text.no_target,
            Judgement::NoValue => text.no_value,
            Judgement::Unsuited(_) => text.unsuited,
        }
    }

    const fn standing(&self, standing: Standing) -> &'static str {
        let text = self.text();
        match standing {
            Standing::Best => text.best,
            Standing::Better => text.better,
            Standing::Similar => text.similar,
            Standing::Worse => text.worse,
            Standing::Worst => text.worst,
            Standing::Higher => text.higher,
            Standing::Highest => text.highest,
            Standing::Lower => text.lower,
            Standing::Lowest => text.lowest,
        }
    }

    /// The statistical verdict's reason.
    #[must_use]
    pub fn judgement_why(&self, row: &Row) -> String {
        let text = self.text();
        let aim = goal_of(self.it, &row.outcome);
        let goal = aim.map(|it| self.limit(it)).unwrap_or_default();
        let with_goal = |says: &str| fill(says, &[("goal", &goal)]);
        let is_range = matches!(aim, Some(Goal::Within(..)));
        match row.judgement {
            Judgement::Standing(standing) => with_goal(match (is_range, standing) {
                (true, Standing::Similar) => text.why_similar_range,
                (true, Standing::Best) => text.why_range_998,
                (true, Standing::Better) => text.why_range_95,
                (true, Standing::Worst) => text.why_out_998,
                (true, _) => text.why_out_95,
                (false, Standing::Similar) => text.why_similar,
                (false, Standing::Best | Standing::Worst | Standing::Highest | Standing::Lowest) => text.why_beyond_998,
                (false, _) => text.why_beyond_95,
            }),
            Judgement::TooSmall(small, signal) => {
                let why = self.small(small);
                if signal { fill(text.colon, &[("a", &why), ("b", text.signal)]) } else { why }
            }
            Judgement::NoRoom => fill(text.why_no_room, &[("goal", &aim.map(|it| self.goal(it)).unwrap_or_default())]),
            Judgement::PartYear => text.why_part_year.to_owned(),
            Judgement::NoTarget => text.why_no_target.to_owned(),
            Judgement::NoValue | Judgement::Unsuited(_) => String::new(),
        }
    }

    /// What a value is compared with, without its direction: `12‰`, `103–107`.
    fn limit(&self, goal: Goal) -> String {
        match goal {
            Goal::AtMost(at) | Goal::AtLeast(at) | Goal::Equal(at) => {
                let full = self.goal(Goal::Equal(at));
                full.trim_start_matches(['=', ' ']).to_owned()
            }
            Goal::Within(..) => self.goal(goal),
        }
    }

    fn small(&self, small: Small) -> String {
        let text = self.text();
        let (says, n) = match small {
            Small::Base(n) => (text.why_base, n),
            Small::Cases(n) => (text.why_cases, n),
            Small::Births(n) => (text.why_births, n),
            Small::Village(n) => (text.why_village, n),
        };
        let limit = small.limit().map(|it| it.to_string()).unwrap_or_default();
        fill(says, &[("n", &count(n.round())), ("limit", &limit)])
    }

    /// A place in the funnel.
    #[must_use]
    pub const fn place(&self, place: Place) -> &'static str {
        let text = self.text();
        match place {
            Place::FarBelow => text.far_below,
            Place::Below => text.below,
            Place::Inside => text.inside,
            Place::Above => text.above,
            Place::FarAbove => text.far_above,
        }
    }

    /// Which method is used, or why none is.
    #[must_use]
    pub const fn family(&self, family: Result<Family, Unsuited>) -> &'static str {
        let text = self.text();
        match family {
            Ok(Family::Proportion) => text.family_proportion,
            Ok(Family::Rate) => text.family_rate,
            Ok(Family::SexRatio) => text.family_ratio,
            Err(Unsuited::Count) => text.unsuited_count,
            Err(Unsuited::YesNo) => text.unsuited_yes_no,
            Err(Unsuited::Amount) => text.unsuited_amount,
            Err(Unsuited::NoPart) => text.unsuited_no_part,
            Err(Unsuited::Stock) => text.unsuited_stock,
            Err(Unsuited::Balance) => text.unsuited_balance,
        }
    }

    /// Several sentences as one text.
    #[must_use]
    pub fn sentences(&self, all: &[String]) -> String {
        let mut out = String::new();
        for next in all.iter().filter(|it| !it.is_empty()) {
            out = if out.is_empty() { next.clone() } else { fill(self.text().then, &[("a", &out), ("b", next)]) };
        }
        out
    }

    /// What the funnel shows: who lies outside, and how many would by chance.
    #[must_use]
    pub fn funnel(&self, view: &View) -> String {
        let text = self.text();
        let placed: Vec<(&Row, Place)> = view.rows.iter().filter_map(|row| Some((row, row.place?))).collect();
        let far: Vec<String> = placed
            .iter()
            .filter(|(_, place)| matches!(place, Place::FarBelow | Place::FarAbove))
            .map(|(row, place)| fill(text.colon, &[("a", &self.area(row.area)), ("b", self.place(*place))]))
            .collect();
        let near = placed.iter().filter(|(_, place)| matches!(place, Place::Below | Place::Above)).count();
        let small = view.known().count() - placed.len();
        let n = placed.len().to_string();
        let first = match (placed.len(), far.len()) {
            (0, _) => String::new(),
            (_, 0) => fill(text.funnel_all_inside, &[("n", &n)]),
            (_, k) => {
                let values = [("n", n.as_str()), ("k", &k.to_string()), ("names", &far.join(text.name_list))];
                fill(text.funnel_outside, &values)
            }
        };
        // One in twenty lies outside the 95 % limits when nothing is real.
        let by_chance = number(placed.len() as f64 * 0.05, u8::from(placed.len() < 60));
        let second = match near {
            0 => String::new(),
            k => fill(text.funnel_by_chance, &[("k", &k.to_string()), ("m", &by_chance)]),
        };
        let third = if small > 0 { fill(text.funnel_small, &[("n", &small.to_string())]) } else { String::new() };
        self.sentences(&[first, second, third])
    }

    /// One cell of the overview, for its title.
    #[must_use]
    pub fn cell(&self, row: &Row, ranks: bool) -> String {
        let values = [
            ("area", self.area(row.area)),
            ("name", self.name().to_owned()),
            ("value", if ranks { self.value(&row.outcome) } else { self.text().not_shown.to_owned() }),
            (
                "admin",
                if ranks { verdict_word(self.lang, row.outcome.verdict) } else { self.text().too_small }.to_owned(),
            ),
            ("stat", self.judgement(row).to_owned()),
        ];
        fill(self.text().heat_cell, &values.each_ref().map(|(key, value)| (*key, value.as_str())))
    }
}

/// The shape and the class of a statistical verdict, so that colour is never alone.
#[must_use]
pub const fn mark(judgement: Judgement) -> (&'static str, &'static str) {
    match judgement {
        Judgement::Standing(Standing::Best | Standing::Better) => ("▲", "chip met"),
        Judgement::Standing(Standing::Worse) => ("◆", "chip near"),
        Judgement::Standing(Standing::Worst) => ("▼", "chip miss"),
        Judgement::Standing(_) => ("●", "chip few"),
        Judgement::TooSmall(..) => ("○", "chip few"),
        Judgement::NoRoom | Judgement::PartYear => ("◔", "chip few"),
        Judgement::NoTarget | Judgement::NoValue | Judgement::Unsuited(_) => ("·", "chip none"),
    }
}

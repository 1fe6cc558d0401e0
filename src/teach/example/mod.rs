//! Worked examples: a case in nine steps, for each thing that can be explained of it.

mod average;
mod bench;
mod change;
mod fade;
mod pictures;
mod pool;
mod value;

pub use fade::{Fading, faded};
pub use value::value_steps;

use super::case::Case;
use super::step::{Role, Step};
use crate::catalog::Scale;
use crate::locale::{Lang, TeachExampleText};
use bench::Bench;
use serde::{Deserialize, Serialize};

/// What of a case is explained.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Focus {
    /// The value: a rate, a ratio, a count, a yes or no.
    Value,
    /// The average of a stock's start and end.
    Average,
    /// The period from its months.
    Months,
    /// The place from its areas.
    Areas,
    /// How far the value is from its target.
    Gap,
    /// How it moved on the year before.
    Change,
}

impl Focus {
    /// All, in the order in which they are taught.
    pub const ALL: [Self; 6] = [Self::Value, Self::Average, Self::Months, Self::Areas, Self::Gap, Self::Change];

    /// The code, as addresses carry it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Average => "average",
            Self::Months => "months",
            Self::Areas => "areas",
            Self::Gap => "gap",
            Self::Change => "change",
        }
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self, lang: Lang) -> &'static str {
        let text = TeachExampleText::of(lang);
        match self {
            Self::Value => text.focus_value,
            Self::Average => text.focus_average,
            Self::Months => text.focus_months,
            Self::Areas => text.focus_areas,
            Self::Gap => text.focus_gap,
            Self::Change => text.focus_change,
        }
    }

    /// Whether a case has what it takes: the same answer as whether there are steps, without making them.
    #[must_use]
    pub fn applies(self, case: &Case) -> bool {
        // The language changes no number, so that any will do.
        let Some(bench) = Bench::new(case, Lang::Hans) else { return false };
        match self {
            Self::Value => true,
            Self::Average => case.bottom.as_ref().and_then(pictures::ends).is_some(),
            Self::Months | Self::Areas => pool::adds(&bench, self).is_some(),
            Self::Gap => bench.goal().is_some(),
            Self::Change => bench.scale() != Scale::YesNo && case.value_before().is_some(),
        }
    }

    /// What can be explained of a case.
    #[must_use]
    pub fn of(case: &Case) -> Vec<Self> {
        Self::ALL.into_iter().filter(|it| it.applies(case)).collect()
    }
}

/// The nine steps. Empty where the case does not have what the focus takes, such as a target.
#[must_use]
pub fn steps(case: &Case, focus: Focus, lang: Lang) -> Vec<Step> {
    let Some(bench) = Bench::new(case, lang) else {
        return Vec::new();
    };
    let made = match focus {
        Focus::Value => Some(value_steps(case, lang)),
        Focus::Average => average::steps(&bench),
        Focus::Months | Focus::Areas => pool::steps(&bench, focus),
        Focus::Gap => change::gap(&bench),
        Focus::Change => change::change(&bench),
    };
    let mut made = made.unwrap_or_default();
    for step in &mut made {
        step.think = think(step.role, lang).to_owned();
    }
    made
}

/// A case's target as a target sheet writes it; `None` where it has none.
#[must_use]
pub fn goal_text(case: &Case, lang: Lang) -> Option<String> {
    Some(Bench::new(case, lang)?.goal_text(case.goal?))
}

/// What a class is asked before a step is shown.
#[must_use]
pub const fn think(role: Role, lang: Lang) -> &'static str {
    let text = TeachExampleText::of(lang);
    match role {
        Role::Who => text.think_who,
        Role::Numerator => text.think_numerator,
        Role::Denominator => text.think_denominator,
        Role::Scale => text.think_scale,
        Role::Divide => text.think_divide,
        Role::Round => text.think_round,
        Role::Unit => text.think_unit,
        Role::Compare => text.think_compare,
        Role::Say => text.think_say,
    }
}

#[cfg(test)]
mod tests;

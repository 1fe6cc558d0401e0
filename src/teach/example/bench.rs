//! What every kind of worked example is made with: the case's totals, and how its numbers are written.

use crate::catalog::{Difference, Goal, Scale};
use crate::locale::{Lang, TeachExampleText, ValueText, VerdictText, fill};
use crate::measure::{Exact, Fixed, Gap, Side as Lies, gap, is_met};
use crate::teach::case::{Case, Side};
use crate::teach::math::Math;
use crate::teach::step::Role;
use crate::teach::unit::AnswerUnit;

/// A case with a value, ready to be explained.
pub(super) struct Bench<'a> {
    pub(super) case: &'a Case,
    pub(super) lang: Lang,
    pub(super) text: &'static TeachExampleText,
    pub(super) unit: AnswerUnit,
    pub(super) top: Exact,
    /// One where nothing is divided.
    pub(super) bottom: Exact,
    pub(super) value: Exact,
    pub(super) printed: Fixed,
}

impl<'a> Bench<'a> {
    /// `None` where the case has no value.
    pub(super) fn new(case: &'a Case, lang: Lang) -> Option<Self> {
        let (value, printed) = (case.value()?, case.printed()?);
        let unit = AnswerUnit::of_scale(case.subject.scale, &case.top.unit);
        let (top, bottom) = (case.top_total()?, case.bottom_total()?);
        Some(Self { case, lang, text: TeachExampleText::of(lang), unit, top, bottom, value, printed })
    }

    pub(super) fn scale(&self) -> Scale {
        self.case.subject.scale
    }

    pub(super) fn is_rate(&self) -> bool {
        self.case.bottom.is_some() && self.scale() != Scale::YesNo
    }

    /// A sentence; place, span and name are known everywhere.
    pub(super) fn say(&self, text: &str, values: &[(&str, &str)]) -> String {
        let common = [
            ("place", self.case.place.as_str()),
            ("span", &self.case.span),
            ("name", &self.case.subject.name),
            ("plain", &self.case.subject.plain),
        ];
        fill(text, &[values, &common].concat())
    }

    /// A value as it is read, with its unit.
    pub(super) fn worth(&self, value: Fixed) -> String {
        let words = ValueText::of(self.lang);
        match self.scale() {
            Scale::YesNo => (if value.units == 0 { words.no } else { words.yes }).to_owned(),
            Scale::Count => counted(self.lang, &value.grouped(), &self.case.top.unit),
            _ => value.grouped() + &self.unit.text(self.lang),
        }
    }

    /// An exact value, rounded here and written with its unit.
    pub(super) fn worth_of(&self, value: Exact) -> Option<String> {
        Some(self.worth(self.case.subject.printed(value)?))
    }

    pub(super) fn tops(&self, number: Exact) -> String {
        counted(self.lang, &shown(number), &self.case.top.unit)
    }

    pub(super) fn bottoms(&self, number: Exact) -> String {
        counted(self.lang, &shown(number), self.case.bottom.as_ref().map_or("", |it| &it.unit))
    }

    /// The value's digits, cut off three places after those that are printed.
    pub(super) fn digits(&self, value: Exact) -> Option<String> {
        let (digits, more) = value.digits(self.case.subject.decimals.saturating_add(3))?;
        if more { Some(digits.grouped() + "…") } else { Some(shown(value)) }
    }

    pub(super) fn factor(&self) -> Exact {
        Exact::whole(self.case.subject.scale.factor())
    }

    /// A difference of two values with its unit, without a sign.
    pub(super) fn apart(&self, number: Fixed) -> String {
        let number = number.abs().grouped();
        match self.case.subject.difference {
            Difference::None => String::new(),
            Difference::Count => counted(self.lang, &number, &self.case.top.unit),
            other => number + &AnswerUnit::of_difference(other, &self.case.top.unit).text(self.lang),
        }
    }

    /// How a value moved: up by, down by, unchanged.
    pub(super) fn moved(&self, by: Fixed) -> String {
        let text = self.text;
        let count = self.case.subject.difference == Difference::Count;
        let says = match (by.units, count) {
            (0, _) => return VerdictText::of(self.lang).unchanged.to_owned(),
            (1.., true) => text.moved_more,
            (1.., false) => text.moved_up,
            (_, true) => text.moved_fewer,
            (_, false) => text.moved_down,
        };
        fill(says, &[("n", &self.apart(by))])
    }

    /// The goal with how the printed value stands to it.
    pub(super) fn goal(&self) -> Option<(Goal, Gap)> {
        let goal = self.case.goal?;
        Some((goal, gap(self.printed, goal)?))
    }

    /// A goal as a target sheet writes it, with the unit of the value.
    pub(super) fn goal_text(&self, goal: Goal) -> String {
        let (text, words) = (VerdictText::of(self.lang), ValueText::of(self.lang));
        let decimals = self.case.subject.decimals;
        let limit = |units: i64| short(Fixed::new(i128::from(units), decimals));
        if self.scale() == Scale::YesNo {
            let asks_yes = !matches!(goal, Goal::Equal(0) | Goal::AtMost(0));
            return (if asks_yes { words.yes } else { words.no }).to_owned();
        }
        let unit = if self.scale() == Scale::Count { String::new() } else { self.unit.text(self.lang) };
        let says = match goal {
            Goal::AtMost(at) => fill(text.goal_at_most, &[("n", &limit(at))]),
            Goal::AtLeast(at) => fill(text.goal_at_least, &[("n", &limit(at))]),
            Goal::Equal(at) => fill(text.goal_equal, &[("n", &limit(at))]),
            Goal::Within(low, high) => fill(text.goal_within, &[("a", &limit(low)), ("b", &limit(high))]),
        };
        says + &unit
    }

    /// How far the value is from its goal, in the unit of differences. Empty for a yes or no.
    pub(super) fn gap_text(&self, goal: Goal, gap: Gap) -> String {
        let text = VerdictText::of(self.lang);
        if self.case.subject.difference == Difference::None || self.scale() == Scale::YesNo {
            return String::new();
        }
        let is_range = matches!(goal, Goal::Within(..));
        let is_count = self.case.subject.difference == Difference::Count;
        let says = match (gap.side, is_range, is_count) {
            (Lies::Inside, ..) | (Lies::On, true, _) => text.gap_inside,
            (Lies::On, false, _) => text.gap_on,
            (Lies::Below, true, _) => text.gap_under_range,
            (Lies::Above, true, _) => text.gap_over_range,
            (Lies::Below, false, true) => text.gap_count_below,
            (Lies::Above, false, true) => text.gap_count_above,
            (Lies::Below, false, false) => text.gap_below,
            (Lies::Above, false, false) => text.gap_above,
        };
        fill(says, &[("n", &self.apart(gap.distance))])
    }

    /// The two words of a judgement, the right one first.
    pub(super) fn verdicts(&self, goal: Goal, gap: Gap) -> [String; 2] {
        let text = VerdictText::of(self.lang);
        let words = if is_met(gap.side, goal) { [text.met, text.missed] } else { [text.missed, text.met] };
        words.map(str::to_owned)
    }

    /// A turn for the right answer among others, the same in each language.
    pub(super) fn turn(&self, role: Role) -> usize {
        let role = Role::ALL.iter().position(|it| *it == role).unwrap_or(0);
        usize::try_from(self.top.numerator().unsigned_abs() % 60).unwrap_or(0) + role
    }

    /// What a unit could be mistaken for, the right one first.
    pub(super) fn units(&self, right: &AnswerUnit) -> Vec<String> {
        let others = match right {
            AnswerUnit::PercentPoint | AnswerUnit::PerMillePoint => {
                [AnswerUnit::PercentPoint, AnswerUnit::PerMillePoint, AnswerUnit::Percent]
            }
            _ => [AnswerUnit::Percent, AnswerUnit::PerMille, AnswerUnit::Per100k],
        };
        std::iter::once(right).chain(&others).map(|it| it.text(self.lang).trim().to_owned()).collect()
    }
}

/// A number with the word for what is counted. English has no "1 cases".
pub(super) fn counted(lang: Lang, number: &str, unit: &str) -> String {
    let text = ValueText::of(lang);
    if unit.is_empty() || (lang == Lang::En && number == "1") {
        return number.to_owned();
    }
    let product = unit.starts_with(|it: char| it.is_ascii_digit());
    fill(if product { text.with_counted_unit } else { text.with_unit }, &[("n", number), ("unit", unit)])
}

/// With how many decimals a number comes out even, up to four.
pub(super) fn even(number: Exact) -> Option<u8> {
    (0..=4).find(|decimals| number.digits(*decimals).is_some_and(|(_, more)| !more))
}

/// A number with all its decimals where it has no more than four, else its first ones and dots.
pub(super) fn shown(number: Exact) -> String {
    let cut = |it: (Fixed, bool)| it.0.grouped() + if it.1 { "…" } else { "" };
    number.digits(even(number).unwrap_or(3)).map(cut).unwrap_or_default()
}

/// A number without the zeros at its end.
fn short(number: Fixed) -> String {
    let full = number.grouped();
    if full.contains('.') { full.trim_end_matches('0').trim_end_matches('.').to_owned() } else { full }
}

/// A number in a formula.
pub(super) fn number(it: Exact) -> Math {
    Math::Number(shown(it))
}

/// The sum of a side's counts over its divisor, as a formula.
pub(super) fn sum_of(it: &Side) -> Math {
    let mut row = Vec::new();
    for (at, part) in it.parts.iter().enumerate() {
        match (at, part.weight < 0) {
            (0, false) => {}
            (_, true) => row.push(Math::Sign("−")),
            _ => row.push(Math::Sign("+")),
        }
        if part.weight.unsigned_abs() != 1 {
            row.push(Math::Number(part.weight.unsigned_abs().to_string()));
            row.push(Math::Sign("×"));
        }
        row.push(number(part.value));
    }
    if it.divisor == 1 { Math::Row(row) } else { Math::over(Math::Row(row), Math::Number(it.divisor.to_string())) }
}

/// The same as plain text: `(a + b) ÷ 2`.
pub(super) fn sum_text(it: &Side) -> String {
    let mut out = String::new();
    for (at, part) in it.parts.iter().enumerate() {
        out.push_str(match (at, part.weight < 0) {
            (0, false) => "",
            (0, true) => "−",
            (_, true) => " − ",
            _ => " + ",
        });
        if part.weight.unsigned_abs() != 1 {
            out.push_str(&part.weight.unsigned_abs().to_string());
            out.push_str(" × ");
        }
        out.push_str(&shown(part.value));
    }
    if it.divisor == 1 { out } else { ["(", &out, ") ÷ ", &it.divisor.to_string()].concat() }
}

/// Whether a side is more than one count that stands for itself.
pub(super) fn is_sum(it: &Side) -> bool {
    it.parts.len() > 1 || it.divisor != 1
}

//! What a verdict is called and said.

use super::number::Judged;
use super::verdict::Verdict;
use crate::locale::{Lang, TeachMarkText, fill};
use crate::measure::{Exact, Fixed};
use crate::teach::exercise::NumberTask;
use crate::teach::mistake::Mistake;
use crate::teach::read::{Typed, Written, scaled};
use crate::teach::step::Role;
use crate::teach::unit::AnswerUnit;

/// The word above the sentence.
pub(super) const fn heading(verdict: Verdict, lang: Lang) -> &'static str {
    let text = TeachMarkText::of(lang);
    match verdict {
        it if it.is_right() => text.head_right,
        Verdict::FewDecimals | Verdict::WrongUnit | Verdict::LastPlace => text.head_nearly,
        Verdict::Unclear => text.head_unclear,
        _ => text.head_wrong,
    }
}

/// The sentence. A wrong answer is never told the right one here: the learner may try again.
pub(super) fn verdict(it: &Judged, task: &NumberTask, right: &str, typed: &str, lang: Lang) -> String {
    let text = TeachMarkText::of(lang);
    let unit = task.unit.text(lang);
    let unit = unit.trim();
    let says = match it.verdict {
        Verdict::Right => text.right,
        Verdict::MoreDecimals => text.more_decimals,
        Verdict::ZerosMissing => text.zeros_missing,
        Verdict::OtherUnit => text.other_unit,
        Verdict::FewDecimals => text.few_decimals,
        Verdict::WrongUnit if unit.is_empty() => text.no_unit,
        Verdict::WrongUnit => text.wrong_unit,
        Verdict::LastPlace => text.last_place,
        Verdict::Named => return named(it, task, lang),
        Verdict::Wrong | Verdict::Unclear => text.wrong,
    };
    let round = match task.decimals {
        0 => text.round_0.to_owned(),
        1 => text.round_1.to_owned(),
        n => fill(text.round_n, &[("n", &n.to_string())]),
    };
    fill(says, &[("answer", right), ("typed", typed), ("round", &round), ("unit", unit)])
}

/// The sentence of a mistake that has a name.
fn named(it: &Judged, task: &NumberTask, lang: Lang) -> String {
    let text = TeachMarkText::of(lang);
    let Some(mistake) = it.mistake else { return text.wrong.to_owned() };
    let is_slip = task.slips.iter().any(|it| it.mistake == mistake);
    match mistake {
        // The mistake's own sentence speaks of this year and last, which not every question has.
        Mistake::TurnedSign if !is_slip => text.turned.to_owned(),
        // Its own sentence speaks of one place.
        Mistake::PointMoved if it.power > 1 => fill(text.factor_more, &[("n", &factor(it.power))]),
        Mistake::PointMoved if it.power < -1 => fill(text.factor_less, &[("n", &factor(it.power))]),
        it => it.says(lang).to_owned(),
    }
}

/// Ten to a power, without its sign.
fn factor(power: i16) -> String {
    10_i128.checked_pow(u32::from(power.unsigned_abs())).map(|it| Fixed::new(it, 0).grouped()).unwrap_or_default()
}

/// The sentence that names the step where the ways part.
pub(super) fn parting(role: Role, lang: Lang) -> String {
    fill(TeachMarkText::of(lang).parting, &[("step", role.name(lang))])
}

/// An answer as it was read.
pub(super) fn typed(it: &Typed, asked: &AnswerUnit, lang: Lang) -> String {
    let decimals = u8::try_from(it.places.max(0)).unwrap_or(0);
    let units = scaled(it.value, i16::from(decimals)).map_or(0, Exact::numerator);
    let number = Fixed::new(units, decimals).grouped();
    let unit = match &it.unit {
        Written::Nothing => return number,
        Written::Asked => asked.clone(),
        Written::Word(word) => AnswerUnit::Counted(word.clone()),
        Written::Sign { power, point } => match (power, point) {
            (2, false) => AnswerUnit::Percent,
            (3, false) => AnswerUnit::PerMille,
            (4, _) => AnswerUnit::Counted("‱".to_owned()),
            (5, _) => AnswerUnit::Per100k,
            (3, true) => AnswerUnit::PerMillePoint,
            _ => AnswerUnit::PercentPoint,
        },
    };
    number + &unit.text(lang)
}

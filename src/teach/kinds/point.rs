//! Percent, percentage point, per mille point: what a difference of two rates is called.

use super::Kind;
use super::kit::{
    Said, Working, choice, cut, decimal, less, number, pointed, points, printed, rated, same_in_percent, size, valued,
};
use crate::catalog::Scale;
use crate::locale::{Lang, TeachKitText, TeachPointText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::Case;
use crate::teach::exercise::{Exercise, NumberTask};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme::{self, Theme};
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] = &[
    Kind { code: "point_change", skill: Skill::Point, name: |it| text(it).change_name, make: point_change },
    Kind { code: "point_relative", skill: Skill::Point, name: |it| text(it).relative_name, make: point_relative },
    Kind { code: "point_sentence", skill: Skill::Point, name: |it| text(it).sentence_name, make: point_sentence },
    Kind { code: "point_published", skill: Skill::Point, name: |it| text(it).published_name, make: point_published },
];

/// Rates that are not percentages, as the bulletins spoke of that called their differences percentage points.
const NOT_PERCENT: [&Theme; 4] = [&theme::MATERNAL, &theme::INFANT, &theme::BIRTHS, &theme::DEATHS];

const fn text(lang: Lang) -> &'static TeachPointText {
    TeachPointText::of(lang)
}

/// The printed values of this year and the year before.
struct Two {
    now: Exact,
    then: Exact,
    moved: Exact,
}

impl Two {
    /// `None` where there is no year before, or nothing moved.
    fn of(case: &Case) -> Option<Self> {
        let subject = &case.subject;
        let now = printed(subject, case.value()?)?;
        let then = printed(subject, case.value_before()?)?;
        let moved = now.minus(then)?;
        (rated(case) && !moved.is_zero() && !then.is_zero()).then_some(Self { now, then, moved })
    }

    fn rose(&self) -> bool {
        less(self.then, self.now)
    }

    fn said(&self, case: &Case, lang: Lang) -> Said {
        let kit = TeachKitText::of(lang);
        let show = |it: Exact| decimal(it, case.subject.decimals);
        let (larger, smaller) = if self.rose() { (self.now, self.then) } else { (self.then, self.now) };
        Said::of(case, lang)
            .put("before", &valued(&case.subject, self.then, lang))
            .put("now", &show(self.now))
            .put("then", &show(self.then))
            .put("larger", &show(larger))
            .put("smaller", &show(smaller))
            .put("moved", if self.rose() { kit.rose } else { kit.fell })
    }
}

/// The two rates in a sentence; beyond the first level with a count that is not needed.
fn facts(said: &Said, level: Level, lang: Lang) -> Html {
    let text = text(lang);
    let facts = Html::new().p(&said.fill(text.facts));
    if level == Level::One { facts } else { facts.p(&said.fill(text.extra)) }
}

/// A case for a level: at the third the two ways of saying a change are far apart in size or in kind.
fn drawn(maker: &mut Maker) -> Case {
    let level = maker.level;
    let themes: &[&Theme] = if level == Level::Three { &theme::ALL } else { &theme::SHARES };
    maker.case(themes, |it| Two::of(it).is_some())
}

fn point_change(mut maker: Maker) -> Option<Exercise> {
    let (text, lang) = (text(maker.lang), maker.lang);
    let case = drawn(&mut maker);
    let it = Two::of(&case)?;
    let subject = &case.subject;
    let said = it.said(&case, lang);
    let question = facts(&said, maker.level, lang).p(&said.fill(text.change_asks));
    let percent = |base: Exact| it.moved.times(100).and_then(|moved| moved.over(base));
    let task = NumberTask::new(text.change_label, it.moved, subject.decimals, points(subject))
        .slip(Mistake::TurnedSign, Role::Compare, Exact::ZERO.minus(it.moved))
        .slip(Mistake::PercentForPoint, Role::Compare, percent(it.then))
        .slip(Mistake::WrongBase, Role::Compare, percent(it.now))
        .slip(Mistake::NoScale, Role::Scale, it.moved.over(Exact::whole(subject.scale.factor())))
        .slip(Mistake::WrongScale, Role::Scale, it.moved.over(Exact::whole(10)))
        .slip(Mistake::PointMoved, Role::Round, it.moved.times(10))
        .slip(Mistake::AddedRates, Role::Compare, it.now.plus(it.then))
        .slip(Mistake::OtherYear, Role::Compare, Some(it.then))
        .slip(Mistake::MultipliedForDivided, Role::Compare, it.now.over(it.then).and_then(|it| it.times(100)));
    let formula = said.fill("{now} − {then} = ") + &decimal(it.moved, subject.decimals);
    let hints = [text.change_hint_1, text.change_hint_2, text.change_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Compare, formula))
}

fn point_relative(mut maker: Maker) -> Option<Exercise> {
    let (text, lang) = (text(maker.lang), maker.lang);
    let case = drawn(&mut maker);
    let it = Two::of(&case)?;
    let percent = |moved: Exact, base: Exact| moved.times(100).and_then(|moved| moved.over(base));
    let answer = percent(it.moved, it.then)?;
    if answer.round(1)?.units == 0 {
        return None;
    }
    let said = it.said(&case, lang);
    let question = facts(&said, maker.level, lang).p(&said.fill(text.relative_asks));
    let task = NumberTask::new(text.relative_label, answer, 1, AnswerUnit::Percent)
        .slip(Mistake::PointForPercent, Role::Compare, Some(it.moved))
        .slip(Mistake::TurnedSign, Role::Compare, Exact::ZERO.minus(answer))
        .slip(Mistake::WrongBase, Role::Compare, percent(it.moved, it.now))
        .slip(Mistake::RatioForShare, Role::Compare, percent(it.now, it.then))
        .slip(Mistake::ReversedRatio, Role::Divide, percent(it.then, it.now))
        .slip(Mistake::WrongScale, Role::Scale, answer.times(10))
        .slip(Mistake::NoScale, Role::Scale, answer.over(Exact::whole(100)))
        .slip(Mistake::Truncated, Role::Round, cut(answer, 1))
        .slip(
            Mistake::MultipliedForDivided,
            Role::Divide,
            it.moved.times(it.then.numerator()).and_then(|all| all.over(Exact::whole(it.then.denominator()))),
        );
    let formula = said.fill("({now} − {then}) ÷ {then} × 100 ≈ ") + &decimal(answer, 1);
    let hints = [text.relative_hint_1, text.relative_hint_2, text.relative_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Compare, formula))
}

/// The units that a difference is wrongly given: the number stays, the unit is another's.
fn other_units(scale: Scale) -> [(AnswerUnit, Mistake); 3] {
    let percent = (AnswerUnit::Percent, Mistake::PercentForPoint);
    match scale {
        Scale::Percent => {
            [percent, (AnswerUnit::PerMillePoint, Mistake::WrongScale), (AnswerUnit::PerMille, Mistake::WrongScale)]
        }
        Scale::PerMille => {
            [percent, (AnswerUnit::PercentPoint, Mistake::WrongScale), (AnswerUnit::Per100k, Mistake::WrongScale)]
        }
        Scale::Per100k => {
            [percent, (AnswerUnit::PercentPoint, Mistake::WrongScale), (AnswerUnit::PerMillePoint, Mistake::WrongScale)]
        }
        _ => {
            [percent, (AnswerUnit::PercentPoint, Mistake::WrongScale), (AnswerUnit::PerMillePoint, Mistake::WrongScale)]
        }
    }
}

fn point_sentence(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang);
    let case = drawn(&mut maker);
    let it = Two::of(&case)?;
    let subject = &case.subject;
    let moved = size(it.moved)?;
    let right = pointed(subject, moved, lang);
    if same_in_percent(it.moved, it.then, subject.decimals) {
        return None;
    }
    let said = it.said(&case, lang).put("right", &right);
    let says = |n: &str| said.clone().put("n", n).fill(text.sentence_says);
    let bare = decimal(moved, subject.decimals);
    let mut wrong: Vec<_> = other_units(subject.scale)
        .into_iter()
        .map(|(unit, mistake)| (says(&(bare.clone() + &unit.text(lang))), mistake, text.sentence_why))
        .collect();
    let turned = if it.rose() { kit.fell } else { kit.rose };
    wrong.push((said.clone().put("moved", turned).put("n", &right).fill(text.sentence_says), Mistake::TurnedSign, ""));
    let question = facts(&said, maker.level, lang).p(text.sentence_asks);
    let formula = said.fill("{larger} − {smaller} = ") + &bare;
    let hints = [text.sentence_hint_1, text.sentence_hint_2, text.sentence_hint_3];
    choice(maker, &said, question, (says(&right), text.sentence_why), wrong, hints, Working::of(Role::Unit, formula))
}

/// A bulletin called a difference of per mille or per 100,000 "percentage points", as published ones did.
fn point_published(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let fits = |it: &Case| Two::of(it).is_some() && matches!(it.subject.scale, Scale::PerMille | Scale::Per100k);
    let case = maker.case(&NOT_PERCENT, fits);
    let it = Two::of(&case)?;
    let subject = &case.subject;
    let moved = size(it.moved)?;
    let bare = decimal(moved, subject.decimals);
    let right = pointed(subject, moved, lang);
    if same_in_percent(it.moved, it.then, subject.decimals) {
        return None;
    }
    let said = it.said(&case, lang).put("right", &right);
    let says = |n: &str| said.clone().put("n", n).fill(text.published_says);
    let mut wrong = vec![(text.published_keep.to_owned(), Mistake::BelievedPrint, text.published_why)];
    let units = other_units(subject.scale).into_iter().filter(|(unit, _)| *unit != AnswerUnit::PercentPoint);
    wrong.extend(units.map(|(unit, mistake)| (says(&(bare.clone() + &unit.text(lang))), mistake, text.published_why)));
    if level == Level::Three {
        // Ten times too small a number with the right unit: the point was moved while the unit was changed.
        let tenth = decimal(moved.over(Exact::whole(10))?, subject.decimals + 1) + &points(subject).text(lang);
        wrong.push((says(&tenth), Mistake::PointMoved, ""));
    }
    let facts = said.fill(text.facts);
    let mut question = Html::new();
    if level != Level::One {
        question = question.p(&said.fill(text.extra));
    }
    let question = question.p(&said.clone().put("facts", &facts).put("n", &bare).fill(text.published_asks));
    let formula = said.fill("{larger} − {smaller} = ") + &bare;
    let hints = [text.published_hint_1, text.sentence_hint_2, text.sentence_hint_3];
    choice(maker, &said, question, (says(&right), text.published_why), wrong, hints, Working::of(Role::Unit, formula))
}

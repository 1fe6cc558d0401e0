//! Figures that were really printed and do not come out of their counts; and rounding against cutting off.

use super::Kind;
use super::kit::{Said, Working, choice, count, cut, decimal, number, rated, valued, whole};
use crate::catalog::Scale;
use crate::locale::{Lang, TeachKitText, TeachMisprintText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::exercise::{Exercise, NumberTask};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::published::{ALL, Base, Published};
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme;
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] = &[
    Kind { code: "misprint_value", skill: Skill::Plausible, name: |it| text(it).value_name, make: misprint_value },
    Kind { code: "misprint_cause", skill: Skill::Plausible, name: |it| text(it).cause_name, make: misprint_cause },
    Kind { code: "rounded_or_cut", skill: Skill::Plausible, name: |it| text(it).cut_name, make: rounded_or_cut },
];

const fn text(lang: Lang) -> &'static TeachMisprintText {
    TeachMisprintText::of(lang)
}

fn unit(it: &Published) -> AnswerUnit {
    AnswerUnit::of_scale(it.scale, "")
}

fn said(it: &Published, lang: Lang) -> Option<Said> {
    let text = text(lang);
    let facts: Vec<String> = std::iter::once((it.top.0, it.top.1))
        .chain(it.bottoms.iter().copied())
        .map(|(name, value)| {
            Some(Said::default().put("what", name(text)).put("n", &count(value.exact()?)).fill(text.one))
        })
        .collect::<Option<_>>()?;
    Some(
        Said::default()
            .put("where", (it.place)(text))
            .put("facts", &facts.join(text.comma))
            .put("name", (it.name)(text))
            .put("printed", &(decimal(it.printed.exact()?, 2) + &unit(it).text(lang)))
            .put("right", &(decimal(it.value()?, 2) + &unit(it).text(lang)))
            .put("source", (it.source)(text))
            .put("factor", &count(Exact::whole(it.scale.factor())))
            .put("top", &count(it.top.1.exact()?))
            .put("bottom", &count(it.bottom()?))
            .put("start_name", it.bottoms.first().map_or("", |it| (it.0)(text)))
            .put("end_name", it.bottoms.last().map_or("", |it| (it.0)(text))),
    )
}

/// The counts as they were printed, the printed value, and where they stand.
fn opening(it: &Published, said: &Said, lang: Lang) -> Html {
    let text = text(lang);
    let facts = Html::new().p(&said.fill(text.facts)).p(&said.fill(text.printed));
    let facts = if it.base == Base::Average { facts.p(text.value_average) } else { facts };
    facts.p(&said.fill(text.source))
}

/// Which prints a level draws from: the easy ones divide two counts that are given.
fn drawn(maker: &mut Maker, of: impl Fn(&Published) -> bool) -> Option<&'static Published> {
    let level = maker.level;
    let fits = |it: &&'static Published| match level {
        Level::One => it.base == Base::Only,
        Level::Two => it.base == Base::Average,
        Level::Three => it.base == Base::Working,
    };
    let mut all: Vec<&'static Published> = ALL.iter().filter(|it| fits(it) && of(it)).collect();
    if all.is_empty() {
        all = ALL.iter().filter(|it| of(it)).collect();
    }
    maker.rng.pick(&all).copied()
}

/// What is right, by recomputing.
fn misprint_value(mut maker: Maker) -> Option<Exercise> {
    let (text, lang) = (text(maker.lang), maker.lang);
    let it = drawn(&mut maker, |_| true)?;
    let said = said(it, lang)?;
    let question = opening(it, &said, lang).p(&said.fill(text.value_asks));
    let (answer, top, bottom) = (it.value()?, it.top.1.exact()?, it.bottom()?);
    let over = |bottom: Option<Exact>| it.rate(top, bottom?);
    let first = it.bottoms.first().and_then(|it| it.1.exact());
    let last = it.bottoms.last().and_then(|it| it.1.exact());
    let other = if it.base == Base::Average { Mistake::EndForAverage } else { Mistake::WrongDenominator };
    let task = NumberTask::new((it.name)(text), answer, 2, unit(it))
        .slip(Mistake::BelievedPrint, Role::Compare, it.printed.exact())
        .slip(other, Role::Denominator, over(last))
        .slip(Mistake::StartForAverage, Role::Denominator, over(first).filter(|_| it.base == Base::Average))
        .slip(Mistake::NotHalved, Role::Denominator, over(bottom.times(2)).filter(|_| it.base == Base::Average))
        .slip(Mistake::ReversedRatio, Role::Divide, it.rate(bottom, top))
        .slip(Mistake::WrongScale, Role::Scale, answer.over(whole(10)))
        .slip(Mistake::PointMoved, Role::Scale, answer.times(10))
        .slip(Mistake::NoScale, Role::Scale, top.over(bottom))
        .slip(Mistake::Complement, Role::Numerator, bottom.minus(top).and_then(|rest| it.rate(rest, bottom)))
        .slip(Mistake::Truncated, Role::Round, cut(answer, 2));
    let formula = said.fill("{top} ÷ {bottom} × {factor} ≈ {right}");
    let hints = [text.value_hint_1, text.value_hint_2, text.value_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Divide, formula))
}

/// Which wrong reading gives the printed figure.
fn misprint_cause(mut maker: Maker) -> Option<Exercise> {
    let (text, lang) = (text(maker.lang), maker.lang);
    let it = drawn(&mut maker, |it| it.cause().is_some())?;
    let said = said(it, lang)?;
    let question = opening(it, &said, lang).p(&said.fill(text.cause_asks));
    let cause = it.cause()?;
    let right = match (it.base, cause) {
        (Base::Working, _) => said.fill(text.cause_total),
        (_, 0) => said.fill(text.cause_start),
        _ => said.fill(text.cause_end),
    };
    let why = text.cause_why_other;
    let mut wrong = vec![
        (text.cause_scale.to_owned(), Mistake::WrongScale, why),
        (text.cause_turned.to_owned(), Mistake::ReversedRatio, why),
    ];
    if cut(it.value()?, 2) != it.printed.exact() {
        wrong.push((text.cause_cut.to_owned(), Mistake::Truncated, why));
    }
    if it.base == Base::Average {
        let other = if cause == 0 {
            (text.cause_end, Mistake::EndForAverage)
        } else {
            (text.cause_start, Mistake::StartForAverage)
        };
        wrong.push((said.fill(other.0), other.1, why));
    }
    let divided = it.bottoms.get(cause)?.1.exact()?;
    let formula = said.clone().put("bottom", &count(divided)).fill("{top} ÷ {bottom} × {factor} ≈ {printed}");
    let hints = [text.cause_hint_1, text.cause_hint_2, text.cause_hint_3];
    choice(maker, &said, question, (right, text.cause_why), wrong, hints, Working::of(Role::Denominator, formula))
}

/// A value whose next digit is five or more, so that cutting off and rounding differ.
fn rounded_or_cut(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let case = maker.case(&theme::ALL, |it| {
        let differ = it
            .value()
            .and_then(|value| Some(cut(value, it.subject.decimals)? != super::kit::printed(&it.subject, value)?));
        rated(it) && it.subject.scale != Scale::Count && differ == Some(true)
    });
    let subject = &case.subject;
    let value = case.value()?;
    let right = super::kit::printed(subject, value)?;
    let cut_off = cut(value, subject.decimals)?;
    if right == cut_off {
        return None;
    }
    let (digits, more) = value.digits(subject.decimals + 3)?;
    let shown = digits.grouped() + if more { "…" } else { "" };
    let said = Said::of(&case, lang).put("digits", &shown).put("right", &valued(subject, right, lang));
    let mut facts = said.fill(kit.facts);
    if let Some(before) = case.value_before().filter(|_| level != Level::One) {
        facts = facts
            + if lang == Lang::En { " " } else { "" }
            + &said.clone().put("before", &valued(subject, before, lang)).fill(kit.last_year);
    }
    let said = said.put("facts", &facts);
    let question = Html::new().p(&said.fill(text.cut_asks));
    let step = subject.limit(1)?;
    let why = text.cut_why_wrong;
    let mut wrong = vec![
        (valued(subject, cut_off, lang), Mistake::Truncated, why),
        (valued(subject, right.plus(step)?, lang), Mistake::RoundedEarly, why),
    ];
    if level == Level::Three {
        wrong.push((valued(subject, right.over(whole(10))?, lang), Mistake::WrongScale, why));
    }
    wrong.push((valued(subject, cut_off.minus(step)?, lang), Mistake::Truncated, why));
    let formula = said.fill("{digits} ≈ {right}");
    let hints = [text.cut_hint_1, text.cut_hint_2, text.cut_hint_3];
    let right = (valued(subject, right, lang), text.cut_why);
    choice(maker, &said, question, right, wrong, hints, Working::of(Role::Round, formula))
}

//! What comes out where the population at the end is taken for the average.

use super::Kind;
use super::desk::{
    Facts, Says, above, averages, begun, closing, n, of_span, plain, right, shuffled, sound, sum_step, to, unless_told,
    word_step, wrong,
};
use crate::locale::{Lang, TeachAverageEndText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::{Case, Side};
use crate::teach::exercise::{Choice, Exercise, NumberTask, Task};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::{Role, Step};
use crate::teach::theme;
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] = &[Kind {
    code: "average_end_effect",
    skill: Skill::Average,
    name: |lang| TeachAverageEndText::of(lang).name,
    make: end_effect,
}];

/// The rates over start, average and end, where the three print apart.
fn apart(case: &Case) -> Option<(Exact, Exact, Exact)> {
    let [start, end] = case.bottom.as_ref()?.parts.as_slice() else { return None };
    let top = case.top_total()?;
    let of = |bottom: Exact| case.subject.rate(top, bottom);
    let all = (of(start.value)?, case.value()?, of(end.value)?);
    let print = |it: Exact| it.round(case.subject.decimals).map(|it| it.units);
    let differ = print(all.0) != print(all.1) && print(all.1) != print(all.2);
    differ.then_some(all)
}

/// Level one: does the rate come out larger or smaller? Two: what comes out? Three: what did the clerk divide by?
fn end_effect(mut maker: Maker) -> Option<Exercise> {
    let case = maker.case(&theme::STOCKS, |it| sound(it) && averages(it) && apart(it).is_some());
    match maker.level {
        Level::One => direction(maker, &case),
        Level::Two => computed(maker, &case),
        Level::Three => audit(maker, &case),
    }
}

/// The words of all three levels.
fn says_of(case: &Case, bottom: &Side, lang: Lang) -> Option<Says> {
    let [start, end] = bottom.parts.as_slice() else { return None };
    Some(Says::of(case, lang).number("start", start.value).number("end", end.value).number("top", case.top_total()?))
}

/// The two rates side by side, as steps.
fn both(case: &Case, says: &Says, lang: Lang) -> Option<Vec<Step>> {
    let text = TeachAverageEndText::of(lang);
    let (_, right, end) = apart(case)?;
    let decimals = case.subject.decimals;
    let path = says.fill("{top} ÷ {end} × {factor}");
    let average = says.clone().number("average", case.bottom_total()?).fill("{top} ÷ {average} × {factor}");
    Some(vec![
        sum_step(Role::Denominator, text.with_average, &average, &begun(right, decimals + 1), text.why.to_owned()),
        sum_step(Role::Compare, text.with_end, &path, &begun(end, decimals + 1), says.fill(text.does)),
    ])
}

fn direction(mut maker: Maker, case: &Case) -> Option<Exercise> {
    let lang = maker.lang;
    let text = TeachAverageEndText::of(lang);
    let bottom = case.bottom.as_ref()?;
    let says = says_of(case, bottom, lang)?;
    let (_, average, end) = apart(case)?;
    let smaller = above(average, end);
    let why = if smaller { text.why_smaller } else { text.why_larger };
    let (is, is_not) = if smaller { (text.smaller, text.larger) } else { (text.larger, text.smaller) };
    let options = vec![
        right(plain(is), why.to_owned()),
        wrong(plain(is_not), Mistake::TurnedSign, why.to_owned()),
        wrong(plain(text.same), Mistake::EndForAverage, text.why_same.to_owned()),
        wrong(plain(text.unknown), Mistake::MultipliedForDivided, text.why_unknown.to_owned()),
    ];
    let facts = Facts::new(lang).side(bottom).side(&case.top).joined();
    let question =
        Html::new().p(&says.clone().with("facts", &facts).fill(text.lead)).p(&says.fill(text.asks_direction));
    let hints = says.hints(text.look, text.does, "{top} ÷ {end}");
    let steps = both(case, &says, lang)?;
    let options = shuffled(options, &mut maker.rng);
    unless_told(maker.exercise(question, Task::Choice(options), hints, steps))
}

fn computed(mut maker: Maker, case: &Case) -> Option<Exercise> {
    let lang = maker.lang;
    let text = TeachAverageEndText::of(lang);
    let bottom = case.bottom.as_ref()?;
    let says = says_of(case, bottom, lang)?;
    let (start, average, end) = apart(case)?;
    let mut facts = Facts::new(lang).side(bottom).side(&case.top);
    if let Some(before) = &case.before {
        let name = of_span(&before.name, &case.top.what, lang);
        facts = facts.spare(&mut maker.rng, &name, before.top, &case.top.unit);
    }
    let unit = AnswerUnit::of_scale(case.subject.scale, "");
    let factor = Exact::whole(case.subject.scale.factor());
    let other =
        case.before.as_ref().and_then(|it| it.top.over(case.top_total()?)).and_then(|it| super::desk::product(end, it));
    let task = NumberTask::new(&case.subject.name, end, case.subject.decimals, unit)
        .slip(Mistake::WrongDenominator, Role::Denominator, Some(average))
        .slip(Mistake::StartForAverage, Role::Denominator, Some(start))
        .slip(Mistake::WrongScale, Role::Scale, end.over(Exact::whole(10)))
        .slip(Mistake::NoScale, Role::Scale, end.over(factor))
        .slip(Mistake::PointMoved, Role::Round, end.times(10))
        .slip(Mistake::NotHalved, Role::Denominator, average.over(Exact::whole(2)))
        .slip(Mistake::OtherYear, Role::Numerator, other)
        .slip(Mistake::ReversedRatio, Role::Divide, super::desk::product(factor, factor).and_then(|it| it.over(end)));
    let question =
        Html::new().p(&says.clone().with("facts", &facts.joined()).fill(text.lead)).p(&says.fill(text.asks_value));
    let hints = says.hints(text.look_value, text.does, "{top} ÷ {end}");
    let mut steps = vec![word_step(Role::Who, &case.subject.name, text.look_value.to_owned())];
    steps.extend(both(case, &says, lang)?);
    steps.extend(closing(&task, &says.fill("{top} ÷ {end} × {factor}"), lang));
    unless_told(maker.exercise(question, Task::Number(task), hints, steps))
}

fn audit(mut maker: Maker, case: &Case) -> Option<Exercise> {
    let lang = maker.lang;
    let text = TeachAverageEndText::of(lang);
    let bottom = case.bottom.as_ref()?;
    let [first, last] = bottom.parts.as_slice() else { return None };
    let says = says_of(case, bottom, lang)?;
    let (start, average, end) = apart(case)?;
    let names = [first.name.as_str(), &last.name, text.average, text.sum];
    let values = [start, end, average, average.over(Exact::whole(2))?];
    let mistakes = [Mistake::StartForAverage, Mistake::EndForAverage, Mistake::WrongDenominator, Mistake::NotHalved];
    // A report that took the average is right; it is asked about too, so that looking for a fault is no habit.
    let took = maker.rng.place(4);
    let shown = |it: Exact| to(it, case.subject.decimals) + &AnswerUnit::of_scale(case.subject.scale, "").text(lang);
    let printed = shown(*values.get(took)?);
    let options: Vec<Choice> = names
        .iter()
        .zip(values)
        .zip(mistakes)
        .enumerate()
        .map(|(at, ((name, value), mistake))| {
            let why = says.clone().with("what", name).with("value", &shown(value)).fill(text.why_audit);
            if at == took { right(plain(name), why) } else { wrong(plain(name), mistake, why) }
        })
        .collect();
    let facts = Facts::new(lang).side(bottom).side(&case.top).joined();
    let says = says.with("printed", &printed);
    let question = Html::new().p(&says.clone().with("facts", &facts).fill(text.lead)).p(&says.fill(text.asks_audit));
    let hints = says.hints(text.look_audit, text.does_audit, "{top} ÷ {start}");
    let mut steps = both(case, &says, lang)?;
    let path = says.fill("{top} ÷ {start} × {factor}");
    steps.push(sum_step(
        Role::Compare,
        &first.name,
        &path,
        &begun(start, case.subject.decimals + 1),
        text.does_audit.to_owned(),
    ));
    steps.push(word_step(
        Role::Say,
        &n(case.top_total()?),
        says.with("what", names.get(took)?).with("value", &printed).fill(text.why_audit),
    ));
    let options = shuffled(options, &mut maker.rng);
    (options.len() == 4).then(|| maker.exercise(question, Task::Choice(options), hints, steps))
}

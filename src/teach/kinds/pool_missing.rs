//! One area has not reported: not reported is not zero.

use super::Kind;
use super::desk::{
    Says, above, n, plain, right, scale_slips, shuffled, sum, to, unless_told, value_task, word_step, wrong,
};
use super::pool::{POOLED, mean, pools, together, total};
use crate::locale::{TeachKindText, TeachPoolText, ValueText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::{Case, Share};
use crate::teach::example::value_steps;
use crate::teach::exercise::{Exercise, Task};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] = &[Kind {
    code: "pool_missing",
    skill: Skill::Pool,
    name: |lang| TeachPoolText::of(lang).missing_name,
    make: pool_missing,
}];

/// The areas that have reported, and the one or two that have not: those at the places drawn.
struct Parted {
    reported: Vec<Share>,
    missing: Vec<Share>,
}

/// Level one asks what to do; two and three what comes out, with one and two areas missing.
fn pool_missing(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachPoolText::of(lang);
    let count = if level == Level::Three { 2 } else { 1 };
    let least = if level == Level::One { 2 } else { 3 };
    let enough = |it: &Case| it.children.len() >= least + usize::from(level > Level::One);
    let fits = |it: &Case| {
        let all: Vec<Share> = it.children.iter().take(6).cloned().collect();
        enough(it) && pools(it, &all) && all.iter().all(|it| above(it.top, Exact::ZERO))
    };
    let case = maker.case(&POOLED, fits);
    let mut reported: Vec<Share> = case.children.iter().take(6).cloned().collect();
    let all = reported.clone();
    let mut missing = Vec::new();
    for _ in 0..count {
        missing.push(reported.remove(maker.rng.place(reported.len())));
    }
    let parted = Parted { reported, missing };
    let unit = AnswerUnit::of_scale(case.subject.scale, "").text(lang);
    let bottom = case.bottom.as_ref()?;
    let head = [TeachKindText::of(lang).area, case.top.what.as_str(), bottom.what.as_str()];
    let absent = |it: &Share| parted.missing.iter().any(|gone| gone.name == it.name);
    let row = |it: &Share| {
        let top = if absent(it) { ValueText::of(lang).reason_not_reported.to_owned() } else { n(it.top) };
        vec![it.name.clone(), top, n(it.bottom)]
    };
    let rows: Vec<Vec<String>> = all.iter().map(row).collect();
    let whole = together(&case, &parted.reported)?;
    let names: Vec<String> = parted.missing.iter().map(|it| it.name.clone()).collect();
    let says = Says::of(&whole, lang)
        .with("missing", &names.join(text.and))
        .number("top", total(&parted.reported)?.0)
        .number("bottom", total(&parted.reported)?.1)
        .number("first", parted.reported.first()?.bottom);
    let question = Html::new().p(&says.fill(text.areas_lead)).table("", &head, &rows);
    let hints = says.hints(
        text.missing_look,
        text.missing_does,
        if level == Level::One { "{top} ÷ {bottom}" } else { "{first} + …" },
    );
    let mut steps = vec![word_step(Role::Who, &names.join(text.and), says.fill(text.missing_look))];
    steps.extend(value_steps(&whole, lang));
    let as_zero = case.subject.rate(total(&parted.reported)?.0, total(&all)?.1)?;
    if level == Level::One {
        let shown = |pattern: &str, value: Exact| {
            let value = to(value, case.subject.decimals) + &unit;
            plain(&says.clone().with("value", &value).fill(pattern))
        };
        let (top, below) = total(&parted.reported)?;
        let options = vec![
            right(shown(text.missing_right, case.subject.rate(top, below)?), says.fill(text.missing_does)),
            wrong(shown(text.missing_zero, as_zero), Mistake::MissingAsZero, text.why_zero.to_owned()),
            wrong(plain(&says.fill(text.missing_guess)), Mistake::ForecastAsFact, text.why_guess.to_owned()),
            wrong(plain(&says.fill(text.missing_whole)), Mistake::PartForWhole, text.why_whole.to_owned()),
        ];
        let options = shuffled(options, &mut maker.rng);
        let question = question.p(&says.fill(text.asks_missing));
        return (options.len() == 4).then(|| maker.exercise(question, Task::Choice(options), hints, steps));
    }
    let tops: Vec<Exact> = parted.reported.iter().map(|it| it.top).collect();
    let of = |top: Option<Exact>, bottom: Option<Exact>| case.subject.rate(top?, bottom?);
    let (top, below) = total(&parted.reported)?;
    let rates: Option<Vec<Exact>> = parted.reported.iter().map(|it| case.subject.rate(it.top, it.bottom)).collect();
    let rates = rates?;
    let counted = Exact::whole(i128::try_from(all.len()).ok()?);
    let task = value_task(&whole)?
        .slip(Mistake::MissingAsZero, Role::Denominator, Some(as_zero))
        .slip(Mistake::AveragedRates, Role::Divide, mean(&case, &parted.reported))
        .slip(Mistake::MissingAsZero, Role::Divide, sum(&rates).and_then(|it| it.over(counted)))
        .slip(Mistake::AddedRates, Role::Divide, sum(&rates))
        .slip(Mistake::PartForWhole, Role::Numerator, rates.first().copied())
        .slip(Mistake::WrongRow, Role::Denominator, of(sum(&tops), parted.reported.last().map(|it| it.bottom)))
        .slip(Mistake::ReversedRatio, Role::Divide, case.subject.rate(below, top));
    let task = scale_slips(task, case.subject.scale);
    let question = question.p(&says.fill(text.asks_reported));
    unless_told(maker.exercise(question, Task::Number(task), hints, steps))
}

//! Ratios of two groups: boys and girls, dependants and those of working age.

use super::Kind;
use super::desk::{
    Facts, Says, above, closing, drawn, of_span, part_of, product, scale_slips, side, single, sound, subject, to,
    unless_told, value_task, whole, word_step,
};
use crate::catalog::Scale;
use crate::locale::{Lang, TeachRatioText, TeachThemeText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::Case;
use crate::teach::example::value_steps;
use crate::teach::exercise::{Exercise, NumberTask, Task};
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme;
use crate::teach::unit::AnswerUnit;

macro_rules! kind {
    ($code:literal, $name:ident, $make:expr) => {
        Kind { code: $code, skill: Skill::Ratio, name: |lang| TeachRatioText::of(lang).$name, make: $make }
    };
}

pub(super) const KINDS: &[Kind] = &[
    kind!("ratio_two_groups", groups_name, |maker| groups(maker, false)),
    kind!("ratio_from_total", total_name, |maker| groups(maker, true)),
    kind!("ratio_from_share", share_name, from_share),
    kind!("ratio_count", count_name, count),
    kind!("ratio_dependency", dependency_name, dependency),
];

/// Whether it is a ratio of two groups of some size, neither like the other.
fn of_groups(it: &Case) -> bool {
    let enough = |it: Option<Exact>| it.is_some_and(|it| above(it, whole(29)) && it.denominator() == 1);
    // An invented ratio stays within what counties have reported.
    let likely = |it: Exact| above(it, whole(99)) && above(whole(121), it);
    let likely = !it.invented || it.value().is_some_and(likely);
    let fits = sound(it) && single(it) && it.subject.scale == Scale::Per100 && likely;
    fits && enough(it.top_total()) && enough(it.bottom_total()) && it.top_total() != it.bottom_total()
}

/// One group over the other; the other may have to be found from the total. At level three over two halves of a year.
fn groups(mut maker: Maker, from_total: bool) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachRatioText::of(lang);
    let mut case = maker.case(&[&theme::SEX_RATIO], of_groups);
    let bottom = case.bottom.clone()?;
    let (top, below) = (case.top_total()?, bottom.total()?);
    let total = top.plus(below)?;
    let all_name = says_both(&case, lang);
    let of = |top: Exact, bottom: Exact| case.subject.rate(top, bottom);

    let mut facts = Facts::new(lang);
    let mut task = value_task(&case)?
        .slip(Mistake::ReversedRatio, Role::Divide, of(below, top))
        .slip(Mistake::ShareForRatio, Role::Denominator, of(top, total))
        .slip(Mistake::Complement, Role::Denominator, of(below, total));
    if from_total {
        task = task.slip(Mistake::WrongNumerator, Role::Numerator, of(total, below)).slip(
            Mistake::WrongDenominator,
            Role::Denominator,
            of(total, top),
        );
    }
    let halves = if level == Level::Three { halves(&case) } else { None };
    if let Some([(top_1, below_1), (top_2, below_2)]) = halves {
        let kind = crate::locale::TeachKindText::of(lang);
        let named = |pattern: &str, what: &str| crate::locale::fill(pattern, &[("what", what)]);
        for (pattern, top, below) in [(kind.first_half, top_1, below_1), (kind.last_half, top_2, below_2)] {
            let (name, value) = if from_total { (&all_name, top.plus(below)?) } else { (&bottom.what, below) };
            facts = facts.add(&named(pattern, &case.top.what), top, &case.top.unit).add(
                &named(pattern, name),
                value,
                &bottom.unit,
            );
        }
        let mean = of(top_1, below_1).zip(of(top_2, below_2)).and_then(|(one, two)| super::desk::half(one, two));
        task = task
            .slip(Mistake::AveragedRates, Role::Divide, mean)
            .slip(Mistake::PartForWhole, Role::Numerator, of(top_1, below_1))
            .slip(Mistake::PartForWhole, Role::Numerator, of(top_2, below_2));
    } else {
        let (name, value) = if from_total { (&all_name, total) } else { (&bottom.what, below) };
        facts = facts.add(name, value, &bottom.unit).add(&case.top.what, top, &case.top.unit);
    }
    if level == Level::Two
        && let Some(before) = &case.before
    {
        facts = facts.spare(&mut maker.rng, &of_span(&before.name, &case.top.what, lang), before.top, &case.top.unit);
        task = task.slip(Mistake::OtherYear, Role::Numerator, of(before.top, below));
    }
    let task = scale_slips(task, Scale::Per100);
    let says = Says::of(&case, lang)
        .number("top", top)
        .number("below", below)
        .number("total", total)
        .with("all_name", &all_name);
    let question = says.asks(&facts);
    let hints = if from_total {
        says.hints(text.total_look, text.total_does, "{total} − {top}")
    } else {
        says.hints(text.groups_look, text.groups_does, "{top} ÷ {below}")
    };
    if from_total {
        let parts = [(all_name.as_str(), 1, total), (case.top.what.as_str(), -1, top)];
        case.bottom = Some(side(&bottom.what, &bottom.unit, &parts, 1));
    }
    let steps = value_steps(&case, lang);
    unless_told(maker.exercise(question, Task::Number(task), hints, steps))
}

/// What both groups are together, in words.
fn says_both(case: &Case, lang: Lang) -> String {
    Says::of(case, lang).fill(TeachRatioText::of(lang).both)
}

/// Both groups in the two halves of the year, where the months are known.
fn halves(case: &Case) -> Option<[(Exact, Exact); 2]> {
    let (first, last) = case.months.split_at_checked(6).filter(|_| case.months.len() == 12)?;
    let add = |all: &[crate::teach::case::Share]| {
        let top: Vec<Exact> = all.iter().map(|it| it.top).collect();
        let bottom: Vec<Exact> = all.iter().map(|it| it.bottom).collect();
        super::desk::sum(&top).zip(super::desk::sum(&bottom))
    };
    let (first, last) = (add(first)?, add(last)?);
    let whole = (first.0.plus(last.0), first.1.plus(last.1)) == (case.top_total(), case.bottom_total());
    let full = [first.0, first.1, last.0, last.1].iter().all(|it| above(*it, Exact::ZERO));
    (whole && full).then_some([first, last])
}

/// From the share of boys to the ratio; at level three from the ratio to the share.
fn from_share(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachRatioText::of(lang);
    let case = maker.case(&[&theme::SEX_RATIO], |it| of_groups(it) && it.invented);
    let hundred = whole(100);
    let back = level == Level::Three;
    // The printed figure is what is told, so the answer is computed from it and not from the counts behind it.
    let decimals = if level == Level::One { 0 } else { 2 };
    let exact = if back {
        case.value()?
    } else {
        case.top_total()?.over(case.top_total()?.plus(case.bottom_total()?)?)?.times(100)?
    };
    let told = match level {
        Level::One => drawn(&mut maker.rng, 51, 54),
        _ => exact.round(decimals).and_then(|it| Exact::new(it.units, 100))?,
    };
    let (says, task, path) = if back {
        let answer = told.times(100)?.over(told.plus(hundred)?)?;
        let task = NumberTask::new(text.share, answer, 2, AnswerUnit::Percent)
            .slip(Mistake::RatioForShare, Role::Denominator, Some(told))
            .slip(Mistake::Complement, Role::Numerator, hundred.minus(answer))
            .slip(Mistake::NotHalved, Role::Denominator, told.over(whole(2)))
            .slip(Mistake::ReversedRatio, Role::Divide, hundred.plus(told)?.times(100)?.over(told))
            .slip(Mistake::MultipliedForDivided, Role::Divide, hundred.times(100)?.over(told))
            .slip(Mistake::WrongScale, Role::Scale, answer.times(10))
            .slip(Mistake::PointMoved, Role::Round, answer.over(whole(10)))
            .slip(Mistake::NoScale, Role::Scale, answer.over(hundred));
        (Says::of(&case, lang).with("name", text.share), task, "{told} ÷ ( 100 + {told} ) × 100")
    } else {
        let rest = hundred.minus(told)?;
        let answer = told.times(100)?.over(rest)?;
        let task = NumberTask::new(&case.subject.name, answer, 2, AnswerUnit::Per100)
            .slip(Mistake::ReversedRatio, Role::Divide, rest.times(100)?.over(told))
            .slip(Mistake::ShareForRatio, Role::Denominator, Some(told))
            .slip(Mistake::Complement, Role::Denominator, Some(rest))
            .slip(Mistake::PointForPercent, Role::Divide, hundred.plus(told)?.minus(rest))
            .slip(Mistake::WrongDenominator, Role::Denominator, told.times(2));
        (Says::of(&case, lang), scale_slips(task, Scale::Per100), "{told} ÷ ( 100 − {told} ) × 100")
    };
    let says = says.with("told", &to(told, decimals)).with("places", &super::desk::places(2, lang));
    let (look, does, lead) = if back {
        (text.back_look, text.back_does, text.back_lead)
    } else {
        (text.share_look, text.share_does, text.share_lead)
    };
    let mut question = crate::teach::html::Html::new().p(&says.fill(lead));
    if level == Level::Two {
        let facts = Facts::new(lang).add(
            &says_both(&case, lang),
            case.top_total()?.plus(case.bottom_total()?)?,
            &case.top.unit,
        );
        question =
            crate::teach::html::Html::new().p(&says.clone().with("facts", &facts.joined()).fill(text.share_spare));
    }
    let question = question.p(&says.only());
    let hints = says.hints(look, does, if back { "100 + {told}" } else { "100 − {told}" });
    let mut steps = vec![word_step(Role::Who, &task.label, says.fill(look))];
    steps.push(word_step(Role::Denominator, &to(told, decimals), says.fill(does)));
    steps.extend(closing(&task, &says.fill(path), lang));
    unless_told(maker.exercise(question, Task::Number(task), hints, steps))
}

/// How many boys: from the ratio and the girls, at level three from the ratio and all births.
fn count(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachRatioText::of(lang);
    let hundred = whole(100);
    // The printed ratio has to lead back to the very count that it was made from.
    let returns = |it: &Case| {
        let ratio = it.printed().and_then(|it| Exact::new(it.units, 10_i128.checked_pow(u32::from(it.decimals))?));
        let found = ratio.zip(it.bottom_total()).and_then(|(ratio, below)| product(ratio, below)?.over(whole(100)));
        found.and_then(|it| it.round(0)).map(|it| Exact::whole(it.units)) == it.top_total()
    };
    let case = maker.case(&[&theme::SEX_RATIO], |it| of_groups(it) && returns(it));
    let (boys, girls) = (case.top_total()?, case.bottom_total()?);
    let total = boys.plus(girls)?;
    let printed = case.printed()?;
    let ratio = Exact::new(printed.units, 10_i128.checked_pow(u32::from(printed.decimals))?)?;
    let shown = printed.grouped();
    let bottom = case.bottom.as_ref()?;
    let all = level == Level::Three;
    let base = if all { total } else { girls };
    let exact =
        if all { product(total, ratio)?.over(ratio.plus(hundred)?)? } else { product(girls, ratio)?.over(hundred)? };
    let task = NumberTask::new(&case.top.what, exact, 0, AnswerUnit::Counted(case.top.unit.clone()))
        .slip(Mistake::MultipliedForDivided, Role::Divide, base.times(100)?.over(ratio))
        .slip(Mistake::RatioForShare, Role::Denominator, if all { product(total, ratio)?.over(hundred) } else { None })
        .slip(Mistake::Complement, Role::Numerator, Some(if all { girls } else { total }))
        .slip(Mistake::NoScale, Role::Scale, product(base, ratio))
        .slip(Mistake::WrongScale, Role::Scale, product(base, ratio)?.over(whole(1000)))
        .slip(Mistake::ShareForRatio, Role::Denominator, product(girls, ratio)?.over(ratio.plus(hundred)?))
        .slip(
            Mistake::RoundedEarly,
            Role::Round,
            ratio.round(0).and_then(|it| product(girls, Exact::whole(it.units))?.over(hundred)),
        )
        .slip(Mistake::PointForPercent, Role::Divide, base.plus(ratio.minus(hundred)?));
    let base_name = if all { says_both(&case, lang) } else { bottom.what.clone() };
    let mut facts = Facts::new(lang).print(&case.subject.name, &shown).add(&base_name, base, &bottom.unit);
    if level == Level::Two
        && let Some(before) = &case.before
    {
        facts = facts.spare(&mut maker.rng, &of_span(&before.name, &case.top.what, lang), before.top, &case.top.unit);
    }
    let says = Says::of(&case, lang)
        .with("name", &case.top.what)
        .with("ratio_name", &case.subject.name)
        .with("places", &super::desk::places(0, lang))
        .with("ratio", &shown)
        .number("base", base);
    let (does, path) = if all {
        (text.count_all_does, "{base} × {ratio} ÷ ( {ratio} + 100 )")
    } else {
        (text.count_does, "{base} × {ratio} ÷ 100")
    };
    let hints = says.hints(text.count_look, does, if all { "{ratio} + 100" } else { "{base} × {ratio}" });
    let mut steps = vec![word_step(Role::Who, &case.subject.name, says.fill(text.count_look))];
    steps.push(word_step(Role::Numerator, &case.top.what, says.fill(does)));
    steps.extend(closing(&task, &says.fill(path), lang));
    unless_told(maker.exercise(says.asks(&facts), Task::Number(task), hints, steps))
}

/// Dependants per 100 of working age: the old, then young and old, then with the working age to be found.
fn dependency(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let (text, words) = (TeachRatioText::of(lang), TeachThemeText::of(lang));
    let mut case = maker.case(&[&theme::OLD_AGE], |it| it.invented && sound(it));
    let (old, adult) = (case.top_total()?, case.bottom_total()?);
    let young = part_of(adult, maker.rng.between(190, 310))?;
    let total = super::desk::sum(&[young, adult, old])?;
    let people = words.people;
    if level > Level::One {
        case.top = side(text.dependants, people, &[(text.young, 1, young), (words.old_age_top, 1, old)], 1);
        case.subject = subject("dependency", text.dependency, text.dependency_plain, Scale::Percent);
    }
    let mut facts = Facts::new(lang).side(&case.top);
    if level == Level::Three {
        let parts = [(text.total, 1, total), (text.young, -1, young), (words.old_age_top, -1, old)];
        case.bottom = Some(side(words.old_age_bottom, people, &parts, 1));
        facts = facts.add(text.total, total, people);
    } else {
        facts = facts.side(case.bottom.as_ref()?);
    }
    if level == Level::Two {
        facts = facts.spare(&mut maker.rng, text.total, total, people);
    }
    let top = case.top_total()?;
    let of = |top: Exact, bottom: Exact| case.subject.rate(top, bottom);
    let mut task = value_task(&case)?.slip(Mistake::WrongDenominator, Role::Denominator, of(top, total)).slip(
        Mistake::ReversedRatio,
        Role::Divide,
        of(adult, top),
    );
    if level > Level::One {
        task = task
            .slip(Mistake::PartForWhole, Role::Numerator, of(old, adult))
            .slip(Mistake::PartForWhole, Role::Numerator, of(young, adult))
            .slip(Mistake::OneSideOnly, Role::Denominator, of(top, adult.plus(young)?));
    } else {
        task = task.slip(Mistake::ShareForRatio, Role::Denominator, of(old, adult.plus(old)?));
    }
    let task = scale_slips(task, Scale::Percent)
        .slip(Mistake::MultipliedForDivided, Role::Scale, top.over(adult.times(100)?))
        .slip(Mistake::Complement, Role::Numerator, of(adult, total))
        .slip(Mistake::WrongNumerator, Role::Numerator, of(total, adult));
    let says = Says::of(&case, lang)
        .number("top", top)
        .number("adult", adult)
        .number("total", total)
        .number("old", old)
        .number("young", young);
    let begins = match level {
        Level::One => "{old} ÷ {adult}",
        Level::Two => "{young} + {old}",
        Level::Three => "{total} − {young} − {old}",
    };
    let hints = says.hints(text.dependency_look, text.dependency_does, begins);
    unless_told(maker.exercise(says.asks(&facts), Task::Number(task), hints, value_steps(&case, lang)))
}

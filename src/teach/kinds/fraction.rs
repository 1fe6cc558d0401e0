//! Choose what stands above and below the line, and which fraction belongs to a name.

use super::Kind;
use super::desk::{
    Says, above, averages, half, n, of_span, plain, right, shuffled, single, sound, to, word_step, wrong,
};
use crate::catalog::Scale;
use crate::locale::{Lang, TeachFractionText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::Case;
use crate::teach::example::value_steps;
use crate::teach::exercise::{Choice, Exercise, Task};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::math::Math;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme;

macro_rules! kind {
    ($code:literal, $name:ident, $make:ident) => {
        Kind { code: $code, skill: Skill::Fraction, name: |lang| TeachFractionText::of(lang).$name, make: $make }
    };
}

pub(super) const KINDS: &[Kind] = &[
    kind!("fraction_numerator", numerator_name, numerator),
    kind!("fraction_denominator", denominator_name, denominator),
    kind!("fraction_formula", formula_name, formula),
];

/// A case with a fraction whose sides have different names.
fn asked(maker: &mut Maker) -> Case {
    let plain = |it: &Case| single(it) || (averages(it) && it.top.parts.len() == 1);
    maker.case(&theme::ALL, |it| {
        let bottom = it.bottom.as_ref().map(|it| it.what.as_str());
        sound(it) && plain(it) && bottom != Some(it.top.what.as_str()) && it.before.is_some()
    })
}

/// The right option first, then as many wrong ones as the level has.
fn pick(maker: &mut Maker, options: Vec<Choice>) -> Option<Vec<Choice>> {
    let count = [3, 4, 5].get(maker.level.index()).copied()?;
    let mut kept: Vec<Choice> = Vec::new();
    for option in options {
        if kept.len() < count && kept.iter().all(|it| it.shows != option.shows) {
            kept.push(option);
        }
    }
    (kept.len() > 2).then(|| shuffled(kept, &mut maker.rng))
}

/// What is counted above the line?
fn numerator(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachFractionText::of(lang);
    let case = asked(&mut maker);
    let (bottom, before) = (case.bottom.as_ref()?, case.before.as_ref()?);
    let says = Says::of(&case, lang);
    let of_part = case.subject.scale == Scale::Percent
        && case.top_total().zip(case.bottom_total()).is_some_and(|(top, all)| above(all, top));
    let wrong_of = |shows: &str, mistake, why: &str| wrong(plain(shows), mistake, says.fill(why));
    let mut options = vec![
        right(plain(&case.top.what), says.fill(text.numerator_right)),
        wrong_of(&bottom.what, Mistake::ReversedRatio, text.numerator_below),
        wrong_of(&of_span(&before.name, &case.top.what, lang), Mistake::OtherYear, text.other_year),
    ];
    let rest = if of_part {
        wrong_of(&says.fill(text.without), Mistake::Complement, text.numerator_without)
    } else {
        wrong_of(&says.fill(text.both), Mistake::CountedTwice, text.numerator_both)
    };
    // The nearest trap comes first at the higher levels, so that it is never the one left out.
    options.insert(if level == Level::One { 3 } else { 1 }, rest);
    options.insert(
        if level == Level::Three { 1 } else { 4 },
        wrong_of(&says.fill(text.mean_of_areas), Mistake::AveragedRates, text.numerator_mean),
    );
    let question = Html::new().p(&says.fill(text.lead)).p(&says.fill(text.asks_numerator));
    let hints = fraction_hints(&says, text.numerator_look, text.numerator_does, text.begins_top);
    let steps = value_steps(&case, lang);
    let options = pick(&mut maker, options)?;
    Some(maker.exercise(question, Task::Choice(options), hints, steps))
}

/// What stands below the line?
fn denominator(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachFractionText::of(lang);
    let case = asked(&mut maker);
    let (bottom, before) = (case.bottom.as_ref()?, case.before.as_ref()?);
    let says = Says::of(&case, lang);
    let wrong_of = |shows: &str, mistake, why: &str| wrong(plain(shows), mistake, says.fill(why));
    let mut options = vec![right(plain(&bottom.what), says.fill(text.denominator_right))];
    if let ([start, end], true) = (bottom.parts.as_slice(), averages(&case)) {
        options.push(wrong_of(&end.name, Mistake::EndForAverage, text.denominator_end));
        options.push(wrong_of(&start.name, Mistake::StartForAverage, text.denominator_start));
    }
    if matches!(case.subject.scale, Scale::Per100 | Scale::Percent) {
        options.push(wrong_of(&says.fill(text.both), Mistake::ShareForRatio, text.denominator_both));
    }
    options.push(wrong_of(&case.top.what, Mistake::ReversedRatio, text.denominator_above));
    options.push(wrong_of(&of_span(&before.name, &bottom.what, lang), Mistake::OtherYear, text.other_year));
    options.push(wrong_of(&says.fill(text.number_of_areas), Mistake::AveragedRates, text.denominator_areas));
    if level == Level::One && options.len() > 4 {
        // The easy level shows the sides of the fraction rather than the finer points.
        options.swap(1, 3);
    }
    let question = Html::new().p(&says.fill(text.lead)).p(&says.fill(text.asks_denominator));
    let hints = fraction_hints(&says, text.denominator_look, text.denominator_does, text.begins_bottom);
    let steps = value_steps(&case, lang);
    let options = pick(&mut maker, options)?;
    Some(maker.exercise(question, Task::Choice(options), hints, steps))
}

/// Which fraction belongs to a name? At levels two and three with numbers, one of them wrong in each fraction.
fn formula(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachFractionText::of(lang);
    let case = asked(&mut maker);
    let (bottom, before) = (case.bottom.as_ref()?, case.before.as_ref()?);
    let (top, below) = (case.top_total()?, bottom.total()?);
    let says = Says::of(&case, lang);
    let factor = case.subject.scale.factor();
    let other = if factor == 100 { 1_000 } else { 100 };
    let in_words = level == Level::One;
    let show = |above: (&str, Exact), under: (&str, Exact), times: i128| {
        let part = |it: (&str, Exact)| if in_words { Math::Words(it.0.to_owned()) } else { Math::Number(n(it.1)) };
        let row = vec![Math::over(part(above), part(under)), Math::Sign("×"), Math::Number(n(Exact::whole(times)))];
        Math::Row(row).html()
    };
    let (up, down) = ((case.top.what.as_str(), top), (bottom.what.as_str(), below));
    let mut options = vec![right(show(up, down, factor), says.fill(text.formula_right))];
    if let ([start, end], true) = (bottom.parts.as_slice(), averages(&case)) {
        options.push(wrong(
            show(up, (&end.name, end.value), factor),
            Mistake::EndForAverage,
            says.fill(text.denominator_end),
        ));
        if level == Level::Three {
            let both = start.value.plus(end.value)?;
            options.push(wrong(
                show(up, (text.start_and_end, both), factor),
                Mistake::NotHalved,
                text.not_halved.to_owned(),
            ));
        }
    } else {
        let both = says.fill(text.both);
        options.push(wrong(
            show(up, (&both, top.plus(below)?), factor),
            Mistake::ShareForRatio,
            says.fill(text.denominator_both),
        ));
    }
    options.push(wrong(show(down, up, factor), Mistake::ReversedRatio, says.fill(text.formula_reversed)));
    options.push(wrong(show(up, down, other), Mistake::WrongScale, says.fill(text.formula_scale)));
    let last = of_span(&before.name, &bottom.what, lang);
    options.push(wrong(show(up, (&last, before.bottom), factor), Mistake::OtherYear, says.fill(text.other_year)));
    let mut question = Html::new().p(&says.fill(text.lead));
    if !in_words {
        let mut items: Vec<String> = vec![fact(&case.top.what, top, lang)];
        items.extend(bottom.parts.iter().map(|it| fact(&it.name, it.value, lang)));
        items.push(fact(&last, before.bottom, lang));
        question = question.list(&items);
    }
    let question = question.p(&says.fill(text.asks_formula));
    let hints = fraction_hints(&says, text.formula_look, text.formula_does, text.begins_top);
    let mut steps = value_steps(&case, lang);
    if averages(&case) {
        let [start, end] = bottom.parts.as_slice() else { return None };
        let mean = half(start.value, end.value)?;
        steps.insert(0, word_step(Role::Who, &to(mean, 0), says.fill(text.denominator_right)));
    }
    let options = pick(&mut maker, options)?;
    Some(maker.exercise(question, Task::Choice(options), hints, steps))
}

fn fact(name: &str, value: Exact, lang: Lang) -> String {
    crate::locale::fill(crate::locale::TeachKindText::of(lang).fact, &[("name", name), ("n", &n(value))])
}

/// Three hints of which the last begins the sentence, where there is no arithmetic.
pub(super) fn fraction_hints(says: &Says, look: &str, does: &str, begins: &str) -> [String; 3] {
    says.hints(look, does, begins)
}

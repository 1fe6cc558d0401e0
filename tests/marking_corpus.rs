//! 100,000 generated answers to all kinds of exercises get the verdict that an independent checker gives.
//!
//! `BIAOCHI_ANSWERS=1000000` walks further.
// Clippy exempts only functions marked #[test]; the helpers of this file are test code all the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "marking/checker.rs"]
mod checker;
#[path = "marking/writer.rs"]
mod writer;

use biaochi::locale::Lang;
use biaochi::measure::Exact;
use biaochi::teach::address::{Address, Level};
use biaochi::teach::ask::Answer;
use biaochi::teach::exercise::{Exercise, NumberTask, Task};
use biaochi::teach::html::Html;
use biaochi::teach::kinds;
use biaochi::teach::mark::{Verdict, mark};
use biaochi::teach::mistake::Mistake;
use biaochi::teach::skill::Skill;
use biaochi::teach::step::Role;
use biaochi::teach::unit::AnswerUnit;
use checker::{Q, Unit, cut, opinion, q, rounded, ten};
use num_bigint::BigInt;
use num_traits::Zero;
use std::collections::BTreeMap;
use writer::Dice;

/// An answer to be given: its value, decimals and unit, and what it must be called where that is known beforehand.
struct Given {
    value: Q,
    places: i32,
    unit: Unit,
    known: Option<(Verdict, Option<Mistake>)>,
}

/// What was found, by verdict, and what was found wrong.
#[derive(Default)]
struct Tally {
    answers: usize,
    verdicts: BTreeMap<&'static str, usize>,
    mistakes: BTreeMap<&'static str, usize>,
    wrong: Vec<String>,
}

impl Tally {
    fn count(
        &mut self,
        found: (Verdict, Option<Mistake>),
        want: (Verdict, Option<Mistake>),
        what: impl Fn() -> String,
    ) {
        self.answers += 1;
        *self.verdicts.entry(found.0.code()).or_default() += 1;
        if let Some(it) = found.1 {
            *self.mistakes.entry(it.code()).or_default() += 1;
        }
        if found != want {
            self.wrong.push(format!("{}: found {found:?}, want {want:?}", what()));
        }
    }
}

/// Everything that is answered to one question: right in many forms, each slip, and the usual errors.
fn answers(task: &NumberTask, dice: &mut Dice) -> Vec<Given> {
    let decimals = i32::from(task.decimals);
    let answer = q(task.answer);
    let mut all = Vec::new();
    let mut give = |value: Q, places: i32, unit: Unit, known: Option<(Verdict, Option<Mistake>)>| {
        all.push(Given { value, places, unit, known });
    };
    let right = rounded(&answer, decimals);
    give(right.clone(), decimals, Unit::AsAsked, Some((Verdict::Right, None)));
    give(rounded(&answer, decimals + 2), decimals + 2, Unit::AsAsked, Some((Verdict::MoreDecimals, None)));
    for more in [1, 3] {
        give(rounded(&answer, decimals + more), decimals + more, Unit::AsAsked, Some((Verdict::MoreDecimals, None)));
        give(cut(&answer, decimals + more), decimals + more, Unit::AsAsked, None);
    }
    give(cut(&answer, decimals), decimals, Unit::AsAsked, None);
    for fewer in 1..=decimals.min(2) {
        give(rounded(&answer, decimals - fewer), decimals - fewer, Unit::AsAsked, None);
        give(rounded(&answer, decimals - fewer), decimals, Unit::AsAsked, None);
    }
    for slip in &task.slips {
        let value = q(slip.value);
        // Slips print apart from the answer and from each other, so at the asked decimals there is no doubt.
        let known = Some((Verdict::Named, Some(slip.mistake)));
        give(rounded(&value, decimals), decimals, Unit::AsAsked, known);
        give(rounded(&value, decimals + 2), decimals + 2, Unit::AsAsked, None);
        give(cut(&value, decimals), decimals, Unit::AsAsked, None);
        if decimals > 0 {
            give(rounded(&value, decimals - 1), decimals - 1, Unit::AsAsked, None);
        }
    }
    let last = ten(-decimals);
    for off in [-1, 1, 2, 9, 90] {
        give(&right + &last * Q::from_integer(BigInt::from(off)), decimals, Unit::AsAsked, None);
    }
    let power = dice.pick(&[-3, -2, -1, 1, 2, 3]);
    give(rounded(&(&answer * ten(power)), decimals), decimals, Unit::AsAsked, None);
    give(&right * ten(power), decimals + (-power).max(0), Unit::AsAsked, None);
    give(ten(2) - &right, decimals, Unit::AsAsked, None);
    give(-right.clone(), decimals, Unit::AsAsked, None);
    give(Q::zero(), 0, Unit::AsAsked, None);
    give(Q::from_integer(BigInt::from(dice.below(2_000))) / ten(decimals), decimals, Unit::AsAsked, None);
    for unit in [Unit::Word, Unit::Sign(2, false), Unit::Sign(3, false), Unit::Sign(2, true), Unit::Sign(3, true)] {
        give(right.clone(), decimals, unit, None);
        let shift = match unit {
            Unit::Sign(power, _) => checker::family(&task.unit).1 - power,
            _ => 0,
        };
        let places = decimals + shift;
        if places >= 0 {
            give(&right * ten(-shift), places, unit, None);
        }
    }
    all
}

fn number(made: &Exercise, task: &NumberTask, lang: Lang, dice: &mut Dice, tally: &mut Tally) {
    for it in answers(task, dice) {
        let digits = writer::number(&it.value, it.places, dice) + &writer::unit(it.unit, &task.unit, lang, dice);
        let text = writer::around(&digits, &task.label, dice);
        let want = opinion(task, &it.value, it.places, it.unit);
        let found = mark(made.clone(), &Answer::Typed(text.clone()), lang).finding;
        let what = || format!("{} {text:?} for {:?} {:?}", made.address, task.answer, task.unit);
        tally.count((found.verdict, found.mistake), want, what);
        if let Some(known) = it.known.filter(|it| *it != want) {
            tally.wrong.push(format!("{}: the checker says {want:?}, what was written is {known:?}", what()));
        }
    }
    // What can mean two things is asked about, whatever the right answer is.
    let right = writer::plain(&rounded(&q(task.answer), i32::from(task.decimals)), i32::from(task.decimals));
    let digit = dice.below(9) + 1;
    let unclear = [
        format!("{digit},5"),
        format!("{digit}.234,5"),
        format!("{right} {digit}"),
        format!("{right}-{right}"),
        format!("{right}/{digit}"),
        format!("{right}.{digit}.{digit}"),
        format!("{right}e{digit}"),
        format!("{right}公斤"),
    ];
    for text in unclear {
        let found = mark(made.clone(), &Answer::Typed(text.clone()), lang).finding;
        tally.count((found.verdict, found.mistake), (Verdict::Unclear, None), || format!("{} {text:?}", made.address));
    }
}

/// A task in any unit about any ratio: kinds ask for what is usual, marking has to hold for all.
fn made_up(seed: u32, dice: &mut Dice) -> Exercise {
    let unit = match dice.below(11) {
        0 => AnswerUnit::Percent,
        1 => AnswerUnit::PerMille,
        2 => AnswerUnit::Per100,
        3 => AnswerUnit::Per100k,
        4 => AnswerUnit::PercentPoint,
        5 => AnswerUnit::PerMillePoint,
        6 => AnswerUnit::RatioPoint,
        7 => AnswerUnit::Per100kPoint,
        9 => AnswerUnit::Per1000(dice.pick(&["个", "places"]).to_owned()),
        8 => AnswerUnit::Counted(dice.pick(&["人", "人次", "", "live births"]).to_owned()),
        _ => AnswerUnit::Plain,
    };
    let ratio = |dice: &mut Dice| {
        let size = dice.pick(&[10, 100, 1_000, 100_000, 10_000_000]);
        let top = i128::try_from(dice.below(size)).unwrap() - i128::try_from(dice.below(size / 4)).unwrap();
        let most = dice.pick(&[1, 2, 40, 3_000]);
        Exact::new(top, i128::try_from(dice.below(most) + 1).unwrap()).unwrap()
    };
    let decimals = if matches!(unit, AnswerUnit::Counted(_)) { 0 } else { u8::try_from(dice.below(4)).unwrap() };
    let answer = ratio(dice);
    let mut task =
        NumberTask::new(dice.pick(&["出生率", "5岁以下儿童死亡率", "rate per 100 women"]), answer, decimals, unit);
    for mistake in [Mistake::WrongDenominator, Mistake::AveragedRates, Mistake::OtherYear] {
        let near = answer.plus(ratio(dice).over(Exact::whole(500)).unwrap());
        let value = if dice.below(2) == 0 { near } else { Some(ratio(dice)) };
        task = task.slip(mistake, Role::Divide, value);
    }
    let address = Address { kind: "made_up".to_owned(), level: Level::One, seed };
    let hints = [(); 3].map(|()| String::new());
    Exercise { address, skill: Skill::Rate, question: Html::new(), task: Task::Number(task), hints, steps: Vec::new() }
}

#[test]
fn no_answer_of_the_corpus_gets_a_wrong_verdict() {
    let most: usize = std::env::var("BIAOCHI_ANSWERS").ok().and_then(|it| it.parse().ok()).unwrap_or(100_000);
    let mut tally = Tally::default();
    let mut dice = Dice(20_260_101);
    'all: for seed in 0.. {
        for _ in 0..kinds::all().count() {
            let (made, lang) = (made_up(seed, &mut dice), Lang::ALL[dice.below(3)]);
            if let Task::Number(task) = &made.task {
                number(&made, task, lang, &mut dice, &mut tally);
            }
        }
        for kind in kinds::all() {
            for level in Level::ALL {
                let address = Address { kind: kind.code.to_owned(), level, seed };
                let lang = Lang::ALL[dice.below(3)];
                let Some(made) = kinds::make(&address, lang, &[]) else { continue };
                match &made.task {
                    Task::Number(task) => number(&made, task, lang, &mut dice, &mut tally),
                    Task::Choice(options) => {
                        for (at, option) in options.iter().enumerate() {
                            let found = mark(made.clone(), &Answer::Chosen(at), lang).finding;
                            let verdict = if option.right { Verdict::Right } else { Verdict::Named };
                            let what = || format!("{address} option {at}");
                            tally.count((found.verdict, found.mistake), (verdict, option.mistake), what);
                        }
                    }
                }
                if tally.answers >= most || tally.wrong.len() >= 20 {
                    break 'all;
                }
            }
        }
    }
    println!("{} answers\n{:?}\n{:?}", tally.answers, tally.verdicts, tally.mistakes);
    assert!(tally.wrong.is_empty(), "of {} answers:\n{}", tally.answers, tally.wrong.join("\n"));
    assert!(tally.verdicts.len() == Verdict::ALL.len(), "every verdict occurs: {:?}", tally.verdicts);
}

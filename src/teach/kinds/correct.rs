//! Correct a report: what was left out, counted twice, or has not come yet. The search for a cell stands in `cells`.

use super::Kind;
use super::kit::{Said, Working, count, cut, decimal, invented, less, mean_rate, number, rated, valued, whole};
use crate::locale::{Lang, TeachCorrectText, TeachKitText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::{Case, Share};
use crate::teach::exercise::{Exercise, NumberTask};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme;
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] = &[
    Kind { code: "correct_numerator", skill: Skill::Correct, name: |it| text(it).top_name_, make: numerator },
    Kind { code: "correct_both", skill: Skill::Correct, name: |it| text(it).both_name, make: both },
    Kind { code: "under_report_rate", skill: Skill::Correct, name: |it| text(it).under_name, make: under_report },
    Kind { code: "correct_denominator", skill: Skill::Correct, name: |it| text(it).due_name, make: denominator },
    Kind { code: "missing_area", skill: Skill::Correct, name: |it| text(it).missing_name, make: missing },
];

const fn text(lang: Lang) -> &'static TeachCorrectText {
    TeachCorrectText::of(lang)
}

/// The counts of a case, and how much room there is between them.
struct Counts {
    top: Exact,
    bottom: Exact,
    room: u32,
}

impl Counts {
    fn of(case: &Case) -> Option<Self> {
        let (top, bottom) = (case.top_total()?, case.bottom_total()?);
        let room = bottom.minus(top)?;
        let room = u32::try_from(room.numerator() / room.denominator()).ok()?;
        (rated(case) && less(whole(9), top)).then_some(Self { top, bottom, room })
    }
}

/// A number to correct by: a small part of what there is, and round at the first level.
fn some(maker: &mut Maker, most: u32) -> Option<u32> {
    let most = most.min(900);
    if most < 4 {
        return None;
    }
    let drawn = maker.rng.between(2, most / 2 + 1);
    Some(if maker.level == Level::One && drawn > 10 { drawn / 10 * 10 } else { drawn })
}

fn opening(said: &Said, case: &Case, level: Level, lang: Lang) -> Html {
    let kit = TeachKitText::of(lang);
    let facts = Html::new().p(&said.fill(kit.facts));
    match case.value_before().filter(|_| level == Level::Two) {
        Some(before) => facts.p(&said.clone().put("before", &valued(&case.subject, before, lang)).fill(kit.last_year)),
        None => facts,
    }
}

fn task_of(case: &Case, lang: Lang, answer: Exact) -> NumberTask {
    let subject = &case.subject;
    let label = Said::of(case, lang).fill(text(lang).corrected);
    NumberTask::new(&label, answer, subject.decimals, AnswerUnit::of_scale(subject.scale, ""))
}

/// Slips that any corrected rate can have, after those of its own.
fn usual(task: NumberTask, case: &Case, answer: Exact) -> NumberTask {
    let decimals = case.subject.decimals;
    task.slip(Mistake::OtherYear, Role::Numerator, case.value_before())
        .slip(Mistake::NoScale, Role::Scale, answer.over(Exact::whole(case.subject.scale.factor())))
        .slip(Mistake::WrongScale, Role::Scale, answer.times(10))
        .slip(Mistake::PointMoved, Role::Round, answer.over(whole(10)))
        .slip(Mistake::Truncated, Role::Round, cut(answer, decimals))
}

/// The formula of a corrected rate, to its printed value.
fn worked(case: &Case, top: Exact, bottom: Exact, answer: Exact) -> String {
    let factor = count(Exact::whole(case.subject.scale.factor()));
    format!("{} ÷ {} × {factor} ≈ {}", count(top), count(bottom), decimal(answer, case.subject.decimals))
}

/// Events found later; at the third level some were counted twice.
fn numerator(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let case = maker.case(&[&theme::DEATHS, &theme::BIRTHS, &theme::FOLLOW_UP, &theme::COVERED], |it| {
        Counts::of(it).is_some_and(|it| it.room > 12)
    });
    let it = Counts::of(&case)?;
    let tenth = u32::try_from(it.top.numerator() / it.top.denominator() / 8).ok()?.max(4);
    let extra = whole(some(&mut maker, it.room.min(tenth))?);
    let twice = if level == Level::Three { whole(some(&mut maker, tenth / 2)?) } else { Exact::ZERO };
    let top = it.top.plus(extra)?.minus(twice)?;
    let subject = &case.subject;
    let rate = |top: Option<Exact>| subject.rate(top?, it.bottom);
    let answer = rate(Some(top))?;
    if extra == twice || subject.printed(answer) == case.printed() {
        return None;
    }
    let mut sum = format!("{} + {}", count(it.top), count(extra));
    if level == Level::Three {
        sum = format!("{sum} − {}", count(twice));
    }
    let said = Said::of(&case, lang)
        .count("extra_n", Some(extra), &case.top.unit, lang)
        .count("twice_n", Some(twice), &case.top.unit, lang)
        .put("sum", &sum);
    let mut question = opening(&said, &case, level, lang).p(&said.fill(text.top_found));
    if level == Level::Three {
        question = question.p(&said.fill(text.top_twice));
    }
    let question = question.p(&said.fill(text.asks));
    let both = it.bottom.plus(extra);
    let task = task_of(&case, lang, answer)
        .slip(Mistake::LeftOut, Role::Numerator, rate(Some(it.top)))
        .slip(Mistake::TakenAway, Role::Numerator, rate(it.top.minus(extra).and_then(|it| it.plus(twice))))
        .slip(Mistake::WrongDenominator, Role::Denominator, both.and_then(|bottom| subject.rate(top, bottom)))
        .slip(Mistake::CountedTwice, Role::Numerator, rate(it.top.plus(extra)).filter(|_| level == Level::Three))
        .slip(Mistake::LeftOut, Role::Numerator, rate(it.top.minus(twice)).filter(|_| level == Level::Three))
        .slip(Mistake::CountedTwice, Role::Numerator, rate(top.plus(extra)))
        .slip(Mistake::WrongNumerator, Role::Numerator, rate(Some(extra)));
    let task = usual(task, &case, answer);
    let formula = format!("({sum}) ÷ {}", worked(&case, top, it.bottom, answer).split_once("÷ ")?.1);
    let hints = [text.top_hint_1, text.top_hint_2, text.top_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Numerator, formula))
}

/// Births found later, some of which belong above the line too.
fn both(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let births = [&theme::SCREENED, &theme::ANTENATAL, &theme::POSTNATAL];
    let live = |it: &Case| births.iter().any(|theme| theme.code == it.subject.code);
    let case = maker.case(&births, |it| live(it) && Counts::of(it).is_some());
    let it = Counts::of(&case)?;
    let subject = &case.subject;
    let twentieth = u32::try_from(it.bottom.numerator() / it.bottom.denominator() / 12).ok()?;
    let extra_count = some(&mut maker, twentieth)?;
    let done_count = match level {
        Level::One => extra_count / 2,
        _ => maker.rng.between(1, extra_count - 1),
    };
    let (extra, done) = (whole(extra_count), whole(done_count));
    let (top, bottom) = (it.top.plus(done)?, it.bottom.plus(extra)?);
    let answer = subject.rate(top, bottom)?;
    if done_count == 0 || subject.printed(answer) == case.printed() {
        return None;
    }
    let unit = case.bottom.as_ref().map_or("", |it| it.unit.as_str());
    let said = Said::of(&case, lang)
        .put("extra", &count(extra))
        .put("done", &count(done))
        .count("extra_n", Some(extra), unit, lang)
        .count("done_n", Some(done), unit, lang);
    let question = opening(&said, &case, level, lang).p(&said.fill(text.both_found)).p(&said.fill(text.asks));
    let rate = |top: Option<Exact>, bottom: Option<Exact>| subject.rate(top?, bottom?);
    let task = task_of(&case, lang, answer)
        .slip(Mistake::LeftOut, Role::Numerator, case.value())
        .slip(Mistake::OneSideOnly, Role::Denominator, rate(Some(top), Some(it.bottom)))
        .slip(Mistake::OneSideOnly, Role::Numerator, rate(Some(it.top), Some(bottom)))
        .slip(Mistake::WrongNumerator, Role::Numerator, rate(it.top.plus(extra), Some(bottom)))
        .slip(Mistake::Complement, Role::Numerator, rate(it.top.plus(extra.minus(done)?), Some(bottom)))
        .slip(Mistake::TakenAway, Role::Numerator, rate(it.top.minus(done), it.bottom.minus(extra)))
        .slip(Mistake::WrongDenominator, Role::Denominator, rate(Some(top), it.bottom.plus(done)))
        .slip(
            Mistake::AveragedRates,
            Role::Divide,
            subject.rate(done, extra).and_then(|other| case.value()?.plus(other)?.over(whole(2))),
        );
    let task = usual(task, &case, answer);
    let formula = worked(&case, top, bottom, answer);
    let hints = [text.both_hint_1, text.both_hint_2, text.both_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Denominator, formula))
}

/// 实际出生 = 报表出生 ÷ (1 − 漏报率).
fn under_report(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let (case, rate) = match level {
        // Both numbers come out whole.
        Level::One => (invented(&mut maker, &[&theme::BIRTHS])?, *maker.rng.pick(&[5, 10, 20])?),
        _ => (
            maker.case(&[&theme::BIRTHS], |it| it.subject.code == "births" && Counts::of(it).is_some()),
            maker.rng.between(2, 12),
        ),
    };
    let top = case.top_total()?;
    let kept = whole(100 - rate);
    let reported = match level {
        Level::One => kept.times((top.numerator() / top.denominator() / 100 + 1).max(3))?,
        _ => top,
    };
    let real = reported.times(100)?.over(kept)?;
    let left = real.minus(reported)?;
    let asks_left = level == Level::Three;
    let answer = if asks_left { left } else { real };
    if answer.round(0)?.units == 0 {
        return None;
    }
    let said = Said::of(&case, lang)
        .put("rate", &rate.to_string())
        .put("whole", "100")
        .put("reported", &count(reported))
        .count("reported_n", Some(reported), &case.top.unit, lang);
    let mut question = Html::new();
    if let Some(bottom) = case.bottom.as_ref().filter(|_| level == Level::Two) {
        let known = said.clone().put("what", &bottom.what).put("n", &count(case.bottom_total()?));
        question = question.p(&known.fill(TeachKitText::of(lang).fact));
    }
    let question = question.p(&said.fill(if asks_left { text.under_asks_left } else { text.under_asks }));
    let share = |percent: u32| reported.times(i128::from(percent))?.over(whole(100));
    let either = |real: Option<Exact>| if asks_left { real?.minus(reported) } else { real };
    let unit = AnswerUnit::Counted(case.top.unit);
    let task = NumberTask::new(if asks_left { text.under_label_left } else { text.under_label }, answer, 0, unit)
        .slip(Mistake::MultipliedForDivided, Role::Divide, either(share(100 + rate)))
        .slip(Mistake::TakenAway, Role::Divide, share(100 - rate))
        .slip(Mistake::LeftOut, Role::Numerator, Some(reported))
        .slip(Mistake::WrongNumerator, Role::Numerator, if asks_left { Some(real) } else { Some(left) })
        .slip(Mistake::WrongBase, Role::Denominator, reported.over(whole(rate)))
        .slip(
            Mistake::WrongScale,
            Role::Scale,
            either(reported.times(1000).and_then(|all| all.over(whole(1000 - rate)))),
        )
        .slip(Mistake::Complement, Role::Denominator, reported.times(100).and_then(|all| all.over(whole(rate))))
        .slip(Mistake::CountedTwice, Role::Numerator, either(share(100 + 2 * rate)))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10));
    let less_reported = if asks_left { " − {reported} ≈ " } else { " ≈ " };
    let formula = said.fill(&("{reported} ÷ (1 − {rate}%)".to_owned() + less_reported)) + &decimal(answer, 0);
    let hints = [text.under_hint_1, text.under_hint_2, text.under_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Divide, formula))
}

/// A list of those who are due that is out of date.
fn denominator(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let case = maker.case(&[&theme::FOLLOW_UP], |it| {
        it.subject.code == "follow_up" && Counts::of(it).is_some_and(|it| it.room > 12)
    });
    let it = Counts::of(&case)?;
    let subject = &case.subject;
    let gone_count = some(&mut maker, it.room)?;
    let deep = level == Level::Three;
    let gone = whole(gone_count);
    let come = if deep { whole(some(&mut maker, it.room)?) } else { Exact::ZERO };
    let seen = if deep { whole(maker.rng.between(1, (gone_count - 1).max(1))) } else { Exact::ZERO };
    let (top, bottom) = (it.top.minus(seen)?, it.bottom.minus(gone)?.plus(come)?);
    let answer = subject.rate(top, bottom)?;
    if gone == come || subject.printed(answer) == case.printed() || less(bottom, top) {
        return None;
    }
    let mut sum = format!("{} − {}", count(it.bottom), count(gone));
    if deep {
        sum = format!("{sum} + {}", count(come));
    }
    let unit = case.top.unit.as_str();
    let said = Said::of(&case, lang)
        .count("gone_n", Some(gone), unit, lang)
        .count("come_n", Some(come), unit, lang)
        .count("seen_n", Some(seen), unit, lang)
        .put("sum", &sum);
    let mut question = opening(&said, &case, level, lang).p(&said.fill(text.due_gone));
    if deep {
        question = question.p(&said.fill(text.due_come)).p(&said.fill(text.due_seen));
    }
    let question = question.p(&said.fill(text.asks));
    let rate = |top: Option<Exact>, bottom: Option<Exact>| subject.rate(top?, bottom?);
    let task = task_of(&case, lang, answer)
        .slip(Mistake::LeftOut, Role::Denominator, case.value())
        .slip(
            Mistake::TakenAway,
            Role::Denominator,
            rate(Some(top), it.bottom.plus(gone).and_then(|it| it.minus(come))),
        )
        .slip(Mistake::OneSideOnly, Role::Numerator, rate(Some(it.top), Some(bottom)).filter(|_| deep))
        .slip(Mistake::WrongNumerator, Role::Numerator, rate(it.top.minus(gone), Some(bottom)))
        .slip(Mistake::LeftOut, Role::Denominator, rate(Some(top), it.bottom.minus(gone)).filter(|_| deep))
        .slip(Mistake::LeftOut, Role::Denominator, rate(Some(top), it.bottom.plus(come)).filter(|_| deep))
        .slip(Mistake::CountedTwice, Role::Denominator, rate(Some(top), bottom.minus(gone)))
        .slip(Mistake::Complement, Role::Numerator, rate(bottom.minus(top), Some(bottom)));
    let task = usual(task, &case, answer);
    let formula = worked(&case, top, bottom, answer);
    let hints = [text.due_hint_1, text.due_hint_2, text.due_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Denominator, formula))
}

/// One area has not reported: neither its numerator nor its denominator may be used.
fn missing(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang);
    let full = |it: &Case| {
        it.children.len() > 1 && it.children.iter().all(|it| less(Exact::ZERO, it.top) && less(Exact::ZERO, it.bottom))
    };
    let case = maker.case(&theme::SHARES, |it| full(it) && rated(it));
    let children: Vec<&Share> = case.children.iter().take(8).collect();
    let out = maker.rng.place(children.len());
    let sum = |of: fn(&Share) -> Exact, all: bool| {
        let mut kept = children.iter().enumerate().filter(|(at, _)| all || *at != out);
        kept.try_fold(Exact::ZERO, |sum, (_, it)| sum.plus(of(it)))
    };
    let (top, bottom) = (sum(|it| it.top, false)?, sum(|it| it.bottom, false)?);
    let subject = &case.subject;
    let answer = subject.rate(top, bottom)?;
    let rows: Vec<Vec<String>> = children
        .iter()
        .enumerate()
        .map(|(at, it)| {
            let top = if at == out { text.missing_mark.to_owned() } else { count(it.top) };
            vec![it.name.clone(), top, count(it.bottom)]
        })
        .collect();
    let said =
        Said::of(&case, lang).put("missing", &children.get(out)?.name).put("a", &count(top)).put("b", &count(bottom));
    let side = case.bottom.as_ref()?;
    let head = [kit.col_area, &case.top.what, &side.what];
    let question = Html::new().p(&said.fill(text.missing_asks)).table("", &head, &rows);
    let all_bottom = sum(|it| it.bottom, true)?;
    let kept: Vec<Share> = children.iter().enumerate().filter(|it| it.0 != out).map(|it| (*it.1).clone()).collect();
    let as_zero = mean_rate(&case, &kept).and_then(|mean| {
        let (some, all) = (i128::try_from(kept.len()).ok()?, i128::try_from(children.len()).ok()?);
        mean.times(some)?.over(Exact::whole(all))
    });
    let first = kept.first().and_then(|it| subject.rate(it.top, it.bottom));
    let task = NumberTask::new(&subject.name, answer, subject.decimals, AnswerUnit::of_scale(subject.scale, ""))
        .slip(Mistake::MissingAsZero, Role::Denominator, subject.rate(top, all_bottom))
        .slip(Mistake::MissingAsZero, Role::Denominator, as_zero)
        .slip(Mistake::AveragedRates, Role::Divide, mean_rate(&case, &kept))
        .slip(Mistake::WrongRow, Role::Who, first)
        .slip(Mistake::ReversedRatio, Role::Divide, subject.rate(bottom, top))
        .slip(Mistake::Complement, Role::Numerator, subject.rate(bottom.minus(top)?, bottom));
    let task = usual(task, &case, answer);
    let formula = worked(&case, top, bottom, answer);
    let hints = [text.missing_hint_1, text.missing_hint_2, text.missing_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Denominator, formula))
}

//! Who counts: people, times, couples or documents; live births or the women who gave birth.

use super::Kind;
use super::desk::{
    Facts, Says, above, counted, part_of, plain, right, scale_slips, shuffled, side, sound, unless_told, value_task,
    whole, word_step, wrong,
};
use crate::catalog::Scale;
use crate::locale::{TeachPeopleText, TeachThemeText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::example::value_steps;
use crate::teach::exercise::{Exercise, Task};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme;

pub(super) const KINDS: &[Kind] = &[
    Kind {
        code: "fraction_who_counts",
        skill: Skill::Fraction,
        name: |lang| TeachPeopleText::of(lang).who_name,
        make: who_counts,
    },
    Kind {
        code: "fraction_live_births",
        skill: Skill::Fraction,
        name: |lang| TeachPeopleText::of(lang).births_name,
        make: live_births,
    },
];

/// Four counts of one activity: which is the numerator? At level three which pair is the fraction?
fn who_counts(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachPeopleText::of(lang);
    let case = maker.case(&[&theme::FOLLOW_UP], |it| it.invented && sound(it));
    let (people, due) = (case.top_total()?, case.bottom_total()?);
    let couples = part_of(people, maker.rng.between(320, 440))?;
    let times = part_of(people, maker.rng.between(1_300, 2_400))?;
    let sheets = part_of(people, maker.rng.between(910, 980))?;
    let due_couples = part_of(due, 460)?.plus(whole(1))?;
    let due_sheets = part_of(due, 985)?;
    let planned = part_of(due, 2_100)?;
    // What is asked, what answers it, and the whole that it is a part of.
    let all = [
        (text.asks_people, text.people, people, text.people_due, due, text.why_people),
        (text.asks_couples, text.couples, couples, text.couples_due, due_couples, text.why_couples),
        (text.asks_sheets, text.sheets, sheets, text.sheets_due, due_sheets, text.why_sheets),
        (text.asks_times, text.times, times, text.times_planned, planned, text.why_times),
    ];
    // The easy level asks about people, where the trap is the times; the others about all four.
    let at = if level == Level::One { 0 } else { maker.rng.place(4) };
    let (asks, name, _, base_name, base, why) = *all.get(at)?;
    let unit = |index: usize| {
        [text.unit_people, text.unit_couples, text.unit_sheets, text.unit_times].get(index).copied().unwrap_or_default()
    };
    let mut facts = Facts::new(lang);
    for (index, it) in all.iter().enumerate() {
        facts = facts.add(it.1, it.2, unit(index));
    }
    if level == Level::Three {
        for (index, it) in all.iter().enumerate() {
            facts = facts.add(it.3, it.4, unit(index));
        }
    } else {
        facts = facts.add(base_name, base, unit(at));
    }
    let says = Says::of(&case, lang).with("facts", &facts.joined());
    let mistake = |other: usize| if other == 3 || at == 3 { Mistake::TimesForPersons } else { Mistake::WrongNumerator };
    let mut options = Vec::new();
    for (index, it) in all.iter().enumerate() {
        let value = counted(it.2, unit(index), lang);
        let shows = if level == Level::Three {
            let base = counted(base, unit(at), lang);
            crate::locale::fill(text.pair, &[("top", it.1), ("a", &value), ("bottom", base_name), ("b", &base)])
        } else {
            crate::locale::fill(crate::locale::TeachKindText::of(lang).fact, &[("name", it.1), ("n", &value)])
        };
        let shows = plain(shows.trim_end_matches('.'));
        if index == at {
            options.insert(0, right(shows, why.to_owned()));
        } else {
            options.push(wrong(shows, mistake(index), it.5.to_owned()));
        }
    }
    if level == Level::Three {
        let (right_name, right_value) = (all.get(at)?.1, counted(all.get(at)?.2, unit(at), lang));
        let other = (at + 1 + maker.rng.place(3)) % 4;
        let (base_name, base) = (all.get(other)?.3, counted(all.get(other)?.4, unit(other), lang));
        let shows = crate::locale::fill(
            text.pair,
            &[("top", right_name), ("a", &right_value), ("bottom", base_name), ("b", &base)],
        );
        options.push(wrong(
            plain(shows.trim_end_matches('.')),
            Mistake::WrongDenominator,
            text.why_same_thing.to_owned(),
        ));
    } else if level == Level::One {
        // Times, documents and people are enough at first.
        options.remove(1);
    }
    let question = Html::new()
        .p(&says.fill(text.lead))
        .p(if level == Level::Three { text.asks_pair } else { text.asks_top })
        .p(asks);
    let hints = says.with("thing", unit(at)).hints(text.look, text.does, "{thing} ÷ {thing} × 100");
    let steps = vec![
        word_step(Role::Who, name, text.look.to_owned()),
        word_step(Role::Numerator, &counted(all.get(at)?.2, unit(at), lang), why.to_owned()),
        word_step(Role::Denominator, base_name, text.why_same_thing.to_owned()),
    ];
    let options = shuffled(options, &mut maker.rng);
    (options.len() > 2).then(|| maker.exercise(question, Task::Choice(options), hints, steps))
}

/// Women visited after birth per 100 live births: twins and stillbirths set the women apart from the births.
fn live_births(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let (text, words) = (TeachPeopleText::of(lang), TeachThemeText::of(lang));
    let mut case = maker.case(&[&theme::POSTNATAL], |it| it.invented && sound(it));
    let (visited, births) = (case.top_total()?, case.bottom_total()?);
    let twins = part_of(births, maker.rng.between(9, 17))?.plus(whole(2))?;
    let still = part_of(births, maker.rng.between(3, 7))?.plus(whole(1))?;
    // Every woman but those with twins bore one child, and some children were not born alive.
    let women = births.minus(twins)?.plus(still)?;
    let total = women.plus(twins)?;
    (!above(visited, women) && women != births).then_some(())?;
    let given = case.bottom.clone()?;
    let of = |top: Exact, bottom: Exact| case.subject.rate(top, bottom);
    let people = words.people;
    let mut facts = Facts::new(lang);
    let mut task = value_task(&case)?;
    match level {
        Level::One => facts = facts.side(&given).add(text.women, women, people).side(&case.top),
        Level::Two => {
            facts = facts.add(text.women, women, people).add(text.still, still, people).side(&given).side(&case.top);
            task = task.slip(Mistake::CountedTwice, Role::Denominator, of(visited, births.plus(still)?));
        }
        Level::Three => {
            facts = facts
                .add(text.women, women, people)
                .add(text.twins, twins, people)
                .add(text.still, still, people)
                .side(&case.top);
            let parts = [(text.women, 1, women), (text.twins, 1, twins), (text.still, -1, still)];
            case.bottom = Some(side(&given.what, &given.unit, &parts, 1));
            task = task
                .slip(Mistake::OneSideOnly, Role::Denominator, of(visited, total))
                .slip(Mistake::PartForWhole, Role::Denominator, of(visited, women.minus(still)?))
                .slip(Mistake::TakenAway, Role::Denominator, of(visited, women.minus(twins)?.minus(still)?));
        }
    }
    let missed = births.minus(visited)?;
    let task = scale_slips(task.slip(Mistake::WrongDenominator, Role::Denominator, of(visited, women)), Scale::Percent)
        .slip(Mistake::Complement, Role::Numerator, of(missed, births))
        .slip(Mistake::ReversedRatio, Role::Divide, of(births, visited))
        .slip(Mistake::ShareForRatio, Role::Denominator, of(visited, births.plus(visited)?))
        .slip(Mistake::WrongNumerator, Role::Numerator, of(women, births))
        .slip(Mistake::MultipliedForDivided, Role::Scale, visited.over(births.times(100)?));
    let says = Says::of(&case, lang)
        .number("visited", visited)
        .number("births", births)
        .number("women", women)
        .number("twins", twins)
        .number("still", still);
    let begins = if level == Level::Three { "{women} + {twins} − {still}" } else { "{visited} ÷ {births}" };
    let does = if level == Level::Three { text.births_does_3 } else { text.births_does };
    let hints = says.hints(text.births_look, does, begins);
    unless_told(maker.exercise(says.asks(&facts), Task::Number(task), hints, value_steps(&case, lang)))
}

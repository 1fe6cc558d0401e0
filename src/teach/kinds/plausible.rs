//! Whether a figure can be right: parts and wholes, usual sizes, and figures that have to agree.

use super::Kind;
use super::cells::swapped;
use super::kit::{Said, Working, choice, count, decimal, invented, less, number, valued, whole};
use crate::locale::{Lang, TeachKitText, TeachPlausibleText};
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
    Kind { code: "impossible_row", skill: Skill::Plausible, name: |it| text(it).row_name, make: impossible_row },
    Kind { code: "over_100", skill: Skill::Plausible, name: |it| text(it).over_name, make: over_100 },
    Kind { code: "end_population", skill: Skill::Plausible, name: |it| text(it).end_name, make: end_population },
    Kind { code: "last_year_match", skill: Skill::Plausible, name: |it| text(it).last_name, make: last_year_match },
];

/// Shares of people in people, where the numerator is a part of the denominator.
const PARTS: [&Theme; 6] =
    [&theme::ANTENATAL, &theme::POSTNATAL, &theme::SCREENED, &theme::FOLLOW_UP, &theme::COVERED, &theme::AWARENESS];

const fn text(lang: Lang) -> &'static TeachPlausibleText {
    TeachPlausibleText::of(lang)
}

/// One row of an indicator table: the indicator and what the table says.
struct Row {
    case: Case,
    top: Exact,
    bottom: Exact,
    shown: Exact,
}

impl Row {
    fn of(case: Case) -> Option<Self> {
        Some(Self { top: case.top_total()?, bottom: case.bottom_total()?, shown: case.value()?, case })
    }
}

/// A table with one impossible row, beside one that only looks impossible.
fn impossible_row(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let mut parts = PARTS.to_vec();
    maker.rng.shuffle(&mut parts);
    let bad_theme: &Theme = match level {
        Level::Two => [&theme::BIRTHS, &theme::DEATHS].get(maker.rng.place(2)).copied()?,
        _ => parts.pop()?,
    };
    let mut bad = Row::of(theme::invent(bad_theme, level, lang, &mut maker.rng))?;
    let right = bad.shown;
    let why = match level {
        // Numerator and denominator changed places.
        Level::One => {
            (bad.top, bad.bottom) = (bad.bottom, bad.top);
            bad.shown = bad.case.subject.rate(bad.top, bad.bottom)?;
            text.row_why_part
        }
        // The point stands one place too far to the right.
        Level::Two => {
            bad.shown = right.times(10)?;
            bad.top = bad.top.times(10)?;
            text.row_why_size
        }
        // Two digits of the printed value changed places: it could be, but does not follow from its counts.
        Level::Three => {
            let units = bad.case.subject.printed(right)?.units;
            bad.shown = swapped(Exact::whole(units), &mut maker)?.over(whole(100))?;
            text.row_why_print
        }
    };
    let differs = valued(&bad.case.subject, bad.shown, lang) != valued(&bad.case.subject, right, lang);
    if !differs
        || (level == Level::One && !less(bad.bottom, bad.top))
        || (level == Level::Three && less(whole(100), bad.shown))
    {
        return None;
    }
    let (place, span) = (bad.case.place.clone(), bad.case.span.clone());
    let plan = Row::of(theme::invent(&theme::CHECKS, level, lang, &mut maker.rng))?;
    let mut rows = vec![plan];
    for theme in parts.into_iter().take(if level == Level::One { 1 } else { 2 }) {
        rows.push(Row::of(theme::invent(theme, level, lang, &mut maker.rng))?);
    }
    let bad_name = bad.case.subject.name.clone();
    let (bad_right, bad_shown) = (valued(&bad.case.subject, right, lang), valued(&bad.case.subject, bad.shown, lang));
    let formula = match level {
        Level::One => format!("{} > {}", count(bad.top), count(bad.bottom)),
        Level::Two => bad_shown.clone(),
        Level::Three => format!("{} ÷ {} × 100 ≈ {bad_right} ≠ {bad_shown}", count(bad.top), count(bad.bottom)),
    };
    rows.push(bad);
    maker.rng.shuffle(&mut rows);
    // The names of counts differ by row, so each row says what its counts are.
    let says = |it: &Row| {
        let named = |what: &str, n: Exact| format!("{what} {}", count(n));
        let bottom = it.case.bottom.as_ref().map_or("", |it| it.what.as_str());
        vec![
            it.case.subject.name.clone(),
            named(&it.case.top.what, it.top),
            named(bottom, it.bottom),
            valued(&it.case.subject, it.shown, lang),
        ]
    };
    let table: Vec<Vec<String>> = rows.iter().map(says).collect();
    let said = Said::default()
        .put("place", &place)
        .put("span", &span)
        .put("right", &bad_right)
        .put("shown", &bad_shown)
        .put("first", &rows.first()?.case.subject.name);
    let parts_of = crate::locale::TeachText::of(lang);
    let head = [kit.col_indicator, parts_of.step_numerator, parts_of.step_denominator, kit.col_value];
    let question = Html::new().p(&said.fill(text.row_asks)).table("", &head, &table);
    let others = rows.iter().filter(|it| it.case.subject.name != bad_name);
    let wrong = others
        .map(|it| match it.case.subject.code == "checks" && less(whole(100), it.shown) {
            true => (it.case.subject.name.clone(), Mistake::CutTo100, text.row_why_plan),
            false => (it.case.subject.name.clone(), Mistake::WrongRow, text.row_why_fits),
        })
        .collect();
    let hints = [text.row_hint_1, text.row_hint_2, text.row_hint_3];
    choice(maker, &said, question, (bad_name, why), wrong, hints, Working::of(Role::Compare, formula))
}

/// A value above 100 %: right against a plan, impossible for a part of a whole.
fn over_100(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let plan = maker.rng.chance(50);
    let themes: &[&'static Theme] = if plan { &[&theme::CHECKS] } else { &PARTS };
    let case = invented(&mut maker, themes)?;
    let (top, bottom) = (case.top_total()?, case.bottom_total()?);
    // Some more above the line than below it: a lot at the first level, a handful later.
    let per_mille = match level {
        Level::One => maker.rng.between(40, 120),
        Level::Two => maker.rng.between(10, 60),
        Level::Three => maker.rng.between(2, 20),
    };
    let more = bottom.times(i128::from(per_mille))?.over(whole(1000))?;
    let more = super::kit::exact(more.round(0)?)?;
    let top = if plan && less(bottom, top) { top } else { bottom.plus(more)? };
    let value = case.subject.rate(top, bottom)?;
    if !less(bottom, top) || value.round(2)?.units == 10_000 {
        return None;
    }
    let shown = valued(&case.subject, value, lang);
    let said = Said::of(&case, lang).count("top_n", Some(top), &case.top.unit, lang).put("value", &shown);
    let facts = said.fill(kit.facts);
    let said = said.put("facts", &facts);
    let mut question = Html::new();
    if let Some(before) = case.value_before().filter(|_| level != Level::One) {
        question = question.p(&said.clone().put("before", &valued(&case.subject, before, lang)).fill(kit.last_year));
    }
    let question = question.p(&said.fill(text.over_asks));
    let (right, other, why, mistake) = if plan {
        (text.over_fine, text.over_wrong, text.over_why_plan, Mistake::WrongDenominator)
    } else {
        (text.over_wrong, text.over_fine, text.over_why_part, Mistake::WrongDenominator)
    };
    let mut wrong = vec![
        (said.fill(other), mistake, why),
        (text.over_cut.to_owned(), Mistake::CutTo100, text.over_why_hides),
        (text.over_turn.to_owned(), Mistake::ReversedRatio, text.over_why_hides),
    ];
    if level == Level::Three {
        wrong.push((text.over_points.to_owned(), Mistake::WrongScale, text.over_why_hides));
    }
    let formula = format!("{} ÷ {} × 100 ≈ {shown}", count(top), count(bottom));
    let hints = [text.over_hint_1, text.over_hint_2, text.over_hint_3];
    choice(maker, &said, question, (said.fill(right), why), wrong, hints, Working::of(Role::Denominator, formula))
}

/// 年末 = 年初 + 出生 − 死亡 + 迁入 − 迁出; at the third level how far a report is off.
fn end_population(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let case = invented(&mut maker, &[&theme::BIRTHS])?;
    let start = case.bottom_total()?;
    let births = case.top_total()?;
    let share = |maker: &mut Maker, low: u32, high: u32| {
        let per = i128::from(maker.rng.between(low, high));
        super::kit::exact(start.times(per)?.over(whole(10_000))?.round(0)?)
    };
    let deaths = share(&mut maker, 52, 88)?;
    let moves = level != Level::One;
    let moved_in = if moves { share(&mut maker, 20, 160)? } else { Exact::ZERO };
    let moved_out = if moves { share(&mut maker, 20, 160)? } else { Exact::ZERO };
    let end = start.plus(births)?.minus(deaths)?.plus(moved_in)?.minus(moved_out)?;
    let off = level == Level::Three;
    let reported = if off { swapped(end, &mut maker)? } else { end };
    let answer = if off { reported.minus(end)? } else { end };
    let said = Said::of(&case, lang)
        .put("start", &count(start))
        .put("births", &count(births))
        .put("deaths", &count(deaths))
        .put("moved_in", &count(moved_in))
        .put("moved_out", &count(moved_out))
        .put("reported", &count(reported));
    let mut question = Html::new().p(&said.fill(text.end_start));
    if moves {
        question = question.p(&said.fill(text.end_moves));
    }
    let question = question.p(&said.fill(if off { text.end_asks_off } else { text.end_asks }));
    let given = |end: Option<Exact>| if off { reported.minus(end?) } else { end };
    let natural = births.minus(deaths)?;
    let net = moved_in.minus(moved_out)?;
    let unit = AnswerUnit::Counted(case.bottom.as_ref()?.unit.clone());
    let task = NumberTask::new(if off { text.end_label_off } else { text.end_label }, answer, 0, unit)
        // The sign comes first: a difference may be negative, so that it has to be among the slips.
        .slip(
            Mistake::TurnedSign,
            Role::Compare,
            if off { Exact::ZERO.minus(answer) } else { start.minus(natural)?.minus(net) },
        )
        .slip(Mistake::LeftOut, Role::Numerator, given(start.plus(natural)))
        .slip(Mistake::LeftOut, Role::Numerator, given(start.plus(net)))
        .slip(Mistake::TakenAway, Role::Numerator, given(end.minus(moved_in)?.minus(moved_in)))
        .slip(Mistake::CountedTwice, Role::Numerator, given(end.plus(births)))
        .slip(Mistake::WrongNumerator, Role::Numerator, given(start.plus(births)?.plus(deaths)?.plus(net)))
        .slip(Mistake::MissingAsZero, Role::Numerator, given(start.plus(births)?.plus(net)))
        .slip(Mistake::OtherYear, Role::Who, given(Some(start)))
        .slip(Mistake::BelievedPrint, Role::Compare, Some(Exact::ZERO).filter(|_| off))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10));
    let mut formula = said.fill("{start} + {births} − {deaths}");
    if moves {
        formula += &said.fill(" + {moved_in} − {moved_out}");
    }
    formula = format!("{formula} = {}", count(end));
    if off {
        formula = format!("{} − ({}) = {}", count(reported), formula.split_once(" = ")?.0, decimal(answer, 0));
    }
    let hints = [text.end_hint_1, text.end_hint_2, text.end_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Numerator, formula))
}

/// Last year's "this year" has to be this year's "last year".
fn last_year_match(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let case = invented(&mut maker, &[&theme::BIRTHS, &theme::FOLLOW_UP, &theme::COVERED])?;
    let mut areas = case.children.clone();
    if areas.len() < 3 {
        let more = theme::invent(&theme::BIRTHS, level, lang, &mut maker.rng);
        areas.extend(more.children.into_iter().find(|it| areas.iter().all(|area| area.name != it.name)));
    }
    if areas.iter().any(|it| less(it.top, whole(11))) {
        return None;
    }
    let row = maker.rng.place(areas.len());
    let mut rows = Vec::new();
    let mut pairs = Vec::new();
    for (at, it) in areas.iter().enumerate() {
        let now = if at == row { swapped(it.top, &mut maker)? } else { it.top };
        let factor = i128::from(maker.rng.between(88, 114));
        let this = super::kit::exact(it.top.times(factor)?.over(whole(100))?.round(0)?)?;
        let mut cells = vec![it.name.clone(), count(it.top), count(now)];
        // What is not needed: this year's own figures.
        if level != Level::One {
            cells.push(count(this));
        }
        rows.push(cells);
        pairs.push((it.top, now));
    }
    let mut head = vec![kit.col_area, text.last_then, text.last_now];
    if level != Level::One {
        head.push(text.last_this);
    }
    let ((a, b), (c, d)) = (*pairs.get(row)?, *pairs.first()?);
    let said = Said::of(&case, lang)
        .put("a", &count(a))
        .put("b", &count(b))
        .put("c", &count(c))
        .put("d", &count(d))
        .put("first", &areas.first()?.name);
    let question = Html::new().p(&said.fill(text.last_asks)).table("", &head, &rows);
    let others = areas.iter().enumerate().filter(|it| it.0 != row);
    let wrong = others.map(|(_, it)| (it.name.clone(), Mistake::WrongRow, text.last_why_fits)).collect();
    let hints = [text.last_hint_1, text.last_hint_2, text.last_hint_3];
    let formula = format!("{} ≠ {}", count(a), count(b));
    choice(
        maker,
        &said,
        question,
        (areas.get(row)?.name.clone(), text.last_why),
        wrong,
        hints,
        Working::of(Role::Compare, formula),
    )
}

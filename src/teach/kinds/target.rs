//! Compare with a target: how far, met or not, said right, and what is still needed.

use super::Kind;
use super::kit::{
    Said, Working, choice, count, cut, decimal, exact, goal_text, higher_is_better, less, limit, mean_rate, number,
    pointed, points, printed, rated, same_in_percent, size, valued,
};
use crate::locale::{Lang, TeachKitText, TeachTargetText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::Case;
use crate::teach::example::value_steps;
use crate::teach::exercise::{Exercise, NumberTask};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme::{self, Theme};
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] = &[
    Kind { code: "gap_points", skill: Skill::Target, name: |it| text(it).gap_name, make: gap_points },
    Kind { code: "target_verdict", skill: Skill::Target, name: |it| text(it).verdict_name, make: target_verdict },
    Kind { code: "gap_sentence", skill: Skill::Target, name: |it| text(it).sentence_name, make: gap_sentence },
    Kind { code: "cases_to_target", skill: Skill::Target, name: |it| text(it).cases_name, make: cases_to_target },
    Kind { code: "furthest_target", skill: Skill::Target, name: |it| text(it).furthest_name, make: furthest_target },
];

const JUDGED: [&Theme; 7] = [
    &theme::ANTENATAL,
    &theme::POSTNATAL,
    &theme::FOLLOW_UP,
    &theme::AWARENESS,
    &theme::CHECKS,
    &theme::INFANT,
    &theme::MATERNAL,
];

const fn text(lang: Lang) -> &'static TeachTargetText {
    TeachTargetText::of(lang)
}

/// Whether a case has a target that its printed value is not exactly at.
fn off_target(case: &Case) -> bool {
    let value = case.value().and_then(|it| printed(&case.subject, it));
    rated(case) && limit(case).is_some_and(|(_, at)| less(Exact::ZERO, at) && value.is_some_and(|it| it != at))
}

/// The value as printed, the limit, and how far they are apart.
struct Gap {
    at_least: bool,
    value: Exact,
    limit: Exact,
    gap: Exact,
}

impl Gap {
    fn of(case: &Case) -> Option<Self> {
        let (at_least, limit) = limit(case)?;
        let value = printed(&case.subject, case.value()?)?;
        Some(Self { at_least, value, limit, gap: size(value.minus(limit)?)? })
    }

    fn above(&self) -> bool {
        less(self.limit, self.value)
    }

    fn said(&self, case: &Case, lang: Lang) -> Said {
        let show = |it: Exact| decimal(it, case.subject.decimals);
        let (larger, smaller) = if self.above() { (self.value, self.limit) } else { (self.limit, self.value) };
        Said::of(case, lang)
            .put("goal", &goal_text(&case.subject, self.at_least, self.limit, lang))
            .put("gap", &pointed(&case.subject, self.gap, lang))
            .put("larger", &show(larger))
            .put("smaller", &show(smaller))
    }
}

/// The value or the counts behind it against the target, in points.
fn gap_points(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let deep = level == Level::Three;
    let case = maker.case(&JUDGED, |it| off_target(it) && (!deep || it.children.len() > 1));
    let it = Gap::of(&case)?;
    let (subject, before) = (&case.subject, case.value_before());
    let mut said = it.said(&case, lang);
    let mut question = Html::new();
    match level {
        Level::One => question = question.p(&said.fill(text.gap_value)),
        Level::Two => {
            question = question.p(&said.fill(kit.facts));
            if let Some(before) = before {
                said = said.put("before", &valued(subject, before, lang));
                question = question.p(&said.fill(kit.last_year));
            }
        }
        Level::Three => {
            let rows: Vec<Vec<String>> =
                case.children.iter().map(|it| vec![it.name.clone(), count(it.top), count(it.bottom)]).collect();
            let bottom = case.bottom.as_ref()?;
            let caption = format!("{} {}", case.place, case.span);
            question = question.table(&caption, &[kit.col_area, &case.top.what, &bottom.what], &rows);
        }
    }
    if level != Level::One {
        question = question.p(&said.fill(text.gap_goal));
    }
    question = question.p(&said.fill(text.gap_asks));
    let away = |value: Option<Exact>| size(value?.minus(it.limit)?);
    let (top, bottom) = (case.top_total()?, case.bottom_total()?);
    let factor = subject.scale.factor();
    let ten = Exact::whole(10);
    let mut task = NumberTask::new(&subject.name, it.gap, subject.decimals, points(subject));
    if level != Level::One {
        task = task
            .slip(Mistake::Truncated, Role::Round, away(cut(case.value()?, subject.decimals)))
            .slip(Mistake::ReversedRatio, Role::Divide, away(subject.rate(bottom, top)))
            .slip(Mistake::NoScale, Role::Scale, away(top.over(bottom)));
    }
    if deep {
        task = task.slip(Mistake::AveragedRates, Role::Numerator, away(mean_rate(&case, &case.children)));
    }
    let hundred = Exact::whole(100);
    let task = task
        .slip(Mistake::PercentForPoint, Role::Compare, it.gap.times(100).and_then(|gap| gap.over(it.limit)))
        .slip(Mistake::WrongBase, Role::Compare, it.gap.times(100).and_then(|gap| gap.over(it.value)))
        .slip(Mistake::OtherYear, Role::Numerator, away(before))
        .slip(Mistake::PointMoved, Role::Round, it.gap.times(10))
        .slip(Mistake::WrongScale, Role::Scale, it.gap.over(ten))
        .slip(Mistake::NoScale, Role::Scale, it.gap.over(Exact::whole(factor)))
        .slip(Mistake::Complement, Role::Compare, hundred.minus(it.value));
    let show = |it: Exact| decimal(it, subject.decimals);
    let (larger, smaller) = if it.above() { (it.value, it.limit) } else { (it.limit, it.value) };
    let formula = format!("{} − {} = {}", show(larger), show(smaller), show(it.gap));
    let before = if level == Level::One { Vec::new() } else { value_steps(&case, lang) };
    let working = Working { before, role: Role::Compare, formula };
    number(maker, &said, question, task, [text.gap_hint_1, text.gap_hint_2, text.gap_hint_3], working)
}

/// Met or missed: far away, a hair's breadth away, exactly at the limit.
fn target_verdict(mut maker: Maker) -> Option<Exercise> {
    let (text, lang) = (text(maker.lang), maker.lang);
    let case = maker.case(&JUDGED, |it| rated(it) && higher_is_better(&it.subject).is_some());
    let subject = &case.subject;
    let at_least = higher_is_better(subject)?;
    let away = match maker.level {
        Level::One => maker.rng.between(60, 240),
        Level::Two => maker.rng.between(1, 12),
        Level::Three if maker.rng.chance(60) => 0,
        Level::Three => 1,
    };
    let below = maker.rng.chance(50);
    let shift = exact(crate::measure::Fixed::new(i128::from(away), subject.decimals))?;
    let value = printed(subject, case.value()?)?;
    let at = if below { value.plus(shift) } else { value.minus(shift) }?;
    let possible =
        less(Exact::ZERO, at) && (subject.scale != crate::catalog::Scale::Percent || !less(Exact::whole(100), at));
    if !possible {
        return None;
    }
    let met = value == at || below != at_least;
    let mut said = Said::of(&case, lang).put("goal", &goal_text(subject, at_least, at, lang));
    let mut question = Html::new();
    if let Some(before) = case.value_before().filter(|_| maker.level != Level::One) {
        said = said.put("before", &valued(subject, before, lang));
        question = question.p(&said.fill(TeachKitText::of(lang).last_year));
    }
    let question = question.p(&said.fill(text.verdict_asks));
    let (right, other) =
        if met { (text.verdict_met, text.verdict_missed) } else { (text.verdict_missed, text.verdict_met) };
    let slip = if value == at { Mistake::EqualityMissed } else { Mistake::WrongDirection };
    let wrong = vec![
        (other.to_owned(), slip, ""),
        (text.verdict_compared.to_owned(), Mistake::OtherYear, text.verdict_why_compared),
    ];
    let sign = if value == at {
        "="
    } else if less(value, at) {
        "<"
    } else {
        ">"
    };
    let formula = format!("{} {sign} {}", decimal(value, subject.decimals), decimal(at, subject.decimals));
    let working = Working::of(Role::Compare, formula);
    let hints = [text.verdict_hint_1, text.verdict_hint_2, text.verdict_hint_3];
    choice(maker, &said, question, (right.to_owned(), text.verdict_why_ok), wrong, hints, working)
}

/// Which sentence reports the gap right.
fn gap_sentence(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let case = maker.case(&JUDGED, off_target);
    let it = Gap::of(&case)?;
    let subject = &case.subject;
    let mut said = it.said(&case, lang);
    if same_in_percent(it.gap, it.limit, subject.decimals) {
        return None;
    }
    let above = it.above();
    let met = above == it.at_least;
    let side = |above: bool| if above { kit.higher } else { kit.lower };
    let verdict = |met: bool| if met { kit.met } else { kit.missed };
    let says = |up: bool, gap: &str, met: bool| {
        said.clone().put("side", side(up)).put("gap", gap).put("verdict", verdict(met)).fill(text.sentence_says)
    };
    let gap = decimal(it.gap, subject.decimals);
    let right = says(above, &pointed(subject, it.gap, lang), met);
    let other = match points(subject) {
        AnswerUnit::PerMillePoint => AnswerUnit::PercentPoint,
        _ => AnswerUnit::PerMillePoint,
    };
    let wrong = vec![
        (says(above, &(gap.clone() + "%"), met), Mistake::PercentForPoint, ""),
        (says(above, &pointed(subject, it.gap, lang), !met), Mistake::WrongDirection, ""),
        (says(above, &(gap + &other.text(lang)), met), Mistake::WrongScale, ""),
        (says(!above, &pointed(subject, it.gap, lang), met), Mistake::TurnedSign, text.sentence_why),
    ];
    let mut question = Html::new();
    if level == Level::One {
        question = question.p(&said.fill(text.gap_value));
    } else {
        question = question.p(&said.fill(kit.facts));
        if let Some(before) = case.value_before().filter(|_| level == Level::Three) {
            said = said.put("before", &valued(subject, before, lang));
            question = question.p(&said.fill(kit.last_year));
        }
        question = question.p(&said.fill(text.gap_goal));
    }
    let question = question.p(text.sentence_asks);
    let before = if level == Level::One { Vec::new() } else { value_steps(&case, lang) };
    let formula = said.fill("{larger} − {smaller} = ") + &decimal(it.gap, subject.decimals);
    let working = Working { before, role: Role::Compare, formula };
    let hints = [text.sentence_hint_1, text.sentence_hint_2, text.sentence_hint_3];
    choice(maker, &said, question, (right, text.sentence_why), wrong, hints, working)
}

/// The numerator at the limit: exactly, and the whole numbers below and above.
struct Edge {
    at: Exact,
    down: Exact,
    up: Exact,
}

impl Edge {
    fn of(case: &Case, limit: Exact) -> Option<Self> {
        let factor = Exact::whole(case.subject.scale.factor());
        let part = limit.over(factor)?;
        let at = case.bottom_total()?.times(part.numerator())?.over(Exact::whole(part.denominator()))?;
        let down = Exact::whole(at.numerator().checked_div_euclid(at.denominator())?);
        let up = if down == at { down } else { down.plus(Exact::whole(1))? };
        Some(Self { at, down, up })
    }

    /// The most, or the least, that meets the target; `None` where there is none, and where one further prints on the
    /// same side of the limit, so that the printed value and the exact one would disagree.
    fn meets(&self, case: &Case, most: bool, limit: Exact) -> Option<Exact> {
        let one = Exact::whole(1);
        let (edge, beyond) = if most { (self.down, self.down.plus(one)?) } else { (self.up, self.up.minus(one)?) };
        let told_apart = printed(&case.subject, case.subject.rate(beyond, case.bottom_total()?)?)? != limit;
        (told_apart && !less(edge, one)).then_some(edge)
    }
}

/// How many more, or how many at most: whole things at the limit.
fn cases_to_target(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let most = level == Level::Three;
    let fits = |case: &Case| {
        let Some(gap) = Gap::of(case).filter(|it| off_target(case) && it.at_least != most && (most || !it.above()))
        else {
            return false;
        };
        Edge::of(case, gap.limit).and_then(|it| it.meets(case, most, gap.limit)).is_some()
    };
    let themes: &[&'static Theme] = if most { &[&theme::INFANT, &theme::MATERNAL] } else { &theme::SHARES };
    let case = maker.case(themes, fits);
    let it = Gap::of(&case)?;
    let (subject, top, bottom) = (&case.subject, case.top_total()?, case.bottom_total()?);
    let Edge { at, down, up } = Edge::of(&case, it.limit)?;
    let edge = Edge { at, down, up }.meets(&case, most, it.limit)?;
    let answer = if most { edge } else { edge.minus(top)? };
    if less(answer, Exact::whole(1)) {
        return None;
    }
    let rest = |edge: Option<Exact>| if most { edge } else { edge?.minus(top) };
    let mut said = it.said(&case, lang).put("limit", &decimal(it.limit, subject.decimals));
    let mut question = Html::new();
    if most {
        question = question.p(&said.fill(text.cases_at_most));
    } else {
        question = question.p(&said.fill(kit.facts));
        if let Some(before) = case.value_before().filter(|_| level == Level::Two) {
            said = said.put("before", &valued(subject, before, lang));
            question = question.p(&said.fill(kit.last_year));
        }
        question = question.p(&said.fill(text.cases_asks));
    }
    let label = if most { text.cases_most } else { text.cases_more };
    let other = if most { up } else { down };
    let earlier = case
        .before
        .as_ref()
        .and_then(|it| it.bottom.over(bottom))
        .and_then(|part| at.times(part.numerator())?.over(Exact::whole(part.denominator())));
    let task = NumberTask::new(label, answer, 0, AnswerUnit::Counted(case.top.unit.clone()))
        .slip(Mistake::WrongWholeNumber, Role::Round, rest(Some(other)))
        .slip(Mistake::WrongNumerator, Role::Compare, if most { edge.minus(top).and_then(size) } else { Some(edge) })
        .slip(Mistake::WrongScale, Role::Scale, at.times(10))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10))
        .slip(Mistake::OtherYear, Role::Denominator, rest(earlier).filter(|it| less(Exact::ZERO, *it)))
        .slip(Mistake::Complement, Role::Numerator, bottom.minus(if most { edge } else { top }))
        .slip(Mistake::NoScale, Role::Scale, at.times(subject.scale.factor()))
        .slip(
            Mistake::MultipliedForDivided,
            Role::Divide,
            bottom.times(subject.scale.factor()).and_then(|all| all.over(it.limit)),
        );
    let shown = at.digits(2)?;
    let formula = said.fill("{bottom} × {limit} ÷ {factor} = ") + &shown.0.grouped() + if shown.1 { "…" } else { "" };
    let formula = if most {
        formula + " ≥ " + &count(edge)
    } else {
        formula + " ≤ " + &count(edge) + " = " + &count(top) + " + " + &count(answer)
    };
    let hints = [text.cases_hint_1, text.cases_hint_2, text.cases_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Compare, formula))
}

/// Several indicators: which falls short by most, or which is the one that misses.
fn furthest_target(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let one_misses = level == Level::Three;
    let mut themes: Vec<&'static Theme> = theme::SHARES.to_vec();
    if one_misses {
        themes = vec![&theme::INFANT, &theme::MATERNAL, &theme::CHECKS, &theme::SCREENED, &theme::AWARENESS];
    }
    maker.rng.shuffle(&mut themes);
    themes.truncate(if level == Level::One { 3 } else { 4 });
    let cases: Vec<Case> = themes.iter().map(|it| theme::invent(it, level, lang, &mut maker.rng)).collect();
    let gaps: Vec<Gap> = cases.iter().map(Gap::of).collect::<Option<_>>()?;
    let short = |it: &Gap| it.gap != Exact::ZERO && it.above() != it.at_least;
    let missed: Vec<usize> = (0..gaps.len()).filter(|at| gaps.get(*at).is_some_and(short)).collect();
    let gap_at = |at: usize| gaps.get(at).map_or(Exact::ZERO, |it| it.gap);
    let mut order = missed.clone();
    order.sort_by(|a, b| gap_at(*b).compare(gap_at(*a)).unwrap_or(std::cmp::Ordering::Equal));
    let first = *order.first()?;
    let told_apart = match order.get(1) {
        None => one_misses,
        Some(second) => !one_misses && gap_at(*second) != gap_at(first),
    };
    if !told_apart {
        return None;
    }
    let (best, best_gap) = (cases.get(first)?, gaps.get(first)?);
    let rows: Vec<Vec<String>> = cases
        .iter()
        .zip(&gaps)
        .map(|(case, gap)| {
            let goal = goal_text(&case.subject, gap.at_least, gap.limit, lang);
            vec![case.subject.name.clone(), valued(&case.subject, gap.value, lang), goal]
        })
        .collect();
    let row = rows.first()?;
    let said = best_gap
        .said(best, lang)
        .put("place", &cases.first()?.place)
        .put("first", row.get(1)?)
        .put("first_goal", row.get(2)?);
    let asks = if one_misses { text.furthest_asks_missed } else { text.furthest_asks };
    let question =
        Html::new().p(&said.fill(asks)).table("", &[kit.col_indicator, kit.col_value, kit.col_target], &rows);
    let mut wrong = Vec::new();
    for (at, case) in cases.iter().enumerate().filter(|it| it.0 != first) {
        let gap = gaps.get(at)?;
        let (mistake, why) = if missed.contains(&at) {
            (Mistake::WrongRow, text.furthest_why_less)
        } else if gap.gap == Exact::ZERO {
            (Mistake::EqualityMissed, "")
        } else {
            (Mistake::WrongDirection, text.furthest_why_met)
        };
        wrong.push((case.subject.name.clone(), mistake, why));
    }
    let formula = said.fill("{larger} − {smaller} = ") + &decimal(best_gap.gap, best.subject.decimals);
    let hints = [text.furthest_hint_1, text.furthest_hint_2, text.furthest_hint_3];
    let why = if one_misses { text.furthest_why_only } else { text.furthest_why };
    let right = (best.subject.name.clone(), why);
    choice(maker, &said, question, right, wrong, hints, Working::of(Role::Compare, formula))
}

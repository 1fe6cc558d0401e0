//! One indicator's pace with its working: so far, what is due, where it leads, what each month has to bring.

use super::pace::stand;
use super::says::Voice;
use super::{months_row, name};
use crate::assess::screen::Desk;
use crate::assess::screen::parts::{card, lede};
use crate::catalog::{Goal, IndicatorId};
use crate::figures::{AreaId, Period, SetTarget, Workspace};
use crate::locale::{AssessPaceText, fill};
use crate::measure::{Course, Due, Fixed, Method, Need, Pace, PaceSheets, Projection, pace};
use crate::scene::{Call, Html, Scene};
use crate::speak::{absence_text, period_name, target_says};

/// The page of one indicator.
pub(super) fn play(
    call: &Call<Desk>,
    workspace: &Workspace,
    (area, to_date, id): (AreaId, Period, IndicatorId),
) -> Scene {
    let text = AssessPaceText::of(call.lang);
    let sheets = PaceSheets::new(workspace, to_date, area, Some(id));
    let (Some(voice), Some(pace)) = (Voice::new(call.lang, workspace, id), pace(workspace, &sheets, area, id)) else {
        return Scene { title: text.room.to_owned(), html: lede(call, text.room, text.none), ..Scene::default() };
    };
    let period = period_name(call.lang, workspace.calendar, to_date);
    let title = fill(text.title, &[("area", name(call, workspace, area)), ("period", &period)]);
    let back = call.link("assessment", &format!("pace/{}", to_date.months));
    let head = lede(call, voice.name(), &title).and(&Html::new().within(
        "p",
        "no-print",
        &Html::new().link("", &back, text.back_to_table),
    ));
    let nav = months_row(call, to_date.months, text.months, |n| format!("pace/{n}/{}", voice.it.code));
    let mut steps = Html::new();
    let step = |steps: Html, name: &str, lines: Vec<String>| {
        let lines = lines.iter().fold(Html::new(), |all, it| all.p(it));
        steps.within("li", "", &Html::new().within("h3", "", &Html::new().text(name)).and(&lines))
    };
    steps = step(steps, text.step_so_far, so_far(&voice, &pace, &period));
    steps = step(steps, text.step_due, due(&voice, &pace));
    if let Some(ends) = &pace.projection {
        steps = step(steps, text.step_ends, where_to(&voice, &pace, ends));
    }
    if pace.months < pace.of && pace.target.is_some_and(|it| it.goal.is_some()) {
        steps = step(steps, text.step_need, needs(&voice, &pace));
    }
    let now = Html::new().within("p", "now", &stand(&voice, &pace));
    let html = head.and(&nav).and(&card(text.working, &now.within("ol", "steps", &steps)));
    Scene { title: voice.name().to_owned(), html, ..Scene::default() }
}

fn so_far(voice: &Voice<'_>, pace: &Pace, period: &str) -> Vec<String> {
    let text = AssessPaceText::of(voice.lang);
    let value = match pace.now.value {
        Ok(value) => voice.value(value),
        Err(why) => return vec![absence_text(voice.lang, &voice.workspace.catalog, why)],
    };
    let mut out = vec![fill(text.step_so_far_says, &[("period", period), ("value", &value)])];
    if pace.course == Course::Rate && pace.months < 12 {
        out.push(text.annualised_no.to_owned());
    }
    out
}

/// The limit of a goal that the value is compared with, as a number of places.
fn due(voice: &Voice<'_>, pace: &Pace) -> Vec<String> {
    let text = AssessPaceText::of(voice.lang);
    let words = |it| target_says(voice.lang, voice.workspace, voice.it, pace.now.area, &it);
    let Some(target) = pace.target.or(pace.now.target) else { return Vec::new() };
    let Some(at) = pace.due else {
        let says = if pace.months > pace.of { text.due_later } else { text.due_unknown };
        return vec![fill(says, &[("goal", &words(target)), ("n", &pace.of.to_string())])];
    };
    let mut out = vec![words(target)];
    out.push(match target.goal.filter(|_| at.prorated) {
        Some(goal) => prorated(voice, pace, goal, &at),
        None => {
            let says = if matches!(target.set, SetTarget::Against(_)) { text.due_same } else { text.due_share };
            fill(says, &[("goal", &voice.limits(at.goal, at.places))])
        }
    });
    let word = if at.met { text.on } else { text.behind };
    out.push(fill(text.due_gap, &[("gap", &voice.gap(at.goal, at.gap)), ("word", word)]));
    out
}

/// `12.00‰ × 5 ÷ 12 = 5.00‰`, for one limit or both.
fn prorated(voice: &Voice<'_>, pace: &Pace, goal: Goal, at: &Due) -> String {
    let (limit, due) = (numbers(voice, goal, voice.it.decimals), numbers(voice, at.goal, at.places));
    let (months, of) = (pace.months.to_string(), pace.of.to_string());
    let values = [("limit", limit.as_str()), ("n", &months), ("of", &of), ("due", &due)];
    fill(AssessPaceText::of(voice.lang).due_prorated, &values)
}

/// The limits of a goal with all their decimals.
fn numbers(voice: &Voice<'_>, goal: Goal, places: u8) -> String {
    let limit = |units: i64| voice.limit(Fixed::new(i128::from(units), places));
    match goal {
        Goal::AtMost(at) | Goal::AtLeast(at) | Goal::Equal(at) => limit(at),
        Goal::Within(low, high) => format!("{}–{}", limit(low), limit(high)),
    }
}

fn where_to(voice: &Voice<'_>, pace: &Pace, ends: &Projection) -> Vec<String> {
    let text = AssessPaceText::of(voice.lang);
    let share = pace.course == Course::Share;
    let mut out = vec![match ends.method {
        Method::LastYear { part, whole } => {
            let amount = |it| if share { voice.below(it) } else { voice.top(it) };
            fill(text.by_last_year, &[("part", &amount(part)), ("whole", &amount(whole))])
        }
        Method::Months => fill(text.by_months, &[("n", &pace.months.to_string()), ("of", &pace.of.to_string())]),
    }];
    let (top, value) = (voice.top(ends.numerator), voice.value(ends.value));
    let below = ends.denominator.map(|it| voice.below(it)).unwrap_or_default();
    let says = if share { text.ends_share } else { text.ends_count };
    out.push(fill(says, &[("top", &top), ("value", &value), ("below", &below)]));
    if pace.course == Course::Rate {
        out.push(text.population.to_owned());
    }
    match (ends.range, ends.cases) {
        (Some((a, b)), Some((low, high))) => {
            let cases = |it: i128| voice.top(crate::measure::Exact::whole(it));
            let values = [("a", a.grouped()), ("b", voice.value(b)), ("low", cases(low)), ("high", cases(high))];
            out.push(fill(text.interval_says, &values.each_ref().map(|(key, value)| (*key, value.as_str()))));
            out.push((if share { text.interval_binomial } else { text.interval_poisson }).to_owned());
        }
        _ => out.push(text.no_interval.to_owned()),
    }
    out
}

fn needs(voice: &Voice<'_>, pace: &Pace) -> Vec<String> {
    let text = AssessPaceText::of(voice.lang);
    let Some(need) = pace.need else { return vec![text.need_none.to_owned()] };
    let mut out = Vec::new();
    if let (Some(more), Some(each)) = (need.more, need.more_each()) {
        let says = match (more, need.left) {
            (0, _) => text.need_reached,
            (_, 1) => text.need_one_more,
            _ => text.need_more,
        };
        out.push(say(voice, &need, says, more, each));
    }
    if let (Some(room), Some(each)) = (need.room, need.room_each()) {
        let says = match (room, need.left) {
            (..0, _) => text.need_passed,
            (_, 1) => text.need_one_room,
            _ => text.need_room,
        };
        out.push(say(voice, &need, says, room.saturating_abs(), each));
    }
    out.extend(need.cases.map(|it| fill(text.need_cases, &[("n", &voice.below(it))])));
    if need.is_lost() && need.room.is_none_or(|it| it >= 0) {
        out.push(text.lost.to_owned());
    }
    out
}

fn say(voice: &Voice<'_>, need: &Need, says: &str, steps: i128, each: i128) -> String {
    let values =
        [("left", need.left.to_string()), ("n", voice.steps(steps, need.step)), ("each", voice.steps(each, need.step))];
    fill(says, &values.each_ref().map(|(key, value)| (*key, value.as_str())))
}

//! The room of pace: every indicator with a target, some months into the year.

use super::says::Voice;
use super::{cell, chip, months_row, name, one, small, span, table};
use crate::assess::screen::Desk;
use crate::assess::screen::parts::{card, lede};
use crate::catalog::IndicatorId;
use crate::figures::{AreaId, Period, PeriodKind, Workspace};
use crate::locale::{AssessPaceText, fill};
use crate::measure::{Pace, PaceSheets, Verdict, pace};
use crate::scene::{Call, Html, Scene};
use crate::speak::{absence_text, period_name, target_says, verdict_word};

/// The room: `pace`, `pace/5` at five months, `pace/5/crude_birth_rate` for the working of one.
pub(in crate::assess::screen) fn play(call: &Call<Desk>, rest: &str, workspace: &Workspace) -> Scene {
    let text = AssessPaceText::of(call.lang);
    let (months, code) = rest.split_once('/').unwrap_or((rest, ""));
    let months = months.parse().ok();
    let (Some(area), Some(to_date)) = (call.facts.area(workspace), span(call, workspace, months)) else {
        return Scene { title: text.room.to_owned(), html: lede(call, text.room, text.no_area), ..Scene::default() };
    };
    if let Some(id) = workspace.catalog.indicator_by_code(code) {
        return one::play(call, workspace, (area, to_date, id));
    }
    let period = period_name(call.lang, workspace.calendar, to_date);
    let title = fill(text.title, &[("area", name(call, workspace, area)), ("period", &period)]);
    let mut says = if to_date.months == 12 {
        text.over.to_owned()
    } else {
        fill(text.says, &[("n", &to_date.months.to_string())])
    };
    let chosen = call.facts.period().filter(|it| months.is_none() && *it != to_date);
    if let Some(chosen) = chosen.filter(|it| workspace.calendar.kind(*it) != PeriodKind::Year) {
        let chosen = period_name(call.lang, workspace.calendar, chosen);
        says = fill(text.other_span, &[("period", &chosen)]) + " " + &says;
    }
    let sheets = PaceSheets::new(workspace, to_date, area, None);
    let of = |id| pace(workspace, &sheets, area, id).filter(|it| it.target.is_some() || it.now.target.is_some());
    let paces: Vec<(IndicatorId, Pace)> =
        workspace.catalog.indicators().filter_map(|(id, _)| Some((id, of(id)?))).collect();
    let html = lede(call, &title, &says).and(&months_row(call, to_date.months, text.months, |n| format!("pace/{n}")));
    let html = if paces.is_empty() {
        let set = Html::new().link("btn", &call.link("targets", ""), text.set_targets);
        html.and(&card("", &Html::new().p(text.none).within("div", "btns", &set)))
    } else {
        html.p(&tally(call, &paces)).and(&all(call, workspace, (area, to_date), &paces))
    };
    Scene { title, html, ..Scene::default() }
}

/// How many are behind, on pace, or not to be told.
fn tally(call: &Call<Desk>, paces: &[(IndicatorId, Pace)]) -> String {
    let count = |of: Option<bool>| paces.iter().filter(|(_, it)| is_behind(it) == of).count().to_string();
    let (behind, on, other) = (count(Some(true)), count(Some(false)), count(None));
    fill(AssessPaceText::of(call.lang).tally, &[("behind", &behind), ("on", &on), ("other", &other)])
}

/// Whether an area is behind: by the verdict where there is one, else by what is due.
pub(super) fn is_behind(pace: &Pace) -> Option<bool> {
    match pace.now.verdict {
        Verdict::Met => Some(false),
        Verdict::Missed | Verdict::Near => Some(true),
        Verdict::PartYear => pace.is_behind(),
        _ => None,
    }
}

fn all(
    call: &Call<Desk>,
    workspace: &Workspace,
    (area, to_date): (AreaId, Period),
    paces: &[(IndicatorId, Pace)],
) -> Html {
    let text = AssessPaceText::of(call.lang);
    let heads = [
        ("", text.indicator),
        ("n", text.so_far),
        ("", text.target),
        ("", text.due),
        ("", text.stand),
        ("n", text.ends),
        ("", text.each),
    ];
    let rows = paces.iter().fold(Html::new(), |rows, (id, pace)| match Voice::new(call.lang, workspace, *id) {
        Some(voice) => rows.within("tr", "", &row(call, &voice, to_date, pace)),
        None => rows,
    });
    let caption = fill(text.table_name, &[("area", name(call, workspace, area))]);
    table("cards pace", &caption, &heads, &rows)
}

fn row(call: &Call<Desk>, voice: &Voice<'_>, to_date: Period, pace: &Pace) -> Html {
    let text = AssessPaceText::of(call.lang);
    let (lang, workspace) = (call.lang, voice.workspace);
    let href = call.link("assessment", &format!("pace/{}/{}", to_date.months, voice.it.code));
    let head = Html::new().link("num-link", &href, voice.name());
    let row = Html::new().el("th", &[("scope", "row")], &head);
    let value = match pace.now.value {
        Ok(value) => {
            let value = Html::new().within("b", "", &Html::new().text(&voice.value(value)));
            if pace.due.is_some_and(|it| it.prorated) { value.and(&small(text.part_year)) } else { value }
        }
        Err(why) => Html::new().within("span", "why", &Html::new().text(&absence_text(lang, &workspace.catalog, why))),
    };
    let row = cell(row, "n", text.so_far, &value);
    let target = pace.target.or(pace.now.target);
    let target = target.map(|it| target_says(lang, workspace, voice.it, pace.now.area, &it)).unwrap_or_default();
    let row = cell(row, "", text.target, &Html::new().text(&target));
    let due = pace.due.map(|it| voice.limits(it.goal, it.places)).unwrap_or_default();
    let row = cell(row, "", text.due, &Html::new().text(&due));
    let row = cell(row, "stand", text.stand, &stand(voice, pace));
    let ends = match pace.projection {
        Some(ends) => {
            let value = Html::new().text(&voice.value(ends.value));
            let range = ends.range.map(|(a, b)| fill(text.interval, &[("a", &a.grouped()), ("b", &b.grouped())]));
            range.map_or_else(|| value.clone(), |it| value.clone().and(&small(&it)))
        }
        None => Html::new(),
    };
    let row = cell(row, "n", text.ends, &ends);
    cell(row, "", text.each, &Html::new().text(&each(voice, pace)))
}

/// On pace or behind, and by how much.
pub(super) fn stand(voice: &Voice<'_>, pace: &Pace) -> Html {
    let text = AssessPaceText::of(voice.lang);
    let word = match (pace.now.verdict, is_behind(pace)) {
        (Verdict::PartYear, Some(true)) => chip("miss", "▼", text.behind),
        (Verdict::PartYear, Some(false)) => chip("met", "▲", text.on),
        (verdict, _) => {
            let class = match verdict {
                Verdict::Met => "met",
                Verdict::Near => "near",
                Verdict::Missed => "miss",
                Verdict::NoTarget | Verdict::NoValue => "none",
                _ => "few",
            };
            chip(class, verdict.shape(), verdict_word(voice.lang, verdict))
        }
    };
    let gap = match (pace.now.verdict, pace.due, pace.now.goal.zip(pace.now.gap)) {
        (Verdict::PartYear, Some(due), _) => voice.gap(due.goal, due.gap),
        (_, _, Some(((goal, _), gap))) => voice.gap(goal, gap),
        _ => String::new(),
    };
    if gap.is_empty() { word } else { word.and(&small(&gap)) }
}

/// What each month that is left has to bring, in short.
fn each(voice: &Voice<'_>, pace: &Pace) -> String {
    let text = AssessPaceText::of(voice.lang);
    let Some(need) = pace.need else { return String::new() };
    if need.is_lost() {
        return text.lost.to_owned();
    }
    let says = |template: &str, steps: i128| fill(template, &[("n", &voice.steps(steps, need.step))]);
    let more = need.more_each().map(|it| if it == 0 { text.reached.to_owned() } else { says(text.at_least, it) });
    let room = need.room_each().map(|it| says(text.at_most, it));
    more.into_iter().chain(room).collect::<Vec<_>>().join(" · ")
}

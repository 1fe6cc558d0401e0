//! One area's targets, one row an indicator.

use super::put::{focus_field, last_outcome, last_words, put, standing_of};
use super::row::GoalEntry;
use super::{Place, year_name};
use crate::app::parts::says::{click, d, t};
use crate::app::parts::verdict_chip::VerdictChip;
use crate::app::route::Page;
use crate::app::state::App;
use crate::app::target_model::{Standing, side_text, standing_text};
use crate::catalog::{Indicator, IndicatorId};
use crate::figures::SetTarget;
use crate::locale::{TargetsText, fill};
use crate::speak::unit_of;
use leptos::prelude::*;

/// The sheet.
#[component]
pub(super) fn Sheet(place: Place) -> impl IntoView {
    let app = App::get();
    let text = move || TargetsText::of(app.lang.get());
    let ids = app.peek(|it| it.catalog.indicators().map(|(id, _)| id).collect::<Vec<_>>()).unwrap_or_default();
    let last_year = move || year_name(app, place.year - 1);
    view! {
        <div class="tbl-wrap of-cards of-goals">
            <table class="tbl tight cards goals">
                <caption>
                    {d(move || fill(text().table_name, &[("year", &year_name(app, place.year))]))}
                    <span class="hide-sm">" · "{t(|lang| TargetsText::of(lang).keys_hint)}</span>
                </caption>
                <thead><tr>
                    <th scope="col">{t(|lang| TargetsText::of(lang).indicator)}</th>
                    <th scope="col">{t(|lang| TargetsText::of(lang).goal)}</th>
                    <th scope="col">{t(|lang| TargetsText::of(lang).change)}</th>
                    <th scope="col" class="n" title=last_year>{t(|lang| TargetsText::of(lang).last_goal)}</th>
                    <th scope="col" class="n" title=last_year>{t(|lang| TargetsText::of(lang).last_value)}</th>
                </tr></thead>
                <tbody>
                    {ids.into_iter().enumerate().map(|(row, id)| view! { <Row place id row/> }).collect_view()}
                </tbody>
            </table>
        </div>
    }
}

/// An indicator's name. Follows workspace and language.
pub(super) fn indicator_name(app: App, id: IndicatorId) -> String {
    let lang = app.lang.get();
    app.with(|it| it.catalog.indicator(id).map(|it| it.names.get(lang).to_owned())).flatten().unwrap_or_default()
}

/// An indicator as it is now: catalogs do not change while a workspace is open.
pub(super) fn indicator_of(app: App, id: IndicatorId) -> Option<Indicator> {
    app.peek(|it| it.catalog.indicator(id).cloned()).flatten()
}

#[component]
fn Row(place: Place, id: IndicatorId, row: usize) -> impl IntoView {
    let app = App::get();
    let it = indicator_of(app, id)?;
    let (direction, code) = (it.direction, it.code.clone());
    let is_own = move || matches!(standing_of(app, place, id), Standing::Own(_) | Standing::Waived);
    let kind = move || {
        let unit = app.with(|workspace| unit_of(app.lang.get(), &workspace.catalog, &it)).unwrap_or_default();
        let side = side_text(app.lang.get(), direction);
        if unit.trim().is_empty() { side.to_owned() } else { format!("{} · {side}", unit.trim()) }
    };
    Some(view! {
        <tr>
            <th scope="row">
                <a href=d(move || app.route.read().to(Page::Indicator(code.clone())).href())>{d(move || indicator_name(app, id))}</a>
                <small>{kind}</small>
            </th>
            <td class="goal" class:own=is_own class:inherited=d(move || !is_own()) data-label=t(|lang| TargetsText::of(lang).goal)>
                <GoalEntry place id row/>
                <small id=format!("standing-{row}")>
                    {d(move || app.with(|it| standing_text(app.lang.get(), it, place.area, place.year, id)))}
                </small>
            </td>
            <td class="wide"><Actions place id row/></td>
            <td class="n" data-label=t(|lang| TargetsText::of(lang).last_goal)>{d(move || last_words(app, place, id).0)}</td>
            <td class="n last" data-label=t(|lang| TargetsText::of(lang).last_value)><Last place id/></td>
        </tr>
    })
}

/// What was reached the year before, and how it stood to the target of that year.
#[component]
fn Last(place: Place, id: IndicatorId) -> impl IntoView {
    let app = App::get();
    move || match last_words(app, place, id).1 {
        None => view! { <span class="why">{crate::locale::ShellText::of(app.lang.get()).no_data}</span> }.into_any(),
        Some((value, _)) => {
            let verdict = last_outcome(app, place, id).filter(|it| it.goal.is_some()).map(|it| it.verdict);
            view! { <span>{value}</span>{verdict.map(|verdict| view! { <VerdictChip verdict/> })} }.into_any()
        }
    }
}

/// Back to what holds above, or no target here.
#[component]
fn Actions(place: Place, id: IndicatorId, row: usize) -> impl IntoView {
    let app = App::get();
    let text = move || TargetsText::of(app.lang.get());
    let has_parent = app.peek(|it| it.areas.get(place.area).is_some_and(|it| it.parent.is_some())).unwrap_or(false);
    // The button goes with what it did, so the focus goes to the row's field.
    let act = move |target: Option<SetTarget>| {
        put(app, place, id, target);
        focus_field(&format!("goal-{row}"));
    };
    let button = move |word: &'static str, name: &'static str, target: Option<SetTarget>| {
        let label = fill(name, &[("name", &indicator_name(app, id))]);
        view! {
            <button type="button" class="btn quiet" aria-label=label disabled=d(move || !app.writable())
                on:click=click(move || act(target))>{word}</button>
        }
    };
    let waive = move || button(text().waive, text().waive_name, Some(SetTarget::Waived));
    let inherit = move || match has_parent {
        true => button(text().inherit, text().inherit_name, None),
        false => button(text().clear, text().clear_name, None),
    };
    let kind = Memo::new(move |_| standing_of(app, place, id));
    view! {
        <div class="btns acts">
            {d(move || kind.get().is_own().then(inherit))}
            {d(move || (has_parent && kind.get().target().is_some()).then(waive))}
        </div>
    }
}

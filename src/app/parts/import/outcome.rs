//! What the import would do: how the file was read, in numbers, and what is wrong.

use super::work::Work;
use crate::app::import_model::{
    how_text, layout_text, needs_period, place_text, reason_text, seen_text, sheet_name, tallies, unmatched,
};
use crate::app::parts::says::d;
use crate::locale::{ImportText, fill};
use leptos::prelude::*;

/// Problems that are listed.
const LISTED: usize = 200;
/// Headings without an item that are named.
const NAMED: usize = 6;

/// The sentence, the numbers, the problems.
#[component]
pub(super) fn Outcome(work: Work) -> impl IntoView {
    let text = move || ImportText::of(work.app.lang.get());
    view! {
        <p class="how" id="import-how">{d(move || how(work))}</p>
        {move || warnings(work).into_iter().map(|it| view! { <p class="notice warn"><span>{it}</span></p> }).collect_view()}
        <p class="tally" id="import-tally">
            {move || {
                let lang = work.app.lang.get();
                let marks = work.with_plan(|it, plan| tallies(lang, plan, it.touched)).unwrap_or_default();
                marks.into_iter().map(|(class, says)| view! { <span class=format!("chip {class}")>{says}</span> }).collect_view()
            }}
        </p>
        {move || {
            let lang = work.app.lang.get();
            let (items, more) = problems(work)?;
            Some(view! {
                <h3>{text().problems}</h3>
                <ul class="problems" id="import-problems" tabindex="0" aria-label=text().problems>
                    {items
                        .into_iter()
                        .map(|it| {
                            view! {
                                <li>
                                    <b>{place_text(lang, &it)}</b>
                                    <span>{seen_text(lang, &it)}" "{reason_text(lang, it.kind)}</span>
                                </li>
                            }
                        })
                        .collect_view()}
                    {(more > 0)
                        .then(|| view! { <li>{fill(text().problems_more, &[("n", &super::work::grouped(more))])}</li> })}
                </ul>
            })
        }}
    }
}

/// How the file was read, or why it has no table.
pub(super) fn how(work: Work) -> Option<String> {
    let lang = work.app.lang.get();
    let how = work.how()?;
    let index = work.sheet.get();
    let sheet = work.with_sheet(|it| sheet_name(lang, &it.name, index))?;
    work.with_checked(|it| match &it.plan {
        Ok(plan) => how_text(lang, it.calendar(), &how, &sheet, plan),
        Err(problem) => layout_text(lang, *problem).to_owned(),
    })
}

/// What the user should see before saying yes.
fn warnings(work: Work) -> Vec<String> {
    let text = ImportText::of(work.app.lang.get());
    let undecoded = work.how().map_or(0, |it| it.undecoded);
    let undecoded = (undecoded > 0).then(|| fill(text.undecoded, &[("n", &undecoded.to_string())]));
    let period = work.with_plan(|_, plan| plan.period.is_none() && needs_period(&plan.layout)).unwrap_or_default();
    let period = period.then(|| text.choose_period_first.to_owned());
    let waiting = work.with_plan(|_, plan| unmatched(plan)).unwrap_or_default();
    let waiting = (!waiting.is_empty()).then(|| {
        let more = if waiting.len() > NAMED { " …" } else { "" };
        let names = waiting.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(text.list_comma);
        fill(text.unmatched, &[("n", &waiting.len().to_string()), ("names", &(names + more))])
    });
    [undecoded, period, waiting].into_iter().flatten().collect()
}

/// The first problems, and how many there are beside them.
fn problems(work: Work) -> Option<(Vec<crate::exchange::import::Problem>, usize)> {
    work.with_plan(|_, plan| {
        if plan.problems.is_empty() || (plan.period.is_none() && needs_period(&plan.layout)) {
            return None;
        }
        let items: Vec<_> = plan.problems.iter().take(LISTED).cloned().collect();
        let more = (plan.counts.problems as usize).saturating_sub(items.len());
        Some((items, more))
    })
    .flatten()
}

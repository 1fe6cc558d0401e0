//! Over the sheet: the year, the layout, copies from last year and from a pack.

use super::{Place, year_name};
use crate::app::parts::area_picker::area_name;
use crate::app::parts::period_picker::{calendar, go_to};
use crate::app::parts::popover::Popover;
use crate::app::parts::says::{click, d, t};
use crate::app::state::{App, replace};
use crate::app::target_model::{from_preset, from_year, years};
use crate::catalog::Preset;
use crate::figures::Workspace;
use crate::locale::{TargetsText, fill};
use leptos::prelude::*;

/// The tools.
#[component]
pub(super) fn Tools(place: Place, is_matrix: Memo<bool>) -> impl IntoView {
    let app = App::get();
    let text = move || TargetsText::of(app.lang.get());
    let lay_out = move |value: &str| replace(&app.route.get_untracked().with("view", value));
    let copy_word = move || fill(text().copy_last, &[("year", &year_name(app, place.year - 1))]);
    view! {
        <div class="tools">
            <Years place/>
            <div class="seg" role="group" aria-label=t(|lang| TargetsText::of(lang).layout)>
                <button type="button" aria-pressed=d(move || (!is_matrix.get()).to_string()) on:click=click(move || lay_out(""))>
                    {t(|lang| TargetsText::of(lang).one_area)}
                </button>
                <button type="button" id="matrix" aria-pressed=d(move || is_matrix.get().to_string())
                    on:click=click(move || lay_out("matrix"))>{t(|lang| TargetsText::of(lang).matrix)}</button>
            </div>
            <div class="btns">
                <button type="button" class="btn ghost" id="copy-last" disabled=d(move || !app.writable())
                    on:click=click(move || copy(app, place))>{copy_word}</button>
                <Presets place/>
            </div>
        </div>
    }
}

/// The years that have targets, with a step to those that have none yet.
#[component]
fn Years(place: Place) -> impl IntoView {
    let app = App::get();
    let to = move |year: i32| go_to(app, calendar(app).year(year));
    let listed = move || app.with(|it| years(it, place.year)).unwrap_or_default();
    view! {
        <div class="seg years" role="group" aria-label=t(|lang| TargetsText::of(lang).year)>
            <button type="button" aria-label=t(|lang| TargetsText::of(lang).year_before) on:click=click(move || to(place.year - 1))>"‹"</button>
            {move || listed().into_iter().map(|year| view! {
                <button type="button" aria-label=d(move || year_name(app, year))
                    aria-pressed=(year == place.year).to_string() on:click=click(move || to(year))>{year}</button>
            }).collect_view()}
            <button type="button" aria-label=t(|lang| TargetsText::of(lang).year_after) on:click=click(move || to(place.year + 1))>"›"</button>
        </div>
    }
}

/// Copies last year's targets as one step and says what it did.
fn copy(app: App, place: Place) {
    let Some(copied) = app.peek(|it| from_year(it, place.area, place.year - 1, place.year)) else { return };
    let text = TargetsText::of(app.lang.get_untracked());
    let (from, to) = (year_name(app, place.year - 1), year_name(app, place.year));
    let (count, kept) = (copied.changes.len().to_string(), copied.kept);
    let Some(step) = copied.into_step() else {
        return app.say("info", fill(text.nothing_to_copy, &[("from", &from), ("to", &to)]));
    };
    if app.act(step) {
        let mut says = fill(text.copied, &[("from", &from), ("to", &to), ("n", &count)]);
        if kept > 0 {
            says.push(' ');
            says.push_str(&fill(text.copied_kept, &[("to", &to), ("n", &kept.to_string())]));
        }
        app.say("info", says);
    }
}

/// The targets that come with the packs, each with where it is from.
#[component]
fn Presets(place: Place) -> impl IntoView {
    let app = App::get();
    let text = move || TargetsText::of(app.lang.get());
    let open = RwSignal::new(false);
    let label = Signal::derive(move || text().presets.to_owned());
    // Those of one pack stand together, the earliest year first.
    let grouped = |it: &Workspace| {
        let pack = |preset: &Preset| preset.goals.first().and_then(|(id, _)| Some(it.catalog.indicator(*id)?.pack));
        let mut all: Vec<_> = it.catalog.presets().iter().map(|preset| (pack(preset), preset.clone())).collect();
        all.sort_by_key(|(pack, preset)| (*pack, preset.year));
        let names = |pack: Option<usize>| it.catalog.packs().get(pack?).map(|it| it.names.clone());
        let mut last = None;
        let heads = all.into_iter().map(|(pack, preset)| {
            let head = (last != Some(pack)).then(|| names(pack)).flatten();
            last = Some(pack);
            (head, preset)
        });
        heads.collect::<Vec<_>>()
    };
    let presets = StoredValue::new(app.peek(grouped).unwrap_or_default());
    let into = move || {
        let lang = app.lang.get();
        let area = app.with(|it| area_name(it, lang, place.area)).unwrap_or_default();
        fill(text().preset_into, &[("area", &area), ("year", &year_name(app, place.year))])
    };
    view! {
        <Popover open class="btn ghost" label button=ViewFn::from(move || text().presets)>
            <p>{into}</p>
            <ul class="menu presets">
                {move || presets.get_value().into_iter().map(|(head, preset)| {
                    let lang = app.lang.get();
                    let head = head.map(|it| view! { <li class="menu-head">{it.get(lang).to_owned()}</li> });
                    let year = preset.year;
                    let (name, source) = (preset.names.get(lang).to_owned(), preset.source.get(lang).to_owned());
                    let preset = StoredValue::new(preset);
                    view! {
                        {head}
                        <li>
                            <button type="button" disabled=d(move || !app.writable())
                                on:click=click(move || { open.set(false); preset.with_value(|it| take(app, place, it)); })>
                                <b class="preset-year">{year}</b><span><b>{name}</b><small>{source}</small></span>
                            </button>
                        </li>
                    }
                }).collect_view()}
            </ul>
        </Popover>
    }
}

fn take(app: App, place: Place, preset: &Preset) {
    let lang = app.lang.get_untracked();
    let text = TargetsText::of(lang);
    let Some(copied) = app.peek(|it| from_preset(it, place.area, preset, place.year)) else { return };
    let (name, count) = (preset.names.get(lang), copied.changes.len().to_string());
    match copied.into_step() {
        None => app.say("info", fill(text.preset_same, &[("name", name)])),
        Some(step) => {
            if app.act(step) {
                app.say("info", fill(text.preset_taken, &[("name", name), ("n", &count)]));
            }
        }
    }
}

//! What the user can set by hand, each only where it makes a difference.

use super::work::{Target, Work};
use crate::app::import_model::{
    choose_shape, delimiter_name, encoding_name, needs_period, shape_name, sheet_name, spans,
};
use crate::exchange::delimited::Delimiter;
use crate::exchange::import::{Choices, Totals};
use crate::exchange::layout::Shape;
use crate::exchange::text::Encoding;
use crate::figures::{AreaId, Calendar, Period};
use crate::locale::{ImportText, fill};
use crate::speak::period_name;
use leptos::prelude::*;

const ENCODINGS: [Encoding; 5] =
    [Encoding::Utf8, Encoding::Gb18030, Encoding::Big5, Encoding::Utf16Le, Encoding::Utf16Be];
const DELIMITERS: [Delimiter; 5] =
    [Delimiter::Comma, Delimiter::Semicolon, Delimiter::Tab, Delimiter::Bar, Delimiter::WideComma];
/// Areas that are offered as the one above all others.
const MOST_PARENTS: usize = 300;

/// All that can be set.
#[component]
pub(super) fn Options(work: Work) -> impl IntoView {
    view! {
        <div class="opts" id="import-options">
            <Into work/>
            <OfFile work/>
            <OfTable work/>
            <OfPeriod work/>
            <OfAreas work/>
        </div>
    }
}

/// A choice in a list: what is chosen, what can be, and what to do then.
///
/// The options are a closure, so that they follow the language; values are codes.
fn select(
    id: &'static str,
    label: impl Fn() -> &'static str + Send + 'static,
    options: impl Fn() -> Vec<(String, String)> + Send + Sync + 'static,
    chosen: impl Fn() -> String + Send + Sync + 'static,
    on: impl Fn(&str) + Send + 'static,
) -> impl IntoView {
    let chosen = Memo::new(move |_| chosen());
    view! {
        <label class="field">
            <span>{label}</span>
            <select id=id on:change:target=move |event| on(&event.target().value())>
                {move || {
                    options()
                        .into_iter()
                        .map(|(code, name)| {
                            let value = code.clone();
                            view! { <option value=value prop:selected=move || chosen.get() == code>{name}</option> }
                        })
                        .collect_view()
                }}
            </select>
        </label>
    }
}

/// Which workspace the figures go into.
#[component]
fn Into(work: Work) -> impl IntoView {
    let text = move || ImportText::of(work.app.lang.get());
    let open_title = move || work.app.with(|it| it.title.clone());
    view! {
        <Show when=move || open_title().is_some()>
            {select(
                "import-into",
                move || text().into,
                move || {
                    let title = open_title().unwrap_or_default();
                    vec![
                        ("new".to_owned(), text().into_new.to_owned()),
                        ("open".to_owned(), fill(text().into_open, &[("title", &title)])),
                    ]
                },
                move || if work.target.get() == Target::Open { "open" } else { "new" }.to_owned(),
                move |code| {
                    work.target.set(if code == "open" { Target::Open } else { Target::New });
                    work.choose(|it| it.parent = None);
                },
            )}
        </Show>
        <Show when=move || work.target.get() == Target::New>
            <label class="field">
                <span>{move || text().new_title}</span>
                <input id="import-title-new" type="text" prop:value=move || work.title.get()
                    on:input:target=move |event| work.title.set(event.target().value())/>
            </label>
        </Show>
    }
}

/// Sheet, encoding and separator: a change of the last two reads the file again.
#[component]
fn OfFile(work: Work) -> impl IntoView {
    let text = move || ImportText::of(work.app.lang.get());
    let sheets = move || work.sheets();
    let has_sheets = Memo::new(move |_| sheets().len() > 1);
    let is_text = Memo::new(move |_| work.how().is_some_and(|it| it.encoding.is_some()));
    let is_delimited = Memo::new(move |_| work.how().is_some_and(|it| it.delimiter.is_some()));
    let auto = move || (String::new(), text().auto.to_owned());
    let index = |at: Option<usize>| at.map(|it| it.to_string()).unwrap_or_default();
    view! {
        <Show when=move || has_sheets.get()>
            {select(
                "import-sheet",
                move || text().sheet,
                move || {
                    let lang = work.app.lang.get();
                    let names = sheets().into_iter().enumerate();
                    names.map(|(at, name)| (at.to_string(), sheet_name(lang, &name, at))).collect()
                },
                move || work.sheet.get().to_string(),
                move |code| {
                    work.sheet.set(code.parse().unwrap_or_default());
                    work.choose(|it| *it = Choices::default());
                },
            )}
        </Show>
        <Show when=move || is_text.get()>
            {select(
                "import-encoding",
                move || text().encoding,
                move || {
                    let named = ENCODINGS.iter().enumerate();
                    [auto()].into_iter().chain(named.map(|(at, it)| (at.to_string(), encoding_name(*it).to_owned()))).collect()
                },
                move || index(work.overrides.with(|set| ENCODINGS.iter().position(|it| Some(*it) == set.encoding))),
                move |code| {
                    let chosen = code.parse::<usize>().ok().and_then(|it| ENCODINGS.get(it)).copied();
                    work.overrides.update(|it| it.encoding = chosen);
                    work.begin_reading();
                },
            )}
        </Show>
        <Show when=move || is_delimited.get()>
            {select(
                "import-delimiter",
                move || text().delimiter,
                move || {
                    let lang = work.app.lang.get();
                    let named = DELIMITERS.iter().enumerate();
                    let named = named.map(|(at, it)| (at.to_string(), delimiter_name(lang, *it).to_owned()));
                    [auto()].into_iter().chain(named).collect()
                },
                move || index(work.overrides.with(|set| DELIMITERS.iter().position(|it| Some(*it) == set.delimiter))),
                move |code| {
                    let chosen = code.parse::<usize>().ok().and_then(|it| DELIMITERS.get(it)).copied();
                    work.overrides.update(|it| it.delimiter = chosen);
                    work.begin_reading();
                },
            )}
        </Show>
    }
}

/// Where the header is, and whether a row holds one figure or many.
#[component]
fn OfTable(work: Work) -> impl IntoView {
    let text = move || ImportText::of(work.app.lang.get());
    let header = Memo::new(move |_| {
        let found = work.with_checked(|it| it.layout.as_ref()?.header.rows.first().copied()).flatten();
        work.choices.with(|it| it.header_row).or(found).map_or(1, |it| it + 1)
    });
    let shape = Memo::new(move |_| work.with_checked(|it| it.layout.as_ref().map(|it| it.shape)).flatten());
    let rows = Memo::new(move |_| work.with_sheet(|it| it.rows).unwrap_or(1));
    view! {
        <label class="field">
            <span>{move || text().header_row}</span>
            <input id="import-header" type="number" min="1" max=move || rows.get() step="1" inputmode="numeric"
                prop:value=move || header.get().to_string()
                on:change:target=move |event| {
                    let row = event.target().value().trim().parse::<u32>().ok().and_then(|it| it.checked_sub(1));
                    work.choose(|it| *it = Choices { header_row: row, period: it.period, parent: it.parent, ..Choices::default() });
                }/>
        </label>
        <Show when=move || shape.get().is_some()>
            {select(
                "import-shape",
                move || text().shape,
                move || {
                    let lang = work.app.lang.get();
                    vec![
                        ("wide".to_owned(), shape_name(lang, Shape::Wide).to_owned()),
                        ("tidy".to_owned(), shape_name(lang, Shape::Tidy).to_owned()),
                    ]
                },
                move || if shape.get() == Some(Shape::Tidy) { "tidy" } else { "wide" }.to_owned(),
                move |code| {
                    let to = if code == "tidy" { Shape::Tidy } else { Shape::Wide };
                    let layout = work.with_checked(|it| it.layout.clone()).flatten();
                    if let Some(layout) = layout {
                        work.choose(|it| choose_shape(it, &layout, to));
                    }
                },
            )}
        </Show>
    }
}

/// The period of all figures, or what the months of a column are.
#[component]
fn OfPeriod(work: Work) -> impl IntoView {
    let text = move || ImportText::of(work.app.lang.get());
    let calendar = Memo::new(move |_| work.with_base(|it| it.calendar).unwrap_or(Calendar::ASSESSMENT));
    let asked = Memo::new(move |_| work.with_checked(|it| it.layout.as_ref().map(needs_period)).flatten());
    let chosen = Memo::new(move |_| {
        let planned = work.with_plan(|_, plan| plan.period).flatten();
        work.choices.with(|it| it.period).or(planned)
    });
    let typed_year = RwSignal::new(None::<i32>);
    let year = Memo::new(move |_| {
        let of = |it: Period| calendar.get().year_of(it.start);
        typed_year.get().or(chosen.get().map(of)).unwrap_or_else(|| of(work.app.period.get()))
    });
    let set_year = move |to: i32| {
        let months = (to - year.get_untracked()) * 12;
        typed_year.set(Some(to));
        if let Some(period) = chosen.get_untracked() {
            work.choose(|it| it.period = Some(period.shift(months)));
        }
    };
    view! {
        <Show when=move || asked.get() == Some(true)>
            <label class="field">
                <span>{move || text().period_year}</span>
                <input id="import-year" type="number" min="1950" max="2150" step="1" inputmode="numeric"
                    prop:value=move || year.get().to_string()
                    on:change:target=move |event| {
                        if let Ok(to @ 1950..=2150) = event.target().value().trim().parse::<i32>() {
                            set_year(to);
                        }
                    }/>
            </label>
            {select(
                "import-period",
                move || text().period_part,
                move || {
                    let lang = work.app.lang.get();
                    let offered = spans(calendar.get(), year.get());
                    let odd = chosen.get().filter(|it| !offered.contains(it));
                    let named = offered.into_iter().chain(odd).map(|it| (it.code(), period_name(lang, calendar.get(), it)));
                    [(String::new(), text().not_chosen.to_owned())].into_iter().chain(named).collect()
                },
                move || chosen.get().map(Period::code).unwrap_or_default(),
                move |code| work.choose(|it| it.period = Period::parse(code)),
            )}
        </Show>
        <Show when=move || asked.get() == Some(false)>
            {select(
                "import-months",
                move || text().months_are,
                move || {
                    vec![
                        ("single".to_owned(), text().months_single.to_owned()),
                        ("cumulative".to_owned(), text().months_cumulative.to_owned()),
                    ]
                },
                move || if work.choices.with(|it| it.cumulative) { "cumulative" } else { "single" }.to_owned(),
                move |code| work.choose(|it| it.cumulative = code == "cumulative"),
            )}
        </Show>
    }
}

/// Where the table's areas belong, and what becomes of its totals.
#[component]
fn OfAreas(work: Work) -> impl IntoView {
    let text = move || ImportText::of(work.app.lang.get());
    let parents = move || {
        let lang = work.app.lang.get();
        work.with_base(|base| {
            let above = base.areas.iter().filter(|(_, it)| !it.children.is_empty() || it.parent.is_none());
            let named = above.map(|(id, it)| (id.0.to_string(), it.names.get(lang).to_owned()));
            named.take(MOST_PARENTS).collect::<Vec<_>>()
        })
        .unwrap_or_default()
    };
    let into_open = Memo::new(move |_| work.target.get() == Target::Open);
    let has_totals = Memo::new(move |_| {
        let skipped = work.with_plan(|_, plan| plan.counts.totals_skipped > 0).unwrap_or_default();
        skipped || work.choices.with(|it| it.totals == Totals::AsReported)
    });
    view! {
        <Show when=move || into_open.get()>
            {select(
                "import-parent",
                move || text().parent,
                move || [(String::new(), text().by_file.to_owned())].into_iter().chain(parents()).collect(),
                move || work.choices.with(|it| it.parent).map(|it| it.0.to_string()).unwrap_or_default(),
                move |code| work.choose(|it| it.parent = code.parse().ok().map(AreaId)),
            )}
        </Show>
        <Show when=move || has_totals.get()>
            {select(
                "import-totals",
                move || text().totals,
                move || {
                    vec![
                        ("skip".to_owned(), text().totals_skip.to_owned()),
                        ("own".to_owned(), text().totals_own.to_owned()),
                    ]
                },
                move || if work.choices.with(|it| it.totals == Totals::AsReported) { "own" } else { "skip" }.to_owned(),
                move |code| work.choose(|it| it.totals = if code == "own" { Totals::AsReported } else { Totals::Skip }),
            )}
        </Show>
    }
}

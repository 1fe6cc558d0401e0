//! A drawing with its sentence and a table of its numbers.

use super::says::{d, t};
use crate::app::state::App;
use crate::browser::marks;
use crate::browser::size::WidthWatch;
use crate::locale::FigureText;
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// A drawing, the sentence that says what it shows, and the numbers it was drawn from.
#[component]
pub(in crate::app) fn Figure(
    /// The drawing as SVG.
    #[prop(into)]
    svg: Signal<String>,
    /// What the drawing shows, in a sentence.
    #[prop(into)]
    says: Signal<String>,
    /// The head of the table.
    #[prop(into)]
    head: Signal<Vec<String>>,
    /// The rows of the table: the same numbers as in the drawing.
    #[prop(into)]
    rows: Signal<Vec<Vec<String>>>,
    /// Told how wide the drawing may be, in CSS pixels.
    #[prop(optional)]
    width: Option<RwSignal<u32>>,
    /// Called with the datum that was clicked or opened by Enter.
    #[prop(optional)]
    on_pick: Option<Callback<usize>>,
) -> impl IntoView {
    view! {
        <figure class="figure" on:keydown=move |event| { marks::turn_table(&event); }>
            <figcaption>{d(move || says.get())}</figcaption>
            <Sheet svg width on_pick/>
            <details>
                <summary>{t(|lang| FigureText::of(lang).table)}</summary>
                <div class="tbl-wrap" tabindex="0" role="group" aria-label=t(|lang| FigureText::of(lang).table)>
                    <table class="tbl">
                        <thead><tr>{move || head.get().into_iter().map(|it| view! { <th scope="col">{it}</th> }).collect_view()}</tr></thead>
                        <tbody>
                            {move || rows.get().into_iter().map(|row| {
                                let mut cells = row.into_iter();
                                let first = cells.next();
                                view! {
                                    <tr><th scope="row">{first}</th>{cells.map(|it| view! { <td class="n">{it}</td> }).collect_view()}</tr>
                                }
                            }).collect_view()}
                        </tbody>
                    </table>
                </div>
            </details>
        </figure>
    }
}

/// The drawing: its data are read one by one with the arrow keys or the pointer, and said below.
#[component]
fn Sheet(svg: Signal<String>, width: Option<RwSignal<u32>>, on_pick: Option<Callback<usize>>) -> impl IntoView {
    let app = App::get();
    let drawing = NodeRef::<html::Div>::new();
    let readout = RwSignal::new(String::new());
    // The place of the datum that the keys stand on, among the marks of the drawing.
    let at = StoredValue::new(None::<usize>);
    let label = move || {
        let text = FigureText::of(app.lang.get());
        if on_pick.is_some() { text.read_and_go } else { text.read_points }
    };
    let watch = StoredValue::new_local(None::<WidthWatch>);
    Effect::new(move |_| {
        if let (Some(width), Some(element)) = (width, drawing.get()) {
            watch.set_value(Some(WidthWatch::start(&element, move |it| {
                if width.try_get_untracked().is_some_and(|old| old != it) {
                    width.set(it);
                }
            })));
        }
    });
    let on_key = move |event: ev::KeyboardEvent| {
        let Some(element) = drawing.get_untracked() else { return };
        let marks = marks::marks(&element);
        let now = at.get_value();
        if event.key() == "Enter" && !event.alt_key() && !event.ctrl_key() {
            if let (Some(pick), Some(mark)) = (on_pick, now.and_then(|it| marks.get(it))) {
                datum(mark).into_iter().for_each(|it| pick.run(it));
                // The drawing is another one from here on.
                at.set_value(None);
                readout.set(String::new());
            }
            return;
        }
        let Some(to) = marks::step(&event, now, marks.len()) else { return };
        event.prevent_default();
        marks::light(&marks, Some(to));
        at.set_value(Some(to));
        readout.set(marks.get(to).map(marks::title).unwrap_or_default());
    };
    let leave = move || {
        if let Some(element) = drawing.get_untracked() {
            marks::light(&marks::marks(&element), None);
        }
        at.set_value(None);
        readout.set(String::new());
    };
    let point =
        move |event: ev::PointerEvent| readout.set(under(&event).as_ref().map(marks::title).unwrap_or_default());
    let click = move |event: ev::MouseEvent| {
        if let (Some(pick), Some(index)) = (on_pick, under(&event).as_ref().and_then(datum)) {
            pick.run(index);
            readout.set(String::new());
        }
    };
    view! {
        <div class="drawing" class:leads=on_pick.is_some() node_ref=drawing tabindex="0" role="group" aria-label=label
            inner_html=d(move || svg.get()) on:keydown=on_key on:blur=move |_| leave() on:pointerover=point on:pointerleave=move |_| leave()
            on:click=click></div>
        <p class="readout" role="status">{d(move || readout.get())}</p>
    }
}

/// Which datum a mark stands for.
fn datum(mark: &Element) -> Option<usize> {
    mark.get_attribute("data-i")?.parse().ok()
}

/// The mark under the pointer.
fn under(event: &ev::Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest("[data-i]").ok().flatten()
}

//! A drawing with its sentence and a table of its numbers.

use crate::app::state::App;
use crate::locale::FigureText;
use leptos::prelude::*;

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
) -> impl IntoView {
    let app = App::get();
    view! {
        <figure class="figure">
            <figcaption>{move || says.get()}</figcaption>
            <div class="drawing" inner_html=move || svg.get()></div>
            <details>
                <summary>{move || FigureText::of(app.lang.get()).table}</summary>
                <div class="tbl-wrap" tabindex="0" role="group" aria-label=move || FigureText::of(app.lang.get()).table>
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

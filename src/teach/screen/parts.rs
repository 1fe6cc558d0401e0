//! Parts that several pages of learning share.

use super::Facts;
use crate::locale::{Lang, LearnText};
pub(super) use crate::scene::html::card;
use crate::scene::{Call, Html, html};
use crate::teach::exercise::{Exercise, Task};
use crate::teach::step::Step;

/// The head of a page of learning: the way back, its name, and one sentence that says what it is for.
pub(super) fn lede(call: &Call<Facts>, title: &str, says: &str) -> Html {
    let back = match call.path.as_str() {
        "" => Html::new(),
        _ => Html::new().link("crumb", &call.link("learn", ""), LearnText::of(call.lang).back),
    };
    html::lede(&back, title, says)
}

/// The steps of a working, one below the other; the one where the ways part is set apart.
pub(super) fn working(steps: &[Step], parted: Option<usize>, lang: Lang) -> Html {
    let mut all = Html::new();
    for (at, step) in steps.iter().enumerate() {
        let inner = Html::new()
            .within("b", "", &Html::new().text(step.role.name(lang)))
            .scrolls("step-formula", &step.formula)
            .within("p", "", &Html::new().text(&step.sentence));
        let inner = if step.picture.is_empty() { inner } else { inner.within("div", "step-picture", &step.picture) };
        all = all.within("li", if parted == Some(at) { "parted" } else { "" }, &inner);
    }
    Html::new().within("ol", "steps", &all)
}

/// The field or the choices with which an exercise is answered. What was answered before stands in it again.
pub(super) fn field(made: &Exercise, name: &str, before: &str, done: Option<usize>, lang: Lang) -> Html {
    let text = LearnText::of(lang);
    match &made.task {
        Task::Number(task) => {
            let input = [
                ("id", name),
                ("name", name),
                ("type", "text"),
                ("inputmode", "decimal"),
                ("autocomplete", "off"),
                ("value", before),
            ];
            let label = Html::new().text(&task.label);
            let unit = task.unit.text(lang);
            let inner = Html::new().within("span", "", &label).el("input", &input, &Html::new());
            let inner = inner.within("span", "unit", &Html::new().text(unit.trim()));
            Html::new().within("label", "answer", &inner)
        }
        Task::Choice(options) => {
            let mut all = Html::new().within("legend", "", &Html::new().text(text.choose));
            for (at, option) in options.iter().enumerate() {
                let value = at.to_string();
                let id = if at == 0 { name } else { "" };
                let mut input = vec![("type", "radio"), ("name", name), ("value", value.as_str())];
                if !id.is_empty() {
                    input.push(("id", id));
                }
                if before == value {
                    input.push(("checked", ""));
                }
                let shows = Html::new().el("input", &input, &Html::new()).within("span", "", &option.shows);
                let class = match done {
                    Some(right) if right == at => "option right",
                    _ => "option",
                };
                all = all.within("label", class, &shows);
            }
            Html::new().within("fieldset", "options", &all)
        }
    }
}

//! What a learner fills into a step that is left open.

use super::Facts;
use crate::locale::LearnText;
use crate::scene::{Call, Html};
use crate::teach::step::{Blank, Pick, Step};

/// The field of a step that the learner fills in, or what there is to choose from. Who has tried may have it shown.
pub(super) fn ask(call: &Call<Facts>, step: &Step, before: &str, tried: bool) -> Html {
    let text = LearnText::of(call.lang);
    let send = Html::new().el("button", &[("class", "btn"), ("type", "submit")], &Html::new().text(text.check));
    let send = if tried { send.button("btn quiet", "give", text.show_step) } else { send };
    let field = match (&step.blank, &step.pick) {
        (None, Some(pick)) => options(pick, before),
        (blank, _) => number_field(call, step, blank.as_ref(), before),
    };
    Html::new().el("form", &[("data-do", "fill")], &field.within("div", "btns", &send))
}

/// What there is to choose from.
fn options(pick: &Pick, before: &str) -> Html {
    let mut all = Html::new().within("legend", "", &Html::new().text(&pick.asks));
    for (at, option) in pick.options.iter().enumerate() {
        let value = at.to_string();
        let mut input = vec![("type", "radio"), ("name", "answer"), ("value", value.as_str())];
        if at == 0 {
            input.push(("id", "answer"));
        }
        if before == value {
            input.push(("checked", ""));
        }
        let shows = Html::new().el("input", &input, &Html::new()).within("span", "", &Html::new().text(option));
        all = all.within("label", "option", &shows);
    }
    Html::new().within("fieldset", "options", &all)
}

/// The field for a number.
fn number_field(call: &Call<Facts>, step: &Step, blank: Option<&Blank>, before: &str) -> Html {
    let unit = blank.map(|it| it.unit.text(call.lang)).unwrap_or_default();
    let input = [
        ("id", "answer"),
        ("name", "answer"),
        ("type", "text"),
        ("inputmode", "decimal"),
        ("autocomplete", "off"),
        ("value", before),
    ];
    let label = Html::new().within("span", "", &Html::new().text(step.role.name(call.lang)));
    let label = label.el("input", &input, &Html::new()).within("span", "unit", &Html::new().text(unit.trim()));
    Html::new().within("label", "answer", &label)
}

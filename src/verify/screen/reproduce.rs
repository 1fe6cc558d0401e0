//! "Reproduce a figure": the form, and every explanation with its working.

use super::form::{Typed, Wrong, choice, field};
use super::{card, examples};
use crate::locale::{Lang, VerifyScreenText, fill};
use crate::scene::{Call, Event, Html, Scene};
use crate::verify::reproduce::{
    Found, Question, Role, Scale, UNUSUAL, Verdict, examine, implied_says, lines, nearest_says, scale_name,
    verdict_says,
};
use crate::verify::text::Mark;

/// The page. It needs nothing of the workspace.
#[must_use]
pub fn play<Facts>(call: &Call<Facts>) -> Scene {
    page(call.lang, &call.event, &call.state, call.asked("example"))
}

fn page(lang: Lang, event: &Event, state: &str, asked: Option<&str>) -> Scene {
    let text = VerifyScreenText::of(lang);
    let mut typed: Typed = serde_json::from_str(state).unwrap_or_default();
    let mut focus = "";
    let mut asks = false;
    match event {
        Event::Press { what, form } => {
            typed.put(form);
            match what.as_str() {
                "example" => {
                    typed = examples::typed(typed.get("example"), lang).unwrap_or_default();
                    asks = !typed.0.is_empty();
                    focus = "example";
                }
                "clear" => {
                    typed = Typed::default();
                    focus = "top";
                }
                "shape" => focus = "shape",
                _ => {
                    asks = true;
                    focus = "result";
                }
            }
        }
        _ if typed.0.is_empty() => {
            if let Some(it) = asked.and_then(|it| examples::typed(it, lang)) {
                typed = it;
                asks = true;
            }
        }
        _ => asks = true,
    }
    let question = typed.question(lang);
    let wrong = match &question {
        Err(wrong) if asks => wrong.as_slice(),
        _ => &[],
    };
    let mut scene = Scene { title: text.reproduce.to_owned(), focus: focus.to_owned(), ..Scene::default() };
    scene.html = card("", &form(&typed, wrong, lang));
    match &question {
        Ok(question) if asks => {
            let found = examine(question);
            scene.say = verdict_says(&found, lang);
            scene.html = scene.html.and(&result(question, &found, lang));
        }
        Err(wrong) if asks => {
            scene.focus = wrong.first().map(|it| it.field.clone()).unwrap_or_default();
            scene.say = wrong.first().map(|it| it.why.clone()).unwrap_or_default();
        }
        _ => {}
    }
    scene.state = serde_json::to_string(&typed).unwrap_or_default();
    scene
}

fn form(typed: &Typed, wrong: &[Wrong], lang: Lang) -> Html {
    let text = VerifyScreenText::of(lang);
    let put = |name: &str, label: &str, says: &str| field(typed, wrong, name, label, says);
    let shapes = [
        ("ratio", text.shape_ratio),
        ("sum", text.shape_sum),
        ("growth", text.shape_growth),
        ("part-year", text.shape_part_year),
    ];
    let shapes: Vec<(String, String)> = shapes.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    let top = choice("example", "example", text.example, typed.get("example"), &examples::options(lang)).and(&choice(
        "shape",
        "shape",
        text.shape,
        typed.shape(),
        &shapes,
    ));
    let mut fields = Html::new();
    match typed.shape() {
        "sum" => fields = fields.and(&put("top", text.numbers, text.top_says)),
        "growth" => {
            fields = fields
                .and(&put("top", text.start_value, ""))
                .and(&put("percent", text.percent, ""))
                .and(&put("years", text.years, ""));
        }
        "part-year" => fields = fields.and(&put("top", text.part_value, "")).and(&put("months", text.months, "")),
        _ => {
            let scales: Vec<(String, String)> =
                Scale::ALL.iter().map(|it| (it.code().to_owned(), scale_name(*it, lang).to_owned())).collect();
            fields = fields.and(&put("top", text.top, text.top_says)).and(&choice(
                "scale",
                "",
                text.scale,
                typed.get("scale"),
                &scales,
            ));
        }
    }
    fields = fields.and(&put("printed", text.printed, text.printed_says));
    let mut inner = Html::new().within("div", "verify-fields", &top).within("div", "verify-fields", &fields);
    if typed.shape() == "ratio" {
        let bases = Role::ALL.iter().fold(Html::new(), |all, it| all.and(&put(it.code(), base_label(*it, text), "")));
        let legend = Html::new().within("legend", "", &Html::new().text(text.bases));
        inner = inner.within("fieldset", "verify-bases", &legend.within("div", "verify-fields", &bases));
    }
    let send = Html::new().el("button", &[("type", "submit"), ("class", "btn")], &Html::new().text(text.examine));
    inner = inner.within("div", "btns", &send.button("btn ghost", "clear", text.clear));
    Html::new().el("form", &[("data-do", "examine"), ("class", "verify-form")], &inner)
}

const fn base_label(role: Role, text: &VerifyScreenText) -> &'static str {
    match role {
        Role::Stated => text.base_stated,
        Role::Start => text.base_start,
        Role::End => text.base_end,
        Role::Average => text.base_average,
        Role::Total => text.base_total,
        Role::Part => text.base_part,
        Role::Plan => text.base_plan,
    }
}

fn result(question: &Question, found: &Found, lang: Lang) -> Html {
    let text = VerifyScreenText::of(lang);
    let mark = match found.verdict {
        Verdict::AsDefined => Mark::Consistent,
        Verdict::Otherwise | Verdict::Nothing => Mark::Inconsistent,
        Verdict::NotCheckable(_) => Mark::NotCheckable,
    };
    let word = crate::verify::text::mark_says(mark, lang);
    let verdict = Html::new().and(&super::chip(mark, word)).text(" ").text(&verdict_says(found, lang));
    let heading = [("id", "result"), ("tabindex", "-1")];
    let mut inner =
        Html::new().el("h2", &heading, &Html::new().text(text.result)).within("p", "verify-verdict", &verdict);
    let all = lines(question, found, lang);
    if !all.is_empty() {
        let head = [text.plausible, text.how, text.working];
        let head = head.iter().fold(Html::new(), |row, it| row.el("th", &[("scope", "col")], &Html::new().text(it)));
        let mut body = Html::new();
        for (at, line) in all.iter().enumerate() {
            let class = if line.is_defined { "is-defined" } else { "" };
            let row = Html::new()
                .el("th", &[("scope", "row")], &Html::new().text(&(at + 1).to_string()))
                .within("td", "", &Html::new().text(&line.how))
                .within("td", "num", &Html::new().text(&line.working));
            body = body.within("tr", class, &row);
        }
        let caption = fill(text.found_some, &[("n", &all.len().to_string())]);
        let table = Html::new()
            .within("caption", "", &Html::new().text(&caption))
            .within("thead", "", &Html::new().within("tr", "", &head))
            .within("tbody", "", &body);
        inner = inner.scrolls("verify-scroll", &Html::new().within("table", "verify-table", &table));
    } else if !matches!(found.verdict, Verdict::NotCheckable(_)) {
        inner = inner.p(text.found_none);
    }
    let mut more: Vec<String> = Vec::new();
    if found.nearest.is_some() {
        more.push(nearest_says(question, found, lang));
    }
    // What is missing is of interest where nothing usual gives the figure.
    if found.explanations.first().is_none_or(|it| it.rank >= UNUSUAL) {
        more.extend(found.implied.iter().map(|it| implied_says(question, it, lang)));
    }
    if !more.is_empty() {
        inner = inner.list(&more);
    }
    Html::new().within("section", "card verify-result", &inner)
}

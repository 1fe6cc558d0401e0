//! "Check a text": the field, the text with its marks, and every relation with its working.

use super::marked::marked;
use super::{card, chip};
use crate::locale::{Lang, VerifyScreenText, VerifyTextText, fill};
use crate::scene::{Call, Event, Html, Scene};
use crate::verify::text::{Checked, Mark, check, mark_says, refused_says, says};

/// The page. It needs nothing of the workspace, and the text is kept nowhere but in the page itself.
#[must_use]
pub fn play<Facts>(call: &Call<Facts>) -> Scene {
    page(call.lang, &call.event, &call.state)
}

fn page(lang: Lang, event: &Event, state: &str) -> Scene {
    let text = VerifyScreenText::of(lang);
    let mut pasted = state.to_owned();
    let mut scene = Scene { title: text.text.to_owned(), ..Scene::default() };
    let mut asks = !pasted.is_empty();
    if let Event::Press { what, form } = event {
        let typed = form.iter().find(|(name, _)| name == "text").map(|(_, value)| value.replace('\r', ""));
        pasted = typed.unwrap_or(pasted);
        asks = true;
        match what.as_str() {
            "sample" => pasted = text.sample.to_owned(),
            "clear" => {
                pasted.clear();
                asks = false;
                scene.focus = "text".to_owned();
            }
            "print" => scene.print = true,
            _ => {}
        }
        if asks && !scene.print {
            scene.focus = "result".to_owned();
        }
    }
    let is_empty = pasted.trim().is_empty();
    let mut problem = String::new();
    let mut below = Html::new();
    if asks && is_empty {
        text.empty.clone_into(&mut problem);
    } else if asks {
        match check(&pasted) {
            Ok(found) => {
                scene.say = summary(&found, lang);
                below = result(&pasted, &found, lang);
            }
            Err(why) => problem = refused_says(why, lang),
        }
    }
    if !problem.is_empty() {
        scene.focus = "text".to_owned();
        scene.say.clone_from(&problem);
    }
    scene.html = card("", &form(&pasted, &problem, lang)).and(&below);
    scene.state = pasted;
    scene
}

fn form(pasted: &str, problem: &str, lang: Lang) -> Html {
    let text = VerifyScreenText::of(lang);
    let mut area = vec![("id", "text"), ("name", "text"), ("rows", "10"), ("aria-describedby", "text-says")];
    if !problem.is_empty() {
        area.push(("aria-invalid", "true"));
    }
    // A line break at the beginning of a text field is dropped, so one more stands before the text.
    let inner = Html::new().within("span", "", &Html::new().text(text.paste)).el(
        "textarea",
        &area,
        &Html::new().text("\n").text(pasted),
    );
    let inner = if problem.is_empty() {
        inner.el("small", &[("id", "text-says")], &Html::new().text(text.paste_says))
    } else {
        inner.el("small", &[("id", "text-says"), ("class", "problem"), ("role", "alert")], &Html::new().text(problem))
    };
    let send = Html::new().el("button", &[("type", "submit"), ("class", "btn")], &Html::new().text(text.check));
    let buttons = send.button("btn ghost", "sample", text.load).button("btn ghost", "clear", text.clear);
    let inner = Html::new().within("label", "field verify-paste", &inner).within("div", "btns", &buttons).within(
        "p",
        "muted",
        &Html::new().text(text.sample_note),
    );
    Html::new().el("form", &[("data-do", "check"), ("class", "verify-form")], &inner)
}

fn count(found: &Checked, mark: Mark) -> usize {
    found.relations.iter().filter(|it| it.judged.mark == mark).count()
}

const MARKS: [Mark; 3] = [Mark::Inconsistent, Mark::NotCheckable, Mark::Consistent];

/// How many relations there are of each mark, in one sentence.
fn summary(found: &Checked, lang: Lang) -> String {
    let (figures, relations) = (found.figures.len().to_string(), found.relations.len().to_string());
    let text = VerifyScreenText::of(lang);
    let all = MARKS.map(|it| format!("{} {}", mark_says(it, lang), count(found, it)));
    fill(text.counts, &[("figures", &figures), ("relations", &relations)])
        + " "
        + &all.join(VerifyTextText::of(lang).between)
}

fn result(pasted: &str, found: &Checked, lang: Lang) -> Html {
    let text = VerifyScreenText::of(lang);
    let (figures, relations) = (found.figures.len().to_string(), found.relations.len().to_string());
    let heading = [("id", "result"), ("tabindex", "-1")];
    let mut inner = Html::new().el("h2", &heading, &Html::new().text(text.result));
    let counts = fill(text.counts, &[("figures", &figures), ("relations", &relations)]);
    let mut line = Html::new().text(&counts).text(" ");
    for it in MARKS {
        line = line.and(&chip(it, &format!("{} {}", mark_says(it, lang), count(found, it)))).text(" ");
    }
    inner = inner.within("p", "verify-counts", &line);
    if found.relations.is_empty() {
        inner = inner.p(text.nothing);
        return Html::new().within("section", "card verify-result", &inner);
    }
    inner = inner
        .within("p", "muted", &Html::new().text(text.limits))
        .within("div", "btns", &Html::new().button("btn ghost", "print", text.print))
        .within("h3", "", &Html::new().text(text.marked))
        .and(&marked(pasted, found, lang))
        .within("h3", "", &Html::new().text(text.relations));
    let mut list = Html::new();
    for mark in MARKS {
        for (at, relation) in found.relations.iter().enumerate().filter(|(_, it)| it.judged.mark == mark) {
            let says = says(pasted, found, relation, lang);
            let number = Html::new().text(&format!("{}. ", at + 1)).text(says.kind);
            let mut row = Html::new().and(&chip(mark, says.mark)).within("b", "", &number).within(
                "span",
                "num",
                &Html::new().text(&says.working),
            );
            if !says.hint.is_empty() {
                row = row.within("small", "", &Html::new().text(&says.hint));
            }
            list = list.within("li", "", &row);
        }
    }
    inner = inner.within("ul", "verify-list", &list);
    Html::new().within("section", "card verify-result", &inner)
}

//! The record of a class: results files dropped together.

use super::parts::{card, lede};
use super::{Facts, record_chart};
use crate::locale::LearnText;
use crate::scene::{Call, Event, Html, Save, Scene};
use crate::teach::record::{self, RecordView};

/// The page. The files that were dropped last stay in the state, so that they can be saved as CSV.
pub(super) fn play(call: &Call<Facts>) -> Scene {
    let text = LearnText::of(call.lang);
    let files: Vec<(String, String)> = match &call.event {
        Event::Files(files) => files.clone(),
        _ => serde_json::from_str(&call.state).unwrap_or_default(),
    };
    let input = [
        ("type", "file"),
        ("accept", ".json"),
        ("multiple", ""),
        ("data-do", "files"),
        ("class", "sr"),
        ("id", "files"),
    ];
    let input =
        Html::new().el("input", &input, &Html::new()).within("span", "", &Html::new().text(text.choose_results));
    let buttons = Html::new().within("label", "btn file", &input);
    let mut html = lede(call, text.record, text.record_lede)
        .and(&card("", &Html::new().p(text.record_how).within("div", "btns", &buttons)));
    let mut scene = Scene { title: text.record.to_owned(), ..Scene::default() };
    if !files.is_empty() {
        let view = record::view(&record::gather(&files, None), call.lang);
        html = html.and(&shown(call, &view));
        if call.pressed() == Some("csv") {
            let (name, media_type) = ("biaochi-class.csv".to_owned(), "text/csv".to_owned());
            scene.save = Some(Save { name, media_type, text: view.csv.clone(), bytes: Vec::new() });
        }
        if matches!(call.event, Event::Files(_)) {
            scene.focus = "record".to_owned();
            scene.say = view.learners;
        }
    }
    scene.html = html;
    scene.state = serde_json::to_string(&files).unwrap_or_default();
    scene
}

fn shown(call: &Call<Facts>, view: &RecordView) -> Html {
    let text = LearnText::of(call.lang);
    let mut inner = Html::new().el("h2", &[("id", "record"), ("tabindex", "-1")], &Html::new().text(&view.learners));
    for says in [&view.set, &view.mean] {
        if !says.is_empty() {
            inner = inner.p(says);
        }
    }
    if !view.lines.is_empty() {
        inner = inner.and(&record_chart::draw(view));
        let heads: Vec<&str> = view.heads.iter().map(String::as_str).collect();
        let rows: Vec<Vec<String>> = view.lines.iter().map(|it| it.cells.clone()).collect();
        inner = inner
            .within("div", "record-table", &Html::new().table(text.record, &heads, &rows))
            .within("p", "muted", &Html::new().text(&view.note))
            .within("div", "btns", &Html::new().button("btn ghost", "csv", text.save_csv));
    }
    if !view.refused.is_empty() {
        let refused: Vec<String> = view.refused.iter().map(|it| format!("{}: {}", it.name, it.says)).collect();
        inner = inner.within("h3", "", &Html::new().text(text.refused_files)).list(&refused);
    }
    Html::new().within("section", "card", &inner)
}

//! The review: which parts it has, the user's own text, a preview, and the ways out.

use super::{card, file_name, head, notes};
use crate::assess::screen::Desk;
use crate::figures::personal::in_note;
use crate::locale::{Lang, ReportText, fill};
use crate::report::choice::{CHOICE, Choice, MOST_OWN};
use crate::report::{Block, Facts, Review, Wording, docx, leaves, plain, review};
use crate::scene::{Act, Call, Html, Save, Scene};
use std::collections::BTreeSet;

/// The scene.
pub(super) fn play(call: &Call<Desk>, facts: &Facts<'_>) -> Scene {
    let text = ReportText::of(call.lang);
    let workspace = facts.workspace;
    let review = review(facts, call.lang);
    let kept = Choice::of(workspace);
    // Where the workspace may not be changed, a choice lasts as long as the page.
    let mut choice = match serde_json::from_str(&call.state) {
        Ok(choice) if !call.facts.writable => choice,
        _ => kept.clone(),
    };
    let mut scene = Scene { title: review.title.clone(), ..Scene::default() };
    let (area, period) = (&call.facts.area, &call.facts.period);
    let mut typed = choice.own(area, period).to_owned();
    let mut trouble = String::new();
    match call.pressed() {
        Some("choose") => {
            let off = chosen(call, &review, &choice);
            let moved = off.symmetric_difference(&choice.off).next().cloned();
            scene.focus = moved.map(|it| format!("part-{it}")).unwrap_or_default();
            choice.off = off;
        }
        Some("own") => {
            typed = call.field("own").unwrap_or_default().trim().to_owned();
            let count = typed.chars().count();
            trouble = if in_note(&typed).is_some() {
                text.personal.to_owned()
            } else if count > MOST_OWN {
                fill(text.own_long, &[("most", &MOST_OWN.to_string()), ("n", &count.to_string())])
            } else {
                choice.set_own(area, period, &typed);
                String::new()
            };
            scene.focus = "own".to_owned();
            scene.say = if trouble.is_empty() { text.kept.to_owned() } else { trouble.clone() };
        }
        _ => {}
    }
    if choice != kept && call.facts.writable {
        scene.acts.push(Act::Record(CHOICE.to_owned(), choice.document()));
    }
    scene.state = serde_json::to_string(&choice).unwrap_or_default();
    let blocks = blocks(facts, call.lang, &review, &choice);
    match call.pressed() {
        Some("copy") => scene.copy = Some(plain(&blocks)),
        Some("txt") => scene.save = Some(file(&review, ".txt", "text/plain", &blocks, None)),
        Some("docx") => match docx::bytes(&blocks, call.lang) {
            Some(bytes) => scene.save = Some(file(&review, ".docx", docx::MEDIA_TYPE, &[], Some(bytes))),
            None => text.failed_docx.clone_into(&mut scene.say),
        },
        Some("print") => scene.print = true,
        _ => {}
    }
    let tools = Html::new()
        .button("btn", "docx", text.as_docx)
        .button("btn quiet", "txt", text.as_txt)
        .button("btn quiet", "copy", text.copy)
        .button("btn quiet", "print", text.print);
    let tools = Html::new().within("div", "btns no-print", &tools);
    let side = parts(call, &review, &choice).and(&own(call, &typed, &trouble));
    let side = Html::new().within("div", "report-side no-print", &side);
    let paper = Html::new().el(
        "article",
        &[("class", "report-paper card"), ("aria-label", text.preview)],
        &paper(call.lang, &blocks),
    );
    let both = Html::new().within("div", "report-both", &paper.and(&side));
    scene.html = head(call, text.title, text.lede).and(&tools).and(&both);
    scene
}

/// The document as it is kept, for a page that shows it and nothing else.
pub(in crate::report) fn document(facts: &Facts<'_>, lang: Lang) -> Html {
    paper(lang, &blocks(facts, lang, &review(facts, lang), &Choice::of(facts.workspace)))
}

/// The blocks of the document: what was chosen of the review, and the user's own text.
fn blocks(facts: &Facts<'_>, lang: Lang, review: &Review, choice: &Choice) -> Vec<Block> {
    let area = facts.workspace.areas.get(facts.area).map_or("", |it| it.code.as_str());
    let own = choice.own(area, &facts.period.code());
    let base = crate::report::Say::new(facts, lang);
    let own_head = Wording::new(facts.workspace, lang).say("head_own", &[("next", &base.next_name())]);
    let mut blocks = review.blocks(lang, |key| choice.off.contains(key), (&own_head, own));
    // What the figures are stands right under the title, on every way out.
    let marks = notes(lang, facts.workspace);
    blocks.splice(1..1, marks.iter().map(|it| Block::Paragraph((*it).to_owned())));
    blocks
}

/// The parts that are left out after a press: those whose boxes are not ticked.
fn chosen(call: &Call<Desk>, review: &Review, before: &Choice) -> BTreeSet<String> {
    let is_shown = |key: &str| review.parts.iter().any(|it| it.key == key);
    // What this area does not have keeps its choice for others that do.
    let others = before.off.iter().filter(|it| !is_shown(it)).cloned();
    let off = review.parts.iter().filter(|it| call.field(&format!("on:{}", it.key)).is_none());
    others.chain(off.map(|it| it.key.clone())).collect()
}

/// Text as a file: UTF-8 with its mark, and lines as Windows ends them, so that its editor reads it.
fn file(review: &Review, extension: &str, media: &str, blocks: &[Block], bytes: Option<Vec<u8>>) -> Save {
    let text = match bytes {
        Some(_) => String::new(),
        None => format!("\u{feff}{}", plain(blocks).replace('\n', "\r\n")),
    };
    Save {
        name: file_name(&review.title, extension),
        media_type: media.to_owned(),
        text,
        bytes: bytes.unwrap_or_default(),
    }
}

/// A box for each part.
fn parts(call: &Call<Desk>, review: &Review, choice: &Choice) -> Html {
    let text = ReportText::of(call.lang);
    let boxes = review.parts.iter().fold(Html::new(), |all, part| {
        let (id, name) = (format!("part-{}", part.key), format!("on:{}", part.key));
        let mut attributes =
            vec![("type", "checkbox"), ("id", id.as_str()), ("name", name.as_str()), ("data-do", "choose")];
        if !choice.off.contains(&part.key) {
            attributes.push(("checked", ""));
        }
        let row = Html::new().el("input", &attributes, &Html::new());
        all.within("label", "check", &row.within("span", "", &Html::new().text(&part.name)))
    });
    let legend = Html::new().within("legend", "", &Html::new().text(text.parts));
    card("", &Html::new().within("fieldset", "checks", &legend.and(&boxes)))
}

/// The user's own text.
fn own(call: &Call<Desk>, typed: &str, trouble: &str) -> Html {
    let text = ReportText::of(call.lang);
    let label = Html::new().el("label", &[("for", "own")], &Html::new().text(text.own));
    let mut attributes = vec![("id", "own"), ("name", "own"), ("rows", "6")];
    if !trouble.is_empty() {
        attributes.push(("aria-invalid", "true"));
    }
    let field = Html::new().el("textarea", &attributes, &Html::new().text(typed));
    let mut form = label.and(&field).within("small", "", &Html::new().text(text.own_says));
    if !trouble.is_empty() {
        form = form.within("p", "problem", &Html::new().text(trouble));
    }
    if call.facts.writable {
        let save =
            Html::new().el("button", &[("type", "submit"), ("class", "btn quiet")], &Html::new().text(text.keep));
        form = form.within("div", "btns", &save);
    } else {
        form = form.p(text.read_only);
    }
    card("", &Html::new().el("form", &[("data-do", "own")], &form))
}

/// The document on the page and on paper.
/// On the screen the leaves follow each other as one text; on paper each has its number.
fn paper(lang: Lang, blocks: &[Block]) -> Html {
    let text = ReportText::of(lang);
    let leaves = leaves(blocks);
    let of = leaves.len().to_string();
    leaves.iter().enumerate().fold(Html::new(), |all, (at, leaf)| {
        let foot = fill(text.page_of, &[("n", &(at + 1).to_string()), ("of", &of)]);
        let foot = Html::new().text(&foot);
        all.within("section", "review-leaf", &written(leaf).within("footer", "only-print", &foot))
    })
}

fn written(blocks: &[Block]) -> Html {
    blocks.iter().fold(Html::new(), |all, block| match block {
        Block::Title(text) => all.within("h2", "report-title", &Html::new().text(text)),
        Block::Heading(text) => all.within("h3", "", &Html::new().text(text)),
        Block::Paragraph(text) => all.within("p", "", &whole_dates(text)),
        Block::Item(number, text) => all.within("p", "", &whole_dates(&Block::numbered(*number, text))),
        Block::Table(caption, head, rows) => {
            let head: Vec<&str> = head.iter().map(String::as_str).collect();
            all.and(&table(caption, &head, rows))
        }
    })
}

/// A text whose dates, such as 2006-09-30, stay on one line.
fn whole_dates(text: &str) -> Html {
    let is_date = |it: &str| {
        it.char_indices().all(|(at, sign)| if matches!(at, 4 | 7) { sign == '-' } else { sign.is_ascii_digit() })
    };
    let (mut out, mut from, mut at) = (Html::new(), 0, 0);
    while at + DATE <= text.len() {
        match text.get(at..at + DATE).filter(|it| is_date(it)) {
            Some(date) => {
                out = out.text(text.get(from..at).unwrap_or_default()).within("span", "whole", &Html::new().text(date));
                at += DATE;
                from = at;
            }
            None => at += 1,
        }
    }
    out.text(text.get(from..).unwrap_or_default())
}

/// The length of a date.
const DATE: usize = "2006-09-30".len();

fn table(caption: &str, head: &[&str], rows: &[Vec<String>]) -> Html {
    let heads = head.iter().fold(Html::new(), |row, it| row.el("th", &[("scope", "col")], &Html::new().text(it)));
    let body = rows.iter().fold(Html::new(), |all, row| {
        let cells = row.iter().enumerate().fold(Html::new(), |cells, (at, it)| match at {
            0 => cells.el("th", &[("scope", "row")], &Html::new().text(it)),
            _ => cells.within("td", "", &Html::new().text(it)),
        });
        all.within("tr", "", &cells)
    });
    let inner = Html::new()
        .within("caption", "", &Html::new().text(caption))
        .within("thead", "", &Html::new().within("tr", "", &heads))
        .within("tbody", "", &body);
    Html::new().scrolls("tbl-wrap", &Html::new().within("table", "tbl tight report-table", &inner))
}

#[cfg(test)]
mod tests {
    use super::whole_dates;

    #[track_caller]
    fn check(text: &str, want: &str) {
        assert_eq!(whole_dates(text).as_str(), want);
    }

    #[test]
    fn a_date_stays_on_one_line() {
        check(
            "时段2005-10-01至2006-09-30。",
            "时段<span class=\"whole\">2005-10-01</span>至<span class=\"whole\">2006-09-30</span>。",
        );
        check("2006-9-30 <b> 10.71‰", "2006-9-30 &lt;b&gt; 10.71‰");
        check("", "");
    }
}

//! Slides of words: the cover, an exercise, what people wrote.

use super::{Drawn, Look};
use crate::figures::Origin;
use crate::locale::{PresentText, fill};
use crate::present::sight::Sight;
use crate::report::Message;
use crate::scene::Html;
use crate::speak::period_dates;
use crate::teach::address::Address;
use crate::teach::exercise::Task;
use crate::teach::kinds;

/// Whose figures these are, of when, and how much of them has been reported.
pub(super) fn cover(sight: &Sight<'_>) -> Drawn {
    let (text, workspace) = (PresentText::of(sight.lang), sight.workspace);
    let path = workspace.areas.path(sight.area);
    let above = path.split_last().map(|it| it.1).unwrap_or_default();
    let above: Vec<&str> =
        above.iter().filter_map(|it| workspace.areas.get(*it)).map(|it| it.names.get(sight.lang)).collect();
    let mut body = Html::new();
    if !above.is_empty() {
        body = body.within("p", "above", &Html::new().text(&above.join(" · ")));
    }
    body = body.p(&period_dates(sight.lang, sight.period));
    let packs = workspace.catalog.packs().iter().map(|it| it.names.get(sight.lang)).collect::<Vec<_>>();
    body = body.within("p", "small", &Html::new().text(&fill(text.packs, &[("packs", &packs.join(text.list_comma))])));
    if workspace.catalog.packs().iter().any(|it| it.history) {
        body = body.within("p", "small", &Html::new().text(text.history));
    }
    if workspace.origin == Origin::Sample {
        body = body.within("p", "small", &Html::new().text(text.sample));
    }
    Drawn { body, ..Drawn::default() }
}

/// What a message says more, as a list: what a long line has in brackets stands small below it, or in the notes where
/// there is much of it.
pub(super) fn points(message: &Message) -> Drawn {
    let letters: usize = message.points.iter().map(|it| it.chars().count()).sum();
    let (mut items, mut notes, mut left) = (Html::new(), Vec::new(), 0);
    for point in &message.points {
        let cut = point.find(BRACKETS).filter(|_| point.chars().count() > ONE_LINE).unwrap_or(point.len());
        let (first, more) = point.split_at(cut);
        let more = more.trim_matches(BRACKETS);
        let mut line = Html::new().text(first.trim());
        left += first.chars().count();
        if letters > MUCH && !more.is_empty() {
            notes.push(point.clone());
        } else if !more.is_empty() {
            line = line.within("small", "", &Html::new().text(more));
            left += more.chars().count();
        }
        items = items.within("li", "", &line);
    }
    let class = format!("lines {}", dense(message.points.len(), left));
    Drawn { body: Html::new().within("ul", class.trim_end(), &items), notes, ..Drawn::default() }
}

/// Round brackets, of both widths.
const BRACKETS: [char; 4] = ['(', ')', '\u{ff08}', '\u{ff09}'];
/// With more letters than this a wall has no room for what stands in brackets.
const MUCH: usize = 240;
/// A line that is longer has its brackets taken out.
const ONE_LINE: usize = 24;

/// The class for so many lines with so many letters in them: what is much stands smaller, so that all of it is seen.
pub(super) const fn dense(lines: usize, letters: usize) -> &'static str {
    match (lines, letters) {
        (0..=6, 0..=170) => "",
        (0..=9, 0..=320) => "dense",
        (0..=14, 0..=620) => "denser",
        _ => "densest",
    }
}

/// An exercise: the question, and when it is asked for the answer with its working.
pub(super) fn quiz(sight: &Sight<'_>, address: &str, look: &Look) -> Option<Drawn> {
    let text = PresentText::of(sight.lang);
    let address = Address::parse(address)?;
    let made = kinds::make(&address, sight.lang, &[])?;
    let mut body = Html::new().within("div", "question", &made.question);
    if let Task::Choice(choices) = &made.task {
        let items = choices.iter().fold(Html::new(), |all, it| all.within("li", "", &it.shows));
        body = body.within("ol", "choices", &items);
    }
    if look.reveal {
        let answer = Html::new().text(text.answer).text(" ").within("b", "", &made.task.right_answer(sight.lang));
        body = body.within("p", "answer", &answer);
    }
    let answer = made.task.right_answer(sight.lang);
    let notes = vec![fill(text.quiz_note, &[("answer", &plain(answer.as_str()))])];
    Some(Drawn { body, notes, ..Drawn::default() })
}

/// What an exercise is about, as a question.
pub(super) fn quiz_title(sight: &Sight<'_>, address: &str) -> Option<String> {
    let name = (kinds::find(&Address::parse(address)?.kind)?.name)(sight.lang);
    Some(fill(PresentText::of(sight.lang).quiz, &[("name", name)]))
}

/// The text of markup, for the speaker's eyes.
fn plain(markup: &str) -> String {
    let mut inside = false;
    let mut out = String::new();
    for it in markup.chars() {
        match it {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => out.push(it),
            _ => {}
        }
    }
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// What somebody wrote: a paragraph a line, and points where a line begins with a dash.
pub(super) fn paragraphs(text: &str) -> Html {
    let mut out = Html::new();
    let mut points: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim).filter(|it| !it.is_empty()) {
        match line.strip_prefix(['-', '•', '·', '–']) {
            Some(point) => points.push(point.trim().to_owned()),
            None => {
                if !points.is_empty() {
                    out = out.list(&std::mem::take(&mut points));
                }
                out = out.p(line);
            }
        }
    }
    if points.is_empty() { out } else { out.list(&points) }
}

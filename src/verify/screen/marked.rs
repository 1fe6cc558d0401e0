//! A text with its figures marked, each with the numbers of its relations.

use super::look;
use crate::locale::{Lang, VerifyTextText};
use crate::scene::Html;
use crate::verify::text::{Checked, Mark, mark_says};

/// The gravest mark among a figure's relations, and the relations' places in the list.
fn marks(checked: &Checked, figure: usize) -> Option<(Mark, Vec<usize>)> {
    let about = checked.relations.iter().enumerate().filter(|(_, it)| it.claim.figures().contains(&figure));
    let all: Vec<(usize, Mark)> = about.map(|(at, it)| (at, it.judged.mark)).collect();
    let grave = |mark: Mark| all.iter().any(|(_, it)| *it == mark);
    let mark = [Mark::Inconsistent, Mark::NotCheckable, Mark::Consistent].into_iter().find(|it| grave(*it))?;
    Some((mark, all.into_iter().map(|(at, _)| at).collect()))
}

/// The text as paragraphs.
pub(super) fn marked(text: &str, checked: &Checked, lang: Lang) -> Html {
    let chars: Vec<char> = text.chars().collect();
    let mut out = Html::new();
    let mut paragraph = Html::new();
    let mut at = 0;
    let mut figures = checked.figures.iter().enumerate().peekable();
    let mut plain = String::new();
    while let Some(it) = chars.get(at) {
        if let Some((index, figure)) = figures.next_if(|(_, it)| it.start == at)
            && let Some((mark, relations)) = marks(checked, index)
        {
            let words: String = chars.get(figure.start..figure.end).unwrap_or_default().iter().collect();
            paragraph = paragraph.text(&plain).and(&one(&words, mark, &relations, lang));
            plain.clear();
            at = figure.end.max(at + 1);
            continue;
        }
        if *it == '\n' {
            paragraph = paragraph.text(&plain);
            plain.clear();
            if !paragraph.is_empty() {
                out = out.within("p", "", &paragraph);
            }
            paragraph = Html::new();
        } else {
            plain.push(*it);
        }
        at += 1;
    }
    paragraph = paragraph.text(&plain);
    if !paragraph.is_empty() {
        out = out.within("p", "", &paragraph);
    }
    Html::new().within("div", "verify-text", &out)
}

/// A figure with its mark: colour, shape, the numbers of its relations, and the word.
fn one(words: &str, mark: Mark, relations: &[usize], lang: Lang) -> Html {
    let (class, shape) = look(mark);
    let numbers: Vec<String> = relations.iter().map(|it| (it + 1).to_string()).collect();
    let word = mark_says(mark, lang);
    // The word is seen where something is wrong, and heard everywhere.
    let word_class = if mark == Mark::Inconsistent { "" } else { "sr" };
    let said = Html::new().within("span", word_class, &Html::new().text(word));
    let tail = Html::new()
        .el("b", &[("aria-hidden", "true")], &Html::new().text(shape))
        .and(&said)
        .text(&numbers.join(VerifyTextText::of(lang).between));
    let inner = Html::new().text(words).within("sup", "", &tail);
    Html::new().within("mark", class, &inner)
}

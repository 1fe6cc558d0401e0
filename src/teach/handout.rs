//! A lesson handout from a worked example: all its steps on one page.

use super::case::Case;
use super::columns::columns;
use super::example::{self, Focus};
use super::html::Html;
use super::math::letters;
use super::step::Step;
use crate::locale::{Lang, TeachHandoutText};

/// The handout. `None` where the case does not have what the focus takes.
#[must_use]
pub fn handout(case: &Case, focus: Focus, lang: Lang) -> Option<Html> {
    let steps = example::steps(case, focus, lang);
    let last = steps.last()?;
    let text = TeachHandoutText::of(lang);
    let words = |it: &str| Html::new().text(it);
    let head = Html::new()
        .within("p", "handout-kind", &words(focus.name(lang)))
        .within("h1", "", &words(&case.subject.name))
        .within("p", "handout-plain", &words(&case.subject.plain))
        .within("p", "handout-where", &words(&[case.place.as_str(), " · ", &case.span].concat()));
    let mut drawn = Vec::new();
    let list: Vec<(usize, Html)> = steps.iter().map(|it| step(it, &mut drawn, lang)).collect();
    let note = if case.invented { text.invented } else { text.own };
    let foot =
        Html::new().within("p", "handout-result", &words(&last.sentence)).within("p", "handout-note", &words(note));
    let page = Html::new()
        .within("header", "", &head)
        .and(&columns("handout-steps", "ol", &list, 2))
        .within("footer", "", &foot);
    Some(Html::new().within("article", "handout", &page))
}

/// Letters of a sentence in a line of half a sheet, and lines that a picture as wide as it is high takes there.
const LINE: usize = 58;
const SQUARE: usize = 14;

/// One step, and about how many lines it takes. A picture that was there before is left out, so that all steps fit a
/// page.
fn step(it: &Step, drawn: &mut Vec<Html>, lang: Lang) -> (usize, Html) {
    let made = Html::new()
        .within("h2", "", &Html::new().text(it.role.name(lang)))
        .scrolls("step-formula", &it.formula)
        .p(&it.sentence);
    let lines = 4 + letters(&it.sentence).div_ceil(LINE);
    let again = it.picture.is_empty() || drawn.contains(&it.picture);
    drawn.push(it.picture.clone());
    let (lines, made) = if again { (lines, made) } else { (lines + tall(&it.picture), made.and(&it.picture)) };
    (lines, Html::new().within("li", "handout-step", &made))
}

/// The lines of a picture and its legend, by the shape of its drawing.
fn tall(picture: &Html) -> usize {
    let shape = picture.as_str().split("viewBox=\"0 0 ").nth(1).and_then(|it| it.split('"').next()).unwrap_or_default();
    let mut sides = shape.split(' ').map(|it| it.parse::<usize>().unwrap_or(1));
    let (width, height) = (sides.next().unwrap_or(1), sides.next().unwrap_or(1));
    1 + SQUARE * height / width.max(1)
}

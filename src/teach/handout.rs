//! A lesson handout from a worked example: all its steps on one page.

use super::case::Case;
use super::example::{self, Focus};
use super::html::Html;
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
    let mut list = Html::new();
    let mut drawn = Vec::new();
    for it in &steps {
        list = list.within("li", "handout-step", &step(it, &mut drawn, lang));
    }
    let note = if case.invented { text.invented } else { text.own };
    let foot =
        Html::new().within("p", "handout-result", &words(&last.sentence)).within("p", "handout-note", &words(note));
    let page = Html::new().within("header", "", &head).within("ol", "handout-steps", &list).within("footer", "", &foot);
    Some(Html::new().within("article", "handout", &page))
}

/// One step. A picture that was there before is left out, so that all steps fit a page.
fn step(it: &Step, drawn: &mut Vec<Html>, lang: Lang) -> Html {
    let made = Html::new()
        .within("h2", "", &Html::new().text(it.role.name(lang)))
        .scrolls("step-formula", &it.formula)
        .p(&it.sentence);
    let again = it.picture.is_empty() || drawn.contains(&it.picture);
    drawn.push(it.picture.clone());
    if again { made } else { made.and(&it.picture) }
}

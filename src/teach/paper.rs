//! Exercises on paper: so many different papers from one code, and the key to all of them.
//!
//! A paper's own code stands on the paper and on its key; typed into the page it opens the same exercises again.

use super::exercise::{Exercise, Task};
use super::html::Html;
use super::kinds;
use super::progress::Set;
use crate::locale::{Lang, LearnText, fill};

/// The sets of the papers: the first has the code's own seed, each other one the next.
#[must_use]
pub fn sets(first: &Set, papers: u32) -> Vec<Set> {
    (0..papers).map(|more| Set { seed: first.seed.wrapping_add(more), ..first.clone() }).collect()
}

/// A paper, as it is handed out: the exercises with room for the answers.
#[must_use]
pub fn paper(set: &Set, number: u32, lang: Lang) -> Html {
    let text = LearnText::of(lang);
    let mut list = Html::new();
    for made in exercises(set, lang) {
        let inner = Html::new().within("div", "question", &made.question).and(&room(&made, lang));
        list = list.within("li", "", &inner);
    }
    let body = head(text.paper_n, set, number, lang)
        .within("p", "paper-line", &Html::new().text(text.paper_line))
        .within("ol", "paper-list", &list);
    Html::new().within("article", "paper", &body)
}

/// The key to a paper: the answers, each with its working.
#[must_use]
pub fn key(set: &Set, number: u32, lang: Lang) -> Html {
    let text = LearnText::of(lang);
    let mut list = Html::new();
    for made in exercises(set, lang) {
        let name = kinds::find(&made.address.kind).map_or("", |it| (it.name)(lang));
        let answer = Html::new().text(text.answer).drawn(" ").within("b", "", &made.task.right_answer(lang));
        let mut inner =
            Html::new().within("p", "", &answer.drawn(" ").within("span", "muted", &Html::new().text(name)));
        let mut steps = Html::new();
        for step in &made.steps {
            let line = step.formula.clone().within("span", "", &Html::new().text(&step.sentence));
            steps = steps.within("li", "", &line);
        }
        inner = inner.within("ol", "key-steps", &steps);
        list = list.within("li", "", &inner);
    }
    let body = head(text.key_n, set, number, lang).within("ol", "paper-list", &list);
    Html::new().within("article", "paper key", &body)
}

fn exercises(set: &Set, lang: Lang) -> Vec<Exercise> {
    set.addresses().iter().filter_map(|it| kinds::make(it, lang, &[])).collect()
}

fn head(says: &str, set: &Set, number: u32, lang: Lang) -> Html {
    let text = LearnText::of(lang);
    let title = Html::new().text(&fill(says, &[("n", &number.to_string())]));
    let code = Html::new().text(text.code).drawn(" ").within("code", "", &Html::new().text(&set.to_string()));
    let inner = Html::new().within("h2", "", &title).within("p", "", &code);
    Html::new().within("header", "paper-head", &inner)
}

/// Where the answer is written.
fn room(made: &Exercise, lang: Lang) -> Html {
    match &made.task {
        Task::Number(task) => {
            let unit = task.unit.text(lang);
            let line =
                Html::new().text(&task.label).drawn(" = ").within("span", "blank", &Html::new()).text(unit.trim());
            Html::new().within("p", "paper-answer", &line)
        }
        Task::Choice(options) => {
            let all = options.iter().fold(Html::new(), |all, it| {
                all.within("li", "", &Html::new().within("span", "box", &Html::new()).and(&it.shows))
            });
            Html::new().within("ul", "paper-options", &all)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{key, paper, sets};
    use crate::locale::Lang;
    use crate::teach::progress::Set;

    #[test]
    fn papers_of_one_code_differ_and_each_has_its_code_on_paper_and_key() {
        let first = Set::parse("paper.1.77.6.0").unwrap();
        let all = sets(&first, 30);
        let papers: Vec<String> = all.iter().map(|it| paper(it, 1, Lang::En).as_str().to_owned()).collect();
        for (at, (set, made)) in all.iter().zip(&papers).enumerate() {
            let code = format!("<code>{set}</code>");
            assert!(made.contains(&code) && key(set, 1, Lang::En).as_str().contains(&code), "{set}");
            assert!(!papers[..at].contains(made), "{set}");
            assert_eq!(made.matches("paper-answer").count() + made.matches("paper-options").count(), 6, "{set}");
        }
    }
}

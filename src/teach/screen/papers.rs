//! Papers: choose, look at the first, print them with their key, type one in to have it marked.

use super::parts::{card, field, lede};
use super::run::{Line, lines};
use super::{Facts, home, keep};
use crate::locale::{LearnText, fill};
use crate::scene::{Call, Html, Scene};
use crate::teach::address::Level;
use crate::teach::kinds;
use crate::teach::paper;
use crate::teach::progress::{Purpose, Set};
use crate::teach::skill::Skill;

/// The most papers that are made at once.
const MOST_PAPERS: u32 = 60;
const MOST_EXERCISES: u32 = 40;

/// The page where papers are chosen, or with a code the papers themselves.
pub(super) fn play(call: &Call<Facts>, code: &str) -> Scene {
    match (Set::parse(code), call.pressed()) {
        (_, Some("make")) => make(call),
        (_, Some("open")) => open(call),
        (Some(set), _) if set.purpose == Purpose::Paper => printed(call, &set),
        (None, _) if !code.is_empty() => choose(call, &no_such_code(call, code)),
        _ => choose(call, ""),
    }
}

fn choose(call: &Call<Facts>, trouble: &str) -> Scene {
    let text = LearnText::of(call.lang);
    let number = |id: &str, label: &str, value: &str, most: u32| {
        let most = most.to_string();
        let input =
            [("id", id), ("name", id), ("type", "number"), ("min", "1"), ("max", most.as_str()), ("value", value)];
        let inner = Html::new().within("span", "", &Html::new().text(label)).el("input", &input, &Html::new());
        Html::new().within("label", "field", &inner)
    };
    let mut skills = Html::new().within("legend", "", &Html::new().text(text.which_skills));
    for skill in Skill::ALL.iter().filter(|skill| kinds::all().any(|it| it.skill == **skill)) {
        let input = [("type", "checkbox"), ("name", skill.code()), ("value", "on")];
        let inner =
            Html::new().el("input", &input, &Html::new()).within("span", "", &Html::new().text(skill.name(call.lang)));
        skills = skills.within("label", "check", &inner);
    }
    let mut levels = Html::new();
    for (level, name) in Level::ALL.into_iter().zip([text.level_1, text.level_2, text.level_3]) {
        let digit = level.digit().to_string();
        let option = [("value", digit.as_str())];
        levels = levels.el("option", &option, &Html::new().text(name));
    }
    let level =
        Html::new().within("span", "", &Html::new().text(text.level)).el("select", &[("name", "level")], &levels);
    let large = [("type", "checkbox"), ("name", "large"), ("value", "on")];
    let large = Html::new().el("input", &large, &Html::new()).within("span", "", &Html::new().text(text.large_print));
    let send = Html::new().el("button", &[("class", "btn"), ("type", "submit")], &Html::new().text(text.make_papers));
    let fields = number("papers", text.how_many_papers, "30", MOST_PAPERS)
        .and(&number("exercises", text.how_many_exercises, "10", MOST_EXERCISES))
        .within("label", "field", &level)
        .within("label", "check", &large);
    let form = Html::new()
        .within("div", "fields", &fields)
        .within("fieldset", "checks", &skills)
        .within("p", "muted", &Html::new().text(text.no_skill_all))
        .within("div", "btns", &send);
    let form = Html::new().el("form", &[("data-do", "make")], &form);

    let code = [("id", "code"), ("name", "code"), ("type", "text"), ("autocomplete", "off"), ("spellcheck", "false")];
    let code = Html::new().within("span", "", &Html::new().text(text.code)).el("input", &code, &Html::new());
    let send =
        Html::new().el("button", &[("class", "btn ghost"), ("type", "submit")], &Html::new().text(text.open_code));
    let mut typed = Html::new().p(text.type_code).within("label", "field", &code);
    if !trouble.is_empty() {
        typed = typed.el("p", &[("class", "problem"), ("role", "alert")], &Html::new().text(trouble));
    }
    let typed = Html::new().el("form", &[("data-do", "open")], &typed.within("div", "btns", &send));
    let html = lede(call, text.papers, text.papers_lede)
        .and(&card(text.new_papers, &form))
        .and(&card(text.mark_paper, &typed));
    let focus = if trouble.is_empty() { "" } else { "code" };
    Scene { title: text.papers.to_owned(), html, focus: focus.to_owned(), ..Scene::default() }
}

fn make(call: &Call<Facts>) -> Scene {
    let count = |name: &str, most: u32| call.field(name).and_then(|it| it.parse().ok()).unwrap_or(1).clamp(1, most);
    let level = Level::ALL.into_iter().find(|it| Some(it.digit().to_string().as_str()) == call.field("level"));
    let set = Set {
        purpose: Purpose::Paper,
        level: level.unwrap_or_default(),
        seed: home::fresh(call),
        count: count("exercises", MOST_EXERCISES),
        seconds: 0,
        skills: Skill::ALL.iter().copied().filter(|it| call.field(it.code()).is_some()).collect(),
    };
    let papers = count("papers", MOST_PAPERS);
    let large = if call.field("large").is_some() { "&large=1" } else { "" };
    let link = call.link("learn", &format!("papers/{set}"));
    let mark = if link.contains('?') { '&' } else { '?' };
    Scene { go: Some(format!("{link}{mark}n={papers}{large}")), ..Scene::default() }
}

fn open(call: &Call<Facts>) -> Scene {
    let typed = call.field("code").unwrap_or_default().trim().to_owned();
    match Set::parse(&typed) {
        Some(set) => Scene { go: Some(call.link("learn", &format!("paper/{set}"))), ..Scene::default() },
        None => choose(call, &no_such_code(call, &typed)),
    }
}

fn no_such_code(call: &Call<Facts>, code: &str) -> String {
    fill(LearnText::of(call.lang).no_such_code, &[("code", code)])
}

fn printed(call: &Call<Facts>, set: &Set) -> Scene {
    let text = LearnText::of(call.lang);
    let papers = call.asked("n").and_then(|it| it.parse().ok()).unwrap_or(1).clamp(1, MOST_PAPERS);
    let sets = paper::sets(set, papers);
    let numbered = || (1..).zip(&sets);
    let what = call.pressed();
    let mut all = Html::new();
    if what != Some("print-key") {
        let shown = if what == Some("print") { sets.len() } else { 1 };
        for (number, set) in numbered().take(shown) {
            all = all.and(&paper::paper(set, number, call.lang));
        }
    }
    if what != Some("print") {
        let shown = if what == Some("print-key") { sets.len() } else { 1 };
        for (number, set) in numbered().take(shown) {
            all = all.and(&paper::key(set, number, call.lang));
        }
    }
    let says = fill(text.papers_ready, &[("n", &papers.to_string()), ("each", &set.count.to_string())]);
    let buttons = Html::new()
        .button("btn", "print", text.print_papers)
        .button("btn", "print-key", text.print_key)
        .link("btn ghost", &call.link("learn", "papers"), text.new_papers);
    let tools = Html::new().p(&says).within("div", "btns", &buttons);
    let class = if call.asked("large").is_some() { "papers large" } else { "papers" };
    let html = lede(call, text.papers, "").within("div", "tools no-print", &tools).within("div", class, &all);
    let print = matches!(what, Some("print" | "print-key"));
    Scene { title: text.papers.to_owned(), html, print, ..Scene::default() }
}

/// One paper as a form, to be marked.
pub(super) fn typed(call: &Call<Facts>, code: &str) -> Scene {
    let Some(set) = Set::parse(code) else { return choose(call, &no_such_code(call, code)) };
    let text = LearnText::of(call.lang);
    let addresses = set.addresses();
    let answers: Vec<String> = match call.pressed() {
        Some("mark" | "save") => {
            (0..addresses.len()).map(|at| call.field(&format!("answer-{at}")).unwrap_or_default().to_owned()).collect()
        }
        _ => Vec::new(),
    };
    let lines = lines(call, &addresses, &answers);
    let marked = !answers.is_empty();
    let right = lines.iter().filter(|it| it.finding.as_ref().is_some_and(|it| it.right)).count();
    let mut list = Html::new();
    for (at, line) in lines.iter().enumerate() {
        list = list.within("li", "", &asked(call, line, at, answers.get(at), marked));
    }
    let mut buttons = Html::new().el("button", &[("class", "btn"), ("type", "submit")], &Html::new().text(text.check));
    let mut head = Html::new();
    if marked {
        buttons = buttons.button("btn ghost", "save", text.save_results);
        let values = [("right", right.to_string()), ("of", lines.len().to_string())];
        let score = fill(text.paper_score, &[("right", &values[0].1), ("of", &values[1].1)]);
        head = head.el("h2", &[("id", "result"), ("tabindex", "-1")], &Html::new().text(&score));
    }
    let form = head.within("ol", "typed", &list).within("div", "btns", &buttons);
    let form = Html::new().el("form", &[("data-do", "mark")], &form);
    let html = lede(call, text.mark_paper, &set.to_string()).within("section", "card", &form);
    let mut scene = Scene { title: text.mark_paper.to_owned(), html, ..Scene::default() };
    if call.pressed() == Some("mark") {
        scene.focus = "result".to_owned();
    }
    if call.pressed() == Some("save") {
        scene.save = Some(keep::results(call, &set, &lines));
    }
    scene
}

fn asked(call: &Call<Facts>, line: &Line, at: usize, before: Option<&String>, marked: bool) -> Html {
    let text = LearnText::of(call.lang);
    let before = before.map_or("", String::as_str);
    let name = format!("answer-{at}");
    let mut inner = Html::new()
        .within("div", "question", &line.made.question)
        .and(&field(&line.made, &name, before, None, call.lang));
    if !marked {
        return inner;
    }
    let (class, says) = match &line.finding {
        Some(it) if it.right => ("right", it.heading.clone()),
        Some(it) => ("wrong", format!("{} {}", it.heading, it.says)),
        None => ("wrong", text.not_answered.to_owned()),
    };
    let mut result = Html::new().text(&says);
    if class == "wrong" {
        result = result.drawn(" ").text(text.answer).drawn(" ").within("b", "", &line.right);
    }
    inner = inner.within("p", &format!("verdict {class}"), &result);
    inner
}

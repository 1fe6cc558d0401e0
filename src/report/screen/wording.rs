//! The wording: every template with its places, edited, refused with what is wrong, or set back.

use super::{PAGE, card, head};
use crate::assess::screen::Desk;
use crate::locale::{ReportText, fill};
use crate::report::wording::MOST_CHARS;
use crate::report::{Facts, Group, KINDS, Kind, Say, TemplateProblem, Wording, problem, put};
use crate::scene::html::ways;
use crate::scene::{Act, Call, Html, Scene};

const fn code(group: Group) -> &'static str {
    match group {
        Group::Heads => "heads",
        Group::Results => "results",
        Group::Clauses => "clauses",
        Group::Features => "features",
        Group::Shortcomings => "shortcomings",
        Group::Next => "next",
        Group::Slides => "slides",
    }
}

const fn name(text: &ReportText, group: Group) -> &'static str {
    match group {
        Group::Heads => text.group_heads,
        Group::Results => text.group_results,
        Group::Clauses => text.group_clauses,
        Group::Features => text.group_features,
        Group::Shortcomings => text.group_shortcomings,
        Group::Next => text.group_next,
        Group::Slides => text.group_slides,
    }
}

/// What is wrong with a template, in words.
pub(super) fn says(text: &ReportText, kind: &Kind, problem: &TemplateProblem) -> String {
    let places = || kind.names().map(|it| format!("{{{it}}}")).collect::<Vec<_>>().join(" ");
    match problem {
        TemplateProblem::Place(seen) => fill(text.bad_place, &[("seen", seen), ("places", &places())]),
        TemplateProblem::Open(sign) => fill(text.bad_open, &[("seen", &sign.to_string())]),
        TemplateProblem::Nested => text.bad_nested.to_owned(),
        TemplateProblem::Digit(digit) => fill(text.bad_digit, &[("seen", &digit.to_string())]),
        TemplateProblem::Personal(_) => text.personal.to_owned(),
        TemplateProblem::TooLong(count) => {
            fill(text.bad_long, &[("most", &MOST_CHARS.to_string()), ("n", &count.to_string())])
        }
    }
}

/// The scene. The rest of the path is a group's code.
pub(super) fn play(call: &Call<Desk>, facts: &Facts<'_>, rest: &str) -> Scene {
    let text = ReportText::of(call.lang);
    let words = Wording::new(facts.workspace, call.lang);
    let group = Group::ALL.into_iter().find(|it| code(*it) == rest).unwrap_or(Group::Results);
    let kinds: Vec<&Kind> = KINDS.iter().filter(|it| it.group == group).collect();
    let mut scene = Scene { title: text.wording_room.to_owned(), ..Scene::default() };
    let mut wrong: Vec<(&str, String)> = Vec::new();
    let saves = call.pressed() == Some("save") && call.facts.writable;
    if saves {
        for kind in &kinds {
            let Some(typed) = call.field(kind.key) else { continue };
            if let Some(why) = problem(kind, typed) {
                wrong.push((kind.key, says(text, kind, &why)));
                continue;
            }
            let wanted = if typed == words.shipped(kind) { None } else { serde_json::to_string(typed).ok() };
            if facts.workspace.records.get(&words.key(kind.key)) != wanted.as_deref() {
                scene.acts.push(Act::Record(words.key(kind.key), wanted));
            }
        }
        match wrong.first() {
            Some((key, why)) => {
                // Nothing is taken where one of them is wrong.
                scene.acts.clear();
                scene.focus = format!("words-{key}");
                scene.say.clone_from(why);
            }
            None => text.kept.clone_into(&mut scene.say),
        }
    }
    let one = call.pressed().and_then(|it| it.strip_prefix("reset:"));
    if call.facts.writable && (one.is_some() || call.pressed() == Some("reset")) {
        let all = KINDS.iter().filter(|it| one.is_none_or(|key| key == it.key)).map(|it| words.key(it.key));
        let there = all.filter(|it| facts.workspace.records.get(it).is_some());
        scene.acts.extend(there.map(|it| Act::Record(it, None)));
        text.was_reset.clone_into(&mut scene.say);
        scene.focus = one.map(|key| format!("words-{key}")).unwrap_or_default();
    }
    let link = |it| (call.link(PAGE, &format!("wording/{}", code(it))), name(text, it).to_owned(), it == group);
    let nav = ways("levels", text.wording_room, "page", Group::ALL.map(link));
    let example = Say::new(facts, call.lang).example();
    let mut list = Html::new();
    for (at, kind) in kinds.iter().enumerate() {
        let typed = if saves { call.field(kind.key) } else { None };
        let why = wrong.iter().find(|(key, _)| *key == kind.key).map(|(_, why)| why.as_str());
        list = list.and(&field(call, words, (at, kind), (typed, why), &example));
    }
    let mut form = list;
    if call.facts.writable {
        let save = Html::new().el("button", &[("type", "submit"), ("class", "btn")], &Html::new().text(text.keep));
        form = form.within("div", "btns", &save.button("btn quiet", "reset", text.reset_all));
    } else {
        form = form.p(text.read_only);
    }
    let form = Html::new().el("form", &[("data-do", "save"), ("class", "wording")], &form);
    let lang = fill(text.wording_lang, &[("lang", call.lang.own_name())]);
    scene.html = head(call, text.wording_room, text.wording_says).p(&lang).and(&nav).and(&card("", &form));
    scene
}

/// One template: how it is shipped, what it is now, its places, what it says, and what is wrong with it.
fn field(
    call: &Call<Desk>,
    words: Wording<'_>,
    (at, kind): (usize, &Kind),
    (typed, why): (Option<&str>, Option<&str>),
    example: &[(&'static str, String)],
) -> Html {
    let text = ReportText::of(call.lang);
    let id = format!("words-{}", kind.key);
    let edited = words.edited(kind);
    let shipped = words.shipped(kind);
    let now = typed.or(edited.as_deref()).unwrap_or(shipped);
    // Its code is for files; who edits goes by what stands in the field.
    let number = fill(text.sentence_n, &[("n", &(at + 1).to_string())]);
    let mut label = Html::new().el("span", &[("title", kind.key)], &Html::new().text(&number));
    if edited.is_some() {
        label = label.within("span", "chip", &Html::new().text(text.edited));
    }
    let label = Html::new().el("label", &[("for", id.as_str())], &label);
    let mut attributes = vec![("id", id.as_str()), ("name", kind.key), ("rows", "2"), ("spellcheck", "false")];
    if !call.facts.writable {
        attributes.push(("readonly", ""));
    }
    if why.is_some() {
        attributes.push(("aria-invalid", "true"));
    }
    let mut inner = label.el("textarea", &attributes, &Html::new().text(now));
    if let Some(why) = why {
        inner = inner.within("p", "problem", &Html::new().text(why));
    } else {
        let values: Vec<(&str, &str)> = example.iter().map(|(key, value)| (*key, value.as_str())).collect();
        let known = |place: &str| example.iter().any(|(it, _)| *it == place);
        // An example is shown only where the first indicator has something to say in every place.
        if crate::locale::places(now).into_iter().all(known) && now.contains('{') {
            let says = fill(text.sample_says, &[("says", &put(now, &values))]);
            inner = inner.within("small", "", &Html::new().text(&says));
        }
    }
    let places = kind
        .names()
        .fold(Html::new(), |all, it| all.within("code", "", &Html::new().text(&format!("{{{it}}}"))).text(" "));
    let mut more = Html::new().within("summary", "", &Html::new().text(text.places)).within("p", "", &places);
    if edited.is_some() {
        more = more.p(&format!("{}: {shipped}", text.shipped));
        if call.facts.writable {
            more = more.button("btn quiet", &format!("reset:{}", kind.key), text.reset);
        }
    }
    let attributes: &[(&str, &str)] = if edited.is_some() { &[("open", "")] } else { &[] };
    Html::new().within("div", "wording-one", &inner.el("details", attributes, &more))
}

//! The schemes: shipped and own; copied, exported, imported, deleted.

use super::super::Desk;
use super::super::parts::{card, lede};
use super::{DRAFT, KEY, Known, all, badge, edit, find, rooms, text};
use crate::assess::scheme::{Refusal, SHIPPED, Scheme, read, write};
use crate::assess::score::plain;
use crate::catalog::Names;
use crate::figures::Workspace;
use crate::locale::{AssessEditText, AssessRoomText, AssessText, Lang, fill};
use crate::scene::{Act, Call, Event, Html, Save, Scene};

/// The scene.
pub(super) fn play(call: &Call<Desk>, workspace: &Workspace) -> Scene {
    let (words, rooms) = (AssessRoomText::of(call.lang), rooms(call.lang));
    let mut scene = Scene { title: rooms.schemes.to_owned(), ..Scene::default() };
    let mut trouble: Vec<String> = Vec::new();
    let pressed = call.pressed().and_then(|it| it.split_once(':'));
    let known = pressed.and_then(|(_, code)| find(code, workspace));
    match (&call.event, pressed, known) {
        (Event::Files(files), ..) if call.facts.writable => {
            for (name, text) in files {
                match read(text, &workspace.catalog) {
                    Ok(scheme) => {
                        let scheme = renamed(scheme, workspace);
                        scene.say = fill(words.imported, &[("name", scheme.names.get(call.lang))]);
                        scene.acts.push(keep(&scheme));
                    }
                    Err(why) => trouble.extend(why.says(call.lang).into_iter().map(|it| format!("{name}: {it}"))),
                }
            }
        }
        (_, Some(("export", code)), Some(known)) => {
            let name = format!("biaochi-scheme-{code}.json");
            scene.save = Some(Save {
                name,
                media_type: "application/json".to_owned(),
                text: write(&known.scheme),
                bytes: Vec::new(),
            });
        }
        (_, Some(("copy", _)), Some(known)) if call.facts.writable => {
            return copy(call, known.scheme, workspace, rooms.schemes);
        }
        (_, Some(("new", _)), _) if call.facts.writable => {
            let made = serde_json::from_value(edit::blank("own")).ok().map(|it| renamed(it, workspace));
            if let Some(made) = made {
                return begin(call, &made, rooms.schemes);
            }
        }
        (_, Some(("delete", code)), Some(known)) if known.is_own && call.facts.writable => {
            scene.acts.push(Act::Record(format!("{KEY}{code}"), None));
            if workspace.records.get(&format!("{DRAFT}{code}")).is_some() {
                scene.acts.push(Act::Record(format!("{DRAFT}{code}"), None));
            }
            words.deleted.clone_into(&mut scene.say);
        }
        _ => {}
    }
    scene.html = lede(call, rooms.schemes, rooms.schemes_says).and(&body(call, workspace, &trouble));
    scene
}

/// Where a scheme's own page stands.
const KEY_PAGE: &str = "schemes/";

/// The act that keeps a scheme with the workspace.
pub(super) fn keep(scheme: &Scheme) -> Act {
    Act::Record(format!("{KEY}{}", scheme.code), serde_json::to_string(scheme).ok())
}

/// A copy is kept and opened.
pub(super) fn copy(call: &Call<Desk>, scheme: Scheme, workspace: &Workspace, title: &str) -> Scene {
    begin(call, &copied(scheme, workspace), title)
}

fn begin(call: &Call<Desk>, scheme: &Scheme, title: &str) -> Scene {
    let go = Some(call.link("assessment", &format!("{KEY_PAGE}{}", scheme.code)));
    // The page stays as it is until the address is the new scheme's.
    let patch = vec![("scheme-trouble".to_owned(), String::new())];
    Scene { title: title.to_owned(), acts: vec![keep(scheme)], go, patch, ..Scene::default() }
}

/// A copy with a code and names of its own.
fn copied(mut scheme: Scheme, workspace: &Workspace) -> Scheme {
    let of = |lang: Lang, name: &str| fill(AssessRoomText::of(lang).copy_of, &[("name", name)]);
    scheme.names = Names {
        hans: of(Lang::Hans, &scheme.names.hans),
        hant: of(Lang::Hant, &scheme.names.hant),
        en: of(Lang::En, &scheme.names.en),
    };
    scheme.code = format!("own-{}", scheme.code.trim_start_matches("own-"));
    scheme.edition = 1;
    renamed(scheme, workspace)
}

/// The scheme under a code that is free: no shipped one is ever hidden, and no own one replaced.
fn renamed(mut scheme: Scheme, workspace: &Workspace) -> Scheme {
    let is_taken = |code: &str| {
        workspace.records.get(&format!("{KEY}{code}")).is_some() || SHIPPED.iter().any(|(it, _)| *it == code)
    };
    let base = scheme.code.clone();
    let mut number = 2;
    while is_taken(&scheme.code) {
        scheme.code = format!("{base}-{number}");
        number += 1;
    }
    scheme
}

fn body(call: &Call<Desk>, workspace: &Workspace, trouble: &[String]) -> Html {
    let words = AssessRoomText::of(call.lang);
    let mut list = Html::new();
    for known in all(workspace) {
        let has_draft = workspace.records.get(&format!("{DRAFT}{}", known.scheme.code)).is_some();
        list = list.within("li", "", &entry(call, &known, has_draft));
    }
    let mut out = Html::new();
    if !call.facts.writable {
        out = out.within("p", "notice warn", &text(AssessText::of(call.lang).read_only));
    }
    if !trouble.is_empty() {
        let inner = Html::new().within("b", "", &text(words.refused)).list(trouble);
        out = out.el("div", &[("class", "notice bad"), ("role", "alert")], &inner);
    }
    // A record that no longer fits the catalog is named, not hidden.
    for (code, document) in workspace.records.under(KEY) {
        if let Err(why) = read(document, &workspace.catalog) {
            out = out.and(&broken(call, code, &why));
        }
    }
    let file = [("type", "file"), ("accept", ".json"), ("data-do", "import"), ("class", "sr")];
    let import = Html::new().el("input", &file, &Html::new()).within("span", "", &text(words.import));
    let import = Html::new().within("label", "btn ghost file", &import);
    let new = if call.facts.writable {
        Html::new().button("btn ghost", "new:", AssessEditText::of(call.lang).new_scheme)
    } else {
        Html::new()
    };
    out.and(&card("", &Html::new().within("ul", "scheme-list", &list).within("div", "btns", &new.and(&import))))
}

fn broken(call: &Call<Desk>, code: &str, why: &Refusal) -> Html {
    let inner = Html::new().within("b", "", &text(code)).list(&why.says(call.lang));
    Html::new().within("div", "notice warn", &inner)
}

fn entry(call: &Call<Desk>, known: &Known, has_draft: bool) -> Html {
    let words = AssessRoomText::of(call.lang);
    let scheme = &known.scheme;
    let code = &scheme.code;
    let count = scheme.lines().count().to_string();
    let says = fill(words.lines_count, &[("n", &count), ("full", &plain(scheme.full.0))]);
    let edit = if known.is_own { words.edit } else { words.view_scheme };
    let mut badges = badge(known, call.lang);
    if has_draft && known.is_own {
        badges = badges.within("span", "chip near", &text(AssessEditText::of(call.lang).draft_chip));
    }
    let mut buttons = Html::new()
        .link("btn", &call.link("assessment", &format!("scores/{code}")), words.use_it)
        .link("btn ghost", &call.link("assessment", &format!("{KEY_PAGE}{code}")), edit)
        .button("btn quiet", &format!("copy:{code}"), words.copy)
        .button("btn quiet", &format!("export:{code}"), words.export);
    if known.is_own {
        buttons = buttons.button("btn quiet", &format!("delete:{code}"), words.delete);
    }
    Html::new()
        .within("h2", "", &text(scheme.names.get(call.lang)))
        .and(&Html::new().within("p", "badges", &badges.within("span", "muted small", &text(&says))))
        .within("p", "small", &text(scheme.source.get(call.lang)))
        .within("div", "btns", &buttons)
}

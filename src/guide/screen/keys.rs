//! The keyboard sheet, where shortcuts are changed and switched off.

use super::{Facts, part};
use crate::guide::commands::{COMMANDS, Command, find};
use crate::guide::keys::{FIXED, Keys, Refusal, Scope, is_used_by_browsers};
use crate::locale::{CommandText, GuideText, HelpText, Lang, fill};
use crate::scene::html::card;
use crate::scene::{Call, Html, Scene};

const fn scope_name(text: &HelpText, scope: Scope) -> &'static str {
    match scope {
        Scope::Anywhere => text.k_anywhere,
        Scope::Grid => text.k_grid,
        Scope::Targets => text.k_targets,
        Scope::Panels => text.k_panels,
    }
}

fn name_of(lang: Lang, code: &str) -> &'static str {
    find(code).map_or("", |it| (it.name)(CommandText::of(lang)))
}

/// What came of what was pressed.
#[derive(Default)]
struct Told {
    says: String,
    /// Whether nothing was changed.
    refused: bool,
    /// The id of the control that gets the focus.
    focus: String,
    /// The command that waits for its new keys.
    waits: String,
}

/// The sheet.
pub(super) fn play(call: &Call<Facts>) -> Scene {
    let (text, help) = (GuideText::of(call.lang), HelpText::of(call.lang));
    let before = Keys::read(&call.facts.keys);
    let mut keys = before.clone();
    let told = call.pressed().map(|what| press(call, &mut keys, what)).unwrap_or_default();
    let switches = switch("all", text.use_keys, "", !keys.off).and(&switch(
        "letters",
        text.use_letters,
        text.letters_says,
        !keys.letters_off,
    ));
    let rows = COMMANDS.iter().fold(Html::new(), |all, it| all.and(&row(call.lang, &keys, it, &told.waits)));
    let class = if told.refused { "problem" } else { "muted" };
    let message = Html::new().el("p", &[("class", class), ("id", "keys-told")], &Html::new().text(&told.says));
    let mut inner = Html::new().within("p", "muted", &Html::new().text(text.own_keys_says)).and(&switches);
    inner = inner.and(&message).within("ul", "key-rows", &rows);
    if keys.is_any_changed() {
        let all = [("type", "button"), ("class", "btn ghost"), ("data-do", "reset-all"), ("id", "reset-all")];
        inner = inner.within("div", "btns", &Html::new().el("button", &all, &Html::new().text(text.reset_all)));
    }
    let fixed = Scope::ALL.iter().fold(Html::new(), |all, scope| {
        let of_scope = FIXED.iter().filter(|it| it.scope == *scope).fold(Html::new(), |list, it| {
            let chords: Vec<String> = it.chords.iter().map(|it| (*it).to_owned()).collect();
            let line =
                Html::new().within("dt", "", &chords_of(&chords)).within("dd", "", &Html::new().text((it.says)(help)));
            list.within("div", "", &line)
        });
        all.within("h3", "", &Html::new().text(scope_name(help, *scope))).within("dl", "keys", &of_scope)
    });
    let inner = card(text.own_keys, &inner).and(&card(text.fixed_keys, &fixed));
    let mut scene = part(call, "keys", help.keys, text.keys_lede, &inner);
    scene.keep = (keys != before).then(|| keys.write());
    scene.say = told.says;
    scene.focus = told.focus;
    scene
}

/// Does what was pressed: `change:undo`, `set:undo`, `off:undo`, `reset:undo`, `reset-all`, `all`, `letters`, `cancel:undo`.
fn press(call: &Call<Facts>, keys: &mut Keys, what: &str) -> Told {
    let text = GuideText::of(call.lang);
    let (what, code) = what.split_once(':').unwrap_or((what, ""));
    let name = name_of(call.lang, code);
    let told = |says: &str, focus: &str| Told { says: says.to_owned(), focus: focus.to_owned(), ..Told::default() };
    let back = format!("change-{code}");
    match what {
        "change" => Told {
            says: fill(text.press_new, &[("name", name)]),
            focus: "new-key".to_owned(),
            waits: code.to_owned(),
            ..Told::default()
        },
        "set" => {
            let chord = call.field("chord").unwrap_or_default();
            match keys.refusal(code, chord) {
                Some(why) => Told {
                    says: refused(call.lang, chord, why),
                    refused: true,
                    focus: "new-key".to_owned(),
                    waits: code.to_owned(),
                },
                None => {
                    keys.set(code, vec![chord.to_owned()]);
                    let says = if is_used_by_browsers(chord) { text.changed_warn } else { text.changed };
                    told(&fill(says, &[("name", name), ("chord", chord)]), &back)
                }
            }
        }
        "off" => {
            keys.set(code, Vec::new());
            told(&fill(text.was_off, &[("name", name)]), &back)
        }
        "reset" => match keys.refusal_of_reset(code) {
            Some(why) => {
                let own = find(code).and_then(|it| it.chords.iter().find(|it| keys.refusal(code, it).is_some()));
                let says = refused(call.lang, own.copied().unwrap_or_default(), why);
                Told { says, refused: true, focus: back, waits: String::new() }
            }
            None => {
                keys.reset(code);
                told(text.was_reset, &back)
            }
        },
        "reset-all" => {
            *keys = Keys::default();
            told(text.was_reset, "keys-all")
        }
        "all" => {
            keys.off = !keys.off;
            told(if keys.off { text.keys_off } else { text.keys_on }, "keys-all")
        }
        "letters" => {
            keys.letters_off = !keys.letters_off;
            told(if keys.letters_off { text.letters_off } else { text.letters_on }, "keys-letters")
        }
        _ => told("", &back),
    }
}

fn refused(lang: Lang, chord: &str, why: Refusal) -> String {
    let text = GuideText::of(lang);
    let (says, name) = match why {
        Refusal::Bare => (text.refused_bare, ""),
        Refusal::Kept => (text.refused_kept, ""),
        Refusal::Command(code) => (text.refused_taken, name_of(lang, code)),
        Refusal::Fixed(at) => (text.refused_fixed, FIXED.get(at).map_or("", |it| (it.says)(HelpText::of(lang)))),
    };
    fill(says, &[("chord", chord), ("name", name)])
}

fn switch(code: &str, name: &str, says: &str, on: bool) -> Html {
    let id = format!("keys-{code}");
    let mut of = vec![("type", "checkbox"), ("id", id.as_str()), ("data-do", code)];
    if on {
        of.push(("checked", ""));
    }
    let mut words = Html::new().text(name);
    if !says.is_empty() {
        words = words.within("small", "", &Html::new().text(says));
    }
    let inner = Html::new().el("input", &of, &Html::new()).within("span", "", &words);
    Html::new().within("label", "check", &inner)
}

/// Chords as keys.
fn chords_of(chords: &[String]) -> Html {
    chords.iter().fold(Html::new(), |all, chord| {
        // The sign itself may be the key.
        let parts = match chord.strip_suffix("++") {
            Some(held) => [held, "+"].to_vec(),
            None => chord.split('+').collect(),
        };
        let keys = parts.iter().fold(Html::new(), |keys, it| keys.within("kbd", "", &Html::new().text(it)));
        all.within("span", "chord", &keys)
    })
}

/// One command: its name, its keys, and the buttons that change them.
fn row(lang: Lang, keys: &Keys, command: &Command, waits: &str) -> Html {
    let text = GuideText::of(lang);
    let name = (command.name)(CommandText::of(lang));
    let chords = keys.given(command);
    let shown = match (chords.is_empty(), keys.off) {
        (true, _) if command.chords.is_empty() => Html::new().within("span", "muted", &Html::new().text(text.no_key)),
        (true, _) | (_, true) => Html::new().within("span", "muted", &Html::new().text(text.is_off)),
        _ => chords_of(&chords),
    };
    let button = |all: Html, does: &str, word: &str, says: &str| {
        let (id, does) = (format!("{does}-{}", command.code), format!("{does}:{}", command.code));
        let label = fill(says, &[("name", name)]);
        let of = [
            ("type", "button"),
            ("class", "btn quiet"),
            ("id", id.as_str()),
            ("data-do", does.as_str()),
            ("aria-label", label.as_str()),
        ];
        all.el("button", &of, &Html::new().text(word))
    };
    let mut ways = Html::new();
    let keys_cell = if waits == command.code {
        let does = format!("set:{waits}");
        let cancel = format!("cancel:{waits}");
        let of = [
            ("id", "new-key"),
            ("type", "text"),
            ("readonly", ""),
            ("data-chord", does.as_str()),
            ("data-cancel", cancel.as_str()),
            ("aria-label", text.new_key),
            ("aria-describedby", "keys-told"),
            ("placeholder", text.new_key),
        ];
        ways = ways.button("btn quiet", &cancel, text.cancel);
        Html::new().el("input", &of, &Html::new())
    } else {
        ways = button(ways, "change", text.change, text.change_says);
        if !chords.is_empty() {
            ways = button(ways, "off", text.turn_off, text.turn_off_says);
        }
        if keys.is_changed(command.code) {
            ways = button(ways, "reset", text.reset, text.reset_says);
        }
        shown
    };
    let inner = Html::new()
        .within("b", "", &Html::new().text(name))
        .within("span", "key-now", &keys_cell)
        .within("span", "key-ways", &ways);
    Html::new().within("li", "key-row", &inner)
}

//! What stands around a slide on the wall: the buttons with their keys, the list to jump in, the help.

use super::super::Desk;
use super::{Stand, look};
use crate::locale::PresentText;
use crate::present::deck::Deck;
use crate::present::draw::{Drawn, title};
use crate::present::sight::Sight;
use crate::present::slide::Slide;
use crate::scene::{Call, Html};

/// The buttons of the foot: a sign, its name and its key.
pub(super) fn keys(call: &Call<Desk>, text: &PresentText, stand: &Stand, slide: &Slide, drawn: &Drawn) -> Html {
    let button = |all: Html, does: &str, sign: &str, name: &str, keys: &str, more: &[(&str, &str)]| {
        let mut attributes = vec![("type", "button"), ("data-do", does), ("data-key", keys)];
        attributes.extend([("aria-label", name), ("title", name)]);
        attributes.extend_from_slice(more);
        all.el("button", &attributes, &Html::new().text(sign))
    };
    let pressed = |on: bool| [("aria-pressed", if on { "true" } else { "false" })];
    let mut all = button(Html::new(), "back", "‹", text.key_back, "ArrowLeft PageUp Backspace", &[]);
    all = button(all, "next", "›", text.key_next, "ArrowRight PageDown Enter Space", &[]);
    if !drawn.marks.is_empty() {
        all = button(all, "point up", "↑", text.key_up, "ArrowUp", &[]);
        all = button(all, "point down", "↓", text.key_down, "ArrowDown", &[]);
    }
    if stand.mark.is_some() {
        all = button(all, "zoom", "⊕", text.key_zoom, "z +", &pressed(stand.zoom));
        all = button(all, "into", "⇲", text.key_into, "i", &[]);
    }
    if matches!(slide, Slide::Year(_)) {
        all = button(all, "play", if stand.playing { "❚❚" } else { "▶" }, text.key_play, "p", &[]);
    }
    all = button(all, "index", "☰", text.key_index, "g", &pressed(stand.index));
    all = button(all, "black", "●", text.key_black, "b .", &[]);
    all = button(all, "names", text.sign_names, text.key_names, "n", &pressed(stand.nameless));
    all = button(all, "few", text.sign_few, text.key_few, "m", &pressed(stand.no_small));
    all = button(all, "auto", "↻", text.key_auto, "a", &pressed(stand.auto > 0));
    all = button(all, "clock", "◔", text.key_clock, "t", &pressed(stand.since > 0));
    all = button(all, "stay", "✎", text.key_notes, "s", &[("data-window", text.notes_window)]);
    all = button(all, "stay", "▣", text.key_full, "f", &[("data-full", "")]);
    all = button(all, "help", "?", text.key_help, "? h", &pressed(stand.help));
    all = button(all, "first", "⇤", text.key_first, "Home", &[]);
    all = button(all, "last", "⇥", text.key_last, "End", &[]);
    let leave = if call.asked("from").is_some() { text.key_up_again } else { text.key_leave };
    button(all, "leave", "×", leave, "Escape", &[])
}

/// All slides, to jump to.
pub(super) fn index(sight: &Sight<'_>, deck: &Deck, slides: &[Slide], stand: &Stand, text: &PresentText) -> Html {
    let list = slides.iter().enumerate().fold(Html::new(), |all, (at, slide)| {
        let title = title(sight, slide, deck, &look(stand));
        let does = format!("jump {at}");
        let here = if at == stand.at { "step" } else { "false" };
        let attributes = [("type", "button"), ("data-do", does.as_str()), ("aria-current", here)];
        let name = Html::new().text(&format!("{} {title}", at + 1));
        all.within("li", "", &Html::new().el("button", &attributes, &name))
    });
    Html::new()
        .el("h2", &[("id", "slide"), ("tabindex", "-1")], &Html::new().text(text.key_index))
        .within("ol", "", &list)
}

/// The keys and what they do.
pub(super) fn help(text: &PresentText) -> Html {
    let rows = [
        ("→ Enter", text.key_next),
        ("← ⌫", text.key_back),
        ("Home End", text.key_ends),
        ("↑ ↓", text.key_point),
        ("Z", text.key_zoom),
        ("I", text.key_into),
        ("Esc", text.key_leave),
        ("G", text.key_index),
        ("B", text.key_black),
        ("N", text.key_names),
        ("M", text.key_few),
        ("P", text.key_play),
        ("A", text.key_auto),
        ("T", text.key_clock),
        ("S", text.key_notes),
        ("F", text.key_full),
    ];
    let rows = rows.iter().fold(Html::new(), |all, (key, says)| {
        let key = Html::new().within("kbd", "", &Html::new().text(key));
        all.within("dt", "", &key).within("dd", "", &Html::new().text(says))
    });
    Html::new()
        .el("h2", &[("id", "slide"), ("tabindex", "-1")], &Html::new().text(text.key_help))
        .within("dl", "", &rows)
}

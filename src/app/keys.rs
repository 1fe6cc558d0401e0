//! The keyboard: one table, from which the listeners act and the help page is written.

use crate::locale::HelpText;

/// What keys do that work on every page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Action {
    /// Opens a file.
    Open,
    /// Saves the workspace file.
    Save,
    /// Saves it under another name.
    SaveAs,
    /// Takes the last step back.
    Undo,
    /// Does it again.
    Redo,
    /// The period before.
    PeriodBefore,
    /// The period after.
    PeriodAfter,
}

/// Where keys work.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scope {
    /// On every page.
    Anywhere,
    /// In the grid of figures.
    Grid,
    /// In the target sheet.
    Targets,
    /// In panels with a list or a tree.
    Panels,
}

impl Scope {
    /// Every place, in the order of the help page.
    pub const ALL: [Self; 4] = [Self::Anywhere, Self::Grid, Self::Targets, Self::Panels];
}

/// Keys and what they do. Any of the chords does it.
#[derive(Clone, Copy)]
pub struct Shortcut {
    /// Chords such as `Ctrl+S`, as they are shown and as [`chord`] writes them.
    pub chords: &'static [&'static str],
    /// Where they work.
    pub scope: Scope,
    /// What the listeners of every page do; `None` where a part of the page has its own listener.
    pub action: Option<Action>,
    /// What they do, in words.
    pub says: fn(&HelpText) -> &'static str,
}

const fn anywhere(chords: &'static [&'static str], action: Action, says: fn(&HelpText) -> &'static str) -> Shortcut {
    Shortcut { chords, scope: Scope::Anywhere, action: Some(action), says }
}

const fn within(scope: Scope, chords: &'static [&'static str], says: fn(&HelpText) -> &'static str) -> Shortcut {
    Shortcut { chords, scope, action: None, says }
}

/// Every shortcut.
pub const SHORTCUTS: &[Shortcut] = &[
    anywhere(&["Alt+[", "Alt+PageUp"], Action::PeriodBefore, |it| it.k_before),
    anywhere(&["Alt+]", "Alt+PageDown"], Action::PeriodAfter, |it| it.k_after),
    anywhere(&["Ctrl+O"], Action::Open, |it| it.k_open),
    anywhere(&["Ctrl+S"], Action::Save, |it| it.k_save),
    anywhere(&["Ctrl+Shift+S"], Action::SaveAs, |it| it.k_save_as),
    anywhere(&["Ctrl+Z"], Action::Undo, |it| it.k_undo),
    anywhere(&["Ctrl+Y", "Ctrl+Shift+Z"], Action::Redo, |it| it.k_redo),
    within(Scope::Anywhere, &["Tab", "Shift+Tab"], |it| it.k_tab),
    within(Scope::Grid, &["↑", "↓", "←", "→"], |it| it.k_move),
    within(Scope::Grid, &["Ctrl+↑", "Ctrl+↓"], |it| it.k_far),
    within(Scope::Grid, &["Shift+↑", "Shift+↓"], |it| it.k_range),
    within(Scope::Grid, &["Home", "End"], |it| it.k_line),
    within(Scope::Grid, &["Ctrl+Home", "Ctrl+End"], |it| it.k_corner),
    within(Scope::Grid, &["PageUp", "PageDown"], |it| it.k_screen),
    within(Scope::Grid, &["Ctrl+A"], |it| it.k_all),
    within(Scope::Grid, &["Shift+Space"], |it| it.k_row),
    within(Scope::Grid, &["F2"], |it| it.k_edit),
    within(Scope::Grid, &["Enter"], |it| it.k_commit),
    within(Scope::Grid, &["Tab"], |it| it.k_commit_right),
    within(Scope::Grid, &["Esc"], |it| it.k_restore),
    within(Scope::Grid, &["Delete"], |it| it.k_clear),
    within(Scope::Grid, &["Ctrl+C", "Ctrl+X", "Ctrl+V"], |it| it.k_copy),
    within(Scope::Targets, &["Enter"], |it| it.k_commit),
    within(Scope::Targets, &["Shift+Enter"], |it| it.k_commit_up),
    within(Scope::Targets, &["Esc"], |it| it.k_restore),
    within(Scope::Targets, &["↑", "↓", "←", "→"], |it| it.k_matrix),
    within(Scope::Panels, &["↑", "↓"], |it| it.k_list),
    within(Scope::Panels, &["→", "←"], |it| it.k_tree),
    within(Scope::Panels, &["Enter"], |it| it.k_choose),
    within(Scope::Panels, &["Esc"], |it| it.k_close),
];

/// The modifiers that are held.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Held {
    /// Ctrl, or ⌘ on a Mac.
    pub ctrl: bool,
    /// Alt.
    pub alt: bool,
    /// Shift.
    pub shift: bool,
}

/// A key press as the table writes it. Brackets go by their place, because Alt changes what they type.
#[must_use]
pub fn chord(held: Held, key: &str, code: &str) -> String {
    let mut out = String::new();
    for (is_held, name) in [(held.ctrl, "Ctrl+"), (held.alt, "Alt+"), (held.shift, "Shift+")] {
        if is_held {
            out.push_str(name);
        }
    }
    match code {
        "BracketLeft" => out.push('['),
        "BracketRight" => out.push(']'),
        _ if key.len() == 1 => out.push_str(&key.to_ascii_uppercase()),
        _ => out.push_str(key),
    }
    out
}

/// What a chord does on every page.
#[must_use]
pub fn action(chord: &str) -> Option<Action> {
    SHORTCUTS.iter().find(|it| it.chords.contains(&chord)).and_then(|it| it.action)
}

#[cfg(test)]
mod tests {
    use super::{Action, Held, SHORTCUTS, action, chord};

    #[track_caller]
    fn check(held: &str, key: &str, code: &str, want: Option<Action>) {
        let held = Held { ctrl: held.contains('c'), alt: held.contains('a'), shift: held.contains('s') };
        assert_eq!(action(&chord(held, key, code)), want, "{held:?} {key}");
    }

    #[test]
    fn a_key_press_finds_its_action() {
        check("c", "s", "KeyS", Some(Action::Save));
        check("cs", "S", "KeyS", Some(Action::SaveAs));
        check("c", "z", "KeyZ", Some(Action::Undo));
        check("cs", "Z", "KeyZ", Some(Action::Redo));
        check("c", "y", "KeyY", Some(Action::Redo));
        check("a", "“", "BracketLeft", Some(Action::PeriodBefore));
        check("a", "PageDown", "PageDown", Some(Action::PeriodAfter));
    }

    #[test]
    fn a_key_without_its_modifiers_does_nothing() {
        check("", "s", "KeyS", None);
        check("ca", "[", "BracketLeft", None);
        check("", "Enter", "Enter", None);
    }

    #[test]
    fn no_chord_does_two_things_in_one_place() {
        let all: Vec<_> = SHORTCUTS.iter().flat_map(|it| it.chords.iter().map(|chord| (it.scope, *chord))).collect();
        for (at, entry) in all.iter().enumerate() {
            assert!(!all[at + 1..].contains(entry), "{entry:?}");
        }
    }
}

//! The keyboard: which chord does what now. Chords of commands can be changed or switched off; those within the grid
//! and within panels are fixed.

use super::commands::{COMMANDS, Command, find};
use crate::locale::HelpText;

/// Where fixed keys work.
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

/// Keys that a part of the page listens to by itself, and what they do there. Any of the chords does it.
pub struct Fixed {
    /// Where they work.
    pub scope: Scope,
    /// Chords such as `Ctrl+A`, as [`chord`] writes them.
    pub chords: &'static [&'static str],
    /// What they do, in words.
    pub says: fn(&HelpText) -> &'static str,
}

const fn within(scope: Scope, chords: &'static [&'static str], says: fn(&HelpText) -> &'static str) -> Fixed {
    Fixed { scope, chords, says }
}

/// Every fixed key.
pub static FIXED: &[Fixed] = &[
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

/// A key press as the tables write it. Where a modifier changes what a key types, the key's place is taken.
#[must_use]
pub fn chord(held: Held, key: &str, code: &str) -> String {
    let mut out = String::new();
    for (is_held, name) in [(held.ctrl, "Ctrl+"), (held.alt, "Alt+"), (held.shift, "Shift+")] {
        if is_held {
            out.push_str(name);
        }
    }
    let plain = key.len() == 1 && key.bytes().all(|it| it.is_ascii_alphanumeric());
    let placed = code.strip_prefix("Key").or_else(|| code.strip_prefix("Digit")).filter(|it| it.len() == 1);
    match (code, key) {
        ("BracketLeft", _) => out.push('['),
        ("BracketRight", _) => out.push(']'),
        (_, "ArrowUp") => out.push('↑'),
        (_, "ArrowDown") => out.push('↓'),
        (_, "ArrowLeft") => out.push('←'),
        (_, "ArrowRight") => out.push('→'),
        (_, "Escape") => out.push_str("Esc"),
        (_, " ") => out.push_str("Space"),
        _ if plain => out.push_str(&key.to_ascii_uppercase()),
        _ if held.ctrl || held.alt => out.push_str(placed.unwrap_or(key)),
        _ => out.push_str(key),
    }
    out
}

/// Why a chord cannot be given to a command.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// It has neither Ctrl nor Alt and is no function key, so that it would get in the way of typing.
    Bare,
    /// The browser or the system keeps it.
    Kept,
    /// Another command has it: its code.
    Command(&'static str),
    /// A fixed key has it: its place in [`FIXED`].
    Fixed(usize),
}

/// Chords that never reach a page.
const KEPT: &[&str] = &[
    "Ctrl+N",
    "Ctrl+T",
    "Ctrl+W",
    "Ctrl+Q",
    "Ctrl+Shift+N",
    "Ctrl+Shift+T",
    "Ctrl+Shift+W",
    "Ctrl+Shift+Q",
    "Ctrl+Shift+P",
    "Ctrl+Tab",
    "Ctrl+Shift+Tab",
    "Ctrl+PageUp",
    "Ctrl+PageDown",
    "Ctrl+F4",
    "Alt+F4",
    "Alt+Tab",
];

/// Chords by which browsers do something that a reader may want.
const USED: &[&str] = &[
    "Ctrl+P",
    "Ctrl+F",
    "Ctrl+G",
    "Ctrl+R",
    "Ctrl+L",
    "Ctrl+D",
    "Ctrl+H",
    "Ctrl+J",
    "Ctrl+E",
    "Ctrl+U",
    "Ctrl+B",
    "Ctrl+0",
    "Ctrl++",
    "Ctrl+=",
    "Ctrl+-",
    "Ctrl+Shift+I",
    "Ctrl+Shift+J",
    "Ctrl+Shift+C",
    "Ctrl+Shift+R",
    "Ctrl+Shift+B",
    "Ctrl+Shift+O",
    "Alt+←",
    "Alt+→",
    "Alt+Home",
    "Alt+D",
    "Alt+F",
    "Alt+E",
    "F3",
    "F5",
    "F6",
    "F7",
    "F10",
    "F11",
    "F12",
];

/// Whether browsers do something of their own by this chord, which then is no longer to be had.
#[must_use]
pub fn is_used_by_browsers(chord: &str) -> bool {
    USED.contains(&chord)
}

fn is_function_key(key: &str) -> bool {
    key.strip_prefix('F').and_then(|it| it.parse::<u8>().ok()).is_some_and(|it| (1..=12).contains(&it))
}

/// Which keys hold now: the program's own, with what the reader changed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Keys {
    /// Whether every chord of a command is switched off.
    pub off: bool,
    /// Whether keys that are a single letter, digit or sign are switched off, as on the wall of slides.
    pub letters_off: bool,
    /// The commands with chords of their own, by their codes; none at all where one is switched off.
    own: Vec<(String, Vec<String>)>,
}

impl Keys {
    /// Reads what [`Self::write`] wrote. What cannot be read, or is of no command, is left out.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut keys = Self::default();
        for line in text.lines() {
            let mut parts = line.split('\t');
            match parts.next().unwrap_or_default() {
                "!all" => keys.off = true,
                "!letters" => keys.letters_off = true,
                code if find(code).is_some() => keys.set(code, parts.map(str::to_owned).collect()),
                _ => {}
            }
        }
        keys
    }

    /// One line a change: a command's code and its chords, with tabs between them.
    #[must_use]
    pub fn write(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        if self.off {
            lines.push("!all".to_owned());
        }
        if self.letters_off {
            lines.push("!letters".to_owned());
        }
        for (code, chords) in &self.own {
            lines.push([std::slice::from_ref(code), chords.as_slice()].concat().join("\t"));
        }
        lines.join("\n")
    }

    /// The chords of a command whether or not all are switched off.
    #[must_use]
    pub fn given(&self, command: &Command) -> Vec<String> {
        match self.own.iter().find(|(code, _)| code == command.code) {
            Some((_, chords)) => chords.clone(),
            None => command.chords.iter().map(|it| (*it).to_owned()).collect(),
        }
    }

    /// Whether a chord is among those of a command. Asked at each key press, so nothing is copied for it.
    fn has(&self, command: &Command, chord: &str) -> bool {
        match self.own.iter().find(|(code, _)| code == command.code) {
            Some((_, chords)) => chords.iter().any(|it| it == chord),
            None => command.chords.contains(&chord),
        }
    }

    /// The chords by which a command is done now.
    #[must_use]
    pub fn of(&self, code: &str) -> Vec<String> {
        find(code).filter(|_| !self.off).map(|it| self.given(it)).unwrap_or_default()
    }

    /// The first of them, for a menu; empty where there is none.
    #[must_use]
    pub fn hint(&self, code: &str) -> String {
        self.of(code).into_iter().next().unwrap_or_default()
    }

    /// The command that a chord does now.
    #[must_use]
    pub fn command(&self, chord: &str) -> Option<&'static str> {
        COMMANDS.iter().filter(|_| !self.off).find(|it| self.has(it, chord)).map(|it| it.code)
    }

    /// Whether a command's chords are not those of the program.
    #[must_use]
    pub fn is_changed(&self, code: &str) -> bool {
        self.own.iter().any(|(it, _)| it == code)
    }

    /// Whether anything is not as the program comes.
    #[must_use]
    pub fn is_any_changed(&self) -> bool {
        *self != Self::default()
    }

    /// Gives a command these chords alone; with none it is switched off.
    pub fn set(&mut self, code: &str, chords: Vec<String>) {
        self.reset(code);
        let is_own = |it: &Command| it.chords.iter().copied().ne(chords.iter().map(String::as_str));
        if find(code).is_some_and(is_own) {
            self.own.push((code.to_owned(), chords));
        }
    }

    /// Gives a command back the chords of the program.
    pub fn reset(&mut self, code: &str) {
        self.own.retain(|(it, _)| it != code);
    }

    /// Why a command cannot have a chord.
    #[must_use]
    pub fn refusal(&self, code: &str, chord: &str) -> Option<Refusal> {
        let other = COMMANDS.iter().find(|it| it.code != code && self.has(it, chord));
        let fixed = FIXED.iter().position(|it| it.chords.contains(&chord));
        if KEPT.contains(&chord) {
            Some(Refusal::Kept)
        } else if let Some(other) = other {
            Some(Refusal::Command(other.code))
        } else if let Some(at) = fixed {
            Some(Refusal::Fixed(at))
        } else {
            let key = chord.strip_prefix("Shift+").unwrap_or(chord);
            let is_bare = !["Ctrl+", "Alt+"].iter().any(|it| chord.starts_with(it)) && !is_function_key(key);
            is_bare.then_some(Refusal::Bare)
        }
    }

    /// Why a command cannot have the program's chords back: another has one of them by now.
    #[must_use]
    pub fn refusal_of_reset(&self, code: &str) -> Option<Refusal> {
        find(code)?.chords.iter().find_map(|it| self.refusal(code, it))
    }
}

#[cfg(test)]
mod tests;

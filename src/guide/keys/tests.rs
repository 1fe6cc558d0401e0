//! Chords as they are written, chosen, refused and kept.

use super::{COMMANDS, FIXED, Held, Keys, Refusal, chord};

fn press(held: &str, key: &str, code: &str) -> String {
    let held = Held { ctrl: held.contains('c'), alt: held.contains('a'), shift: held.contains('s') };
    chord(held, key, code)
}

#[track_caller]
fn check(held: &str, key: &str, code: &str, want: Option<&str>) {
    assert_eq!(Keys::default().command(&press(held, key, code)), want, "{held:?} {key}");
}

#[test]
fn a_key_press_finds_its_command() {
    check("c", "s", "KeyS", Some("save"));
    check("cs", "S", "KeyS", Some("save-as"));
    check("c", "z", "KeyZ", Some("undo"));
    check("cs", "Z", "KeyZ", Some("redo"));
    check("c", "y", "KeyY", Some("redo"));
    check("c", "k", "KeyK", Some("find"));
    check("", "F1", "F1", Some("page-help"));
    check("a", "“", "BracketLeft", Some("period-before"));
    check("a", "PageDown", "PageDown", Some("period-after"));
}

#[test]
fn a_key_without_its_modifiers_does_nothing() {
    check("", "s", "KeyS", None);
    check("ca", "[", "BracketLeft", None);
    check("", "Enter", "Enter", None);
}

#[test]
fn a_chord_is_written_as_the_tables_have_it() {
    for (held, key, code, want) in [
        ("c", "ArrowUp", "ArrowUp", "Ctrl+↑"),
        ("s", " ", "Space", "Shift+Space"),
        ("", "Escape", "Escape", "Esc"),
        // Alt types another letter on a Mac, and Shift another sign: the key's place stands for it.
        ("a", "ß", "KeyS", "Alt+S"),
        ("cs", "!", "Digit1", "Ctrl+Shift+1"),
        // Where a keyboard has its letters at other places, what is typed counts.
        ("c", "z", "KeyW", "Ctrl+Z"),
    ] {
        assert_eq!(press(held, key, code), want);
    }
}

#[test]
fn no_chord_does_two_things_in_one_place() {
    let commands = COMMANDS.iter().flat_map(|it| it.chords.iter().map(|chord| (0, *chord)));
    let fixed = FIXED.iter().flat_map(|it| it.chords.iter().map(|chord| (it.scope as u8, *chord)));
    let all: Vec<_> = commands.chain(fixed).collect();
    for (at, entry) in all.iter().enumerate() {
        assert!(!all[at + 1..].contains(entry), "{entry:?}");
    }
    for command in COMMANDS {
        assert_eq!(Keys::default().refusal_of_reset(command.code), None, "{}", command.code);
    }
}

#[test]
fn a_change_holds_and_is_kept() {
    let mut keys = Keys::default();
    keys.set("undo", vec!["Ctrl+Alt+Z".to_owned()]);
    keys.set("redo", Vec::new());
    keys.letters_off = true;
    let read = Keys::read(&keys.write());
    assert_eq!(read, keys);
    assert_eq!(read.command("Ctrl+Alt+Z"), Some("undo"));
    assert_eq!(read.command("Ctrl+Z"), None);
    assert_eq!(read.command("Ctrl+Y"), None);
    assert_eq!((read.hint("undo"), read.hint("redo")), ("Ctrl+Alt+Z".to_owned(), String::new()));
    keys.reset("undo");
    assert_eq!(keys.command("Ctrl+Z"), Some("undo"));
    // What is as the program has it is no change.
    keys.set("redo", vec!["Ctrl+Y".to_owned(), "Ctrl+Shift+Z".to_owned()]);
    keys.letters_off = false;
    assert!(!keys.is_any_changed());
}

#[test]
fn all_can_be_switched_off_and_are_not_lost_by_it() {
    let mut keys = Keys::read("save\tF9\nnothing\tCtrl+1\nnonsense");
    keys.off = true;
    assert_eq!((keys.command("F9"), keys.hint("save")), (None, String::new()));
    let mut read = Keys::read(&keys.write());
    read.off = false;
    assert_eq!((read.command("F9"), read.command("Ctrl+1")), (Some("save"), None));
}

#[test]
fn a_chord_that_is_taken_or_cannot_be_had_is_refused() {
    let mut keys = Keys::default();
    let grid = FIXED.iter().position(|it| it.chords.contains(&"Ctrl+C"));
    for (chord, want) in [
        ("Ctrl+Alt+S", None),
        ("F9", None),
        ("Shift+F9", None),
        ("Ctrl+S", None),
        ("Ctrl+Z", Some(Refusal::Command("undo"))),
        ("Ctrl+C", grid.map(Refusal::Fixed)),
        ("Ctrl+T", Some(Refusal::Kept)),
        ("S", Some(Refusal::Bare)),
        ("Shift+S", Some(Refusal::Bare)),
        ("Fn", Some(Refusal::Bare)),
    ] {
        assert_eq!(keys.refusal("save", chord), want, "{chord}");
    }
    // The chord of a command that was given another is free; then the old one cannot have it back.
    keys.set("undo", vec!["Ctrl+Alt+Z".to_owned()]);
    assert_eq!(keys.refusal("save", "Ctrl+Z"), None);
    keys.set("save", vec!["Ctrl+Z".to_owned()]);
    assert_eq!(keys.refusal_of_reset("undo"), Some(Refusal::Command("save")));
}

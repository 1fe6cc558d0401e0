//! What the page does by itself when it is told to: by a key, in the file menu, or in the palette. One table.

use crate::locale::CommandText;

/// A command.
pub struct Command {
    /// Its code: what a listener is handed, and under which a changed chord is kept.
    pub code: &'static str,
    /// The chords that do it as the program comes; none where it is in the palette only.
    pub chords: &'static [&'static str],
    /// What it is called.
    pub name: fn(&CommandText) -> &'static str,
    /// Whether it needs a workspace.
    pub of_workspace: bool,
}

const fn always(
    code: &'static str,
    chords: &'static [&'static str],
    name: fn(&CommandText) -> &'static str,
) -> Command {
    Command { code, chords, name, of_workspace: false }
}

const fn open(code: &'static str, chords: &'static [&'static str], name: fn(&CommandText) -> &'static str) -> Command {
    Command { code, chords, name, of_workspace: true }
}

/// Every command, in the order in which the help lists them.
pub static COMMANDS: &[Command] = &[
    always("find", &["Ctrl+K"], |it| it.find),
    always("page-help", &["F1"], |it| it.page_help),
    open("period-before", &["Alt+[", "Alt+PageUp"], |it| it.period_before),
    open("period-after", &["Alt+]", "Alt+PageDown"], |it| it.period_after),
    always("open", &["Ctrl+O"], |it| it.open),
    open("save", &["Ctrl+S"], |it| it.save),
    open("save-as", &["Ctrl+Shift+S"], |it| it.save_as),
    open("undo", &["Ctrl+Z"], |it| it.undo),
    open("redo", &["Ctrl+Y", "Ctrl+Shift+Z"], |it| it.redo),
    open("import", &[], |it| it.import),
    open("export-xlsx", &[], |it| it.export_xlsx),
    open("export-csv", &[], |it| it.export_csv),
    open("export-figures", &[], |it| it.export_figures),
    open("print", &[], |it| it.print),
    open("new", &[], |it| it.new),
    open("tour", &[], |it| it.tour),
    always("lang-hans", &[], |it| it.lang_hans),
    always("lang-hant", &[], |it| it.lang_hant),
    always("lang-en", &[], |it| it.lang_en),
    always("theme-auto", &[], |it| it.theme_auto),
    always("theme-light", &[], |it| it.theme_light),
    always("theme-dark", &[], |it| it.theme_dark),
    always("theme-contrast", &[], |it| it.theme_contrast),
    always("easy", &[], |it| it.easy),
    always("read-aloud", &[], |it| it.read_aloud),
    always("text-100", &[], |it| it.text_100),
    always("text-125", &[], |it| it.text_125),
    always("text-150", &[], |it| it.text_150),
];

/// A command by its code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|it| it.code == code)
}

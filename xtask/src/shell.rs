//! Running other programs, and saying so.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};

/// What a step gives, or one sentence that says why it could not.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// Tells the reader what begins now and how long it may take.
pub(crate) fn say(what: &str) {
    println!("\n== {what}");
}

/// A command that runs in the root of the repository, with our own tools first on its PATH.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut it = Command::new(program);
    it.current_dir(crate::house::root()).env("PATH", crate::tools::path());
    // Trunk 0.21 takes NO_COLOR=1 for a bad argument and ends.
    it.env_remove("NO_COLOR");
    it
}

/// `cargo` with these words, as the same cargo that runs us.
pub(crate) fn cargo(words: &[&str]) -> Command {
    let mut it = command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    it.args(words);
    // Set for this package by the cargo that runs us; they would make others build again.
    for name in ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
        it.env_remove(name);
    }
    it
}

/// Runs to the end; the command writes to our own output.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let name = describe(command);
    let status = command.status().map_err(|error| format!("`{name}` could not be started: {error}."))?;
    ended(&name, Ok(status))
}

/// Runs to the end, shows every line of standard output at once and gives them back with the verdict.
pub(crate) fn run_and_read(command: &mut Command) -> (Vec<String>, Outcome) {
    read_while_it_runs(command.stdout(Stdio::piped()), |child| child.stdout.take())
}

/// The same of what it writes as errors, where compilers warn.
pub(crate) fn run_and_read_errors(command: &mut Command) -> (Vec<String>, Outcome) {
    read_while_it_runs(command.stderr(Stdio::piped()), |child| child.stderr.take())
}

fn read_while_it_runs<R: Read>(command: &mut Command, end: fn(&mut Child) -> Option<R>) -> (Vec<String>, Outcome) {
    let name = describe(command);
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => {
            return (Vec::new(), Err(format!("`{name}` could not be started: {error}.")));
        }
    };
    let mut lines = Vec::new();
    if let Some(output) = end(&mut child) {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            println!("{line}");
            lines.push(line);
        }
    }
    (lines, ended(&name, child.wait()))
}

/// What the end of a command that ran means.
pub(crate) fn ended(name: &str, end: std::io::Result<ExitStatus>) -> Outcome {
    match end {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{name}` ended with {status}.")),
        Err(error) => Err(format!("`{name}` was lost: {error}.")),
    }
}

/// What a short command prints, or nothing if it is not there or fails.
pub(crate) fn ask(program: impl AsRef<OsStr>, words: &[&str]) -> Option<String> {
    let output = command(program).args(words).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Reads a file, or says which one could not be read.
pub(crate) fn read(path: &Path) -> Outcome<Vec<u8>> {
    std::fs::read(path).map_err(|error| format!("{} could not be read: {error}.", path.display()))
}

/// Reads a UTF-8 file.
pub(crate) fn read_text(path: &Path) -> Outcome<String> {
    String::from_utf8(read(path)?).map_err(|_| format!("{} is not UTF-8.", path.display()))
}

/// Writes a file and the folders above it.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Outcome {
    let made = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    made.and_then(|()| std::fs::write(path, bytes))
        .map_err(|error| format!("{} could not be written: {error}.", path.display()))
}

fn describe(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|it| it.to_string_lossy().into_owned()));
    words.join(" ")
}

//! rustc with symbols that do not depend on the folder that is built in.
//!
//! Cargo makes them from a package's path where that lies outside of its workspace, as this package does for the worker's
//! own. The order of functions follows the symbols, and so do the bytes of the wasm.

use crate::house;
use crate::shell::{self, Outcome};
use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};

/// Set where cargo is to call us in rustc's place.
pub(crate) const SWITCH: &str = "BIAOCHI_WRAPS_RUSTC";

/// The crates that lie in this repository.
const OURS: [&str; 2] = ["biaochi", "biaochi_worker"];

/// Lets cargo call us in rustc's place.
///
/// It calls a copy: another cargo may put a new one where we lie while we run.
pub(crate) fn begin(command: &mut Command) -> Outcome {
    let own = Path::new("/proc/self/exe");
    let own = if own.exists() { Ok(own.to_owned()) } else { std::env::current_exe() };
    let wrong = |error: std::io::Error| format!("xtask could not be copied to call rustc: {error}.");
    let copy = house::scratch("wrap").join(format!("xtask{}", std::env::consts::EXE_SUFFIX));
    let _ = std::fs::remove_file(&copy);
    shell::write(&copy, [])?;
    own.and_then(|own| std::fs::copy(own, &copy)).map_err(wrong)?;
    command.env("RUSTC_WRAPPER", copy).env(SWITCH, "1");
    Ok(())
}

/// Calls rustc as cargo asked for it, but for the seed of our crates' symbols.
pub(crate) fn run(mut words: impl Iterator<Item = OsString>) -> ExitCode {
    let Some(rustc) = words.next() else { return ExitCode::FAILURE };
    let words = with_own_seed(words.collect());
    match Command::new(&rustc).args(words).status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{} could not be started: {error}.", rustc.display());
            ExitCode::FAILURE
        }
    }
}

fn with_own_seed(mut words: Vec<OsString>) -> Vec<OsString> {
    let name = words.iter().position(|it| it == "--crate-name").and_then(|at| words.get(at + 1));
    if name.is_some_and(|it| OURS.iter().any(|our| it == our)) {
        for word in &mut words {
            if word.to_string_lossy().starts_with("metadata=") {
                *word = "metadata=biaochi".into();
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::with_own_seed;

    #[track_caller]
    fn check(line: &str, want: &str) {
        let words = |it: &str| it.split(' ').map(Into::into).collect();
        assert_eq!(with_own_seed(words(line)), words(want) as Vec<std::ffi::OsString>);
    }

    #[test]
    fn only_crates_of_this_repository_get_the_seed() {
        check(
            "--crate-name biaochi -C metadata=12ab -C extra-filename=-12ab src/lib.rs",
            "--crate-name biaochi -C metadata=biaochi -C extra-filename=-12ab src/lib.rs",
        );
        check("--crate-name serde -C metadata=12ab", "--crate-name serde -C metadata=12ab");
        check("-vV", "-vV");
    }
}

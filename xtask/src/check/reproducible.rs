//! The same source gives the same bytes.

use super::tally::Tally;
use crate::pack::Effort;
use crate::shell::{self, Outcome};
use crate::{assemble, house, style, wasm};
use std::path::Path;

/// Shrinks and packs what the compiler left, and compares with dist/.
pub(crate) fn quick() -> Tally {
    Tally::of("reproducible", same_again())
}

fn same_again() -> Outcome {
    let (app, worker) = wasm::shrink_again()?;
    let packed = assemble::Packed::of(&app, &worker, Effort::Best)?;
    let again = assemble::single_bytes(&packed, &style::join()?, Effort::Best)?;
    compare(&shell::read(&house::single_file())?, &again)
}

/// Compiles a copy of the source in another folder, and compares.
pub(crate) fn thorough() -> Tally {
    Tally::of("reproducible from another folder", same_elsewhere())
}

fn same_elsewhere() -> Outcome {
    let folder = std::env::temp_dir().join(format!("biaochi-elsewhere-{}", std::process::id()));
    let outcome = build_in(&folder).and_then(|bytes| compare(&shell::read(&house::single_file())?, &bytes));
    let _ = std::fs::remove_dir_all(&folder);
    outcome
}

fn build_in(folder: &Path) -> Outcome<Vec<u8>> {
    let list =
        shell::ask("git", &["-c", "core.quotepath=off", "ls-files", "--cached", "--others", "--exclude-standard"])
            .ok_or("git could not list the files of the repository.")?;
    for name in list.lines() {
        // A file that was deleted and not yet committed is listed too.
        if house::root().join(name).is_file() {
            shell::write(&folder.join(name), shell::read(&house::root().join(name))?)?;
        }
    }
    let mut build = shell::cargo(&["run", "--locked", "--package", "xtask", "--", "build"]);
    shell::run(build.current_dir(folder).env("CARGO_TARGET_DIR", folder.join("target")))?;
    shell::read(&folder.join("dist/biaochi.html"))
}

fn compare(one: &[u8], other: &[u8]) -> Outcome {
    if one == other {
        return Ok(());
    }
    let at = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    Err(format!("{} and {} bytes, different from byte {at} on.", one.len(), other.len()))
}

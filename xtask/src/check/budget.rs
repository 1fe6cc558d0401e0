//! What may be in dist/, and how much of it.

use super::tally::Tally;
use crate::shell::{self, Outcome};
use crate::{assemble, house};

/// Bytes of the single file at most. The aim was 1,200,000: this only ever goes down.
pub(crate) const SINGLE_FILE_MAX_BYTES: usize = 1_860_000;
/// Bytes at most that a first visit fetches, gzipped. The aim is 250,000: this only ever goes down.
pub(crate) const BOOT_PATH_MAX_GZ_BYTES: usize = 678_000;

pub(crate) fn run() -> Tally {
    let mut tally = Tally::default();
    let weight = match assemble::weigh() {
        Ok(weight) => weight,
        Err(why) => return Tally::of("sizes", Err(why)),
    };
    tally += Tally::of("single file", within("dist/biaochi.html", weight.single_bytes, SINGLE_FILE_MAX_BYTES));
    tally += Tally::of(
        "boot path",
        within("what a first visit fetches, gzipped,", weight.boot_gz_bytes, BOOT_PATH_MAX_GZ_BYTES),
    );
    tally += Tally::of("no path of this machine", no_machine_path());
    tally
}

fn within(what: &str, bytes: usize, most: usize) -> Outcome {
    println!("{what}: {bytes} of {most} bytes");
    if bytes > most { Err(format!("{what} has {bytes} bytes; {most} is the most.")) } else { Ok(()) }
}

/// A path would tell where the page was built, and make each machine's build another one.
fn no_machine_path() -> Outcome {
    let own = [
        std::env::home_dir(),
        std::env::var_os("CARGO_HOME").map(Into::into),
        Some(house::root()),
        Some(house::cargo_target()),
    ];
    let mut traps: Vec<String> =
        own.into_iter().flatten().map(|it| format!("{}/", it.display())).filter(|it| it.len() > 2).collect();
    traps.extend(["/.cargo/registry", "/home/", "/Users/", ":\\Users\\"].map(str::to_owned));
    let shipped = ["biaochi.js", "index.html", "style.css"].map(|name| house::site().join(name));
    // What is packed could not be read there.
    let wasms = ["biaochi.wasm", "biaochi-worker.wasm"].map(|name| house::scratch("opt").join(name));
    for path in shipped.into_iter().chain(wasms) {
        let bytes = shell::read(&path)?;
        for trap in &traps {
            if let Some(at) = bytes.windows(trap.len()).position(|it| it == trap.as_bytes()) {
                let seen = bytes.get(at..bytes.len().min(at + 80)).unwrap_or_default();
                return Err(format!("{} holds `{}`.", path.display(), String::from_utf8_lossy(seen).escape_debug()));
            }
        }
    }
    Ok(())
}

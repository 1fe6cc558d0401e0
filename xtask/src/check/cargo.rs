//! The checks that cargo runs.

use super::tally::{self, Tally};
use crate::{house, shell};
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";
/// How many tests in browsers run at once: each waits half of its time.
const AT_ONCE: usize = 3;
/// More failures than this are no race.
const MOST_TRIED_AGAIN: usize = 4;

pub(crate) fn fmt() -> Tally {
    Tally::of("fmt", shell::run(&mut shell::cargo(&["fmt", "--all", "--check"])))
}

/// All packages in one selection, so that the core is compiled with one set of features for all of them.
const HERE: [&str; 2] = ["--workspace", "--all-features"];
const PAGE: [&str; 7] = ["--target", WASM, "--no-default-features", "--features", "app", "--test", "wasm_*"];

/// Lints all there is, by compiling what the later steps run: a second pass that only checks would take minutes more.
pub(crate) fn clippy() -> Tally {
    let mut tally = warned("clippy here", linted(&["--no-run", "--all-targets"]).args(HERE));
    // Left out of all targets, as it is no test of this machine alone.
    tally += warned("clippy, tests in browsers", linted(&["--no-run", "--test", "page"]).args(HERE));
    let mut page = linted(&["--no-run", "--lib", "--bin", "biaochi"]);
    tally += warned("clippy, page", page.args(PAGE));
    let worker =
        ["--target", WASM, "--no-default-features", "--features", "worker", "--lib", "--bin", "biaochi-worker"];
    tally += warned("clippy, worker", shell::cargo(&["clippy", "--locked"]).args(worker));
    // What is shipped with it in the place of a crate; the rest of its workspace was linted above.
    let shipped = ["--target", WASM, "--manifest-path", "worker/Cargo.toml", "-p", "encoding_rs", "--target-dir"];
    let mut command = shell::cargo(&["clippy", "--locked"]);
    tally += warned("clippy, encodings of the worker", command.args(shipped).arg(house::cargo_target()));
    tally
}

/// `cargo test` with clippy in the place of the compiler for our own packages: it compiles as the compiler does, and lints.
fn linted(words: &[&str]) -> Command {
    let mut command = shell::cargo(&["test", "--locked"]);
    command.args(words).env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");
    command
}

/// Runs a command that compiles. A warning is an error, but stops nothing: what else is wrong is shown too.
fn warned(name: &str, command: &mut Command) -> Tally {
    let (lines, outcome) = shell::run_and_read_errors(command);
    let warnings = lines.iter().filter(|line| line.starts_with("warning: ")).count();
    Tally::of(name, outcome.and_then(|()| if warnings == 0 { Ok(()) } else { Err(format!("{warnings} warnings.")) }))
}

pub(crate) fn native() -> Tally {
    // The core by itself, as whoever takes only the library builds it.
    let core = ["check", "--locked", "-p", "biaochi", "--lib", "--profile=test", "--no-default-features"];
    let mut tally = tests("native", linted(&["--no-fail-fast"]).args(HERE));
    tally += warned("the core alone compiles, tests too", &mut shell::cargo(&core));
    let shipped = ["test", "--locked", "--no-fail-fast", "--manifest-path", "worker/Cargo.toml", "-p", "encoding_rs"];
    tally += tests("encodings of the worker", shell::cargo(&shipped).arg("--target-dir").arg(house::cargo_target()));
    tally
}

/// The promises of every kind of exercise over as many seeds as are promised; optimised, or it would take an hour.
pub(crate) fn seeds() -> Tally {
    let words = ["test", "--locked", "-p", "biaochi", "--lib", "--no-default-features", "--features", "packs", "--"];
    let mut command = shell::cargo(&words);
    command.args(["teach::kinds::tests::", "teach::example::tests::every_invented"]);
    command.env("CARGO_PROFILE_TEST_OPT_LEVEL", "2").env("BIAOCHI_SEEDS", "10000");
    tests("seeds", &mut command)
}

/// Only tests/wasm_*.rs: the others read files and run here.
pub(crate) fn wasm() -> Tally {
    let mut command = linted(&["--no-fail-fast"]);
    command.args(PAGE);
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    // Else the runner would take the first driver that it finds, and not heed webdriver.json's options for this one.
    command.env("CHROMEDRIVER", crate::tools::on_path("chromedriver").unwrap_or_default());
    command.env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    tests("wasm", &mut command)
}

/// Three browsers and their drivers on two busy cores now and then lose a race that is no matter of the page. So a few
/// tests that fail are tried once more, alone, and the run says which; what fails twice has failed.
pub(crate) fn browser() -> Tally {
    let command = || {
        let mut command = linted(&["--no-fail-fast", "--test", "page"]);
        command.args(HERE).arg("--");
        command
    };
    let (lines, outcome) = shell::run_and_read(command().arg(format!("--test-threads={AT_ONCE}")));
    let first = Tally::of_runner("browser", &lines, outcome);
    let names = tally::failed_names(&lines);
    if names.is_empty() || names.len() as u64 != first.failed || names.len() > MOST_TRIED_AGAIN {
        return first;
    }
    println!("\n-- once more, alone: {}", names.join(" "));
    let (lines, outcome) = shell::run_and_read(command().args(["--exact", "--test-threads=1"]).args(&names));
    let second = Tally::of_runner("browser, once more", &lines, outcome);
    if second.failed == 0 && second.passed == first.failed {
        println!("-- passed at the second try: {}", names.join(" "));
        return Tally { passed: first.passed + second.passed, failed: 0, ..first };
    }
    first
}

/// All views of all pages; what was seen of the built page before is not looked at again.
pub(crate) fn everyone() -> Tally {
    let words = ["run", "--locked", "--quiet", "-p", "biaochi-browser-tests", "--bin", "everyone"];
    Tally::of("every page for everyone (docs/everyone.md)", shell::run(&mut shell::cargo(&words)))
}

pub(crate) fn docs() -> Tally {
    let mut command = shell::cargo(&["doc", "--locked", "--no-deps", "--workspace", "--all-features"]);
    Tally::of("docs", shell::run(command.env("RUSTDOCFLAGS", "-D warnings")))
}

fn tests(name: &str, command: &mut Command) -> Tally {
    let (lines, outcome) = shell::run_and_read(command);
    Tally::of_runner(name, &lines, outcome)
}

//! The checks that cargo runs.

use super::tally::{self, Tally};
use crate::shell;
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";
/// How many tests in browsers run at once: each waits half of its time.
const AT_ONCE: usize = 3;
/// More failures than this are no race.
const MOST_TRIED_AGAIN: usize = 4;
const DENY: [&str; 3] = ["--", "-D", "warnings"];

pub(crate) fn fmt() -> Tally {
    Tally::of("fmt", shell::run(&mut shell::cargo(&["fmt", "--all", "--check"])))
}

pub(crate) fn clippy() -> Tally {
    let runs: [(&str, &[&str]); 4] = [
        ("clippy here", &["--workspace", "--all-targets", "--all-features"]),
        (
            "clippy, page",
            &[
                "--target",
                WASM,
                "--no-default-features",
                "--features",
                "app",
                "--lib",
                "--bin",
                "biaochi",
                "--test",
                "wasm_*",
            ],
        ),
        (
            "clippy, worker",
            &["--target", WASM, "--no-default-features", "--features", "worker", "--lib", "--bin", "biaochi-worker"],
        ),
        ("clippy, worker as shipped", &["--target", WASM, "--manifest-path", "worker/Cargo.toml", "--workspace"]),
    ];
    let mut tally = Tally::default();
    for (name, words) in runs {
        let mut command = shell::cargo(&["clippy", "--locked"]);
        tally += Tally::of(name, shell::run(command.args(words).args(DENY)));
    }
    tally
}

pub(crate) fn native() -> Tally {
    let all = ["test", "--locked", "--no-fail-fast", "-p", "biaochi", "-p", "xtask", "--all-features"];
    // The core by itself, as whoever takes only the library builds it.
    let core = ["check", "--locked", "-p", "biaochi", "--lib", "--profile=test", "--no-default-features"];
    let mut tally = tests("native", shell::cargo(&all));
    tally += Tally::of("the core alone compiles, tests too", shell::run(&mut shell::cargo(&core)));
    let shipped = ["test", "--locked", "--no-fail-fast", "--manifest-path", "worker/Cargo.toml", "-p", "encoding_rs"];
    tally += tests("encodings of the worker", shell::cargo(&shipped));
    tally
}

/// The promises of every kind of exercise over as many seeds as are promised; optimised, or it would take an hour.
pub(crate) fn seeds() -> Tally {
    let words = ["test", "--locked", "-p", "biaochi", "--lib", "--no-default-features", "--features", "packs", "--"];
    let mut command = shell::cargo(&words);
    command.args(["teach::kinds::tests::", "teach::example::tests::every_invented"]);
    command.env("CARGO_PROFILE_TEST_OPT_LEVEL", "2").env("BIAOCHI_SEEDS", "10000");
    tests("seeds", command)
}

/// Only tests/wasm_*.rs: the others read files and run here.
pub(crate) fn wasm() -> Tally {
    let mut command = shell::cargo(&["test", "--locked", "--no-fail-fast", "--target", WASM]);
    command.args(["--no-default-features", "--features", "app", "--test", "wasm_*"]);
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    // Else the runner would take the first driver that it finds, and not heed webdriver.json's options for this one.
    command.env("CHROMEDRIVER", crate::tools::on_path("chromedriver").unwrap_or_default());
    command.env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    tests("wasm", command)
}

/// Three browsers and their drivers on two busy cores now and then lose a race that is no matter of the page. So a few
/// tests that fail are tried once more, alone, and the run says which; what fails twice has failed.
pub(crate) fn browser() -> Tally {
    let words = ["test", "--locked", "--no-fail-fast", "-p", "biaochi-browser-tests", "--"];
    let (lines, outcome) = shell::run_and_read(shell::cargo(&words).arg(format!("--test-threads={AT_ONCE}")));
    let first = Tally::of_runner("browser", &lines, outcome);
    let names = tally::failed_names(&lines);
    if names.is_empty() || names.len() as u64 != first.failed || names.len() > MOST_TRIED_AGAIN {
        return first;
    }
    println!("\n-- once more, alone: {}", names.join(" "));
    let mut command = shell::cargo(&words);
    let (lines, outcome) = shell::run_and_read(command.args(["--exact", "--test-threads=1"]).args(&names));
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

fn tests(name: &str, mut command: Command) -> Tally {
    let (lines, outcome) = shell::run_and_read(&mut command);
    Tally::of_runner(name, &lines, outcome)
}

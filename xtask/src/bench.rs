//! The measurements: native ones by `cargo bench`, those in browsers by the browser tests' `bench`.

use crate::shell::{self, Outcome};
use crate::{house, tools};

/// Runs whatever benches there are; words are passed on to them.
pub(crate) fn run(words: &[&str]) -> Outcome {
    let native = house::root().join("benches");
    let browser = house::root().join("tests/browser/src/bin/bench.rs");
    if native.is_dir() {
        shell::say("native measurements: up to 5 minutes to build");
        shell::run(shell::cargo(&["bench", "--package", "biaochi", "--benches", "--"]).args(words))?;
    }
    if browser.is_file() {
        tools::set_up(tools::Need::Browsers)?;
        crate::build()?;
        shell::say("measurements in browsers: some minutes");
        let mut bench =
            shell::cargo(&["run", "--package", "biaochi-browser-tests", "--release", "--bin", "bench", "--"]);
        shell::run(bench.args(words))?;
    }
    if !native.is_dir() && !browser.is_file() {
        return Err("there are no benches yet: neither benches/ nor tests/browser/src/bin/bench.rs exists.".to_owned());
    }
    Ok(())
}

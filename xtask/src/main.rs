//! The workshop: `cargo xtask serve | build | test | bench`.
//!
//! It needs Rust from rustup and git; what else is missing, it sets up or names in one sentence.

mod assemble;
mod bench;
mod check;
mod dense;
mod first;
mod hosted;
mod house;
mod order;
mod pack;
mod serve;
mod shell;
mod short;
mod split;
mod style;
mod tools;
mod wasm;
mod wrap;

use shell::Outcome;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask build            dist/biaochi.html (the single file) and dist/site/ (the same, to be hosted)
cargo xtask build --quick    dist/biaochi.html from the dev profile: large and slow, but built in seconds
cargo xtask pack             puts both together again from the last release build: after a change of src/*.js or style/
cargo xtask serve            builds, then serves dist/site on this computer until Ctrl+C
cargo xtask test             every check; ends in one line: N passed, N failed, N skipped
cargo xtask test NAME…       some of them: fmt clippy native wasm build budget floor reproducible browser docs seeds lighthouse everyone
cargo xtask test --thorough  also 10,000 seeds of each kind of exercise, Lighthouse, every view of every page, and everything compiled again in another folder
cargo xtask bench            the measurements, beside other libraries; `sizes`, `native` or `browser` for a part
cargo xtask sheet [--keep]   every page in three languages, two themes and three sizes as contact sheets; --keep: as tests compare
cargo xtask setup            only sets up what is missing
cargo xtask style            only joins style/*.css (Trunk calls this)";

fn main() -> ExitCode {
    if std::env::var_os(wrap::SWITCH).is_some() {
        return wrap::run(std::env::args_os().skip(1));
    }
    let words: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\nxtask: {why}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[String]) -> Outcome {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["build"] => build(),
        ["build", "--quick"] => build_quick(),
        ["pack"] => {
            let (app, worker) = wasm::last()?;
            pack(&app, &worker, &style::join()?)
        }
        ["serve"] => build().and_then(|()| serve::run()),
        ["test", rest @ ..] => check::run(rest),
        ["bench", rest @ ..] => bench::run(rest),
        ["sheet", rest @ ..] => {
            tools::set_up(tools::Need::Browsers)?;
            let mut command = shell::cargo(&["run", "--quiet", "-p", "biaochi-browser-tests", "--bin", "sheet", "--"]);
            shell::run(command.args(rest))
        }
        ["setup"] => {
            use tools::Need::{Browsers, Build, Office};
            [Build, Browsers, Office].into_iter().try_for_each(tools::set_up)
        }
        ["style"] => style::join().map(drop),
        ["floor-names"] => check::floor::print_names(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("`{}` is not known.\n{HELP}", other.join(" "))),
    }
}

/// The two forms in dist/, from the release profile.
fn build() -> Outcome {
    tools::set_up(tools::Need::Build)?;
    let style = style::join()?;
    let app = wasm::app_release()?;
    let worker = wasm::worker_release()?;
    pack(&app, &worker, &style)
}

fn pack(app: &wasm::Built, worker: &wasm::Built, style: &str) -> Outcome {
    shell::say("packing both wasms and putting the page together: some seconds");
    let packed = assemble::Packed::of(app, worker, pack::Effort::Best)?;
    assemble::single(&packed, style, pack::Effort::Best)?;
    assemble::site(&packed, style)?;
    for line in assemble::sizes(app, worker, &packed, style)? {
        println!("  {line}");
    }
    Ok(())
}

/// The single file for a developer who wants to look at a page.
fn build_quick() -> Outcome {
    tools::set_up(tools::Need::Quick)?;
    let style = style::join()?;
    let app = wasm::app_quick()?;
    let worker = wasm::worker_quick()?;
    let packed = assemble::Packed::of(&app, &worker, pack::Effort::Quick)?;
    assemble::single(&packed, &style, pack::Effort::Quick)?;
    println!("  {}", house::single_file().display());
    Ok(())
}

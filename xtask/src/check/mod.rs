//! `cargo xtask test`: every check, in the order in which a mistake shows soonest.

mod ahead;
pub(crate) mod budget;
mod cargo;
pub(crate) mod floor;
mod lighthouse;
mod reproducible;
mod room;
mod tally;

use crate::shell::{self, Outcome};
use crate::tools::{self, Need};
use ahead::Ahead;
use std::time::Instant;
use tally::Tally;

/// One step: its name for the command line, what it does and how long that may take, and the doing.
struct Step {
    name: &'static str,
    what: &'static str,
    needs: &'static [Need],
    run: fn() -> Tally,
}

/// The step that can run beside others.
const BUILD: &str = "build";

const STEPS: [Step; 10] = [
    Step { name: "fmt", what: "cargo fmt --check: a second", needs: &[], run: cargo::fmt },
    Step {
        name: "clippy",
        what: "clippy on this machine and for wasm, compiling the tests: up to 9 minutes the first time",
        needs: &[Need::Target],
        run: cargo::clippy,
    },
    Step { name: "docs", what: "cargo doc: up to 2 minutes the first time", needs: &[], run: cargo::docs },
    Step { name: "native", what: "tests on this machine: up to 4 minutes", needs: &[Need::Office], run: cargo::native },
    Step { name: BUILD, what: "release build: up to 6 minutes the first time", needs: &[Need::Build], run: build },
    Step {
        name: "wasm",
        what: "wasm tests in headless Chromium: a minute",
        needs: &[Need::Quick, Need::Browsers],
        run: cargo::wasm,
    },
    Step { name: "budget", what: "sizes, and no path of this machine inside: a second", needs: &[], run: budget::run },
    Step {
        name: "floor",
        what: "nothing that Chromium 109, Firefox 115 or Safari 16.4 does not know: some seconds",
        needs: &[],
        run: floor::run,
    },
    Step {
        name: "reproducible",
        what: "shrinking and packing again gives the same bytes: some seconds",
        needs: &[Need::Build],
        run: reproducible::quick,
    },
    Step {
        name: "browser",
        what: "the built page in Chromium, Firefox and WebKit: up to 22 minutes",
        needs: &[Need::Browsers],
        run: cargo::browser,
    },
];

/// What is done only when it is asked for.
const THOROUGH: [Step; 4] = [
    Step {
        name: "everyone",
        what: "every page in three languages, themes and widths, with axe, large targets and keys: up to 25 minutes",
        needs: &[Need::Browsers],
        run: cargo::everyone,
    },
    Step {
        name: "seeds",
        what: "10,000 seeds of each kind of exercise: up to 15 minutes with its own build",
        needs: &[],
        run: cargo::seeds,
    },
    Step {
        name: "lighthouse",
        what: "Lighthouse over the hosted form, phone and desk: two minutes, with nothing else running",
        needs: &[Need::Browsers],
        run: lighthouse::run,
    },
    Step {
        name: "thorough",
        what: "everything compiled again in another folder gives the same bytes: up to 8 minutes",
        needs: &[Need::Build],
        run: reproducible::thorough,
    },
];

/// Runs the steps that are named, or all; fails if any test failed.
pub(crate) fn run(words: &[&str]) -> Outcome {
    let thorough = words.contains(&"--thorough");
    let names: Vec<&str> = words.iter().copied().filter(|it| *it != "--thorough").collect();
    let all = || STEPS.iter().chain(&THOROUGH);
    if let Some(unknown) = names.iter().find(|name| all().all(|step| step.name != **name)) {
        let known: Vec<&str> = all().map(|it| it.name).collect();
        return Err(format!("no step is named `{unknown}`; there are: {}.", known.join(" ")));
    }
    room::warn();
    let begun = Instant::now();
    let usual = |step: &&Step| names.is_empty() && STEPS.iter().any(|it| it.name == step.name);
    let asked = |step: &&Step| thorough && THOROUGH.iter().any(|it| it.name == step.name);
    let wanted = |step: &&Step| usual(step) || asked(step) || names.contains(&step.name);
    let steps: Vec<&Step> = all().filter(wanted).collect();
    let mut ahead = set_up(&steps)?;
    let mut total = Tally::default();
    let mut lines = Vec::new();
    for step in steps {
        shell::say(&format!("{}: {}", step.name, step.what));
        let began = Instant::now();
        let tally = match ahead.take_if(|_| step.name == BUILD) {
            Some(ahead) => Tally::of("release build", ahead.finish()),
            None => (step.run)(),
        };
        let line = format!(
            "{:<14}{:>5} passed {:>3} failed {:>3} skipped {:>6} s",
            step.name,
            tally.passed,
            tally.failed,
            tally.skipped,
            began.elapsed().as_secs()
        );
        println!("-- {line}");
        lines.push(line);
        total += tally;
    }
    println!("\n== all steps, {} s", begun.elapsed().as_secs());
    for line in lines {
        println!("   {line}");
    }
    println!("{} passed, {} failed, {} skipped", total.passed, total.failed, total.skipped);
    // The closing line has said it: no second sentence after it.
    if total.failed > 0 {
        std::process::exit(1);
    }
    Ok(())
}

/// Sets up what the steps need. Where other steps come before the release build, it begins here, beside them.
fn set_up(steps: &[&Step]) -> Outcome<Option<Ahead>> {
    tools::rust_components()?;
    let needs = |need: Need| steps.iter().any(|step| step.needs.contains(&need));
    let beside = steps.iter().position(|step| step.name == BUILD).is_some_and(|at| at > 0);
    let mut ahead = None;
    if beside {
        tools::set_up(Need::Packager)?;
        ahead = Some(Ahead::begin()?);
    }
    for need in [Need::Target, Need::Quick, Need::Build, Need::Browsers, Need::Office] {
        // The build sets up its own.
        if needs(need) && !(beside && matches!(need, Need::Quick | Need::Build)) {
            tools::set_up(need)?;
        }
    }
    Ok(ahead)
}

fn build() -> Tally {
    Tally::of("release build", crate::build())
}

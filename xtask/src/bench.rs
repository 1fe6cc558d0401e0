//! The measurements: sizes, native ones by `cargo bench`, those in a browser beside other libraries.
//!
//! Nothing fails for being slow. What could not run is named at the end, and only that makes the command fail.

use crate::check::budget;
use crate::shell::{self, Outcome};
use crate::{assemble, house, tools, wasm};
use std::path::{Path, PathBuf};

/// What users could take instead: npm packages with the script that a page loads. None is ever shipped.
const PEERS: [(&str, &str, &str); 4] = [
    ("papaparse", "5.7.1", "papaparse.min.js"),
    ("arquero", "8.0.3", "dist/arquero.min.js"),
    ("xlsx", "0.18.5", "dist/xlsx.full.min.js"),
    ("chart.js", "4.6.1", "dist/chart.umd.min.js"),
];

/// Runs all measurements, or those that are named.
pub(crate) fn run(words: &[&str]) -> Outcome {
    let parts = ["sizes", "native", "browser"];
    if let Some(unknown) = words.iter().find(|it| !parts.contains(it)) {
        return Err(format!("no measurement is named `{unknown}`; there are: {}.", parts.join(" ")));
    }
    let wanted = |part| words.is_empty() || words.contains(&part);
    let mut missing = Vec::new();
    let mut note = |outcome: Outcome| missing.extend(outcome.err());
    if wanted("sizes") || wanted("browser") {
        note(crate::build());
    }
    if wanted("sizes") {
        note(sizes());
    }
    if wanted("native") {
        note(native());
    }
    if wanted("browser") {
        note(browser());
    }
    if missing.is_empty() { Ok(()) } else { Err(format!("could not run: {}", missing.join(" "))) }
}

fn sizes() -> Outcome {
    let weight = assemble::weigh()?;
    shell::say("sizes against their budgets");
    line("single file", weight.single_bytes, budget::SINGLE_FILE_MAX_BYTES);
    line("boot path, gzip", weight.boot_gz_bytes, budget::BOOT_PATH_MAX_GZ_BYTES);
    Ok(())
}

fn line(what: &str, bytes: usize, most: usize) {
    #[allow(clippy::cast_precision_loss, reason = "a ratio of sizes for reading")]
    let ratio = bytes as f64 / most as f64;
    println!("{what:<20}{bytes:>10} of {most:>9} bytes{ratio:>8.2} of the budget");
}

fn native() -> Outcome {
    shell::say("native measurements: up to 5 minutes to build the first time");
    let words = ["bench", "--package", "biaochi", "--no-default-features", "--bench", "figures"];
    shell::run(&mut shell::cargo(&words))
}

fn browser() -> Outcome {
    tools::set_up(tools::Need::Browsers)?;
    let folder = house::scratch("bench");
    let hook = wasm::bench_page()?;
    shell::write(&folder.join("page.wasm"), &hook.wasm)?;
    shell::write(&folder.join("page.js"), &hook.glue)?;
    let mut missing = Vec::new();
    for (package, version, script) in PEERS {
        // A peer that cannot be had is left out of the table; the others are still compared.
        let fetched = peer(package, version).and_then(|from| shell::read(&from.join(script)));
        let path = folder.join(format!("{package}.js"));
        match fetched {
            Ok(bytes) => shell::write(&path, bytes)?,
            Err(why) => missing.push(format!("{package}: {why}")),
        }
    }
    shell::say("measurements in headless Chromium: some minutes");
    let words = ["run", "--quiet", "--package", "biaochi-browser-tests", "--bin", "bench", "--"];
    shell::run(shell::cargo(&words).arg(&folder))?;
    if missing.is_empty() { Ok(()) } else { Err(missing.join(" ")) }
}

/// The unpacked package. Only its own files are fetched: a script for pages needs none of its dependencies.
fn peer(package: &str, version: &str) -> Outcome<PathBuf> {
    let folder = house::scratch("tools").join("peers");
    let unpacked = folder.join(format!("{package}-{version}"));
    if unpacked.join("package.json").is_file() {
        return Ok(unpacked);
    }
    shell::say(&format!("npm pack {package}@{version} into target/tools: some seconds, once"));
    std::fs::create_dir_all(&unpacked)
        .map_err(|error| format!("{} could not be made: {error}.", unpacked.display()))?;
    let mut pack = shell::command("npm");
    pack.args(["pack", "--silent", "--pack-destination"]).arg(&folder);
    shell::run(pack.arg(format!("{package}@{version}")))?;
    unpack(&folder.join(format!("{package}-{version}.tgz")), &unpacked)?;
    Ok(unpacked)
}

fn unpack(archive: &Path, folder: &Path) -> Outcome {
    let mut command = shell::command("tar");
    command.arg("-xzf").arg(archive).arg("-C").arg(folder);
    shell::run(command.args(["--strip-components", "1"]))
}

//! Compiles the two wasms and makes their glue.

use crate::shell::{self, Outcome};
use crate::short::with_short_names;
use crate::{house, order, tools, wrap};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A wasm and the classic script that loads it.
#[derive(Debug)]
pub(crate) struct Built {
    /// The module.
    pub(crate) wasm: Vec<u8>,
    /// wasm-bindgen's `no-modules` glue.
    pub(crate) glue: String,
}

const TARGET: &str = "wasm32-unknown-unknown";
const APP: [&str; 5] = ["--bin", "biaochi", "--no-default-features", "--features", "app"];
const WORKER: [&str; 5] = ["--bin", "biaochi-worker", "--no-default-features", "--features", "worker"];

/// What Rust's wasm uses beyond the first standard; all of it older than the browsers that we ask for.
const WASM_FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The page, by Trunk.
pub(crate) fn app_release() -> Outcome<Built> {
    shell::say("trunk build --release: the page's wasm; up to 4 minutes the first time, then under one");
    shell::run(reproducible(shell::command("trunk").args(["build", "--release"])))?;
    optimize(&house::scratch("trunk"), "biaochi")
}

/// The second wasm, by the same tools without a page.
pub(crate) fn worker_release() -> Outcome<Built> {
    shell::say("the worker's wasm; up to 2 minutes the first time, then under one");
    // Built in its own workspace, which leaves out tables that every browser has.
    let mut build = shell::cargo(&["build", "--locked", "--release", "--target", TARGET]);
    build.args(["--manifest-path", "worker/Cargo.toml"]).arg("--target-dir").arg(house::cargo_target());
    wrap::begin(&mut build)?;
    shell::run(reproducible(&mut build))?;
    let folder = bindgen("release", "biaochi-worker")?;
    optimize(&folder, "biaochi-worker")
}

/// The pure parts for measurements in a browser, built as the page is. Never shipped.
pub(crate) fn bench_page() -> Outcome<Built> {
    shell::say("the pure parts as a wasm for measurements; up to 2 minutes the first time, then under one");
    let mut build = shell::cargo(&["build", "--locked", "--release", "--target", TARGET]);
    shell::run(reproducible(build.args(["--package", "biaochi-bench-page"])))?;
    optimize(&bindgen("release", "biaochi_bench_page")?, "biaochi_bench_page")
}

/// The page from the dev profile.
pub(crate) fn app_quick() -> Outcome<Built> {
    shell::say("the page's wasm from the dev profile; up to 2 minutes the first time, then seconds");
    shell::run(shell::cargo(&["build", "--target", TARGET]).args(APP))?;
    load(&bindgen("debug", "biaochi")?, "biaochi")
}

/// The second wasm from the dev profile.
pub(crate) fn worker_quick() -> Outcome<Built> {
    shell::run(shell::cargo(&["build", "--target", TARGET]).args(WORKER))?;
    load(&bindgen("debug", "biaochi-worker")?, "biaochi-worker")
}

/// Keeps the names of this machine's folders out of panic messages.
///
/// The flags hold for release builds of wasm only, so that nothing else is built twice.
fn reproducible(command: &mut Command) -> &mut Command {
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let sysroot = shell::ask("rustc", &["--print", "sysroot"]).map(PathBuf::from);
    let pairs = [(cargo_home, "cargo"), (sysroot, "rust"), (Some(house::root()), "biaochi")];
    let flags: Vec<String> = pairs
        .into_iter()
        .filter_map(|(from, to)| Some(format!("--remap-path-prefix={}={to}", from?.display())))
        // Leptos then draws components through one type instead of one for each: 15 % less wasm here.
        .chain(["--cfg=erase_components".to_owned()])
        .collect();
    // The encoded form may hold spaces in paths.
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
}

/// Runs the last step again on what a release build left.
pub(crate) fn shrink_again() -> Outcome<(Built, Built)> {
    let app = optimize(&house::scratch("trunk"), "biaochi")?;
    let worker = optimize(&house::scratch("bindgen").join("release"), "biaochi-worker")?;
    Ok((app, worker))
}

/// What the last release build left, for work on the scripts around it.
pub(crate) fn last() -> Outcome<(Built, Built)> {
    let read = |name: &str| -> Outcome<Built> {
        let file = |end: &str| house::scratch("opt").join(format!("{name}.{end}"));
        Ok(Built { wasm: shell::read(&file("wasm"))?, glue: shell::read_text(&file("js"))? })
    };
    Ok((read("biaochi")?, read("biaochi-worker")?))
}

fn bindgen(profile: &str, name: &str) -> Outcome<PathBuf> {
    let input = house::cargo_target().join(TARGET).join(profile).join(format!("{name}.wasm"));
    let folder = house::scratch("bindgen").join(profile);
    let mut command = shell::command("wasm-bindgen");
    command.args(["--target", "no-modules", "--no-typescript", "--out-name", name, "--out-dir"]);
    shell::run(command.arg(&folder).arg(&input))?;
    Ok(folder)
}

fn optimize(folder: &Path, name: &str) -> Outcome<Built> {
    let built = load(folder, name)?;
    let scratch = house::scratch("opt");
    let (shrunk, path) = (scratch.join(format!("{name}-shrunk.wasm")), scratch.join(format!("{name}.wasm")));
    shell::write(&shrunk, [])?;
    let by_name = "--reorder-functions-by-name";
    // Functions that are put into the one that calls them make less to run but more to pack.
    let how = ["-Oz", "--one-caller-inline-max-function-size=30", "--flexible-inline-max-function-size=0", by_name];
    wasm_opt(&folder.join(format!("{name}_bg.wasm")), &how, &shrunk)?;
    shell::write(&shrunk, order::with_names_in_order(&shell::read(&shrunk)?)?)?;
    wasm_opt(&shrunk, &[by_name], &path)?;
    let built = with_short_names(&Built { wasm: shell::read(&path)?, ..built })?;
    shell::write(&path, &built.wasm)?;
    shell::write(&scratch.join(format!("{name}.js")), &built.glue)?;
    Ok(built)
}

/// Runs wasm-opt's passes and takes out names and what else is not run.
fn wasm_opt(from: &Path, passes: &[&str], to: &Path) -> Outcome {
    let mut command = shell::command(tools::wasm_opt());
    command.args(passes).args(["--strip-debug", "--strip-producers", "--strip-target-features"]).args(WASM_FEATURES);
    shell::run(command.arg(from).arg("-o").arg(to))
}

fn load(folder: &Path, name: &str) -> Outcome<Built> {
    let wasm = shell::read(&folder.join(format!("{name}_bg.wasm")))?;
    let glue = shell::read_text(&folder.join(format!("{name}.js")))?;
    Ok(Built { wasm, glue })
}

#[cfg(test)]
mod tests {
    use crate::{house, shell};
    use std::collections::BTreeSet;

    /// Name and version of each package of a lock.
    fn locked(name: &str) -> BTreeSet<(String, String)> {
        let lock = shell::read_text(&house::root().join(name)).unwrap();
        let lines: Vec<&str> = lock.lines().collect();
        let entry = |it: &[&str]| Some((it[1].strip_prefix("name = ")?.to_owned(), it[2].to_owned()));
        lines.windows(3).filter(|it| it[0] == "[[package]]").filter_map(entry).collect()
    }

    /// The profiles of a manifest, from the heading on that both have.
    fn profiles(name: &str) -> String {
        let manifest = shell::read_text(&house::root().join(name)).unwrap();
        let from = manifest.find("[profile.release]").unwrap();
        let text = &manifest[from..];
        text[..text.find("\n[profile.bench]").unwrap_or(text.len())].trim().to_owned()
    }

    #[test]
    fn the_shipped_worker_is_made_of_the_same_versions_in_the_same_way() {
        let main = locked("Cargo.lock");
        let own = ["\"biaochi-worker\"", "\"encoding_rs\""];
        for package in locked("worker/Cargo.lock") {
            assert!(own.contains(&package.0.as_str()) || main.contains(&package), "{package:?} in worker/Cargo.lock");
        }
        assert_eq!(profiles("worker/Cargo.toml"), profiles("Cargo.toml"));
    }
}

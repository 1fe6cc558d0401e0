//! Sets up what is missing: from rustup, cargo, npm and, as root on Debian, apt.
//!
//! What is on PATH at the right version is used as it is; the rest goes to target/tools.

use crate::house;
use crate::shell::{self, Outcome};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// What for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// Compiling for the browser, without a page.
    Target,
    /// npm and what it brings for a build: with what may call the system's packager, so that no two do at once.
    Packager,
    /// `build --quick`.
    Quick,
    /// A release build.
    Build,
    /// Tests in browsers.
    Browsers,
    /// The tests that let LibreOffice and Inkscape read what we write. They are skipped where those cannot be had.
    Office,
}

const TRUNK: &str = "0.21.14";
const GECKODRIVER: &str = "0.37.1";
const BINARYEN: &str = "132";
const AXE: &str = "4.14.1";
const ACORN: &str = "8.19.0";
const LIGHTHOUSE: &str = "13.5.0";

/// Programs that Debian brings, each with its package.
const BROWSERS: [(&str, &str); 7] = [
    ("chromium", "chromium"),
    ("chromedriver", "chromium-driver"),
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
    ("xauth", "xauth"),
    ("pdftotext", "poppler-utils"),
];

/// A font with Chinese, so that pictures of pages show more than boxes.
const CJK_FONT: (&str, &str) = ("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "fonts-noto-cjk");

/// What prints with WebKit, whose driver cannot: a script that succeeds where it is there, and its packages.
const WEBKIT_LIBRARY: (&str, [&str; 2]) =
    ("import gi; gi.require_version('WebKit2', '4.1')", ["python3-gi", "gir1.2-webkit2-4.1"]);

/// PATH with our own tools first.
pub(crate) fn path() -> OsString {
    let folder = house::scratch("tools");
    let own = [folder.join("bin"), folder.join("node_modules").join(".bin")];
    let old = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(own.into_iter().chain(std::env::split_paths(&old))).unwrap_or(old)
}

/// wasm-opt by its name: [`path`] finds ours or the machine's.
pub(crate) const fn wasm_opt() -> &'static str {
    "wasm-opt"
}

/// Makes everything ready for `need`, or says in one sentence what is missing and how to get it.
pub(crate) fn set_up(need: Need) -> Outcome {
    match need {
        Need::Target => rust_target(),
        Need::Packager => rust_target().and_then(|()| binaryen()),
        Need::Quick => rust_target().and_then(|()| bindgen()),
        Need::Build => {
            rust_target()?;
            bindgen()?;
            installed("trunk", TRUNK, "trunk", TRUNK, 5)?;
            binaryen()
        }
        Need::Browsers => {
            browsers()?;
            installed("geckodriver", GECKODRIVER, "geckodriver", GECKODRIVER, 3)?;
            npm_for_tests("axe-core", AXE, "axe")?;
            npm_for_tests("acorn", ACORN, "acorn")
        }
        Need::Office => {
            office();
            Ok(())
        }
    }
}

/// rustfmt and clippy, which a minimal rustup leaves out.
pub(crate) fn rust_components() -> Outcome {
    if shell::ask("cargo", &["fmt", "--version"]).is_some() && shell::ask("cargo", &["clippy", "--version"]).is_some() {
        return Ok(());
    }
    shell::say("rustup component add rustfmt clippy: under a minute");
    shell::run(shell::command("rustup").args(["component", "add", "rustfmt", "clippy"])).map_err(|why| {
        format!("rustfmt and clippy are missing: install them with `rustup component add rustfmt clippy`. {why}")
    })
}

fn rust_target() -> Outcome {
    let target = "wasm32-unknown-unknown";
    let there = shell::ask("rustc", &["--print", "target-libdir", "--target", target]);
    if there.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    shell::say("rustup target add wasm32-unknown-unknown: under a minute");
    shell::run(shell::command("rustup").args(["target", "add", target])).map_err(|why| {
        format!(
            "Rust's wasm32-unknown-unknown target is missing: install Rust from https://rustup.rs and run again. {why}"
        )
    })
}

/// The version must be the one of the library, to the last digit.
fn bindgen() -> Outcome {
    let version = house::locked_version("wasm-bindgen").ok_or("Cargo.lock names no wasm-bindgen.")?;
    installed("wasm-bindgen", &version, "wasm-bindgen-cli", &version, 4)
}

/// Installs a program by cargo into target/tools unless `program --version` names `wanted`.
fn installed(program: &str, wanted: &str, package: &str, version: &str, minutes: u32) -> Outcome {
    let found = shell::ask(program, &["--version"]);
    if found.is_some_and(|text| text.split_whitespace().any(|word| word == wanted)) {
        return Ok(());
    }
    shell::say(&format!("cargo install {package} {version} into target/tools: about {minutes} minutes, once"));
    let mut command = shell::cargo(&["install", "--locked", package, "--version", version, "--root"]);
    command.arg(house::scratch("tools"));
    // It runs for seconds: a quick compile is worth more than quick code. Trunk only starts others.
    let level = if program == "trunk" { "0" } else { "1" };
    command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", level).env("CARGO_PROFILE_RELEASE_LTO", "off");
    // A folder for each, so that two can be compiled beside each other.
    let folder = house::scratch("tools-build").join(package);
    command.env("CARGO_TARGET_DIR", &folder);
    let outcome = shell::run(&mut command)
        .map_err(|why| format!("{program} {wanted} is missing: `cargo install --locked {package} --version {version}` must work once. {why}"));
    // Up to 0.8 GB that nobody reads again. Where it cannot be taken away, it only takes room.
    let _ = std::fs::remove_dir_all(&folder);
    outcome
}

/// wasm-opt comes with npm's binaryen: a plain program, nothing is compiled.
fn binaryen() -> Outcome {
    let found = shell::ask(wasm_opt(), &["--version"]);
    if found.is_some_and(|text| text.contains(&format!("version {BINARYEN}"))) {
        return Ok(());
    }
    npm("binaryen", BINARYEN, house::scratch("tools")).map_err(|why| {
        format!("wasm-opt {BINARYEN} is missing: put it on PATH (npm package binaryen@{BINARYEN}) and run again. {why}")
    })
}

/// Tests put axe-core (accessibility) and acorn (syntax) into the page; they are never part of it.
fn npm_for_tests(package: &str, version: &str, folder: &str) -> Outcome {
    // npm takes away what another call put into the same folder.
    let folder = house::scratch("tools").join(folder);
    let found = std::fs::read_to_string(folder.join("node_modules").join(package).join("package.json"));
    if found.is_ok_and(|text| text.contains(&format!("\"version\": \"{version}\""))) {
        return Ok(());
    }
    npm(package, version, folder)
        .map_err(|why| format!("{package} is missing: `npm install {package}@{version}` must work once. {why}"))
}

/// Lighthouse, where it lies once it is there.
pub(crate) fn lighthouse() -> Outcome<PathBuf> {
    npm_for_tests("lighthouse", LIGHTHOUSE, "lighthouse")?;
    Ok(house::scratch("tools").join("lighthouse/node_modules/.bin/lighthouse"))
}

/// Installs a package of npm into a folder of ours.
fn npm(package: &str, version: &str, folder: PathBuf) -> Outcome {
    if on_path("npm").is_none() {
        apt(&["nodejs", "npm"], &format!("npm, which brings {package}"))?;
    }
    shell::say(&format!("npm install {package}@{version} into {}: under a minute", folder.display()));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{} could not be made: {error}.", folder.display()))?;
    let mut command = shell::command("npm");
    command.args(["install", "--no-audit", "--no-fund", "--no-save", "--prefix"]).arg(&folder);
    shell::run(command.arg(format!("{package}@{version}")))
}

fn browsers() -> Outcome {
    let mut wanted: Vec<&str> =
        BROWSERS.iter().filter(|(program, _)| on_path(program).is_none()).map(|(_, package)| *package).collect();
    if !Path::new(CJK_FONT.0).exists() && shell::ask("fc-list", &[":lang=zh"]).is_none_or(|fonts| fonts.is_empty()) {
        wanted.push(CJK_FONT.1);
    }
    if shell::ask("/usr/bin/python3", &["-c", WEBKIT_LIBRARY.0]).is_none() {
        wanted.extend(WEBKIT_LIBRARY.1);
    }
    if wanted.is_empty() {
        return Ok(());
    }
    apt(&wanted, "the browsers for the tests")
}

/// LibreOffice and Inkscape are large and a few tests' only: without them they say that they are skipped, and all else runs.
fn office() {
    if ["soffice", "inkscape", "pdftotext"].iter().any(|it| on_path(it).is_none())
        && let Err(why) = apt(
            &[
                "libreoffice-calc-nogui",
                "libreoffice-writer-nogui",
                "libreoffice-draw-nogui",
                "inkscape",
                "poppler-utils",
            ],
            "LibreOffice and Inkscape, which in tests read our workbooks, documents and pictures",
        )
    {
        println!("{why} Going on without: those tests will be skipped.");
    }
}

/// Debian packages; only root can, and only where apt is.
fn apt(packages: &[&str], what: &str) -> Outcome {
    let list = packages.join(" ");
    let root = shell::ask("id", &["-u"]).is_some_and(|id| id == "0");
    if !root || on_path("apt-get").is_none() {
        return Err(format!(
            "{what}: please install what is missing with `sudo apt-get install {list}` (or your system's way) and run again."
        ));
    }
    shell::say(&format!("apt-get install {list}: up to 3 minutes, once"));
    let quiet = |command: &mut std::process::Command| shell::run(command.env("DEBIAN_FRONTEND", "noninteractive"));
    // A stale list is no reason to stop: the packages may be there all the same.
    if let Err(why) = quiet(shell::command("apt-get").args(["update", "-qq"])) {
        println!("{why} Going on with the lists that are there.");
    }
    quiet(shell::command("apt-get").args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages))
        .map_err(|why| format!("{what}: `apt-get install {list}` must work once. {why}"))
}

/// Where a program is.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&path()).map(|folder| folder.join(program)).find(|file| file.is_file())
}

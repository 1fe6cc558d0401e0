//! Where things stand in the repository.

use std::path::{Path, PathBuf};

/// The root of the repository: the folder above this crate.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Scratch space of xtask. It does not follow `CARGO_TARGET_DIR`, so that Trunk.toml can name it.
pub(crate) fn scratch(name: &str) -> PathBuf {
    root().join("target").join(name)
}

/// Where cargo leaves what it builds.
pub(crate) fn cargo_target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The product.
pub(crate) fn single_file() -> PathBuf {
    root().join("dist").join("biaochi.html")
}

/// Its hosted form.
pub(crate) fn site() -> PathBuf {
    root().join("dist").join("site")
}

/// The version of a package that Cargo.lock pins.
pub(crate) fn locked_version(package: &str) -> Option<String> {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).ok()?;
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.next()?;
    Some(lines.next()?.strip_prefix("version = \"")?.trim_end_matches('"').to_owned())
}

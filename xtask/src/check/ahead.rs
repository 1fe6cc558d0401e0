//! The release build beside the checks of the source.
//!
//! Its linking keeps one core busy for minutes, and so do the checks of this package's own source: one after the
//! other, the second core stands idle for both. Cargo locks each profile's folder by itself, so neither waits for the other.

use crate::house;
use crate::shell::{self, Outcome};
use std::fs::File;
use std::path::PathBuf;
use std::process::{Child, Stdio};

/// A release build that has begun, and where it writes what it has to say.
#[derive(Debug)]
pub(super) struct Ahead {
    child: Child,
    log: PathBuf,
}

impl Ahead {
    /// Starts `xtask build` as a process of its own.
    pub(super) fn begin() -> Outcome<Self> {
        let log = house::scratch("check").join("build.log");
        shell::write(&log, [])?;
        let wrong = |error: std::io::Error| format!("the release build could not be started: {error}.");
        let out = File::create(&log).map_err(wrong)?;
        let program = std::env::current_exe().map_err(wrong)?;
        let mut command = shell::command(program);
        command.arg("build").stdin(Stdio::null()).stdout(out.try_clone().map_err(wrong)?).stderr(out);
        let child = command.spawn().map_err(wrong)?;
        shell::say(&format!("the release build begins beside what follows; it writes to {}", log.display()));
        Ok(Self { child, log })
    }

    /// Waits for its end and shows what it said.
    pub(super) fn finish(mut self) -> Outcome {
        let status = self.child.wait();
        let said = std::fs::read(&self.log).unwrap_or_default();
        println!("{}", String::from_utf8_lossy(&said).trim_end());
        shell::ended("xtask build", status)
    }
}

impl Drop for Ahead {
    /// Where the checks cannot begin, the build goes no step further; a cargo that it has begun ends by itself.
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = self.child.kill();
        }
    }
}

//! A driver process, and a screen for it where it needs one.

use crate::{Engine, Outcome, process};
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Runs until it is dropped.
#[derive(Debug)]
pub(crate) struct Driver {
    child: Child,
    screen: Option<Child>,
    /// Where it listens.
    pub(crate) url: String,
}

impl Driver {
    /// Starts the engine's driver on a free port and waits until it listens.
    ///
    /// # Errors
    /// When the driver or the screen cannot be started.
    pub(crate) fn start(engine: Engine) -> Outcome<Self> {
        // Between our asking for a free port and the driver's taking it, another test may take it.
        let mut last = None;
        for _ in 0..3 {
            match Self::try_start(engine) {
                Ok(driver) => return Ok(driver),
                Err(error) => last = Some(error),
            }
        }
        Err(last.unwrap_or_else(|| "no driver".into()))
    }

    fn try_start(engine: Engine) -> Outcome<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let (program, arguments) = engine.driver(port);
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let screen = if engine.needs_screen() {
            let (screen, display) = screen()?;
            command.env("DISPLAY", display).env("GDK_BACKEND", "x11");
            // WebKit asks for pages in the language of the machine, which would else be whichever runs the tests.
            command.env("LANG", "C.UTF-8").env_remove("LC_ALL").env_remove("LANGUAGE");
            Some(screen)
        } else {
            None
        };
        let child = command.spawn().map_err(|error| format!("{program}: {error}; `cargo xtask setup` brings it"))?;
        let mut driver = Self { child, screen, url: format!("http://127.0.0.1:{port}") };
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if driver.child.try_wait()?.is_some() || begun.elapsed() > Duration::from_secs(20) {
                return Err(format!("{program} does not listen on port {port}").into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(driver)
    }

    /// Ends the driver and every browser that it started, as a power cut does.
    pub(crate) fn kill(&mut self) {
        process::kill(&process::family(self.child.id()));
        let _ = self.child.wait();
        if let Some(mut screen) = self.screen.take() {
            let _ = screen.kill();
            let _ = screen.wait();
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A screen in memory; the server itself finds a number that is free.
fn screen() -> Outcome<(Child, String)> {
    let mut child = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("Xvfb: {error}; `cargo xtask setup` brings it"))?;
    let mut number = String::new();
    if let Some(stdout) = child.stdout.take() {
        BufReader::new(stdout).read_line(&mut number)?;
    }
    if number.trim().is_empty() {
        let _ = child.kill();
        let _ = child.wait();
        return Err("Xvfb gave no screen".into());
    }
    Ok((child, format!(":{}", number.trim())))
}

//! The three engines and what each is told at its start.

use crate::Outcome;
use serde_json::{Value, json};
use std::path::Path;

/// The file in Firefox's profile that a print goes to.
pub(crate) const PRINTED: &str = "printed.pdf";

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chrome, Edge and the Chinese browsers on it.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari's engine, as Debian's WebKitGTK.
    WebKit,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The driver's program and the arguments that make it listen on `port`.
    #[must_use]
    pub fn driver(self, port: u16) -> (&'static str, Vec<String>) {
        match self {
            Self::Chromium => ("chromedriver", vec![format!("--port={port}")]),
            // The second port would be 9222 or 2828 for everyone, so that two at a time fail.
            Self::Firefox => (
                "geckodriver",
                ["--port", &port.to_string(), "--websocket-port", "0", "--marionette-port", "0"]
                    .map(String::from)
                    .to_vec(),
            ),
            Self::WebKit => ("WebKitWebDriver", vec![format!("--port={port}")]),
        }
    }

    /// True where the browser cannot run without a screen.
    #[must_use]
    pub fn needs_screen(self) -> bool {
        self == Self::WebKit
    }

    /// What the driver is asked for: no window, this profile, no calls home.
    ///
    /// # Errors
    /// On WebKit, when its small browser is not installed.
    pub fn capabilities(self, profile: &Path, language: &str) -> Outcome<Value> {
        Ok(match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
                "goog:chromeOptions": {
                    "args": [
                        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--disable-dev-shm-usage", "--force-device-scale-factor=1",
                        format!("--user-data-dir={}", profile.display()), format!("--accept-lang={language}"),
                    ],
                    "prefs": { "intl.accept_languages": language },
                },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "args": ["-headless", "-profile", profile],
                    // With the recommended preferences a local file may read its neighbours, which no reader's Firefox allows.
                    "prefs": { "remote.prefs.recommended": false, "intl.accept_languages": language,
                        "browser.shell.checkDefaultBrowser": false, "datareporting.policy.dataSubmissionEnabled": false,
                        "browser.startup.homepage_override.mstone": "ignore", "browser.aboutwelcome.enabled": false,
                        "app.update.disabledForTesting": true, "browser.startup.page": 0,
                        "toolkit.startup.max_resumed_crashes": -1, "browser.sessionstore.resume_from_crash": false,
                        // A print goes to a file without a dialog, and is otherwise what a reader gets who changes nothing.
                        "print.always_print_silent": true, "print_printer": "Mozilla Save to PDF",
                        "print.printer_Mozilla_Save_to_PDF.print_to_file": true,
                        "print.printer_Mozilla_Save_to_PDF.print_to_filename": profile.join(PRINTED),
                        "print.printer_Mozilla_Save_to_PDF.print_paper_id": "iso_a4" },
                },
            }),
            Self::WebKit => json!({
                "webkitgtk:browserOptions": { "binary": mini_browser()?, "args": ["--automation"] },
            }),
        })
    }
}

/// WebKitGTK's small browser; Debian keeps it in a folder named after the machine.
fn mini_browser() -> Outcome<String> {
    for folder in ["/usr/lib", "/usr/libexec", "/usr/lib64"] {
        let inner = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path());
        for folder in inner.chain([folder.into()]) {
            let file = folder.join("webkit2gtk-4.1/MiniBrowser");
            if file.is_file() {
                return Ok(file.display().to_string());
            }
        }
    }
    Err("MiniBrowser of webkit2gtk-4.1 is missing: run `cargo xtask setup`".into())
}

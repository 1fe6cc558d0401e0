//! The table that is printed.

use biaochi_browser_tests::{Browser, Outcome};
use serde_json::Value;

/// What was measured, and what could not be.
#[derive(Debug, Default)]
pub(crate) struct Report {
    lines: Vec<[String; 5]>,
    missing: Vec<String>,
    machine: String,
}

/// The middle of some times.
pub(crate) fn median(times: &[f64]) -> Option<f64> {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied()
}

impl Report {
    /// Our time, with what is to be reached.
    pub(crate) fn ours(&mut self, what: &str, times: &[f64], reach: &str) {
        self.against(what, times, None, reach);
    }

    /// Our time beside that of another library in the same run; the ratio is ours over theirs.
    pub(crate) fn against(&mut self, what: &str, ours: &[f64], peer: Option<(&str, &[f64])>, reach: &str) {
        let Some(ours) = median(ours) else {
            self.missing(what, "nothing was measured");
            return;
        };
        let theirs = peer.and_then(|(name, times)| Some((name, median(times)?)));
        let (peer, ratio) = match theirs {
            Some((name, it)) if it > 0.0 => (format!("{name} {it:.1} ms"), format!("{:.2}", ours / it)),
            _ => Default::default(),
        };
        self.lines.push([what.to_owned(), format!("{ours:.1} ms"), peer, ratio, reach.to_owned()]);
    }

    /// Something that could not run.
    pub(crate) fn missing(&mut self, what: &str, why: &str) {
        self.missing.push(format!("{what}: {why}"));
    }

    /// Whether everything ran.
    pub(crate) fn is_whole(&self) -> bool {
        self.missing.is_empty()
    }

    /// Notes on what all this ran.
    pub(crate) async fn machine(&mut self, browser: &Browser) -> Outcome {
        let version = browser.web.cdp().send_raw("Browser.getVersion", serde_json::json!({})).await?;
        let version = version.get("product").and_then(Value::as_str).unwrap_or("?");
        let cores = browser.run("return navigator.hardwareConcurrency").await?;
        let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let model = info.lines().find_map(|it| it.strip_prefix("model name")).unwrap_or_default();
        let model = model.trim_start_matches(['\t', ' ', ':']);
        let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let load = load.split_whitespace().next().unwrap_or("?");
        self.machine = format!("{cores} cores, {model}; {version}; load {load} at the start");
        Ok(())
    }

    /// Prints the table, the machine and what is missing.
    pub(crate) fn print(&self) {
        let head = ["what", "ours", "peer", "ratio", "to reach"].map(str::to_owned);
        println!();
        for [what, ours, peer, ratio, reach] in std::iter::once(&head).chain(&self.lines) {
            println!("{what:<54} {ours:>12}  {peer:<24} {ratio:>6}  {reach}");
        }
        println!("\nmachine: {}", self.machine);
        println!("medians; a ratio is our time over the peer's, both in the same page, taking turns");
        for line in &self.missing {
            println!("could not run: {line}");
        }
    }
}

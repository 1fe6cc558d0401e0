//! Measurements in headless Chromium, beside other libraries in the same page and run.
//!
//! `cargo xtask bench browser` builds everything and calls this with the folder of the scripts. Nothing fails for
//! being slow: the ratios are printed, and what could not run is named.

mod boot;
mod chart;
mod edit;
mod import;
mod lab;
mod papers;
mod report;

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};
use report::Report;
use std::path::PathBuf;
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let folder = std::env::args().nth(1).map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| biaochi_browser_tests::root().join("target/bench"));
    let mut report = Report::default();
    let parts = [
        ("time to usable", boot::run(&mut report).await),
        ("in the page", in_the_lab(&folder, &mut report).await),
        ("papers", papers::run(&mut report).await),
    ];
    for (what, outcome) in parts {
        if let Err(why) = outcome {
            report.missing(what, &why.to_string());
        }
    }
    report.print();
    if report.is_whole() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Everything that is compared in one page.
async fn in_the_lab(folder: &std::path::Path, report: &mut Report) -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open(Engine::Chromium).await?;
    report.machine(&browser).await?;
    browser.visit(&place, "").await?;
    let there = lab::set_up(&browser, folder, report).await?;
    let parts = [
        ("import", import::run(&browser, &there, report).await),
        ("edit", edit::run(&browser, report).await),
        ("ranked chart", chart::run(&browser, report).await),
    ];
    for (what, outcome) in parts {
        if let Err(why) = outcome {
            report.missing(what, &why.to_string());
        }
    }
    browser.close().await
}

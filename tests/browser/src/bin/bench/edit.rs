//! One cell edited, every indicator of every area again.

use crate::lab::{ask, turns};
use crate::report::Report;
use biaochi_browser_tests::{Browser, Outcome};
use serde_json::Value;

pub(crate) async fn run(browser: &Browser, report: &mut Report) -> Outcome {
    let runs = "{ edit: (desk => round => desk.edit(round))(new lab.hook.Desk()) }";
    let alone = turns(browser, 31, runs).await?;
    report.ours(
        "a cell, all indicators of two years again, wasm alone",
        alone.get("edit").map_or(&[], Vec::as_slice),
        "8 ms",
    );
    // The page's own sample, by the page's own keys.
    browser.run("document.querySelector('#choose-sample').click()").await?;
    browser.until("return !!document.querySelector('table.ov tbody tr td')").await?;
    browser.run(include_str!("edit.js")).await?;
    for (what, run, reach) in [
        ("a figure typed, the grid drawn again", "lab.typed(21)", ""),
        ("the step taken back, the overview drawn again", "lab.undone(21)", "8 ms"),
    ] {
        let times = ask(browser, run).await?;
        match times.as_str() {
            Some(why) => report.missing(what, why),
            None => {
                let times: Vec<f64> = times.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
                report.ours(what, &times, reach);
            }
        }
    }
    Ok(())
}

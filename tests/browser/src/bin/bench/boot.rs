//! From the double-click to a page that can be used and shows figures.

use crate::report::Report;
use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, Place};
use serde_json::{Value, json};

/// Browsers that are started, each with a fresh profile.
const BROWSERS: usize = 5;
const SLOW: u32 = 6;

/// Notes when the overview has its first rows, and when the frame with them was made.
const WATCH: &str = include_str!("watch.js");

/// Times in milliseconds since the navigation began, or since the click.
#[derive(Default)]
struct Times {
    ready: Vec<f64>,
    chosen: Vec<f64>,
    again: Vec<f64>,
    /// How long the same piece of work takes: tells whether the processor really is slowed.
    work: Vec<f64>,
}

pub(crate) async fn run(report: &mut Report) -> Outcome {
    let place = Origin::File.place()?;
    let fast = times(&place, 1).await?;
    let slow = times(&place, SLOW).await?;
    for (times, name, reach) in [(&fast, "", "300 ms"), (&slow, ", slowed 6 times", "1500 ms")] {
        report.ours(&format!("double-click to first page usable{name}"), &times.ready, reach);
        report.ours(&format!("click to the sample shown{name}"), &times.chosen, "");
        report.ours(&format!("double-click to the kept sample shown{name}"), &times.again, reach);
    }
    report.against("a fixed piece of work, slowed", &slow.work, Some(("not slowed", &fast.work)), "about 6 times");
    Ok(())
}

async fn times(place: &Place, slow: u32) -> Outcome<Times> {
    let mut times = Times::default();
    for _ in 0..BROWSERS {
        let browser = Browser::open(Engine::Chromium).await?;
        one(&browser, place, slow, &mut times).await?;
        browser.close().await?;
    }
    Ok(times)
}

async fn one(browser: &Browser, place: &Place, slow: u32, times: &mut Times) -> Outcome {
    let cdp = browser.web.cdp();
    cdp.send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await?;
    // The first page of a fresh browser pays for what the browser sets up, not for ours.
    browser.web.goto("about:blank").await?;
    cdp.send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": slow })).await?;
    browser.visit(place, "").await?;
    times.ready.extend(browser.run("return biaochi.marks.ready").await?.as_f64());
    browser.until("return !!document.querySelector('#choose-sample')").await?;
    let begun = browser
        .run("watch.drawn = 0; watch.rows = 0; const at = performance.now(); document.querySelector('#choose-sample').click(); return at")
        .await?;
    let drawn = browser.until("return watch.drawn > 0 && watch.drawn").await?;
    times.chosen.extend(between(&begun, &drawn));
    browser.until("return !!document.querySelector('.kept[data-state=browser]')").await?;
    browser.web.goto("about:blank").await?;
    browser.visit(place, "").await?;
    times.again.extend(browser.until("return watch.drawn > 0 && watch.drawn").await?.as_f64());
    times.work.extend(browser.run("return watch.work()").await?.as_f64());
    Ok(())
}

fn between(from: &Value, to: &Value) -> Option<f64> {
    Some(to.as_f64()? - from.as_f64()?)
}

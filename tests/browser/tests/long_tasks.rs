//! How long the page is busy at a stretch while the sample is opened and a cell is edited: printed, with a wide bound.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};
use serde_json::Value;

/// A machine that is busy with other tests stretches every task; only what would freeze a page fails here.
const BOUND_MS: f64 = 2000.0;

const WATCH: &str = "window.tasks = []; window.taskWatch = new PerformanceObserver(it => it.getEntries().forEach(it => window.tasks.push(it.duration))); \
    window.taskWatch.observe({ type: 'longtask', buffered: true });";

/// The tasks over 50 ms since the last call.
async fn long_tasks(browser: &Browser, name: &str) -> Outcome {
    // The browser tells of a task a little after it.
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    let found = browser.run("return window.tasks.splice(0)").await?;
    let tasks: Vec<f64> = found.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    println!("long tasks, {name}: {tasks:?}");
    assert!(tasks.iter().all(|it| *it < BOUND_MS), "{name}: {tasks:?}");
    Ok(())
}

#[tokio::test]
async fn nothing_freezes_while_the_sample_opens_and_a_cell_is_edited() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "").await?;
    browser.run(WATCH).await?;
    long_tasks(&browser, "boot").await?;
    browser.open_sample().await?;
    long_tasks(&browser, "the sample opens").await?;
    browser.press("Alt+[").await?;
    browser.reads("table.ov", &["9.78"]).await?;
    long_tasks(&browser, "another year").await?;
    browser.go("#/figures?area=S&period=2006-05&deep=1").await?;
    browser.until("return document.querySelector('#figures-grid').ariaRowCount > 400").await?;
    long_tasks(&browser, "four hundred rows").await?;
    browser.enter("#cell-2-0", "57").await?;
    long_tasks(&browser, "a cell is edited").await?;
    browser.go("#/overview?area=S&period=2005-10+12").await?;
    browser.reads("table.ov", &["Crude birth rate"]).await?;
    long_tasks(&browser, "the overview again").await?;
    browser.close().await
}

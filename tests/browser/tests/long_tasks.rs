//! How long the page is busy at a stretch while the sample is opened, read and edited.
//!
//! A machine that is busy with other tests stretches every task, so each step has some rounds, and its best counts.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};
use serde_json::Value;

/// How often all steps are done.
const ROUNDS: usize = 3;

/// The aim, in milliseconds. The browser tells of longer tasks only.
const AIM: f64 = 50.0;

/// What a step may take at most: these limits only go down. Two steps miss the aim on two busy cores, by a tenth or two.
fn limit(step: &str) -> f64 {
    match step {
        "boot" => 60.0,
        "four hundred rows" => 90.0,
        "the overview again" => 80.0,
        _ => AIM,
    }
}

fn is_short(longest: &Longest) -> bool {
    longest.iter().all(|(step, longest)| *longest <= limit(step))
}

const WATCH: &str = "window.tasks = []; window.taskWatch = new PerformanceObserver(it => it.getEntries().forEach(it => window.tasks.push(it.duration))); \
    window.taskWatch.observe({ type: 'longtask', buffered: true });";

/// The longest task of each step, in the order of the steps.
type Longest = Vec<(&'static str, f64)>;

/// Notes the longest task since the last call.
async fn note(browser: &Browser, name: &'static str, longest: &mut Longest) -> Outcome {
    // The browser tells of a task a little after it.
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    let found = browser.run("return window.tasks.splice(0)").await?;
    let tasks: Vec<f64> = found.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    println!("long tasks, {name}: {tasks:?}");
    longest.push((name, tasks.into_iter().fold(0.0, f64::max)));
    Ok(())
}

async fn round() -> Outcome<Longest> {
    let mut longest = Longest::new();
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "").await?;
    browser.run(WATCH).await?;
    note(&browser, "boot", &mut longest).await?;
    browser.open_sample().await?;
    note(&browser, "the sample opens", &mut longest).await?;
    browser.press("Alt+[").await?;
    browser.reads("table.ov", &["9.78"]).await?;
    note(&browser, "another year", &mut longest).await?;
    browser.go("#/figures?area=S&period=2006-05&deep=1").await?;
    browser.until("return document.querySelector('#figures-grid').ariaRowCount > 400").await?;
    note(&browser, "four hundred rows", &mut longest).await?;
    browser.enter("#cell-2-0", "57").await?;
    note(&browser, "a cell is edited", &mut longest).await?;
    browser.go("#/overview?area=S&period=2005-10+12").await?;
    browser.reads("table.ov", &["Crude birth rate"]).await?;
    note(&browser, "the overview again", &mut longest).await?;
    browser.close().await?;
    Ok(longest)
}

#[tokio::test]
async fn nothing_freezes_while_the_sample_opens_and_a_cell_is_edited() -> Outcome {
    let mut best = round().await?;
    for _ in 1..ROUNDS {
        if is_short(&best) {
            break;
        }
        for ((_, best), (_, now)) in best.iter_mut().zip(round().await?) {
            *best = best.min(now);
        }
    }
    assert!(is_short(&best), "{best:?}");
    Ok(())
}

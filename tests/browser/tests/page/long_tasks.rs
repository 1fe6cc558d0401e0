//! How long the page is busy at a stretch while the sample is opened, read and edited.
//!
//! A machine that is busy with other tests stretches every task, so each step has some rounds, and its best counts.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};
use serde_json::Value;

/// How often all steps are done.
const ROUNDS: usize = 3;

/// What no step may take, in its best round. The aim of 50 ms is measured by `cargo xtask bench` on a quiet machine:
/// here others work beside, and this holds only that nothing freezes.
const FROZEN: f64 = 400.0;

fn is_short(longest: &Longest) -> bool {
    longest.iter().all(|(_, longest)| *longest <= FROZEN)
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

/// A county's file: 400 villages by 12 months.
fn county_csv() -> String {
    let items = ["出生人数", "出生男婴", "死亡人数", "期末人口数"];
    let mut text = format!("县,乡镇,村,月份,{}\r\n", items.join(","));
    for (village, month) in (0..400).flat_map(|village| (0..12).map(move |month| (village, month))) {
        let (year, month) = if month < 3 { (2005, month + 10) } else { (2006, month - 2) };
        text.push_str(&format!("某县,第{}镇,第{village}村,{year}-{month:02}", village % 10));
        (0..items.len()).for_each(|item| text.push_str(&format!(",{}", (village * 7 + month + item) % 90)));
        text.push_str("\r\n");
    }
    text
}

#[tokio::test]
async fn nothing_freezes_while_a_countys_file_is_imported() -> Outcome {
    let path = std::env::temp_dir().join(format!("biaochi-long-tasks-{}.csv", std::process::id()));
    std::fs::write(&path, county_csv())?;
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "").await?;
    browser.until("return document.querySelector('.choices')").await?;
    browser.run(WATCH).await?;
    browser.run("window.tasks.splice(0)").await?;
    let mut longest = Longest::new();
    browser.web.find(thirtyfour::By::Css("input.file-field")).await?.send_keys(path.display().to_string()).await?;
    browser.until("const it = document.getElementById('import-go'); return it && !it.disabled").await?;
    note(&browser, "a county's file is read and planned", &mut longest).await?;
    browser.run("document.getElementById('import-go').click()").await?;
    browser.until("return !document.querySelector('dialog.import') && document.querySelector('.notice')").await?;
    note(&browser, "its figures are put in and measured", &mut longest).await?;
    browser.until("return document.querySelector('table.ov')").await?;
    note(&browser, "and kept", &mut longest).await?;
    std::fs::remove_file(&path)?;
    assert!(is_short(&longest), "{longest:?}");
    browser.close().await
}

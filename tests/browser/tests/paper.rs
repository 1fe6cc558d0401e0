//! Pages that people print: nothing sticks out of the sheet, no control stands on it, in three engines.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};

/// What is printed at an office, by address.
const PRINTED: [&str; 13] = [
    "overview",
    "indicator/crude_birth_rate",
    "indicator/sex_ratio_at_birth",
    "assessment/scores",
    "assessment/scores/county-2006-review/S10",
    "assessment/laggards",
    "assessment/dissection",
    "assessment/statistics",
    "assessment/statistics/crude_birth_rate",
    "report",
    "present/paper",
    "learn/handout/crude_birth_rate",
    "learn/card",
];

async fn check(engine: Engine, pages: &[&str]) -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::with_sample(engine, "zh-CN", &place, "#/overview").await?;
    browser.is_kept("browser").await?;
    let mut found = Vec::new();
    for page in pages {
        // The rules for paper hold until the page is loaded anew.
        browser.reload().await?;
        browser.go(&format!("#/{page}")).await?;
        // What a worker made comes a moment after its page.
        let there = "return document.querySelectorAll('#main :is(table, figure, .learn > *)').length > 0";
        browser.until(there).await.map_err(|why| format!("{page}: {why}"))?;
        // Area and period stand over every sheet as words, and so do heads and numbers that are pressed on the screen.
        let as_words = ["pick", "now", "sort", "num-link"].map(|it| format!("button class=\"{it}"));
        let faults = browser.faults_on_paper("#main").await?.into_iter();
        let faults = faults.filter(|it| !as_words.iter().any(|words| it.contains(words)));
        found.extend(faults.map(|it| format!("{page}: {it}")));
    }
    browser.close().await?;
    assert!(found.is_empty(), "{engine:?}:\n{}", found.join("\n"));
    Ok(())
}

#[tokio::test]
async fn what_is_printed_is_whole_and_has_no_control() -> Outcome {
    check(Engine::Chromium, &PRINTED).await
}

#[tokio::test]
async fn what_is_printed_is_whole_in_firefox() -> Outcome {
    check(Engine::Firefox, &PRINTED[..6]).await
}

#[tokio::test]
async fn what_is_printed_is_whole_in_webkit() -> Outcome {
    check(Engine::WebKit, &PRINTED[..3]).await
}

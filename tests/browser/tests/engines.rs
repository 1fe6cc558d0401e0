//! The single file in all three engines: open, sample, edit a cell, reload.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};

async fn check(engine: Engine) -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open(engine).await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    // What the browser itself speaks is not the same in all three.
    browser.go("#/figures?area=S04-01&period=2005-10+12&mode=months&lang=en").await?;
    let cell = browser.cell("Births", "May 2006").await?;
    browser.enter(&cell, "57").await?;
    browser.is_kept("browser").await?;
    browser.reload().await?;
    let cell = browser.cell("Births", "May 2006").await?;
    browser.reads(&cell, &["57"]).await?;
    // A page that is left while something is being typed goes away quietly.
    browser.click(&cell).await?;
    browser.type_text("9").await?;
    browser.go("#/targets?area=S&period=2005-10+12&lang=en").await?;
    browser.click("#goal-0").await?;
    browser.type_text("9").await?;
    browser.go("#/overview?area=S&period=2005-10+12&lang=en").await?;
    browser.reads("table.ov", &["Crude birth rate"]).await?;
    assert_eq!(browser.run("return document.querySelector('[data-panic]')").await?, serde_json::Value::Null);
    assert_eq!(browser.fetched().await?, Vec::<String>::new());
    browser.close().await
}

#[tokio::test]
async fn chromium_keeps_an_edited_cell() -> Outcome {
    check(Engine::Chromium).await
}

#[tokio::test]
async fn firefox_keeps_an_edited_cell() -> Outcome {
    check(Engine::Firefox).await
}

#[tokio::test]
async fn webkit_keeps_an_edited_cell() -> Outcome {
    check(Engine::WebKit).await
}

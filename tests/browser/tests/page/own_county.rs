//! An empty workspace of one's own: named, filled, checked.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};

#[tokio::test]
async fn a_county_of_ones_own_gets_its_rate_and_hears_what_is_wrong() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "").await?;
    browser.click("#choose-empty").await?;
    browser.click("#new-name").await?;
    browser.type_text("Green County").await?;
    browser.click(".naming textarea").await?;
    browser.run("document.querySelector('.naming textarea').value = ''").await?;
    for line in ["Upper Town", "  First Village", "  Second Village", "Lower Town", "  Third Village"] {
        browser.type_text(line).await?;
        browser.press("Enter").await?;
    }
    browser.click(".naming button[type=submit]").await?;
    browser.reads("#main h1", &["Green County"]).await?;
    browser.reads("#main", &["There are no figures for this area and period yet."]).await?;

    // Two villages of one township for a whole year; the rate is 30 ÷ ((2,400 + 2,600) ÷ 2) = 12.00‰.
    browser.go("#/figures?area=2&period=2025-10+12").await?;
    for (village, births, start, end) in
        [("First Village", "10", "1000", "1100"), ("Second Village", "20", "1400", "1500")]
    {
        for (item, figure) in [("Births", births), ("Population at start", start), ("Population at end", end)] {
            let cell = browser.cell(village, item).await?;
            browser.click(&cell).await?;
            browser.type_text(figure).await?;
            browser.press("Enter").await?;
        }
    }
    browser.is_kept("browser").await?;
    browser.go("#/overview?area=2&period=2025-10+12").await?;
    browser.reads("table.ov tbody tr", &["Crude birth rate", "12.00"]).await?;

    // Boys and girls that are not the births are said at the cell, in words.
    browser.go("#/figures?area=2&period=2025-10+12").await?;
    for (item, figure) in [("Boys born", "6"), ("Girls born", "5")] {
        let cell = browser.cell("First Village", item).await?;
        browser.click(&cell).await?;
        browser.type_text(figure).await?;
        browser.press("Enter").await?;
    }
    let girls = browser.cell("First Village", "Girls born").await?;
    browser.until(&format!("return document.querySelector('{girls}').getAttribute('aria-invalid') === 'true'")).await?;
    browser.click(&girls).await?;
    browser.reads(".grid-bar", &["10", "11", "a difference of"]).await?;
    browser.enter(&girls, "4").await?;
    browser.until(&format!("return !document.querySelector('{girls}').hasAttribute('aria-invalid')")).await?;
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

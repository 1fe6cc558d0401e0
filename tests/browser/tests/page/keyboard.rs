//! The main job by keyboard alone: only key events, from the first visit to an edited figure.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};

/// The most Tabs from one place to the next.
const TABS: usize = 120;

#[tokio::test]
async fn keys_alone_lead_from_the_first_visit_to_an_edited_figure() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "").await?;
    browser.tab_to("button.choice", "Look at the sample county", TABS).await?;
    browser.press("Enter").await?;
    browser.reads("table.ov", &["10.71"]).await?;

    // The skip link comes first and leads into the page.
    browser.reload().await?;
    browser.reads("table.ov", &["10.71"]).await?;
    browser.press("Tab").await?;
    assert_eq!(browser.run("return document.activeElement.className").await?, "skip");
    browser.press("Enter").await?;
    assert_eq!(browser.run("return document.activeElement.id").await?, "main");

    // A filter, the working of a number, and back.
    browser.tab_to(".filters button", "Missed", TABS).await?;
    browser.press("Space").await?;
    browser.until("return location.hash.includes('verdict=missed')").await?;
    browser.tab_to(".filters button, .page *", "", TABS).await?;
    browser.press("Space").await?;

    // An area in the tree, by arrows.
    browser.reload().await?;
    browser.reads(".pick", &["Sample County"]).await?;
    browser.tab_to(".pick", "Sample County", TABS).await?;
    browser.press("Enter").await?;
    browser.until("return document.activeElement.matches('.pop input[type=search]')").await?;
    for key in ["Down", "Down", "Right", "Down", "Enter"] {
        browser.press(key).await?;
    }
    browser.until("return /area=S02-/.test(location.hash)").await?;
    let village = browser.text(".pick b").await?;

    // Its figures by month.
    browser.tab_to(".nav a", "Figures", TABS).await?;
    browser.press("Enter").await?;
    browser.tab_to(".grid-tools .seg button", "By month", TABS).await?;
    browser.press("Enter").await?;
    browser.until("return location.hash.includes('mode=months')").await?;
    browser.tab_to(".g-editor", "", TABS).await?;
    for key in ["Ctrl+Home", "Right", "Right"] {
        browser.press(key).await?;
    }
    browser.reads("#main .lede", &[village.as_str()]).await?;
    browser.type_text("321").await?;
    browser.press("Enter").await?;
    browser.reads("#cell-0-2", &["321"]).await?;
    browser.press("Up").await?;
    browser.press("F2").await?;
    browser.type_text("4").await?;
    browser.press("Escape").await?;
    browser.reads("#cell-0-2", &["321"]).await?;
    browser.press("Ctrl+z").await?;
    browser.until("return document.querySelector('#cell-0-2').innerText !== '321'").await?;
    browser.press("Ctrl+y").await?;
    browser.reads("#cell-0-2", &["321"]).await?;
    browser.is_kept("browser").await?;

    // Out of the grid again: Escape, then Tab.
    browser.press("Escape").await?;
    browser.press("Tab").await?;
    browser.until("return !document.activeElement.matches('.g-editor')").await?;
    browser.close().await
}

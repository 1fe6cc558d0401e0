//! The main job by keyboard alone: only key events, from the first visit to an edited figure.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, quoted};

/// Presses Tab until the focus is on an element of a selector whose text holds these words.
async fn tab_to(browser: &Browser, css: &str, words: &str) -> Outcome {
    let there = format!(
        "const it = document.activeElement; return !!it && it.matches({}) && (it.innerText || '').includes({})",
        quoted(css),
        quoted(words)
    );
    for _ in 0..120 {
        if browser.run(&there).await? == true {
            // A reader who goes by keys must see where they are.
            let seen = browser.run("return getComputedStyle(document.activeElement).outlineStyle !== 'none' || document.activeElement.matches(':focus-visible')").await?;
            assert_eq!(seen, true, "{css} {words} shows no focus");
            return Ok(());
        }
        browser.press("Tab").await?;
    }
    Err(format!("no Tab leads to {css} {words}; at {}", browser.run("return document.activeElement.outerHTML").await?)
        .into())
}

#[tokio::test]
async fn keys_alone_lead_from_the_first_visit_to_an_edited_figure() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "").await?;
    tab_to(&browser, "button.choice", "Look at the sample county").await?;
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
    tab_to(&browser, ".filters button", "Missed").await?;
    browser.press("Space").await?;
    browser.until("return location.hash.includes('verdict=missed')").await?;
    tab_to(&browser, ".filters button, .page *", "").await?;
    browser.press("Space").await?;

    // An area in the tree, by arrows.
    browser.reload().await?;
    browser.reads(".pick", &["Sample County"]).await?;
    tab_to(&browser, ".pick", "Sample County").await?;
    browser.press("Enter").await?;
    browser.until("return document.activeElement.matches('.pop input[type=search]')").await?;
    for key in ["Down", "Down", "Right", "Down", "Enter"] {
        browser.press(key).await?;
    }
    browser.until("return /area=S02-/.test(location.hash)").await?;
    let village = browser.text(".pick b").await?;

    // Its figures by month.
    tab_to(&browser, ".nav a", "Figures").await?;
    browser.press("Enter").await?;
    tab_to(&browser, ".grid-tools .seg button", "By month").await?;
    browser.press("Enter").await?;
    browser.until("return location.hash.includes('mode=months')").await?;
    tab_to(&browser, ".g-editor", "").await?;
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

//! Work that is in no file is not replaced by another workspace without a question.

use biaochi_browser_tests::{Browser, Engine, FAKE_FILE, Origin, Outcome, Place, fresh_folder};

const FIGURES: &str = "#/figures?area=S04-01&period=2005-10+12&mode=months";
/// The question, where it is asked.
const ASKS: &str = "dialog[open]";

/// The sample in a new browser, with one figure of a village changed.
async fn edited_sample(fault: &str) -> Outcome<(Browser, Place)> {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en").await?;
    browser.visit(&place, &format!("{FIGURES}&lang=en&fault={fault}")).await?;
    browser.open_sample_at("#figures-grid").await?;
    edit(&browser, "57").await?;
    Ok((browser, place))
}

async fn edit(browser: &Browser, figure: &str) -> Outcome {
    browser.go(FIGURES).await?;
    let cell = browser.cell("Births", "May 2006").await?;
    browser.enter(&cell, figure).await
}

async fn has(browser: &Browser, figure: &str) -> Outcome {
    browser.go(FIGURES).await?;
    let cell = browser.cell("Births", "May 2006").await?;
    browser.reads(&cell, &[figure]).await
}

/// Chooses the sample on the page of the three choices.
async fn choose_sample(browser: &Browser) -> Outcome {
    browser.go("#/start").await?;
    browser.click("#choose-sample").await
}

/// The sample as it grew is open.
async fn is_fresh(browser: &Browser) -> Outcome {
    browser.reads("table.ov", &["10.71"]).await?;
    assert_eq!(browser.text(ASKS).await?, "");
    browser.go(FIGURES).await?;
    let cell = browser.cell("Births", "May 2006").await?;
    browser.until(&format!("return document.querySelector('{cell}').innerText !== '57'")).await.map(drop)
}

#[tokio::test]
async fn an_untouched_sample_and_an_empty_workspace_make_room_without_a_question() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en").await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    for name in ["Green County", "Blue County"] {
        browser.go("#/start").await?;
        browser.click("#choose-empty").await?;
        browser.click("#new-name").await?;
        browser.type_text(name).await?;
        browser.press("Enter").await?;
        browser.reads("#main h1", &[name]).await?;
    }
    choose_sample(&browser).await?;
    browser.reads("table.ov", &["10.71"]).await?;
    browser.close().await
}

#[tokio::test]
async fn unsaved_work_is_asked_about_and_a_file_comes_first() -> Outcome {
    let (browser, _place) = edited_sample("").await?;
    browser.is_kept("browser").await?;
    choose_sample(&browser).await?;
    browser.reads(ASKS, &["is not saved to a file", "stays in this browser", "Save it to a file first"]).await?;
    assert_eq!(browser.axe(Some(ASKS)).await?, Vec::<String>::new());
    browser.press("Escape").await?;
    has(&browser, "57").await?;
    choose_sample(&browser).await?;
    browser.run(FAKE_FILE).await?;
    browser.click("#replace-save").await?;
    is_fresh(&browser).await?;
    assert_eq!(browser.in_saved_file("S04-01", "2006-05", "births").await?, "57");
    browser.close().await
}

#[tokio::test]
async fn a_file_asks_before_it_replaces_and_what_is_in_a_file_makes_room() -> Outcome {
    let (browser, place) = edited_sample("").await?;
    browser.run(FAKE_FILE).await?;
    browser.press("Ctrl+s").await?;
    browser.reads(".notices", &["Saved as county.json"]).await?;
    let text = browser.wait_for("window.savedFile.text()").await?;
    let file = fresh_folder("workspace")?.join("county.json");
    std::fs::write(&file, text.as_str().unwrap_or_default())?;
    // The page knows after a reload that the file has all of it: nothing to ask.
    browser.is_kept("browser").await?;
    browser.visit(&place, "#/overview?lang=en").await?;
    browser.reload().await?;
    browser.reads(".kept", &["File saved at"]).await?;
    choose_sample(&browser).await?;
    is_fresh(&browser).await?;
    // Another workspace is asked about, and goes on when told to.
    edit(&browser, "60").await?;
    browser.is_kept("browser").await?;
    browser.choose_file(&file).await?;
    browser.reads(ASKS, &["stays in this browser"]).await?;
    browser.click("#replace-go").await?;
    has(&browser, "57").await?;
    browser.reads(".kept", &["Same as the file that was opened"]).await?;
    // The same workspace, changed since: the file's figures would take its place.
    edit(&browser, "61").await?;
    browser.is_kept("browser").await?;
    browser.choose_file(&file).await?;
    browser.reads(ASKS, &["the same workspace", "are gone"]).await?;
    browser.press("Escape").await?;
    has(&browser, "61").await?;
    browser.choose_file(&file).await?;
    browser.click("#replace-go").await?;
    has(&browser, "57").await?;
    browser.close().await
}

#[tokio::test]
async fn what_is_in_the_page_only_waits_until_the_reader_has_seen_the_download() -> Outcome {
    let (browser, _place) = edited_sample("no-indexeddb").await?;
    browser.run("window.showSaveFilePicker = undefined").await?;
    choose_sample(&browser).await?;
    browser.reads(ASKS, &["is in this page only", "are gone"]).await?;
    browser.click("#replace-save").await?;
    browser.reads(ASKS, &["Handed to the browser as a download", "Go on"]).await?;
    browser.click("#replace-go").await?;
    is_fresh(&browser).await?;
    browser.close().await
}

#[tokio::test]
async fn an_import_into_a_new_workspace_asks_and_does_not_write_over_the_file_of_the_old() -> Outcome {
    let (browser, _place) = edited_sample("").await?;
    browser.run(FAKE_FILE).await?;
    browser.press("Ctrl+s").await?;
    browser.reads(".notices", &["Saved as county.json"]).await?;
    edit(&browser, "58").await?;
    browser.choose_file(&biaochi_browser_tests::root().join("tests/data/import/tidy.csv")).await?;
    browser.until("const it = document.getElementById('import-go'); return it && !it.disabled").await?;
    let into =
        "const it = document.getElementById('import-into'); it.value = 'new'; it.dispatchEvent(new Event('change'))";
    browser.run(into).await?;
    browser.until("const it = document.getElementById('import-go'); return it && !it.disabled").await?;
    browser.click("#import-go").await?;
    browser.reads("dialog[aria-labelledby=replace-title]", &["is not saved to a file"]).await?;
    browser.click("#replace-go").await?;
    browser.until("return !document.querySelector('dialog.import') && document.querySelector('.notice-undo')").await?;
    browser.run("window.savedFile = null; window.asked = 0; const pick = window.showSaveFilePicker; window.showSaveFilePicker = () => { window.asked += 1; return pick(); }").await?;
    browser.press("Ctrl+s").await?;
    browser.until("return window.savedFile && window.asked === 1").await?;
    browser.close().await
}

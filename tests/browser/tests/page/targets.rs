//! The target sheet under real keys: set, inherited, overridden, waived, copied from last year, taken back.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, Place};

/// The row of the crude birth rate: the first of the sheet.
const FIELD: &str = "#goal-0";
const STANDING: &str = "#standing-0";

/// The sheet of the sample in a new browser, with the page's file, which goes away with it.
async fn sheet(area: &str, year: &str) -> Outcome<(Browser, Place)> {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    show(&browser, area, year).await?;
    browser.reads("table.goals tbody tr th", &["Crude birth rate"]).await?;
    Ok((browser, place))
}

async fn show(browser: &Browser, area: &str, year: &str) -> Outcome {
    browser.go(&format!("#/targets?area={area}&period={year}")).await?;
    let name = match area {
        "S" => "Sample County",
        "S01" => "Liuhe Township",
        "S02" => "Shiqiao Town",
        _ => "",
    };
    browser.reads("#main h1", &[name]).await
}

/// Types a target into the first row, in the place of what stands there.
async fn enter(browser: &Browser, limit: &str) -> Outcome {
    browser.click(FIELD).await?;
    browser.press("Ctrl+a").await?;
    browser.type_text(limit).await?;
    browser.press("Enter").await
}

async fn holds(browser: &Browser, limit: &str) -> Outcome {
    browser.until(&format!("return document.querySelector('{FIELD}').value === '{limit}'")).await.map(drop)
}

const YEAR: &str = "2005-10+12";

#[tokio::test]
async fn a_target_is_entered_inherited_overridden_and_taken_back() -> Outcome {
    let (browser, _place) = sheet("S", YEAR).await?;
    holds(&browser, "12").await?;
    browser.reads(STANDING, &["Set here"]).await?;
    enter(&browser, "11.5").await?;
    browser.until("return document.activeElement.closest('tr').rowIndex === 2").await?;
    browser.is_kept("browser").await?;
    // A township without a target of its own takes the county's, at once.
    show(&browser, "S01", YEAR).await?;
    holds(&browser, "11.5").await?;
    browser.reads(STANDING, &["From Sample County"]).await?;
    enter(&browser, "9.5").await?;
    browser.reads(STANDING, &["Set here", "Sample County has", "11.5"]).await?;
    // Its own goes again, or is waived.
    browser.click_words("table.goals tbody tr:first-child button", "Inherit again").await?;
    holds(&browser, "11.5").await?;
    browser.reads(STANDING, &["From Sample County"]).await?;
    browser.click_words("table.goals tbody tr:first-child button", "Waive here").await?;
    browser.reads(STANDING, &["Waived here"]).await?;
    for standing in ["From Sample County", "Set here"] {
        browser.run("document.activeElement.blur()").await?;
        browser.press("Ctrl+z").await?;
        browser.reads(STANDING, &[standing]).await?;
    }
    browser.is_kept("browser").await?;
    browser.reload().await?;
    holds(&browser, "9.5").await?;
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

#[tokio::test]
async fn what_is_no_target_is_said_at_the_field_and_escape_restores() -> Outcome {
    let (browser, _place) = sheet("S", YEAR).await?;
    enter(&browser, "twelve").await?;
    browser.until(&format!("return document.querySelector('{FIELD}').getAttribute('aria-invalid') === 'true'")).await?;
    browser.until("return document.querySelector('#problem-0').innerText.length > 5").await?;
    browser.press("Escape").await?;
    holds(&browser, "12").await?;
    browser.close().await
}

#[tokio::test]
async fn last_years_targets_are_copied_in_one_step() -> Outcome {
    // The year after the planned one has no target yet.
    let (browser, _place) = sheet("S", "2007-10+12").await?;
    browser.reads(STANDING, &["No target"]).await?;
    browser.click("#copy-last").await?;
    browser.reads(".notices", &["Copied from", "One undo takes it back"]).await?;
    browser.reads(STANDING, &["Set here"]).await?;
    // A township's own comes along.
    show(&browser, "S02", "2007-10+12").await?;
    holds(&browser, "11").await?;
    browser.press("Ctrl+z").await?;
    browser.reads(STANDING, &["No target"]).await?;
    browser.close().await
}

#[tokio::test]
async fn areas_side_by_side_take_a_target_in_a_cell() -> Outcome {
    let (browser, _place) = sheet("S", YEAR).await?;
    browser.click("#matrix").await?;
    browser.click("#cell-0-1").await?;
    browser.press("Ctrl+a").await?;
    browser.type_text("8").await?;
    browser.press("Enter").await?;
    browser.is_kept("browser").await?;
    show(&browser, "S01", &format!("{YEAR}&view=")).await?;
    holds(&browser, "8").await?;
    browser.close().await
}

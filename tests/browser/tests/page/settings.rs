//! Settings and help: choices that outlive the page, where data are kept, and pages that lead on.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};

async fn is(browser: &Browser, script: &str, want: &str) -> Outcome {
    let seen = browser.until(&format!("return {script} === '{want}'")).await;
    seen.map(drop).map_err(|error| format!("{script} is not {want}: {error}").into())
}

async fn checked(browser: &Browser, group: &str, word: &str) -> Outcome {
    let script = format!("document.querySelector('#set-{group} input:checked + span').innerText");
    is(browser, &script, word).await
}

#[tokio::test]
async fn language_theme_and_text_size_outlive_the_page() -> Outcome {
    for origin in Origin::ALL {
        let place = origin.place()?;
        let browser = Browser::open_in(Engine::Chromium, "zh-CN").await?;
        browser.visit(&place, "#/settings").await?;
        browser.click_words("#set-lang label", "English").await?;
        browser.reads("#main h1", &["Settings"]).await?;
        let normal = browser.run("return parseFloat(getComputedStyle(document.body).fontSize)").await?;
        browser.click_words("#set-theme label", "Dark").await?;
        browser.click_words("#set-text label", "150%").await?;
        for loads in 0..2 {
            if loads > 0 {
                browser.reload().await?;
            }
            browser.reads("#main h1", &["Settings"]).await?;
            is(&browser, "document.documentElement.lang", "en").await?;
            is(&browser, "document.documentElement.dataset.theme", "dark").await?;
            checked(&browser, "lang", "English").await?;
            checked(&browser, "theme", "Dark").await?;
            checked(&browser, "text", "150%").await?;
            let large = browser.run("return parseFloat(getComputedStyle(document.body).fontSize)").await?;
            assert!(large.as_f64() > normal.as_f64().map(|it| it * 1.4), "{normal} became {large}");
            let dark = "const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number); return r + g + b < 200";
            assert_eq!(browser.run(dark).await?, true, "the page is dark");
        }
        browser.click_words("#set-theme label", "As the system").await?;
        browser.reload().await?;
        browser.until("return !document.documentElement.dataset.theme").await?;
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_page_says_where_data_are_kept_lists_them_and_removes_them() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    browser.is_kept("browser").await?;
    browser.go("#/start").await?;
    browser.click("#choose-empty").await?;
    browser.click("#new-name").await?;
    browser.type_text("Green County").await?;
    browser.press("Enter").await?;
    browser.reads("#main h1", &["Green County"]).await?;
    browser.is_kept("browser").await?;
    browser.go("#/settings").await?;
    let words = [
        "Kept in this browser at",
        "Not saved to a file yet",
        "The workspace file is the record",
        "This browser keeps",
    ];
    browser.reads("#set-kept", &words).await?;
    browser.until("return document.querySelectorAll('.kept-line').length === 2").await?;
    browser.reads("#set-kept", &["Sample County", "Green County", "open now"]).await?;
    browser.reads("#main", &["connect-src 'none'"]).await?;
    // The other is opened from the list, and what is then closed is removed after a question.
    browser.click_words(".kept-line button", "Open").await?;
    browser.reads("#main h1", &["Sample County"]).await?;
    browser.go("#/settings").await?;
    browser.until("return document.querySelectorAll('.kept-line').length === 2").await?;
    browser.click_words(".kept-line button", "Remove").await?;
    browser.reads("dialog[open]", &["Remove “Green County”", "cannot be undone"]).await?;
    browser.press("Escape").await?;
    browser.until("return !document.querySelector('dialog[open]')").await?;
    browser.click_words(".kept-line button", "Remove").await?;
    browser.click("dialog[open] .confirm-yes").await?;
    browser.until("return document.querySelectorAll('.kept-line').length === 1").await?;
    browser.click("#forget").await?;
    browser.click("dialog[open] .confirm-yes").await?;
    browser.reads(".choices", &["Look at the sample county"]).await?;
    browser.reload().await?;
    browser.reads(".choices", &["Look at the sample county"]).await?;
    browser.close().await
}

#[tokio::test]
async fn another_first_month_makes_other_years_and_a_new_name_names_the_file() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    browser.go("#/settings").await?;
    browser.click_words("#set-year label", "January").await?;
    browser.reads("#set-year", &["01-01"]).await?;
    browser.click("#workspace-title").await?;
    browser.press("Ctrl+a").await?;
    browser.type_text("North").await?;
    browser.press("Enter").await?;
    browser.is_kept("browser").await?;
    browser.reload().await?;
    checked(&browser, "year", "January (calendar)").await?;
    is(&browser, "document.querySelector('#workspace-title').value", "North").await?;
    browser.close().await
}

#[tokio::test]
async fn help_leads_to_its_parts_and_to_every_page() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    // Help can be read before anything is opened.
    browser.visit(&place, "#/help").await?;
    browser.reads("#main h1", &["Help"]).await?;
    for (part, title) in [
        ("Words", "Words"),
        ("Numbers", "How numbers are made"),
        ("Limits", "What it does not do"),
        ("Keys", "Keyboard"),
    ] {
        browser.click_words(".levels a", part).await?;
        browser.reads("#main h1", &[title]).await?;
    }
    for key in ["Alt", "Ctrl", "F2", "Shift"] {
        browser
            .until(&format!("return [...document.querySelectorAll('#main kbd')].some(it => it.innerText === '{key}')"))
            .await?;
    }
    browser.go("#/start").await?;
    browser.open_sample_at("nav.nav a[href*=overview]").await?;
    for page in ["Overview", "Indicator", "Figures", "Targets", "Settings"] {
        browser.go("#/help").await?;
        browser.reads("#main h1", &["Help"]).await?;
        browser.click_words(".guide-pages a", page).await?;
        browser.reads("#main h1", &[page]).await?;
        browser.reads("#main", &["What it is for", "How to read it", "How it is computed"]).await?;
        browser.click_words("#main a.btn", "Open this page").await?;
        browser.until("return !location.hash.startsWith('#/help')").await?;
        browser
            .until(
                "return document.querySelectorAll('#main h1').length === 1 && !document.querySelector('.guide-pages')",
            )
            .await?;
    }
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

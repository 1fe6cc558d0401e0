//! axe-core finds nothing: every page by turns in three languages, themes and widths, and every panel.

use biaochi_browser_tests::everyone::{CUT, HEADING, Letters, THEMES, WIDTHS, height, turns};
use biaochi_browser_tests::pages::{LANGUAGES, all};
use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};

/// Panels over the overview, by what opens them.
const PANELS: [&str; 4] = [".pick", ".stepper .now", ".kept-button", ".bar-end .btn.ghost"];

async fn begin(lang: &str, letters: Letters) -> Outcome<Browser> {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, lang).await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    browser.choose_letters(letters).await?;
    Ok(browser)
}

/// Each page in each language, each theme and each width, by turns; all of them are the walk's (`cargo xtask test everyone`).
async fn check(tag: &str, lang: &str) -> Outcome {
    let mut found = Vec::new();
    for letters in [Letters::Plain, Letters::Huge] {
        let browser = begin(tag, letters).await?;
        for turn in turns(letters).into_iter().filter(|it| it.lang == lang) {
            let width = turn.size.0;
            browser.resize(width, height(turn.page, turn.size)).await?;
            browser.turn(turn.page).await?;
            browser.wear(turn.theme).await?;
            let mut seen = browser.axe(None).await?;
            seen.extend(browser.look(HEADING).await?);
            seen.extend(browser.look(CUT).await?);
            seen.extend(browser.small_letters(letters.smallest(width)).await?);
            let name = format!("{} {}, {width} px, {}", turn.page, turn.theme, letters.name());
            found.extend(seen.into_iter().map(|it| format!("{name}: {it}")));
        }
        browser.close().await?;
    }
    if found.is_empty() { Ok(()) } else { Err(format!("{lang}: {}", found.join("\n")).into()) }
}

#[test]
fn each_page_has_its_turn_in_each_language_theme_and_width() {
    for page in all() {
        let mine: Vec<_> =
            [Letters::Plain, Letters::Huge].into_iter().flat_map(turns).filter(|it| it.page == page).collect();
        assert!(LANGUAGES.iter().all(|lang| mine.iter().any(|it| it.lang == *lang)), "{page}: a language");
        assert!(THEMES.iter().all(|theme| mine.iter().any(|it| it.theme == *theme)), "{page}: a theme");
        assert!(WIDTHS.iter().all(|size| mine.iter().any(|it| it.size == *size)), "{page}: a width");
    }
}

#[tokio::test]
async fn axe_sees_what_is_wrong() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open(Engine::Chromium).await?;
    browser.visit(&place, "").await?;
    browser.run("const it = document.createElement('button'); it.style.cssText = 'width: 9px'; document.querySelector('#main').append(it)").await?;
    let found = browser.axe(None).await?.join("\n");
    assert!(found.contains("button-name"), "{found}");
    browser.close().await
}

#[tokio::test]
async fn simplified_chinese_has_no_violation() -> Outcome {
    check("zh-CN", "zh-Hans").await
}

#[tokio::test]
async fn traditional_chinese_has_no_violation() -> Outcome {
    check("zh-TW", "zh-Hant").await
}

#[tokio::test]
async fn english_has_no_violation() -> Outcome {
    check("en-GB", "en").await
}

#[tokio::test]
async fn the_first_visit_and_panels_have_no_violation() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "").await?;
    let mut found = Vec::new();
    for theme in THEMES {
        browser.wear(theme).await?;
        found.extend(browser.axe(None).await?);
    }
    browser.click("#choose-empty").await?;
    browser.click(".naming button[type=submit]").await?;
    found.extend(browser.axe(None).await?);
    browser.open_sample().await?;
    for panel in PANELS {
        browser.click(panel).await?;
        browser.until("return !!document.querySelector('.pop')").await?;
        for theme in THEMES {
            browser.wear(theme).await?;
            // What lies half under the panel is no target as long as it is open.
            found.extend(browser.axe(Some(".bar")).await?.into_iter().map(|it| format!("{panel}, {theme}: {it}")));
        }
        browser.press("Escape").await?;
    }
    browser.close().await?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

//! axe-core finds nothing: every page and every panel, in three languages, light and dark.

use biaochi_browser_tests::pages::ROOMS;
use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, quoted};

/// Pages by their addresses.
const PAGES: &[&str] = &[
    "overview",
    "indicator/crude_birth_rate",
    "figures",
    "targets",
    "settings",
    "help",
    "help/assessment/pace",
    "help/words",
    "help/keys",
    "start",
    "learn",
    "learn/lesson/pool",
    "learn/practise/pool_areas.2.5",
    "learn/practise/chart_ranked.2.5",
    "learn/examples",
    "learn/example/crude_birth_rate",
    "learn/handout/crude_birth_rate",
    "learn/papers",
    "learn/set/check.1.7.5.0",
    "learn/course",
    "learn/record",
    "learn/card",
    "report",
    "report/wording/results",
    "report/profiles/below",
    "present",
    "present/paper",
];

const DESK: (u32, u32) = (1366, 768);
/// As tall as its pages: what scrolls under the bar at the lower edge would count as a target that is half hidden.
const PHONE: (u32, u32) = (390, 12_000);

/// Panels over the overview, by what opens them.
const PANELS: [&str; 4] = [".pick", ".stepper .now", ".kept-button", ".bar-end .btn.ghost"];

/// Shows a page in both themes, on a phone in one of them by turns, and adds what axe finds to `found`, on all of it or within a selector.
async fn look(browser: &Browser, name: &str, within: Option<&str>, found: &mut Vec<String>) -> Outcome {
    let is_phone = browser.run("return innerWidth < 500").await? == true;
    let themes: &[&str] = match (is_phone, name.len() % 2) {
        (false, _) => &["light", "dark"],
        (true, 0) => &["light"],
        (true, _) => &["dark"],
    };
    for theme in themes {
        browser.run(&format!("document.documentElement.dataset.theme = {}", quoted(theme))).await?;
        // Colours change over a moment, and axe would measure one in between.
        browser.until("return document.getAnimations().every(it => it.playState !== 'running')").await?;
        found.extend(browser.axe(within).await?.into_iter().map(|it| format!("{name}, {theme}: {it}")));
    }
    Ok(())
}

async fn check(lang: &str, size: (u32, u32), text_size: &str) -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, lang).await?;
    browser.resize(size.0, size.1).await?;
    let mut found = Vec::new();
    browser.visit(&place, "#/settings").await?;
    browser.click_words("#set-text label", text_size).await?;
    browser.go("#/start").await?;
    look(&browser, "first visit", None, &mut found).await?;
    browser.click("#choose-empty").await?;
    browser.click(".naming button[type=submit]").await?;
    look(&browser, "first visit, a name is missing", None, &mut found).await?;
    browser.open_sample().await?;
    for page in PAGES {
        browser.go(&format!("#/{page}")).await?;
        browser.until(&format!("return location.hash === {}", quoted(&format!("#/{page}")))).await?;
        if browser.until("return document.querySelectorAll('#main h1').length === 1").await.is_err() {
            found.push(format!("{page}: not one h1"));
        }
        if size.0 < 500 {
            let wide = browser.run("return document.documentElement.scrollWidth > innerWidth").await?;
            if wide == true {
                found.push(format!("{page}: wider than the window"));
            }
        }
        look(&browser, page, None, &mut found).await?;
    }
    browser.go("#/targets?view=matrix").await?;
    browser.until("return document.querySelector('table.matrix')").await?;
    look(&browser, "areas side by side", None, &mut found).await?;
    browser.go("#/figures?mode=months").await?;
    browser.until("return location.hash.includes('months') && document.querySelector('#figures-grid')").await?;
    look(&browser, "by month", None, &mut found).await?;
    browser.go("#/overview").await?;
    browser.reads("table.ov", &["10.71"]).await?;
    for panel in PANELS {
        browser.click(panel).await?;
        browser.until("return !!document.querySelector('.pop')").await?;
        // What lies half under the panel is no target as long as it is open.
        look(&browser, panel, Some(".bar"), &mut found).await?;
        browser.press("Escape").await?;
    }
    browser.close().await?;
    if found.is_empty() { Ok(()) } else { Err(format!("{lang} {size:?} {text_size}: {}", found.join("\n")).into()) }
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
    check("zh-CN", DESK, "100%").await
}

#[tokio::test]
async fn traditional_chinese_has_no_violation() -> Outcome {
    check("zh-TW", DESK, "100%").await
}

#[tokio::test]
async fn english_has_no_violation() -> Outcome {
    check("en-GB", DESK, "100%").await
}

#[tokio::test]
async fn a_phone_has_no_violation() -> Outcome {
    check("zh-CN", PHONE, "100%").await
}

#[tokio::test]
async fn a_phone_in_traditional_chinese_has_no_violation() -> Outcome {
    check("zh-TW", PHONE, "100%").await
}

#[tokio::test]
async fn a_phone_in_english_has_no_violation() -> Outcome {
    check("en-GB", PHONE, "100%").await
}

#[tokio::test]
async fn large_letters_have_no_violation() -> Outcome {
    check("zh-TW", DESK, "150%").await
}

#[tokio::test]
async fn large_letters_on_a_phone_have_no_violation() -> Outcome {
    check("en-GB", PHONE, "150%").await
}

async fn check_rooms(lang: &str, size: (u32, u32)) -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, lang).await?;
    browser.resize(size.0, size.1).await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    let mut found = Vec::new();
    for room in ROOMS {
        browser.run("document.querySelector('.learn h1')?.remove(); return 1").await?;
        browser.go(&format!("#/{room}")).await?;
        if browser.until("return document.querySelectorAll('#main h1').length === 1").await.is_err() {
            found.push(format!("{room}: not one h1"));
        }
        let wide = browser.run("return document.documentElement.scrollWidth > innerWidth").await?;
        if size.0 < 500 && wide == true {
            found.push(format!("{room}: wider than the window"));
        }
        look(&browser, room, None, &mut found).await?;
    }
    browser.close().await?;
    if found.is_empty() { Ok(()) } else { Err(format!("{lang} {size:?}: {}", found.join("\n")).into()) }
}

#[tokio::test]
async fn rooms_of_assessment_have_no_violation() -> Outcome {
    check_rooms("en-GB", DESK).await
}

#[tokio::test]
async fn rooms_of_assessment_on_a_phone_have_no_violation() -> Outcome {
    check_rooms("zh-CN", PHONE).await
}

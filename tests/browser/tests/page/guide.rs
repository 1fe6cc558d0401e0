//! Finding one's way: search and commands by keys alone, what a page is for, keys that are changed, the tour.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, quoted};

const FOUND: &str = "return !!document.querySelector('#find-list [role=option][aria-selected=true]')";

/// The focus is on the new page's heading.
const LANDED: &str = "return document.activeElement.matches('#main h1')";

/// Opens the search by its keys and types; waits until the first result is about this.
async fn find(browser: &Browser, typed: &str, first: &str) -> Outcome {
    browser.press("Ctrl+k").await?;
    browser.until("return document.activeElement.id === 'find'").await?;
    browser.until(FOUND).await?;
    browser.type_text(typed).await?;
    let there = format!(
        "return document.querySelector('#find-list [aria-selected=true]')?.innerText.startsWith({})",
        quoted(first)
    );
    browser.until(&there).await?;
    let named = "const it = document.querySelector('#find-list [aria-selected=true]'); \
                 return document.querySelector('#find').getAttribute('aria-activedescendant') === it.id";
    assert_eq!(browser.run(named).await?, true, "{typed}: the field names its active option");
    Ok(())
}

async fn is_closed(browser: &Browser) -> Outcome {
    browser.until("return !document.querySelector('dialog[open]')").await?;
    Ok(())
}

#[tokio::test]
async fn a_few_letters_lead_to_pages_areas_and_commands() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "").await?;
    // Before anything is opened only what needs no workspace is found.
    find(&browser, "formula", "Formula card").await?;
    browser.press("Enter").await?;
    browser.until("return location.hash.startsWith('#/learn/card')").await?;
    browser.go("#/start").await?;
    browser.open_sample().await?;

    find(&browser, "crude birth", "Crude birth rate").await?;
    let gaps = "const wide = document.querySelector('dialog[open]').getBoundingClientRect(); return wide.left >= 0 && wide.right <= innerWidth";
    assert_eq!(browser.run(gaps).await?, true);
    browser.press("Enter").await?;
    browser.until("return location.hash.startsWith('#/indicator/crude_birth_rate')").await?;
    is_closed(&browser).await?;
    browser.until(LANDED).await?;

    find(&browser, "S03", "").await?;
    browser.press("Enter").await?;
    browser.until("return location.hash.includes('area=S03') && location.hash.startsWith('#/indicator')").await?;

    // A command: the theme, and a step taken back that was made before.
    find(&browser, "dark", "Theme: dark").await?;
    browser.press("Enter").await?;
    browser.until("return document.documentElement.dataset.theme === 'dark'").await?;
    find(&browser, "light", "Theme: light").await?;
    browser.press("Enter").await?;
    browser.until("return document.documentElement.dataset.theme === 'light'").await?;

    // Arrows choose; Escape leaves the page and the focus as they were.
    browser.tab_to(".nav a", "Figures", 120).await?;
    find(&browser, "rate", "").await?;
    let first = browser.text("#find-list [aria-selected=true]").await?;
    browser.press("Down").await?;
    browser
        .until(&format!(
            "return document.querySelector('#find-list [aria-selected=true]').innerText !== {}",
            quoted(&first)
        ))
        .await?;
    let found = browser.axe(Some("dialog[open]")).await?;
    assert_eq!(found, Vec::<String>::new());
    browser.press("Escape").await?;
    is_closed(&browser).await?;
    browser.until("return document.activeElement.matches('.nav a[href*=figures]')").await?;

    // What nobody has is said.
    browser.press("Ctrl+k").await?;
    browser.until("return document.activeElement.id === 'find'").await?;
    browser.type_text("qqqq").await?;
    browser.reads(".find-say", &["Nothing found"]).await?;
    browser.press("Escape").await?;
    // Where one has been is shown first.
    browser.click("#find-open").await?;
    browser.reads("#find-list [role=group]", &["Recent", "Overview", "Formula card"]).await?;
    browser.press("Escape").await?;
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

#[tokio::test]
async fn each_page_says_what_it_is_for_without_being_left() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::with_sample(Engine::Chromium, "zh-CN", &place, "").await?;
    for (page, words) in [
        ("overview", "一行一个指标"),
        ("figures", "点格子"),
        ("targets", "沿用上级"),
        ("assessment/pace", "到此应达"),
        ("report", "左边是成文"),
        ("learn/papers", "出试卷"),
        ("settings", "选语言"),
    ] {
        browser.go(&format!("#/{page}")).await?;
        browser.until("return document.querySelectorAll('#main h1').length === 1").await?;
        browser.click("#page-help").await?;
        browser.reads("dialog[open] .prose", &["做什么用", "怎么看", "数怎么算", words]).await?;
        assert!(
            browser.run("return location.hash").await?.as_str().is_some_and(|it| it.starts_with(&format!("#/{page}")))
        );
        if page == "overview" {
            assert_eq!(browser.axe(Some("dialog[open]")).await?, Vec::<String>::new());
        }
        browser.press("Escape").await?;
        is_closed(&browser).await?;
        browser.until("return document.activeElement.id === 'page-help'").await?;
    }
    // By its key, and on to the whole help.
    browser.press("F1").await?;
    browser.click_words("dialog[open] a", "全部帮助").await?;
    browser.until("return location.hash.startsWith('#/help')").await?;
    is_closed(&browser).await?;
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

#[tokio::test]
async fn keys_are_changed_and_switched_off_and_hold_everywhere() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::with_sample(Engine::Chromium, "en-GB", &place, "").await?;
    browser.go("#/help/keys").await?;
    browser.click("#change-period-before").await?;
    browser.until("return document.activeElement.id === 'new-key'").await?;
    browser.press("Ctrl+s").await?;
    browser.reads("#keys-told", &["Not changed", "Save the workspace file"]).await?;
    browser.press("Alt+j").await?;
    browser.reads("#keys-told", &["Alt+J"]).await?;
    browser.until("return document.activeElement.id === 'change-period-before'").await?;
    browser.click("#off-save").await?;
    browser.reads("#keys-told", &["Save the workspace file"]).await?;
    // What holds is kept, and is what listeners, the menu and the page say.
    browser.reload().await?;
    browser.go("#/overview").await?;
    browser.reads("table.ov", &["10.71"]).await?;
    browser.reads(".foot", &["Alt+J", "Alt+]"]).await?;
    browser.press("Alt+j").await?;
    browser.until("return location.hash.includes('period=2004-10')").await?;
    browser.press("Alt+[").await?;
    assert!(browser.run("return location.hash").await?.as_str().is_some_and(|it| it.contains("2004-10")));
    browser.click(".bar-end .btn.ghost").await?;
    let menu = "return [...document.querySelectorAll('.menu kbd')].map(it => it.innerText).join(' ')";
    let shown = browser.run(menu).await?;
    assert!(shown.as_str().is_some_and(|it| it.contains("Ctrl+O") && !it.contains("Ctrl+S ")), "{shown}");
    browser.press("Escape").await?;

    // Single letters: the wall goes black by B, and no longer when they are off; arrows still lead on.
    browser.go("#/help/keys").await?;
    browser.click("#keys-letters").await?;
    browser.reads("#keys-told", &["Single letters are off"]).await?;
    browser.go("#/present/show").await?;
    browser.until("return !!document.querySelector('[data-key~=\"b\"]')").await?;
    let slide = browser.text(".learn h2").await?;
    browser.press("b").await?;
    browser.press("Right").await?;
    browser.until(&format!("return document.querySelector('.learn h2')?.innerText !== {}", quoted(&slide))).await?;
    browser.go("#/help/keys").await?;
    browser.click("#reset-all").await?;
    browser.until("return !document.querySelector('#reset-all')").await?;
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

/// The card stands in the window and not over what it speaks of, which is in sight and marked.
const STANDS: &str = "const card = document.querySelector('.tour').getBoundingClientRect(); \
    const it = document.querySelector('.tour-of'); if (!it) return 'nothing is marked'; \
    const of = it.getBoundingClientRect(); \
    if (card.left < 0 || card.top < 0 || card.right > innerWidth + 1 || card.bottom > innerHeight + 1) return 'out of the window ' + JSON.stringify(card); \
    if (of.bottom < 0 || of.top > innerHeight || of.right < 0 || of.left > innerWidth) return 'out of sight ' + JSON.stringify(of); \
    const over = card.left < of.right && of.left < card.right && card.top < of.bottom && of.top < card.bottom; \
    return over ? 'covers ' + it.className + JSON.stringify([card, of]) : 'beside'";

#[tokio::test]
async fn the_tour_stands_beside_what_it_speaks_of_and_comes_once() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::with_sample(Engine::Chromium, "en-GB", &place, "").await?;
    browser.reads("table.ov", &["10.71"]).await?;
    // It is offered, and nothing more.
    assert_eq!(browser.run("return document.querySelector('.tour').hidden && !document.querySelector('.tour').contains(document.activeElement)").await?, true);
    for size in [(1366, 768), (390, 844), (320, 640)] {
        browser.resize(size.0, size.1).await?;
        browser.press("Ctrl+k").await?;
        browser.until("return document.activeElement.id === 'find'").await?;
        browser.type_text("tour").await?;
        browser
            .until("return document.querySelector('#find-list [aria-selected=true]')?.dataset.command === 'tour'")
            .await?;
        browser.press("Enter").await?;
        for stop in 1..=6 {
            browser.reads(".tour", &[&format!("Stop {stop} of 6")]).await?;
            browser.until("return document.activeElement.id === 'tour-next'").await?;
            let stands = browser.run(STANDS).await?;
            assert_eq!(stands, "beside", "{size:?}, stop {stop}");
            if stop == 2 {
                assert_eq!(browser.axe(Some(".tour")).await?, Vec::<String>::new());
            }
            browser.press("Enter").await?;
        }
        browser.until("return document.querySelector('.tour').hidden && !document.querySelector('.tour-of')").await?;
    }
    browser.resize(1366, 768).await?;
    browser.reload().await?;
    browser.reads("table.ov", &["10.71"]).await?;
    assert_eq!(browser.run("return !document.querySelector('.tour-offer')").await?, true, "it is offered once");
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

#[tokio::test]
async fn the_tour_is_skipped_by_a_button_or_by_escape() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::with_sample(Engine::Chromium, "zh-TW", &place, "").await?;
    browser.click("#tour-start").await?;
    browser.until("return document.activeElement.id === 'tour-next'").await?;
    browser.press("Escape").await?;
    browser.until("return document.querySelector('.tour').hidden && document.activeElement.id === 'main'").await?;
    browser.reload().await?;
    browser.reads("table.ov", &["10.71"]).await?;
    assert_eq!(browser.run("return !document.querySelector('.tour-offer')").await?, true);
    browser.close().await
}

#[tokio::test]
async fn search_page_help_and_tour_work_in_the_other_engines() -> Outcome {
    let place = Origin::File.place()?;
    for engine in [Engine::Firefox, Engine::WebKit] {
        let browser = Browser::with_sample(engine, "en-GB", &place, "").await?;
        browser.reads("table.ov", &["10.71"]).await?;
        // WebKit's driver chooses no language, so that nothing is told by its words here.
        browser.press("Ctrl+k").await?;
        browser.until("return document.activeElement.id === 'find'").await?;
        browser.until(FOUND).await?;
        browser.type_text("crude_birth_rate").await?;
        browser
            .until("return document.querySelector('#find-list [aria-selected=true]')?.dataset.go?.includes('crude_birth_rate')")
            .await?;
        browser.press("Enter").await?;
        browser.until("return location.hash.startsWith('#/indicator/crude_birth_rate')").await?;
        is_closed(&browser).await?;
        browser.press("F1").await?;
        browser.until("return document.querySelectorAll('dialog[open] .prose h3').length === 3").await?;
        browser.press("Escape").await?;
        is_closed(&browser).await?;
        browser.go("#/overview").await?;
        browser.click("#tour-start").await?;
        browser.until("return document.activeElement.id === 'tour-next'").await?;
        assert_eq!(browser.run(STANDS).await?, "beside", "{engine:?}");
        browser.press("Escape").await?;
        browser.until("return document.querySelector('.tour').hidden").await?;
        browser.close().await?;
    }
    Ok(())
}

/// Whatever leads to another page, the focus does not fall on nothing.
#[tokio::test]
async fn the_focus_lands_on_the_page_that_is_gone_to() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::with_sample(Engine::Chromium, "en-GB", &place, "").await?;
    // The search from its button in the bar.
    browser.click("#find-open").await?;
    browser.until("return document.activeElement.id === 'find'").await?;
    browser.until(FOUND).await?;
    browser.type_text("formula").await?;
    browser.reads("#find-list [aria-selected=true]", &["Formula card"]).await?;
    browser.press("Enter").await?;
    browser.until("return location.hash.startsWith('#/learn/card') && document.querySelector('#main h1')").await?;
    browser.until(LANDED).await?;
    // A link in the page that goes with it, back, and forward again.
    browser.turn("overview").await?;
    browser.run("const it = document.querySelector('table.ov th a'); it.focus(); it.click(); return 1").await?;
    browser.until("return location.hash.startsWith('#/indicator')").await?;
    browser.until(LANDED).await?;
    browser.run("history.back(); return 1").await?;
    browser.until("return location.hash.startsWith('#/overview')").await?;
    browser.until(LANDED).await?;
    browser.run("history.forward(); return 1").await?;
    browser.until("return location.hash.startsWith('#/indicator')").await?;
    browser.until(LANDED).await?;
    // The way up to another area of the same page.
    browser.turn("indicator/crude_birth_rate?area=S01-01").await?;
    browser.run("const it = document.querySelector('.crumbs a'); it.focus(); it.click(); return 1").await?;
    browser.until("return location.hash.endsWith('area=S')").await?;
    browser.until(LANDED).await?;
    // A link of the bar stays where it is, and so does the focus.
    browser
        .run("const it = document.querySelector('.nav a[href*=settings]'); it.focus(); it.click(); return 1")
        .await?;
    browser.until("return location.hash.startsWith('#/settings') && document.querySelector('#main h1')").await?;
    browser.until("return document.activeElement.matches('.nav a[href*=settings]')").await?;
    // Into the easy mode and out of it.
    browser.easy(24).await?;
    browser.until("return document.activeElement !== document.body").await?;
    browser
        .run("document.activeElement.blur(); document.querySelector('[data-command=full]').click(); return 1")
        .await?;
    browser.until("return !location.hash.startsWith('#/simple')").await?;
    browser.until(LANDED).await?;
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

/// Who has begun to read is not taken back to the top by a focus that lands late.
#[tokio::test]
async fn a_page_that_is_being_read_stays_where_it_is() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::with_sample(Engine::Chromium, "en-GB", &place, "").await?;
    for page in ["settings", "help/words"] {
        browser.turn("overview").await?;
        let leave = format!("document.querySelector('table.ov th a').focus(); location.hash = '#/{page}'; return 1");
        browser.run(&leave).await?;
        browser
            .until(&format!("return location.hash.startsWith('#/{page}') && {}", &LANDED["return ".len()..]))
            .await?;
        assert_eq!(browser.run("return scrollY").await?, 0, "{page}: a page begins at its top");
        // A click on plain text takes the focus from everything.
        let read = "scrollTo(0, 300); document.activeElement.blur(); \
            return new Promise(done => setTimeout(() => done(scrollY), 1800))";
        assert_eq!(browser.run(read).await?, 300, "{page}");
    }
    browser.close().await
}

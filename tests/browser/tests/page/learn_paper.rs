//! What learning prints: no table and no formula is cut, no control is on paper, one page is one page.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, SHEET};

/// Those whose printed pages can be counted: WebKit's driver cannot print, so that it shows the sheet on the screen only.
const PRINTERS: [Engine; 2] = [Engine::Chromium, Engine::Firefox];

/// Handouts: each kind of step, with a short and with a long formula.
const HANDOUTS: [&str; 8] = [
    "made.crude_birth_rate?focus=value",
    "made.crude_birth_rate?focus=average",
    "made.crude_birth_rate?focus=months",
    "made.crude_birth_rate?focus=areas",
    "made.crude_birth_rate?focus=gap",
    "made.crude_birth_rate?focus=change",
    "made.birth_statistics_accuracy?focus=value",
    "made.natural_increase_rate?focus=change",
];

#[tokio::test]
async fn nothing_is_cut_on_paper_in_three_engines() -> Outcome {
    let place = Origin::File.place()?;
    for engine in Engine::ALL {
        // The longest words are English, the widest rows Chinese.
        let language = if engine == Engine::WebKit { "zh-TW" } else { "en-GB" };
        let browser = Browser::open_in(engine, language).await?;
        // Every kind of exercise stands on some paper of forty; large print is the harder case.
        for (level, large) in [(1, ""), (2, ""), (3, ""), (3, "&large=1")] {
            for (button, sheet) in [("print", "article.paper:not(.key)"), ("print-key", "article.key")] {
                let route = format!("#/learn/papers/paper.{level}.5.40.0?n=4{large}");
                browser.visit(&place, &route).await?;
                browser.reload().await?;
                browser.run("window.print = () => {}").await?;
                browser.click(&format!("[data-do='{button}']")).await?;
                browser.until(&format!("return document.querySelectorAll('{sheet}').length === 4")).await?;
                let faults = browser.faults_on_paper(".papers").await?;
                assert!(faults.is_empty(), "{engine:?} {route} {button}: {faults:#?}");
            }
        }
        for handout in HANDOUTS {
            browser.visit(&place, &format!("#/learn/handout/{handout}")).await?;
            browser.reload().await?;
            browser.until("return !!document.querySelector('.handout')").await?;
            let faults = browser.faults_on_paper(".handout").await?;
            assert!(faults.is_empty(), "{engine:?} {handout}: {faults:#?}");
        }
        browser.visit(&place, "#/learn/card").await?;
        browser.reload().await?;
        browser.until("return !!document.querySelector('.formula-card')").await?;
        let faults = browser.faults_on_paper(".papers").await?;
        assert!(faults.is_empty(), "{engine:?}: {faults:#?}");
        let tall =
            "return [...document.querySelectorAll('.formula-card')].map(it => it.getBoundingClientRect().height)";
        for height in browser.run(tall).await?.as_array().into_iter().flatten() {
            assert!(height.as_f64().is_some_and(|it| it <= f64::from(SHEET.1)), "{engine:?}: a card is {height} tall");
        }
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_card_and_a_handout_are_one_page_each() -> Outcome {
    let place = Origin::File.place()?;
    for engine in PRINTERS {
        for language in ["zh-CN", "zh-TW", "en-GB"] {
            let browser = Browser::open_in(engine, language).await?;
            browser.visit(&place, "#/learn/card").await?;
            browser.until("return !!document.querySelector('.formula-card')").await?;
            let cards = browser.run("return document.querySelectorAll('.formula-card').length").await?;
            let pages = browser.printed_pages().await?;
            assert_eq!(pages.map(|it| it as u64), cards.as_u64(), "{engine:?} {language}: a card, a page");
            for handout in HANDOUTS {
                browser.go(&format!("#/learn/handout/{handout}")).await?;
                let there =
                    format!("return location.hash.includes('{handout}') && !!document.querySelector('.handout')");
                browser.until(&there).await?;
                assert_eq!(browser.printed_pages().await?, Some(1), "{engine:?} {language}: {handout}");
            }
            browser.close().await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn thirty_papers_begin_a_page_each() -> Outcome {
    let place = Origin::File.place()?;
    for engine in PRINTERS {
        let browser = Browser::open_in(engine, "zh-CN").await?;
        browser.visit(&place, "#/learn/papers/paper.1.77.2.0?n=30").await?;
        browser.run("window.print = () => {}").await?;
        browser.click("[data-do='print']").await?;
        browser.until("return document.querySelectorAll('article.paper').length === 30").await?;
        // Two short exercises never need a second page.
        assert_eq!(browser.printed_pages().await?, Some(30), "{engine:?}");
        browser.close().await?;
    }
    Ok(())
}

//! Reports as a county uses them: read, choose, change the wording, take out, print.

use biaochi_browser_tests::{Browser, Engine, FAKE_FILE, Origin, Outcome, Place, SHEET};

/// The sample county in a language, at a page of reports.
async fn at(place: &Place, engine: Engine, language: &str, path: &str) -> Outcome<Browser> {
    let browser = Browser::with_sample(engine, language, place, &format!("#/report/{path}")).await?;
    browser.until("return !!document.querySelector('.report-paper, .wording, .profile-leaf')").await?;
    Ok(browser)
}

#[tokio::test]
async fn a_report_is_read_chosen_reworded_and_taken_out() -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, Engine::Chromium, "en-GB", "").await?;
    let figures =
        ["10.71‰", "1.29 per mille points below the target of 12‰", "99.29%", "108.94", "9.26", "5.42", "517", "4,976"];
    browser.reads(".report-paper", &figures).await?;

    // A part is left out, and the choice outlives the page.
    browser.click("[id='part-features']").await?;
    browser.until("return !document.querySelector('.report-paper').innerText.includes('What went well')").await?;
    browser.is_kept("browser").await?;
    browser.reload().await?;
    browser.until("return !!document.querySelector('.report-paper')").await?;
    assert!(!browser.text(".report-paper").await?.contains("What went well"));

    // A wording that names an unknown place is refused with its name; a sound one is what the report says.
    browser.go("#/report/wording/results").await?;
    browser.until("return !!document.querySelector('[id=\"words-indicator\"]')").await?;
    let write = |words: &str| {
        format!(
            "const it = document.querySelector('[id=\"words-indicator\"]'); it.value = '{words}'; it.form.requestSubmit(); return 1"
        )
    };
    browser.run(&write("{indicator}: {valeu}")).await?;
    browser.reads(".wording .problem", &["valeu"]).await?;
    browser.run(&write("{indicator} came to {value}.")).await?;
    browser.until("return !document.querySelector('.wording .problem')").await?;
    browser.go("#/report").await?;
    browser.reads(".report-paper", &["Crude birth rate came to 10.71‰."]).await?;

    // Out as text and as a document.
    browser.run(&format!("{FAKE_FILE} window.saves = []; const click = HTMLAnchorElement.prototype.click; HTMLAnchorElement.prototype.click = function () {{ if (this.download) window.saves.push(this.download); else click.call(this); }}; return 1")).await?;
    for (button, end) in [("txt", ".txt"), ("docx", ".docx")] {
        browser.click(&format!("[data-do={button}]")).await?;
        browser.until(&format!("return window.saves.some(it => it.endsWith('{end}')) || !!window.savedFile")).await?;
    }
    browser.click("[data-do=copy]").await?;
    browser.until("return document.querySelector('.notices').innerText.includes('Copied.')").await?;
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

#[tokio::test]
async fn profiles_print_a_page_each_with_their_numbers() -> Outcome {
    let place = Origin::File.place()?;
    for language in ["zh-CN", "zh-TW", "en-GB"] {
        let browser = at(&place, Engine::Chromium, language, "profiles/below").await?;
        let leaves = browser.run("return document.querySelectorAll('.profile-leaf').length").await?;
        assert_eq!(leaves.as_u64(), Some(12), "{language}: contents, the county and ten townships");
        assert_eq!(browser.printed_pages().await?, Some(12), "{language}: a leaf, a page");
        let faults = browser.faults_on_paper(".profiles").await?;
        assert!(faults.is_empty(), "{language}: {faults:#?}");
        browser.close().await?;
    }
    Ok(())
}

/// All 419 pages of the county take the driver longer to print than it waits, so that a township's are counted and the
/// county's are measured: none is taller than its sheet.
#[tokio::test]
async fn the_whole_countys_profiles_are_one_job() -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, Engine::Chromium, "zh-CN", "profiles/below?area=S01").await?;
    let leaves = "return document.querySelectorAll('.profile-leaf').length";
    let township = browser.run(leaves).await?.as_u64();
    assert!(township.is_some_and(|it| it > 30));
    assert_eq!(browser.printed_pages().await?.map(|it| it as u64), township);
    browser.run("window.print = () => { window.printed = true; }; return 1").await?;
    browser.go("#/report/profiles/all").await?;
    browser.until("return document.querySelectorAll('.profile-leaf').length > 400").await?;
    let last = "return [...document.querySelectorAll('.profile-leaf footer b')].pop().textContent";
    let (all, says) = (browser.run(leaves).await?.as_u64().unwrap_or(0), browser.run(last).await?);
    assert_eq!(says, format!("第 {all} 页，共 {all} 页"));
    browser.click("[data-do=print]").await?;
    browser.until("return window.printed === true").await?;
    browser.faults_on_paper("header").await?;
    let tall = "return Math.max(...[...document.querySelectorAll('.profile-leaf')].map(it => it.getBoundingClientRect().height))";
    let tall = browser.run(tall).await?.as_f64();
    assert!(tall.is_some_and(|it| it <= f64::from(SHEET.1)), "{tall:?}");
    browser.close().await
}

/// Each leaf of the review says which of how many it is, and is one sheet: with remarks longer than a leaf too.
#[tokio::test]
async fn a_leaf_of_the_review_is_a_sheet_and_has_its_number() -> Outcome {
    let place = Origin::File.place()?;
    for (engine, language) in [
        (Engine::Chromium, "zh-CN"),
        (Engine::Chromium, "zh-TW"),
        (Engine::Chromium, "en-GB"),
        (Engine::Firefox, "zh-CN"),
        (Engine::Firefox, "en-GB"),
    ] {
        let browser = at(&place, engine, language, "").await?;
        browser.run("document.getElementById('own').value = (document.querySelector('.review-leaf p:nth-of-type(4)').innerText + '\\n').repeat(40); \
            document.querySelector('form[data-do=own]').requestSubmit(); return 1").await?;
        browser.until("return document.querySelectorAll('.review-leaf p').length > 100").await?;
        let leaves =
            browser.run("return document.querySelectorAll('.review-leaf').length").await?.as_u64().unwrap_or(0);
        assert!(leaves > 3, "{leaves}");
        assert_eq!(browser.printed_pages().await?.map(|it| it as u64), Some(leaves), "{engine:?} {language}");
        let last =
            browser.run("return [...document.querySelectorAll('.review-leaf footer')].pop().textContent").await?;
        assert!(
            last.as_str().is_some_and(|it| it.matches(&leaves.to_string()).count() == 2),
            "{engine:?} {language}: {last} of {leaves}"
        );
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_printed_report_has_no_control_and_nothing_sticks_out() -> Outcome {
    let place = Origin::File.place()?;
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        let browser = at(&place, engine, "zh-CN", "").await?;
        let faults = browser.faults_on_paper(".report-paper").await?;
        assert!(faults.is_empty(), "{engine:?}: {faults:#?}");
        browser.close().await?;
    }
    Ok(())
}

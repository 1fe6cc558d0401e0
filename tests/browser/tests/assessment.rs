//! Assessment as a county uses it: a scheme of one's own, the sample scored by it, one point's working, a notice.

use biaochi_browser_tests::{Browser, Engine, FAKE_FILE, Origin, Outcome, Place};

/// The sample county in English, at a room of assessment.
async fn at(place: &Place, engine: Engine, room: &str) -> Outcome<Browser> {
    let browser = Browser::open_in(engine, "en-GB").await?;
    browser.visit(place, "").await?;
    browser.open_sample().await?;
    browser.go(&format!("#/assessment/{room}")).await?;
    Ok(browser)
}

#[tokio::test]
async fn a_scheme_is_made_the_sample_scored_and_one_point_worked() -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, Engine::Chromium, "scores").await?;
    browser.reads(".score-table", &["Shiqiao Town", "Total of 100"]).await?;
    browser.go("#/assessment/schemes").await?;
    browser.click("[data-do='copy:county-2006-review']").await?;
    browser.until("return location.hash.includes('schemes/own-county-2006-review')").await?;
    browser.until("return !!document.querySelector('input[name=\"/groups/0/lines/1/points\"]')").await?;
    browser.is_kept("browser").await?;

    // The ranks of the copy are shown as they are, then a sheet with the working of a point.
    browser.go("#/assessment/scores/own-county-2006-review").await?;
    browser.reads(".score-table", &["Shiqiao Town"]).await?;
    browser.click(".score-table th[scope=row] a").await?;
    browser.until("return !!document.querySelector('#line-full-crude_birth_rate')").await?;
    browser.click("#line-full-crude_birth_rate > summary").await?;
    browser.reads("#line-full-crude_birth_rate", &["Value", "Target", "Points"]).await?;

    // What was made outlives the page.
    browser.reload().await?;
    browser.go("#/assessment/schemes").await?;
    browser.until("return !!document.querySelector('[data-do=\"delete:own-county-2006-review\"]')").await?;
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

#[tokio::test]
async fn a_problem_is_logged_kept_and_its_notice_printed() -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, Engine::Chromium, "log/new").await?;
    browser.until("return !!document.querySelector('form[data-do=save] [name=problem]')").await?;
    // A number that looks like a person's is refused, and what was typed stays.
    let fill = |words: &str| {
        format!(
            "const it = document.querySelector('[name=problem]'); it.value = '{words}'; it.form.requestSubmit(); return 1"
        )
    };
    browser.run(&fill("call 13812345678")).await?;
    browser.until("return !!document.querySelector('.learn .problem')?.innerText.trim()").await?;
    assert_eq!(browser.run("return document.querySelector('[name=problem]').value").await?, "call 13812345678");
    browser.run(&fill("Three-checks attendance is behind")).await?;
    browser.reads(".learn", &["Three-checks attendance is behind"]).await?;
    browser.is_kept("browser").await?;
    browser.run("window.print = () => { window.printed = true; }; return 1").await?;
    browser.go("#/assessment/log/notice").await?;
    browser.reads(".notice-paper", &["Three-checks attendance is behind"]).await?;
    browser.click("[data-do=print]").await?;
    browser.until("return window.printed === true").await?;
    browser.close().await
}

#[tokio::test]
async fn a_text_is_checked_and_a_figure_reproduced() -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, Engine::Chromium, "text").await?;
    browser.click_words(".learn button", "example").await?;
    browser.until("return document.querySelectorAll('.learn mark').length > 2").await?;
    browser.go("#/assessment/reproduce?example=tongxiang").await?;
    browser.reads(".learn h1", &["Reproduce"]).await?;
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

#[tokio::test]
async fn every_room_opens_over_file_in_the_other_engines() -> Outcome {
    for engine in [Engine::Firefox, Engine::WebKit] {
        let place = Origin::File.place()?;
        let browser = at(&place, engine, "").await?;
        browser.until("return document.querySelectorAll('.learn .rooms a').length >= 10").await?;
        let rooms = browser.run("return [...document.querySelectorAll('.learn .rooms a')].map(it => it.hash)").await?;
        for room in rooms.as_array().into_iter().flatten().filter_map(|it| it.as_str()) {
            browser.run("document.querySelector('.learn').removeAttribute('data-seen'); document.querySelector('.learn h1')?.remove(); return 1").await?;
            browser.go(room).await?;
            let there = browser
                .until("return !!document.querySelector('.learn h1') && !document.querySelector('.notice.bad')")
                .await;
            there.map_err(|error| format!("{engine:?} {room}: {error}"))?;
        }
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_scheme_goes_out_as_a_file() -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, Engine::Chromium, "schemes").await?;
    browser.run(&format!("{FAKE_FILE} window.saves = []; const click = HTMLAnchorElement.prototype.click; HTMLAnchorElement.prototype.click = function () {{ if (this.download) window.saves.push(this.download); else click.call(this); }}; return 1")).await?;
    browser.click("[data-do='export:county-2006-review']").await?;
    browser.until("return window.saves.some(it => it.endsWith('.json')) || !!window.savedFile").await?;
    browser.close().await
}

//! Assessment as a county uses it: a scheme of one's own, the sample scored by it, one point's working, a notice.

use biaochi_browser_tests::everyone::STACKED;
use biaochi_browser_tests::{Browser, Engine, FAKE_FILE, Origin, Outcome, Place};

/// The sample county in English, at a room of assessment.
async fn at(place: &Place, engine: Engine, room: &str) -> Outcome<Browser> {
    Browser::with_sample(engine, "en-GB", place, &format!("#/assessment/{room}")).await
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

    // A line gets another rule by fields; the ranks beside it follow before anything is saved.
    let set = |name: &str, value: &str| {
        format!(
            "const it = document.getElementById('{name}'); if (!it) return 0; it.value = '{value}'; it.dispatchEvent(new Event('change', {{ bubbles: true }})); return 1"
        )
    };
    let line = "/groups/0/lines/1";
    browser.click(&format!("[data-do='open:{line}']")).await?;
    let rule = format!("kind:rule:{line}/terms/0/rule");
    browser.until(&format!("return !!document.getElementById('{rule}')")).await?;
    assert_eq!(browser.run(&set(&rule, "proportional")).await?, 1);
    browser.until(&format!("return document.getElementById('{rule}').value === 'proportional' && !document.getElementById('{line}/terms/0/rule/deduct/per')")).await?;
    browser.reads("#scheme-draft", &["the draft is kept"]).await?;
    assert_eq!(browser.run(&set("/decimals", "1")).await?, 1);
    browser.until("return /^\\d+\\.\\d$/.test(document.getElementById('after-total-0').innerText)").await?;

    // The draft outlives the page and the visit; another language leaves it as it is.
    browser.is_kept("browser").await?;
    browser.reload().await?;
    browser.go("#/assessment/schemes/own-county-2006-review").await?;
    browser.until("return document.getElementById('/decimals')?.value === '1'").await?;

    // What is wrong is said by the name of its field, and saved is only what is right.
    assert_eq!(browser.run(&set("/full", "90")).await?, 1);
    browser.reads("#scheme-trouble", &["Full total", "100", "90"]).await?;
    assert_eq!(browser.run(&set("/full", "100")).await?, 1);
    browser.until("return document.getElementById('scheme-trouble').innerText.trim() === ''").await?;
    browser.click("#scheme-save").await?;
    browser.reads("#scheme-draft", &["no unsaved changes"]).await?;
    browser.is_kept("browser").await?;

    // The ranks of the copy are shown as they are, then a sheet with the working of a point.
    browser.go("#/assessment/scores/own-county-2006-review").await?;
    browser.reads(".score-table", &["Shiqiao Town"]).await?;
    browser.click(".score-table th[scope=row] a").await?;
    browser.until("return !!document.querySelector('#line-full-crude_birth_rate')").await?;
    assert_eq!(browser.look(STACKED).await?, Vec::<String>::new());
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
async fn a_chart_of_a_room_is_read_point_by_point_with_the_arrow_keys() -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, Engine::Chromium, "statistics/crude_birth_rate").await?;
    browser.until("return !!document.querySelector('.figure .drawing [data-i]')").await?;
    let press = |key: &str| {
        format!(
            "const all = [...document.querySelectorAll('.figure .drawing')]; const it = all.find(it => it.offsetParent && it.querySelector('[data-i]')); it.focus(); it.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, cancelable: true }})); return it.parentElement.querySelector('.readout').innerText"
        )
    };
    let first = browser.run(&press("ArrowRight")).await?;
    let second = browser.run(&press("ArrowRight")).await?;
    assert!(first != second && !first.as_str().unwrap_or_default().is_empty(), "{first} {second}");
    assert_eq!(browser.run("return document.querySelectorAll('.figure .drawing .mark.on').length").await?, 1);
    let said = "return [...document.querySelectorAll('.sr[aria-live]')].some(it => it.innerText.length > 5)";
    browser.until(said).await?;
    browser.close().await
}

#[tokio::test]
async fn a_text_is_checked_and_a_figure_reproduced() -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, Engine::Chromium, "text").await?;
    browser.click_words(".learn button", "example").await?;
    browser.until("return document.querySelectorAll('.learn mark').length > 2").await?;
    // Another language keeps the text, checked or not.
    let typed = "const it = document.getElementById('text'); it.value = '出生率千分之十点七一'; return 1";
    browser.run(typed).await?;
    browser.go("#/assessment/text?lang=zh-Hant").await?;
    browser.until("return document.documentElement.lang === 'zh-Hant' && document.getElementById('text')?.value === '出生率千分之十点七一'").await?;
    browser.go("#/assessment/text?lang=en").await?;
    browser.until("return document.documentElement.lang === 'en'").await?;
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

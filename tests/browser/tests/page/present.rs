//! A deck at a meeting: two clicks, keys, nothing cut, a second window, what people decided is kept.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, Place, quoted};

async fn at(place: &Place, engine: Engine, route: &str) -> Outcome<Browser> {
    Browser::with_sample(engine, "en-GB", place, route).await
}

/// Waits for a slide of this number, and gives its title.
async fn slide(browser: &Browser, number: usize) -> Outcome<String> {
    let script = format!("return document.querySelector('.show .place')?.innerText.startsWith('{number} /')");
    browser.until(&script).await?;
    browser.text(".show .slide h2").await
}

async fn shows(engine: Engine) -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, engine, "#/overview").await?;
    // Two clicks from any area and period.
    browser.click("nav.nav a[href*='#/present']").await?;
    browser.click(".lede a[href*='present/show']").await?;
    slide(&browser, 1).await?;
    browser.press("Right").await?;
    assert!(slide(&browser, 2).await?.contains("21"), "the summary counts the targets");
    browser.press("Space").await?;
    let title = slide(&browser, 3).await?;
    assert!(title.contains("10.71") && title.contains("1.29"), "{title}");
    browser.press("Left").await?;
    slide(&browser, 2).await?;
    browser.press("End").await?;
    browser.until("return document.querySelector('.show .place').innerText.match(/^(\\d+) \\/ \\1$/)").await?;
    browser.type_text("g").await?;
    browser.click(".show-index li:nth-child(3) button").await?;
    slide(&browser, 3).await?;
    browser.type_text("b").await?;
    browser.until("return !!document.querySelector('.show.black')").await?;
    browser.type_text("b").await?;
    slide(&browser, 3).await?;
    browser.press("Escape").await?;
    browser.until("return location.hash.startsWith('#/present?') || location.hash === '#/present'").await?;
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

#[tokio::test]
async fn a_deck_is_two_clicks_away_and_led_by_keys() -> Outcome {
    shows(Engine::Chromium).await
}

#[tokio::test]
async fn a_deck_is_led_by_keys_in_firefox() -> Outcome {
    shows(Engine::Firefox).await
}

#[tokio::test]
async fn a_deck_is_led_by_keys_in_webkit() -> Outcome {
    shows(Engine::WebKit).await
}

#[tokio::test]
async fn no_slide_is_cut_and_all_can_be_read_from_the_last_row_in_three_languages() -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, Engine::Chromium, "#/present/show").await?;
    for (width, height) in [(1024, 768), (1366, 768)] {
        browser.resize(width, height).await?;
        for lang in ["en", "zh-Hans", "zh-Hant"] {
            browser.go(&format!("#/present/show?lang={lang}")).await?;
            // Another language says the same slide again.
            browser
                .until(&format!(
                    "return document.documentElement.lang === '{lang}' && !!document.querySelector('.show .place')"
                ))
                .await?;
            browser.press("Home").await?;
            slide(&browser, 1).await?;
            let count = browser.run("return +document.querySelector('.show .place').innerText.split('/')[1]").await?;
            let count = usize::try_from(count.as_u64().unwrap_or(0))?;
            assert!(count > 20, "{count}");
            for number in 1..=count {
                if number > 1 {
                    browser.press("Right").await?;
                }
                let title = slide(&browser, number).await?;
                // A letter of 16 px at 1024 is 1/64 of the width: on a wall of two and a half metres, four centimetres.
                let faults = browser
                    .run(
                        "const sheet = document.querySelector('.show .slide'); const least = innerWidth / 64; const out = [];
                         if (sheet.scrollHeight > sheet.clientHeight + 1) out.push(`cut: ${sheet.scrollHeight} in ${sheet.clientHeight}`);
                         if (sheet.scrollWidth > sheet.clientWidth + 1) out.push(`wide: ${sheet.scrollWidth} in ${sheet.clientWidth}`);
                         for (const it of sheet.querySelectorAll('p, li, th, td, b, h2')) if (it.innerText.trim() && parseFloat(getComputedStyle(it).fontSize) < least) out.push(`small: ${it.innerText} ${getComputedStyle(it).fontSize}`);
                         for (const it of sheet.querySelectorAll('svg text')) if (it.getBoundingClientRect().height < least * .8) out.push(`small in chart: ${it.textContent} ${it.getBoundingClientRect().height}`);
                         for (const it of sheet.querySelectorAll('.drawing')) if (it.scrollHeight > it.clientHeight + 2) out.push(`chart cut: ${it.scrollHeight} in ${it.clientHeight}`);
                         return out.slice(0, 4).join('; ')",
                    )
                    .await?;
                assert_eq!(faults, "", "{lang} {width} {number} {title}");
            }
        }
    }
    browser.close().await
}

/// The names of slides of which something lies outside their frame, which hides it.
const CUT: &str = "return [...document.querySelectorAll(':is(.thumb, .leaf) .slide')].filter(it => [it, ...it.querySelectorAll('.slide-body')] \
                   .some(box => box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2)) \
                   .map(it => it.querySelector('h2').textContent).join('; ')";

#[tokio::test]
async fn no_slide_is_cut_in_the_list_or_on_paper() -> Outcome {
    let place = Origin::File.place()?;
    for lang in ["zh-CN", "zh-TW", "en-GB"] {
        let browser = Browser::with_sample(Engine::Chromium, lang, &place, "#/present").await?;
        browser.until("return document.querySelectorAll('.thumb .slide').length > 30").await?;
        assert_eq!(browser.run(CUT).await?, "", "list, {lang}");
        for up in [1, 4, 6] {
            browser.turn(&format!("present/paper?up={up}")).await?;
            browser.until(&format!("return document.querySelectorAll('.up-{up} .leaf .slide').length > 30")).await?;
            browser.emulate("media", "print").await?;
            assert_eq!(browser.run(CUT).await?, "", "{up} a sheet, {lang}");
            browser.emulate("media", "screen").await?;
        }
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_speaker_has_a_second_window_the_whole_screen_and_the_way_into_an_area() -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, Engine::Chromium, "#/present").await?;
    browser.until("return !!document.querySelector('.deck [data-do^=\"turn ranks/\"]')").await?;
    let code =
        browser.run("return document.querySelector('.deck [data-do^=\"turn ranks/\"]').dataset.do.slice(5)").await?;
    let code = code.as_str().unwrap_or_default().to_owned();
    browser.go(&format!("#/present/show/{code}")).await?;
    browser.until("return !!document.querySelector('.show .drawing.tall')").await?;
    let first = browser.web.window().await?;
    browser.type_text("s").await?;
    let second = loop {
        if let Some(it) = browser.web.windows().await?.into_iter().find(|it| *it != first) {
            break it;
        }
    };
    browser.web.switch_to_window(second).await?;
    browser.until("return document.body?.innerText.length > 20").await?;
    let notes = browser.text("body").await?;
    // Its own keys lead the slides.
    browser.press("Right").await?;
    browser.until(&format!("return document.body.innerText !== {}", quoted(&notes))).await?;
    browser.press("Left").await?;
    browser.until(&format!("return document.body.innerText.trim() === {}", quoted(notes.trim()))).await?;
    browser.web.switch_to_window(first).await?;
    browser.type_text("f").await?;
    browser.until("return !!document.fullscreenElement").await?;
    browser.type_text("f").await?;
    browser.until("return !document.fullscreenElement").await?;
    browser.press("Down").await?;
    browser.until("return !!document.querySelector('.show .pointed')").await?;
    let pointed = browser.text(".show .pointed b").await?;
    browser.type_text("z").await?;
    browser.until("return !!document.querySelector('.show .zoomed')").await?;
    browser.type_text("i").await?;
    browser.until("return location.hash.includes('from=')").await?;
    browser.until("return !!document.querySelector('.show .where')").await?;
    let area = browser.text(".show .where").await?;
    assert!(pointed.starts_with(area.split(" · ").next().unwrap_or("?")), "{pointed} became {area}");
    browser.press("Escape").await?;
    browser.until("return !location.hash.includes('from=') && !!document.querySelector('.show .drawing.tall')").await?;
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

#[tokio::test]
async fn what_was_hidden_and_written_is_kept_and_printed() -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, Engine::Chromium, "#/present").await?;
    browser.click("[data-do='turn summary']").await?;
    browser.until("return document.querySelectorAll('.deck-card.off').length === 1").await?;
    browser.click("[data-do='add own']").await?;
    browser.until("return document.activeElement?.id === 'words-first'").await?;
    browser.type_text("Thanks to all").await?;
    browser.run("document.querySelector('.words-form').requestSubmit(); return 1").await?;
    browser.reads(".deck > li:last-child", &["Thanks to all"]).await?;
    browser.is_kept("browser").await?;
    browser.reload().await?;
    browser.go("#/present").await?;
    browser.reads(".deck > li:last-child", &["Thanks to all"]).await?;
    assert_eq!(browser.run("return document.querySelectorAll('.deck-card.off').length").await?, 1);
    browser.run("window.print = () => { window.printed = true; }; return 1").await?;
    browser.go("#/present/paper").await?;
    browser.click("[data-do=print]").await?;
    browser.until("return window.printed === true").await?;
    let leaves = browser.run("return document.querySelectorAll('.leaf').length").await?.as_u64().unwrap_or(0);
    let pages = browser.printed_pages().await?.ok_or("pages cannot be counted")?;
    // Two slides a sheet.
    assert_eq!(pages, usize::try_from(leaves.div_ceil(2))?, "{leaves} slides");
    browser.close().await
}

/// Steps through the months of a played year and says whether anything moved.
async fn glides(browser: &Browser) -> Outcome<bool> {
    browser
        .run(
            "window.moved = 0; const own = Element.prototype.animate; Element.prototype.animate = function (...all) { \
        window.moved += 1; return own.apply(this, all); }; return 1",
        )
        .await?;
    browser.until("return document.querySelectorAll('.show .race [data-glide]').length > 4").await?;
    let month = quoted(&browser.text(".show .when").await?);
    browser.type_text("p").await?;
    browser.until(&format!("return document.querySelector('.show .when').innerText !== {month}")).await?;
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    Ok(browser.run("return window.moved").await?.as_u64().unwrap_or(0) > 0)
}

#[tokio::test]
async fn bars_glide_through_a_played_year_unless_less_motion_is_asked_for() -> Outcome {
    let place = Origin::File.place()?;
    for (motion, want) in [("no-preference", true), ("reduce", false)] {
        let browser = at(&place, Engine::Chromium, "#/present").await?;
        browser.emulate("prefers-reduced-motion", motion).await?;
        browser.click("[data-do='add year']").await?;
        browser
            .until("return !!document.querySelector('.deck [data-do^=\"turn year:\"], .deck [data-do^=\"out year:\"]')")
            .await?;
        let code = "return document.querySelector('.deck [data-do*=\" year:\"]').dataset.do.split(' ')[1]";
        let code = browser.run(code).await?;
        browser.go(&format!("#/present/show/{}", code.as_str().unwrap_or_default())).await?;
        assert_eq!(glides(&browser).await?, want, "{motion}");
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_screen_stays_on_while_slides_are_shown_and_no_longer() -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, Engine::Chromium, "#/present").await?;
    browser.run("window.locks = []; const own = WakeLock.prototype.request; WakeLock.prototype.request = function (kind) { \
        const lock = own.call(this, kind); lock.then(it => window.locks.push(it), it => window.locks.push(String(it))); return lock; }; return 1").await?;
    browser.go("#/present/show").await?;
    browser
        .until("return window.locks.length === 1 && window.locks[0].type === 'screen' && !window.locks[0].released")
        .await?;
    browser.press("Right").await?;
    slide(&browser, 2).await?;
    assert_eq!(browser.run("return window.locks.length").await?, 1, "asked for once");
    browser.press("Escape").await?;
    browser.until("return window.locks[0].released === true").await?;
    browser.close().await
}

#[tokio::test]
async fn a_sheet_takes_as_many_slides_as_are_asked_for_and_none_is_empty() -> Outcome {
    for engine in [Engine::Chromium, Engine::Firefox] {
        let place = Origin::File.place()?;
        let browser = Browser::with_sample(engine, "zh-CN", &place, "#/overview").await?;
        for up in [1, 2, 4, 6] {
            browser.go(&format!("#/present/paper?up={up}")).await?;
            browser.until(&format!("return document.querySelector('.leaves.up-{up}')")).await?;
            let slides = browser.run("return document.querySelectorAll('.leaf').length").await?.as_u64().unwrap_or(0);
            let want = usize::try_from(slides.div_ceil(up))?;
            assert_eq!(browser.printed_pages().await?, Some(want), "{engine:?}: {slides} slides, {up} a sheet");
        }
        browser.close().await?;
    }
    Ok(())
}

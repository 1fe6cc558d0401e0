//! Usable by everyone: narrow and enlarged pages, wide letter spacing, forced colours, still pages, large targets,
//! high contrast, and charts by keyboard.

use biaochi_browser_tests::everyone::{CUT, FORCED, Letters, MOVES, SPACED, STACKED, TALL};
use biaochi_browser_tests::pages::{EASY, full};
use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};
use serde_json::json;

/// 1280 pixels enlarged to 400 percent are 320; as tall as the page, so that nothing scrolls under a bar.
const ENLARGED: (u32, u32) = (320, TALL);
const DESK: (u32, u32) = (1366, 768);

async fn begin(lang: &str, size: (u32, u32)) -> Outcome<Browser> {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, lang).await?;
    browser.resize(size.0, size.1).await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    Ok(browser)
}

fn verdict(what: &str, found: &[String]) -> Outcome {
    if found.is_empty() { Ok(()) } else { Err(format!("{what}:\n{}", found.join("\n")).into()) }
}

async fn look(browser: &Browser, page: &str, script: &str, found: &mut Vec<String>) -> Outcome {
    found.extend(browser.look(script).await?.into_iter().map(|it| format!("{page}: {it}")));
    Ok(())
}

async fn check_reflow(lang: &str) -> Outcome {
    let browser = begin(lang, ENLARGED).await?;
    let mut found = Vec::new();
    for page in full() {
        browser.turn(page).await?;
        look(&browser, page, CUT, &mut found).await?;
    }
    browser.run(SPACED).await?;
    for page in
        ["overview", "indicator/crude_birth_rate", "targets", "assessment/pace/5", "report", "learn", "settings"]
    {
        browser.turn(page).await?;
        look(&browser, &format!("{page}, spaced"), CUT, &mut found).await?;
    }
    browser.close().await?;
    verdict(lang, &found)
}

#[tokio::test]
async fn at_400_percent_nothing_is_cut_in_simplified_chinese() -> Outcome {
    check_reflow("zh-CN").await
}

#[tokio::test]
async fn at_400_percent_nothing_is_cut_in_traditional_chinese() -> Outcome {
    check_reflow("zh-TW").await
}

#[tokio::test]
async fn at_400_percent_nothing_is_cut_in_english() -> Outcome {
    check_reflow("en-GB").await
}

#[tokio::test]
async fn spaced_letters_fit_on_a_desk() -> Outcome {
    let browser = begin("en-GB", DESK).await?;
    browser.run(SPACED).await?;
    let mut found = Vec::new();
    for page in full() {
        browser.turn(page).await?;
        look(&browser, page, CUT, &mut found).await?;
    }
    browser.close().await?;
    verdict("letters spaced", &found)
}

async fn check_targets(letters: Letters, size: (u32, u32)) -> Outcome {
    let browser = begin("zh-CN", size).await?;
    browser.choose_letters(letters).await?;
    let mut found = Vec::new();
    for page in letters.pages() {
        browser.turn(page).await?;
        found.extend(browser.small_targets(letters.least()).await?.into_iter().map(|it| format!("{page}: {it}")));
    }
    browser.close().await?;
    verdict("small targets", &found)
}

#[tokio::test]
async fn targets_have_24_pixels() -> Outcome {
    check_targets(Letters::Plain, DESK).await
}

#[tokio::test]
async fn targets_have_48_pixels_in_the_largest_letters() -> Outcome {
    check_targets(Letters::Huge, DESK).await
}

#[tokio::test]
async fn targets_have_48_pixels_in_the_largest_letters_on_a_phone() -> Outcome {
    check_targets(Letters::Huge, (390, TALL)).await
}

#[tokio::test]
async fn targets_have_48_pixels_in_the_easy_mode() -> Outcome {
    check_targets(Letters::Easy, DESK).await
}

async fn check_easy(lang: &str, size: (u32, u32), pixels: u32, theme: &str) -> Outcome {
    let browser = begin(lang, size).await?;
    browser.easy(pixels).await?;
    browser.wear(theme).await?;
    let mut found = Vec::new();
    let plain = browser.run("return getComputedStyle(document.querySelector('.simple header p')).fontSize").await?;
    if plain != format!("{pixels}px") {
        found.push(format!("type of {plain}"));
    }
    for page in EASY {
        browser.turn(page).await?;
        look(&browser, page, CUT, &mut found).await?;
        look(&browser, page, STACKED, &mut found).await?;
        found.extend(browser.axe(None).await?.into_iter().map(|it| format!("{page}: {it}")));
    }
    // A page of the full view stands at the same size where it is asked for.
    browser.turn("overview").await?;
    look(&browser, "overview", CUT, &mut found).await?;
    browser.close().await?;
    verdict(&format!("{lang} {size:?} {pixels} {theme}"), &found)
}

#[tokio::test]
async fn the_easy_mode_fits_and_axe_finds_nothing_on_a_desk() -> Outcome {
    check_easy("zh-CN", DESK, 24, "light").await
}

#[tokio::test]
async fn the_easy_mode_fits_and_axe_finds_nothing_in_the_largest_type() -> Outcome {
    check_easy("zh-TW", DESK, 30, "dark").await
}

#[tokio::test]
async fn the_easy_mode_fits_and_axe_finds_nothing_on_a_phone() -> Outcome {
    check_easy("en-GB", (390, 12_000), 24, "contrast").await
}

#[tokio::test]
async fn a_figure_is_filled_in_by_keys_alone_and_stands_in_the_grid() -> Outcome {
    // The page is opened again below: its folder has to stay.
    let place = Origin::File.place()?;
    let browser = Browser::open(Engine::Chromium).await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    browser.easy(30).await?;
    browser.turn("simple/fill/2006-10/births?of=S01-01").await?;
    browser.until("return document.activeElement.id === 'value'").await?;
    browser.press("q").await?;
    browser.press("Enter").await?;
    browser.until("return document.activeElement.getAttribute('aria-invalid') === 'true' && document.querySelector('#simple-problem').textContent.includes('q')").await?;
    browser.run("document.activeElement.select()").await?;
    browser.press("7").await?;
    browser.press("Enter").await?;
    browser.until("return location.hash.includes('births_male') && document.activeElement.id === 'value' && document.activeElement.value === ''").await?;
    browser.press("4").await?;
    browser.press("Enter").await?;
    browser.until("return location.hash.includes('births_female') && document.activeElement.id === 'value' && document.activeElement.value === ''").await?;
    browser.press("4").await?;
    browser.press("Enter").await?;
    browser.until("return document.querySelector('#simple-problem').textContent.includes('8')").await?;
    browser.until("return document.querySelector('.kept')?.dataset.state === 'browser'").await?;
    browser.reload().await?;
    browser.until("return !!document.querySelector('#value')").await?;
    browser.turn("simple/fill/2006-10?of=S01-01").await?;
    browser.until("return document.querySelector('.simple-figures').textContent.includes('7')").await?;
    browser.close().await
}

/// Keys that come before the next screen stands, as from hands that know their keys and eyes that are on the paper.
#[tokio::test]
async fn what_is_typed_before_the_next_figure_stands_goes_to_the_next_figure() -> Outcome {
    let place = Origin::File.place()?;
    let path = "#/simple/fill/2006-10/births?of=S01-01";
    let browser = Browser::with_sample(Engine::Chromium, "zh-CN", &place, path).await?;
    browser.until("return document.activeElement.id === 'value'").await?;
    // In one turn of the event loop: no answer of the worker can come between.
    let typed = "const field = document.activeElement; field.value = '7'; field.form.requestSubmit(); \
                 for (const key of ['9', 'Backspace', '4', 'Enter', '3']) { \
                 const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }); \
                 if (document.activeElement.dispatchEvent(event)) throw new Error(key + ' went to the old field'); } return 1";
    browser.run(typed).await?;
    browser.until("return location.hash.includes('births_female') && document.activeElement.value === '3'").await?;
    browser.turn("simple/fill/2006-10/births_male?of=S01-01").await?;
    browser.until("return document.querySelector('#value')?.value === '4'").await?;
    // What is awaited no longer keeps no key.
    let after = "const event = new KeyboardEvent('keydown', { key: '5', bubbles: true, cancelable: true }); \
                 return document.activeElement.dispatchEvent(event)";
    browser.until(after).await?;
    browser.close().await
}

#[tokio::test]
async fn no_page_moves_where_stillness_is_asked_for() -> Outcome {
    let browser = begin("zh-CN", DESK).await?;
    browser.emulate("prefers-reduced-motion", "reduce").await?;
    let mut found = Vec::new();
    for page in
        ["overview", "indicator/crude_birth_rate", "present/show", "learn/practise/pool_areas.2.5", "assessment/pace/5"]
    {
        browser.turn(page).await?;
        look(&browser, page, MOVES, &mut found).await?;
    }
    browser.close().await?;
    verdict("moves", &found)
}

#[tokio::test]
async fn marks_stay_visible_in_forced_colours() -> Outcome {
    let browser = begin("zh-CN", DESK).await?;
    browser.emulate("forced-colors", "active").await?;
    let mut found = Vec::new();
    for page in [
        "overview",
        "indicator/crude_birth_rate",
        "assessment/statistics/crude_birth_rate",
        "assessment/pace/5",
        "learn/practise/chart_ranked.2.5",
        "report",
        "settings",
        "simple/see/crude_birth_rate",
    ] {
        browser.turn(page).await?;
        look(&browser, page, FORCED, &mut found).await?;
    }
    browser.press("Tab").await?;
    let ring = browser.run("return getComputedStyle(document.activeElement).outlineStyle").await?;
    if ring == "none" {
        found.push("no ring around what has the focus".to_owned());
    }
    browser.close().await?;
    verdict("not seen in forced colours", &found)
}

#[tokio::test]
async fn high_contrast_is_chosen_or_asked_for_by_the_system() -> Outcome {
    let browser = begin("en-GB", DESK).await?;
    browser.turn("settings").await?;
    let paper = "return getComputedStyle(document.body).backgroundColor";
    assert_ne!(browser.run(paper).await?, "rgb(0, 0, 0)");
    browser.emulate("prefers-contrast", "more").await?;
    assert_eq!(browser.run(paper).await?, "rgb(0, 0, 0)");
    browser.emulate("prefers-contrast", "no-preference").await?;
    browser.click_words("#set-theme label", "High contrast").await?;
    browser.until("return document.documentElement.dataset.theme === 'contrast'").await?;
    let mut found = Vec::new();
    for page in [
        "overview",
        "indicator/crude_birth_rate",
        "figures",
        "targets",
        "assessment/statistics",
        "report",
        "present",
        "learn/practise/pool_areas.2.5",
        "settings",
        "help",
        "start",
    ] {
        browser.turn(page).await?;
        found.extend(browser.axe(None).await?.into_iter().map(|it| format!("{page}: {it}")));
    }
    browser.close().await?;
    verdict("high contrast", &found)
}

async fn check_keys(engine: Engine) -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open(engine).await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    for page in ["indicator/crude_birth_rate", "assessment/statistics/crude_birth_rate", "simple/see/crude_birth_rate"]
    {
        browser.turn(page).await?;
        let drawing = "[...document.querySelectorAll('#main .figure .drawing')].find(it => it.offsetWidth > 0)";
        browser.until(&format!("const it = {drawing}; it?.focus(); return document.activeElement === it && !!it.querySelector('[data-i]')")).await?;
        browser.press("Right").await?;
        let read =
            browser.until(&format!("return {drawing}.closest('figure').querySelector('.readout').textContent")).await?;
        browser.press("Right").await?;
        browser.until(&format!("return {drawing}.querySelectorAll('.mark.on').length === 1")).await?;
        let figure = format!("{drawing}.closest('figure')");
        browser.press("t").await?;
        browser.until(&format!("return {figure}.querySelector('details').open && {figure}.querySelector('details').contains(document.activeElement)")).await?;
        let rows = browser.run(&format!("return {figure}.querySelectorAll('details tbody tr').length")).await?;
        assert!(rows.as_u64().is_some_and(|it| it > 0), "{page}: no rows, {read}");
        browser.press("t").await?;
        browser
            .until(&format!("return !{figure}.querySelector('details').open && document.activeElement === {drawing}"))
            .await?;
    }
    browser.close().await
}

#[tokio::test]
async fn charts_are_read_by_keys_with_their_table_one_key_away_in_chromium() -> Outcome {
    check_keys(Engine::Chromium).await
}

#[tokio::test]
async fn charts_are_read_by_keys_with_their_table_one_key_away_in_firefox() -> Outcome {
    check_keys(Engine::Firefox).await
}

#[tokio::test]
async fn charts_are_read_by_keys_with_their_table_one_key_away_in_webkit() -> Outcome {
    check_keys(Engine::WebKit).await
}

/// Voices of a computer that has some, and what they are given to read.
const VOICES: &str = "
    window.spoken = [];
    const own = { lang: 'zh-CN', name: 'own', localService: true, default: true }, far = { lang: 'zh-CN', name: 'far', localService: false };
    const synthesis = new EventTarget();
    Object.assign(synthesis, { getVoices: () => window.late ? [far, own] : [far], cancel: () => { const last = window.spoken.at(-1); window.spoken.cancelled = true; last?.onend?.(); }, speak: it => window.spoken.push(it) });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };";

#[tokio::test]
async fn a_screen_is_read_aloud_where_the_computer_has_a_voice_of_its_own() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open(Engine::Chromium).await?;
    browser.web.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": VOICES })).await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    browser.easy(24).await?;
    assert_eq!(
        browser.run("return document.querySelectorAll('#read-aloud').length").await?,
        0,
        "a voice of a server is none"
    );
    browser.run("window.late = true; speechSynthesis.dispatchEvent(new Event('voiceschanged'))").await?;
    browser.turn("simple/see/crude_birth_rate").await?;
    browser.click("#read-aloud").await?;
    browser.until("return document.querySelector('#read-aloud').getAttribute('aria-pressed') === 'true'").await?;
    let said = browser.run("return spoken.map(it => it.text).join('|')").await?;
    let said = said.as_str().unwrap_or_default();
    let own = browser.run("return spoken.every(it => it.voice.name === 'own' && it.lang === 'zh-Hans')").await?;
    assert_eq!(own, true);
    for words in ["\u{5343}\u{5206}\u{4e4b}10.71", "\u{8fbe}\u{6807}"] {
        assert!(said.contains(words), "{words} in {said}");
    }
    for words in ["\u{4e0a}\u{4e00}\u{6b65}", "\u{25b2}", "\u{2030}"] {
        assert!(!said.contains(words), "{words} in {said}");
    }
    browser.click("#read-aloud").await?;
    browser
        .until(
            "return spoken.cancelled && document.querySelector('#read-aloud').getAttribute('aria-pressed') === 'false'",
        )
        .await?;
    browser.close().await
}

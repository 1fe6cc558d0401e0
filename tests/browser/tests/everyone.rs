//! Usable by everyone: narrow and enlarged pages, wide letter spacing, forced colours, still pages, large targets,
//! high contrast, and charts by keyboard.

use biaochi_browser_tests::pages::{EASY, full};
use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, quoted};
use serde_json::json;

/// The wall fills the window whatever its size, and shrinks with it.
fn pages() -> impl Iterator<Item = &'static str> {
    full().filter(|it| *it != "present/show")
}

/// 1280 pixels enlarged to 400 percent are 320; as tall as the page, so that nothing scrolls under a bar.
const ENLARGED: (u32, u32) = (320, 12_000);
const DESK: (u32, u32) = (1366, 768);

/// What a page must not do when room is short: be wider than the window, cut text off, lay text over text.
const CUT: &str = "
    const said = it => `${it.tagName.toLowerCase()}.${[...it.classList].join('.')} “${it.textContent.trim().slice(0, 40)}”`;
    const seen = it => { const box = it.getBoundingClientRect(); return box.width > 1 && box.height > 1 && it.checkVisibility(); };
    const found = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) {
      const wide = [...document.querySelectorAll('body *')].filter(it => seen(it) && !it.closest('.nav, svg') && it.getBoundingClientRect().right > innerWidth + 1);
      found.push(`wider than the window: ${root.scrollWidth} — ${wide.slice(0, 3).map(said).join('; ')}`);
    }
    for (const it of document.querySelectorAll('body *')) {
      // The grid shortens a name that has more lines than its row; the bar over it says it whole.
      if (it.closest('svg, .sr, select, [aria-hidden=true], .file-field, .g-rowhead, .g-colhead, .nav') || !seen(it)) continue;
      const style = getComputedStyle(it);
      const own = [...it.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
      const hides = value => value === 'hidden' || value === 'clip';
      if (hides(style.overflowX) && it.scrollWidth > it.clientWidth + 1 && !['INPUT', 'PROGRESS'].includes(it.tagName)) found.push(`cut at the side: ${said(it)}`);
      if (hides(style.overflowY) && it.scrollHeight > it.clientHeight + 2 && !['INPUT', 'PROGRESS'].includes(it.tagName)) found.push(`cut below: ${said(it)}`);
      // A box that scrolls by itself has to be reached by keys.
      const scrolls = ['auto', 'scroll'].includes(style.overflowX) && it.scrollWidth > it.clientWidth + 1;
      if (scrolls && it.tabIndex < 0 && !it.querySelector('a[href], button, input, [tabindex]')) found.push(`keys do not reach: ${said(it)}`);
      if (own && style.textOverflow === 'ellipsis' && it.scrollWidth > it.clientWidth + 1) found.push(`shortened: ${said(it)}`);
    }
    return [...new Set(found)].slice(0, 8);";

/// WCAG 2.2, 1.4.12: lines 1.5 apart, paragraphs 2, letters .12 and words .16 of the letters' size.
const SPACED: &str = "const sheet = new CSSStyleSheet(); \
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }'); \
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; return true";

/// Targets smaller than a side, where neither its row of text nor its neighbours excuse it.
const SMALL: &str = "
    const least = LEAST;
    const found = [];
    for (const it of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=treeitem], label.check')) {
      if (!it.checkVisibility() || it.closest('svg, .sr, .skip, .file-field, [aria-hidden=true]')) continue;
      if (it.matches('input') && it.closest('label')) continue;
      // A link within a sentence is as high as its line.
      const inline = getComputedStyle(it).display.startsWith('inline') && !getComputedStyle(it).display.includes('flex') && it.closest('p, li, td, dd, small, figcaption, h1, h2, .num-link');
      const box = it.getBoundingClientRect();
      if (box.width === 0 || inline) continue;
      if (box.height < least - .5 || box.width < Math.min(least, 24) - .5) found.push(`${it.tagName.toLowerCase()}.${[...it.classList].join('.')} “${(it.textContent || it.name).trim().slice(0, 24)}” ${Math.round(box.width)}×${Math.round(box.height)}`);
    }
    return [...new Set(found)].slice(0, 6);";

/// Opens a page and waits until what is made in the worker stands there.
async fn turn(browser: &Browser, page: &str) -> Outcome {
    let clear = format!(
        "if (location.hash !== {}) document.querySelector('.learn')?.replaceChildren()",
        quoted(&format!("#/{page}"))
    );
    browser.run(&clear).await?;
    browser.go(&format!("#/{page}")).await?;
    browser.until(&format!("return location.hash === {}", quoted(&format!("#/{page}")))).await?;
    browser
        .until("return document.querySelectorAll('#main h1').length >= 1 || !!document.querySelector('#main .show')")
        .await?;
    // Charts are drawn anew when the width is known.
    browser
        .wait_for("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))")
        .await?;
    Ok(())
}

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
    let seen = browser.run(script).await?;
    found.extend(seen.as_array().into_iter().flatten().filter_map(|it| it.as_str()).map(|it| format!("{page}: {it}")));
    Ok(())
}

async fn check_reflow(lang: &str) -> Outcome {
    let browser = begin(lang, ENLARGED).await?;
    let mut found = Vec::new();
    for page in pages() {
        turn(&browser, page).await?;
        look(&browser, page, CUT, &mut found).await?;
    }
    browser.run(SPACED).await?;
    for page in
        ["overview", "indicator/crude_birth_rate", "targets", "assessment/pace/5", "report", "learn", "settings"]
    {
        turn(&browser, page).await?;
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
    for page in pages() {
        turn(&browser, page).await?;
        look(&browser, page, CUT, &mut found).await?;
    }
    browser.close().await?;
    verdict("letters spaced", &found)
}

#[tokio::test]
async fn targets_are_large_enough() -> Outcome {
    let browser = begin("zh-CN", DESK).await?;
    let mut found = Vec::new();
    let small = |least: &str| SMALL.replace("LEAST", least);
    for page in pages() {
        turn(&browser, page).await?;
        look(&browser, page, &small("24"), &mut found).await?;
    }
    easy(&browser, 24).await?;
    for page in EASY {
        turn(&browser, page).await?;
        look(&browser, page, &small("48"), &mut found).await?;
    }
    browser.close().await?;
    verdict("small targets", &found)
}

/// Turns the easy mode on with this size of type.
async fn easy(browser: &Browser, pixels: u32) -> Outcome {
    turn(browser, "settings").await?;
    browser.click_words("#set-elder label", &pixels.to_string()).await?;
    browser
        .until("return location.hash.startsWith('#/simple') && document.documentElement.dataset.mode === 'elder' && !!document.querySelector('.simple header p')")
        .await?;
    Ok(())
}

async fn check_easy(lang: &str, size: (u32, u32), pixels: u32, theme: &str) -> Outcome {
    let browser = begin(lang, size).await?;
    easy(&browser, pixels).await?;
    browser.run(&format!("document.documentElement.dataset.theme = {}", quoted(theme))).await?;
    let mut found = Vec::new();
    let plain = browser.run("return getComputedStyle(document.querySelector('.simple header p')).fontSize").await?;
    if plain != format!("{pixels}px") {
        found.push(format!("type of {plain}"));
    }
    for page in EASY {
        turn(&browser, page).await?;
        look(&browser, page, CUT, &mut found).await?;
        found.extend(browser.axe(None).await?.into_iter().map(|it| format!("{page}: {it}")));
    }
    // A page of the full view stands at the same size where it is asked for.
    turn(&browser, "overview").await?;
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
    easy(&browser, 30).await?;
    turn(&browser, "simple/fill/2006-10/births?of=S01-01").await?;
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
    browser.until("return location.hash.includes('births_female') && document.activeElement.id === 'value'").await?;
    browser.press("4").await?;
    browser.press("Enter").await?;
    browser.until("return document.querySelector('#simple-problem').textContent.includes('8')").await?;
    browser.until("return document.querySelector('.kept')?.dataset.state === 'browser'").await?;
    browser.reload().await?;
    browser.until("return !!document.querySelector('#value')").await?;
    turn(&browser, "simple/fill/2006-10?of=S01-01").await?;
    browser.until("return document.querySelector('.simple-figures').textContent.includes('7')").await?;
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
        turn(&browser, page).await?;
        let script = "return document.getAnimations().filter(it => it.effect.getComputedTiming().duration > 0).map(it => String(it.effect.target?.className || it.effect.target))";
        look(&browser, page, script, &mut found).await?;
        let script = "return [...document.querySelectorAll('body *')].filter(it => { const s = getComputedStyle(it); return s.transitionDuration.split(', ').some(it => parseFloat(it) > 0) && s.transitionProperty !== 'none' || s.animationName !== 'none' }).slice(0, 3).map(it => it.outerHTML.slice(0, 80))";
        look(&browser, page, script, &mut found).await?;
    }
    browser.close().await?;
    verdict("moves", &found)
}

#[tokio::test]
async fn marks_stay_visible_in_forced_colours() -> Outcome {
    let browser = begin("zh-CN", DESK).await?;
    browser.emulate("forced-colors", "active").await?;
    let mut found = Vec::new();
    // Every mark that carries a value differs from the ground it lies on; every chip and chosen thing has an outline.
    let script = "
        const ground = it => { for (; it; it = it.parentElement) { const colour = getComputedStyle(it).backgroundColor; if (!/, 0\\)|transparent/.test(colour)) return colour; } return 'rgb(255, 255, 255)'; };
        const found = [];
        for (const chart of document.querySelectorAll('svg.chart')) {
          const under = ground(chart);
          for (const it of chart.querySelectorAll('.f-met, .f-near, .f-miss, .f-few, .f-brand, .f-ink, .s-met, .s-near, .s-miss, .s-few, .s-brand, .s-ink')) {
            const style = getComputedStyle(it);
            const drawn = [...it.classList].some(name => name.startsWith('f-')) ? style.fill : style.stroke;
            if (drawn === under) found.push(`${chart.getAttribute('class')} ${it.getAttribute('class')} ${drawn}`);
          }
        }
        for (const it of document.querySelectorAll('.chip, [aria-current=page], [aria-pressed=true]')) {
          if (!it.checkVisibility() || it.closest('[hidden]')) continue;
          const style = getComputedStyle(it);
          if (style.borderTopStyle === 'none' && style.outlineStyle === 'none') found.push(`no edge: ${it.outerHTML.slice(0, 80)}`);
        }
        return [...new Set(found)].slice(0, 6);";
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
        turn(&browser, page).await?;
        look(&browser, page, script, &mut found).await?;
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
    turn(&browser, "settings").await?;
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
        turn(&browser, page).await?;
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
        turn(&browser, page).await?;
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
    easy(&browser, 24).await?;
    assert_eq!(
        browser.run("return document.querySelectorAll('#read-aloud').length").await?,
        0,
        "a voice of a server is none"
    );
    browser.run("window.late = true; speechSynthesis.dispatchEvent(new Event('voiceschanged'))").await?;
    turn(&browser, "simple/see/crude_birth_rate").await?;
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

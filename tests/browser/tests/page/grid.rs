//! The grid of figures under real keys: it types, moves, undoes, copies and refuses as a spreadsheet does.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};
use thirtyfour::{By, Key, extensions::query::ElementQueryable};

/// Opens the sample's grid at a place of it, with the focus in its first cell of the second row.
async fn at_grid(route: &str) -> Outcome<Browser> {
    let place = Origin::File.place()?;
    let browser = Browser::open(Engine::Chromium).await?;
    browser.visit(&place, "").await?;
    browser.until("const it = document.getElementById('choose-sample'); if (it) it.click(); return !!it").await?;
    browser.until("return !document.getElementById('choose-sample')").await?;
    browser.run(&format!("location.hash = '{route}'; return 1")).await?;
    browser.until("return !!document.getElementById('cell-1-0')").await?;
    browser.web.query(By::Id("cell-1-0")).first().await?.click().await?;
    Ok(browser)
}

async fn press(browser: &Browser, keys: impl Into<thirtyfour::TypingData>) -> Outcome {
    Ok(browser.web.active_element().await?.send_keys(keys).await?)
}

async fn text(browser: &Browser, id: &str) -> Outcome<String> {
    Ok(browser
        .run(&format!("return document.getElementById('{id}').textContent"))
        .await?
        .as_str()
        .unwrap_or("")
        .to_owned())
}

/// Waits until the active cell is this one.
async fn active(browser: &Browser, id: &str) -> Outcome {
    let script = format!("return document.activeElement.getAttribute('aria-activedescendant') === '{id}'");
    browser.until(&script).await.map(drop)
}

/// Waits until a cell shows this text.
async fn shows(browser: &Browser, id: &str, want: &str) -> Outcome {
    browser.until(&format!("return document.getElementById('{id}').textContent === '{want}'")).await.map(drop)
}

const MONTH: &str = "#/figures?area=S01&period=2005-11&lang=en";

#[tokio::test]
async fn typing_replaces_enter_goes_down_and_undo_takes_back() -> Outcome {
    let browser = at_grid(MONTH).await?;
    let before = text(&browser, "cell-1-0").await?;
    press(&browser, "１，２３４").await?;
    press(&browser, Key::Enter).await?;
    shows(&browser, "cell-1-0", "1,234").await?;
    active(&browser, "cell-2-0").await?;
    press(&browser, Key::Control + "z").await?;
    shows(&browser, "cell-1-0", &before).await?;
    press(&browser, Key::Control + "y").await?;
    shows(&browser, "cell-1-0", "1,234").await?;
    browser.close().await
}

#[tokio::test]
async fn what_cannot_be_read_stays_in_the_field_and_escape_keeps_the_old_figure() -> Outcome {
    let browser = at_grid(MONTH).await?;
    let before = text(&browser, "cell-1-0").await?;
    press(&browser, "12x").await?;
    press(&browser, Key::Enter).await?;
    browser.until("return document.querySelector('.g-editor.typing[aria-invalid=true]') !== null").await?;
    browser.until("return document.getElementById('grid-refusal').textContent.includes('12x')").await?;
    press(&browser, Key::Escape).await?;
    shows(&browser, "cell-1-0", &before).await?;
    browser.until("return document.querySelector('.g-editor.typing') === null").await?;
    browser.close().await
}

#[tokio::test]
async fn keys_move_and_draw_blocks() -> Outcome {
    let browser = at_grid(MONTH).await?;
    press(&browser, Key::Tab).await?;
    active(&browser, "cell-1-1").await?;
    press(&browser, Key::Tab).await?;
    press(&browser, Key::Enter).await?;
    active(&browser, "cell-2-0").await?;
    press(&browser, Key::Control + Key::End).await?;
    browser.until("return document.activeElement.getAttribute('aria-activedescendant') !== 'cell-2-0'").await?;
    press(&browser, Key::Control + Key::Home).await?;
    active(&browser, "cell-0-0").await?;
    press(&browser, Key::Shift + Key::Down).await?;
    press(&browser, Key::Shift + Key::Right).await?;
    browser.until("return document.querySelectorAll('[role=gridcell][aria-selected=true]').length === 4").await?;
    browser.close().await
}

#[tokio::test]
async fn a_block_is_pasted_in_one_step_or_not_at_all() -> Outcome {
    let browser = at_grid(MONTH).await?;
    let paste = |text: &str| {
        format!(
            "const data = new DataTransfer(); data.setData('text/plain', '{text}'); document.activeElement.dispatchEvent(\
             new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }})); return 1"
        )
    };
    let before = (text(&browser, "cell-1-0").await?, text(&browser, "cell-2-1").await?);
    browser.run(&paste("7\\t8\\r\\n9\\tabc\\r\\n")).await?;
    browser.until("return document.getElementById('grid-refusal').textContent.includes('abc')").await?;
    assert_eq!(text(&browser, "cell-1-0").await?, before.0);
    browser.run(&paste("7\\t8\\r\\n9\\t1.2万\\r\\n")).await?;
    shows(&browser, "cell-1-0", "7").await?;
    shows(&browser, "cell-2-1", "12,000").await?;
    press(&browser, Key::Control + "z").await?;
    shows(&browser, "cell-1-0", &before.0).await?;
    shows(&browser, "cell-2-1", &before.1).await?;
    browser.close().await
}

#[tokio::test]
async fn f2_on_the_head_of_a_row_renames_its_area() -> Outcome {
    let browser = at_grid(MONTH).await?;
    let name = "document.querySelector('.g-rowhead[data-at=\"1,\"]').title";
    // The head is chosen by a click, or by Shift and space from a cell of its row.
    for (by_key, new) in [(false, "New Village"), (true, "Newer Village")] {
        browser.click("#cell-1-1").await?;
        if by_key {
            browser.press("Shift+Space").await?;
        } else {
            browser.click(".g-rowhead[data-at=\"1,\"]").await?;
        }
        browser.until("return document.querySelectorAll('[role=gridcell][aria-selected=true]').length > 10").await?;
        browser.press("F2").await?;
        browser.until("return document.activeElement.id === 'area-new-name'").await?;
        browser.press("Ctrl+a").await?;
        browser.type_text(new).await?;
        browser.press("Enter").await?;
        browser.until(&format!("return {name} === '{new}'")).await?;
        browser.until("return document.activeElement.matches('.g-editor')").await?;
    }
    // Escape leaves the name, and gives the keys back to the grid.
    browser.press("F2").await?;
    browser.until("return document.activeElement.id === 'area-new-name'").await?;
    browser.press("Escape").await?;
    browser
        .until("return document.activeElement.matches('.g-editor') && !document.querySelector('#area-new-name')")
        .await?;
    browser.press("Ctrl+z").await?;
    browser.until(&format!("return {name} === 'New Village'")).await?;
    // On a cell F2 changes the figure as before.
    browser.click("#cell-1-0").await?;
    browser.press("F2").await?;
    browser.until("return !!document.querySelector('.g-editor.typing')").await?;
    browser.close().await
}

#[tokio::test]
async fn only_rows_in_sight_are_drawn_and_a_keystroke_is_quick() -> Outcome {
    let browser = at_grid("#/figures?period=2005-11&deep=1&lang=en").await?;
    let drawn = browser.run("return document.querySelectorAll('.grid [role=row]').length").await?;
    let all = browser.run("return +document.querySelector('.grid').getAttribute('aria-rowcount')").await?;
    assert!(all.as_u64() > Some(400) && drawn.as_u64() < Some(80), "{drawn} of {all}");
    browser
        .run("const wrap = document.querySelector('.grid-wrap'); wrap.scrollTop = wrap.scrollHeight; return 1")
        .await?;
    browser.until("return [...document.querySelectorAll('.grid [role=row]')].some(it => +it.getAttribute('aria-rowindex') > 400)").await?;
    let took = browser
        .wait_for(
            "new Promise(done => { const it = document.activeElement; it.value = '77'; it.dispatchEvent(new Event('input', { bubbles: true })); \
             const begun = performance.now(); it.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })); \
             const look = () => document.getElementById('cell-1-0').textContent.endsWith('77') ? done(performance.now() - begun) : setTimeout(look, 0); look(); })",
        )
        .await?;
    println!("a keystroke took {took} ms");
    browser.close().await
}

/// What a print would show of the sheet: how many rows the grid has, and of each table its rows and columns.
const ON_PAPER: &str = "const grid = document.getElementById('figures-grid'), size = it => Number(grid.getAttribute(it)) - 1; \
    dispatchEvent(new Event('beforeprint')); \
    const parts = [...document.querySelectorAll('.only-print .sheet-part')].map(it => \
        [it.tBodies[0].rows.length, it.tHead.rows[0].cells.length - 1]); \
    dispatchEvent(new Event('afterprint')); \
    return { rows: size('aria-rowcount'), cols: size('aria-colcount'), parts, \
        left: document.querySelectorAll('.sheet-part').length }";

#[tokio::test]
async fn a_print_has_every_row_and_every_column_whatever_is_in_sight() -> Outcome {
    for (route, least) in [("#/figures?deep=1", 402), ("#/figures?mode=months", 12)] {
        let browser = at_grid(route).await?;
        let seen = browser.run(ON_PAPER).await?;
        let number = |name: &str| seen[name].as_u64().unwrap_or_default();
        let parts: Vec<(u64, u64)> = serde_json::from_value(seen["parts"].clone())?;
        assert!(number("rows") > least, "{route}: {seen}");
        assert!(parts.iter().all(|(rows, cols)| *rows == number("rows") && (1..=8).contains(cols)), "{route}: {seen}");
        assert_eq!(parts.iter().map(|it| it.1).sum::<u64>(), number("cols"), "{route}: {seen}");
        assert_eq!(number("left"), 0, "{route}: what was made for a print goes with it");
        browser.close().await?;
    }
    Ok(())
}

//! Where the browser keeps nothing, or not for long, the page is still usable and says what is so.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, Place};

/// A page on which this is made to fail, with the sample in it if there is a store to open it from.
async fn with_fault(browser: &Browser, place: &Place, fault: &str) -> Outcome {
    // An address that differs only behind its # would not load the page again.
    browser.web.goto("about:blank").await?;
    browser.visit(place, &format!("#/overview?lang=en&fault={fault}")).await
}

/// Opens the sample under a fault and wants this state of the bar and these words in the banner.
async fn check(browser: &Browser, place: &Place, fault: &str, state: &str, banner: &str) -> Outcome {
    with_fault(browser, place, fault).await?;
    browser.click_words("button", "Look at the sample county").await?;
    browser.reads("table.ov", &["10.71", "Met"]).await.map_err(|error| format!("{fault}: {error}"))?;
    browser.is_kept(state).await.map_err(|error| format!("{fault}: {error}"))?;
    if banner.is_empty() {
        assert_eq!(browser.text(".banner").await?, "", "{fault}");
    } else {
        browser.reads(".banner", &[banner, "Save to a file now"]).await.map_err(|error| format!("{fault}: {error}"))?;
    }
    // Whatever the store does, figures can be looked at, and the file menu saves them.
    browser.press("Alt+[").await?;
    browser.reads("table.ov", &["9.78"]).await?;
    browser.click_words(".bar-end button", "File").await?;
    browser.reads(".menu", &["Save the workspace file"]).await?;
    browser.press("Escape").await
}

#[tokio::test]
async fn each_fault_of_the_store_ends_in_a_usable_page_that_says_so() -> Outcome {
    let cases = [
        ("no-local-storage", "browser", ""),
        ("no-indexeddb", "memory", "does not let the page keep data"),
        ("no-indexeddb,no-local-storage", "memory", "does not let the page keep data"),
        ("quota", "failed", "share of it is full"),
        ("damaged", "memory", "database cannot be opened (UnknownError)"),
        ("newer", "memory", "A newer version of Biaochi keeps data"),
        ("no-locks", "browser", ""),
    ];
    let place = Origin::File.place()?;
    for (fault, state, banner) in cases {
        // Each on a fresh profile, so that the first visit is asked again.
        let browser = Browser::open(Engine::Chromium).await?;
        check(&browser, &place, fault, state, banner).await?;
        assert_eq!(browser.console().await?, Vec::<String>::new(), "{fault}");
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_worst_faults_end_the_same_in_firefox_and_webkit() -> Outcome {
    let place = Origin::File.place()?;
    for engine in [Engine::Firefox, Engine::WebKit] {
        let browser = Browser::open(engine).await?;
        let both = "no-indexeddb,no-local-storage";
        check(&browser, &place, both, "memory", "does not let the page keep data").await?;
        browser.close().await?;
    }
    Ok(())
}

/// Notes every state that the bar's mark goes through, from now on.
const WATCH: &str = "window.states = []; const note = () => { const it = document.querySelector('.kept'); \
    const now = it && it.dataset.state; if (now && window.states.at(-1) !== now) window.states.push(now); }; \
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, attributes: true });";

/// Whether the store has a head of any workspace, asked past the page.
const IS_STORED: &str = "new Promise(yes => { const open = indexedDB.open('biaochi'); open.onsuccess = () => { \
    const heads = open.result.transaction('heads').objectStore('heads').count(); \
    heads.onsuccess = () => { open.result.close(); yes(heads.result > 0); }; }; })";

#[tokio::test]
async fn nothing_is_called_kept_before_its_transaction_is_over() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open(Engine::Chromium).await?;
    with_fault(&browser, &place, "slow-commit").await?;
    browser.run(WATCH).await?;
    browser.click("#choose-sample").await?;
    browser.is_kept("saving").await?;
    assert_eq!(browser.wait_for(IS_STORED).await?, false, "the commit takes a second and a half");
    browser.is_kept("browser").await?;
    assert_eq!(browser.wait_for(IS_STORED).await?, true);
    assert_eq!(browser.run("return window.states").await?, serde_json::json!(["saving", "browser"]));
    browser.close().await
}

/// Spoils what the store holds: `how` runs with the stores `heads`, `workspaces` and `blocks` at hand.
async fn spoil(browser: &Browser, how: &str) -> Outcome {
    let script = format!(
        "new Promise((yes, no) => {{ const open = indexedDB.open('biaochi'); open.onerror = () => no(open.error); open.onsuccess = () => {{ \
         const t = open.result.transaction(['heads', 'workspaces', 'blocks'], 'readwrite'); t.oncomplete = () => {{ open.result.close(); yes('spoiled'); }}; \
         const [heads, workspaces, blocks] = ['heads', 'workspaces', 'blocks'].map(it => t.objectStore(it)); {how} }}; }})"
    );
    assert_eq!(browser.wait_for(&script).await?, "spoiled", "{how}");
    Ok(())
}

const EACH: &str = "openCursor().onsuccess = event => { const it = event.target.result; if (it) { it.update(";

#[tokio::test]
async fn a_workspace_that_cannot_be_read_is_said_and_another_can_be_started() -> Outcome {
    let later = "it.value.replace(/\"version\":\\s*\\d+/, '\"version\": 999')";
    let cases = [
        ("a meta text cut short", format!("workspaces.{EACH}it.value.slice(0, 9)); it.continue(); }} }};")),
        ("a meta that is no text", format!("workspaces.{EACH}[7]); it.continue(); }} }};")),
        ("no meta at all", "workspaces.clear();".to_owned()),
        ("a head that is no head", format!("heads.{EACH}'nonsense'); it.continue(); }} }};")),
        ("a meta of a later version", format!("workspaces.{EACH}{later}); it.continue(); }} }};")),
    ];
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en").await?;
    browser.visit(&place, "").await?;
    for (name, how) in cases {
        let told = |error| format!("{name}: {error}");
        browser.open_sample().await.map_err(told)?;
        browser.is_kept("browser").await.map_err(told)?;
        spoil(&browser, &how).await?;
        browser.reload().await?;
        browser.reads(".banner", &["cannot be read", "Save the raw content"]).await.map_err(told)?;
        browser.reads(".choices", &["Look at the sample county"]).await.map_err(told)?;
        // What was kept is left as it is until the reader decides.
        assert_eq!(browser.wait_for(IS_STORED).await?, true, "{name}");
    }
    browser.close().await
}

#[tokio::test]
async fn figures_of_an_area_that_cannot_be_read_are_said_and_the_others_are_there() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en").await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    for village in ["S04-01", "S04-02"] {
        browser.go(&format!("#/figures?area={village}&period=2005-10+12&mode=months")).await?;
        browser.until(&format!("return location.hash.includes('{village}')")).await?;
        let cell = browser.cell("Births", "May 2006").await?;
        browser.enter(&cell, "57").await?;
    }
    browser.is_kept("browser").await?;
    let first =
        "blocks.openCursor().onsuccess = event => event.target.result.update('{\"version\":1,\"items\":[\"bir');";
    spoil(&browser, first).await?;
    browser.reload().await?;
    browser.reads(".banner.bad", &["cannot be read", "S04-01"]).await?;
    let cell = browser.cell("Births", "May 2006").await?;
    browser.reads(&cell, &["57"]).await?;
    browser.is_kept("browser").await?;
    // It stays as it is until the reader says otherwise; then it is gone for good.
    browser.reload().await?;
    browser.reads(".banner.bad", &["cannot be read", "S04-01"]).await?;
    browser.click_words(".banner button", "Clear the unreadable part").await?;
    browser.reads(".notices", &["is cleared", "S04-01"]).await?;
    browser.is_kept("browser").await?;
    browser.reload().await?;
    let cell = browser.cell("Births", "May 2006").await?;
    browser.reads(&cell, &["57"]).await?;
    assert_eq!(browser.text(".banner").await?, "");
    browser.close().await
}

#[tokio::test]
async fn a_second_tab_reads_and_can_take_over() -> Outcome {
    for origin in Origin::ALL {
        let place = origin.place()?;
        let browser = Browser::open_in(Engine::Chromium, "en").await?;
        browser.visit(&place, "").await?;
        browser.open_sample().await?;
        browser.is_kept("browser").await?;
        let first = browser.web.window().await?;
        let second = browser.web.new_tab().await?;
        browser.web.switch_to_window(second).await?;
        browser.visit(&place, "").await?;
        browser.is_kept("readonly").await?;
        browser.reads(".banner", &["Another tab is editing"]).await?;
        browser.reads("table.ov", &["10.71"]).await?;
        browser.click_words(".banner button", "Edit here instead").await?;
        browser.is_kept("browser").await?;
        assert_eq!(browser.text(".banner").await?, "");
        let figures = "#/figures?area=S04-01&period=2005-10+12&mode=months";
        browser.go(figures).await?;
        let cell = browser.cell("Births", "May 2006").await?;
        browser.enter(&cell, "57").await?;
        browser.is_kept("browser").await?;
        // The first tab now only reads: it shows what the second has kept, and takes no figure.
        browser.web.switch_to_window(first).await?;
        browser.is_kept("readonly").await?;
        browser.reads(".banner", &["Another tab is editing"]).await?;
        browser.go(figures).await?;
        let cell = browser.cell("Births", "May 2006").await?;
        browser.reads(&cell, &["57"]).await?;
        browser.click(&cell).await?;
        browser.type_text("99").await?;
        browser.press("Enter").await?;
        browser.reads(&cell, &["57"]).await?;
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn without_locks_two_tabs_never_overwrite_each_other() -> Outcome {
    let figures = "#/figures?area=S04-01&period=2005-10+12&mode=months&lang=en&fault=no-locks";
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en").await?;
    browser.visit(&place, figures).await?;
    browser.open_sample_at("#figures-grid").await?;
    browser.is_kept("browser").await?;
    let first = browser.web.window().await?;
    let second = browser.web.new_tab().await?;
    browser.web.switch_to_window(second).await?;
    browser.visit(&place, figures).await?;
    let cell = browser.cell("Births", "May 2006").await?;
    browser.enter(&cell, "57").await?;
    browser.is_kept("browser").await?;
    // The first tab builds on a revision that is no longer the last: it may not write, and says so.
    browser.web.switch_to_window(first).await?;
    browser.enter(&cell, "58").await?;
    browser.is_kept("readonly").await?;
    // What it could not keep is still in sight, and can be saved before the other tab's figures take its place.
    browser.reads(".banner.bad", &["in this page only", "Save to a file now", "Edit here instead"]).await?;
    browser.reads(&cell, &["58"]).await?;
    browser.click_words(".banner button", "Edit here instead").await?;
    browser.reads("dialog[open]", &["The last changes made here were not kept"]).await?;
    browser.run(biaochi_browser_tests::FAKE_FILE).await?;
    browser.click("#replace-save").await?;
    browser.is_kept("browser").await?;
    assert_eq!(browser.in_saved_file("S04-01", "2006-05", "births").await?, "58", "what was not kept is in the file");
    browser.reads(&cell, &["57"]).await?;
    // The file holds this tab's figure, not the other's: opened again, the page does not take the one for the other.
    browser.reload().await?;
    browser.reads(".kept", &["Not saved to a file yet"]).await?;
    browser.close().await
}

//! The single file in all three engines: open, sample, edit a cell, reload; import a table.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, quoted, root};

async fn check(engine: Engine) -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open(engine).await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    // What the browser itself speaks is not the same in all three.
    browser.go("#/figures?area=S04-01&period=2005-10+12&mode=months&lang=en").await?;
    let cell = browser.cell("Births", "May 2006").await?;
    browser.enter(&cell, "57").await?;
    browser.is_kept("browser").await?;
    browser.reload().await?;
    let cell = browser.cell("Births", "May 2006").await?;
    browser.reads(&cell, &["57"]).await?;
    // A page that is left while something is being typed goes away quietly.
    browser.click(&cell).await?;
    browser.type_text("9").await?;
    browser.go("#/targets?area=S&period=2005-10+12&lang=en").await?;
    browser.click("#goal-0").await?;
    browser.type_text("9").await?;
    browser.go("#/overview?area=S&period=2005-10+12&lang=en").await?;
    browser.reads("table.ov", &["Crude birth rate"]).await?;
    assert_eq!(browser.run("return document.querySelector('[data-panic]')").await?, serde_json::Value::Null);
    assert_eq!(browser.fetched().await?, Vec::<String>::new());
    browser.close().await
}

#[tokio::test]
async fn chromium_keeps_an_edited_cell() -> Outcome {
    check(Engine::Chromium).await
}

#[tokio::test]
async fn firefox_keeps_an_edited_cell() -> Outcome {
    check(Engine::Firefox).await
}

#[tokio::test]
async fn webkit_keeps_an_edited_cell() -> Outcome {
    check(Engine::WebKit).await
}

/// A table goes in through the file field, or is dropped on the page: looked at, accepted, seen.
async fn check_import(engine: Engine) -> Outcome {
    let place = Origin::File.place()?;
    for (name, format, dropped) in [
        ("wide-gb18030.csv", "GB18030", false),
        ("titles-and-totals.xlsx", "xlsx", false),
        ("titles-and-totals.xlsx", "xlsx", true),
    ] {
        let browser = Browser::open(engine).await?;
        let told = |error| format!("{engine:?} {name} dropped {dropped}: {error}");
        browser.visit(&place, "").await?;
        browser.until("return document.querySelector('.choices')").await?;
        let path = root().join("tests/data/import").join(name);
        if dropped {
            drop_file(&browser, name, &std::fs::read(&path)?).await?;
        } else {
            browser.choose_file(&path).await?;
        }
        browser.reads("#import-how", &[format]).await.map_err(told)?;
        browser.reads("#import-tally", &["新填 36 个数", "新增 8 个地区"]).await.map_err(told)?;
        browser.until("const it = document.getElementById('import-go'); return it && !it.disabled").await?;
        browser.click("#import-go").await?;
        browser.until("return !document.querySelector('dialog.import')").await?;
        // 81 births in a mean population of (6210 + 6249) / 2.
        browser.reads("table.ov", &["13.00‰"]).await.map_err(told)?;
        browser.is_kept("browser").await.map_err(told)?;
        assert_eq!(browser.fetched().await?, Vec::<String>::new());
        assert_eq!(browser.run("return document.querySelector('[data-panic]')").await?, serde_json::Value::Null);
        browser.close().await?;
    }
    Ok(())
}

/// Drops a file of these bytes on the page, as the browser tells the page of it.
async fn drop_file(browser: &Browser, name: &str, bytes: &[u8]) -> Outcome {
    let script = format!(
        "const data = new DataTransfer(); data.items.add(new File([new Uint8Array({bytes:?})], {})); \
         for (const kind of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, {{ dataTransfer: data, bubbles: true, cancelable: true }}));",
        quoted(name)
    );
    browser.run(&script).await.map(drop)
}

#[tokio::test]
async fn chromium_imports_tables() -> Outcome {
    check_import(Engine::Chromium).await
}

#[tokio::test]
async fn firefox_imports_tables() -> Outcome {
    check_import(Engine::Firefox).await
}

#[tokio::test]
async fn webkit_imports_tables() -> Outcome {
    check_import(Engine::WebKit).await
}

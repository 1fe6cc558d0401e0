//! A table goes in: read in the worker, looked at, imported in one step, taken back in one.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, Place, root};
use thirtyfour::By;

/// Opens the page over file:// and hands it to `look`; the console has to stay free of errors.
async fn check<F>(start: &str, look: F) -> Outcome
where
    F: AsyncFnOnce(&Browser, &Place) -> Outcome,
{
    let place = Origin::File.place()?;
    let browser = Browser::open(Engine::Chromium).await?;
    browser.visit(&place, "").await?;
    browser.until("return document.querySelector('.choices')").await?;
    if start == "sample" {
        browser.run("document.getElementById('choose-sample').click()").await?;
        browser.until("return document.querySelector('nav.nav a[href*=overview]')").await?;
    }
    look(&browser, &place).await?;
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

/// Chooses a file of tests/data/import and waits until the dialog has something to say.
async fn choose(browser: &Browser, name: &str) -> Outcome {
    let path = root().join("tests/data/import").join(name);
    let field = browser.web.find(By::Css("input.file-field")).await?;
    field.send_keys(path.display().to_string()).await?;
    let done = "const it = document.querySelector('dialog.import'); \
        return it && it.open && (it.querySelector('#import-refusal') || (it.getAttribute('aria-busy') === 'false' && it.querySelector('#import-how').innerText)) && true";
    browser.until(done).await.map(drop)
}

async fn text(browser: &Browser, selector: &str) -> Outcome<String> {
    let script = format!("const it = document.querySelector('{selector}'); return it ? it.innerText : ''");
    Ok(browser.run(&script).await?.as_str().unwrap_or_default().to_owned())
}

#[track_caller]
fn holds(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "no “{word}” in: {text}");
    }
}

async fn go(browser: &Browser) -> Outcome {
    browser.until("const it = document.getElementById('import-go'); return it && !it.disabled").await?;
    browser.web.find(By::Id("import-go")).await?.click().await?;
    browser.until("return !document.querySelector('dialog.import') && document.querySelector('.notice')").await?;
    Ok(())
}

#[tokio::test]
async fn a_wide_gb18030_file_becomes_a_workspace_whose_values_are_right_and_one_undo_empties_it() -> Outcome {
    check("", async |browser, _| {
        choose(browser, "wide-gb18030.csv").await?;
        holds(&text(browser, "#import-how").await?, &["GB18030", "逗号", "第 2 行是表头", "2006考核年度"]);
        holds(&text(browser, "#import-tally").await?, &["新填 36 个数", "新增 8 个地区"]);
        assert_eq!(text(browser, "#import-go").await?, "导入 36 个数");
        go(browser).await?;
        holds(&text(browser, ".notices").await?, &["wide-gb18030.csv", "36 个数", "6 个地区"]);
        // 81 births in a mean population of (6210 + 6249) / 2: 13.00 per mille; 48 boys to 33 girls.
        browser.until("return document.body.innerText.includes('13.00‰')").await?;
        browser.web.find(By::Css(".notice-undo")).await?.click().await?;
        browser.until("return !document.body.innerText.includes('13.00‰')").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_workbook_with_titles_and_totals_goes_into_the_open_workspace_and_back() -> Outcome {
    check("sample", async |browser, _| {
        choose(browser, "titles-and-totals.xlsx").await?;
        holds(&text(browser, "#import-how").await?, &["xlsx", "年报", "第 3 行是表头"]);
        holds(&text(browser, "#import-tally").await?, &["新填 36 个数", "略过 3 行合计"]);
        let into = "const it = document.getElementById('import-into'); it.value = 'open'; it.dispatchEvent(new Event('change'))";
        browser.run(into).await?;
        browser.until("return document.getElementById('import-tally').innerText.includes('新增 8 个地区')").await?;
        go(browser).await?;
        browser.web.find(By::Css(".notice-undo")).await?.click().await?;
        browser.until("return !document.querySelector('.notice-undo')").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_column_is_matched_by_hand_and_what_cannot_be_read_is_named() -> Outcome {
    check("", async |browser, _| {
        choose(browser, "months-utf8-bom.csv").await?;
        holds(&text(browser, "#import-how").await?, &["UTF-8", "时期在“月份”列"]);
        holds(&text(browser, "#import-problems").await?, &["第 6 行 C 列", "12a", "单位"]);
        holds(&text(browser, ".import .notice.warn").await?, &["备用数"]);
        assert_eq!(text(browser, "#import-go").await?, "导入 5 个数");
        let column = "thead th:nth-child(5) select";
        browser.run(&format!("document.querySelector('{column}').focus()")).await?;
        browser.until(&format!("return document.querySelector('{column}').options.length > 20")).await?;
        browser.run(&format!("const it = document.querySelector('{column}'); it.value = [...it.options].find(o => o.text === '死亡人数').value; it.dispatchEvent(new Event('change'))")).await?;
        browser.until("return document.getElementById('import-go').innerText === '导入 11 个数'").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn workbooks_of_other_programs_and_of_1995_are_read_by_the_shipped_worker() -> Outcome {
    check("sample", async |browser, _| {
        // The last one holds GBK bytes under code page 936, as programs wrote before Unicode.
        let cases = [("tidy.xls", "xls", "甲镇"), ("tidy.ods", "ods", "甲镇"), ("gbk-1995.xls", "年报", "石桥镇")];
        for (name, how, area) in cases {
            choose(browser, name).await?;
            holds(&text(browser, "#import-how").await?, &[how, "一行一个数"]);
            holds(&text(browser, "dialog.import").await?, &[area]);
            browser.web.find(By::Id("import-cancel")).await?.click().await?;
            browser.until("return !document.querySelector('dialog.import')").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn cancel_and_escape_leave_everything_as_it_was() -> Outcome {
    check("sample", async |browser, _| {
        browser.until("return document.querySelector('main h1')").await?;
        let before = text(browser, "main").await?;
        choose(browser, "tidy.csv").await?;
        browser.web.find(By::Id("import-cancel")).await?.click().await?;
        browser.until("return !document.querySelector('dialog.import')").await?;
        choose(browser, "tidy.csv").await?;
        browser.web.active_element().await?.send_keys(thirtyfour::Key::Escape + "").await?;
        browser.until("return !document.querySelector('dialog.import')").await?;
        assert_eq!(text(browser, "main").await?, before);
        assert_ne!(browser.run("return document.activeElement.tagName").await?, "BODY", "the focus comes back");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_hostile_file_or_records_of_persons_end_in_a_sentence_with_the_page_alive() -> Outcome {
    check("sample", async |browser, _| {
        let cases = [("far-cell.xlsx", ["XFD1048576", "没有动"]), ("persons.csv", ["不收个人信息", "A 列"])];
        for (name, words) in cases {
            choose(browser, name).await?;
            holds(&text(browser, "dialog.import").await?, &words);
            assert_eq!(browser.run("return !document.getElementById('import-go')").await?, true, "{name}");
            browser.web.find(By::Id("import-cancel")).await?.click().await?;
            browser.until("return !document.querySelector('dialog.import')").await?;
        }
        // Alive: another page draws itself, and the next file is read.
        choose(browser, "tidy.csv").await?;
        holds(&text(browser, "#import-how").await?, &["一行一个数"]);
        Ok(())
    })
    .await
}

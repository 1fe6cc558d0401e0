//! The main job, from the first visit to a figure that outlives the page, in Chromium.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};

/// What the speech gives, as the overview prints it: an indicator's value, gap and move.
const SPEECH: [&[&str]; 5] =
    [&["10.71", "1.29", "+0.93", "+517"], &["99.29", "2.29"], &["108.94"], &["79.26", "9.26"], &["95.42", "5.42"]];

/// Words that a reader of each language must find in the overview of the sample.
const WORDS: [(&str, &[&str]); 3] = [
    ("zh-CN", &["示例县", "人口出生率", "达标", "低1.29个千分点", "全部"]),
    ("zh-TW", &["示例縣", "人口出生率", "達標", "低1.29個千分點", "全部"]),
    ("en-GB", &["Sample County", "Crude birth rate", "Met", "below by 1.29 per mille points", "All"]),
];

#[tokio::test]
async fn the_first_visit_offers_three_ways_in_the_readers_language() -> Outcome {
    let place = Origin::File.place()?;
    let cases = [
        ("zh-CN", ["看示例县", "新建自己的工作区", "打开文件"]),
        ("zh-HK", ["看示例縣", "新增自己的工作區", "開啟檔案"]),
        ("en-US", ["Look at the sample county", "Start an empty workspace", "Open a file"]),
    ];
    for (language, ways) in cases {
        let browser = Browser::open_in(Engine::Chromium, language).await?;
        browser.visit(&place, "").await?;
        browser.reads(".choices", &ways).await?;
        assert_eq!(browser.run("return document.querySelectorAll('.choice').length").await?, 3);
        browser.close().await?;
    }
    Ok(())
}

/// Every row of the overview as the text that a reader sees, spaces and all.
async fn rows(browser: &Browser) -> Outcome<Vec<String>> {
    let script =
        "return [...document.querySelectorAll('table.ov tbody tr')].map(it => it.innerText.replace(/\\s+/g, ' '))";
    let found = browser.run(script).await?;
    Ok(found.as_array().into_iter().flatten().filter_map(|it| it.as_str().map(str::to_owned)).collect())
}

#[tokio::test]
async fn the_sample_gives_the_numbers_of_the_speech_in_three_languages() -> Outcome {
    let place = Origin::File.place()?;
    for (language, words) in WORDS {
        let browser = Browser::open_in(Engine::Chromium, language).await?;
        browser.visit(&place, "").await?;
        browser.open_sample().await?;
        browser.reads("#main", words).await?;
        let rows = rows(&browser).await?;
        for numbers in SPEECH {
            let row = rows.iter().find(|it| numbers.iter().all(|number| it.contains(number)));
            assert!(row.is_some(), "{language}: no row with {numbers:?} in {rows:#?}");
        }
        let birth = rows.iter().find(|it| it.contains("10.71")).cloned().unwrap_or_default();
        assert!(birth.contains(words[2]), "{language}: {birth}");
        assert_eq!(browser.fetched().await?, Vec::<String>::new());
        assert_eq!(browser.console().await?, Vec::<String>::new());
        browser.close().await?;
    }
    Ok(())
}

/// The births of the county's year and its population, as the speech gives them.
const BIRTHS: i64 = 5493;
const POPULATION: i64 = 512_900;

/// The birth rate as a hand calculation gives it: per mille, two decimals, halves up.
fn rate(births: i64) -> String {
    let hundredths = (births * 100_000 * 2 + POPULATION) / (POPULATION * 2);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// Finds an area by tree and by typing, and comes back to the county.
async fn choose_areas(browser: &Browser) -> Outcome {
    browser.click(".pick").await?;
    browser.click_words(".tree li", "Shiqiao Town").await?;
    browser.reads("#main h1", &["Shiqiao Town"]).await?;
    browser.click(".pick").await?;
    browser.until("return document.activeElement.matches('.pop input[type=search]')").await?;
    browser.type_text("longtan").await?;
    browser.press("Enter").await?;
    browser.reads("#main h1", &["Longtan Township"]).await?;
    browser.click(".pick").await?;
    browser.until("return document.activeElement.matches('.pop input[type=search]')").await?;
    browser.type_text("Sample County").await?;
    browser.press("Enter").await?;
    browser.reads("#main h1", &["Sample County"]).await
}

/// From the number to its working, a township and a village; ends on the village's page.
async fn follow_a_number(browser: &Browser) -> Outcome {
    browser.click_words("a.num-link", "10.71").await?;
    browser.reads("#main .work", &["5,493", "512,900", "10.71"]).await?;
    browser.click_words("table.areas th a", "Baiquan Town").await?;
    browser.reads("#main h1, .crumbs", &["Baiquan Town"]).await?;
    browser.until("return !location.hash.includes('area=S&')").await?;
    let village = browser.text("table.areas tbody th a").await?;
    browser.click("table.areas tbody th a").await?;
    browser.reads(".pick", &[village.as_str()]).await?;
    browser.reads("#main .work", &["×"]).await
}

/// Adds forty births to one month of the village on the page; gives what the month had.
async fn edit_a_month(browser: &Browser) -> Outcome {
    browser.click_words(".nav a", "Figures").await?;
    browser.click_words(".grid-tools .seg button", "By month").await?;
    let cell = browser.cell("Births", "May 2006").await?;
    let before: i64 = browser.text(&cell).await?.trim().parse()?;
    browser.enter(&cell, &(before + 40).to_string()).await?;
    browser.is_kept("browser").await
}

/// The county's overview shows this birth rate.
async fn county_has(browser: &Browser, births: i64) -> Outcome {
    browser.go("#/overview?area=S&period=2005-10+12").await?;
    browser.reads("table.ov", &[&rate(births)]).await
}

#[tokio::test]
async fn the_main_job_in_one_sitting_over_file_and_http() -> Outcome {
    assert_eq!(rate(BIRTHS), "10.71");
    for origin in Origin::ALL {
        let place = origin.place()?;
        let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
        browser.visit(&place, "").await?;
        browser.open_sample().await?;
        browser.network().await?;
        choose_areas(&browser).await?;
        browser.press("Alt+[").await?;
        browser.reads("table.ov", &["9.78"]).await?;
        browser.press("Alt+]").await?;
        browser.reads("table.ov", &["10.71"]).await?;
        follow_a_number(&browser).await?;
        edit_a_month(&browser).await?;
        county_has(&browser, BIRTHS + 40).await?;
        browser.press("Ctrl+z").await?;
        browser.reads("table.ov", &["10.71"]).await?;
        browser.press("Ctrl+y").await?;
        browser.reads("table.ov", &[&rate(BIRTHS + 40)]).await?;
        set_a_target(&browser).await?;
        switch_language(&browser).await?;
        browser.is_kept("browser").await?;
        assert_eq!(browser.network().await?, Vec::<String>::new(), "nothing was asked for since the page opened");
        let refused = browser.wait_for(&format!("fetch('{}')", "https://example.com/")).await?;
        assert!(refused.get("error").is_some(), "{refused}");
        browser.reload().await?;
        browser.go("#/overview?area=S&period=2005-10+12").await?;
        browser.reads("table.ov", &[&rate(BIRTHS + 40), "≤ 10", "未達標"]).await?;
        assert_eq!(browser.run("return document.documentElement.lang").await?, "zh-Hant");
        browser.close().await?;
    }
    Ok(())
}

/// A stricter target of the year turns the verdict of the birth rate.
async fn set_a_target(browser: &Browser) -> Outcome {
    browser.go("#/targets?area=S&period=2005-10+12").await?;
    browser.reads("table.goals tbody tr th", &["Crude birth rate"]).await?;
    let field = "#goal-0";
    browser.click(field).await?;
    browser.press("Ctrl+a").await?;
    browser.type_text("10").await?;
    browser.press("Enter").await?;
    browser.is_kept("browser").await?;
    browser.go("#/overview?area=S&period=2005-10+12").await?;
    browser.reads("table.ov tbody tr", &["≤ 10", "Missed"]).await
}

async fn switch_language(browser: &Browser) -> Outcome {
    browser.go("#/settings").await?;
    browser.click_words("#main label, #main button", "繁體中文").await?;
    browser.reads(".nav", &["總覽", "指標"]).await
}

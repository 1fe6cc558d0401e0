//! Pages that people print: nothing sticks out of the sheet, no control stands on it, in three engines.

use biaochi_browser_tests::paper::{A4, printed};
use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, Sheet};

/// What is printed at an office, by address.
const PRINTED: [&str; 14] = [
    "overview",
    "indicator/crude_birth_rate",
    "indicator/sex_ratio_at_birth",
    "assessment/scores",
    "assessment/scores/county-2006-review/S10",
    "assessment/laggards",
    "assessment/dissection",
    "assessment/statistics",
    "assessment/statistics/crude_birth_rate",
    "report",
    "present/paper",
    "learn/handout/crude_birth_rate",
    "learn/card",
    "figures",
];

async fn check(engine: Engine, language: &str, pages: &[&str]) -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::with_sample(engine, language, &place, "#/overview").await?;
    browser.is_kept("browser").await?;
    let mut found = Vec::new();
    for page in pages {
        // The rules for paper hold until the page is loaded anew.
        browser.reload().await?;
        browser.go(&format!("#/{page}")).await?;
        // What a worker made comes a moment after its page.
        let there = "return document.querySelectorAll('#main :is(table, figure, .learn > *, .grid)').length > 0";
        browser.until(there).await.map_err(|why| format!("{page}: {why}"))?;
        // Area and period stand over every sheet as words, and so do heads and numbers that are pressed on the screen.
        let as_words = ["pick", "now", "sort", "num-link"].map(|it| format!("button class=\"{it}"));
        let faults = browser.faults_on_paper("#main").await?.into_iter();
        let faults = faults.filter(|it| !as_words.iter().any(|words| it.contains(words)));
        found.extend(faults.map(|it| format!("{page}: {it}")));
    }
    browser.close().await?;
    assert!(found.is_empty(), "{engine:?}:\n{}", found.join("\n"));
    Ok(())
}

#[tokio::test]
async fn what_is_printed_is_whole_and_has_no_control() -> Outcome {
    check(Engine::Chromium, "zh-CN", &PRINTED).await
}

/// English words are longer: heads wrap, and no column is left out on the right.
#[tokio::test]
async fn what_is_printed_is_whole_in_english() -> Outcome {
    check(Engine::Chromium, "en-GB", &PRINTED).await
}

#[tokio::test]
async fn what_is_printed_is_whole_in_firefox() -> Outcome {
    check(Engine::Firefox, "zh-CN", &PRINTED[..6]).await
}

#[tokio::test]
async fn what_is_printed_is_whole_in_webkit() -> Outcome {
    check(Engine::WebKit, "zh-CN", &PRINTED[..3]).await
}

/// A4, Letter and A4 on its side, in centimetres.
const PAPERS: [(f64, f64); 3] = [A4, (21.59, 27.94), (29.7, 21.0)];

/// The words of every chart on the page, those of one chart together, and after them what can be pressed as `!words`.
const ASKED: &str = "const seen = it => it.getClientRects().length > 0; \
    const charts = [...document.querySelectorAll('#main svg.chart')].filter(seen).map(chart => \
        [...chart.querySelectorAll('text')].map(it => it.textContent).join('\\n')); \
    const pressed = [...document.querySelectorAll('#main .tools button, #main a.btn, #main .picture-link, .nav a')] \
        .filter(seen).map(it => '!' + it.textContent.trim()); \
    return [...charts, ...new Set(pressed)];";

/// Letters and digits only: signs come out of a PDF in more than one way.
fn plain(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).collect()
}

/// What is wrong with the pages of a document, of which [`ASKED`] was asked.
fn faults_of(sheets: &[Sheet], asked: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    let letters: Vec<String> = sheets.iter().map(|it| plain(&it.letters())).collect();
    for (at, sheet) in sheets.iter().enumerate() {
        // The page's own number alone is no content.
        if sheet.words.len() < 4 {
            found.push(format!("page {} is empty", at + 1));
        }
        let near = sheet.at_the_edge(14.0);
        if !near.is_empty() {
            found.push(format!("page {}: {near:?} within 5 mm of the edge", at + 1));
        }
    }
    for it in asked {
        if let Some(button) = it.strip_prefix('!') {
            let is_button = |sheet: &Sheet| sheet.words.iter().any(|word| word.0 == button);
            if button.chars().count() > 3 && sheets.iter().any(is_button) {
                found.push(format!("the button {button}"));
            }
            continue;
        }
        let words: Vec<String> = it.lines().map(plain).filter(|it| it.chars().count() > 1).collect();
        if !letters.iter().any(|page| words.iter().all(|word| page.contains(word))) {
            found.push(format!("no page has the whole chart {words:?}"));
        }
    }
    found
}

async fn check_printed(engine: Engine, pages: &[&str], papers: &[(f64, f64)]) -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::with_sample(engine, "zh-CN", &place, "#/overview").await?;
    let mut found = Vec::new();
    for page in pages {
        browser.go(&format!("#/{page}")).await?;
        let there = "return document.querySelectorAll('#main :is(table, figure, .learn > *, .grid)').length > 0";
        browser.until(there).await.map_err(|why| format!("{page}: {why}"))?;
        // The page before must be gone, and what a worker draws must have come.
        tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
        let asked = browser.run(ASKED).await?;
        let asked: Vec<String> =
            asked.as_array().into_iter().flatten().filter_map(|it| it.as_str().map(str::to_owned)).collect();
        for paper in papers {
            let sheets = browser.printed_words(*paper).await?.ok_or("this engine's driver cannot print")?;
            assert!(!sheets.is_empty(), "{page}");
            let mut faults = faults_of(&sheets, &asked);
            let count = sheets.len();
            for (at, sheet) in sheets.iter().enumerate().filter(|_| engine == Engine::Chromium) {
                let number = format!("{}/{count}", at + 1);
                // The review and the profiles write theirs into the leaf, as words.
                let own = page.starts_with("report");
                let has = sheet.letters().ends_with(&number);
                if has == own {
                    faults.push(format!("page {number} of {page} ends otherwise"));
                }
            }
            found.extend(faults.into_iter().map(|it| format!("{page} on {paper:?}: {it}")));
        }
    }
    browser.close().await?;
    assert!(found.is_empty(), "{engine:?}:\n{}", found.join("\n"));
    Ok(())
}

#[tokio::test]
async fn printed_pages_are_full_numbered_and_cut_no_chart() -> Outcome {
    check_printed(Engine::Chromium, &PRINTED, &PAPERS[..1]).await
}

#[tokio::test]
async fn other_papers_cut_no_chart() -> Outcome {
    check_printed(Engine::Chromium, &PRINTED[..6], &PAPERS[1..]).await
}

/// Words of controls and of what is only for the screen.
const NOT_ON_PAPER: [&str; 6] = ["Save as picture", "As a table", "About this page", "Find", "Settings", "Preparing"];
/// The townships of the sample, which the ranked chart names.
const TOWNSHIPS: [&str; 10] =
    ["Shiqiao", "Liuhe", "Baiquan", "Qingshan", "Dongling", "Shaping", "Longtan", "an Town", "Yunfeng", "Daya"];

/// Whether these words are those, but for spaces; Firefox writes figures that no reader of PDF can name.
fn same(got: &[char], want: &[char]) -> bool {
    got.len() == want.len() && got.iter().zip(want).all(|(got, want)| got == want || *got == '\u{fffd}')
}

fn bare(text: &str) -> Vec<char> {
    text.to_ascii_lowercase().chars().filter(|it| !it.is_whitespace()).collect()
}

/// Whether a text of a PDF ends with these words.
fn ends(text: &str, words: &str) -> bool {
    let (text, words) = (bare(text), bare(words));
    text.len().checked_sub(words.len()).and_then(|at| text.get(at..)).is_some_and(|it| same(it, &words))
}

/// Whether they stand anywhere in it.
fn has(text: &str, words: &str) -> bool {
    let words = bare(words);
    bare(text).windows(words.len()).any(|it| same(it, &words))
}

/// What is read of two engines; of the third, where a script of ours makes the pages, it is everything.
const READ: [&str; 5] = ["overview", "indicator/crude_birth_rate", "assessment/scores", "report", "figures"];

/// What was printed: no page is empty, no control is on it, the ranked chart is whole on one page, and where the page
/// numbers itself each leaf says which of how many it is.
async fn check_read(engine: Engine, routes: &[&str]) -> Outcome {
    let all = printed(engine, "en-GB", routes).await?;
    for (route, pages) in routes.iter().zip(&all) {
        let of = pages.len();
        for (at, sheet) in pages.iter().enumerate() {
            let text = sheet.text();
            let name = format!("{engine:?}, {route}, page {} of {of}", at + 1);
            // Firefox's own head and foot are no content.
            let least = if engine == Engine::Firefox { 24 } else { 12 };
            assert!(text.split_whitespace().count() > least, "{name} is empty: {text:?}");
            for word in NOT_ON_PAPER {
                assert!(!text.contains(word), "{name}: {word}");
            }
            let number = match *route {
                // The review and the slides write theirs into the leaf.
                "report" => format!("page {} of {of}", at + 1),
                _ => format!("{} / {of}", at + 1),
            };
            // Firefox writes it into its own foot, with the day after it.
            let own = engine == Engine::Firefox && has(&text, &format!("{} of {of}", at + 1));
            assert!(own || ends(&text, &number), "{name}: {text:?}");
        }
    }
    // What is chosen in a list is printed, not what stands first in it.
    if let Some(at) = routes.iter().position(|it| *it == "targets") {
        let lower = all.get(at).into_iter().flatten().map(|it| it.text().matches("at least").count()).sum::<usize>();
        assert!(lower > 9, "{engine:?}: {lower} targets are printed as a lower bound");
    }
    let whole = |it: &&Sheet| {
        let text = it.text();
        text.contains("Target") && TOWNSHIPS.iter().all(|it| text.contains(it))
    };
    let chart = all.get(1).and_then(|pages| pages.iter().find(whole));
    assert!(chart.is_some(), "{engine:?}: the ranked chart is cut");
    Ok(())
}

#[tokio::test]
async fn the_pages_of_a_print_are_whole_and_numbered() -> Outcome {
    check_read(Engine::Chromium, &READ).await
}

#[tokio::test]
async fn the_pages_of_a_print_are_whole_in_firefox() -> Outcome {
    check_read(Engine::Firefox, &READ).await
}

#[tokio::test]
async fn the_pages_of_a_print_are_whole_in_webkit() -> Outcome {
    let more = ["targets", "targets?view=matrix", "learn/lesson/pool"];
    check_read(Engine::WebKit, &[PRINTED.as_slice(), &more].concat()).await
}

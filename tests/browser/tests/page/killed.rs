//! A power cut at any moment costs at most the cell that is being typed, and spoils no workspace.
//!
//! `BIAOCHI_KILLS=200 cargo test -p biaochi-browser-tests killed::` is the long form;
//! `BIAOCHI_SEED=7` makes the cuts fall at other moments.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, Place};
use std::time::Duration;

/// The births of one month in the villages of a township.
const ROUTE: &str = "#/figures?area=S04&period=2006-05&lang=en";

/// How many villages are typed at most before the cut.
const CELLS: usize = 12;

/// A small generator, so that a run that fails can be made again.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// The first figures of the column, from the row under the township's own on.
async fn column(browser: &Browser) -> Outcome<Vec<String>> {
    let cell = browser.cell("Baiquan Town", "Births").await?;
    let script = format!(
        "const [row, col] = document.querySelector('{cell}').dataset.at.split(',').map(Number); \
         return Array.from({{ length: {CELLS} }}, (_, i) => {{ const it = document.querySelector(`#cell-${{row + 1 + i}}-${{col}}`); \
         return it ? [...it.childNodes].filter(it => it.nodeType === 3).map(it => it.data).join('').replace(/\\D/g, '') : ''; }})"
    );
    let found = browser.run(&script).await?;
    Ok(found.as_array().into_iter().flatten().filter_map(|it| it.as_str().map(str::to_owned)).collect())
}

/// Types new figures down the column until the time is over. Gives how many were taken with their Enter.
async fn type_for(browser: &Browser, figures: &[String], pause: Duration) -> Outcome<usize> {
    let cell = browser.cell("Baiquan Town", "Births").await?;
    browser.click(&cell).await?;
    browser.press("Down").await?;
    let mut taken = 0;
    let typing = async {
        for figure in figures {
            browser.type_text(figure).await?;
            browser.press("Enter").await?;
            taken += 1;
        }
        Outcome::Ok(())
    };
    // The cut falls wherever the typing is at that moment.
    let _ = tokio::time::timeout(pause, typing).await;
    Ok(taken)
}

/// One cut: what stands there afterwards is the new figures up to some cell, and below it the old ones.
async fn cut(browser: Browser, place: &Place, round: usize, pause: Duration) -> Outcome<Browser> {
    browser.visit(place, ROUTE).await?;
    browser.is_kept("browser").await?;
    let old = column(&browser).await?;
    assert!(old.len() == CELLS && old.iter().all(|it| !it.is_empty()), "{old:?}");
    // No figure comes twice: one from an earlier round could else be taken for one that was kept in this.
    let figures: Vec<String> = (0..CELLS).map(|it| (1000 + round * CELLS + it).to_string()).collect();
    let taken = type_for(&browser, &figures, pause).await?;
    let browser = browser.kill_and_reopen().await?;
    browser.visit(place, ROUTE).await?;
    browser.is_kept("browser").await?;
    let now = column(&browser).await?;
    let kept = now.iter().zip(&figures).take_while(|(now, new)| now == new).count();
    let story = format!("cut {round} after {pause:?} with {taken} taken: {old:?} became {now:?}");
    assert_eq!(now.get(kept..), old.get(kept..), "{story}");
    assert!(kept + 1 >= taken && kept <= taken + 1, "{story}");
    assert_eq!(browser.text(".banner").await? + browser.text(".notices").await?.as_str(), "", "{story}");
    Ok(browser)
}

async fn check(engine: Engine, cuts: usize) -> Outcome {
    let place = Origin::File.place()?;
    let mut browser = Browser::open_in(engine, "en-GB").await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    browser.is_kept("browser").await?;
    let mut random = Random(number("BIAOCHI_SEED").unwrap_or(20_060_930));
    for round in 0..cuts {
        let pause = Duration::from_millis(random.below(600));
        browser = cut(browser, &place, round, pause).await?;
    }
    browser.close().await
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|it| it.parse().ok())
}

fn cuts(usual: usize) -> usize {
    number("BIAOCHI_KILLS").and_then(|it| it.try_into().ok()).unwrap_or(usual)
}

#[tokio::test]
async fn chromium_killed_loses_at_most_the_cell_being_typed() -> Outcome {
    check(Engine::Chromium, cuts(10)).await
}

#[tokio::test]
async fn firefox_killed_loses_at_most_the_cell_being_typed() -> Outcome {
    check(Engine::Firefox, cuts(3).min(20)).await
}

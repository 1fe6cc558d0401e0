//! Thirty papers with their key, from the click to the sheets that the printer gets.

use crate::report::Report;
use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};

const TURNS: usize = 5;

/// From the click until so many sheets stand in the page and are laid out; the printer itself is not waited for.
const MADE: &str = "new Promise(done => { const began = performance.now(); \
    const look = () => { if (document.querySelectorAll('SHEET').length !== 30) return requestAnimationFrame(look); \
        document.body.getBoundingClientRect(); done(performance.now() - began); }; \
    document.querySelector('[data-do=\"BUTTON\"]').click(); look(); })";

pub(crate) async fn run(report: &mut Report) -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "zh-CN").await?;
    for (button, sheet, what) in [
        ("print", "article.paper:not(.key)", "30 papers of 10 exercises, made and laid out"),
        ("print-key", "article.key", "the key to 30 papers, made and laid out"),
    ] {
        let mut times = Vec::new();
        for turn in 0..TURNS {
            // Each turn has its own papers, so that nothing is there already. A code has no leading zero: such a one opens none.
            browser.visit(&place, &format!("#/learn/papers/paper.2.1{turn}77.10.0?n=30")).await?;
            browser.run("window.print = () => {}").await?;
            browser.until("return !!document.querySelector('article.paper')").await?;
            let took = browser.wait_for(&MADE.replace("SHEET", sheet).replace("BUTTON", button)).await?;
            times.extend(took.as_f64());
        }
        report.ours(what, &times, "5000 ms");
    }
    browser.close().await
}

//! Going to a page and waiting until it stands there: one way for every test and command.

use crate::{Browser, Outcome, quoted};

/// Becomes true when nothing in the page has changed for a while and nothing moves.
const STILL: &str = "new Promise(done => { \
    let last = performance.now(); const begun = last; \
    const seen = new MutationObserver(() => { last = performance.now(); }); \
    seen.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true }); \
    const look = () => { \
        const moves = document.getAnimations().some(it => it.playState === 'running'); \
        const now = performance.now(); \
        if ((now - last > 120 && !moves) || now - begun > 8000) { seen.disconnect(); done(true); } else { setTimeout(look, 30); } \
    }; look(); })";

impl Browser {
    /// Opens a page by its address without the mark, such as `overview?lang=en`, and waits until it stands still.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn turn(&self, page: &str) -> Outcome {
        let hash = quoted(&format!("#/{page}"));
        if self.run("return location.hash").await?.as_str() != Some(&format!("#/{page}")) {
            // What the worker made stays until its next answer comes.
            self.run("for (const it of document.querySelectorAll('.learn > *')) it.dataset.old = ''; return 1").await?;
            self.go(&format!("#/{page}")).await?;
        }
        let there = format!(
            "return location.hash === {hash} && !document.querySelector('.learn > [data-old]') \
             && !!document.querySelector('#main :is(h1, .show)')"
        );
        self.until(&there).await?;
        self.still().await
    }

    /// Waits until nothing in the page changes or moves any more; a page that never rests is taken as it is.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn still(&self) -> Outcome {
        self.wait_for(STILL).await.map(drop)
    }
}

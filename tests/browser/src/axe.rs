//! axe-core in the page: what it finds, in words.

use crate::{Browser, Outcome, quoted, root};
use serde_json::Value;

/// Everything that axe checks by itself, and two rules that it leaves out: text contrast 7:1 and the size of targets.
const RUN: &str = "axe.run(WHERE, { resultTypes: ['violations'], \
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } }) \
    .then(it => it.violations.map(it => ({ rule: it.id, help: it.help, count: it.nodes.length, \
    nodes: it.nodes.slice(0, 3).map(it => it.target.join(' ') + ' — ' + it.html.slice(0, 160) + ' — ' + (it.failureSummary || '').slice(0, 240)) })))";

impl Browser {
    /// What axe-core finds wrong as the page stands, one text a rule: in all of it, or within a selector.
    ///
    /// # Errors
    /// When axe is not set up or cannot run.
    pub async fn axe(&self, within: Option<&str>) -> Outcome<Vec<String>> {
        if self.run("return !window.axe").await? == true {
            let path = root().join("target/tools/axe/node_modules/axe-core/axe.min.js");
            let source = std::fs::read_to_string(&path)
                .map_err(|error| format!("axe-core: {error}; `cargo xtask setup` brings it"))?;
            self.run(&source).await?;
        }
        let found = self.wait_for(&RUN.replace("WHERE", &within.map_or_else(|| "document".to_owned(), quoted))).await?;
        let Value::Array(found) = found else { return Err(format!("axe: {found}").into()) };
        Ok(found.iter().map(|it| format!("{it:#}")).collect())
    }
}

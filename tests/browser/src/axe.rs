//! axe-core in the page: what it finds, in words.

use crate::{Browser, Outcome, quoted, root};
use serde_json::Value;

/// Which of axe's rules are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rules {
    /// Everything that axe checks by itself, and two rules that it leaves out: text contrast 7:1 and the size of targets.
    All,
    /// What a theme can change.
    Colours,
}

impl Rules {
    const fn options(self) -> &'static str {
        match self {
            Self::All => "rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }",
            Self::Colours => {
                "runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] }"
            }
        }
    }
}

const RUN: &str = "axe.run(WHERE, { resultTypes: ['violations'], OPTIONS }) \
    .then(it => it.violations.map(it => ({ rule: it.id, help: it.help, count: it.nodes.length, \
    nodes: it.nodes.slice(0, 3).map(it => it.target.join(' ') + ' — ' + it.html.slice(0, 160) + ' — ' + (it.failureSummary || '').slice(0, 240)) })))";

impl Browser {
    /// What axe-core finds wrong as the page stands, one text a rule: in all of it, or within a selector.
    ///
    /// # Errors
    /// When axe is not set up or cannot run.
    pub async fn axe(&self, within: Option<&str>) -> Outcome<Vec<String>> {
        self.axe_with(within, Rules::All).await
    }

    /// The same, with some of its rules only.
    ///
    /// # Errors
    /// When axe is not set up or cannot run.
    pub async fn axe_with(&self, within: Option<&str>, rules: Rules) -> Outcome<Vec<String>> {
        if self.run("return !window.axe").await? == true {
            let path = root().join("target/tools/axe/node_modules/axe-core/axe.min.js");
            let source = std::fs::read_to_string(&path)
                .map_err(|error| format!("axe-core: {error}; `cargo xtask setup` brings it"))?;
            self.run(&source).await?;
        }
        let found = self
            .wait_for(
                &RUN.replace("WHERE", &within.map_or_else(|| "document".to_owned(), quoted))
                    .replace("OPTIONS", rules.options()),
            )
            .await?;
        let Value::Array(found) = found else { return Err(format!("axe: {found}").into()) };
        Ok(found.iter().map(|it| format!("{it:#}")).collect())
    }
}

//! The page in which everything is compared: the product's own, with the peers and our pure parts put into it.

use crate::report::Report;
use base64::Engine as _;
use biaochi_browser_tests::{Browser, Outcome};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

/// The peers that could be loaded.
#[derive(Debug, Default)]
pub(crate) struct Peers {
    pub(crate) sheetjs: bool,
}

/// Packages by the name of their file, with the name that each leaves behind.
const PEERS: [(&str, &str); 4] = [("papaparse", "Papa"), ("arquero", "aq"), ("xlsx", "XLSX"), ("chart.js", "Chart")];

/// Puts scripts and wasm into the page that is open.
pub(crate) async fn set_up(browser: &Browser, folder: &Path, report: &mut Report) -> Outcome<Peers> {
    browser.web.set_script_timeout(Duration::from_secs(300)).await?;
    for (package, name) in PEERS {
        // A missing file was named by whoever fetches them.
        let Ok(source) = std::fs::read_to_string(folder.join(format!("{package}.js"))) else { continue };
        let script =
            format!("{source}\n;if (typeof {name} !== 'undefined') window.{name} = {name}; return !!window.{name}");
        if browser.run(&script).await? != Value::Bool(true) {
            report.missing(package, "its script leaves nothing behind");
        }
    }
    browser.run(include_str!("lab.js")).await?;
    let glue = std::fs::read_to_string(folder.join("page.js"))?;
    browser.run(&format!("{glue}\n;window.lab.hook = wasm_bindgen;")).await?;
    let wasm = base64::engine::general_purpose::STANDARD.encode(std::fs::read(folder.join("page.wasm"))?);
    ask(browser, &format!("lab.inflateHook('{wasm}')")).await?;
    Ok(Peers { sheetjs: browser.run("return !!window.XLSX").await? == Value::Bool(true) })
}

/// Evaluates a promise in the page; what refuses it is the error.
pub(crate) async fn ask(browser: &Browser, expression: &str) -> Outcome<Value> {
    let answer = browser.wait_for(expression).await?;
    match answer.get("error").and_then(Value::as_str) {
        Some(why) => Err(why.to_owned().into()),
        None => Ok(answer),
    }
}

/// The times of runs that took turns, by name.
pub(crate) async fn turns(browser: &Browser, rounds: u32, runs: &str) -> Outcome<BTreeMap<String, Vec<f64>>> {
    let answer = ask(browser, &format!("lab.turns({rounds}, {runs})")).await?;
    let times = |it: &Value| it.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    Ok(answer.as_object().into_iter().flatten().map(|(name, it)| (name.clone(), times(it))).collect())
}

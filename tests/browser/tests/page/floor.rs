//! The scripts parse in the oldest browsers that we promise, and the first of them in any browser at all.

use biaochi_browser_tests::{Browser, Engine, Outcome, root};

/// What Chrome 109, Firefox 115 and Safari 16.4 know: the language of 2022.
const FLOOR: u32 = 2022;
/// What a browser knows that is only told to be too old.
const ANY: u32 = 5;

/// Parses a script with acorn in a page of our own; what is wrong, or nothing.
async fn parsed(browser: &Browser, script: &str, version: u32) -> Outcome<String> {
    let text = serde_json::to_string(script)?;
    let parse = format!(
        "try {{ acorn.parse({text}, {{ ecmaVersion: {version} }}); return '' }} catch (error) {{ return String(error) }}"
    );
    Ok(browser.run(&parse).await?.as_str().unwrap_or("no answer").to_owned())
}

/// A script that the build made or that stands in src/.
fn script(path: &str) -> Outcome<String> {
    std::fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}").into())
}

#[tokio::test]
async fn every_script_is_written_in_a_language_that_the_oldest_browsers_read() -> Outcome {
    let browser = Browser::open(Engine::Chromium).await?;
    browser.web.goto("about:blank").await?;
    browser.run(&script("target/tools/acorn/node_modules/acorn/dist/acorn.js")?).await?;
    let cases = [
        ("src/boot.js", ANY),
        ("dist/site/biaochi.js", FLOOR),
        ("target/bindgen/release/biaochi-worker.js", FLOOR),
        ("src/boot_worker.js", FLOOR),
        ("src/unlzma.js", FLOOR),
        ("src/site_worker.js", FLOOR),
    ];
    for (path, version) in cases {
        assert_eq!(parsed(&browser, &script(path)?, version).await?, "", "{path} in ES{version}");
    }
    // What newer browsers read is refused here, or the test would see nothing.
    for (newer, version) in [("let a = 1", ANY), ("a ?? b", ANY), ("/[a--b]/v", FLOOR), ("using it = open()", FLOOR)] {
        assert_ne!(parsed(&browser, newer, version).await?, "", "{newer} in ES{version}");
    }
    browser.close().await
}

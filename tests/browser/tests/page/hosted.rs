//! The hosted form as an app: it opens without a network after the first visit, and a new build waits for its turn.

use biaochi_browser_tests::{Browser, Engine, Outcome, Place, root};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// A copy of dist/site that a test may change, for the time of the test.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Outcome<Self> {
        let to = std::env::temp_dir().join(format!("biaochi-site-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&to)?;
        for entry in std::fs::read_dir(root().join("dist/site"))? {
            let entry = entry?;
            std::fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
        Ok(Self(to))
    }

    fn change(&self, name: &str, from: &str, to: &str) -> Outcome {
        let path = self.0.join(name);
        let text = std::fs::read_to_string(&path)?;
        assert!(text.contains(from), "{name} lacks {from}");
        std::fs::write(path, text.replace(from, to))?;
        Ok(())
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // A folder that stays behind in the temporary one harms nobody.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Waits until the page's worker has everything and serves the page.
async fn is_kept_offline(browser: &Browser) -> Outcome {
    browser
        .run("navigator.serviceWorker.ready.then(it => { window.kept = it.active?.state || 'none'; }); return 1")
        .await?;
    let kept = "return ['activated', 'activating'].includes(window.kept) && !!navigator.serviceWorker.controller";
    // It is registered some seconds after the page, and fetches all files once more: on a busy machine that takes long.
    for _ in 0..3 {
        if browser.until(kept).await.is_ok() {
            return Ok(());
        }
    }
    browser.until(kept).await?;
    Ok(())
}

async fn opens_again_without_the_server(engine: Engine) -> Outcome {
    let copy = Copy::new(&format!("{engine:?}"))?;
    let place = Place::serve(&copy.0, "/任意/depth/")?;
    let browser = Browser::open_in(engine, "en-GB").await?;
    browser.visit(&place, "").await?;
    assert_eq!(browser.run("return !!document.getElementById('first')").await?, false, "the first words stay");
    browser.open_sample().await?;
    browser.is_kept("browser").await?;
    is_kept_offline(&browser).await.map_err(|why| format!("{why}; asked for {:?}", place.requests()))?;
    drop(place);
    // By the page itself: Firefox's driver asks the network for a reload of its own.
    browser.run("setTimeout(() => location.reload(), 0); document.title = 'old'; return 1").await?;
    browser.until("return document.title !== 'old' && document.documentElement.hasAttribute('data-ready')").await?;
    browser.go("#/overview").await?;
    browser.reads("table.ov", &["10.71"]).await?;
    // The worker's files are there too.
    browser.go("#/learn/practise/pool_areas.2.5").await?;
    browser.until("return !!document.querySelector('.question')").await?;
    browser.close().await
}

#[tokio::test]
async fn chromium_opens_the_hosted_form_again_without_its_server() -> Outcome {
    opens_again_without_the_server(Engine::Chromium).await
}

#[tokio::test]
async fn firefox_opens_the_hosted_form_again_without_its_server() -> Outcome {
    opens_again_without_the_server(Engine::Firefox).await
}

/// What stands on the page before its wasm has come: the words in the reader's language, or nothing for who has begun.
async fn first_words(language: &str, has_begun: bool, want: &str) -> Outcome {
    let copy = Copy::new(&format!("first-{language}-{has_begun}"))?;
    let place = Place::serve(&copy.0, "/")?;
    let browser = Browser::open_in(Engine::Chromium, language).await?;
    std::fs::remove_file(copy.0.join("biaochi.bin"))?;
    browser.web.goto(&place.url).await?;
    if has_begun {
        browser.run("localStorage.setItem('biaochi.last-workspace', '\"w\"'); return 1").await?;
        browser.web.goto(&place.url).await?;
    }
    browser.until("return document.getElementById('boot').dataset.kind === 'failed'").await?;
    let words =
        "return [...document.querySelectorAll('#first .lede:not([hidden])')].map(it => it.innerText).join('').trim()";
    let words = browser.run(words).await?;
    assert_eq!(words.as_str().unwrap_or_default().lines().next().unwrap_or_default(), want, "{language}");
    browser.close().await
}

#[tokio::test]
async fn the_opening_words_are_there_before_the_page_is() -> Outcome {
    first_words("zh-CN", false, "从哪里开始？").await?;
    first_words("zh-HK", false, "從哪裡開始？").await?;
    first_words("en-GB", false, "Where do you want to start?").await?;
    first_words("en-GB", true, "").await
}

#[tokio::test]
async fn a_new_build_never_takes_the_page_from_who_works_in_it() -> Outcome {
    let copy = Copy::new("update")?;
    let place = Place::serve(&copy.0, "/app/")?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "").await?;
    assert_eq!(browser.run("return !!document.getElementById('first')").await?, false, "the first words stay");
    browser.open_sample().await?;
    browser.is_kept("browser").await?;
    is_kept_offline(&browser).await?;
    // Another build: another document, and so another mark.
    copy.change("index.html", "<body>", "<body data-build=\"second\">")?;
    copy.change("sw.js", "const NAME = 'biaochi-", "const NAME = 'biaochi-2")?;
    browser.run("navigator.serviceWorker.getRegistration().then(it => it.update()).then(it => { window.asked = 1; }); return 1").await?;
    browser.until("return window.asked && navigator.serviceWorker.getRegistration().then(it => !!it.waiting)").await?;
    assert_eq!(browser.run("return document.body.dataset.build || ''").await?, "", "the page stays as it is");
    browser.reload().await?;
    browser.reads("table.ov", &["10.71"]).await?;
    assert_eq!(browser.run("return document.body.dataset.build || ''").await?, "", "and is of one build when reloaded");
    // Once no page of the old one is open, the new one has its turn.
    browser.visit(&blank()?, "").await.ok();
    browser.visit(&place, "").await?;
    browser.until("return document.body.dataset.build === 'second'").await?;
    browser.close().await
}

/// An empty page of another origin.
fn blank() -> Outcome<Place> {
    Place::file(b"<!doctype html><html data-ready><title>blank</title>", "blank.html")
}

#[test]
fn the_manifest_names_what_is_there() -> Outcome {
    let site = root().join("dist/site");
    let text = std::fs::read_to_string(site.join("manifest.webmanifest"))?;
    let manifest: Value = serde_json::from_str(&text)?;
    assert_eq!(manifest["start_url"], "./");
    let icons = manifest["icons"].as_array().cloned().unwrap_or_default();
    assert!(icons.len() >= 4, "two sizes, plain and maskable");
    let file = |name: &str| Path::new(&site).join(name).is_file();
    for icon in icons {
        assert!(icon["src"].as_str().is_some_and(file), "{icon}");
    }
    let worker = std::fs::read_to_string(site.join("sw.js"))?;
    let named = worker.split("const FILES = [").nth(1).and_then(|it| it.split(']').next()).unwrap_or_default();
    let names: Vec<&str> = named.split(", ").map(|it| it.trim_matches('\'')).collect();
    assert!(names.len() >= 8, "{names:?}");
    for name in names {
        assert!(file(name.split('?').next().unwrap_or_default()), "{name} is named and not there");
    }
    Ok(())
}

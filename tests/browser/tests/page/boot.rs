//! The page opens where it is meant to open, and says in plain words why where it cannot.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, Place, page_bytes, root, single_page};
use serde_json::Value;

/// Opens the page, hands it to `look`, and wants a console without errors.
async fn check<F>(engine: Engine, origin: Origin, look: F) -> Outcome
where
    F: AsyncFnOnce(&Browser, &Place) -> Outcome,
{
    let place = origin.place()?;
    let browser = Browser::open(engine).await?;
    browser.visit(&place, "").await?;
    look(&browser, &place).await?;
    browser.close().await
}

async fn opens_and_asks_the_network_for_nothing(engine: Engine) -> Outcome {
    check(engine, Origin::File, async |browser, _| {
        assert_eq!(browser.fetched().await?, Vec::<String>::new());
        assert_eq!(browser.console().await?, Vec::<String>::new());
        assert_eq!(
            browser.run("return document.getElementById('boot')").await?,
            Value::Null,
            "the loading mark is gone"
        );
        assert_eq!(browser.run("return document.getElementById('boot-note')").await?, Value::Null, "no archive here");
        let ready = browser.run("return biaochi.marks.ready").await?.as_f64().unwrap_or(f64::MAX);
        assert!(ready < 5000.0, "{engine:?} took {ready} ms");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn chromium_opens_the_local_file_without_network() -> Outcome {
    opens_and_asks_the_network_for_nothing(Engine::Chromium).await
}

#[tokio::test]
async fn firefox_opens_the_local_file_without_network() -> Outcome {
    opens_and_asks_the_network_for_nothing(Engine::Firefox).await
}

#[tokio::test]
async fn webkit_opens_the_local_file_without_network() -> Outcome {
    opens_and_asks_the_network_for_nothing(Engine::WebKit).await
}

#[tokio::test]
async fn the_browsers_own_record_shows_one_request_the_document() -> Outcome {
    check(Engine::Chromium, Origin::File, async |browser, place| {
        let seen = browser.network().await?;
        assert!(seen.len() == 1 && seen.contains(&place.url), "{seen:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_hosted_form_asks_only_for_its_own_files() -> Outcome {
    for engine in Engine::ALL {
        check(engine, Origin::Http, async |browser, place| {
            let base = place.url.clone();
            let asked = place.requests();
            let names: Vec<&str> = asked.iter().filter_map(|it| it.rsplit('/').next()?.split('?').next()).collect();
            for name in ["biaochi.js", "biaochi.bin", "style.css"] {
                assert_eq!(
                    names.iter().filter(|it| **it == name).count(),
                    1,
                    "{engine:?} asks once for {name}: {asked:?}"
                );
            }
            for url in browser.fetched().await? {
                assert!(url.starts_with(&base), "{engine:?} asked for {url}");
            }
            assert_eq!(browser.console().await?, Vec::<String>::new());
            Ok(())
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_single_file_opens_whatever_a_server_says_of_its_encoding() -> Outcome {
    // The server calls every page UTF-8, as most do; the single file is none.
    for engine in Engine::ALL {
        let mut place = Place::serve(&root().join("dist"), "/")?;
        place.url.push_str("biaochi.html");
        let browser = Browser::open(engine).await?;
        browser.visit(&place, "").await?;
        assert_eq!(browser.run("return document.characterSet").await?, "UTF-16LE", "{engine:?}");
        let title = browser.run("return document.title").await?;
        assert!(title.as_str().is_some_and(|it| it.contains("标尺")), "{engine:?}: {title}");
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_page_cannot_reach_any_network() -> Outcome {
    // Somebody listens, so that only the policy can be what stops a request.
    let listener = Place::serve(&root().join("dist"), "/")?;
    for engine in Engine::ALL {
        check(engine, Origin::File, async |browser, _| {
            let url = &listener.url;
            let tries = [
                format!("fetch('{url}fetch', {{ mode: 'no-cors' }}).then(() => 'went out')"),
                format!("new Promise((yes, no) => {{ const it = new Image(); it.onload = () => yes('went out'); it.onerror = () => no('refused'); it.src = '{url}image'; }})"),
                format!("new Promise((yes, no) => {{ const it = new XMLHttpRequest(); it.onload = () => yes('went out'); it.onerror = () => no('refused'); it.open('GET', '{url}xhr'); it.send(); }})"),
                format!("navigator.sendBeacon('{url}beacon', 'x') && new Promise((yes, no) => setTimeout(() => no('refused'), 300))"),
            ];
            for attempt in tries {
                let answer = browser.wait_for(&attempt).await?;
                assert!(answer.get("error").is_some() || answer == Value::Bool(false), "{engine:?}: {attempt} gave {answer}");
            }
            Ok(())
        })
        .await?;
    }
    assert_eq!(listener.requests(), Vec::<String>::new());
    Ok(())
}

const START_WORKER: &str = "biaochi.workerSource().then(({ js, wasm }) => new Promise((yes, no) => {
        const worker = new Worker(URL.createObjectURL(new Blob([js])));
        worker.onmessage = event => yes(event.data);
        worker.onerror = event => no(new Error(event.message || 'worker'));
        worker.postMessage({ wasm }, [wasm]);
    }))";

#[tokio::test]
async fn the_second_wasm_starts_in_a_blob_worker() -> Outcome {
    for engine in Engine::ALL {
        for origin in Origin::ALL {
            check(engine, origin, async |browser, _| {
                let answer = browser.wait_for(START_WORKER).await?;
                assert_eq!(answer, serde_json::json!({ "ready": true }), "{engine:?} {origin:?}");
                Ok(())
            })
            .await?;
        }
    }
    Ok(())
}

/// Keeps what is given to be instantiated, as the hash of a policy.
const HASH_WASM: &str = "(function (real) { WebAssembly.instantiate = function (bytes, imports) {
    self.hashed = crypto.subtle.digest('SHA-256', bytes).then(function (it) {
        return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(it)))}'`;
    });
    return real.call(WebAssembly, bytes, imports);
}; }(WebAssembly.instantiate));";

#[tokio::test]
async fn the_wasms_that_run_are_to_the_byte_those_that_were_built() -> Outcome {
    let built = |name: &str| std::fs::read(root().join("target/opt").join(name)).map(biaochi_browser_tests::csp_hash);
    let place = Place::file(&page_with_script_first(HASH_WASM)?, "hashed.html")?;
    let start = format!(
        "biaochi.workerSource().then(({{ js, wasm }}) => new Promise((yes, no) => {{
            const hash = {};
            const tell = 'setInterval(() => self.hashed && hashed.then(postMessage), 100)';
            const worker = new Worker(URL.createObjectURL(new Blob([hash, tell, '\\n', js])));
            worker.onmessage = event => typeof event.data === 'string' && yes(event.data);
            worker.onerror = event => no(new Error(event.message || 'worker'));
            worker.postMessage({{ wasm }}, [wasm]);
        }}))",
        serde_json::to_string(HASH_WASM)?
    );
    for engine in Engine::ALL {
        let browser = Browser::open(engine).await?;
        browser.visit(&place, "").await?;
        assert_eq!(browser.wait_for("hashed").await?, built("biaochi.wasm")?, "{engine:?}, page");
        assert_eq!(browser.wait_for(&start).await?, built("biaochi-worker.wasm")?, "{engine:?}, worker");
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_damaged_worker_says_so() -> Outcome {
    let page = single_page()?;
    let (before, block) = page.split_once("id=\"wasm-worker\"").ok_or("no block of the worker")?;
    // Any character that may stand there, in the place of another.
    let at = block.char_indices().nth(100_000).map_or(0, |(at, _)| at);
    let damaged = if block[at..].starts_with('一') { "丁" } else { "一" };
    let rest: String = block[at..].chars().skip(1).collect();
    let page = format!("{before}id=\"wasm-worker\"{}{damaged}{rest}", &block[..at]);
    let place = Place::file(&page_bytes(&page), "damaged.html")?;
    let browser = Browser::open(Engine::Chromium).await?;
    browser.visit(&place, "").await?;
    let answer = browser.wait_for(START_WORKER).await?;
    assert_eq!(answer, serde_json::json!({ "failed": "this file is damaged: wasm-worker" }));
    browser.close().await
}

/// The single file with a script in front of all others, which the policy of this copy allows.
fn page_with_script_first(script: &str) -> Outcome<Vec<u8>> {
    let page = single_page()?;
    let hash = biaochi_browser_tests::csp_hash(script);
    let page = page.replacen("script-src ", &format!("script-src {hash} "), 1);
    let tag = format!("<script>{script}</script>\n<script>");
    Ok(page_bytes(&page.replacen("<script>", &tag, 1)))
}

/// Opens a page that cannot start and gives the kind and the text of what it says.
async fn says(engine: Engine, page: &[u8], path: &str) -> Outcome<(String, String)> {
    let place = Place::file(page, path)?;
    let browser = Browser::open(engine).await?;
    browser.web.goto(&place.url).await?;
    let kind = browser.until("const it = document.getElementById('boot'); return it && it.dataset.kind").await?;
    let text = browser.run("return document.getElementById('boot').innerText").await?;
    browser.close().await?;
    Ok((kind.as_str().unwrap_or_default().to_owned(), text.as_str().unwrap_or_default().to_owned()))
}

#[tokio::test]
async fn a_browser_that_lacks_something_is_told_in_two_languages() -> Outcome {
    let cases = [
        ("delete window.WebAssembly", "nowasm", "WebAssembly"),
        ("delete window.DecompressionStream", "old", "DecompressionStream"),
        ("delete window.BigInt; delete window.WebAssembly", "old", "BigInt"),
        ("delete window.MathMLElement", "old", "MathML"),
    ];
    for (script, want_kind, want_detail) in cases {
        let (kind, text) = says(Engine::Chromium, &page_with_script_first(script)?, "旧 old.html").await?;
        assert_eq!(kind, want_kind, "{script}");
        for word in ["Chrome 或 Edge 109", "Chrome or Edge 109", want_detail] {
            assert!(text.contains(word), "{script}: no {word} in {text}");
        }
    }
    Ok(())
}

/// Chrome before 109 draws no formulas, and old machines may have nothing newer.
#[tokio::test]
async fn a_browser_that_only_lacks_formulas_may_go_on() -> Outcome {
    let place = Place::file(&page_with_script_first("delete window.MathMLElement")?, "older.html")?;
    let browser = Browser::open(Engine::Chromium).await?;
    browser.web.goto(&place.url).await?;
    browser.until("return document.querySelectorAll('#boot[data-kind=old] button').length === 2").await?;
    browser.click("#boot button:last-child").await?;
    browser
        .until("return document.documentElement.hasAttribute('data-ready') && !document.getElementById('boot')")
        .await?;
    browser.open_sample().await?;
    browser.close().await
}

#[tokio::test]
async fn a_file_that_was_cut_short_is_not_a_dead_page() -> Outcome {
    let page = single_page()?;
    let (before, from) = page.split_once("id=\"wasm-app\"").unwrap();
    let (block, after) = from.split_once("</script>").unwrap();
    let short: String = block.chars().take(200).collect();
    let broken = format!("{before}id=\"wasm-app\"{short}</script>{after}");
    for engine in Engine::ALL {
        let (kind, text) = says(engine, &page_bytes(&broken), "short.html").await?;
        assert_eq!(kind, "failed", "{engine:?}");
        assert!(
            text.contains("标尺没有打开成功") && text.contains("could not start") && text.contains("Error"),
            "{engine:?}: {text}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn after_eight_seconds_without_a_page_it_says_so_with_the_error() -> Outcome {
    let silent = "setTimeout(function () { throw new Error('made for this test'); }, 50); \
        WebAssembly.instantiate = function () { return new Promise(function () {}); };";
    let (kind, text) = says(Engine::Chromium, &page_with_script_first(silent)?, "slow.html").await?;
    assert_eq!(kind, "failed");
    assert!(text.contains("made for this test"), "{text}");
    Ok(())
}

#[tokio::test]
async fn inside_an_archive_the_page_runs_and_asks_to_extract_first() -> Outcome {
    let page = std::fs::read(root().join("dist/biaochi.html"))?;
    let browser = Browser::open(Engine::Chromium).await?;
    for path in ["Temp1_标尺.zip/a.html", "7zO4C1A2B3D/a.html", "Rar$EXa1234.5678/a.html", "标尺.zip-extract/a.html"]
    {
        let place = Place::file(&page, path)?;
        browser.visit(&place, "").await?;
        let text = browser.run("return document.getElementById('boot-note').innerText").await?;
        let text = text.as_str().unwrap_or_default();
        assert!(text.contains("请先解压") && text.contains("extract first"), "{path}: {text}");
        browser.run("document.querySelector('#boot-note button').click()").await?;
        assert_eq!(browser.run("return document.getElementById('boot-note')").await?, Value::Null);
    }
    browser.close().await
}

#[tokio::test]
async fn a_killed_browser_comes_back_with_its_profile() -> Outcome {
    for engine in [Engine::Chromium, Engine::Firefox] {
        let place = Origin::Http.place()?;
        let browser = Browser::open(engine).await?;
        browser.visit(&place, "").await?;
        let put = "new Promise((yes, no) => { const open = indexedDB.open('probe', 1); \
            open.onupgradeneeded = () => open.result.createObjectStore('s'); open.onerror = () => no(open.error); \
            open.onsuccess = () => { const t = open.result.transaction('s', 'readwrite'); t.objectStore('s').put(42, 'k'); t.oncomplete = () => yes('kept'); t.onerror = () => no(t.error); }; })";
        assert_eq!(browser.wait_for(put).await?, "kept");
        let browser = browser.kill_and_reopen().await?;
        browser.visit(&place, "").await?;
        let get = "new Promise((yes, no) => { const open = indexedDB.open('probe', 1); open.onerror = () => no(open.error); \
            open.onupgradeneeded = () => no('empty'); \
            open.onsuccess = () => { const r = open.result.transaction('s').objectStore('s').get('k'); r.onsuccess = () => yes(r.result); r.onerror = () => no(r.error); }; })";
        assert_eq!(browser.wait_for(get).await?, 42, "{engine:?}");
        browser.close().await?;
    }
    Ok(())
}

#[test]
fn the_single_file_names_no_other_file() {
    let page = single_page().unwrap();
    let head = &page[..page.find("<script>").unwrap()];
    for trap in ["src=\"", "http://", "https://", "@import"] {
        let clean = head.replace("http://www.w3.org/2000/svg", "").replace("http-equiv", "");
        assert!(!clean.contains(trap), "{trap} in the head");
    }
}

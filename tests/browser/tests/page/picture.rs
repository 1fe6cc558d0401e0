//! Pictures as they leave the page: PNG of the right size that is not blank, SVG, CSV, the clipboard.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, Place};

/// Keeps what is handed to downloads, by the name of the file.
const KEEP: &str = "window.files = {}; window.blobs = {}; \
    const make = URL.createObjectURL.bind(URL); \
    URL.createObjectURL = blob => { const url = make(blob); window.blobs[url] = blob; return url; }; \
    const click = HTMLAnchorElement.prototype.click; \
    HTMLAnchorElement.prototype.click = function () { \
      if (this.download) window.files[this.download] = window.blobs[this.href]; else click.call(this); }; return 1";

/// The size of the PNG that was saved last, and how many different colours a sample of it has.
const LOOK: &str = "(async () => { const blob = Object.entries(window.files).pop()[1]; \
    const image = await createImageBitmap(blob); \
    const canvas = document.createElement('canvas'); canvas.width = image.width; canvas.height = image.height; \
    const context = canvas.getContext('2d'); context.drawImage(image, 0, 0); \
    const data = context.getImageData(0, 0, image.width, image.height).data; const seen = new Set(); \
    for (let at = 0; at < data.length; at += 4 * 37) seen.add(data[at] << 16 | data[at + 1] << 8 | data[at + 2]); \
    return [image.width, image.height, seen.size]; })()";

async fn at(place: &Place, engine: Engine, language: &str, path: &str) -> Outcome<Browser> {
    let browser = Browser::with_sample(engine, language, place, &format!("#/picture/{path}")).await?;
    let shown = "const it = document.querySelector('.picture-sheet'); return it && it.complete && it.naturalWidth > 0";
    browser.until(shown).await.map_err(|why| format!("{engine:?}: {why}"))?;
    browser.run(KEEP).await?;
    Ok(browser)
}

/// Presses a button and waits for the file of this end.
async fn file(browser: &Browser, button: &str, end: &str) -> Outcome {
    browser.run("window.files = {}; return 1").await?;
    browser.click(&format!("[data-do={button}]")).await?;
    let saved = format!("return Object.keys(window.files).some(it => it.endsWith('{end}'))");
    if let Err(why) = browser.until(&saved).await {
        let says = browser.text(".notices").await.unwrap_or_default();
        return Err(format!("{button}: {why}; the page says {says:?}").into());
    }
    Ok(())
}

#[tokio::test]
async fn a_png_has_its_size_at_each_scale_and_is_not_blank() -> Outcome {
    let place = Origin::File.place()?;
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        let browser = at(&place, engine, "zh-CN", "indicator/crude_birth_rate/ranked?scale=1").await?;
        for (shape, wide, high) in [("16x9", 1280, 720), ("a4", 794, 1123)] {
            for scale in [1, 2, 4] {
                let route = format!("#/picture/indicator/crude_birth_rate/ranked?scale={scale}&shape={shape}");
                browser.go(&route).await?;
                let shown = format!(
                    "return document.querySelector('.picture-sheet')?.className.endsWith('of-{shape}') \
                    && document.querySelector('.picture-row a[aria-current][href*=\"scale={scale}\"]') !== null"
                );
                browser.until(&shown).await?;
                file(&browser, "png", ".png").await?;
                let seen = browser.wait_for(LOOK).await?;
                let number = |at: usize| seen.get(at).and_then(serde_json::Value::as_u64).unwrap_or(0);
                assert_eq!((number(0), number(1)), (wide * scale, high * scale), "{engine:?} {shape} {scale}");
                assert!(number(2) > 8, "{engine:?} {shape} {scale}: {seen}");
            }
        }
        assert_eq!(browser.console().await?, Vec::<String>::new(), "{engine:?}");
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn svg_and_csv_are_files_and_a_picture_goes_to_the_clipboard() -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, Engine::Chromium, "en-GB", "indicator/crude_birth_rate/bullet").await?;
    for (button, end, says) in [("svg", ".svg", "5,493"), ("csv", ".csv", "10.71"), ("all", ".csv", "5493")] {
        file(&browser, button, end).await?;
        let text = browser.wait_for("Object.values(window.files).pop().text()").await?;
        assert!(text.as_str().is_some_and(|it| it.contains(says)), "{button}: {text}");
    }
    browser.click("[data-do=copy]").await?;
    browser.until("return document.querySelector('.notices').innerText.includes('The picture is copied')").await?;
    browser.click("[data-do=numbers]").await?;
    browser.until("return document.querySelector('.notices').innerText.includes('Copied.')").await?;
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

#[tokio::test]
async fn where_the_clipboard_takes_no_pictures_the_page_says_so() -> Outcome {
    let place = Origin::File.place()?;
    let browser = at(&place, Engine::Chromium, "en-GB", "overview").await?;
    browser.run("delete window.ClipboardItem; return 1").await?;
    browser.click("[data-do=copy]").await?;
    browser.until("return document.querySelector('.notices').innerText.includes('Download PNG')").await?;
    browser.close().await
}

#[tokio::test]
async fn a_chart_and_a_table_lead_to_their_picture_and_paper_has_no_link() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::with_sample(Engine::Chromium, "zh-CN", &place, "#/indicator/crude_birth_rate").await?;
    for (route, least) in [
        ("indicator/crude_birth_rate", 5),
        ("overview", 1),
        ("targets", 1),
        ("figures", 1),
        ("assessment/statistics/crude_birth_rate", 5),
        ("report", 1),
    ] {
        browser.go(&format!("#/{route}")).await?;
        browser.until(&format!("return document.querySelectorAll('.picture-link').length >= {least}")).await?;
        browser.click(".picture-link").await?;
        browser.until("return document.querySelector('.picture-sheet')?.naturalWidth > 0").await?;
        browser.click(".crumb").await?;
        browser.until(&format!("return location.hash.startsWith('#/{route}')")).await?;
    }
    browser.until("return !!document.querySelector('.report-paper .tbl')").await?;
    let faults = browser.faults_on_paper(".report-paper").await?;
    assert!(faults.is_empty(), "{faults:#?}");
    browser.close().await
}

#[tokio::test]
async fn a_picture_of_learning_needs_no_workspace_and_stays_while_its_shape_is_chosen() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "#/learn/practise/pool_missing.1.825294?lang=en").await?;
    browser.until("return document.querySelectorAll('main a.picture-link').length === 1").await?;
    browser.click("main a.picture-link").await?;
    browser.until("return document.querySelector('.picture-sheet')").await?;
    browser.run("document.querySelector('main .learn').stays = true; return 1").await?;
    browser.click(".picture-row a[href*='shape=a4']").await?;
    browser.until("return document.querySelector('.picture-sheet')?.className.endsWith('of-a4')").await?;
    assert_eq!(browser.run("return document.querySelector('main .learn').stays === true").await?, true);
    browser.close().await
}

//! A picture of a page, for developers.
//!
//! `cargo run -p biaochi-browser-tests --bin shot -- [--file dist/biaochi.html] [--engine chromium|firefox|webkit]
//! [--size 1366x768] [--lang zh-CN] [--script JS] [--wait-ms N] ROUTE OUT.png`
//!
//! The script runs in the page before the picture; if it returns something, that is printed.

use biaochi_browser_tests::{Browser, Engine, Outcome, Place};
use std::path::PathBuf;
use std::time::Duration;

struct Wish {
    file: PathBuf,
    engine: Engine,
    size: (u32, u32),
    language: String,
    script: Option<String>,
    wait: Duration,
    route: String,
    picture: PathBuf,
}

fn wish() -> Outcome<Wish> {
    let mut it = Wish {
        file: biaochi_browser_tests::root().join("dist/biaochi.html"),
        engine: Engine::Chromium,
        size: (1366, 768),
        language: "zh-CN".to_owned(),
        script: None,
        wait: Duration::from_millis(150),
        route: String::new(),
        picture: PathBuf::new(),
    };
    let mut plain = Vec::new();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let Some(name) = word.strip_prefix("--") else {
            plain.push(word);
            continue;
        };
        let value = words.next().ok_or_else(|| format!("--{name} needs a value"))?;
        match name {
            "file" => it.file = value.into(),
            "engine" => {
                it.engine = match value.as_str() {
                    "firefox" => Engine::Firefox,
                    "webkit" => Engine::WebKit,
                    _ => Engine::Chromium,
                }
            }
            "size" => {
                let (width, height) = value.split_once('x').ok_or("--size is WIDTHxHEIGHT")?;
                it.size = (width.parse()?, height.parse()?);
            }
            "lang" => it.language = value,
            "script" => it.script = Some(value),
            "wait-ms" => it.wait = Duration::from_millis(value.parse()?),
            _ => return Err(format!("--{name} is not known").into()),
        }
    }
    let [route, picture] =
        <[String; 2]>::try_from(plain).map_err(|_| "give a route such as '#/overview' and a file for the picture")?;
    Ok(Wish { route, picture: picture.into(), ..it })
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let wish = wish()?;
    let place = Place::file(&std::fs::read(&wish.file)?, "biaochi.html")?;
    let browser = Browser::open_in(wish.engine, &wish.language).await?;
    browser.resize(wish.size.0, wish.size.1).await?;
    // A page that does not start is worth a picture too.
    let visited = browser.visit(&place, &wish.route).await;
    if let Some(script) = &wish.script {
        let answer = browser.run(script).await?;
        if !answer.is_null() {
            println!("{answer}");
        }
    }
    tokio::time::sleep(wish.wait).await;
    browser.shot(&wish.picture).await?;
    for line in browser.console().await? {
        eprintln!("console: {line}");
    }
    browser.close().await?;
    visited
}

//! Every page for everyone: three languages, three themes, three widths, the sizes of letters.
//!
//! `cargo xtask test everyone` walks through all of them with two browsers and writes docs/everyone.md. What it has seen
//! of a built page is kept in target/everyone, so that a walk that was broken off goes on; `--again` begins anew. Words
//! after that name pages or languages, as `… -- overview en`: then only these are looked at, and nothing is written.

use biaochi_browser_tests::axe::Rules;
use biaochi_browser_tests::everyone::{self, CUT, FORCED, HEADING, Letters, MOVES, SPACED, TALL, THEMES, WIDTHS};
use biaochi_browser_tests::pages::LANGUAGES;
use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, root};
use serde_json::{Value, json};
use sha2::Digest as _;
use std::collections::{BTreeMap, VecDeque};
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Mutex;

/// What is looked at, as the table's columns name it.
const CHECKS: [&str; 11] = [
    "axe, light",
    "axe, dark",
    "axe, high contrast",
    "wide or cut",
    "not one h1",
    "small target",
    "focus unseen",
    "letters spaced",
    "forced colours",
    "moves",
    "small letters",
];

/// One browser's part: all pages in one language with one size of letters.
type Part = (Letters, &'static str);

/// One page in one language, size of letters and width.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Stop {
    letters: Letters,
    width: u32,
    lang: &'static str,
    page: &'static str,
}

impl Stop {
    fn key(&self) -> String {
        format!("{}\t{}\t{}\t{}", self.letters.name(), self.width, self.lang, self.page)
    }
}

/// What was seen, and where it is kept.
struct Book {
    path: PathBuf,
    seen: Mutex<BTreeMap<String, Value>>,
}

impl Book {
    fn open(again: bool) -> Outcome<Self> {
        let page = std::fs::read(root().join("dist/biaochi.html"))?;
        let digest = sha2::Sha256::digest(&page);
        let name: String = digest.iter().take(6).map(|it| format!("{it:02x}")).collect();
        let path = root().join(format!("target/everyone/{name}.tsv"));
        if again {
            let _ = std::fs::remove_file(&path);
        }
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let line = |it: &str| {
            let (key, found) = it.rsplit_once('\t')?;
            Some((key.to_owned(), serde_json::from_str(found).ok()?))
        };
        Ok(Self { path, seen: Mutex::new(text.lines().filter_map(line).collect()) })
    }

    fn has(&self, stop: &Stop) -> bool {
        self.seen.lock().is_ok_and(|it| it.contains_key(&stop.key()))
    }

    fn write(&self, stop: &Stop, found: &[(usize, Vec<String>)], keep: bool) -> Outcome {
        let value: Value = found.iter().map(|(at, them)| json!([at, them])).collect();
        if keep {
            if let Some(folder) = self.path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            let mut file = std::fs::OpenOptions::new().create(true).append(true).open(&self.path)?;
            writeln!(file, "{}\t{value}", stop.key())?;
        }
        let mut out = std::io::stdout().lock();
        for (at, them) in found {
            for it in them {
                writeln!(out, "{} | {}: {it}", stop.key().replace('\t', " "), CHECKS.get(*at).unwrap_or(&""))?;
            }
        }
        if let Ok(mut seen) = self.seen.lock() {
            seen.insert(stop.key(), value);
        }
        Ok(())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let named: Vec<&String> = words.iter().filter(|it| !it.starts_with("--")).collect();
    let book = Book::open(words.iter().any(|it| it == "--again"))?;
    let (languages, pages): (Vec<&String>, Vec<&String>) =
        named.iter().partition(|name| LANGUAGES.iter().any(|it| it == **name));
    let is_in = |list: &[&String], it: &str| list.is_empty() || list.iter().any(|name| *name == it);
    let mut stops = Vec::new();
    for letters in Letters::ALL {
        for lang in LANGUAGES.into_iter().filter(|it| is_in(&languages, it)) {
            for (width, _) in WIDTHS {
                let pages = letters.pages().into_iter().filter(|it| is_in(&pages, it));
                stops.extend(pages.map(|page| Stop { letters, width, lang, page }));
            }
        }
    }
    let left: Vec<Stop> = stops.iter().copied().filter(|it| !named.is_empty() || !book.has(it)).collect();
    println!("{} of {} stops are left, each in {} themes", left.len(), stops.len(), THEMES.len());
    let parts: VecDeque<Part> = Letters::ALL.into_iter().flat_map(|it| LANGUAGES.map(|lang| (it, lang))).collect();
    let parts = Mutex::new(parts);
    let (one, two) =
        tokio::join!(walk(&parts, &left, &book, named.is_empty()), walk(&parts, &left, &book, named.is_empty()));
    one?;
    two?;
    let faults = sum(&book, &stops, |_| true).iter().map(|it| it.1).sum::<usize>();
    if named.is_empty() {
        let path = root().join("docs/everyone.md");
        std::fs::write(&path, table(&book, &stops))?;
        println!("{}", path.display());
    }
    println!("{faults} faults in {} views", stops.len() * THEMES.len());
    if faults > 0 { Err("some pages are not for everyone yet".into()) } else { Ok(()) }
}

/// Takes part after part until none is left.
async fn walk(parts: &Mutex<VecDeque<Part>>, left: &[Stop], book: &Book, keep: bool) -> Outcome {
    loop {
        let part = parts.lock().ok().and_then(|mut it| it.pop_front());
        let Some((letters, lang)) = part else { return Ok(()) };
        let stops: Vec<&Stop> = left.iter().filter(|it| it.letters == letters && it.lang == lang).collect();
        if stops.is_empty() {
            continue;
        }
        let tag = match lang {
            "zh-Hans" => "zh-CN",
            "zh-Hant" => "zh-TW",
            _ => "en-GB",
        };
        let place = Origin::File.place()?;
        let browser = Browser::open_in(Engine::Chromium, tag).await?;
        browser.visit(&place, "").await?;
        browser.open_sample().await?;
        browser.choose_letters(letters).await?;
        for stop in stops {
            let found = see(&browser, stop).await?;
            book.write(stop, &found, keep)?;
        }
        browser.close().await?;
    }
}

/// Everything about one page at one width.
async fn see(browser: &Browser, stop: &Stop) -> Outcome<Vec<(usize, Vec<String>)>> {
    let mut found = Vec::new();
    let height = WIDTHS.iter().find(|it| it.0 == stop.width).map_or(TALL, |it| it.1);
    browser.resize(stop.width, everyone::height(stop.page, (stop.width, height))).await?;
    browser.turn(stop.page).await?;
    found.push((3, browser.look(CUT).await?));
    found.push((4, browser.look(HEADING).await?));
    found.push((5, browser.small_targets(stop.letters.least()).await?));
    found.push((10, browser.small_letters(stop.letters.smallest(stop.width)).await?));
    for (at, theme) in THEMES.into_iter().enumerate() {
        browser.wear(theme).await?;
        // What a theme changes is colours: everything else is asked for in the first one.
        let rules = if at == 0 { Rules::All } else { Rules::Colours };
        found.push((at, browser.axe_with(None, rules).await?));
    }
    browser.wear("light").await?;
    if stop.letters == Letters::Plain {
        if stop.width != 390 {
            browser.run(SPACED).await?;
            found.push((7, browser.look(CUT).await?));
            browser.run(SPACED).await?;
        }
        if stop.width > 1000 {
            browser.emulate("forced-colors", "active").await?;
            found.push((8, browser.look(FORCED).await?));
            browser.emulate("prefers-reduced-motion", "reduce").await?;
            found.push((9, browser.look(MOVES).await?));
            browser.emulate("forced-colors", "none").await?;
        }
    }
    browser.resize(stop.width, height).await?;
    found.push((6, browser.unseen_focus().await?));
    found.retain(|(_, them)| !them.is_empty());
    Ok(found)
}

/// How many views and faults there are of each check, in the stops of which something holds.
fn sum(book: &Book, stops: &[Stop], of: impl Fn(&Stop) -> bool) -> Vec<(usize, usize)> {
    let mut counts = vec![(0, 0); CHECKS.len()];
    let Ok(seen) = book.seen.lock() else { return counts };
    for stop in stops.iter().filter(|it| of(it)) {
        let Some(found) = seen.get(&stop.key()) else { continue };
        for (at, count) in counts.iter_mut().enumerate() {
            let looked = match at {
                7 => stop.letters == Letters::Plain && stop.width != 390,
                8 | 9 => stop.letters == Letters::Plain && stop.width > 1000,
                _ => true,
            };
            count.0 += usize::from(looked);
        }
        for it in found.as_array().into_iter().flatten() {
            let at = it.get(0).and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok());
            let them = it.get(1).and_then(Value::as_array).map_or(0, Vec::len);
            if let Some(count) = at.and_then(|at| counts.get_mut(at)) {
                count.1 += them;
            }
        }
    }
    counts
}

fn table(book: &Book, stops: &[Stop]) -> String {
    let mut out = String::from(
        "# Every page for everyone\n\n\
        Written by `cargo xtask test everyone`: every page of `tests/browser/src/pages.rs` in Chromium, with axe-core 4 and its rules for\n\
        text contrast 7:1 and for the size of targets. A number is a count of faults; what was not looked at is a dash.\n\
        In the second and third theme axe is asked for its rules about colours; all other rules are asked in the first.\n\
        320 px are 1280 enlarged to 400 percent. Targets have 24 px, in the two large modes (150 % and the easy mode) 48 px;\n\
        letters 12 px as they stand on the screen, those in charts too, in the easy mode 16 px,\n\
        at 320 px 9.\n\n",
    );
    let line = |out: &mut String, name: &str, views: usize, counts: &[(usize, usize)]| {
        let cells: Vec<String> = counts
            .iter()
            .map(|(looked, faults)| if *looked == 0 { "–".to_owned() } else { faults.to_string() })
            .collect();
        out.push_str(&format!("| {name} | {views} | {} |\n", cells.join(" | ")));
    };
    out.push_str(&format!("| letters, width, language | pages | {} |\n", CHECKS.join(" | ")));
    out.push_str(&format!("| --- | ---: |{}\n", " ---: |".repeat(CHECKS.len())));
    for letters in Letters::ALL {
        for (width, _) in WIDTHS {
            for lang in LANGUAGES {
                let of = |it: &Stop| (it.letters, it.width, it.lang) == (letters, width, lang);
                let name = format!("{}, {width} px, {lang}", letters.name());
                line(&mut out, &name, stops.iter().filter(|it| of(it)).count(), &sum(book, stops, of));
            }
        }
    }
    let all = sum(book, stops, |_| true);
    line(&mut out, "all", stops.len(), &all);
    let faults: usize = all.iter().map(|it| it.1).sum();
    out.push_str(&format!(
        "\n{} views (each stop in {} themes), {faults} faults.\n",
        stops.len() * THEMES.len(),
        THEMES.len()
    ));
    out
}

//! What comes out of a printer: pages as the driver prints them, and in every engine the sheet laid out on the screen.

use crate::engine::PRINTED;
use crate::origin::fresh_folder;
use crate::{Browser, Engine, Origin, Outcome, root};
use flate2::read::ZlibDecoder;
use serde_json::Value;
use std::io::Read;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use thirtyfour::common::print::PrintParameters;

/// The part of a sheet of A4 that the page's own margins leave, in CSS pixels: 186 mm by 269 mm.
pub const SHEET: (u32, u32) = (703, 1017);

/// Makes the rules for paper hold on the screen, whatever the engine's driver can do: they are what a printer follows.
const ON_PAPER: &str = "for (const sheet of document.styleSheets) { \
    for (const rule of [...sheet.cssRules]) { \
        if (rule.media && rule.media.mediaText === 'print') \
            for (const inner of [...rule.cssRules]) sheet.insertRule(inner.cssText, sheet.cssRules.length); } }";

/// What sticks out of the sheet, is scrolled where paper cannot scroll, or is a control.
const FAULTS: &str = "const [width, selector] = arguments, faults = []; \
    for (const it of document.querySelectorAll('button, a.btn, input, select, textarea, .nav')) \
        if (it.getClientRects().length) faults.push('a control: ' + it.outerHTML.slice(0, 120)); \
    for (const it of document.querySelector(selector).querySelectorAll('table, svg, math, p, li, td, th')) { \
        const right = it.getBoundingClientRect().right; \
        if (right > width + 1) faults.push(it.tagName + ' reaches ' + Math.round(right) + ': ' \
            + (it.closest('li, article, section, figure') || it).textContent.slice(0, 80)); } \
    return [...new Set(faults)].slice(0, 6);";

/// A4 in centimetres.
pub const A4: (f64, f64) = (21.0, 29.7);

/// The pages of a PDF with what stands on them.
///
/// # Errors
/// When it cannot be read, or `pdftotext` is missing.
pub fn read(pdf: &Path) -> Outcome<Vec<Sheet>> {
    let out = Command::new("pdftotext").arg("-bbox").arg(pdf).arg("-").output();
    let out = out.map_err(|why| format!("pdftotext: {why}; `cargo xtask setup` brings it"))?;
    if !out.status.success() {
        return Err(format!("pdftotext: {}", String::from_utf8_lossy(&out.stderr)).into());
    }
    Ok(sheets(&String::from_utf8_lossy(&out.stdout)))
}

/// The sheets of each of these pages of the sample, as an engine prints them on A4 without backgrounds; Firefox with the
/// head and foot that it adds where nobody has told it not to.
///
/// # Errors
/// When one cannot be printed.
pub async fn printed(engine: Engine, language: &str, routes: &[&str]) -> Outcome<Vec<Vec<Sheet>>> {
    let place = Origin::File.place()?;
    let folder = fresh_folder("paper")?;
    let file = |at: usize| folder.join(format!("{at}.pdf"));
    if engine == Engine::WebKit {
        // Its driver answers "Unknown command" to a print; the library behind it prints without a dialog.
        let script = root().join("tests/browser/webkit_print.py");
        let single = root().join("dist/biaochi.html");
        let mut command = Command::new("xvfb-run");
        command.args(["-a", "/usr/bin/python3"]).arg(script).arg(single).arg(&folder).arg(language).args(routes);
        let out = command.output()?;
        if !out.status.success() {
            return Err(format!("WebKit: {}", String::from_utf8_lossy(&out.stderr)).into());
        }
    } else {
        let browser = Browser::with_sample(engine, language, &place, "#/overview").await?;
        browser.is_kept("browser").await?;
        for (at, route) in routes.iter().enumerate() {
            browser.reload().await?;
            browser.go(&format!("#/{route}")).await?;
            let there = "return document.querySelector('#main h1') \
                && document.querySelector('#main :is(table, figure, .learn, .grid)')";
            browser.until(there).await.map_err(|why| format!("{route}: {why}"))?;
            let pdf = if engine == Engine::Firefox { browser.print_as_set().await } else { browser.print(A4).await };
            std::fs::write(file(at), pdf?)?;
        }
        browser.close().await?;
    }
    let all: Outcome<Vec<_>> = (0..routes.len()).map(|at| read(&file(at))).collect();
    std::fs::remove_dir_all(&folder)?;
    all
}

impl Browser {
    /// The document as this engine's driver prints it without backgrounds, on a paper of this width and height in
    /// centimetres. The margins are the page's own.
    async fn print(&self, (width, height): (f64, f64)) -> Outcome<Vec<u8>> {
        let mut wish = PrintParameters { background: false, ..PrintParameters::default() };
        (wish.page.width, wish.page.height) = (width, height);
        Ok(self.web.print_page(wish).await?)
    }

    /// The document as Firefox prints it where nothing was changed in its dialog.
    async fn print_as_set(&self) -> Outcome<Vec<u8>> {
        let file = self.profile.join(PRINTED);
        let _ = std::fs::remove_file(&file);
        self.run("window.print()").await?;
        let begun = Instant::now();
        loop {
            let pdf = std::fs::read(&file).unwrap_or_default();
            if pdf.trim_ascii_end().ends_with(b"%%EOF") {
                return Ok(pdf);
            }
            if begun.elapsed() > Duration::from_secs(30) {
                return Err(format!("Firefox printed no whole file: {} bytes in {}", pdf.len(), file.display()).into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The pages of the document as this engine prints it on A4; `None` where its driver cannot print.
    ///
    /// # Errors
    /// When the driver can print and does not.
    pub async fn printed_pages(&self) -> Outcome<Option<usize>> {
        // WebKit's driver answers "Unknown command" to a print, and its window.print() waits for a dialog of the desktop.
        if self.engine == Engine::WebKit {
            return Ok(None);
        }
        Ok(Some(pages(&self.print(A4).await?)))
    }

    /// What stands on each page of the document as this engine prints it without backgrounds on a paper of this width and
    /// height in centimetres, in the order of the file; `None` where its driver cannot print.
    ///
    /// # Errors
    /// When the driver can print and does not, or `pdftotext` is missing.
    pub async fn printed_words(&self, paper: (f64, f64)) -> Outcome<Option<Vec<Sheet>>> {
        if self.engine == Engine::WebKit {
            return Ok(None);
        }
        let folder = fresh_folder("paper")?;
        let file = folder.join("printed.pdf");
        std::fs::write(&file, self.print(paper).await?)?;
        let sheets = read(&file)?;
        std::fs::remove_dir_all(&folder)?;
        Ok(Some(sheets))
    }

    /// Lays the document out as on a sheet of A4 until the page is loaded anew, and gives what is wrong with it.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn faults_on_paper(&self, selector: &str) -> Outcome<Vec<String>> {
        self.resize(SHEET.0, SHEET.1).await?;
        // WebKit puts copies on sheets, and has the page itself looked at.
        if self.engine != Engine::WebKit {
            self.run("dispatchEvent(new Event('beforeprint'))").await?;
        }
        self.run(ON_PAPER).await?;
        let arguments = vec![Value::from(SHEET.0), Value::from(selector)];
        let faults = self.web.execute(FAULTS, arguments).await?.json().clone();
        Ok(faults.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
    }
}

/// A printed page.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Width and height, in points.
    pub size: (f64, f64),
    /// Its words with their left and right edge and their upper and lower one, in points.
    pub words: Vec<(String, [f64; 4])>,
}

impl Sheet {
    /// All words without spaces.
    #[must_use]
    pub fn letters(&self) -> String {
        self.words.iter().map(|it| it.0.as_str()).collect()
    }

    /// All words with a space between them.
    #[must_use]
    pub fn text(&self) -> String {
        self.words.iter().map(|it| it.0.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Words that stand nearer to an edge of the paper than this many points.
    #[must_use]
    pub fn at_the_edge(&self, near: f64) -> Vec<&str> {
        let (width, height) = self.size;
        let out = |it: &[f64; 4]| it[0] < near || it[1] > width - near || it[2] < near || it[3] > height - near;
        self.words.iter().filter(|it| out(&it.1)).map(|it| it.0.as_str()).collect()
    }
}

/// Reads what `pdftotext -bbox` writes.
fn sheets(text: &str) -> Vec<Sheet> {
    let number = |tag: &str, name: &str| -> f64 {
        let value = tag.split_once(&format!("{name}=\"")).and_then(|it| it.1.split('"').next());
        value.and_then(|it| it.parse().ok()).unwrap_or_default()
    };
    let mut all: Vec<Sheet> = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with("<page ") {
            all.push(Sheet { size: (number(line, "width"), number(line, "height")), words: Vec::new() });
        } else if let (Some(last), Some((tag, rest))) = (all.last_mut(), line.split_once('>'))
            && tag.starts_with("<word ")
        {
            let word = rest.trim_end_matches("</word>").replace("&lt;", "<").replace("&gt;", ">");
            let place = ["xMin", "xMax", "yMin", "yMax"].map(|it| number(tag, it));
            last.words.push((word.replace("&quot;", "\"").replace("&amp;", "&"), place));
        }
    }
    all
}

/// The pages of a PDF: its objects of that type, those in packed streams too, where Firefox puts them.
fn pages(file: &[u8]) -> usize {
    let inside = places(file, b"stream\n").map(|at| {
        let mut text = Vec::new();
        // What is no packed stream, such as a picture or the end of one, is none of the file's objects.
        let _ = ZlibDecoder::new(file.get(at..).unwrap_or_default()).read_to_end(&mut text);
        marks(&text)
    });
    marks(file) + inside.sum::<usize>()
}

/// How often `/Type /Page` stands in a text, with or without the space between them.
fn marks(text: &[u8]) -> usize {
    let page = |at: usize| text.get(at..).unwrap_or_default().trim_ascii_start();
    let is_page = |it: &[u8]| it.starts_with(b"/Page") && it.get(5).is_none_or(|it| !it.is_ascii_alphanumeric());
    places(text, b"/Type").filter(|at| is_page(page(*at))).count()
}

/// Where a text goes on after a word.
fn places<'a>(text: &'a [u8], word: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    text.windows(word.len()).enumerate().filter(move |(_, it)| *it == word).map(|(at, it)| at + it.len())
}

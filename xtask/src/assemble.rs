//! Puts the page together, in its two forms.

use crate::dense;
use crate::first;
use crate::hosted;
use crate::house;
use crate::pack::{self, Effort};
use crate::shell::{self, Outcome};
use crate::split::split;
use crate::wasm::Built;

/// Where the parts go in index.html.
const HEAD: &str = "<!-- xtask: head -->";
const BODY: &str = "<!-- xtask: body -->";

/// Both wasms packed, and the scripts that unpack them.
pub(crate) struct Packed {
    /// The page's wasm in streams, gzip: a browser inflates it at once.
    app: Vec<u8>,
    /// The page's glue, what puts the wasm together, and what puts a print on sheets.
    app_js: String,
    /// The worker's wasm in streams, LZMA that may repeat what is in the page's streams.
    worker: Vec<u8>,
    /// The worker's glue, gzip, with what unpacks and starts it.
    worker_js: Vec<u8>,
}

impl Packed {
    pub(crate) fn of(app: &Built, worker: &Built, effort: Effort) -> Outcome<Self> {
        let (known, whole) = (split(&app.wasm)?, split(&worker.wasm)?);
        let join = source("src/join.js")?;
        let parts = [&source("src/unlzma.js")?, &join, &source("src/boot_worker.js")?].map(|it| plain_script(it));
        let lengths = format!("var KNOWN = {}, WHOLE = {}, MARK = {};", known.len(), whole.len(), pack::mark(&whole));
        let worker_js = format!("{}{lengths}\n{}", plain_script(&worker.glue), parts.concat());
        Ok(Self {
            app: pack::gzip(&known, effort),
            app_js: [&app.glue, &join, &source("src/sheets.js")?].map(|it| plain_script(it)).concat(),
            worker: pack::lzma(&whole, known, effort)?,
            worker_js: pack::gzip(worker_js.as_bytes(), effort),
        })
    }
}

/// dist/biaochi.html: everything inside, opens by a double-click, can reach no network.
pub(crate) fn single(packed: &Packed, style: &str, effort: Effort) -> Outcome {
    shell::write(&house::single_file(), single_bytes(packed, style, effort)?)
}

/// The bytes of the single file: UTF-16 with its mark, so that blocks need few units and no server can mislabel them.
pub(crate) fn single_bytes(packed: &Packed, style: &str, effort: Effort) -> Outcome<Vec<u8>> {
    let text = single_text(packed, style, effort)?;
    Ok(std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect())
}

fn single_text(packed: &Packed, style: &str, effort: Effort) -> Outcome<String> {
    let boot = plain_script(&source("src/boot.js")?);
    let start = "biaochi.start();";
    // The glue stands in a block: packed it is a fifth. Boot puts it into the page as the script with this hash.
    let scripts = [boot.as_str(), packed.app_js.as_str(), start];
    let hashes = scripts.map(pack::csp_hash).join(" ");
    let policy = format!(
        "default-src 'none'; script-src {hashes} 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; \
         font-src data:; worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'"
    );
    let head = format!("{}{}", meta(&policy), inline_script(&boot)?);
    // The page starts before the worker's blocks are read: they are the larger half.
    let body = [
        block("style", &pack::gzip(style.as_bytes(), effort)),
        block("glue", &pack::gzip(packed.app_js.as_bytes(), effort)),
        block("wasm-app", &packed.app),
        inline_script(start)?,
        block("worker-js", &packed.worker_js),
        block("wasm-worker", &packed.worker),
    ];
    // The mark at the front says how the file is to be read; this line would say otherwise.
    Ok(page(&head, &body.concat())?.replacen("<meta charset=\"utf-8\">\n", "", 1))
}

/// dist/site/: the same as files beside each other, for any folder of any host. They are packed as the blocks are,
/// because not every server packs what it sends.
pub(crate) fn site(packed: &Packed, style: &str) -> Outcome {
    let boot = plain_script(&source("src/boot.js")?);
    let folder = house::site();
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|error| format!("dist/site could not be emptied: {error}."))?;
    }
    // The mark of the content keeps a browser from mixing files of two versions.
    let put = |name: &str, bytes: &[u8]| -> Outcome<String> {
        shell::write(&folder.join(name), bytes)?;
        Ok(format!("{name}?v={}", pack::short_hash(bytes)))
    };
    let app_js = put("biaochi.js", packed.app_js.as_bytes())?;
    let style_css = put("style.css", style.as_bytes())?;
    let app = put("biaochi.bin", &packed.app)?;
    let worker_js = put("worker-js.bin", &packed.worker_js)?;
    let worker = put("worker.bin", &packed.worker)?;
    let start = format!(
        "biaochi.start({{ \"wasm-app\": \"{app}\", \"worker-js\": \"{worker_js}\", \"wasm-worker\": \"{worker}\" }});{}",
        hosted::REGISTER
    );
    let hashes = [boot.as_str(), start.as_str(), first::SCRIPT].map(pack::csp_hash).join(" ");
    let policy = format!(
        "default-src 'none'; script-src 'self' {hashes} 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; \
         img-src 'self' data: blob:; font-src data:; worker-src 'self' blob:; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
    );
    let links = format!(
        "<link rel=\"stylesheet\" href=\"{style_css}\">\n<link rel=\"manifest\" href=\"manifest.webmanifest\">\n\
         <meta name=\"theme-color\" content=\"#12436d\">\n"
    );
    let head = format!("{}{links}{}", meta(&policy), inline_script(&boot)?);
    let body = format!("<script src=\"{app_js}\"></script>\n{}", inline_script(&start)?);
    put("index.html", first::put(&page(&head, &body)?)?.as_bytes())?;
    hosted::write(&folder, &["index.html", &style_css, &app_js, &app, &worker_js, &worker])
}

/// What the page weighs, for the reader and for the budget.
#[derive(Debug)]
pub(crate) struct Weight {
    /// The single file, as it lies on the disk.
    pub(crate) single_bytes: usize,
    /// What a first visit fetches before the page can be used, gzipped.
    pub(crate) boot_gz_bytes: usize,
}

/// Weighs what lies in dist/.
pub(crate) fn weigh() -> Outcome<Weight> {
    let mut boot_gz_bytes = 0;
    for name in ["index.html", "biaochi.js", "biaochi.bin", "style.css"] {
        boot_gz_bytes += pack::gzip(&shell::read(&house::site().join(name))?, Effort::Server).len();
    }
    Ok(Weight { single_bytes: shell::read(&house::single_file())?.len(), boot_gz_bytes })
}

/// Lines of a report on sizes.
pub(crate) fn sizes(app: &Built, worker: &Built, packed: &Packed, style: &str) -> Outcome<Vec<String>> {
    let line = |name: &str, bytes: &[u8]| {
        format!("{name:<16}{:>10} bytes {:>10} gzip", bytes.len(), pack::gzip(bytes, Effort::Server).len())
    };
    let shipped = |name: &str, bytes: &[u8], packed: &[u8]| {
        format!("{name:<16}{:>10} bytes {:>10} as shipped", bytes.len(), packed.len())
    };
    let weight = weigh()?;
    Ok(vec![
        shipped("page wasm", &app.wasm, &packed.app),
        line("page glue", app.glue.as_bytes()),
        shipped("worker wasm", &worker.wasm, &packed.worker),
        line("worker glue", worker.glue.as_bytes()),
        line("style", style.as_bytes()),
        format!("{:<16}{:>10} gzip", "boot path", weight.boot_gz_bytes),
        format!("{:<16}{:>10} bytes  {}", "single file", weight.single_bytes, house::single_file().display()),
    ])
}

/// index.html without Trunk's own links and with our parts.
fn page(head: &str, body: &str) -> Outcome<String> {
    let template = source("index.html")?;
    if !template.contains(HEAD) || !template.contains(BODY) {
        return Err(format!("index.html must hold `{HEAD}` and `{BODY}`."));
    }
    let mut text = String::new();
    for line in template.lines().filter(|line| !line.contains("data-trunk")) {
        match line {
            HEAD => text.push_str(head),
            BODY => text.push_str(body),
            _ => {
                text.push_str(line);
                // Internet Explorer heeds this comment only before a full line end.
                text.push_str(if line.starts_with("<!-- saved from") { "\r\n" } else { "\n" });
            }
        }
    }
    Ok(text)
}

fn source(name: &str) -> Outcome<String> {
    shell::read_text(&house::root().join(name))
}

fn meta(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n")
}

fn inline_script(script: &str) -> Outcome<String> {
    // A browser would end the script early, or read on past it.
    for trap in ["</script", "<script", "<!--"] {
        if script.to_ascii_lowercase().contains(trap) {
            return Err(format!("a script that is put into the page holds `{trap}`."));
        }
    }
    Ok(format!("<script>{script}</script>\n"))
}

/// Takes out indentation and the comments that stand on lines of their own.
fn plain_script(script: &str) -> String {
    let mut plain = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim).filter(|line| !line.is_empty()) {
        in_comment |= line.starts_with("/*");
        if in_comment {
            in_comment = !line.ends_with("*/");
        } else {
            plain.push_str(line);
            plain.push('\n');
        }
    }
    plain
}

/// An inert block: packed bytes as dense text, with the length that its reader has to know.
fn block(id: &str, packed: &[u8]) -> String {
    let text = dense::text(packed);
    format!("<script type=\"text/plain\" id=\"{id}\" data-bytes=\"{}\">{text}</script>\n", packed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_on_lines_of_their_own_go() {
        let script = "/*\n * Says.\n */\n(function () {\n  /* One. */\n  a = /\\/*x/; /* stays */\n}());\n";
        assert_eq!(plain_script(script), "(function () {\na = /\\/*x/; /* stays */\n}());\n");
    }
}

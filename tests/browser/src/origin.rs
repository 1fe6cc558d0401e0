//! How the page comes to the browser: as a local file, or from a server on this computer.

use crate::{Outcome, root};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use tiny_http::{Header, Response, Server};

/// One of the two forms of delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A copy of dist/biaochi.html under a name with a space and Chinese, opened by file://.
    File,
    /// dist/site from a server, in a folder below its root.
    Http,
}

/// A page that can be opened; what it stands on goes away with it.
pub struct Place {
    /// Its address.
    pub url: String,
    folder: Option<PathBuf>,
    server: Option<Arc<Server>>,
    requests: Arc<Mutex<Vec<String>>>,
}

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A new empty folder for this test alone.
///
/// # Errors
/// When it cannot be made.
pub fn fresh_folder(kind: &str) -> Outcome<PathBuf> {
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("biaochi-{kind}-{}-{number}", std::process::id()));
    // A process of an earlier run may have had our number.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

impl Origin {
    /// Both.
    pub const ALL: [Self; 2] = [Self::File, Self::Http];

    /// Makes the built page ready to be opened.
    ///
    /// # Errors
    /// When dist/ is not built.
    pub fn place(self) -> Outcome<Place> {
        match self {
            Self::File => {
                Place::file(&std::fs::read(root().join("dist/biaochi.html")).map_err(unbuilt)?, "标尺 工具.html")
            }
            Self::Http => {
                std::fs::metadata(root().join("dist/site/index.html")).map_err(unbuilt)?;
                Place::serve(&root().join("dist/site"), "/任意/depth/")
            }
        }
    }
}

/// The text of dist/biaochi.html, which is UTF-16 with its mark.
///
/// # Errors
/// When it is not built, or not what it should be.
pub fn single_page() -> Outcome<String> {
    let bytes = std::fs::read(root().join("dist/biaochi.html")).map_err(unbuilt)?;
    let (pairs, odd) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|it| u16::from_le_bytes(*it)).collect();
    match units.split_first() {
        Some((0xfeff, units)) if odd.is_empty() => Ok(String::from_utf16(units)?),
        _ => Err("dist/biaochi.html is not UTF-16 with its mark".into()),
    }
}

/// A page as the bytes of a single file.
#[must_use]
pub fn page_bytes(text: &str) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

fn unbuilt(error: std::io::Error) -> String {
    format!("dist/ is not built, run `cargo xtask build`: {error}")
}

impl Place {
    /// Any bytes as a local file; `path` may name folders.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn file(html: &[u8], path: &str) -> Outcome<Self> {
        let folder = fresh_folder("file")?;
        let file = folder.join(path);
        if let Some(parent) = file.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(&file, html)?;
        Ok(Self { url: file_url(&file), folder: Some(folder), server: None, requests: Arc::default() })
    }

    /// A folder under `base` of a server on this computer, which notes each request.
    ///
    /// # Errors
    /// When no port is free.
    pub fn serve(folder: &Path, base: &str) -> Outcome<Self> {
        let server = Arc::new(Server::http(("127.0.0.1", 0))?);
        let port = server.server_addr().to_ip().map_or(0, |it| it.port());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let base = encode(base);
        let (folder, inner, noted, prefix) = (folder.to_path_buf(), server.clone(), requests.clone(), base.clone());
        std::thread::spawn(move || {
            for request in inner.incoming_requests() {
                let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
                if let Ok(mut noted) = noted.lock() {
                    noted.push(request.url().to_owned());
                }
                let name = path.strip_prefix(&prefix).unwrap_or("?");
                let name = if name.is_empty() { "index.html" } else { name };
                let answer = match std::fs::read(folder.join(name)) {
                    Ok(bytes) if !name.contains("..") => {
                        let mut answer = Response::from_data(bytes);
                        if let Ok(header) = Header::from_bytes("Content-Type", content_type(name)) {
                            answer.add_header(header);
                        }
                        request.respond(answer)
                    }
                    _ => request.respond(Response::from_string("Not found.").with_status_code(404)),
                };
                drop(answer);
            }
        });
        Ok(Self { url: format!("http://127.0.0.1:{port}{base}"), folder: None, server: Some(server), requests })
    }

    /// What was asked of the server, favicons of the browser's own accord left out.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        let noted = self.requests.lock().map(|it| it.clone()).unwrap_or_default();
        noted.into_iter().filter(|it| !it.ends_with("/favicon.ico")).collect()
    }

    /// The address of a route, such as `#/overview`.
    #[must_use]
    pub fn route(&self, route: &str) -> String {
        format!("{}{route}", self.url)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(server) = &self.server {
            server.unblock();
        }
        if let Some(folder) = &self.folder {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

/// The file:// address of a path.
#[must_use]
pub fn file_url(path: &Path) -> String {
    format!("file://{}", encode(&path.display().to_string()))
}

/// Percent-encodes what an address may not hold.
fn encode(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("png") => "image/png",
        _ => "text/html; charset=utf-8",
    }
}

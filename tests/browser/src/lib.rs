//! Tests in real browsers: what stands in dist/ is opened as a reader opens it.
//!
//! [`Browser`] is one browser with one fresh profile; [`Origin`] is how the page comes to it.
//! Nothing has to be started beforehand: each browser starts its own driver and takes it along when it goes.

pub mod axe;
mod browser;
mod driver;
mod engine;
pub mod everyone;
mod grid;
pub mod look;
mod origin;
pub mod pages;
pub mod paper;
mod process;
mod steps;
mod turn;

pub use browser::Browser;
pub use engine::Engine;
pub use origin::{Origin, Place, file_url, fresh_folder, page_bytes, single_page};
pub use paper::{SHEET, Sheet};
pub use steps::{FAKE_FILE, quoted};

/// What a test gives back: any error ends it with its text.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The root of the repository.
#[must_use]
pub fn root() -> std::path::PathBuf {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// What a Content-Security-Policy wants to see for an inline script.
#[must_use]
pub fn csp_hash(script: impl AsRef<[u8]>) -> String {
    use base64::Engine as _;
    use sha2::Digest as _;
    format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(script.as_ref())))
}

//! Saving so that "saved" means it.
//!
//! Chromium can write to a file that was chosen once; elsewhere the browser puts a copy among the downloads,
//! and whether it arrives there the page cannot know.

use std::{cell::RefCell, rc::Rc};

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Blob, BlobPropertyBag, File, HtmlElement, Url};

use super::{awaited, called};
use crate::browser::listen::{error_name, method, object, property};

/// What is to be saved.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// The name to propose, which should say what it is and when it was made.
    pub name: &'a str,
    /// The media type, without parameters.
    pub media_type: &'a str,
    /// The ending of the name with its dot, as `.json`.
    pub extension: &'a str,
    /// What goes into the file.
    pub bytes: &'a [u8],
}

/// What really happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saving {
    /// The file of this name was written and has the right size.
    Saved(String),
    /// The browser was given a download of this name; where it ends the browser decides.
    HandedToDownloads(String),
    /// The reader closed the dialog.
    Cancelled,
    /// Nothing was saved.
    Failed(SaveProblem),
}

/// Why a file could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveProblem {
    /// The file or its disk is gone: a stick pulled out, a folder moved.
    Missing,
    /// The reader or the system does not allow it.
    NotAllowed,
    /// The disk is full.
    Full,
    /// The file has another size than what was written.
    WrongSize,
    /// Anything else, by the browser's name for it.
    Other(String),
}

/// The file that this page saves to, once one was chosen. Clones are the same target.
#[derive(Clone, Debug, Default)]
pub struct SaveTarget(Rc<RefCell<Option<JsValue>>>);

impl SaveTarget {
    /// The name of the file that the next save overwrites silently.
    pub fn name(&self) -> Option<String> {
        property(self.0.borrow().as_ref()?, "name")?.as_string()
    }

    /// Forgets the file, as when another workspace is opened.
    pub fn forget(&self) {
        self.0.take();
    }

    /// Saves to the file chosen before, else asks for one, else hands over a download.
    ///
    /// To be called straight from a click or key: the browser opens no dialog otherwise.
    pub async fn save(&self, document: Document<'_>) -> Saving {
        let chosen = self.0.borrow().clone();
        match chosen {
            Some(handle) => written(&handle, document).await,
            None => self.save_as(document).await,
        }
    }

    /// Asks where to save, where the browser can ask.
    pub async fn save_as(&self, document: Document<'_>) -> Saving {
        let Some(window) = web_sys::window() else {
            return download(document);
        };
        let Some(picker) = method(&window, "showSaveFilePicker") else {
            return download(document);
        };
        let handle = match awaited(&picker, &window, &[picker_options(document)]).await {
            Ok(handle) => handle,
            Err(error) if error_name(&error) == "AbortError" => return Saving::Cancelled,
            // No click behind it, or a policy forbids the dialog: a download may still be allowed.
            Err(_) => return download(document),
        };
        let saving = written(&handle, document).await;
        if matches!(saving, Saving::Saved(_)) {
            self.0.replace(Some(handle));
        }
        saving
    }
}

/// Hands the file to the browser's downloads.
pub fn download(document: Document<'_>) -> Saving {
    match try_download(document) {
        Ok(()) => Saving::HandedToDownloads(document.name.to_owned()),
        Err(error) => Saving::Failed(problem(&error)),
    }
}

/// An address for these bytes that lives as long as the page or until it is revoked.
pub fn blob_url(media_type: &str, bytes: &[u8]) -> Result<String, JsValue> {
    Url::create_object_url_with_blob(&blob(media_type, bytes)?)
}

fn try_download(document: Document<'_>) -> Result<(), JsValue> {
    hand_over(&blob_url(document.media_type, document.bytes)?, document.name)
}

/// Hands what an address stands for to the browser's downloads; the address is let go of later.
pub fn hand_over(url: &str, name: &str) -> Result<(), JsValue> {
    /// Long enough for a slow disk and for "save as" dialogs of browsers that ask.
    const REVOKE_AFTER_MS: i32 = 120_000;
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let page = window.document().ok_or(JsValue::NULL)?;
    let link = page.create_element("a")?.unchecked_into::<HtmlElement>();
    link.set_attribute("href", url)?;
    link.set_attribute("download", name)?;
    link.set_hidden(true);
    let body = page.body().ok_or(JsValue::NULL)?;
    // Firefox only follows links that are in the page.
    body.append_child(&link)?;
    link.click();
    link.remove();
    let url = url.to_owned();
    let revoke = Closure::once_into_js(move || Url::revoke_object_url(&url));
    window.set_timeout_with_callback_and_timeout_and_arguments_0(revoke.unchecked_ref(), REVOKE_AFTER_MS).map(drop)
}

async fn written(handle: &JsValue, document: Document<'_>) -> Saving {
    match write(handle, document).await {
        Err(error) => Saving::Failed(problem(&error)),
        Ok(size) if size as usize != document.bytes.len() => Saving::Failed(SaveProblem::WrongSize),
        Ok(_) => {
            let name = property(handle, "name").and_then(|it| it.as_string());
            Saving::Saved(name.unwrap_or_else(|| document.name.to_owned()))
        }
    }
}

/// Writes beside the file and puts it in its place on closing, then asks the disk for its size.
async fn write(handle: &JsValue, document: Document<'_>) -> Result<f64, JsValue> {
    let writable = called(handle, "createWritable", &[]).await?;
    let bytes = blob(document.media_type, document.bytes)?;
    if let Err(error) = called(&writable, "write", &[bytes.into()]).await {
        // Leaves the old file as it was; that this fails too changes nothing.
        let _ = called(&writable, "abort", &[]).await;
        return Err(error);
    }
    called(&writable, "close", &[]).await?;
    let file: File = called(handle, "getFile", &[]).await?.dyn_into()?;
    Ok(file.size())
}

fn picker_options(document: Document<'_>) -> JsValue {
    let endings = Array::of1(&document.extension.into());
    let accept = object(&[(document.media_type, endings.into())]);
    let types = Array::of1(&object(&[("accept", accept)]));
    object(&[("suggestedName", document.name.into()), ("types", types.into())])
}

fn blob(media_type: &str, bytes: &[u8]) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &options)
}

fn problem(error: &JsValue) -> SaveProblem {
    match error_name(error).as_str() {
        "NotFoundError" => SaveProblem::Missing,
        "NotAllowedError" | "SecurityError" | "NoModificationAllowedError" => SaveProblem::NotAllowed,
        "QuotaExceededError" => SaveProblem::Full,
        other => SaveProblem::Other(other.to_owned()),
    }
}

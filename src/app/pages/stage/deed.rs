//! What a scene wants done beside being shown: the workspace changed, a file saved, something copied, a picture drawn.

use super::Stage;
use crate::app::files;
use crate::assess::screen::changes;
use crate::browser::clipboard;
use crate::browser::files::{Document, Saving};
use crate::browser::picture;
use crate::figures::Change;
use crate::locale::{AssessText, PictureText, ReportText, fill};
use crate::scene::{Act, Raster, Save};
use leptos::prelude::*;
use leptos::task::spawn_local;

impl Stage {
    /// Changes the workspace as one step; the scene hears of it as of any other change.
    pub(super) fn act(self, acts: Vec<Act>) {
        let changes = self.app.peek(|it| changes(acts, it)).unwrap_or_default();
        if !self.app.act(Change::All(changes)) {
            self.app.say("warn", AssessText::of(self.app.lang.get_untracked()).read_only.to_owned());
        }
    }

    pub(super) fn save(self, save: &Save) {
        let extension = save.name.rfind('.').and_then(|at| save.name.get(at..)).unwrap_or_default();
        let bytes = if save.bytes.is_empty() { save.text.as_bytes() } else { save.bytes.as_slice() };
        let document = Document { name: &save.name, media_type: &save.media_type, extension, bytes };
        files::tell(self.app, &crate::browser::files::download(document));
    }

    /// Makes a PNG of a picture, and says what became of it.
    pub(super) fn draw(self, raster: Raster) {
        spawn_local(async move {
            let text = PictureText::of(self.app.lang.get_untracked());
            let size = (raster.width * raster.scale, raster.height * raster.scale);
            let made = picture::png(&raster.svg, size).await;
            let says = match (made, raster.copy) {
                (Some(png), true) if picture::copy(&png).await => ("info", text.copied.to_owned()),
                (Some(_), true) => ("warn", text.copy_failed.to_owned()),
                (Some(png), false) => match picture::save(&png, &raster.name) {
                    true => return files::tell(self.app, &Saving::HandedToDownloads(raster.name)),
                    false => ("bad", fill(text.failed, &[("w", &size.0.to_string()), ("h", &size.1.to_string())])),
                },
                (None, _) => ("bad", fill(text.failed, &[("w", &size.0.to_string()), ("h", &size.1.to_string())])),
            };
            self.app.say(says.0, says.1);
        });
    }

    /// Puts text on the clipboard, and says whether it is there.
    pub(super) fn copy(self, text: String) {
        spawn_local(async move {
            let text_of = ReportText::of(self.app.lang.get_untracked());
            let copied = clipboard::write(&text).await;
            let (tone, says) = if copied { ("info", text_of.copied) } else { ("warn", text_of.copy_failed) };
            self.app.say(tone, says.to_owned());
        });
    }
}

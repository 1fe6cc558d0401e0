//! Where learning begins.

use super::{Facts, lede};
use crate::locale::LearnText;
use crate::scene::{Call, Scene};

/// The first page.
pub(super) fn play(call: &Call<Facts>) -> Scene {
    let text = LearnText::of(call.lang);
    let html = lede(text.title, text.lede);
    Scene { title: text.title.to_owned(), html, ..Scene::default() }
}

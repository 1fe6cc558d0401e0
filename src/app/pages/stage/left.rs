//! What a page held when one of its pictures was asked for, so that the way back finds it as it was.

use super::Kind;
use crate::app::route::{Page, Route};
use crate::locale::Lang;
use std::cell::Cell;

/// A page that was left for a picture.
#[derive(Debug)]
pub(super) struct Left {
    kind: Kind,
    place: String,
    lang: Lang,
    /// What its scene remembered.
    pub(super) state: String,
    /// What stood in its fields.
    pub(super) typed: Vec<(String, String)>,
}

thread_local! {
    /// The last one; it goes with the page.
    static LEFT: Cell<Option<Left>> = const { Cell::new(None) };
}

/// The address of a page, which is the same in each language.
pub(super) fn place(route: &Route) -> String {
    Route { lang: None, ..route.clone() }.href()
}

/// Puts a page by.
pub(super) fn leave(kind: Kind, route: &Route, lang: Lang, state: String, typed: Vec<(String, String)>) {
    LEFT.set(Some(Left { kind, place: place(route), lang, state, typed }));
}

/// The page that was put by, where it is the one that opens; any other page forgets it. Fields mean the same in another
/// language on some pages only.
pub(super) fn returned(kind: Kind, route: &Route, lang: Lang) -> Option<Left> {
    // It stays put by on the way to the picture, while that is open, and on the way back.
    if kind == Kind::Picture || matches!(route.page, Page::Picture(_)) {
        return None;
    }
    let left = LEFT.take().filter(|it| it.kind == kind && it.place == place(route))?;
    let is_kept = left.lang == lang || kind.keeps_typed(route.page.path());
    Some(if is_kept { left } else { Left { typed: Vec::new(), ..left } })
}

//! Texts that follow the language, for children and attributes.
//!
//! Leptos makes its code anew for each closure in a view. All texts go through the one closure here.

use crate::app::state::App;
use crate::locale::Lang;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// A text of the page's language: `{t(|lang| ShellText::of(lang).skip)}`. Call where a view is made.
pub(in crate::app) fn t(text: fn(Lang) -> &'static str) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
    let lang = App::get().lang;
    move || text(lang.get())
}

/// Whatever else a view shows that changes: the closure behind a pointer, so that views know only what it gives.
pub(in crate::app) fn d<T>(show: impl FnMut() -> T + Send + 'static) -> Box<dyn FnMut() -> T + Send> {
    Box::new(show)
}

/// What a click does, behind a pointer.
pub(in crate::app) fn click(mut act: impl FnMut() + Send + 'static) -> Box<dyn FnMut(MouseEvent) + Send> {
    Box::new(move |_| act())
}

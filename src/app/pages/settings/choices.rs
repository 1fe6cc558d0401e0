//! Language, theme, text size, and the way to the keys.

use crate::app::parts::says::{d, t};
use crate::app::route::Page;
use crate::app::state::{App, ELDER_SIZES, TEXT_SIZES};
use crate::locale::{Lang, SettingsText, SimpleText, fill};
use leptos::prelude::*;

/// One of a few, as a row of radio buttons under a name.
#[component]
pub(super) fn OneOf<T: Copy + PartialEq + Send + Sync + 'static>(
    /// The name in the page's markup.
    name: &'static str,
    /// What is chosen.
    #[prop(into)]
    legend: Signal<String>,
    /// The options with their words and the language these are in, where it is not the page's.
    options: Vec<(T, Signal<String>, Option<&'static str>)>,
    /// The option that holds.
    #[prop(into)]
    chosen: Signal<Option<T>>,
    /// Chooses another.
    choose: Callback<T>,
    /// Whether it cannot be changed now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// What stands below.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let option = move |(value, word, lang): (T, Signal<String>, Option<&'static str>)| {
        view! {
            <label>
                <input type="radio" name=name prop:checked=d(move || chosen.get() == Some(value))
                    disabled=d(move || disabled.get()) on:change=move |_| choose.run(value)/>
                <span lang=lang>{d(move || word.get())}</span>
            </label>
        }
    };
    view! {
        <fieldset class="card set" id=format!("set-{name}")>
            <legend>{d(move || legend.get())}</legend>
            <div class="seg">{options.into_iter().map(option).collect_view()}</div>
            {children.map(|it| it())}
        </fieldset>
    }
}

/// A text of this page that follows the language.
pub(super) fn word(app: App, of: fn(&SettingsText) -> &'static str) -> Signal<String> {
    Signal::derive(move || of(SettingsText::of(app.lang.get())).to_owned())
}

/// The three choices.
#[component]
pub(super) fn Choices() -> impl IntoView {
    let app = App::get();
    let langs = Lang::ALL.map(|lang| (lang, Signal::stored(lang.own_name().to_owned()), Some(lang.tag()))).to_vec();
    let themes = vec![
        ("auto", word(app, |it| it.theme_auto), None),
        ("light", word(app, |it| it.theme_light), None),
        ("dark", word(app, |it| it.theme_dark), None),
        ("contrast", word(app, |it| it.theme_contrast), None),
    ];
    let sizes = TEXT_SIZES.map(|size| {
        let says = move || fill(SettingsText::of(app.lang.get()).percent, &[("n", &size.to_string())]);
        (size, Signal::derive(says), None)
    });
    let elder = ELDER_SIZES.map(|size| {
        let says = move || {
            let text = SimpleText::of(app.lang.get());
            if size == 0 { text.easy_off.to_owned() } else { fill(text.easy_px, &[("n", &size.to_string())]) }
        };
        (size, Signal::derive(says), None)
    });
    let easy = move |of: fn(&SimpleText) -> &'static str| of(SimpleText::of(app.lang.get()));
    let theme = move || ["auto", "light", "dark", "contrast"].into_iter().find(|it| app.theme.with(|now| now == it));
    view! {
        <OneOf name="lang" legend=word(app, |it| it.language) options=langs
            chosen=Signal::derive(move || Some(app.lang.get())) choose=Callback::new(move |it| app.choose_lang(it))/>
        <OneOf name="theme" legend=word(app, |it| it.theme) options=themes
            chosen=Signal::derive(theme) choose=Callback::new(move |it| app.choose_theme(it))/>
        <OneOf name="text" legend=word(app, |it| it.text_size) options=sizes.to_vec()
            chosen=Signal::derive(move || Some(app.text_size.get()))
            choose=Callback::new(move |it| app.choose_text_size(it)) disabled=Signal::derive(move || app.elder.get() > 0)/>
        <OneOf name="elder" legend=Signal::derive(move || easy(|it| it.easy).to_owned()) options=elder.to_vec()
            chosen=Signal::derive(move || Some(app.elder.get())) choose=Callback::new(move |it| app.choose_elder(it))>
            <p class="muted">{d(move || easy(|it| it.easy_what))}</p>
        </OneOf>
    }
}

/// The way to the sheet of shortcuts, where they are changed: it is made in the worker.
#[component]
pub(super) fn KeysCard() -> impl IntoView {
    let app = App::get();
    let to = move || app.route.get().to(Page::Help("keys".to_owned())).href();
    view! {
        <section class="card" id="set-keys">
            <h2>{t(|lang| SettingsText::of(lang).keys)}</h2>
            <p class="muted">{t(|lang| SettingsText::of(lang).keys_what)}</p>
            <div class="btns"><a class="btn ghost" href=d(to)>{t(|lang| SettingsText::of(lang).keys_open)}</a></div>
        </section>
    }
}

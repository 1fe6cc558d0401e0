//! Boots the page: settings, address, state, shell.

use super::keep;
use super::parts::file_menu::take_drops;
use super::route::{Page, Route};
use super::shell::{PARTS, Shell};
use super::state::App;
use crate::browser::listen::sleep;
use crate::browser::settings::{Key, Settings};
use crate::browser::{page, panic};
use crate::locale::{Lang, ShellText, SimpleText};
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Mounts the page, which takes the place of the boot text when it is built.
pub fn start() {
    panic::install();
    mount_to_body(Root);
}

/// Builds the page part by part, so that what the reader does meanwhile waits for one part and not for all.
async fn build(built: RwSignal<u32>) {
    for part in 1..=PARTS {
        sleep(0).await;
        built.set(part);
    }
    if let Some(boot) = document().get_element_by_id("boot") {
        boot.remove();
    }
    page::set_ready();
}

/// The root: makes the state and everything that follows it outside of the page's own elements.
#[component]
fn Root() -> impl IntoView {
    let settings = Settings::open();
    let hash = || window().location().hash().unwrap_or_default();
    let read = move || Route::parse(&hash());
    let is_easy = settings.get::<u32>(Key::Elder).is_some_and(|it| it > 0);
    // Who uses the easy mode begins at its home, unless an address says otherwise.
    let first = if is_easy && hash().len() < 3 { Route::parse("#/simple") } else { read() };
    let (route, set_route) = signal(first);
    let handle = window_event_listener(ev::hashchange, move |_| set_route.set(read()));
    on_cleanup(move || handle.remove());

    let app = App::new(settings, route);
    provide_context(app);
    follow_outside(app);
    super::landing::begin(app);
    app.reader.begin(app);
    panic::rescue_with(move || {
        let text = keep::file_text(&app)?;
        Some(("biaochi-rescue.json".to_owned(), text))
    });
    let guard = StoredValue::new_local(page::warn_before_leaving(move || keep::is_at_risk(&app)));
    on_cleanup(move || guard.dispose());
    let drops = StoredValue::new_local(take_drops(app));
    on_cleanup(move || drops.dispose());
    let built = RwSignal::new(0);
    spawn_local(build(built));
    spawn_local(keep::boot(app));
    view! { <Shell built/> }
}

/// Language, title, theme and text size of the document follow the state.
fn follow_outside(app: App) {
    Effect::new(move |_| page::set_language(app.lang.get().tag()));
    Effect::new(move |_| page::set_title(&title(app)));
    Effect::new(move |_| app.theme.with(|it| page::set_theme(Some(it.as_str()).filter(|it| *it != "auto"))));
    Effect::new(move |_| {
        let (percent, elder) = (app.text_size.get(), app.elder.get());
        // 24 and 30 pixels are 1500 and 1875 thousandths of the 16 that browsers begin with.
        page::set_text_size(if elder > 0 { elder * 1000 / 16 } else { percent * 10 });
        if elder > 0 {
            page::set_root("data-mode", "elder");
        } else {
            page::remove_root("data-mode");
        }
        page::set_root(
            "data-text",
            if percent > 125 || elder > 0 {
                "huge"
            } else if percent > 100 {
                "large"
            } else {
                "normal"
            },
        );
    });
}

/// The page's name, the area's, the program's: what a tab or a bookmark shows.
fn title(app: App) -> String {
    let lang = app.lang.get();
    let text = ShellText::of(lang);
    let page = page_name(text, &app.route.read().page, lang, app);
    let area = app.area.get().and_then(|id| app.with(|it| Some(it.areas.get(id)?.names.get(lang).to_owned()))?);
    [Some(page), area, Some(text.name.to_owned())].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn page_name(text: &'static ShellText, page: &Page, lang: Lang, app: App) -> String {
    let name = match page {
        Page::Indicator(code) => {
            let found = |it: &crate::figures::Workspace| {
                let id = it.catalog.indicator_by_code(code)?;
                Some(it.catalog.indicator(id)?.names.get(lang).to_owned())
            };
            return app.with(found).flatten().unwrap_or_else(|| text.indicator.to_owned());
        }
        Page::Overview | Page::Start => text.overview,
        Page::Figures => text.figures,
        Page::Targets => text.targets,
        Page::Assessment(_) => text.assessment,
        Page::Present(_) => text.present,
        Page::Report(_) => text.report,
        Page::Simple(_) => SimpleText::of(lang).title,
        Page::Picture(_) => crate::locale::PictureText::of(lang).title,
        Page::Learn(_) => text.learn,
        Page::Settings => text.settings,
        Page::Help(_) => text.help,
    };
    name.to_owned()
}

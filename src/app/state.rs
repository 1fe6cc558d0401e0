//! The state of the page: plain values in signals, one function for each thing a user does.

use super::keep::{self, Kept};
use super::parts::voice::Reader;
use super::replace::Fate;
use super::route::{Page, Route};
use super::sheets::{Sheets, Wanted};
use crate::browser::files::Picked;
use crate::browser::settings::{Key, Settings};
use crate::browser::{clock, page};
use crate::catalog::IndicatorId;
use crate::figures::{AreaId, Calendar, Change, History, Month, Period, Workspace};
use crate::guide::keys::Keys;
use crate::locale::Lang;
use crate::measure::Sheet;
use leptos::prelude::*;
use std::sync::Arc;

/// How large the text is.
pub const TEXT_SIZES: [u32; 3] = [100, 125, 150];
/// How large the text of the easy mode is, in CSS pixels; 0 is the full view.
pub const ELDER_SIZES: [u32; 3] = [0, 24, 30];

/// A message that goes away by itself or when it is closed.
#[derive(Clone, PartialEq, Debug)]
pub struct Notice {
    /// `info`, `warn` or `bad`.
    pub kind: &'static str,
    /// What it says.
    pub text: String,
    /// The revision whose last step it offers to take back.
    pub undoes: Option<u64>,
}

/// A panel of the guide.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GuidePanel {
    /// Search and commands.
    Find,
    /// What the open page is for.
    Page,
}

/// Everything that pages read. Copies share the signals.
#[derive(Clone, Copy)]
pub struct App {
    /// The address.
    pub route: ReadSignal<Route>,
    /// The language.
    pub lang: Memo<Lang>,
    chosen_lang: RwSignal<Lang>,
    /// `light`, `dark`, `contrast` or `auto`.
    pub theme: RwSignal<String>,
    /// The text size in percent.
    pub text_size: RwSignal<u32>,
    /// The type of the easy mode in CSS pixels; 0 where it is off.
    pub elder: RwSignal<u32>,
    /// The workspace; `None` before the first choice.
    pub workspace: RwSignal<Option<Workspace>>,
    /// Whether the store is still being asked for the last workspace.
    pub opening: RwSignal<bool>,
    /// Where the work is kept.
    pub kept: RwSignal<Kept>,
    /// A workspace that the browser keeps and that cannot be read: its id, and why.
    pub unreadable: RwSignal<Option<(String, String)>>,
    /// Parts of the open workspace that the browser kept and that cannot be read: their codes, and why the first.
    pub damaged: RwSignal<Option<(Vec<String>, String)>>,
    /// What happens to the open workspace if another takes its place, while the reader is asked.
    pub replacing: RwSignal<Option<Fate>>,
    /// When the workspace was last saved to a file: `hh:mm`, with the day before it where that is another.
    pub saved_file: RwSignal<Option<String>>,
    /// The revision that the file holds.
    pub file_revision: RwSignal<u64>,
    /// The table that is being imported.
    pub importing: RwSignal<Option<Picked>, LocalStorage>,
    /// What the page has to say.
    pub notices: RwSignal<Vec<Notice>>,
    /// Which keys hold.
    pub keys: RwSignal<Keys>,
    /// The panel of the guide that is open.
    pub guide: RwSignal<Option<GuidePanel>>,
    /// Reading aloud.
    pub reader: Reader,
    /// The stop of the tour, while it is taken.
    pub tour: RwSignal<Option<u32>>,
    /// Whether the tour is still offered.
    pub offers_tour: RwSignal<bool>,
    /// The area of the address, or the top of the tree.
    pub area: Memo<Option<AreaId>>,
    /// The period of the address, or the latest full year with figures.
    pub period: Memo<Period>,
    /// Counts up with every change of the workspace.
    pub revision: RwSignal<u64>,
    history: StoredValue<History>,
    sheets: StoredValue<Sheets>,
    settings: StoredValue<Settings, LocalStorage>,
}

impl App {
    /// Makes the state. Call once, at the root.
    pub fn new(settings: Settings, route: ReadSignal<Route>) -> Self {
        let stored: Option<Lang> = settings.get(Key::Language);
        let first = stored.or_else(|| Lang::from_tag(page::preferred_language())).unwrap_or_default();
        let chosen_lang = RwSignal::new(first);
        let workspace = RwSignal::new(None::<Workspace>);
        let area = Memo::new(move |_| {
            let code = route.read().area.clone();
            workspace.with(|it| {
                let areas = &it.as_ref()?.areas;
                code.and_then(|it| areas.by_code(&it)).or_else(|| areas.roots().next())
            })
        });
        let period = Memo::new(move |_| {
            let asked = route.read().period;
            asked.unwrap_or_else(|| workspace.with(|it| it.as_ref().map_or_else(this_year, default_period)))
        });
        Self {
            route,
            lang: Memo::new(move |_| route.read().lang.unwrap_or(chosen_lang.get())),
            chosen_lang,
            theme: RwSignal::new(settings.get(Key::Theme).unwrap_or_else(|| "auto".to_owned())),
            text_size: RwSignal::new(settings.get(Key::TextSize).unwrap_or(100)),
            elder: RwSignal::new(settings.get(Key::Elder).filter(|it| ELDER_SIZES.contains(it)).unwrap_or(0)),
            workspace,
            opening: RwSignal::new(true),
            kept: RwSignal::new(Kept::Memory(None)),
            unreadable: RwSignal::new(None),
            damaged: RwSignal::new(None),
            replacing: RwSignal::new(None),
            saved_file: RwSignal::new(None),
            file_revision: RwSignal::new(0),
            importing: RwSignal::new_local(None),
            notices: RwSignal::new(Vec::new()),
            keys: RwSignal::new(Keys::read(&settings.get::<String>(Key::Keys).unwrap_or_default())),
            guide: RwSignal::new(None),
            reader: Reader::new(),
            tour: RwSignal::new(None),
            offers_tour: RwSignal::new(settings.get(Key::Tour) != Some(true)),
            area,
            period,
            revision: RwSignal::new(0),
            history: StoredValue::new(History::default()),
            sheets: StoredValue::new(Sheets::default()),
            settings: StoredValue::new_local(settings),
        }
    }

    /// The state, from anywhere below the root.
    pub fn get() -> Self {
        expect_context::<Self>()
    }

    /// The settings.
    pub fn settings(&self) -> Settings {
        self.settings.get_value()
    }

    /// Chooses the language: kept, and put into the address where that names one.
    pub fn choose_lang(&self, lang: Lang) {
        self.settings().set(Key::Language, &lang);
        self.chosen_lang.set(lang);
        let route = self.route.get_untracked();
        if route.lang.is_some() {
            go(&Route { lang: Some(lang), ..route });
        }
    }

    /// Chooses the theme.
    pub fn choose_theme(&self, theme: &str) {
        self.settings().set(Key::Theme, &theme);
        self.theme.set(theme.to_owned());
    }

    /// Chooses the text size.
    pub fn choose_text_size(&self, percent: u32) {
        self.settings().set(Key::TextSize, &percent);
        self.text_size.set(percent);
    }

    /// Changes which keys hold, by the text that they are kept as.
    pub fn choose_keys(&self, kept: &str) {
        self.settings().set(Key::Keys, &kept);
        self.keys.set(Keys::read(kept));
    }

    /// Ends the tour, or the offer of it, for good.
    pub fn end_tour(&self) {
        self.settings().set(Key::Tour, &true);
        self.offers_tour.set(false);
        self.tour.set(None);
    }

    /// Turns the easy mode on with this size of type in CSS pixels, or with 0 off, and goes to where it begins.
    pub fn choose_elder(&self, pixels: u32) {
        let was = self.elder.get_untracked();
        self.settings().set(Key::Elder, &pixels);
        self.elder.set(pixels);
        let route = self.route.get_untracked();
        let is_there = self.workspace.with_untracked(Option::is_some);
        match (was > 0, pixels > 0, &route.page) {
            (false, true, _) if is_there => go(&route.to(Page::Simple(String::new()))),
            (_, false, Page::Simple(_)) => go(&route.to(Page::Overview)),
            _ => {}
        }
    }

    /// Says something to the reader.
    pub fn say(&self, kind: &'static str, text: String) {
        self.notify(Notice { kind, text, undoes: None });
    }

    /// Says what the last step did, with a button that takes it back as long as nothing else was done.
    pub fn say_undoable(&self, text: String) {
        self.notify(Notice { kind: "info", text, undoes: Some(self.revision.get_untracked()) });
    }

    /// Takes a message away, as when it no longer holds.
    pub fn unsay(&self, text: &str) {
        self.notices.update(|it| it.retain(|old| old.text != text));
    }

    fn notify(&self, notice: Notice) {
        self.notices.update(|it| {
            it.retain(|old| old.text != notice.text);
            it.push(notice);
        });
    }

    /// Reads the workspace, and follows it. `None` before there is one.
    pub fn with<T>(&self, read: impl FnOnce(&Workspace) -> T) -> Option<T> {
        self.workspace.with(|it| it.as_ref().map(read))
    }

    /// Reads the workspace without following it.
    pub fn peek<T>(&self, read: impl FnOnce(&Workspace) -> T) -> Option<T> {
        self.workspace.with_untracked(|it| it.as_ref().map(read))
    }

    /// The indicators of an area and all below it for a period, computed once until they change. Follows the workspace.
    pub fn sheet(&self, period: Period, top: AreaId) -> Option<Arc<Sheet>> {
        self.sheet_of(Wanted { period, top, only: None })
    }

    /// The same for one indicator, with the area above, which it is held against.
    pub fn sheet_beside(&self, period: Period, area: AreaId, id: IndicatorId) -> Option<Arc<Sheet>> {
        let above = self.peek(|it| it.areas.get(area)?.parent).flatten();
        self.sheet_of(Wanted { period, top: above.unwrap_or(area), only: Some(id) })
    }

    fn sheet_of(&self, wanted: Wanted) -> Option<Arc<Sheet>> {
        self.workspace.track();
        self.peek(|it| self.sheets.try_update_value(|sheets| sheets.get(it, wanted))).flatten()
    }

    /// Whether the figures may be changed: not while another tab edits.
    pub fn writable(&self) -> bool {
        self.kept.with(|it| !matches!(it, Kept::ReadOnly(_)))
    }

    /// Carries out a change as one undoable step, and keeps it. False where another tab edits.
    pub fn act(&self, change: Change) -> bool {
        if matches!(self.kept.get_untracked(), Kept::ReadOnly(_)) {
            return false;
        }
        self.step(|history, workspace| Some(history.act(workspace, change).clone()))
    }

    /// Takes the last step back.
    pub fn undo(&self) -> bool {
        self.step(History::undo)
    }

    /// Does the last undone step again.
    pub fn redo(&self) -> bool {
        self.step(History::redo)
    }

    /// Whether there is a step to take back or to do again. Follows the workspace.
    pub fn can_undo_redo(&self) -> (bool, bool) {
        self.revision.track();
        self.history.with_value(|it| (it.can_undo(), it.can_redo()))
    }

    fn step(&self, take: impl FnOnce(&mut History, &mut Workspace) -> Option<Change>) -> bool {
        if matches!(self.kept.get_untracked(), Kept::ReadOnly(_)) {
            return false;
        }
        let mut done = None;
        // Pages are told only after the computed periods know of it, so that they are brought up to date.
        self.workspace.update_untracked(|it| {
            let Some(workspace) = it else { return };
            self.history.update_value(|history| done = take(history, workspace));
        });
        let Some(change) = done else { return false };
        self.sheets.update_value(|it| it.note(&change));
        keep::keep(self, &change);
        if self.revision.get_untracked() == 1 {
            keep::ask_to_persist(*self);
        }
        self.workspace.notify();
        self.revision.update(|it| *it += 1);
        true
    }

    /// Opens a workspace in the place of the present one. Steps cannot be taken back past this.
    pub fn open(&self, workspace: Option<Workspace>) {
        self.history.set_value(History::default());
        self.sheets.update_value(Sheets::clear);
        self.workspace.set(workspace);
        self.revision.update(|it| *it += 1);
    }
}

/// Goes to an address.
pub fn go(route: &Route) {
    let _ = window().location().set_hash(&route.href());
}

/// Puts an address into the bar without a step in the history: for filters and the like.
pub fn replace(route: &Route) {
    let _ = window().location().replace(&route.href());
}

fn this_year() -> Period {
    year_now(Calendar::ASSESSMENT)
}

/// The year that today lies in.
fn year_now(calendar: Calendar) -> Period {
    let today = clock::today();
    calendar.year(calendar.year_of(Month::new(today.year, i32::from(today.month))))
}

/// The latest year whose last month is in some report; else the one before it that has any; else this year.
fn default_period(workspace: &Workspace) -> Period {
    let periods = workspace.table.periods();
    let calendar = workspace.calendar;
    let Some(last) = periods.iter().map(|it| it.last()).max() else { return year_now(calendar) };
    let year = calendar.year(calendar.year_of(last));
    let full = periods.iter().any(|it| it.last() == year.last());
    let before = year.previous();
    if full || !periods.iter().any(|it| before.contains(*it)) { year } else { before }
}

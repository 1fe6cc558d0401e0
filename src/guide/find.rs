//! Search over pages, indicators, areas, words, lessons and commands: one list, the best first.

use super::commands::{COMMANDS, Command};
use super::keys::Keys;
use super::places::{self, PLACES};
use super::score::Query;
use super::screen::{Facts, NUMBERS, WORDS};
use crate::figures::{AreaId, Workspace};
use crate::locale::{CommandText, GuideText, HelpText, Lang, ShellText, fill};
use crate::scene::address::with_value;
use crate::scene::{Call, Html, Scene};
use crate::speak::period_name;
use crate::teach::address::{Address, Level};
use crate::teach::kinds;
use crate::teach::lesson::COURSE;

/// Most results of one group.
const MOST: usize = 6;

/// What a result is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Group {
    Recent,
    Commands,
    Pages,
    Indicators,
    Areas,
    Words,
    Learn,
}

impl Group {
    const fn name(self, text: &GuideText) -> &'static str {
        match self {
            Self::Recent => text.group_recent,
            Self::Commands => text.group_commands,
            Self::Pages => text.group_pages,
            Self::Indicators => text.group_indicators,
            Self::Areas => text.group_areas,
            Self::Words => text.group_words,
            Self::Learn => text.group_learn,
        }
    }
}

/// What choosing a result does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Leads {
    /// To an address.
    To(String),
    /// A command of the page.
    Command(&'static str),
}

/// A result.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Found {
    pub score: u32,
    pub title: String,
    pub detail: String,
    pub leads: Leads,
}

/// The results of one group, the best first, and how many there are in all.
pub(super) struct Few {
    pub group: Group,
    pub best: Vec<Found>,
    pub count: usize,
}

impl Few {
    const fn new(group: Group) -> Self {
        Self { group, best: Vec::new(), count: 0 }
    }

    /// Counts a result and keeps it where it is among the best. Its words are only put together then.
    fn put(&mut self, score: u32, make: impl FnOnce() -> Found) {
        self.count += 1;
        let at = self.best.partition_point(|it| it.score >= score);
        if at < MOST {
            self.best.insert(at, make());
            self.best.truncate(MOST);
        }
    }

    fn top(&self) -> u32 {
        self.best.first().map_or(0, |it| it.score)
    }
}

/// The list for what was typed: one `listbox`, whose options say where they lead.
pub(super) fn play(call: &Call<Facts>, workspace: Option<&Workspace>) -> Scene {
    let text = GuideText::of(call.lang);
    let typed = call.asked("q").unwrap_or_default();
    let groups = search(call, workspace, typed);
    let count: usize = groups.iter().map(|it| it.count).sum();
    let say = match count {
        0 => text.find_hint.to_owned(),
        _ => fill(text.found_n, &[("n", &count.to_string())]),
    };
    let mut at = 0;
    let list = groups.iter().fold(Html::new(), |all, few| {
        let name = few.group.name(text);
        let label = match few.best.len() < few.count {
            true => {
                let (n, of) = (few.count.to_string(), few.best.len().to_string());
                fill(text.group_of, &[("name", name), ("n", &n), ("of", &of)])
            }
            false => name.to_owned(),
        };
        let head = Html::new().el("b", &[("aria-hidden", "true")], &Html::new().text(&label));
        let rows = few.best.iter().fold(head, |rows, found| {
            let row = option(rows, found, at);
            at += 1;
            row
        });
        all.el("div", &[("role", "group"), ("aria-label", &label)], &rows)
    });
    // An empty list has no options; that nothing was found is said beside it.
    Scene { html: list, say: if typed.trim().is_empty() { String::new() } else { say }, ..Scene::default() }
}

fn option(rows: Html, found: &Found, at: usize) -> Html {
    let id = format!("found-{at}");
    let (name, value) = match &found.leads {
        Leads::To(href) => ("data-go", href.as_str()),
        Leads::Command(code) => ("data-command", *code),
    };
    let mut inner = Html::new().within("span", "", &Html::new().text(&found.title));
    if !found.detail.is_empty() {
        inner = inner.within("small", "", &Html::new().text(&found.detail));
    }
    rows.el("div", &[("role", "option"), ("id", &id), ("aria-selected", "false"), (name, value)], &inner)
}

/// Everything that fits, in groups: the group with the best result first.
pub(super) fn search(call: &Call<Facts>, workspace: Option<&Workspace>, typed: &str) -> Vec<Few> {
    let mut query = Query::new(typed);
    let keys = Keys::read(&call.facts.keys);
    if query.is_empty() {
        return at_first(call, workspace, &keys);
    }
    let mut groups = vec![
        commands(&mut query, call.lang, &keys, workspace.is_some()),
        pages(&mut query, call, workspace.is_some()),
        words(&mut query, call),
        lessons(&mut query, call),
    ];
    if let Some(workspace) = workspace {
        groups.push(indicators(&mut query, call, workspace));
        groups.push(areas(&mut query, call, workspace));
    }
    groups.retain(|it| it.count > 0);
    // A stable order of groups decides where two fit alike.
    groups.sort_by_key(|it| (std::cmp::Reverse(it.top()), it.group));
    groups
}

/// A name in the page's language first, for it counts most.
fn names_of<'a>(lang: Lang, name: impl Fn(Lang) -> &'a str) -> [(&'a str, u32); 3] {
    let [a, b] = others(lang);
    [(name(lang), 100), (name(a), 80), (name(b), 80)]
}

/// What is learned of a thing comes behind the thing.
fn lower(names: [(&str, u32); 3]) -> [(&str, u32); 3] {
    names.map(|(name, weight)| (name, weight * 7 / 10))
}

const fn others(lang: Lang) -> [Lang; 2] {
    match lang {
        Lang::Hans => [Lang::Hant, Lang::En],
        Lang::Hant => [Lang::Hans, Lang::En],
        Lang::En => [Lang::Hans, Lang::Hant],
    }
}

fn command(it: &'static Command, lang: Lang, keys: &Keys, score: u32) -> Found {
    let title = (it.name)(CommandText::of(lang)).to_owned();
    Found { score, title, detail: keys.of(it.code).join(" / "), leads: Leads::Command(it.code) }
}

fn commands(query: &mut Query, lang: Lang, keys: &Keys, started: bool) -> Few {
    let mut few = Few::new(Group::Commands);
    // The search itself is open already.
    for it in COMMANDS.iter().filter(|it| it.code != "find" && (started || !it.of_workspace)) {
        let fields = names_of(lang, |lang| (it.name)(CommandText::of(lang)));
        if let Some(score) = query.score(&fields) {
            few.put(score, || command(it, lang, keys, score));
        }
    }
    few
}

fn pages(query: &mut Query, call: &Call<Facts>, started: bool) -> Few {
    let mut few = Few::new(Group::Pages);
    for place in PLACES.iter().filter(|it| started || !it.of_workspace) {
        let [what, _, _] = (place.says)(call.lang);
        let [now, second, third] = names_of(call.lang, place.name);
        if let Some(score) = query.score(&[now, second, third, (place.path, 80), (what, 60)]) {
            let detail = what.to_owned();
            let leads = Leads::To(call.link(place.go, ""));
            few.put(score, || Found { score, title: (place.name)(call.lang).to_owned(), detail, leads });
        }
    }
    few
}

fn indicators(query: &mut Query, call: &Call<Facts>, workspace: &Workspace) -> Few {
    let mut few = Few::new(Group::Indicators);
    for (_, it) in workspace.catalog.indicators() {
        let [first, second, third] = names_of(call.lang, |lang| it.names.get(lang));
        if let Some(score) = query.score(&[first, second, third, (&it.code, 80), (it.plain.get(call.lang), 40)]) {
            few.put(score, || Found {
                score,
                title: it.names.get(call.lang).to_owned(),
                detail: it.plain.get(call.lang).to_owned(),
                leads: Leads::To(call.link("indicator", &it.code)),
            });
        }
    }
    few
}

fn areas(query: &mut Query, call: &Call<Facts>, workspace: &Workspace) -> Few {
    let mut few = Few::new(Group::Areas);
    for (id, it) in workspace.areas.iter() {
        let [first, second, third] = names_of(call.lang, |lang| it.names.get(lang));
        // A code is meant only where it is typed as a whole.
        let code = if query.is_all(&it.code) { &it.code } else { "" };
        if let Some(score) = query.score(&[first, second, third, (code, 100)]) {
            few.put(score, || Found {
                score,
                title: it.names.get(call.lang).to_owned(),
                detail: parents(workspace, call.lang, id),
                leads: Leads::To(in_area(call, &it.code)),
            });
        }
    }
    few
}

fn parents(workspace: &Workspace, lang: Lang, id: AreaId) -> String {
    let mut path = workspace.areas.path(id);
    path.pop();
    let names = path.into_iter().filter_map(|it| Some(workspace.areas.get(it)?.names.get(lang)));
    names.collect::<Vec<_>>().join(" / ")
}

/// The same page for another area; the overview where a page is of no area.
fn in_area(call: &Call<Facts>, code: &str) -> String {
    let here = call.facts.page.as_str();
    let page = here.split('/').next().unwrap_or_default();
    let of_area = matches!(page, "indicator" | "figures" | "targets" | "assessment" | "present" | "report");
    let tail = with_value(&call.tail, "area", code);
    format!("#/{}{tail}", if of_area { here } else { "overview" })
}

fn words(query: &mut Query, call: &Call<Facts>) -> Few {
    let mut few = Few::new(Group::Words);
    let now = HelpText::of(call.lang);
    for (term, means) in WORDS {
        let [first, second, third] = names_of(call.lang, |lang| term(HelpText::of(lang)));
        if let Some(score) = query.score(&[first, second, third, (means(now), 50)]) {
            let leads = Leads::To(call.link("help", "words"));
            few.put(score, || Found { score, title: term(now).to_owned(), detail: means(now).to_owned(), leads });
        }
    }
    for says in NUMBERS {
        if let Some(score) = query.score(&[(says(now), 50)]) {
            let leads = Leads::To(call.link("help", "numbers"));
            few.put(score, || Found { score, title: now.numbers.to_owned(), detail: says(now).to_owned(), leads });
        }
    }
    few
}

fn lessons(query: &mut Query, call: &Call<Facts>) -> Few {
    let mut few = Few::new(Group::Learn);
    let text = GuideText::of(call.lang);
    for lesson in &COURSE {
        if let Some(score) = query.score(&lower(names_of(call.lang, |lang| (lesson.words)(lang).title))) {
            let leads = Leads::To(call.link("learn", &format!("lesson/{}", lesson.code)));
            let title = (lesson.words)(call.lang).title.to_owned();
            few.put(score, || Found { score, title, detail: text.is_lesson.to_owned(), leads });
        }
    }
    for kind in kinds::all() {
        if let Some(score) = query.score(&lower(names_of(call.lang, kind.name))) {
            few.put(score, || {
                let seed = u32::try_from((call.now / 1000).rem_euclid(1_000_000)).unwrap_or(1);
                let address = Address { kind: kind.code.to_owned(), level: Level::One, seed };
                let leads = Leads::To(call.link("learn", &format!("practise/{address}")));
                let title = (kind.name)(call.lang).to_owned();
                Found { score, title, detail: text.is_exercise.to_owned(), leads }
            });
        }
    }
    few
}

/// Where nothing is typed yet: places seen last, and the commands that are wanted most.
fn at_first(call: &Call<Facts>, workspace: Option<&Workspace>, keys: &Keys) -> Vec<Few> {
    const WANTED: [&str; 6] = ["page-help", "undo", "save", "export-xlsx", "print", "tour"];
    let mut recent = Few::new(Group::Recent);
    // Where one is already is no place to go to.
    let here = format!("#/{}", call.facts.page);
    let others = call.facts.recent.iter().filter(|it| it.split('?').next() != Some(here.as_str()));
    recent.best.extend(others.filter_map(|it| seen(it, call.lang, workspace)).take(MOST));
    recent.count = recent.best.len();
    let mut commands = Few::new(Group::Commands);
    let wanted = WANTED.into_iter().filter_map(super::commands::find);
    let wanted = wanted.filter(|it| workspace.is_some() || !it.of_workspace);
    commands.best.extend(wanted.map(|it| command(it, call.lang, keys, 0)));
    commands.count = commands.best.len();
    let mut pages = Few::new(Group::Pages);
    let main = |it: &&places::Place| !it.path.contains('/') && (workspace.is_some() || !it.of_workspace);
    for place in PLACES.iter().filter(main).filter(|it| !matches!(it.path, "help" | "start")) {
        let [what, _, _] = (place.says)(call.lang);
        let (title, leads) = ((place.name)(call.lang).to_owned(), Leads::To(call.link(place.go, "")));
        pages.best.push(Found { score: 0, title, detail: what.to_owned(), leads });
    }
    pages.count = pages.best.len();
    let mut all = vec![recent, commands, pages];
    all.retain(|it| it.count > 0);
    all
}

/// A place that was seen, as it is called: the page or the indicator, then area and period.
fn seen(address: &str, lang: Lang, workspace: Option<&Workspace>) -> Option<Found> {
    let (path, query) =
        address.trim_start_matches("#/").split_once('?').unwrap_or((address.trim_start_matches("#/"), ""));
    let place = places::of(path)?;
    if place.of_workspace && workspace.is_none() {
        return None;
    }
    let indicator = path.strip_prefix("indicator/").and_then(|code| {
        let catalog = &workspace?.catalog;
        Some(catalog.indicator(catalog.indicator_by_code(code)?)?.names.get(lang).to_owned())
    });
    let value = |key: &str| query.split('&').find_map(|it| it.strip_prefix(key)?.strip_prefix('='));
    let area = value("area").and_then(|code| {
        let areas = &workspace?.areas;
        Some(areas.get(areas.by_code(code)?)?.names.get(lang).to_owned())
    });
    let period = value("period").and_then(|it| {
        let period = crate::figures::Period::parse(it)?;
        Some(period_name(lang, workspace?.calendar, period))
    });
    let page = match path.split('/').next().filter(|it| *it != place.path) {
        Some("assessment") => Some(ShellText::of(lang).assessment.to_owned()),
        Some("report") => Some(ShellText::of(lang).report.to_owned()),
        Some("learn") => Some(ShellText::of(lang).learn.to_owned()),
        _ => None,
    };
    let title = indicator.unwrap_or_else(|| (place.name)(lang).to_owned());
    let detail: Vec<String> = [page, area, period].into_iter().flatten().collect();
    Some(Found { score: 0, title, detail: detail.join(" · "), leads: Leads::To(address.to_owned()) })
}

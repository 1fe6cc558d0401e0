//! Profiles of one area, of those in it, or of all below, as one print job: contents first, every page numbered.

use super::{PAGE, card, head, notes};
use crate::assess::screen::Desk;
use crate::figures::AreaId;
use crate::locale::{Lang, ReportText, fill};
use crate::report::{Facts, Profile, ProfileRow, ROWS_A_PAGE, Say, profile, profile_pages};
use crate::scene::{Call, Html, Scene};

/// Most areas in one job.
const MOST_AREAS: usize = 1_200;
/// Lines of contents on one page.
const CONTENTS_A_PAGE: usize = 70;

/// Which areas are printed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    One,
    Below,
    All,
}

impl Scope {
    const ALL: [Self; 3] = [Self::One, Self::Below, Self::All];

    const fn code(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Below => "below",
            Self::All => "all",
        }
    }

    /// The areas in the order of the tree, each before those in it.
    fn areas(self, facts: &Facts<'_>) -> Vec<AreaId> {
        match self {
            Self::One => vec![facts.area],
            Self::Below => std::iter::once(facts.area).chain(facts.children().iter().copied()).collect(),
            Self::All => {
                let mut out = Vec::new();
                let mut open = vec![facts.area];
                while let Some(at) = open.pop() {
                    out.push(at);
                    open.extend(facts.workspace.areas.children(at).iter().rev());
                }
                out
            }
        }
    }
}

/// The scene. The rest of the path is the scope's code.
pub(super) fn play(call: &Call<Desk>, facts: &Facts<'_>, rest: &str) -> Scene {
    let text = ReportText::of(call.lang);
    let scope = Scope::ALL.into_iter().find(|it| it.code() == rest).unwrap_or(Scope::One);
    let areas = scope.areas(facts);
    let links = Scope::ALL.into_iter().filter(|it| *it == Scope::One || !facts.children().is_empty());
    // Where the areas in it are at the bottom, they are all below.
    let deep = facts.children().iter().any(|it| !facts.workspace.areas.children(*it).is_empty());
    let links = links.filter(|it| *it != Scope::All || deep).fold(Html::new(), |row, it| {
        let count = it.areas(facts).len().to_string();
        let says = match it {
            Scope::One => text.scope_one.to_owned(),
            Scope::Below => fill(text.scope_below, &[("n", &count)]),
            Scope::All => fill(text.scope_all, &[("n", &count)]),
        };
        let href = call.link(PAGE, &format!("profiles/{}", it.code()));
        let all = [("href", href.as_str()), ("aria-current", "page")];
        let of = if it == scope { all.as_slice() } else { all.get(..1).unwrap_or_default() };
        row.el("a", of, &Html::new().text(&says))
    });
    let nav = Html::new().el("nav", &[("class", "levels no-print"), ("aria-label", text.scope)], &links);
    let say = Say::new(facts, call.lang);
    let title = fill(text.profiles_title, &[("area", &say.area_name()), ("period", &say.period_name())]);
    let top = head(call, &title, text.profiles_says).within("div", "no-print", &nav);
    if areas.len() > MOST_AREAS {
        let html = top.and(&card("", &Html::new().p(&fill(text.too_many, &[("most", &MOST_AREAS.to_string())]))));
        return Scene { title, html, ..Scene::default() };
    }
    let job = Job::new(facts, &areas, call.lang);
    let pages = fill(text.pages, &[("n", &job.pages.to_string())]);
    let tools = Html::new().button("btn", "print", text.print).within("span", "muted", &Html::new().text(&pages));
    let html = top.within("div", "btns no-print", &tools).within("div", "profiles", &job.html());
    Scene { title, html, print: call.pressed() == Some("print"), ..Scene::default() }
}

/// A print job: where each profile begins, and how many pages there are.
struct Job<'a> {
    facts: &'a Facts<'a>,
    lang: Lang,
    /// Each area with its first page.
    first: Vec<(AreaId, usize)>,
    contents: usize,
    pages: usize,
}

impl<'a> Job<'a> {
    fn new(facts: &'a Facts<'a>, areas: &[AreaId], lang: Lang) -> Self {
        let contents = if areas.len() > 1 { areas.len().div_ceil(CONTENTS_A_PAGE) } else { 0 };
        let mut page = contents + 1;
        let mut at = facts.clone();
        let first = areas
            .iter()
            .map(|area| {
                at.turn(*area);
                let first = page;
                page += profile_pages(&at);
                (*area, first)
            })
            .collect();
        Self { facts, lang, first, contents, pages: page - 1 }
    }

    fn html(&self) -> Html {
        let mut out = Html::new();
        for at in 0..self.contents {
            out = out.and(&self.contents_page(at));
        }
        let mut facts = self.facts.clone();
        for (area, first) in &self.first {
            facts.turn(*area);
            out = out.and(&self.profile(&profile(&facts, self.lang), *first));
        }
        out
    }

    /// A page of the contents: names, further in by how deep they lie, each with its page.
    fn contents_page(&self, at: usize) -> Html {
        let text = ReportText::of(self.lang);
        let workspace = self.facts.workspace;
        let top = workspace.areas.depth(self.facts.area);
        let some = self.first.iter().skip(at * CONTENTS_A_PAGE).take(CONTENTS_A_PAGE);
        let list = some.fold(Html::new(), |list, (area, page)| {
            let name = workspace.areas.get(*area).map_or("", |it| it.names.get(self.lang));
            let deep = workspace.areas.depth(*area).saturating_sub(top).min(2);
            let line = Html::new().within("span", "", &Html::new().text(name)).within(
                "b",
                "",
                &Html::new().text(&page.to_string()),
            );
            list.within("li", &format!("deep-{deep}"), &line)
        });
        let inner =
            Html::new().within("h2", "", &Html::new().text(text.contents)).within("ol", "profile-contents", &list);
        self.leaf(&inner, at + 1)
    }

    /// A leaf of paper with its number.
    fn leaf(&self, inner: &Html, page: usize) -> Html {
        let text = ReportText::of(self.lang);
        let number = fill(text.page_of, &[("n", &page.to_string()), ("of", &self.pages.to_string())]);
        let mut foot = Html::new();
        for note in notes(self.lang, self.facts.workspace) {
            foot = foot.within("span", "", &Html::new().text(note));
        }
        let foot = foot.within("b", "", &Html::new().text(&number));
        Html::new().within("article", "profile-leaf card", &inner.clone().within("footer", "", &foot))
    }

    fn profile(&self, it: &Profile, first: usize) -> Html {
        let text = ReportText::of(self.lang);
        let period = Say::new(self.facts, self.lang).period_name();
        let chunks: Vec<&[ProfileRow]> =
            if it.rows.is_empty() { vec![&[]] } else { it.rows.chunks(ROWS_A_PAGE).collect() };
        let last = chunks.len() - 1;
        let mut out = Html::new();
        for (at, rows) in chunks.into_iter().enumerate() {
            let name = if at == 0 { it.name.clone() } else { it.name.clone() + text.continued };
            let mut title = Html::new();
            if !it.path.is_empty() {
                title = title.within("small", "", &Html::new().text(&it.path));
            }
            let title = title.within("h2", "", &Html::new().text(&name)).p(&format!("{period} · {}", it.says));
            let mut inner = Html::new().within("header", "", &title).and(&self.table(it, rows));
            if at == last {
                inner = inner.and(&self.charts(it)).and(&self.doubts(it));
            }
            out = out.and(&self.leaf(&inner, first + at));
        }
        out
    }

    fn table(&self, it: &Profile, rows: &[ProfileRow]) -> Html {
        let text = ReportText::of(self.lang);
        let has_above = !it.above.is_empty();
        let mut heads =
            vec![("", text.indicator), ("n", text.value), ("n", text.target), ("", text.verdict), ("n", text.change)];
        if has_above {
            heads.push(("n", &it.above));
        }
        let head = heads.iter().fold(Html::new(), |row, (class, it)| {
            let all = [("scope", "col"), ("class", *class)];
            let of = if class.is_empty() { all.get(..1).unwrap_or_default() } else { &all };
            row.el("th", of, &Html::new().text(it))
        });
        let body = rows.iter().fold(Html::new(), |all, row| {
            let shape = Html::new().el("i", &[("aria-hidden", "true")], &Html::new().text(row.verdict.shape()));
            let verdict = Html::new().within("span", class(row), &shape.text(" ").text(row.word));
            let mut cells = Html::new()
                .el("th", &[("scope", "row")], &Html::new().text(&row.name))
                .within("td", "n", &Html::new().text(&row.value))
                .within("td", "n", &Html::new().text(&row.target))
                .within("td", "", &verdict)
                .within("td", "n", &Html::new().text(&row.change));
            if has_above {
                cells = cells.within("td", "n", &Html::new().text(&row.parent));
            }
            all.within("tr", "", &cells)
        });
        let inner = Html::new().within("thead", "", &Html::new().within("tr", "", &head)).within("tbody", "", &body);
        Html::new().scrolls("tbl-wrap", &Html::new().within("table", "tbl tight profile-table", &inner))
    }

    fn charts(&self, it: &Profile) -> Html {
        let each = it.charts.iter().fold(Html::new(), |all, (name, drawing)| {
            let inner = Html::new().within("figcaption", "", &Html::new().text(name)).drawn(&drawing.svg);
            all.within("figure", "", &inner)
        });
        if it.charts.is_empty() { each } else { Html::new().within("div", "profile-charts", &each) }
    }

    fn doubts(&self, it: &Profile) -> Html {
        if it.doubts.is_empty() {
            return Html::new();
        }
        let head = Html::new().within("h3", "", &Html::new().text(ReportText::of(self.lang).profile_doubts));
        Html::new().within("div", "profile-doubts", &head.list(&it.doubts))
    }
}

/// The class of a verdict's word.
const fn class(row: &ProfileRow) -> &'static str {
    use crate::measure::Verdict;
    match row.verdict {
        Verdict::Met => "verdict-met",
        Verdict::Near => "verdict-near",
        Verdict::Missed => "verdict-miss",
        _ => "",
    }
}

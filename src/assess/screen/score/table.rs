//! The score table: areas with ranks, totals and grades, and how sure a rank is.

use super::super::Desk;
use super::super::parts::{card, lede};
use super::{FIRST, Known, all, badge, cell, find, nothing, select, text, year};
use crate::assess::log::Day;
use crate::assess::scheme::Scheme;
use crate::assess::score::{
    AreaScore, Board, Interval, Rank, Voice, area, by_line, by_total, intervals, is_sex_ratio, moved_by_weights, plain,
    rounds,
};
use crate::figures::{AreaId, AreaKind, Workspace};
use crate::locale::{AssessRoomText, fill};
use crate::measure::Fixed;
use crate::scene::{Call, Event, Html, Scene};
use serde::{Deserialize, Serialize};

/// What the table remembers.
#[derive(Default, Serialize, Deserialize)]
struct State {
    /// The code of the line that ranks; empty: the total.
    by: String,
    /// Whether rank intervals were asked for.
    chance: bool,
}

/// The scene.
pub(super) fn play(call: &Call<Desk>, code: &str, workspace: &Workspace) -> Scene {
    let words = AssessRoomText::of(call.lang);
    if let Some(code) = call.field("scheme").filter(|_| call.pressed() == Some("choose")) {
        let go = Some(call.link("assessment", &format!("scores/{code}")));
        return Scene { go, ..nothing(call, super::rooms(call.lang).scores, "") };
    }
    let code = if code.is_empty() { FIRST } else { code };
    let Some(known) = find(code, workspace) else {
        return nothing(call, super::rooms(call.lang).scores, &fill(words.no_scheme, &[("code", code)]));
    };
    let Some(top) = call.facts.area(workspace) else {
        return nothing(call, super::rooms(call.lang).scores, words.no_area);
    };
    let mut state: State = serde_json::from_str(&call.state).unwrap_or_default();
    match call.pressed() {
        Some("by") => call.field("by").unwrap_or_default().clone_into(&mut state.by),
        Some("chance") => state.chance = true,
        _ => {}
    }
    let html = page(call, &known, workspace, top, &state);
    let state = serde_json::to_string(&state).unwrap_or_default();
    let focus = match &call.event {
        Event::Press { what, .. } if what == "by" => "by",
        Event::Press { what, .. } if what == "chance" => "chance",
        _ => "",
    };
    Scene { title: super::rooms(call.lang).scores.to_owned(), html, state, focus: focus.to_owned(), ..Scene::default() }
}

fn page(call: &Call<Desk>, known: &Known, workspace: &Workspace, top: AreaId, state: &State) -> Html {
    let (words, scheme) = (AssessRoomText::of(call.lang), &known.scheme);
    let name = workspace.areas.get(top).map_or("", |it| it.names.get(call.lang));
    let areas = workspace.areas.children(top);
    let year = year(call, workspace);
    let says = [("area", name), ("n", &areas.len().to_string()), ("year", &year.to_string())];
    let head = lede(call, super::rooms(call.lang).scores, &fill(words.table_says, &says));
    let choices: Vec<(String, String)> = all(workspace)
        .into_iter()
        .map(|it| (it.scheme.code.clone(), it.scheme.names.get(call.lang).to_owned()))
        .collect();
    let mut tools = select("scheme", "choose", words.choose, &choices, &scheme.code);
    let head = head.and(&about(call, known));
    if areas.is_empty() {
        let says = fill(words.no_children, &[("area", name)]);
        return head.within("div", "fields", &tools).within("p", "empty", &text(&says));
    }
    let mut by = vec![(String::new(), words.by_total.to_owned())];
    by.extend(scheme.lines().map(|(_, line)| (line.code.clone(), line.names.get(call.lang).to_owned())));
    tools = tools.and(&select("by", "by", words.rank_by, &by, &state.by));
    let board = Board::new(workspace, scheme, year, top).on(Day(call.today));
    let scores: Vec<AreaScore> = areas.iter().map(|it| area(&board, *it)).collect();
    let line = scheme.lines().position(|(_, line)| line.code == state.by);
    let ranks = line.map_or_else(|| by_total(&board, &scores), |line| by_line(&board, &scores, line));
    let shown = Shown { call, board: &board, scores: &scores, ranks: &ranks, is_total: line.is_none() };
    head.within("div", "fields", &tools).and(&card("", &shown.all(state)))
}

/// What the scheme is, with its history mark and its links.
fn about(call: &Call<Desk>, known: &Known) -> Html {
    let scheme = &known.scheme;
    let marks = call.link("assessment", &format!("marks/{}", scheme.code));
    let edit = call.link("assessment", &format!("schemes/{}", scheme.code));
    let inner = badge(known, call.lang)
        .within("b", "", &text(scheme.names.get(call.lang)))
        .within("span", "muted small", &text(scheme.note.get(call.lang)))
        .link("btn quiet", &marks, super::rooms(call.lang).marks)
        .link("btn quiet", &edit, super::rooms(call.lang).schemes);
    Html::new().within("div", "notice score-about", &inner)
}

struct Shown<'a> {
    call: &'a Call<Desk>,
    board: &'a Board<'a>,
    scores: &'a [AreaScore],
    ranks: &'a [Rank],
    is_total: bool,
}

impl Shown<'_> {
    fn all(&self, state: &State) -> Html {
        let words = AssessRoomText::of(self.call.lang);
        let scheme = self.board.scheme;
        let moved = if self.is_total { moved_by_weights(self.board, self.scores, self.ranks) } else { Vec::new() };
        let rounds = rounds(self.scores.len());
        let chance = if self.is_total && state.chance {
            intervals(self.board, self.scores, self.ranks, rounds)
        } else {
            Vec::new()
        };
        let mut order: Vec<usize> = (0..self.scores.len()).collect();
        order.sort_by_key(|it| (place(self.ranks.get(*it)), *it));
        let mut body = Html::new();
        for at in order {
            let (moved, chance) = (moved.get(at).copied().flatten(), chance.get(at).copied().flatten());
            body = body.and(&self.row(at, moved, chance, state.chance));
        }
        let table = self.head(scheme, state.chance).within("tbody", "", &body);
        let table = Html::new().within("table", "tbl score-table", &table);
        let mut out = Html::new().scrolls("teach-scroll", &table);
        out = out.and(&self.reasons());
        if self.is_total {
            if !state.chance {
                let button = Html::new().el(
                    "button",
                    &[("type", "button"), ("class", "btn ghost"), ("data-do", "chance"), ("id", "chance")],
                    &text(words.show_chance),
                );
                out = out.within("div", "btns", &button);
            } else {
                let n = rounds.to_string();
                out = out.el(
                    "p",
                    &[("class", "small muted"), ("id", "chance"), ("tabindex", "-1")],
                    &text(&format!("{} {}", fill(words.chance_says, &[("n", &n)]), words.wide)),
                );
            }
            out = out.within("p", "small muted", &text(words.weights_says));
        }
        let workspace = self.board.workspace;
        let villages =
            self.scores.iter().filter_map(|it| workspace.areas.get(it.area)).any(|it| it.kind == AreaKind::Village);
        let has_ratio = (0..scheme.lines().count()).any(|it| is_sex_ratio(self.board, it));
        if villages && has_ratio {
            out = out.within("p", "small muted", &text(words.ratio_out));
        }
        out
    }

    fn head(&self, scheme: &Scheme, chance: bool) -> Html {
        let words = AssessRoomText::of(self.call.lang);
        let full = fill(words.of_full, &[("n", &plain(scheme.full.0))]);
        let mut names = vec![words.rank.to_owned(), words.area.to_owned()];
        names.push(if self.is_total { format!("{} {full}", words.total) } else { words.points.to_owned() });
        if !scheme.bands.is_empty() && self.is_total {
            names.push(words.grade.to_owned());
        }
        if self.is_total {
            names.extend(scheme.parts.iter().map(|it| it.names.get(self.call.lang).to_owned()));
            names.push(words.by_weights.to_owned());
            if chance {
                names.push(words.by_chance.to_owned());
            }
        }
        let cells = names.iter().fold(Html::new(), |row, it| row.el("th", &[("scope", "col")], &text(it)));
        Html::new().within("thead", "", &Html::new().within("tr", "", &cells))
    }

    fn row(&self, at: usize, moved: Option<(u32, u32)>, chance: Option<Interval>, has_chance: bool) -> Html {
        let (Some(score), Some(rank)) = (self.scores.get(at), self.ranks.get(at)) else { return Html::new() };
        let words = AssessRoomText::of(self.call.lang);
        let voice = Voice { board: self.board, lang: self.call.lang };
        let scheme = self.board.scheme;
        let place = match rank {
            Rank::At(n, _) => cell("td", "rank", &text(&n.to_string())),
            Rank::Veto => {
                cell("td", "rank", &Html::new().within("span", "chip miss", &text(&format!("▼ {}", words.veto))))
            }
            other => cell("td", "rank small", &text(&self.reason(other))),
        };
        let area = self.board.workspace.areas.get(score.area);
        let href = area.map(|it| self.call.link("assessment", &format!("scores/{}/{}", scheme.code, it.code)));
        let name = area.map_or("", |it| it.names.get(self.call.lang));
        let named = Html::new().link("", &href.unwrap_or_default(), name);
        let mut row = place.el("th", &[("scope", "row")], &named);
        let total = match (self.is_total, rank) {
            (false, Rank::At(_, points)) => points.grouped(),
            (false, _) => words.no_grade.to_owned(),
            (true, _) => score.holds().map_or_else(|why| voice.why(why), Fixed::grouped),
        };
        row = row.within("td", if self.is_total { "total" } else { "" }, &text(&total));
        if !self.is_total {
            return Html::new().within("tr", "", &row);
        }
        if !scheme.bands.is_empty() {
            let band = score
                .band
                .and_then(|it| scheme.bands.get(it))
                .map_or(words.no_grade, |it| it.names.get(self.call.lang));
            row = row.within("td", "", &text(band));
        }
        if !scheme.parts.is_empty() {
            for part in &score.parts {
                let says = part.total.map_or_else(|_| words.no_grade.to_owned(), Fixed::grouped);
                row = row.within("td", "", &text(&says));
            }
        }
        let range = |it: Option<(u32, u32)>| match it {
            None => words.no_grade.to_owned(),
            Some((a, b)) if a == b => a.to_string(),
            Some((a, b)) => fill(words.range, &[("a", &a.to_string()), ("b", &b.to_string())]),
        };
        row = row.within("td", "", &text(&range(moved)));
        if has_chance {
            row = row.within("td", "", &text(&range(chance.map(|it| (it.best, it.worst)))));
        }
        let class = if score.vetoes.is_empty() { "" } else { "vetoed" };
        Html::new().within("tr", class, &row)
    }

    fn reason(&self, rank: &Rank) -> String {
        let words = AssessRoomText::of(self.call.lang);
        let voice = Voice { board: self.board, lang: self.call.lang };
        match rank {
            Rank::At(n, _) => n.to_string(),
            Rank::Veto => words.veto.to_owned(),
            Rank::NoTotal(why) => fill(words.unranked_total, &[("why", &voice.why(*why))]),
            Rank::Few(n) => {
                let least = self.board.scheme.least.as_ref().map_or_else(String::new, |it| plain(it.amount.0));
                fill(words.unranked_few, &[("n", &plain(*n)), ("least", &least)])
            }
            Rank::SexRatio => words.unranked_ratio.to_owned(),
        }
    }

    /// Vetoes below the table, each with its reason.
    fn reasons(&self) -> Html {
        let voice = Voice { board: self.board, lang: self.call.lang };
        let mut list = Html::new();
        for score in self.scores.iter().filter(|it| !it.vetoes.is_empty()) {
            let name = self.board.workspace.areas.get(score.area).map_or("", |it| it.names.get(self.call.lang));
            for reason in super::sheet::vetoes(voice, score) {
                list = list.within("li", "", &Html::new().within("b", "", &text(name)).text(" ").text(&reason));
            }
        }
        if list.is_empty() { list } else { Html::new().within("ul", "score-vetoes", &list) }
    }
}

/// Where a rank stands in the table: ranked areas first, then those without a total, vetoed ones last.
const fn place(rank: Option<&Rank>) -> u32 {
    match rank {
        Some(Rank::At(n, _)) => *n,
        Some(Rank::Veto) | None => u32::MAX,
        Some(_) => u32::MAX - 1,
    }
}

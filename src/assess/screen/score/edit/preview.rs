//! What a change does before it is saved: ranks and totals now, beside those after it.

use super::super::{text, year};
use crate::assess::log::Day;
use crate::assess::scheme::Scheme;
use crate::assess::score::{AreaScore, Board, Rank, area, by_total};
use crate::assess::screen::Desk;
use crate::figures::{AreaId, Workspace};
use crate::locale::{AssessRoomText, Lang, fill};
use crate::measure::Fixed;
use crate::scene::{Call, Html};

/// An area with its rank and score.
pub(super) type Scored = (AreaId, Rank, AreaScore);

/// Ranks and totals of the areas below the chosen one.
pub(super) fn scored(call: &Call<Desk>, scheme: &Scheme, workspace: &Workspace) -> Vec<Scored> {
    let Some(top) = call.facts.area(workspace) else { return Vec::new() };
    let board = Board::new(workspace, scheme, year(call, workspace), top).on(Day(call.today));
    let scores: Vec<AreaScore> = workspace.areas.children(top).iter().map(|it| area(&board, *it)).collect();
    let ranks = by_total(&board, &scores);
    let both = ranks.into_iter().zip(scores);
    both.map(|(rank, score)| (score.area, rank, score)).collect()
}

fn rank_text(rank: &Rank, lang: Lang) -> String {
    let words = AssessRoomText::of(lang);
    match rank {
        Rank::At(n, _) => n.to_string(),
        Rank::Veto => words.veto.to_owned(),
        _ => words.no_grade.to_owned(),
    }
}

fn total_text(score: &AreaScore) -> String {
    score.holds().map_or_else(|_| "—".to_owned(), Fixed::grouped)
}

/// The cells of the table, each with its id, and the sentence above it.
pub(super) fn cells(now: &[Scored], after: &[Scored], lang: Lang) -> Vec<(String, String)> {
    let mut out = vec![("preview-says".to_owned(), moved_text(now, after, lang))];
    for (when, all) in [("now", now), ("after", after)] {
        for (at, (_, rank, score)) in all.iter().enumerate() {
            out.push((format!("{when}-rank-{at}"), rank_text(rank, lang)));
            out.push((format!("{when}-total-{at}"), total_text(score)));
        }
    }
    out
}

fn moved_text(now: &[Scored], after: &[Scored], lang: Lang) -> String {
    let words = AssessRoomText::of(lang);
    let both = || now.iter().zip(after);
    let place = |it: &Rank| if let Rank::At(n, _) = it { Some(*n) } else { None };
    let moved = both().filter(|(a, b)| place(&a.1) != place(&b.1)).count();
    if both().all(|(a, b)| a.1 == b.1 && a.2.holds() == b.2.holds()) {
        return words.unchanged.to_owned();
    }
    fill(words.moved, &[("n", &moved.to_string())])
}

/// The table.
pub(super) fn table(lang: Lang, workspace: &Workspace, now: &[Scored], after: &[Scored]) -> Html {
    let words = AssessRoomText::of(lang);
    if now.is_empty() {
        return Html::new();
    }
    let filled = cells(now, after, lang);
    let says = |id: &str| filled.iter().find(|(it, _)| it == id).map_or("", |(_, says)| says.as_str());
    let mut body = Html::new();
    for (at, (area, ..)) in now.iter().enumerate() {
        let name = workspace.areas.get(*area).map_or("", |it| it.names.get(lang));
        let mut row = Html::new().el("th", &[("scope", "row")], &text(name));
        for column in ["now-rank", "now-total", "after-rank", "after-total"] {
            let id = format!("{column}-{at}");
            row = row.el("td", &[("id", &id)], &text(says(&id)));
        }
        body = body.within("tr", "", &row);
    }
    let column = |a: &str, b: &str| format!("{a}: {b}");
    let names = [
        words.area.to_owned(),
        column(words.now, words.rank),
        column(words.now, words.total),
        column(words.after, words.rank),
        column(words.after, words.total),
    ];
    let cells = names.iter().fold(Html::new(), |row, it| row.el("th", &[("scope", "col")], &text(it)));
    let head = Html::new().within("thead", "", &Html::new().within("tr", "", &cells));
    let table = Html::new().within("table", "tbl", &head.within("tbody", "", &body));
    Html::new()
        .within("p", "small muted", &text(words.preview_says))
        .el("p", &[("id", "preview-says"), ("class", "preview-says")], &text(says("preview-says")))
        .scrolls("teach-scroll", &table)
}

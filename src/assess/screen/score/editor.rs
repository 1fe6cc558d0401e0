//! The editor of a scheme: fields, and beside them what each change does to the present ranks before it is saved.

use super::super::Desk;
use super::super::parts::{card, lede};
use super::fields::{Maker, label, put, under};
use super::{badge, cell, find, nothing, rooms, select, text, year};
use crate::assess::scheme::{Number, Refusal, Scheme, Target, read};
use crate::assess::score::{AreaScore, Board, Rank, Voice, area, by_total, plain, rule};
use crate::figures::{AreaId, Workspace};
use crate::locale::{AssessRoomText, AssessSchemeText, Lang, fill};
use crate::measure::{Exact, Fixed};
use crate::scene::{Call, Event, Html, Scene};
use serde_json::{Value, json};

/// The scene. What is being changed is remembered as JSON until it is saved.
pub(super) fn play(call: &Call<Desk>, code: &str, workspace: &Workspace) -> Scene {
    let words = AssessRoomText::of(call.lang);
    let title = rooms(call.lang).schemes;
    let Some(known) = find(code, workspace) else {
        return nothing(call, title, &fill(words.no_scheme, &[("code", code)]));
    };
    let stored = serde_json::to_value(&known.scheme).unwrap_or_default();
    let mut draft: Value = serde_json::from_str(&call.state).unwrap_or_else(|_| stored.clone());
    let may = known.is_own && call.facts.writable;
    let (what, form) = match &call.event {
        Event::Press { what, form } if may => (what.as_str(), form.as_slice()),
        _ => ("", [].as_slice()),
    };
    let mut trouble = Vec::new();
    if what == "json" {
        match serde_json::from_str(call.field("json").unwrap_or_default()) {
            Ok(value) => draft = value,
            Err(error) => trouble = Refusal::from(&error).says(call.lang),
        }
    } else if let Err((pointer, seen)) = put(&mut draft, form) {
        let what = label(&known.scheme, &pointer, call.lang);
        let says = AssessSchemeText::of(call.lang).marks_number;
        trouble = vec![fill(says, &[("what", &what), ("seen", &seen)])];
    }
    let changed = match what.split_once(':') {
        Some(("drop", pointer)) => drop_line(&mut draft, pointer),
        _ => what == "add" && add_line(&mut draft, call, workspace),
    };
    if changed || form.iter().any(|(name, _)| name == "follow") {
        follow(&mut draft);
    }
    // A scheme keeps its code: marks and addresses are under it.
    if let Some(fields) = draft.as_object_mut() {
        fields.insert("code".to_owned(), Value::from(known.scheme.code.as_str()));
    }
    let made = match read(&draft.to_string(), &workspace.catalog) {
        Ok(made) if trouble.is_empty() => Some(made),
        Ok(_) => None,
        Err(why) => {
            trouble.extend(why.says(call.lang));
            None
        }
    };
    let mut scene = Scene { title: title.to_owned(), state: draft.to_string(), ..Scene::default() };
    let after = made.as_ref().map(|it| preview(call, it, workspace));
    if let (Some(made), "save") = (&made, what) {
        scene.acts.push(super::schemes::keep(made));
        words.saved.clone_into(&mut scene.say);
    }
    if what == "edit" || (what == "save" && made.is_none()) {
        scene.patch = patches(call, &known.scheme, workspace, after.as_deref(), &trouble, &draft);
        return scene;
    }
    // A draft that is no scheme at all cannot fill the fields: those show what was kept, the text shows the draft.
    let shown = serde_json::from_value::<Scheme>(draft.clone()).unwrap_or_else(|_| known.scheme.clone());
    let page = Page { call, workspace, stored: &known.scheme, shown: &shown, may };
    let head = lede(call, known.scheme.names.get(call.lang), "");
    let mut tools = badge(&known, call.lang).link("btn quiet", &call.link("assessment", "schemes"), title).link(
        "btn quiet",
        &call.link("assessment", &format!("scores/{code}")),
        words.use_it,
    );
    if !known.is_own {
        tools = tools.within("span", "muted", &text(words.shipped_read_only));
    }
    let head = head.within("div", "btns", &tools).p(known.scheme.note.get(call.lang));
    scene.html = head.and(&page.all(after.as_deref(), &trouble, &draft));
    scene
}

/// Ranks and totals of the areas below the chosen one.
fn preview(call: &Call<Desk>, scheme: &Scheme, workspace: &Workspace) -> Vec<(AreaId, Rank, AreaScore)> {
    let Some(top) = call.facts.area(workspace) else { return Vec::new() };
    let board = Board::new(workspace, scheme, year(call, workspace), top);
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

/// What changes on the page while a field is changed: the fields themselves stay.
fn patches(
    call: &Call<Desk>,
    stored: &Scheme,
    workspace: &Workspace,
    after: Option<&[(AreaId, Rank, AreaScore)]>,
    trouble: &[String],
    draft: &Value,
) -> Vec<(String, String)> {
    let mut out =
        vec![("scheme-trouble".to_owned(), trouble.join(" ")), ("scheme-sum".to_owned(), sum_text(draft, call.lang))];
    if let Some(after) = after {
        let now = preview(call, stored, workspace);
        out.push(("preview-says".to_owned(), moved_text(&now, after, call.lang)));
        for (at, (_, rank, score)) in after.iter().enumerate() {
            out.push((format!("after-rank-{at}"), rank_text(rank, call.lang)));
            out.push((format!("after-total-{at}"), total_text(score)));
        }
    }
    out
}

fn moved_text(now: &[(AreaId, Rank, AreaScore)], after: &[(AreaId, Rank, AreaScore)], lang: Lang) -> String {
    let words = AssessRoomText::of(lang);
    let both = || now.iter().zip(after);
    let place = |it: &Rank| if let Rank::At(n, _) = it { Some(*n) } else { None };
    let moved = both().filter(|(a, b)| place(&a.1) != place(&b.1)).count();
    if both().all(|(a, b)| a.1 == b.1 && a.2.holds() == b.2.holds()) {
        return words.unchanged.to_owned();
    }
    fill(words.moved, &[("n", &moved.to_string())])
}

/// What the groups come to against the full total.
fn sum_text(draft: &Value, lang: Lang) -> String {
    let Ok(scheme) = serde_json::from_value::<Scheme>(draft.clone()) else { return String::new() };
    let sum = sum_of(&scheme).map_or_else(String::new, plain);
    fill(AssessRoomText::of(lang).groups_sum, &[("n", &sum), ("full", &plain(scheme.full.0))])
}

fn sum_of(scheme: &Scheme) -> Option<Exact> {
    scheme.groups.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(it.weight.or_else(|| it.points())?.0))
}

/// Sets the full total to what the groups come to.
fn follow(draft: &mut Value) {
    let Ok(scheme) = serde_json::from_value::<Scheme>(draft.clone()) else { return };
    if let (Some(sum), Some(fields)) = (sum_of(&scheme), draft.as_object_mut()) {
        fields.insert("full".to_owned(), Value::from(Number(sum).to_string()));
    }
}

/// Takes a line away, by its pointer, and its mentions in area types.
fn drop_line(draft: &mut Value, pointer: &str) -> bool {
    let code = draft.pointer(&format!("{pointer}/code")).and_then(Value::as_str).map(str::to_owned);
    let Some((lines, at)) = pointer.rsplit_once('/') else { return false };
    let Some(at) = at.parse::<usize>().ok() else { return false };
    let Some(list) = draft.pointer_mut(lines).and_then(Value::as_array_mut) else { return false };
    if at >= list.len() || list.len() == 1 {
        return false;
    }
    list.remove(at);
    for of in draft.get_mut("types").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(omit) = of.get_mut("omit").and_then(Value::as_array_mut) {
            omit.retain(|it| it.as_str() != code.as_deref());
        }
        if let (Some(points), Some(code)) = (of.get_mut("points").and_then(Value::as_object_mut), &code) {
            points.remove(code);
        }
    }
    true
}

/// Adds a line at the end of a group: an indicator against the target sheet, or one that people mark.
fn add_line(draft: &mut Value, call: &Call<Desk>, workspace: &Workspace) -> bool {
    let indicator = call.field("add-what").unwrap_or_default();
    let Some(group) = call.field("add-group").and_then(|it| it.parse::<usize>().ok()) else { return false };
    let typed = call.field("add-name").unwrap_or_default().trim().to_owned();
    let known = workspace.catalog.indicator_by_code(indicator).and_then(|id| workspace.catalog.indicator(id));
    let names = match known {
        Some(it) if typed.is_empty() => json!(it.names),
        None if typed.is_empty() => return false,
        _ => json!({ "hans": typed, "hant": typed, "en": typed }),
    };
    let every: Vec<String> = draft
        .get("groups")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|it| it.get("lines").and_then(Value::as_array))
        .flatten()
        .filter_map(|it| it.get("code").and_then(Value::as_str).map(str::to_owned))
        .collect();
    let base = known.map_or_else(|| "line".to_owned(), |it| it.code.clone());
    let code = (1..).map(|n| if n == 1 { base.clone() } else { format!("{base}-{n}") }).find(|it| !every.contains(it));
    let source = |lang: Lang| AssessRoomText::of(lang).added_source;
    let term = match known {
        Some(_) => json!({ "what": { "indicator": indicator }, "target": "book",
            "rule": { "deduct": { "per": "1", "points": "1", "partial": "proportional" } } }),
        None => json!({ "what": "marked", "rule": "marks" }),
    };
    let line = json!({ "code": code, "names": names, "points": "5", "floor": "0", "cap": "5", "terms": [term],
        "source": { "hans": source(Lang::Hans), "hant": source(Lang::Hant), "en": source(Lang::En) } });
    match draft.pointer_mut(&format!("/groups/{group}/lines")).and_then(Value::as_array_mut) {
        Some(lines) => {
            lines.push(line);
            true
        }
        None => false,
    }
}

struct Page<'a> {
    call: &'a Call<Desk>,
    workspace: &'a Workspace,
    stored: &'a Scheme,
    shown: &'a Scheme,
    may: bool,
}

impl Page<'_> {
    fn all(&self, after: Option<&[(AreaId, Rank, AreaScore)]>, trouble: &[String], draft: &Value) -> Html {
        let words = AssessRoomText::of(self.call.lang);
        let make = Maker { lang: self.call.lang, open: self.may };
        // Written from the scheme, so that what has a default stands there too.
        let value = serde_json::to_value(self.shown).unwrap_or_default();
        let problem = [("class", "problem"), ("id", "scheme-trouble"), ("role", "alert")];
        let mut side = Html::new().el("p", &problem, &text(&trouble.join(" ")));
        side = side.el("p", &[("class", "muted small"), ("id", "scheme-sum")], &text(&sum_text(draft, self.call.lang)));
        if self.may {
            let box_ = [("type", "checkbox"), ("name", "follow"), ("data-do", "edit")];
            let follow = Html::new().el("input", &box_, &Html::new()).within("span", "", &text(words.sum_follows));
            side = side.within("label", "check", &follow);
            side = side.within("div", "btns", &Html::new().button("btn", "save", words.save));
        }
        side = side.and(&under(words.preview, &self.preview(after)));
        let side = Html::new().within("section", "card preview", &side);
        let mut form = card("", &make.head(self.shown, &value));
        for (g, group) in self.shown.groups.iter().enumerate() {
            let mut list = Html::new();
            for (l, line) in group.lines.iter().enumerate() {
                list = list.and(&self.line(make, &format!("/groups/{g}/lines/{l}"), line, &value));
            }
            form = form.and(&card(group.names.get(self.call.lang), &Html::new().within("div", "score-lines", &list)));
        }
        let rest = make.rest(self.shown, &value);
        if !rest.is_empty() {
            form = form.and(&card("", &rest));
        }
        if self.may {
            form = form.and(&self.structure(draft));
        }
        let form = Html::new().within("div", "scheme-form", &form);
        Html::new().within("div", "scheme-edit", &form.and(&side))
    }

    fn line(&self, make: Maker, pointer: &str, line: &crate::assess::scheme::Line, value: &Value) -> Html {
        let words = AssessRoomText::of(self.call.lang);
        let board = Board::bare(self.workspace, self.shown, year(self.call, self.workspace));
        let voice = Voice { board: &board, lang: self.call.lang };
        let head = Html::new().within("span", "name", &text(line.names.get(self.call.lang))).within(
            "b",
            "points",
            &text(&plain(line.points.0)),
        );
        let mut inner = Html::new()
            .within("summary", "", &head)
            .within("p", "small", &text(&rule(voice, line)))
            .within("p", "small muted", &text(line.source.get(self.call.lang)))
            .and(&make.line(pointer, line, value));
        if line.terms.iter().any(|it| it.target == Target::Book) {
            inner = inner.within("p", "small muted", &text(words.target_sheet));
        }
        if self.may {
            let drop = Html::new().button("btn quiet", &format!("drop:{pointer}"), words.drop_line);
            inner = inner.within("div", "btns", &drop);
        }
        Html::new().within("details", "score-line", &inner)
    }

    /// Adding lines, and the scheme as text.
    fn structure(&self, draft: &Value) -> Html {
        let words = AssessRoomText::of(self.call.lang);
        let lang = self.call.lang;
        let mut what = vec![(String::new(), words.add_qualitative.to_owned())];
        what.extend(
            self.workspace.catalog.indicators().map(|(_, it)| (it.code.clone(), it.names.get(lang).to_owned())),
        );
        let groups: Vec<(String, String)> = self
            .shown
            .groups
            .iter()
            .enumerate()
            .map(|(at, it)| (at.to_string(), it.names.get(lang).to_owned()))
            .collect();
        let fields = select("add-what", "", words.add_what, &what, "")
            .and(&select("add-group", "", words.add_group, &groups, "0"))
            .and(&super::input("add-name", "", words.add_name, "", "wide"));
        let add = Html::new().within("div", "fields", &fields).within(
            "div",
            "btns",
            &Html::new().button("btn ghost", "add", words.add_line),
        );
        let json = serde_json::to_string_pretty(draft).unwrap_or_default();
        let area = [
            ("name", "json"),
            ("rows", "16"),
            ("spellcheck", "false"),
            ("aria-label", words.as_json),
            ("class", "code"),
        ];
        let as_text = Html::new()
            .within("summary", "", &text(words.as_json))
            .el("textarea", &area, &text(&json))
            .within("div", "btns", &Html::new().button("btn ghost", "json", words.apply_json));
        card(words.add_line, &add).and(&Html::new().within("details", "card", &as_text))
    }

    fn preview(&self, after: Option<&[(AreaId, Rank, AreaScore)]>) -> Html {
        let words = AssessRoomText::of(self.call.lang);
        let now = preview(self.call, self.stored, self.workspace);
        if now.is_empty() {
            return Html::new();
        }
        let after = after.unwrap_or(&now);
        let mut body = Html::new();
        for (at, ((area, rank, score), (_, other, then))) in now.iter().zip(after).enumerate() {
            let name = self.workspace.areas.get(*area).map_or("", |it| it.names.get(self.call.lang));
            let (rank_id, total_id) = (format!("after-rank-{at}"), format!("after-total-{at}"));
            let row = Html::new()
                .el("th", &[("scope", "row")], &text(name))
                .and(&cell("td", "", &text(&rank_text(rank, self.call.lang))))
                .and(&cell("td", "", &text(&total_text(score))))
                .el("td", &[("id", &rank_id)], &text(&rank_text(other, self.call.lang)))
                .el("td", &[("id", &total_id)], &text(&total_text(then)));
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
            .el(
                "p",
                &[("id", "preview-says"), ("class", "preview-says")],
                &text(&moved_text(&now, after, self.call.lang)),
            )
            .scrolls("teach-scroll", &table)
    }
}

//! What holds for the whole scheme: its names and choices, types of areas, parts of the year, grades, vetoes.

use super::super::text;
use super::form::Maker;
use super::kinds::{kind, when_kind};
use super::term::Known;
use crate::figures::{AreaId, AreaKind, Workspace};
use crate::locale::{AssessLogText, fill};
use crate::scene::Html;

impl Maker<'_> {
    /// A part of the form that opens: the one that was changed last stays open.
    fn section(self, list: &str, title: &str, says: &str, open: &str, inner: &Html) -> Html {
        let count = self.count(list);
        let title = if count > 0 { format!("{title} ({count})") } else { title.to_owned() };
        let body = Html::new().within("summary", "", &Html::new().within("h2", "", &text(&title)));
        let body = if says.is_empty() { body } else { body.within("p", "small muted", &text(says)) };
        let mut attributes = vec![("class", "card scheme-part")];
        if open == list {
            attributes.push(("open", ""));
        }
        Html::new().el("details", &attributes, &body.and(inner))
    }

    /// The entries of a list, each with its buttons, and the button that adds one.
    fn list(self, list: &str, add: &str, of: impl Fn(&str) -> Html) -> Html {
        let mut out = Html::new();
        for at in 0..self.count(list) {
            let pointer = format!("{list}/{at}");
            let name = self.name(&pointer);
            let inner = Html::new().within("legend", "", &text(&name)).and(&of(&pointer)).within(
                "div",
                "btns",
                &self.moves(&pointer, &name),
            );
            out = out.within("fieldset", "term-edit", &inner);
        }
        out.within("div", "btns", &self.button(&format!("add:{list}"), add, ""))
    }

    /// What the scheme is.
    pub(super) fn basics(self, open: &str, known: &Known) -> Html {
        let (words, room) = (self.words(), self.room());
        let missing = [("zero", room.missing_zero), ("leave-out", room.missing_leave_out), ("hold", room.missing_hold)];
        let part = [("leave-out", room.part_leave_out), ("pro-rata", room.part_pro_rata)];
        let counts = [("above", room.counts_above), ("above-else-self", room.counts_else_self)];
        let least = self.at("/least/item");
        let mut items = vec![("", words.least_none)];
        items.extend(known.items.iter().map(|(a, b)| (a.as_str(), b.as_str())));
        let mut row = self
            .field("/full", room.full)
            .and(&self.field("/decimals", room.decimals))
            .and(&self.choice("/missing", room.missing, &missing))
            .and(&self.choice("/part_year", room.part_year, &part))
            .and(&self.choice("/counts", room.counts, &counts))
            .and(&self.kind("least", "/least", words.least_item, &items, &least));
        if !least.is_empty() {
            row = row.and(&self.field("/least/amount", room.least));
        }
        row = row.and(&self.choice("/history", words.history, &[("no", words.no), ("yes", words.yes)]));
        let inner = self
            .names("/names", room.name)
            .within("div", "fields", &row)
            .and(&self.names("/source", words.line_source))
            .and(&self.names("/note", room.note));
        self.section("/names", words.basics, "", open, &inner)
    }

    /// Types of areas.
    pub(super) fn types(self, open: &str, workspace: &Workspace, top: Option<AreaId>) -> Html {
        let words = self.words();
        let inner = self.list("/types", words.add_type, |it| self.of_type(it, workspace, top));
        self.section("/types", words.types, words.types_says, open, &inner)
    }

    fn of_type(self, pointer: &str, workspace: &Workspace, top: Option<AreaId>) -> Html {
        let (words, room, log) = (self.words(), self.room(), AssessLogText::of(self.lang));
        let at = |field: &str| format!("{pointer}/{field}");
        let kinds = [
            ("", words.kind_none),
            (AreaKind::Township.code(), log.level_township),
            (AreaKind::Village.code(), log.level_village),
            (AreaKind::County.code(), log.level_county),
            (AreaKind::Prefecture.code(), log.level_prefecture),
            (AreaKind::Province.code(), log.level_province),
            (AreaKind::Other.code(), log.level_other),
        ];
        let scaled = [("yes", words.renormalise_yes), ("no", words.renormalise_no)];
        let row = self.choice(&at("kind"), words.kind, &kinds).and(&self.choice(
            &at("renormalise"),
            words.renormalise,
            &scaled,
        ));
        // Those named already, and those that can be seen from here.
        let named = self.draft.pointer(&at("areas")).and_then(serde_json::Value::as_array).into_iter().flatten();
        let named: Vec<AreaId> = named.filter_map(|it| workspace.areas.by_code(it.as_str()?)).collect();
        let children = top.map(|it| workspace.areas.children(it)).unwrap_or_default();
        let more = children.iter().copied().filter(|it| !named.contains(it));
        let areas: Vec<(String, String)> = named
            .iter()
            .copied()
            .chain(more)
            .filter_map(|it| workspace.areas.get(it))
            .map(|it| (it.code.clone(), it.names.get(self.lang).to_owned()))
            .collect();
        let mut rows = Html::new();
        let omitted: Vec<String> = self
            .draft
            .pointer(&at("omit"))
            .and_then(serde_json::Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|it| it.as_str().map(str::to_owned))
            .collect();
        for line in self.every_line() {
            let (code, name) = (self.at(&format!("{line}/code")), self.name(&line));
            let says = fill(words.of, &[("do", words.omit), ("name", &name)]);
            let tick = self.tick(&at("omit"), &code, omitted.contains(&code), &says);
            let points = self.bare(&format!("{pointer}/points/{code}"), &format!("{name}: {}", words.points_here));
            let row = Html::new()
                .el("th", &[("scope", "row")], &text(&name))
                .within("td", "n", &text(&self.at(&format!("{line}/points"))))
                .within("td", "", &tick)
                .within("td", "", &points);
            rows = rows.within("tr", "", &row);
        }
        let heads = [room.line, room.points, words.omit, words.points_here];
        let heads = heads.iter().fold(Html::new(), |row, it| row.el("th", &[("scope", "col")], &text(it)));
        let marker = format!("ticks:{}", at("omit"));
        let table = Html::new().within("thead", "", &Html::new().within("tr", "", &heads)).within("tbody", "", &rows);
        self.names(&at("names"), room.name)
            .within("div", "fields", &row)
            .and(&self.ticks(&at("areas"), words.named_areas, &areas))
            .el("input", &[("type", "hidden"), ("name", &marker), ("value", "")], &Html::new())
            .scrolls("teach-scroll", &Html::new().within("table", "tbl type-lines", &table))
    }

    fn every_line(self) -> Vec<String> {
        let lines =
            |g: usize| (0..self.count(&format!("/groups/{g}/lines"))).map(move |l| format!("/groups/{g}/lines/{l}"));
        (0..self.count("/groups")).flat_map(lines).collect()
    }

    /// Parts of the year.
    pub(super) fn parts(self, open: &str) -> Html {
        let (words, room) = (self.words(), self.room());
        let n = |says: &str, n: u8| fill(says, &[("n", &n.to_string())]);
        let mut kinds = vec![("year".to_owned(), words.when_year.to_owned())];
        kinds.extend((1..=2).map(|it| (format!("half:{it}"), n(words.when_half, it))));
        kinds.extend((1..=4).map(|it| (format!("quarter:{it}"), n(words.when_quarter, it))));
        kinds.extend((1..=11).map(|it| (format!("first:{it}"), n(words.when_first, it))));
        kinds.push(("spot".to_owned(), words.when_spot.to_owned()));
        let kinds: Vec<(&str, &str)> = kinds.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        let inner = self.list("/parts", words.add_part, |it| {
            let when = format!("{it}/when");
            let row = self
                .kind("when", &when, words.when, &kinds, &when_kind(self.draft.pointer(&when)))
                .and(&self.field(&format!("{it}/weight"), room.weight));
            self.names(&format!("{it}/names"), room.name).within("div", "fields", &row)
        });
        self.section("/parts", words.parts, words.parts_says, open, &inner)
    }

    /// Grades.
    pub(super) fn bands(self, open: &str) -> Html {
        let (words, room) = (self.words(), self.room());
        let inner = self.list("/bands", words.add_band, |it| {
            let row = self
                .field(&format!("{it}/from"), room.from_here)
                .and(&self.field(&format!("{it}/below"), room.to_here));
            self.names(&format!("{it}/names"), room.name).within("div", "fields", &row)
        });
        self.section("/bands", words.bands, words.bands_says, open, &inner)
    }

    /// Vetoes.
    pub(super) fn vetoes(self, open: &str, known: &Known) -> Html {
        let words = self.words();
        let inner = self.list("/vetoes", words.add_veto, |it| self.veto(it, known));
        self.section("/vetoes", words.vetoes, "", open, &inner)
    }

    fn veto(self, pointer: &str, known: &Known) -> Html {
        let (words, room) = (self.words(), self.room());
        let on = format!("{pointer}/on");
        let now = kind(self.draft.pointer(&on)).to_owned();
        let kinds =
            [("own", words.trigger_own), ("any-child", words.trigger_any_child), ("total-below", words.trigger_total)];
        let effects = [("grade", room.effect_grade), ("zero", room.effect_zero)];
        let mut row = self.kind("trigger", &on, words.trigger, &kinds, &now);
        if now == "total-below" {
            row = row.and(&self.field(&format!("{on}/total-below"), words.trigger_total));
        }
        row = row.and(&self.choice(&format!("{pointer}/effect"), room.veto_effect, &effects));
        let mut out = self.names(&format!("{pointer}/names"), room.name).within("div", "fields", &row);
        if now != "total-below" {
            let condition = format!("{on}/{now}");
            let what = kind(self.draft.pointer(&format!("{condition}/what"))).to_owned();
            let years = [("1", "1"), ("2", "2")];
            let basis = [("printed", room.basis_printed), ("exact", room.basis_exact)];
            let more = self.choice(&format!("{condition}/years"), words.years, &years).and(&self.choice(
                &format!("{condition}/value"),
                room.basis,
                &basis,
            ));
            out = out
                .and(&self.what(&format!("{condition}/what"), known))
                .and(&self.target(&format!("{condition}/target"), &what, words.target, ""))
                .within("div", "fields", &more);
        }
        out.and(&self.names(&format!("{pointer}/source"), words.line_source))
    }
}

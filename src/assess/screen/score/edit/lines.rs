//! Groups and their lines: a row a line with its points; the one that is open has all its fields below it.

use super::super::super::parts::card;
use super::super::text;
use super::form::Maker;
use super::term::Known;
use crate::assess::scheme::Line;
use crate::assess::score::{Board, Voice, rule};
use crate::locale::fill;
use crate::scene::Html;

impl Maker<'_> {
    /// All groups; `open` is the pointer of the line that is open.
    pub(super) fn groups(self, board: &Board<'_>, open: &str, known: &Known) -> Html {
        let words = self.words();
        let mut out = Html::new();
        for g in 0..self.count("/groups") {
            let group = format!("/groups/{g}");
            let name = self.name(&group);
            let mut list = Html::new();
            for l in 0..self.count(&format!("{group}/lines")) {
                let pointer = format!("{group}/lines/{l}");
                list = list.and(&self.row_of(board, &pointer, open == pointer));
                if open == pointer {
                    let inner = self.line(&pointer, known);
                    list = list.el("section", &[("class", "line-edit"), ("aria-label", &self.name(&pointer))], &inner);
                }
            }
            let head = self.names(&format!("{group}/names"), words.group_name).within(
                "div",
                "fields",
                &self.field(&format!("{group}/weight"), words.group_weight),
            );
            let settings = Html::new().within("summary", "", &text(words.group_name)).and(&head).within(
                "div",
                "btns",
                &self.moves(&group, &name),
            );
            let settings = Html::new().within("details", "group-edit", &settings);
            let add = self.button(&format!("add:{group}/lines"), self.room().add_line, &name);
            let inner = Html::new().within("div", "score-lines", &list).within("div", "btns", &add).and(&settings);
            out = out.and(&card(&name, &inner));
        }
        out.within("div", "btns", &self.button("add:/groups", words.add_group, ""))
    }

    /// The row of a line: its name, its rule in words, its points, and what can be done with it.
    fn row_of(self, board: &Board<'_>, pointer: &str, is_open: bool) -> Html {
        let words = self.words();
        let name = self.name(pointer);
        let title = Html::new().within("b", "", &text(&name)).el(
            "small",
            &[("id", &format!("rule:{pointer}"))],
            &text(&self.rule_text(board, pointer)),
        );
        let points = format!("{name}: {}", self.room().points);
        let (does, says) =
            if is_open { ("close".to_owned(), words.close_line) } else { (format!("open:{pointer}"), words.open_line) };
        let buttons = self.button(&does, says, &name).and(&self.moves(pointer, &name));
        let row = Html::new()
            .within("div", "name", &title)
            .and(&self.bare(&format!("{pointer}/points"), &points))
            .within("div", "btns", &buttons);
        Html::new().within("div", if is_open { "line-row open" } else { "line-row" }, &row)
    }

    /// The rule of a line in words; empty while it is no whole rule.
    pub(super) fn rule_text(self, board: &Board<'_>, pointer: &str) -> String {
        let line = self.draft.pointer(pointer).and_then(|it| serde_json::from_value::<Line>(it.clone()).ok());
        line.map_or_else(String::new, |it| rule(Voice { board, lang: self.lang }, &it))
    }

    fn line(self, pointer: &str, known: &Known) -> Html {
        let (words, room) = (self.words(), self.room());
        let at = |field: &str| format!("{pointer}/{field}");
        let mut out = self.names(&at("names"), words.line_name);
        let groups: Vec<(String, String)> =
            (0..self.count("/groups")).map(|g| (g.to_string(), self.name(&format!("/groups/{g}")))).collect();
        let groups: Vec<(&str, &str)> = groups.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        let now = pointer.split('/').nth(2).unwrap_or_default();
        let missing = [
            ("", words.as_scheme),
            ("zero", room.missing_zero),
            ("leave-out", room.missing_leave_out),
            ("hold", room.missing_hold),
        ];
        let row = self
            .field(&at("floor"), words.floor_says)
            .and(&self.field(&at("cap"), words.cap_says))
            .and(&self.choice(&at("missing"), room.missing, &missing))
            .and(&self.kind("group", pointer, words.in_group, &groups, now));
        out = out.within("div", "fields", &row);
        let count = self.count(&at("terms"));
        for t in 0..count {
            let term = format!("{pointer}/terms/{t}");
            let title = fill(words.term, &[("n", &(t + 1).to_string())]);
            let inner = Html::new().within("legend", "", &text(&title)).and(&self.term(&term, known)).within(
                "div",
                "btns",
                &self.moves(&term, &title),
            );
            out = out.within("fieldset", "term-edit", &inner);
        }
        if count > 1 {
            out = out.within("p", "small muted", &text(words.terms_says));
        }
        out = out.within("div", "btns", &self.button(&format!("add:{}", at("terms")), words.add_term, ""));
        let parts: Vec<(String, String)> = (0..self.count("/parts"))
            .map(|p| (self.at(&format!("/parts/{p}/code")), self.name(&format!("/parts/{p}"))))
            .collect();
        if !parts.is_empty() {
            out = out.and(&self.ticks(&at("only"), words.only, &parts));
        }
        out.and(&self.names(&at("source"), words.line_source)).and(&self.names(&at("note"), words.line_note)).within(
            "div",
            "btns",
            &self.button("close", words.close_line, &self.name(pointer)),
        )
    }
}

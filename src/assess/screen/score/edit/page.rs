//! The editor's page, and what of it changes while a field is changed.

use super::super::super::parts::lede;
use super::super::{badge, rooms, text, year};
use super::Editor;
use super::form::Maker;
use super::preview::{self, Scored};
use super::term::Known;
use crate::assess::scheme::Scheme;
use crate::assess::score::{Board, plain};
use crate::locale::{AssessEditText, AssessRoomText, AssessText, Lang, fill};
use crate::measure::Exact;
use crate::scene::Html;
use serde_json::Value;

impl Editor<'_> {
    fn maker(&self) -> Maker<'_> {
        Maker { lang: self.call.lang, open: self.may, draft: &self.draft, bad: &self.bad }
    }

    /// What changes on the page while a field is changed: the fields themselves stay.
    pub(super) fn patches(&self, after: Option<&[Scored]>) -> Vec<(String, String)> {
        let lang = self.call.lang;
        let mut out = vec![
            ("scheme-trouble".to_owned(), self.trouble.join("\n")),
            ("scheme-sum".to_owned(), sum_text(&self.draft, lang)),
            ("scheme-draft".to_owned(), self.draft_text().to_owned()),
        ];
        let board = Board::bare(self.workspace, &self.found.scheme, year(self.call, self.workspace));
        let make = self.maker();
        for g in 0..make.count("/groups") {
            for l in 0..make.count(&format!("/groups/{g}/lines")) {
                let pointer = format!("/groups/{g}/lines/{l}");
                out.push((format!("rule:{pointer}"), make.rule_text(&board, &pointer)));
            }
        }
        if let Some(after) = after {
            let now = preview::scored(self.call, &self.found.scheme, self.workspace);
            out.extend(preview::cells(&now, after, lang));
        }
        out
    }

    fn draft_text(&self) -> &'static str {
        let words = AssessEditText::of(self.call.lang);
        if !self.may {
            ""
        } else if self.draft == self.stored {
            words.no_draft
        } else {
            words.draft
        }
    }

    pub(super) fn page(&self, after: Option<&[Scored]>) -> Html {
        let (call, words) = (self.call, AssessRoomText::of(self.call.lang));
        let scheme = &self.found.scheme;
        let make = self.maker();
        let known = Known::of(self.workspace, make);
        let board = Board::bare(self.workspace, scheme, year(call, self.workspace));
        let mut tools = badge(self.found, call.lang)
            .link("btn quiet", &call.link("assessment", "schemes"), rooms(call.lang).schemes)
            .link("btn quiet", &call.link("assessment", &format!("scores/{}", scheme.code)), words.use_it);
        if !self.found.is_own {
            tools = tools.within("span", "muted", &text(words.shipped_read_only));
            tools = tools.button("btn", &format!("copy:{}", scheme.code), words.copy);
        } else if !call.facts.writable {
            tools = tools.within("span", "muted", &text(AssessText::of(call.lang).read_only));
        }
        let head = lede(call, scheme.names.get(call.lang), "").within("div", "btns", &tools);
        let head = head.p(scheme.note.get(call.lang));
        let top = call.facts.area(self.workspace);
        let part = self.state.part.as_str();
        let mut form = make
            .basics(part, &known)
            .and(&make.groups(&board, &self.state.line, &known))
            .and(&make.types(part, self.workspace, top))
            .and(&make.parts(part))
            .and(&make.bands(part))
            .and(&make.vetoes(part, &known));
        if self.may {
            form = form.and(&self.text_box());
        }
        let form = Html::new().within("div", "scheme-form", &form);
        head.within("div", "scheme-edit", &form.and(&self.side(after)))
    }

    /// The scheme as text, for whoever would rather write.
    fn text_box(&self) -> Html {
        let words = AssessRoomText::of(self.call.lang);
        let json = serde_json::to_string_pretty(&self.draft).unwrap_or_default();
        let area = [
            ("name", "json"),
            ("rows", "16"),
            ("spellcheck", "false"),
            ("aria-label", words.as_json),
            ("class", "code"),
        ];
        let inner = Html::new().within("summary", "", &text(words.as_json)).el("textarea", &area, &text(&json)).within(
            "div",
            "btns",
            &Html::new().button("btn ghost", "json", words.apply_json),
        );
        Html::new().within("details", "card", &inner)
    }

    /// What is wrong, what it comes to, whether it is saved, and what it does to the ranks.
    fn side(&self, after: Option<&[Scored]>) -> Html {
        let (words, edit) = (AssessRoomText::of(self.call.lang), AssessEditText::of(self.call.lang));
        let problem = [("class", "problem"), ("id", "scheme-trouble"), ("role", "alert")];
        let note = [("class", "small"), ("id", "scheme-draft"), ("role", "status")];
        let sum = sum_text(&self.draft, self.call.lang);
        let mut side = Html::new()
            .el("p", &problem, &text(&self.trouble.join("\n")))
            .el("p", &note, &text(self.draft_text()))
            .el("p", &[("class", "muted small"), ("id", "scheme-sum")], &text(&sum));
        if self.may {
            let tick = [("type", "checkbox"), ("name", "follow"), ("data-do", "edit")];
            let follow = Html::new().el("input", &tick, &Html::new()).within("span", "", &text(words.sum_follows));
            let save = [("type", "button"), ("class", "btn"), ("data-do", "save"), ("id", "scheme-save")];
            let buttons =
                Html::new().el("button", &save, &text(words.save)).button("btn ghost", "discard", edit.discard);
            side = side.within("label", "check", &follow).within("div", "btns", &buttons);
        }
        let now = preview::scored(self.call, &self.found.scheme, self.workspace);
        let table = preview::table(self.call.lang, self.workspace, &now, after.unwrap_or(&now));
        let title = Html::new().within("h2", "", &text(words.preview));
        Html::new().within("section", "card preview", &title.and(&side).and(&table))
    }
}

/// What the groups come to against the full total.
fn sum_text(draft: &Value, lang: Lang) -> String {
    let Ok(scheme) = serde_json::from_value::<Scheme>(draft.clone()) else { return String::new() };
    let sum = sum_of(&scheme).map_or_else(String::new, plain);
    fill(AssessRoomText::of(lang).groups_sum, &[("n", &sum), ("full", &plain(scheme.full.0))])
}

pub(super) fn sum_of(scheme: &Scheme) -> Option<Exact> {
    scheme.groups.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(it.weight.or_else(|| it.points())?.0))
}

//! One figure: what it stands for, what it was before, the field, and what is doubtful before it is kept.

use super::super::parts::{HEAD, cell_text, code_of, framed, heading, steps};
use super::{Form, doubts};
use crate::assess::screen::Desk;
use crate::catalog::{Item, ItemId};
use crate::exchange::entry;
use crate::figures::{Cell, Period};
use crate::locale::{SimpleText, fill};
use crate::scene::{Act, Call, Event, Figure, Html, Scene};

/// The figure that a screen is about.
struct Subject<'a> {
    call: &'a Call<Desk>,
    form: &'a Form<'a>,
    id: ItemId,
    item: &'a Item,
}

/// What was typed and not taken, with what is said of it.
#[derive(Default)]
struct Typed {
    /// What the field holds; the cell's own figure where nothing was typed.
    text: Option<String>,
    /// Why it cannot be read.
    unread: String,
    /// What is doubtful with it.
    doubts: Vec<String>,
}

/// The scene.
pub(super) fn play(call: &Call<Desk>, form: &Form<'_>, id: ItemId) -> Scene {
    let Some(item) = form.workspace.catalog.item(id) else { return Scene::default() };
    let subject = Subject { call, form, id, item };
    match call.pressed() {
        Some("next" | "sure") if call.facts.writable => subject.take(),
        _ => subject.screen(&Typed::default()),
    }
}

impl Subject<'_> {
    const fn text(&self) -> &'static SimpleText {
        SimpleText::of(self.call.lang)
    }

    /// Reads what was typed: it goes in, or the screen says why it does not.
    fn take(&self) -> Scene {
        let typed = self.call.field("value").unwrap_or_default().trim().to_owned();
        let mut not_taken = Typed::default();
        match entry::read(&typed, self.item) {
            Err(why) => {
                let why = entry::unreadable(self.call.lang, self.item, why);
                not_taken.unread = fill(self.text().unread, &[("value", &typed), ("why", &why)]);
            }
            Ok(cell) if cell == self.form.cell(self.id) => return self.go_on(None),
            Ok(cell) => {
                let found = doubts::with(self.form, self.id, cell);
                let found = found.iter().filter(|it| it.items.contains(&self.id));
                not_taken.doubts = found.map(|it| doubts::says(self.form, self.call.lang, it)).collect();
                // What was shown to be doubtful is kept when it is confirmed; another figure is looked at anew.
                let confirmed = self.call.pressed() == Some("sure") && self.call.state == typed;
                if not_taken.doubts.is_empty() || confirmed {
                    return self.go_on(Some(typed));
                }
            }
        }
        not_taken.text = Some(typed);
        self.screen(&not_taken)
    }

    /// Puts the figure in, where it is another, and goes to the next one.
    fn go_on(&self, typed: Option<String>) -> Scene {
        let act = typed.map(|typed| {
            Act::Figure(Figure {
                area: code_of(self.form.workspace, self.form.area),
                period: self.form.period.code(),
                item: self.item.code.clone(),
                typed,
            })
        });
        let go = Some(self.form.link(self.call, self.form.beside(self.id, 1)));
        Scene { go, acts: act.into_iter().collect(), ..self.screen(&Typed::default()) }
    }

    fn screen(&self, typed: &Typed) -> Scene {
        let (text, call) = (self.text(), self.call);
        let at = self.form.items.iter().position(|it| *it == self.id).map_or(1, |it| it + 1);
        let counts = [("n", at.to_string()), ("of", self.form.items.len().to_string())];
        let progress = fill(text.progress, &counts.each_ref().map(|(key, value)| (*key, value.as_str())));
        let name = self.item.names.get(call.lang);
        let head = Html::new()
            .within("p", "simple-place", &Html::new().text(&format!("{} · {progress}", self.form.title(call))))
            .and(&heading(name))
            .el("p", &[("id", "simple-meaning")], &Html::new().text(&self.meaning()));
        let back = self.form.link(call, self.form.beside(self.id, -1));
        let next = self.form.link(call, self.form.beside(self.id, 1));
        let html = Html::new().within("header", "", &head).and(&self.before());
        let html = if call.facts.writable {
            let button =
                Html::new().el("button", &[("type", "submit"), ("class", "btn")], &Html::new().text(text.next));
            let inner = self.field(typed).and(&steps(call, &back, None, &button));
            html.el("form", &[("data-do", "next")], &inner)
        } else {
            html.within("p", "notice warn", &Html::new().text(text.read_only)).and(&steps(
                call,
                &back,
                Some((&next, text.next)),
                &Html::new(),
            ))
        };
        let first = typed.doubts.first();
        Scene {
            title: name.to_owned(),
            html: framed(&html),
            state: typed.text.clone().filter(|_| first.is_some()).unwrap_or_default(),
            say: first.cloned().unwrap_or_else(|| typed.unread.clone()),
            focus: match (&call.event, call.facts.writable) {
                // The workspace changed beside what is being typed: the focus stays where it is.
                (Event::Changed | Event::Tick, _) => String::new(),
                (_, true) => "value".to_owned(),
                (_, false) => HEAD.to_owned(),
            },
            ..Scene::default()
        }
    }

    fn meaning(&self) -> String {
        entry::meaning(self.form.workspace, self.call.lang, self.id, self.form.period)
    }

    /// The field, with what is said of what stands in it.
    fn field(&self, typed: &Typed) -> Html {
        let text = self.text();
        let cell = entry::plain(self.form.cell(self.id), self.item, self.call.lang);
        let value = typed.text.as_deref().unwrap_or(&cell);
        let mut attributes = vec![
            ("id", "value"),
            ("name", "value"),
            ("type", "text"),
            ("inputmode", "decimal"),
            ("autocomplete", "off"),
            ("aria-labelledby", HEAD),
            ("aria-describedby", "simple-problem simple-meaning"),
            ("value", value),
        ];
        if !typed.unread.is_empty() {
            attributes.push(("aria-invalid", "true"));
        }
        let unit = Html::new().within("span", "", &Html::new().text(self.item.unit.names.get(self.call.lang)));
        let field =
            Html::new().within("div", "simple-field", &Html::new().el("input", &attributes, &Html::new()).and(&unit));
        let mut problem = Html::new();
        if !typed.unread.is_empty() {
            problem = problem.within("p", "problem", &Html::new().text(&typed.unread));
        }
        if !typed.doubts.is_empty() {
            let all = Html::new().within("b", "", &Html::new().text(text.look_first)).list(&typed.doubts);
            let all = all.p(text.change_it).button("btn ghost", "sure", text.sure);
            problem = problem.within("div", "notice warn simple-doubts", &all);
        }
        field.el("div", &[("id", "simple-problem")], &problem).within("p", "muted", &Html::new().text(text.leave_empty))
    }

    /// The figures of the month before and of the same month a year before, where they are there.
    fn before(&self) -> Html {
        let (text, period) = (self.text(), self.form.period);
        let line = |name: &str, of: Period| {
            let cell = self.form.workspace.table.get(self.form.area, of, self.id);
            let Cell::Value(_) = cell else { return Html::new() };
            let value = cell_text(self.call.lang, self.item, cell);
            let pair =
                Html::new().within("dt", "", &Html::new().text(name)).within("dd", "", &Html::new().text(&value));
            Html::new().within("div", "", &pair)
        };
        let lines = line(text.month_before, period.previous()).and(&line(text.last_year, period.year_before()));
        if lines.is_empty() { lines } else { Html::new().within("dl", "simple-before", &lines) }
    }
}

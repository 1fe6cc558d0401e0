//! The fields of a check and of the targets that come with a pack, and what they are in its file.

use super::edit;
use super::fields::{line, message, options, select, three};
use super::form::Form;
use crate::assess::screen::Desk;
use crate::catalog::write::{decimal, named, quoted};
use crate::catalog::{Catalog, Check, Goal, Preset, Relation};
use crate::locale::PacksFormText;
use crate::scene::{Call, Html};

impl Form<'_> {
    fn check(&self) -> Option<&Check> {
        self.pack.checks().iter().find(|it| it.code == self.code)
    }

    fn preset(&self) -> Option<&Preset> {
        self.pack.presets().get(self.code.parse::<usize>().ok()?)
    }

    /// A rule that figures have to keep.
    pub(super) fn check_fields(&self) -> Html {
        let (call, text, it) = (self.call, PacksFormText::of(self.call.lang), self.check());
        let formula = |it: Option<&crate::catalog::Form>| it.map(|it| self.pack.formula(it)).unwrap_or_default();
        let relations = [("equal", text.relation_equal), ("at_most", text.relation_at_most)];
        let relation = it.map_or("at_most", |it| if it.relation == Relation::Equal { "equal" } else { "at_most" });
        self.code_field()
            .and(&line("left", text.left, text.formula_says, &formula(it.map(|it| &it.left))))
            .and(&select("relation", text.relation, &options(&relations, relation)))
            .and(&line("right", text.right, "", &formula(it.map(|it| &it.right))))
            .and(&self.codes())
            .and(&three(call, "says", text.check_says, it.map(|it| &it.says)))
    }

    /// Targets of a year: one row for each indicator of the pack.
    pub(super) fn preset_fields(&self) -> Html {
        let (call, text, it) = (self.call, PacksFormText::of(self.call.lang), self.preset());
        let year = it.map(|it| it.year.to_string()).unwrap_or_default();
        let ways = [("", text.goal_none), ("at_most", "≤"), ("at_least", "≥"), ("equal", "="), ("within", "–")];
        let mut rows = Html::new();
        for (at, (id, indicator)) in self.pack.indicators().enumerate() {
            let goal = it.and_then(|it| it.goals.iter().find(|(of, _)| *of == id)).map(|(_, goal)| *goal);
            let number = |units: i64| decimal(units, indicator.decimals);
            let (way, a, b) = match goal {
                None => ("", String::new(), String::new()),
                Some(Goal::AtMost(it)) => ("at_most", number(it), String::new()),
                Some(Goal::AtLeast(it)) => ("at_least", number(it), String::new()),
                Some(Goal::Equal(it)) => ("equal", number(it), String::new()),
                Some(Goal::Within(low, high)) => ("within", number(low), number(high)),
            };
            let name = indicator.names.get(call.lang);
            let labels = [text.goal_way, text.goal_value, text.goal_high].map(|it| format!("{name}: {it}"));
            let way_name = format!("g{at}_way");
            let choice = [("name", way_name.as_str()), ("aria-label", &labels[0]), ("data-do", "check")];
            let choice = Html::new().el("select", &choice, &options(&ways, way));
            let row = Html::new()
                .el("th", &[("scope", "row")], &Html::new().text(name))
                .within("td", "", &choice)
                .within("td", "", &input_as(&format!("g{at}_a"), &labels[1], &a))
                .within("td", "", &input_as(&format!("g{at}_b"), &labels[2], &b));
            rows = rows.within("tr", "", &row);
        }
        let table = Html::new().within("table", "tbl pack-goals", &Html::new().within("tbody", "", &rows));
        line("year", text.year, "", &year)
            .and(&three(call, "names", text.names, it.map(|it| &it.names)))
            .and(&three(call, "source", text.source, it.map(|it| &it.source)))
            .p(text.goals_says)
            .scrolls("teach-scroll", &table)
            .and(&message("goal"))
    }
}

/// A field that its row and column name.
fn input_as(name: &str, label: &str, value: &str) -> Html {
    let attributes = [
        ("name", name),
        ("type", "text"),
        ("autocomplete", "off"),
        ("aria-label", label),
        ("data-do", "check"),
        ("class", "short"),
        ("value", value),
    ];
    Html::new().el("input", &attributes, &Html::new())
}

/// The check that the form describes, as it stands in a pack file.
pub(super) fn check_entry(call: &Call<Desk>, code: &str) -> String {
    let text = |name: &str| quoted(edit::field(call, name));
    let says = named(&edit::names(call, "says"));
    format!(
        "\n[[check]]\ncode = {}\nleft = {}\nrelation = {}\nright = {}\nsays = {says}\n",
        quoted(code),
        text("left"),
        text("relation"),
        text("right"),
    )
}

/// The targets that the form describes, as they stand in a pack file.
pub(super) fn preset_entry(call: &Call<Desk>, pack: &Catalog) -> String {
    let year = edit::field(call, "year");
    // What is no year is refused by the loader, with its line.
    let year = if year.len() == 4 && year.bytes().all(|it| it.is_ascii_digit()) { year } else { "\"\"" };
    let mut out = format!(
        "\n[[preset]]\nyear = {year}\nnames = {}\nsource = {}\n",
        named(&edit::names(call, "names")),
        named(&edit::names(call, "source"))
    );
    out.push_str("goal = [\n");
    for (at, (_, it)) in pack.indicators().enumerate() {
        let of = |name: &str| edit::field(call, &format!("g{at}_{name}"));
        let value = match of("way") {
            "" => continue,
            "within" => format!("within = [{}, {}]", quoted(of("a")), quoted(of("b"))),
            way @ ("at_most" | "at_least" | "equal") => format!("{way} = {}", quoted(of("a"))),
            _ => continue,
        };
        out.push_str(&format!("    {{ indicator = {}, {value} }},\n", quoted(&it.code)));
    }
    out.push_str("]\n");
    out
}

//! The form of one item or indicator of an own pack: checked by the loader as one types, tried on the present figures.

use super::edit::{self, Fault, Made, Wrong};
use super::{back, head, preview, say};
use crate::assess::screen::Desk;
use crate::catalog::write::{Entry, decimal, direction_word, scale_word, timing_word};
use crate::catalog::{Catalog, Indicator, Item, Names, Unit};
use crate::figures::Workspace;
use crate::locale::{PacksFormText, PacksPageText, fill};
use crate::scene::{Act, Call, Html, Scene};

/// What the form is about: the pack as it is kept, and the entry's code; empty for a new one.
struct Form<'a> {
    call: &'a Call<Desk>,
    workspace: &'a Workspace,
    pack_code: &'a str,
    pack: Catalog,
    is_indicator: bool,
    code: &'a str,
}

/// The page, and what was pressed on it.
pub(super) fn play(call: &Call<Desk>, workspace: &Workspace, pack_code: &str, is_indicator: bool, code: &str) -> Scene {
    let text = PacksPageText::of(call.lang);
    let pack = edit::kept(workspace, pack_code).filter(|_| !edit::is_shipped(pack_code));
    let Some(pack) = pack else {
        let why = fill(text.unknown, &[("code", pack_code)]);
        let html = back(call).and(&head(call, text.title, &why, "", false));
        return Scene { title: text.title.to_owned(), html, ..Scene::default() };
    };
    let form = Form { call, workspace, pack_code, pack, is_indicator, code };
    match call.pressed() {
        Some("check") => form.told(form.make(), false),
        Some("save") if call.facts.writable => form.told(form.make(), true),
        Some("delete") if call.facts.writable => form.told(form.delete(), true),
        _ => form.shown(),
    }
}

impl Form<'_> {
    fn item(&self) -> Option<&Item> {
        let id = self.pack.item_by_code(self.code).filter(|_| !self.is_indicator)?;
        self.pack.item(id)
    }

    fn indicator(&self) -> Option<&Indicator> {
        let id = self.pack.indicator_by_code(self.code).filter(|_| self.is_indicator)?;
        self.pack.indicator(id)
    }

    /// The units that are known: those of the packs in use and of this one.
    fn units(&self) -> Vec<&Unit> {
        let mut all: Vec<&Unit> = Vec::new();
        for item in self.pack.items().iter().chain(self.workspace.catalog.items()) {
            if !all.iter().any(|it| it.code == item.unit.code) {
                all.push(&item.unit);
            }
        }
        all
    }

    /// The workspace with what the form says.
    fn make(&self) -> Result<Made, Fault> {
        let fault = |field: &str, wrong| Fault { field: field.to_owned(), wrong };
        let code = if self.code.is_empty() { edit::field(self.call, "code") } else { self.code };
        if !edit::is_code(code, false) {
            return Err(fault("code", Wrong::Code));
        }
        if let Some(field) = edit::holds_personal(self.call) {
            return Err(fault(&field, Wrong::Personal));
        }
        let catalog = &self.workspace.catalog;
        let is_there = catalog.item_by_code(code).is_some()
            || catalog.derived(code).is_some()
            || catalog.indicator_by_code(code).is_some();
        if self.code.is_empty() && is_there {
            return Err(fault("code", Wrong::Pack(crate::catalog::PackProblem::Twice(code.to_owned()))));
        }
        let text = if self.is_indicator {
            let old = self.indicator();
            let usual = old.and_then(|it| it.variants.first()).map(|it| &it.names);
            let variants = old.map(|it| self.pack.variants_text(it)).unwrap_or_default();
            edit::indicator_entry(self.call, code, usual, &variants)
        } else {
            edit::item_entry(self.call, code, &self.units())
        };
        let entry = Entry { is_indicator: self.is_indicator, code, text: &text };
        edit::make(self.workspace, self.pack_code, entry)
    }

    /// The workspace without the entry; refused where a formula or a figure needs it.
    fn delete(&self) -> Result<Made, Fault> {
        edit::make(self.workspace, self.pack_code, Entry { is_indicator: self.is_indicator, code: self.code, text: "" })
    }

    /// The page after a check, a try to save or to delete. What was typed stays, as the markup does.
    fn told(&self, made: Result<Made, Fault>, keep: bool) -> Scene {
        let (lang, text) = (self.call.lang, PacksFormText::of(self.call.lang));
        let mut scene = Scene { title: self.title().to_owned(), state: self.call.state.clone(), ..Scene::default() };
        let mut patch: Vec<(String, String)> = Vec::new();
        let fields = if self.is_indicator { INDICATOR_FIELDS } else { ITEM_FIELDS };
        let (mut says, mut shown) = (String::new(), Vec::new());
        match &made {
            Ok(made) if keep => {
                scene.acts.push(Act::Record(edit::key(self.pack_code), Some(made.document.clone())));
                scene.go = Some(self.call.link("assessment", &format!("packs/{}", self.pack_code)));
                let version = made.version.to_string();
                scene.say = fill(PacksPageText::of(lang).saved, &[("n", &version)]);
            }
            Ok(made) => {
                let code = if self.code.is_empty() { edit::field(self.call, "code") } else { self.code };
                patch.push(("m-fine".to_owned(), text.fine.to_owned()));
                text.fine.clone_into(&mut scene.say);
                shown = preview::lines(self.call, &made.workspace, code);
            }
            Err(fault) => {
                patch.push(("m-fine".to_owned(), String::new()));
                says = say::fault(lang, fault);
            }
        }
        for field in fields {
            let here = made.as_ref().err().filter(|it| it.field == *field).map(|it| say::wrong(lang, &it.wrong));
            patch.push((format!("m-{field}"), here.unwrap_or_default()));
        }
        patch.push(("m-all".to_owned(), says.clone()));
        patch.push(("preview".to_owned(), shown.join("\n")));
        if let Err(fault) = &made
            && keep
        {
            let first = if THREE.contains(&fault.field.as_str()) { "_hans" } else { "" };
            scene.focus = format!("f-{}{first}", fault.field);
        }
        if scene.say.is_empty() {
            scene.say = says;
        }
        scene.patch = patch;
        scene
    }

    fn title(&self) -> &'static str {
        let (page, form) = (PacksPageText::of(self.call.lang), PacksFormText::of(self.call.lang));
        match (self.is_indicator, self.code.is_empty()) {
            (true, true) => page.new_indicator,
            (true, false) => form.indicator,
            (false, true) => page.new_item,
            (false, false) => form.item,
        }
    }

    fn shown(&self) -> Scene {
        let (call, text) = (self.call, PacksFormText::of(self.call.lang));
        let name = self.pack.packs().first().map_or("", |it| it.names.get(call.lang));
        let to = call.link("assessment", &format!("packs/{}", self.pack_code));
        let mut html = Html::new().link("crumb", &to, &format!("← {name}"));
        html = html.and(&head(call, self.title(), "", "", false));
        let fields = if self.is_indicator { self.indicator_fields() } else { self.item_fields() };
        let mut buttons = Html::new().button("btn ghost", "check", text.check);
        if call.facts.writable {
            buttons = buttons.button("btn", "save", text.save);
            if !self.code.is_empty() {
                let says = if self.is_indicator { text.delete_indicator } else { text.delete_item };
                buttons = buttons.button("btn ghost", "delete", says);
            }
        }
        let fields = fields
            .el("p", &[("id", "m-all"), ("class", "problem"), ("role", "status")], &Html::new())
            .el("p", &[("id", "m-fine"), ("class", "muted"), ("role", "status")], &Html::new())
            .el("p", &[("id", "preview"), ("class", "pack-preview")], &Html::new())
            .within("div", "btns", &buttons);
        let form = Html::new().el("form", &[("data-do", "check"), ("class", "pack-form card")], &fields);
        Scene { title: self.title().to_owned(), html: html.and(&form), ..Scene::default() }
    }

    fn code_field(&self) -> Html {
        let text = PacksFormText::of(self.call.lang);
        if !self.code.is_empty() {
            let label = Html::new().text(text.code).drawn(" ").within("code", "", &Html::new().text(self.code));
            return Html::new().within("p", "pack-field", &label).and(&message("code"));
        }
        self.line("code", text.code, text.code_says, "")
    }

    fn item_fields(&self) -> Html {
        let (call, text, it) = (self.call, PacksFormText::of(self.call.lang), self.item());
        let mut units = Html::new();
        for unit in self.units() {
            let is = it.is_some_and(|it| it.unit.code == unit.code) || it.is_none() && unit.code == "person";
            units = units.and(&option(&unit.code, unit.names.get(call.lang), is));
        }
        units = units.and(&option("", text.unit_new, false));
        let timing = it.map_or("flow", |it| timing_word(it.timing));
        let timings = [
            ("flow", text.timing_flow),
            ("opening", text.timing_opening),
            ("closing", text.timing_closing),
            ("average", text.timing_average),
        ];
        let aliases = it.map(|it| it.aliases.join(", ")).unwrap_or_default();
        let decimals = it.map_or(0, |it| it.decimals).to_string();
        self.code_field()
            .and(&three(call, "names", text.names, it.map(|it| &it.names)))
            .and(&self.line("aliases", text.aliases, "", &aliases))
            .and(&select("unit", text.unit, &units))
            .and(&three(call, "unit", text.unit_names, None))
            .and(&select("timing", text.timing, &options(&timings, timing)))
            .and(&select("decimals", text.decimals, &digits(&decimals)))
            .and(&tick("signed", text.signed, it.is_some_and(|it| it.signed)))
    }

    fn indicator_fields(&self) -> Html {
        let (call, text, it) = (self.call, PacksFormText::of(self.call.lang), self.indicator());
        let usual = it.and_then(|it| it.variants.first());
        let above = it.map(|it| self.pack.formula(usual.map_or(&it.numerator, |it| &it.numerator)));
        let below = it.and_then(|it| usual.map(|it| &it.denominator).or(it.denominator.as_ref()));
        let below = below.map(|it| self.pack.formula(it)).unwrap_or_default();
        let scales = [
            ("percent", text.scale_percent),
            ("per_mille", text.scale_per_mille),
            ("per_100", text.scale_per_100),
            ("per_1000", text.scale_per_1000),
            ("per_100k", text.scale_per_100k),
            ("count", text.scale_count),
            ("yes_no", text.scale_yes_no),
        ];
        let directions = [
            ("at_least", text.direction_at_least),
            ("at_most", text.direction_at_most),
            ("equal", text.direction_equal),
            ("within", text.direction_within),
            ("none", text.direction_none),
        ];
        let number = |units: i64| decimal(units, it.map_or(0, |it| it.decimals));
        let (low, high) = it.and_then(|it| usual.map_or(it.valid, |it| it.valid)).unzip();
        let (low, high) = (low.map(number).unwrap_or_default(), high.map(number).unwrap_or_default());
        let near = it.filter(|it| it.near != 0).map(|it| number(it.near)).unwrap_or_default();
        let scale = it.map_or("percent", |it| scale_word(it.scale));
        let direction = it.map_or("at_least", |it| direction_word(it.direction));
        let decimals = it.map_or(2, |it| it.decimals).to_string();
        let names = |read: fn(&Indicator) -> &Names| it.map(read);
        let above_is = usual.map(|it| &it.numerator_is).or(names(|it| &it.numerator_is));
        let below_is = usual.map(|it| &it.denominator_is).or(names(|it| &it.denominator_is));
        self.code_field()
            .and(&three(call, "names", text.names, names(|it| &it.names)))
            .and(&three(call, "plain", text.plain, names(|it| &it.plain)))
            .and(&self.line("numerator", text.numerator, text.formula_says, &above.unwrap_or_default()))
            .and(&three(call, "numerator_is", text.numerator_is, above_is))
            .and(&self.line("denominator", text.denominator, "", &below))
            .and(&self.codes())
            .and(&three(call, "denominator_is", text.denominator_is, below_is))
            .and(&select("scale", text.scale, &options(&scales, scale)))
            .and(&select("decimals", text.decimals, &digits(&decimals)))
            .and(&select("direction", text.direction, &options(&directions, direction)))
            .and(&self.range(&low, &high))
            .and(&self.line("near", text.near, "", &near))
            .and(&three(call, "period_rule", text.period_rule, names(|it| &it.period_rule)))
            .and(&three(call, "source", text.source, names(|it| &it.source)))
            .and(&tick("veto", text.veto, it.is_some_and(|it| it.veto)))
    }

    /// The codes that formulas may use, with their names.
    fn codes(&self) -> Html {
        let (lang, text) = (self.call.lang, PacksFormText::of(self.call.lang));
        let mut list = Html::new();
        let own = self.pack.items().iter().filter(|it| self.workspace.catalog.item_by_code(&it.code).is_none());
        for item in self.workspace.catalog.items().iter().chain(own) {
            let code = Html::new().within("code", "", &Html::new().text(&item.code));
            list = list.within("li", "", &code.drawn(" ").text(item.names.get(lang)));
        }
        let inner =
            Html::new().within("summary", "", &Html::new().text(text.item_codes)).within("ul", "pack-codes", &list);
        Html::new().within("details", "", &inner)
    }

    /// A field of one line, with its hint and its message.
    fn line(&self, name: &str, label: &str, hint: &str, value: &str) -> Html {
        let mut inner = Html::new().text(label);
        if !hint.is_empty() {
            inner = inner.within("small", "", &Html::new().text(hint));
        }
        let inner = inner.and(&input(name, value));
        Html::new().within("label", "pack-field", &inner).and(&message(name))
    }

    fn range(&self, low: &str, high: &str) -> Html {
        let text = PacksFormText::of(self.call.lang);
        let inner = Html::new()
            .within("legend", "", &Html::new().text(text.valid))
            .and(&input("low", low))
            .and(&input("high", high));
        Html::new().within("fieldset", "pack-range", &inner).and(&message("valid"))
    }
}

const ITEM_FIELDS: &[&str] = &["code", "names", "aliases", "unit", "timing", "decimals"];
const INDICATOR_FIELDS: &[&str] = &[
    "code",
    "names",
    "plain",
    "numerator",
    "numerator_is",
    "denominator",
    "denominator_is",
    "scale",
    "decimals",
    "direction",
    "valid",
    "near",
    "period_rule",
    "source",
];
/// Fields that are asked for in three languages.
const THREE: &[&str] = &["names", "plain", "numerator_is", "denominator_is", "period_rule", "source"];

/// One text in three languages.
pub(super) fn three(call: &Call<Desk>, name: &str, label: &str, value: Option<&Names>) -> Html {
    let text = PacksFormText::of(call.lang);
    let mut inner = Html::new().within("legend", "", &Html::new().text(label));
    let all = [
        ("hans", text.hans, "zh-Hans", value.map(|it| &it.hans)),
        ("hant", text.hant, "zh-Hant", value.map(|it| &it.hant)),
        ("en", text.en, "en", value.map(|it| &it.en)),
    ];
    for (language, says, tag, value) in all {
        let (id, field) = (format!("f-{name}_{language}"), format!("{name}_{language}"));
        let attributes = [
            ("id", id.as_str()),
            ("name", field.as_str()),
            ("type", "text"),
            ("lang", tag),
            ("autocomplete", "off"),
            ("value", value.map_or("", String::as_str)),
        ];
        let one = Html::new().within("span", "", &Html::new().text(says)).el("input", &attributes, &Html::new());
        inner = inner.within("label", "", &one);
    }
    Html::new().within("fieldset", "pack-three", &inner).and(&message(name))
}

fn message(name: &str) -> Html {
    Html::new().el("p", &[("id", &format!("m-{name}")), ("class", "problem")], &Html::new())
}

fn input(name: &str, value: &str) -> Html {
    let id = format!("f-{name}");
    let attributes = [
        ("id", id.as_str()),
        ("name", name),
        ("type", "text"),
        ("autocomplete", "off"),
        ("spellcheck", "false"),
        ("data-do", "check"),
        ("value", value),
    ];
    Html::new().el("input", &attributes, &Html::new())
}

fn option(value: &str, says: &str, is: bool) -> Html {
    let says = Html::new().text(says);
    // An empty attribute would be written without a value, and the option's text would be its value.
    if value.is_empty() {
        return Html::new()
            .drawn("<option value=\"\"")
            .drawn(if is { " selected>" } else { ">" })
            .and(&says)
            .drawn("</option>");
    }
    let mut attributes = vec![("value", value)];
    if is {
        attributes.push(("selected", ""));
    }
    Html::new().el("option", &attributes, &says)
}

fn options(all: &[(&str, &str)], chosen: &str) -> Html {
    all.iter().fold(Html::new(), |list, (value, says)| list.and(&option(value, says, *value == chosen)))
}

fn digits(chosen: &str) -> Html {
    ["0", "1", "2", "3", "4"].iter().fold(Html::new(), |list, it| list.and(&option(it, it, *it == chosen)))
}

fn select(name: &str, label: &str, options: &Html) -> Html {
    let id = format!("f-{name}");
    let field = Html::new().el("select", &[("id", &id), ("name", name), ("data-do", "check")], options);
    Html::new().within("label", "pack-field", &Html::new().text(label).and(&field)).and(&message(name))
}

fn tick(name: &str, label: &str, is: bool) -> Html {
    let mut attributes = vec![("type", "checkbox"), ("name", name), ("value", "yes")];
    if is {
        attributes.push(("checked", ""));
    }
    Html::new().within("label", "check", &Html::new().el("input", &attributes, &Html::new()).text(label))
}

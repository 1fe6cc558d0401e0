//! The form of one entry of an own pack, an item, an indicator, a check or targets: checked by the loader as one types,
//! and tried on the present figures.

use super::edit::{self, Fault, Made, Wrong};
use super::fields::{digits, line, message, option, options, select, three, tick};
use super::{back, head, preview, say};
use crate::assess::screen::Desk;
use crate::catalog::write::{Entry, Part, timing_word};
use crate::catalog::{Catalog, Indicator, Item, Unit};
use crate::figures::Workspace;
use crate::locale::{PacksFormText, PacksPageText, fill};
use crate::scene::{Act, Call, Html, Scene};

/// What the form is about: the pack as it is kept, and the entry's code; empty for a new one.
pub(super) struct Form<'a> {
    pub(super) call: &'a Call<Desk>,
    pub(super) workspace: &'a Workspace,
    pack_code: &'a str,
    pub(super) pack: Catalog,
    part: Part,
    pub(super) code: &'a str,
}

/// What a step of the address says.
pub(super) fn part_of(step: &str) -> Option<Part> {
    Some(match step {
        "item" => Part::Item,
        "indicator" => Part::Indicator,
        "check" => Part::Check,
        "preset" => Part::Preset,
        _ => return None,
    })
}

/// The page, and what was pressed on it.
pub(super) fn play(call: &Call<Desk>, workspace: &Workspace, pack_code: &str, part: Part, code: &str) -> Scene {
    let text = PacksPageText::of(call.lang);
    let pack = edit::kept(workspace, pack_code).filter(|_| !edit::is_shipped(pack_code));
    let Some(pack) = pack else {
        let why = fill(text.unknown, &[("code", pack_code)]);
        let html = back(call).and(&head(call, text.title, &why, "", false));
        return Scene { title: text.title.to_owned(), html, ..Scene::default() };
    };
    let form = Form { call, workspace, pack_code, pack, part, code };
    match call.pressed() {
        Some("check") => form.told(form.make(), false),
        Some("save") if call.facts.writable => form.told(form.make(), true),
        Some("delete") if call.facts.writable => form.told(form.delete(), true),
        _ => form.shown(),
    }
}

impl Form<'_> {
    fn item(&self) -> Option<&Item> {
        let id = self.pack.item_by_code(self.code).filter(|_| self.part == Part::Item)?;
        self.pack.item(id)
    }

    pub(super) fn indicator(&self) -> Option<&Indicator> {
        let id = self.pack.indicator_by_code(self.code).filter(|_| self.part == Part::Indicator)?;
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
        // Targets of a year have no code: they are told by their place.
        if self.part != Part::Preset && !edit::is_code(code, false) {
            return Err(fault("code", Wrong::Code));
        }
        if let Some(field) = edit::holds_personal(self.call) {
            return Err(fault(&field, Wrong::Personal));
        }
        let catalog = &self.workspace.catalog;
        let is_there = match self.part {
            Part::Item | Part::Indicator => {
                catalog.item_by_code(code).is_some()
                    || catalog.derived(code).is_some()
                    || catalog.indicator_by_code(code).is_some()
            }
            Part::Check => self.pack.checks().iter().chain(catalog.checks()).any(|it| it.code == code),
            Part::Preset => false,
        };
        if self.code.is_empty() && is_there {
            return Err(fault("code", Wrong::Pack(crate::catalog::PackProblem::Twice(code.to_owned()))));
        }
        let text = match self.part {
            Part::Indicator => edit::indicator_entry(self.call, code),
            Part::Item => edit::item_entry(self.call, code, &self.units()),
            Part::Check => super::rules::check_entry(self.call, code),
            Part::Preset => super::rules::preset_entry(self.call, &self.pack),
        };
        let entry = Entry { part: self.part, code: self.code_of(code), text: &text };
        edit::make(self.workspace, self.pack_code, entry)
    }

    /// The code under which the present entry is found; targets that are new are found by none.
    const fn code_of<'b>(&'b self, code: &'b str) -> &'b str {
        if matches!(self.part, Part::Preset) { self.code } else { code }
    }

    /// The workspace without the entry; refused where a formula or a figure needs it.
    fn delete(&self) -> Result<Made, Fault> {
        edit::make(self.workspace, self.pack_code, Entry { part: self.part, code: self.code, text: "" })
    }

    /// The page after a check, a try to save or to delete. What was typed stays, as the markup does.
    fn told(&self, made: Result<Made, Fault>, keep: bool) -> Scene {
        let (lang, text) = (self.call.lang, PacksFormText::of(self.call.lang));
        let mut scene = Scene { title: self.title().to_owned(), state: self.call.state.clone(), ..Scene::default() };
        let mut patch: Vec<(String, String)> = Vec::new();
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
                if matches!(self.part, Part::Item | Part::Indicator) {
                    shown = preview::lines(self.call, &made.workspace, code);
                }
            }
            Err(fault) => {
                patch.push(("m-fine".to_owned(), String::new()));
                says = say::fault(lang, fault);
            }
        }
        for field in self.fields() {
            let here = made.as_ref().err().filter(|it| it.field == field).map(|it| say::wrong(lang, &it.wrong));
            patch.push((format!("m-{field}"), here.unwrap_or_default()));
        }
        patch.push(("m-all".to_owned(), says.clone()));
        patch.push(("preview".to_owned(), shown.join("\n")));
        if let Err(fault) = &made
            && keep
        {
            let bare = fault.field.trim_start_matches('v').trim_start_matches(|c: char| c.is_ascii_digit());
            let bare = if bare.starts_with('_') { bare.trim_start_matches('_') } else { fault.field.as_str() };
            let first = if THREE.contains(&bare) { "_hans" } else { "" };
            scene.focus = format!("f-{}{first}", fault.field);
        }
        if scene.say.is_empty() {
            scene.say = says;
        }
        scene.patch = patch;
        scene
    }

    /// The fields that have a message of their own.
    fn fields(&self) -> Vec<String> {
        let fixed = match self.part {
            Part::Item => ITEM_FIELDS,
            Part::Indicator => INDICATOR_FIELDS,
            Part::Check => &["code", "left", "relation", "right", "says"],
            Part::Preset => &["year", "names", "source", "goal"],
        };
        let mut all: Vec<String> = fixed.iter().map(|it| (*it).to_owned()).collect();
        if self.part == Part::Indicator {
            for at in 0..=self.variants() {
                all.extend(VARIANT_FIELDS.iter().map(|it| format!("v{at}_{it}")));
            }
        }
        all
    }

    /// How many definitions beside the usual one there are.
    pub(super) fn variants(&self) -> usize {
        self.indicator().map_or(0, |it| it.variants.len().saturating_sub(1))
    }

    fn title(&self) -> &'static str {
        let (page, form) = (PacksPageText::of(self.call.lang), PacksFormText::of(self.call.lang));
        match (self.part, self.code.is_empty()) {
            (Part::Indicator, true) => page.new_indicator,
            (Part::Indicator, false) => form.indicator,
            (Part::Item, true) => page.new_item,
            (Part::Item, false) => form.item,
            (Part::Check, _) => form.a_check,
            (Part::Preset, _) => form.a_preset,
        }
    }

    fn shown(&self) -> Scene {
        let (call, text) = (self.call, PacksFormText::of(self.call.lang));
        let name = self.pack.packs().first().map_or("", |it| it.names.get(call.lang));
        let to = call.link("assessment", &format!("packs/{}", self.pack_code));
        let mut html = Html::new().link("crumb", &to, &format!("← {name}"));
        html = html.and(&head(call, self.title(), "", "", false));
        let fields = match self.part {
            Part::Indicator => self.indicator_fields(),
            Part::Item => self.item_fields(),
            Part::Check => self.check_fields(),
            Part::Preset => self.preset_fields(),
        };
        let mut buttons = Html::new().button("btn ghost", "check", text.check);
        if call.facts.writable {
            buttons = buttons.button("btn", "save", text.save);
            if !self.code.is_empty() {
                let says = match self.part {
                    Part::Indicator => text.delete_indicator,
                    Part::Item => text.delete_item,
                    Part::Check => text.delete_check,
                    Part::Preset => text.delete_preset,
                };
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

    pub(super) fn code_field(&self) -> Html {
        let text = PacksFormText::of(self.call.lang);
        if !self.code.is_empty() {
            let label = Html::new().text(text.code).drawn(" ").within("code", "", &Html::new().text(self.code));
            return Html::new().within("p", "pack-field", &label).and(&message("code"));
        }
        line("code", text.code, text.code_says, "")
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
            .and(&line("aliases", text.aliases, "", &aliases))
            .and(&select("unit", text.unit, &units))
            .and(&three(call, "unit", text.unit_names, None))
            .and(&select("timing", text.timing, &options(&timings, timing)))
            .and(&select("decimals", text.decimals, &digits(&decimals)))
            .and(&tick("signed", text.signed, it.is_some_and(|it| it.signed)))
    }

    /// The codes that formulas may use, with their names.
    pub(super) fn codes(&self) -> Html {
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
    "reference",
    "period_rule",
    "source",
    "usual",
];
const VARIANT_FIELDS: &[&str] =
    &["names", "numerator", "numerator_is", "denominator", "denominator_is", "valid", "source"];
/// Fields that are asked for in three languages.
const THREE: &[&str] = &["names", "plain", "numerator_is", "denominator_is", "period_rule", "source", "usual", "says"];

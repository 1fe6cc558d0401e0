//! The form of the log: a new entry, which a laggard may fill in, and one that is changed.

use super::log::{level, option, state_options};
use super::says::Voice;
use super::{name, span};
use crate::assess::laggard::{MonthSheets, lag};
use crate::assess::log::{Day, Entry, Fault, Fields, LOG, State, Wrong, next_number};
use crate::assess::screen::Desk;
use crate::assess::screen::parts::{card, lede};
use crate::figures::{AreaId, AreaKind, Workspace};
use crate::locale::{AssessLogText, fill};
use crate::scene::{Act, Call, Event, Html, Scene};

/// A new entry: `new`, `new/crude_birth_rate`, `new/crude_birth_rate/5` as a laggard at five months has it.
pub(super) fn new(call: &Call<Desk>, workspace: &Workspace, area: AreaId, more: &str) -> Scene {
    let text = AssessLogText::of(call.lang);
    let number = next_number(workspace);
    let fields = || draft(call, workspace, area, more);
    page(call, workspace, (text.new_title, &number), fields, false)
}

/// An entry that is there.
pub(super) fn edit(call: &Call<Desk>, workspace: &Workspace, number: &str) -> Scene {
    let text = AssessLogText::of(call.lang);
    let entry = workspace.records.get(&format!("{LOG}{number}")).and_then(Entry::read);
    let Some(entry) = entry else {
        let html = lede(call, text.room, &fill(text.gone, &[("n", number)])).within("p", "", &back(call));
        return Scene { title: text.room.to_owned(), html, ..Scene::default() };
    };
    let title = fill(text.edit_title, &[("n", number)]);
    page(call, workspace, (&title, number), || Fields::of(&entry), true)
}

fn back(call: &Call<Desk>) -> Html {
    Html::new().link("no-print", &call.link("assessment", "log"), AssessLogText::of(call.lang).back)
}

/// What a new entry begins with: the day, the level above, and the problem where a laggard leads here.
fn draft(call: &Call<Desk>, workspace: &Workspace, area: AreaId, more: &str) -> Fields {
    let (indicator, months) = more.split_once('/').unwrap_or((more, ""));
    let parent = workspace.areas.get(area).and_then(|it| workspace.areas.get(it.parent?));
    let by = parent.or_else(|| workspace.areas.get(area)).map_or(AreaKind::Other, |it| it.kind);
    Fields {
        area: workspace.areas.get(area).map(|it| it.code.clone()).unwrap_or_default(),
        indicator: indicator.to_owned(),
        problem: problem(call, workspace, (area, indicator), months.parse().ok()).unwrap_or_default(),
        found: Day(call.today).code(),
        by: by.code().to_owned(),
        state: State::Open.code().to_owned(),
        ..Fields::default()
    }
}

fn problem(
    call: &Call<Desk>,
    workspace: &Workspace,
    (area, indicator): (AreaId, &str),
    months: Option<u16>,
) -> Option<String> {
    let id = workspace.catalog.indicator_by_code(indicator)?;
    let to_date = span(call, workspace, months)?;
    let found = lag(workspace, &MonthSheets::new(workspace, to_date, area, Some(id)), area, id)?;
    let voice = Voice::new(call.lang, workspace, id)?;
    let (goal, gap) = voice.lag(&found);
    let value = voice.value(found.pace.now.value.ok()?);
    let values = [("indicator", voice.name()), ("value", &value), ("goal", &goal), ("gap", &gap)];
    Some(fill(AssessLogText::of(call.lang).draft, &values))
}

/// What was typed.
fn typed(call: &Call<Desk>) -> Fields {
    let of = |name: &str| call.field(name).unwrap_or_default().to_owned();
    Fields {
        area: of("area"),
        indicator: of("indicator"),
        problem: of("problem"),
        found: of("found"),
        by: of("by"),
        due: of("due"),
        measure: of("measure"),
        state: of("state"),
        evidence: of("evidence"),
    }
}

/// The form, and what follows from it.
fn page(
    call: &Call<Desk>,
    workspace: &Workspace,
    (title, number): (&str, &str),
    begins: impl FnOnce() -> Fields,
    is_there: bool,
) -> Scene {
    let text = AssessLogText::of(call.lang);
    let key = format!("{LOG}{number}");
    let away = |acts: Vec<Act>, say: &str| Scene {
        title: title.to_owned(),
        html: lede(call, title, say),
        acts,
        say: say.to_owned(),
        go: Some(call.link("assessment", "log")),
        ..Scene::default()
    };
    let (fields, faults) = match (&call.event, call.pressed()) {
        (Event::Press { .. }, Some("remove")) if is_there && call.facts.writable => {
            return away(vec![Act::Record(key, None)], text.removed);
        }
        (Event::Press { .. }, Some("save")) if call.facts.writable => {
            let fields = typed(call);
            match fields.read(workspace) {
                Ok(entry) => return away(vec![Act::Record(key, Some(entry.write()))], text.saved),
                Err(faults) => (fields, faults),
            }
        }
        _ => (begins(), Vec::new()),
    };
    let focus = faults.first().map(|it| it.field.to_owned()).unwrap_or_default();
    let say = faults.iter().map(|it| fault_text(text, it)).collect::<Vec<_>>().join(" ");
    let mut inner = Html::new().p(text.no_persons);
    inner = faults.iter().fold(inner, |all, it| all.within("p", "problem", &Html::new().text(&fault_text(text, it))));
    inner = inner.within("div", "log-form", &controls(call, workspace, &fields, &faults));
    let mut buttons = Html::new();
    if call.facts.writable {
        buttons = buttons.el("button", &[("type", "submit"), ("class", "btn")], &Html::new().text(text.save));
    }
    buttons = buttons.link("btn ghost", &call.link("assessment", "log"), text.cancel);
    if is_there && call.facts.writable {
        buttons = buttons.button("btn quiet", "remove", text.remove);
    }
    let inner = inner.within("div", "btns", &buttons);
    let form = Html::new().el("form", &[("data-do", "save")], &inner);
    let says = if call.facts.writable { "" } else { text.read_only };
    let html = lede(call, title, says).within("p", "", &back(call)).and(&card("", &form));
    Scene { title: title.to_owned(), html, focus, say, ..Scene::default() }
}

/// The fields of the form.
fn controls(call: &Call<Desk>, workspace: &Workspace, fields: &Fields, faults: &[Fault]) -> Html {
    let text = AssessLogText::of(call.lang);
    let bad = |name: &str| faults.iter().any(|it| it.field == name);
    let areas = workspace.areas.iter().fold(Html::new(), |all, (id, it)| {
        let indent = "\u{3000}".repeat(workspace.areas.depth(id));
        // A county's villages are many: only those of the chosen branch are listed.
        if listed(call, workspace, id, &fields.area) {
            option(all, &it.code, &format!("{indent}{}", name(call, workspace, id)), it.code == fields.area)
        } else {
            all
        }
    });
    let none = option(Html::new(), "", text.no_indicator, fields.indicator.is_empty());
    let indicators = workspace
        .catalog
        .indicators()
        .fold(none, |all, (_, it)| option(all, &it.code, it.names.get(call.lang), it.code == fields.indicator));
    let levels = AreaKind::ALL
        .into_iter()
        .fold(Html::new(), |all, it| option(all, it.code(), level(text, it), it.code() == fields.by));
    let states = state_options(text, State::parse(&fields.state).unwrap_or_default());
    let choice = |out: Html, id: &str, label: &str, options: &Html| {
        let control = Html::new().el("select", &[("id", id), ("name", id)], options);
        labelled(out, label, "", &control)
    };
    let day = |out: Html, id: &'static str, label: &str, value: &str| {
        let mut attributes =
            vec![("type", "text"), ("inputmode", "numeric"), ("id", id), ("name", id), ("value", value)];
        if bad(id) {
            attributes.push(("aria-invalid", "true"));
        }
        labelled(out, label, text.day_hint, &Html::new().el("input", &attributes, &Html::new()))
    };
    let long = |out: Html, id: &'static str, label: &str, value: &str| {
        let mut attributes = vec![("id", id), ("name", id), ("rows", "3"), ("maxlength", "500")];
        if bad(id) {
            attributes.push(("aria-invalid", "true"));
        }
        let control = Html::new().el("textarea", &attributes, &Html::new().text(value));
        out.within("div", "wide", &labelled(Html::new(), label, "", &control))
    };
    let out = choice(Html::new(), "area", text.area, &areas);
    let out = choice(out, "indicator", text.indicator, &indicators);
    let out = long(out, "problem", text.problem, &fields.problem);
    let out = day(out, "found", text.found, &fields.found);
    let out = choice(out, "by", text.by, &levels);
    let out = day(out, "due", text.due, &fields.due);
    let out = long(out, "measure", text.measure, &fields.measure);
    let out = choice(out, "state", text.state, &states);
    long(out, "evidence", text.evidence, &fields.evidence)
}

/// Whether an area is among the choices: those above the chosen area, itself, those in it, and the one that is set.
fn listed(call: &Call<Desk>, workspace: &Workspace, id: AreaId, set: &str) -> bool {
    let Some(chosen) = call.facts.area(workspace) else { return true };
    let areas = &workspace.areas;
    let is_set = areas.get(id).is_some_and(|it| it.code == set);
    is_set || areas.path(chosen).contains(&id) || areas.get(id).is_some_and(|it| it.parent == Some(chosen))
}

fn labelled(out: Html, label: &str, hint: &str, control: &Html) -> Html {
    let inner = Html::new().within("span", "", &Html::new().text(label)).and(control);
    let inner = if hint.is_empty() { inner } else { inner.within("small", "", &Html::new().text(hint)) };
    out.within("label", "field", &inner)
}

/// What is wrong with a field, in a sentence.
pub(super) fn fault_text(text: &AssessLogText, fault: &Fault) -> String {
    let field = match fault.field {
        "area" => text.area,
        "indicator" => text.indicator,
        "problem" => text.problem,
        "found" => text.found,
        "by" => text.by,
        "due" => text.due,
        "measure" => text.measure,
        "state" => text.state,
        "evidence" => text.evidence,
        "contact" => text.contact,
        _ => text.duty,
    };
    let says = match fault.wrong {
        Wrong::Empty => text.wrong_empty,
        Wrong::Unknown => text.wrong_unknown,
        Wrong::NoDay => text.wrong_day,
        Wrong::TooEarly => text.wrong_early,
        Wrong::TooLong => text.wrong_long,
        Wrong::Personal => text.wrong_personal,
    };
    fill(says, &[("field", field)])
}

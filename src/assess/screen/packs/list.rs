//! The packs in use, those to add, and the beginning of an own one.

use super::edit::{self, Wrong};
use super::{acted, away, head, say};
use crate::assess::screen::Desk;
use crate::assess::screen::parts::card;
use crate::catalog::write::named;
use crate::catalog::{Bake, Catalog, Pack, PackProblem};
use crate::figures::{Workspace, pack_document, pack_of};
use crate::locale::{PacksPageText, fill};
use crate::scene::{Act, Call, Event, Html, Save, Scene};

/// Most bytes of a pack file that are read: a shipped pack has 90 kB.
const MOST_BYTES: usize = 1_000_000;

/// The page, and what was pressed on it.
pub(super) fn play(call: &Call<Desk>, workspace: &Workspace) -> Scene {
    let text = PacksPageText::of(call.lang);
    let pressed = call.pressed().unwrap_or_default();
    let (does, code) = pressed.split_once(':').unwrap_or((pressed, ""));
    let done = match (&call.event, does) {
        (Event::Files(files), _) => read(call, workspace, files),
        (_, "use") => shipped(code).map(|document| {
            let name = name_of(call, pack_of(&document).as_ref(), code);
            change(workspace, code, Some(document)).map(|act| (act, fill(text.added, &[("name", &name)])))
        }),
        (_, "drop") => Some(
            change(workspace, code, None)
                .map(|act| (act, fill(text.removed, &[("name", away::name(call, workspace, code))]))),
        ),
        (_, "drop-all") => Some(away::with_targets(call, workspace, code)),
        (_, "new") => Some(begin(call, workspace)),
        _ => None,
    }
    .map(|it| {
        it.map_err(|why| match why {
            Wrong::Said(says) => says,
            why => fill(text.refused, &[("why", &say::wrong(call.lang, &why))]),
        })
    });
    let offer = if does == "drop" { away::offer(call, workspace, code) } else { Html::new() };
    let done = done.map(|it| {
        it.map(|(act, says)| (if does == "drop-all" { away::acts(workspace, code, act) } else { vec![act] }, says))
    });
    let mut scene = acted(call, done, |says, bad| shown(call, workspace, says, bad, &offer));
    if does == "save" {
        scene.save = saved(workspace, code);
    }
    scene
}

type Done = Result<(Act, String), Wrong>;

/// The record that puts a pack in use or takes it out, where nothing stands in its way.
fn change(workspace: &Workspace, code: &str, document: Option<String>) -> Result<Act, Wrong> {
    let (key, document) = away::record(code, document);
    workspace.try_records(&[(key.clone(), document.clone())]).map_err(Wrong::Packs)?;
    Ok(Act::Record(key, document))
}

/// A shipped pack as the document that a record keeps.
fn shipped(code: &str) -> Option<String> {
    Catalog::library().iter().find(|(it, _)| *it == code).map(|(_, baked)| pack_document(baked))
}

fn name_of(call: &Call<Desk>, pack: Option<&Catalog>, code: &str) -> String {
    let pack = pack.and_then(|it| it.packs().first());
    pack.map_or(code, |it| it.names.get(call.lang)).to_owned()
}

/// A new pack without items and indicators.
fn begin(call: &Call<Desk>, workspace: &Workspace) -> Done {
    let code = edit::field(call, "code");
    if !edit::is_code(code, true) {
        return Err(Wrong::Code);
    }
    if edit::is_shipped(code) || workspace.records.get(&edit::key(code)).is_some() {
        return Err(Wrong::Taken(code.to_owned()));
    }
    if edit::holds_personal(call).is_some() {
        return Err(Wrong::Personal);
    }
    let (names, note) = (named(&edit::names(call, "names")), named(&edit::names(call, "note")));
    let mut pack = Catalog::default();
    let added = pack.add(&format!("code = \"{code}\"\nnames = {names}\nversion = 1\nnote = {note}\n"));
    added.map_err(|it| Wrong::Pack(it.problem))?;
    let made = edit::put(workspace, code, &pack)?;
    let name = name_of(call, Some(&pack), code);
    let says = fill(PacksPageText::of(call.lang).added, &[("name", &name)]);
    Ok((Act::Record(edit::key(code), Some(made.document)), says))
}

/// A pack from a file: it stands alone, or upon the packs in use.
fn read(call: &Call<Desk>, workspace: &Workspace, files: &[(String, String)]) -> Option<Done> {
    let text = PacksPageText::of(call.lang);
    let (name, body) = files.first()?;
    let refused = |line: usize, problem: PackProblem| {
        let why = say::problem(call.lang, &problem);
        fill(text.file_line, &[("name", name), ("line", &line.to_string()), ("why", &why)])
    };
    let outcome = parse(workspace, body).map_err(|(line, problem)| refused(line, problem));
    let pack = match outcome {
        Ok(pack) => pack,
        Err(says) => return Some(Err(Wrong::Said(says))),
    };
    let about = pack.packs().first()?;
    if !edit::is_code(&about.code, true) {
        return Some(Err(Wrong::Code));
    }
    if personal(&pack) {
        return Some(Err(Wrong::Personal));
    }
    let says = fill(text.added, &[("name", about.names.get(call.lang))]);
    let made = edit::put(workspace, &about.code, &pack);
    Some(made.map(|made| (Act::Record(edit::key(&about.code), Some(made.document)), says)))
}

/// Whether an item is about a person rather than a total.
fn personal(pack: &Catalog) -> bool {
    pack.items().iter().any(|it| {
        let names = [&it.names.hans, &it.names.hant, &it.names.en];
        names.into_iter().chain(&it.aliases).any(|it| edit::is_personal(it))
    })
}

fn parse(workspace: &Workspace, body: &str) -> Result<Catalog, (usize, PackProblem)> {
    if body.len() > MOST_BYTES {
        return Err((1, PackProblem::TooMany));
    }
    let body = body.strip_prefix('\u{feff}').unwrap_or(body);
    let mut alone = Catalog::default();
    match alone.add(body) {
        Ok(()) => return Ok(alone),
        Err(error) if !matches!(error.problem, PackProblem::Unknown(_)) => return Err((error.line, error.problem)),
        Err(_) => {}
    }
    // It may refer to items of the packs in use, as the shipped files do to those before them.
    let mut whole = workspace.catalog.clone();
    match whole.add(body) {
        Ok(()) => Ok(whole.since(&workspace.catalog)),
        Err(error) => Err((error.line, error.problem)),
    }
}

/// A pack as a file that stands alone.
fn saved(workspace: &Workspace, code: &str) -> Option<Save> {
    let pack = edit::kept(workspace, code).or_else(|| pack_of(&shipped(code)?))?;
    let text = pack.pack_text(&Catalog::default());
    Some(Save { name: format!("{code}.toml"), media_type: "application/toml".to_owned(), text, bytes: Vec::new() })
}

fn shown(call: &Call<Desk>, workspace: &Workspace, says: &str, bad: bool, offer: &Html) -> Scene {
    let text = PacksPageText::of(call.lang);
    let mut html = head(call, text.title, text.lede, says, bad).and(offer);
    let mut used = Html::new();
    for (at, pack) in workspace.catalog.packs().iter().enumerate() {
        used = used.and(&in_use(call, workspace, at, pack));
    }
    if workspace.catalog.packs().is_empty() {
        used = used.p(text.none_in_use);
    }
    html = html.within("h2", "", &Html::new().text(text.in_use)).within("div", "packs", &used);
    let mut more = Html::new();
    for (code, baked) in Catalog::library() {
        if workspace.catalog.packs().iter().any(|it| it.code == *code) {
            continue;
        }
        let Some(pack) = Catalog::thaw(&mut baked.lines()) else { continue };
        let Some(about) = pack.packs().first() else { continue };
        let counts = (pack.indicators().count(), pack.items().len());
        let buttons = button(call, &format!("use:{code}"), "btn", text.use_it);
        more = more.and(&about_pack(call, about, counts, &label(call, about, false), &buttons));
    }
    if !more.is_empty() {
        html = html.within("h2", "", &Html::new().text(text.to_add)).within("div", "packs", &more);
    }
    let html = html.and(&own(call));
    Scene { title: text.title.to_owned(), html, ..Scene::default() }
}

/// A button that changes the workspace; not while another tab edits.
fn button(call: &Call<Desk>, does: &str, class: &str, says: &str) -> Html {
    let mut attributes = vec![("type", "button"), ("class", class), ("data-do", does)];
    if !call.facts.writable {
        attributes.push(("disabled", ""));
    }
    Html::new().el("button", &attributes, &Html::new().text(says))
}

/// Whether a pack is history, of today, or the user's own.
pub(super) fn label(call: &Call<Desk>, pack: &Pack, is_changed: bool) -> Html {
    let text = PacksPageText::of(call.lang);
    let (class, says) = match (pack.history, edit::is_shipped(&pack.code)) {
        (true, _) => ("pack-label history", text.history),
        (false, true) => ("pack-label", text.modern),
        (false, false) => ("pack-label own", text.own),
    };
    let out = Html::new().within("span", class, &Html::new().text(says));
    if is_changed { out.within("span", "pack-label own", &Html::new().text(text.changed)) } else { out }
}

fn in_use(call: &Call<Desk>, workspace: &Workspace, at: usize, pack: &Pack) -> Html {
    let text = PacksPageText::of(call.lang);
    let code = pack.code.as_str();
    let counts = match edit::kept(workspace, code) {
        Some(it) => (it.indicators().count(), it.items().len()),
        None => {
            let alone = pack_of(&shipped(code).unwrap_or_default()).unwrap_or_default();
            (workspace.catalog.indicators().filter(|(_, it)| it.pack == at).count(), alone.items().len())
        }
    };
    let is_shipped = edit::is_shipped(code);
    let offered = shipped(code).filter(|it| workspace.records.get(&edit::key(code)).is_some_and(|kept| kept != it));
    let open = if is_shipped { text.open } else { text.edit };
    let mut buttons = Html::new().link("btn ghost", &call.link("assessment", &format!("packs/{code}")), open);
    buttons = buttons.button("btn ghost", &format!("save:{code}"), text.save);
    if let Some(version) = offered.as_deref().and_then(pack_of).and_then(|it| Some(it.packs().first()?.version)) {
        let says = fill(text.update, &[("n", &version.to_string())]);
        buttons = buttons.and(&button(call, &format!("use:{code}"), "btn ghost", &says));
    }
    let remove = if is_shipped { text.remove } else { text.delete };
    buttons = buttons.and(&button(call, &format!("drop:{code}"), "btn ghost", remove));
    about_pack(call, pack, counts, &label(call, pack, offered.is_some()), &buttons)
}

fn about_pack(call: &Call<Desk>, pack: &Pack, counts: (usize, usize), label: &Html, buttons: &Html) -> Html {
    let text = PacksPageText::of(call.lang);
    let (version, indicators, items) = (pack.version.to_string(), counts.0.to_string(), counts.1.to_string());
    let counts = fill(text.counts, &[("version", &version), ("indicators", &indicators), ("items", &items)]);
    let title = Html::new().text(pack.names.get(call.lang)).drawn(" ").and(label);
    let inner = Html::new()
        .within("h3", "", &title)
        .within("p", "pack-counts", &Html::new().text(&counts))
        .within("p", "muted", &Html::new().text(pack.note.get(call.lang)))
        .within("div", "btns", buttons);
    Html::new().within("section", "card", &inner)
}

/// The form of a new pack, and the way to read one from a file.
fn own(call: &Call<Desk>) -> Html {
    let text = PacksPageText::of(call.lang);
    let code = [("id", "code"), ("name", "code"), ("type", "text"), ("autocomplete", "off"), ("spellcheck", "false")];
    let code = Html::new().text(text.pack_code).el("input", &code, &Html::new());
    let fields = Html::new()
        .within("label", "pack-field", &code)
        .and(&super::fields::three(call, "names", text.pack_name, None))
        .and(&super::fields::three(call, "note", text.pack_note, None));
    let mut submit = vec![("type", "submit"), ("class", "btn")];
    let mut input = vec![("type", "file"), ("accept", ".toml"), ("data-do", "files"), ("class", "sr"), ("id", "files")];
    if !call.facts.writable {
        submit.push(("disabled", ""));
        input.push(("disabled", ""));
    }
    let fields = fields.within("div", "btns", &Html::new().el("button", &submit, &Html::new().text(text.create)));
    let form = Html::new().el("form", &[("data-do", "new"), ("class", "pack-form")], &fields);
    let input = Html::new().el("input", &input, &Html::new()).within("span", "", &Html::new().text(text.read_file));
    let file = Html::new().within("label", "btn ghost file", &input);
    let inner = Html::new().p(text.own_says).and(&form).within("div", "btns pack-read", &file).within(
        "p",
        "muted",
        &Html::new().text(text.file_says),
    );
    card(text.own_title, &inner)
}

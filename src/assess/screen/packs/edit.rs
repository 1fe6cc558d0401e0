//! A change of an own pack: the form becomes a pack file, which the catalog's loader checks like any other.

use crate::catalog::write::{Entry, named, quoted};
use crate::catalog::{Bake, Catalog, Names, PackProblem, Unit};
use crate::exchange::layout::fold;
use crate::figures::personal;
use crate::figures::{PacksProblem, Records, Workspace, pack_document, pack_of};
use crate::locale::{Lang, PacksPageText};
use crate::scene::{Call, Event};

use crate::assess::screen::Desk;

/// What is wrong with a change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Wrong {
    /// A code that no formula could hold.
    Code,
    /// A code that another pack has.
    Taken(String),
    /// A text that looks like something about a person.
    Personal,
    /// The loader refuses the pack.
    Pack(PackProblem),
    /// The workspace cannot take it.
    Packs(PacksProblem),
    /// It is said already, with its place.
    Said(String),
}

/// What is wrong, and in which field of the form; the field is empty where it is elsewhere in the pack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Fault {
    pub(super) field: String,
    pub(super) wrong: Wrong,
}

/// A change that can be made.
pub(super) struct Made {
    /// The record that keeps the pack.
    pub(super) document: String,
    /// The pack's version after it.
    pub(super) version: u32,
    /// The workspace as it would be.
    pub(super) workspace: Workspace,
}

/// The key of a pack's record.
pub(super) fn key(code: &str) -> String {
    format!("{}{code}", Records::PACK)
}

/// The pack that a workspace keeps under this code.
pub(super) fn kept(workspace: &Workspace, code: &str) -> Option<Catalog> {
    workspace.records.get(&key(code)).and_then(pack_of)
}

/// Whether a code comes with this program.
pub(super) fn is_shipped(code: &str) -> bool {
    Catalog::library().iter().any(|(it, _)| *it == code)
}

/// What a workspace measures with beside one pack.
pub(super) fn base(workspace: &Workspace, code: &str) -> Catalog {
    let mut records = workspace.records.clone();
    records.put(&key(code), None);
    records.catalog().unwrap_or_default()
}

/// Whether a text can be a code: small letters, digits, underscores, for packs also hyphens; a letter first.
pub(super) fn is_code(text: &str, hyphens: bool) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || hyphens && c == '-';
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.len() <= 60 && text.chars().all(fits)
}

/// Whether a text looks like something about a person: a number of one, or the name of such a field.
pub(super) fn is_personal(text: &str) -> bool {
    let folded = fold(text);
    let named = |lang: Lang| PacksPageText::of(lang).person_fields.split(", ").any(|it| folded.contains(&fold(it)));
    personal::in_note(text).is_some() || Lang::ALL.into_iter().any(named)
}

/// The value of a field of the form, trimmed.
pub(super) fn field<'a>(call: &'a Call<Desk>, name: &str) -> &'a str {
    call.field(name).unwrap_or("").trim()
}

/// The three languages of a field of the form.
pub(super) fn names(call: &Call<Desk>, name: &str) -> Names {
    let one = |language: &str| field(call, &format!("{name}_{language}")).to_owned();
    Names { hans: one("hans"), hant: one("hant"), en: one("en") }
}

fn line(out: &mut String, name: &str, value: &str) {
    out.push_str(&format!("{name} = {value}\n"));
}

/// The item that the form describes, as it stands in a pack file.
pub(super) fn item_entry(call: &Call<Desk>, code: &str, units: &[&Unit]) -> String {
    let mut out = String::new();
    let unit = match field(call, "unit") {
        "" => {
            let unit = format!("{code}_unit");
            let words = named(&names(call, "unit"));
            out.push_str(&format!("\n[[unit]]\ncode = {}\nnames = {words}\n", quoted(&unit)));
            unit
        }
        known => {
            if let Some(it) = units.iter().find(|it| it.code == known) {
                out.push_str(&format!("\n[[unit]]\ncode = {}\nnames = {}\n", quoted(known), named(&it.names)));
            }
            known.to_owned()
        }
    };
    out.push_str("\n[[item]]\n");
    line(&mut out, "code", &quoted(code));
    line(&mut out, "names", &named(&names(call, "names")));
    let aliases =
        field(call, "aliases").split([',', '\u{ff0c}', '\u{3001}']).map(str::trim).filter(|it| !it.is_empty());
    let aliases: Vec<String> = aliases.map(quoted).collect();
    line(&mut out, "aliases", &format!("[{}]", aliases.join(", ")));
    line(&mut out, "unit", &quoted(&unit));
    line(&mut out, "decimals", digit(field(call, "decimals")));
    line(&mut out, "timing", &quoted(field(call, "timing")));
    line(&mut out, "signed", if call.field("signed").is_some() { "true" } else { "false" });
    out
}

/// The indicator that the form describes, with its other definitions behind it.
pub(super) fn indicator_entry(call: &Call<Desk>, code: &str) -> String {
    let mut out = String::from("\n[[indicator]]\n");
    let text = |name: &str| quoted(field(call, name));
    let words = |name: &str| named(&names(call, name));
    let variants = variants(call);
    line(&mut out, "code", &quoted(code));
    line(&mut out, "names", &words("names"));
    line(&mut out, "plain", &words("plain"));
    line(&mut out, "numerator", &text("numerator"));
    line(&mut out, "numerator_is", &words("numerator_is"));
    if !field(call, "denominator").is_empty() {
        line(&mut out, "denominator", &text("denominator"));
        line(&mut out, "denominator_is", &words("denominator_is"));
    }
    if !variants.is_empty() {
        line(&mut out, "usual", &words("usual"));
    }
    line(&mut out, "scale", &text("scale"));
    line(&mut out, "decimals", digit(field(call, "decimals")));
    line(&mut out, "direction", &text("direction"));
    line(&mut out, "difference", &quoted(difference_of(field(call, "scale"))));
    if let Some(valid) = limits(call, "low", "high") {
        line(&mut out, "valid", &valid);
    }
    if !field(call, "near").is_empty() {
        line(&mut out, "near", &text("near"));
    }
    if limits(call, "ref_low", "ref_high").is_some() {
        let (low, high) = (text("ref_low"), text("ref_high"));
        line(&mut out, "reference", &format!("{{ low = {low}, high = {high}, source = {} }}", words("ref_source")));
    }
    line(&mut out, "period_rule", &words("period_rule"));
    line(&mut out, "source", &words("source"));
    line(&mut out, "veto", if call.field("veto").is_some() { "true" } else { "false" });
    out + &variants
}

fn limits(call: &Call<Desk>, low: &str, high: &str) -> Option<String> {
    let (low, high) = (field(call, low), field(call, high));
    (!low.is_empty() || !high.is_empty()).then(|| format!("[{}, {}]", quoted(low), quoted(high)))
}

/// The other definitions that the form describes. One without a name and a denominator is none.
fn variants(call: &Call<Desk>) -> String {
    let mut out = String::new();
    let mut codes: Vec<String> = Vec::new();
    for at in 0.. {
        let name = |field: &str| format!("v{at}_{field}");
        if call.field(&name("numerator")).is_none() {
            break;
        }
        let words = names(call, &name("names"));
        let is_empty = [&words.hans, &words.hant, &words.en].iter().all(|it| it.is_empty());
        if is_empty && field(call, &name("denominator")).is_empty() {
            continue;
        }
        let kept = field(call, &name("code")).to_owned();
        let free = (1..).map(|n| format!("way_{n}")).find(|it| !codes.contains(it)).unwrap_or_default();
        let code = if kept.is_empty() { free } else { kept };
        // The remark tells which fields of the form a line is from.
        out.push_str(&format!("\n[[indicator.variant]]\n{REMARK}v{at}_\n"));
        line(&mut out, "code", &quoted(&code));
        line(&mut out, "names", &named(&words));
        if !field(call, &name("numerator")).is_empty() {
            line(&mut out, "numerator", &quoted(field(call, &name("numerator"))));
            line(&mut out, "numerator_is", &named(&names(call, &name("numerator_is"))));
        }
        line(&mut out, "denominator", &quoted(field(call, &name("denominator"))));
        line(&mut out, "denominator_is", &named(&names(call, &name("denominator_is"))));
        if let Some(valid) = limits(call, &name("low"), &name("high")) {
            line(&mut out, "valid", &valid);
        }
        line(&mut out, "source", &named(&names(call, &name("source"))));
        codes.push(code);
    }
    out
}

/// What begins a remark in a pack file.
const REMARK: &str = "# ";

/// A single digit; what is none is refused by the loader as no number.
fn digit(text: &str) -> &str {
    if text.len() == 1 && text.starts_with(|c: char| c.is_ascii_digit()) { text } else { "99" }
}

/// The unit of a difference follows from the scale.
fn difference_of(scale: &str) -> &'static str {
    match scale {
        "percent" => "percentage_point",
        "per_mille" => "per_mille_point",
        "per_100" => "ratio_point",
        "per_100k" => "per_100k",
        "yes_no" => "none",
        _ => "count",
    }
}

/// The workspace with one entry of an own pack put in, replaced or (where its text is empty) taken out.
pub(super) fn make(workspace: &Workspace, pack: &str, entry: Entry<'_>) -> Result<Made, Fault> {
    let elsewhere = |wrong| Fault { field: String::new(), wrong };
    let old = kept(workspace, pack).ok_or_else(|| elsewhere(Wrong::Packs(PacksProblem::Damaged(pack.to_owned()))))?;
    let base = base(workspace, pack);
    let text = old.next_version().pack_text_with(&base, entry);
    let start = text.find(entry.text).map_or(0, |at| text.get(..at).unwrap_or_default().matches('\n').count());
    let mut whole = base.clone();
    whole.add(&text).map_err(|error| {
        let at = error.line.checked_sub(start + 1);
        let seen = at.filter(|_| !entry.text.is_empty()).and_then(|at| entry.text.lines().nth(at)).unwrap_or("");
        let named = seen.split_once(" = ").map_or("", |(name, _)| name);
        // What stands before the entry's own head is its unit.
        let is_unit = entry.text.lines().take(at.unwrap_or(0)).all(|it| !it.starts_with("[[") || it == "[[unit]]");
        let named = if is_unit && !named.is_empty() { "unit" } else { named };
        let named = if seen.starts_with("    {") { "goal" } else { named };
        let within = entry.text.lines().take(at.unwrap_or(0)).filter_map(|it| it.strip_prefix(REMARK)).last();
        Fault { field: format!("{}{named}", within.unwrap_or_default()), wrong: Wrong::Pack(error.problem) }
    })?;
    put(workspace, pack, &whole.since(&base)).map_err(elsewhere)
}

/// The workspace with a pack of this code.
pub(super) fn put(workspace: &Workspace, code: &str, pack: &Catalog) -> Result<Made, Wrong> {
    let mut baked = String::new();
    pack.bake(&mut baked);
    let document = pack_document(&baked);
    let mut trial = workspace.clone();
    trial.records.put(&key(code), Some(document.clone()));
    trial.remeasure().map_err(Wrong::Packs)?;
    Ok(Made { document, version: pack.packs().first().map_or(0, |it| it.version), workspace: trial })
}

/// Whether the form holds something that looks like a person.
pub(super) fn holds_personal(call: &Call<Desk>) -> Option<String> {
    let Event::Press { form, .. } = &call.event else { return None };
    form.iter().find(|(_, value)| is_personal(value)).map(|(name, _)| {
        let name = ["_hans", "_hant", "_en"].iter().fold(name.as_str(), |it, end| it.strip_suffix(end).unwrap_or(it));
        name.to_owned()
    })
}

//! One pack: which definition of an indicator is used, its indicators and items, and for an own one the ways to change it.

use super::edit;
use super::list::label;
use super::{acted, back, fertility, head, say};
use crate::assess::screen::Desk;
use crate::assess::screen::parts::card;
use crate::catalog::{Catalog, Indicator, Item, Pack, Relation, Timing};
use crate::figures::{PacksProblem, Records, Workspace, pack_document, pack_of};
use crate::locale::{PacksFormText, PacksPageText, fill};
use crate::scene::{Act, Call, Html, Scene};

/// The page, and what was pressed on it.
pub(super) fn play(call: &Call<Desk>, workspace: &Workspace, code: &str) -> Scene {
    let text = PacksPageText::of(call.lang);
    let library =
        || Catalog::library().iter().find(|(it, _)| *it == code).and_then(|(_, it)| pack_of(&pack_document(it)));
    let Some(pack) = edit::kept(workspace, code).or_else(library) else {
        let why = fill(text.unknown, &[("code", code)]);
        return Scene {
            title: text.title.to_owned(),
            html: back(call).and(&head(call, text.title, &why, "", false)),
            ..Scene::default()
        };
    };
    let done = call.pressed().and_then(|it| it.strip_prefix("variant:")).map(|of| choose(call, workspace, of));
    acted(call, done, |says, bad| shown(call, workspace, &pack, says, bad))
}

/// The record that chooses a variant of an indicator; the usual one needs none.
fn choose(call: &Call<Desk>, workspace: &Workspace, indicator: &str) -> Result<(Vec<Act>, String), String> {
    let text = PacksPageText::of(call.lang);
    let wanted = call.field(&format!("variant-{indicator}")).unwrap_or_default();
    let found = workspace.catalog.indicator_by_code(indicator).and_then(|id| workspace.catalog.indicator(id));
    let variant = found.and_then(|it| it.variants.iter().find(|it| it.code == wanted));
    let Some((it, variant)) = found.zip(variant) else {
        let problem = PacksProblem::Damaged(indicator.to_owned());
        return Err(fill(text.refused, &[("why", &say::wrong(call.lang, &edit::Wrong::Packs(problem)))]));
    };
    let is_usual = it.variants.first().is_some_and(|usual| usual.code == variant.code);
    let document = (!is_usual).then(|| format!("\"{}\"", variant.code));
    let name = format!("{}: {}", it.names.get(call.lang), variant.names.get(call.lang));
    let act = Act::Record(format!("{}{indicator}", Records::VARIANT), document);
    Ok((vec![act], fill(text.chosen, &[("name", &name)])))
}

fn shown(call: &Call<Desk>, workspace: &Workspace, pack: &Catalog, says: &str, bad: bool) -> Scene {
    let text = PacksPageText::of(call.lang);
    let Some(about) = pack.packs().first() else { return Scene::default() };
    let title = about.names.get(call.lang);
    let version = about.version.to_string();
    let (indicators, items) = (pack.indicators().count().to_string(), pack.items().len().to_string());
    let counts = fill(text.counts, &[("version", &version), ("indicators", &indicators), ("items", &items)]);
    let is_own = !edit::is_shipped(&about.code) && workspace.records.get(&edit::key(&about.code)).is_some();
    let html = back(call)
        .and(&head(call, title, about.note.get(call.lang), says, bad))
        .within("p", "pack-counts", &label(call, about, false).drawn(" ").text(&counts))
        .and(&variants(call, workspace, about))
        .and(&match about.code.as_str() {
            "demography" => fertility::shown(call, workspace),
            "fertility-single" => fertility::single(call, workspace),
            _ => Html::new(),
        })
        .and(&card(text.indicators, &indicator_list(call, workspace, pack, about, is_own)))
        .and(&card(text.items, &item_list(call, workspace, pack, about, is_own)))
        .and(&card(text.checks, &checks(call, pack, about, is_own)))
        .and(&card(text.presets, &presets(call, pack, about, is_own)));
    Scene { title: title.to_owned(), html, ..Scene::default() }
}

/// A choice for each indicator of the pack that sources define in several ways.
fn variants(call: &Call<Desk>, workspace: &Workspace, about: &Pack) -> Html {
    let text = PacksPageText::of(call.lang);
    let packs = workspace.catalog.packs();
    let of_pack = |it: &Indicator| packs.get(it.pack).is_some_and(|it| it.code == about.code);
    let mut all = Html::new();
    for (_, it) in workspace.catalog.indicators().filter(|(_, it)| of_pack(it)) {
        let Some(used) = it.variant() else { continue };
        let (id, does) = (format!("variant-{}", it.code), format!("variant:{}", it.code));
        let mut options = Html::new();
        for way in &it.variants {
            let mut attributes = vec![("value", way.code.as_str())];
            if way.code == used.code {
                attributes.push(("selected", ""));
            }
            options = options.el("option", &attributes, &Html::new().text(way.names.get(call.lang)));
        }
        let mut select = vec![("id", id.as_str()), ("name", id.as_str()), ("data-do", does.as_str())];
        if !call.facts.writable {
            select.push(("disabled", ""));
        }
        let formula = format!("{} ÷ {}", it.numerator_is.get(call.lang), it.denominator_is.get(call.lang));
        let source = fill(text.by, &[("source", used.source.get(call.lang))]);
        let row = Html::new()
            .el("label", &[("for", &id)], &Html::new().text(it.names.get(call.lang)))
            .el("select", &select, &options)
            .p(&formula)
            .within("p", "muted", &Html::new().text(&source));
        all = all.within("div", "variant", &row);
    }
    if all.is_empty() {
        return all;
    }
    card(text.variants, &Html::new().within("p", "muted", &Html::new().text(text.variants_says)).and(&all))
}

fn indicator_list(call: &Call<Desk>, workspace: &Workspace, pack: &Catalog, about: &Pack, is_own: bool) -> Html {
    let text = PacksPageText::of(call.lang);
    let mut list = Html::new();
    for (_, it) in pack.indicators() {
        let name = it.names.get(call.lang);
        let is_used = workspace.catalog.indicator_by_code(&it.code).is_some();
        let title = match (is_own, is_used) {
            (true, _) => {
                let to = format!("packs/{}/indicator/{}", about.code, it.code);
                Html::new().link("", &call.link("assessment", &to), name)
            }
            (false, true) => Html::new().link("", &call.link("indicator", &it.code), name),
            (false, false) => Html::new().within("b", "", &Html::new().text(name)),
        };
        let below = it.denominator_is.get(call.lang);
        let formula = match below {
            "" => it.numerator_is.get(call.lang).to_owned(),
            below => format!("{} ÷ {below}", it.numerator_is.get(call.lang)),
        };
        list = list.within("li", "", &title.within("small", "", &Html::new().text(&formula)));
    }
    let list = Html::new().within("ul", "pack-list", &list);
    if !is_own {
        return list;
    }
    let to = format!("packs/{}/indicator", about.code);
    list.within("div", "btns", &Html::new().link("btn", &call.link("assessment", &to), text.new_indicator))
}

fn item_list(call: &Call<Desk>, workspace: &Workspace, pack: &Catalog, about: &Pack, is_own: bool) -> Html {
    let text = PacksPageText::of(call.lang);
    let base = edit::base(workspace, &about.code);
    let mut list = Html::new();
    for it in pack.items() {
        let is_shared = base.item_by_code(&it.code).is_some();
        let name = it.names.get(call.lang);
        let title = if is_own && !is_shared {
            let to = format!("packs/{}/item/{}", about.code, it.code);
            Html::new().link("", &call.link("assessment", &to), name)
        } else {
            Html::new().within("b", "", &Html::new().text(name))
        };
        let shared = if is_own && is_shared { text.from_pack } else { "" };
        list = list.within("li", "", &title.within("small", "", &Html::new().text(&of_item(call, it, shared))));
    }
    let list = Html::new().within("ul", "pack-list", &list);
    if !is_own {
        return list;
    }
    let to = format!("packs/{}/item", about.code);
    list.within("div", "btns", &Html::new().link("btn", &call.link("assessment", &to), text.new_item))
}

/// The rules that figures have to keep.
fn checks(call: &Call<Desk>, pack: &Catalog, about: &Pack, is_own: bool) -> Html {
    let rows = pack.checks().iter().map(|it| {
        let sign = if it.relation == Relation::Equal { "=" } else { "≤" };
        let formula = format!("{} {sign} {}", pack.formula(&it.left), pack.formula(&it.right));
        (it.code.clone(), it.says.get(call.lang).to_owned(), formula)
    });
    entries(call, about, is_own, ("check", PacksPageText::of(call.lang).new_check), rows)
}

/// The targets that come with the pack.
fn presets(call: &Call<Desk>, pack: &Catalog, about: &Pack, is_own: bool) -> Html {
    let rows = pack.presets().iter().enumerate().map(|(at, it)| {
        (at.to_string(), format!("{} {}", it.year, it.names.get(call.lang)), it.source.get(call.lang).to_owned())
    });
    entries(call, about, is_own, ("preset", PacksPageText::of(call.lang).new_preset), rows)
}

/// A list of entries: code, name, and what stands below it; of an own pack each leads to its form.
fn entries(
    call: &Call<Desk>,
    about: &Pack,
    is_own: bool,
    (part, new): (&str, &str),
    rows: impl Iterator<Item = (String, String, String)>,
) -> Html {
    let mut list = Html::new();
    for (code, name, below) in rows {
        let title = if is_own {
            let to = format!("packs/{}/{part}/{code}", about.code);
            Html::new().link("", &call.link("assessment", &to), &name)
        } else {
            Html::new().within("b", "", &Html::new().text(&name))
        };
        list = list.within("li", "", &title.within("small", "", &Html::new().text(&below)));
    }
    let out = if list.is_empty() {
        Html::new().within("p", "muted", &Html::new().text(PacksPageText::of(call.lang).none_here))
    } else {
        Html::new().within("ul", "pack-list", &list)
    };
    if !is_own {
        return out;
    }
    let to = format!("packs/{}/{part}", about.code);
    out.within("div", "btns", &Html::new().link("btn", &call.link("assessment", &to), new))
}

/// An item's code, unit and timing in a line.
fn of_item(call: &Call<Desk>, it: &Item, more: &str) -> String {
    let text = PacksFormText::of(call.lang);
    let timing = match it.timing {
        Timing::Flow => text.timing_flow,
        Timing::Opening => text.timing_opening,
        Timing::Closing => text.timing_closing,
        Timing::Average => text.timing_average,
    };
    let parts = [it.code.as_str(), it.unit.names.get(call.lang), timing, more];
    parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}

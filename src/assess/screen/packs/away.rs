//! A pack is taken out of use: at once, or together with the targets of its indicators, in one step that undo takes back.

use super::edit::{self, Wrong};
use crate::assess::screen::Desk;
use crate::figures::{Records, Workspace};
use crate::locale::{PacksPageText, fill};
use crate::scene::{Act, Call, Html};

/// The key and document that say whether a pack is in use. The pack that a workspace begins with is in every page: a
/// word says that it is not in use.
pub(super) fn record(code: &str, document: Option<String>) -> (String, Option<String>) {
    if code == "county-2006" {
        (Records::WITHOUT.to_owned(), document.is_none().then(|| "true".to_owned()))
    } else {
        (edit::key(code), document)
    }
}

/// A pack's name.
pub(super) fn name<'a>(call: &Call<Desk>, workspace: &'a Workspace, code: &'a str) -> &'a str {
    workspace.catalog.packs().iter().find(|it| it.code == code).map_or(code, |it| it.names.get(call.lang))
}

/// The pack's going with its targets: the last act. Refused where more than targets stands in its way.
pub(super) fn with_targets(call: &Call<Desk>, workspace: &Workspace, code: &str) -> Result<(Act, String), Wrong> {
    let (key, document) = record(code, None);
    let mut trial = workspace.clone();
    for change in crate::assess::screen::changes(acts(workspace, code, None), workspace) {
        trial.apply(change);
    }
    trial.try_records(&[(key.clone(), document.clone())]).map_err(Wrong::Packs)?;
    let count = workspace.targets_lost(&[(key.clone(), document.clone())]).1.to_string();
    let says = fill(PacksPageText::of(call.lang).removed_all, &[("name", name(call, workspace, code)), ("n", &count)]);
    Ok((Act::Record(key, document), says))
}

/// Targets first, then what is given.
pub(super) fn acts(workspace: &Workspace, code: &str, then: impl Into<Option<Act>>) -> Vec<Act> {
    let (codes, _) = workspace.targets_lost(&[record(code, None)]);
    std::iter::once(Act::ClearTargets(codes)).chain(then.into()).collect()
}

/// What is offered where only targets stand in the way; else nothing.
pub(super) fn offer(call: &Call<Desk>, workspace: &Workspace, code: &str) -> Html {
    let text = PacksPageText::of(call.lang);
    let (codes, count) = workspace.targets_lost(&[record(code, None)]);
    if codes.is_empty() || !call.facts.writable || with_targets(call, workspace, code).is_err() {
        return Html::new();
    }
    let count = count.to_string();
    let values = [("name", name(call, workspace, code)), ("n", &count)];
    let does = format!("drop-all:{code}");
    let button = Html::new().button("btn", &does, &fill(text.remove_all, &values));
    let inner = Html::new().p(&fill(text.has_targets, &values)).within("div", "btns", &button);
    Html::new().within("div", "notice warn", &inner)
}

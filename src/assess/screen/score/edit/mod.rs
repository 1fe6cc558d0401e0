//! The editor of a scheme: all of it by fields, and beside them what each change does to the present ranks.
//!
//! What is being changed is a draft, a record `draft/scheme/<code>` of the workspace: leaving the page loses nothing, undo
//! takes one field back, and the scheme itself changes only when the draft is saved and right.

mod form;
mod kinds;
mod lines;
mod page;
mod place;
mod preview;
mod put;
mod shape;
mod steps;
mod term;
mod whole;

#[cfg(test)]
mod tests;

pub(super) use shape::blank;

use super::super::Desk;
use super::{DRAFT, Known as Found, find, nothing, rooms};
use crate::assess::scheme::{Fault, Number, Refusal, Scheme, read};
use crate::figures::{Workspace, personal};
use crate::locale::{AssessEditText, AssessRoomText, AssessSchemeText, fill};
use crate::scene::{Act, Call, Event, Scene};
use put::{Bad, BadField};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::hash::{DefaultHasher, Hash, Hasher};

/// What the page remembers.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
struct State {
    /// The pointer of the line that is open.
    line: String,
    /// The list whose section is open.
    part: String,
    /// Tells the draft and the scheme that are shown from others.
    shown: u64,
    /// What was said of the last step and where the focus went, until the workspace has taken it.
    said: (String, String),
}

/// A scheme under the editor's hands.
struct Editor<'a> {
    call: &'a Call<Desk>,
    workspace: &'a Workspace,
    found: &'a Found,
    stored: Value,
    draft: Value,
    state: State,
    trouble: Vec<String>,
    bad: Vec<String>,
    may: bool,
}

/// The scene.
pub(super) fn play(call: &Call<Desk>, code: &str, workspace: &Workspace) -> Scene {
    let words = AssessRoomText::of(call.lang);
    let title = rooms(call.lang).schemes;
    let Some(found) = find(code, workspace) else {
        return nothing(call, title, &fill(words.no_scheme, &[("code", code)]));
    };
    let stored = serde_json::to_value(&found.scheme).unwrap_or_default();
    let kept = workspace.records.get(&key(code)).and_then(|it| serde_json::from_str(it).ok());
    let draft = kept.filter(|_| found.is_own).unwrap_or_else(|| stored.clone());
    if call.pressed() == Some(&format!("copy:{code}")) && call.facts.writable {
        return super::schemes::copy(call, found.scheme, workspace, title);
    }
    let may = found.is_own && call.facts.writable;
    let state: State = serde_json::from_str(&call.state).unwrap_or_default();
    let (trouble, bad) = (Vec::new(), Vec::new());
    Editor { call, workspace, found: &found, stored, draft, state, trouble, bad, may }.play()
}

/// The key of a scheme's draft.
fn key(code: &str) -> String {
    format!("{DRAFT}{code}")
}

fn hash(draft: &Value, stored: &Value) -> u64 {
    let mut hasher = DefaultHasher::new();
    (draft.to_string(), stored.to_string()).hash(&mut hasher);
    hasher.finish()
}

impl Editor<'_> {
    fn play(mut self) -> Scene {
        let call = self.call;
        let (what, form) = match &call.event {
            Event::Press { what, form } if self.may => (what.as_str(), form.as_slice()),
            _ => ("", [].as_slice()),
        };
        let before = self.draft.clone();
        let unread = put::put(&mut self.draft, form);
        put::ticks(&mut self.draft, form);
        put::complete(&mut self.draft);
        let mut scene = Scene { title: rooms(call.lang).schemes.to_owned(), ..Scene::default() };
        // A field that cannot be read would be lost where the form is made anew: it is put right first.
        if !unread.is_empty() {
            self.unread(&unread);
            self.keep(&before, &mut scene);
            scene.patch = self.patches(None);
            if what != "edit" {
                scene.focus = unread.first().map(|(pointer, ..)| pointer.clone()).unwrap_or_default();
            }
            return self.remembering(scene);
        }
        let reshaped = self.reshape(what, form, &mut scene);
        if form.iter().any(|(name, _)| name == "follow") {
            self.follow();
        }
        // A scheme keeps its code: marks and addresses are under it.
        put::set(&mut self.draft, "/code", Value::from(self.found.scheme.code.as_str()));
        let made = self.read();
        match what {
            "save" => self.save(made.as_ref(), &mut scene),
            "discard" => {
                self.draft = self.stored.clone();
                scene.acts.push(Act::Record(key(&self.found.scheme.code), None));
                AssessEditText::of(call.lang).discarded.clone_into(&mut scene.say);
                self.trouble.clear();
            }
            _ => self.keep(&before, &mut scene),
        }
        let is_same = self.state.shown == hash(&self.draft, &self.stored);
        let patched = match &call.event {
            Event::Changed => is_same,
            Event::Press { .. } => what == "edit" && !reshaped,
            _ => false,
        };
        let made = if what == "discard" { self.read() } else { made };
        let after = made.as_ref().map(|it| preview::scored(call, it, self.workspace));
        if patched {
            scene.patch = self.patches(after.as_deref());
        } else {
            scene.html = self.page(after.as_deref());
        }
        self.remembering(scene)
    }

    fn remembering(mut self, scene: Scene) -> Scene {
        self.state.shown = hash(&self.draft, &self.stored);
        let mut scene = scene;
        // The scene is called once more when its acts are done, and would else fall silent at once.
        let said = std::mem::take(&mut self.state.said);
        if self.call.event == Event::Changed && scene.say.is_empty() {
            (scene.say, scene.focus) = said;
        } else if !scene.acts.is_empty() {
            self.state.said = (scene.say.clone(), scene.focus.clone());
        }
        Scene { state: serde_json::to_string(&self.state).unwrap_or_default(), ..scene }
    }

    /// Keeps the draft, where it is another than before and holds nothing of a person.
    fn keep(&mut self, before: &Value, scene: &mut Scene) {
        if self.draft == *before || !self.may {
            return;
        }
        let text = self.draft.to_string();
        if personal::in_note(&text).is_some() {
            let says = AssessSchemeText::of(self.call.lang).personal.to_owned();
            if !self.trouble.contains(&says) {
                self.trouble.push(says);
            }
            return;
        }
        let document = (self.draft != self.stored).then_some(text);
        scene.acts.push(Act::Record(key(&self.found.scheme.code), document));
    }

    /// Says which fields could not be read.
    fn unread(&mut self, unread: &[BadField]) {
        let words = AssessEditText::of(self.call.lang);
        for (pointer, seen, why) in unread {
            let what = place::says(&self.draft, pointer, self.call.lang);
            let says = match why {
                Bad::Number => words.not_number,
                Bad::Whole => words.not_whole,
                Bad::Empty => words.not_empty,
            };
            self.trouble.push(fill(says, &[("what", &what), ("seen", seen)]));
            self.bad.push(pointer.clone());
        }
    }

    /// The draft as a scheme, or what is wrong with it and where.
    fn read(&mut self) -> Option<Scheme> {
        let lang = self.call.lang;
        match read(&self.draft.to_string(), &self.workspace.catalog) {
            Ok(made) => return Some(made),
            Err(Refusal::Faults(faults)) => {
                let text = AssessSchemeText::of(lang);
                for Fault { path, problem } in &faults {
                    let at = place::pointer(&self.draft, path);
                    let at = if path == "groups" { "/full" } else { at.as_str() };
                    let at = place::says(&self.draft, at, lang);
                    self.trouble.push(fill(text.fault, &[("path", &at), ("why", &problem.says(lang))]));
                    self.bad.push(place::field(&self.draft, path));
                }
            }
            Err(other) => self.trouble.extend(other.says(lang)),
        }
        None
    }

    /// Takes the text of the whole scheme.
    fn as_text(&mut self) -> bool {
        match serde_json::from_str(self.call.field("json").unwrap_or_default()) {
            Ok(value) => self.draft = value,
            Err(error) => self.trouble.extend(Refusal::from(&error).says(self.call.lang)),
        }
        true
    }

    /// Sets the full total to what the groups come to.
    fn follow(&mut self) {
        let sum = serde_json::from_value::<Scheme>(self.draft.clone()).ok().and_then(|it| page::sum_of(&it));
        if let Some(sum) = sum {
            put::set(&mut self.draft, "/full", Value::from(Number(sum).to_string()));
        }
    }

    fn save(&mut self, made: Option<&Scheme>, scene: &mut Scene) {
        let Some(made) = made else {
            // The first field at fault is shown, with its line open.
            let first = self.bad.first().cloned().unwrap_or_default();
            let steps: Vec<&str> = first.split('/').collect();
            match steps.get(1..5) {
                Some(["groups", g, "lines", l]) => self.state.line = format!("/groups/{g}/lines/{l}"),
                _ => self.state.part = format!("/{}", steps.get(1).filter(|it| **it != "full").unwrap_or(&"names")),
            }
            scene.focus = first;
            scene.say = self.trouble.join(" ");
            let draft = self.draft.clone();
            let kept = self.workspace.records.get(&key(&self.found.scheme.code)).map(str::to_owned);
            if kept.as_deref() != Some(draft.to_string().as_str()) {
                self.keep(&Value::Null, scene);
            }
            return;
        };
        let is_other = *made != self.found.scheme;
        let edition = self.found.scheme.edition.saturating_add(u32::from(is_other));
        let made = Scheme { edition, ..made.clone() };
        self.draft = serde_json::to_value(&made).unwrap_or_default();
        self.stored = self.draft.clone();
        scene.acts.push(super::schemes::keep(&made));
        scene.acts.push(Act::Record(key(&made.code), None));
        AssessRoomText::of(self.call.lang).saved.clone_into(&mut scene.say);
        "scheme-save".clone_into(&mut scene.focus);
    }
}

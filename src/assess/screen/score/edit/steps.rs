//! One step of the editor: a kind chosen, something added, taken away or moved, another line opened.

use super::{Editor, kinds, shape};
use crate::locale::Lang;
use crate::scene::Scene;

impl Editor<'_> {
    /// What changes the shape: kinds, additions, removals, moves, another line opened. Gives whether it did.
    pub(super) fn reshape(&mut self, what: &str, form: &[(String, String)], scene: &mut Scene) -> bool {
        let Some((does, pointer)) = what.split_once(':') else {
            match what {
                "close" => {
                    scene.focus = format!("open:{}", std::mem::take(&mut self.state.line));
                    return true;
                }
                "json" => return self.as_text(),
                _ => return false,
            }
        };
        // Sections are told by their list; lines are under groups.
        let section = pointer.split('/').nth(1).map(|it| format!("/{it}")).unwrap_or_default();
        match does {
            "open" => {
                pointer.clone_into(&mut self.state.line);
                scene.focus = format!("{pointer}/names/{}", self.language());
            }
            "shape" => {
                let chosen = form.iter().find(|(name, _)| name == pointer).map_or("", |(_, it)| it.as_str());
                kinds::choose(&mut self.draft, self.workspace, pointer, chosen);
                let place = pointer.splitn(3, ':').nth(2).unwrap_or_default();
                match place.split('/').nth(1) {
                    Some("groups") if pointer.starts_with("kind:group:") => self.state.line.clear(),
                    Some("groups") | None => {}
                    Some("least") => "/names".clone_into(&mut self.state.part),
                    Some(list) => self.state.part = format!("/{list}"),
                }
                pointer.clone_into(&mut scene.focus);
            }
            "add" => {
                if let Some(made) = shape::add(&mut self.draft, pointer) {
                    match pointer.rsplit('/').next() {
                        Some("lines") => made.clone_into(&mut self.state.line),
                        Some("groups") => self.state.line = format!("{made}/lines/0"),
                        Some("terms") => {}
                        _ => self.state.part = section,
                    }
                    scene.focus = match pointer.rsplit('/').next() {
                        Some("terms") => format!("kind:what:{made}/what"),
                        Some("groups") => format!("{made}/lines/0/names/{}", self.language()),
                        _ => format!("{made}/names/{}", self.language()),
                    };
                }
            }
            "drop" => {
                if shape::drop_it(&mut self.draft, pointer) {
                    self.moved(pointer, None, section);
                    scene.focus = "scheme-save".to_owned();
                }
            }
            "up" | "down" => {
                if let Some(now) = shape::step(&mut self.draft, pointer, does == "down") {
                    self.moved(pointer, Some(&now), section);
                    scene.focus = format!("{does}:{now}");
                }
            }
            _ => return false,
        }
        true
    }

    /// The open line is another, or none, where its list changed.
    fn moved(&mut self, from: &str, to: Option<&str>, section: String) {
        if section != "/groups" {
            self.state.part = section;
            return;
        }
        let line = std::mem::take(&mut self.state.line);
        if from.contains("/terms/") {
            self.state.line = line;
        } else if let Some(to) = to
            && (line == from || line == to)
        {
            self.state.line = if line == from { to.to_owned() } else { from.to_owned() };
        }
    }

    const fn language(&self) -> &'static str {
        match self.call.lang {
            Lang::Hans => "hans",
            Lang::Hant => "hant",
            Lang::En => "en",
        }
    }
}

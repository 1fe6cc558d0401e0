//! The rooms of verification: their pages come from `verify`, the head is that of all rooms.

use super::Desk;
use super::parts::lede;
use crate::figures::Workspace;
use crate::locale::AssessText;
use crate::scene::{Call, Scene};
use crate::verify::screen;

/// How a printed figure was made.
pub(super) fn reproduce(call: &Call<Desk>, _rest: &str, _workspace: &Workspace) -> Scene {
    let text = AssessText::of(call.lang);
    headed(call, text.reproduce, text.reproduce_says, screen::reproduce(call))
}

/// Whether a text agrees with itself.
pub(super) fn text(call: &Call<Desk>, _rest: &str, _workspace: &Workspace) -> Scene {
    let text = AssessText::of(call.lang);
    headed(call, text.check_text, text.check_text_says, screen::text(call))
}

fn headed(call: &Call<Desk>, title: &str, says: &str, scene: Scene) -> Scene {
    Scene { html: lede(call, title, says).and(&scene.html), ..scene }
}

//! The easy mode as scenes: one task a screen, one question on it, large ways back and on.
//!
//! A screen is a pure function of its address and the workspace, so that the browser's own Back works too. A figure
//! goes into the workspace when its screen is left, as one step that can be taken back, as it does from the grid.

mod fill;
mod home;
mod parts;
mod print;
mod see;

use crate::assess::screen::Desk;
use crate::figures::Workspace;
use crate::locale::SimpleText;
use crate::scene::{Call, Html, Scene};
use parts::{Screen, page};

/// The page's code in addresses.
pub const PAGE: &str = "simple";

/// The scene that follows a call.
#[must_use]
pub fn play(call: &Call<Desk>, workspace: &Workspace) -> Scene {
    let (room, rest) = call.path.split_once('/').unwrap_or((&call.path, ""));
    match room {
        "fill" => fill::play(call, workspace, rest),
        "see" => see::play(call, workspace, rest),
        "print" => print::play(call, workspace),
        _ => home::play(call, workspace),
    }
}

/// What is said where an address leads nowhere, or where there is nothing to work on yet.
fn nothing(call: &Call<Desk>, says: &str) -> Scene {
    let home = call.link(PAGE, "");
    page(call, &Screen { title: SimpleText::of(call.lang).title, says, back: &home, next: None }, &Html::new())
}

#[cfg(test)]
mod tests;

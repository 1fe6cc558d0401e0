//! 标尺 Biaochi: exact population and family-planning indicators in one HTML file.
//!
//! The map of the house. Arrows point one way:
//! `catalog` ← `figures` ← `measure` ← {`exchange`, `chart`, `speak`} ← `view` ← {`teach`, `assess`, `verify`} ← `report` ← `present` ← {`picture`, `guide`} ← `rooms` ← `app` → `browser`.
//! Everything but `app` and `browser` is pure: no clock, no randomness, no input or output, no panic.

pub mod assess;
pub mod catalog;
pub mod chart;
pub mod exchange;
pub mod figures;
pub mod guide;
pub mod locale;
pub mod measure;
pub mod picture;
pub mod present;
pub mod report;
pub mod rooms;
pub mod scene;
mod shipped;
pub mod simple;
pub mod speak;
pub mod teach;
pub mod verify;
pub mod view;

#[cfg(feature = "app")]
pub mod app;
#[cfg(all(feature = "app", target_arch = "wasm32"))]
pub mod browser;

//! The built page in Chromium, Firefox and WebKit.
//!
//! One program for all: linked once, and while one test waits for its browser another has the processor.
//! `cargo test -p biaochi-browser-tests looks::` runs the tests of one file.

mod assessment;
mod axe;
mod boot;
mod engines;
mod everyone;
mod floor;
mod grid;
mod guide;
mod hosted;
mod import;
mod keeping;
mod keyboard;
mod killed;
mod languages;
mod learn;
mod learn_class;
mod learn_paper;
mod long_tasks;
mod looks;
mod main_job;
mod novice;
mod own_county;
mod paper;
mod picture;
mod present;
mod replacing;
mod report;
mod settings;
mod targets;

//! Charts against golden files, rules that hold for any input, and a contact sheet to look at.
//!
//! `BLESS=1 cargo test --test charts` rewrites the golden files.
// Clippy exempts only functions marked #[test]; the helpers of this file are test code all the same.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::expect_used)]

#[path = "charts/rules.rs"]
mod rules;
#[path = "charts/samples.rs"]
mod samples;
#[path = "charts/statistics.rs"]
mod statistics;

use std::fs;
use std::path::Path;

use biaochi::chart::{BulletForm, Drawing, Ranked, Scale, Sparkline, bullet, ranked, sparkline, trend};
use samples::{birth_rate, sex_ratio, share, towns, years};

#[track_caller]
fn check(name: &str, drawing: &Drawing) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/charts").join(format!("{name}.svg"));
    let got = drawing.svg.replace("><", ">\n<") + "\n";
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &got).unwrap();
    }
    let want = fs::read_to_string(&path).unwrap_or_default();
    assert!(got == want, "{name} differs from {}; look at it, then BLESS=1", path.display());
}

#[test]
fn charts_are_drawn_as_they_were() {
    check("bullet-ceiling", &bullet(&birth_rate(), BulletForm::Small { width: 230 }));
    check("bullet-floor-large", &bullet(&share(), BulletForm::Large { width: 526 }));
    check("bullet-range-phone", &bullet(&sex_ratio(), BulletForm::Large { width: 300 }));
    let points = [Some(9.1), Some(9.4), None, Some(9.78), Some(10.71)];
    check("sparkline-gap", &sparkline(&Sparkline { label: "五年", points: &points, target: Some(12.0) }, 84, 28));
    let years = years();
    check("trend-steps", &trend(&samples::trend_of(&years), 560, 180));
    let towns = towns();
    check("ranked-ceiling", &ranked(&samples::ranked_of(&towns), 560));
    check("ranked-phone", &ranked(&samples::ranked_of(&towns), 300));
    let (rows, leap) = (samples::extremes(), samples::leap());
    let people = Ranked { scale: Scale { unit: "人", ..Scale::ZERO }, ..samples::ranked_of(&rows) };
    check("ranked-extremes", &ranked(&people, 560));
    check("ranked-extremes-phone", &ranked(&people, 300));
    check("trend-extremes", &trend(&samples::trend_of(&leap), 560, 180));
    for (name, drawing) in statistics::golden() {
        check(name, &drawing);
    }
}

#[test]
fn a_contact_sheet_is_written_to_look_at() {
    for (name, sheet) in [("charts", samples::sheet()), ("charts-statistics", statistics::sheet())] {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.html"));
        fs::write(path, sheet).unwrap();
    }
}

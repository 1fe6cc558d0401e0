//! Native measurements: the county's file and a province's table, without a browser.
//!
//! `cargo bench --package biaochi --no-default-features --bench figures`. Prints milliseconds, the median of several
//! runs; nothing here fails for being slow.

#[path = "shared/county.rs"]
mod county;

use biaochi::exchange::delimited::{self, Delimiter};
use biaochi::figures::{AreaKind, Workspace, sample};
use biaochi::guide::screen::{Facts, play};
use biaochi::locale::Lang;
use biaochi::measure::Sheet;
use biaochi::scene::{Call, Event};
use std::hint::black_box;
use std::time::Instant;

/// The median of some runs, in milliseconds.
fn median(runs: usize, mut run: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let begun = Instant::now();
            run();
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn line(what: &str, value: f64, unit: &str, reach: &str) {
    println!("{what:<66}{value:>10.2} {unit:<4} {reach}");
}

fn main() {
    println!("native, on this machine, median of several runs");
    sample_county();
    county_file();
    province();
}

fn sample_county() {
    let it = sample("bench");
    let year = county::year();
    line(
        &format!("sample grown: {} areas, {} rows", it.areas.len(), it.table.len()),
        median(9, || drop(black_box(sample("bench")))),
        "ms",
        "",
    );
    line(
        "every indicator of every area of the sample, a year",
        median(31, || drop(black_box(Sheet::new(&it, year)))),
        "ms",
        "",
    );
    let month = year.each_month().last().unwrap_or(year);
    line("the same, a month", median(31, || drop(black_box(Sheet::new(&it, month)))), "ms", "");
}

fn county_file() {
    let text = county::county_csv();
    println!("county file: {} rows, {} bytes", text.lines().count().saturating_sub(1), text.len());
    let empty = Workspace::empty("bench", "bench");
    let Ok(sheet) = delimited::read(&text, Delimiter::Comma, &mut |_, _| {}) else {
        println!("could not run: the county's file was not read");
        return;
    };
    line(
        "county file: read",
        median(9, || drop(black_box(delimited::read(&text, Delimiter::Comma, &mut |_, _| {})))),
        "ms",
        "",
    );
    line("county file: plan", median(9, || drop(black_box(county::plan(&sheet, &empty)))), "ms", "");
    let Some(plan) = county::plan(&sheet, &empty) else {
        println!("could not run: the county's file is no table");
        return;
    };
    let counts = plan.counts;
    println!("  {} cells, {} problems, {} new areas", counts.new, counts.problems, plan.new_areas.len());
    let mut filled = empty.clone();
    filled.apply(plan.change());
    let apply = || {
        let mut it = empty.clone();
        it.apply(plan.change());
        black_box(it);
    };
    line("county file: applied", median(9, apply), "ms", "");
    line(
        "county file: every indicator at every level",
        median(9, || drop(black_box(Sheet::new(&filled, county::year())))),
        "ms",
        "",
    );
}

fn province() {
    let (mut it, villages) = county::province();
    let begun = Instant::now();
    county::fill(&mut it, &villages);
    let filled = begun.elapsed().as_secs_f64() * 1000.0;
    println!("province: {} areas, {} rows of {} items", it.areas.len(), it.table.len(), county::ITEMS);
    line("province: filled cell by cell", filled, "ms", "");
    #[allow(clippy::cast_precision_loss, reason = "a count of megabytes for reading")]
    let megabytes = it.table.bytes() as f64 / 1e6;
    line("province: memory of the table", megabytes, "MB", "reach 400 MB for all");
    let year = county::year();
    line(
        "province: every indicator of every area, a year",
        median(3, || drop(black_box(Sheet::new(&it, year)))),
        "ms",
        "",
    );
    let mut sheet = Sheet::new(&it, year);
    let mut round = 0;
    let edit = || {
        round += 1;
        let Some(change) = county::edit(&it, round) else { return };
        let back = it.apply(change);
        black_box(sheet.follow(&it, &back));
    };
    line("province: a cell set, every indicator at every level again", median(31, edit), "ms", "reach 50 ms");
    let county = it.areas.iter().find(|(_, area)| area.kind == AreaKind::County).map(|(id, _)| id);
    if let Some(county) = county {
        let run = || drop(black_box(Sheet::branch(&it, year, county, None)));
        line("province: one county of it, every indicator at every level", median(31, run), "ms", "");
    }
    #[allow(clippy::cast_precision_loss, reason = "a count of megabytes for reading")]
    let megabytes = Sheet::new(&it, year).bytes() as f64 / 1e6;
    line("province: memory of one computed period", megabytes, "MB", "");
    search(&it);
}

/// What a letter typed into the search costs where all areas are looked at.
fn search(workspace: &Workspace) {
    for typed in ["a", "village 12", "\u{6751}", "qqq"] {
        let call = Call {
            path: "panel/find".to_owned(),
            query: vec![("q".to_owned(), typed.to_owned())],
            tail: String::new(),
            lang: Lang::Hans,
            today: 20_000,
            now: 0,
            state: String::new(),
            event: Event::Open,
            facts: Facts::default(),
            frame: None,
        };
        let run = || drop(black_box(play(&call, Some(workspace))));
        line(&format!("province: search for {typed:?} over everything"), median(11, run), "ms", "reach 50 ms");
    }
}

//! The county's file beside PapaParse and Arquero, and as a workbook beside SheetJS.

use crate::lab::{Peers, ask, turns};
use crate::report::Report;
use biaochi_browser_tests::{Browser, Outcome};
use std::collections::BTreeMap;

/// What the whole way is.
const WHOLE: &str = "to every indicator at every level";

pub(crate) async fn run(browser: &Browser, peers: &Peers, report: &mut Report) -> Outcome {
    let started = ask(browser, "lab.startWorker()").await?;
    report.ours("the worker started, once", &[started.as_f64().unwrap_or_default()], "");
    ask(browser, "lab.whole(lab.csvBytes).then(() => lab.plan()).then(it => { lab.planned = it; return 0; })").await?;
    let csv = turns(browser, 15, "lab.csvRuns()").await?;
    for (part, what) in
        [("plan", "CSV: planned in the worker"), ("taken", "CSV: compared, applied and measured in the page")]
    {
        report.ours(what, csv.get(part).map_or(&[], Vec::as_slice), "");
    }
    whole_file(browser).await?;
    for (peer, reach) in [("arquero", "below 1"), ("papaparse", "")] {
        compare(report, &csv, ("read", "CSV of 4,800 rows by 30: read in the worker"), peer, "");
        compare(report, &csv, ("whole", &format!("CSV, {WHOLE}")), peer, reach);
    }
    if peers.sheetjs {
        ask(browser, "Promise.resolve(lab.makeXlsx())").await?;
        let xlsx = turns(browser, 5, "lab.xlsxRuns()").await?;
        whole_file(browser).await?;
        compare(report, &xlsx, ("read", "the same as xlsx: read in the worker"), "sheetjs", "0.33");
        compare(report, &xlsx, ("whole", &format!("xlsx, {WHOLE}")), "sheetjs", "0.33");
    }
    Ok(())
}

/// A time counts only if the file was really taken.
async fn whole_file(browser: &Browser) -> Outcome {
    let cells = browser.run("return lab.cells").await?.as_u64().unwrap_or_default();
    if cells < 100_000 {
        return Err(format!("only {cells} cells of the file were taken").into());
    }
    Ok(())
}

fn compare(report: &mut Report, times: &BTreeMap<String, Vec<f64>>, ours: (&str, &str), peer: &str, reach: &str) {
    let (key, what) = ours;
    let theirs = times.get(peer).map(|it| (peer, it.as_slice()));
    report.against(what, times.get(key).map_or(&[], Vec::as_slice), theirs, reach);
}

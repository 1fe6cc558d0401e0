//! A ranked chart of 600 areas drawn again, beside Chart.js.

use crate::lab::turns;
use crate::report::Report;
use biaochi_browser_tests::{Browser, Outcome};

pub(crate) async fn run(browser: &Browser, report: &mut Report) -> Outcome {
    let times = turns(browser, 15, "lab.chartRuns()").await?;
    let theirs = times.get("chartjs").map(|it| ("Chart.js", it.as_slice()));
    for (key, what) in
        [("shown", "ranked chart of 600 areas, the 40 rows in view"), ("all", "ranked chart, all 600 rows")]
    {
        report.against(
            what,
            times.get(key).map_or(&[], Vec::as_slice),
            theirs,
            if key == "shown" { "below 1" } else { "" },
        );
    }
    Ok(())
}

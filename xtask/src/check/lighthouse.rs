//! Lighthouse over the hosted form, as a phone on a slow line and as a desk. Only when it is asked for: it measures time.

use super::tally::Tally;
use crate::shell::{self, Outcome};
use crate::{house, serve, tools};
use std::collections::BTreeMap;

/// Hundredths that performance has to reach.
const PERFORMANCE: u32 = 95;
/// Hundredths that every other category has to reach.
const OTHERS: u32 = 100;

/// Prints each category with its score in hundredths.
const SCORES: &str = "const it = JSON.parse(require('fs').readFileSync(process.argv[1]));\
for (const of of Object.values(it.categories)) console.log(of.id, Math.round(of.score * 100));";

pub(crate) fn run() -> Tally {
    let forms: [(&str, &[&str]); 2] = [("phone", &[]), ("desk", &["--preset=desktop"])];
    let mut tally = Tally::default();
    for (name, words) in forms {
        tally += Tally::of(&format!("lighthouse, {name}"), scores(name, words).and_then(|it| judge(&it)));
    }
    tally
}

fn scores(name: &str, words: &[&str]) -> Outcome<BTreeMap<String, u32>> {
    let program = tools::lighthouse()?;
    let port = serve::in_background()?;
    let report = house::scratch("lighthouse").join(format!("{name}.json"));
    shell::write(&report, [])?;
    let mut command = shell::command(program);
    command.arg(format!("http://127.0.0.1:{port}/")).args(["--quiet", "--output=json"]).args(words);
    command.arg(format!("--output-path={}", report.display()));
    command.arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run");
    command.env("CHROME_PATH", tools::on_path("chromium").unwrap_or_default());
    shell::run(&mut command)?;
    let printed = shell::ask("node", &["-e", SCORES, &report.display().to_string()])
        .ok_or_else(|| format!("{} could not be read by node.", report.display()))?;
    println!("{name}: {}", printed.replace('\n', ", "));
    Ok(printed
        .lines()
        .filter_map(|it| it.split_once(' '))
        .filter_map(|(id, it)| Some((id.to_owned(), it.parse().ok()?)))
        .collect())
}

fn judge(scores: &BTreeMap<String, u32>) -> Outcome {
    let expected = ["performance", "accessibility", "best-practices", "seo"];
    if let Some(missing) = expected.iter().find(|it| !scores.contains_key(**it)) {
        return Err(format!("lighthouse gave no score for {missing}."));
    }
    let least = |id: &str| if id == "performance" { PERFORMANCE } else { OTHERS };
    let low: Vec<String> = scores
        .iter()
        .filter(|(id, it)| **it < least(id))
        .map(|(id, it)| format!("{id} has {it} of {}", least(id)))
        .collect();
    if low.is_empty() { Ok(()) } else { Err(format!("{}.", low.join(", "))) }
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[track_caller]
    fn check(scores: [u32; 4], want: bool) {
        let names = ["performance", "accessibility", "best-practices", "seo"];
        let scores = names.iter().map(|it| (*it).to_owned()).zip(scores).collect();
        assert_eq!(judge(&scores).is_ok(), want, "{scores:?}");
    }

    #[test]
    fn performance_has_95_and_all_else_100() {
        check([95, 100, 100, 100], true);
        check([94, 100, 100, 100], false);
        check([100, 100, 99, 100], false);
        assert!(judge(&std::collections::BTreeMap::new()).is_err());
    }
}

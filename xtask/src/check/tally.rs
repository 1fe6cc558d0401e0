//! Counting what passed, what failed and what was skipped.

use crate::shell::Outcome;

/// How a test that cannot run here begins the line in which it says why; past libtest's capture, so that we see it.
const SKIPPED: &str = "SKIPPED ";

/// How many tests passed, failed and were skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tests that passed.
    pub(crate) passed: u64,
    /// Tests that failed; a runner that broke counts as one.
    pub(crate) failed: u64,
    /// Tests that could not run here, or are only run when asked for.
    pub(crate) skipped: u64,
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl Tally {
    /// A check that is one test; what went wrong is printed.
    pub(crate) fn of(name: &str, outcome: Outcome) -> Self {
        match outcome {
            Ok(()) => Self { passed: 1, ..Self::default() },
            Err(why) => {
                println!("FAILED {name}: {why}");
                Self { failed: 1, ..Self::default() }
            }
        }
    }

    /// What a test runner's closing lines say. A run that ended badly without a failed test, or had no test at all, failed.
    pub(crate) fn of_runner(name: &str, lines: &[String], outcome: Outcome) -> Self {
        let mut tally = Self::default();
        for line in lines {
            tally += closing_line(line).unwrap_or_default();
        }
        // To its runner such a test has passed.
        let skipped = lines.iter().filter(|it| it.contains(SKIPPED)).count() as u64;
        tally.skipped += skipped;
        tally.passed = tally.passed.saturating_sub(skipped);
        match outcome {
            Err(why) if tally.failed == 0 => tally += Self::of(name, Err(why)),
            Ok(()) if tally == Self::default() => tally += Self::of(name, Err("no test ran.".to_owned())),
            _ => {}
        }
        tally
    }
}

/// The tests that failed, by the runner's line `test NAME ... FAILED`.
pub(crate) fn failed_names(lines: &[String]) -> Vec<String> {
    let name = |line: &String| Some(line.trim().strip_prefix("test ")?.strip_suffix(" ... FAILED")?.to_owned());
    lines.iter().filter_map(name).collect()
}

/// Reads `test result: ok. 3 passed; 0 failed; …`.
fn closing_line(line: &str) -> Option<Tally> {
    let rest = line.trim_start().strip_prefix("test result: ")?;
    let number = |word: &str| {
        let before = rest.split(word).next().filter(|it| it.len() < rest.len())?;
        before.split_whitespace().next_back()?.parse().ok()
    };
    Some(Tally { passed: number(" passed")?, failed: number(" failed")?, skipped: number(" ignored").unwrap_or(0) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lines: &[&str], outcome: Outcome, [passed, failed, skipped]: [u64; 3]) {
        let lines: Vec<String> = lines.iter().map(|it| (*it).to_owned()).collect();
        assert_eq!(Tally::of_runner("tests", &lines, outcome), Tally { passed, failed, skipped });
    }

    #[test]
    fn closing_lines_are_summed() {
        let first = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        let second = "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out";
        check(&["running 12 tests", first, second], Err("it ended.".to_owned()), [15, 2, 1]);
        check(&[first], Ok(()), [12, 0, 1]);
    }

    #[test]
    fn tests_that_failed_are_known_by_name() {
        let lines = ["test a::b ... ok", "test keys_move ... FAILED", "test result: FAILED. 1 passed; 1 failed"];
        assert_eq!(failed_names(&lines.map(str::to_owned)), ["keys_move"]);
    }

    #[test]
    fn a_runner_that_breaks_or_runs_nothing_has_failed() {
        check(&["error: could not compile"], Err("it ended.".to_owned()), [0, 1, 0]);
        check(&["test result: ok. 4 passed; 0 failed; 0 ignored"], Err("it crashed later.".to_owned()), [4, 1, 0]);
        check(&[], Ok(()), [0, 1, 0]);
    }

    #[test]
    fn a_test_that_says_it_cannot_run_here_is_skipped_and_not_passed() {
        let says = "test libreoffice_saves ... SKIPPED libreoffice_saves: soffice is not installed";
        check(&[says, "ok", "test result: ok. 4 passed; 0 failed; 0 ignored"], Ok(()), [3, 0, 1]);
    }
}

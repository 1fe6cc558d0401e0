//! Files of older versions: each step lifts a file by one version.

use serde_json::Value;

/// Lifts a file by one version.
type Step = fn(Value) -> Value;

/// Lifts a file from version 1 to 2, from 2 to 3, and so on. A version that changes adds its step here and a
/// file of the version before to the tests' data. `None` where a version only has more than the one before.
const STEPS: &[Option<Step>] = &[None];

/// Whether a file of an older version has to be lifted at all. One that does not is read as it is, so that what is
/// wrong with it is told with its own line.
pub(super) fn differs(version: u64) -> bool {
    steps(version).next().is_some()
}

/// The file lifted to the current version.
pub(super) fn lifted(file: Value, version: u64) -> Value {
    steps(version).fold(file, |file, step| step(file))
}

fn steps(version: u64) -> impl Iterator<Item = Step> {
    let done = usize::try_from(version).unwrap_or(usize::MAX).saturating_sub(1);
    STEPS.iter().skip(done).copied().flatten()
}

#[cfg(test)]
mod tests {
    use super::STEPS;
    use crate::exchange::workspace_file::VERSION;

    #[test]
    fn every_older_version_has_its_step() {
        assert_eq!(STEPS.len() as u64, VERSION - 1);
    }
}

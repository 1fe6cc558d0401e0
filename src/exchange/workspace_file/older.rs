//! Files of older versions: each step lifts a file by one version.

use serde_json::Value;

/// Lifts a file from version 1 to 2, from 2 to 3, and so on. A version that changes adds its step here and a
/// file of the version before to the tests' data.
const STEPS: &[fn(Value) -> Value] = &[];

/// The file lifted to the current version.
pub(super) fn lifted(mut file: Value, version: u64) -> Value {
    let done = usize::try_from(version).unwrap_or(usize::MAX).saturating_sub(1);
    for step in STEPS.iter().skip(done) {
        file = step(file);
    }
    file
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

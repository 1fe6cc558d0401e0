//! Whether the disk has room for a run from nothing: a full one ends it in the linker, with a message that names no cause.

use crate::house;
use crate::shell;

/// What a run from nothing writes below the repository, in kilobytes, with what cargo, apt and npm keep elsewhere.
const NEEDED: u64 = 7_000_000;

/// Says so where there is less room; what is there already may be enough, so it stops nothing.
pub(super) fn warn() {
    let root = house::root();
    let Some(free) = root.to_str().and_then(|it| shell::ask("df", &["-Pk", it])).as_deref().and_then(free) else {
        return;
    };
    if free < NEEDED {
        let (free, needed) = (gigabytes(free), gigabytes(NEEDED));
        shell::say(&format!("only {free} GB free at {}; a run from nothing takes about {needed} GB", root.display()));
    }
}

/// The kilobytes that `df -Pk` says are available.
fn free(df: &str) -> Option<u64> {
    df.lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()
}

fn gigabytes(kilobytes: u64) -> String {
    format!("{}.{}", kilobytes / 1_000_000, kilobytes / 100_000 % 10)
}

#[cfg(test)]
mod tests {
    use super::{free, gigabytes};

    #[test]
    fn the_available_column_is_read() {
        let df = "Filesystem     1024-blocks     Used Available Capacity Mounted on\n/dev/vda         263174212 85000000   9856000      90% /";
        assert_eq!(free(df), Some(9_856_000));
        assert_eq!(free("df: no such file"), None);
        assert_eq!(gigabytes(9_856_000), "9.8");
    }
}

//! Processes that we started, found again by a mark that is ours alone.

use std::path::Path;
use std::process::Command;

/// The ids of all processes whose command line holds `mark`.
#[must_use]
pub(crate) fn with_mark(mark: &Path) -> Vec<u32> {
    let mark = mark.display().to_string();
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|id| {
            let line = std::fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
            String::from_utf8_lossy(&line).contains(&mark)
        })
        .collect()
}

/// The ids of a process and of all that it started.
#[must_use]
pub(crate) fn family(id: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = std::fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let child: u32 = entry.file_name().to_str()?.parse().ok()?;
            let stat = std::fs::read_to_string(format!("/proc/{child}/stat")).ok()?;
            // The name in brackets may hold spaces; the parent is the second word behind it.
            let parent = stat.rsplit(')').next()?.split_whitespace().nth(1)?.parse().ok()?;
            Some((child, parent))
        })
        .collect();
    let mut found = vec![id];
    let mut at = 0;
    while let Some(&parent) = found.get(at) {
        found.extend(parents.iter().filter(|(_, it)| *it == parent).map(|(child, _)| *child));
        at += 1;
    }
    found
}

/// Ends processes at once, as a power cut does.
pub(crate) fn kill(ids: &[u32]) {
    if ids.is_empty() {
        return;
    }
    let ids = ids.iter().map(ToString::to_string);
    // Those that are gone already are named on standard error: no news to anyone.
    let _ = Command::new("kill").arg("-9").args(ids).stderr(std::process::Stdio::null()).status();
}

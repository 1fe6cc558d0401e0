//! A whole workspace as bytes: what the page hands to the worker that makes pages from it.
//!
//! The head is the one that the browser's store keeps, the figures go as columns. Both ends are the same build.

use super::saved::{Found, Head};
use crate::figures::{Table, Workspace};

/// Writes a workspace.
#[must_use]
pub fn pack(workspace: &Workspace) -> Vec<u8> {
    let head = super::blocks::meta(workspace);
    let mut out = Vec::with_capacity(head.len() + workspace.table.bytes() + 64);
    out.extend_from_slice(&u32::try_from(head.len()).unwrap_or(u32::MAX).to_le_bytes());
    out.extend_from_slice(head.as_bytes());
    workspace.table.pack(&mut out);
    out
}

/// Reads what [`pack`] wrote; nothing where the bytes are not whole.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Option<Workspace> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (head, mut rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let head: Head<'_> = serde_json::from_str(std::str::from_utf8(head).ok()?).ok()?;
    let Found { mut workspace, .. } = head.open(None).ok()?;
    workspace.table = Table::unpack(&mut rest)?;
    rest.is_empty().then_some(workspace)
}

#[cfg(test)]
mod tests {
    use super::{pack, unpack};
    use crate::exchange::saved::tests::random_workspace;
    use crate::figures::sample;

    #[test]
    fn a_workspace_arrives_as_it_was_sent() {
        for seed in 1..40 {
            let sent = random_workspace(seed);
            assert!(unpack(&pack(&sent)) == Some(sent), "seed {seed}");
        }
        let sent = sample("s");
        assert!(unpack(&pack(&sent)) == Some(sent));
    }

    #[test]
    fn bytes_that_are_not_whole_are_no_workspace() {
        let bytes = pack(&random_workspace(7));
        // Reading makes a catalog each time, so not every end is tried.
        for end in (0..bytes.len()).step_by(97).chain(bytes.len() - 8..bytes.len()) {
            assert!(unpack(&bytes[..end]).is_none(), "{end} bytes of {}", bytes.len());
        }
        assert!(unpack(&[bytes.as_slice(), &[0]].concat()).is_none());
    }
}

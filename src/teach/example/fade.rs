//! Fading: from a full example to one that the learner fills in, from the end.

use crate::teach::step::Step;
use serde::{Deserialize, Serialize};

/// How much is left to the learner.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fading {
    /// Everything is shown.
    #[default]
    Full,
    /// The last step that can be filled in is left open.
    Last,
    /// The last two.
    LastTwo,
    /// All.
    All,
}

impl Fading {
    /// From full to empty.
    pub const ALL: [Self; 4] = [Self::Full, Self::Last, Self::LastTwo, Self::All];
}

/// Which of the steps are left open. A step that asks for nothing never is.
#[must_use]
pub fn faded(steps: &[Step], fading: Fading) -> Vec<bool> {
    let mut left = match fading {
        Fading::Full => 0,
        Fading::Last => 1,
        Fading::LastTwo => 2,
        Fading::All => steps.len(),
    };
    let mut open: Vec<bool> = steps
        .iter()
        .rev()
        .map(|it| {
            let opens = left > 0 && (it.blank.is_some() || it.pick.is_some());
            left -= usize::from(opens);
            opens
        })
        .collect();
    open.reverse();
    open
}

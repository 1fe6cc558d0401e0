//! What an answer is, in one word.

use serde::{Deserialize, Serialize};

macro_rules! verdicts {
    ($($(#[$meta:meta])* $name:ident $code:ident,)*) => {
        /// What an answer is.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Verdict { $($(#[$meta])* $name,)* }

        impl Verdict {
            /// Every verdict.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable code, as records of results carry it.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => stringify!($code),)* }
            }
        }
    };
}

verdicts! {
    /// Right, as it was asked for.
    Right right,
    /// Right, with more decimals than asked for.
    MoreDecimals more_decimals,
    /// The right value, without the zeros that the asked decimals need.
    ZerosMissing zeros_missing,
    /// Right in another unit: 1.071 % for 10.71 ‰.
    OtherUnit other_unit,
    /// Rounded rightly, to fewer decimals than asked for.
    FewDecimals few_decimals,
    /// The right number with a unit that makes it wrong.
    WrongUnit wrong_unit,
    /// Wrong by a mistake that has a name.
    Named named,
    /// Off by one in the last place.
    LastPlace last_place,
    /// Wrong, and nothing tells why.
    Wrong wrong,
    /// It has to be asked back; nothing is marked.
    Unclear unclear,
}

impl Verdict {
    /// Whether the answer counts as right.
    #[must_use]
    pub const fn is_right(self) -> bool {
        matches!(self, Self::Right | Self::MoreDecimals | Self::ZerosMissing | Self::OtherUnit)
    }

    /// Whether the answer counts at all.
    #[must_use]
    pub const fn counts(self) -> bool {
        !matches!(self, Self::Unclear)
    }
}

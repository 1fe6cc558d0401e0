//! A reported figure, or the reason why there is none.

/// Why a cell holds no figure. A reason is data: it is shown, stored and rolled up.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Reason {
    /// Nobody has entered anything.
    Empty,
    /// The reporter says that the figure is missing.
    Missing,
    /// The report did not arrive.
    NotReported,
    /// The item does not exist in this area.
    NotApplicable,
    /// The figure is withheld.
    Suppressed,
    /// The work was not done or not collected: the missing-code -2 of the national forms.
    NotCollected,
    /// What stood there could not be read.
    Unreadable,
}

/// One cell: an integer in units of its item's decimals, or a reason.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Cell {
    /// A figure. Zero is a figure.
    Value(i64),
    /// No figure.
    Absent(Reason),
}

impl Cell {
    /// A cell that nobody has filled.
    pub const EMPTY: Self = Self::Absent(Reason::Empty);

    /// The figure, where there is one.
    #[must_use]
    pub const fn value(self) -> Option<i64> {
        match self {
            Self::Value(it) => Some(it),
            Self::Absent(_) => None,
        }
    }
}

impl Reason {
    /// Every reason but the empty cell, which is not stored.
    pub const STORED: [Self; 6] =
        [Self::Missing, Self::NotReported, Self::NotApplicable, Self::Suppressed, Self::NotCollected, Self::Unreadable];

    /// The code in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "",
            Self::Missing => "missing",
            Self::NotReported => "not_reported",
            Self::NotApplicable => "not_applicable",
            Self::Suppressed => "suppressed",
            Self::NotCollected => "not_collected",
            Self::Unreadable => "unreadable",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::STORED.into_iter().find(|it| it.code() == code)
    }
}

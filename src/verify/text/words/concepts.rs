//! What counts count and rates rate, and which rate is made of which counts.

/// What a count counts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(in crate::verify) enum Counted {
    Births,
    PolicyBirths,
    OutBirths,
    Boys,
    Girls,
    FirstBirths,
    SecondBirths,
    HigherBirths,
    LongActing,
    Checks,
    Planned,
    Deaths,
    Increase,
    Start,
    End,
    Average,
    Males,
    Females,
    Urban,
    Rural,
    To14,
    To15,
    To59,
    From16,
    To64,
    From60,
    From65,
    LiveBirths,
    MaternalDeaths,
    InfantDeaths,
    NewbornDeaths,
    ChildDeaths,
    Hospital,
    Managed,
    Visited,
    Early,
    Marriages,
}

use Counted::*;

/// What a rate is the rate of.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(in crate::verify) enum Rated {
    Birth,
    Death,
    Natural,
    Policy,
    SexRatio,
    SexRatioAll,
    LongActing,
    Attendance,
    Urban,
    Infant,
    Newborn,
    Child,
    Maternal,
    Hospital,
    Managed,
    Visited,
    Early,
    Marriage,
    /// A rate of another name.
    Other,
}

impl Rated {
    /// The counts that it is made of: above the line, and below it in the order in which they are wanted.
    pub(in crate::verify::text) const fn parts(self) -> Option<(Counted, &'static [Counted])> {
        const PEOPLE: &[Counted] = &[Average, End, Start];
        Some(match self {
            Self::Birth => (Births, PEOPLE),
            Self::Death => (Deaths, PEOPLE),
            Self::Natural => (Increase, PEOPLE),
            Self::Policy => (PolicyBirths, &[Births]),
            Self::SexRatio => (Boys, &[Girls]),
            Self::SexRatioAll => (Males, &[Females]),
            Self::LongActing => (LongActing, &[Births]),
            Self::Attendance => (Checks, &[Planned]),
            Self::Urban => (Urban, &[End]),
            Self::Infant => (InfantDeaths, &[LiveBirths]),
            Self::Newborn => (NewbornDeaths, &[LiveBirths]),
            Self::Child => (ChildDeaths, &[LiveBirths]),
            Self::Maternal => (MaternalDeaths, &[LiveBirths]),
            Self::Hospital => (Hospital, &[LiveBirths]),
            Self::Managed => (Managed, &[LiveBirths]),
            Self::Visited => (Visited, &[LiveBirths]),
            Self::Early => (Early, &[LiveBirths]),
            Self::Marriage => (Marriages, PEOPLE),
            Self::Other => return None,
        })
    }

    /// Whether a greater value is better; `None` where neither is.
    pub(in crate::verify::text) const fn is_more_better(self) -> Option<bool> {
        match self {
            Self::Birth | Self::Death | Self::Natural | Self::Infant | Self::Newborn | Self::Child | Self::Maternal => {
                Some(false)
            }
            Self::Policy
            | Self::LongActing
            | Self::Attendance
            | Self::Hospital
            | Self::Managed
            | Self::Visited
            | Self::Early => Some(true),
            Self::SexRatio | Self::SexRatioAll | Self::Urban | Self::Marriage | Self::Other => None,
        }
    }
}

/// Parts that make a whole: the whole, and its parts.
pub(in crate::verify::text) const WHOLES: &[(Counted, &[Counted])] = &[
    (Births, &[Boys, Girls]),
    (LiveBirths, &[Boys, Girls]),
    (Births, &[PolicyBirths, OutBirths]),
    (Births, &[FirstBirths, SecondBirths, HigherBirths]),
    (End, &[Males, Females]),
    (End, &[Urban, Rural]),
    (End, &[To14, To59, From60]),
    (End, &[To15, From16, From60]),
    (End, &[To14, To64, From65]),
];

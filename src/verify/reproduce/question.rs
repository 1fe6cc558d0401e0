//! What is known of a printed figure.

use super::Given;

/// What a count that stands below the line is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Role {
    /// The population at the start of the period.
    Start,
    /// The population at the end.
    End,
    /// The average or mid-year population, as given.
    Average,
    /// A denominator that is stated beside the figure.
    Stated,
    /// The plan, or those due.
    Plan,
    /// The whole that the numerator is a part of.
    Total,
    /// The other part of the same whole: girls beside boys, those of working age beside their dependants.
    Part,
}

impl Role {
    /// Every role, in the order in which a form asks for them.
    pub const ALL: [Self; 7] =
        [Self::Stated, Self::Start, Self::End, Self::Average, Self::Total, Self::Part, Self::Plan];

    /// Whether it is a population at a time or over a time.
    #[must_use]
    pub const fn is_population(self) -> bool {
        matches!(self, Self::Start | Self::End | Self::Average)
    }

    /// Its name in a form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::End => "end",
            Self::Average => "average",
            Self::Stated => "stated",
            Self::Plan => "plan",
            Self::Total => "total",
            Self::Part => "part",
        }
    }
}

/// What the ratio is multiplied by.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Scale {
    /// A share, %.
    Percent,
    /// Per thousand, ‰.
    PerMille,
    /// Per hundred of the other part, as boys per 100 girls.
    Per100,
    /// Per ten thousand.
    Per10k,
    /// Per hundred thousand.
    Per100k,
    /// Not multiplied, as persons a household.
    One,
}

impl Scale {
    /// Every scale, in the order in which a form shows them.
    pub const ALL: [Self; 6] = [Self::Percent, Self::PerMille, Self::Per100, Self::Per10k, Self::Per100k, Self::One];

    /// The factor.
    #[must_use]
    pub const fn factor(self) -> i128 {
        match self {
            Self::Percent | Self::Per100 => 100,
            Self::PerMille => 1_000,
            Self::Per10k => 10_000,
            Self::Per100k => 100_000,
            Self::One => 1,
        }
    }

    /// Its name in a form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::PerMille => "permille",
            Self::Per100 => "per100",
            Self::Per10k => "per10k",
            Self::Per100k => "per100k",
            Self::One => "one",
        }
    }
}

/// A count above the line, added or taken away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Term {
    /// Whether it is taken away.
    pub is_taken: bool,
    /// The count.
    pub given: Given,
}

impl Term {
    /// A count that is added.
    #[must_use]
    pub const fn plus(given: Given) -> Self {
        Self { is_taken: false, given }
    }

    /// A count that is taken away.
    #[must_use]
    pub const fn minus(given: Given) -> Self {
        Self { is_taken: true, given }
    }
}

/// How the figure should follow from the counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// The numerator over a denominator, times the scale.
    Ratio,
    /// A sum or a difference of printed numbers.
    Sum,
    /// A number that grows by so many percent a year, over some years.
    Growth {
        /// The percentage a year.
        percent: Given,
        /// How many years.
        years: u8,
    },
    /// A rate of some months, brought to twelve.
    PartYear {
        /// How many months.
        months: u8,
    },
}

/// A printed figure and what is known of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// How it should follow.
    pub shape: Shape,
    /// What stands above the line; the only numbers of a sum.
    pub terms: Vec<Term>,
    /// What could stand below the line. The first is the one that the definition asks for, unless it is a
    /// population: then the average is.
    pub bases: Vec<(Role, Given)>,
    /// The scale.
    pub scale: Scale,
    /// What was printed.
    pub printed: Given,
}

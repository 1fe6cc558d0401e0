//! Figures that were printed and do not come out of the counts printed beside them.
//!
//! From the collection that `tests/golden_published.rs` recomputes whole; here are those that teach something.

use crate::catalog::Scale;
use crate::locale::TeachMisprintText;
use crate::measure::Exact;

/// A printed decimal: its digits as a whole number, and how many of them stand after the point.
#[derive(Clone, Copy, Debug)]
pub struct Decimal(pub i64, pub u32);

impl Decimal {
    /// The number.
    #[must_use]
    pub fn exact(self) -> Option<Exact> {
        Exact::new(i128::from(self.0), 10_i128.checked_pow(self.1)?)
    }
}

/// Which of the denominators is the right one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Base {
    /// There is only one.
    Only,
    /// The mean of the two.
    Average,
    /// The first: the population of working age, beside the total.
    Working,
}

type Word = fn(&'static TeachMisprintText) -> &'static str;

/// A printed figure with its counts.
pub struct Published {
    /// Where and when.
    pub place: Word,
    /// Who printed it.
    pub source: Word,
    /// The indicator.
    pub name: Word,
    /// What the ratio is multiplied by.
    pub scale: Scale,
    /// The numerator.
    pub top: (Word, Decimal),
    /// The denominators that stand beside it.
    pub bottoms: &'static [(Word, Decimal)],
    /// Which of them is right.
    pub base: Base,
    /// What was printed.
    pub printed: Decimal,
}

impl Published {
    /// The right denominator.
    #[must_use]
    pub fn bottom(&self) -> Option<Exact> {
        let first = self.bottoms.first()?.1.exact()?;
        match self.base {
            Base::Only | Base::Working => Some(first),
            Base::Average => first.plus(self.bottoms.last()?.1.exact()?)?.over(Exact::whole(2)),
        }
    }

    /// A ratio times the scale.
    #[must_use]
    pub fn rate(&self, top: Exact, bottom: Exact) -> Option<Exact> {
        top.over(bottom)?.times(self.scale.factor())
    }

    /// The right value.
    #[must_use]
    pub fn value(&self) -> Option<Exact> {
        self.rate(self.top.1.exact()?, self.bottom()?)
    }

    /// The place of the wrong denominator that gives the printed value; `None` where none does.
    #[must_use]
    pub fn cause(&self) -> Option<usize> {
        let decimals = u8::try_from(self.printed.1).ok()?;
        let printed = self.printed.exact()?.round(decimals)?;
        let top = self.top.1.exact()?;
        self.bottoms.iter().position(|(_, bottom)| {
            let value = bottom.exact().and_then(|bottom| self.rate(top, bottom)?.round(decimals));
            value == Some(printed)
        })
    }
}

const WORKING_2000: Decimal = Decimal(20_078, 2);
const TOTAL_2000: Decimal = Decimal(29_912, 2);
const WORKING_2010: Decimal = Decimal(21_197, 2);
const TOTAL_2010: Decimal = Decimal(28_220, 2);

/// The printed figures.
pub static ALL: [Published; 11] = [
    Published {
        place: |it| it.luoyuan,
        source: |it| it.luoyuan_source,
        name: |it| it.policy,
        scale: Scale::Percent,
        top: (|it| it.policy_top, Decimal(1_487, 0)),
        bottoms: &[(|it| it.births, Decimal(1_538, 0))],
        base: Base::Only,
        printed: Decimal(9_669, 2),
    },
    Published {
        place: |it| it.ningde_2010,
        source: |it| it.ningde_source,
        name: |it| it.old_share,
        scale: Scale::Percent,
        top: (|it| it.old, Decimal(2_603, 2)),
        bottoms: &[(|it| it.total_ten, TOTAL_2010)],
        base: Base::Only,
        printed: Decimal(823, 2),
    },
    tongxiang(|it| it.birth_rate, |it| it.births, Decimal(4_497, 0), Decimal(629, 2)),
    tongxiang(|it| it.death_rate, |it| it.deaths, Decimal(5_406, 0), Decimal(756, 2)),
    shanxi(|it| it.birth_rate, |it| it.births_ten, Decimal(2_464, 2), Decimal(706, 2)),
    shanxi(|it| it.death_rate, |it| it.deaths_ten, Decimal(2_554, 2), Decimal(732, 2)),
    ningde(|it| it.ningde_2000, |it| it.total_dependency, |it| it.dependents, Decimal(9_834, 2), Decimal(3_288, 2)),
    ningde(|it| it.ningde_2000, |it| it.child_dependency, |it| it.children, Decimal(7_493, 2), Decimal(2_505, 2)),
    ningde(|it| it.ningde_2000, |it| it.old_dependency, |it| it.old, Decimal(2_341, 2), Decimal(783, 2)),
    ningde_2010(|it| it.child_dependency, |it| it.children, Decimal(4_420, 2), Decimal(1_566, 2)),
    ningde_2010(|it| it.old_dependency, |it| it.old, Decimal(2_603, 2), Decimal(922, 2)),
];

const fn tongxiang(name: Word, what: Word, top: Decimal, printed: Decimal) -> Published {
    Published {
        place: |it| it.tongxiang,
        source: |it| it.tongxiang_source,
        name,
        scale: Scale::PerMille,
        top: (what, top),
        bottoms: &[(|it| it.start, Decimal(711_586, 0)), (|it| it.end, Decimal(715_000, 0))],
        base: Base::Average,
        printed,
    }
}

const fn shanxi(name: Word, what: Word, top: Decimal, printed: Decimal) -> Published {
    Published {
        place: |it| it.shanxi,
        source: |it| it.shanxi_source,
        name,
        scale: Scale::PerMille,
        top: (what, top),
        bottoms: &[(|it| it.start_ten, Decimal(349_050, 2)), (|it| it.end_ten, Decimal(348_048, 2))],
        base: Base::Average,
        printed,
    }
}

const fn ningde(place: Word, name: Word, what: Word, top: Decimal, printed: Decimal) -> Published {
    Published {
        place,
        source: |it| it.ningde_source,
        name,
        scale: Scale::Percent,
        top: (what, top),
        bottoms: &[(|it| it.working, WORKING_2000), (|it| it.total_ten, TOTAL_2000)],
        base: Base::Working,
        printed,
    }
}

const fn ningde_2010(name: Word, what: Word, top: Decimal, printed: Decimal) -> Published {
    Published {
        bottoms: &[(|it| it.working, WORKING_2010), (|it| it.total_ten, TOTAL_2010)],
        ..ningde(|it| it.ningde_2010, name, what, top, printed)
    }
}

#[cfg(test)]
mod tests {
    use super::{ALL, Base};

    /// The values that `tests/data/published-figures.json` gives to six decimals.
    #[test]
    fn the_right_values_are_those_of_the_collection() {
        let want = [
            "96.684005",
            "9.223955",
            "6.304562",
            "7.578933",
            "7.069307",
            "7.327521",
            "48.978982",
            "37.319454",
            "11.659528",
            "20.852007",
            "12.280040",
        ];
        let got: Vec<String> = ALL.iter().map(|it| it.value().unwrap().round(6).unwrap().to_string()).collect();
        assert_eq!(got, want);
    }

    #[test]
    fn every_print_is_wrong_and_those_with_two_denominators_have_a_cause() {
        for it in &ALL {
            let right = it.value().unwrap().round(2).unwrap();
            assert_ne!(right, it.printed.exact().unwrap().round(2).unwrap());
            assert_eq!(it.cause().is_some(), it.base != Base::Only);
        }
    }
}

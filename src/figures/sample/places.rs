//! The sample's places: a county, ten townships, 402 villages, and what sets them apart.

use super::names::{named, village_names};
use super::random::Random;
use super::share::apportion;
use crate::figures::{AreaId, AreaKind, AreaTree};

/// What sets a township apart.
struct Township {
    /// How many villages it has.
    villages: usize,
    /// The size of its villages against the county's mean of 100.
    size: u32,
    /// Its birth rate in hundredths of a per mille, before chance has its say.
    fertility: u32,
    /// How often its work is left undone, against the county's mean of 100.
    laxity: u32,
    /// When its service centre passed acceptance, counted in months from the first with figures.
    accepted: Option<i32>,
}

/// The townships in the order of their names.
const TOWNSHIPS: [Township; 10] = [
    township(34, 108, 855, 60, None),
    township(50, 105, 925, 70, Some(19)),
    township(31, 92, 990, 85, None),
    township(58, 112, 1_025, 80, Some(10)),
    township(27, 87, 1_050, 120, None),
    township(46, 100, 1_090, 90, None),
    township(38, 96, 1_130, 105, None),
    township(52, 108, 1_165, 115, Some(22)),
    township(24, 85, 1_250, 150, None),
    township(42, 100, 1_330, 180, None),
];

const fn township(villages: usize, size: u32, fertility: u32, laxity: u32, accepted: Option<i32>) -> Township {
    Township { villages, size, fertility, laxity, accepted }
}

/// A village.
#[derive(Clone, Copy, Debug)]
pub(super) struct Village {
    pub(super) area: AreaId,
    /// Its township's service centre, where that stands in it.
    pub(super) centre: Option<Centre>,
    /// Its population when the figures begin.
    pub(super) people: i64,
    /// How many births a head it has against others.
    pub(super) fertility: u32,
    /// How often its work is left undone against others.
    pub(super) laxity: u32,
}

/// A township's service centre.
#[derive(Clone, Copy, Debug)]
pub(super) struct Centre {
    /// The month in which it passed acceptance, counted from the first with figures.
    accepted: Option<i32>,
}

impl Centre {
    /// Whether it had passed acceptance by the end of a month.
    pub(super) fn is_accepted(self, month: i32) -> bool {
        self.accepted.is_some_and(|it| it <= month)
    }
}

/// The sample's places.
pub(super) struct Places {
    pub(super) areas: AreaTree,
    pub(super) county: Option<AreaId>,
    /// In the order of their names.
    pub(super) townships: Vec<AreaId>,
    /// In the order of the tree.
    pub(super) villages: Vec<Village>,
}

/// Lays the places out and settles the county's people in the villages.
pub(super) fn places(people: i64) -> Places {
    let mut areas = AreaTree::default();
    let county_names = named("county").next().unwrap_or_default();
    let county = areas.add_unchecked("S", county_names, AreaKind::County, None);
    let mut townships = Vec::new();
    for (number, names) in (1..).zip(named("township")) {
        let code = format!("S{number:02}");
        townships.extend(areas.add_unchecked(&code, names, AreaKind::Township, county));
    }

    let mut random = Random::for_purpose("places");
    let mut village_names = village_names(&mut random).into_iter();
    let mut villages = Vec::new();
    let mut sizes = Vec::new();
    for ((number, township), area) in (1..).zip(&TOWNSHIPS).zip(&townships) {
        for village in 1..=township.villages {
            let code = format!("S{number:02}-{village:02}");
            let names = village_names.next().unwrap_or_default();
            let Some(area) = areas.add_unchecked(&code, names, AreaKind::Village, Some(*area)) else {
                continue;
            };
            // The smaller of two numbers: many small villages, few large ones.
            let size = 660 + random.below(2_200).min(random.below(2_200));
            sizes.push(u64::from(size * township.size));
            villages.push(Village {
                area,
                centre: (village == 1).then_some(Centre { accepted: township.accepted }),
                people: 0,
                fertility: township.fertility * random.between(80, 120),
                laxity: township.laxity * random.between(50, 150),
            });
        }
    }
    for (village, people) in villages.iter_mut().zip(apportion(people, &sizes)) {
        village.people = people;
    }
    Places { areas, county, townships, villages }
}

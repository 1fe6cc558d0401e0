//! Finds room for labels: the first candidate place that covers nothing, or none.

/// A rectangle in backend units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) left: i32,
    pub(crate) top: i32,
    pub(crate) right: i32,
    pub(crate) bottom: i32,
}

impl Spot {
    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn inside(&self, other: &Self) -> bool {
        self.left >= other.left && self.right <= other.right && self.top >= other.top && self.bottom <= other.bottom
    }

    /// Whether the straight line between two points passes through.
    pub(crate) fn is_crossed(&self, from: (i32, i32), to: (i32, i32)) -> bool {
        let apart = from.0.max(to.0) <= self.left
            || from.0.min(to.0) >= self.right
            || from.1.max(to.1) <= self.top
            || from.1.min(to.1) >= self.bottom;
        // The line misses the box where all four corners lie on one side of it.
        let side = |x: i32, y: i32| {
            let along = (i64::from(to.0 - from.0), i64::from(to.1 - from.1));
            (along.0 * i64::from(y - from.1) - along.1 * i64::from(x - from.0)).signum()
        };
        let corners =
            [(self.left, self.top), (self.right, self.top), (self.right, self.bottom), (self.left, self.bottom)];
        let sides = corners.map(|(x, y)| side(x, y));
        let one_sided = sides.iter().all(|s| *s > 0) || sides.iter().all(|s| *s < 0);
        !apart && !one_sided
    }
}

/// Remembers what is taken.
pub(crate) struct Places {
    bounds: Spot,
    taken: Vec<Spot>,
}

impl Places {
    pub(crate) fn new(bounds: Spot) -> Self {
        Self { bounds, taken: Vec::new() }
    }

    /// Takes a place whatever is there already.
    pub(crate) fn block(&mut self, spot: Spot) {
        self.taken.push(spot);
    }

    /// Takes the first free candidate, those that `disturbs` rejects only after all others and only if `urgent`.
    pub(crate) fn take(&mut self, candidates: &[Spot], urgent: bool, disturbs: impl Fn(&Spot) -> bool) -> Option<Spot> {
        let free = |spot: &&Spot| spot.inside(&self.bounds) && !self.taken.iter().any(|other| other.overlaps(spot));
        let quiet = candidates.iter().filter(free).find(|spot| !disturbs(spot));
        let spot = *quiet.or_else(|| candidates.iter().find(free).filter(|_| urgent))?;
        self.taken.push(spot);
        Some(spot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(left: i32, top: i32) -> Spot {
        Spot { left, top, right: left + 10, bottom: top + 10 }
    }

    #[test]
    fn a_label_takes_the_first_free_place_or_none() {
        let mut places = Places::new(Spot { left: 0, top: 0, right: 100, bottom: 20 });
        assert_eq!(places.take(&[spot(-5, 0), spot(5, 0)], true, |_| false), Some(spot(5, 0)));
        assert_eq!(places.take(&[spot(14, 5), spot(5, 10)], true, |_| false), Some(spot(5, 10)));
        assert_eq!(places.take(&[spot(14, 5)], true, |_| false), None);
    }

    #[test]
    fn a_place_that_disturbs_is_the_last_resort() {
        let mut places = Places::new(Spot { left: 0, top: 0, right: 100, bottom: 20 });
        assert_eq!(places.take(&[spot(0, 0), spot(20, 0)], true, |s| s.left == 0), Some(spot(20, 0)));
        assert_eq!(places.take(&[spot(0, 10)], false, |s| s.left == 0), None);
        assert_eq!(places.take(&[spot(0, 0)], true, |s| s.left == 0), Some(spot(0, 0)));
    }

    #[test]
    fn a_line_through_a_box_is_seen() {
        assert!(spot(40, 40).is_crossed((0, 0), (100, 100)));
        assert!(!spot(40, 0).is_crossed((0, 50), (1000, 50)));
    }
}

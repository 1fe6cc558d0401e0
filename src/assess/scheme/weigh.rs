//! What lines weigh: points within their group, and what these are worth in the total.

use super::{AreaType, Group, Line, Number, Scheme};
use crate::measure::Exact;

impl Group {
    /// The points of its lines; `None` where they do not fit.
    #[must_use]
    pub fn points(&self) -> Option<Number> {
        self.lines.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(it.points.0)).map(Number)
    }
}

impl Scheme {
    /// What a point of a group's lines is worth in the total: 1, unless the group has a weight of its own.
    #[must_use]
    pub fn worth(&self, group: &Group) -> Option<Exact> {
        match group.weight {
            Some(weight) => weight.0.over(group.points()?.0),
            None => Some(Exact::whole(1)),
        }
    }

    /// The full points of a line for a type of areas, within its group.
    #[must_use]
    pub fn points_of(&self, line: &Line, of: Option<&AreaType>) -> Exact {
        of.and_then(|it| it.points.get(&line.code)).unwrap_or(&line.points).0
    }

    /// The most that a line can add to the total for a type of areas.
    #[must_use]
    pub fn most(&self, group: &Group, line: &Line, of: Option<&AreaType>) -> Option<Exact> {
        crate::assess::score::product(self.points_of(line, of), self.worth(group)?)
    }
}

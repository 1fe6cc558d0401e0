//! Comparing values at so many decimals, exactly.

use crate::measure::Exact;
use crate::teach::read::scaled;

/// A value rounded at so many decimals; negative ones are tens and hundreds. `None` where it does not fit.
pub(super) fn at_places(value: Exact, places: i16) -> Option<Exact> {
    scaled(Exact::whole(scaled(value, places)?.round(0)?.units), -places)
}

/// A value cut off at so many decimals.
pub(super) fn cut_at(value: Exact, places: i16) -> Option<Exact> {
    scaled(Exact::whole(scaled(value, places)?.digits(0)?.0.units), -places)
}

/// Whether a value that could be computed is the one typed.
pub(super) fn is_near(computed: Option<Exact>, typed: Exact) -> bool {
    computed == Some(typed)
}

/// Whether a value prints as what was typed, at the typed decimals or at the asked ones.
pub(super) fn prints(value: Exact, typed: Exact, places: i16, asked: i16) -> bool {
    let coarse = places < asked;
    // At fewer decimals much rounds to nothing: that says nothing.
    let here = is_near(at_places(value, places), typed) && !(coarse && typed.is_zero());
    here || is_near(at_places(value, asked), typed)
}

/// Whether two neighbouring digits changed places, and nothing else; `None` where it does not fit.
pub(super) fn swapped(right: Exact, typed: Exact, places: i16) -> Option<bool> {
    let digits = |it: Exact| {
        let units = scaled(it, places)?;
        (units.denominator() == 1).then(|| units.numerator())
    };
    let (Some(right), Some(typed)) = (digits(right), digits(typed)) else { return Some(false) };
    if right == typed || (right < 0) != (typed < 0) {
        return Some(false);
    }
    let (right, typed) = (right.unsigned_abs().to_string(), typed.unsigned_abs().to_string());
    if right.len() != typed.len() {
        return Some(false);
    }
    let off: Vec<usize> =
        right.bytes().zip(typed.bytes()).enumerate().filter(|(_, (a, b))| a != b).map(|it| it.0).collect();
    let [first, second] = off.as_slice() else { return Some(false) };
    let (right, typed) = (right.as_bytes(), typed.as_bytes());
    Some(*second == first + 1 && right.get(*first) == typed.get(*second) && right.get(*second) == typed.get(*first))
}

#[cfg(test)]
mod tests {
    use super::{at_places, cut_at, swapped};
    use crate::measure::Exact;

    #[track_caller]
    fn check(num: i128, den: i128, places: i16, rounded: (i128, i128), cut: (i128, i128)) {
        let value = Exact::new(num, den).unwrap();
        let exact = |(num, den)| Exact::new(num, den);
        assert_eq!((at_places(value, places), cut_at(value, places)), (exact(rounded), exact(cut)));
    }

    #[test]
    fn values_are_rounded_and_cut_at_any_place() {
        check(75, 7, 2, (1071, 100), (1071, 100));
        check(-32, 3, 2, (-1067, 100), (-1066, 100));
        check(12_710, 1, -3, (13_000, 1), (12_000, 1));
        check(i128::MAX, 1, 0, (i128::MAX, 1), (i128::MAX, 1));
    }

    #[test]
    fn two_neighbours_that_changed_places_are_seen() {
        let number = |units| Exact::new(units, 100).unwrap();
        assert_eq!(swapped(number(1071), number(1017), 2), Some(true));
        assert_eq!(swapped(number(1071), number(1170), 2), Some(false));
        assert_eq!(swapped(number(1071), number(1071), 2), Some(false));
        assert_eq!(swapped(number(1071), number(171), 2), Some(false));
    }
}

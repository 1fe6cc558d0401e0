//! Slips of the pen: one wrong digit, or two neighbours that have changed places.

use super::Given;

/// The numbers that differ in two neighbouring digits that have changed places.
pub(super) fn swapped(it: Given) -> Vec<Given> {
    edited(it, |digits, at| {
        let mut out = Vec::new();
        if let (Some(a), Some(b)) = (digits.get(at).copied(), digits.get(at + 1).copied())
            && a != b
        {
            let mut next = digits.to_vec();
            next.swap(at, at + 1);
            out.push(next);
        }
        out
    })
}

/// The numbers that differ in one digit.
pub(super) fn one_digit(it: Given) -> Vec<Given> {
    edited(it, |digits, at| {
        let mut out = Vec::new();
        for digit in b'0'..=b'9' {
            let mut next = digits.to_vec();
            if let Some(place) = next.get_mut(at).filter(|it| **it != digit) {
                *place = digit;
                out.push(next);
            }
        }
        out
    })
}

fn edited(it: Given, change: impl Fn(&[u8], usize) -> Vec<Vec<u8>>) -> Vec<Given> {
    let width = usize::from(it.decimals) + 1;
    let digits = format!("{:0>width$}", it.units.unsigned_abs()).into_bytes();
    let mut out = Vec::new();
    for at in 0..digits.len() {
        for next in change(&digits, at) {
            // A number of several digits does not begin with nought, unless the point follows.
            let leads = next.first() == Some(&b'0') && next.len() > width;
            let units = std::str::from_utf8(&next).ok().and_then(|it| it.parse::<i128>().ok());
            if let (Some(units), false) = (units, leads) {
                out.push(it.with_units(if it.units < 0 { -units } else { units }));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Given, one_digit, swapped};

    #[test]
    fn a_swap_and_a_digit_keep_the_number_of_digits() {
        let units = |all: Vec<Given>| all.into_iter().map(|it| it.units).collect::<Vec<_>>();
        let it = Given { units: 987, decimals: 2, power: 0 };
        assert_eq!(units(swapped(it)), [897, 978]);
        assert_eq!(one_digit(it).len(), 27);
        assert_eq!(units(swapped(Given::whole(105))), [150]);
        assert_eq!(one_digit(Given::whole(1366)).len(), 8 + 27);
        assert_eq!(units(swapped(Given::whole(-12))), [-21]);
    }
}

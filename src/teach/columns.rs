//! Lists side by side on a sheet: WebKit prints CSS columns as one, so that each column is a list of its own.

use super::html::Html;

/// The entries as so many lists of about the same length, in their order, within an element of this class.
///
/// Each entry comes with about how many lines it takes.
#[must_use]
pub fn columns(class: &str, list: &str, entries: &[(usize, Html)], count: usize) -> Html {
    let lines: Vec<usize> = entries.iter().map(|it| it.0).collect();
    let mut rest = entries.iter();
    let lists = shares(&lines, count).into_iter().fold(Html::new(), |all, share| {
        let inner = rest.by_ref().take(share).fold(Html::new(), |all, it| all.and(&it.1));
        all.within(list, "", &inner)
    });
    Html::new().within("div", class, &lists)
}

/// How many entries stand in each of at most so many columns, so that the longest is as short as it can be.
fn shares(lines: &[usize], count: usize) -> Vec<usize> {
    let total: usize = lines.iter().sum();
    let least = total.div_ceil(count.max(1));
    (least..=total).map(|most| filled(lines, most)).find(|it| it.len() <= count).unwrap_or_default()
}

fn filled(lines: &[usize], most: usize) -> Vec<usize> {
    let mut shares = vec![0];
    let mut sum = 0;
    for it in lines {
        if sum > 0 && sum + it > most {
            shares.push(0);
            sum = 0;
        }
        sum += it;
        if let Some(last) = shares.last_mut() {
            *last += 1;
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::{columns, shares};
    use crate::teach::html::Html;

    #[track_caller]
    fn check(lines: &[usize], count: usize, want: &[usize]) {
        assert_eq!(shares(lines, count), want);
    }

    #[test]
    fn the_longest_column_is_as_short_as_it_can_be() {
        check(&[1, 1, 1, 1], 2, &[2, 2]);
        check(&[1, 1, 1, 1, 1], 3, &[2, 2, 1]);
        check(&[9, 1, 1, 1], 2, &[1, 3]);
        check(&[1, 1, 9], 3, &[2, 1]);
        check(&[3, 3, 8, 3, 3, 3], 2, &[3, 3]);
        check(&[], 2, &[0]);
    }

    #[test]
    fn every_entry_stands_in_one_of_the_lists() {
        let entry = |text: &str| (1, Html::new().within("li", "", &Html::new().text(text)));
        let made = columns("side", "ul", &[entry("a"), entry("b"), entry("c")], 2);
        let want = "<div class=\"side\"><ul><li>a</li><li>b</li></ul><ul><li>c</li></ul></div>";
        assert_eq!(made.as_str(), want);
    }
}

//! The record of a class as three charts: difficulty, discrimination, the commonest mistake.
//!
//! They are drawn from the lines of the table, so that none can say another number.

use crate::scene::Html;
use crate::teach::picture::{Share, shares};
use crate::teach::record::{RecordLine, RecordView};

/// Makes a line's bar of one chart.
type Draw = fn(&RecordLine) -> Share;

/// A chart: the column of the table that it draws, its bars, and where they begin.
const CHARTS: [(usize, Draw, i64); 3] = [(5, difficulty, 0), (6, discrimination, 500), (7, mistake, 0)];

/// The charts, a bar an exercise; none where no line has anything to show.
pub(super) fn draw(view: &RecordView) -> Html {
    let charts = CHARTS.iter().fold(Html::new(), |all, (head, bar, zero)| {
        let title = view.heads.get(*head).map_or("", String::as_str);
        let bars: Vec<Share> = (1..).zip(&view.lines).map(|(number, it)| named(number, it, bar(it))).collect();
        if bars.iter().all(|it| it.shows.is_empty()) {
            return all;
        }
        let says: Vec<String> = bars.iter().map(Share::says).collect();
        let chart = shares(&format!("{title}: {}", says.join("; ")), *zero, &bars);
        all.within("div", "", &Html::new().within("h3", "", &Html::new().text(title)).and(&chart))
    });
    Html::new().within("div", "record-charts", &charts)
}

fn named(number: usize, line: &RecordLine, bar: Share) -> Share {
    let kind = line.cells.get(1).map_or("", String::as_str);
    Share { name: format!("{number}. {kind}"), ..bar }
}

fn difficulty(it: &RecordLine) -> Share {
    let shows = it.cells.get(5).map(|it| [it, "%"].concat()).unwrap_or_default();
    Share { shows, length: it.tenths.into(), ..Share::default() }
}

/// From −1 to 1; a bar to the left says that those who know less were right more often.
fn discrimination(it: &RecordLine) -> Share {
    let shows = it.cells.get(6).cloned().unwrap_or_default();
    let half = i64::from(it.discrimination.unwrap_or(0).clamp(-100, 100) * 5);
    Share { shows, from: 500 + half.min(0), length: half.abs(), against: half < 0, ..Share::default() }
}

fn mistake(it: &RecordLine) -> Share {
    let cell = |at: usize| it.cells.get(at).map_or("", String::as_str);
    let shows = if cell(8).is_empty() { String::new() } else { [cell(8), " × ", cell(7)].concat() };
    Share { shows, length: it.mistake_tenths.into(), ..Share::default() }
}

#[cfg(test)]
mod tests {
    use super::{difficulty, discrimination, mistake};
    use crate::teach::record::RecordLine;

    fn line(tenths: u32, discrimination: Option<i32>, mistake_tenths: u32) -> RecordLine {
        let cells = ["a", "b", "c", "10", "3", "30.0", "0.50", "reversed", "4"].map(str::to_owned).to_vec();
        RecordLine { exercise: "a".to_owned(), cells, tenths, discrimination, mistake_tenths }
    }

    #[track_caller]
    fn check(hundredths: Option<i32>, from: i64, length: i64, against: bool) {
        let bar = discrimination(&line(300, hundredths, 400));
        assert_eq!((bar.from, bar.length, bar.against), (from, length, against));
    }

    #[test]
    fn discrimination_goes_to_both_sides_of_its_zero() {
        check(Some(100), 500, 500, false);
        check(Some(0), 500, 0, false);
        check(Some(-40), 300, 200, true);
        check(None, 500, 0, false);
    }

    #[test]
    fn every_bar_says_what_the_table_says() {
        let it = line(300, Some(50), 400);
        assert_eq!((difficulty(&it).length, difficulty(&it).shows.as_str()), (300, "30.0%"));
        assert_eq!((mistake(&it).length, mistake(&it).shows.as_str()), (400, "4 × reversed"));
        assert_eq!(discrimination(&it).shows, "0.50");
    }
}

//! The record of a class as three charts side by side: difficulty, discrimination, the commonest mistake.
//!
//! They are drawn from the lines of the table, so that none can say another number.

use crate::scene::Html;
use crate::teach::record::{RecordLine, RecordView};

/// Makes a line's bar of one chart.
type Draw = fn(&RecordLine) -> Bar;

/// The charts, a bar an exercise. A screen reader is not given them: the table below says the same.
pub(super) fn draw(view: &RecordView) -> Html {
    let charts: [(usize, Draw); 3] = [(5, difficulty), (6, discrimination), (7, mistake)];
    let figures = charts.iter().fold(Html::new(), |all, (head, bar)| {
        let title = Html::new().text(view.heads.get(*head).map_or("", String::as_str));
        let rows = view.lines.iter().fold(Html::new(), |all, it| all.within("li", "", &row(&bar(it))));
        let inner = Html::new().within("figcaption", "", &title).within("ol", "", &rows);
        all.within("figure", "", &inner)
    });
    Html::new().el("div", &[("class", "record-charts"), ("aria-hidden", "true")], &figures)
}

/// A bar and what stands beside it. Lengths are in tenths of a percent of the whole width.
struct Bar {
    class: &'static str,
    from: i32,
    length: u32,
    says: String,
    /// Where nothing is shown: the line at which bars begin.
    zero: i32,
}

fn difficulty(it: &RecordLine) -> Bar {
    let says = it.cells.get(5).map(|it| [it, "%"].concat()).unwrap_or_default();
    Bar { class: "fill", from: 0, length: it.tenths, says, zero: 0 }
}

/// From −1 to 1; a bar to the left says that those who know less were right more often.
fn discrimination(it: &RecordLine) -> Bar {
    let says = it.cells.get(6).cloned().unwrap_or_default();
    let half = it.discrimination.unwrap_or(0).clamp(-100, 100) * 5;
    let class = if half < 0 { "fill against" } else { "fill" };
    Bar { class, from: 500 + half.min(0), length: half.unsigned_abs(), says, zero: 500 }
}

fn mistake(it: &RecordLine) -> Bar {
    let cell = |at: usize| it.cells.get(at).map_or("", String::as_str);
    let says = if cell(8).is_empty() { String::new() } else { [cell(8), " × ", cell(7)].concat() };
    Bar { class: "fill", from: 0, length: it.mistake_tenths, says, zero: 0 }
}

fn row(it: &Bar) -> Html {
    let (class, from, length, zero) = (it.class, it.from, it.length, it.zero);
    let svg = format!(
        "<svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\">\
         <rect class=\"track\" width=\"1000\" height=\"10\"/>\
         <rect class=\"{class}\" x=\"{from}\" width=\"{length}\" height=\"10\"/>\
         <path class=\"zero\" d=\"M{zero} 0V10\"/></svg>"
    );
    Html::new().within("span", "", &Html::new().text(&it.says)).drawn(&svg)
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
    fn check(hundredths: Option<i32>, from: i32, length: u32, class: &str) {
        let bar = discrimination(&line(300, hundredths, 400));
        assert_eq!((bar.from, bar.length, bar.class), (from, length, class));
    }

    #[test]
    fn discrimination_goes_to_both_sides_of_its_zero() {
        check(Some(100), 500, 500, "fill");
        check(Some(0), 500, 0, "fill");
        check(Some(-40), 300, 200, "fill against");
        check(None, 500, 0, "fill");
    }

    #[test]
    fn every_bar_says_what_the_table_says() {
        let it = line(300, Some(50), 400);
        assert_eq!((difficulty(&it).length, difficulty(&it).says.as_str()), (300, "30.0%"));
        assert_eq!((mistake(&it).length, mistake(&it).says.as_str()), (400, "4 × reversed"));
        assert_eq!(discrimination(&it).says, "0.50");
    }
}

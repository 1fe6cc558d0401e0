//! Many thin bars on one scale, such as one for each exercise of a class.

use super::draw::{Draw, LEFT, cut, figure, width_of};
use crate::teach::html::Html;

/// A bar and what it says. Places are in tenths of a percent of the whole scale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Its name.
    pub name: String,
    /// Its number as it is written.
    pub shows: String,
    /// Where it begins.
    pub from: i64,
    /// How long it is.
    pub length: i64,
    /// Whether it goes against what is wished for.
    pub against: bool,
}

impl Share {
    /// Name and number as one line of text.
    #[must_use]
    pub fn says(&self) -> String {
        format!("{} {}", self.name, self.shows).trim().to_owned()
    }
}

/// How high a bar with its letters is, in whole units.
const ROW: i64 = 40;

/// The bars one below the other; `zero` is where they begin. Each is a data point with its own words.
#[must_use]
pub fn shares(title: &str, zero: i64, all: &[Share]) -> Html {
    figure("", |room| {
        let full = room.full();
        let at = |thousandths: i64| LEFT + full * thousandths.clamp(0, 1000) / 1000;
        let mut draw = Draw::new(room, ROW * i64::try_from(all.len()).ok()? + 4, title);
        let mut y = 0;
        for it in all {
            draw.text("p-t", [LEFT, y + 180], &cut(&it.name, full - width_of(&it.shows) - 100));
            draw.text("p-t p-end", [LEFT + full, y + 180], &it.shows);
            draw.rect("p-bar-back", [LEFT, y + 240, full, 100]);
            let (from, class) = (at(it.from), if it.against { "p-bar-wrong" } else { "p-bar-now" });
            draw.rect_that_says(class, [from, y + 240, at(it.from + it.length) - from, 100], &it.says());
            draw.line("p-axis", [at(zero), y + 220, at(zero), y + 360]);
            y += ROW * 10;
        }
        Some(draw)
    })
}

#[cfg(test)]
mod tests {
    use super::{Share, shares};

    #[test]
    fn bars_are_as_long_as_their_shares_and_say_them() {
        let one = Share { name: "1.".to_owned(), shows: "25.0%".to_owned(), length: 250, ..Share::default() };
        let two = Share { shows: "−0.40".to_owned(), from: 300, length: 200, against: true, ..Share::default() };
        let html = shares("Share right", 500, &[one, two]);
        let html = html.as_str();
        assert!(html.contains("<title>Share right</title>"), "{html}");
        let bar = "class=\"p-bar-now\" x=\"8\" y=\"24\" width=\"116\" height=\"10\"><title>1. 25.0%</title></rect>";
        assert!(html.contains(bar), "{html}");
        assert!(html.contains("class=\"p-bar-wrong\" x=\"147.2\" y=\"64\" width=\"92.8\""), "{html}");
        assert!(html.contains("x1=\"240\" y1=\"22\""), "{html}");
    }
}

//! What pictures are drawn with: SVG as plain text, classes instead of colours, places in whole tenths.

use crate::measure::Exact;
use crate::teach::html::{Html, for_both_widths};

/// What is left free on both sides.
pub(super) const EDGE: i64 = 8;
/// Where a bar begins, in tenths.
pub(super) const LEFT: i64 = EDGE * 10;

/// How wide a picture is, in its own units. Letters are 15 of them high: a phone would show those of a wide one too
/// small, so that every picture is drawn twice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Room {
    /// For a page.
    Wide,
    /// For a phone.
    Narrow,
}

impl Room {
    /// The whole width, in units.
    pub(super) const fn width(self) -> i64 {
        match self {
            Self::Wide => 480,
            Self::Narrow => 280,
        }
    }

    /// How long the longest bar is, in tenths.
    pub(super) const fn full(self) -> i64 {
        (self.width() - 2 * EDGE) * 10
    }
}

/// A picture in the making. All places are in tenths of a unit.
pub(super) struct Draw {
    body: String,
    height: i64,
    room: Room,
    title: String,
}

impl Draw {
    /// An empty picture of this height, in whole units, with its name for those who do not see it.
    pub(super) fn new(room: Room, height: i64, title: &str) -> Self {
        Self { body: String::new(), height, room, title: title.to_owned() }
    }

    /// How long the longest bar is, in tenths.
    pub(super) const fn full(&self) -> i64 {
        self.room.full()
    }

    /// Makes the picture higher where what was drawn needs it.
    pub(super) const fn height_at_least(&mut self, height: i64) {
        if self.height < height {
            self.height = height;
        }
    }

    fn number(&mut self, tenths: i64) {
        if tenths < 0 {
            self.body.push('-');
        }
        self.body.push_str(&(tenths / 10).unsigned_abs().to_string());
        if tenths % 10 != 0 {
            self.body.push('.');
            self.body.push_str(&(tenths % 10).unsigned_abs().to_string());
        }
    }

    fn open(&mut self, tag: &str, class: &str, places: &[(&str, i64)]) {
        self.body.push('<');
        self.body.push_str(tag);
        self.body.push_str(" class=\"");
        self.body.push_str(class);
        self.body.push('"');
        for (name, at) in places {
            self.body.push(' ');
            self.body.push_str(name);
            self.body.push_str("=\"");
            self.number(*at);
            self.body.push('"');
        }
    }

    pub(super) fn rect(&mut self, class: &str, [x, y, width, height]: [i64; 4]) {
        self.open("rect", class, &[("x", x), ("y", y), ("width", width.max(0)), ("height", height)]);
        self.body.push_str("/>");
    }

    /// A rectangle that is a data point: a pointer on it shows its words, and a picture's table has them.
    pub(super) fn rect_that_says(&mut self, class: &str, [x, y, width, height]: [i64; 4], says: &str) {
        self.open("rect", class, &[("x", x), ("y", y), ("width", width.max(0)), ("height", height)]);
        self.body.push_str("><title>");
        self.body.push_str(Html::new().text(says).as_str());
        self.body.push_str("</title></rect>");
    }

    pub(super) fn line(&mut self, class: &str, [x1, y1, x2, y2]: [i64; 4]) {
        self.open("line", class, &[("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)]);
        self.body.push_str("/>");
    }

    pub(super) fn circle(&mut self, class: &str, [x, y, radius]: [i64; 3]) {
        self.open("circle", class, &[("cx", x), ("cy", y), ("r", radius)]);
        self.body.push_str("/>");
    }

    /// A triangle whose tip is at a place; it points down, right or left.
    pub(super) fn tip(&mut self, class: &str, [x, y]: [i64; 2], to: Way) {
        let (near, far) = (45, 90);
        let (a, b) = match to {
            Way::Down => ([x - near, y - far], [x + near, y - far]),
            Way::Right => ([x - far, y - near], [x - far, y + near]),
            Way::Left => ([x + far, y - near], [x + far, y + near]),
        };
        self.body.push_str("<path class=\"");
        self.body.push_str(class);
        self.body.push_str("\" d=\"M");
        for [x, y] in [[x, y], a, b] {
            self.number(x);
            self.body.push(' ');
            self.number(y);
            self.body.push(' ');
        }
        self.body.push_str("z\"/>");
    }

    /// Rows of dots, each `(x, y, how many)`, as far apart as said: dashes without length and with round ends.
    pub(super) fn dots(&mut self, class: &str, rows: &[(i64, i64, i64)], apart: i64, wide: i64) {
        if rows.is_empty() {
            return;
        }
        self.open("path", class, &[("stroke-width", wide)]);
        self.body.push_str(" stroke-dasharray=\"0.01 ");
        // Ten hundredths of a tenth are left out of the gap, so that the dots do not wander.
        let gap = apart * 10 - 1;
        self.body.push_str(&(gap / 100).to_string());
        self.body.push('.');
        self.body.push_str(&format!("{:02}", gap % 100));
        self.body.push_str("\" d=\"");
        for (x, y, count) in rows {
            self.body.push('M');
            self.number(*x);
            self.body.push(' ');
            self.number(*y);
            self.body.push('h');
            // A little further than the last dot, which a rounding error would else take away.
            self.number(apart * (count - 1) + 1);
        }
        self.body.push_str("\"/>");
    }

    pub(super) fn text(&mut self, class: &str, [x, y]: [i64; 2], text: &str) {
        self.open("text", class, &[("x", x), ("y", y)]);
        self.body.push('>');
        self.body.push_str(Html::new().text(text).as_str());
        self.body.push_str("</text>");
    }

    fn svg(self) -> Html {
        Html::new()
            .drawn("<svg class=\"pic\" role=\"img\" viewBox=\"0 0 ")
            .drawn(&self.room.width().to_string())
            .drawn(" ")
            .drawn(&self.height.to_string())
            .drawn("\"><title>")
            .text(&self.title)
            .drawn("</title>")
            .drawn(&self.body)
            .drawn("</svg>")
    }
}

/// A picture for wide pages and for narrow ones, and the legend below it. Nothing where a number does not fit.
pub(super) fn figure(legend: &str, draw: impl Fn(Room) -> Option<Draw>) -> Html {
    let Some((wide, narrow)) = draw(Room::Wide).zip(draw(Room::Narrow)) else { return Html::new() };
    let sheets = for_both_widths(&wide.svg(), &narrow.svg());
    let legend = match legend {
        "" => Html::new(),
        it => Html::new().within("figcaption", "", &Html::new().text(it)),
    };
    Html::new().within("figure", "teach-pic", &sheets.and(&legend))
}

/// Where a triangle points.
#[derive(Clone, Copy)]
pub(super) enum Way {
    Down,
    Right,
    Left,
}

/// How far along a length a value lies between two others, in tenths; within the length, which is nothing where there is no
/// room.
pub(super) fn along(value: Exact, low: Exact, high: Exact, length: i64) -> Option<i64> {
    let way = value.minus(low)?.times(i128::from(length))?.over(high.minus(low)?)?;
    Some(i64::try_from(way.round(0)?.units).ok()?.clamp(0, length.max(0)))
}

/// The width of a text at 15 units, in tenths: a Chinese character is a full square.
pub(super) fn width_of(text: &str) -> i64 {
    text.chars().map(|it| if it < '\u{2e80}' { 84 } else { 150 }).sum()
}

/// A text cut to a width, with dots where it was cut.
pub(super) fn cut(text: &str, width: i64) -> String {
    if width_of(text) <= width {
        return text.to_owned();
    }
    let mut out = String::new();
    for it in text.chars() {
        if width_of(&out) + 250 > width {
            break;
        }
        out.push(it);
    }
    out.trim_end().to_owned() + "…"
}

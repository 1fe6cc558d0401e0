//! What holds for every chart, whatever it is given.

use biaochi::chart::text::width_tenths;
use biaochi::chart::{
    Base, Bullet, BulletForm, Drawing, Funnel, FunnelLimit, FunnelPoint, Ranked, RankedRow, Reading, Scale, SlopeLine,
    Slopes, Sparkline, Spine, SpineRow, Target, Tone, Trend, TrendPoint, bullet, funnel, ranked, slopes, sparkline,
    spine, trend,
};

const VALUES: [f64; 14] =
    [0.0, 1.0, -3.5, 10.71, 99.99, 100.0, 1e-9, 1e9, -1e12, 1e99, 1e300, f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
const NAMES: [&str; 5] =
    ["柳河乡", "", "Upper Bridge Township of the Western Hills", "龙潭土家族苗族自治乡人民政府", "<&\">\u{7}"];

/// A fixed sequence that looks like chance.
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % bound
    }

    fn value(&mut self) -> Option<f64> {
        match self.below(4) {
            0 => None,
            1 => Some(VALUES[self.below(VALUES.len())]),
            _ => Some(self.below(2000) as f64 / 100.0),
        }
    }

    fn target(&mut self) -> Option<Target> {
        let (a, b) = (self.value(), self.value().unwrap_or(5.0));
        a.map(|a| [Target::AtMost(a), Target::AtLeast(a), Target::Equal(a), Target::Within(a, b)][self.below(4)])
    }

    fn scale(&mut self) -> Scale<'static> {
        let base = if self.below(2) == 0 { Base::Zero } else { Base::Around(VALUES[self.below(10)]) };
        Scale { base, cap: [None, Some(100.0)][self.below(2)], unit: "‰", tick_text: None }
    }

    fn tone(&mut self) -> Tone {
        [Tone::Met, Tone::Near, Tone::Miss, Tone::Few, Tone::Plain][self.below(5)]
    }

    fn name(&mut self) -> &'static str {
        NAMES[self.below(NAMES.len())]
    }
}

/// Every text with its box in tenths, and every coordinate, read back from the SVG.
fn texts(svg: &str) -> Vec<(String, [i64; 4])> {
    let mut found = Vec::new();
    for group in svg.split("<g class=\"").skip(1) {
        let (class, rest) = group.split_once("\">").unwrap();
        let group = rest.split_once("</g>").unwrap().0;
        let bold = class.split(' ').any(|c| c == "b");
        let size: u32 = class.split(' ').find_map(|c| c.strip_prefix('x')?.parse().ok()).unwrap();
        for text in group.split("<text x=\"").skip(1) {
            let (x, rest) = text.split_once("\" y=\"").unwrap();
            let (y, rest) = rest.split_once("\">").unwrap();
            let words = rest.split_once("</text>").unwrap().0;
            let plain = words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            let wide = i64::from(width_tenths(&plain, size, bold));
            let tenths = |s: &str| (s.parse::<f64>().unwrap() * 10.0).round() as i64;
            let (x, y) = (tenths(x), tenths(y));
            let left = if class.ends_with("end") {
                x - wide
            } else if class.ends_with("mid") {
                x - wide / 2
            } else {
                x
            };
            let size = i64::from(size);
            found.push((words.to_owned(), [left, y - size * 8, left + wide, y + size]));
        }
    }
    found
}

#[track_caller]
fn check(drawing: &Drawing, what: &str) {
    let svg = &drawing.svg;
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"), "{what}: not one svg");
    for bad in ["NaN", "inf", "<&", "\u{7}", "#"] {
        assert!(!svg.contains(bad), "{what}: {bad} in {svg}");
    }
    let (right, bottom) = (i64::from(drawing.width) * 10, i64::from(drawing.height) * 10);
    for path in svg.split(" d=\"").skip(1) {
        let path = path.split_once('"').unwrap().0;
        for point in path.split(['M', 'L']).skip(1) {
            let end = point.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(point.len());
            let (x, y) = point[..end].split_once(' ').unwrap();
            let (x, y): (f64, f64) = (x.parse().unwrap(), y.parse().unwrap());
            let inside =
                x >= -0.5 && y >= -0.5 && x <= f64::from(drawing.width) + 0.5 && y <= f64::from(drawing.height) + 0.5;
            assert!(inside, "{what}: {x} {y} is off the sheet in {svg}");
        }
    }
    let texts = texts(svg);
    for (i, (words, a)) in texts.iter().enumerate() {
        assert!(
            a[0] >= -10 && a[1] >= -10 && a[2] <= right + 10 && a[3] <= bottom + 10,
            "{what}: {words} {a:?} is off the sheet in {svg}"
        );
        for (other, b) in texts.iter().skip(i + 1) {
            let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
            assert!(apart, "{what}: {words} {a:?} covers {other} {b:?} in {svg}");
        }
    }
}

fn rows(s: &mut Sequence, count: usize) -> Vec<RankedRow<'static>> {
    let row = |s: &mut Sequence| {
        let value = s.value();
        let interval = s.value().zip(s.value());
        RankedRow {
            name: s.name(),
            value,
            text: "10.71",
            title: s.name(),
            tone: s.tone(),
            interval,
            chosen: s.below(5) == 0,
        }
    };
    (0..count).map(|_| row(s)).collect()
}

#[test]
fn a_ranked_chart_stays_on_its_sheet_and_its_labels_apart() {
    let mut s = Sequence(1);
    for round in 0..300 {
        let count = [0, 1, 2, 11, 41, 130][s.below(6)];
        let rows = rows(&mut s, count);
        let chart = Ranked {
            label: s.name(),
            rows: &rows,
            target: s.target(),
            target_text: s.name(),
            shown: None,
            scale: s.scale(),
        };
        check(&ranked(&chart, [300, 560][s.below(2)]), &format!("ranked {round}"));
    }
}

#[test]
fn a_trend_stays_on_its_sheet_and_its_labels_apart() {
    let mut s = Sequence(2);
    for round in 0..300 {
        let count = [0, 1, 2, 5, 12, 60][s.below(6)];
        let level = s.below(4) == 0;
        let points: Vec<_> = (0..count)
            .map(|_| {
                let value = if level { Some(7.0) } else { s.value() };
                TrendPoint {
                    period: "2006-12",
                    value,
                    text: "10.71",
                    title: s.name(),
                    target: s.value(),
                    other: s.value(),
                }
            })
            .collect();
        let chart =
            Trend { label: s.name(), points: &points, target_text: s.name(), other_text: s.name(), scale: s.scale() };
        check(&trend(&chart, [300, 560][s.below(2)], [120, 180][s.below(2)]), &format!("trend {round}"));
    }
}

#[test]
fn a_bullet_stays_on_its_sheet_and_its_labels_apart() {
    let mut s = Sequence(3);
    for round in 0..500 {
        let mut reading = || s.value().map(|at| Reading { at, text: NAMES[s.below(NAMES.len())] });
        let (value, last_year, parent) = (reading(), reading(), reading());
        let chart = Bullet {
            label: s.name(),
            value,
            target: s.target(),
            target_text: s.name(),
            near: s.below(3) as f64,
            last_year,
            parent,
            tone: s.tone(),
            scale: s.scale(),
        };
        check(&bullet(&chart, BulletForm::Small { width: 230 }), &format!("small bullet {round}"));
        check(&bullet(&chart, BulletForm::Large { width: [300, 526][s.below(2)] }), &format!("large bullet {round}"));
    }
}

#[test]
fn a_sparkline_stays_on_its_sheet() {
    let mut s = Sequence(4);
    for round in 0..300 {
        let count = [0, 1, 2, 5, 60][s.below(5)];
        let points: Vec<_> = (0..count).map(|_| s.value()).collect();
        check(
            &sparkline(&Sparkline { label: s.name(), points: &points, target: s.value() }, 84, 28),
            &format!("spark {round}"),
        );
    }
}

#[test]
fn each_row_has_one_mark_that_bears_its_index() {
    let rows = rows(&mut Sequence(5), 30);
    let chart = Ranked { label: "", rows: &rows, target: None, target_text: "", shown: None, scale: Scale::ZERO };
    let svg = ranked(&chart, 560).svg;
    for index in 0..30 {
        assert_eq!(svg.matches(&format!("data-i=\"{index}\"")).count(), 1);
    }
}

#[test]
fn rows_out_of_view_are_left_out_and_the_others_stay_in_place() {
    let rows = rows(&mut Sequence(6), 200);
    let chart = Ranked { label: "", rows: &rows, target: None, target_text: "", shown: None, scale: Scale::ZERO };
    let (whole, part) = (ranked(&chart, 560), ranked(&Ranked { shown: Some((50, 90)), ..chart }, 560));
    assert_eq!((part.width, part.height), (whole.width, whole.height));
    assert_eq!(part.svg.matches("data-i").count(), 40);
    let marks = |svg: &str| {
        svg.split("<rect").skip(1).map(|m| m.split("</rect>").next().unwrap_or("").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(marks(&part.svg), marks(&whole.svg)[50..90]);
}

#[test]
fn a_funnel_stays_on_its_sheet_and_its_labels_apart() {
    let mut s = Sequence(7);
    for round in 0..300 {
        let count = [0, 1, 2, 11, 130][s.below(5)];
        let point = |s: &mut Sequence| FunnelPoint {
            name: s.name(),
            size: s.value().unwrap_or(7.0).abs(),
            value: s.value().unwrap_or(5.0),
            title: s.name(),
            tone: s.tone(),
            chosen: s.below(9) == 0,
        };
        let points: Vec<_> = (0..count).map(|_| point(&mut s)).collect();
        let limits: Vec<_> = (1..[1, 2, 60][s.below(3)])
            .map(|at| {
                let (size, reach) = (f64::from(at * at), 10.0 / f64::from(at));
                let high = if s.below(30) == 0 { f64::INFINITY } else { 10.0 + 1.6 * reach };
                FunnelLimit { size, inner: (10.0 - reach, 10.0 + reach), outer: (10.0 - 1.6 * reach, high) }
            })
            .collect();
        let chart = Funnel {
            label: s.name(),
            points: &points,
            limits: &limits,
            pooled: Reading { at: 10.0, text: s.name() },
            target: s.target(),
            target_text: s.name(),
            limit_texts: (s.name(), s.name()),
            size_text: s.name(),
            size_tick: None,
            scale: s.scale(),
        };
        check(&funnel(&chart, [340, 640][s.below(2)], [300, 360][s.below(2)]), &format!("funnel {round}"));
    }
}

#[test]
fn a_slope_chart_stays_on_its_sheet_and_its_labels_apart() {
    let mut s = Sequence(8);
    for round in 0..300 {
        let count = [0, 1, 2, 11, 60][s.below(5)];
        let line = |s: &mut Sequence| SlopeLine {
            name: s.name(),
            from: s.value(),
            to: s.value(),
            texts: ("9.78", "10.71"),
            title: s.name(),
            tone: s.tone(),
            chosen: s.below(9) == 0,
        };
        let lines: Vec<_> = (0..count).map(|_| line(&mut s)).collect();
        let (periods, target) = (("2005考核年度", "2006考核年度"), s.target());
        let chart = Slopes { label: s.name(), lines: &lines, periods, target, target_text: s.name(), scale: s.scale() };
        check(&slopes(&chart, [340, 560][s.below(2)]), &format!("slopes {round}"));
    }
}

#[test]
fn a_spine_stays_on_its_sheet_and_its_labels_apart() {
    let mut s = Sequence(9);
    for round in 0..300 {
        let count = [0, 1, 2, 23][s.below(4)];
        let row = |s: &mut Sequence| {
            let (a, b) = (s.value().unwrap_or(1.0), s.value().unwrap_or(3.0));
            SpineRow {
                name: s.name(),
                text: ["10.71‰", "–", "108.94"][s.below(3)],
                title: s.name(),
                value: s.value(),
                range: (a.min(b), a.max(b)),
                middle: (a, b),
                pooled: s.value().unwrap_or(2.0),
                target: s.target(),
                low_is_good: s.below(2) == 0,
                tone: s.tone(),
                chosen: s.below(9) == 0,
            }
        };
        let rows: Vec<_> = (0..count).map(|_| row(&mut s)).collect();
        let chart = Spine { label: s.name(), rows: &rows, heads: ("最差", "全县", "最好") };
        check(&spine(&chart, [340, 640][s.below(2)]), &format!("spine {round}"));
    }
}

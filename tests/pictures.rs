//! Pictures against golden files, rules that hold for each of them, and LibreOffice as a reader.
//!
//! `BLESS=1 cargo test --test pictures` rewrites the golden files.
// Clippy exempts only functions marked #[test]; the helpers of this file are test code all the same.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::expect_used)]
#![cfg(feature = "packs")]

#[path = "pictures/office.rs"]
mod office;
#[path = "pictures/style.rs"]
mod style;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use biaochi::figures::{Workspace, sample};
use biaochi::locale::{Lang, PictureText};
use biaochi::picture::screen::Desk;
use biaochi::picture::{Chart, Made, Picture, Shape, compose, picture};
use biaochi::scene::{Call, Event};

static COUNTY: LazyLock<Workspace> = LazyLock::new(|| sample("sample"));

/// A call for a picture such as `overview?verdict=met` of the sample county in its year 2006, made on 29 November 2026.
fn call(lang: Lang, path: &str, area: &str) -> Call<Desk> {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let pairs = query.split('&').filter_map(|it| it.split_once('='));
    Call {
        path: path.to_owned(),
        query: pairs.map(|(a, b)| (a.to_owned(), b.to_owned())).collect(),
        tail: String::new(),
        lang,
        today: 20_786,
        now: 0,
        state: String::new(),
        event: Event::Open,
        facts: Desk { area: area.to_owned(), period: "2005-10+12".to_owned(), writable: true },
        frame: None,
    }
}

fn picture_of(lang: Lang, path: &str, area: &str) -> Picture {
    let found = picture(&call(lang, path, area), &COUNTY, None);
    found.unwrap_or_else(|| panic!("no picture {path} of {area:?}")).picture
}

/// Every kind of picture, with the area that it is of; the county where there is none.
const KINDS: [(&str, &str); 19] = [
    ("indicator/crude_birth_rate/bullet", ""),
    ("indicator/crude_birth_rate/ranked", ""),
    ("indicator/crude_birth_rate/trend/0", ""),
    ("indicator/crude_birth_rate/trend/1", ""),
    ("indicator/crude_birth_rate/areas", ""),
    ("indicator/sex_ratio_at_birth/areas", "S01"),
    ("indicator/crude_birth_rate/reports", "S01-01"),
    ("overview", ""),
    ("targets", ""),
    ("targets?view=matrix", ""),
    ("figures", "S01"),
    ("figures?mode=months", "S01-01"),
    ("of/assessment/statistics/crude_birth_rate?nth=1", ""),
    ("of/assessment/laggards?nth=0", ""),
    ("of/report?nth=0", ""),
    ("of/learn/lesson/rate?nth=0", ""),
    ("of/assessment/statistics?nth=0", ""),
    ("of/learn/handout/crude_birth_rate?nth=1", ""),
    ("of/learn/example/made.crude_birth_rate?nth=0", ""),
];

/// The address of a picture in a shape.
fn shaped(path: &str, shape: Shape) -> String {
    format!("{path}{}shape={}", if path.contains('?') { '&' } else { '?' }, shape.code())
}

#[track_caller]
fn check(name: &str, lang: Lang, path: &str, shape: Shape) {
    let made = compose(&picture_of(lang, &shaped(path, shape), ""), shape, lang, 1);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/pictures").join(format!("{name}.svg"));
    let got = made.svg.replace("><", ">\n<");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&file, &got).unwrap();
    }
    let want = fs::read_to_string(&file).unwrap_or_default();
    assert!(got == want, "{name} differs from {}; look at it, then BLESS=1", file.display());
}

#[test]
fn pictures_are_drawn_as_they_were() {
    let rows = [
        ("bullet", "indicator/crude_birth_rate/bullet", [Shape::Wide, Shape::Screen, Shape::Square]),
        ("ranked", "indicator/crude_birth_rate/ranked", [Shape::Paper, Shape::Wide, Shape::Screen]),
        ("trend", "indicator/crude_birth_rate/trend/1", [Shape::Square, Shape::Paper, Shape::Wide]),
        ("areas", "indicator/crude_birth_rate/areas", [Shape::Screen, Shape::Square, Shape::Paper]),
        ("slopes", "of/assessment/statistics/crude_birth_rate?nth=6", [Shape::Wide, Shape::Square, Shape::Paper]),
        ("overview", "overview", [Shape::Paper, Shape::Wide, Shape::Square]),
        ("funnel", "of/assessment/statistics/crude_birth_rate?nth=1", [Shape::Wide, Shape::Square, Shape::Screen]),
    ];
    for (name, path, shapes) in rows {
        for (lang, shape) in Lang::ALL.into_iter().zip(shapes) {
            check(&format!("{name}-{}-{}", lang.tag(), shape.code()), lang, path, shape);
        }
    }
}

/// The letters of a picture without spaces and line breaks, as they can be read in it.
fn letters(svg: &str) -> String {
    let visible = svg.split_once("</desc>").unwrap().1;
    let plain =
        lines(visible).concat().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    plain.chars().filter(|it| !it.is_whitespace()).collect()
}

/// A picture of the list in one language and shape, with all of its parts.
struct Every {
    path: &'static str,
    lang: Lang,
    shape: Shape,
    picture: Picture,
    made: Vec<Made>,
}

/// Every picture of [`KINDS`] in every language and shape: drawn once for all tests.
static EVERYTHING: LazyLock<Vec<Every>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for (path, area) in KINDS {
        for lang in Lang::ALL {
            // Only scenes lay their charts out for the shape.
            let any = (!path.starts_with("of/")).then(|| picture_of(lang, path, area));
            for shape in Shape::ALL {
                let picture = any.clone().unwrap_or_else(|| picture_of(lang, &shaped(path, shape), area));
                let first = compose(&picture, shape, lang, 1);
                let rest: Vec<Made> = (2..=first.parts).map(|part| compose(&picture, shape, lang, part)).collect();
                let made = std::iter::once(first).chain(rest).collect();
                all.push(Every { path, lang, shape, picture, made });
            }
        }
    }
    all
});

impl Every {
    fn name(&self) -> String {
        format!("{} {:?} {:?}", self.path, self.lang, self.shape)
    }
}

#[test]
fn each_picture_carries_its_eight_parts_in_every_shape_language_and_part() {
    for it in EVERYTHING.iter() {
        for one in &it.made {
            let read = letters(&one.svg);
            for (name, value) in it.picture.context.parts(it.lang) {
                let value: String = value.chars().filter(|it| !it.is_whitespace()).collect();
                assert!(!value.is_empty() && read.contains(&value), "{}: no {name} {value}", it.name());
            }
            assert!(one.unknown.is_empty(), "{}: classes without a look: {:?}", it.name(), one.unknown);
        }
    }
}

#[test]
fn the_parts_of_a_table_have_each_of_its_cells() {
    for it in EVERYTHING.iter().filter(|it| it.picture.chart.is_none()) {
        let read: String = it.made.iter().map(|it| letters(&it.svg)).collect();
        for row in &it.picture.table.rows {
            for cell in row {
                let cell: String = cell.chars().filter(|it| !it.is_whitespace()).collect();
                assert!(read.contains(&cell), "{}: no {cell} in {row:?}", it.name());
            }
        }
    }
}

/// The texts of a picture, each as one line of it.
fn lines(svg: &str) -> Vec<&str> {
    svg.split("<text").skip(1).filter_map(|it| it.split_once('>')?.1.split("</text>").next()).collect()
}

#[test]
fn a_number_in_a_table_is_never_broken() {
    for it in EVERYTHING.iter().filter(|it| it.path == "of/assessment/statistics?nth=0") {
        let all: Vec<&str> = it.made.iter().flat_map(|it| lines(&it.svg)).collect();
        for cell in it.picture.table.rows.iter().flatten().filter(|it| it.contains(['%', '\u{2030}'])) {
            assert!(all.contains(&cell.as_str()), "{}: {cell} is cut", it.name());
        }
    }
}

#[test]
fn the_overviews_rows_have_their_small_charts_where_there_is_room() {
    for it in EVERYTHING.iter().filter(|it| it.path == "overview") {
        let want = it.picture.table.drawn.iter().filter(|it| !it.is_empty()).count();
        let got: usize = it.made.iter().map(|it| it.svg.matches("<g transform").count()).sum();
        // The long names and words of English leave room on a slide only.
        let narrow = it.lang == Lang::En && it.shape != Shape::Wide;
        assert!(want > 15 && (got == want || narrow && got == 0), "{}: {got} of {want}", it.name());
    }
}

#[test]
fn a_scenes_chart_is_laid_out_for_its_shape() {
    for shape in Shape::ALL {
        let path = shaped("of/assessment/statistics/crude_birth_rate?nth=1", shape);
        let picture = picture_of(Lang::Hans, &path, "");
        let Some(Chart::Drawn(drawing)) = picture.chart else { panic!("{path}") };
        assert_eq!((drawing.width, drawing.height), shape.frame(), "{path}");
    }
}

#[test]
fn letters_can_be_read_at_the_size_of_their_shape() {
    for it in EVERYTHING.iter() {
        assert!(it.made.iter().all(|it| !it.small), "{}", it.name());
    }
}

#[test]
fn a_sample_and_a_historical_indicator_say_that_they_are() {
    for lang in Lang::ALL {
        let text = PictureText::of(lang);
        for (path, area) in KINDS.into_iter().filter(|it| !it.0.contains("lesson") && !it.0.contains("made.")) {
            let it = picture_of(lang, path, area).context;
            assert!(it.source.starts_with(text.source_sample), "{path}: {}", it.source);
        }
        let history = picture_of(lang, "indicator/crude_birth_rate/bullet", "").context.note;
        assert!(history.contains(text.note_history), "{history}");
    }
}

#[test]
fn a_pictures_numbers_are_those_of_its_page() {
    let it = picture_of(Lang::Hans, "indicator/crude_birth_rate/bullet", "").context;
    assert!(it.count.contains("5,493") && it.count.contains("512,90") && it.unit == "‰", "{it:?}");
    assert_eq!(it.date, "2026-11-29");
    assert!(it.period.contains("2006考核年度") && it.period.contains("2005-10-01"), "{}", it.period);
}

#[test]
fn pictures_are_sound_xml_without_classes_styles_or_anything_from_outside() {
    for it in EVERYTHING.iter() {
        for one in &it.made {
            sound(it.path, &one.svg);
            for part in ["class=", "style=", "<style", "href", "url(", "var(", "<script"] {
                assert!(!one.svg.contains(part), "{}: {part}", it.name());
            }
        }
    }
}

/// Elements are closed in their order, and no attribute stands twice.
#[track_caller]
fn sound(path: &str, svg: &str) {
    let mut open = Vec::new();
    for piece in svg.split('<').skip(1).filter(|it| !it.starts_with('?')) {
        let (inside, text) = piece.split_once('>').unwrap();
        assert!(!text.contains('>') && !text.contains(char::is_control) || text.trim().is_empty(), "{path}: {text:?}");
        if let Some(name) = inside.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{path}");
            continue;
        }
        let name = inside.split([' ', '/']).next().unwrap();
        let mut names: Vec<&str> = inside.split("=\"").filter_map(|it| it.rsplit(' ').next()).collect();
        names.pop();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "{path}: {inside}");
        if !inside.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{path}: {open:?}");
}

#[test]
fn nothing_is_written_outside_of_the_sheet() {
    for it in EVERYTHING.iter() {
        let (width, height) = it.shape.size();
        for one in &it.made {
            // Letters of charts are in coordinates of their own, within a group that is moved.
            let own = match (one.svg.split_once("<g transform"), one.svg.rsplit_once("</g>")) {
                (Some((before, _)), Some((_, after))) => format!("{before}{after}"),
                _ => one.svg.clone(),
            };
            for text in own.split("<text ").skip(1) {
                let of = |name: &str| -> f64 {
                    let value = text.split_once(&format!("{name}=\"")).unwrap().1.split('"').next().unwrap();
                    value.parse().unwrap()
                };
                let (x, y) = (of("x"), of("y"));
                let inside = x >= 0.0 && x <= f64::from(width) && y > 0.0 && y <= f64::from(height) - 8.0;
                assert!(inside, "{}: {text}", it.name());
            }
        }
    }
}

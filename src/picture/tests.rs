//! Walks through the page of a picture, and through the links that lead there.

use super::screen::{Desk, play};
use super::{Seen, with_links};
use crate::assess::screen::tests::Visitor;
use crate::locale::{Lang, PictureText};
use crate::scene::walk::links_to;
use crate::scene::{Call, Event, Scene};

fn visitor(lang: Lang) -> Visitor {
    Visitor::among(|call, workspace| play(call, workspace, None), lang)
}

#[test]
fn a_picture_is_shown_with_its_shape_its_size_and_its_ways_out() {
    for lang in Lang::ALL {
        let text = PictureText::of(lang);
        let mut visitor = visitor(lang);
        visitor.open("indicator/crude_birth_rate/ranked?shape=a4&scale=4");
        for says in [text.shape_paper, "794", "3176×4492", text.png, text.csv_all] {
            assert!(visitor.html().contains(says), "{says}");
        }
        assert!(visitor.html().contains("src=\"data:image/svg+xml,%3C%3Fxml"));
    }
}

#[test]
fn what_is_no_picture_says_so_and_leads_back() {
    let mut visitor = visitor(Lang::En);
    let scores = "#/assessment/scores";
    for (path, back) in [
        ("", "#/overview"),
        ("indicator", "#/overview"),
        ("indicator/nothing/bullet", "#/overview"),
        ("indicator/tfr/pie", "#/overview"),
        ("of/settings", "#/overview"),
        ("of/assessment/scores?nth=99", scores),
        // What was pressed there is no longer remembered.
        ("of/assessment/scores?nth=0&seen=0123456789abcdef", scores),
    ] {
        visitor.open(path);
        let back = format!("href=\"{back}\"");
        assert!(visitor.html().contains(PictureText::of(Lang::En).gone) && visitor.html().contains(&back), "{path}");
    }
}

#[test]
fn svg_csv_and_numbers_leave_the_page() {
    let mut visitor = visitor(Lang::Hans);
    visitor.open("indicator/crude_birth_rate/bullet");
    let svg = visitor.press("svg", &[]).save.clone().unwrap();
    assert!(svg.text.starts_with("<?xml") && svg.name.ends_with(".svg") && svg.name.contains("2006"), "{}", svg.name);
    assert!(!svg.name.contains(':') && !svg.name.contains('：'), "{}", svg.name);
    let csv = visitor.press("csv", &[]).save.clone().unwrap();
    let text = String::from_utf8(csv.bytes).unwrap();
    assert!(text.starts_with('\u{feff}') && text.contains(",10.71,") && text.contains("(‰)"), "{text}");
    let all = visitor.press("all", &[]).save.clone().unwrap();
    let text = String::from_utf8(all.bytes).unwrap();
    assert!(
        text.contains("5493") && text.contains("crude_birth_rate") && !text.contains("family_planning_rate"),
        "{text}"
    );
    let numbers = visitor.press("numbers", &[]).copy.clone().unwrap();
    assert!(numbers.contains("10.71‰") && numbers.contains('\t'));
    for (what, copy) in [("png", false), ("copy", true)] {
        let raster = visitor.press(what, &[]).raster.clone().unwrap();
        assert_eq!((raster.width, raster.height, raster.scale, raster.copy), (1280, 720, 2, copy));
        assert!(raster.name.ends_with("_2x.png"), "{}", raster.name);
    }
}

#[test]
fn every_number_of_a_csv_that_is_shown_is_a_number() {
    let mut visitor = visitor(Lang::En);
    visitor.open("indicator/crude_birth_rate/areas");
    let csv = visitor.press("csv", &[]).save.clone().unwrap();
    let text = String::from_utf8(csv.bytes).unwrap();
    let row = text.lines().nth(1).unwrap();
    assert!(row.split(',').filter(|it| it.parse::<f64>().is_ok()).count() >= 3, "{row}");
}

#[test]
fn a_choice_of_the_page_stays_and_the_way_back_is_free_of_the_pictures_own() {
    let mut visitor = visitor(Lang::En);
    visitor.call.tail = "?area=S00&lang=en".to_owned();
    visitor.open("overview?verdict=met&shape=4x3");
    let back = "href=\"#/overview?verdict=met&amp;area=S00&amp;lang=en\"";
    assert!(visitor.html().contains(back), "{}", visitor.html().get(..900).unwrap_or_default());
    assert!(visitor.html().contains("#/picture/overview?shape=1x1&amp;verdict=met&amp;area=S00&amp;lang=en"));
}

/// The scene of a page with its links.
fn linked(lang: Lang, page: &str, path: &str) -> (Visitor, Scene) {
    let play: fn(&Call<Desk>, &crate::figures::Workspace) -> Scene = match page {
        "report" => crate::report::screen::play,
        "present" => crate::present::screen::play,
        _ => crate::assess::screen::play,
    };
    let mut visitor = Visitor::among(play, lang);
    let scene = visitor.open(path).clone();
    // The page remembers nothing when it is opened.
    visitor.call.state = String::new();
    let scene = with_links(scene, &visitor.call, page, &mut Seen::default());
    (visitor, scene)
}

#[test]
fn every_chart_and_table_of_scenes_leads_to_its_picture() {
    let pages = [
        ("assessment", "statistics/crude_birth_rate", 5),
        ("assessment", "statistics", 1),
        ("assessment", "scores", 1),
        ("assessment", "laggards", 1),
        ("assessment", "pace", 1),
        ("report", "", 1),
        ("report", "profiles/one", 2),
        ("present", "paper", 5),
    ];
    for lang in Lang::ALL {
        let mut pictures = visitor(lang);
        // Each picture plays its page again, so that the other languages walk through the first page only.
        for (page, path, least) in pages.into_iter().take(if lang == Lang::Hans { pages.len() } else { 1 }) {
            let (_, scene) = linked(lang, page, path);
            let all = links_to(scene.html.as_str(), "picture/");
            assert!(all.len() >= least, "{page}/{path}: {}", all.len());
            for href in all {
                pictures.open(&href);
                assert!(pictures.html().contains("class=\"picture-figure\""), "{href}");
            }
        }
    }
}

#[test]
fn a_scene_after_a_press_leads_to_pictures_of_what_it_showed() {
    let (mut visitor, _) = linked(Lang::En, "assessment", "scores");
    let columns = |html: &str| html.matches("<th scope=\"col\"").count();
    let before = columns(visitor.html());
    visitor.press("chance", &[]);
    assert!(columns(visitor.html()) > before, "the intervals have a column of their own");
    let mut seen = Seen::default();
    let scene = with_links(visitor.seen.clone(), &visitor.call, "assessment", &mut seen);
    let all = links_to(scene.html.as_str(), "picture/");
    assert!(!all.is_empty() && all.iter().all(|it| it.contains("seen=")), "{all:?}");
    let mut pictures = self::visitor(Lang::En);
    pictures.turn_to(&all[0]);
    pictures.call.event = Event::Press { what: "csv".to_owned(), form: Vec::new() };
    let csv = play(&pictures.call, &pictures.workspace, seen.of(&pictures.call)).save.unwrap();
    let text = String::from_utf8(csv.bytes).unwrap();
    // What every picture says of itself stands behind the table's own columns.
    let head = text.lines().next().unwrap().split(",Title,").next().unwrap();
    assert_eq!(head.split(',').count(), columns(visitor.html()), "{head}");
}

//! The page of a picture: what it will look like, its shape and size, and how it leaves the page.

use super::links::has_pictures;
use super::seen::{Asked, SEEN};
use super::{DataTable, Made, Shape, Subject, compose, picture};
use crate::catalog::Names;
use crate::exchange::write::csv;
use crate::figures::{AreaKind, Workspace};
use crate::locale::{PictureText, fill};
use crate::scene::address::{encode, path, with_value, with_values};
use crate::scene::{Call, Html, Raster, Save, Scene, html};
use crate::speak::period_name;

pub use super::subject::Desk;

/// What the page itself keeps in the address, beside what its subject does.
pub(super) const OWN_KEYS: [&str; 5] = ["shape", "scale", "part", "nth", SEEN];

/// The scene of a call. `shown` is the page as it was shown that the picture is of, where its address names one.
#[must_use]
pub fn play(call: &Call<Desk>, workspace: &Workspace, shown: Option<Asked<'_>>) -> Scene {
    let text = PictureText::of(call.lang);
    let Some(subject) = picture(call, workspace, shown) else {
        let gone = Html::new().p(text.gone).within(
            "p",
            "btns",
            &Html::new().link("btn", &back(call, page_of(call)), text.back),
        );
        let html = html::lede(&Html::new(), text.title, "").and(&html::card("", &gone));
        return Scene { title: text.title.to_owned(), html, ..Scene::default() };
    };
    let choice = Choice::of(call);
    let made = compose(&subject.picture, choice.shape, call.lang, choice.part);
    let back = Html::new().link("crumb", &back(call, &subject.back), text.back);
    let html = html::lede(&back, text.title, text.says).and(&html::card("", &card(call, &subject, &choice, &made)));
    let mut scene = Scene { title: subject.picture.context.title.clone(), html, ..Scene::default() };
    press(call, workspace, &subject, &choice, made, &mut scene);
    scene
}

/// The same where no workspace is open: pictures of learning need none.
#[must_use]
pub fn play_unopened(call: &Call<Desk>, shown: Option<Asked<'_>>) -> Scene {
    let mut workspace = Workspace::empty("", "");
    workspace.areas.add("-", Names::default(), AreaKind::County, None);
    play(call, &workspace, shown)
}

/// What the address chooses.
struct Choice {
    shape: Shape,
    scale: u32,
    part: usize,
}

impl Choice {
    fn of(call: &Call<Desk>) -> Self {
        let number = |key: &str| call.asked(key).and_then(|it| it.parse::<u32>().ok());
        let scale = number("scale").filter(|it| Shape::SCALES.contains(it)).unwrap_or(2);
        let part = number("part").and_then(|it| usize::try_from(it).ok()).unwrap_or(1).max(1);
        Self { shape: Shape::parse(call.asked("shape").unwrap_or_default()), scale, part }
    }
}

/// The page that an address speaks of, where it is one that has pictures.
fn page_of(call: &Call<Desk>) -> &str {
    let of = call.path.strip_prefix("of/").unwrap_or_default();
    let (page, path) = of.split_once('/').unwrap_or((of, ""));
    if has_pictures(page, path) { of } else { "overview" }
}

/// The page that the picture is of, with what that page keeps in the address.
fn back(call: &Call<Desk>, page: &str) -> String {
    let own = |it: &&(String, String)| OWN_KEYS.contains(&it.0.as_str());
    let kept = call.query.iter().filter(|it| !own(it));
    format!("#/{page}{}", with_values(&call.tail, kept))
}

/// This page with one of its choices made; another shape begins with its first part.
fn chosen(call: &Call<Desk>, key: &str, value: &str) -> String {
    let kept = call.query.iter().filter(|(it, _)| it != key && (it != "part" || key != "shape"));
    path("picture", &call.path) + &with_value(&with_values(&call.tail, kept), key, value)
}

/// Choices as a row of links.
fn row(name: &str, links: impl Iterator<Item = (String, String, bool)>) -> Html {
    let label = Html::new().within("span", "picture-name", &Html::new().text(name));
    Html::new().within("div", "picture-row", &label.and(&html::ways("levels", name, "true", links)))
}

fn card(call: &Call<Desk>, subject: &Subject, choice: &Choice, made: &Made) -> Html {
    let text = PictureText::of(call.lang);
    let (wide, high) = choice.shape.size();
    let shapes = Shape::ALL
        .into_iter()
        .map(|it| (chosen(call, "shape", it.code()), it.name(text).to_owned(), it == choice.shape));
    let scales = Shape::SCALES.into_iter().map(|it| {
        let values = [("n", it.to_string()), ("w", (wide * it).to_string()), ("h", (high * it).to_string())];
        let says = fill(text.scale_one, &values.each_ref().map(|(key, value)| (*key, value.as_str())));
        (chosen(call, "scale", &it.to_string()), says, it == choice.scale)
    });
    let mut rows = row(text.shape, shapes).and(&row(text.scale, scales));
    let part = choice.part.min(made.parts);
    if made.parts > 1 {
        let parts = (1..=made.parts).map(|it| (chosen(call, "part", &it.to_string()), it.to_string(), it == part));
        rows = rows.and(&row(text.part, parts));
        let of = made.parts.to_string();
        rows = rows.within("p", "muted small", &Html::new().text(&fill(text.parts_says, &[("of", &of)])));
    }
    if made.small {
        rows = rows.within("p", "note-few", &Html::new().text(text.small));
    }
    let mut buttons = Html::new().button("btn", "png", text.png).button("btn ghost", "svg", text.svg);
    buttons = buttons.button("btn ghost", "copy", text.copy).button("btn ghost", "csv", text.csv);
    if subject.all.is_some() {
        buttons = buttons.button("btn ghost", "all", text.csv_all);
    }
    buttons = buttons.button("btn ghost", "numbers", text.copy_numbers);
    let mut source = String::from("data:image/svg+xml,");
    encode(&made.svg, &mut source);
    let alt = format!("{} {}", subject.picture.context.title, subject.picture.says);
    let (width, height) = (wide.to_string(), high.to_string());
    let class = format!("picture-sheet of-{}", choice.shape.code());
    let sheet = Html::new().el(
        "img",
        &[("class", &class), ("alt", alt.trim()), ("width", &width), ("height", &height), ("src", &source)],
        &Html::new(),
    );
    let rows = Html::new().within("div", "no-print", &rows.within("div", "btns", &buttons));
    let help = Html::new().within("p", "muted small no-print", &Html::new().text(text.help));
    rows.within("figure", "picture-figure", &sheet).and(&help)
}

/// Gives what was pressed for.
fn press(call: &Call<Desk>, workspace: &Workspace, subject: &Subject, choice: &Choice, made: Made, scene: &mut Scene) {
    let picture = &subject.picture;
    let data = DataTable { picture, lang: call.lang };
    let part = if made.parts > 1 { format!("_{}", choice.part.min(made.parts)) } else { String::new() };
    let named = |what: &str, extension: &str| {
        let context = &picture.context;
        let period = call.facts.period().map(|it| period_name(call.lang, workspace.calendar, it));
        let parts = [context.title.as_str(), &context.area, &period.unwrap_or_default(), &context.date];
        let name: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
        let name = name.join("_") + what;
        let sound = |it: &char| !r#"\/:*?"<>|"#.contains(*it) && *it != '\u{ff1a}' && !it.is_control();
        format!("{}{extension}", name.chars().filter(sound).collect::<String>().trim())
    };
    let raster = |svg: String, copy: bool| {
        let (width, height) = choice.shape.size();
        let name = named(&format!("{part}_{}x", choice.scale), ".png");
        Raster { svg, width, height, scale: choice.scale, name, copy }
    };
    match call.pressed().unwrap_or_default() {
        "png" => scene.raster = Some(raster(made.svg, false)),
        "copy" => scene.raster = Some(raster(made.svg, true)),
        "svg" => {
            let name = named(&part, ".svg");
            scene.save = Some(Save { name, media_type: "image/svg+xml".to_owned(), text: made.svg, bytes: Vec::new() });
        }
        "csv" => scene.save = Some(csv_file(named("", ".csv"), csv::bytes(&data.sheet()))),
        "all" => {
            let sheet = subject.all.as_ref().map(|it| it.sheet(workspace, picture, call.lang));
            scene.save = sheet.map(|it| csv_file(named("_+", ".csv"), csv::bytes(&it)));
        }
        "numbers" => scene.copy = Some(data.text()),
        _ => {}
    }
}

fn csv_file(name: String, bytes: Vec<u8>) -> Save {
    Save { name, media_type: "text/csv".to_owned(), text: String::new(), bytes }
}

//! Contact sheets: every page in three languages, two themes and three sizes, side by side.
//!
//! `cargo xtask sheet` writes them to target/sheet and says which pages look otherwise than those that were kept.
//! `cargo xtask sheet --keep` keeps them: small pictures in docs/sheet, and how each page looks in tests/data/looks.tsv.
//! Words after that name pages, as `cargo xtask sheet overview learn/card`.

use biaochi_browser_tests::look::{Look, View};
use biaochi_browser_tests::pages::{LANGUAGES, SIZES, THEMES, all};
use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, root};
use image::imageops::{FilterType, overlay, resize};
use image::{Rgb, RgbImage};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The longer side of a small picture and the space around it, in pixels.
const SMALL: u32 = 256;
const GAP: u32 = 8;
/// Small pictures in a row.
const ACROSS: u32 = 7;
const GROUND: Rgb<u8> = Rgb([0x80, 0x86, 0x8c]);
/// Of 100; letters stay readable enough to see what is cut.
const JPEG_QUALITY: u8 = 60;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let keep = words.iter().any(|it| it == "--keep");
    let named: Vec<&String> = words.iter().filter(|it| *it != "--keep").collect();
    let wanted: Vec<&'static str> =
        all().filter(|it| named.is_empty() || named.iter().any(|name| name == it)).collect();
    let mut kept = biaochi_browser_tests::look::kept()?;
    let mut sheets: BTreeMap<String, Vec<RgbImage>> = BTreeMap::new();
    let mut unlike = Vec::new();
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "zh-CN").await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    for page in wanted {
        for view in View::all(page) {
            let picture = browser.view(&view).await?;
            let look = Look::of(&picture);
            match kept.insert(view.name(), look.clone()) {
                Some(before) if before.differs(&look) => unlike.push(view.name()),
                Some(_) => {}
                None => unlike.push(format!("{} (new)", view.name())),
            }
            let name = format!("{}-{}-{}", view.size.0, view.lang, view.theme);
            let longer = view.size.0.max(view.size.1);
            let small = |side: u32| SMALL * side / longer;
            let picture = resize(&picture, small(view.size.0), small(view.size.1), FilterType::Triangle);
            sheets.entry(name).or_default().push(picture);
        }
        println!("{page}");
    }
    let letters = browser.letters().await?;
    browser.close().await?;
    let folder = root().join(if keep && named.is_empty() { "docs/sheet" } else { "target/sheet" });
    std::fs::create_dir_all(&folder)?;
    for (name, pictures) in &sheets {
        let path = folder.join(format!("{name}.jpg"));
        save(&side_by_side(pictures), path)?;
    }
    println!("{} sheets in {}", sheets.len(), folder.display());
    if keep {
        let known = |name: &String| all().any(|page| View::all(page).iter().any(|it| it.name() == *name));
        kept.retain(|name, _| known(name));
        biaochi_browser_tests::look::keep(&kept, &letters)?;
        println!(
            "{} looks kept ({} pages, {} languages, {} themes, {} sizes)",
            kept.len(),
            all().count(),
            LANGUAGES.len(),
            THEMES.len(),
            SIZES.len()
        );
    }
    for name in &unlike {
        println!("otherwise than kept: {name}");
    }
    println!("{} of the pages look otherwise than those that were kept", unlike.len());
    Ok(())
}

fn side_by_side(pictures: &[RgbImage]) -> RgbImage {
    let height = pictures.iter().map(RgbImage::height).max().unwrap_or(1);
    let width = pictures.iter().map(RgbImage::width).max().unwrap_or(1);
    let count = u32::try_from(pictures.len()).unwrap_or(0);
    let rows = count.div_ceil(ACROSS);
    let mut sheet = RgbImage::from_pixel(ACROSS * (width + GAP) + GAP, rows * (height + GAP) + GAP, GROUND);
    for (at, picture) in (0..count).zip(pictures) {
        let (x, y) = (at % ACROSS * (width + GAP) + GAP, at / ACROSS * (height + GAP) + GAP);
        overlay(&mut sheet, picture, i64::from(x), i64::from(y));
    }
    sheet
}

fn save(sheet: &RgbImage, path: PathBuf) -> Outcome {
    let file = std::io::BufWriter::new(std::fs::File::create(path)?);
    image::codecs::jpeg::JpegEncoder::new_with_quality(file, JPEG_QUALITY).encode_image(sheet)?;
    Ok(())
}

//! How a page looks, in so few numbers that they can be kept: the mean lightness of each part of its picture.

use crate::pages::{LANGUAGES, SIZES, THEMES};
use crate::{Browser, Outcome, quoted};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use image::imageops::{FilterType, resize};
use image::{GrayImage, RgbImage};
use std::collections::BTreeMap;

/// Parts across and down.
const GRID: (u32, u32) = (16, 16);
/// Letters that are drawn a little otherwise change a part by less than this, of 255.
const PART_DIFFERS: u8 = 26;
/// So many parts may differ: a date, a figure of today.
const MOST_PARTS: usize = 6;

/// How the line begins that says with which letters the looks were kept.
const LETTERS: &str = "# letters: ";

/// One page in one language, theme and size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The address of the page, without its mark.
    pub page: &'static str,
    /// The language.
    pub lang: &'static str,
    /// `light` or `dark`.
    pub theme: &'static str,
    /// Width and height in CSS pixels.
    pub size: (u32, u32),
}

impl View {
    /// Its name in the table of looks.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {} {} {}x{}", self.page, self.lang, self.theme, self.size.0, self.size.1)
    }

    /// All of a page.
    #[must_use]
    pub fn all(page: &'static str) -> Vec<Self> {
        let mut views = Vec::new();
        for size in SIZES {
            for lang in LANGUAGES {
                views.extend(THEMES.map(|theme| Self { page, lang, theme, size }));
            }
        }
        views
    }
}

/// The lightness of the parts of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look(Vec<u8>);

impl Look {
    /// Of a picture.
    #[must_use]
    pub fn of(picture: &RgbImage) -> Self {
        let gray: GrayImage = image::imageops::grayscale(picture);
        Self(resize(&gray, GRID.0, GRID.1, FilterType::Triangle).into_raw())
    }

    /// As it is kept.
    #[must_use]
    pub fn text(&self) -> String {
        STANDARD.encode(&self.0)
    }

    /// What was kept.
    ///
    /// # Errors
    /// When the text is none of ours.
    pub fn parse(text: &str) -> Outcome<Self> {
        let parts = STANDARD.decode(text)?;
        let wanted = usize::try_from(GRID.0 * GRID.1)?;
        if parts.len() == wanted { Ok(Self(parts)) } else { Err(format!("a look has {wanted} parts: {text}").into()) }
    }

    /// How many parts differ.
    #[must_use]
    pub fn parts_unlike(&self, other: &Self) -> usize {
        self.0.iter().zip(&other.0).filter(|(a, b)| a.abs_diff(**b) > PART_DIFFERS).count()
    }

    /// Whether a reader would say that it is another page.
    #[must_use]
    pub fn differs(&self, other: &Self) -> bool {
        self.parts_unlike(other) > MOST_PARTS
    }
}

/// The table of looks that were kept, by the names of their views.
///
/// # Errors
/// When it cannot be read.
pub fn kept() -> Outcome<BTreeMap<String, Look>> {
    let text = std::fs::read_to_string(table()).unwrap_or_default();
    text.lines()
        .filter_map(|it| it.split_once('\t'))
        .map(|(name, look)| Ok((name.to_owned(), Look::parse(look)?)))
        .collect()
}

/// The letters with which the looks were kept, as [`Browser::letters`] gives them.
///
/// # Errors
/// When the table cannot be read.
pub fn kept_letters() -> Outcome<String> {
    let text = std::fs::read_to_string(table())?;
    Ok(text.lines().find_map(|it| it.strip_prefix(LETTERS)).unwrap_or_default().to_owned())
}

/// Keeps the table of looks, and with which letters they were drawn.
///
/// # Errors
/// When it cannot be written.
pub fn keep(looks: &BTreeMap<String, Look>, letters: &str) -> Outcome {
    let lines: String = looks.iter().map(|(name, look)| format!("{name}\t{}\n", look.text())).collect();
    Ok(std::fs::write(table(), format!("{LETTERS}{letters}\n{lines}"))?)
}

fn table() -> std::path::PathBuf {
    crate::root().join("tests/data/looks.tsv")
}

impl Browser {
    /// How wide some words are in the three languages: another machine's fonts give other widths, and other pages.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn letters(&self) -> Outcome<String> {
        let measure = "return ['zh-Hans', 'zh-Hant', 'en'].map(lang => { const it = document.createElement('span'); \
            it.lang = lang; it.textContent = 'Biaochi 10.71 Wi \u{6807}\u{5c3a}'; it.style.cssText = 'position:absolute;white-space:nowrap;font:100px var(--sans)'; \
            document.body.append(it); const { width, height } = it.getBoundingClientRect(); it.remove(); \
            return Math.round(width) + 'x' + Math.round(height); }).join(' ')";
        Ok(self.run(measure).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Shows a page as a view has it, and gives its picture.
    ///
    /// # Errors
    /// When the page does not come or the picture cannot be taken.
    pub async fn view(&self, view: &View) -> Outcome<RgbImage> {
        self.resize(view.size.0, view.size.1).await?;
        let mark = if view.page.contains('?') { '&' } else { '?' };
        self.turn(&format!("{}{mark}lang={}", view.page, view.lang)).await?;
        let theme = quoted(view.theme);
        self.run(&format!("document.documentElement.dataset.theme = {theme}; scrollTo(0, 0); return 1")).await?;
        self.still().await?;
        let png = self.web.screenshot_as_png().await?;
        Ok(image::load_from_memory(&png)?.to_rgb8())
    }
}

//! The shapes of pictures: where they are going to be shown.

use crate::locale::PictureText;

/// A shape with its size in CSS pixels.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Shape {
    /// 16:9, a slide of today.
    #[default]
    Wide,
    /// 4:3, an older projector.
    Screen,
    /// 1:1, a message.
    Square,
    /// A4 upright, at 96 pixels an inch.
    Paper,
}

impl Shape {
    /// All shapes, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Wide, Self::Screen, Self::Square, Self::Paper];
    /// How many times as large a PNG may be.
    pub const SCALES: [u32; 3] = [1, 2, 4];

    /// Its code in the address.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Wide => "16x9",
            Self::Screen => "4x3",
            Self::Square => "1x1",
            Self::Paper => "a4",
        }
    }

    /// The shape of a code; an unknown one is a slide.
    #[must_use]
    pub fn parse(code: &str) -> Self {
        Self::ALL.into_iter().find(|it| it.code() == code).unwrap_or_default()
    }

    /// Its name.
    #[must_use]
    pub const fn name(self, text: &PictureText) -> &'static str {
        match self {
            Self::Wide => text.shape_wide,
            Self::Screen => text.shape_screen,
            Self::Square => text.shape_square,
            Self::Paper => text.shape_paper,
        }
    }

    /// Width and height in CSS pixels.
    #[must_use]
    pub const fn size(self) -> (u32, u32) {
        match self {
            Self::Wide => (1280, 720),
            Self::Screen => (1024, 768),
            Self::Square => (1080, 1080),
            Self::Paper => (794, 1123),
        }
    }

    /// What a chart may fill, in pixels of the chart: the sheet without its edges, its head and its foot, and on sheets
    /// that are high enough without room for the numbers below.
    #[must_use]
    pub const fn frame(self) -> (u32, u32) {
        match self {
            Self::Wide => (800, 280),
            Self::Screen => (670, 340),
            Self::Square => (666, 400),
            Self::Paper => (680, 420),
        }
    }

    /// The height of common letters in CSS pixels, from which titles and notes follow.
    pub(super) const fn letters(self) -> u32 {
        match self {
            Self::Wide | Self::Square => 18,
            Self::Screen => 17,
            Self::Paper => 13,
        }
    }

    /// The smallest letters that can still be read where it is shown.
    pub(super) const fn least(self) -> u32 {
        match self {
            Self::Paper => 9,
            _ => 12,
        }
    }
}

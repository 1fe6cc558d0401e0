//! Inks, dashes and pens: what a mark is drawn with, named by meaning and never by colour.
//!
//! Plotters carries colours as RGB. An ink travels in the red byte and a dash in the green one; the backend turns
//! both back into CSS classes, so the page, the dark theme and the printer decide what they look like.

use plotters::style::{Color, ShapeStyle};
use plotters_backend::BackendColor;

/// A design token a mark is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Text and the lines that must be seen.
    Ink,
    /// Secondary text and marks.
    Ink2,
    /// Lines that separate.
    Rule,
    /// Grid lines.
    Rule2,
    /// The ground a chart lies on.
    Paper,
    /// The one accent: lines of a trend.
    Brand,
    /// Ground of a chosen row.
    BrandSoft,
    /// The target is met.
    Met,
    /// Within reach of the target.
    Near,
    /// The target is missed.
    Miss,
    /// Too few cases to judge.
    Few,
    /// Ground of a hollow bar.
    FewSoft,
    /// Poorest qualitative range.
    Band1,
    /// Middle qualitative range.
    Band2,
    /// Best qualitative range.
    Band3,
}

impl Ink {
    const ALL: [(Ink, &'static str); 15] = [
        (Ink::Ink, "ink"),
        (Ink::Ink2, "ink-2"),
        (Ink::Rule, "rule"),
        (Ink::Rule2, "rule-2"),
        (Ink::Paper, "paper"),
        (Ink::Brand, "brand"),
        (Ink::BrandSoft, "brand-soft"),
        (Ink::Met, "met"),
        (Ink::Near, "near"),
        (Ink::Miss, "miss"),
        (Ink::Few, "few"),
        (Ink::FewSoft, "few-soft"),
        (Ink::Band1, "band-1"),
        (Ink::Band2, "band-2"),
        (Ink::Band3, "band-3"),
    ];

    /// The token's name, the tail of the CSS classes `f-…` (fill) and `s-…` (stroke).
    pub fn token(self) -> &'static str {
        Self::ALL.get(usize::from(self as u8)).map_or("ink", |(_, token)| token)
    }

    /// The ink of a token.
    #[must_use]
    pub fn of_token(token: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, it)| *it == token).map(|(ink, _)| *ink)
    }

    pub(crate) fn from_color(color: BackendColor) -> Self {
        Self::ALL.get(usize::from(color.rgb.0)).map_or(Self::Ink, |(ink, _)| *ink)
    }

    /// A style that fills with this ink.
    pub(crate) fn fill(self) -> ShapeStyle {
        self.filled()
    }

    /// A style that draws lines `width_tenths` tenths of a pixel wide.
    pub(crate) fn line(self, width_tenths: u32) -> ShapeStyle {
        ShapeStyle::from(self).stroke_width(width_tenths)
    }

    /// As [`Ink::line`], broken up.
    pub(crate) fn dashed(self, width_tenths: u32, dash: Dash) -> ShapeStyle {
        ShapeStyle::from(Broken(self, dash)).stroke_width(width_tenths)
    }
}

impl Color for Ink {
    fn to_backend_color(&self) -> BackendColor {
        BackendColor { alpha: 1.0, rgb: (*self as u8, 0, 0) }
    }
}

/// How a line is broken up; `d-…` in the style sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dash {
    Solid,
    /// Targets in lines over time.
    Long,
    /// Secondary series.
    Short,
    /// Narrow cuts across a bar: the pattern of a missed target.
    Hatch,
}

impl Dash {
    pub(crate) fn from_color(color: BackendColor) -> Self {
        match color.rgb.1 {
            1 => Self::Long,
            2 => Self::Short,
            3 => Self::Hatch,
            _ => Self::Solid,
        }
    }

    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Solid => "",
            Self::Long => " d-long",
            Self::Short => " d-short",
            Self::Hatch => " d-hatch",
        }
    }
}

struct Broken(Ink, Dash);

impl Color for Broken {
    fn to_backend_color(&self) -> BackendColor {
        BackendColor { alpha: 1.0, rgb: (self.0 as u8, self.1 as u8, 0) }
    }
}

/// How a verdict is drawn: an ink, a pattern and a shape, so that colour never stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Solid bar, triangle up.
    Met,
    /// Bar with a slit along it, diamond.
    Near,
    /// Bar with cuts across it, triangle down.
    Miss,
    /// Hollow bar, circle.
    Few,
    /// No verdict: solid bar in the accent, no shape.
    #[default]
    Plain,
}

impl Tone {
    /// All tones in the order in which they are drawn.
    pub(crate) const ALL: [Tone; 5] = [Tone::Met, Tone::Near, Tone::Miss, Tone::Few, Tone::Plain];

    /// The ink of its bar and shape.
    pub fn ink(self) -> Ink {
        match self {
            Self::Met => Ink::Met,
            Self::Near => Ink::Near,
            Self::Miss => Ink::Miss,
            Self::Few => Ink::Few,
            Self::Plain => Ink::Brand,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_survives_the_trip_through_a_plotters_colour() {
        for (ink, token) in Ink::ALL {
            assert_eq!(Ink::from_color(ink.to_backend_color()), ink);
            assert_eq!(ink.token(), token);
        }
    }

    #[test]
    fn every_dash_survives_the_trip_through_a_plotters_colour() {
        for dash in [Dash::Solid, Dash::Long, Dash::Short, Dash::Hatch] {
            assert_eq!(Dash::from_color(Broken(Ink::Met, dash).to_backend_color()), dash);
        }
    }
}

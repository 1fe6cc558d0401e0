//! The course: twelve short lessons, each with a question to think about, four paragraphs, a worked example, and a
//! check of its own. The texts stand in `locale`; every number in them is put in here, from a case.

mod values;

#[cfg(test)]
mod tests;

pub use values::filled;

use super::address::Level;
use super::case::Case;
use super::rng::Rng;
use super::skill::Skill;
use super::theme::{self, Theme};
use crate::locale::*;

/// A lesson's texts in one language, with the places still open.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// Its name.
    pub title: &'static str,
    /// What one can do after it.
    pub aim: &'static str,
    /// What to think about before it is explained.
    pub think: &'static str,
    /// The explanation.
    pub says: [&'static str; 4],
    /// What to remember.
    pub keep: &'static str,
}

/// A lesson.
pub struct Lesson {
    /// The stable code.
    pub code: &'static str,
    /// Its texts.
    pub words: fn(Lang) -> Words,
    /// What it teaches, for its exercises and its check.
    pub skills: &'static [Skill],
    /// What its example speaks of.
    theme: &'static Theme,
    /// What the example has to have, so that its text is true of it.
    fits: fn(&Case) -> bool,
}

macro_rules! words {
    ($name:ident) => {
        |lang| {
            let it = $name::of(lang);
            Words {
                title: it.title,
                aim: it.aim,
                think: it.think,
                says: [it.say_1, it.say_2, it.say_3, it.say_4],
                keep: it.keep,
            }
        }
    };
}

/// The course in the order in which it is taught.
pub static COURSE: [Lesson; 12] = [
    Lesson { code: "rate", words: words!(LessonRateText), skills: &[Skill::Rate], theme: &theme::BIRTHS, fits: any },
    Lesson {
        code: "whom",
        words: words!(LessonWhomText),
        skills: &[Skill::Fraction],
        theme: &theme::ANTENATAL,
        fits: any,
    },
    Lesson {
        code: "average",
        words: words!(LessonAverageText),
        skills: &[Skill::Average],
        theme: &theme::BIRTHS,
        fits: values::end_prints_otherwise,
    },
    Lesson { code: "unit", words: words!(LessonUnitText), skills: &[Skill::Unit], theme: &theme::INFANT, fits: any },
    Lesson {
        code: "ratio",
        words: words!(LessonRatioText),
        skills: &[Skill::Ratio],
        theme: &theme::SEX_RATIO,
        fits: any,
    },
    Lesson {
        code: "coverage",
        words: words!(LessonCoverageText),
        skills: &[Skill::Coverage, Skill::Inverse],
        theme: &theme::CHECKS,
        fits: values::above_hundred,
    },
    Lesson {
        code: "pool",
        words: words!(LessonPoolText),
        skills: &[Skill::Pool],
        theme: &theme::AWARENESS,
        fits: values::mean_prints_otherwise,
    },
    Lesson {
        code: "target",
        words: words!(LessonTargetText),
        skills: &[Skill::Target, Skill::Point],
        theme: &theme::ANTENATAL,
        fits: values::misses,
    },
    Lesson {
        code: "change",
        words: words!(LessonChangeText),
        skills: &[Skill::Change],
        theme: &theme::POSTNATAL,
        fits: values::moved,
    },
    Lesson {
        code: "year",
        words: words!(LessonYearText),
        skills: &[Skill::AssessmentYear, Skill::PartYear],
        theme: &theme::BIRTHS,
        fits: any,
    },
    Lesson {
        code: "small",
        words: words!(LessonSmallText),
        skills: &[Skill::Small, Skill::Plausible],
        theme: &theme::MATERNAL,
        fits: values::few,
    },
    Lesson {
        code: "chart",
        words: words!(LessonChartText),
        skills: &[Skill::Chart, Skill::FindError],
        theme: &theme::SCREENED,
        fits: values::mean_prints_otherwise,
    },
];

/// A lesson by its code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Lesson> {
    COURSE.iter().find(|it| it.code == code)
}

impl Lesson {
    /// The case that its example and its texts speak of: of the seeds in turn the first that fits, for ever the same.
    #[must_use]
    pub fn case(&self, lang: Lang) -> Case {
        let made = |seed: u32| {
            let mut rng = Rng::new(self.code, seed);
            theme::invent(self.theme, Level::One, lang, &mut rng)
        };
        (0..500).map(made).find(|it| (self.fits)(it)).unwrap_or_else(|| made(0))
    }
}

const fn any(_: &Case) -> bool {
    true
}

//! All visible text, in three languages, one file a feature.
//!
//! `texts!` declares a struct whose fields are the texts of one feature and the three values of it.
//! A text that lacks a language does not compile. Texts with `{names}` are filled by [`fill`];
//! a test holds that the three languages of a text name the same places.

mod fill;
mod lang;
mod texts;

pub use fill::{fill, places};
pub use lang::Lang;

/// One text in its three languages, for the tests that read them all.
pub struct Entry {
    /// The field's name.
    pub name: &'static str,
    /// 简体, 繁體, English.
    pub texts: [&'static str; 3],
}

/// Declares the features: each has a file and is read by the tests.
macro_rules! features {
    ($($module:ident::$name:ident,)*) => {
        $(mod $module; pub use $module::$name;)*

        /// Every text of every feature: the tests walk over it.
        #[must_use]
        pub fn all() -> Vec<(&'static str, &'static [Entry])> {
            vec![$((stringify!($module), $name::ALL),)*]
        }
    };
}

// One line a feature, so that two who add one each do not meet.
features! {
    figure::FigureText,
    file::FileText,
    workspace_problem::WorkspaceProblemText,
    grid::GridText,
    help::HelpText,
    import::ImportText,
    indicator::IndicatorText,
    kept::KeptText,
    overview::OverviewText,
    panic::PanicText,
    period::PeriodText,
    reading::ReadingText,
    results::ResultsText,
    settings::SettingsText,
    shell::ShellText,
    start::StartText,
    targets::TargetsText,
    teach::TeachText,
    teach_average::TeachAverageText,
    teach_average_end::TeachAverageEndText,
    teach_coverage::TeachCoverageText,
    teach_example::TeachExampleText,
    teach_fraction::TeachFractionText,
    teach_inverse::TeachInverseText,
    teach_kind::TeachKindText,
    teach_mistake::TeachMistakeText,
    teach_people::TeachPeopleText,
    teach_place::TeachPlaceText,
    teach_pool::TeachPoolText,
    teach_rates::TeachRatesText,
    teach_ratio::TeachRatioText,
    teach_skill::TeachSkillText,
    teach_theme::TeachThemeText,
    teach_unit::TeachUnitText,
    value::ValueText,
    verdict::VerdictText,
}

#[cfg(test)]
pub(crate) mod tests;

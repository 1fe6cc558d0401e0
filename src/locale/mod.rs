//! All visible text, in three languages, one file a feature.
//!
//! `texts!` declares a struct whose fields are the texts of one feature and the three values of it.
//! A text that lacks a language does not compile. Texts with `{names}` are filled by [`fill`];
//! a test holds that the three languages of a text name the same places.

mod fill;
mod glyphs;
mod lang;
mod texts;

pub use fill::{fill, places};
pub use glyphs::GLYPHS;
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
    aloud::AloudText,
    assess_edit::AssessEditText,
    assess_room::AssessRoomText,
    assess_scheme::AssessSchemeText,
    assess_score::AssessScoreText,
    assess::AssessText,
    assess_statistics::AssessStatisticsText,
    assess_laggard::AssessLaggardText,
    assess_log::AssessLogText,
    assess_pace::AssessPaceText,
    figure::FigureText,
    file::FileText,
    grid::GridText,
    command::CommandText,
    guide::GuideText,
    guide_page::GuidePageText,
    guide_room::GuideRoomText,
    help::HelpText,
    import::ImportText,
    indicator::IndicatorText,
    kept::KeptText,
    learn::LearnText,
    lesson_average::LessonAverageText,
    lesson_change::LessonChangeText,
    lesson_chart::LessonChartText,
    lesson_coverage::LessonCoverageText,
    lesson_pool::LessonPoolText,
    lesson_rate::LessonRateText,
    lesson_ratio::LessonRatioText,
    lesson_small::LessonSmallText,
    lesson_target::LessonTargetText,
    lesson_unit::LessonUnitText,
    lesson_whom::LessonWhomText,
    lesson_year::LessonYearText,
    overview::OverviewText,
    packs_form::PacksFormText,
    packs_page::PacksPageText,
    packs_problem::PacksProblemText,
    panic::PanicText,
    present::PresentText,
    period::PeriodText,
    picture::PictureText,
    reading::ReadingText,
    report::ReportText,
    report_words::ReportWordsText,
    results::ResultsText,
    settings::SettingsText,
    shell::ShellText,
    simple::SimpleText,
    start::StartText,
    target::TargetText,
    targets::TargetsText,
    teach::TeachText,
    teach_assessment::TeachAssessmentText,
    teach_average::TeachAverageText,
    teach_average_end::TeachAverageEndText,
    teach_change::TeachChangeText,
    teach_chance::TeachChanceText,
    teach_chart::TeachChartText,
    teach_correct::TeachCorrectText,
    teach_coverage::TeachCoverageText,
    teach_example::TeachExampleText,
    teach_find::TeachFindText,
    teach_fraction::TeachFractionText,
    teach_handout::TeachHandoutText,
    teach_inverse::TeachInverseText,
    teach_kind::TeachKindText,
    teach_kit::TeachKitText,
    teach_mark::TeachMarkText,
    teach_misprint::TeachMisprintText,
    teach_mistake::TeachMistakeText,
    teach_part_year::TeachPartYearText,
    teach_people::TeachPeopleText,
    teach_picture::TeachPictureText,
    teach_place::TeachPlaceText,
    teach_plausible::TeachPlausibleText,
    teach_point::TeachPointText,
    teach_pool::TeachPoolText,
    teach_progress::TeachProgressText,
    teach_rates::TeachRatesText,
    teach_ratio::TeachRatioText,
    teach_record::TeachRecordText,
    teach_score::TeachScoreText,
    teach_skill::TeachSkillText,
    teach_small::TeachSmallText,
    teach_target::TeachTargetText,
    teach_theme::TeachThemeText,
    teach_unit::TeachUnitText,
    value::ValueText,
    verdict::VerdictText,
    verify_reproduce::VerifyReproduceText,
    verify_screen::VerifyScreenText,
    verify_text::VerifyTextText,
    workspace_problem::WorkspaceProblemText,
}

#[cfg(test)]
pub(crate) mod tests;

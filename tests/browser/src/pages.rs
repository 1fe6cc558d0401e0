//! Every kind of page, by its address: what audits and contact sheets go through.

/// Pages that stand without a figure of one's own, and those made from the open workspace.
pub const PAGES: &[&str] = &[
    "start",
    "overview",
    "indicator/crude_birth_rate",
    "figures",
    "figures?mode=months",
    "targets",
    "targets?view=matrix",
    "present",
    "present/show",
    "present/paper",
    "report",
    "report/wording/results",
    "report/profiles/below",
    "learn",
    "learn/lesson/pool",
    "learn/practise/pool_areas.2.5",
    "learn/practise/chart_ranked.2.5",
    "learn/examples",
    "learn/example/crude_birth_rate",
    "learn/handout/crude_birth_rate",
    "learn/papers",
    "learn/set/check.1.7.5.0",
    "learn/course",
    "learn/record",
    "learn/card",
    "settings",
    "help",
    "help/words",
    "help/keys",
    "help/assessment/pace",
    "picture/indicator/crude_birth_rate/ranked",
    "picture/overview?shape=a4",
];

/// The screens of the easy mode.
pub const EASY: &[&str] = &[
    "simple",
    "simple/fill",
    "simple/fill/2006-10",
    "simple/fill/2006-10?in=S01",
    "simple/fill/2006-10?of=S01-01",
    "simple/fill/2006-10/births?of=S01-01",
    "simple/see",
    "simple/see/crude_birth_rate",
    "simple/see/crude_birth_rate/how",
    "simple/see/-area",
    "simple/see/-period",
    "simple/print",
];

/// The rooms of assessment, which are made from the sample.
pub const ROOMS: &[&str] = &[
    "assessment",
    "assessment/pace/5",
    "assessment/scores",
    "assessment/scores/county-2006-review/S10",
    "assessment/marks/county-2006-review/S01",
    "assessment/schemes",
    "assessment/laggards",
    "assessment/dissection",
    "assessment/log/new",
    "assessment/statistics",
    "assessment/statistics/crude_birth_rate",
    "assessment/reproduce?example=tongxiang",
    "assessment/text",
    "assessment/packs",
];

/// Every page of the full view.
pub fn full() -> impl Iterator<Item = &'static str> {
    PAGES.iter().chain(ROOMS).copied()
}

/// Every page, those of the easy mode too.
pub fn all() -> impl Iterator<Item = &'static str> {
    full().chain(EASY.iter().copied())
}

/// The languages, as pages are marked with them.
pub const LANGUAGES: [&str; 3] = ["zh-Hans", "zh-Hant", "en"];
/// The themes that a reader chooses.
pub const THEMES: [&str; 2] = ["light", "dark"];
/// A common screen, a tablet, a phone.
pub const SIZES: [(u32, u32); 3] = [(1366, 768), (768, 1024), (390, 844)];

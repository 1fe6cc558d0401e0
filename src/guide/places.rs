//! The pages and rooms of the product: their addresses, their names, and the three texts that each owes its reader.

use crate::locale::*;

/// A page or a room.
pub(super) struct Place {
    /// Its address without the sign before it: `assessment/pace`.
    pub path: &'static str,
    /// Where a link to it leads; another place where it cannot be opened without more, such as one lesson.
    pub go: &'static str,
    /// What it is called.
    pub name: fn(Lang) -> &'static str,
    /// What it is for, how to read it, how it is computed.
    pub says: fn(Lang) -> [&'static str; 3],
    /// Whether it needs a workspace.
    pub of_workspace: bool,
}

macro_rules! place {
    ($path:literal => $go:literal, $of:literal, $name_of:ident::$name:ident, $text:ident { $what:ident, $read:ident, $made:ident }) => {
        Place {
            path: $path,
            go: $go,
            name: |lang| $name_of::of(lang).$name,
            says: |lang| [$text::of(lang).$what, $text::of(lang).$read, $text::of(lang).$made],
            of_workspace: $of,
        }
    };
}

/// Every page and room, in the order in which the help lists them.
pub(super) static PLACES: &[Place] = &[
    place!("overview" => "overview", true, ShellText::overview, GuidePageText { overview_for, overview_read, overview_made }),
    place!("indicator" => "indicator", true, ShellText::indicator, GuidePageText { indicator_for, indicator_read, indicator_made }),
    place!("figures" => "figures", true, ShellText::figures, GuidePageText { figures_for, figures_read, figures_made }),
    place!("targets" => "targets", true, ShellText::targets, GuidePageText { targets_for, targets_read, targets_made }),
    place!("assessment" => "assessment", true, ShellText::assessment, GuideRoomText { assessment_for, assessment_read, assessment_made }),
    place!("assessment/pace" => "assessment/pace", true, AssessText::pace, GuideRoomText { pace_for, pace_read, pace_made }),
    place!("assessment/scores" => "assessment/scores", true, AssessText::scores, GuideRoomText { scores_for, scores_read, scores_made }),
    place!("assessment/marks" => "assessment/marks", true, AssessText::marks, GuideRoomText { marks_for, marks_read, marks_made }),
    place!("assessment/schemes" => "assessment/schemes", true, AssessText::schemes, GuideRoomText { schemes_for, schemes_read, schemes_made }),
    place!("assessment/laggards" => "assessment/laggards", true, AssessText::laggards, GuideRoomText { laggards_for, laggards_read, laggards_made }),
    place!("assessment/dissection" => "assessment/dissection", true, AssessText::dissection, GuideRoomText { dissection_for, dissection_read, dissection_made }),
    place!("assessment/log" => "assessment/log", true, AssessText::log, GuideRoomText { log_for, log_read, log_made }),
    place!("assessment/statistics" => "assessment/statistics", true, AssessText::statistics, GuideRoomText { statistics_for, statistics_read, statistics_made }),
    place!("assessment/reproduce" => "assessment/reproduce", true, AssessText::reproduce, GuideRoomText { reproduce_for, reproduce_read, reproduce_made }),
    place!("assessment/text" => "assessment/text", true, AssessText::check_text, GuideRoomText { text_for, text_read, text_made }),
    place!("assessment/packs" => "assessment/packs", true, AssessText::packs, GuideRoomText { packs_for, packs_read, packs_made }),
    place!("present" => "present", true, ShellText::present, GuidePageText { present_for, present_read, present_made }),
    place!("present/show" => "present/show", true, PresentText::start, GuidePageText { show_for, show_read, show_made }),
    place!("present/paper" => "present/paper", true, PresentText::paper_open, GuidePageText { slides_for, slides_read, slides_made }),
    place!("report" => "report", true, ShellText::report, GuidePageText { report_for, report_read, report_made }),
    place!("report/wording" => "report/wording", true, ReportText::wording_room, GuidePageText { wording_for, wording_read, wording_made }),
    place!("report/profiles" => "report/profiles", true, ReportText::profiles_room, GuidePageText { profiles_for, profiles_read, profiles_made }),
    place!("picture" => "picture/overview", true, PictureText::title, PictureText { picture_for, picture_read, picture_made }),
    place!("learn" => "learn", false, ShellText::learn, GuideRoomText { learn_home_for, learn_home_read, learn_home_made }),
    place!("learn/lesson" => "learn", false, LearnText::course, GuideRoomText { lesson_for, lesson_read, lesson_made }),
    place!("learn/practise" => "learn", false, LearnText::practise, GuideRoomText { practise_for, practise_read, practise_made }),
    place!("learn/examples" => "learn/examples", false, LearnText::examples, GuideRoomText { examples_for, examples_read, examples_made }),
    place!("learn/set" => "learn", false, LearnText::knowledge_check, GuideRoomText { set_for, set_read, set_made }),
    place!("learn/papers" => "learn/papers", false, LearnText::papers, GuideRoomText { papers_for, papers_read, papers_made }),
    place!("learn/record" => "learn/record", false, LearnText::record, GuideRoomText { record_for, record_read, record_made }),
    place!("learn/course" => "learn/course", false, LearnText::arrange, GuideRoomText { course_for, course_read, course_made }),
    place!("learn/card" => "learn/card", false, LearnText::formula_card, GuideRoomText { card_for, card_read, card_made }),
    place!("simple" => "simple", true, SimpleText::title, GuidePageText { simple_for, simple_read, simple_made }),
    place!("settings" => "settings", false, ShellText::settings, GuidePageText { settings_for, settings_read, settings_made }),
    place!("help" => "help", false, ShellText::help, GuidePageText { help_for, help_read, help_made }),
    place!("start" => "start", false, StartText::title, GuidePageText { start_for, start_read, start_made }),
];

/// Rooms that are explained with another, because they show the same in another way.
const SAME: &[(&str, &str)] =
    &[("learn/example", "learn/examples"), ("learn/handout", "learn/examples"), ("learn/paper", "learn/papers")];

/// The place of an address, whatever follows in it; the page of a room that is not known.
pub(super) fn of(path: &str) -> Option<&'static Place> {
    let mut steps = path.split('/');
    let page = steps.next().unwrap_or_default();
    let room = format!("{page}/{}", steps.next().unwrap_or_default());
    let room = SAME.iter().find(|(it, _)| *it == room).map_or(room.as_str(), |(_, same)| *same);
    let at = |path: &str| PLACES.iter().find(|it| it.path == path);
    at(room).or_else(|| at(page))
}

#[cfg(all(test, feature = "packs"))]
pub(super) fn is_known(path: &str) -> bool {
    PLACES.iter().any(|it| it.path == path) || SAME.iter().any(|(it, _)| *it == path)
}

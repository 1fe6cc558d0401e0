//! Mastery, review, what comes next, and the file.

use super::{Because, FileRefused, INTERVALS, Practised, Progress, SetResult, read, suggest, view, write};
use crate::locale::Lang;
use crate::teach::kinds;
use crate::teach::skill::Skill;
use std::collections::BTreeSet;

const CLEAN: Practised = Practised { skill: Skill::Rate, right: true, tries: 1, hints: 0, day: 100 };

fn after(answers: &[Practised]) -> Progress {
    let mut progress = Progress::default();
    answers.iter().for_each(|it| progress.practised(it));
    progress
}

#[track_caller]
fn mastered(answers: &[Practised], want: bool) {
    assert_eq!(after(answers).skills[&Skill::Rate].is_mastered(), want);
}

#[test]
fn mastery_is_four_of_the_last_five_right_at_once() {
    let wrong = Practised { right: false, ..CLEAN };
    mastered(&[CLEAN; 3], false);
    mastered(&[CLEAN; 4], true);
    mastered(&[wrong, wrong, CLEAN, CLEAN, CLEAN, CLEAN], true);
    mastered(&[CLEAN, CLEAN, wrong, CLEAN, wrong], false);
    mastered(&[CLEAN, CLEAN, CLEAN, CLEAN, wrong, wrong], false);
}

#[test]
fn an_answer_with_a_hint_or_a_second_try_does_not_count() {
    let hinted = Practised { hints: 1, ..CLEAN };
    let second = Practised { tries: 2, ..CLEAN };
    mastered(&[CLEAN, CLEAN, CLEAN, hinted], false);
    mastered(&[CLEAN, CLEAN, CLEAN, second], false);
    assert_eq!(after(&[hinted, second]).skills[&Skill::Rate].right, 2);
}

#[test]
fn reviews_grow_and_start_again_on_failure() {
    let mut progress = after(&[CLEAN; 4]);
    let due = |it: &Progress| it.skills[&Skill::Rate].review.unwrap().due;
    let mut day = 100;
    for days in INTERVALS.into_iter().chain([60]) {
        assert_eq!(due(&progress), day + days);
        // Practice a day early changes nothing, except where the interval is a day.
        if days > 1 {
            progress.practised(&Practised { day: day + days - 1, ..CLEAN });
            assert_eq!(due(&progress), day + days);
        }
        day += days;
        progress.practised(&Practised { day, ..CLEAN });
    }
    progress.practised(&Practised { day, right: false, ..CLEAN });
    assert_eq!(due(&progress), day + 1);
    progress.practised(&Practised { day: day + 1, ..CLEAN });
    assert_eq!(due(&progress), day + 4);
}

#[test]
fn days_at_the_end_of_the_type_do_not_overflow() {
    let last = Practised { day: u32::MAX, ..CLEAN };
    assert!(after(&[last; 8]).skills[&Skill::Rate].is_due(u32::MAX));
}

#[test]
fn due_reviews_come_first_and_open_skills_take_turns() {
    let taught: Vec<Skill> =
        Skill::ALL.iter().copied().filter(|skill| kinds::all().any(|it| it.skill == *skill)).collect();
    let first = suggest(&Progress::default(), 100, 1, 6);
    assert_eq!(first.len(), 6);
    let met: BTreeSet<Skill> = first.iter().map(|it| it.skill).collect();
    assert_eq!(met, taught.iter().copied().take(3).collect());
    assert!(first.iter().all(|it| it.because == Because::New));
    let all: Vec<Practised> = taught.iter().flat_map(|skill| [Practised { skill: *skill, ..CLEAN }; 4]).collect();
    let done = after(&all);
    assert!(suggest(&done, 100, 1, 4).iter().all(|it| it.because == Because::Keep));
    assert_eq!(suggest(&done, 101, 1, 1)[0].because, Because::Review);
    assert_eq!(suggest(&done, 101, 1, 1), suggest(&done, 101, 1, 1));
    for it in first.iter().chain(&suggest(&done, 101, 1, 40)) {
        assert!(kinds::make(&it.address, Lang::En, &[]).is_some(), "{}", it.address);
    }
}

fn full() -> Progress {
    let mut progress = after(&[CLEAN, CLEAN, CLEAN, CLEAN, Practised { skill: Skill::Pool, right: false, ..CLEAN }]);
    let result =
        SetResult { set: "check.1.7.20.0".to_owned(), day: 101, asked: 20, answered: 19, right: 17, seconds: 75 };
    assert!(progress.finished(result.clone()));
    assert!(!progress.finished(SetResult { right: 20, ..result.clone() }));
    assert!(!progress.finished(SetResult { asked: 19, ..result }));
    progress
}

#[test]
fn a_file_opens_again_to_the_same_progress() {
    assert_eq!(read(&write(&full())), Ok(full()));
    assert_eq!(read(&write(&Progress::default())), Ok(Progress::default()));
    assert_eq!(read(&format!("\u{feff}{}\n", write(&full()))), Ok(full()));
}

#[test]
fn what_is_no_progress_file_is_refused_with_its_reason() {
    let text = write(&full());
    let with = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        read(&text.replacen(from, to, 1))
    };
    assert_eq!(read(""), Err(FileRefused::Damaged));
    assert_eq!(read(&text[..text.len() - 9]), Err(FileRefused::Damaged));
    assert_eq!(read("[1]"), Err(FileRefused::Other));
    assert_eq!(with("biaochi-progress", "biaochi-workspace"), Err(FileRefused::Other));
    assert_eq!(with("\"version\":1", "\"version\":2"), Err(FileRefused::Newer(2)));
    let wrong = |it: Result<Progress, FileRefused>| matches!(it, Err(FileRefused::Wrong(_)));
    assert!(wrong(with("\"version\":1", "\"version\":0")));
    assert!(wrong(with("\"version\":1", "\"version\":1,\"name\":\"Li\"")));
    assert!(wrong(with("\"rate\"", "\"cooking\"")));
    assert!(wrong(with("\"asked\":4", "\"asked\":3")));
    assert!(wrong(with("\"stage\":0", "\"stage\":9")));
    assert!(wrong(with("\"right\":17", "\"right\":27")));
    for lang in Lang::ALL {
        assert!(!FileRefused::Wrong("x".to_owned()).says(lang).contains('{'));
    }
}

#[test]
fn progress_is_said_in_words() {
    let shown = view(&full(), 101, 1, Lang::En);
    assert_eq!(read(&shown.file), Ok(full()));
    let rate = shown.skills.iter().find(|it| it.skill == Skill::Rate).unwrap();
    assert_eq!((rate.clean.as_str(), rate.due.as_str()), ("4 of the last 4 right at once", "Review today"));
    let result = &shown.results[0];
    assert_eq!(result.score, "17 of 20 right, 1 not reached in time");
    let awareness = result.awareness.as_ref().unwrap();
    assert_eq!((awareness.rate.as_str(), awareness.tenths), ("Awareness rate 85.0%", [640, 850, 948]));
    assert_eq!(awareness.interval, "95% interval 64.0% to 94.8%");
}

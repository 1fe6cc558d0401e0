//! Files of a class, and what they say of each exercise.

use super::{Answered, Refused, Results, gather, items, read, view, write};
use crate::locale::Lang;
use crate::measure::Exact;
use crate::teach::mark::Verdict;
use crate::teach::mistake::Mistake;

const SET: &str = "check.1.7.3.0";

/// Results from a word: one letter an exercise, r right, t cut off, w wrong, - not answered.
fn results(number: u32, word: &str) -> Results {
    let answer = |(at, letter): (usize, char)| {
        let verdict = match letter {
            'r' => Some(Verdict::Right),
            't' | 's' => Some(Verdict::Named),
            'w' => Some(Verdict::Wrong),
            _ => None,
        };
        let mistake = match letter {
            't' => Some(Mistake::Truncated),
            's' => Some(Mistake::WrongScale),
            _ => None,
        };
        Answered { exercise: format!("rate_start_end.1.{at}"), verdict, mistake }
    };
    Results::new(SET, number, word.chars().enumerate().map(answer).collect())
}

fn class(words: &[&str]) -> Vec<Results> {
    words.iter().enumerate().map(|(at, it)| results(u32::try_from(at).unwrap(), it)).collect()
}

#[track_caller]
fn check(words: &[&str], right: &[usize], discrimination: &[Option<(i128, i128)>]) {
    let made = items(&class(words));
    assert_eq!(made.iter().map(|it| it.right).collect::<Vec<_>>(), right);
    let want: Vec<Option<Exact>> =
        discrimination.iter().map(|it| it.and_then(|(num, den)| Exact::new(num, den))).collect();
    assert_eq!(made.iter().map(|it| it.discrimination).collect::<Vec<_>>(), want);
}

#[test]
fn discrimination_is_upper_less_lower_27_percent() {
    // Ten learners: groups of three. The first exercise is what tells them apart, the second is easy for all.
    let words = ["rrr", "rrr", "rrr", "rrw", "rrw", "wrw", "wrw", "wrw", "wrw", "wrw"];
    // Scores: three of 3/3, two of 2/3, five of 1/3.
    check(&words, &[5, 10, 3], &[Some((1, 1)), Some((0, 1)), Some((1, 1))]);
}

#[test]
fn ties_at_the_edge_count_with_equal_fractions_in_any_order() {
    // All scores are equal: every learner counts the same in both groups.
    let words = ["rw", "wr", "rw", "wr", "rw", "wr", "rw", "wr", "rw", "wr"];
    check(&words, &[5, 5], &[Some((0, 1)), Some((0, 1))]);
    // One learner above, nine tied: the upper group holds two ninths of those nine.
    let words = ["rr", "rw", "rw", "rw", "wr", "wr", "wr", "wr", "wr", "wr"];
    // Upper: 1 + 2 × 3/9 of 3; lower: 3 × 3/9 of 3.
    let mut turned = words;
    turned.reverse();
    for order in [words, turned] {
        check(&order, &[4, 7], &[Some((2, 9)), Some((1, 9))]);
    }
}

#[test]
fn few_learners_are_not_compared_and_the_first_of_equal_mistakes_is_told() {
    let made = items(&class(&["ts", "t-", "sr", "wr"]));
    assert!(made.iter().all(|it| it.discrimination.is_none()));
    assert_eq!(made[0].mistake, Some((Mistake::Truncated, 2)));
    assert_eq!((made[1].mistake, made[1].learners, made[1].right), (Some((Mistake::WrongScale, 1)), 4, 2));
    assert_eq!(items(&class(&["ts", "sw"]))[0].mistake, Some((Mistake::WrongScale, 1)));
}

#[test]
fn a_file_reads_back_as_it_was_written() {
    let made = results(7, "rtsw-");
    assert_eq!(read(&write(&made)), Ok(made));
}

#[test]
fn what_is_no_results_file_is_refused() {
    let text = write(&results(7, "rt"));
    let with = |from: &str, to: &str| {
        assert!(text.contains(from), "{from} in {text}");
        read(&text.replacen(from, to, 1))
    };
    let wrong = |it: Result<Results, Refused>| matches!(it, Err(Refused::Wrong(_)));
    assert_eq!(read("number,verdict"), Err(Refused::Damaged));
    assert_eq!(read("{}"), Err(Refused::Other));
    assert_eq!(with("\"version\":1", "\"version\":9"), Err(Refused::Newer(9)));
    assert!(wrong(with("\"number\":7", "\"number\":7,\"learner\":\"Li\"")));
    assert!(wrong(with("rate_start_end.1.1", "rate_start_end.1.0")));
    assert!(wrong(with("rate_start_end.1.1", "=cmd()")));
    assert!(wrong(with(SET, "=HYPERLINK(1)")));
    assert!(wrong(with("\"right\"", "\"unclear\"")));
    assert!(wrong(with("\"right\",\"mistake\":null", "\"right\",\"mistake\":\"truncated\"")));
    assert!(wrong(read(&write(&Results::new(SET, 1, Vec::new())))));
}

#[test]
fn copies_and_other_sets_are_told_by_file_name() {
    let first = write(&results(1, "rr"));
    let spaced = first.replace(',', ", ");
    let other = write(&Results::new("check.1.8.3.0", 1, results(1, "rr").answers));
    let files: Vec<(String, String)> = [("a", first.as_str()), ("b", &spaced), ("c", &other), ("d", "x")]
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .into();
    let record = gather(&files, None);
    assert_eq!((record.set.as_str(), record.results.len()), (SET, 1));
    let told: Vec<(&str, &Refused)> = record.refused.iter().map(|(name, why)| (name.as_str(), why)).collect();
    let twice = Refused::Twice("a".to_owned());
    let set = Refused::OtherSet("check.1.8.3.0".to_owned());
    assert_eq!(told, [("b", &twice), ("c", &set), ("d", &Refused::Damaged)]);
    assert_eq!(gather(&files, Some("check.1.8.3.0")).results.len(), 1);
    // Equal papers of two learners both count.
    let two = [write(&results(1, "rr")), write(&results(2, "rr"))].map(|text| ("e".to_owned(), text));
    assert_eq!(gather(&two, None).results.len(), 2);
}

#[test]
fn the_record_is_said_in_words_and_as_csv() {
    let words = ["rrr", "rrr", "rrr", "rrw", "rrw", "wrs", "wrs", "wrw", "wrw", "wrw"];
    let record = super::Record { set: SET.to_owned(), results: class(&words), refused: Vec::new() };
    for lang in Lang::ALL {
        let shown = view(&record, lang);
        assert!(!shown.csv.contains('{') && shown.csv.starts_with('\u{feff}'));
        assert_eq!(shown.csv.lines().count(), 4);
        assert!(shown.lines.iter().all(|it| it.cells.len() == shown.heads.len()));
    }
    let shown = view(&record, Lang::En);
    assert_eq!((shown.mean.as_str(), shown.learners.as_str()), ("Right on average: 60.0%", "Results files: 10"));
    assert_eq!((shown.lines[2].tenths, shown.lines[2].discrimination), (300, Some(100)));
    let row = shown.csv.lines().nth(3).unwrap();
    assert!(row.starts_with("rate_start_end.1.2,") && row.contains(",10,3,30.0,1.00,"), "{row}");
    assert!(view(&super::Record::default(), Lang::En).set.is_empty());
}

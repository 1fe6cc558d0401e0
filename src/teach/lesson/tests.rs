//! Every lesson reads whole, its numbers are the engine's, and its exercises are there.

use super::{COURSE, Lesson, filled};
use crate::locale::Lang;
use crate::teach::kinds;

fn texts(lesson: &Lesson, lang: Lang) -> Vec<&'static str> {
    let it = (lesson.words)(lang);
    let [a, b, c, d] = it.says;
    vec![it.title, it.aim, it.think, a, b, c, d, it.keep]
}

#[track_caller]
fn check(rule: impl Fn(&Lesson, Lang, &str) -> Result<(), String>) {
    let mut broken = Vec::new();
    for lesson in &COURSE {
        for lang in Lang::ALL {
            for text in texts(lesson, lang) {
                if let Err(why) = rule(lesson, lang, text) {
                    broken.push(format!("{} {}: {why}", lesson.code, lang.tag()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_place_is_filled_from_the_case() {
    check(|lesson, lang, text| {
        let said = filled(text, &lesson.case(lang), lang);
        if said.contains(['{', '}']) { Err(said) } else { Ok(()) }
    });
}

/// Names of months, and the two of the average's halves, are no figures.
#[test]
fn no_figure_is_typed_by_hand() {
    check(|_, _, text| {
        let mut rest = text.to_owned();
        for allowed in ["÷ 2", "除以2", "10月", "11月", "12月", "1月", "9月"] {
            rest = rest.replace(allowed, "");
        }
        if rest.contains(|it: char| it.is_ascii_digit()) { Err(text.to_owned()) } else { Ok(()) }
    });
}

/// A paragraph is read in one breath or two: 90 characters, or 50 words.
#[test]
fn paragraphs_are_short() {
    check(|_, lang, text| {
        let (length, most) = match lang {
            Lang::En => (text.split_whitespace().count(), 50),
            _ => (text.chars().count(), 90),
        };
        if length > most { Err(format!("{length}: {text}")) } else { Ok(()) }
    });
}

#[test]
fn each_lesson_has_its_own_code_and_exercises() {
    let mut codes: Vec<&str> = COURSE.iter().map(|it| it.code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), COURSE.len());
    for lesson in &COURSE {
        for skill in lesson.skills {
            assert!(kinds::all().any(|it| it.skill == *skill), "{}: {}", lesson.code, skill.code());
        }
    }
}

#[test]
fn the_case_of_a_lesson_fits_its_text() {
    for lesson in &COURSE {
        for lang in Lang::ALL {
            assert!((lesson.fits)(&lesson.case(lang)), "{}", lesson.code);
        }
    }
}

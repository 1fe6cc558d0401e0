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

/// The field's standard terms in the three languages; of some English has more than one form.
const GLOSSARY: &[(&str, &str, &[&str])] = &[
    ("分子", "分子", &["numerator"]),
    ("分母", "分母", &["denominator"]),
    ("倍数", "倍數", &["scale"]),
    ("平均人口", "平均人口", &["average population"]),
    ("百分点", "百分點", &["percentage point"]),
    ("千分点", "千分點", &["per mille point"]),
    ("性别比", "性別比", &["sex ratio"]),
    ("考核年度", "考核年度", &["assessment year"]),
    ("累计", "累計", &["cumulative"]),
    ("比率", "比率", &["rate"]),
    ("目标", "目標", &["target"]),
    ("达标", "達標", &["met"]),
    ("差距", "差距", &["gap"]),
    ("覆盖率", "涵蓋率", &["coverage"]),
    ("完成率", "完成率", &["completion"]),
    ("相对变化", "相對變化", &["relative change"]),
    ("四舍五入", "四捨五入", &["round"]),
    ("汇总", "彙總", &["roll"]),
];

/// A text without the places that the engine fills; each is one word, and one letter.
fn bare(text: &str) -> String {
    let mut out = String::new();
    for (at, part) in text.split('{').enumerate() {
        match part.split_once('}') {
            Some((_, rest)) if at > 0 => out.extend(["_", rest]),
            _ => out.push_str(part),
        }
    }
    out
}

/// Whether an English text has a word or its plural, and not only as a part of another word.
fn has_word(text: &str, word: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.match_indices(word).any(|(at, _)| {
        let outside = |it: Option<char>| it.is_none_or(|it| !it.is_ascii_alphabetic());
        let rest = &text[at + word.len()..];
        let rest = ["ed", "s"].iter().find_map(|it| rest.strip_prefix(it)).unwrap_or(rest);
        outside(text[..at].chars().next_back()) && outside(rest.chars().next())
    })
}

#[test]
fn a_term_of_the_glossary_stands_in_all_three_languages_or_in_none() {
    let mut broken = Vec::new();
    for lesson in &COURSE {
        let [hans, hant, en] = [Lang::Hans, Lang::Hant, Lang::En].map(|lang| texts(lesson, lang));
        for (at, hans) in hans.iter().enumerate() {
            let english_text = bare(en[at]);
            for (simplified, traditional, english) in GLOSSARY {
                let found = [
                    hans.contains(simplified),
                    hant[at].contains(traditional),
                    english.iter().any(|it| has_word(&english_text, it)),
                ];
                if found.contains(&true) && found.contains(&false) {
                    broken.push(format!("{} {simplified} {found:?}: {hans} | {}", lesson.code, en[at]));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// What is not the field's word for it, or not this language's.
#[test]
fn no_text_has_a_word_that_is_not_the_fields_or_not_the_languages() {
    let simplified = "数个们来时这说对还没过当学发会么变问给总题应为从么单写与实两";
    let traditional = "數個們來時這說對還沒過當學發會麼變問給總題應為從麼單寫與實兩";
    // These are written alike in both.
    let alike: Vec<char> = simplified.chars().filter(|it| traditional.contains(*it)).collect();
    check(|_, lang, text| {
        let foreign = |chars: &str| text.chars().find(|it| chars.contains(*it) && !alike.contains(it));
        let found = match lang {
            Lang::Hans => foreign(traditional).map(String::from),
            Lang::Hant => foreign(simplified).map(String::from),
            Lang::En => text.chars().find(|it| ('\u{3000}'..='\u{9fff}').contains(it)).map(String::from),
        };
        let wrong =
            ["百分比点", "百分比點", "万分点", "比率比", "平均率", "percent point", "birthrate", "ratio of births"];
        let wrong = wrong.iter().find(|it| text.contains(**it)).map(|it| (*it).to_owned());
        found.or(wrong).map_or(Ok(()), |it| Err(format!("{it} in {text}")))
    });
}

/// A number in words is a number too. One and two are left, which grammar needs.
#[test]
fn no_figure_is_written_out_by_hand() {
    let words = [
        "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "hundred", "thousand",
        "dozen", "twice", "thirty",
    ];
    check(|_, lang, text| {
        let text = &bare(text);
        if lang == Lang::En {
            return words.iter().find(|it| has_word(text, it)).map_or(Ok(()), |it| Err(format!("{it}: {text}")));
        }
        let mut rest = text.to_owned();
        for word in ["四舍五入", "四捨五入", "百分", "千分", "百分之", "万一", "萬一"] {
            rest = rest.replace(word, "");
        }
        let found = rest.chars().find(|it| "三四五六七八九十百千万萬亿億".contains(*it));
        found.map_or(Ok(()), |it| Err(format!("{it}: {text}")))
    });
}

/// A sentence is said in one breath.
#[test]
fn sentences_are_short() {
    check(|_, lang, text| {
        let text = &bare(text);
        let (ends, most): (&[char], usize) = match lang {
            Lang::En => (&['.', '?', ':', ';'], 27),
            _ => (&['。', '？', '；', '：'], 45),
        };
        let long = text.split(ends).find(|it| match lang {
            Lang::En => it.split_whitespace().count() > most,
            _ => it.chars().count() > most,
        });
        long.map_or(Ok(()), |it| Err(it.to_owned()))
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

//! Texts of many kinds with the relations that are found in them, and what becomes of those when a digit changes.

use super::oracle::{holds, read};
use crate::verify::text::{Checked, Claim, Figure, Limits, Mark, Whole, check};

/// The texts: what is pasted, a line of hyphens, then one relation a line. Figures are meant by their places.
const TEXTS: &[(&str, &str)] = &[
    ("speech", include_str!("texts/01-speech.txt")),
    ("communiqué, 简体", include_str!("texts/02-communique-hans.txt")),
    ("census, 简体", include_str!("texts/03-census-hans.txt")),
    ("report, 繁體, full width", include_str!("texts/04-report-hant.txt")),
    ("year on year, 简体", include_str!("texts/05-year-on-year-hans.txt")),
    ("percent or points, 简体", include_str!("texts/06-percent-or-points-hans.txt")),
    ("press release", include_str!("texts/07-press-en.txt")),
    ("press release with slips", include_str!("texts/08-press-en-wrong.txt")),
    ("nothing to check, 简体", include_str!("texts/09-nothing-hans.txt")),
    ("nothing to check, English", include_str!("texts/10-nothing-en.txt")),
    ("plan and ranges, 繁體", include_str!("texts/11-plan-hant.txt")),
    ("several areas, 简体", include_str!("texts/12-several-areas-hans.txt")),
    ("sample survey, 繁體, 萬", include_str!("texts/13-natural-hant.txt")),
    ("misprint, 简体", include_str!("texts/14-misprint-hans.txt")),
    ("bulletin, English", include_str!("texts/15-english-bulletin.txt")),
    ("targets, English", include_str!("texts/16-targets-met-en.txt")),
    ("from the year before, 繁體", include_str!("texts/17-from-to-hant.txt")),
    ("bulletin of a county, English", include_str!("texts/18-of-the-births-en.txt")),
    ("more wordings, 简体", include_str!("texts/19-wordings-hans.txt")),
    ("more wordings, English", include_str!("texts/20-wordings-en.txt")),
];

/// A claim as the lists write it.
fn written(figures: &[Figure], claim: &Claim) -> String {
    let way = |up: bool| if up { "up" } else { "down" };
    match claim {
        Claim::Share { part, whole, printed } => {
            let parts: String =
                part.iter().map(|(it, taken)| format!("{}{it}", if *taken { "-" } else { "+" })).collect();
            let whole = match whole {
                Whole::Missing => "?".to_owned(),
                Whole::Figures(all) => all.iter().map(ToString::to_string).collect::<Vec<_>>().join("|"),
            };
            let factor = figures[*printed].factor().unwrap();
            format!("share {} / {whole} x {factor} = {printed}", parts.trim_start_matches('+'))
        }
        Claim::Gap { value, base, gap, up } => format!("gap {value} {base} = {gap} {}", way(*up)),
        Claim::Relative { value, earlier, difference, percent, up } => {
            let from = earlier.map_or_else(|| format!("d{}", difference.unwrap()), |it| it.to_string());
            format!("relative {value} {from} = {percent} {}", way(*up))
        }
        Claim::Change { value, change, up } => {
            format!("change {} {change} {}", value.map_or("?".to_owned(), |it| it.to_string()), way(*up))
        }
        Claim::Together { rate, rate_change, rate_up, count, count_change, count_up } => {
            format!("together {rate} {rate_change} {} {count} {count_change} {}", way(*rate_up), way(*count_up))
        }
        Claim::Sum { parts, total } => {
            format!("sum {} = {total}", parts.iter().map(ToString::to_string).collect::<Vec<_>>().join("+"))
        }
        Claim::Less { from, taken, left } => format!("less {from} {taken} = {left}"),
        Claim::Meets { value, target, at_least, met } => {
            let sign = if *at_least { ">=" } else { "<=" };
            format!("meets {value} {sign} {target} {}", if *met { "met" } else { "missed" })
        }
        Claim::Within { value, limits, inside } => {
            let limits = match limits {
                Limits::Named(low, high) => format!("{low} {high}"),
                Limits::Unnamed => "?".to_owned(),
            };
            format!("within {value} {limits} {}", if *inside { "in" } else { "out" })
        }
    }
}

const fn mark(it: Mark) -> &'static str {
    match it {
        Mark::Consistent => "ok",
        Mark::Inconsistent => "wrong",
        Mark::NotCheckable => "open",
    }
}

/// The relations found, each with its mark.
fn lines(found: &Checked) -> Vec<(String, Mark)> {
    found.relations.iter().map(|it| (written(&found.figures, &it.claim), it.judged.mark)).collect()
}

fn parts(file: &'static str) -> (&'static str, Vec<&'static str>) {
    let (text, list) = file.split_once("\n----\n").unwrap_or((file, ""));
    (text, list.lines().filter(|it| !it.is_empty()).collect())
}

#[test]
fn each_text_has_the_relations_that_are_listed_and_no_other() {
    for (name, file) in TEXTS {
        let (text, want) = parts(file);
        let found = check(text).unwrap();
        let got: Vec<String> = lines(&found).into_iter().map(|(line, it)| format!("{} {line}", mark(it))).collect();
        assert_eq!(got, want, "{name}");
    }
}

/// The twelve relations of the speech that its own numbers decide.
#[test]
fn all_twelve_relations_of_the_speech_pass() {
    let found = check(parts(TEXTS[0].1).0).unwrap();
    let passed: Vec<String> =
        lines(&found).into_iter().filter(|(_, it)| *it == Mark::Consistent).map(|(it, _)| it).collect();
    let want = [
        "meets 1 <= 2 met",
        "gap 1 2 = 3 down",
        "share 4 / 0 x 100 = 5",
        "meets 5 >= 6 met",
        "gap 5 6 = 7 up",
        "sum 8+9 = 0",
        "share 8 / 9 x 100 = 10",
        "share 11 / 0 x 100 = 12",
        "meets 12 >= 13 met",
        "gap 12 13 = 14 up",
        "meets 16 >= 17 met",
        "gap 16 17 = 18 up",
    ];
    assert_eq!(passed, want);
    assert!(!found.relations.iter().any(|it| it.judged.mark == Mark::Inconsistent));
}

/// The text with one digit changed, by its place among the characters.
fn changed(text: &str, at: usize, to: char) -> String {
    text.chars().enumerate().map(|(index, it)| if index == at { to } else { it }).collect()
}

/// Every digit of every figure is changed. Each relation then has the mark that its own arithmetic asks for, counted
/// here a second time: so those over the changed number fail where they have to, and all others stay as they were.
#[test]
fn with_one_digit_changed_the_right_relations_fail_and_no_other_moves() {
    let mut tried = 0;
    let mut failed = 0;
    for (name, file) in TEXTS {
        let (text, _) = parts(file);
        let chars: Vec<char> = text.chars().collect();
        let found = check(text).unwrap();
        let before = lines(&found);
        for (at, figure) in found.figures.iter().enumerate() {
            let involved = found.relations.iter().any(|it| it.claim.figures().contains(&at));
            for place in (figure.start..figure.number_end).filter(|it| involved && digit(chars[*it]).is_some()) {
                let (value, zero) = digit(chars[place]).unwrap();
                // Every other digit in the speech; one in the other texts, which keeps the test short.
                let steps: &[u32] =
                    if *name == "speech" { &[1, 2, 3, 4, 5, 6, 7, 8, 9] } else { &[1 + (place as u32 % 9)] };
                for step in steps {
                    let next = char::from_u32(zero + (value + step) % 10).unwrap();
                    let text = changed(text, place, next);
                    let after = check(&text).unwrap();
                    let numbers = read(&text, &after.figures);
                    let lines = lines(&after);
                    assert_eq!(lines.len(), before.len(), "{name}: {place} {next}");
                    for ((line, got), (was, old)) in lines.iter().zip(&before) {
                        let about =
                            after.relations.iter().find(|it| written(&after.figures, &it.claim) == *line).unwrap();
                        assert_eq!(line, was, "{name}: {place} {next}");
                        assert_eq!(*got, holds(line, &numbers, &after.figures), "{name}: {line} with {place} {next}");
                        if !about.claim.figures().contains(&at) {
                            assert_eq!(got, old, "{name}: {line} with {place} {next}");
                        }
                        failed += usize::from(*got == Mark::Inconsistent && *old != Mark::Inconsistent);
                    }
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 1_000 && failed > 1_000, "{tried} {failed}");
}

/// A digit's value, and the character of its nought.
fn digit(it: char) -> Option<(u32, u32)> {
    let zero = match it {
        '0'..='9' => 0x30,
        '０'..='９' => 0xff10,
        _ => return None,
    };
    Some((u32::from(it) - zero, zero))
}

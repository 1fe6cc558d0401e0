//! What every kind promises, over many seeds. `cargo xtask test seeds` walks 10,000 of each kind and level.

use super::{all, make};
use crate::locale::Lang;
use crate::teach::address::{Address, Level};
use crate::teach::exercise::{Exercise, Task};
use crate::teach::mistake::Mistake;
use crate::teach::unit::AnswerUnit;
use std::collections::BTreeSet;

fn seeds() -> u32 {
    std::env::var("BIAOCHI_SEEDS").ok().and_then(|it| it.parse().ok()).unwrap_or(100)
}

/// The promises that hold for one exercise.
pub(super) fn promises(it: &Exercise) -> Result<(), String> {
    if it.question.is_empty() || it.hints.iter().any(String::is_empty) || it.steps.is_empty() {
        return Err("a question, three hints and a working are there".to_owned());
    }
    let text = format!(
        "{}{}{}",
        it.question.as_str(),
        it.hints.concat(),
        it.steps.iter().map(|it| it.sentence.as_str()).collect::<String>()
    );
    if text.contains('{') || text.contains('}') {
        return Err(format!("a place was not filled: {text}"));
    }
    if text.contains("  ") || text.contains(" .") || text.contains("..") || text.contains("。。") {
        return Err(format!("a sentence has a gap or two ends: {text}"));
    }
    match &it.task {
        Task::Number(task) => {
            // A difference may be negative; whoever asks for one expects its sign to be turned.
            let signed = task.slips.iter().any(|it| it.mistake == Mistake::TurnedSign);
            if matches!(task.unit, AnswerUnit::Counted(_)) && task.answer.numerator() < 0 && !signed {
                return Err("people are never fewer than none".to_owned());
            }
            let answer = task.answer.round(task.decimals).ok_or("the answer can be printed")?;
            let mut printed = BTreeSet::from([answer.units]);
            for slip in &task.slips {
                let print = slip.value.round(task.decimals).ok_or("a slip can be printed")?;
                if !printed.insert(print.units) {
                    return Err(format!("{:?} prints like another value", slip.mistake));
                }
            }
            if task.label.is_empty() { Err("the field has a label".to_owned()) } else { Ok(()) }
        }
        Task::Choice(options) => {
            let right = options.iter().filter(|it| it.right).count();
            let shown: BTreeSet<&str> = options.iter().map(|it| it.shows.as_str()).collect();
            let named = options.iter().all(|it| it.right != it.mistake.is_some() && !it.why.is_empty());
            match (right, shown.len() == options.len(), options.len() >= 2, named) {
                (1, true, true, true) => Ok(()),
                found => Err(format!("one right, all distinct, all explained: {found:?}")),
            }
        }
    }
}

/// The numbers that stand in a text, as they are printed.
fn numbers_in(text: &str) -> BTreeSet<&str> {
    let digits = |it: char| it.is_ascii_digit() || it == ',' || it == '.';
    text.split(|it| !digits(it)).map(|it| it.trim_end_matches([',', '.'])).filter(|it| !it.is_empty()).collect()
}

/// Kinds in which the answer may stand in the question: to see that it is the answer is what they practise.
const FOUND: [&str; 1] = ["cumulative_sum"];

/// The answer stands neither in the question nor in a hint.
fn untold(it: &Exercise) -> Result<(), String> {
    let Task::Number(task) = &it.task else { return Ok(()) };
    if FOUND.contains(&it.address.kind.as_str()) {
        return Ok(());
    }
    let answer = task.answer.round(task.decimals).ok_or("the answer can be printed")?.grouped();
    let text = format!("{} {}", bare(it.question.as_str()), it.hints.join(" "));
    if numbers_in(&text).contains(answer.as_str()) { Err(format!("{answer} is told: {text}")) } else { Ok(()) }
}

/// One of a thing is never many in English.
fn singular(it: &Exercise) -> Result<(), String> {
    let steps: String = it.steps.iter().map(|it| it.sentence.as_str()).collect();
    let text = format!(" {} {} {steps}", bare(it.question.as_str()), it.hints.join(" "));
    let many = ["people", "cases", "households", "checks", "records", "boys", "girls", "births", "decimals"];
    match many.iter().find(|it| text.contains(&format!(" 1 {it}"))) {
        Some(word) => Err(format!("1 {word}: {text}")),
        None => Ok(()),
    }
}

#[test]
fn every_exercise_is_whole_untold_and_has_one_right_answer() {
    let mut broken = Vec::new();
    for kind in all() {
        for level in Level::ALL {
            for seed in 0..seeds() {
                let address = Address { kind: kind.code.to_owned(), level, seed };
                let lang = Lang::ALL[seed as usize % 3];
                let said = make(&address, lang, &[]).ok_or_else(|| "nothing was made".to_owned()).and_then(|it| {
                    promises(&it)?;
                    untold(&it)?;
                    if lang == Lang::En { singular(&it) } else { Ok(()) }
                });
                if let Err(why) = said {
                    broken.push(format!("{address}: {why}"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{} broken, such as\n{}", broken.len(), broken[..broken.len().min(12)].join("\n"));
}

#[test]
fn codes_are_told_apart() {
    let codes: BTreeSet<&str> = all().map(|it| it.code).collect();
    assert_eq!(codes.len(), all().count());
}

#[test]
fn the_language_changes_the_words_and_not_the_numbers() {
    let numbers = |it: &Exercise| match &it.task {
        Task::Number(task) => (Some(task.answer), task.slips.iter().map(|it| it.value).collect(), Vec::new()),
        Task::Choice(options) => (None, Vec::new(), options.iter().map(|it| it.right).collect::<Vec<_>>()),
    };
    let mut broken = Vec::new();
    for kind in all() {
        for level in Level::ALL {
            for seed in 0..seeds() / 3 {
                let address = Address { kind: kind.code.to_owned(), level, seed };
                let [first, second, third] = Lang::ALL.map(|lang| make(&address, lang, &[]).map(|it| numbers(&it)));
                if first != second || first != third {
                    broken.push(address.to_string());
                }
            }
        }
    }
    assert!(broken.is_empty(), "{} broken: {}", broken.len(), broken.join(" "));
}

/// Prints exercises to be read aloud: `BIAOCHI_SHOW=rate_ cargo test --lib show_ -- --ignored --nocapture`.
#[test]
#[ignore = "prints, and holds nothing"]
fn show_three_of_each_level_in_each_language() {
    let wanted = std::env::var("BIAOCHI_SHOW").unwrap_or_default();
    for kind in all().filter(|it| it.code.starts_with(&wanted)) {
        for level in Level::ALL {
            for lang in Lang::ALL {
                let address = Address { kind: kind.code.to_owned(), level, seed: 7 + u32::from(level.digit()) };
                let made = make(&address, lang, &[]).unwrap();
                println!("\n== {address} {}\n{}", (kind.name)(lang), bare(made.question.as_str()));
                match &made.task {
                    Task::Number(it) => {
                        println!("  = {} [{}] {}", it.label, it.unit.text(lang), it.answer.round(it.decimals).unwrap());
                        let slip = |it: &crate::teach::exercise::Slip, decimals| {
                            format!("{} {}", it.mistake.code(), it.value.round(decimals).unwrap())
                        };
                        let slips: Vec<String> = it.slips.iter().map(|slip_| slip(slip_, it.decimals)).collect();
                        if lang == Lang::Hans {
                            println!("  ~ {}", slips.join("; "));
                        }
                    }
                    Task::Choice(all) => {
                        for it in all {
                            let mark = it.mistake.map_or("+", |it| it.code());
                            println!("  {mark}: {} -- {}", bare(it.shows.as_str()), it.why);
                        }
                    }
                }
                println!("  ? {}", made.hints.join(" | "));
                for step in &made.steps {
                    println!("  > {} // {}", bare(step.formula.as_str()), step.sentence);
                }
            }
        }
    }
}

/// What an exercise asks, up to its first table or chart, and its right answer as it is printed or said.
pub(super) fn brief(it: &Exercise) -> (String, String) {
    let question = plain(it.question.as_str()).lines().next().unwrap_or_default().to_owned();
    let answer = match &it.task {
        Task::Number(task) => task.answer.round(task.decimals).unwrap().to_string(),
        Task::Choice(options) => plain(options.iter().find(|it| it.right).unwrap().shows.as_str()),
    };
    (question, answer)
}

/// `cargo test --lib prints_golden -- --ignored --nocapture` prints the table of `golden_tests` anew, for new kinds.
#[test]
#[ignore = "for writing the table, not for checking"]
fn prints_golden() {
    for (at, kind) in all().enumerate() {
        for (level, seed) in [(Level::ALL[at % 3], 1), (Level::ALL[(at + 1) % 3], 2026)] {
            let address = Address { kind: kind.code.to_owned(), level, seed };
            let lang = Lang::ALL[(at + seed as usize) % 3];
            let (question, answer) = brief(&make(&address, lang, &[]).unwrap());
            println!("    (\"{address}\", Lang::{lang:?}, {question:?}, {answer:?}),");
        }
    }
}

/// Markup without its tags.
pub(super) fn bare(markup: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for it in markup.chars() {
        match it {
            '<' => inside = true,
            '>' => {
                inside = false;
                out.push(' ');
            }
            _ if !inside => out.push(it),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Markup without its tags, a line a row.
pub(super) fn plain(markup: &str) -> String {
    let mut out = String::new();
    for part in
        markup.replace("</tr>", "\n").replace("</p>", "\n").replace("</td>", " · ").replace("</th>", " · ").split('<')
    {
        out.push_str(part.split_once('>').map_or(part, |it| it.1));
    }
    out
}

/// What the issues ask exercises for, and some of the kinds that answer to it.
const THEMES: [(&str, &[&str]); 23] = [
    ("compute a rate or ratio", &["rate_start_end", "rate_share", "ratio_two_groups"]),
    ("choose numerator and denominator", &["fraction_numerator", "fraction_denominator"]),
    ("choose the unit", &["unit_choose"]),
    ("average population", &["average_two_points", "average_quarters"]),
    ("pool months and areas", &["pool_areas", "pool_months", "pool_years"]),
    ("back from a rate to a count", &["inverse_count", "inverse_population"]),
    ("compare with a target in the right unit", &["gap_points", "gap_sentence"]),
    ("percent, percentage point, per mille point", &["point_change", "point_relative", "point_sentence"]),
    ("year on year", &["change_count", "change_rate", "base_year"]),
    ("part-year and pro-rated", &["prorated_target", "part_year_label", "projected_year"]),
    ("assessment year", &["assessment_months", "assessment_births", "assessment_half"]),
    ("correct an under-report", &["under_report_rate", "correct_numerator", "correct_both"]),
    ("read a chart", &["chart_bullet", "chart_trend", "chart_ranked"]),
    ("find the error in a table", &["error_row", "identity_cell"]),
    ("find the error in a sentence or a chart", &["error_phrase", "chart_error"]),
    ("small numbers", &["small_ratio", "one_case", "which_rank"]),
    ("plausibility", &["impossible_row", "over_100", "end_population"]),
    ("a published misprint", &["misprint_value", "misprint_cause"]),
    ("score and deduction", &["score_deduct", "score_share"]),
    ("weight and veto", &["score_weight", "score_veto"]),
    ("pace", &["prorated_target", "projected_year", "remaining_months"]),
    ("interval", &["interval_wilson", "interval_events", "interval_says"]),
    ("funnel", &["funnel_outside"]),
];

#[test]
fn there_are_forty_kinds_and_more_and_every_theme_has_its_own() {
    assert!(all().count() >= 40, "{}", all().count());
    for (theme, codes) in THEMES {
        for code in codes {
            assert!(super::find(code).is_some(), "{theme}: {code}");
        }
    }
}

/// Where a number is asked for, eight mistakes have names; where one of several answers is chosen, each wrong one has.
#[test]
fn every_kind_that_asks_for_a_number_names_eight_mistakes() {
    for kind in all() {
        let (named, asks_number) = named_mistakes(kind);
        let codes: Vec<&str> = named.iter().map(|it| it.code()).collect();
        assert!(named.len() >= if asks_number { 8 } else { 1 }, "{}: {codes:?}", kind.code);
    }
}

/// The feedback on a wrong choice shows the step where the ways part, as that on a wrong number does.
#[test]
fn a_wrong_choice_parts_at_the_step_that_the_exercise_is_about() {
    use crate::teach::ask::Answer;
    use crate::teach::step::Role;
    for kind in all() {
        for level in Level::ALL {
            let made = make(&Address { kind: kind.code.to_owned(), level, seed: 5 }, Lang::En, &[]).unwrap();
            let Task::Choice(options) = &made.task else { continue };
            for (at, option) in options.iter().enumerate() {
                let marked = crate::teach::mark::mark(made.clone(), &Answer::Chosen(at), Lang::En);
                let parting = marked.finding.parting;
                assert_eq!(parting.is_some(), !option.right, "{}", made.address);
                if let Some(it) = parting {
                    let step = &marked.after.unwrap().steps[it.at.unwrap()];
                    assert!(step.role == it.role && it.role != Role::Say, "{}", made.address);
                }
            }
        }
    }
}

/// Every mistake that marking can name in the exercises of a kind, and whether it asks for a number.
fn named_mistakes(kind: &super::Kind) -> (BTreeSet<Mistake>, bool) {
    use crate::measure::Exact;
    use crate::teach::mark::judge;
    use crate::teach::read::{Typed, Written};
    let (mut named, mut asks_number) = (BTreeSet::new(), false);
    for level in Level::ALL {
        for seed in 0..24 {
            let made = make(&Address { kind: kind.code.to_owned(), level, seed }, Lang::En, &[]).unwrap();
            match made.task {
                Task::Choice(options) => named.extend(options.iter().filter_map(|it| it.mistake)),
                Task::Number(task) => {
                    asks_number = true;
                    let places = i16::from(task.decimals);
                    let at = |value: Exact, decimals: u8| {
                        let it = value.round(decimals)?;
                        Exact::new(it.units, 10_i128.pow(u32::from(it.decimals)))
                    };
                    let mut try_it = |value: Option<Exact>, places: i16, unit: Written| {
                        if let Some(value) = value {
                            named.extend(judge(&task, &Typed { value, places, unit }).and_then(|it| it.mistake));
                        }
                    };
                    let right = at(task.answer, task.decimals);
                    for slip in &task.slips {
                        try_it(at(slip.value, task.decimals), places, Written::Nothing);
                    }
                    try_it(
                        task.answer
                            .digits(task.decimals)
                            .and_then(|it| Exact::new(it.0.units, 10_i128.pow(u32::from(task.decimals)))),
                        places,
                        Written::Nothing,
                    );
                    for power in [1, 10, 100, 1000, 100_000] {
                        try_it(right.and_then(|it| it.times(power)), places, Written::Nothing);
                        let less = right.and_then(|it| it.over(Exact::whole(power)));
                        try_it(less, places + 5, Written::Nothing);
                    }
                    try_it(right.and_then(|it| it.times(-1)), places, Written::Nothing);
                    try_it(
                        Exact::whole(100).minus(task.answer).and_then(|it| at(it, task.decimals)),
                        places,
                        Written::Nothing,
                    );
                    if task.decimals > 0 {
                        try_it(at(task.answer, task.decimals - 1), places, Written::Nothing);
                    }
                    for unit in [
                        Written::Sign { power: 2, point: false },
                        Written::Sign { power: 3, point: false },
                        Written::Sign { power: 2, point: true },
                        Written::Sign { power: 3, point: true },
                    ] {
                        try_it(right, places, unit);
                    }
                    let digits: Vec<char> = right
                        .and_then(|it| it.round(task.decimals))
                        .map(|it| it.units.abs().to_string())
                        .unwrap_or_default()
                        .chars()
                        .collect();
                    for at in 1..digits.len() {
                        let mut swapped = digits.clone();
                        swapped.swap(at - 1, at);
                        let units: i128 = swapped.iter().collect::<String>().parse().unwrap();
                        try_it(Exact::new(units, 10_i128.pow(u32::from(task.decimals))), places, Written::Nothing);
                    }
                }
            }
        }
    }
    (named, asks_number)
}

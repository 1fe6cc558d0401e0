//! What every kind promises, over many seeds. `BIAOCHI_SEEDS=10000` walks as many as the release check does.

use super::{all, make};
use crate::locale::Lang;
use crate::teach::address::{Address, Level};
use crate::teach::exercise::{Exercise, Task};
use std::collections::BTreeSet;

fn seeds() -> u32 {
    std::env::var("BIAOCHI_SEEDS").ok().and_then(|it| it.parse().ok()).unwrap_or(300)
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
    match &it.task {
        Task::Number(task) => {
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

#[track_caller]
fn check(rule: impl Fn(&Exercise) -> Result<(), String>) {
    let mut broken = Vec::new();
    for kind in all() {
        for level in Level::ALL {
            for seed in 0..seeds() {
                let address = Address { kind: kind.code.to_owned(), level, seed };
                let said = make(&address, Lang::ALL[seed as usize % 3], &[])
                    .ok_or_else(|| "nothing was made".to_owned())
                    .and_then(|it| rule(&it));
                if let Err(why) = said {
                    broken.push(format!("{address}: {why}"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{} broken, such as\n{}", broken.len(), broken[..broken.len().min(12)].join("\n"));
}

#[test]
fn every_exercise_is_whole_solvable_and_has_one_right_answer() {
    check(promises);
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
    for kind in all() {
        for level in Level::ALL {
            for seed in 0..20 {
                let address = Address { kind: kind.code.to_owned(), level, seed };
                let [first, second, third] = Lang::ALL.map(|lang| make(&address, lang, &[]).map(|it| numbers(&it)));
                assert_eq!(first, second, "{address}");
                assert_eq!(first, third, "{address}");
            }
        }
    }
}

/// `BIAOCHI_SHOW=gap cargo test --lib reads_aloud -- --ignored --nocapture` prints three of each kind whose code begins so.
#[test]
#[ignore = "for reading aloud, not for checking"]
fn reads_aloud() {
    let wanted = std::env::var("BIAOCHI_SHOW").unwrap_or_default();
    for kind in all().filter(|it| wanted.split(',').any(|code| it.code.starts_with(code))) {
        for (level, lang) in Level::ALL.into_iter().zip(Lang::ALL) {
            let address = Address { kind: kind.code.to_owned(), level, seed: 3 };
            let made = make(&address, lang, &[]).unwrap();
            println!("\n===== {address} {}\n{}", (kind.name)(lang), plain(made.question.as_str()));
            match &made.task {
                Task::Number(it) => {
                    let show = |value: crate::measure::Exact| value.round(it.decimals).unwrap().to_string();
                    println!("  {} = {}{}", it.label, show(it.answer), it.unit.text(lang));
                    let slips = it.slips.iter().map(|slip| format!("{} {}", slip.mistake.code(), show(slip.value)));
                    println!("  {}", slips.collect::<Vec<_>>().join(", "));
                }
                Task::Choice(options) => {
                    for it in options {
                        let mark = it.mistake.map_or("RIGHT", |it| it.code());
                        println!("  - {} [{mark}] {}", plain(it.shows.as_str()), it.why);
                    }
                }
            }
            made.hints.iter().for_each(|it| println!("  ? {it}"));
            made.steps.iter().for_each(|it| println!("  > {} | {}", plain(it.formula.as_str()), it.sentence));
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
pub(super) fn plain(markup: &str) -> String {
    let mut out = String::new();
    for part in
        markup.replace("</tr>", "\n").replace("</p>", "\n").replace("</td>", " · ").replace("</th>", " · ").split('<')
    {
        out.push_str(part.split_once('>').map_or(part, |it| it.1));
    }
    out
}

//! A learner's way through all that the page asks: every question and answer crosses as JSON.

use super::{Answer, Ask, Told, tell};
use crate::locale::Lang;
use crate::teach::exercise::Task;
use crate::teach::kinds;
use crate::teach::progress::{Done, Practised, SetResult};
use crate::teach::record::Handed;

/// Asks as the page does: there and back as text.
fn asked(ask: &Ask) -> Told {
    let crossed: Ask = serde_json::from_str(&serde_json::to_string(ask).unwrap()).unwrap();
    assert_eq!(&crossed, ask);
    let told = tell(&crossed);
    let back: Told = serde_json::from_str(&serde_json::to_string(&told).unwrap()).unwrap();
    assert_eq!(back, told);
    told
}

fn progress(file: &str, done: Done, day: u32, lang: Lang) -> Told {
    asked(&Ask::Progress { file: file.to_owned(), done, day, number: 5, lang })
}

/// The right answer to an exercise, as a learner would give it.
fn right(address: &crate::teach::address::Address, lang: Lang) -> Answer {
    match kinds::make(address, lang, &[]).unwrap().task {
        Task::Number(it) => Answer::Typed(it.answer.round(it.decimals).unwrap().to_string()),
        Task::Choice(options) => Answer::Chosen(options.iter().position(|it| it.right).unwrap()),
    }
}

#[test]
fn a_learner_goes_from_nothing_to_mastery_of_every_skill() {
    let mut file = String::new();
    for turn in 0.. {
        let Told::Progress(shown) = progress(&file, Done::default(), 10, Lang::Hans) else { panic!() };
        if shown.skills.iter().all(|it| it.mastered) {
            break;
        }
        assert!(turn < 400, "practice leads to mastery");
        let next = &shown.next[0];
        let own = Vec::new();
        let answer = right(&next.address, Lang::Hans);
        let ask = Ask::Mark { address: next.address.clone(), lang: Lang::Hans, own, answer };
        let Told::Marked(marked) = asked(&ask) else { panic!() };
        assert!(marked.finding.right, "{}", next.address);
        let practised = vec![Practised { skill: marked.skill, right: true, tries: 1, hints: 0, day: 10 }];
        let Told::Progress(kept) = progress(&file, Done { practised, finished: Vec::new() }, 10, Lang::Hans) else {
            panic!()
        };
        file = kept.file;
    }
}

#[test]
fn a_set_is_opened_marked_recorded_and_kept() {
    for lang in Lang::ALL {
        let code = "check.1.7.10.0".to_owned();
        let Told::Set(set) = asked(&Ask::OpenSet { code: code.clone(), lang }) else { panic!() };
        let answer = |(at, it): (usize, &crate::teach::address::Address)| Handed {
            address: it.clone(),
            answer: (at > 0).then(|| right(it, lang)),
        };
        let handed: Vec<Handed> = set.addresses.iter().enumerate().map(answer).collect();
        let ask = Ask::MarkSet { set: code.clone(), number: 1, handed, lang, own: Vec::new() };
        let Told::MarkedSet(marked) = asked(&ask) else { panic!() };
        assert_eq!((marked.asked, marked.answered, marked.right), (10, 9, 9));
        assert!(marked.awareness.is_some() && marked.marked[0].is_none());
        let files = vec![("a.json".to_owned(), marked.file.clone()), ("b.json".to_owned(), "x".to_owned())];
        let Told::Record(record) = asked(&Ask::Record { files, set: None, lang }) else { panic!() };
        assert_eq!((record.lines.len(), record.refused.len()), (10, 1));
        assert_eq!(record.lines[0].tenths, 0);
        let finished = vec![SetResult { set: code, day: 10, asked: 10, answered: 9, right: 9, seconds: 300 }];
        let Told::Progress(kept) = progress("", Done { practised: Vec::new(), finished }, 10, lang) else { panic!() };
        assert!(kept.results[0].awareness.is_some());
    }
}

#[test]
fn what_is_refused_is_told_in_a_sentence() {
    for lang in Lang::ALL {
        for ask in [
            Ask::OpenSet { code: "drill.9".to_owned(), lang },
            Ask::Progress { file: "{}".to_owned(), done: Done::default(), day: 1, number: 1, lang },
        ] {
            assert!(matches!(asked(&ask), Told::Refused { says } if !says.is_empty() && !says.contains('{')));
        }
    }
}

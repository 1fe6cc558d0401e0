//! What each answer is called, in tables.

use super::{Verdict, blank, judge, mark};
use crate::locale::Lang;
use crate::measure::Exact;
use crate::teach::address::{Address, Level};
use crate::teach::ask::{Answer, Ask, Told, tell};
use crate::teach::exercise::{Choice, Exercise, NumberTask, Task};
use crate::teach::html::Html;
use crate::teach::mistake::Mistake;
use crate::teach::read::read;
use crate::teach::skill::Skill;
use crate::teach::step::{Blank, Role};
use crate::teach::unit::AnswerUnit;

/// 168 births over the average of 15,600 and 15,760: 10.7142… ‰.
fn births() -> NumberTask {
    let rate = |bottom| Exact::new(168_000, bottom);
    NumberTask::new("出生率", rate(15_680).unwrap(), 2, AnswerUnit::PerMille)
        .slip(Mistake::EndForAverage, Role::Denominator, rate(15_760))
        .slip(Mistake::StartForAverage, Role::Denominator, rate(15_600))
        .slip(Mistake::ReversedRatio, Role::Divide, Exact::new(15_680, 168))
}

fn plain(num: i128, den: i128, decimals: u8, unit: AnswerUnit) -> NumberTask {
    NumberTask::new("", Exact::new(num, den).unwrap(), decimals, unit)
}

#[track_caller]
fn check(task: &NumberTask, text: &str, verdict: Verdict, mistake: Option<Mistake>) {
    let typed = read(text, &task.label, &task.unit).unwrap();
    let judged = judge(task, &typed).unwrap();
    assert_eq!((judged.verdict, judged.mistake), (verdict, mistake), "{text}");
}

#[track_caller]
fn right(task: &NumberTask, text: &str, verdict: Verdict) {
    check(task, text, verdict, None);
}

#[track_caller]
fn named(task: &NumberTask, text: &str, mistake: Mistake) {
    check(task, text, Verdict::Named, Some(mistake));
}

#[test]
fn the_right_value_is_right_in_every_writing() {
    for text in ["10.71", "10.71‰", "１０．７１", "出生率=10.71 ‰", "约10.71", "10。71"] {
        right(&births(), text, Verdict::Right);
    }
    right(&plain(121_250, 1, 0, AnswerUnit::Counted("人".to_owned())), "12.125万人", Verdict::Right);
    right(&plain(120_000, 1, 0, AnswerUnit::Counted("人".to_owned())), "12万", Verdict::Right);
    right(&plain(-1, 2, 2, AnswerUnit::PercentPoint), "−0.50个百分点", Verdict::Right);
}

#[test]
fn other_decimals_have_their_own_verdicts() {
    right(&births(), "10.714", Verdict::MoreDecimals);
    right(&births(), "10.7143", Verdict::MoreDecimals);
    right(&births(), "10.710", Verdict::MoreDecimals);
    right(&births(), "10.7", Verdict::FewDecimals);
    right(&births(), "11", Verdict::FewDecimals);
    right(&plain(25, 1, 2, AnswerUnit::Percent), "25", Verdict::ZerosMissing);
    right(&plain(107, 10, 2, AnswerUnit::PerMille), "10.7", Verdict::ZerosMissing);
    right(&plain(121_250, 1, 0, AnswerUnit::Counted("人".to_owned())), "12.1万", Verdict::FewDecimals);
}

#[test]
fn an_equal_value_in_another_unit_is_right_and_a_wrong_sign_is_named() {
    right(&births(), "1.071%", Verdict::OtherUnit);
    right(&births(), "1071.4/10万", Verdict::OtherUnit);
    right(&births(), "1.07%", Verdict::FewDecimals);
    right(&plain(1107, 10, 1, AnswerUnit::Per100), "110.7%", Verdict::OtherUnit);
    right(&plain(21, 20, 2, AnswerUnit::PercentPoint), "10.5个千分点", Verdict::OtherUnit);
    check(&births(), "10.71%", Verdict::WrongUnit, Some(Mistake::WrongScale));
    check(&births(), "10.71个千分点", Verdict::WrongUnit, Some(Mistake::PointForPercent));
    check(&plain(13, 5, 1, AnswerUnit::PercentPoint), "2.6%", Verdict::WrongUnit, Some(Mistake::PercentForPoint));
    right(&births(), "10.71人", Verdict::WrongUnit);
    right(&plain(42, 1, 0, AnswerUnit::Counted("人".to_owned())), "42%", Verdict::WrongUnit);
}

#[test]
fn a_slip_of_the_exercise_is_named_at_any_decimals() {
    // 168 over 15,760 is 10.6598…
    named(&births(), "10.66", Mistake::EndForAverage);
    named(&births(), "10.660", Mistake::EndForAverage);
    named(&births(), "10.6599", Mistake::EndForAverage);
    named(&births(), "10.65", Mistake::EndForAverage);
    named(&births(), "1.066%", Mistake::EndForAverage);
    named(&births(), "10.8", Mistake::StartForAverage);
    named(&births(), "93.33", Mistake::ReversedRatio);
    named(&births(), "93", Mistake::ReversedRatio);
}

#[test]
fn of_two_slips_that_fit_the_first_is_told() {
    let task = plain(50, 1, 2, AnswerUnit::Percent)
        .slip(Mistake::AddedRates, Role::Divide, Exact::new(7012, 100))
        .slip(Mistake::AveragedRates, Role::Divide, Exact::new(7013, 100));
    named(&task, "70.13", Mistake::AveragedRates);
    named(&task, "70.1", Mistake::AddedRates);
}

#[test]
fn rounding_on_the_way_and_cutting_off_are_named() {
    // 10.7167…
    let task = plain(643, 60, 2, AnswerUnit::PerMille);
    right(&task, "10.72", Verdict::Right);
    named(&task, "10.71", Mistake::Truncated);
    named(&task, "10.716", Mistake::Truncated);
    named(&task, "10.70", Mistake::RoundedEarly);
    named(&task, "11.00", Mistake::RoundedEarly);
    named(&task, "10.00", Mistake::RoundedEarly);
    // 10.7146 rounds to 10.715 and that, wrongly, to 10.72.
    named(&plain(107_146, 10_000, 2, AnswerUnit::PerMille), "10.72", Mistake::RoundedEarly);
    named(&plain(-32, 3, 2, AnswerUnit::PercentPoint), "-10.66", Mistake::Truncated);
}

#[test]
fn near_misses_are_told_apart() {
    right(&births(), "10.72", Verdict::LastPlace);
    named(&births(), "10.70000", Mistake::RoundedEarly);
    named(&births(), "-10.71", Mistake::TurnedSign);
    named(&births(), "107.1", Mistake::PointMoved);
    named(&births(), "1.071", Mistake::WrongScale);
    named(&births(), "1.07", Mistake::WrongScale);
    named(&births(), "0.0107", Mistake::NoScale);
    named(&births(), "1071", Mistake::WrongScale);
    named(&births(), "10.17", Mistake::SwappedDigits);
    named(&births(), "17.01", Mistake::SwappedDigits);
    named(&plain(87, 1, 1, AnswerUnit::Percent), "13", Mistake::Complement);
    named(&plain(121_250, 1, 0, AnswerUnit::Counted("人".to_owned())), "12.125", Mistake::PointMoved);
    right(&births(), "12.34", Verdict::Wrong);
    right(&births(), "0", Verdict::Wrong);
    right(&plain(3, 1, 0, AnswerUnit::Counted("例".to_owned())), "4", Verdict::Wrong);
}

#[test]
fn arithmetic_that_does_not_fit_is_no_wrong_answer() {
    let task = plain(i128::MAX, 7, 2, AnswerUnit::Percent);
    let typed = read("5", "", &task.unit).unwrap();
    assert_eq!(judge(&task, &typed), None);
}

fn exercise(task: Task) -> Exercise {
    let address = Address { kind: "test".to_owned(), level: Level::One, seed: 1 };
    let hints = [(); 3].map(|()| String::new());
    Exercise { address, skill: Skill::Rate, question: Html::new(), task, hints, steps: Vec::new() }
}

#[test]
fn an_unclear_answer_is_asked_back_and_gives_nothing_away() {
    for lang in Lang::ALL {
        let marked = mark(exercise(Task::Number(births())), &Answer::Typed("1,5".to_owned()), lang);
        assert_eq!((marked.finding.verdict, marked.after), (Verdict::Unclear, None));
        assert!(!marked.finding.says.is_empty());
    }
}

#[test]
fn a_wrong_answer_is_not_told_the_right_one_in_its_sentence() {
    let answers = ["10.7", "10.72", "10.66", "10.17", "12.34", "107.1", "10.71%", "-3"];
    for (text, lang) in answers.iter().flat_map(|it| Lang::ALL.map(|lang| (*it, lang))) {
        let marked = mark(exercise(Task::Number(births())), &Answer::Typed(text.to_owned()), lang);
        let finding = marked.finding;
        assert!(!finding.right && !finding.says.contains("10.71"), "{text}: {}", finding.says);
        assert!(!finding.says.contains('{') && !finding.says.is_empty(), "{}", finding.says);
        assert!(marked.after.unwrap().answer.as_str().starts_with("10.71"));
    }
}

#[track_caller]
fn says(task: NumberTask, text: &str, part: &str) {
    let found = mark(exercise(Task::Number(task)), &Answer::Typed(text.to_owned()), Lang::En).finding;
    assert!(found.says.contains(part), "{}", found.says);
}

#[test]
fn the_sentence_fits_the_question() {
    let people = || plain(121_250, 1, 0, AnswerUnit::Counted("people".to_owned()));
    says(people(), "12.125", "the right value is 10,000 times as large");
    says(people(), "12,125,000", "100 times the right one");
    says(people(), "1,212,500", "one place off");
    says(births(), "-10.71", "The size is right, the sign is turned.");
    says(births(), "1.071", "wrong scale");
    says(births(), "0.0107", "before multiplying by the scale");
    says(births(), "10.71%", "here it is “‰”");
    says(births(), "1.071%", "1.071% equals 10.71‰");
    says(births(), "10.7", "asks for 2 decimals");
}

#[test]
fn a_choice_is_marked_with_its_reason() {
    let option = |right, mistake| Choice { shows: Html::new().text("a"), right, mistake, why: format!("{right}") };
    let task = || Task::Choice(vec![option(false, Some(Mistake::OtherYear)), option(true, None)]);
    let wrong = mark(exercise(task()), &Answer::Chosen(0), Lang::En);
    assert_eq!((wrong.finding.verdict, wrong.finding.mistake), (Verdict::Named, Some(Mistake::OtherYear)));
    assert_eq!(wrong.after.map(|it| (it.choice, it.why)), Some((Some(1), "true".to_owned())));
    assert!(mark(exercise(task()), &Answer::Chosen(1), Lang::En).finding.right);
    assert_eq!(mark(exercise(task()), &Answer::Chosen(2), Lang::En).finding.verdict, Verdict::Unclear);
}

#[test]
fn a_step_left_open_is_marked_like_an_answer() {
    let open = Blank { answer: Exact::whole(15_680), decimals: 0, unit: AnswerUnit::Counted("人".to_owned()) };
    assert!(blank(&open, "15,680人", Lang::Hans).right);
    assert!(blank(&open, "1.568万", Lang::Hans).right);
    assert_eq!(blank(&open, "15,860", Lang::En).mistake, Some(Mistake::SwappedDigits));
}

#[test]
fn the_page_asks_and_is_told() {
    let address = Address { kind: "rate_start_end".to_owned(), level: Level::Two, seed: 5 };
    let ask = Ask::Mark { address, lang: Lang::Hans, own: Vec::new(), answer: Answer::Typed("1".to_owned()) };
    let read: Ask = serde_json::from_str(&serde_json::to_string(&ask).unwrap()).unwrap();
    assert_eq!(read, ask);
    let told = tell(&ask);
    assert!(matches!(&told, Told::Marked(it) if it.after.as_ref().is_some_and(|it| !it.steps.is_empty())));
    let back: Told = serde_json::from_str(&serde_json::to_string(&told).unwrap()).unwrap();
    assert_eq!(back, told);
}

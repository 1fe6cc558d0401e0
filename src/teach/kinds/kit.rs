//! What families of kinds share: filling texts from a case, formulas, and putting an exercise together.

use super::told::unless_told;
use crate::catalog::{Direction, Goal, Scale};
use crate::locale::{Lang, TeachKitText, VerdictText, fill};
use crate::measure::{Exact, Fixed};
use crate::teach::case::{Case, Share, Subject};
use crate::teach::exercise::{Choice, Exercise, NumberTask, Task};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::math::Math;
use crate::teach::mistake::Mistake;
use crate::teach::step::{Role, Step};
use crate::teach::theme::{self, Theme};
use crate::teach::unit::AnswerUnit;

/// The values that the texts of one exercise are filled with.
#[derive(Clone, Default)]
pub(super) struct Said(Vec<(&'static str, String)>);

impl Said {
    /// What every case can say of itself.
    pub(super) fn of(case: &Case, lang: Lang) -> Self {
        let bottom = case.bottom.as_ref();
        let decimals = match (lang, case.subject.decimals) {
            (Lang::En, 1) => "1 decimal".to_owned(),
            (Lang::En, it) => format!("{it} decimals"),
            (_, it) => it.to_string(),
        };
        Self::default()
            .put("place", &case.place)
            .put("span", &case.span)
            .put("name", &case.subject.name)
            .put("decimals", &decimals)
            .put("top_name", &case.top.what)
            .put("top_unit", &case.top.unit)
            .put("top", &case.top_total().map(count).unwrap_or_default())
            .put("bottom_name", bottom.map_or("", |it| it.what.as_str()))
            .put("bottom_unit", bottom.map_or("", |it| it.unit.as_str()))
            .put("bottom", &case.bottom_total().map(count).unwrap_or_default())
            .count("top_n", case.top_total(), &case.top.unit, lang)
            .count("bottom_n", case.bottom_total(), bottom.map_or("", |it| it.unit.as_str()), lang)
            .put("value", &case.value().map(|it| valued(&case.subject, it, lang)).unwrap_or_default())
            .put("factor", &count(Exact::whole(case.subject.scale.factor())))
    }

    /// Adds a value, or changes it.
    pub(super) fn put(mut self, key: &'static str, value: &str) -> Self {
        self.0.retain(|it| it.0 != key);
        self.0.push((key, value.to_owned()));
        self
    }

    /// Adds a count as a sentence says it: Chinese puts the measure word after it, English has named the thing before.
    pub(super) fn count(self, key: &'static str, value: Option<Exact>, unit: &str, lang: Lang) -> Self {
        let number = value.map(count).unwrap_or_default();
        self.put(key, &if lang == Lang::En { number } else { number + unit })
    }

    /// A text with its places filled.
    pub(super) fn fill(&self, text: &str) -> String {
        let values: Vec<(&str, &str)> = self.0.iter().map(|(key, value)| (*key, value.as_str())).collect();
        fill(text, &values)
    }
}

/// A whole number.
pub(super) fn whole(number: u32) -> Exact {
    Exact::whole(i128::from(number))
}

/// Whether a change would be the same number in per cent of its base as in points, so that both could be said.
pub(super) fn same_in_percent(moved: Exact, base: Exact, decimals: u8) -> bool {
    let relative = moved.times(100).and_then(|it| it.over(base)).and_then(|it| it.round(decimals));
    relative.is_some() && relative == moved.round(decimals)
}

/// A count as it is printed: whole where it is whole, else with up to two decimals.
pub(super) fn count(number: Exact) -> String {
    decimal(number, if number.denominator() == 1 { 0 } else { 2 })
}

/// A number with so many decimals.
pub(super) fn decimal(number: Exact, decimals: u8) -> String {
    number.round(decimals).map(Fixed::grouped).unwrap_or_default()
}

/// A printed number as an exact one.
pub(super) fn exact(it: Fixed) -> Option<Exact> {
    Exact::new(it.units, 10_i128.checked_pow(u32::from(it.decimals))?)
}

/// A value as it is printed, as an exact number.
pub(super) fn printed(subject: &Subject, value: Exact) -> Option<Exact> {
    exact(subject.printed(value)?)
}

/// A value with its unit.
pub(super) fn valued(subject: &Subject, value: Exact, lang: Lang) -> String {
    decimal(value, subject.decimals) + &AnswerUnit::of_scale(subject.scale, "").text(lang)
}

/// A difference of two values with its unit.
pub(super) fn pointed(subject: &Subject, value: Exact, lang: Lang) -> String {
    decimal(value, subject.decimals) + &points(subject).text(lang)
}

/// The unit of a difference of two values.
pub(super) fn points(subject: &Subject) -> AnswerUnit {
    AnswerUnit::of_difference(subject.difference, "")
}

/// The size of a number.
pub(super) fn size(it: Exact) -> Option<Exact> {
    if it.numerator() < 0 { Exact::ZERO.minus(it) } else { Some(it) }
}

/// How two numbers stand, or unordered where they cannot be compared.
pub(super) fn less(a: Exact, b: Exact) -> bool {
    a.compare(b).is_some_and(std::cmp::Ordering::is_lt)
}

/// An invented case, for kinds that have to make up more facts than a case of the learner's own place holds.
pub(super) fn invented(maker: &mut Maker, themes: &[&'static Theme]) -> Option<Case> {
    let theme = maker.rng.pick(themes).copied()?;
    Some(theme::invent(theme, maker.level, maker.lang, &mut maker.rng))
}

/// Whether a case is a rate that has a value above zero.
pub(super) fn rated(case: &Case) -> bool {
    let scale = matches!(case.subject.scale, Scale::Percent | Scale::PerMille | Scale::Per100 | Scale::Per100k);
    scale && case.bottom.is_some() && case.value().is_some_and(|it| less(Exact::ZERO, it))
}

/// The goal's limit and whether at least that much is asked for; `None` for the goals that have no one side.
pub(super) fn limit(case: &Case) -> Option<(bool, Exact)> {
    let (at_least, units) = match case.goal? {
        Goal::AtLeast(it) => (true, it),
        Goal::AtMost(it) => (false, it),
        _ => return None,
    };
    Some((at_least, case.subject.limit(units)?))
}

/// Whether higher is better; `None` where the indicator has no direction.
pub(super) const fn higher_is_better(subject: &Subject) -> Option<bool> {
    match subject.direction {
        Direction::AtLeast => Some(true),
        Direction::AtMost => Some(false),
        _ => None,
    }
}

/// A target with its sign and unit: `≥ 95.00%`.
pub(super) fn goal_text(subject: &Subject, at_least: bool, limit: Exact, lang: Lang) -> String {
    let text = VerdictText::of(lang);
    let says = if at_least { text.goal_at_least } else { text.goal_at_most };
    fill(says, &[("n", &valued(subject, limit, lang))])
}

/// The rate of a share of a case.
pub(super) fn rate_of(case: &Case, it: &Share) -> Option<Exact> {
    case.subject.rate(it.top, it.bottom)
}

/// The mean of the rates of several shares: what must not be taken for the whole's rate.
pub(super) fn mean_rate(case: &Case, shares: &[Share]) -> Option<Exact> {
    let sum = shares.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(rate_of(case, it)?))?;
    sum.over(Exact::whole(i128::try_from(shares.len()).ok()?))
}

/// A number cut off at its decimals, not rounded.
pub(super) fn cut(value: Exact, decimals: u8) -> Option<Exact> {
    exact(value.digits(decimals)?.0)
}

/// A formula from words, numbers and signs with spaces between them: `12.00 − 10.71 = 1.29`. Its end is set apart.
pub(super) fn formula(text: &str) -> Math {
    const SIGNS: [&str; 11] = ["+", "−", "×", "÷", "=", "≈", "≤", "≥", "<", ">", "≠"];
    let mut row: Vec<Math> = Vec::new();
    for it in text.split_whitespace() {
        if let Some(sign) = SIGNS.into_iter().find(|sign| *sign == it) {
            row.push(Math::Sign(sign));
        } else if it.starts_with(|it: char| it.is_ascii_digit() || it == '−' || it == '(') {
            row.push(Math::Number(it.to_owned()));
        } else if let Some(Math::Words(before)) = row.last_mut() {
            before.push(' ');
            before.push_str(it);
        } else {
            row.push(Math::Words(it.to_owned()));
        }
    }
    if let Some(last) = row.pop() {
        row.push(last.marked());
    }
    Math::Row(row)
}

/// The working that is special to an exercise: what comes before, and the one step that it is about.
pub(super) struct Working {
    /// The steps before, such as how the value was computed.
    pub(super) before: Vec<Step>,
    /// The step that the exercise is about.
    pub(super) role: Role,
    /// Its formula.
    pub(super) formula: String,
}

impl Working {
    /// One step alone.
    pub(super) const fn of(role: Role, formula: String) -> Self {
        Self { before: Vec::new(), role, formula }
    }
}

/// The answer with its unit. English says no word of many after one: `1`, not `1 people`.
fn answered(task: &NumberTask, lang: Lang) -> String {
    let one = lang == Lang::En && size(task.answer) == Some(whole(1)) && matches!(task.unit, AnswerUnit::Counted(_));
    let unit = if one { String::new() } else { task.unit.text(lang) };
    decimal(task.answer, task.decimals) + &unit
}

/// An exercise that asks for a number. Its second hint is the rule, and so the sentence of the step.
///
/// `None` where the question tells the number.
pub(super) fn number(
    maker: Maker,
    said: &Said,
    question: Html,
    task: NumberTask,
    hints: [&str; 3],
    working: Working,
) -> Option<Exercise> {
    unless_told(number_to_find(maker, said, question, task, hints, working))
}

/// An exercise that asks for a number which may stand in the question, where seeing that is what is practised.
pub(super) fn number_to_find(
    maker: Maker,
    said: &Said,
    question: Html,
    task: NumberTask,
    hints: [&str; 3],
    working: Working,
) -> Exercise {
    let lang = maker.lang;
    let [_, rule, _] = hints;
    let answer = answered(&task, lang);
    let mut steps = working.before;
    steps.push(Step::new(working.role, &formula(&working.formula), said.fill(rule)).asking(
        task.answer,
        task.decimals,
        task.unit.clone(),
    ));
    let says = fill(TeachKitText::of(lang).answer, &[("n", &answer)]);
    steps.push(Step::new(Role::Say, &Math::Words(answer), says));
    maker.exercise(question, Task::Number(task), hints.map(|it| said.fill(it)), steps)
}

/// One wrong answer: what it says, the mistake, and why it is wrong; where that is empty the mistake's own words.
pub(super) type Wrong<'a> = (String, Mistake, &'a str);

/// An exercise that asks to choose. Wrong answers that say the same as another are left out; `None` where none is left.
pub(super) fn choice(
    mut maker: Maker,
    said: &Said,
    question: Html,
    right: (String, &str),
    wrong: Vec<Wrong<'_>>,
    hints: [&str; 3],
    working: Working,
) -> Option<Exercise> {
    let lang = maker.lang;
    let shows = |it: &str| Html::new().text(it);
    let why = said.fill(right.1);
    let mut options = vec![Choice { shows: shows(&right.0), right: true, mistake: None, why: why.clone() }];
    for (text, mistake, why) in wrong {
        let shows = shows(&text);
        if options.len() < 5 && options.iter().all(|it| it.shows != shows) {
            let why = if why.is_empty() { mistake.says(lang).to_owned() } else { said.fill(why) };
            options.push(Choice { shows, right: false, mistake: Some(mistake), why });
        }
    }
    if options.len() < 2 {
        return None;
    }
    maker.rng.shuffle(&mut options);
    let [_, rule, _] = hints;
    let mut steps = working.before;
    steps.push(Step::new(working.role, &formula(&working.formula), said.fill(rule)));
    steps.push(Step::new(Role::Say, &Math::Words(right.0), why));
    Some(maker.exercise(question, Task::Choice(options), hints.map(|it| said.fill(it)), steps))
}

#[cfg(test)]
mod tests {
    use super::formula;

    #[track_caller]
    fn check(text: &str, want: &str) {
        assert_eq!(formula(text).html().as_str(), format!("<math><mrow>{want}</mrow></math>"));
    }

    #[test]
    fn words_stay_together_and_the_end_is_set_apart() {
        check("Live births = 3", "<mtext>Live births</mtext><mo>=</mo><mrow class=\"marked\"><mn>3</mn></mrow>");
        check("−2 + 1", "<mn>−2</mn><mo>+</mo><mrow class=\"marked\"><mn>1</mn></mrow>");
    }
}

//! What the counting kinds share: facts in a row, the slips that any rate invites, and steps of plain arithmetic.

pub(super) use super::told::unless_told;
use crate::catalog::{Difference, Direction, Scale};
use crate::locale::{Lang, TeachExampleText, TeachKindText, fill};
use crate::measure::Exact;
use crate::teach::case::{Amount, Case, Side, Subject};
use crate::teach::exercise::{Choice, NumberTask};
use crate::teach::html::Html;
use crate::teach::math::Math;
use crate::teach::mistake::Mistake;
use crate::teach::rng::Rng;
use crate::teach::step::{Role, Step};
use crate::teach::unit::AnswerUnit;
pub(super) use crate::teach::unit::places;

/// A count as it is printed: whole where it is whole, else with up to two decimals.
pub(super) fn n(number: Exact) -> String {
    let decimals = if number.denominator() == 1 { 0 } else { 2 };
    number.round(decimals).map(|it| it.grouped()).unwrap_or_default()
}

/// A value as it is printed, to so many decimals.
pub(super) fn to(number: Exact, decimals: u8) -> String {
    number.round(decimals).map(|it| it.grouped()).unwrap_or_default()
}

/// A value with its first decimals; where more digits follow, dots say so.
pub(super) fn begun(number: Exact, decimals: u8) -> String {
    number.digits(decimals).map(|(digits, more)| digits.grouped() + if more { "…" } else { "" }).unwrap_or_default()
}

/// A whole number.
pub(super) fn whole(number: u32) -> Exact {
    Exact::whole(i128::from(number))
}

/// A number from a whole range, evenly.
pub(super) fn drawn(rng: &mut Rng, first: u32, last: u32) -> Exact {
    whole(rng.between(first, last))
}

/// So many in a thousand of a number, rounded.
pub(super) fn part_of(number: Exact, per_1000: u32) -> Option<Exact> {
    let part = number.times(i128::from(per_1000))?.over(Exact::whole(1000))?.round(0)?;
    Some(Exact::whole(part.units))
}

/// The product of two numbers.
pub(super) fn product(left: Exact, right: Exact) -> Option<Exact> {
    left.over(Exact::whole(1).over(right)?)
}

/// The sum of several numbers.
pub(super) fn sum(all: &[Exact]) -> Option<Exact> {
    all.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(*it))
}

/// Half of the sum of two numbers.
pub(super) fn half(left: Exact, right: Exact) -> Option<Exact> {
    left.plus(right)?.over(Exact::whole(2))
}

/// Whether one number is above another.
pub(super) fn above(left: Exact, right: Exact) -> bool {
    left.compare(right).is_some_and(std::cmp::Ordering::is_gt)
}

/// Whether a case can be asked about: it divides, and neither side is empty or less than nothing.
pub(super) fn sound(case: &Case) -> bool {
    let positive = |it: Option<Exact>| it.is_some_and(|it| above(it, Exact::ZERO));
    let scale = !matches!(case.subject.scale, Scale::Count | Scale::YesNo);
    scale && case.bottom.is_some() && positive(case.top_total()) && positive(case.bottom_total())
}

/// Whether the denominator is the average of two counts.
pub(super) fn averages(case: &Case) -> bool {
    case.bottom.as_ref().is_some_and(|it| it.parts.len() == 2 && it.divisor == 2)
}

/// Whether both sides are single counts.
pub(super) fn single(case: &Case) -> bool {
    let plain = |it: &Side| it.parts.len() == 1 && it.divisor == 1;
    plain(&case.top) && case.bottom.as_ref().is_some_and(plain)
}

/// A side that is the sum of several counts.
pub(super) fn side(what: &str, unit: &str, parts: &[(&str, i64, Exact)], divisor: i64) -> Side {
    let amount = |it: &(&str, i64, Exact)| Amount { name: it.0.to_owned(), weight: it.1, value: it.2 };
    Side { what: what.to_owned(), unit: unit.to_owned(), parts: parts.iter().map(amount).collect(), divisor }
}

/// What is computed where no theme has it: two decimals, neither side of a target better.
pub(super) fn subject(code: &str, name: &str, plain: &str, scale: Scale) -> Subject {
    let difference = match scale {
        Scale::Percent => Difference::PercentagePoint,
        Scale::PerMille => Difference::PerMillePoint,
        _ => Difference::RatioPoint,
    };
    let (code, name, plain) = (code.to_owned(), name.to_owned(), plain.to_owned());
    Subject { code, name, plain, scale, decimals: 2, direction: Direction::None, difference }
}

/// The words and numbers that texts are filled with.
#[derive(Clone)]
pub(super) struct Says {
    lang: Lang,
    values: Vec<(&'static str, String)>,
}

impl Says {
    /// The words of a case.
    pub(super) fn of(case: &Case, lang: Lang) -> Self {
        let bottom = case.bottom.as_ref().map_or("", |it| it.what.as_str());
        let it = Self { lang, values: Vec::new() };
        it.with("place", &case.place)
            .with("span", &case.span)
            .with("name", &case.subject.name)
            .with("plain", &case.subject.plain)
            .with("top_name", &case.top.what)
            .with("bottom_name", bottom)
            .with("factor", &n(Exact::whole(case.subject.scale.factor())))
            .with("places", &places(case.subject.decimals, lang))
    }

    /// The same with one more word, or with another for it.
    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.values.retain(|it| it.0 != name);
        self.values.push((name, value.to_owned()));
        self
    }

    /// The same with one more number.
    pub(super) fn number(self, name: &'static str, value: Exact) -> Self {
        self.with(name, &n(value))
    }

    /// A text with the words in it.
    pub(super) fn fill(&self, text: &str) -> String {
        let values: Vec<(&str, &str)> = self.values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        fill(text, &values)
    }

    /// Three hints: where to look, what to do, and how the arithmetic begins.
    pub(super) fn hints(&self, look: &str, does: &str, begins: &str) -> [String; 3] {
        let begins = fill(TeachKindText::of(self.lang).begins, &[("sum", &self.fill(begins))]);
        [self.fill(look), self.fill(does), begins]
    }

    /// The usual question: the facts, and what to compute from them.
    pub(super) fn asks(&self, facts: &Facts) -> Html {
        Html::new().p(&self.clone().with("facts", &facts.joined()).fill(TeachKindText::of(self.lang).asks))
    }

    /// What is asked, where the facts stand elsewhere.
    pub(super) fn only(&self) -> String {
        self.fill(TeachKindText::of(self.lang).asks_only)
    }
}

/// A count with its word. English says the word in the name of the count, so that `1 people` cannot come out.
pub(super) fn counted(number: Exact, unit: &str, lang: Lang) -> String {
    if lang == Lang::En { n(number) } else { n(number) + unit }
}

/// A name with the period that it is of.
pub(super) fn of_span(span: &str, what: &str, lang: Lang) -> String {
    fill(TeachKindText::of(lang).of_span, &[("span", span), ("what", what)])
}

/// What is known, one count after the other.
pub(super) struct Facts {
    lang: Lang,
    all: Vec<String>,
}

impl Facts {
    /// Nothing is known yet.
    pub(super) const fn new(lang: Lang) -> Self {
        Self { lang, all: Vec::new() }
    }

    /// One more count.
    pub(super) fn add(mut self, name: &str, value: Exact, unit: &str) -> Self {
        self.all.push(self.fact(name, &counted(value, unit, self.lang)));
        self
    }

    /// One more figure as it is printed, with its unit.
    pub(super) fn print(mut self, name: &str, value: &str) -> Self {
        self.all.push(self.fact(name, value));
        self
    }

    /// The counts of a side.
    pub(super) fn side(self, it: &Side) -> Self {
        it.parts.iter().fold(self, |facts, part| facts.add(&part.name, part.value, &it.unit))
    }

    /// A count that is not needed, somewhere among the others.
    pub(super) fn spare(mut self, rng: &mut Rng, name: &str, value: Exact, unit: &str) -> Self {
        let fact = self.fact(name, &counted(value, unit, self.lang));
        let at = rng.place(self.all.len() + 1);
        self.all.insert(at, fact);
        self
    }

    /// The language of the facts.
    pub(super) const fn lang(&self) -> Lang {
        self.lang
    }

    fn fact(&self, name: &str, value: &str) -> String {
        fill(TeachKindText::of(self.lang).fact, &[("name", name), ("n", value)])
    }

    /// The facts in one line.
    pub(super) fn joined(&self) -> String {
        let joins = TeachKindText::of(self.lang).joins;
        let join = |line: String, it: &String| fill(joins, &[("first", &line), ("second", it)]);
        let mut all = self.all.iter();
        all.next().map_or_else(String::new, |first| all.fold(first.clone(), join))
    }
}

/// A number in a case's unit is asked for: its value.
pub(super) fn value_task(case: &Case) -> Option<NumberTask> {
    let subject = &case.subject;
    let unit = AnswerUnit::of_scale(subject.scale, &case.top.unit);
    Some(NumberTask::new(&subject.name, case.value()?, subject.decimals, unit))
}

/// The slips with the scale that every rate invites.
pub(super) fn scale_slips(task: NumberTask, scale: Scale) -> NumberTask {
    let answer = task.answer;
    let tenfold = answer.times(10);
    let tenth = answer.over(Exact::whole(10));
    let (wrong, moved) = match scale {
        Scale::PerMille => (tenth, tenfold),
        Scale::Per100k => (answer.over(Exact::whole(100)), tenth),
        _ => (tenfold, tenth),
    };
    task.slip(Mistake::WrongScale, Role::Scale, wrong)
        .slip(Mistake::NoScale, Role::Scale, answer.over(Exact::whole(scale.factor())))
        .slip(Mistake::PointMoved, Role::Round, moved)
}

/// The right one of several answers.
pub(super) fn right(shows: Html, why: String) -> Choice {
    Choice { shows, right: true, mistake: None, why }
}

/// A wrong one of several answers.
pub(super) fn wrong(shows: Html, mistake: Mistake, why: String) -> Choice {
    Choice { shows, right: false, mistake: Some(mistake), why }
}

/// Text as a piece of a page.
pub(super) fn plain(text: &str) -> Html {
    Html::new().text(text)
}

/// The options without those that show the same as an earlier one, in another order. The right one comes first.
pub(super) fn shuffled(options: Vec<Choice>, rng: &mut Rng) -> Vec<Choice> {
    let mut kept: Vec<Choice> = Vec::with_capacity(options.len());
    for option in options {
        if kept.iter().all(|it| it.shows != option.shows) {
            kept.push(option);
        }
    }
    rng.shuffle(&mut kept);
    kept
}

/// Arithmetic as a formula: numbers and signs apart, as in `( 1 + 2 ) ÷ 2`.
pub(super) fn sum_math(arithmetic: &str) -> Math {
    let part = |it: &str| match it {
        "+" => Math::Sign("+"),
        "−" => Math::Sign("−"),
        "×" => Math::Sign("×"),
        "÷" => Math::Sign("÷"),
        "=" => Math::Sign("="),
        "(" => Math::Sign("("),
        ")" => Math::Sign(")"),
        other => Math::Number(other.to_owned()),
    };
    Math::Row(arithmetic.split(' ').map(part).collect())
}

/// A step of plain arithmetic: what is computed, how, and what comes out.
pub(super) fn sum_step(role: Role, what: &str, arithmetic: &str, result: &str, says: String) -> Step {
    let words = Math::Words(what.to_owned());
    let result = Math::Number(result.to_owned()).marked();
    let row = vec![words, Math::Sign("="), sum_math(arithmetic), Math::Sign("="), result];
    Step::new(role, &Math::Row(row), says)
}

/// A step in words.
pub(super) fn word_step(role: Role, words: &str, says: String) -> Step {
    Step::new(role, &Math::Words(words.to_owned()).marked(), says)
}

/// The last steps of a number: divide without rounding, round once, write the unit.
pub(super) fn closing(task: &NumberTask, arithmetic: &str, lang: Lang) -> Vec<Step> {
    let text = TeachExampleText::of(lang);
    let (answer, unit) = (task.answer, task.unit.text(lang));
    let printed = to(answer, task.decimals);
    let Some((digits, more)) = answer.digits(task.decimals.saturating_add(3)) else {
        return Vec::new();
    };
    let full = if more { digits.grouped() + "…" } else { n_or(answer, &digits.grouped()) };
    let mut all =
        vec![sum_step(Role::Divide, &task.label, arithmetic, &full, fill(text.divide, &[("n", &full)])).asking(
            answer,
            task.decimals,
            task.unit.clone(),
        )];
    if full != printed {
        let row = vec![Math::Number(full), Math::Sign("≈"), Math::Number(printed.clone()).marked()];
        let says = fill(text.round, &[("n", &printed), ("places", &places(task.decimals, lang))]);
        all.push(Step::new(Role::Round, &Math::Row(row), says));
    }
    let with_unit = printed + &unit;
    let says = fill(text.unit, &[("n", &with_unit)]);
    all.push(Step::new(Role::Unit, &Math::Number(with_unit).marked(), says));
    all
}

fn n_or(number: Exact, other: &str) -> String {
    if number.denominator() == 1 { n(number) } else { other.to_owned() }
}

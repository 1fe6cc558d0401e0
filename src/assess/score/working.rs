//! The working of a line: numbered steps from the value to its points, as on a blackboard.

use super::line::{Bound, LineScore, State};
use super::rule::{Effect, Moved, Split};
use super::speak::{Voice, plain};
use super::value::Inputs;
use super::words::partial;
use crate::assess::scheme::{Line, Rule, Share, Term};
use crate::locale::fill;
use crate::measure::Exact;

/// A step of a working.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// What is done.
    pub title: String,
    /// The numbers.
    pub line: String,
    /// What has to be known of it.
    pub notes: Vec<String>,
    /// Whether this is the answer.
    pub is_answer: bool,
}

impl Step {
    fn new(title: &str, line: String) -> Self {
        Self { title: title.to_owned(), line, notes: Vec::new(), is_answer: false }
    }

    fn noting(mut self, note: String) -> Self {
        if !note.is_empty() {
            self.notes.push(note);
        }
        self
    }
}

/// The steps of a line, up to its points or to the reason why there are none.
#[must_use]
pub fn working(voice: Voice<'_>, line: &Line, inputs: &[Inputs], score: &LineScore) -> Vec<Step> {
    let text = voice.text();
    let mut steps = Vec::new();
    for ((term, inputs), effect) in line.terms.iter().zip(inputs).zip(&score.terms) {
        if term.rule == Rule::NotAssessed {
            continue;
        }
        // A value that an earlier term showed is not shown again.
        let shown = line.terms.iter().take_while(|it| !std::ptr::eq(*it, term)).any(|it| it.what == term.what);
        if !shown {
            steps.extend(value(voice, term, inputs));
        }
        if let Ok(effect) = effect {
            of_effect(voice, term, inputs, score, effect, &mut steps);
        }
    }
    steps.push(points(voice, score));
    if let Some(last) = steps.last_mut().filter(|_| score.state == State::Scored) {
        let decimals = voice.board.scheme.decimals.to_string();
        last.notes.push(fill(text.round_later, &[("n", &decimals)]));
    }
    steps
}

fn value(voice: Voice<'_>, term: &Term, inputs: &Inputs) -> Option<Step> {
    let text = voice.text();
    let value = inputs.value.ok()?;
    let title = if term.rule == Rule::Marks { text.step_marks } else { text.step_value };
    let name = voice.name(&term.what);
    Some(Step::new(title, voice.value(&term.what, &value)).noting(name).noting(voice.from(&value)))
}

fn of_effect(
    voice: Voice<'_>,
    term: &Term,
    inputs: &Inputs,
    score: &LineScore,
    effect: &Effect,
    steps: &mut Vec<Step>,
) {
    let text = voice.text();
    let full = plain(score.full);
    let aim = inputs.aim.and_then(Result::ok);
    if let Some(aim) = aim {
        let step = Step::new(text.step_target, voice.limit(&term.what, aim.limit));
        let step = step.noting(voice.aim_from(&term.target, &aim));
        if !steps.contains(&step) {
            steps.push(step);
        }
    }
    match effect {
        Effect::Gate(open) => {
            let band = matches!(term.rule, Rule::Band(..));
            let says = match (open, band) {
                (true, true) => text.inside,
                (true, false) => text.met,
                (false, true) => text.outside,
                (false, false) => text.not_met,
            };
            let mut step = Step::new(text.step_gate, fill(says, &[("p", &full)]));
            if let (Rule::Band(a, b), Some(base)) = (&term.rule, aim.and_then(|it| it.limit.number())) {
                let end = |it: Exact| {
                    let it = super::number::product(it, base).and_then(|it| it.over(Exact::whole(100)));
                    it.map_or_else(String::new, plain)
                };
                let b = voice.number(&term.what, &end(b.0));
                step = step.noting(fill(text.rule_band, &[("a", &end(a.0)), ("b", &b)]));
            }
            steps.push(step);
        }
        Effect::Share(share) => {
            let (Some(target), Ok(value)) = (aim.and_then(|it| it.limit.number()), inputs.value) else { return };
            let (a, b) = match aim.and_then(|it| it.limit.side()) {
                Some(crate::assess::scheme::Side::AtMost) => (target, value.counts),
                _ => (value.counts, target),
            };
            let values = [("a", plain(a)), ("b", plain(b)), ("share", plain(*share))];
            let line = fill(text.share_is, &values.each_ref().map(|(key, it)| (*key, it.as_str())));
            steps.push(Step::new(text.step_share, line));
            steps.push(times(voice, *share, score.full));
        }
        Effect::Given(_) | Effect::Nothing => {}
        Effect::Steps(moved) => of_steps(voice, term, moved, steps),
        Effect::Cases { over, sum } => {
            if let Rule::PerCase { points, free } = &term.rule {
                let values = [("n", plain(*over)), ("p", plain(points.0)), ("sum", plain(*sum).replace('−', ""))];
                let line = fill(text.cases_are, &values.each_ref().map(|(key, it)| (*key, it.as_str())));
                let mut step = Step::new(text.step_deduct, line);
                if !free.0.is_zero() {
                    let n = voice.number(&term.what, &plain(free.0));
                    step = step.noting(fill(text.rule_free, &[("n", &n)]));
                }
                steps.push(step);
            }
        }
        Effect::Split(split) => of_split(voice, term, inputs, split, steps),
    }
}

/// The share times the full points.
fn times(voice: Voice<'_>, share: Exact, full: Exact) -> Step {
    let text = voice.text();
    let sum = super::number::product(share, full).map_or_else(String::new, plain);
    let values = [("n", plain(share)), ("p", plain(full)), ("sum", sum)];
    Step::new(text.step_share, fill(text.sum_is, &values.each_ref().map(|(key, it)| (*key, it.as_str()))))
}

fn of_steps(voice: Voice<'_>, term: &Term, moved: &Moved, steps: &mut Vec<Step>) {
    let text = voice.text();
    let (rule, is_bonus) = match &term.rule {
        Rule::Deduct(rule) => (rule, false),
        Rule::Bonus(rule) => (rule, true),
        _ => return,
    };
    let title = if is_bonus { text.step_passed } else { text.step_missed };
    if moved.sum.is_zero() && moved.distance.is_zero() {
        let says = if is_bonus { text.nothing_passed } else { text.nothing_missed };
        steps.push(Step::new(title, says.to_owned()));
        return;
    }
    let mut step = Step::new(title, voice.distance(&term.what, moved.distance));
    if let Some(from) = &rule.from {
        let goal = format!("{} {}", voice.target(&term.what, from), voice.limit(&term.what, moved.aim.limit));
        step = step.noting(fill(text.rule_from, &[("goal", goal.trim())]));
    }
    steps.push(step);
    let per = voice.distance(&term.what, rule.per.0);
    let far = voice.distance(&term.what, moved.distance);
    let mut line = fill(text.steps_are, &[("a", &far), ("per", &per), ("raw", &plain(moved.raw))]);
    let mut note = String::new();
    if moved.raw != moved.steps || moved.raw.denominator() != 1 {
        partial(voice, rule.partial).clone_into(&mut note);
    }
    if moved.raw != moved.steps {
        line.push_str(&fill(text.steps_count, &[("n", &plain(moved.steps))]));
    }
    steps.push(Step::new(text.step_steps, line).noting(note));
    let counted = super::number::product(moved.steps, rule.points.0).and_then(|it| it.plus(moved.first));
    let values = [
        ("first", plain(moved.first)),
        ("n", plain(moved.steps)),
        ("p", plain(rule.points.0)),
        ("sum", counted.map_or_else(String::new, plain)),
    ];
    let says = if moved.first.is_zero() { text.sum_is } else { text.sum_first };
    let mut line = fill(says, &values.each_ref().map(|(key, it)| (*key, it.as_str())));
    if moved.at_most {
        line.push_str(&fill(text.sum_most, &[("most", &plain(moved.sum).replace('−', ""))]));
    }
    steps.push(Step::new(if is_bonus { text.step_bonus } else { text.step_deduct }, line));
}

fn of_split(voice: Voice<'_>, term: &Term, inputs: &Inputs, split: &Split, steps: &mut Vec<Step>) {
    let text = voice.text();
    let Ok(value) = inputs.value else { return };
    let [a, b] = split.weights.map(plain);
    let (now, parent) = (voice.value(&term.what, &value), voice.value(&term.what, &split.parent));
    let says = if split.is_better { text.side_better } else { text.side_worse };
    let line = fill(says, &[("value", &now), ("parent", &parent), ("a", &a), ("b", &b)]);
    steps.push(Step::new(text.step_side, line));
    let Rule::LevelProgress { level, progress, .. } = &term.rule else { return };
    let name = |share: &Share| match share {
        Share::Entered(entry) => entry.names.get(voice.lang).to_owned(),
        Share::Linear(..) => String::new(),
    };
    let [x, y] = split.shares.map(plain);
    steps.push(Step::new(text.step_level, fill(text.share_of, &[("share", &x)])).noting(name(level)));
    let line = match split.change {
        Some(gain) => fill(text.gain, &[("n", &voice.distance(&term.what, gain)), ("share", &y)]),
        None => fill(text.share_of, &[("share", &y)]),
    };
    steps.push(Step::new(text.step_progress, line).noting(name(progress)));
    let [first, second] = split.weights;
    let sum = first.plus(second).map_or_else(String::new, plain);
    let share = plain(split.share);
    let values = [("a", &a), ("x", &x), ("b", &b), ("y", &y), ("sum", &sum), ("share", &share)];
    let line = fill(text.split_is, &values.map(|(key, it)| (key, it.as_str())));
    steps.push(Step::new(text.step_share, line));
}

/// The last step: what it comes to, or why it does not.
fn points(voice: Voice<'_>, score: &LineScore) -> Step {
    let text = voice.text();
    let because = |says: &str, why| fill(says, &[("why", &voice.why(why))]);
    let line = match score.state {
        State::Zeroed(why) => because(text.zeroed, why),
        State::LeftOut(why) => because(text.left_out, why),
        State::Held(why) => because(text.held, why),
        State::Scored => {
            let mut parts = Vec::new();
            let shut = score.terms.iter().flatten().any(|it| *it == Effect::Gate(false));
            if !shut {
                parts.push(plain(base(score)));
                for effect in score.terms.iter().flatten() {
                    if let Effect::Steps(Moved { sum, .. }) | Effect::Cases { sum, .. } = effect
                        && !sum.is_zero()
                    {
                        let sign = if sum.numerator() < 0 { "−" } else { "+" };
                        parts.push(format!("{sign} {}", plain(*sum).replace('−', "")));
                    }
                }
            }
            let mut line = match parts.len() {
                0 | 1 => fill(text.points, &[("n", &plain(score.points))]),
                _ => fill(text.total_is, &[("parts", &parts.join(" ")), ("n", &plain(score.raw))]),
            };
            if let Bound::Floor(it) | Bound::Cap(it) = score.bound {
                let says = if matches!(score.bound, Bound::Floor(_)) { text.at_floor } else { text.at_cap };
                line.push_str(text.and);
                line.push_str(&fill(says, &[("n", &plain(it))]));
            }
            line
        }
    };
    Step { is_answer: true, ..Step::new(text.step_points, line) }
}

/// The points that bonuses and deductions start from.
fn base(score: &LineScore) -> Exact {
    let given = score.terms.iter().flatten().find_map(|it| match it {
        Effect::Share(share) | Effect::Split(Split { share, .. }) => super::number::product(score.full, *share),
        Effect::Given(points) => Some(*points),
        _ => None,
    });
    given.unwrap_or(score.full)
}

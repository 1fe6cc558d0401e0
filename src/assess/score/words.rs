//! A line's rule in words.

use super::speak::{Voice, plain};
use crate::assess::scheme::{Line, Partial, Rule, Share, Side, Steps, Target, Term, ValueBasis, What};
use crate::locale::fill;
use crate::measure::Exact;

/// The rule of a line: a clause a term, then what keeps it within limits.
#[must_use]
pub fn rule(voice: Voice<'_>, line: &Line) -> String {
    let text = voice.text();
    let mut said: Vec<String> = line.terms.iter().map(|term| of_term(voice, line, term)).collect();
    let moves = |bonus: bool| {
        line.terms.iter().any(|it| match it.rule {
            Rule::Bonus(_) | Rule::Proportional => bonus,
            Rule::Deduct(_) | Rule::PerCase { .. } => !bonus,
            _ => false,
        })
    };
    if moves(false) {
        said.push(line.floor.map_or_else(|| text.no_floor.to_owned(), |it| fill(text.floor, &[("p", &plain(it.0))])));
    }
    if moves(true) {
        said.push(line.cap.map_or_else(|| text.no_cap.to_owned(), |it| fill(text.cap, &[("p", &plain(it.0))])));
    }
    said.retain(|it| !it.is_empty());
    said.join(text.and)
}

fn of_term(voice: Voice<'_>, line: &Line, term: &Term) -> String {
    let text = voice.text();
    let goal = voice.target(&term.what, &term.target);
    let number = |it: Exact| plain(it);
    let mut said = match &term.rule {
        Rule::Met => fill(text.rule_met, &[("goal", &goal)]),
        Rule::Band(a, b) if term.target != Target::None => {
            fill(text.rule_band_of, &[("a", &number(a.0)), ("b", &number(b.0))])
        }
        Rule::Band(a, b) => {
            let b = voice.number(&term.what, &number(b.0));
            fill(text.rule_band, &[("a", &number(a.0)), ("b", &b)])
        }
        Rule::Yes => text.rule_yes.to_owned(),
        Rule::Deduct(steps) => by_steps(voice, term, steps, text.rule_deduct, &goal),
        Rule::Bonus(steps) => by_steps(voice, term, steps, text.rule_bonus, &goal),
        Rule::PerCase { points, free } => {
            let unit = voice.number(&term.what, "1");
            let mut said = fill(text.rule_case, &[("unit", &unit), ("p", &number(points.0))]);
            if !free.0.is_zero() {
                let n = voice.number(&term.what, &number(free.0));
                said = [said, fill(text.rule_free, &[("n", &n)])].join(text.and);
            }
            said
        }
        Rule::Proportional => {
            let less = match &term.target {
                Target::Fixed(it) => it.side(),
                Target::Parent(side) | Target::LastYear(side) => *side,
                Target::Entered(_, side) => Some(*side),
                Target::None | Target::Book => None,
            };
            let says = if less == Some(Side::AtMost) { text.rule_share_less } else { text.rule_share };
            fill(says, &[("goal", &goal)])
        }
        Rule::LevelProgress { better, worse, level, progress, .. } => {
            let [a, b, c, d] = [better.0, better.1, worse.0, worse.1].map(|it| number(it.0));
            let split = fill(text.rule_split, &[("a", &a), ("b", &b), ("c", &c), ("d", &d)]);
            let level = by_share(voice, term, level, text.rule_level, false);
            [split, level, by_share(voice, term, progress, text.rule_progress, true)].join(text.and)
        }
        Rule::Marks => text.rule_marks.to_owned(),
        Rule::NotAssessed => text.rule_none.to_owned(),
    };
    let computed = matches!(term.what, What::Indicator(_) | What::Spot);
    if computed && !matches!(term.rule, Rule::Yes | Rule::NotAssessed) {
        let basis = if term.value == ValueBasis::Exact { text.by_exact } else { text.by_printed };
        said = [said.as_str(), basis].join(text.and);
    }
    // Where a line scores several values, each says which it is.
    let several = line.terms.iter().any(|it| it.what != term.what);
    let name = voice.name(&term.what);
    if several && !name.is_empty() { format!("{name} — {said}") } else { said }
}

fn by_steps(voice: Voice<'_>, term: &Term, steps: &Steps, says: &str, goal: &str) -> String {
    let text = voice.text();
    let per = voice.distance(&term.what, steps.per.0);
    let mut said = Vec::new();
    said.push(fill(says, &[("goal", goal), ("per", &per), ("p", &plain(steps.points.0))]));
    said.push(partial(voice, steps.partial).to_owned());
    said.extend(steps.first.map(|it| fill(text.rule_first, &[("p", &plain(it.0))])));
    said.extend(steps.from.as_ref().map(|it| fill(text.rule_from, &[("goal", &voice.target(&term.what, it))])));
    said.extend(steps.most.map(|it| fill(text.rule_most, &[("p", &plain(it.0))])));
    said.join(text.and)
}

/// What becomes of a step that is not full.
pub(super) const fn partial(voice: Voice<'_>, partial: Partial) -> &'static str {
    let text = voice.text();
    match partial {
        Partial::Proportional => text.partial_proportional,
        Partial::Down => text.partial_down,
        Partial::Up => text.partial_up,
    }
}

fn by_share(voice: Voice<'_>, term: &Term, share: &Share, says: &str, is_gain: bool) -> String {
    match share {
        Share::Entered(entry) => fill(voice.text().rule_entered, &[("name", entry.names.get(voice.lang))]),
        Share::Linear(full, none) => {
            let number = |it: Exact| {
                if is_gain { voice.distance(&term.what, it) } else { voice.number(&term.what, &plain(it)) }
            };
            fill(says, &[("a", &number(full.0)), ("b", &number(none.0))])
        }
    }
}

//! The points of a line from the values that go into it.

use super::number::{is_above, product};
use super::rule::{Effect, apply};
use super::value::{Inputs, Why};
use crate::assess::scheme::{Line, Missing};
use crate::measure::Exact;

/// How a line stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// It has points.
    Scored,
    /// It has no value and counts as nothing, because the scheme says so.
    Zeroed(Why),
    /// Its weight is taken away.
    LeftOut(Why),
    /// The total waits for it.
    Held(Why),
}

/// What kept the points within limits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bound {
    /// Nothing.
    None,
    /// They would be lower.
    Floor(Exact),
    /// They would be higher.
    Cap(Exact),
}

/// The points of a line.
#[derive(Clone, PartialEq, Debug)]
pub struct LineScore {
    /// Its full points for this type of areas.
    pub full: Exact,
    /// What each term did.
    pub terms: Vec<Result<Effect, Why>>,
    /// How it stands.
    pub state: State,
    /// The points before they were kept within limits.
    pub raw: Exact,
    /// What kept them within limits.
    pub bound: Bound,
    /// The points; zero where it is not scored.
    pub points: Exact,
}

impl LineScore {
    /// A line that is not assessed here or now.
    #[must_use]
    pub const fn left_out(full: Exact, why: Why) -> Self {
        let zero = Exact::ZERO;
        Self { full, terms: Vec::new(), state: State::LeftOut(why), raw: zero, bound: Bound::None, points: zero }
    }

    /// Whether it counts in the total, with points or as nothing.
    #[must_use]
    pub const fn is_counted(&self) -> bool {
        matches!(self.state, State::Scored | State::Zeroed(_))
    }
}

/// Scores a line. `full` are its points for the type of areas; floor and cap move with them.
#[must_use]
pub fn line(line: &Line, full: Exact, inputs: &[Inputs], missing: Missing) -> LineScore {
    let terms: Vec<_> = line.terms.iter().zip(inputs).map(|(term, inputs)| apply(&term.rule, inputs)).collect();
    let mut out = LineScore { terms, ..LineScore::left_out(full, Why::NotAssessed) };
    if line.terms.iter().all(|it| it.rule == crate::assess::scheme::Rule::NotAssessed) {
        return out;
    }
    let scored = out.terms.iter().find_map(|it| it.as_ref().err().copied()).map_or(Ok(()), Err);
    match scored.and_then(|()| points(line, full, &out.terms).ok_or(Why::TooLarge)) {
        Ok((raw, points, bound)) => {
            out.state = State::Scored;
            (out.raw, out.points, out.bound) = (raw, points, bound);
        }
        Err(why) if why.is_exempt() => out.state = State::LeftOut(why),
        Err(why) => {
            out.state = match line.missing.unwrap_or(missing) {
                Missing::Zero => State::Zeroed(why),
                Missing::LeaveOut => State::LeftOut(why),
                Missing::Hold => State::Held(why),
            };
        }
    }
    out
}

/// The points before and after limits, and what kept them there.
fn points(line: &Line, full: Exact, terms: &[Result<Effect, Why>]) -> Option<(Exact, Exact, Bound)> {
    let effects = || terms.iter().flatten();
    if effects().any(|it| matches!(it, Effect::Gate(false))) {
        return Some((Exact::ZERO, Exact::ZERO, Bound::None));
    }
    let mut raw = full;
    for effect in effects() {
        match effect {
            Effect::Share(share) | Effect::Split(super::rule::Split { share, .. }) => raw = product(full, *share)?,
            Effect::Given(points) => raw = *points,
            _ => {}
        }
    }
    for effect in effects() {
        if let Effect::Steps(super::rule::Moved { sum, .. }) | Effect::Cases { sum, .. } = effect {
            raw = raw.plus(*sum)?;
        }
    }
    let scaled = |it: Exact| if line.points.0 == full { Some(it) } else { product(it, full.over(line.points.0)?) };
    if let Some(floor) = line.floor {
        let floor = scaled(floor.0)?;
        if is_above(floor, raw)? {
            return Some((raw, floor, Bound::Floor(floor)));
        }
    }
    if let Some(cap) = line.cap {
        let cap = scaled(cap.0)?;
        if is_above(raw, cap)? {
            return Some((raw, cap, Bound::Cap(cap)));
        }
    }
    Some((raw, raw, Bound::None))
}

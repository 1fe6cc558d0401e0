//! Relations in words: what kind it is, the working, and what may have gone wrong.

use super::figure::{Figure, Part};
use super::find::{Claim, Limits, Whole};
use super::judge::{Hint, Judged, Mark};
use super::personal::Sign;
use super::words::concepts::Rated;
use super::{Checked, MOST_CHARS, Refused, Relation};
use crate::locale::{Lang, VerifyTextText, fill};
use crate::measure::{Exact, Fixed};
use crate::verify::reproduce::{Found, Question, lines, near_working, shown};

/// A relation as it is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Says {
    /// What kind of relation it is.
    pub kind: &'static str,
    /// The mark in a word.
    pub mark: &'static str,
    /// The working, with what the text says where that differs.
    pub working: String,
    /// What may have gone wrong, or what is missing; can be empty.
    pub hint: String,
}

/// A relation in words. `text` is the text that was checked.
#[must_use]
pub fn says(text: &str, checked: &Checked, relation: &Relation, lang: Lang) -> Says {
    let chars: Vec<char> = text.chars().collect();
    let it = Speaker { chars: &chars, figures: &checked.figures, lang };
    let Relation { claim, judged } = relation;
    Says {
        kind: it.kind(claim),
        mark: mark_says(judged.mark, lang),
        working: it.working(claim, judged),
        hint: it.hint(claim, judged),
    }
}

/// A mark in a word.
#[must_use]
pub const fn mark_says(mark: Mark, lang: Lang) -> &'static str {
    let text = VerifyTextText::of(lang);
    match mark {
        Mark::Consistent => text.consistent,
        Mark::Inconsistent => text.inconsistent,
        Mark::NotCheckable => text.not_checkable,
    }
}

/// Why a text was refused.
#[must_use]
pub fn refused_says(why: Refused, lang: Lang) -> String {
    let text = VerifyTextText::of(lang);
    match why {
        Refused::Personal(it) => {
            let says = match it.sign {
                Sign::IdentityNumber => text.refused_identity,
                Sign::Telephone | Sign::Heading => text.refused_telephone,
            };
            fill(says, &[("line", &it.line.to_string())])
        }
        Refused::TooLong(count) => {
            fill(text.refused_long, &[("n", &count.to_string()), ("most", &MOST_CHARS.to_string())])
        }
    }
}

struct Speaker<'a> {
    chars: &'a [char],
    figures: &'a [Figure],
    lang: Lang,
}

fn whole(units: i128) -> String {
    Fixed::new(units, 0).grouped()
}

impl Speaker<'_> {
    fn kind(&self, claim: &Claim) -> &'static str {
        let text = VerifyTextText::of(self.lang);
        let is_target = |at: usize| self.figures.get(at).is_some_and(|it| it.part == Part::Target);
        match claim {
            Claim::Share { .. } => text.kind_share,
            Claim::Gap { base, .. } if is_target(*base) => text.kind_gap_target,
            Claim::Gap { .. } => text.kind_gap_earlier,
            Claim::Relative { .. } => text.kind_relative,
            Claim::Change { .. } => text.kind_change,
            Claim::Together { .. } => text.kind_together,
            Claim::Sum { .. } => text.kind_sum,
            Claim::Less { .. } => text.kind_less,
            Claim::Meets { .. } => text.kind_meets,
            Claim::Within { .. } => text.kind_within,
        }
    }

    /// A figure as it stands in the text.
    fn quote(&self, at: usize) -> String {
        let Some(it) = self.figures.get(at) else { return String::new() };
        self.chars.get(it.start..it.end).unwrap_or_default().iter().collect()
    }

    /// A figure's number alone, in full.
    fn number(&self, at: usize) -> String {
        let Some(it) = self.figures.get(at) else { return String::new() };
        if it.given.power == 0 {
            it.given.fixed().grouped()
        } else {
            it.given.value().map(|it| shown(it, 4)).unwrap_or_default()
        }
    }

    fn working(&self, claim: &Claim, judged: &Judged) -> String {
        let text = VerifyTextText::of(self.lang);
        let printed = |says: &str| fill(text.text_says, &[("printed", says)]);
        let side =
            |up: bool, at: usize| fill(if up { text.said_up } else { text.said_down }, &[("n", &self.quote(at))]);
        let with = |working: String, says: String| {
            if judged.mark == Mark::Inconsistent { working + text.next + &printed(&says) } else { working }
        };
        let right = match &judged.hint {
            Hint::Right(it) | Hint::Side(it) | Hint::Unit(it) | Hint::Rounding(it) | Hint::Points(it) => Some(*it),
            _ => None,
        };
        let number = |decimals: u8| right.map(|it| shown(it, decimals)).unwrap_or_default();
        match claim {
            Claim::Share { part, whole, printed: at } => self.share(part, whole, *at, &judged.hint),
            Claim::Gap { value, base, gap, up } => {
                let working = format!("{} − {} = {}", self.number(*value), self.number(*base), number(6));
                with(working, side(*up, *gap))
            }
            Claim::Relative { value, earlier, difference, percent, up } => {
                let now = self.number(*value);
                let before = match (earlier, difference) {
                    (Some(at), _) => self.number(*at),
                    (_, Some(at)) => format!("({now} {} {})", if *up { '−' } else { '+' }, self.number(*at)),
                    _ => String::new(),
                };
                let working = format!("({now} − {before}) ÷ {before} × 100 = {}", number(4));
                with(working, side(*up, *percent))
            }
            Claim::Change { value, change, up } => {
                let value = value.map(|at| self.quote(at) + text.next).unwrap_or_default();
                value + &side(*up, *change)
            }
            Claim::Together { rate, rate_change, rate_up, count, count_change, count_up } => {
                let pairs = [(rate, rate_change, rate_up), (count, count_change, count_up)];
                let one = |(value, change, up): (&usize, &usize, &bool)| {
                    let sign = if *up { '−' } else { '+' };
                    format!("{} {sign} {}", self.number(*value), self.number(*change))
                };
                pairs.map(one).join(text.next)
            }
            Claim::Sum { parts, total } => {
                let sum: Vec<String> = parts.iter().map(|it| self.number(*it)).collect();
                with(format!("{} = {}", sum.join(" + "), number(6)), self.quote(*total))
            }
            Claim::Less { from, taken, left } => {
                with(format!("{} − {} = {}", self.number(*from), self.number(*taken), number(6)), self.quote(*left))
            }
            Claim::Meets { value, target, at_least, met } => {
                let compare = |at: usize| self.figures.get(at).and_then(|it| it.given.value());
                let order = compare(*value).zip(compare(*target)).and_then(|(a, b)| a.compare(b));
                let sign = order.map_or("?", |it| {
                    [("<"), ("="), (">")].get((it as i8 + 1).unsigned_abs() as usize).copied().unwrap_or("?")
                });
                let asks = if *at_least { '≥' } else { '≤' };
                let working = format!(
                    "{} {sign} {} ({asks} {})",
                    self.number(*value),
                    self.number(*target),
                    self.number(*target)
                );
                with(working, if *met { text.said_met } else { text.said_missed }.to_owned())
            }
            Claim::Within { value, limits, inside } => {
                let limits = match limits {
                    Limits::Named(low, high) => format!(" / {}–{}", self.number(*low), self.number(*high)),
                    Limits::Unnamed => String::new(),
                };
                with(self.number(*value) + &limits, if *inside { text.said_in } else { text.said_out }.to_owned())
            }
        }
    }

    fn share(&self, part: &[(usize, bool)], whole: &Whole, printed: usize, hint: &Hint) -> String {
        if let Hint::Share(question, found, at) = hint {
            return self.found(question, found, *at, printed);
        }
        let parts: Vec<String> = part.iter().map(|(at, _)| self.number(*at)).collect();
        let top = if parts.is_empty() { "?".to_owned() } else { parts.join(" − ") };
        let bottom = match whole {
            Whole::Figures(all) => all.first().map(|at| self.number(*at)).unwrap_or_default(),
            Whole::Missing => "?".to_owned(),
        };
        format!("{top} ÷ {bottom} → {}", self.quote(printed))
    }

    /// The working of what holds, or of what comes out where the text says something else.
    fn found(&self, question: &Question, found: &Found, at: Option<usize>, printed: usize) -> String {
        let text = VerifyTextText::of(self.lang);
        match (&found.nearest, at) {
            (Some(near), at) if !self.holds(found, at) => {
                let says = fill(text.text_says, &[("printed", &self.quote(printed))]);
                near_working(question, near) + text.next + &says
            }
            (_, Some(at)) => lines(question, found, self.lang).get(at).map(|it| it.working.clone()).unwrap_or_default(),
            _ => String::new(),
        }
    }

    /// Whether the explanation is one by which the text is right.
    fn holds(&self, found: &Found, at: Option<usize>) -> bool {
        at.and_then(|at| found.explanations.get(at)).is_some_and(super::judge::is_plain)
    }

    fn hint(&self, claim: &Claim, judged: &Judged) -> String {
        let text = VerifyTextText::of(self.lang);
        let range = |says: &str, low: i128, high: i128| fill(says, &[("low", &whole(low)), ("high", &whole(high))]);
        match &judged.hint {
            Hint::Nothing if judged.mark == Mark::NotCheckable => {
                if matches!(claim, Claim::Change { value: None, .. }) { text.no_earlier } else { text.too_large }
                    .to_owned()
            }
            Hint::Nothing | Hint::Right(_) => String::new(),
            Hint::Share(question, found, at) => {
                let all = lines(question, found, self.lang);
                let Some(line) = at.and_then(|at| all.get(at)) else { return String::new() };
                match judged.mark {
                    Mark::Inconsistent => fill(text.perhaps, &[("how", &line.why)]),
                    _ => line.why.clone(),
                }
            }
            Hint::Side(_) => text.side.to_owned(),
            Hint::Unit(_) => text.unit.to_owned(),
            Hint::Rounding(_) => text.rounding.to_owned(),
            Hint::Points(right) => {
                fill(text.points, &[("right", &right.round(2).map(|it| it.grouped()).unwrap_or_default())])
            }
            Hint::Implied(low, high, true) => range(text.implied_base, *low, *high),
            Hint::Implied(low, high, false) => range(text.implied_top, *low, *high),
            Hint::NoWhole => text.no_whole.to_owned(),
            Hint::Earlier(it) => fill(text.earlier, &[("n", &shown(*it, self.decimals(claim)))]),
            Hint::Growth(low, high) => {
                let percent = |it: &Exact| it.round(1).map(|it| it.signed()).unwrap_or_default();
                let says = fill(text.growth, &[("low", &percent(low)), ("high", &percent(high))]);
                if judged.mark == Mark::Inconsistent { says + text.next + text.growth_far } else { says }
            }
            Hint::Average(low, high) => range(text.average, *low, *high),
            Hint::NoRange => self.no_range(claim),
        }
    }

    /// How many decimals a value that a change leads back to is shown with.
    fn decimals(&self, claim: &Claim) -> u8 {
        match claim {
            Claim::Change { value: Some(at), .. } => {
                self.figures.get(*at).map_or(2, |it| if it.is_rate() { 2 } else { 0 })
            }
            _ => 0,
        }
    }

    /// No range is named; for the sex ratio at birth the usual one is said.
    fn no_range(&self, claim: &Claim) -> String {
        let text = VerifyTextText::of(self.lang);
        let Claim::Within { value, .. } = claim else { return text.no_range.to_owned() };
        let it = self.figures.get(*value).filter(|it| it.rated == Some(Rated::SexRatio));
        let Some(ratio) = it.and_then(|it| it.given.value()) else { return text.no_range.to_owned() };
        let within = |low: i128, high: i128| {
            Some(ratio.compare(Exact::whole(low))?.is_ge() && ratio.compare(Exact::whole(high))?.is_le())
        };
        let says = if within(103, 107) == Some(true) { text.usual_in } else { text.usual_out };
        text.no_range.to_owned() + text.next + &fill(says, &[("value", &self.number(*value))])
    }
}

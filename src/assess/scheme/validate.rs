//! Checks a whole scheme and says every fault with its place.

mod whole;

use super::fault::{Fault, Problem, Sort};
use super::{Entry, Limit, Line, Number, Rule, Scheme, Share, Side, Steps, Target, Term, What};
use crate::catalog::{Catalog, Direction, Names};
use crate::locale::Lang;
use crate::measure::Exact;

/// Everything that is wrong with a scheme; empty where it is right.
#[must_use]
pub fn faults(scheme: &Scheme, catalog: &Catalog) -> Vec<Fault> {
    let mut it = Walk { scheme, catalog, found: Vec::new() };
    it.head();
    for (at, group) in scheme.groups.iter().enumerate() {
        let path = format!("groups[{at}]");
        it.names(&format!("{path}.names"), &group.names);
        if let Some(weight) = group.weight {
            it.positive(&format!("{path}.weight"), weight);
        }
        if group.lines.is_empty() {
            it.add(format!("{path}.lines"), Problem::Empty);
        }
        for (at, line) in group.lines.iter().enumerate() {
            it.line(&format!("{path}.lines[{at}]"), line);
        }
    }
    it.sums();
    it.types();
    it.parts();
    it.bands();
    it.vetoes();
    it.found
}

struct Walk<'a> {
    scheme: &'a Scheme,
    catalog: &'a Catalog,
    found: Vec<Fault>,
}

impl Walk<'_> {
    fn add(&mut self, path: impl Into<String>, problem: Problem) {
        self.found.push(Fault { path: path.into(), problem });
    }

    fn names(&mut self, path: &str, names: &Names) {
        for lang in Lang::ALL {
            if names.get(lang).trim().is_empty() {
                self.add(path, Problem::Language(lang));
            }
        }
    }

    fn code(&mut self, path: &str, code: &str) {
        let is_sign = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || matches!(it, b'-' | b'_');
        if code.is_empty() || !code.bytes().all(is_sign) {
            self.add(path, Problem::Code(code.to_owned()));
        }
    }

    /// The codes of one sort: each well formed and none twice.
    fn codes<'b>(&mut self, path: &str, sort: Sort, codes: impl Iterator<Item = &'b str>) {
        let mut seen: Vec<&str> = Vec::new();
        for (at, code) in codes.enumerate() {
            let path = format!("{path}[{at}].code");
            self.code(&path, code);
            if seen.contains(&code) {
                self.add(path, Problem::Twice(sort, code.to_owned()));
            }
            seen.push(code);
        }
    }

    fn positive(&mut self, path: &str, number: Number) {
        if !number.is_positive() {
            self.add(path, Problem::NotPositive(number));
        }
    }

    fn not_negative(&mut self, path: &str, number: Number) {
        if number.is_negative() {
            self.add(path, Problem::Negative(number));
        }
    }

    fn order(&mut self, path: &str, low: Number, high: Number) {
        if low.0.compare(high.0).is_none_or(std::cmp::Ordering::is_gt) {
            self.add(path, Problem::Order(low, high));
        }
    }

    fn decimals(&mut self, path: &str, decimals: u8) {
        if decimals > 6 {
            self.add(path, Problem::Decimals(decimals));
        }
    }

    fn head(&mut self) {
        let scheme = self.scheme;
        self.code("code", &scheme.code);
        for (path, names) in [("names", &scheme.names), ("note", &scheme.note), ("source", &scheme.source)] {
            self.names(path, names);
        }
        self.positive("full", scheme.full);
        self.decimals("decimals", scheme.decimals);
        self.codes("groups", Sort::Group, scheme.groups.iter().map(|it| it.code.as_str()));
        let mut seen: Vec<&str> = Vec::new();
        for (g, group) in scheme.groups.iter().enumerate() {
            for (l, line) in group.lines.iter().enumerate() {
                let path = format!("groups[{g}].lines[{l}].code");
                self.code(&path, &line.code);
                if seen.contains(&line.code.as_str()) {
                    self.add(path, Problem::Twice(Sort::Line, line.code.clone()));
                }
                seen.push(&line.code);
            }
        }
        if scheme.groups.is_empty() {
            self.add("groups", Problem::Empty);
        }
        if let Some(least) = &scheme.least {
            if self.catalog.item_by_code(&least.item).is_none() {
                self.add("least.item", Problem::Unknown(Sort::Item, least.item.clone()));
            }
            self.not_negative("least.amount", least.amount);
        }
    }

    fn line(&mut self, path: &str, line: &Line) {
        self.names(&format!("{path}.names"), &line.names);
        self.names(&format!("{path}.source"), &line.source);
        if let Some(note) = &line.note {
            self.names(&format!("{path}.note"), note);
        }
        self.not_negative(&format!("{path}.points"), line.points);
        if let (Some(floor), Some(cap)) = (line.floor, line.cap) {
            self.order(&format!("{path}.floor"), floor, cap);
        }
        for (at, code) in line.only.iter().enumerate() {
            if !self.scheme.parts.iter().any(|it| it.code == *code) {
                self.add(format!("{path}.only[{at}]"), Problem::Unknown(Sort::Part, code.clone()));
            }
        }
        if line.terms.is_empty() {
            self.add(format!("{path}.terms"), Problem::Empty);
        }
        if line.terms.iter().filter(|it| it.rule.is_giver()).count() > 1 {
            self.add(format!("{path}.terms"), Problem::TwoGivers);
        }
        for (at, term) in line.terms.iter().enumerate() {
            self.term(&format!("{path}.terms[{at}]"), term);
        }
    }

    fn term(&mut self, path: &str, term: &Term) {
        self.what(&format!("{path}.what"), &term.what);
        let target = format!("{path}.target");
        self.target(&target, &term.what, &term.target);
        if (term.what == What::Marked) != (term.rule == Rule::Marks) {
            self.add(format!("{path}.rule"), Problem::Marks);
        }
        let needs = matches!(term.rule, Rule::Met | Rule::Deduct(_) | Rule::Bonus(_) | Rule::Proportional);
        if needs && term.target == Target::None {
            self.add(target.clone(), Problem::NeedsTarget);
        }
        let rule = format!("{path}.rule");
        match &term.rule {
            Rule::Band(low, high) => self.order(&rule, *low, *high),
            Rule::Deduct(steps) => self.steps(&rule, term, steps),
            Rule::Bonus(steps) => {
                self.steps(&rule, term, steps);
                let fixed = matches!(term.target, Target::Fixed(Limit::Equal(_) | Limit::Within(..)));
                if fixed || self.side(&term.what, &term.target) == Some(Side::Equal) {
                    self.add(rule, Problem::NoPassing);
                }
            }
            Rule::PerCase { points, free } => {
                self.positive(&format!("{rule}.points"), *points);
                self.not_negative(&format!("{rule}.free"), *free);
            }
            Rule::LevelProgress { better, worse, side, level, progress } => {
                for (name, (a, b)) in [("better", better), ("worse", worse)] {
                    self.not_negative(&format!("{rule}.{name}"), *a);
                    self.not_negative(&format!("{rule}.{name}"), *b);
                    let sum = a.0.plus(b.0).unwrap_or(Exact::ZERO);
                    self.positive(&format!("{rule}.{name}"), Number(sum));
                }
                if side.is_none() && self.own_side(&term.what).is_none() {
                    self.add(format!("{rule}.side"), Problem::NeedsSide);
                }
                for (name, share) in [("level", level), ("progress", progress)] {
                    match share {
                        Share::Linear(full, none) if full == none => {
                            self.add(format!("{rule}.{name}"), Problem::Order(*full, *none));
                        }
                        Share::Linear(..) => {}
                        Share::Entered(entry) => self.entry(&format!("{rule}.{name}"), entry),
                    }
                }
            }
            Rule::Met | Rule::Yes | Rule::Proportional | Rule::Marks | Rule::NotAssessed => {}
        }
    }

    fn steps(&mut self, path: &str, term: &Term, steps: &Steps) {
        self.positive(&format!("{path}.per"), steps.per);
        self.not_negative(&format!("{path}.points"), steps.points);
        if let Some(first) = steps.first {
            self.not_negative(&format!("{path}.first"), first);
        }
        if let Some(most) = steps.most {
            self.not_negative(&format!("{path}.most"), most);
        }
        if let Some(from) = &steps.from {
            let path = format!("{path}.from");
            if *from == Target::None {
                self.add(path.clone(), Problem::NeedsTarget);
            }
            self.target(&path, &term.what, from);
        }
    }

    fn what(&mut self, path: &str, what: &What) {
        match what {
            What::Indicator(code) if self.catalog.indicator_by_code(code).is_none() => {
                self.add(path, Problem::Unknown(Sort::Indicator, code.clone()));
            }
            What::Item(code) if self.catalog.item_by_code(code).is_none() => {
                self.add(path, Problem::Unknown(Sort::Item, code.clone()));
            }
            What::Entered(entry) => self.entry(path, entry),
            What::Indicator(_) | What::Item(_) | What::Spot | What::Marked | What::OpenItems(_) => {}
        }
    }

    fn entry(&mut self, path: &str, entry: &Entry) {
        self.code(&format!("{path}.code"), &entry.code);
        self.names(&format!("{path}.names"), &entry.names);
        self.decimals(&format!("{path}.decimals"), entry.decimals);
    }

    fn target(&mut self, path: &str, what: &What, target: &Target) {
        match target {
            Target::Fixed(Limit::Within(low, high)) => self.order(path, *low, *high),
            Target::Parent(_) | Target::LastYear(_) if self.side(what, target).is_none() => {
                self.add(path, Problem::NeedsSide);
            }
            // Only an indicator has a line on the target sheet.
            Target::Book if !matches!(what, What::Indicator(_)) => self.add(path, Problem::NeedsTarget),
            Target::Entered(entry, _) => self.entry(path, entry),
            _ => {}
        }
    }

    /// Which side of a target taken from another value is good.
    fn side(&self, what: &What, target: &Target) -> Option<Side> {
        match target {
            Target::Parent(side) | Target::LastYear(side) => side.or_else(|| self.own_side(what)),
            Target::Entered(_, side) => Some(*side),
            _ => None,
        }
    }

    fn own_side(&self, what: &What) -> Option<Side> {
        let code = match what {
            What::Indicator(code) => code,
            What::OpenItems(_) => return Some(Side::AtMost),
            _ => return None,
        };
        let id = self.catalog.indicator_by_code(code)?;
        match self.catalog.indicator(id)?.direction {
            Direction::AtMost => Some(Side::AtMost),
            Direction::AtLeast | Direction::Equal => Some(Side::AtLeast),
            Direction::Within | Direction::None => None,
        }
    }
}

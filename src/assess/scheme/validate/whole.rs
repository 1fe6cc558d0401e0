//! What holds for a scheme as a whole: sums, types of areas, parts of the year, grades, vetoes.

use super::Walk;
use crate::assess::scheme::fault::{Problem, Sort};
use crate::assess::scheme::{Band, Number, Target, Trigger, What, When};
use crate::figures::AreaKind;
use crate::measure::Exact;

impl Walk<'_> {
    /// The groups come to the full total.
    pub(super) fn sums(&mut self) {
        let mut sum = Some(Exact::ZERO);
        for (at, group) in self.scheme.groups.iter().enumerate() {
            let points = group.points();
            let weight = group.weight.or(points);
            sum = sum.zip(weight).and_then(|(sum, it)| sum.plus(it.0));
            if group.weight.is_some() && points.is_none_or(|it| !it.is_positive()) {
                self.add(format!("groups[{at}].lines"), Problem::NotPositive(points.unwrap_or(Number::ZERO)));
            }
        }
        let sum = Number(sum.unwrap_or(Exact::ZERO));
        if sum != self.scheme.full {
            self.add("groups", Problem::Sum(sum, self.scheme.full));
        }
    }

    pub(super) fn types(&mut self) {
        let scheme = self.scheme;
        self.codes("types", Sort::Type, scheme.types.iter().map(|it| it.code.as_str()));
        let known = |code: &str| scheme.lines().any(|(_, line)| line.code == code);
        for (at, it) in scheme.types.iter().enumerate() {
            let path = format!("types[{at}]");
            self.names(&format!("{path}.names"), &it.names);
            if let Some(kind) = it.kind.as_deref().filter(|kind| AreaKind::parse(kind).is_none()) {
                self.add(format!("{path}.kind"), Problem::Unknown(Sort::Kind, kind.to_owned()));
            }
            for (at, code) in it.omit.iter().enumerate().filter(|(_, code)| !known(code)) {
                self.add(format!("{path}.omit[{at}]"), Problem::Unknown(Sort::Line, code.clone()));
            }
            for (code, points) in &it.points {
                let path = format!("{path}.points.{code}");
                if !known(code) {
                    self.add(path.clone(), Problem::Unknown(Sort::Line, code.clone()));
                }
                self.not_negative(&path, *points);
            }
            let sum = scheme.lines().try_fold(Exact::ZERO, |sum, (group, line)| {
                if it.omit.contains(&line.code) { Some(sum) } else { sum.plus(scheme.most(group, line, Some(it))?) }
            });
            let sum = Number(sum.unwrap_or(Exact::ZERO));
            let is_more = sum.0.compare(scheme.full.0).is_none_or(std::cmp::Ordering::is_gt);
            if is_more && !it.renormalise {
                self.add(path.clone(), Problem::More(sum, scheme.full));
            }
            self.positive(&path, sum);
        }
    }

    pub(super) fn parts(&mut self) {
        let scheme = self.scheme;
        self.codes("parts", Sort::Part, scheme.parts.iter().map(|it| it.code.as_str()));
        for (at, it) in scheme.parts.iter().enumerate() {
            self.names(&format!("parts[{at}].names"), &it.names);
            self.positive(&format!("parts[{at}].weight"), it.weight);
            let wrong = match it.when {
                When::Half(n) if !(1..=2).contains(&n) => Some(n),
                When::Quarter(n) if !(1..=4).contains(&n) => Some(n),
                When::First(n) if !(1..=12).contains(&n) => Some(n),
                _ => None,
            };
            if let Some(n) = wrong {
                self.add(format!("parts[{at}].when"), Problem::Range(n));
            }
        }
    }

    pub(super) fn bands(&mut self) {
        let scheme = self.scheme;
        self.codes("bands", Sort::Band, scheme.bands.iter().map(|it| it.code.as_str()));
        for (at, it) in scheme.bands.iter().enumerate() {
            self.names(&format!("bands[{at}].names"), &it.names);
            if let Some(below) = it.below
                && it.from.0.compare(below.0).is_none_or(std::cmp::Ordering::is_ge)
            {
                self.add(format!("bands[{at}]"), Problem::Order(it.from, below));
            }
            let reaches = |below: Option<Number>, from: Number| {
                below.is_none_or(|below| below.0.compare(from.0).is_none_or(std::cmp::Ordering::is_gt))
            };
            let meets = |other: &&Band| reaches(it.below, other.from) && reaches(other.below, it.from);
            if let Some(other) = scheme.bands.iter().take(at).find(meets) {
                self.add(format!("bands[{at}]"), Problem::Overlap(other.code.clone(), it.code.clone()));
            }
        }
    }

    pub(super) fn vetoes(&mut self) {
        let scheme = self.scheme;
        self.codes("vetoes", Sort::Veto, scheme.vetoes.iter().map(|it| it.code.as_str()));
        for (at, it) in scheme.vetoes.iter().enumerate() {
            let path = format!("vetoes[{at}]");
            self.names(&format!("{path}.names"), &it.names);
            self.names(&format!("{path}.source"), &it.source);
            let (Trigger::Own(condition) | Trigger::AnyChild(condition)) = &it.on else { continue };
            self.what(&format!("{path}.on.what"), &condition.what);
            self.target(&format!("{path}.on.target"), &condition.what, &condition.target);
            if condition.target == Target::None || condition.what == What::Marked {
                self.add(format!("{path}.on.target"), Problem::NeedsTarget);
            }
            if !(1..=2).contains(&condition.years) {
                self.add(format!("{path}.on.years"), Problem::Range(condition.years));
            }
        }
    }
}

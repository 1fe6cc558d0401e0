//! Reading packs: all is checked before anything is used, and each problem has its line.

use super::expr;
use super::raw::{self, RawDirection, RawGoal, RawIndicator, RawNames, RawPack, RawScale, ScaleField};
use super::units::parse_units;
use super::{
    Catalog, Check, Derived, Difference, Direction, Form, Goal, Indicator, Item, Names, Pack, PackError, PackProblem,
    Preset, Reference, Relation, Scale, Term, Timing, Unit, Variant,
};
use toml::Spanned;

impl Catalog {
    /// Adds a pack, or gives the first problem with its line. A refused pack leaves the catalog unfit for use.
    pub fn add(&mut self, text: &str) -> Result<(), PackError> {
        let raw = raw::read(text).map_err(|it| Loader { text }.problem(it.at, PackProblem::Syntax(it.what)))?;
        Loader { text }.load(self, raw)
    }
}

/// Knows the pack's text, to turn places into lines.
struct Loader<'a> {
    text: &'a str,
}

type Loaded<T> = Result<T, PackError>;

impl Loader<'_> {
    fn problem(&self, at: usize, problem: PackProblem) -> PackError {
        let before = self.text.get(..at).unwrap_or_default();
        PackError { line: before.matches('\n').count() + 1, problem }
    }

    fn at<T>(&self, spanned: &Spanned<T>, problem: PackProblem) -> PackError {
        self.problem(spanned.span().start, problem)
    }

    fn names(&self, field: &str, names: Spanned<RawNames>) -> Loaded<Names> {
        let at = names.span().start;
        let missing = |language| self.problem(at, PackProblem::MissingLanguage { field: field.to_owned(), language });
        names.into_inner().complete().map_err(missing)
    }

    fn load(&self, catalog: &mut Catalog, raw: RawPack) -> Loaded<()> {
        if catalog.packs.iter().any(|it| it.code == raw.code) {
            return Err(self.problem(0, PackProblem::Twice(raw.code)));
        }
        let pack = catalog.packs.len();
        let names = self.names("names", raw.names)?;
        let note = self.names("note", raw.note)?;
        catalog.packs.push(Pack { code: raw.code, names, version: raw.version, history: raw.history, note });

        let mut units = Vec::new();
        for unit in raw.units {
            units.push(Unit { names: self.names("unit.names", unit.names)?, code: unit.code.into_inner() });
        }
        self.items(catalog, &units, raw.items)?;
        self.derived(catalog, raw.derived)?;
        for check in raw.checks {
            let relation = match check.relation {
                raw::RawRelation::Equal => Relation::Equal,
                raw::RawRelation::AtMost => Relation::AtMost,
            };
            let (left, right) = (self.form(catalog, &check.left)?, self.form(catalog, &check.right)?);
            let says = self.names("check.says", check.says)?;
            catalog.checks.push(Check { code: check.code.into_inner(), left, relation, right, says });
        }
        for indicator in raw.indicators {
            let indicator = self.indicator(catalog, pack, indicator)?;
            catalog.indicators.push(indicator);
        }
        if u16::try_from(catalog.indicators.len()).is_err() {
            return Err(self.problem(0, PackProblem::TooMany));
        }
        for preset in raw.presets {
            let names = self.names("preset.names", preset.names)?;
            let source = self.names("preset.source", preset.source)?;
            let mut goals = Vec::new();
            for goal in &preset.goal {
                goals.push(self.goal(catalog, pack, goal)?);
            }
            catalog.presets.push(Preset { year: preset.year, names, source, goals });
        }
        Ok(())
    }

    fn items(&self, catalog: &mut Catalog, units: &[Unit], raw: Vec<raw::RawItem>) -> Loaded<()> {
        let mut follows = Vec::new();
        for item in raw {
            if catalog.item_by_code(item.code.get_ref()).is_some() {
                return Err(self.at(&item.code, PackProblem::Twice(item.code.get_ref().clone())));
            }
            let Some(unit) = units.iter().find(|it| &it.code == item.unit.get_ref()) else {
                return Err(self.at(&item.unit, PackProblem::Unknown(item.unit.get_ref().clone())));
            };
            let timing = match item.timing {
                raw::RawTiming::Flow => Timing::Flow,
                raw::RawTiming::Opening => Timing::Opening,
                raw::RawTiming::Closing => Timing::Closing,
                raw::RawTiming::Average => Timing::Average,
            };
            let decimals = self.decimals(item.decimals.as_ref())?;
            if u16::try_from(catalog.items.len()).is_err() {
                return Err(self.at(&item.code, PackProblem::TooMany));
            }
            follows.push((catalog.items.len(), item.follows));
            catalog.items.push(Item {
                names: self.names("item.names", item.names)?,
                code: item.code.into_inner(),
                aliases: item.aliases,
                unit: unit.clone(),
                decimals,
                timing,
                signed: item.signed,
                follows: None,
            });
        }
        for (index, code) in follows {
            let Some(code) = code else { continue };
            let found = catalog.item_by_code(code.get_ref());
            let id = found.ok_or_else(|| self.at(&code, PackProblem::Unknown(code.get_ref().clone())))?;
            if let Some(item) = catalog.items.get_mut(index) {
                item.follows = Some(id);
            }
        }
        Ok(())
    }

    fn decimals(&self, raw: Option<&Spanned<u8>>) -> Loaded<u8> {
        match raw {
            Some(it) if *it.get_ref() > 6 => Err(self.at(it, PackProblem::Number(it.get_ref().to_string()))),
            Some(it) => Ok(*it.get_ref()),
            None => Ok(0),
        }
    }

    /// Derived quantities may name each other in any order; those that never resolve are a loop.
    fn derived(&self, catalog: &mut Catalog, mut raw: Vec<raw::RawDerived>) -> Loaded<()> {
        let codes: Vec<String> = raw.iter().map(|it| it.code.get_ref().clone()).collect();
        while !raw.is_empty() {
            let before = raw.len();
            let mut waiting = Vec::new();
            for derived in raw {
                let code = derived.code.get_ref().clone();
                if catalog.derived(&code).is_some() || catalog.item_by_code(&code).is_some() {
                    return Err(self.at(&derived.code, PackProblem::Twice(code)));
                }
                let text = derived.form.get_ref();
                let read = expr::parse(text).map_err(|part| self.at(&derived.form, PackProblem::Form(part)))?;
                let pending =
                    read.terms.iter().any(|(_, name)| codes.contains(name) && catalog.derived(name).is_none());
                if pending {
                    waiting.push(derived);
                    continue;
                }
                let mut form = self.form(catalog, &derived.form)?;
                form.derived = Some(code.clone());
                catalog.derived.push(Derived { code, names: self.names("derived.names", derived.names)?, form });
            }
            if let Some(stuck) = waiting.first().filter(|_| waiting.len() == before) {
                return Err(self.at(&stuck.code, PackProblem::Loop(stuck.code.get_ref().clone())));
            }
            raw = waiting;
        }
        Ok(())
    }

    /// A form over items, with derived quantities written out.
    fn form(&self, catalog: &Catalog, text: &Spanned<String>) -> Loaded<Form> {
        let read = expr::parse(text.get_ref()).map_err(|part| self.at(text, PackProblem::Form(part)))?;
        if read.divisor <= 0 || read.terms.iter().any(|(weight, _)| *weight == 0) {
            return Err(self.at(text, PackProblem::ZeroScale));
        }
        if let [(1, name)] = read.terms.as_slice()
            && read.divisor == 1
            && let Some(derived) = catalog.derived(name)
        {
            return Ok(derived.form.clone());
        }
        // Derived parts with divisors of their own are brought to one divisor.
        let mut divisor = read.divisor;
        let mut parts: Vec<(i64, Form)> = Vec::new();
        for (weight, name) in &read.terms {
            let part = match (catalog.item_by_code(name), catalog.derived(name)) {
                (Some(item), _) => Form::of_item(item),
                (None, Some(derived)) => derived.form.clone(),
                (None, None) => return Err(self.at(text, PackProblem::Unknown(name.clone()))),
            };
            divisor = divisor.checked_mul(part.divisor).ok_or_else(|| self.at(text, PackProblem::TooMany))?;
            parts.push((*weight, part));
        }
        let mut terms: Vec<Term> = Vec::new();
        for (weight, part) in parts {
            let factor = divisor / read.divisor / part.divisor;
            for term in part.terms {
                let product = weight.checked_mul(factor).and_then(|it| it.checked_mul(term.weight));
                let weight = product.ok_or_else(|| self.at(text, PackProblem::TooMany))?;
                match terms.iter_mut().find(|it| it.item == term.item) {
                    Some(same) => {
                        let sum = same.weight.checked_add(weight);
                        same.weight = sum.ok_or_else(|| self.at(text, PackProblem::TooMany))?;
                    }
                    None => terms.push(Term { item: term.item, weight }),
                }
            }
        }
        Ok(Form { terms, divisor, derived: None })
    }

    fn number(&self, text: &Spanned<String>, decimals: u8) -> Loaded<i64> {
        let units = parse_units(text.get_ref(), decimals);
        units.ok_or_else(|| self.at(text, PackProblem::Number(text.get_ref().clone())))
    }

    fn indicator(&self, catalog: &Catalog, pack: usize, raw: RawIndicator) -> Loaded<Indicator> {
        if catalog.indicator_by_code(raw.code.get_ref()).is_some() {
            return Err(self.at(&raw.code, PackProblem::Twice(raw.code.get_ref().clone())));
        }
        let scale = match raw.scale.get_ref() {
            ScaleField::Factor(0) => return Err(self.at(&raw.scale, PackProblem::ZeroScale)),
            ScaleField::Factor(other) => {
                return Err(self.at(&raw.scale, PackProblem::Unknown(other.to_string())));
            }
            ScaleField::Named(RawScale::Percent) => Scale::Percent,
            ScaleField::Named(RawScale::PerMille) => Scale::PerMille,
            ScaleField::Named(RawScale::Per100) => Scale::Per100,
            ScaleField::Named(RawScale::Per1000) => Scale::Per1000,
            ScaleField::Named(RawScale::Per100k) => Scale::Per100k,
            ScaleField::Named(RawScale::Count) => Scale::Count,
            ScaleField::Named(RawScale::YesNo) => Scale::YesNo,
        };
        let decimals = self.decimals(Some(&raw.decimals))?;
        if scale.divides() != raw.denominator.is_some() {
            return Err(self.at(&raw.code, PackProblem::Denominator));
        }
        let denominator = raw.denominator.as_ref().map(|text| self.form(catalog, text)).transpose()?;
        let denominator_is = match raw.denominator_is {
            Some(names) => self.names("denominator_is", names)?,
            None if denominator.is_some() => {
                return Err(self.at(&raw.code, PackProblem::Denominator));
            }
            None => Names::default(),
        };
        let valid = match &raw.valid {
            Some(it) => Some(self.range(it, decimals)?),
            None => None,
        };
        let near = raw.near.as_ref().map(|it| self.number(it, decimals)).transpose()?.unwrap_or(0);
        let reference = match raw.reference {
            Some(it) => {
                let (low, high) = (self.number(&it.low, decimals)?, self.number(&it.high, decimals)?);
                if low > high {
                    return Err(self.at(&it.low, PackProblem::Range));
                }
                Some(Reference { low, high, source: self.names("reference.source", it.source)? })
            }
            None => None,
        };
        let mut it = Indicator {
            names: self.names("indicator.names", raw.names)?,
            plain: self.names("plain", raw.plain)?,
            numerator: self.form(catalog, &raw.numerator)?,
            numerator_is: self.names("numerator_is", raw.numerator_is)?,
            denominator,
            denominator_is,
            scale,
            decimals,
            direction: direction(raw.direction),
            difference: difference(raw.difference),
            valid,
            near,
            reference,
            period_rule: self.names("period_rule", raw.period_rule)?,
            source: self.names("source", raw.source)?,
            veto: raw.veto,
            pack,
            variants: Vec::new(),
            chosen: 0,
            code: raw.code.get_ref().clone(),
        };
        it.variants = self.variants(catalog, &it, &raw.code, raw.usual, raw.variants)?;
        Ok(it)
    }

    /// The variants, the indicator's own definition first.
    fn variants(
        &self,
        catalog: &Catalog,
        it: &Indicator,
        at: &Spanned<String>,
        usual: Option<Spanned<RawNames>>,
        raw: Vec<raw::RawVariant>,
    ) -> Loaded<Vec<Variant>> {
        if usual.is_none() && raw.is_empty() {
            return Ok(Vec::new());
        }
        let (Some(usual), Some(denominator), false) = (usual, &it.denominator, raw.is_empty()) else {
            return Err(self.at(at, PackProblem::Variant));
        };
        let mut found = vec![Variant {
            code: Variant::USUAL.to_owned(),
            names: self.names("usual", usual)?,
            numerator: it.numerator.clone(),
            numerator_is: it.numerator_is.clone(),
            denominator: denominator.clone(),
            denominator_is: it.denominator_is.clone(),
            valid: it.valid,
            source: it.source.clone(),
        }];
        for variant in raw {
            let code = variant.code.get_ref();
            if found.iter().any(|it| &it.code == code) {
                return Err(self.at(&variant.code, PackProblem::Twice(code.clone())));
            }
            let (numerator, numerator_is) = match (&variant.numerator, variant.numerator_is) {
                (Some(form), Some(words)) => (self.form(catalog, form)?, self.names("numerator_is", words)?),
                (None, None) => (it.numerator.clone(), it.numerator_is.clone()),
                _ => return Err(self.at(&variant.code, PackProblem::Variant)),
            };
            let valid = match &variant.valid {
                Some(range) => Some(self.range(range, it.decimals)?),
                None => it.valid,
            };
            found.push(Variant {
                names: self.names("variant.names", variant.names)?,
                numerator,
                numerator_is,
                denominator: self.form(catalog, &variant.denominator)?,
                denominator_is: self.names("denominator_is", variant.denominator_is)?,
                valid,
                source: self.names("variant.source", variant.source)?,
                code: variant.code.into_inner(),
            });
        }
        Ok(found)
    }

    fn range(&self, raw: &Spanned<(String, String)>, decimals: u8) -> Loaded<(i64, i64)> {
        let (low, high) = raw.get_ref();
        let number =
            |text: &str| parse_units(text, decimals).ok_or_else(|| self.at(raw, PackProblem::Number(text.to_owned())));
        let (low, high) = (number(low)?, number(high)?);
        if low > high { Err(self.at(raw, PackProblem::Range)) } else { Ok((low, high)) }
    }

    /// A target; a pack sets targets for its own indicators only, so that it can stand alone.
    fn goal(&self, catalog: &Catalog, pack: usize, raw: &RawGoal) -> Loaded<(super::IndicatorId, Goal)> {
        let code = raw.indicator.get_ref();
        let unknown = || self.at(&raw.indicator, PackProblem::Unknown(code.clone()));
        let id = catalog.indicator_by_code(code).ok_or_else(unknown)?;
        let decimals = catalog.indicator(id).filter(|it| it.pack == pack).ok_or_else(unknown)?.decimals;
        let goal = match (&raw.at_most, &raw.at_least, &raw.equal, &raw.within) {
            (Some(it), None, None, None) => Goal::AtMost(self.number(it, decimals)?),
            (None, Some(it), None, None) => Goal::AtLeast(self.number(it, decimals)?),
            (None, None, Some(it), None) => Goal::Equal(self.number(it, decimals)?),
            (None, None, None, Some(it)) => {
                let (low, high) = self.range(it, decimals)?;
                Goal::Within(low, high)
            }
            _ => return Err(self.at(&raw.indicator, PackProblem::Range)),
        };
        Ok((id, goal))
    }
}

fn direction(raw: RawDirection) -> Direction {
    match raw {
        RawDirection::AtMost => Direction::AtMost,
        RawDirection::AtLeast => Direction::AtLeast,
        RawDirection::Equal => Direction::Equal,
        RawDirection::Within => Direction::Within,
        RawDirection::None => Direction::None,
    }
}

fn difference(raw: raw::RawDifference) -> Difference {
    match raw {
        raw::RawDifference::PercentagePoint => Difference::PercentagePoint,
        raw::RawDifference::PerMillePoint => Difference::PerMillePoint,
        raw::RawDifference::RatioPoint => Difference::RatioPoint,
        raw::RawDifference::Per100k => Difference::Per100k,
        raw::RawDifference::Count => Difference::Count,
        raw::RawDifference::None => Difference::None,
    }
}

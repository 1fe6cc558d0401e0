//! Packs put together and taken apart.
//!
//! A pack that stands alone carries every item that it refers to. Where two packs have an item of one code it is
//! one item, and it has to mean the same in both.

use super::{Catalog, Form, Indicator, IndicatorId, ItemId, Term};

/// Why two catalogs cannot stand together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum JoinProblem {
    /// The pack is there already.
    Pack(String),
    /// An item or a derived quantity of this code is there with another meaning: other timing, unit or decimals.
    Item(String),
    /// An indicator of this code is there already.
    Indicator(String),
    /// More items or indicators than a catalog can hold.
    TooMany,
}

/// Where each item of one catalog is found in another; `None` where it is not.
struct Places(Vec<Option<ItemId>>);

impl Places {
    fn item(&self, id: ItemId) -> Option<ItemId> {
        self.0.get(id.index()).copied().flatten()
    }

    fn form(&self, form: &Form) -> Option<Form> {
        let term = |it: &Term| Some(Term { item: self.item(it.item)?, weight: it.weight });
        Some(Form { terms: form.terms.iter().map(term).collect::<Option<_>>()?, ..form.clone() })
    }

    /// The indicator over the other catalog's items, in the pack at another place.
    fn indicator(&self, it: &Indicator, pack: usize) -> Option<Indicator> {
        let mut moved = Indicator { pack, numerator: self.form(&it.numerator)?, ..it.clone() };
        if let Some(form) = &it.denominator {
            moved.denominator = Some(self.form(form)?);
        }
        for variant in &mut moved.variants {
            variant.numerator = self.form(&variant.numerator)?;
            variant.denominator = self.form(&variant.denominator)?;
        }
        Some(moved)
    }
}

impl Catalog {
    /// Puts another catalog's packs behind one's own. What is there keeps its place. A refused catalog changes nothing.
    pub fn join(&mut self, other: &Self) -> Result<(), JoinProblem> {
        let mut out = self.clone();
        if let Some(twice) = other.packs.iter().find(|it| self.packs.iter().any(|own| own.code == it.code)) {
            return Err(JoinProblem::Pack(twice.code.clone()));
        }
        out.packs.extend(other.packs.iter().cloned());
        let mut places = Places(Vec::with_capacity(other.items.len()));
        for item in &other.items {
            let place = match out.item_by_code(&item.code) {
                Some(id) => {
                    let same = out.item(id).is_some_and(|own| own.means(item));
                    same.then_some(id).ok_or_else(|| JoinProblem::Item(item.code.clone()))?
                }
                None if out.derived(&item.code).is_some() => return Err(JoinProblem::Item(item.code.clone())),
                None => {
                    let place = u16::try_from(out.items.len()).map_err(|_| JoinProblem::TooMany)?;
                    out.items.push(super::Item { follows: None, ..item.clone() });
                    ItemId(place)
                }
            };
            places.0.push(Some(place));
        }
        for (item, place) in other.items.iter().zip(&places.0) {
            let follows = item.follows.and_then(|it| places.item(it));
            if let Some(new) = place.and_then(|it| out.items.get_mut(it.index())) {
                new.follows = new.follows.or(follows);
            }
        }
        let lost = |code: &str| JoinProblem::Item(code.to_owned());
        for derived in &other.derived {
            let form = places.form(&derived.form).ok_or_else(|| lost(&derived.code))?;
            match out.derived(&derived.code) {
                Some(own) if own.form == form => {}
                Some(_) => return Err(lost(&derived.code)),
                None if out.item_by_code(&derived.code).is_some() => return Err(lost(&derived.code)),
                None => out.derived.push(super::Derived { form, ..derived.clone() }),
            }
        }
        for check in &other.checks {
            let left = places.form(&check.left).ok_or_else(|| lost(&check.code))?;
            let right = places.form(&check.right).ok_or_else(|| lost(&check.code))?;
            let same = |it: &super::Check| (&it.left, it.relation, &it.right) == (&left, check.relation, &right);
            if !out.checks.iter().any(same) {
                out.checks.push(super::Check { left, right, ..check.clone() });
            }
        }
        let first = out.indicators.len();
        for it in &other.indicators {
            if out.indicator_by_code(&it.code).is_some() {
                return Err(JoinProblem::Indicator(it.code.clone()));
            }
            let pack = self.packs.len() + it.pack;
            out.indicators.push(places.indicator(it, pack).ok_or_else(|| lost(&it.code))?);
        }
        u16::try_from(out.indicators.len()).map_err(|_| JoinProblem::TooMany)?;
        for preset in &other.presets {
            let id = |id: IndicatorId| u16::try_from(first + id.index()).ok().map(IndicatorId);
            let goals = preset.goals.iter().map(|(it, goal)| Some((id(*it)?, *goal)));
            let goals = goals.collect::<Option<_>>().ok_or(JoinProblem::TooMany)?;
            out.presets.push(super::Preset { goals, ..preset.clone() });
        }
        *self = out;
        Ok(())
    }

    /// What was added to an earlier state of the catalog, with every item that it refers to: it stands alone.
    #[must_use]
    pub fn since(&self, before: &Self) -> Self {
        let mut kept: Vec<bool> = (0..self.items.len()).map(|at| at >= before.items.len()).collect();
        let (checks, indicators) = (self.checks.iter().skip(before.checks.len()), self.indicators.iter());
        let indicators = indicators.skip(before.indicators.len());
        let mut forms: Vec<&Form> = checks.clone().flat_map(|it| [&it.left, &it.right]).collect();
        for it in indicators.clone() {
            forms.push(&it.numerator);
            forms.extend(&it.denominator);
            forms.extend(it.variants.iter().flat_map(|it| [&it.numerator, &it.denominator]));
        }
        let named: Vec<&str> = forms.iter().filter_map(|it| it.derived.as_deref()).collect();
        let is_new = |at: usize, code: &str| at >= before.derived.len() || named.contains(&code);
        let derived = self.derived.iter().enumerate().filter(|(at, it)| is_new(*at, &it.code)).map(|(_, it)| it);
        forms.extend(derived.clone().map(|it| &it.form));
        let mut keep = |id: ItemId| {
            if let Some(it) = kept.get_mut(id.index()) {
                *it = true;
            }
        };
        forms.iter().flat_map(|it| &it.terms).for_each(|it| keep(it.item));
        // What an item follows comes with it, so that the check between two periods is not lost.
        self.items.iter().skip(before.items.len()).filter_map(|it| it.follows).for_each(&mut keep);
        let mut next = 0;
        let place = |kept: &bool| {
            kept.then(|| {
                next += 1;
                ItemId(next - 1)
            })
        };
        let places = Places(kept.iter().map(place).collect());
        let items = self.items.iter().zip(&places.0).filter(|(_, place)| place.is_some());
        let follows = |it: &super::Item| it.follows.and_then(|it| places.item(it));
        let moved = |form: &Form| places.form(form).unwrap_or_else(|| form.clone());
        let shift = |id: IndicatorId| IndicatorId(id.0.saturating_sub(before.indicators.len() as u16));
        let preset = |it: &super::Preset| super::Preset {
            goals: it.goals.iter().map(|(id, goal)| (shift(*id), *goal)).collect(),
            ..it.clone()
        };
        Self {
            packs: self.packs.iter().skip(before.packs.len()).cloned().collect(),
            items: items.map(|(it, _)| super::Item { follows: follows(it), ..it.clone() }).collect(),
            derived: derived.map(|it| super::Derived { form: moved(&it.form), ..it.clone() }).collect(),
            indicators: indicators
                .filter_map(|it| places.indicator(it, it.pack.saturating_sub(before.packs.len())))
                .collect(),
            checks: checks
                .map(|it| super::Check { left: moved(&it.left), right: moved(&it.right), ..it.clone() })
                .collect(),
            presets: self.presets.iter().skip(before.presets.len()).map(preset).collect(),
        }
    }

    /// Whether every reference is there and nothing divides by zero: a catalog that was read from a file may be
    /// anything.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let item = |id: ItemId| id.index() < self.items.len();
        let form = |it: &Form| it.divisor > 0 && !it.terms.is_empty() && it.terms.iter().all(|it| item(it.item));
        let goal = |id: &IndicatorId| id.index() < self.indicators.len();
        self.items.iter().all(|it| !it.code.is_empty() && it.decimals <= 6 && it.follows.is_none_or(item))
            && self.derived.iter().all(|it| form(&it.form))
            && self.checks.iter().all(|it| form(&it.left) && form(&it.right))
            && self.indicators.iter().all(|it| {
                !it.code.is_empty()
                    && it.decimals <= 6
                    && it.pack < self.packs.len()
                    && it.scale.divides() == it.denominator.is_some()
                    && form(&it.numerator)
                    && it.denominator.as_ref().is_none_or(form)
                    && it.variants.iter().all(|it| form(&it.numerator) && form(&it.denominator))
            })
            && self.presets.iter().all(|it| (1900..2200).contains(&it.year) && it.goals.iter().all(|(id, _)| goal(id)))
    }
}

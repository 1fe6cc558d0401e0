//! The definition: what is counted, how it is written, where it is from.

use super::Case;
use super::number::{goal, limit, then};
use crate::catalog::{Direction, Goal, Scale};
use crate::locale::{IndicatorText, fill};
use crate::speak::difference_unit;

/// Terms and what they are, in the order in which they are read.
#[must_use]
pub(super) fn definition(case: &Case<'_>) -> Vec<(String, String)> {
    let (text, it, lang) = (case.text(), case.it, case.lang);
    let mut out = vec![(text.numerator, it.numerator_is.get(lang).to_owned())];
    if it.denominator.is_some() {
        out.push((text.denominator, it.denominator_is.get(lang).to_owned()));
    }
    out.push((text.scale, scale(text, it.scale).to_owned()));
    if it.scale != Scale::YesNo {
        out.push((text.decimals, fill(text.decimals_rule, &[("n", &it.decimals.to_string())])));
    }
    out.push((text.direction, direction(text, it.direction).to_owned()));
    let unit = difference_unit(lang, &case.workspace.catalog, it);
    if !unit.is_empty() {
        out.push((text.difference, unit));
    }
    out.push((text.period_rule, it.period_rule.get(lang).to_owned()));
    if let Some((low, high)) = it.valid.filter(|_| it.scale != Scale::YesNo) {
        let (low, high) = (limit(lang, it, low), limit(lang, it, high));
        out.push((text.valid, fill(text.valid_range, &[("low", &low), ("high", &high)])));
    }
    if let Some(range) = &it.reference {
        let limits = goal(lang, it, Goal::Within(range.low, range.high));
        out.push((text.reference, then(lang, &(limits + text.stop), range.source.get(lang))));
    }
    if let Some(used) = it.variant() {
        let mut others = Vec::new();
        for other in it.variants.iter().filter(|it| it.code != used.code) {
            others.push(other.names.get(lang));
        }
        let others = fill(text.variant_others, &[("names", &others.join(text.semicolon))]) + text.stop;
        out.push((text.variant, then(lang, &(used.names.get(lang).to_owned() + text.stop), &others)));
    }
    out.push((text.source, it.variant().map_or(&it.source, |it| &it.source).get(lang).to_owned()));
    if let Some(pack) = case.workspace.catalog.packs().get(it.pack) {
        let version = pack.version.to_string();
        let says = fill(text.pack_version, &[("name", pack.names.get(lang)), ("n", &version)]);
        out.push((text.pack, then(lang, &(says + text.stop), pack.note.get(lang))));
    }
    out.push((text.code, it.code.clone()));
    out.into_iter().map(|(term, is)| (term.to_owned(), is)).collect()
}

const fn scale(text: &IndicatorText, scale: Scale) -> &'static str {
    match scale {
        Scale::Percent => text.scale_percent,
        Scale::PerMille => text.scale_per_mille,
        Scale::Per100 => text.scale_per_100,
        Scale::Per1000 => text.scale_per_1000,
        Scale::Per100k => text.scale_per_100k,
        Scale::Count => text.scale_count,
        Scale::YesNo => text.scale_yes_no,
    }
}

const fn direction(text: &IndicatorText, direction: Direction) -> &'static str {
    match direction {
        Direction::AtMost => text.at_most,
        Direction::AtLeast => text.at_least,
        Direction::Equal => text.equal,
        Direction::Within => text.within,
        Direction::None => text.no_direction,
    }
}

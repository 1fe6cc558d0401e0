//! Total fertility of the chosen area and period: five times the sum of the rates of seven age groups, or the sum of the rates
//! of single ages.
//!
//! It is a sum of ratios and no ratio of two sums, so it is no indicator of a pack; its seven parts are, and it is
//! put together from them here, with each of them shown.

use crate::assess::screen::Desk;
use crate::assess::screen::parts::card;
use crate::figures::{Period, Workspace};
use crate::locale::{PacksPageText, fill};
use crate::measure::{Absence, Exact, Fixed, ItemSheet, Sheet, outcome};
use crate::scene::{Call, Html};
use crate::speak::{absence_text, period_name, value_text};

/// The first ages of the groups.
const GROUPS: [u8; 7] = [15, 20, 25, 30, 35, 40, 45];
/// The first and the last single year of age.
const FIRST: u8 = 15;
const LAST: u8 = 49;
/// Decimals of total fertility, as census tables print it.
const DECIMALS: u8 = 3;
/// Decimals to which each rate is cut before they are added.
const CUT: u8 = 15;

/// The sum of rates times the years that each group is wide, rounded once.
///
/// Fractions with many denominators do not fit together, so each rate is cut after fifteen decimals: where what was
/// cut off could change the printed digits, the fractions are added as they are. `None` where they do not fit then.
pub(super) fn total(rates: &[Exact], width: i128) -> Option<Fixed> {
    let (mut low, mut cut) = (0_i128, 0_i128);
    for rate in rates {
        let (digits, is_cut) = rate.digits(CUT)?;
        low = low.checked_add(digits.units)?;
        cut += i128::from(is_cut);
    }
    let scale = 10_i128.checked_pow(u32::from(CUT))?;
    let round = |sum: i128| Exact::new(sum.checked_mul(width)?, scale)?.round(DECIMALS);
    let (least, most) = (round(low)?, round(low.checked_add(cut)?)?);
    if least.units == most.units {
        return Some(least);
    }
    let sum = rates.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(*it))?;
    sum.times(width)?.round(DECIMALS)
}

/// The card; empty where the age groups are not in use.
pub(super) fn shown(call: &Call<Desk>, workspace: &Workspace) -> Html {
    let text = PacksPageText::of(call.lang);
    let (Some(area), Some(period)) = (call.facts.area(workspace), call.facts.period()) else { return Html::new() };
    let place = workspace.areas.get(area).map_or("", |it| it.names.get(call.lang));
    let when = period_name(call.lang, workspace.calendar, period);
    let sheet = Sheet::branch(workspace, period, area, None);
    let (mut rows, mut rates, mut missing) = (Vec::new(), Vec::new(), None);
    for from in GROUPS {
        let code = format!("fertility_{from}_{}", from + 4);
        let Some(id) = workspace.catalog.indicator_by_code(&code) else { return Html::new() };
        let (Some(it), Some(found)) = (workspace.catalog.indicator(id), outcome(workspace, &sheet, area, id)) else {
            return Html::new();
        };
        let count = |it: Option<Exact>| it.and_then(|it| it.round(0)).map_or_else(String::new, |it| it.grouped());
        let said = value_text(call.lang, &workspace.catalog, it, found.value);
        rows.push(vec![format!("{from}–{}", from + 4), count(found.denominator), count(found.numerator), said]);
        match (found.value, found.numerator, found.denominator) {
            (Ok(_), Some(births), Some(women)) => rates.extend(births.over(women)),
            (Err(absence), ..) => missing = missing.or(Some(absence)),
            _ => {}
        }
    }
    let says = no_total(call, workspace, period, missing).unwrap_or_else(|| {
        match total(&rates, 5).filter(|_| rates.len() == GROUPS.len()) {
            Some(value) => fill(text.fertility_is, &[("value", &value.grouped())]),
            None => text.fertility_large.to_owned(),
        }
    });
    let lead = fill(text.fertility_of, &[("area", place), ("period", &when)]);
    table(text, &lead, &rows, &says)
}

/// The card: what it is about, a row an age, and the total in a sentence.
fn table(text: &PacksPageText, lead: &str, rows: &[Vec<String>], says: &str) -> Html {
    let head = [text.fertility_age, text.fertility_women, text.fertility_births, text.fertility_rate];
    let inner = Html::new().within("p", "muted", &Html::new().text(lead)).table("", &head, rows).within(
        "p",
        "fertility-total",
        &Html::new().text(says),
    );
    card(text.fertility, &inner)
}

/// Why there is no total, the same for groups and single ages: figures that are missing, a part of a year.
fn no_total(call: &Call<Desk>, workspace: &Workspace, period: Period, missing: Option<Absence>) -> Option<String> {
    let text = PacksPageText::of(call.lang);
    match missing {
        Some(absence) => {
            let why = absence_text(call.lang, &workspace.catalog, absence);
            Some(fill(text.fertility_none, &[("why", &why)]))
        }
        None => (period.months != 12).then(|| text.fertility_year.to_owned()),
    }
}

/// The card of single years of age: each rate, their sum, and beside it that of the five-year groups from the same counts.
/// Empty where these items are not in use.
pub(super) fn single(call: &Call<Desk>, workspace: &Workspace) -> Html {
    let text = PacksPageText::of(call.lang);
    let (Some(area), Some(period)) = (call.facts.area(workspace), call.facts.period()) else { return Html::new() };
    let place = workspace.areas.get(area).map_or("", |it| it.names.get(call.lang));
    let when = period_name(call.lang, workspace.calendar, period);
    let amount = |code: String| {
        let id = workspace.catalog.item_by_code(&code)?;
        Some(ItemSheet::branch(workspace, period, id, area).get(area)?.value())
    };
    let (mut rows, mut ages, mut missing) = (Vec::new(), Vec::new(), None);
    for age in FIRST..=LAST {
        let (Some(women), Some(births)) = (amount(format!("women_age_{age}")), amount(format!("births_age_{age}")))
        else {
            return Html::new();
        };
        let said = |it: Result<Exact, Absence>| {
            it.map_or_else(
                |why| absence_text(call.lang, &workspace.catalog, why),
                |it| it.round(0).map_or_else(String::new, Fixed::grouped),
            )
        };
        let rate = match (women, births) {
            (Ok(women), Ok(births)) => {
                ages.push((births, women));
                let rate = births.over(women).and_then(|it| it.times(1_000)?.round(2));
                rate.map_or_else(String::new, |it| format!("{}‰", it.grouped()))
            }
            (Err(why), _) | (_, Err(why)) => {
                missing = missing.or(Some(why));
                String::new()
            }
        };
        rows.push(vec![age.to_string(), said(women), said(births), rate]);
    }
    let says = no_total(call, workspace, period, missing).unwrap_or_else(|| match both(&ages) {
        Some((single, five)) => fill(text.fertility_single_is, &[("a", &single.grouped()), ("b", &five.grouped())]),
        None => text.fertility_large.to_owned(),
    });
    let lead = fill(text.fertility_single_of, &[("area", place), ("period", &when)]);
    table(text, &lead, &rows, &says)
}

/// Total fertility from single ages, and from groups of five made of the same counts, births and women.
fn both(ages: &[(Exact, Exact)]) -> Option<(Fixed, Fixed)> {
    let single: Vec<Exact> = ages.iter().map(|(births, women)| births.over(*women)).collect::<Option<_>>()?;
    let sum = |group: &[(Exact, Exact)]| {
        let add = |of: fn(&(Exact, Exact)) -> Exact| group.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(of(it)));
        add(|it| it.0)?.over(add(|it| it.1)?)
    };
    let five: Vec<Exact> = ages.chunks(5).map(sum).collect::<Option<_>>()?;
    if five.len() != GROUPS.len() {
        return None;
    }
    Some((total(&single, 1)?, total(&five, 5)?))
}

#[cfg(test)]
mod tests {
    use super::total;
    use crate::measure::Exact;

    fn check(rates: &[(i128, i128)], want: Option<&str>) {
        let rates: Vec<Exact> = rates.iter().map(|(above, below)| Exact::new(*above, *below).unwrap()).collect();
        assert_eq!(total(&rates, 5).map(|it| it.to_string()).as_deref(), want);
    }

    #[test]
    fn five_times_the_sum_of_the_rates_is_rounded_once() {
        // 5 × (9 + 180 + 500 + 300 + 70 + 11 + 1) / 3600 = 1.48750.
        let rates = [9, 180, 500, 300, 70, 11, 1].map(|births| (births, 3_600));
        check(&rates, Some("1.488"));
        check(&[(1, 10_000)], Some("0.001"));
        check(&[(0, 7)], Some("0.000"));
        // Sevenths and thirds that add up to a tie: 5 × (1/7 + 6/7 + 1/30000 + 2/30000) = 5.0005.
        check(&[(1, 7), (6, 7), (1, 30_000), (2, 30_000)], Some("5.001"));
    }

    #[test]
    fn a_province_has_one_though_its_fractions_have_no_common_denominator() {
        let rates: Vec<(i128, i128)> = [1_000_003, 1_000_033, 1_000_037, 1_000_039, 1_000_081, 1_000_099, 1_000_117]
            .map(|it| (43_210, it))
            .to_vec();
        check(&rates, Some("1.512"));
    }
}

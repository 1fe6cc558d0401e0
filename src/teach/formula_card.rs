//! All formulas of a pack on one page, from the catalog itself.

use super::columns::columns;
use super::html::Html;
use super::math::{Math, letters};
use super::unit::AnswerUnit;
use crate::catalog::{Catalog, Form, Indicator, Names, Scale};
use crate::locale::{Lang, TeachHandoutText, fill};
use crate::measure::{Exact, Fixed};

/// Letters of a name in a line of a column.
const LINE: usize = 54;

/// The card of a pack, by its place in the catalog; `None` where there is no such pack, or it has no formula.
#[must_use]
pub fn formula_card(catalog: &Catalog, pack: usize, lang: Lang) -> Option<Html> {
    let text = TeachHandoutText::of(lang);
    let it = catalog.packs().get(pack)?;
    let words = |it: &str| Html::new().text(it);
    let title = fill(text.card_title, &[("pack", it.names.get(lang))]);
    // Where several cards stand on one page, the first has the page's heading.
    let heading = if pack == 0 { "h1" } else { "h2" };
    let head = Html::new().within(heading, "", &words(&title)).within("p", "card-lead", &words(text.card_lead));
    let mut list: Vec<(usize, Html)> = Vec::new();
    for (_, indicator) in catalog.indicators().filter(|(_, it)| it.pack == pack) {
        let (name, unit) = (indicator.names.get(lang), written(catalog, indicator, lang));
        let head = words(name).drawn(" ").within("small", "", &words(&unit));
        let inner =
            Html::new().within("h2", "", &head).scrolls("step-formula", &formula(catalog, indicator, lang).html());
        let lines = 2 + (letters(name) + letters(&unit)).div_ceil(LINE);
        list.push((lines, Html::new().within("li", "", &inner)));
    }
    if list.is_empty() {
        return None;
    }
    let mut averages = Html::new();
    for (what, formula) in derived(catalog, pack, lang) {
        let row = Math::Row(vec![Math::Words(what), Math::Sign("="), formula]);
        averages = averages.scrolls("step-formula", &row.html());
    }
    let note = Html::new().within("p", "handout-note", &words(it.note.get(lang)));
    // Paper has one size: what is many is set smaller and in more columns, so that a pack's card stays one page.
    let (class, side_by_side) = match list.len() {
        ..=26 => ("formula-card", 2),
        27..=44 => ("formula-card many", 3),
        _ => ("formula-card crowd", 3),
    };
    let page = Html::new()
        .within("header", "", &head)
        .and(&columns("card-list", "ul", &list, side_by_side))
        .and(&averages)
        .within("footer", "", &note);
    Some(Html::new().within("article", class, &page))
}

/// The formula in words, as it is computed.
fn formula(catalog: &Catalog, it: &Indicator, lang: Lang) -> Math {
    let top = side(catalog, &it.numerator, &it.numerator_is, lang);
    let Some(bottom) = it.denominator.as_ref().map(|form| side(catalog, form, &it.denominator_is, lang)) else {
        return top;
    };
    if it.scale == Scale::YesNo {
        return Math::Row(vec![top, Math::Sign("≥"), bottom]);
    }
    let factor = Fixed::new(it.scale.factor(), 0).grouped();
    Math::Row(vec![Math::over(top, bottom), Math::Sign("×"), Math::Number(factor)])
}

/// A side by its short names: the derived quantity's, else its items' with their signs.
fn side(catalog: &Catalog, form: &Form, is: &Names, lang: Lang) -> Math {
    if let Some(derived) = form.derived.as_deref().and_then(|it| catalog.derived(it)) {
        return Math::Words(derived.names.get(lang).to_owned());
    }
    let sum = sum(catalog, form, lang);
    sum.unwrap_or_else(|| Math::Words(is.get(lang).to_owned()))
}

fn sum(catalog: &Catalog, form: &Form, lang: Lang) -> Option<Math> {
    let mut row = Vec::new();
    for (at, term) in form.terms.iter().enumerate() {
        match (at, term.weight < 0) {
            (0, false) => {}
            (_, true) => row.push(Math::Sign("−")),
            _ => row.push(Math::Sign("+")),
        }
        if term.weight.unsigned_abs() != 1 {
            let weight = Exact::whole(i128::from(term.weight.unsigned_abs())).round(0)?;
            row.push(Math::Number(weight.grouped()));
            row.push(Math::Sign("×"));
        }
        row.push(Math::Words(catalog.item(term.item)?.names.get(lang).to_owned()));
    }
    let row = Math::Row(row);
    Some(if form.divisor == 1 { row } else { Math::over(row, Math::Number(form.divisor.to_string())) })
}

/// What stands after the number, and how many digits follow the point.
fn written(catalog: &Catalog, it: &Indicator, lang: Lang) -> String {
    let text = TeachHandoutText::of(lang);
    let first = it.numerator.terms.first().and_then(|it| catalog.item(it.item));
    let unit = match it.scale {
        Scale::YesNo => return text.yes_if.to_owned(),
        other => AnswerUnit::of_scale(other, first.map_or("", |it| it.unit.names.get(lang))).text(lang),
    };
    let says = if unit.trim().is_empty() { text.written_plain } else { text.written };
    fill(says, &[("unit", unit.trim()), ("decimals", &it.decimals.to_string())])
}

/// The derived quantities that the pack's formulas name, each once.
fn derived(catalog: &Catalog, pack: usize, lang: Lang) -> Vec<(String, Math)> {
    let mut found: Vec<(String, Math)> = Vec::new();
    for (_, it) in catalog.indicators().filter(|(_, it)| it.pack == pack) {
        for form in std::iter::once(&it.numerator).chain(&it.denominator) {
            let Some(derived) = form.derived.as_deref().and_then(|it| catalog.derived(it)) else {
                continue;
            };
            let name = derived.names.get(lang);
            if found.iter().all(|(it, _)| it != name)
                && let Some(formula) = sum(catalog, &derived.form, lang)
            {
                found.push((name.to_owned(), formula));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::formula_card;
    use crate::catalog::Catalog;
    use crate::locale::Lang;

    #[test]
    fn the_card_has_each_indicator_once_in_each_language() {
        let catalog = Catalog::shipped();
        for lang in Lang::ALL {
            for pack in 0..catalog.packs().len() {
                let here = || catalog.indicators().filter(|(_, it)| it.pack == pack);
                let Some(card) = formula_card(&catalog, pack, lang) else {
                    assert_eq!(here().count(), 0, "a pack without formulas has no card");
                    continue;
                };
                assert!(here().count() > 0);
                assert_eq!(card.as_str().matches("<li").count(), here().count());
                for (_, it) in here() {
                    assert!(card.as_str().contains(&format!("<h2>{} <small>", it.names.get(lang))), "{}", it.code);
                }
                assert!(!card.as_str().contains('{'));
            }
            assert_eq!(formula_card(&catalog, catalog.packs().len(), lang), None);
        }
    }
}

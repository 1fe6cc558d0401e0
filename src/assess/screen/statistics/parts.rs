//! Parts of the room's pages: chips, drawings for wide and narrow pages, tables of numbers, the choice of indicator.

use super::Subject;
use crate::assess::statistics::drawings::Pair;
use crate::scene::{Html, html};

/// A verdict's shape and word.
pub(super) fn chip((shape, class): (&str, &str), word: &str) -> Html {
    html::chip(class, shape, word)
}

/// A drawing with its sentence above and its numbers below. A page shows the one of the two that fits its width.
pub(super) fn figure(subject: &Subject<'_>, says: &str, pair: &Pair, table: &Html) -> Html {
    let caption = Html::new().within("figcaption", "", &Html::new().text(says));
    html::figure(subject.call.lang, caption, &pair.0.svg, &pair.1.svg, table)
}

/// A table of numbers: the first column names the rows.
pub(super) fn numbers(head: &[&str], rows: &[Vec<String>]) -> Html {
    let th = |scope: &str, class: &str, text: &str| {
        let attributes = [("scope", scope), ("class", class)];
        let kept = if class.is_empty() { &attributes[..1] } else { &attributes[..] };
        Html::new().el("th", kept, &Html::new().text(text))
    };
    let cells = head
        .iter()
        .enumerate()
        .fold(Html::new(), |all, (at, it)| all.and(&th("col", if at == 0 { "" } else { "n" }, it)));
    let head = Html::new().within("thead", "", &Html::new().within("tr", "", &cells));
    let body = rows.iter().fold(Html::new(), |all, row| {
        let cells = row.iter().enumerate().fold(Html::new(), |cells, (at, it)| match at {
            0 => cells.and(&th("row", "", it)),
            _ => cells.within("td", "n", &Html::new().text(it)),
        });
        all.within("tr", "", &cells)
    });
    let table = Html::new().within("table", "tbl tight", &head.within("tbody", "", &body));
    Html::new().scrolls("tbl-wrap", &table)
}

/// The card in which an indicator is chosen, grouped by pack; on paper nothing is left of it.
pub(super) fn choice(subject: &Subject<'_>, chosen: &str) -> Html {
    let (text, lang, catalog) = (subject.text(), subject.call.lang, &subject.workspace.catalog);
    let mut groups = Html::new();
    for (index, pack) in catalog.packs().iter().enumerate() {
        let mut options = Html::new();
        for (_, it) in catalog.indicators().filter(|(_, it)| it.pack == index) {
            let mut attributes = vec![("value", it.code.as_str())];
            if it.code == chosen {
                attributes.push(("selected", ""));
            }
            options = options.el("option", &attributes, &Html::new().text(it.names.get(lang)));
        }
        let name = pack.names.get(lang);
        let label = if pack.history { crate::locale::fill(text.history, &[("name", name)]) } else { name.to_owned() };
        groups = groups.el("optgroup", &[("label", &label)], &options);
    }
    let select = [("name", "indicator"), ("data-do", "choose"), ("id", "statistics-indicator")];
    let label = Html::new().within("span", "", &Html::new().text(text.choose)).el("select", &select, &groups);
    let inner = Html::new().within("label", "field", &label).button("btn", "choose", text.show);
    Html::new().within("section", "card no-print", &Html::new().within("div", "stat-choice", &inner))
}

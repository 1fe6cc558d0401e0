//! What the classes of charts look like where there is no style sheet: attributes that Inkscape and LibreOffice know.
//!
//! A test holds this table against `style/*.css`: the page and its pictures have the same colours and sizes.

use crate::chart::Ink;

/// The colours of the light theme, by their tokens in `style/tokens.css`.
pub const COLOURS: &[(&str, &str)] = &[
    ("ink", "#16202b"),
    ("ink-2", "#3c4a58"),
    ("edge", "#7d8187"),
    ("rule", "#d9d6cd"),
    ("rule-2", "#ece9e1"),
    ("card", "#fff"),
    ("brand", "#12436d"),
    ("brand-soft", "#e6eef5"),
    ("met", "#00573a"),
    ("near", "#6a440f"),
    ("miss", "#7b0841"),
    ("few", "#444d57"),
    ("few-soft", "#eeeff1"),
    ("met-mark", "#0d8453"),
    ("near-mark", "#bb6312"),
    ("miss-mark", "#87103a"),
    ("few-mark", "#57646e"),
    ("band-1", "#dcd9d0"),
    ("band-2", "#e8e5dd"),
    ("band-3", "#f2f0ea"),
];

/// The classes that are no plain ink: each with its attributes; a value with `$` is a colour.
pub const LOOKS: &[(&str, &[(&str, &str)])] = &[
    ("d-long", &[("stroke-dasharray", "6 4")]),
    ("d-short", &[("stroke-dasharray", "2 3")]),
    ("d-hatch", &[("stroke-dasharray", "1.5 5"), ("stroke-dashoffset", "-4")]),
    ("x12", &[("font-size", "12")]),
    ("x13", &[("font-size", "13")]),
    ("x14", &[("font-size", "14")]),
    ("b", &[("font-weight", "700")]),
    ("mid", &[("text-anchor", "middle")]),
    ("end", &[("text-anchor", "end")]),
    // The edge around letters is drawn apart: few programs know `paint-order`.
    ("halo", &[]),
    // What all letters of a lesson's picture are.
    ("p-t", &[]),
    ("p-t-2", &[("fill", "$ink-2"), ("font-size", "13")]),
    ("p-t-now", &[("fill", "$brand"), ("font-weight", "700")]),
    ("p-t-wrong", &[("fill", "$miss"), ("font-weight", "700")]),
    ("p-mid", &[("text-anchor", "middle")]),
    ("p-end", &[("text-anchor", "end")]),
    ("p-bar-back", &[("fill", "$band-3")]),
    ("p-bar", &[("fill", "$few")]),
    ("p-bar-now", &[("fill", "$brand")]),
    ("p-bar-wrong", &[("fill", "$miss")]),
    ("p-whole", &[("fill", "$band-2"), ("stroke", "$edge")]),
    ("p-whole-now", &[("fill", "$brand-soft"), ("stroke", "$brand"), ("stroke-width", "3")]),
    ("p-cell", &[("stroke", "$card"), ("stroke-width", "1.5")]),
    ("p-axis", &[("stroke", "$edge"), ("stroke-width", "1.5")]),
    ("p-lead", &[("stroke", "$ink-2"), ("stroke-width", "1")]),
    ("p-under", &[("stroke", "$brand"), ("stroke-width", "3")]),
    ("p-mean", &[("stroke", "$brand"), ("stroke-width", "3")]),
    ("p-pool", &[("stroke", "$brand"), ("stroke-width", "3")]),
    ("p-target", &[("stroke", "$ink"), ("stroke-width", "2.5"), ("stroke-dasharray", "6 3")]),
    ("p-wrong", &[("stroke", "$miss"), ("stroke-width", "2.5"), ("stroke-dasharray", "3 4")]),
    ("p-arrow", &[("stroke", "$ink"), ("stroke-width", "2")]),
    ("p-arrow-tip", &[("fill", "$ink")]),
    ("p-mark-now", &[("fill", "$brand")]),
    ("p-mark", &[("fill", "$card"), ("stroke", "$ink-2"), ("stroke-width", "2")]),
    ("p-mark-soft", &[("fill", "$brand"), ("stroke", "$card"), ("stroke-width", "1")]),
    ("p-dot-full", &[("fill", "none"), ("stroke", "$brand"), ("stroke-linecap", "round")]),
    ("p-dot-open", &[("fill", "none"), ("stroke", "$band-1"), ("stroke-linecap", "round")]),
];

/// The colour of a token; ink for one that is not known.
pub(super) fn colour(token: &str) -> &'static str {
    let token = if token == "paper" { "card" } else { token };
    COLOURS.iter().find(|(it, _)| *it == token).map_or("#16202b", |(_, colour)| *colour)
}

/// The token with which marks of an ink are filled and drawn: those of a status have a lighter one than its letters.
fn mark(ink: Ink) -> &'static str {
    match ink {
        Ink::Met => "met-mark",
        Ink::Near => "near-mark",
        Ink::Miss => "miss-mark",
        Ink::Few => "few-mark",
        other => other.token(),
    }
}

/// The attributes of a class on letters or on a mark; `None` where the class is not known.
pub(super) fn look(class: &str, is_letters: bool) -> Option<Vec<(&'static str, &'static str)>> {
    for (prefix, attribute) in [("f-", "fill"), ("s-", "stroke")] {
        if let Some(ink) = class.strip_prefix(prefix).and_then(Ink::of_token) {
            let token = if is_letters { ink.token() } else { mark(ink) };
            return Some(vec![(attribute, colour(token))]);
        }
    }
    let value = |it: &'static str| it.strip_prefix('$').map_or(it, colour);
    let (_, look) = LOOKS.iter().find(|(it, _)| *it == class)?;
    Some(look.iter().map(|(name, it)| (*name, value(it))).collect())
}

/// The families of letters, Chinese ones first, for each of the languages.
pub(super) const fn family(lang: crate::locale::Lang) -> &'static str {
    use crate::locale::Lang;
    match lang {
        Lang::Hans => {
            "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Micro Hei',sans-serif"
        }
        Lang::Hant => "'Microsoft JhengHei','PingFang TC','Noto Sans CJK TC','Source Han Sans TC',sans-serif",
        Lang::En => "'Segoe UI','Noto Sans',Arial,'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif",
    }
}

//! Figures that were really printed, to try the form with. From the collection that the tests walk through whole.

use super::form::Typed;
use crate::locale::{Lang, TeachMisprintText, VerifyScreenText};

/// An example, `W` standing for ten thousand: its code, what it is called, and what stands in the form's fields.
struct Example {
    code: &'static str,
    name: fn(Lang) -> String,
    fields: &'static [(&'static str, &'static str)],
}

type Word = fn(&'static TeachMisprintText) -> &'static str;

fn named(lang: Lang, place: Word, indicator: Word) -> String {
    let text = TeachMisprintText::of(lang);
    format!("{} · {}", place(text), indicator(text))
}

const EXAMPLES: &[Example] = &[
    Example {
        code: "tongxiang",
        name: |lang| named(lang, |it| it.tongxiang, |it| it.birth_rate),
        fields: &[("top", "4497"), ("start", "711586"), ("end", "715000"), ("scale", "permille"), ("printed", "6.29")],
    },
    Example {
        code: "luoyuan",
        name: |lang| named(lang, |it| it.luoyuan, |it| it.policy),
        fields: &[("top", "1487"), ("total", "1538"), ("scale", "percent"), ("printed", "96.69")],
    },
    Example {
        code: "shanxi",
        name: |lang| named(lang, |it| it.shanxi, |it| it.death_rate),
        fields: &[
            ("top", "25.54W"),
            ("start", "3490.50W"),
            ("end", "3480.48W"),
            ("scale", "permille"),
            ("printed", "7.32"),
        ],
    },
    Example {
        code: "ningde-total",
        name: |lang| named(lang, |it| it.ningde_2010, |it| it.total_dependency),
        fields: &[
            ("top", "44.20W+26.03W"),
            ("stated", "211.97W"),
            ("total", "282.20W"),
            ("scale", "percent"),
            ("printed", "24.88"),
        ],
    },
    Example {
        code: "ningde-old",
        name: |lang| named(lang, |it| it.ningde_2010, |it| it.old_share),
        fields: &[("top", "26.03W"), ("total", "282.20W"), ("scale", "percent"), ("printed", "8.23")],
    },
    Example {
        code: "speech",
        name: |lang| VerifyScreenText::of(lang).example_speech.to_owned(),
        fields: &[("top", "5493"), ("scale", "permille"), ("printed", "10.71")],
    },
    Example {
        code: "sum",
        name: |lang| VerifyScreenText::of(lang).example_sum.to_owned(),
        fields: &[("shape", "sum"), ("top", "2864+2629"), ("printed", "5493")],
    },
    Example {
        code: "boys",
        name: |lang| VerifyScreenText::of(lang).example_boys.to_owned(),
        fields: &[("top", "1366"), ("part", "2172"), ("total", "4538"), ("scale", "per100"), ("printed", "108.93")],
    },
    Example {
        code: "forecast",
        name: |lang| VerifyScreenText::of(lang).example_forecast.to_owned(),
        fields: &[("shape", "part-year"), ("top", "8.15"), ("months", "10"), ("printed", "9.87")],
    },
    Example {
        code: "growth",
        name: |lang| VerifyScreenText::of(lang).example_growth.to_owned(),
        fields: &[("shape", "growth"), ("top", "14000"), ("percent", "1"), ("years", "5"), ("printed", "14710")],
    },
];

/// Codes and names, for the choice.
pub(super) fn options(lang: Lang) -> Vec<(String, String)> {
    let none = (String::new(), VerifyScreenText::of(lang).example_none.to_owned());
    std::iter::once(none).chain(EXAMPLES.iter().map(|it| (it.code.to_owned(), (it.name)(lang)))).collect()
}

/// The fields of an example.
pub(super) fn typed(code: &str, lang: Lang) -> Option<Typed> {
    let it = EXAMPLES.iter().find(|it| it.code == code)?;
    let fields = it.fields.iter().copied().chain([("example", it.code)]);
    let ten_thousand = VerifyScreenText::of(lang).ten_thousand;
    Some(Typed(fields.map(|(name, value)| (name.to_owned(), value.replace('W', ten_thousand))).collect()))
}

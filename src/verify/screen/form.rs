//! The form of a printed figure: what was typed, and the question that it asks.

use crate::locale::{Lang, VerifyScreenText, fill};
use crate::scene::Html;
use crate::verify::reproduce::{Given, Question, Role, Scale, Shape, Term, unread_says};
use serde::{Deserialize, Serialize};

/// What stands in the fields, as it was typed.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Typed(pub(super) Vec<(String, String)>);

/// More numbers are not added or subtracted.
const MOST_TERMS: usize = 6;
/// Longest growth.
const MOST_YEARS: u8 = 60;

/// A field that cannot be read: its name, and why.
pub(super) struct Wrong {
    pub(super) field: String,
    pub(super) why: String,
}

impl Typed {
    /// What stands in a field.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(it, _)| it == name).map_or("", |(_, value)| value.as_str())
    }

    /// Takes what stands in the fields that are shown; what was typed into others stays.
    pub(super) fn put(&mut self, form: &[(String, String)]) {
        self.0.retain(|(name, _)| !form.iter().any(|(it, _)| it == name));
        self.0.extend(form.iter().cloned());
    }

    /// The code of the chosen shape.
    pub(super) fn shape(&self) -> &str {
        match self.get("shape") {
            "" => "ratio",
            it => it,
        }
    }

    /// The question, or every field that is wrong.
    pub(super) fn question(&self, lang: Lang) -> Result<Question, Vec<Wrong>> {
        let text = VerifyScreenText::of(lang);
        let mut wrong: Vec<Wrong> = Vec::new();
        let mut put = |field: &str, why: String| wrong.push(Wrong { field: field.to_owned(), why });
        let terms = terms(self.get("top"), lang).unwrap_or_else(|why| {
            put("top", why);
            Vec::new()
        });
        if terms.len() > MOST_TERMS {
            put("top", text.many.to_owned());
        }
        let mut number = |field: &str| match Given::read(self.get(field)) {
            Ok(it) => it,
            Err(why) => {
                put(field, unread_says(why, self.get(field), lang));
                Given::whole(0)
            }
        };
        let printed = number("printed");
        let percent = if self.shape() == "growth" { number("percent") } else { Given::whole(0) };
        let mut small = |field: &str, most: u8| match self.get(field).trim().parse::<u8>() {
            Ok(it) if (1..=most).contains(&it) => it,
            _ => {
                put(field, fill(text.small_number, &[("n", &most.to_string())]));
                1
            }
        };
        let shape = match self.shape() {
            "sum" => Shape::Sum,
            "growth" => Shape::Growth { percent, years: small("years", MOST_YEARS) },
            "part-year" => Shape::PartYear { months: small("months", 12) },
            _ => Shape::Ratio,
        };
        let scale = Scale::ALL.into_iter().find(|it| it.code() == self.get("scale")).unwrap_or(Scale::Percent);
        let mut bases = Vec::new();
        for role in Role::ALL.into_iter().filter(|_| shape == Shape::Ratio) {
            match Given::read(self.get(role.code())) {
                Ok(it) => bases.push((role, it)),
                Err(_) if self.get(role.code()).trim().is_empty() => {}
                Err(why) => put(role.code(), unread_says(why, self.get(role.code()), lang)),
            }
        }
        // A ratio to the other part wants that part first; a share wants the whole.
        if scale == Scale::Per100 {
            bases.sort_by_key(|(role, _)| u8::from(*role != Role::Part));
        }
        let question = Question { shape, terms, bases, scale, printed };
        if wrong.is_empty() { Ok(question) } else { Err(wrong) }
    }
}

/// Reads `4497 - 5406`: numbers with their signs.
fn terms(typed: &str, lang: Lang) -> Result<Vec<Term>, String> {
    let folded = crate::figures::typed::fold(typed);
    let mut out = Vec::new();
    let mut rest = crate::figures::typed::trim(&folded);
    let mut is_taken = false;
    loop {
        // A sign at the beginning belongs to the number.
        let from = usize::from(rest.starts_with(['-', '+']));
        let end = rest.get(from..).and_then(|it| it.find(['+', '-'])).map_or(rest.len(), |at| at + from);
        let (one, tail) = rest.split_at(end);
        let given = Given::read(one).map_err(|why| unread_says(why, one.trim(), lang))?;
        out.push(Term { is_taken, given });
        let Some(sign) = tail.chars().next() else { return Ok(out) };
        is_taken = sign == '-';
        rest = tail.get(1..).unwrap_or_default().trim_start();
    }
}

/// A field with its label, its hint, and what is wrong with it.
pub(super) fn field(typed: &Typed, wrong: &[Wrong], name: &str, label: &str, says: &str) -> Html {
    let why = wrong.iter().find(|it| it.field == name);
    let described = format!("{name}-says");
    let mut input = vec![
        ("id", name),
        ("name", name),
        ("type", "text"),
        ("inputmode", "text"),
        ("autocomplete", "off"),
        ("value", typed.get(name)),
    ];
    if why.is_some() {
        input.push(("aria-invalid", "true"));
    }
    if why.is_some() || !says.is_empty() {
        input.push(("aria-describedby", &described));
    }
    let mut inner = Html::new().within("span", "", &Html::new().text(label)).el("input", &input, &Html::new());
    if let Some(why) = why {
        inner = inner.el("small", &[("class", "problem"), ("id", &described)], &Html::new().text(&why.why));
    } else if !says.is_empty() {
        inner = inner.el("small", &[("id", &described)], &Html::new().text(says));
    }
    Html::new().within("label", "field", &inner)
}

/// A choice with its label; `does` makes it act at once.
pub(super) fn choice(name: &str, does: &str, label: &str, chosen: &str, options: &[(String, String)]) -> Html {
    let mut all = Html::new();
    for (value, says) in options {
        let mut attributes = vec![("value", value.as_str())];
        if value == chosen {
            attributes.push(("selected", ""));
        }
        // An empty value is written, or the option's words would be its value.
        all = if value.is_empty() {
            all.drawn("<option value=\"\">").text(says).drawn("</option>")
        } else {
            all.el("option", &attributes, &Html::new().text(says))
        };
    }
    let mut select = vec![("id", name), ("name", name)];
    if !does.is_empty() {
        select.push(("data-do", does));
    }
    let inner = Html::new().within("span", "", &Html::new().text(label)).el("select", &select, &all);
    Html::new().within("label", "field", &inner)
}

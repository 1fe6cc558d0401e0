//! Fields of the forms of a pack: each with its message below it, which is written in while one types.

use crate::assess::screen::Desk;
use crate::catalog::Names;
use crate::locale::PacksFormText;
use crate::scene::{Call, Html};

/// One text in three languages.
pub(super) fn three(call: &Call<Desk>, name: &str, label: &str, value: Option<&Names>) -> Html {
    let text = PacksFormText::of(call.lang);
    let mut inner = Html::new().within("legend", "", &Html::new().text(label));
    let all = [
        ("hans", text.hans, "zh-Hans", value.map(|it| &it.hans)),
        ("hant", text.hant, "zh-Hant", value.map(|it| &it.hant)),
        ("en", text.en, "en", value.map(|it| &it.en)),
    ];
    for (language, says, tag, value) in all {
        let (id, field) = (format!("f-{name}_{language}"), format!("{name}_{language}"));
        let attributes = [
            ("id", id.as_str()),
            ("name", field.as_str()),
            ("type", "text"),
            ("lang", tag),
            ("autocomplete", "off"),
            ("value", value.map_or("", String::as_str)),
        ];
        let one = Html::new().within("span", "", &Html::new().text(says)).el("input", &attributes, &Html::new());
        inner = inner.within("label", "", &one);
    }
    Html::new().within("fieldset", "pack-three", &inner).and(&message(name))
}

pub(super) fn message(name: &str) -> Html {
    Html::new().el("p", &[("id", &format!("m-{name}")), ("class", "problem")], &Html::new())
}

pub(super) fn input(name: &str, value: &str) -> Html {
    let id = format!("f-{name}");
    let attributes = [
        ("id", id.as_str()),
        ("name", name),
        ("type", "text"),
        ("autocomplete", "off"),
        ("spellcheck", "false"),
        ("data-do", "check"),
        ("value", value),
    ];
    Html::new().el("input", &attributes, &Html::new())
}

pub(super) fn option(value: &str, says: &str, is: bool) -> Html {
    let says = Html::new().text(says);
    // An empty attribute would be written without a value, and the option's text would be its value.
    if value.is_empty() {
        return Html::new()
            .drawn("<option value=\"\"")
            .drawn(if is { " selected>" } else { ">" })
            .and(&says)
            .drawn("</option>");
    }
    let mut attributes = vec![("value", value)];
    if is {
        attributes.push(("selected", ""));
    }
    Html::new().el("option", &attributes, &says)
}

pub(super) fn options(all: &[(&str, &str)], chosen: &str) -> Html {
    all.iter().fold(Html::new(), |list, (value, says)| list.and(&option(value, says, *value == chosen)))
}

pub(super) fn digits(chosen: &str) -> Html {
    ["0", "1", "2", "3", "4"].iter().fold(Html::new(), |list, it| list.and(&option(it, it, *it == chosen)))
}

pub(super) fn select(name: &str, label: &str, options: &Html) -> Html {
    let id = format!("f-{name}");
    let field = Html::new().el("select", &[("id", &id), ("name", name), ("data-do", "check")], options);
    Html::new().within("label", "pack-field", &Html::new().text(label).and(&field)).and(&message(name))
}

pub(super) fn tick(name: &str, label: &str, is: bool) -> Html {
    let mut attributes = vec![("type", "checkbox"), ("name", name), ("value", "yes")];
    if is {
        attributes.push(("checked", ""));
    }
    Html::new().within("label", "check", &Html::new().el("input", &attributes, &Html::new()).text(label))
}

/// A field of one line, with its hint and its message.
pub(super) fn line(name: &str, label: &str, hint: &str, value: &str) -> Html {
    let mut inner = Html::new().text(label);
    if !hint.is_empty() {
        inner = inner.within("small", "", &Html::new().text(hint));
    }
    let inner = inner.and(&input(name, value));
    Html::new().within("label", "pack-field", &inner).and(&message(name))
}

/// Two limits side by side; `low` and `high` are the names of their fields.
pub(super) fn range(label: &str, (low, low_is): (&str, &str), (high, high_is): (&str, &str), at: &str) -> Html {
    let inner =
        Html::new().within("legend", "", &Html::new().text(label)).and(&input(low, low_is)).and(&input(high, high_is));
    Html::new().within("fieldset", "pack-range", &inner).and(&message(at))
}

//! Addresses as text: what may stand in them, and a query with one of its values changed.

/// Percent-encodes what may not stand in a query, behind what is there.
pub fn encode(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~+:,".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
}

/// The address of a page without a query: `#/report/wording/results`.
#[must_use]
pub fn path(page: &str, steps: &str) -> String {
    let mut out = format!("#/{page}");
    for step in steps.split('/').filter(|it| !it.is_empty()) {
        out.push('/');
        encode(step, &mut out);
    }
    out
}

/// The query of an address with more values set.
#[must_use]
pub fn with_values<'a>(tail: &str, values: impl IntoIterator<Item = &'a (String, String)>) -> String {
    values.into_iter().fold(tail.to_owned(), |tail, (key, value)| with_value(&tail, key, value))
}

/// The query of an address with one of its values set, which then stands first.
#[must_use]
pub fn with_value(tail: &str, key: &str, value: &str) -> String {
    let mut out = format!("?{key}=");
    encode(value, &mut out);
    let pairs = tail.trim_start_matches('?').split('&').filter(|it| !it.is_empty());
    for other in pairs.filter(|it| it.split('=').next() != Some(key)) {
        out.push('&');
        out.push_str(other);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::with_value;

    #[test]
    fn a_value_is_set_and_the_others_stay() {
        assert_eq!(
            with_value("?area=S&period=2005-10+12&lang=en", "area", "S01"),
            "?area=S01&period=2005-10+12&lang=en"
        );
        assert_eq!(with_value("", "area", "青"), "?area=%E9%9D%92");
        assert_eq!(with_value("?lang=en", "from", "S00|ranks/a&b"), "?from=S00%7Cranks%2Fa%26b&lang=en");
    }
}

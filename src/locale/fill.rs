//! Filling the places of a text.

/// Puts values into a text's `{places}`. A place without a value stays visible as it is.
#[must_use]
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        match values.iter().find(|(key, _)| *key == name) {
            Some((_, value)) => out.push_str(value),
            None => {
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// The names of a text's places, sorted.
#[must_use]
pub fn places(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> =
        text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::{fill, places};

    #[test]
    fn places_are_filled_by_name() {
        assert_eq!(fill("{a}比{b}低", &[("b", "2"), ("a", "1")]), "1比2低");
        assert_eq!(fill("no place", &[("a", "1")]), "no place");
        assert_eq!(fill("{unknown}", &[]), "{unknown}");
        assert_eq!(fill("open { brace", &[]), "open { brace");
    }

    #[test]
    fn places_are_found() {
        assert_eq!(places("{b} {a} {b}"), ["a", "b"]);
    }
}

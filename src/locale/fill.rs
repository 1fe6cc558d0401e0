//! Filling the places of a text.

/// Puts values into a text's `{places}`. A place without a value stays visible as it is. `{n|row|rows}` takes the
/// first word where the value of `n` is `1`, the second elsewhere: English counts, which Chinese has no need of.
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
        let (key, words) = name.split_once('|').map_or((name, None), |(key, words)| (key, words.split_once('|')));
        match (values.iter().find(|(it, _)| *it == key), words) {
            (Some((_, value)), Some((one, many))) => out.push_str(if *value == "1" { one } else { many }),
            (Some((_, value)), None) => out.push_str(value),
            (None, _) => {
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

/// The names of a text's places, sorted; the words of a count are not places of their own.
#[must_use]
pub fn places(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> =
        text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| key(name)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The name that a place asks for, without the words of a count.
fn key(place: &str) -> &str {
    place.split_once('|').map_or(place, |(key, _)| key)
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
    fn an_english_count_is_one_or_many() {
        let text = "{n} {n|row is|rows are} left out";
        for (n, want) in [("0", "0 rows are"), ("1", "1 row is"), ("2", "2 rows are"), ("1,001", "1,001 rows are")] {
            assert_eq!(fill(text, &[("n", n)]), format!("{want} left out"));
        }
        assert_eq!(fill("{n|row|rows}", &[]), "{n|row|rows}");
        assert_eq!(places(text), ["n"]);
    }

    #[test]
    fn places_are_found() {
        assert_eq!(places("{b} {a} {b}"), ["a", "b"]);
    }
}

//! Reading a linear form: `births`, `births_male + births_female`, `(population_start + population_end) / 2`.

/// A form as it is written: weighted names over a divisor.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Expr {
    /// Each name with its weight.
    pub(super) terms: Vec<(i64, String)>,
    /// The divisor; zero is possible here and refused by the loader.
    pub(super) divisor: i64,
}

/// Reads a form, or gives the part that cannot be read.
pub(super) fn parse(text: &str) -> Result<Expr, String> {
    let text = text.trim();
    let (sum, divisor) = match text.rsplit_once('/') {
        Some((sum, divisor)) => {
            let inner = sum.trim().strip_prefix('(').and_then(|it| it.strip_suffix(')'));
            let single = !sum.contains(['+', '-', '(']);
            let sum = if single { sum } else { inner.ok_or_else(|| text.to_owned())? };
            (sum, divisor.trim().parse::<i64>().map_err(|_| divisor.trim().to_owned())?)
        }
        None => (text, 1),
    };
    let mut terms = Vec::new();
    let mut rest = sum.trim();
    let mut sign = 1;
    loop {
        let end = rest.find(['+', '-']).unwrap_or(rest.len());
        let (term, tail) = rest.split_at(end);
        terms.push(parse_term(term.trim(), sign)?);
        let Some(operator) = tail.chars().next() else {
            break;
        };
        sign = if operator == '-' { -1 } else { 1 };
        rest = tail.get(1..).unwrap_or_default().trim_start();
    }
    Ok(Expr { terms, divisor })
}

fn parse_term(text: &str, sign: i64) -> Result<(i64, String), String> {
    let (weight, name) = match text.split_once('*') {
        Some((weight, name)) => (weight.trim().parse::<i64>().map_err(|_| text.to_owned())?, name.trim()),
        None => (1, text),
    };
    let right = !name.is_empty()
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && !name.starts_with(|c: char| c.is_ascii_digit());
    if right { Ok((sign * weight, name.to_owned())) } else { Err(text.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[track_caller]
    fn check(text: &str, want: &str) {
        let got = match parse(text) {
            Ok(it) => {
                let terms: Vec<String> = it.terms.iter().map(|(weight, name)| format!("{weight}{name}")).collect();
                format!("{}/{}", terms.join(" "), it.divisor)
            }
            Err(part) => format!("? {part}"),
        };
        assert_eq!(got, want, "{text}");
    }

    #[test]
    fn a_linear_form_is_read() {
        check("births", "1births/1");
        check("a + b - 2*c", "1a 1b -2c/1");
        check("(a + b) / 2", "1a 1b/2");
        check("a / 2", "1a/2");
    }

    #[test]
    fn what_is_no_linear_form_names_its_part() {
        check("", "? ");
        check("a + ", "? ");
        check("a b", "? a b");
        check("a * b", "? a * b");
        check("a + b / 2", "? a + b / 2");
        check("a / x", "? x");
        check("(a + b", "? (a");
    }
}

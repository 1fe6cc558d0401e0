//! Formulas as MathML, which every supported browser draws and a screen reader speaks.
//!
//! No engine breaks a formula that is wider than its place, so it is broken here: a row before its signs, long words
//! as words of the page, and what stands above or below a line into rows of its own.

use super::Html;

/// A formula or a part of one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Math {
    /// A number as it is printed.
    Number(String),
    /// Words, such as the name of the numerator.
    Words(String),
    /// A sign between two parts: `×`, `=`, `≈`.
    Sign(&'static str),
    /// One above the other.
    Over(Box<Math>, Box<Math>),
    /// One after the other.
    Row(Vec<Math>),
    /// The part that this step is about, which the page sets apart.
    Mark(Box<Math>),
}

/// The most parts of a formula that stands on one line, and its most letters.
const LONG: usize = 9;
const WIDE: usize = 26;

/// The most letters of a row above or below the line of a fraction: a fraction fits the narrower half of a large print.
const ROW: usize = 44;

impl Math {
    /// A fraction.
    #[must_use]
    pub fn over(top: Self, bottom: Self) -> Self {
        Self::Over(Box::new(top), Box::new(bottom))
    }

    /// The same, set apart.
    #[must_use]
    pub fn marked(self) -> Self {
        Self::Mark(Box::new(self))
    }

    /// The formula as a piece of a page. A long one is several formulas one after the other, as a line is broken only
    /// between two of them; long words stand between them as any other text.
    #[must_use]
    pub fn html(&self) -> Html {
        let parts = self.flat(false);
        if parts.len() <= LONG && self.width() <= WIDE {
            return Html::new().within("math", "", &self.inner());
        }
        let mut pieces: Vec<Vec<Part<'_>>> = Vec::new();
        for part in parts {
            match pieces.last_mut() {
                Some(piece) if !matches!(part.0, Self::Sign(_)) => piece.push(part),
                _ => pieces.push(vec![part]),
            }
        }
        let spaced = |all: Html| if all.is_empty() { all } else { all.drawn(" ") };
        let mut all = Html::new();
        for piece in pieces {
            let mut row = Html::new();
            for (part, marked) in piece {
                match part {
                    Self::Words(it) if part.width() > WIDE => {
                        if !row.is_empty() {
                            all = spaced(all).within("math", "", &Html::new().within("mrow", "", &row));
                            row = Html::new();
                        }
                        let class = if marked { "words marked" } else { "words" };
                        all = spaced(all).within("span", class, &Html::new().text(it));
                    }
                    _ => row = row.and(&set_apart(part.inner(), marked)),
                }
            }
            if !row.is_empty() {
                all = spaced(all).within("math", "", &Html::new().within("mrow", "", &row));
            }
        }
        all
    }

    /// About how many letters of width it has; a Chinese character has two.
    fn width(&self) -> usize {
        match self {
            Self::Number(it) | Self::Words(it) => letters(it),
            Self::Sign(_) => 3,
            Self::Over(top, bottom) => top.width().max(bottom.width()).min(ROW),
            Self::Row(parts) => parts.iter().map(Self::width).sum(),
            Self::Mark(part) => part.width(),
        }
    }

    /// The parts of a row, those of rows in it too, and whether each is set apart.
    fn flat(&self, marked: bool) -> Vec<Part<'_>> {
        match self {
            Self::Row(parts) => parts.iter().flat_map(|it| it.flat(marked)).collect(),
            Self::Mark(part) => part.flat(true),
            other => vec![(other, marked)],
        }
    }

    fn inner(&self) -> Html {
        let text = |it: &str| Html::new().text(it);
        match self {
            Self::Number(it) => Html::new().within("mn", "", &text(it)),
            Self::Words(it) => Html::new().within("mtext", "", &text(it)),
            Self::Sign(it) => Html::new().within("mo", "", &text(it)),
            // Each part stands in its own row, so that a fraction never has more than two children.
            Self::Over(top, bottom) => {
                let parts = Html::new().within("mrow", "", &top.rows()).within("mrow", "", &bottom.rows());
                Html::new().within("mfrac", "", &parts)
            }
            Self::Row(parts) => {
                Html::new().within("mrow", "", &parts.iter().fold(Html::new(), |all, it| all.and(&it.inner())))
            }
            Self::Mark(part) => set_apart(part.inner(), true),
        }
    }

    /// One side of a fraction: as it is, or where it is too wide, in rows that begin with a sign of the sum.
    fn rows(&self) -> Html {
        if self.width() <= ROW {
            return self.inner();
        }
        // What is never parted, each with its width.
        let mut terms: Vec<(usize, Html)> = Vec::new();
        for (part, marked) in self.flat(false) {
            match part {
                Self::Words(it) if part.width() > ROW => {
                    for line in lines(it) {
                        let words = Html::new().within("mtext", "", &Html::new().text(&line));
                        terms.push((letters(&line), set_apart(words, marked)));
                    }
                }
                _ => {
                    let (more, inner) = (part.width(), set_apart(part.inner(), marked));
                    match terms.last_mut() {
                        Some((width, term)) if !matches!(part, Self::Sign("+" | "−")) => {
                            *width += more;
                            *term = term.clone().and(&inner);
                        }
                        _ => terms.push((more, inner)),
                    }
                }
            }
        }
        let mut rows: Vec<(usize, Html)> = Vec::new();
        for (more, term) in terms {
            match rows.last_mut() {
                Some((width, row)) if *width + more <= ROW => {
                    *width += more;
                    *row = row.clone().and(&term);
                }
                _ => rows.push((more, term)),
            }
        }
        let table = rows.iter().fold(Html::new(), |all, (_, row)| {
            all.within("mtr", "", &Html::new().within("mtd", "", &Html::new().within("mrow", "", row)))
        });
        Html::new().within("mtable", "", &table)
    }
}

/// A part, and whether it is set apart.
type Part<'a> = (&'a Math, bool);

fn set_apart(inner: Html, marked: bool) -> Html {
    if marked { Html::new().within("mrow", "marked", &inner) } else { inner }
}

/// About how many letters wide words are; a Chinese character has two.
#[must_use]
pub fn letters(words: &str) -> usize {
    words.chars().map(|it| if it > '\u{2e7f}' { 2 } else { 1 }).sum()
}

/// Chinese marks that no line ends with: brackets and quotation marks that open.
const OPENS: [char; 4] = ['\u{ff08}', '\u{300c}', '\u{300e}', '\u{300a}'];
/// Those that no line begins with: comma, full stop, semicolon, colon, list comma, what closes, percent.
const CLOSES: [char; 10] = [
    '\u{ff0c}', '\u{3002}', '\u{ff1b}', '\u{ff1a}', '\u{3001}', '\u{ff09}', '\u{300d}', '\u{300f}', '\u{300b}',
    '\u{ff05}',
];

/// Words in lines of even length, broken at spaces and between Chinese characters, none of which begins with a mark
/// that closes.
fn lines(words: &str) -> Vec<String> {
    let most = letters(words).div_ceil(letters(words).div_ceil(ROW));
    let mut lines = vec![String::new()];
    let (mut atom, mut after) = (String::new(), ' ');
    for it in words.chars().chain([' ']) {
        let breaks = after == ' ' || after > '\u{2e7f}' && !OPENS.contains(&after);
        if breaks && !CLOSES.contains(&it) && !atom.is_empty() {
            push(&mut lines, &atom, most);
            atom.clear();
        }
        atom.push(it);
        after = it;
    }
    push(&mut lines, &atom, most);
    lines.iter().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
}

fn push(lines: &mut Vec<String>, atom: &str, most: usize) {
    match lines.last_mut() {
        // A line is full once it has its share, so that the last is not a single word.
        Some(line) if letters(line) + letters(atom.trim_end()).div_ceil(2) <= most => line.push_str(atom),
        _ => lines.push(atom.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::Math;

    #[test]
    fn a_long_sum_may_be_broken_before_each_sign() {
        let sum = |count: u32| {
            let parts = (0..count).flat_map(|it| [Math::Sign("+"), Math::Number(it.to_string())]);
            Math::Row(vec![Math::Row(parts.skip(1).collect()), Math::Sign("="), Math::Number("n".to_owned()).marked()])
        };
        assert_eq!(sum(3).html().as_str().matches("<math>").count(), 1);
        let long = sum(12).html();
        assert_eq!(long.as_str().matches("<math>").count(), 13);
        assert!(long.as_str().contains("<math><mrow><mn>0</mn></mrow></math> <math><mrow><mo>+</mo><mn>1</mn></mrow>"));
        // Above the line of a fraction it stands in rows.
        let over = |words: &str| Math::over(sum(20), Math::Words(words.to_owned()));
        let made = over("2").html();
        assert_eq!((made.as_str().matches("<math>").count(), made.as_str().matches("<mtr>").count()), (1, 3));
        let named = Math::Row(vec![Math::Words("平均人口".repeat(5)), Math::Sign("="), over("")]);
        assert_eq!(named.html().as_str().matches("<math>").count(), 1);
        assert!(named.html().as_str().starts_with("<span class=\"words\">平均人口"));
    }

    #[track_caller]
    fn check(words: &str, want: &[&str]) {
        assert_eq!(super::lines(words), want);
    }

    #[test]
    fn long_words_are_text_and_in_a_fraction_stand_in_even_lines() {
        let words = Math::Words("How many are missing (asked less answered)".to_owned()).marked();
        let want = "<span class=\"words marked\">How many are missing (asked less answered)</span>";
        assert_eq!(words.html().as_str(), want);
        let row = Math::Row(vec![words, Math::Sign("="), Math::Number("7".to_owned())]);
        let ends = "</span> <math><mrow><mo>=</mo><mn>7</mn></mrow></math>";
        assert!(row.html().as_str().ends_with(ends), "{}", row.html().as_str());
        let long = "Women aged 15 to 49 who have had all three of the checks that are due";
        check(long, &["Women aged 15 to 49 who have had all", "three of the checks that are due"]);
        check(
            "已婚育龄妇女中按规定时间接受了（全部三次）随访服务的人数",
            &["已婚育龄妇女中按规定时间接受", "了（全部三次）随访服务的人数"],
        );
        let made = Math::over(Math::Words(long.to_owned()), Math::Number("2".to_owned())).html();
        assert_eq!(made.as_str().matches("<mtr><mtd><mrow><mtext>").count(), 2);
    }

    #[test]
    fn a_fraction_has_one_row_above_and_one_below() {
        let made = Math::over(Math::Number("1".to_owned()), Math::Row(vec![Math::Words("a<b".to_owned())]));
        let want = "<math><mfrac><mrow><mn>1</mn></mrow><mrow><mrow><mtext>a&lt;b</mtext></mrow></mrow></mfrac></math>";
        assert_eq!(made.html().as_str(), want);
    }
}

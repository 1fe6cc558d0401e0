//! Formulas as MathML, which every supported browser draws and a screen reader speaks.

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
    /// In brackets.
    Group(Vec<Math>),
    /// The part that this step is about, which the page sets apart.
    Mark(Box<Math>),
}

/// The most parts of a formula that stands on one line, and its most letters.
const LONG: usize = 9;
const WIDE: usize = 26;

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
    /// between two of them.
    #[must_use]
    pub fn html(&self) -> Html {
        let parts = self.flat();
        if parts.len() <= LONG && self.width() <= WIDE {
            return Html::new().within("math", "", &self.inner());
        }
        let mut pieces: Vec<Vec<&Self>> = Vec::new();
        for part in parts {
            match pieces.last_mut() {
                Some(piece) if !matches!(part, Self::Sign(_)) => piece.push(part),
                _ => pieces.push(vec![part]),
            }
        }
        pieces.iter().fold(Html::new(), |all, piece| {
            let inner = piece.iter().fold(Html::new(), |all, it| all.and(&it.inner()));
            let all = if all.is_empty() { all } else { all.drawn(" ") };
            all.within("math", "", &Html::new().within("mrow", "", &inner))
        })
    }

    /// About how many letters of width it has; a Chinese character has two.
    fn width(&self) -> usize {
        let letters = |it: &str| it.chars().map(|it| if it > '\u{2e7f}' { 2 } else { 1 }).sum();
        match self {
            Self::Number(it) | Self::Words(it) => letters(it),
            Self::Sign(_) => 3,
            Self::Over(top, bottom) => top.width().max(bottom.width()),
            Self::Row(parts) | Self::Group(parts) => parts.iter().map(Self::width).sum(),
            Self::Mark(part) => part.width(),
        }
    }

    /// The parts of a row, those of rows in it too.
    fn flat(&self) -> Vec<&Self> {
        match self {
            Self::Row(parts) => parts.iter().flat_map(Self::flat).collect(),
            other => vec![other],
        }
    }

    fn inner(&self) -> Html {
        let row = |parts: &[Self]| parts.iter().fold(Html::new(), |all, it| all.and(&it.inner()));
        let text = |it: &str| Html::new().text(it);
        match self {
            Self::Number(it) => Html::new().within("mn", "", &text(it)),
            Self::Words(it) => Html::new().within("mtext", "", &text(it)),
            Self::Sign(it) => Html::new().within("mo", "", &text(it)),
            // Each part stands in its own row, so that a fraction never has more than two children.
            Self::Over(top, bottom) => {
                let parts = Html::new().within("mrow", "", &top.inner()).within("mrow", "", &bottom.inner());
                Html::new().within("mfrac", "", &parts)
            }
            Self::Row(parts) => Html::new().within("mrow", "", &row(parts)),
            Self::Group(parts) => {
                let inner = Html::new().within("mo", "", &text("(")).and(&row(parts)).within("mo", "", &text(")"));
                Html::new().within("mrow", "", &inner)
            }
            Self::Mark(part) => Html::new().within("mrow", "marked", &part.inner()),
        }
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
        // A fraction is never broken, and what has one part has no place to break.
        let over = |words: &str| Math::over(sum(12), Math::Words(words.to_owned()));
        assert_eq!(over("2").html().as_str().matches("<math>").count(), 1);
        let named = Math::Row(vec![Math::Words("平均人口".repeat(5)), Math::Sign("="), over("")]);
        assert_eq!(named.html().as_str().matches("<math>").count(), 2);
    }

    #[test]
    fn a_fraction_has_one_row_above_and_one_below() {
        let made = Math::over(Math::Number("1".to_owned()), Math::Row(vec![Math::Words("a<b".to_owned())]));
        let want = "<math><mfrac><mrow><mn>1</mn></mrow><mrow><mrow><mtext>a&lt;b</mtext></mrow></mrow></mfrac></math>";
        assert_eq!(made.html().as_str(), want);
    }
}

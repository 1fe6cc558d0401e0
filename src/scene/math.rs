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

    /// The formula as a piece of a page.
    #[must_use]
    pub fn html(&self) -> Html {
        Html::new().within("math", "", &self.inner())
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
    fn a_fraction_has_one_row_above_and_one_below() {
        let made = Math::over(Math::Number("1".to_owned()), Math::Row(vec![Math::Words("a<b".to_owned())]));
        let want = "<math><mfrac><mrow><mn>1</mn></mrow><mrow><mrow><mtext>a&lt;b</mtext></mrow></mrow></mfrac></math>";
        assert_eq!(made.html().as_str(), want);
    }
}

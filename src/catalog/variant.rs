//! Variants: the ways in which sources define one indicator, of which a workspace uses one.

use super::{Catalog, Form, Indicator, Names};

/// One way to compute an indicator: what stands above and below the line, in words and with its source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Variant {
    /// Its code within the indicator.
    pub code: String,
    /// What it is called, such as `按产妇数`.
    pub names: Names,
    /// What stands above the line.
    pub numerator: Form,
    /// The numerator in words.
    pub numerator_is: Names,
    /// What stands below the line.
    pub denominator: Form,
    /// The denominator in words.
    pub denominator_is: Names,
    /// The least and the greatest value that can be right, in units of 10^-decimals.
    pub valid: Option<(i64, i64)>,
    /// Who defines it so.
    pub source: Names,
}

impl Variant {
    /// The code of the variant that holds where nothing was chosen: the pack's own definition.
    pub const USUAL: &'static str = "usual";
}

impl Indicator {
    /// The variant in use; `None` where the indicator has one definition only.
    #[must_use]
    pub fn variant(&self) -> Option<&Variant> {
        self.variants.get(usize::from(self.chosen))
    }

    /// Uses the variant with this code from now on. False where there is none.
    fn choose(&mut self, code: &str) -> bool {
        let Some(at) = self.variants.iter().position(|it| it.code == code) else { return false };
        let (Some(it), Ok(chosen)) = (self.variants.get(at), u8::try_from(at)) else { return false };
        self.numerator = it.numerator.clone();
        self.numerator_is = it.numerator_is.clone();
        self.denominator = Some(it.denominator.clone());
        self.denominator_is = it.denominator_is.clone();
        self.valid = it.valid;
        self.chosen = chosen;
        true
    }
}

impl Catalog {
    /// Computes an indicator by one of its variants. False where the indicator has no such variant.
    pub fn choose(&mut self, indicator: &str, variant: &str) -> bool {
        self.indicators.iter_mut().find(|it| it.code == indicator).is_some_and(|it| it.choose(variant))
    }
}

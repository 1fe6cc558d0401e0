//! The fields of an indicator: its definition, its reference range, and the other definitions that sources have.

use super::fields::{digits, line, options, range, select, three, tick};
use super::form::Form;
use crate::catalog::write::{decimal, direction_word, scale_word};
use crate::catalog::{Indicator, Names, Variant};
use crate::locale::{PacksFormText, fill};
use crate::scene::Html;

impl Form<'_> {
    pub(super) fn indicator_fields(&self) -> Html {
        let (call, text, it) = (self.call, PacksFormText::of(self.call.lang), self.indicator());
        let usual = it.and_then(|it| it.variants.first());
        let above = it.map(|it| self.pack.formula(usual.map_or(&it.numerator, |it| &it.numerator)));
        let below = it.and_then(|it| usual.map(|it| &it.denominator).or(it.denominator.as_ref()));
        let below = below.map(|it| self.pack.formula(it)).unwrap_or_default();
        let scales = [
            ("percent", text.scale_percent),
            ("per_mille", text.scale_per_mille),
            ("per_100", text.scale_per_100),
            ("per_1000", text.scale_per_1000),
            ("per_100k", text.scale_per_100k),
            ("count", text.scale_count),
            ("yes_no", text.scale_yes_no),
        ];
        let directions = [
            ("at_least", text.direction_at_least),
            ("at_most", text.direction_at_most),
            ("equal", text.direction_equal),
            ("within", text.direction_within),
            ("none", text.direction_none),
        ];
        let number = |units: i64| decimal(units, it.map_or(0, |it| it.decimals));
        let (low, high) = it.and_then(|it| usual.map_or(it.valid, |it| it.valid)).unzip();
        let (low, high) = (low.map(number).unwrap_or_default(), high.map(number).unwrap_or_default());
        let near = it.filter(|it| it.near != 0).map(|it| number(it.near)).unwrap_or_default();
        let scale = it.map_or("percent", |it| scale_word(it.scale));
        let direction = it.map_or("at_least", |it| direction_word(it.direction));
        let decimals = it.map_or(2, |it| it.decimals).to_string();
        let names = |read: fn(&Indicator) -> &Names| it.map(read);
        let above_is = usual.map(|it| &it.numerator_is).or(names(|it| &it.numerator_is));
        let below_is = usual.map(|it| &it.denominator_is).or(names(|it| &it.denominator_is));
        self.code_field()
            .and(&three(call, "names", text.names, names(|it| &it.names)))
            .and(&three(call, "plain", text.plain, names(|it| &it.plain)))
            .and(&line("numerator", text.numerator, text.formula_says, &above.unwrap_or_default()))
            .and(&three(call, "numerator_is", text.numerator_is, above_is))
            .and(&line("denominator", text.denominator, "", &below))
            .and(&self.codes())
            .and(&three(call, "denominator_is", text.denominator_is, below_is))
            .and(&select("scale", text.scale, &options(&scales, scale)))
            .and(&select("decimals", text.decimals, &digits(&decimals)))
            .and(&select("direction", text.direction, &options(&directions, direction)))
            .and(&range(text.valid, ("low", &low), ("high", &high), "valid"))
            .and(&line("near", text.near, "", &near))
            .and(&self.reference())
            .and(&three(call, "period_rule", text.period_rule, names(|it| &it.period_rule)))
            .and(&three(call, "source", text.source, names(|it| &it.source)))
            .and(&tick("veto", text.veto, it.is_some_and(|it| it.veto)))
            .and(&self.other_definitions())
    }

    /// A range that a value is usually in, with where that is from. It is no target.
    fn reference(&self) -> Html {
        let text = PacksFormText::of(self.call.lang);
        let it = self.indicator();
        let kept = it.and_then(|it| it.reference.as_ref());
        let number = |units: i64| decimal(units, it.map_or(0, |it| it.decimals));
        let (low, high) = kept.map(|it| (number(it.low), number(it.high))).unwrap_or_default();
        let limits = range(text.reference, ("ref_low", &low), ("ref_high", &high), "reference");
        limits.and(&three(self.call, "ref_source", text.reference_source, kept.map(|it| &it.source)))
    }

    /// The definitions beside the usual one, and room for one more.
    fn other_definitions(&self) -> Html {
        let (text, it) = (PacksFormText::of(self.call.lang), self.indicator());
        let others: Vec<&Variant> = it.map(|it| it.variants.iter().skip(1).collect()).unwrap_or_default();
        let usual = it.and_then(|it| it.variants.first()).map(|it| &it.names);
        let mut inner = Html::new()
            .within("summary", "", &Html::new().text(text.variants))
            .within("p", "muted", &Html::new().text(text.variants_says))
            .and(&three(self.call, "usual", text.usual, usual));
        for at in 0..=others.len() {
            inner = inner.and(&self.definition(at, others.get(at).copied()));
        }
        let mut attributes = vec![("class", "pack-more")];
        if !others.is_empty() {
            attributes.push(("open", ""));
        }
        Html::new().el("details", &attributes, &inner)
    }

    fn definition(&self, at: usize, it: Option<&Variant>) -> Html {
        let (call, text) = (self.call, PacksFormText::of(self.call.lang));
        let name = |field: &str| format!("v{at}_{field}");
        let decimals = self.indicator().map_or(0, |it| it.decimals);
        let (low, high) = it
            .and_then(|it| it.valid)
            .map_or_else(Default::default, |(low, high)| (decimal(low, decimals), decimal(high, decimals)));
        let formula = |it: Option<&crate::catalog::Form>| it.map(|it| self.pack.formula(it)).unwrap_or_default();
        let title = match it {
            Some(it) => it.names.get(call.lang).to_owned(),
            None => text.variant_new.to_owned(),
        };
        let code = it.map_or("", |it| it.code.as_str());
        let hidden = name("code");
        let inner = Html::new()
            .within("legend", "", &Html::new().text(&title))
            .el("input", &[("type", "hidden"), ("name", &hidden), ("value", code)], &Html::new())
            .and(&three(call, &name("names"), text.variant_names, it.map(|it| &it.names)))
            .and(&line(&name("numerator"), text.numerator, "", &formula(it.map(|it| &it.numerator))))
            .and(&three(call, &name("numerator_is"), text.numerator_is, it.map(|it| &it.numerator_is)))
            .and(&line(&name("denominator"), text.variant_denominator, "", &formula(it.map(|it| &it.denominator))))
            .and(&three(call, &name("denominator_is"), text.denominator_is, it.map(|it| &it.denominator_is)))
            .and(&range(text.valid, (&name("low"), &low), (&name("high"), &high), &name("valid")))
            .and(&three(call, &name("source"), text.source, it.map(|it| &it.source)));
        let says = if it.is_some() { fill(text.variant_drop, &[("name", &title)]) } else { String::new() };
        let inner = if says.is_empty() { inner } else { inner.within("p", "muted small", &Html::new().text(&says)) };
        Html::new().within("fieldset", "pack-variant", &inner)
    }
}

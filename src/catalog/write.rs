//! A catalog as the text of a pack file, as [`Catalog::add`] reads it: for saving, and for changing one part of it.

use super::{
    Catalog, Check, Difference, Direction, Form, Goal, Indicator, IndicatorId, Item, Names, Preset, Relation, Scale,
    Term, Timing,
};

/// Writes a text in quotes.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Writes the three languages of a text.
#[must_use]
pub fn named(it: &Names) -> String {
    format!("{{ hans = {}, hant = {}, en = {} }}", quoted(&it.hans), quoted(&it.hant), quoted(&it.en))
}

/// Writes an integer in units of 10^-decimals as the decimal number that it is.
#[must_use]
pub fn decimal(units: i64, decimals: u8) -> String {
    let (sign, size, places) = (if units < 0 { "-" } else { "" }, units.unsigned_abs(), usize::from(decimals));
    let digits = format!("{size:0width$}", width = places + 1);
    let (whole, part) = digits.split_at(digits.len() - places);
    if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

/// How a timing is written in a pack.
#[must_use]
pub const fn timing_word(it: Timing) -> &'static str {
    match it {
        Timing::Flow => "flow",
        Timing::Opening => "opening",
        Timing::Closing => "closing",
        Timing::Average => "average",
    }
}

/// How a scale is written in a pack.
#[must_use]
pub const fn scale_word(it: Scale) -> &'static str {
    match it {
        Scale::Percent => "percent",
        Scale::PerMille => "per_mille",
        Scale::Per100 => "per_100",
        Scale::Per1000 => "per_1000",
        Scale::Per100k => "per_100k",
        Scale::Count => "count",
        Scale::YesNo => "yes_no",
    }
}

/// How a direction is written in a pack.
#[must_use]
pub const fn direction_word(it: Direction) -> &'static str {
    match it {
        Direction::AtMost => "at_most",
        Direction::AtLeast => "at_least",
        Direction::Equal => "equal",
        Direction::Within => "within",
        Direction::None => "none",
    }
}

/// How the unit of a difference is written in a pack.
#[must_use]
pub const fn difference_word(it: Difference) -> &'static str {
    match it {
        Difference::PercentagePoint => "percentage_point",
        Difference::PerMillePoint => "per_mille_point",
        Difference::RatioPoint => "ratio_point",
        Difference::Per100k => "per_100k",
        Difference::Count => "count",
        Difference::None => "none",
    }
}

/// What an entry of a pack file is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// An item.
    Item,
    /// An indicator.
    Indicator,
    /// A check.
    Check,
    /// Targets that come with the pack.
    Preset,
}

/// One entry of a pack file that takes the place of the present one, or stands at the end of its kind.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// What it is.
    pub part: Part,
    /// The code of the present entry; of targets, their place among those of the pack, counted from zero.
    pub code: &'a str,
    /// The entry's text; empty takes the present one out.
    pub text: &'a str,
}

impl Entry<'_> {
    /// The texts of the entries of one kind with this one among them, if it is of the kind.
    fn among<T>(
        self,
        part: Part,
        all: impl Iterator<Item = T>,
        code: impl Fn(&T) -> String,
        write: impl Fn(&T) -> String,
    ) -> String {
        if part != self.part {
            return all.map(|it| write(&it)).collect();
        }
        let (mut out, mut found) = (String::new(), false);
        for it in all {
            if code(&it) == self.code {
                found = true;
                out.push_str(self.text);
            } else {
                out.push_str(&write(&it));
            }
        }
        if !found {
            out.push_str(self.text);
        }
        out
    }
}

impl Catalog {
    /// A form as a pack writes it: by the derived quantity's code, or over the codes of items.
    #[must_use]
    pub fn formula(&self, form: &Form) -> String {
        match &form.derived {
            Some(code) => code.clone(),
            None => self.terms(form),
        }
    }

    fn terms(&self, form: &Form) -> String {
        let mut out = String::new();
        // A formula begins with what is added.
        let (added, taken): (Vec<&Term>, Vec<&Term>) = match form.terms.first() {
            Some(first) if first.weight < 0 => form.terms.iter().partition(|it| it.weight > 0),
            _ => (form.terms.iter().collect(), Vec::new()),
        };
        for Term { item, weight } in added.into_iter().chain(taken) {
            let code = self.item(*item).map_or("", |it| it.code.as_str());
            out.push_str(match (out.is_empty(), *weight < 0) {
                (true, false) => "",
                (_, true) => " - ",
                (false, false) => " + ",
            });
            if weight.unsigned_abs() != 1 {
                out.push_str(&format!("{}*", weight.unsigned_abs()));
            }
            out.push_str(code);
        }
        match (form.divisor, form.terms.len()) {
            (1, _) => out,
            (divisor, 1) => format!("{out} / {divisor}"),
            (divisor, _) => format!("({out}) / {divisor}"),
        }
    }

    /// The same with the first pack's version counted up.
    #[must_use]
    pub fn next_version(mut self) -> Self {
        if let Some(pack) = self.packs.first_mut() {
            pack.version = pack.version.saturating_add(1);
        }
        self
    }

    /// The first pack of the catalog as a pack file, without items and derived quantities that another catalog has.
    #[must_use]
    pub fn pack_text(&self, without: &Self) -> String {
        self.pack_text_with(without, Entry { part: Part::Item, code: "", text: "" })
    }

    /// The same with one entry in the place of the present one.
    #[must_use]
    pub fn pack_text_with(&self, without: &Self, entry: Entry<'_>) -> String {
        let mut out = String::new();
        let Some(pack) = self.packs.first() else { return out };
        push(&mut out, "code", &quoted(&pack.code));
        push(&mut out, "names", &named(&pack.names));
        push(&mut out, "version", &pack.version.to_string());
        push(&mut out, "history", &pack.history.to_string());
        push(&mut out, "note", &named(&pack.note));
        let own = |it: &&Item| without.item_by_code(&it.code).is_none();
        let mut units: Vec<&super::Unit> = Vec::new();
        // The entry brings its own unit.
        let stays = |it: &&Item| entry.part != Part::Item || entry.text.is_empty() || it.code != entry.code;
        for item in self.items.iter().filter(own).filter(stays) {
            if !units.iter().any(|it| it.code == item.unit.code) {
                units.push(&item.unit);
                out.push_str(&format!(
                    "\n[[unit]]\ncode = {}\nnames = {}\n",
                    quoted(&item.unit.code),
                    named(&item.unit.names)
                ));
            }
        }
        let items = self.items.iter().filter(own);
        out.push_str(&entry.among(Part::Item, items, |it| it.code.clone(), |it| self.item_text(it)));
        for it in self.derived.iter().filter(|it| without.derived(&it.code).is_none()) {
            out.push_str("\n[[derived]]\n");
            push(&mut out, "code", &quoted(&it.code));
            push(&mut out, "names", &named(&it.names));
            push(&mut out, "form", &quoted(&self.terms(&it.form)));
        }
        let checks = self.checks.iter();
        out.push_str(&entry.among(Part::Check, checks, |it| it.code.clone(), |it| self.check_text(it)));
        let indicators = self.indicators.iter();
        out.push_str(&entry.among(Part::Indicator, indicators, |it| it.code.clone(), |it| self.indicator_text(it)));
        let presets = self.presets.iter().enumerate();
        out.push_str(&entry.among(Part::Preset, presets, |(at, _)| at.to_string(), |(_, it)| self.preset_text(it)));
        out
    }

    fn check_text(&self, it: &Check) -> String {
        let mut out = String::from("\n[[check]]\n");
        let relation = if it.relation == Relation::Equal { "equal" } else { "at_most" };
        push(&mut out, "code", &quoted(&it.code));
        push(&mut out, "left", &quoted(&self.formula(&it.left)));
        push(&mut out, "relation", &quoted(relation));
        push(&mut out, "right", &quoted(&self.formula(&it.right)));
        push(&mut out, "says", &named(&it.says));
        out
    }

    fn preset_text(&self, it: &Preset) -> String {
        let mut out = String::from("\n[[preset]]\n");
        push(&mut out, "year", &it.year.to_string());
        push(&mut out, "names", &named(&it.names));
        push(&mut out, "source", &named(&it.source));
        let goals: Vec<String> = it.goals.iter().filter_map(|(id, goal)| self.goal_text(*id, *goal)).collect();
        push(&mut out, "goal", &format!("[{}\n]", goals.concat()));
        out
    }

    fn item_text(&self, it: &Item) -> String {
        let mut out = String::from("\n[[item]]\n");
        push(&mut out, "code", &quoted(&it.code));
        push(&mut out, "names", &named(&it.names));
        if !it.aliases.is_empty() {
            let aliases: Vec<String> = it.aliases.iter().map(|it| quoted(it)).collect();
            push(&mut out, "aliases", &format!("[{}]", aliases.join(", ")));
        }
        push(&mut out, "unit", &quoted(&it.unit.code));
        push(&mut out, "decimals", &it.decimals.to_string());
        push(&mut out, "timing", &quoted(timing_word(it.timing)));
        push(&mut out, "signed", &it.signed.to_string());
        if let Some(before) = it.follows.and_then(|it| self.item(it)) {
            push(&mut out, "follows", &quoted(&before.code));
        }
        out
    }

    fn indicator_text(&self, it: &Indicator) -> String {
        let mut out = String::from("\n[[indicator]]\n");
        let range = |(low, high)| format!("[{}, {}]", limit(it, low), limit(it, high));
        // What a workspace chose is not the pack's own definition.
        let usual = it.variants.first();
        let numerator = usual.map_or(&it.numerator, |it| &it.numerator);
        let denominator = usual.map(|it| &it.denominator).or(it.denominator.as_ref());
        let valid = usual.map_or(it.valid, |it| it.valid);
        push(&mut out, "code", &quoted(&it.code));
        push(&mut out, "names", &named(&it.names));
        push(&mut out, "plain", &named(&it.plain));
        push(&mut out, "numerator", &quoted(&self.formula(numerator)));
        push(&mut out, "numerator_is", &named(usual.map_or(&it.numerator_is, |it| &it.numerator_is)));
        if let Some(form) = denominator {
            push(&mut out, "denominator", &quoted(&self.formula(form)));
            push(&mut out, "denominator_is", &named(usual.map_or(&it.denominator_is, |it| &it.denominator_is)));
        }
        if let Some(usual) = usual {
            push(&mut out, "usual", &named(&usual.names));
        }
        push(&mut out, "scale", &quoted(scale_word(it.scale)));
        push(&mut out, "decimals", &it.decimals.to_string());
        push(&mut out, "direction", &quoted(direction_word(it.direction)));
        push(&mut out, "difference", &quoted(difference_word(it.difference)));
        if let Some(valid) = valid {
            push(&mut out, "valid", &range(valid));
        }
        push(&mut out, "near", &limit(it, it.near));
        if let Some(reference) = &it.reference {
            let (low, high) = (limit(it, reference.low), limit(it, reference.high));
            let text = format!("{{ low = {low}, high = {high}, source = {} }}", named(&reference.source));
            push(&mut out, "reference", &text);
        }
        push(&mut out, "period_rule", &named(&it.period_rule));
        push(&mut out, "source", &named(&it.source));
        push(&mut out, "veto", &it.veto.to_string());
        out.push_str(&self.variants_text(it));
        out
    }

    /// The variants of an indicator beside its usual definition, as they stand behind it.
    #[must_use]
    pub fn variants_text(&self, it: &Indicator) -> String {
        let mut out = String::new();
        let range = |(low, high)| format!("[{}, {}]", limit(it, low), limit(it, high));
        for way in it.variants.iter().skip(1) {
            out.push_str("\n[[indicator.variant]]\n");
            push(&mut out, "code", &quoted(&way.code));
            push(&mut out, "names", &named(&way.names));
            push(&mut out, "numerator", &quoted(&self.formula(&way.numerator)));
            push(&mut out, "numerator_is", &named(&way.numerator_is));
            push(&mut out, "denominator", &quoted(&self.formula(&way.denominator)));
            push(&mut out, "denominator_is", &named(&way.denominator_is));
            if let Some(valid) = way.valid {
                push(&mut out, "valid", &range(valid));
            }
            push(&mut out, "source", &named(&way.source));
        }
        out
    }

    fn goal_text(&self, id: IndicatorId, goal: Goal) -> Option<String> {
        let it = self.indicator(id)?;
        let (way, text) = match goal {
            Goal::AtMost(at) => ("at_most", limit(it, at)),
            Goal::AtLeast(at) => ("at_least", limit(it, at)),
            Goal::Equal(at) => ("equal", limit(it, at)),
            Goal::Within(low, high) => ("within", format!("[{}, {}]", limit(it, low), limit(it, high))),
        };
        Some(format!("\n    {{ indicator = {}, {way} = {text} }},", quoted(&it.code)))
    }
}

fn push(out: &mut String, field: &str, value: &str) {
    out.push_str(field);
    out.push_str(" = ");
    out.push_str(value);
    out.push('\n');
}

fn limit(it: &Indicator, units: i64) -> String {
    quoted(&decimal(units, it.decimals))
}

#[cfg(test)]
mod tests {
    use super::decimal;
    use crate::catalog::{Bake, Catalog};

    #[test]
    fn a_pack_that_is_written_reads_back_as_it_was() {
        for (code, baked) in Catalog::library() {
            let pack = Catalog::thaw(&mut baked.lines()).unwrap();
            let mut again = Catalog::default();
            assert_eq!(again.add(&pack.pack_text(&Catalog::default())), Ok(()), "{code}");
            assert!(again == pack, "{code}");
        }
    }

    #[test]
    fn without_what_another_has_it_stands_upon_the_other() {
        let (_, baked) = Catalog::library().iter().find(|(code, _)| *code == "demography").unwrap();
        let pack = Catalog::thaw(&mut baked.lines()).unwrap();
        let base = Catalog::shipped();
        let text = pack.pack_text(&base);
        assert!(!text.contains("code = \"births\"") && text.contains("code = \"population_mid\""));
        let mut whole = base.clone();
        assert_eq!(whole.add(&text), Ok(()));
        assert!(whole.since(&base) == pack);
    }

    #[test]
    fn a_limit_keeps_its_decimals() {
        for (units, decimals, want) in [(1200, 2, "12.00"), (-5, 2, "-0.05"), (7, 0, "7"), (0, 1, "0.0")] {
            assert_eq!(decimal(units, decimals), want);
        }
    }
}

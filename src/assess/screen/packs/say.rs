//! What is wrong with a pack, in words.

use super::edit::{Fault, Wrong};
use crate::catalog::PackProblem;
use crate::locale::{Lang, PacksFormText, PacksPageText, fill};
use crate::speak::packs_problem_text;

/// Why a pack file is refused, as a clause without a full stop.
pub(super) fn problem(lang: Lang, problem: &PackProblem) -> String {
    let text = PacksFormText::of(lang);
    let named = |template: &str, name: &str| fill(template, &[("name", name)]);
    match problem {
        PackProblem::Syntax(detail) => fill(text.problem_syntax, &[("detail", detail.trim())]),
        PackProblem::MissingLanguage { field, language } => {
            let language = match *language {
                "zh-Hans" => text.hans,
                "zh-Hant" => text.hant,
                _ => text.en,
            };
            let last = field.rsplit('.').next().unwrap_or_default();
            fill(text.problem_language, &[("field", label(lang, last)), ("language", language)])
        }
        PackProblem::Unknown(name) => named(text.problem_unknown, name),
        PackProblem::Twice(name) => named(text.problem_twice, name),
        PackProblem::Loop(name) => named(text.problem_loop, name),
        PackProblem::Form(name) => named(text.problem_form, name),
        PackProblem::ZeroScale => text.problem_zero.to_owned(),
        PackProblem::Number(name) => named(text.problem_number, name),
        PackProblem::Denominator => text.problem_denominator.to_owned(),
        PackProblem::Variant => text.problem_variant.to_owned(),
        PackProblem::Range => text.problem_range.to_owned(),
        PackProblem::TooMany => text.problem_too_many.to_owned(),
    }
}

/// What is wrong with a change, as a clause without a full stop.
pub(super) fn wrong(lang: Lang, wrong: &Wrong) -> String {
    let text = PacksPageText::of(lang);
    match wrong {
        Wrong::Code => text.code_wrong.to_owned(),
        Wrong::Taken(code) => fill(text.code_taken, &[("code", code)]),
        Wrong::Personal => text.personal.to_owned(),
        Wrong::Pack(it) => problem(lang, it),
        Wrong::Packs(it) => packs_problem_text(lang, it),
        Wrong::Said(it) => it.clone(),
    }
}

/// The same with the field that it is about, as a sentence.
pub(super) fn fault(lang: Lang, fault: &Fault) -> String {
    let why = wrong(lang, &fault.wrong);
    match label(lang, &fault.field) {
        "" => fill(PacksPageText::of(lang).refused, &[("why", &why)]),
        field => fill(PacksFormText::of(lang).wrong, &[("field", field), ("why", &why)]),
    }
}

/// What a field of a pack is called; empty for one that the form does not have.
pub(super) fn label(lang: Lang, field: &str) -> &'static str {
    let text = PacksFormText::of(lang);
    // Fields of another definition are called as those of the usual one.
    let bare = field.strip_prefix('v').map(|it| it.trim_start_matches(|c: char| c.is_ascii_digit()));
    let field = bare.and_then(|it| it.strip_prefix('_')).unwrap_or(field);
    match field {
        "year" => text.year,
        "goal" => text.goal_value,
        "left" => text.left,
        "right" => text.right,
        "relation" => text.relation,
        "says" => text.check_says,
        "usual" => text.usual,
        "reference" | "ref_source" => text.reference,
        "code" => text.code,
        "names" => text.names,
        "note" => PacksPageText::of(lang).pack_note,
        "aliases" => text.aliases,
        "unit" => text.unit,
        "decimals" => text.decimals,
        "timing" => text.timing,
        "plain" => text.plain,
        "numerator" => text.numerator,
        "numerator_is" => text.numerator_is,
        "denominator" => text.denominator,
        "denominator_is" => text.denominator_is,
        "scale" => text.scale,
        "direction" => text.direction,
        "valid" => text.valid,
        "near" => text.near,
        "period_rule" => text.period_rule,
        "source" => text.source,
        _ => "",
    }
}

//! The sample's names, all of them invented.

use super::random::Random;
use crate::catalog::Names;

/// The county, the townships, and the syllables that village names are joined from.
const NAMES: &str = include_str!("names.txt");

/// The names of one kind, in the file's order.
pub(super) fn named(kind: &str) -> impl Iterator<Item = Names> {
    NAMES.lines().filter_map(move |line| {
        let mut fields = line.split('\t');
        let mut next = || fields.next().map(str::to_owned);
        (next()? == kind).then_some(())?;
        Some(Names { hans: next()?, hant: next()?, en: next()? })
    })
}

/// Every pair of syllables once, shuffled. A pair that is already a township's name is left out.
pub(super) fn village_names(random: &mut Random) -> Vec<Names> {
    let townships: Vec<Names> = named("township").collect();
    let (seconds, end): (Vec<Names>, Vec<Names>) = (named("second").collect(), named("village").collect());
    let end = end.into_iter().next().unwrap_or_default();
    let mut names = Vec::new();
    for first in named("first") {
        for second in &seconds {
            let stem = format!("{}{}", first.hans, second.hans);
            if townships.iter().any(|it| it.hans.starts_with(&stem)) {
                continue;
            }
            // Pinyin parts a syllable that begins with a vowel from the one before.
            let apostrophe = if second.en.starts_with(['a', 'e', 'o']) { "’" } else { "" };
            names.push(Names {
                hans: stem + &end.hans,
                hant: format!("{}{}{}", first.hant, second.hant, end.hant),
                en: format!("{}{apostrophe}{} {}", first.en, second.en, end.en),
            });
        }
    }
    for at in (1..names.len()).rev() {
        names.swap(at, random.turn().of_len(at + 1));
    }
    names
}

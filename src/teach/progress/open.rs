//! What the page asks of progress: a set by its code, and progress with what was done since.

use super::{Practised, Progress, ProgressView, Purpose, Set, SetResult, read, view};
use crate::locale::{Lang, TeachProgressText, fill};
use crate::teach::address::Address;
use serde::{Deserialize, Serialize};

/// A drill or a check, to be begun.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SetView {
    /// The set.
    pub set: Set,
    /// Its code, which opens it again.
    pub code: String,
    /// Drill or check.
    pub name: String,
    /// Its exercises.
    pub addresses: Vec<Address>,
}

/// What was done since progress was last kept.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Done {
    /// Exercises that were finished, in their order.
    pub practised: Vec<Practised>,
    /// Drills and checks that were finished.
    pub finished: Vec<SetResult>,
}

/// Opens a set by its code.
///
/// # Errors
/// The sentence for the learner, where there is no such set.
pub fn open_set(code: &str, lang: Lang) -> Result<SetView, String> {
    let text = TeachProgressText::of(lang);
    let code = code.trim().to_ascii_lowercase();
    let made = Set::parse(&code).map(|set| (set.addresses(), set)).filter(|(addresses, _)| !addresses.is_empty());
    let Some((addresses, set)) = made else {
        return Err(fill(text.set_unknown, &[("code", &code)]));
    };
    let name = match set.purpose {
        Purpose::Drill => text.drill,
        Purpose::Check => text.check,
        Purpose::Paper => text.paper,
    };
    Ok(SetView { set, code, name: name.to_owned(), addresses })
}

/// Opens a progress file, takes in what was done, and puts it into words. No file at all is a beginning.
///
/// # Errors
/// The sentence for the learner, where the file is refused.
pub fn go_on(file: &str, done: &Done, day: u32, number: u32, lang: Lang) -> Result<ProgressView, String> {
    let mut progress =
        if file.trim().is_empty() { Progress::default() } else { read(file).map_err(|it| it.says(lang))? };
    done.practised.iter().for_each(|it| progress.practised(it));
    for it in &done.finished {
        // A result that contradicts itself comes from no set; it is left out.
        progress.finished(it.clone());
    }
    Ok(view(&progress, day, number, lang))
}

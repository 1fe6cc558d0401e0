//! The progress file: JSON that the learner owns. `SCHEMA.md` beside this file describes it.

use super::{Progress, SetResult, SkillState};
use crate::locale::{Lang, TeachProgressText, fill};
use crate::teach::skill::Skill;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// What the file says it is.
pub const FORMAT: &str = "biaochi-progress";

/// The version that is written.
pub const VERSION: u64 = 1;

/// Why a file is not opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileRefused {
    /// It is no JSON, or cut short.
    Damaged,
    /// It is something else.
    Other,
    /// A later version wrote it.
    Newer(u64),
    /// It says that it is a progress file, and what stands in it cannot be.
    Wrong(String),
}

impl FileRefused {
    /// The sentence for the learner.
    #[must_use]
    pub fn says(&self, lang: Lang) -> String {
        let text = TeachProgressText::of(lang);
        match self {
            Self::Damaged => text.file_damaged.to_owned(),
            Self::Other => text.file_other.to_owned(),
            Self::Newer(version) => fill(text.file_newer, &[("version", &version.to_string())]),
            Self::Wrong(what) => fill(text.file_wrong, &[("what", what)]),
        }
    }
}

/// The file as it stands. Nothing is read that is not named here, so that no name can slip in.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u64,
    skills: BTreeMap<Skill, SkillState>,
    results: Vec<SetResult>,
}

/// The text of a progress file.
#[must_use]
pub fn write(progress: &Progress) -> String {
    let file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        skills: progress.skills.clone(),
        results: progress.results.clone(),
    };
    serde_json::to_string(&file).unwrap_or_default()
}

/// Opens a progress file.
///
/// # Errors
/// Why it is not opened. Nothing of it is then taken over.
pub fn read(text: &str) -> Result<Progress, FileRefused> {
    let any: Value =
        serde_json::from_str(text.trim_start_matches('\u{feff}').trim()).map_err(|_| FileRefused::Damaged)?;
    if any.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(FileRefused::Other);
    }
    match any.get("version").and_then(Value::as_u64) {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => return Err(FileRefused::Newer(newer)),
        _ => return Err(FileRefused::Wrong("version".to_owned())),
    }
    let file: File = serde_json::from_value(any).map_err(|it| FileRefused::Wrong(it.to_string()))?;
    if let Some((skill, _)) = file.skills.iter().find(|(_, it)| !it.holds()) {
        return Err(FileRefused::Wrong(format!("skills.{}", skill.code())));
    }
    if let Some(at) = file.results.iter().position(|it| !it.holds()) {
        return Err(FileRefused::Wrong(format!("results[{at}]")));
    }
    if file.results.len() > super::KEPT {
        return Err(FileRefused::Wrong("results".to_owned()));
    }
    Ok(Progress { skills: file.skills, results: file.results })
}

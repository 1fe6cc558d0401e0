//! Schemes as files: reading checks all of it, writing gives the same text for the same scheme.

use super::{Fault, Scheme, faults};
use crate::catalog::Catalog;
use crate::figures::personal;
use crate::locale::{AssessSchemeText, Lang, fill};

/// What stands in a scheme's `format`.
pub const FORMAT: &str = "biaochi-scheme";

/// The newest form that is read.
pub const FORMAT_VERSION: u32 = 1;

/// Why a scheme was not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// It is not JSON, or a field is missing, unknown or of another kind.
    Shape {
        /// The line, counted from one.
        line: usize,
        /// The byte in it, counted from one.
        column: usize,
        /// The reader's words.
        detail: String,
    },
    /// Another file.
    Other,
    /// A later form.
    Newer(u32),
    /// Text that looks like records of persons.
    Personal,
    /// What is wrong, place by place.
    Faults(Vec<Fault>),
}

/// Reads and checks a scheme.
pub fn read(text: &str, catalog: &Catalog) -> Result<Scheme, Refusal> {
    let scheme: Scheme = serde_json::from_str(text).map_err(|error| Refusal::from(&error))?;
    if scheme.format != FORMAT {
        return Err(Refusal::Other);
    }
    if scheme.format_version > FORMAT_VERSION {
        return Err(Refusal::Newer(scheme.format_version));
    }
    if personal::in_note(text).is_some() {
        return Err(Refusal::Personal);
    }
    let found = faults(&scheme, catalog);
    if found.is_empty() { Ok(scheme) } else { Err(Refusal::Faults(found)) }
}

/// The scheme as a file.
#[must_use]
pub fn write(scheme: &Scheme) -> String {
    serde_json::to_string_pretty(scheme).unwrap_or_default()
}

impl From<&serde_json::Error> for Refusal {
    fn from(error: &serde_json::Error) -> Self {
        let detail = error.to_string();
        let detail = detail.rsplit_once(" at line ").map_or(detail.as_str(), |(it, _)| it).to_owned();
        Self::Shape { line: error.line(), column: error.column(), detail }
    }
}

impl Refusal {
    /// The reasons as sentences.
    #[must_use]
    pub fn says(&self, lang: Lang) -> Vec<String> {
        let text = AssessSchemeText::of(lang);
        match self {
            Self::Shape { line, column, detail } => {
                let (line, column) = (line.to_string(), column.to_string());
                vec![fill(text.not_json, &[("line", &line), ("column", &column), ("detail", detail)])]
            }
            Self::Other => vec![text.other_file.to_owned()],
            Self::Newer(version) => vec![fill(text.newer, &[("version", &version.to_string())])],
            Self::Personal => vec![text.personal.to_owned()],
            Self::Faults(faults) => faults.iter().map(|it| it.says(lang)).collect(),
        }
    }
}

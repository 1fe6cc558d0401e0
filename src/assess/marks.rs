//! What people enter for an area: marks with notes, by the area itself and by the level above, and spot checks.

use super::scheme::{Number, Scheme, Share, Target, Term, Trigger, What};
use crate::catalog::Names;
use crate::figures::{Month, personal};
use crate::locale::{AssessSchemeText, Lang, fill};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What stands in the `format` of marks.
pub const FORMAT: &str = "biaochi-marks";

/// The part under which marks for the whole year are kept.
pub const YEAR: &str = "year";

/// The marks of one area, year and scheme.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marks {
    /// Always [`FORMAT`].
    pub format: String,
    /// By the code of a line or of an entry, then by part of the year.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub marks: BTreeMap<String, BTreeMap<String, Pair>>,
    /// The spot checks, in the order in which they were entered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spots: Vec<Spot>,
}

impl Default for Marks {
    fn default() -> Self {
        Self { format: FORMAT.to_owned(), marks: BTreeMap::new(), spots: Vec::new() }
    }
}

/// What the area says of itself, and what the level above found.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// What the area says of itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<Mark>,
    /// What the level above found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<Mark>,
}

/// A number with its reason.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// The number.
    pub number: Number,
    /// Why; it may not hold anything of a person.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A spot check.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    /// The month, as `2006-03`.
    pub month: String,
    /// The line it looked at; none: the area's work as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    /// The points it gave, out of the scheme's full total, where it looked at the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Number>,
    /// How many were right, where it looked at a line.
    #[serde(default)]
    pub right: u32,
    /// How many it looked at.
    #[serde(default)]
    pub checked: u32,
    /// What it found; it may not hold anything of a person.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Why marks were not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// A text looks like a record of a person.
    Personal,
    /// A number cannot be read: of what, and what stood there.
    Number(Names, String),
    /// A number is outside its limits: of what, what stood there, and the limits.
    Range(Box<(Names, Number, Number, Number)>),
    /// No month.
    Month(String),
    /// More right than looked at.
    Checked(u32, u32),
    /// The record cannot be read; the reader's words.
    File(String),
}

impl Trouble {
    /// The reason as a sentence.
    #[must_use]
    pub fn says(&self, lang: Lang) -> String {
        let text = AssessSchemeText::of(lang);
        match self {
            Self::Personal => text.personal.to_owned(),
            Self::Number(what, seen) => fill(text.marks_number, &[("what", what.get(lang)), ("seen", seen)]),
            Self::Range(found) => {
                let (what, seen, a, b) = found.as_ref();
                let (seen, a, b) = (seen.to_string(), a.to_string(), b.to_string());
                fill(text.marks_range, &[("what", what.get(lang)), ("seen", &seen), ("a", &a), ("b", &b)])
            }
            Self::Month(seen) => fill(text.marks_month, &[("seen", seen)]),
            Self::Checked(right, checked) => {
                fill(text.marks_checked, &[("a", &right.to_string()), ("b", &checked.to_string())])
            }
            Self::File(detail) => fill(text.marks_file, &[("detail", detail)]),
        }
    }
}

/// The key of a workspace's record that holds the marks of an area.
#[must_use]
pub fn key(year: i32, scheme: &str, area: &str) -> String {
    format!("marks/{year}/{scheme}/{area}")
}

impl Marks {
    /// Reads a record and checks it.
    pub fn read(text: &str) -> Result<Self, Trouble> {
        let marks: Self = serde_json::from_str(text).map_err(|it| Trouble::File(it.to_string()))?;
        if marks.format != FORMAT {
            return Err(Trouble::File(marks.format));
        }
        marks.check()?;
        Ok(marks)
    }

    /// The record's text; `None` where nothing is left to keep.
    #[must_use]
    pub fn write(&self) -> Option<String> {
        if self.marks.is_empty() && self.spots.is_empty() {
            return None;
        }
        serde_json::to_string(self).ok()
    }

    /// What holds for any marks: no person in a note, real months, no more right than looked at.
    pub fn check(&self) -> Result<(), Trouble> {
        let pairs = self.marks.values().flat_map(BTreeMap::values);
        let marks = pairs.flat_map(|it| [&it.own, &it.above]).flatten();
        let notes = marks.map(|it| it.note.as_str()).chain(self.spots.iter().map(|it| it.note.as_str()));
        if notes.into_iter().any(|it| personal::in_note(it).is_some()) {
            return Err(Trouble::Personal);
        }
        for spot in &self.spots {
            if Month::parse(&spot.month).is_none() {
                return Err(Trouble::Month(spot.month.clone()));
            }
            if spot.right > spot.checked {
                return Err(Trouble::Checked(spot.right, spot.checked));
            }
        }
        Ok(())
    }

    /// The marks of a code in a part of the year.
    #[must_use]
    pub fn get(&self, code: &str, part: &str) -> Option<&Pair> {
        self.marks.get(code)?.get(part)
    }

    /// Sets one of the two marks, or with `None` takes it away.
    pub fn put(&mut self, code: &str, part: &str, above: bool, mark: Option<Mark>) {
        let parts = self.marks.entry(code.to_owned()).or_default();
        let pair = parts.entry(part.to_owned()).or_default();
        if above {
            pair.above = mark;
        } else {
            pair.own = mark;
        }
        if *pair == Pair::default() {
            parts.remove(part);
        }
        if parts.is_empty() {
            self.marks.remove(code);
        }
    }
}

/// Something that people enter for an area.
#[derive(Clone, PartialEq, Debug)]
pub struct Asked {
    /// The code under which it is kept.
    pub code: String,
    /// Its names.
    pub names: Names,
    /// What stands after a number; none: points.
    pub unit: Option<Names>,
    /// The least and the most that it can be.
    pub limits: Option<(Number, Number)>,
    /// The line it belongs to; none: a veto.
    pub line: Option<String>,
    /// Whether these are points that people give. Others are numbers that go into a rule.
    pub is_mark: bool,
}

/// What a scheme asks people for, in the order of its lines; each code once.
#[must_use]
pub fn asked(scheme: &Scheme) -> Vec<Asked> {
    let mut found: Vec<Asked> = Vec::new();
    let mut add = |it: Asked| {
        if !found.iter().any(|known| known.code == it.code) {
            found.push(it);
        }
    };
    for (_, line) in scheme.lines() {
        for term in &line.terms {
            if term.what == What::Marked {
                let most = line.cap.filter(|cap| cap.0.compare(line.points.0).is_some_and(|it| it.is_gt()));
                add(Asked {
                    code: line.code.clone(),
                    names: line.names.clone(),
                    unit: None,
                    limits: Some((line.floor.unwrap_or(Number::ZERO), most.unwrap_or(line.points))),
                    line: Some(line.code.clone()),
                    is_mark: true,
                });
            }
            entries(term, Some(&line.code), &mut add);
        }
    }
    for veto in &scheme.vetoes {
        if let Trigger::Own(it) | Trigger::AnyChild(it) = &veto.on {
            let rule = super::scheme::Rule::NotAssessed;
            let term = Term { what: it.what.clone(), target: it.target.clone(), value: it.value, rule };
            entries(&term, None, &mut add);
        }
    }
    found
}

fn entries(term: &Term, line: Option<&str>, add: &mut impl FnMut(Asked)) {
    let mut put = |entry: &super::scheme::Entry, limits| {
        add(Asked {
            code: entry.code.clone(),
            names: entry.names.clone(),
            unit: Some(entry.unit.clone()),
            limits,
            line: line.map(str::to_owned),
            is_mark: false,
        });
    };
    let mut target = |target: &Target| {
        if let Target::Entered(entry, _) = target {
            put(entry, None);
        }
    };
    use super::scheme::Rule;
    target(&term.target);
    if let Rule::Deduct(steps) | Rule::Bonus(steps) = &term.rule
        && let Some(from) = &steps.from
    {
        target(from);
    }
    if let What::Entered(entry) = &term.what {
        let yes_no = (term.rule == Rule::Yes).then_some((Number::ZERO, Number::whole(1)));
        put(entry, yes_no);
    }
    if let Rule::LevelProgress { level, progress, .. } = &term.rule {
        for share in [level, progress] {
            if let Share::Entered(entry) = share {
                put(entry, Some((Number::ZERO, Number::whole(100))));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, Marks, Trouble};
    use crate::assess::scheme::Number;

    fn noted(note: &str) -> Marks {
        let mut it = Marks::default();
        it.put("funding", "year", true, Some(Mark { number: Number::whole(4), note: note.to_owned() }));
        it
    }

    #[test]
    fn marks_read_back_as_they_were_written() {
        let marks = noted("抽查 3 个村，台账齐全");
        assert_eq!(Marks::read(&marks.write().unwrap()), Ok(marks));
    }

    #[test]
    fn a_note_with_a_number_of_a_person_is_refused() {
        let text = noted("电话13812345678").write().unwrap();
        assert_eq!(Marks::read(&text), Err(Trouble::Personal));
    }

    #[test]
    fn a_mark_that_is_taken_away_leaves_nothing_behind() {
        let mut marks = noted("x");
        marks.put("funding", "year", true, None);
        assert_eq!(marks.write(), None);
    }
}

//! A new area: its name, its code, and what may not be.

use crate::catalog::Names;
use crate::figures::{AreaId, AreaKind, Change, Workspace};

/// What was typed of a new area.
#[derive(Clone, Copy, Debug)]
pub struct NewArea<'a> {
    /// The name.
    pub name: &'a str,
    /// The code; one is made where it is empty.
    pub code: &'a str,
    /// What it is.
    pub kind: AreaKind,
    /// The area that it belongs to.
    pub parent: Option<AreaId>,
}

/// Why an area cannot be added.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AreaProblem {
    /// It has no name.
    NoName,
    /// Another area has its code.
    CodeTaken(AreaId),
}

impl NewArea<'_> {
    /// The change that adds the area.
    pub fn change(&self, workspace: &Workspace) -> Result<Change, AreaProblem> {
        let (name, code) = (self.name.trim(), self.code.trim());
        if name.is_empty() {
            return Err(AreaProblem::NoName);
        }
        if let Some(by) = workspace.areas.by_code(code) {
            return Err(AreaProblem::CodeTaken(by));
        }
        let code = if code.is_empty() { child_code(workspace, self.parent) } else { code.to_owned() };
        // A name that was typed is the same in the three languages.
        let names = Names { hans: name.to_owned(), hant: name.to_owned(), en: name.to_owned() };
        Ok(Change::AddAreas(vec![(code, names, self.kind, self.parent)]))
    }
}

/// A free code for one more area below another: the parent's code with the next number.
#[must_use]
pub fn child_code(workspace: &Workspace, parent: Option<AreaId>) -> String {
    let areas = &workspace.areas;
    let stem = parent.and_then(|it| areas.get(it)).map_or("", |it| it.code.as_str());
    let taken = parent.map_or(0, |it| areas.children(it).len());
    // With so many numbers as there are areas, one more is always free.
    let codes = (taken + 1..=taken + areas.len() + 1).map(|number| format!("{stem}{number:02}"));
    codes.into_iter().find(|it| areas.by_code(it).is_none()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{AreaProblem, NewArea, child_code};
    use crate::app::grid::fixture::{COUNTY, EAST, WEST, workspace};
    use crate::figures::{AreaId, AreaKind};

    #[track_caller]
    fn check(name: &str, code: &str, want: Result<&str, AreaProblem>) {
        let mut it = workspace();
        let form = NewArea { name, code, kind: AreaKind::Village, parent: Some(WEST) };
        let added = form.change(&it).map(|change| {
            it.apply(change);
            it.areas.get(AreaId(5)).map(|it| it.code.clone()).unwrap()
        });
        assert_eq!(added.as_deref().map_err(|it| *it), want);
    }

    #[test]
    fn an_area_needs_a_name_and_a_code_of_its_own() {
        check("New", "", Ok("1201"));
        check(" New ", " 77 ", Ok("77"));
        check("  ", "77", Err(AreaProblem::NoName));
        check("New", "111", Err(AreaProblem::CodeTaken(AreaId(3))));
    }

    #[test]
    fn a_made_code_is_free() {
        let it = workspace();
        assert_eq!(child_code(&it, Some(EAST)), "1103");
        assert_eq!(child_code(&it, Some(COUNTY)), "103");
        assert_eq!(child_code(&it, None), "01");
    }
}

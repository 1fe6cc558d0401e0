//! Reading the rows straight into the table: a province's file has 600,000 of them.

use super::figures::{Figures, FiguresSeed};
use crate::exchange::saved::{Column, Text, parser_problem};
use crate::exchange::{RowPlace, WorkspaceProblem};
use crate::figures::{AreaId, Period, Table};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::collections::HashMap;
use std::fmt;

/// Where rows go.
pub(super) struct RowsInto<'a> {
    pub(super) table: &'a mut Table,
    pub(super) columns: &'a [Column],
    pub(super) places: &'a HashMap<String, AreaId>,
    pub(super) figures: Figures,
}

/// Reads the rows of a file whose other fields were read before.
pub(super) fn read(text: &str, into: RowsInto<'_>) -> Result<(), WorkspaceProblem> {
    let mut state = State { into, row: 0, problem: None };
    let mut parser = serde_json::Deserializer::from_str(text);
    let done = parser.deserialize_map(FileVisitor(&mut state)).and_then(|()| parser.end());
    match (state.problem, done) {
        (Some(problem), _) => Err(problem),
        (None, Err(error)) => Err(parser_problem(&error)),
        (None, Ok(())) => Ok(()),
    }
}

struct State<'a> {
    into: RowsInto<'a>,
    row: usize,
    /// What is wrong, where it is more than the parser can say.
    problem: Option<WorkspaceProblem>,
}

impl State<'_> {
    /// Puts a row that was read into the table.
    fn put(&mut self, area: &str, period: &str) -> Result<(), WorkspaceProblem> {
        let row = self.row;
        let place = || RowPlace { row, area: area.to_owned(), period: period.to_owned() };
        let RowsInto { table, columns, places, figures } = &mut self.into;
        let area = *places.get(area).ok_or_else(|| WorkspaceProblem::UnknownArea(place()))?;
        let period = Period::parse(period).ok_or_else(|| WorkspaceProblem::UnknownPeriod(place()))?;
        if table.row(area, period).is_some() {
            return Err(WorkspaceProblem::RowTwice(place()));
        }
        figures.put(table, columns, area, period, place)
    }
}

/// The fields of a file. Those of the head were read before and only have to be known.
#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum FileField {
    Format,
    Version,
    Saved,
    Id,
    Title,
    Origin,
    Calendar,
    Packs,
    Areas,
    Targets,
    Records,
    Items,
    Rows,
}

struct FileVisitor<'a, 'b>(&'a mut State<'b>);

impl<'de> Visitor<'de> for FileVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a workspace")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let mut found = false;
        while let Some(field) = fields.next_key()? {
            match field {
                FileField::Rows if found => return Err(Error::duplicate_field("rows")),
                FileField::Rows => {
                    found = true;
                    fields.next_value_seed(RowsSeed(&mut *self.0))?;
                }
                FileField::Saved => {
                    fields.next_value::<Text<'de>>()?;
                }
                _ => {
                    fields.next_value::<IgnoredAny>()?;
                }
            }
        }
        if found { Ok(()) } else { Err(Error::missing_field("rows")) }
    }
}

struct RowsSeed<'a, 'b>(&'a mut State<'b>);

impl<'de> DeserializeSeed<'de> for RowsSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for RowsSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(RowSeed(&mut *self.0))?.is_some() {}
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum RowField {
    Area,
    Period,
    Values,
}

struct RowSeed<'a, 'b>(&'a mut State<'b>);

impl<'de> DeserializeSeed<'de> for RowSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for RowSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a row with area, period and values")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let state = self.0;
        state.row += 1;
        let (mut area, mut period, mut values) = (None, None, false);
        while let Some(field) = fields.next_key()? {
            match field {
                RowField::Area if area.is_none() => area = Some(fields.next_value::<Text<'de>>()?),
                RowField::Period if period.is_none() => period = Some(fields.next_value::<Text<'de>>()?),
                RowField::Values if !values => {
                    values = true;
                    let RowsInto { columns, figures, .. } = &mut state.into;
                    fields.next_value_seed(FiguresSeed { into: figures, columns })?;
                }
                _ => return Err(Error::custom("a field is twice in a row")),
            }
        }
        let Text(area) = area.ok_or_else(|| Error::missing_field("area"))?;
        let Text(period) = period.ok_or_else(|| Error::missing_field("period"))?;
        if !values {
            return Err(Error::missing_field("values"));
        }
        state.put(&area, &period).map_err(|problem| {
            state.problem = Some(problem);
            Error::custom("a row is wrong")
        })
    }
}

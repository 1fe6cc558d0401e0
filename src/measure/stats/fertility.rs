//! General and total fertility from a table of women and births by age.

/// The ages of childbearing, both included.
pub const AGES: (u8, u8) = (15, 49);
/// The last age of the general fertility rate as the United States define it.
pub const LAST_AGE_US: u8 = 44;

/// One line of an age table.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct AgeGroup {
    /// The first age.
    pub from: u8,
    /// How many years of age: 1 or 5.
    pub years: u8,
    /// Women of that age, as a mean over the period.
    pub women: f64,
    /// Their births in the period.
    pub births: f64,
}

/// Why an age table has no fertility.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AgeTableProblem {
    /// The ages do not run from 15 to 49 in single years or in fives; the age at which they stop doing so.
    Ages(u8),
    /// Women or births at this age are no number that can be counted, or there are births and no women.
    Count(u8),
}

/// Fertility of a period.
#[derive(Clone, PartialEq, Debug)]
pub struct Fertility {
    /// General fertility: births over women of 15 to 49. Times 1,000 for ‰.
    pub general: f64,
    /// Births over women of 15 to 44, all births counted, as the United States define it.
    pub general_to_44: f64,
    /// Births over women by age: the first age, and the rate of a year.
    pub by_age: Vec<(u8, f64)>,
    /// Total fertility from single years of age: Σ of the rates. `None` where the table has fives.
    pub total_single: Option<f64>,
    /// Total fertility from groups of five years: 5 × Σ of the rates. It differs a little from the other.
    pub total_fives: f64,
}

/// The fertility of an age table in single years or in fives, ordered by age.
///
/// Births of younger and older mothers belong at the ends, as the yearbooks count them: the caller puts them there.
pub fn fertility(table: &[AgeGroup]) -> Result<Fertility, AgeTableProblem> {
    let width = table.first().map_or(0, |it| it.years);
    let mut next = AGES.0;
    for row in table {
        if row.from != next || row.years != width || !matches!(width, 1 | 5) {
            return Err(AgeTableProblem::Ages(next));
        }
        let count = |it: f64| it.is_finite() && it >= 0.0;
        if !count(row.women) || !count(row.births) || (row.births > 0.0 && row.women <= 0.0) {
            return Err(AgeTableProblem::Count(row.from));
        }
        next = row.from.saturating_add(width);
    }
    if next != AGES.1 + 1 {
        return Err(AgeTableProblem::Ages(next));
    }
    let women = |last: u8| table.iter().filter(|it| it.from <= last).map(|it| it.women).sum::<f64>();
    let births: f64 = table.iter().map(|it| it.births).sum();
    if women(AGES.1) <= 0.0 {
        return Err(AgeTableProblem::Count(AGES.0));
    }
    let rate = |women: f64, births: f64| if women > 0.0 { births / women } else { 0.0 };
    let by_age: Vec<(u8, f64)> = table.iter().map(|it| (it.from, rate(it.women, it.births))).collect();
    let total_single = (width == 1).then(|| by_age.iter().map(|it| it.1).sum());
    let fives = table.chunks(if width == 1 { 5 } else { 1 }).map(|group| {
        let sums = group.iter().fold((0.0, 0.0), |(w, b), it| (w + it.women, b + it.births));
        rate(sums.0, sums.1)
    });
    Ok(Fertility {
        general: births / women(AGES.1),
        general_to_44: rate(women(LAST_AGE_US), births),
        total_fives: 5.0 * fives.sum::<f64>(),
        total_single,
        by_age,
    })
}

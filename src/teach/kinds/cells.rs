//! Find the cell that breaks an identity: boys + girls = births, and each column its total.

use super::Kind;
use super::kit::{Said, Working, choice, count, invented};
use crate::locale::{Lang, TeachCorrectText, TeachKitText, TeachThemeText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::exercise::Exercise;
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme;

pub(super) const KINDS: &[Kind] =
    &[Kind { code: "identity_cell", skill: Skill::Correct, name: |it| text(it).cell_name, make: identity_cell }];

const fn text(lang: Lang) -> &'static TeachCorrectText {
    TeachCorrectText::of(lang)
}

/// A number with two neighbouring digits changed over; `None` where it stays the same or loses a digit.
pub(super) fn swapped(number: Exact, maker: &mut Maker) -> Option<Exact> {
    let mut digits: Vec<char> = number.round(0)?.to_string().chars().collect();
    let at = maker.rng.place(digits.len().checked_sub(1)?);
    digits.swap(at, at + 1);
    let whole: i128 = digits.iter().collect::<String>().parse().ok()?;
    let made = Exact::whole(whole);
    (made != number && digits.first() != Some(&'0')).then_some(made)
}

/// Which area, or at the third level which cell, does not add up.
fn identity_cell(mut maker: Maker) -> Option<Exercise> {
    let level = maker.level;
    let case = invented(&mut maker, &[&theme::SEX_RATIO])?;
    let mut areas = case.children.clone();
    if level == Level::One {
        // Two areas would leave one guess.
        let more = invented(&mut maker, &[&theme::SEX_RATIO])?;
        areas.extend(more.children.into_iter().find(|it| areas.iter().all(|area| area.name != it.name)));
    }
    let cells: Option<Vec<[Exact; 3]>> =
        areas.iter().map(|it| Some([it.top, it.bottom, it.top.plus(it.bottom)?])).collect();
    let names: Vec<&str> = areas.iter().map(|it| it.name.as_str()).collect();
    finish(maker, &case.place, &names, cells?, level == Level::Three)
}

fn finish(mut maker: Maker, place: &str, names: &[&str], mut cells: Vec<[Exact; 3]>, total: bool) -> Option<Exercise> {
    let (text, kit, lang) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang);
    let words = TeachThemeText::of(lang);
    let heads = [words.boys, words.girls, kit.births];
    let sums = cells
        .iter()
        .try_fold([Exact::ZERO; 3], |[a, b, c], [x, y, z]| Some([a.plus(*x)?, b.plus(*y)?, c.plus(*z)?]))?;
    let (row, col) = (maker.rng.place(cells.len()), maker.rng.place(3));
    let cell = cells.get_mut(row)?.get_mut(col)?;
    *cell = swapped(*cell, &mut maker)?;
    let line = |name: &str, it: &[Exact; 3]| {
        std::iter::once(name.to_owned()).chain(it.iter().map(|it| count(*it))).collect::<Vec<String>>()
    };
    let mut rows: Vec<Vec<String>> = names.iter().zip(&cells).map(|(name, it)| line(name, it)).collect();
    if total {
        rows.push(line(text.cell_total, &sums));
    }
    let [a, b, c] = cells.first()?;
    let said = Said::default().put("place", place).put("a", &count(*a)).put("b", &count(*b)).put("c", &count(*c));
    let question = Html::new().p(&said.fill(if total { text.cell_asks_total } else { text.cell_asks })).table(
        "",
        &[kit.col_area, words.boys, words.girls, kit.births],
        &rows,
    );
    let one = |row: usize, col: usize| {
        let said = said.clone().put("row", names.get(row).copied().unwrap_or_default());
        said.put("col", heads.get(col).copied().unwrap_or_default()).fill(text.cell_one)
    };
    let (right, why, wrong) = if total {
        let other_row = (row + 1) % cells.len();
        let wrong = vec![
            (one(row, (col + 1) % 3), Mistake::WrongRow, text.cell_why_fits),
            (one(row, (col + 2) % 3), Mistake::WrongRow, text.cell_why_fits),
            (one(other_row, col), Mistake::WrongRow, text.cell_why_fits),
            (one(other_row, (col + 1) % 3), Mistake::WrongRow, text.cell_why_fits),
        ];
        (one(row, col), text.cell_why_total, wrong)
    } else {
        let others = names.iter().enumerate().filter(|it| it.0 != row);
        let wrong = others.map(|(_, name)| ((*name).to_owned(), Mistake::WrongRow, text.cell_why_row_fits)).collect();
        ((*names.get(row)?).to_owned(), text.cell_why, wrong)
    };
    let [a, b, c] = cells.get(row)?;
    let formula = format!("{} + {} ≠ {}", count(*a), count(*b), count(*c));
    let hints = [text.cell_hint_1, text.cell_hint_2, text.cell_hint_3];
    choice(maker, &said, question, (right, why), wrong, hints, Working::of(Role::Who, formula))
}

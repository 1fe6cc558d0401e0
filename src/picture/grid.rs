//! A table as letters and rules: how wide its columns are, where its cells break, how many rows fit.

use super::Table;
use super::pen::{Letters, Pen, Side, leading, rise};
use super::resolve::resolve;
use super::words::{widest_unit, wrap};
use crate::chart::text::width_tenths;
use crate::measure::Verdict;
use std::ops::Range;

/// A table that was fitted into a room.
#[derive(Debug)]
pub(super) struct Grid {
    table: Table,
    px: u32,
    /// Of each column its width, in tenths of a pixel, and whether it holds numbers.
    columns: Vec<(u32, bool)>,
    head: Vec<Vec<String>>,
    rows: Vec<Vec<Vec<String>>>,
    /// The rows of each part.
    pub(super) parts: Vec<Range<usize>>,
}

/// The space between columns and above rows, in tenths of a pixel.
const fn gap(px: u32) -> u32 {
    px * 16
}

const fn pad(px: u32) -> u32 {
    px * 4
}

/// How wide a small drawing is in a row.
const fn drawn_wide(px: u32) -> u32 {
    px * 120
}

/// What small drawings and the gap before them take of the width; nothing where there are none.
const fn beside(table: &Table, px: u32) -> u32 {
    if table.drawn.is_empty() { 0 } else { drawn_wide(px) + gap(px) }
}

/// Whether a cell reads as a number, with a sign before or a unit behind it.
fn is_number(text: &str) -> bool {
    let rest = text.trim_start_matches(['+', '-', '\u{2212}', '\u{2264}', '\u{2265}', '=', ' ']);
    text == "\u{2013}" || rest.starts_with(|it: char| it.is_ascii_digit())
}

impl Grid {
    /// Fits a table into so many tenths of a pixel. One with more columns than can be read side by side becomes several,
    /// each with the names of the rows.
    pub(super) fn all(table: &Table, room: (u32, u32), most: u32, least: u32) -> Vec<Self> {
        bands(table, room.0, least).into_iter().map(|it| Self::new(it, room, most, least)).collect()
    }

    /// Fits a table whole with letters as large as they may be, or in parts; with its drawings where that breaks nothing.
    fn new(table: Table, room: (u32, u32), most: u32, least: u32) -> Self {
        let bare = Table { drawn: Vec::new(), ..table.clone() };
        let forms: Vec<&Table> = if table.drawn.is_empty() { vec![&bare] } else { vec![&table, &bare] };
        let made = |form: &Table, top: u32| {
            let form = form.clone();
            (least..=top.max(least)).rev().map(move |px| Self::at(form.clone(), room, px))
        };
        // Small drawings are worth smaller letters.
        for form in &forms {
            // Small letters and names in three lines are better than a table in parts.
            let is_small = |it: &Self| it.px <= least + if form.drawn.is_empty() { 2 } else { 1 };
            let is_legible = |it: &Self| !it.breaks(if is_small(it) { 3 } else { 2 });
            let fits = |it: &Self| it.parts.len() == 1 && (is_legible(it) || form.drawn.is_empty() && is_small(it));
            if let Some(grid) = made(form, most).find(fits) {
                return grid;
            }
        }
        // In parts anyway, so the letters need not be the smallest: as large as they may be with each word whole.
        for form in &forms {
            if let Some(grid) = made(form, (most + least).div_ceil(2)).find(|it| !it.breaks(2)) {
                return grid;
            }
        }
        Self::at(bare, room, least)
    }

    fn at(table: Table, (wide, high): (u32, u32), px: u32) -> Self {
        let wide = wide.saturating_sub(beside(&table, px));
        let columns = columns(&table, wide, px);
        let broken = |cells: &[String], bold: bool| -> Vec<Vec<String>> {
            if cells.len() == 1 && columns.len() > 1 {
                return vec![wrap(cells.first().map_or("", String::as_str), px, true, wide, 2)];
            }
            let width = |at: usize| columns.get(at).map_or(wide, |it| it.0);
            cells.iter().enumerate().map(|(at, it)| wrap(it, px, bold, width(at), 6)).collect()
        };
        let head = broken(&table.head, true);
        let rows: Vec<_> = table.rows.iter().map(|row| broken(row, false)).collect();
        let mut grid = Self { table, px, columns, head, rows, parts: Vec::new() };
        let mut from = 0;
        let mut used = grid.height(&grid.head);
        for at in 0..grid.rows.len() {
            let height = grid.rows.get(at).map_or(0, |it| grid.height(it));
            if used + height > high && at > from {
                grid.parts.push(from..at);
                (from, used) = (at, grid.height(&grid.head));
            }
            used += height;
        }
        grid.parts.push(from..grid.rows.len());
        // The last part may not be a lonely rest.
        if grid.parts.len() > 1 {
            grid.parts = even(grid.rows.len(), grid.parts.len(), &grid.parts);
        }
        grid
    }

    /// Whether a word or a number is broken, or a name stands in more lines than that.
    fn breaks(&self, most: usize) -> bool {
        let is_cut = |row: &Vec<String>| {
            let wide = |(at, (width, _)): (usize, &(u32, bool))| {
                row.get(at).is_some_and(|it| widest_unit(it).saturating_mul(self.px).div_ceil(10) > *width)
            };
            row.len() > 1 && self.columns.iter().enumerate().any(wide)
        };
        if self.table.rows.iter().any(is_cut) {
            return true;
        }
        let breaks = |(at, lines): (usize, &Vec<String>)| {
            let is_number = self.columns.get(at).is_some_and(|it| it.1);
            lines.len() > if is_number { 1 } else { most }
        };
        self.rows.iter().any(|row| row.iter().enumerate().any(breaks))
    }

    fn height(&self, cells: &[Vec<String>]) -> u32 {
        let lines = cells.iter().map(Vec::len).max().unwrap_or(0);
        if lines == 0 { 0 } else { leading(self.px) * u32::try_from(lines).unwrap_or(1) + pad(self.px) }
    }

    /// How high a part is, in tenths of a pixel.
    pub(super) fn height_of(&self, part: &Range<usize>) -> u32 {
        let rows = self.rows.get(part.clone()).unwrap_or_default();
        self.height(&self.head) + rows.iter().map(|it| self.height(it)).sum::<u32>()
    }

    /// Draws a part. Gives the classes of its small drawings that have no look.
    pub(super) fn draw(&self, pen: &mut Pen, (left, top): (u32, u32), wide: u32, part: &Range<usize>) -> Vec<String> {
        let (mut y, mut unknown) = (top, Vec::new());
        let gaps = gap(self.px) * u32::try_from(self.columns.len().saturating_sub(1)).unwrap_or(0);
        let cells_wide = self.columns.iter().map(|it| it.0).sum::<u32>() + gaps;
        let wide = wide.min(cells_wide + beside(&self.table, self.px));
        if !self.table.head.is_empty() {
            self.line(pen, (left, y), &self.head, Letters::new(self.px, "ink").bold());
            y += self.height(&self.head);
            pen.fill((left, y - 10), (wide, 15), "ink");
        }
        for at in part.clone() {
            let Some(cells) = self.rows.get(at) else { continue };
            let is_heading = cells.len() == 1 && self.columns.len() > 1;
            let letters = Letters::new(self.px, "ink");
            self.line(pen, (left, y), cells, if is_heading { letters.bold() } else { letters });
            if let Some(svg) = self.table.drawn.get(at).filter(|it| !it.is_empty()) {
                let drawing = resolve(svg);
                let scale = drawing.scale((drawn_wide(self.px), self.height(cells) - 20));
                drawing.draw(pen, (left + cells_wide + gap(self.px), y + 5), scale);
                unknown.extend(drawing.unknown);
            }
            y += self.height(cells);
            pen.fill((left, y - 5), (wide, 10), "rule");
        }
        unknown
    }

    fn line(&self, pen: &mut Pen, (left, top): (u32, u32), cells: &[Vec<String>], letters: Letters) {
        let mut x = left;
        let y = top + pad(self.px) / 2 + rise(self.px);
        for ((width, is_number), lines) in self.columns.iter().zip(cells) {
            let letters = Letters { ink: ink_of(lines).unwrap_or(letters.ink), ..letters };
            if *is_number && cells.len() > 1 {
                pen.lines((x + width, y), letters.on(Side::Right), lines);
            } else {
                pen.lines((x, y), letters, lines);
            }
            x += width + gap(self.px);
        }
    }
}

/// A cell that begins with the shape of a verdict has its colour.
fn ink_of(lines: &[String]) -> Option<&'static str> {
    let first = lines.first()?;
    let shapes = [(Verdict::Met, "met"), (Verdict::Near, "near"), (Verdict::Missed, "miss")];
    shapes.into_iter().find(|(it, _)| first.starts_with(it.shape())).map(|(_, ink)| ink)
}

/// As many parts as there are, with the rows spread evenly, unless a row is too high for that.
fn even(rows: usize, parts: usize, found: &[Range<usize>]) -> Vec<Range<usize>> {
    let most = rows.div_ceil(parts);
    let evenly: Vec<Range<usize>> = (0..parts).map(|at| (at * most).min(rows)..((at + 1) * most).min(rows)).collect();
    let fits = evenly.iter().all(|it| !it.is_empty() && found.iter().map(Range::len).min() >= Some(it.len()));
    let last = found.last().map_or(0, Range::len);
    // Rows of one height can be spread; of several heights only the last part may be the shorter.
    if fits || found.iter().take(found.len() - 1).all(|it| it.len() >= most) && last < most {
        evenly
    } else {
        found.to_vec()
    }
}

/// A column as wide as it likes, as it needs, and whether it holds numbers, in tenths of a pixel at 10 pixels.
fn measured(table: &Table, at: usize, count: usize) -> (u32, u32, bool) {
    let whole = |row: &&Vec<String>| row.len() > 1 || count == 1;
    let cells = || table.rows.iter().filter(whole).filter_map(|row| row.get(at)).map(String::as_str);
    let filled = || cells().filter(|it| !it.is_empty());
    let (some, numbers) = (filled().count(), filled().filter(|it| is_number(it)).count());
    let is_number = at > 0 && some > 0 && numbers * 2 > some;
    let head = table.head.get(at).map_or("", String::as_str);
    let like = cells().map(|it| width_tenths(it, 10, false)).chain([width_tenths(head, 10, true)]).max().unwrap_or(0);
    let need = cells().map(widest_unit).chain([widest_unit(head) * 17 / 16]).max().unwrap_or(0);
    // Chinese could break behind each character, which nobody wants to read.
    (like, need.max(like.min(400)).max(200), is_number)
}

/// The columns in groups that can be read side by side, the names of the rows before each.
fn bands(table: &Table, wide: u32, px: u32) -> Vec<Table> {
    let count = table.rows.iter().map(Vec::len).chain([table.head.len()]).max().unwrap_or(0);
    let need = |at: usize| measured(table, at, count).1.saturating_mul(px).div_ceil(10) + 4 + gap(px);
    let names = need(0);
    let mut groups: Vec<Vec<usize>> = vec![Vec::new()];
    let mut used = names;
    for at in 1..count {
        used += need(at);
        if used > wide + gap(px) && groups.last().is_some_and(|it| !it.is_empty()) {
            groups.push(Vec::new());
            used = names + need(at);
        }
        if let Some(group) = groups.last_mut() {
            group.push(at);
        }
    }
    if groups.len() == 1 {
        return vec![table.clone()];
    }
    let cut = |group: &Vec<usize>, row: &Vec<String>| -> Vec<String> {
        let cells = std::iter::once(&0).chain(group).map(|at| row.get(*at).cloned().unwrap_or_default());
        // A heading among the rows stays one.
        if row.len() == 1 { row.clone() } else { cells.collect() }
    };
    let band = |group: &Vec<usize>| Table {
        head: cut(group, &table.head),
        rows: table.rows.iter().map(|row| cut(group, row)).collect(),
        drawn: Vec::new(),
    };
    groups.iter().map(band).collect()
}

/// The widths of the columns: as wide as they like where that fits, else the widest give way.
fn columns(table: &Table, wide: u32, px: u32) -> Vec<(u32, bool)> {
    let count = table.rows.iter().map(Vec::len).chain([table.head.len()]).max().unwrap_or(0);
    if count == 0 {
        return Vec::new();
    }
    let scaled = |at_ten: u32| at_ten.saturating_mul(px).div_ceil(10) + 4;
    let columns: Vec<(u32, u32, bool)> = (0..count)
        .map(|at| measured(table, at, count))
        .map(|(like, need, is)| (scaled(like), scaled(need), is))
        .collect();
    let room = wide.saturating_sub(gap(px) * u32::try_from(count - 1).unwrap_or(0));
    let sum = |most: u32| columns.iter().map(|(like, need, _)| (*like).min(most.max(*need)).max(1)).sum::<u32>();
    if sum(u32::MAX) <= room {
        // Numbers may not stand too far from their names.
        let spare = ((room - sum(u32::MAX)) / u32::try_from(count).unwrap_or(1)).min(px * 80);
        return columns.into_iter().map(|(like, _, is)| (like + spare, is)).collect();
    }
    // The highest limit under which all columns fit.
    let (mut low, mut high) = (0, room);
    while low < high {
        let middle = (low + high).div_ceil(2);
        if sum(middle) <= room { low = middle } else { high = middle - 1 }
    }
    let fitted = |(like, need, is): (u32, u32, bool)| (like.min(low.max(need)).max(1), is);
    let mut out: Vec<(u32, bool)> = columns.iter().copied().map(fitted).collect();
    let total: u32 = out.iter().map(|it| it.0).sum();
    if total > room {
        // Not even the longest words fit: all columns shrink alike, and words are cut.
        for it in &mut out {
            it.0 = u32::try_from(u64::from(it.0) * u64::from(room) / u64::from(total.max(1))).unwrap_or(1).max(1);
        }
    }
    out
}

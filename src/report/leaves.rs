//! A document on leaves of paper: where each ends, so that each can say which of how many it is.
//!
//! Browsers number printed pages of their own accord or not at all, and only the newest let a page ask for it. So heights
//! are reckoned from the letters, with room to spare: a leaf that is a little short harms nobody, one that runs over would
//! be two. All lengths are points, for the print style of `style/report.css`.

use super::Block;

/// What a leaf holds at most. A4 with the page's margins is 762 points high, letter paper 711; the foot takes 24.
const HEIGHT: f64 = 640.0;
/// What a line holds: the width of A4 without margins, less the spare.
const WIDTH: f64 = 505.0;
/// Size of the text's letters and the height of its lines.
const TEXT: (f64, f64) = (11.0, 19.8);
/// The same of headings, the title, and cells of a table.
const HEADING: (f64, f64) = (12.5, 22.5);
const TITLE: (f64, f64) = (16.0, 28.8);
const CELL: (f64, f64) = (9.0, 15.0);
/// Space before a paragraph, a heading, a table.
const GAPS: (f64, f64, f64) = (6.0, 18.0, 20.0);
/// The least height of a row, and the space on both sides of a cell.
const ROW: (f64, f64) = (20.0, 10.0);
/// The part of its size that a letter is wide which is no character of Chinese.
const NARROW: f64 = 0.56;

/// The blocks of each leaf. Paragraphs and tables that are longer than what is left go to the next leaf; those that are
/// longer than a leaf are parted between sentences and rows. A heading is never the last of a leaf.
#[must_use]
pub fn leaves(blocks: &[Block]) -> Vec<Vec<Block>> {
    let mut all: Vec<Vec<Block>> = vec![Vec::new()];
    let mut used = 0.0;
    let mut held: Option<Block> = None;
    for block in blocks.iter().flat_map(parted) {
        // A heading waits for what follows it.
        if matches!(block, Block::Heading(_)) {
            if let Some(before) = held.replace(block) {
                put(&mut all, &mut used, vec![before]);
            }
            continue;
        }
        put(&mut all, &mut used, held.take().into_iter().chain([block]).collect());
    }
    put(&mut all, &mut used, held.into_iter().collect());
    all
}

fn put(all: &mut Vec<Vec<Block>>, used: &mut f64, group: Vec<Block>) {
    let height: f64 = group.iter().map(height).sum();
    if *used > 0.0 && *used + height > HEIGHT {
        all.push(Vec::new());
        *used = 0.0;
    }
    *used += height;
    if let Some(last) = all.last_mut() {
        last.extend(group);
    }
}

/// A block, in parts where it is higher than half a leaf.
fn parted(block: &Block) -> Vec<Block> {
    if height(block) <= HEIGHT / 2.0 {
        return vec![block.clone()];
    }
    match block {
        Block::Paragraph(text) => sentences(text).into_iter().map(Block::Paragraph).collect(),
        Block::Table(caption, head, rows) => {
            let table = |rows: Vec<Vec<String>>| Block::Table(caption.clone(), head.clone(), rows);
            let bare = height(&table(Vec::new()));
            let mut parts = Vec::new();
            let (mut some, mut high) = (Vec::new(), bare);
            for row in rows {
                high += row_height(row);
                if high > HEIGHT / 2.0 && !some.is_empty() {
                    parts.push(table(std::mem::take(&mut some)));
                    high = bare + row_height(row);
                }
                some.push(row.clone());
            }
            parts.push(table(some));
            parts
        }
        other => vec![other.clone()],
    }
}

/// A text in parts of a quarter of a leaf, which end with a sentence where it has any.
fn sentences(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let (mut part, mut length) = (String::new(), 0.0);
    for c in text.chars() {
        part.push(c);
        length += wide(c);
        let long = lines_of(length, TEXT.0, WIDTH) * TEXT.1;
        // \u{3002} and \u{ff1b} end sentences and clauses of Chinese.
        let ends = matches!(c, '.' | ';' | '!' | '?' | '\u{3002}' | '\u{ff1b}');
        if (ends && long > HEIGHT / 4.0) || long > HEIGHT / 2.0 {
            parts.push(std::mem::take(&mut part));
            length = 0.0;
        }
    }
    if !part.is_empty() {
        parts.push(part);
    }
    parts
}

fn height(block: &Block) -> f64 {
    let of = |text: &str, (size, line): (f64, f64), before: f64| lines(text, size, WIDTH) * line + before;
    match block {
        Block::Title(text) => of(text, TITLE, GAPS.1),
        Block::Heading(text) => of(text, HEADING, GAPS.1),
        Block::Paragraph(text) => of(text, TEXT, GAPS.0),
        Block::Item(number, text) => of(&Block::numbered(*number, text), TEXT, GAPS.0),
        Block::Table(caption, head, rows) => {
            let all = std::iter::once(head).chain(rows);
            of(caption, TEXT, GAPS.2) + all.map(|it| row_height(it)).sum::<f64>()
        }
    }
}

fn row_height(cells: &[String]) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "a table has few columns")]
    let room = WIDTH / cells.len().max(1) as f64 - ROW.1;
    let most = cells.iter().map(|it| lines(it, CELL.0, room)).fold(1.0, f64::max);
    (most * CELL.1 + 4.0).max(ROW.0)
}

/// The width of a letter in parts of its size.
const fn wide(c: char) -> f64 {
    if c >= '\u{2e80}' { 1.0 } else { NARROW }
}

/// How many lines a text takes.
fn lines(text: &str, size: f64, width: f64) -> f64 {
    lines_of(text.chars().map(wide).sum(), size, width)
}

/// The same of letters this wide together, with the two characters that a paragraph of Chinese stands in.
fn lines_of(length: f64, size: f64, width: f64) -> f64 {
    ((length + 2.0) * size / width).ceil()
}

#[cfg(test)]
mod tests {
    use super::leaves;
    use crate::report::Block;

    fn paragraph(chars: usize) -> Block {
        Block::Paragraph("\u{4eba}".repeat(chars))
    }

    /// How many blocks stand on each leaf.
    #[track_caller]
    fn check(blocks: &[Block], want: &[usize]) {
        let made = leaves(blocks);
        assert_eq!(made.iter().map(Vec::len).collect::<Vec<_>>(), want);
    }

    #[test]
    fn what_does_not_fit_goes_to_the_next_leaf_whole() {
        check(&[], &[0]);
        check(&[paragraph(400)], &[1]);
        check(&vec![paragraph(400); 5], &[3, 2]);
    }

    #[test]
    fn a_heading_goes_with_what_follows_it() {
        let heading = || Block::Heading("h".to_owned());
        let mut blocks = vec![paragraph(400); 3];
        blocks.extend([heading(), paragraph(400)]);
        check(&blocks, &[3, 2]);
        check(&[heading(), heading(), paragraph(1)], &[3]);
    }

    #[test]
    fn what_is_longer_than_a_leaf_is_parted_and_nothing_is_lost() {
        let text = "\u{4eba}\u{53e3}\u{3002}".repeat(1_500);
        let made = leaves(&[Block::Paragraph(text.clone())]);
        assert!(made.len() > 3);
        let parts = made.iter().flatten().map(|it| match it {
            Block::Paragraph(text) => text.as_str(),
            _ => "",
        });
        assert_eq!(parts.collect::<String>(), text);
        let rows: Vec<Vec<String>> = (0..100).map(|it| vec![it.to_string(), "x".to_owned()]).collect();
        let made = leaves(&[Block::Table("c".to_owned(), vec!["a".to_owned(), "b".to_owned()], rows.clone())]);
        assert!(made.len() > 3);
        let back = made.into_iter().flatten().flat_map(|it| match it {
            Block::Table(caption, head, rows) if caption == "c" && head.len() == 2 => rows,
            _ => Vec::new(),
        });
        assert_eq!(back.collect::<Vec<_>>(), rows);
    }
}

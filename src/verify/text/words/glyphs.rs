//! Folding of characters: traditional to simplified, full-width to ASCII, capitals to small. One stands for one.

use crate::locale::GLYPHS;

/// The pairs in the order of their traditional characters.
pub struct Table(Vec<(char, char)>);

impl Default for Table {
    fn default() -> Self {
        Self::new()
    }
}

impl Table {
    /// The table, made once for many characters.
    #[must_use]
    pub fn new() -> Self {
        let mut all = Vec::with_capacity(GLYPHS.len() / 6);
        let mut pairs = GLYPHS.chars();
        while let (Some(from), Some(to)) = (pairs.next(), pairs.next()) {
            all.push((from, to));
        }
        all.sort_unstable();
        Self(all)
    }

    /// The simplified form of a character, its ASCII form where it is full-width, and a small letter for a capital.
    #[must_use]
    pub fn fold(&self, it: char) -> char {
        let it = match it {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(it) - 0xFEE0).unwrap_or(it),
            '−' | '‐' | '‑' | '﹣' => '-',
            '—' | '–' | '〜' => '~',
            '∶' => ':',
            '\u{3000}' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\t' => ' ',
            '\u{2019}' | '\u{2018}' => '\'',
            _ => it,
        };
        match self.0.binary_search_by_key(&it, |(from, _)| *from) {
            Ok(at) => self.0.get(at).map_or(it, |(_, to)| *to),
            Err(_) => it.to_ascii_lowercase(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{GLYPHS, Table};

    #[test]
    fn pairs_come_in_twos_and_fold_once() {
        let all: Vec<char> = GLYPHS.chars().collect();
        assert!(all.len().is_multiple_of(2));
        let table = Table::new();
        for pair in all.chunks(2) {
            // A simplified form is never the traditional one of something else, and no form stands twice.
            assert_eq!((table.fold(pair[0]), table.fold(pair[1])), (pair[1], pair[1]), "{}", pair[0]);
            assert_eq!(all.iter().step_by(2).filter(|it| **it == pair[0]).count(), 1, "{}", pair[0]);
        }
    }

    #[test]
    fn widths_letters_and_characters_fold() {
        let table = Table::new();
        let fold = |text: &str| text.chars().map(|it| table.fold(it)).collect::<String>();
        assert_eq!(fold("個千分點，１０．７１‰ Births"), "个千分点,10.71‰ births");
        assert_eq!(fold("高於州政府責任目標"), "高于州政府责任目标");
    }
}

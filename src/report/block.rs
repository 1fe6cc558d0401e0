//! A document as blocks: what page, plain text and .docx are all written from.

/// A piece of a document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// The document's title.
    Title(String),
    /// A heading.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A numbered paragraph: its number, and the text without it.
    Item(usize, String),
    /// A table: what it is called, the heads of its columns, and its rows. The first column names the rows.
    Table(String, Vec<String>, Vec<Vec<String>>),
}

impl Block {
    /// A numbered paragraph as it is printed.
    #[must_use]
    pub fn numbered(number: usize, text: &str) -> String {
        format!("{number}. {text}")
    }
}

/// The document as plain text: one line a paragraph, tables with tabs, an empty line before a heading.
#[must_use]
pub fn plain(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        match block {
            Block::Title(text) | Block::Paragraph(text) => line(&mut out, text),
            Block::Heading(text) => {
                out.push('\n');
                line(&mut out, text);
            }
            Block::Item(number, text) => line(&mut out, &Block::numbered(*number, text)),
            Block::Table(caption, head, rows) => {
                out.push('\n');
                line(&mut out, caption);
                line(&mut out, &head.join("\t"));
                rows.iter().for_each(|row| line(&mut out, &row.join("\t")));
            }
        }
    }
    out
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::{Block, plain};

    #[test]
    fn a_document_is_read_as_text() {
        let of = |it: &str| it.to_owned();
        let blocks = [
            Block::Title(of("T")),
            Block::Heading(of("H")),
            Block::Paragraph(of("p")),
            Block::Item(2, of("i")),
            Block::Table(of("C"), vec![of("a"), of("b")], vec![vec![of("x"), of("1")]]),
        ];
        assert_eq!(plain(&blocks), "T\n\nH\np\n2. i\n\nC\na\tb\nx\t1\n");
    }
}

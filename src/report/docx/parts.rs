//! The parts of a .docx: A4 with margins of 2.5 cm, title, headings, body, one table, page numbers in the footer.

use super::xml::{escaped, field, paragraph, run};
use crate::locale::{Lang, ReportText};
use crate::report::Block;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// What the parts are.
pub(super) const CONTENT_TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/>\
<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>\
<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>\
<Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>\
</Types>";

/// Where the document is.
pub(super) const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
</Relationships>";

/// What the document takes.
pub(super) const DOCUMENT_RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings\" Target=\"settings.xml\"/>\
<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" Target=\"footer1.xml\"/>\
</Relationships>";

/// Chinese lines are set by the rules of Chinese, which newer Word does by itself and older Word asks for.
pub(super) const SETTINGS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
<w:characterSpacingControl w:val=\"compressPunctuation\"/>\
<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
</w:settings>";

/// The document's title as its property.
#[must_use]
pub(super) fn core(blocks: &[Block]) -> String {
    let title = blocks.iter().find_map(|it| if let Block::Title(text) = it { Some(text.as_str()) } else { None });
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title></cp:coreProperties>",
        escaped(title.unwrap_or_default())
    )
}

/// The text.
#[must_use]
pub(super) fn document(blocks: &[Block]) -> String {
    let mut body = String::new();
    for block in blocks {
        match block {
            Block::Title(text) => body.push_str(&paragraph("Title", &run(text))),
            Block::Heading(text) => body.push_str(&paragraph("Heading1", &run(text))),
            Block::Paragraph(text) => body.push_str(&paragraph("BodyText", &run(text))),
            Block::Item(number, text) => body.push_str(&paragraph("BodyText", &run(&Block::numbered(*number, text)))),
            Block::Table(caption, head, rows) => {
                body.push_str(&paragraph("Heading1", &run(caption)));
                body.push_str(&table(head, rows));
                // A table at the very end needs a paragraph behind it.
                body.push_str(&paragraph("", ""));
            }
        }
    }
    format!(
        "{HEAD}<w:document xmlns:w=\"{MAIN}\" xmlns:r=\"{RELATED}\"><w:body>{body}<w:sectPr>\
         <w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"850\" w:footer=\"850\" w:gutter=\"0\"/>\
         </w:sectPr></w:body></w:document>"
    )
}

/// What is left of A4 between the margins, in twentieths of a point.
const WIDTH: usize = 11_906 - 2 * 1_417;

/// A table: the first column twice as wide as the others, its head repeated on every page, no row cut in two.
fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let columns = head.len().max(1);
    let one = WIDTH / (columns + 1);
    let width = |at: usize| if at == 0 { WIDTH - one * (columns - 1) } else { one };
    let grid: String = (0..columns).map(|at| format!("<w:gridCol w:w=\"{}\"/>", width(at))).collect();
    let row = |cells: &[String], is_head: bool| {
        let style = if is_head { "TableHead" } else { "TableText" };
        let cell = |(at, text): (usize, &String)| {
            format!(
                "<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>",
                width(at),
                paragraph(style, &run(text))
            )
        };
        let cells: String = cells.iter().enumerate().map(cell).collect();
        let repeats = if is_head { "<w:tblHeader/>" } else { "" };
        format!("<w:tr><w:trPr><w:cantSplit/>{repeats}</w:trPr>{cells}</w:tr>")
    };
    let body: String = rows.iter().map(|it| row(it, false)).collect();
    let borders: String = ["top", "left", "bottom", "right", "insideH", "insideV"]
        .iter()
        .map(|it| format!("<w:{it} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>"))
        .collect();
    format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"{WIDTH}\" w:type=\"dxa\"/><w:tblBorders>{borders}</w:tblBorders>\
         <w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar>\
         </w:tblPr><w:tblGrid>{grid}</w:tblGrid>{}{body}</w:tbl>",
        row(head, true)
    )
}

/// Page x of y, in the middle.
#[must_use]
pub(super) fn footer(lang: Lang) -> String {
    let text = ReportText::of(lang).page_of;
    let mut inner = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        inner.push_str(&run(before));
        let (name, tail) = after.split_once('}').unwrap_or((after, ""));
        inner.push_str(&field(if name == "n" { "PAGE" } else { "NUMPAGES" }));
        rest = tail;
    }
    inner.push_str(&run(rest));
    format!("{HEAD}<w:ftr xmlns:w=\"{MAIN}\">{}</w:ftr>", paragraph("Footer", &inner))
}

/// The fonts of a language, by the names that every Windows knows: serif, sans, and what is set beside Chinese.
const fn fonts(lang: Lang) -> (&'static str, &'static str, &'static str) {
    match lang {
        Lang::Hans | Lang::En => ("SimSun", "SimHei", "zh-CN"),
        Lang::Hant => ("PMingLiU", "Microsoft JhengHei", "zh-TW"),
    }
}

/// The styles.
#[must_use]
pub(super) fn styles(lang: Lang) -> String {
    let (serif, sans, east) = fonts(lang);
    let fonts = |latin: &str, chinese: &str| {
        format!("<w:rFonts w:ascii=\"{latin}\" w:hAnsi=\"{latin}\" w:cs=\"{latin}\" w:eastAsia=\"{chinese}\"/>")
    };
    // Chinese paragraphs begin two characters in.
    let indent = if lang == Lang::En { "" } else { "<w:ind w:firstLineChars=\"200\" w:firstLine=\"480\"/>" };
    let style = |id: &str, name: &str, paragraph: &str, letters: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
             <w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
        )
    };
    let heads = fonts("Arial", sans);
    let all = [
        style(
            "Title",
            "Title",
            "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"360\" w:line=\"400\" w:lineRule=\"atLeast\"/><w:jc w:val=\"center\"/>",
            &format!("{heads}<w:b/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/>"),
        ),
        style(
            "Heading1",
            "heading 1",
            "<w:keepNext/><w:spacing w:before=\"320\" w:after=\"160\"/><w:outlineLvl w:val=\"0\"/>",
            &format!("{heads}<w:b/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"),
        ),
        style("BodyText", "Body Text", &format!("<w:spacing w:after=\"60\" w:line=\"360\" w:lineRule=\"auto\"/>{indent}<w:jc w:val=\"both\"/>"), ""),
        style("TableHead", "Table Head", "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\"/>", &format!("{heads}<w:b/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")),
        style("TableText", "Table Text", "<w:spacing w:before=\"30\" w:after=\"30\"/>", "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>"),
        style("Footer", "footer", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
    ]
    .concat();
    let spoken = if lang == Lang::En { "en-GB" } else { east };
    format!(
        "{HEAD}<w:styles xmlns:w=\"{MAIN}\"><w:docDefaults><w:rPrDefault><w:rPr>{}<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>\
         <w:lang w:val=\"{spoken}\" w:eastAsia=\"{east}\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>{all}</w:styles>",
        fonts("Times New Roman", serif)
    )
}

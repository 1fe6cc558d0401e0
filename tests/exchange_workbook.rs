//! A worksheet is read to the same cells whether its plain cells are taken out first or not, and tells its progress.
#![cfg(feature = "worker")]
// Clippy exempts only functions marked #[test]; the helpers of this file are test code all the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use biaochi::exchange::number::Decimal;
use biaochi::exchange::problem::{Content, FileProblem};
use biaochi::exchange::read::Progress;
use biaochi::exchange::sheet::{RawCell, Sheet};
use biaochi::exchange::workbook;
use biaochi::exchange::write::{Book, OutCell, OutColumn, OutSheet, xlsx};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

const STYLES: &str = r#"<styleSheet><numFmts count="3"><numFmt numFmtId="164" formatCode="0.00_ "/><numFmt numFmtId="165" formatCode="yyyy/m"/><numFmt numFmtId="4" formatCode="d/m"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf fontId="1" numFmtId="165"/><xf numFmtId="4"/></cellXfs></styleSheet>"#;
const TEXTS: &str =
    "<sst count=\"3\"><si><t>甲村</t></si><si><t xml:space=\"preserve\">a b</t></si><si><t></t></si></sst>";

fn parts(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn book(rows: &str, texts: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><dimension ref=\"A1:B2\"/><sheetData>{rows}</sheetData><mergeCells/></worksheet>");
    parts(&[
        (
            "_rels/.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"x/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", &sheet),
        (
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ),
        ("xl/sharedStrings.xml", texts),
        ("xl/styles.xml", STYLES),
    ])
}

fn read(bytes: &[u8]) -> Result<Sheet, FileProblem> {
    workbook::read(bytes, Content::OtherZip, None, &mut |_| {}).map(|mut it| it.sheets.remove(0))
}

fn cells(sheet: &Sheet) -> Vec<String> {
    let all = (0..sheet.rows()).flat_map(|row| (0..sheet.columns()).map(move |column| (row, column)));
    all.map(|(row, column)| format!("{row},{column} {:?}", sheet.cell(row, column))).collect()
}

/// Reads the rows as they stand, and with a comment before them, which leaves all of them to the other reader.
#[track_caller]
fn check_with(rows: &str, texts: &str, first: RawCell<'_>) {
    let here = read(&book(rows, texts)).unwrap();
    let there = read(&book(&format!("<!-- -->{rows}"), texts)).unwrap();
    assert_eq!(cells(&here), cells(&there), "{rows}");
    assert_eq!((here.name.as_str(), here.rows(), here.columns()), ("表", there.rows(), there.columns()));
    assert_eq!(here.cell(0, 0), first, "{rows}");
}

#[track_caller]
fn check(cell: &str, want: RawCell<'_>) {
    check_with(&format!("<row r=\"1\">{cell}<c r=\"C2\"><v>7</v></c></row>"), TEXTS, want);
}

fn number(mantissa: i64, decimals: u8) -> RawCell<'static> {
    RawCell::Number(Decimal { mantissa, decimals })
}

#[test]
fn every_form_of_cell_reads_as_the_reader_of_workbooks_does() {
    check("<c r=\"A1\"><v>12</v></c>", number(12, 0));
    check("<c r=\"A1\" s=\"1\" t=\"n\"><v>-3.25</v></c>", number(-325, 2));
    check("<c r=\"A1\"><v>3.50</v></c>", number(35, 1));
    check("<c r=\"A1\"><v>0.30000000000000004</v></c>", number(3, 1));
    check("<c r=\"A1\"><v>1.5E3</v></c>", number(1500, 0));
    check("<c r=\"A1\"><v>007</v></c>", number(7, 0));
    check("<c r=\"A1\" s=\"2\"><v>38718</v></c>", RawCell::Date("2006-01-01"));
    check("<c s=\"3\" r=\"A1\"><v>38718</v></c>", RawCell::Date("2006-01-01"));
    check("<c r=\"A1\" s=\"4\"><v>38718</v></c>", RawCell::Date("2006-01-01"));
    check("<c r=\"A1\" t=\"s\"><v>0</v></c>", RawCell::Text("甲村"));
    check("<c r=\"A1\" t=\"s\" s=\"2\"><v>1</v></c>", RawCell::Text("a b"));
    check("<c r=\"A1\" t=\"s\"><v>2</v></c>", RawCell::Empty);
    check("<c r=\"A1\" t=\"str\"><v>乙村</v></c>", RawCell::Text("乙村"));
    check("<c r=\"A1\" t=\"str\"><v>a&amp;b</v></c>", RawCell::Text("a&b"));
    check("<c r=\"A1\" t=\"str\"><v>a_x0041_</v></c>", RawCell::Text("aA"));
    check("<c r=\"A1\" t=\"inlineStr\"><is><t>丙村</t></is></c>", RawCell::Text("丙村"));
    check("<c r=\"A1\"><f>SUM(C2)</f><v>7</v></c>", number(7, 0));
    check("<c r=\"A1\" t=\"b\"><v>1</v></c>", RawCell::Bool(true));
    check("<c r=\"A1\" t=\"e\"><v>#DIV/0!</v></c>", RawCell::Error("#DIV/0!"));
    check("<c r=\"A1\" s=\"1\"/>", RawCell::Empty);
    check("<c r=\"A1\"></c>", RawCell::Empty);
    check("<c r=\"A1\" t=\"str\"><v><![CDATA[</c>]]></v></c>", RawCell::Empty);
    check("<c ><v>12</v></c>", number(12, 0));
    check("<c r='A1'><v>12</v></c>", number(12, 0));
}

#[test]
fn shared_texts_of_any_form_read_the_same() {
    let cell = "<row><c r=\"A1\" t=\"s\"><v>1</v></c></row>";
    let second = |text: &str| format!("<sst><si><t>x</t></si><si>{text}</si></sst>");
    check_with(cell, &second("<r><t>甲</t></r><r><t>村</t></r>"), RawCell::Text("甲村"));
    check_with(cell, &second("<t> a&lt;b </t>"), RawCell::Text("a<b"));
    check_with(cell, &second("<t>甲</t><rPh><t>ㄐ</t></rPh>"), RawCell::Text("甲"));
}

#[test]
fn a_far_cell_is_refused_with_its_place() {
    let refused = read(&book("<row><c r=\"XFD1048576\"><v>1</v></c></row>", TEXTS));
    let place = FileProblem::CellTooFar { sheet: "表".to_owned(), row: 1_048_576, column: "XFD".to_owned() };
    assert_eq!(refused, Err(place));
}

#[test]
fn what_is_not_whole_is_refused_or_read_but_never_ends_the_worker() {
    let whole = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>12</v></c><c r=\"B1\" t=\"str\"><v>x</v></c></row>";
    for cut in 0..whole.len() {
        if whole.is_char_boundary(cut) {
            let _ = read(&book(&whole[..cut], TEXTS));
        }
    }
}

/// The reports while a file is read.
#[track_caller]
fn check_progress(bytes: &[u8], content: Content, total: u32) {
    let mut seen: Vec<Progress> = Vec::new();
    workbook::read(bytes, content, None, &mut |it| seen.push(it)).unwrap();
    assert!(seen.len() > 3, "{} reports", seen.len());
    assert!(seen.iter().all(|it| it.total.is_some_and(|total| it.rows <= total)), "{seen:?}");
    assert!(seen.iter().any(|it| it.rows > 0 && it.rows < total), "{seen:?}");
}

#[test]
fn rows_are_told_while_workbooks_are_read() {
    const ROWS: u32 = 3000;
    let columns: Vec<OutColumn> = ["a", "b"].into_iter().map(OutColumn::new).collect();
    let rows = (0..i64::from(ROWS)).map(|it| vec![OutCell::Text(format!("村{it}")), OutCell::Number(it, 0)]).collect();
    let out = OutSheet { name: "a".to_owned(), columns, rows, ..OutSheet::default() };
    check_progress(&xlsx::bytes(&Book { sheets: vec![out] }).unwrap(), Content::OtherZip, ROWS);
    let row = |it: u32| {
        format!(
            "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"{it}\"><text:p>{it}</text:p></table:table-cell></table:table-row>"
        )
    };
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"a\">{}</table:table></office:spreadsheet></office:body></office:document-content>",
        (0..ROWS).map(row).collect::<String>()
    );
    let ods = parts(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
        ("content.xml", &content),
    ]);
    check_progress(&ods, Content::OtherZip, ROWS);
}

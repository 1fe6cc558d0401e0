//! Files of every kind are read to the same cells, and hostile ones end in a typed refusal.
#![cfg(feature = "worker")]
// Clippy exempts only functions marked #[test]; the helpers of this file are test code all the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use biaochi::exchange::delimited::Delimiter;
use biaochi::exchange::layout::personal::Sign;
use biaochi::exchange::problem::{Content, FileProblem};
use biaochi::exchange::read::{Overrides, ReadFile, file};
use biaochi::exchange::sheet::{RawCell, Sheet};
use biaochi::exchange::text::{Decoder, Encoding};
use biaochi::exchange::write::{Book, OutCell, OutColumn, OutSheet, csv, xlsx};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

struct Native;

impl Decoder for Native {
    fn decode(&self, bytes: &[u8], encoding: Encoding) -> Option<String> {
        let it = encoding_rs::Encoding::for_label(encoding.label().as_bytes())?;
        Some(it.decode_without_bom_handling(bytes).0.into_owned())
    }
}

fn read(bytes: &[u8]) -> Result<ReadFile, FileProblem> {
    file(bytes.to_vec(), &Overrides::default(), &Native, &mut |_| {})
}

fn rows(sheet: &Sheet) -> Vec<Vec<String>> {
    (0..sheet.rows()).map(|row| sheet.row(row).map(|it| it.text().into_owned()).collect()).collect()
}

const HANS: &str = "地区,时期,出生人数,期末人口\n甲村,2006-01,12,1530\n乙村,2006-01,—,\"1,204\"\n";
const HANT: &str = "地區,時期,出生人數,期末人口\n甲村,2006-01,12,1530\n乙村,2006-01,—,\"1,204\"\n";

#[track_caller]
fn check_encoding(bytes: &[u8], encoding: Encoding, marked: bool, text: &str) {
    let read = read(bytes).unwrap();
    assert_eq!((read.how.encoding, read.how.marked, read.how.undecoded), (Some(encoding), marked, 0));
    assert_eq!(rows(&read.sheets[0])[0].join(","), text.lines().next().unwrap());
    assert_eq!(rows(&read.sheets[0])[2][3], "1,204");
}

fn utf16(text: &str, little: bool) -> Vec<u8> {
    let units = "\u{feff}".encode_utf16().chain(text.encode_utf16());
    units.flat_map(|it| if little { it.to_le_bytes() } else { it.to_be_bytes() }).collect()
}

#[test]
fn the_encoding_is_found() {
    check_encoding(HANS.as_bytes(), Encoding::Utf8, false, HANS);
    check_encoding(format!("\u{feff}{HANS}").as_bytes(), Encoding::Utf8, true, HANS);
    check_encoding(&utf16(HANS, true), Encoding::Utf16Le, true, HANS);
    check_encoding(&utf16(HANT, false), Encoding::Utf16Be, true, HANT);
    check_encoding(&encoding_rs::GBK.encode(HANS).0, Encoding::Gb18030, false, HANS);
    check_encoding(&encoding_rs::BIG5.encode(HANT).0, Encoding::Big5, false, HANT);
    // A character of four bytes, and traditional text written in GBK.
    let rare = HANS.replace("甲村", "㐂村");
    check_encoding(&encoding_rs::GB18030.encode(&rare).0, Encoding::Gb18030, false, &rare);
    check_encoding(&encoding_rs::GBK.encode(HANT).0, Encoding::Gb18030, false, HANT);
    // Names alone, without a word of the field.
    let names = "名称,数\n石门村,3\n李家庄,5\n1,204,\"1,204\",\"1,204\"\n";
    assert_eq!(read(&encoding_rs::GBK.encode(names).0).unwrap().how.encoding, Some(Encoding::Gb18030));
}

#[test]
fn the_users_encoding_is_obeyed_and_shows_that_it_is_wrong() {
    let big5 = encoding_rs::BIG5.encode(HANT).0.into_owned();
    let overrides = Overrides { encoding: Some(Encoding::Utf8), ..Overrides::default() };
    let forced = file(big5, &overrides, &Native, &mut |_| {}).unwrap();
    assert!(forced.how.undecoded > 0);
}

#[track_caller]
fn check_delimiter(text: &str, delimiter: Delimiter, second_row: &[&str]) {
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(read.how.delimiter, Some(delimiter), "{text:?}");
    assert_eq!(rows(&read.sheets[0])[1], second_row, "{text:?}");
}

#[test]
fn the_delimiter_is_found() {
    check_delimiter("地区,人数\n甲村,5\n", Delimiter::Comma, &["甲村", "5"]);
    check_delimiter("地区;人数\n甲村;1,5\n", Delimiter::Semicolon, &["甲村", "1,5"]);
    check_delimiter("地区\t人数\n甲村\t5\n", Delimiter::Tab, &["甲村", "5"]);
    check_delimiter("地区|人数\n甲村|5\n", Delimiter::Bar, &["甲村", "5"]);
    check_delimiter("地区，人数\n\"甲，村\"，5\n", Delimiter::WideComma, &["甲，村", "5"]);
    check_delimiter("sep=;\n地区;a,b,c\n甲村;5\n", Delimiter::Semicolon, &["地区", "a,b,c"]);
}

#[test]
fn rows_keep_the_numbers_that_a_spreadsheet_shows() {
    let read = read("标题\n\n\n地区,\"多\n行\",数\r\n甲村,a,1\n\n乙村,b,2".as_bytes()).unwrap();
    let sheet = &read.sheets[0];
    assert_eq!(sheet.cell(3, 1).text(), "多\n行");
    assert_eq!(sheet.cell(4, 0).text(), "甲村");
    assert_eq!(sheet.cell(6, 0).text(), "乙村");
    assert_eq!(sheet.rows(), 7);
}

#[test]
fn codes_with_leading_zeros_stay_texts() {
    let read = read(b"code,n\n007,7\n330102001001,1.50\n").unwrap();
    assert_eq!(rows(&read.sheets[0])[1], ["007", "7"]);
    assert_eq!(rows(&read.sheets[0])[2], ["330102001001", "1.50"]);
}

fn sample_book() -> Book {
    let columns = ["区划代码", "地区", "出生人数", "出生率", "备注"].into_iter().map(OutColumn::new).collect();
    let text = |it: &str| OutCell::Text(it.to_owned());
    let rows = vec![
        vec![text("330102001001"), text("甲村"), OutCell::Number(5493, 0), OutCell::Number(1071, 2), text("=1+1")],
        vec![text("007"), text("乙 & <村>"), OutCell::Number(-3, 0), OutCell::Number(5, 1), OutCell::Empty],
        vec![
            text("x"),
            text("丙\n村"),
            OutCell::Number(0, 0),
            OutCell::Number(123_456_789_012_345, 3),
            text("\"引\",号"),
        ],
    ];
    let first = OutSheet { name: "结果/2006:一".to_owned(), columns, frozen_columns: 2, rows };
    let second = OutSheet {
        name: "结果 2006 一".to_owned(),
        columns: vec![OutColumn::new("a"), OutColumn::new("b")],
        rows: vec![vec![text("z"), OutCell::Number(1, 0)]],
        ..OutSheet::default()
    };
    Book { sheets: vec![first, second] }
}

#[track_caller]
fn check_sample(read: &ReadFile) {
    assert_eq!(read.sheets.len(), 2);
    let sheet = &read.sheets[0];
    assert_eq!(sheet.cell(1, 0), RawCell::Text("330102001001"));
    assert_eq!(sheet.cell(1, 2).text(), "5493");
    assert_eq!(sheet.cell(1, 3).text(), "10.71");
    assert_eq!(sheet.cell(1, 4), RawCell::Text("=1+1"));
    assert_eq!(sheet.cell(2, 0), RawCell::Text("007"));
    assert_eq!(sheet.cell(2, 1).text(), "乙 & <村>");
    assert_eq!(sheet.cell(2, 2).text(), "-3");
    assert_eq!(sheet.cell(2, 3).text(), "0.5");
    assert_eq!(sheet.cell(3, 1).text(), "丙\n村");
    assert_eq!(sheet.cell(3, 2).text(), "0");
    assert_eq!(sheet.cell(3, 3).text(), "123456789012.345");
    assert_eq!(sheet.cell(3, 4).text(), "\"引\",号");
    assert!(matches!(sheet.cell(3, 3), RawCell::Number(_)));
}

#[test]
fn a_written_workbook_reads_back_the_same_and_has_the_same_bytes_twice() {
    let bytes = xlsx::bytes(&sample_book()).unwrap();
    assert_eq!(bytes, xlsx::bytes(&sample_book()).unwrap());
    let read = read(&bytes).unwrap();
    assert_eq!(read.how.content, Content::Xlsx);
    assert_eq!(read.how.names, ["结果 2006 一", "结果 2006 一 2"]);
    check_sample(&read);
}

#[test]
fn libreoffice_saves_it_again_as_xlsx_ods_and_xls_and_it_reads_the_same() {
    let folder = std::env::temp_dir().join(format!("biaochi-exchange-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let source = folder.join("book.xlsx");
    std::fs::write(&source, xlsx::bytes(&sample_book()).unwrap()).unwrap();
    for format in ["xlsx", "ods", "xls"] {
        let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
        let out = folder.join(format);
        let ran = std::process::Command::new("soffice")
            .arg(profile)
            .args(["--headless", "--convert-to", format, "--outdir"])
            .arg(&out)
            .arg(&source)
            .output();
        let Ok(done) = ran else {
            // Written past the capture of a passing test's output: `cargo xtask test` counts it as skipped.
            let says = "SKIPPED libreoffice_saves_it_again: LibreOffice (soffice) is not installed, `cargo xtask setup` brings it";
            return writeln!(std::io::stdout(), "{says}").unwrap();
        };
        let saved = out.join(format!("book.{format}"));
        assert!(saved.exists(), "{}", String::from_utf8_lossy(&done.stderr));
        check_sample(&read(&std::fs::read(saved).unwrap()).unwrap());
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn csv_out_neutralises_formulas_and_leaves_negative_numbers() {
    let bytes = csv::bytes(&sample_book().sheets[0]);
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(
        text,
        "\u{feff}区划代码,地区,出生人数,出生率,备注\r\n330102001001,甲村,5493,10.71,'=1+1\r\n007,乙 & <村>,-3,0.5,\r\nx,\"丙\n村\",0,123456789012.345,\"\"\"引\"\",号\"\r\n"
    );
    for lead in ["=a", "+a", "-a", "@a", "\ta", "\ra", "＝a", "＋a", "－a", "＠a"] {
        let sheet = OutSheet {
            columns: vec![OutColumn::new("h"), OutColumn::new("i")],
            rows: vec![vec![OutCell::Text(lead.to_owned()), OutCell::Number(-3, 0)]],
            ..OutSheet::default()
        };
        let bytes = csv::bytes(&sheet);
        assert!(String::from_utf8_lossy(&bytes).contains(&format!("'{lead}")), "{lead:?}");
        let read = read(&bytes).unwrap();
        assert_eq!(rows(&read.sheets[0])[1], [lead, "-3"], "{lead:?} reads back as it was");
    }
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn book_with(sheet: &str) -> Vec<u8> {
    let workbook = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    let rels = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let sheet =
        format!(r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{sheet}</worksheet>"#);
    let root = rels.replace("worksheets/sheet1.xml", "xl/workbook.xml").replace("worksheet\"", "officeDocument\"");
    zipped(&[
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", rels.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

#[track_caller]
fn refused(bytes: &[u8], matches: fn(&FileProblem) -> bool) {
    let problem = read(bytes).expect_err("a hostile file was read");
    assert!(matches(&problem), "{problem:?}");
}

#[test]
fn a_far_cell_ends_in_a_sentence_and_not_in_memory() {
    let far = book_with(
        r#"<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>"#,
    );
    refused(&far, |it| matches!(it, FileProblem::CellTooFar { row: 1_048_576, column, .. } if column == "XFD"));
    let tall_and_wide = book_with(
        r#"<sheetData><row r="1"><c r="SR1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>"#,
    );
    refused(&tall_and_wide, |it| matches!(it, FileProblem::CellTooFar { row: 1_048_576, .. }));
    // A declared extent that is too large harms nothing when the cells are near: many real files have one.
    let declared = book_with(
        r#"<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2.50</v></c></row></sheetData>"#,
    );
    assert_eq!(rows(&read(&declared).unwrap().sheets[0]), [["1", "2.5"]]);
    let beyond = book_with(r#"<sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData>"#);
    refused(&beyond, |it| matches!(it, FileProblem::Damaged { .. } | FileProblem::CellTooFar { .. }));
}

#[test]
fn a_bomb_is_refused_by_ratio_and_by_total() {
    let zeros = vec![b' '; 40 * 1024 * 1024];
    refused(&book_with(std::str::from_utf8(&zeros).unwrap()), |it| matches!(it, FileProblem::InflatesTooFar { .. }));
    // The size in the directory is a lie.
    let mut lying = zipped(&[("xl/workbook.xml", &zeros[..8 * 1024 * 1024])]);
    let entry = lying.windows(4).rposition(|it| it == b"PK\x01\x02").unwrap();
    lying[entry + 24..entry + 28].copy_from_slice(&100u32.to_le_bytes());
    refused(&lying, |it| matches!(it, FileProblem::InflatesTooFar { .. } | FileProblem::Damaged { .. }));
    let many: Vec<(String, &[u8])> = (0..300).map(|it| (format!("xl/{it}.xml"), &b"x"[..])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    refused(&zipped(&many), |it| matches!(it, FileProblem::TooManyParts { seen: 300, .. }));
    refused(&[b"PK\x03\x04".as_slice(), &vec![0; 31 * 1024 * 1024]].concat(), |it| {
        matches!(it, FileProblem::TooManyBytes { .. })
    });
}

#[test]
fn repeated_cells_of_an_opendocument_sheet_are_bounded() {
    let document = |rows: &str| {
        let content = format!(
            r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="S">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
        );
        zipped(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", content.as_bytes()),
            ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ])
    };
    let cell = |repeat: &str| {
        format!(
            r#"<table:table-cell {repeat} office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>"#
        )
    };
    let fine = document(&format!(
        r#"<table:table-row>{}{}</table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#,
        cell(""),
        cell(r#"table:number-columns-repeated="2""#)
    ));
    assert_eq!(rows(&read(&fine).unwrap().sheets[0]), [["1", "1", "1"]]);
    let wide =
        document(&format!("<table:table-row>{}</table:table-row>", cell(r#"table:number-columns-repeated="16384""#)));
    refused(&wide, |it| matches!(it, FileProblem::CellTooFar { column, .. } if column == "XFD"));
    let tall = document(&format!(
        r#"<table:table-row table:number-rows-repeated="1048576">{}</table:table-row>"#,
        cell(r#"table:number-columns-repeated="90""#)
    ));
    refused(&tall, |it| matches!(it, FileProblem::CellTooFar { .. }));
}

#[test]
fn what_is_no_table_is_named_by_its_content_and_not_by_its_name() {
    refused(b"", |it| *it == FileProblem::Empty);
    refused(b"\n\n , ,\n", |it| *it == FileProblem::Empty);
    refused(b"%PDF-1.4 x", |it| *it == FileProblem::NotATable { content: Content::Pdf });
    refused(b"\x89PNG\r\n\x1a\n", |it| *it == FileProblem::NotATable { content: Content::Picture });
    refused(&[7, 0, 3, 0, 0, 9], |it| *it == FileProblem::NotATable { content: Content::Binary });
    refused(&zipped(&[("word/document.xml", b"<x/>")]), |it| {
        *it == FileProblem::NotATable { content: Content::OtherOffice }
    });
    refused(&zipped(&[("a.txt", b"x")]), |it| *it == FileProblem::NotATable { content: Content::OtherZip });
    let good = xlsx::bytes(&sample_book()).unwrap();
    for cut in [30, good.len() / 2, good.len() - 10] {
        refused(&good[..cut], |it| matches!(it, FileProblem::Damaged { .. }));
    }
}

/// A compound file with one directory entry of this name, as a program would write it.
fn compound(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut header = vec![0u8; 512];
    header[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    let mut put = |at: usize, value: u32| header[at..at + 4].copy_from_slice(&value.to_le_bytes());
    put(24, 0x0003_003E);
    put(28, 0x0009_FFFE);
    put(32, 6);
    put(44, 1);
    put(48, 1);
    put(56, 4096);
    put(60, 0xFFFF_FFFE);
    put(68, 0xFFFF_FFFE);
    (76..512).step_by(4).for_each(|at| put(at, 0xFFFF_FFFF));
    put(76, 0);
    let sectors = stream.len().max(4096).div_ceil(512);
    let mut fat = vec![0xFFFF_FFFFu32; 128];
    (fat[0], fat[1]) = (0xFFFF_FFFD, 0xFFFF_FFFE);
    for at in 0..sectors {
        fat[2 + at] = if at + 1 == sectors { 0xFFFF_FFFE } else { 3 + at as u32 };
    }
    let entry = |name: &str, kind: u8, start: u32, size: u32| {
        let mut entry = vec![0u8; 128];
        let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry[..units.len()].copy_from_slice(&units);
        entry[64..66].copy_from_slice(&(units.len() as u16 + 2).to_le_bytes());
        entry[66] = kind;
        entry[116..120].copy_from_slice(&start.to_le_bytes());
        entry[120..124].copy_from_slice(&size.to_le_bytes());
        entry
    };
    let mut directory =
        [entry("Root Entry", 5, 0xFFFF_FFFE, 0), entry(name, 2, 2, stream.len().max(4096) as u32)].concat();
    directory.resize(512, 0);
    let mut body = stream.to_vec();
    body.resize(sectors * 512, 0);
    [header, fat.iter().flat_map(|it| it.to_le_bytes()).collect(), directory, body].concat()
}

#[test]
fn a_password_and_a_far_cell_of_an_old_workbook_are_found_before_parsing() {
    refused(&compound("EncryptedPackage", b"x"), |it| *it == FileProblem::Password);
    refused(&compound("WordDocument", b"x"), |it| *it == FileProblem::NotATable { content: Content::OtherOffice });
    let record = |kind: u16, body: &[u8]| [&kind.to_le_bytes()[..], &(body.len() as u16).to_le_bytes(), body].concat();
    let number =
        |row: u16, column: u16| record(0x0203, &[&row.to_le_bytes()[..], &column.to_le_bytes(), &[0; 10]].concat());
    let bof = record(0x0809, &[0, 6, 16, 0, 0, 0, 0, 0]);
    let far = [bof.clone(), number(0, 0), number(65535, 255)].concat();
    refused(
        &compound("Workbook", &far),
        |it| matches!(it, FileProblem::CellTooFar { row: 65536, column, .. } if column == "IV"),
    );
    let locked = [bof, record(0x002F, &[1, 0, 1, 0])].concat();
    refused(&compound("Workbook", &locked), |it| *it == FileProblem::Password);
    refused(&compound("Workbook", b"")[..700], |it| {
        matches!(it, FileProblem::Damaged { .. } | FileProblem::NotATable { .. })
    });
}

#[test]
fn a_web_page_named_xls_is_read_as_the_table_it_holds() {
    let page = "<html><head><meta charset=gb2312><style>td {a>b}</style></head><body><table border=1><tr><th rowspan=2>地区</th><th colspan='2'>出生&nbsp;人数</th></tr><tr><td>男</td><td>女</td></tr><tr><td>甲<b>村</b></td><td> 12 </td><td>1&#44;204</td></tr></table></body></html>";
    let read = read(&encoding_rs::GBK.encode(page).0).unwrap();
    assert_eq!((read.how.content, read.how.encoding), (Content::Html, Some(Encoding::Gb18030)));
    let rows = rows(&read.sheets[0]);
    assert_eq!(rows[0], ["地区", "出生 人数", ""]);
    assert_eq!(rows[1], ["", "男", "女"]);
    assert_eq!(rows[2], ["甲村", "12", "1,204"]);
    refused(b"<html><body>no table</body></html>", |it| *it == FileProblem::NotATable { content: Content::Html });
}

#[track_caller]
fn personal(text: &str, want: Option<(Sign, u32, &str)>) {
    let found = match read(text.as_bytes()) {
        Err(FileProblem::Personal(it)) => Some((it.sign, it.row, it.column)),
        Err(other) => panic!("{other:?}"),
        Ok(_) => None,
    };
    assert_eq!(found.as_ref().map(|(sign, row, column)| (*sign, *row, column.as_str())), want, "{text:?}");
}

#[test]
fn records_of_persons_are_refused_whole() {
    personal("乡镇,姓名,生育数\n甲镇,张三,1\n", Some((Sign::Heading, 1, "B")));
    personal("名册\n村,配偶（姓名）,数\n甲村,李四,1\n", Some((Sign::Heading, 2, "B")));
    personal("town,Name,births\nA,Mary Smith,1\n", Some((Sign::Heading, 1, "B")));
    personal("town,Mother’s name,births\nA,Mary Smith,1\n", Some((Sign::Heading, 1, "B")));
    personal("村,号,数\n甲村,11010519491231002X,1\n", Some((Sign::IdentityNumber, 2, "B")));
    personal("村,号,数\n甲村,110105491231002,1\n", Some((Sign::IdentityNumber, 2, "B")));
    personal("村,号,数\n甲村,13812345678,1\n乙村,13912345678,2\n", Some((Sign::Telephone, 2, "B")));
}

#[test]
fn counts_and_codes_are_not_taken_for_persons() {
    personal("区划代码,村,出生\n330102001001,甲村,12\n330102001002,乙村,15\n", None);
    personal("name,births\nShimen village,3\nLijia village,4\n", None);
    personal("村,金额\n甲村,13500000000\n乙村,240\n丙村,12\n", None);
    personal("村,身份证发放数\n甲村,135\n", None);
    personal("村,号\n甲村,110105194912310021\n", None);
}

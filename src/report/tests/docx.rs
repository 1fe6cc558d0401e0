//! A .docx is well-formed XML that other programs read back to the last figure.

use super::{SAMPLE, YEAR, document};
use crate::locale::Lang;
use crate::report::docx;

/// Whether every tag is closed by its fellow and no sign stands bare.
#[track_caller]
fn check_well_formed(name: &str, xml: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n").unwrap();
    while let Some((before, after)) = rest.split_once('<') {
        assert!(!before.contains('>'), "{name}: {before}");
        let bare =
            before.split('&').skip(1).any(|it| !["amp;", "lt;", "gt;", "quot;"].iter().any(|e| it.starts_with(e)));
        assert!(!bare, "{name}: {before}");
        let (tag, tail) = after.split_once('>').unwrap();
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed), "{name}");
        } else {
            assert_eq!(tag.matches('"').count() % 2, 0, "{name}: {tag}");
            if !tag.ends_with('/') {
                open.push(tag.split(' ').next().unwrap());
            }
        }
        rest = tail;
    }
    assert!(open.is_empty() && rest.trim().is_empty(), "{name}: {open:?} {rest}");
}

#[test]
fn every_part_is_well_formed_in_every_language() {
    for lang in Lang::ALL {
        let mut blocks = document(&SAMPLE, YEAR, lang);
        blocks.push(crate::report::Block::Paragraph("<w:p> & \"村\" \u{1}".to_owned()));
        let parts = docx::parts(&blocks, lang);
        for (name, xml) in &parts {
            check_well_formed(name, xml);
        }
        // Every part is declared and every relation leads to a part.
        let get = |name: &str| parts.iter().find(|(it, _)| *it == name).map(|(_, xml)| xml.as_str()).unwrap();
        for (name, _) in parts.iter().filter(|(it, _)| it.starts_with("word/") && !it.ends_with(".rels")) {
            assert!(get("[Content_Types].xml").contains(&format!("PartName=\"/{name}\"")), "{name}");
        }
        for target in ["styles.xml", "settings.xml", "footer1.xml"] {
            assert!(get("word/_rels/document.xml.rels").contains(&format!("Target=\"{target}\"")));
        }
        let document = get("word/document.xml");
        for wanted in ["w:w=\"11906\" w:h=\"16838\"", "w:left=\"1417\"", "\"Title\"", "\"Heading1\"", "<w:tblHeader/>"]
        {
            assert!(document.contains(wanted), "{wanted}");
        }
        assert!(get("word/styles.xml").contains("w:eastAsia=\"SimSun\"") || lang == Lang::Hant);
        assert!(get("word/footer1.xml").contains(" PAGE ") && get("word/footer1.xml").contains(" NUMPAGES "));
    }
}

/// What may stand in an element, in the order in which it must: from `wml.xsd` of ECMA-376, transitional, for the
/// elements that we write. Word and WPS call a file damaged that has them in another order.
const ORDER: [(&str, &[&str]); 22] = [
    ("w:document", &["w:body"]),
    ("w:tbl", &["w:tblPr", "w:tblGrid", "w:tr"]),
    ("w:tblPr", &["w:tblW", "w:tblBorders", "w:tblLayout", "w:tblCellMar"]),
    ("w:tblBorders", &["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"]),
    ("w:tblCellMar", &["w:left", "w:right"]),
    ("w:tblGrid", &["w:gridCol"]),
    ("w:tr", &["w:trPr", "w:tc"]),
    ("w:trPr", &["w:cantSplit", "w:tblHeader"]),
    ("w:tc", &["w:tcPr", "w:p"]),
    ("w:tcPr", &["w:tcW"]),
    ("w:sectPr", &["w:footerReference", "w:pgSz", "w:pgMar"]),
    ("w:p", &["w:pPr", "w:r"]),
    ("w:pPr", &["w:pStyle", "w:keepNext", "w:spacing", "w:ind", "w:jc", "w:outlineLvl"]),
    ("w:rPr", &["w:rFonts", "w:b", "w:sz", "w:szCs", "w:lang"]),
    ("w:styles", &["w:docDefaults", "w:style"]),
    ("w:docDefaults", &["w:rPrDefault", "w:pPrDefault"]),
    ("w:rPrDefault", &["w:rPr"]),
    ("w:style", &["w:name", "w:basedOn", "w:qFormat", "w:pPr", "w:rPr"]),
    ("w:settings", &["w:characterSpacingControl", "w:compat"]),
    ("w:compat", &["w:compatSetting"]),
    ("w:ftr", &["w:p"]),
    ("w:r", &["w:fldChar", "w:instrText", "w:t"]),
];

/// Checks the children of every element of a part against [`ORDER`]; a body takes paragraphs and tables as they come.
#[track_caller]
fn check_order(name: &str, xml: &str) -> usize {
    let mut open: Vec<(&str, usize)> = Vec::new();
    let mut seen = 0;
    for tag in xml.split('<').skip(2).map(|it| it.split('>').next().unwrap()) {
        if tag.starts_with('/') {
            open.pop();
            continue;
        }
        let element = tag.split([' ', '/']).next().unwrap();
        if let Some((parent, least)) = open.last_mut().filter(|it| it.0 != "w:body") {
            let (_, allowed) = ORDER.iter().find(|it| it.0 == *parent).unwrap_or_else(|| panic!("{name}: in {parent}"));
            let at = allowed.iter().position(|it| *it == element);
            let at = at.unwrap_or_else(|| panic!("{name}: {element} in {parent}"));
            assert!(at >= *least, "{name}: {element} in {parent} stands too late");
            *least = at;
            seen += 1;
        }
        if !tag.ends_with('/') {
            open.push((element, 0));
        }
    }
    seen
}

#[test]
fn elements_stand_in_the_order_of_the_schema() {
    for lang in Lang::ALL {
        let parts = docx::parts(&document(&SAMPLE, YEAR, lang), lang);
        for (name, xml) in parts.iter().filter(|(it, _)| it.starts_with("word/") && !it.ends_with(".rels")) {
            let seen = check_order(name, xml);
            assert!(seen > if *name == "word/document.xml" { 500 } else { 2 }, "{name}: {seen}");
        }
    }
}

#[cfg(feature = "worker")]
mod packed {
    use super::*;
    use std::io::{Cursor, Read, Write};
    use std::path::Path;
    use std::process::Command;
    use zip::ZipArchive;

    #[test]
    fn the_container_holds_its_parts_and_is_the_same_each_time() {
        let blocks = document(&SAMPLE, YEAR, Lang::Hans);
        let bytes = docx::bytes(&blocks, Lang::Hans).unwrap();
        assert_eq!(docx::bytes(&blocks, Lang::Hans).unwrap(), bytes);
        // Readers tell the format by the first part's name, which stands behind thirty bytes of its head.
        assert!(bytes[30..].starts_with(b"[Content_Types].xml"));
        let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
        for (name, xml) in docx::parts(&blocks, Lang::Hans) {
            let mut read = String::new();
            zip.by_name(name).unwrap().read_to_string(&mut read).unwrap();
            assert_eq!(read, xml, "{name}");
        }
    }

    /// The numbers of a text, in order.
    fn numbers(text: &str) -> Vec<String> {
        let is_part = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
        let all = text.split(|c| !is_part(c)).map(|it| it.trim_matches(['.', ',']).to_owned());
        all.filter(|it| !it.is_empty()).collect()
    }

    /// What LibreOffice makes of a file as text, or why there is nothing.
    fn read_by_office(dir: &Path, name: &str) -> Result<String, String> {
        let profile = format!("-env:UserInstallation=file://{}/profile", dir.display());
        let ran = Command::new("soffice")
            .args([&profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir"])
            .arg(dir.join("read"))
            .arg(dir.join(name))
            .output();
        let said = ran.map_err(|it| it.to_string())?;
        let text = std::fs::read_to_string(dir.join("read").join(name).with_extension("txt"));
        text.map_err(|_| String::from_utf8_lossy(&said.stderr).into_owned())
    }

    #[test]
    fn libreoffice_reads_every_figure_back() {
        let dir = std::env::temp_dir().join(format!("biaochi-docx-{}", std::process::id()));
        std::fs::create_dir_all(&dir).unwrap();
        // Without its word processor, LibreOffice cannot even read a plain text.
        std::fs::write(dir.join("plain.txt"), "10.71").unwrap();
        if let Err(why) = read_by_office(&dir, "plain.txt") {
            // Written past the capture of a passing test's output: `cargo xtask test` counts it as skipped.
            let says = "SKIPPED libreoffice_reads_every_figure_back: LibreOffice Writer is not installed, `cargo xtask setup` brings it";
            return writeln!(std::io::stdout(), "{says}: {}", why.trim()).unwrap();
        }
        for lang in Lang::ALL {
            let blocks = document(&SAMPLE, YEAR, lang);
            let name = format!("{}.docx", lang.tag());
            std::fs::write(dir.join(&name), docx::bytes(&blocks, lang).unwrap()).unwrap();
            let read = read_by_office(&dir, &name).unwrap();
            let words: Vec<&str> = read.split_whitespace().collect();
            let wanted = numbers(&crate::report::plain(&blocks));
            assert!(wanted.len() > 200);
            assert_eq!(numbers(&words.join(" ")), wanted, "{lang:?}");
        }
        std::fs::remove_dir_all(&dir).unwrap();
    }
}

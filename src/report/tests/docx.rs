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

#[cfg(feature = "worker")]
mod packed {
    use super::*;
    use std::io::{Cursor, Read};
    use std::process::Command;
    use zip::ZipArchive;

    #[test]
    fn the_container_holds_its_parts_and_is_the_same_each_time() {
        let blocks = document(&SAMPLE, YEAR, Lang::Hans);
        let bytes = docx::bytes(&blocks, Lang::Hans).unwrap();
        assert_eq!(docx::bytes(&blocks, Lang::Hans).unwrap(), bytes);
        let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
        for (name, xml) in docx::parts(&blocks, Lang::Hans) {
            let mut read = String::new();
            zip.by_name(name).unwrap().read_to_string(&mut read).unwrap();
            assert_eq!(read, xml, "{name}");
        }
        assert_eq!(zip.name_for_index(0).and_then(Result::ok).as_deref(), Some("[Content_Types].xml"));
    }

    /// The numbers of a text, in order.
    fn numbers(text: &str) -> Vec<String> {
        let is_part = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
        let all = text.split(|c| !is_part(c)).map(|it| it.trim_matches(['.', ',']).to_owned());
        all.filter(|it| !it.is_empty()).collect()
    }

    #[test]
    fn libreoffice_reads_every_figure_back() {
        if Command::new("soffice").arg("--version").output().is_err() {
            println!("SKIPPED libreoffice_reads_every_figure_back: LibreOffice (soffice) is not installed");
            return;
        }
        let dir = std::env::temp_dir().join(format!("biaochi-docx-{}", std::process::id()));
        std::fs::create_dir_all(&dir).unwrap();
        for lang in Lang::ALL {
            let blocks = document(&SAMPLE, YEAR, lang);
            let path = dir.join(format!("{}.docx", lang.tag()));
            std::fs::write(&path, docx::bytes(&blocks, lang).unwrap()).unwrap();
            let profile = format!("-env:UserInstallation=file://{}/profile", dir.display());
            let ran = Command::new("soffice")
                .args([&profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir"])
                .arg(&dir)
                .arg(&path)
                .output()
                .unwrap();
            let read = std::fs::read_to_string(dir.join(format!("{}.txt", lang.tag())));
            let read = read.unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&ran.stderr)));
            let words: Vec<&str> = read.split_whitespace().collect();
            let wanted = numbers(&crate::report::plain(&blocks));
            assert!(wanted.len() > 200);
            assert_eq!(numbers(&words.join(" ")), wanted, "{lang:?}");
        }
        let _ = std::fs::remove_dir_all(&dir);
    }
}

//! LibreOffice draws the SVG: on one page, with its Chinese letters.

use super::EVERYTHING;
use biaochi::locale::Lang;
use biaochi::picture::Shape;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Bytes as the letters that a document holds a picture in.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for three in bytes.chunks(3) {
        let at = |at: usize| u32::from(three.get(at).copied().unwrap_or(0));
        let all = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            let letter = char::from(LETTERS[(all >> (18 - 6 * place) & 63) as usize]);
            out.push(if place > three.len() { '=' } else { letter });
        }
    }
    out
}

/// A document that holds the picture, as a flat text of LibreOffice.
fn document(svg: &str) -> String {
    let names = [("office", "office"), ("text", "text"), ("draw", "drawing"), ("svg", "svg-compatible")];
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document");
    for (prefix, name) in names {
        write!(out, " xmlns:{prefix}=\"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0\"").unwrap();
    }
    out.push_str(" office:version=\"1.2\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body>");
    out.push_str(
        "<office:text><text:p><draw:frame text:anchor-type=\"as-char\" svg:width=\"16cm\" svg:height=\"12cm\">",
    );
    out.push_str("<draw:image draw:mime-type=\"image/svg+xml\"><office:binary-data>");
    out.push_str(&base64(svg.as_bytes()));
    out.push_str(
        "</office:binary-data></draw:image></draw:frame></text:p></office:text></office:body></office:document>",
    );
    out
}

/// The PDF that LibreOffice makes of a picture. `None` where it is not installed.
fn pdf(folder: &Path, name: &str, svg: &str) -> Option<Vec<u8>> {
    let file = folder.join(format!("{name}.fodt"));
    fs::write(&file, document(svg)).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let arguments = [&profile, "--headless", "--convert-to", "pdf", "--outdir"];
    Command::new("soffice").args(arguments).arg(folder).arg(&file).output().ok()?;
    Some(fs::read(folder.join(format!("{name}.pdf"))).unwrap())
}

/// The fonts of a PDF, as it names them.
fn fonts(pdf: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(pdf);
    let names = text.split("/BaseFont/").skip(1).filter_map(|it| it.split(['/', ' ', '\n', '\r', '>']).next());
    names.map(str::to_owned).collect()
}

#[test]
fn libreoffice_draws_pictures_with_their_chinese_letters() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures-office");
    fs::create_dir_all(&folder).unwrap();
    for (path, shape) in [
        ("indicator/crude_birth_rate/ranked", Shape::Paper),
        ("overview", Shape::Wide),
        ("of/assessment/statistics/crude_birth_rate?nth=1", Shape::Square),
    ] {
        let of = |it: &&super::Every| (it.path, it.lang, it.shape) == (path, Lang::Hans, shape);
        let svg = &EVERYTHING.iter().find(of).unwrap().made[0].svg;
        let Some(whole) = pdf(&folder, "whole", svg) else {
            eprintln!(
                "SKIPPED libreoffice_draws_pictures: LibreOffice (soffice) is not installed, `cargo xtask setup` brings it"
            );
            return;
        };
        let pages = String::from_utf8_lossy(&whole).matches("/Type/Page/").count();
        assert_eq!(pages, 1, "{path}");
        // The same picture without its Chinese letters needs less of a font: LibreOffice did draw them.
        let bare: String = svg.chars().map(|it| if it > '\u{2e80}' { ' ' } else { it }).collect();
        let bare = pdf(&folder, "bare", &bare).unwrap();
        assert!(
            !fonts(&whole).is_empty() && whole.len() > bare.len() * 5 / 4,
            "{path}: {} {}",
            whole.len(),
            bare.len()
        );
    }
}

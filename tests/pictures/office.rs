//! LibreOffice Writer, LibreOffice Draw and Inkscape draw the SVG: on one page of its size, with its Chinese letters.

use super::{EVERYTHING, letters};
use biaochi::locale::Lang;
use biaochi::picture::Shape;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

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

/// Lets LibreOffice make a PDF of a file, in the same folder. `None` where it is not installed.
fn soffice(folder: &Path, more: &[&str], file: &Path) -> Option<Output> {
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let mut command = Command::new("soffice");
    command.args([&profile, "--headless"]).args(more).args(["--convert-to", "pdf", "--outdir"]).arg(folder).arg(file);
    command.output().ok()
}

/// The PDF that LibreOffice makes of a picture. `None` where it is not installed.
fn pdf(folder: &Path, name: &str, svg: &str) -> Option<Vec<u8>> {
    let file = folder.join(format!("{name}.fodt"));
    fs::write(&file, document(svg)).unwrap();
    soffice(folder, &[], &file)?;
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

/// Pictures of several kinds, shapes and languages.
const OPENED: [(&str, Lang, Shape); 6] = [
    ("indicator/crude_birth_rate/ranked", Lang::Hans, Shape::Paper),
    ("overview", Lang::Hant, Shape::Wide),
    ("targets?view=matrix", Lang::Hant, Shape::Paper),
    ("of/assessment/statistics/crude_birth_rate?nth=1", Lang::Hans, Shape::Square),
    ("of/learn/handout/crude_birth_rate?nth=1", Lang::Hans, Shape::Screen),
    ("of/report?nth=0", Lang::En, Shape::Wide),
];

/// A program that makes a PDF of an SVG file; it gives nothing where it is not installed.
type Opens = fn(&Path, &Path) -> Option<()>;

fn inkscape(svg: &Path, pdf: &Path) -> Option<()> {
    let to = format!("--export-filename={}", pdf.display());
    let done = Command::new("inkscape").args(["--export-type=pdf", &to]).arg(svg).output().ok()?;
    let said = String::from_utf8_lossy(&done.stderr);
    // It says this of itself wherever there is no desktop.
    let mut complaints = said.lines().filter(|it| !it.trim().is_empty() && !it.contains("GtkRecentManager"));
    assert!(done.status.success() && complaints.next().is_none(), "{said}");
    Some(())
}

fn libreoffice_draw(svg: &Path, _: &Path) -> Option<()> {
    let out = soffice(svg.parent()?, &["--infilter=SVG - Scalable Vector Graphics Draw"], svg)?;
    // Without its part for drawings it does not know the filter.
    out.status.success().then_some(()).filter(|()| svg.with_extension("pdf").exists())
}

/// What a program of poppler says of a PDF; `None` where it is not installed.
fn said_of(program: &str, pdf: &Path, more: &[&str]) -> Option<String> {
    let out = Command::new(program).arg(pdf).args(more).output().ok()?;
    Some(String::from_utf8_lossy(&out.stdout).into_owned())
}

/// Which Chinese letters of a picture are missing in a PDF, each once: letters with an edge are drawn twice and read once.
/// Fonts give some letters the code of the radical that looks the same, so each radical may stand for a letter.
fn missing(svg: &str, text: &str) -> String {
    let there: BTreeSet<char> = text.chars().collect();
    let radicals = there.iter().filter(|it| ('\u{2e80}'..'\u{3000}').contains(*it)).count();
    let wanted: BTreeSet<char> = letters(svg).chars().filter(|it| ('\u{3400}'..'\u{fe00}').contains(it)).collect();
    let lacks: String = wanted.difference(&there).collect();
    if lacks.chars().count() <= radicals { String::new() } else { lacks }
}

#[track_caller]
fn check_opened(name: &str, opens: Opens) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("pictures-{name}"));
    fs::create_dir_all(&folder).unwrap();
    for (at, (path, lang, shape)) in OPENED.into_iter().enumerate() {
        let of = |it: &&super::Every| (it.path, it.lang, it.shape) == (path, lang, shape);
        let svg = &EVERYTHING.iter().find(of).unwrap().made[0].svg;
        let (file, pdf) = (folder.join(format!("{at}.svg")), folder.join(format!("{at}.pdf")));
        let _ = fs::remove_file(&pdf);
        fs::write(&file, svg).unwrap();
        let text = opens(&file, &pdf).and_then(|()| said_of("pdftotext", &pdf, &["-"]));
        let (Some(text), Some(info)) = (text, said_of("pdfinfo", &pdf, &[])) else {
            eprintln!("SKIPPED {name}: it or poppler-utils is not installed, `cargo xtask setup` brings them");
            return;
        };
        let (width, height) = shape.size();
        // A CSS pixel is three quarters of a point; a program may be a point off.
        let size = info.lines().find_map(|it| it.strip_prefix("Page size:")).unwrap();
        let sides: Vec<f64> = size.split_whitespace().filter_map(|it| it.parse().ok()).collect();
        let is_size = |got: f64, want: u32| (got - f64::from(want) * 0.75).abs() < 2.0;
        assert!(is_size(sides[0], width) && is_size(sides[1], height), "{name}, {path}: {size}");
        assert!(info.lines().any(|it| it.starts_with("Pages:") && it.ends_with(" 1")), "{name}, {path}: {info}");
        assert_eq!(missing(svg, &text), "", "{name}, {path}: {text}");
    }
}

#[test]
fn inkscape_opens_pictures_with_each_of_their_chinese_letters() {
    check_opened("inkscape", inkscape);
}

#[test]
fn libreoffice_draw_opens_pictures_with_each_of_their_chinese_letters() {
    check_opened("libreoffice-draw", libreoffice_draw);
}

#[test]
fn a_letter_that_a_pdf_lacks_is_seen() {
    let svg = "<svg><desc></desc><text x=\"1\">\u{4eba}\u{53e3}\u{7387}</text></svg>";
    assert_eq!(missing(svg, "\u{4eba}\u{53e3}\u{7387}"), "");
    assert_eq!(missing(svg, "\u{2f08}\u{53e3}\u{7387}"), "");
    assert_eq!(missing(svg, "\u{4eba}\u{7387}"), "\u{53e3}");
}

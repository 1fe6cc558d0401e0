//! Opens a zip container within bounds, before any spreadsheet reader sees it.
//!
//! The directory of a container can lie about sizes, so every part is inflated here under a cap. The parts that
//! hold a table are packed again without compression: what the reader then opens is what was measured.

use super::ods_extent;
use super::problem::{Content, FileProblem};
use super::read::Progress;
use super::shared_xml;
use super::sheet_xml::{self, Shared, Taken};
use std::io::{Cursor, Read, Write};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Bytes of the largest container that is opened.
pub const MOST_BYTES: u64 = 30 * 1024 * 1024;
/// Parts of the largest container that is opened.
pub const MOST_PARTS: u64 = 200;
/// Bytes of all parts together, inflated.
pub const MOST_INFLATED: u64 = 256 * 1024 * 1024;
/// Inflated bytes for each compressed one, for parts over [`RATIO_FROM`].
const MOST_RATIO: u64 = 200;
const RATIO_FROM: u64 = 1024 * 1024;

/// A container that was measured and packed again.
#[derive(Debug)]
pub struct Container {
    /// What kind of workbook it holds.
    pub content: Content,
    /// The parts that hold its tables, stored without compression.
    pub bytes: Vec<u8>,
    /// What was taken out of worksheets already: a worksheet names its place here by [`taken_from`].
    pub taken: Vec<Option<Taken>>,
    /// Rows of an OpenDocument's tables, and bytes of the part with them, which stands first.
    pub rows: (u32, u64),
}

/// The corner from which a worksheet says that it reaches, where plain cells were taken out of it: no table is there.
const MARK: (u32, u32) = (899_999, 16_382);

/// The place in [`Container::taken`] of a worksheet whose extent is told as from the first corner to the second.
pub fn taken_from(first: (u32, u32), second: (u32, u32)) -> Option<usize> {
    (first == MARK).then(|| usize::try_from(second.0.checked_sub(MARK.0)?).ok()).flatten()
}

/// A worksheet of the cells that were left, with the mark.
fn rest_of(taken: &Taken, place: usize) -> Vec<u8> {
    let head = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"XFC900000:XFD{}\"/><sheetData><row>",
        place + 900_000
    );
    [head.as_bytes(), &taken.rest, b"</row></sheetData></worksheet>"].concat()
}

/// Measures a container and keeps what a spreadsheet reader needs.
pub fn open(bytes: &[u8], progress: &mut dyn FnMut(Progress)) -> Result<Container, FileProblem> {
    let seen = bytes.len() as u64;
    if seen > MOST_BYTES {
        return Err(FileProblem::TooManyBytes { seen, accepted: MOST_BYTES });
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let parts = archive.len() as u64;
    if parts > MOST_PARTS {
        return Err(FileProblem::TooManyParts { seen: parts, accepted: MOST_PARTS });
    }
    let content = content(&archive);
    if !matches!(content, Content::Xlsx | Content::Ods) {
        return Err(FileProblem::NotATable { content });
    }
    if archive.decompressed_size().is_some_and(|declared| declared > u128::from(MOST_INFLATED)) {
        return Err(FileProblem::InflatesTooFar { accepted: MOST_INFLATED });
    }
    let mut budget = MOST_INFLATED;
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let (mut taken, mut shared, mut rows) = (Vec::new(), Shared::default(), (0, 0));
    for index in shared_first(&archive) {
        let mut part = archive.by_index(index).map_err(damaged)?;
        let name = part.name().map_err(damaged)?.into_owned();
        let mut inflated = inflate(&mut part, &mut budget)?;
        if !is_needed(&name) {
            continue;
        }
        if content == Content::Ods && name == CONTENT {
            rows = (ods_extent::check(&inflated)?, inflated.len() as u64);
        } else if name.ends_with(SHARED_TEXTS) {
            shared.texts = shared_xml::texts(&inflated);
        } else if name.ends_with(STYLES) {
            shared.plain_styles = shared_xml::plain_styles(&inflated);
        } else if content == Content::Xlsx && name.contains("worksheets/") && name.ends_with(".xml") {
            let whole = inflated.len() as u64;
            let mut report = |rows: u32, used: u64| {
                let total = (u64::from(rows) * whole).checked_div(used).and_then(|it| u32::try_from(it).ok());
                progress(Progress { rows, total });
            };
            if let Some(it) = sheet_xml::take(&inflated, &shared, &mut report) {
                inflated = rest_of(&it, taken.len());
                taken.push(Some(it));
            }
        }
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        writer.start_file(name, stored).map_err(damaged)?;
        writer.write_all(&inflated).map_err(|error| FileProblem::Damaged { detail: error.to_string() })?;
    }
    let bytes = writer.finish().map_err(damaged)?.into_inner();
    Ok(Container { content, bytes, taken, rows })
}

const SHARED_TEXTS: &str = "sharedStrings.xml";
const STYLES: &str = "styles.xml";
const CONTENT: &str = "content.xml";

/// The parts: those that worksheets point to before the worksheets, and an OpenDocument's tables before all else.
fn shared_first<R: Read + std::io::Seek>(archive: &ZipArchive<R>) -> Vec<usize> {
    let later = |index: &usize| {
        let name = archive.name_for_index(*index).and_then(Result::ok).unwrap_or_default();
        if name == CONTENT { 0 } else { 2 - u8::from(name.ends_with(SHARED_TEXTS) || name.ends_with(STYLES)) }
    };
    let mut order: Vec<usize> = (0..archive.len()).collect();
    order.sort_by_key(later);
    order
}

fn content<R: Read + std::io::Seek>(archive: &ZipArchive<R>) -> Content {
    let has = |end: &str| archive.file_names().flatten().any(|name| name.ends_with(end));
    if has("workbook.xml") {
        Content::Xlsx
    } else if has("workbook.bin") {
        Content::Xlsb
    } else if has("word/document.xml") || has("ppt/presentation.xml") {
        Content::OtherOffice
    } else if archive.index_for_name("content.xml").is_some()
        && archive.index_for_name("META-INF/manifest.xml").is_some()
    {
        Content::Ods
    } else {
        Content::OtherZip
    }
}

/// Pictures, themes and the like are measured but not kept.
fn is_needed(name: &str) -> bool {
    const NOT_READ: &[&str] =
        &["theme", "drawing", "calcChain", "media", "docProps", "comments", "printerSettings", "Thumbnails"];
    let is_markup = name.ends_with(".xml") || name.ends_with(".rels") || name == "mimetype";
    is_markup && !NOT_READ.iter().any(|it| name.contains(it))
}

fn inflate<R: Read>(part: &mut zip::read::ZipFile<'_, R>, budget: &mut u64) -> Result<Vec<u8>, FileProblem> {
    let packed = part.compressed_size().max(1);
    let cap = (*budget).min((packed.saturating_mul(MOST_RATIO)).max(RATIO_FROM));
    let mut inflated = Vec::new();
    part.take(cap + 1)
        .read_to_end(&mut inflated)
        .map_err(|error| FileProblem::Damaged { detail: error.to_string() })?;
    let length = inflated.len() as u64;
    if length > cap {
        return Err(FileProblem::InflatesTooFar { accepted: MOST_INFLATED });
    }
    *budget -= length;
    Ok(inflated)
}

fn damaged(error: ZipError) -> FileProblem {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => FileProblem::Password,
        other => FileProblem::Damaged { detail: other.to_string() },
    }
}

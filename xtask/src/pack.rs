//! Gzip, LZMA and hashes: the same bytes in give the same bytes out.

use crate::shell::Outcome;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, GzBuilder};
use lzma_rust2::{EncodeMode, LzmaOptions, LzmaWriter, MfType};
use sha2::{Digest, Sha256};
use std::io::Write;

/// How long to look for a shorter form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effort {
    /// For a page that is looked at once.
    Quick,
    /// What a server does while a visitor waits.
    Server,
    /// For a page that is handed out.
    Best,
}

/// Gzip without name or time.
pub(crate) fn gzip(bytes: &[u8], effort: Effort) -> Vec<u8> {
    let level = match effort {
        Effort::Quick => Compression::fast(),
        Effort::Server => Compression::best(),
        Effort::Best => return gzip_best(bytes),
    };
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), level);
    // Writing to memory cannot fail.
    encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap_or_default()
}

/// Zopfli: 4 % less than the best of the usual way, for half a minute.
fn gzip_best(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    match zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut packed) {
        Ok(()) => packed,
        // Writing to memory cannot fail.
        Err(_) => Vec::new(),
    }
}

/// LZMA without header or mark at the end, as `src/unlzma.js` reads it. It may repeat what is in `known`.
pub(crate) fn lzma(bytes: &[u8], known: Vec<u8>, effort: Effort) -> Outcome<Vec<u8>> {
    let window = (known.len() + bytes.len()).next_power_of_two();
    let options = LzmaOptions {
        dict_size: u32::try_from(window).map_err(|_| "a wasm is too large to be packed.")?,
        preset_dict: Some(known),
        lc: 3,
        lp: 0,
        pb: 0,
        mode: if effort == Effort::Best { EncodeMode::Normal } else { EncodeMode::Fast },
        nice_len: if effort == Effort::Best { 273 } else { 32 },
        mf: MfType::Bt4,
        depth_limit: if effort == Effort::Best { 1000 } else { 8 },
    };
    let packed = LzmaWriter::new_no_header(Vec::new(), &options, false)
        .and_then(|mut writer| writer.write_all(bytes).and_then(|()| writer.finish()));
    packed.map_err(|error| format!("LZMA: {error}."))
}

/// What a Content-Security-Policy wants to see for an inline script.
pub(crate) fn csp_hash(script: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(script)))
}

/// FNV-1a of 32 bits, as `src/boot_worker.js` counts it again.
pub(crate) fn mark(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |mark, byte| (mark ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// A short mark of the content, to tell versions apart in an address.
pub(crate) fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_has_no_time_and_comes_back() {
        let bytes = b"figures figures figures".repeat(100);
        for effort in [Effort::Quick, Effort::Server, Effort::Best] {
            let packed = gzip(&bytes, effort);
            assert_eq!(&packed[4..8], &[0; 4]);
            let mut back = Vec::new();
            std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(&packed[..]), &mut back).unwrap();
            assert_eq!(back, bytes);
        }
    }

    #[test]
    fn lzma_repeats_what_is_known_and_comes_back() {
        let known: Vec<u8> = (0..5000_u32).flat_map(|it| (it * it).to_le_bytes()).collect();
        let bytes = [&known[4000..9000], b"and more"].concat();
        for effort in [Effort::Quick, Effort::Best] {
            let packed = lzma(&bytes, known.clone(), effort).unwrap();
            assert!(packed.len() < 200, "{}", packed.len());
            let length = bytes.len() as u64;
            let read = |known| {
                let mut back = Vec::new();
                lzma_rust2::LzmaReader::new(&packed[..], length, 3, 0, 0, 1 << 15, known)
                    .map(|mut reader| std::io::Read::read_to_end(&mut reader, &mut back).map(|_| back))
            };
            assert_eq!(read(Some(&known)).unwrap().unwrap(), bytes);
        }
    }

    #[test]
    fn csp_hash_is_the_one_of_the_standard() {
        // The example of the CSP specification, section 6.7.3.3 there.
        assert_eq!(csp_hash("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }
}

//! What makes the hosted form an app: manifest, icons, and the service worker that keeps it for offline use.

use crate::shell::{self, Outcome};
use crate::{house, pack};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write;
use std::path::Path;

/// The icon in its own units: a ruler with its divisions, as in index.html.
const SIDE: u32 = 32;
const GROUND: [u8; 3] = [0x12, 0x43, 0x6d];
const INK: [u8; 3] = [0xff, 0xff, 0xff];
/// Lines of the ruler in eighths of a unit: left, top, right, bottom.
const LINES: [[u32; 4]; 5] =
    [[30, 150, 226, 170], [46, 78, 66, 170], [94, 110, 114, 170], [142, 110, 162, 170], [190, 78, 210, 170]];

/// Sides of the icons in pixels: what installers ask for.
const ICONS: [u32; 2] = [192, 512];

/// The script that registers the worker, once the page has had time to open.
pub(crate) const REGISTER: &str = "if(navigator.serviceWorker)addEventListener('load',function(){setTimeout(function(){\
navigator.serviceWorker.register('sw.js').catch(function(){})},3000)});";

/// Writes manifest, icons and worker into the site's folder. `names` are the addresses that a visit fetches.
pub(crate) fn write(folder: &Path, names: &[&str]) -> Outcome {
    let mut all: Vec<String> = names.iter().map(|it| (*it).to_owned()).collect();
    let mut icons = Vec::new();
    for side in ICONS {
        let name = format!("icon-{side}.png");
        shell::write(&folder.join(&name), png(side)?)?;
        for purpose in ["any", "maskable"] {
            icons.push(format!(
                "{{ \"src\": \"{name}\", \"sizes\": \"{side}x{side}\", \"type\": \"image/png\", \"purpose\": \"{purpose}\" }}"
            ));
        }
        all.push(name);
    }
    let manifest = format!(
        "{{\n  \"id\": \"./\",\n  \"name\": \"标尺 Biaochi\",\n  \"short_name\": \"标尺\",\n  \"lang\": \"zh-Hans\",\n  \"start_url\": \"./\",\n  \
         \"scope\": \"./\",\n  \"display\": \"standalone\",\n  \"background_color\": \"#fbfaf7\",\n  \"theme_color\": \"#12436d\",\n  \
         \"icons\": [{}]\n}}\n",
        icons.join(", ")
    );
    shell::write(&folder.join("manifest.webmanifest"), &manifest)?;
    all.push("manifest.webmanifest".to_owned());
    let text = shell::read_text(&house::root().join("src/site_worker.js"))?;
    // The addresses of what was built carry the marks of their content, so their list is the mark of the build.
    let index = shell::read(&folder.join("index.html"))?;
    let mark = pack::short_hash(&[index.as_slice(), all.join(" ").as_bytes(), text.as_bytes()].concat());
    let list = format!("[{}]", all.iter().map(|it| format!("'{it}'")).collect::<Vec<_>>().join(", "));
    shell::write(&folder.join("sw.js"), text.replace("__MARK__", &mark).replace("__FILES__", &list))
}

/// The icon as a PNG with so many pixels a side.
fn png(side: u32) -> Outcome<Vec<u8>> {
    let mut rows = Vec::new();
    for y in 0..side {
        // No filter.
        rows.push(0);
        for x in 0..side {
            let at = |pixel: u32| pixel * SIDE * 8 / side;
            let inked = LINES.iter().any(|[l, t, r, b]| (*l..*r).contains(&at(x)) && (*t..*b).contains(&at(y)));
            rows.extend(if inked { INK } else { GROUND });
        }
    }
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    let data = packed.write_all(&rows).and_then(|()| packed.finish()).map_err(|it| format!("an icon: {it}."))?;
    let mut head = Vec::new();
    head.extend(side.to_be_bytes());
    head.extend(side.to_be_bytes());
    // Eight bits of red, green and blue.
    head.extend([8, 2, 0, 0, 0]);
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, bytes) in [(b"IHDR", head.as_slice()), (b"IDAT", data.as_slice()), (b"IEND", &[])] {
        let length = u32::try_from(bytes.len()).map_err(|_| "an icon is too large.".to_owned())?;
        let mut crc = flate2::Crc::new();
        crc.update(kind);
        crc.update(bytes);
        out.extend(length.to_be_bytes());
        out.extend(kind);
        out.extend(bytes);
        out.extend(crc.sum().to_be_bytes());
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::png;

    #[test]
    fn an_icon_is_a_png_of_its_size() {
        let icon = png(192).unwrap();
        assert!(icon.starts_with(b"\x89PNG\r\n\x1a\n"));
        assert_eq!(icon.get(16..24), Some([0, 0, 0, 192, 0, 0, 0, 192].as_slice()));
        assert!(icon.ends_with(&[0xae, 0x42, 0x60, 0x82]), "the mark of a PNG's end");
    }
}

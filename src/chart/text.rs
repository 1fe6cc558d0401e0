//! Width of text from a small table, the same natively and in the page.
//!
//! Plotters' own measure appends a span to the body for each label, which forces a reflow and does not exist natively.
//! The table errs on the wide side of Noto Sans, Segoe UI and PingFang, so that what is laid out also fits.

use std::borrow::Cow;

/// Width of one character in thousandths of an em.
fn per_mille(c: char) -> u32 {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '0'..='9' => 580,
        ' ' | '\u{a0}' => 270,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 300,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' | '"' => 400,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 930,
        '‰' => 1250,
        '–' | '·' => 520,
        'A'..='Z' => 680,
        '…' => 850,
        '—' | '“' | '”' | '‘' | '’' | '▲' | '◆' | '▼' | '○' => 1000,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{fe0e}' | '\u{fe10}'..='\u{ffef}' => 1000,
        '\u{10000}'.. => 1200,
        _ => 600,
    }
}

/// Width in tenths of a pixel of `text` set `size_px` high.
pub fn width_tenths(text: &str, size_px: u32, bold: bool) -> u32 {
    let mille: u32 = text.chars().map(per_mille).fold(0, u32::saturating_add);
    let plain = mille.saturating_mul(size_px).div_ceil(100);
    if bold { plain.saturating_add(plain / 16) } else { plain }
}

/// Shortens `text` with "…" so that it is no wider than `room_tenths`.
pub fn fit(text: &str, size_px: u32, bold: bool, room_tenths: u32) -> Cow<'_, str> {
    if width_tenths(text, size_px, bold) <= room_tenths {
        return Cow::Borrowed(text);
    }
    let budget = room_tenths.saturating_sub(width_tenths("…", size_px, bold));
    let mut end = 0;
    let mut used = 0u32;
    for (at, c) in text.char_indices() {
        used = used.saturating_add(per_mille(c));
        let wide = used.saturating_mul(size_px).div_ceil(100);
        if (if bold { wide + wide / 16 } else { wide }) > budget {
            break;
        }
        end = at + c.len_utf8();
    }
    let kept = text.get(..end).unwrap_or_default().trim_end();
    Cow::Owned(format!("{kept}…"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, room: u32, want: &str) {
        let got = fit(text, 10, false, room);
        assert_eq!(got, want);
        assert!(width_tenths(&got, 10, false) <= room.max(85), "{got} is wider than {room}");
    }

    #[test]
    fn a_chinese_character_is_one_em_wide() {
        assert_eq!(width_tenths("柳河乡", 14, false), 3 * 140);
    }

    #[test]
    fn a_name_is_kept_whole_where_it_fits() {
        check("柳河乡", 300, "柳河乡");
        check("", 0, "");
    }

    #[test]
    fn a_long_name_ends_in_an_ellipsis() {
        check("柳河乡人民政府", 300, "柳河…");
        check("Upper Bridge Township", 700, "Upper Bridg…");
        check("柳河乡", 10, "…");
    }
}

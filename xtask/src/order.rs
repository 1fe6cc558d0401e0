//! Puts functions of a wasm that are alike side by side, for it packs 8 % smaller then.
//!
//! Deflate finds repetitions only within 32 kB, and one generic function made for two types is two functions that
//! differ in a few bytes. The order changes nothing that runs.
//!
//! Here the order is only chosen: the functions are given names that sort as the functions should stand, and
//! wasm-opt, which knows how to number calls anew, then sorts them by name.

use crate::shell::Outcome;

/// How many samples of a function are compared with those of another.
const SAMPLES: usize = 64;

/// For each of so many hashes the smallest over all stretches of four bytes: the more of these two functions
/// share, the more stretches they share.
type Samples = [u32; SAMPLES];

/// The module with names by which `wasm-opt --reorder-functions-by-name` puts like to like.
pub(crate) fn with_names_in_order(wasm: &[u8]) -> Outcome<Vec<u8>> {
    let (imported, bodies) = functions(wasm).ok_or("wasm-opt left a module that cannot be read.")?;
    let mut ranks: Vec<(usize, usize)> = chain(&bodies).into_iter().enumerate().map(|(rank, at)| (at, rank)).collect();
    ranks.sort_unstable();
    let mut list = leb(ranks.len());
    for (at, rank) in ranks {
        let name = format!("{rank:06}");
        list.extend(leb(imported + at));
        put_part(&mut list, name.as_bytes());
    }
    // A custom section: its name, then the part of it that names functions.
    let mut section = vec![4];
    section.extend(b"name\x01");
    put_part(&mut section, &list);
    let mut named = wasm.to_vec();
    named.push(0);
    put_part(&mut named, &section);
    Ok(named)
}

/// From each function on to the one most like it of those that are left; where none is like it, to the next.
fn chain(bodies: &[&[u8]]) -> Vec<usize> {
    let mut left: Vec<(usize, Samples)> = bodies.iter().map(|body| samples(body)).enumerate().collect();
    let mut order = Vec::with_capacity(left.len());
    let mut last = [0; SAMPLES];
    while !left.is_empty() {
        let mut best = (0, 0);
        for (place, (_, samples)) in left.iter().enumerate() {
            let shared = samples.iter().zip(&last).filter(|(a, b)| a == b).count();
            if shared > best.0 {
                best = (shared, place);
            }
        }
        // `remove` and not `swap_remove`: what is left stays in its first order.
        let (at, samples) = left.remove(best.1);
        order.push(at);
        last = samples;
    }
    order
}

fn samples(body: &[u8]) -> Samples {
    let mut least = [u32::MAX; SAMPLES];
    for stretch in body.windows(4) {
        let mut hash =
            stretch.iter().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
        for slot in &mut least {
            // Another hash for each slot: steps of a xorshift.
            hash ^= hash << 13;
            hash ^= hash >> 17;
            hash ^= hash << 5;
            *slot = hash.wrapping_mul(0x9e37_79b1).min(*slot);
        }
    }
    least
}

/// How many functions are imported, and the bodies of the others.
fn functions(wasm: &[u8]) -> Option<(usize, Vec<&[u8]>)> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for (kind, mut section) in sections(wasm)? {
        match kind {
            2 => imported = imports(section)?,
            10 => {
                for _ in 0..take_leb(&mut section)? {
                    bodies.push(take_part(&mut section)?);
                }
            }
            _ => {}
        }
    }
    Some((imported, bodies))
}

/// The sections of a module, each with its kind.
pub(crate) fn sections(wasm: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut rest = wasm.get(8..)?;
    let mut all = Vec::new();
    while let Some((kind, after)) = rest.split_first() {
        rest = after;
        all.push((*kind, take_part(&mut rest)?));
    }
    Some(all)
}

/// How many functions the section of imports names. wasm-bindgen's modules import nothing else.
fn imports(mut section: &[u8]) -> Option<usize> {
    let count = take_leb(&mut section)?;
    for _ in 0..count {
        for _ in ["module", "name"] {
            take_part(&mut section)?;
        }
        let (0, after) = section.split_first().map(|(kind, after)| (*kind, after))? else { return None };
        section = after;
        take_leb(&mut section)?;
    }
    Some(count)
}

/// Takes a number of wasm's own form off the front.
pub(crate) fn take_leb(bytes: &mut &[u8]) -> Option<usize> {
    let mut number = 0;
    for shift in (0..35).step_by(7) {
        let (byte, after) = bytes.split_first()?;
        *bytes = after;
        number |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

/// Takes bytes off the front whose number stands before them: a name, a section, a body.
pub(crate) fn take_part<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = take_leb(bytes)?;
    let (part, after) = bytes.split_at_checked(length)?;
    *bytes = after;
    Some(part)
}

/// Puts bytes with their number before them.
pub(crate) fn put_part(out: &mut Vec<u8>, part: &[u8]) {
    out.extend(leb(part.len()));
    out.extend(part);
}

/// A number in wasm's own form.
pub(crate) fn leb(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = (number & 0x7f) as u8;
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_that_are_alike_stand_side_by_side() {
        let one: Vec<u8> = (0..=200).collect();
        let other: Vec<u8> = (0..=200).rev().collect();
        let like_one: Vec<u8> = one.iter().map(|it| if *it == 90 { 7 } else { *it }).collect();
        assert_eq!(chain(&[&one, &other, &like_one]), [0, 2, 1]);
    }

    #[test]
    fn bodies_are_found_behind_the_imports() {
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        // One import, `a` of `b`, a function of type 0; then two bodies of two bytes.
        wasm.extend([2, 7, 1, 1, b'a', 1, b'b', 0, 0]);
        wasm.extend([10, 7, 2, 2, 0, 0x0b, 2, 0, 0x0b]);
        let (imported, bodies) = functions(&wasm).unwrap();
        assert_eq!((imported, bodies.len()), (1, 2));
        let named = with_names_in_order(&wasm).unwrap();
        assert!(named.ends_with(b"\x02\x01\x06000000\x02\x06000001"), "{named:?}");
    }

    #[test]
    fn numbers_come_back() {
        for number in [0, 1, 127, 128, 300, 70_000, 5_000_000] {
            assert_eq!(take_leb(&mut leb(number).as_slice()), Some(number));
        }
    }
}

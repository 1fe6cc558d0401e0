//! A wasm taken apart into streams of like with like, which pack a sixth smaller.
//!
//! Deflate and LZMA find what repeats. In a wasm, numbers of functions, of locals and of places in memory stand between
//! the instructions and break each other's repetitions; here each kind stands by itself. What the reader can work out
//! is left out: how long a function is, and the usual alignment of an access to memory.
//!
//! `src/join.js` puts it together again, byte by byte the same, and says how the form is laid out.

use crate::shell::Outcome;

/// The streams, in the order in which they stand; those that share words stand side by side.
#[derive(Clone, Copy)]
enum Stream {
    /// Sections before the code, with the head of the module.
    Before,
    /// Instructions without what they work on.
    Op,
    /// How many locals of which type a function has.
    Locals,
    Local,
    Global,
    Int,
    Long,
    Float,
    /// Offsets of what is read from memory, and of what is written there.
    Loaded,
    Stored,
    Call,
    Branch,
    /// Types of blocks, tables of branches, and all that is rare.
    Rare,
    /// Sections behind the code: texts and other data.
    After,
}

const STREAMS: usize = Stream::After as usize + 1;

/// What each stream holds so far.
#[derive(Default)]
struct Streams([Vec<u8>; STREAMS]);

impl Streams {
    fn put(&mut self, stream: Stream, bytes: &[u8]) {
        if let Some(it) = self.0.get_mut(stream as usize) {
            it.extend_from_slice(bytes);
        }
    }
}

/// In the place of an instruction: the access to memory that follows is aligned to two to the power of the low bits.
const ALIGNED: u8 = 0xe0;

/// The module in streams, behind numbers of 32 bits, little end first: the length of the code section, how many
/// functions it has, and the lengths of all streams.
pub(crate) fn split(wasm: &[u8]) -> Outcome<Vec<u8>> {
    let mut reader = Reader { wasm, at: 8 };
    let mut streams = Streams::default();
    let (mut section, mut count) = (0, 0);
    streams.put(Stream::Before, wasm.get(..8).ok_or("a wasm has at least eight bytes.")?);
    let mut around = Stream::Before;
    while reader.at < wasm.len() {
        let from = reader.at;
        let kind = reader.byte()?;
        let length = reader.number()?;
        let until = reader.at + length;
        if kind == 10 {
            (section, around) = (length, Stream::After);
            count = reader.number()?;
            for _ in 0..count {
                function(&mut reader, &mut streams)?;
            }
        } else {
            reader.at = until;
            streams.put(around, reader.since(from)?);
        }
        if reader.at != until {
            return Err(format!("the section at byte {from} of a wasm does not end where it says."));
        }
    }
    let numbers = [section, count].into_iter().chain(streams.0.iter().map(Vec::len));
    let mut split: Vec<u8> = numbers.flat_map(|it| (it as u32).to_le_bytes()).collect();
    split.extend(streams.0.concat());
    Ok(split)
}

fn function(reader: &mut Reader, streams: &mut Streams) -> Outcome {
    let length = reader.number()?;
    let until = reader.at + length;
    let from = reader.at;
    for _ in 0..reader.number()? {
        reader.number()?;
        reader.byte()?;
    }
    streams.put(Stream::Locals, reader.since(from)?);
    let mut depth = 1;
    while depth > 0 {
        let op = reader.byte()?;
        let from = reader.at;
        let stream = match op {
            // block, loop, if; end.
            0x02..=0x04 => {
                depth += 1;
                reader.skip(1)?;
                Stream::Rare
            }
            0x0b => {
                depth -= 1;
                Stream::Rare
            }
            // br, br_if.
            0x0c | 0x0d => {
                reader.skip(1)?;
                Stream::Branch
            }
            // br_table: a count, so many labels, one more.
            0x0e => {
                let labels = reader.number()?;
                reader.skip(labels + 1)?;
                Stream::Rare
            }
            // call; call_indirect with its type and table.
            0x10 => {
                reader.skip(1)?;
                Stream::Call
            }
            0x11 => {
                reader.skip(2)?;
                Stream::Rare
            }
            // select with its types.
            0x1c => {
                let types = reader.number()?;
                reader.skip(types)?;
                Stream::Rare
            }
            0x20..=0x22 => {
                reader.skip(1)?;
                Stream::Local
            }
            0x23 | 0x24 => {
                reader.skip(1)?;
                Stream::Global
            }
            // table.get, table.set, memory.size, memory.grow, ref.null, ref.func.
            0x25 | 0x26 | 0x3f | 0x40 | 0xd0 | 0xd2 => {
                reader.skip(1)?;
                Stream::Rare
            }
            0x28..=0x3e => {
                let align = reader.byte()?;
                if align >= 8 {
                    return Err(format!("a wasm has an alignment of {align}."));
                }
                if align != usual_align(op) {
                    streams.put(Stream::Op, &[ALIGNED | align]);
                }
                streams.put(Stream::Op, &[op]);
                let from = reader.at;
                reader.skip(1)?;
                let stream = if op < 0x36 { Stream::Loaded } else { Stream::Stored };
                streams.put(stream, reader.since(from)?);
                continue;
            }
            0x41 => {
                reader.skip(1)?;
                Stream::Int
            }
            0x42 => {
                reader.skip(1)?;
                Stream::Long
            }
            0x43 | 0x44 => {
                reader.at += if op == 0x43 { 4 } else { 8 };
                Stream::Float
            }
            // From here on those with a second byte that says which.
            0xfc => {
                let which = reader.byte()?;
                let numbers = match which {
                    0..=7 => 0,
                    8 | 10 | 12 | 14 => 2,
                    9 | 11 | 13 | 15..=17 => 1,
                    _ => return Err(format!("a wasm has the instruction fc {which:02x}, which split does not know.")),
                };
                reader.skip(numbers)?;
                Stream::Rare
            }
            0x00 | 0x01 | 0x05 | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => Stream::Rare,
            _ => return Err(format!("a wasm has the instruction {op:02x}, which split does not know.")),
        };
        streams.put(Stream::Op, &[op]);
        streams.put(stream, reader.since(from)?);
    }
    if reader.at == until { Ok(()) } else { Err("a function of a wasm does not end where it says.".to_owned()) }
}

/// The alignment of an access to memory that is as wide as what it reads or writes, as a power of two.
const fn usual_align(op: u8) -> u8 {
    match op {
        0x29 | 0x2b | 0x37 | 0x39 => 3,
        0x28 | 0x2a | 0x34 | 0x35 | 0x36 | 0x38 | 0x3e => 2,
        0x2e | 0x2f | 0x32 | 0x33 | 0x3b | 0x3d => 1,
        _ => 0,
    }
}

struct Reader<'a> {
    wasm: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Outcome<u8> {
        let byte = self.wasm.get(self.at).copied().ok_or("a wasm ends too early.")?;
        self.at += 1;
        Ok(byte)
    }

    /// A number of wasm's own form, which has to be the shortest one: `src/join.js` writes no other.
    fn number(&mut self) -> Outcome<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                let shortest = byte > 0 || shift == 0;
                return if shortest {
                    Ok(number)
                } else {
                    Err("a wasm has a length that is longer than it need be.".to_owned())
                };
            }
        }
        Err("a wasm has a number that does not end.".to_owned())
    }

    /// Goes past numbers whose value does not matter.
    fn skip(&mut self, numbers: usize) -> Outcome {
        for _ in 0..numbers {
            while self.byte()? & 0x80 > 0 {}
        }
        Ok(())
    }

    fn since(&self, from: usize) -> Outcome<&'a [u8]> {
        self.wasm.get(from..self.at).ok_or_else(|| "a wasm ends too early.".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module of one function with this code, between a section of types and one of data.
    fn module(code: &[u8]) -> Vec<u8> {
        let mut wasm = b"\0asm\x01\0\0\0\x01\x01\x00\x0a".to_vec();
        let length = code.len() as u8;
        wasm.extend([length + 2, 1, length]);
        wasm.extend(code);
        wasm.extend(b"\x0b\x01\x00");
        wasm
    }

    #[track_caller]
    fn check(code: &[u8], want: [&[u8]; STREAMS]) {
        let split = split(&module(code)).unwrap();
        let (numbers, mut rest) = split.split_at(8 + 4 * STREAMS);
        let numbers: Vec<usize> =
            numbers.chunks(4).map(|it| u32::from_le_bytes(it.try_into().unwrap()) as usize).collect();
        assert_eq!(numbers[..2], [code.len() + 2, 1]);
        for (at, want) in want.iter().enumerate() {
            let (stream, after) = rest.split_at(numbers[2 + at]);
            assert_eq!(stream, *want, "stream {at}");
            rest = after;
        }
        assert_eq!(rest, b"");
    }

    #[test]
    fn each_kind_of_number_goes_to_its_stream() {
        let (before, after) = (b"\0asm\x01\0\0\0\x01\x01\x00", b"\x0b\x01\x00");
        // One i32; block, local.get 3, i32.const 300, i32.load offset 16 aligned as usual and to a byte, i64.store
        // offset 8, call 200, br_if 0, br_table of two and one, end, end.
        let code = [
            1, 1, 0x7f, 2, 0x40, 0x20, 3, 0x41, 0xac, 2, 0x28, 2, 16, 0x28, 0, 17, 0x37, 3, 8, 0x10, 0xc8, 1, 0x0d, 0,
            0x0e, 2, 0, 1, 2, 0x0b, 0x0b,
        ];
        let ops = [2, 0x20, 0x41, 0x28, 0xe0, 0x28, 0x37, 0x10, 0x0d, 0x0e, 0x0b, 0x0b];
        let [locals, local, int, loaded, stored, call, branch, rare]: [&[u8]; 8] =
            [&[1, 1, 0x7f], &[3], &[0xac, 2], &[16, 17], &[8], &[0xc8, 1], &[0], &[0x40, 2, 0, 1, 2]];
        check(&code, [before, &ops, locals, local, &[], int, &[], &[], loaded, stored, call, branch, rare, after]);
    }

    #[test]
    fn what_the_page_could_not_put_together_again_is_refused() {
        for (code, why) in
            [(&[0_u8, 0xfd, 0, 0x0b][..], "fd"), (&[0, 0xfc, 99, 0x0b], "fc 63"), (&[0, 0x0b, 0x0b], "end")]
        {
            let error = split(&module(code)).unwrap_err();
            assert!(error.contains(why), "{error}");
        }
        let longer_than_need_be = b"\0asm\x01\0\0\0\x01\x81\x00\x00";
        assert!(split(longer_than_need_be).unwrap_err().contains("longer"));
    }
}

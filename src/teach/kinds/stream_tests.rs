//! The numbers of sixty exercises of each kind, as one digest a kind: no address ever leads to other numbers.
//!
//! Words may be mended; a change here gives another exercise to who types in a code that stands on paper.

use super::tests::bare;
use super::{Kind, all, make};
use crate::locale::Lang;
use crate::teach::address::{Address, Level};
use crate::teach::exercise::Task;

const SEEDS: u32 = 20;

/// `prints_streams` writes these lines.
#[rustfmt::skip]
const STREAMS: &[(&str, u64)] = &[
];

/// FNV-1a over the digits of the question, the answer, the named wrong answers and the place of what is right.
fn digest(kind: &Kind) -> u64 {
    let mut digest = 0xcbf2_9ce4_8422_2325_u64;
    let mut take = |text: &str| {
        for byte in text.bytes().chain([b'|']) {
            digest = (digest ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    };
    for level in Level::ALL {
        for seed in 0..SEEDS {
            let made = make(&Address { kind: kind.code.to_owned(), level, seed }, Lang::En, &[]).unwrap();
            let asked: String = bare(made.question.as_str()).chars().filter(char::is_ascii_digit).collect();
            take(&asked);
            match &made.task {
                Task::Number(it) => {
                    take(&format!("{:?} {}", it.answer, it.decimals));
                    it.slips.iter().for_each(|it| take(&format!("{} {:?}", it.mistake.code(), it.value)));
                }
                Task::Choice(all) => {
                    all.iter().for_each(|it| take(it.mistake.map_or("right", |it| it.code())));
                }
            }
        }
    }
    digest
}

#[test]
fn no_address_ever_leads_to_other_numbers() {
    let held: Vec<&str> = STREAMS.iter().map(|it| it.0).collect();
    assert_eq!(all().map(|it| it.code).collect::<Vec<_>>(), held);
    let changed: Vec<&str> =
        all().zip(STREAMS).filter(|(kind, held)| digest(kind) != held.1).map(|it| it.0.code).collect();
    assert!(changed.is_empty(), "{changed:?}");
}

/// `cargo test --lib prints_streams -- --ignored --nocapture` prints the table anew, for new kinds.
#[test]
#[ignore = "for writing the table, not for checking"]
fn prints_streams() {
    for kind in all() {
        println!("    (\"{}\", {:#018x}),", kind.code, digest(kind));
    }
}

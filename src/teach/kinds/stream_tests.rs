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
    ("rate_start_end", 0x4357873d29f9ec11),
    ("rate_from_average", 0xf19a138d35609c59),
    ("rate_share", 0xcd4dfd5be0efb82c),
    ("rate_events", 0x770b95f6a38dd9c2),
    ("rate_natural", 0x20355d82a1da1e26),
    ("rate_fertility", 0x3e0eae5e67f76e22),
    ("rate_two", 0xe9fabe43aa70f769),
    ("fraction_numerator", 0x6640cdfc8d801540),
    ("fraction_denominator", 0x158deb88f68f2b59),
    ("fraction_formula", 0x2d947a6a525fb2bf),
    ("fraction_who_counts", 0x328e5630a9482a3f),
    ("fraction_live_births", 0xedd6b027c7df47b0),
    ("unit_choose", 0x94ce25fdfd4674b7),
    ("unit_slip", 0xb7ee5368160c86f5),
    ("unit_convert", 0x96618d4ea452c4c4),
    ("unit_larger", 0x36fb6a88dd870ef2),
    ("unit_per_thousand", 0x07d671b5356ad1aa),
    ("average_two_points", 0x0ddf27277b9e3d19),
    ("average_months", 0xa11f3ee38af1ac3f),
    ("average_quarters", 0x093483835f3e63b1),
    ("average_area", 0x3d1f8bd6213e4842),
    ("average_end_effect", 0x4f2cfc20015ac679),
    ("ratio_two_groups", 0xeac99c6938678368),
    ("ratio_from_total", 0x0e6dc95130d56955),
    ("ratio_from_share", 0x3e55fa91aa0385e2),
    ("ratio_count", 0x86a254636f55f776),
    ("ratio_dependency", 0xe702aaa9c7d9e6c6),
    ("coverage_plan", 0x8aa78c7167b691dd),
    ("coverage_due", 0x22d3f9afa7a1ba6a),
    ("coverage_missing", 0xb2ee52385c35a3c9),
    ("pool_areas", 0x06fa92ec8a8d8c7d),
    ("pool_months", 0xfa798642285f12be),
    ("pool_years", 0x3751a84ebf1fdfd6),
    ("pool_choose", 0xd9016f882705e1b1),
    ("pool_weighted", 0xc9ecfa0d119cfb33),
    ("pool_missing", 0x349e103289ed6dba),
    ("inverse_count", 0x6eeedc73241dd8ec),
    ("inverse_population", 0x4ec4afa64b99c409),
    ("inverse_whole", 0x8de09c79f19456a9),
    ("inverse_more", 0xfc305e24b54d0f48),
    ("gap_points", 0xeb13b878dbe2561c),
    ("target_verdict", 0x7bdb12cf7c23abdd),
    ("gap_sentence", 0x64771e2c33ab4d7b),
    ("cases_to_target", 0xccf9ea3cdc8f78b2),
    ("furthest_target", 0xf3564e5faa70ce80),
    ("point_change", 0x21087d2fb885c143),
    ("point_relative", 0xb4df3bbe113ed5ac),
    ("point_sentence", 0x83d71e1129a3993f),
    ("point_published", 0x800ff7afa113d5fc),
    ("change_count", 0x746b9b0116af739b),
    ("change_rate", 0xbb56886316612096),
    ("count_up_rate_down", 0x2a46c95e26dc20d0),
    ("base_year", 0xcf5b4f10426911cb),
    ("prorated_target", 0xceebc0d250635508),
    ("part_year_label", 0xc2ace5ce01403873),
    ("projected_year", 0x4d8016dd475da1f9),
    ("remaining_months", 0xf917beadde478ca9),
    ("cumulative_single", 0x51aeacad45f96d61),
    ("cumulative_sum", 0xf6d2fd32c9242e93),
    ("assessment_months", 0x4e5f2122c60cb414),
    ("assessment_births", 0xfa1647f986eef8a7),
    ("assessment_event", 0x1ad78128c9909d6a),
    ("assessment_half", 0x951a33983f34abd4),
    ("correct_numerator", 0x8facd22496855527),
    ("correct_both", 0xd939e8ff2bc54d29),
    ("under_report_rate", 0x47f7d34e42bf51c0),
    ("correct_denominator", 0xee74f6ab3a67443f),
    ("missing_area", 0x0216881efcc584b7),
    ("identity_cell", 0x5b24f1f8abc3013f),
    ("error_row", 0xe2cc8e1d5fee1c0b),
    ("error_phrase", 0x4363395e8cd07e36),
    ("error_step", 0x7ae20f8bf56fa13f),
    ("small_ratio", 0x557d9a0830af48cc),
    ("one_case", 0x7aa7fee9b3af8fa2),
    ("which_rank", 0x0e09eca3f9bfef5e),
    ("pooled_years", 0x7612f5aa60402092),
    ("impossible_row", 0xe5fdd2b7c019e118),
    ("over_100", 0xe3a9b9d9048953bc),
    ("end_population", 0xe918e3769ea563a1),
    ("last_year_match", 0x6452a47f1257b3ad),
    ("misprint_value", 0x5d2a8c16d8942df6),
    ("misprint_cause", 0xae73dd2e36091ac9),
    ("rounded_or_cut", 0xa6951b0b524022a9),
    ("chart_bullet", 0x89707dea80cba7da),
    ("chart_trend", 0x42efc1ccaaa0197e),
    ("chart_ranked", 0xa611b99d76d7b483),
    ("chart_error", 0xdf60b9d366df0454),
    ("score_deduct", 0x910ce07eb6f2ee5f),
    ("score_share", 0xf8313c72264f68a8),
    ("score_weight", 0xe72c1e9fd5d71f78),
    ("score_veto", 0x99bfade03987334a),
    ("interval_wilson", 0xd76622885373c2ad),
    ("interval_events", 0xecd9b88223076df0),
    ("interval_says", 0x375b7130941dd383),
    ("funnel_outside", 0x68a8244024a5b3d6),
];

/// A question with each drawing once: the one for narrow pages says the same again.
fn once(question: &str) -> String {
    let mut parts = question.split("<div class=\"stat-narrow\">");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once("</div>").map_or("", |it| it.1))
}

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
            let asked: String = bare(&once(made.question.as_str())).chars().filter(char::is_ascii_digit).collect();
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

//! Whole scores of the sample county: workings, part-years, ranks and how sure they are.

use super::{
    AreaScore, Board, Rank, State, Voice, Why, area, by_line, by_total, intervals, moved_by_weights, rule, working,
};
use crate::assess::scheme::{Number, SHIPPED, Scheme, Target, What, shipped};
use crate::figures::{AreaId, Workspace, sample};
use crate::locale::Lang;
use crate::measure::Exact;
use std::sync::OnceLock;

const YEAR: i32 = 2006;

fn county() -> &'static Workspace {
    static COUNTY: OnceLock<Workspace> = OnceLock::new();
    COUNTY.get_or_init(|| sample("s"))
}

fn scheme(code: &str) -> Scheme {
    shipped(code, &county().catalog).unwrap()
}

fn scores(board: &Board<'_>, top: AreaId) -> Vec<AreaScore> {
    board.workspace.areas.children(top).iter().map(|it| area(board, *it)).collect()
}

#[test]
fn the_sample_county_is_scored_at_once_by_every_shipped_scheme() {
    let it = county();
    for (code, _) in SHIPPED {
        let scheme = scheme(code);
        let board = Board::new(it, &scheme, YEAR, AreaId(0));
        for score in scores(&board, AreaId(0)) {
            let part = score.parts.first().unwrap();
            assert_eq!(part.lines.len(), scheme.lines().count());
            for lang in Lang::ALL {
                let voice = Voice { board: &board, lang };
                for (((_, line), inputs), score) in scheme.lines().zip(&part.inputs).zip(&part.lines) {
                    let said = rule(voice, line);
                    assert!(!said.is_empty() && !said.contains('{'), "{code} {} {said}", line.code);
                    let steps = working(voice, line, inputs, score);
                    assert!(steps.last().is_some_and(|it| it.is_answer));
                    for step in steps {
                        let all = [step.title, step.line, step.notes.join(" ")].join(" ");
                        assert!(!all.contains('{') && !all.trim().is_empty(), "{code} {} {all}", line.code);
                        if lang == Lang::En {
                            assert!(!crate::locale::tests::has_chinese(&all), "{code} {} {all}", line.code);
                        }
                    }
                }
            }
        }
    }
}

/// The working's steps are the numbers of a hand calculation: 12 − (11.32 − 11) ÷ 0.1 × 1 and the like, recomputed here from
/// the printed value alone.
#[test]
fn a_line_of_the_sample_is_what_its_printed_value_gives() {
    let it = county();
    let scheme = scheme("county-2006-review");
    let board = Board::new(it, &scheme, YEAR, AreaId(0));
    for score in scores(&board, AreaId(0)) {
        let (inputs, line) = (&score.parts[1].inputs[0][0], &score.parts[1].lines[0]);
        let printed = inputs.value.unwrap().printed.units;
        let limit = inputs.aim.unwrap().unwrap().limit.number().unwrap().round(2).unwrap().units;
        // In hundredths: each 0.1 above costs a point, in proportion, down to nothing.
        let want = (1200 - (printed - limit).max(0) * 10).max(0);
        assert_eq!(line.points.round(2).unwrap().units, want);
    }
}

#[test]
fn a_part_year_rate_is_not_set_against_a_full_years_target() {
    let it = county();
    let mut scheme = scheme("county-2006-review");
    let township = it.areas.children(AreaId(0))[0];
    let half = |scheme: &Scheme| {
        let board = Board::new(it, scheme, YEAR, AreaId(0));
        area(&board, township).parts.swap_remove(0)
    };
    assert_eq!(half(&scheme).lines[0].state, State::LeftOut(Why::PartYear));
    assert_eq!(half(&scheme).lines[1].state, State::Scored);
    scheme.part_year = crate::assess::scheme::PartYear::ProRata;
    let part = half(&scheme);
    let aim = part.inputs[0][0].aim.unwrap().unwrap();
    assert_eq!((aim.limit.number(), aim.pro_rata), (Some(Exact::whole(6)), Some((6, 12))));
}

#[test]
fn ranks_say_how_sure_they_are() {
    let it = county();
    let scheme = scheme("county-2006-review");
    let board = Board::new(it, &scheme, YEAR, AreaId(0));
    let scores = scores(&board, AreaId(0));
    let ranks = by_total(&board, &scores);
    let moved = moved_by_weights(&board, &scores, &ranks);
    let chance = intervals(&board, &scores, &ranks, 200);
    assert_eq!(chance, intervals(&board, &scores, &ranks, 200), "the stream is pinned");
    let mut wide = 0;
    for ((rank, moved), chance) in ranks.iter().zip(&moved).zip(&chance) {
        let Rank::At(rank, _) = rank else { continue };
        let (best, worst) = moved.unwrap();
        assert!(best <= *rank && *rank <= worst);
        wide += u32::from(chance.unwrap().worst > chance.unwrap().best);
    }
    assert!(wide > 3, "chance moves ranks: {chance:?}");
}

#[test]
fn a_village_is_never_ranked_on_its_sex_ratio_and_not_below_a_base() {
    let it = county();
    let mut scheme = scheme("village-100");
    scheme.vetoes.clear();
    let township = it.areas.children(AreaId(0))[0];
    let board = Board::new(it, &scheme, YEAR, township);
    let scores = scores(&board, township);
    let line = scheme.lines().position(|(_, line)| line.code == "sex_ratio").unwrap();
    assert!(by_line(&board, &scores, line).iter().all(|it| *it == Rank::SexRatio));
    // The ranks do not change when the line goes.
    let with = by_total(&board, &scores);
    let mut without = scheme.clone();
    without.groups[0].lines.remove(line);
    without.full = Number::whole(90);
    let board = Board::new(it, &without, YEAR, township);
    let other = by_total(&board, &it.areas.children(township).iter().map(|it| area(&board, *it)).collect::<Vec<_>>());
    let places = |ranks: &[Rank]| {
        ranks.iter().map(|it| if let Rank::At(n, _) = it { Some(*n) } else { None }).collect::<Vec<_>>()
    };
    assert_eq!(places(&with), places(&other));
    assert!(with.iter().any(|it| matches!(it, Rank::Few(_))) && with.iter().any(|it| matches!(it, Rank::At(..))));
}

/// Whatever the weights of lines, the total stays between nothing and the full points where every line does.
#[test]
fn a_total_is_bounded_and_moves_with_its_lines() {
    let it = county();
    let mut scheme = scheme("county-2006-review");
    scheme.parts.clear();
    for line in &mut scheme.groups[4].lines {
        line.only.clear();
    }
    for (target, tenths) in [("97", 10), ("99", 7), ("90", 15)] {
        for group in &mut scheme.groups {
            for line in &mut group.lines {
                line.points =
                    Number(Exact::new(line.points.0.numerator() * tenths, line.points.0.denominator() * 10).unwrap());
                line.cap = Some(line.points);
                for term in
                    line.terms.iter_mut().filter(|it| it.what == What::Indicator("policy_compliance_rate".to_owned()))
                {
                    term.target = Target::Fixed(crate::assess::scheme::Limit::AtLeast(Number::parse(target).unwrap()));
                }
            }
        }
        let sum = scheme.groups.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(it.points().unwrap().0)).unwrap();
        scheme.full = Number(sum);
        let board = Board::new(it, &scheme, YEAR, AreaId(0));
        for score in scores(&board, AreaId(0)) {
            let total = super::board::as_exact(score.total.unwrap()).unwrap();
            assert!(total.compare(Exact::ZERO).unwrap().is_ge() && total.compare(sum).unwrap().is_le());
        }
    }
}

//! What holds for every scheme, tried on many that are made at random from a seed: weights come to the full total, points
//! stay within their limits, a better value never costs points, and a veto overrules them all.

use super::{AreaScore, Board, Rank, area, by_total};
use crate::assess::marks::{Mark, Marks, key};
use crate::assess::scheme::{Number, Scheme, read};
use crate::figures::{AreaId, AreaKind, Workspace};
use crate::measure::Exact;
use serde_json::{Value, json};
use std::cmp::Ordering;

const YEAR: i32 = 2006;
const AREAS: [&str; 3] = ["a", "b", "c"];

/// A generator of its own, so that every run tries the same.
struct Random(u64);

impl Random {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }

    fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()]
    }
}

fn names() -> Value {
    json!({ "hans": "x", "hant": "x", "en": "x" })
}

/// A line on a number that is entered: more of it is better, but for cases.
fn line(random: &mut Random, at: usize) -> Value {
    let points = (1 + random.below(20)).to_string();
    let step = |random: &mut Random| {
        let per = random.pick(&["0.1", "1", "5", "1/3"]);
        json!({ "per": per, "points": random.pick(&["0.3", "1", "2"]), "partial": random.pick(&["proportional", "down", "up"]) })
    };
    let entered = json!({ "entered": { "code": format!("e{at}"), "names": names(), "unit": names(), "decimals": 2 } });
    let term =
        |rule: Value, target: Value| json!({ "what": entered, "target": target, "value": "printed", "rule": rule });
    let at_least = json!({ "fixed": { "at-least": (40 + random.below(60)).to_string() } });
    let terms = match random.below(6) {
        0 => json!([term(json!("met"), at_least)]),
        1 => json!([term(json!({ "deduct": step(random) }), at_least)]),
        2 => json!([
            term(json!({ "deduct": step(random) }), at_least.clone()),
            term(json!({ "bonus": step(random) }), at_least)
        ]),
        3 => json!([term(json!("proportional"), at_least)]),
        4 => json!([term(json!({ "per-case": { "points": "0.5", "free": "20" } }), json!("none"))]),
        _ => json!([{ "what": "marked", "target": "none", "value": "printed", "rule": "marks" }]),
    };
    json!({ "code": format!("l{at}"), "names": names(), "points": points, "floor": "0", "cap": points, "terms": terms, "source": names() })
}

/// A scheme with groups, some of them weighted, and a veto on a number of its own.
fn scheme(random: &mut Random) -> Scheme {
    let mut at = 0;
    let mut full = Exact::ZERO;
    let mut groups = Vec::new();
    for g in 0..=random.below(3) {
        let lines: Vec<Value> = (0..=random.below(3))
            .map(|_| {
                at += 1;
                line(random, at)
            })
            .collect();
        let points = lines.iter().map(|it| Number::parse(it["points"].as_str().unwrap()).unwrap().0);
        let mut weight = points.fold(Exact::ZERO, |sum, it| sum.plus(it).unwrap());
        let mut group = json!({ "code": format!("g{g}"), "names": names(), "lines": lines });
        if random.below(2) == 0 {
            weight = Exact::whole(i128::from(10 + random.below(50)));
            group["weight"] = json!(Number(weight).to_string());
        }
        full = full.plus(weight).unwrap();
        groups.push(group);
    }
    let entered = json!({ "entered": { "code": "cases", "names": names(), "unit": names(), "decimals": 0 } });
    let veto = json!({ "code": "v", "names": names(), "effect": "zero", "source": names(),
        "on": { "own": { "what": entered, "target": { "fixed": { "at-most": "0" } }, "value": "printed", "years": 1 } } });
    let made = json!({ "format": "biaochi-scheme", "format_version": 1, "code": "r", "names": names(), "edition": 1,
        "note": names(), "source": names(), "full": Number(full).to_string(), "decimals": 2, "missing": "zero",
        "groups": groups, "vetoes": [veto],
        "bands": [{ "code": "all", "names": names(), "from": "0" }] });
    match read(&made.to_string(), &Workspace::empty("w", "w").catalog) {
        Ok(scheme) => scheme,
        Err(why) => panic!("{:?}", why.says(crate::locale::Lang::En)),
    }
}

fn county() -> Workspace {
    let mut it = Workspace::empty("w", "w");
    let top = it.areas.add("top", Default::default(), AreaKind::County, None).unwrap();
    for code in AREAS {
        it.areas.add(code, Default::default(), AreaKind::Township, Some(top)).unwrap();
    }
    it
}

/// What is entered for an area: a number for every entry, points for every line that people mark.
fn entered(random: &mut Random, scheme: &Scheme) -> Marks {
    let mut marks = Marks::default();
    let mut put = |code: &str, number: u64| {
        marks.put(code, "year", true, Some(Mark { number: Number::whole(i128::from(number)), note: String::new() }));
    };
    for at in 1..=scheme.lines().count() {
        put(&format!("e{at}"), random.below(120));
    }
    for (_, line) in scheme.lines() {
        put(&line.code, random.below(u64::try_from(line.points.0.numerator()).unwrap() + 1));
    }
    put("cases", 0);
    marks
}

fn keep(it: &mut Workspace, scheme: &Scheme, code: &str, marks: &Marks) {
    it.records.put(&key(YEAR, &scheme.code, code), marks.write());
}

fn scores(it: &Workspace, scheme: &Scheme) -> (Vec<AreaScore>, Vec<Rank>) {
    let board = Board::new(it, scheme, YEAR, AreaId(0));
    let scores: Vec<AreaScore> = it.areas.children(AreaId(0)).iter().map(|it| area(&board, *it)).collect();
    let ranks = by_total(&board, &scores);
    (scores, ranks)
}

fn exact(score: &AreaScore) -> Exact {
    score.summands.as_ref().unwrap().iter().fold(Exact::ZERO, |sum, it| sum.plus(*it).unwrap())
}

/// Tries a rule on many schemes with many values.
fn try_all(check: impl Fn(&mut Random, &Scheme, &mut Workspace, &Marks)) {
    let mut random = Random(0x5EED_2006);
    for _ in 0..150 {
        let scheme = scheme(&mut random);
        let mut it = county();
        let marks: Vec<Marks> = AREAS.iter().map(|_| entered(&mut random, &scheme)).collect();
        for (code, marks) in AREAS.iter().zip(&marks) {
            keep(&mut it, &scheme, code, marks);
        }
        check(&mut random, &scheme, &mut it, &marks[0]);
    }
}

#[test]
fn weights_come_to_the_full_total() {
    try_all(|_, scheme, _, _| {
        let most = scheme.lines().map(|(group, line)| scheme.most(group, line, None).unwrap());
        assert_eq!(Number(most.fold(Exact::ZERO, |sum, it| sum.plus(it).unwrap())), scheme.full);
    });
}

#[test]
fn points_stay_between_nothing_and_the_full_total() {
    try_all(|_, scheme, it, _| {
        for score in scores(it, scheme).0 {
            let total = exact(&score);
            assert!(total.numerator() >= 0 && total.compare(scheme.full.0) != Some(Ordering::Greater), "{total:?}");
            for (made, (_, line)) in score.parts[0].lines.iter().zip(scheme.lines()) {
                assert!(made.points.numerator() >= 0 && made.points.compare(line.points.0) != Some(Ordering::Greater));
            }
        }
    });
}

#[test]
fn a_better_value_never_costs_points() {
    try_all(|random, scheme, it, marks| {
        let before = exact(&scores(it, scheme).0[0]);
        for (at, (_, line)) in scheme.lines().enumerate() {
            let (entry, up) = (format!("e{}", at + 1), 1 + random.below(30));
            let is_cases = serde_json::to_string(&line.terms).unwrap().contains("per-case");
            let mut better = marks.clone();
            for (code, most) in [(entry, 1_000), (line.code.clone(), line.points.0.numerator())] {
                let now = better.get(&code, "year").unwrap().above.clone().unwrap().number.0.numerator();
                let next = if is_cases { (now - i128::from(up)).max(0) } else { (now + i128::from(up)).min(most) };
                better.put(&code, "year", true, Some(Mark { number: Number::whole(next), note: String::new() }));
            }
            keep(it, scheme, AREAS[0], &better);
            let after = exact(&scores(it, scheme).0[0]);
            assert_ne!(after.compare(before), Some(Ordering::Less), "{}: {line:?}", line.code);
        }
    });
}

#[test]
fn a_veto_overrules_every_point() {
    try_all(|_, scheme, it, marks| {
        let (free, ranks) = scores(it, scheme);
        assert!(free.iter().all(|it| it.vetoes.is_empty() && it.band == Some(0)));
        assert!(ranks.iter().all(|it| matches!(it, Rank::At(..))));
        let mut hit = marks.clone();
        hit.put("cases", "year", true, Some(Mark { number: Number::whole(1), note: String::new() }));
        keep(it, scheme, AREAS[0], &hit);
        let (scores, ranks) = scores(it, scheme);
        assert_eq!((scores[0].holds().unwrap().units, scores[0].band, &ranks[0]), (0, None, &Rank::Veto));
        // The others keep their points, and no rank counts the vetoed one.
        assert_eq!(scores[1..], free[1..]);
        assert!(ranks[1..].iter().all(|it| matches!(it, Rank::At(n, _) if *n <= 2)));
    });
}

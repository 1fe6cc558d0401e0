//! Workspaces for the tests of files and blocks.

use crate::catalog::{Against, Benchmark, Bound, Goal, Milestone, Names, Quota};
use crate::figures::{AreaId, AreaKind, Cell, Month, Period, Reason, SetTarget, Workspace};

/// A stream of numbers for the tests (xorshift).
pub(in crate::exchange) struct Stream(u64);

impl Stream {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }
}

fn plain(name: &str) -> Names {
    Names { hans: name.to_owned(), hant: name.to_owned(), en: name.to_owned() }
}

/// A county with two townships: figures, a reason, an inherited and a waived target.
pub(in crate::exchange) fn small() -> Workspace {
    let mut it = Workspace::empty("w1", "清溪县");
    let names = Names { hans: "清溪县".to_owned(), hant: "清溪縣".to_owned(), en: "Qingxi".to_owned() };
    let county = it.areas.add("c", names, AreaKind::County, None).unwrap();
    for code in ["t1", "t2"] {
        let area = it.areas.add(code, plain(code), AreaKind::Township, Some(county)).unwrap();
        for month in ["2005-10", "2005-11"] {
            let period = Period::parse(month).unwrap();
            let items: Vec<_> = it.catalog.items_with_ids().map(|(id, _)| id).take(3).collect();
            it.table.set(area, period, items[0], Cell::Value(12));
            it.table.set(area, period, items[2], Cell::Absent(Reason::NotReported));
        }
    }
    let first = it.catalog.indicators().next().unwrap().0;
    it.targets.put(county, 2006, first, Some(SetTarget::Goal(Goal::AtMost(1200))));
    it.targets.put(AreaId(2), 2006, first, Some(SetTarget::Waived));
    it
}

/// Any workspace: odd names, all kinds of cells, figures beyond 32 and 53 bits.
pub(in crate::exchange) fn random_workspace(seed: u64) -> Workspace {
    let mut stream = Stream(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let names = ["", "a", "\"quoted\" \\ back", "line\nbreak\u{1}", "清溪县🙂", "tab\t\u{7f}\u{2028}"];
    let mut it = Workspace::empty(&format!("w{seed}"), names[stream.below(6) as usize]);
    it.calendar.first_month = 1 + stream.below(12) as u8;
    for index in 0..stream.below(12) {
        let parent = (index > 0 && stream.below(4) > 0).then(|| AreaId(stream.below(index) as u32));
        let name = names[stream.below(6) as usize];
        let mut all = plain(name);
        if stream.below(2) == 0 {
            all.en = format!("en {index}");
        }
        let kind = AreaKind::ALL[stream.below(6) as usize];
        it.areas.add(&format!("{name}{index}"), all, kind, parent).unwrap();
    }
    for index in 0..stream.below(4) {
        let document = serde_json::json!({ "n": stream.next() >> 12, "words": names[stream.below(6) as usize], "list": [1, null] });
        it.records.put(&format!("log/{index}"), Some(document.to_string()));
    }
    let areas = it.areas.len() as u64;
    if areas == 0 {
        return it;
    }
    let items: Vec<_> = it.catalog.items_with_ids().map(|(id, _)| id).collect();
    for _ in 0..stream.below(200) {
        let start = Month::new(1900 + stream.below(300) as i32, 1 + stream.below(12) as i32);
        let months = if stream.below(2) == 0 { 1 } else { 1 + stream.below(600) as u16 };
        let cell = match stream.below(6) {
            0 => Cell::EMPTY,
            1 => Cell::Absent(Reason::STORED[stream.below(6) as usize]),
            2 => Cell::Value((stream.next() as i64).max(i64::MIN + 7)),
            3 => Cell::Value(-(stream.below(1 << 40) as i64)),
            _ => Cell::Value(stream.below(9000) as i64),
        };
        let item = items[stream.below(items.len() as u64) as usize];
        it.table.set(AreaId(stream.below(areas) as u32), Period { start, months }, item, cell);
    }
    let indicators: Vec<_> = it.catalog.indicators().map(|(id, _)| id).collect();
    for _ in 0..stream.below(20) {
        let limit = stream.below(1 << 30) as i64 - 1000;
        let bound = if stream.below(2) == 0 { Bound::AtMost } else { Bound::AtLeast };
        let against = |base| SetTarget::Against(Against { base, bound, by: limit - 40_000 });
        let target = match stream.below(10) {
            0 => SetTarget::Waived,
            5 => SetTarget::Quota(Quota { plan: limit.abs(), from: stream.below(100) as u16, to: 100 }),
            6 => against(Benchmark::LastYear),
            7 => against(Benchmark::Parent),
            8 => against(Benchmark::Area(stream.below(areas) as u32)),
            9 => SetTarget::Milestone(Milestone { month: 1 + stream.below(12) as u8, goal: bound.goal(limit) }),
            1 => SetTarget::Goal(Goal::AtMost(limit)),
            2 => SetTarget::Goal(Goal::AtLeast(limit)),
            3 => SetTarget::Goal(Goal::Equal(limit)),
            _ => SetTarget::Goal(Goal::Within(limit, limit + stream.below(500) as i64)),
        };
        let year = 1900 + stream.below(300) as i32;
        let indicator = indicators[stream.below(indicators.len() as u64) as usize];
        it.targets.put(AreaId(stream.below(areas) as u32), year, indicator, Some(target));
    }
    it
}

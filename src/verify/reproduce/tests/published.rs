//! Every row of the collection of published figures, with what was found of it.

use crate::locale::Lang;
use crate::verify::reproduce::{
    Base, Explanation, Found, Given, Input, Order, Question, Role, Rounding, Scale, Shape, Slip, Term, Turn, Verdict,
    examine, lines,
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Row {
    set: String,
    indicator: String,
    num: Option<String>,
    den: Option<String>,
    factor: Option<i128>,
    published: String,
    #[serde(rename = "match")]
    matches: bool,
    #[serde(default)]
    alternatives: Vec<Alternative>,
}

#[derive(Deserialize)]
struct Alternative {
    how: String,
}

fn rows() -> Vec<Row> {
    serde_json::from_str(include_str!("../../../../tests/data/published-figures.json")).unwrap()
}

/// Reads `5493` or `616/25`; in ten thousands where the set is.
fn given(text: &str, set: &str) -> Given {
    let power = if set.contains("(万") { 4 } else { 0 };
    let Some((above, below)) = text.split_once('/') else {
        // The tables in ten thousands have two decimals, but for the census, which has none.
        let it = Given::read(text).unwrap();
        let decimals = if power == 4 && !set.starts_with("S14") { 2 } else { it.decimals };
        let units = it.units * 10_i128.pow(u32::from(decimals - it.decimals));
        return Given { units, decimals, power };
    };
    let (above, below): (i128, i128) = (above.parse().unwrap(), below.parse().unwrap());
    Given { units: above * 100 / below, decimals: 2, power }
}

/// The question that a row asks.
fn question(rows: &[Row], row: &Row) -> Question {
    let printed = Given::read(&row.published).unwrap();
    let sum = |terms: Vec<Term>, shape: Shape| Question { shape, terms, bases: Vec::new(), scale: Scale::One, printed };
    let plus = |text: &str| Term::plus(Given::read(text).unwrap());
    let minus = |text: &str| Term::minus(Given::read(text).unwrap());
    let Some(num) = &row.num else {
        let name = row.indicator.as_str();
        return match name {
            "births = boys+girls" => sum(vec![plus("2864"), plus("2629")], Shape::Sum),
            "出生 = 男+女" => sum(vec![plus("1104"), plus("1034")], Shape::Sum),
            "0-14+15-59+60+ = total" => sum(vec![plus("253383938"), plus("894376020"), plus("264018766")], Shape::Sum),
            "男+女 = total" => sum(vec![plus("723339956"), plus("688438768")], Shape::Sum),
            "annualised birth rate 8.15*12/10" => sum(vec![plus("8.15")], Shape::PartYear { months: 10 }),
            "14000*(1.01)^5 population projection" => {
                sum(vec![plus("14000")], Shape::Growth { percent: Given::whole(1), years: 5 })
            }
            // The names of the others hold their two numbers: `yoy pp 95.00-93.72`.
            _ => {
                let pair = name.trim_end_matches(')').rsplit([' ', '(']).next().unwrap();
                let (a, b) = pair.split_once('-').unwrap();
                sum(vec![plus(a), minus(b)], Shape::Sum)
            }
        };
    };
    let set = row.set.as_str();
    let scale = match row.factor.unwrap() {
        1 => Scale::One,
        100 if row.indicator.contains("性别比") => Scale::Per100,
        100 => Scale::Percent,
        1_000 => Scale::PerMille,
        _ => Scale::Per100k,
    };
    let mut terms = vec![Term::plus(given(num, set))];
    let mut bases = vec![(Role::Stated, given(row.den.as_ref().unwrap(), set))];
    let read = |text: &str| Given { power: bases[0].1.power, ..Given::read(text).unwrap() };
    match set {
        "S09 Tongxiang 2022" => bases = vec![(Role::Start, read("711586")), (Role::End, read("715000"))],
        "S15 Shanxi 2021 (万人)" if row.indicator.contains("avg") => {
            bases = vec![(Role::Start, read("3490.50")), (Role::End, read("3480.48"))];
        }
        "S12 Henglan town 2010H1" if row.indicator.contains("57727") => bases[0].0 = Role::End,
        _ if row.alternatives.iter().any(|it| it.how.starts_with("÷总人口")) => {
            let by_sex = rows.iter().find(|it| it.set == row.set && it.indicator == "总人口性别比").unwrap();
            let of = |it: &Option<String>| given(it.as_ref().unwrap(), set).units;
            bases.push((Role::Total, Given { units: of(&by_sex.num) + of(&by_sex.den), ..bases[0].1 }));
        }
        _ => {
            for it in &row.alternatives {
                bases.push((Role::Stated, Given::read(it.how.rsplit(' ').next().unwrap()).unwrap()));
            }
        }
    }
    // The whole is the sum of the two parts, where the row has them.
    match (set, row.indicator.as_str()) {
        ("S27 Ningde census 2010 (万)", "总抚养比%") => {
            let part = |units| Term::plus(Given { units, decimals: 2, power: 4 });
            terms = vec![part(4_420), part(2_603)];
        }
        ("S09 Tongxiang 2022", "自然增长率‰ (avg of 711586,715000)") => {
            terms = vec![plus("4497"), minus("5406")]
        }
        _ => {}
    }
    Question { shape: Shape::Ratio, terms, bases, scale, printed }
}

/// An explanation in short: base, turn, order, rounding, slip.
fn short(question: &Question, it: &Explanation) -> String {
    let role = |at: usize| question.bases[at].0.code();
    let mut out = match it.reading.base {
        Base::None => "sum".to_owned(),
        Base::Given(at) => role(at).to_owned(),
        Base::Mean(..) => "mean".to_owned(),
        Base::With(at) => format!("with-{}", role(at)),
        Base::Without(at) => format!("without-{}", role(at)),
    };
    match it.reading.turn {
        Turn::Straight => {}
        Turn::Inverted => out += " inverted",
        Turn::Rest => out += " rest",
    }
    match it.reading.order {
        Order::Counts => {}
        Order::Parts => out += " parts",
        Order::BaseTo(power) => out += &format!(" base-to-{power}"),
        Order::YearByYear(power) => out += &format!(" yearly-{power}"),
        Order::FactorTo(decimals) => out += &format!(" factor-{decimals}"),
    }
    for it in &it.roundings {
        match it {
            Rounding::HalfUp => {}
            Rounding::HalfEven => out += " even",
            Rounding::Twice => out += " twice",
            Rounding::Coarse(noughts) => out += &format!(" coarse-{noughts}"),
            Rounding::Down => out += " down",
            Rounding::Up => out += " up",
        }
    }
    let which = |it: &Input| match it {
        Input::Term(at) => format!("term{at}"),
        Input::Base(at) => role(*at).to_owned(),
    };
    let list = |it: &[Given]| it.iter().map(|it| it.fixed().to_string()).collect::<Vec<_>>().join(",");
    match &it.slip {
        Slip::None => {}
        Slip::Inputs(it) if it.by_noughts => out += " noughts",
        Slip::Inputs(_) => out += " inputs",
        Slip::Scale(it) => out += &format!(" is-{}", it.code()),
        Slip::Point(it) => out += &format!(" point{it}"),
        Slip::PrintedSwap(it) => out += &format!(" swap={}", it.fixed()),
        Slip::PrintedDigit(it) => out += &format!(" digit={}", it.fixed()),
        Slip::InputSwap(at, it) => out += &format!(" {}~{}", which(at), list(it)),
        Slip::InputDigit(at, it) => out += &format!(" {}={}", which(at), list(it)),
    }
    out
}

fn told(question: &Question, found: &Found) -> String {
    let all: Vec<String> = found.explanations.iter().map(|it| short(question, it)).collect();
    all.join(" | ")
}

/// What is found of each row that the plain reading does not give, the most plausible first.
///
/// 9.87 was a forecast; that it is 9.78 with its digits swapped is what the numbers alone can say.
/// The two figures of Shanxi come out by the population at the start and by cutting off: both are said.
const OTHERWISE: &[(&str, &str, &str)] = &[
    ("S02 Luoyuan 2011-10..2012-03", "政策符合率%", "stated up | stated digit=96.68"),
    ("S03 Hefei", "annualised birth rate 8.15*12/10", "sum swap=9.78"),
    ("S09 Tongxiang 2022", "出生率‰ (avg of 711586,715000)", "end"),
    ("S09 Tongxiang 2022", "死亡率‰ (avg of 711586,715000)", "end down"),
    ("S12 Henglan town 2010H1", "出生率‰ on 户籍人口 57727", "end digit=7.55 | end term0=437 | end end=57627"),
    ("S15 Shanxi 2021 (万人)", "出生率‰ (avg)", "start | mean down"),
    ("S15 Shanxi 2021 (万人)", "死亡率‰ (avg)", "start | mean down"),
    ("S27 Ningde census 2010 (万)", "总人口性别比", "stated inputs | stated twice up"),
    ("S27 Ningde census 2000 (万)", "总抚养比%", "total"),
    ("S27 Ningde census 2000 (万)", "少儿抚养比%", "total"),
    ("S27 Ningde census 2000 (万)", "老年抚养比%", "total"),
    ("S27 Ningde census 2010 (万)", "总抚养比%", "total parts | total down"),
    ("S27 Ningde census 2010 (万)", "少儿抚养比%", "total down"),
    ("S27 Ningde census 2010 (万)", "老年抚养比%", "total down"),
    ("S27 Ningde census 2010 (万)", "65+占比%", ""),
    ("S29 exam bank county 2003", "性别比 as printed question boys=1366", "stated term0=2366"),
    ("S29 exam bank", "14000*(1.01)^5 population projection", "sum yearly-1 | sum coarse-1"),
];

#[test]
fn every_published_figure_is_explained_as_it_is_known_to_be() {
    let rows = rows();
    let mut otherwise = 0;
    for row in &rows {
        let question = question(&rows, row);
        let found = examine(&question);
        let name = format!("{} {}", row.set, row.indicator);
        if row.matches {
            assert_eq!(found.verdict, Verdict::AsDefined, "{name}: {}", told(&question, &found));
            assert_eq!(found.nearest, None, "{name}");
            continue;
        }
        let want = OTHERWISE.iter().find(|(set, indicator, _)| (*set, *indicator) == (&row.set, &row.indicator));
        assert_eq!(told(&question, &found), want.unwrap().2, "{name}");
        let verdict = if want.unwrap().2.is_empty() { Verdict::Nothing } else { Verdict::Otherwise };
        assert_eq!(found.verdict, verdict, "{name}");
        assert!(found.nearest.is_some(), "{name}");
        otherwise += 1;
    }
    assert_eq!((rows.len(), otherwise), (81, OTHERWISE.len()));
}

#[test]
fn every_explanation_has_its_working_in_words() {
    let rows = rows();
    for row in &rows {
        let question = question(&rows, row);
        let found = examine(&question);
        for lang in Lang::ALL {
            for it in lines(&question, &found, lang) {
                assert!(!it.how.contains(['{', '}']) && !it.working.contains(['{', '}']), "{it:?}");
                assert!(!it.working.contains("÷  ") && it.working.contains('→'), "{it:?}");
            }
        }
    }
}

#[track_caller]
fn check_working(set: &str, indicator: &str, want: &[&str]) {
    let rows = rows();
    let row = rows.iter().find(|it| (it.set.as_str(), it.indicator.as_str()) == (set, indicator)).unwrap();
    let question = question(&rows, row);
    let all: Vec<String> = lines(&question, &examine(&question), Lang::En).into_iter().map(|it| it.working).collect();
    assert_eq!(all, want);
}

#[test]
fn a_working_shows_what_was_done() {
    check_working(
        "S09 Tongxiang 2022",
        "出生率‰ (avg of 711586,715000)",
        &["4,497 ÷ 715,000 × 1,000 = 6.289510… → 6.29"],
    );
    let parts = ["15.66 + 9.22 = 24.88 → 24.88", "(442,000 + 260,300) ÷ 2,822,000 × 100 = 24.886605… → 24.88"];
    check_working("S27 Ningde census 2010 (万)", "总抚养比%", &parts);
    let growth = [
        "14,000 → 14,140 → 14,280 → 14,420 → 14,560 → 14,710 = 14,710 → 14,710",
        "14,000 × (1 + 1%)^5 = 14,714.1407… → 14,710",
    ];
    check_working("S29 exam bank", "14000*(1.01)^5 population projection", &growth);
    let digit = ["2,366 ÷ 2,172 × 100 = 108.931860… → 108.93"];
    check_working("S29 exam bank county 2003", "性别比 as printed question boys=1366", &digit);
    check_working("S03 Hefei", "annualised birth rate 8.15*12/10", &["8.15 × 12 ÷ 10 = 9.78 → 9.78"]);
}

//! Funnel, spine, slopes and ranked intervals of invented figures.

use biaochi::chart::{
    Drawing, Funnel, FunnelLimit, FunnelPoint, Ranked, RankedRow, Reading, Scale, SlopeLine, Slopes, Spine, SpineRow,
    Target, Tone, funnel, ranked, slopes, spine,
};
use biaochi::measure::stats::{Family, Level, Place, funnel_limits, place, rate};

use crate::samples::{PER_MILLE, TOKENS};

const TOWNS: [(&str, f64, f64); 10] = [
    ("柳河乡", 214.0, 24_800.0),
    ("石桥镇", 812.0, 71_200.0),
    ("青山乡", 190.0, 18_300.0),
    ("白泉镇", 655.0, 60_500.0),
    ("龙潭土家族苗族自治乡", 61.0, 5_900.0),
    ("东岭镇", 702.0, 64_100.0),
    ("沙坪乡", 118.0, 15_600.0),
    ("马鞍镇", 931.0, 77_400.0),
    ("大垭乡", 204.0, 19_700.0),
    ("云峰乡", 13.0, 700.0),
];
const POOLED: f64 = 10.71;

fn towns() -> Vec<FunnelPoint<'static>> {
    let point = |&(name, x, n): &(&'static str, f64, f64)| FunnelPoint {
        name,
        size: n,
        value: x / n * 1000.0,
        title: name,
        tone: match place(Family::Rate, (x, n), POOLED / 1000.0) {
            _ if x < 20.0 => Tone::Few,
            Some(Place::FarAbove) => Tone::Miss,
            Some(Place::Above) => Tone::Near,
            Some(Place::Below | Place::FarBelow) => Tone::Met,
            _ => Tone::Plain,
        },
        chosen: name == "东岭镇",
    };
    TOWNS.iter().map(point).collect()
}

/// A few hundred villages, of which a handful lie outside.
fn villages() -> Vec<FunnelPoint<'static>> {
    let mut seed = 5_u64;
    let mut below = |bound: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % bound
    };
    (0..402)
        .map(|_| {
            let n = 300.0 + below(2400) as f64;
            let drift = (0..8).map(|_| below(100) as f64 / 100.0 - 0.5).sum::<f64>() * 1.25;
            let x = (n * POOLED / 1000.0 + drift * (n * POOLED / 1000.0).sqrt()).round().max(0.0);
            let tone = match place(Family::Rate, (x, n), POOLED / 1000.0) {
                Some(Place::FarAbove) => Tone::Miss,
                Some(Place::Above) => Tone::Near,
                Some(Place::Below | Place::FarBelow) => Tone::Met,
                _ if x < 20.0 => Tone::Few,
                _ => Tone::Plain,
            };
            FunnelPoint { name: "青山村", size: n, value: x / n * 1000.0, title: "青山村", tone, chosen: false }
        })
        .collect()
}

fn limits(points: &[FunnelPoint<'_>]) -> Vec<FunnelLimit> {
    let most = points.iter().map(|it| it.size).fold(0.0, f64::max) * 1.05;
    let at = |size: f64| {
        let of = |level| funnel_limits(Family::Rate, POOLED / 1000.0, size, level).unwrap().times(1000.0);
        let (inner, outer) = (of(Level::P95), of(Level::P998));
        FunnelLimit { size, inner: (inner.low, inner.high), outer: (outer.low, outer.high) }
    };
    (0..=60).map(|step| at(50.0 * (most / 50.0).powf(f64::from(step) / 60.0))).collect()
}

fn funnel_of<'a>(points: &'a [FunnelPoint<'a>], limits: &'a [FunnelLimit]) -> Funnel<'a> {
    Funnel {
        label: "各乡镇人口出生率的漏斗图",
        points,
        limits,
        pooled: Reading { at: POOLED, text: "全县 10.71‰" },
        target: Some(Target::AtMost(12.0)),
        target_text: "目标 ≤ 12‰",
        limit_texts: ("95%界限", "99.8%界限"),
        size_text: "平均人口数（人）",
        size_tick: None,
        scale: PER_MILLE,
    }
}

fn spines() -> Vec<SpineRow<'static>> {
    let row = |name, text, value, range, middle, pooled, target, low_is_good, tone| SpineRow {
        name,
        text,
        title: name,
        value,
        range,
        middle,
        pooled,
        target: Some(target),
        low_is_good,
        tone,
        chosen: false,
    };
    vec![
        row(
            "人口出生率",
            "10.95‰",
            Some(10.95),
            (7.6, 12.0),
            (9.9, 11.2),
            10.71,
            Target::AtMost(12.0),
            true,
            Tone::Met,
        ),
        row(
            "政策符合率",
            "96.20%",
            Some(96.2),
            (95.1, 100.0),
            (98.0, 99.8),
            99.29,
            Target::AtLeast(97.0),
            false,
            Tone::Miss,
        ),
        row(
            "出生人口性别比",
            "112.06",
            Some(112.06),
            (98.0, 121.0),
            (104.0, 112.0),
            108.94,
            Target::Within(103.0, 107.0),
            true,
            Tone::Few,
        ),
        row(
            "Follow-up visits made within the time set",
            "91.40%",
            Some(91.4),
            (78.0, 97.0),
            (86.0, 94.0),
            90.2,
            Target::AtLeast(90.0),
            false,
            Tone::Near,
        ),
        row("知识知晓率", "–", None, (70.0, 95.0), (80.0, 90.0), 85.0, Target::AtLeast(85.0), false, Tone::Plain),
    ]
}

fn changes() -> Vec<SlopeLine<'static>> {
    let line = |name, from, to, texts, tone, chosen| SlopeLine {
        name,
        from: Some(from),
        to: Some(to),
        texts,
        title: name,
        tone,
        chosen,
    };
    vec![
        line("柳河乡", 9.1, 8.6, ("9.10", "8.60"), Tone::Met, false),
        line("石桥镇", 9.0, 11.4, ("9.00", "11.40"), Tone::Met, false),
        line("青山乡", 10.2, 10.4, ("10.20", "10.40"), Tone::Met, false),
        line("东岭镇", 9.8, 10.95, ("9.80", "10.95"), Tone::Met, true),
        line("龙潭土家族苗族自治乡", 10.6, 10.34, ("10.60", "10.34"), Tone::Few, false),
        line("马鞍镇", 10.9, 12.03, ("10.90", "12.03"), Tone::Near, false),
        line("云峰乡", 11.0, 14.2, ("11.00", "14.20"), Tone::Miss, false),
        SlopeLine { from: None, ..line("白泉镇", 0.0, 10.8, ("–", "10.80"), Tone::Met, false) },
    ]
}

fn intervals() -> Vec<RankedRow<'static>> {
    let row = |&(name, x, n): &(&'static str, f64, f64)| {
        let of = rate(x, n, Level::P95).unwrap().times(1000.0);
        let value = x / n * 1000.0;
        let text: &'static str = Box::leak(format!("{value:.2}").into_boxed_str());
        let tone = if x < 20.0 { Tone::Few } else { [Tone::Met, Tone::Miss][usize::from(value > 12.0)] };
        RankedRow {
            name,
            value: Some(value),
            text,
            title: name,
            tone,
            interval: Some((of.low, of.high)),
            chosen: false,
        }
    };
    let mut rows: Vec<_> = TOWNS.iter().map(row).collect();
    rows.sort_by(|a, b| a.value.partial_cmp(&b.value).unwrap());
    rows
}

/// The drawings that are held as golden files.
pub(crate) fn golden() -> Vec<(&'static str, Drawing)> {
    let (points, spines, changes) = (towns(), spines(), changes());
    let limits = limits(&points);
    let heads = ("最差", "全县", "最好");
    let spine_of = Spine { label: "东岭镇各项指标", rows: &spines, heads };
    let change = Slopes {
        label: "两年人口出生率",
        lines: &changes,
        periods: ("2005考核年度", "2006考核年度"),
        target: Some(Target::AtMost(12.0)),
        target_text: "目标 ≤ 12‰",
        scale: PER_MILLE,
    };
    let rows = intervals();
    let ranking = Ranked {
        label: "各乡镇人口出生率及95%区间",
        rows: &rows,
        target: Some(Target::AtMost(12.0)),
        target_text: "目标 ≤ 12‰",
        shown: None,
        scale: Scale { cap: None, ..PER_MILLE },
    };
    vec![
        ("funnel", funnel(&funnel_of(&points, &limits), 640, 360)),
        ("funnel-phone", funnel(&funnel_of(&points, &limits), 340, 320)),
        ("spine", spine(&spine_of, 640)),
        ("spine-phone", spine(&spine_of, 340)),
        ("slopes", slopes(&change, 560)),
        ("slopes-phone", slopes(&change, 340)),
        ("ranked-intervals", ranked(&ranking, 560)),
    ]
}

/// A page of them, light and dark, plain and in greyscale.
pub(crate) fn sheet() -> String {
    let many = villages();
    let limits = limits(&many);
    let mut drawings: Vec<String> = golden().into_iter().map(|(_, it)| it.svg).collect();
    drawings.push(funnel(&funnel_of(&many, &limits), 640, 360).svg);
    drawings.push(funnel(&funnel_of(&many, &limits), 340, 320).svg);
    let (wide, narrow): (Vec<_>, Vec<_>) = drawings.into_iter().partition(|it| !it.contains("width=\"340\""));
    let css = include_str!("../../style/chart.css");
    let body = format!("<div>{}</div><div>{}</div>", wide.join("\n"), narrow.join("\n"));
    format!(
        "<!doctype html><meta charset=utf-8><style>{css}\n{TOKENS}section{{grid-template-columns:660px 360px}}</style>\
         <section>{body}</section><section class=dark>{body}</section><section class=grey>{body}</section>"
    )
}

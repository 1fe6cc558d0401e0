//! Charts of invented figures.

use biaochi::chart::{
    Base, Bullet, BulletForm, Drawing, Ranked, RankedRow, Reading, Scale, Sparkline, Target, Tone, Trend, TrendPoint,
    bullet, ranked, sparkline, trend,
};

pub(crate) const PER_MILLE: Scale<'static> = Scale { base: Base::Zero, cap: None, unit: "‰", tick_text: None };
const PERCENT: Scale<'static> = Scale { base: Base::Zero, cap: Some(100.0), unit: "%", tick_text: None };
const RATIO: Scale<'static> = Scale { base: Base::Around(105.0), cap: None, unit: "", tick_text: None };

pub(crate) fn birth_rate() -> Bullet<'static> {
    Bullet {
        label: "人口出生率 10.71‰，低于 12‰ 的目标",
        value: Some(Reading { at: 10.71, text: "实际 10.71‰" }),
        target: Some(Target::AtMost(12.0)),
        target_text: "目标 ≤ 12‰",
        near: 0.6,
        last_year: Some(Reading { at: 9.78, text: "上年 9.78‰" }),
        parent: Some(Reading { at: 11.3, text: "全州 11.30‰" }),
        tone: Tone::Met,
        scale: PER_MILLE,
    }
}

pub(crate) fn share() -> Bullet<'static> {
    Bullet {
        label: "Follow-up visits 79.60 %, 0.40 points below the target",
        value: Some(Reading { at: 79.6, text: "Actual 79.60%" }),
        target: Some(Target::AtLeast(80.0)),
        target_text: "Target at least 80%",
        near: 5.0,
        last_year: Some(Reading { at: 76.5, text: "Last year 76.50%" }),
        parent: Some(Reading { at: 86.0, text: "Prefecture 86.00%" }),
        tone: Tone::Near,
        scale: PERCENT,
    }
}

pub(crate) fn sex_ratio() -> Bullet<'static> {
    Bullet {
        label: "出生人口性别比 108.94，需斟酌",
        value: Some(Reading { at: 108.94, text: "實際 108.94" }),
        target: Some(Target::Within(103.0, 107.0)),
        target_text: "目標 103–107",
        near: 0.0,
        last_year: Some(Reading { at: 107.7, text: "去年 107.70" }),
        parent: Some(Reading { at: 112.4, text: "全州 112.40" }),
        tone: Tone::Few,
        scale: RATIO,
    }
}

fn missed() -> Bullet<'static> {
    Bullet {
        label: "孕检证明寄回率",
        value: Some(Reading { at: 84.15, text: "实际 84.15%" }),
        target: Some(Target::AtLeast(90.0)),
        target_text: "目标 ≥ 90%",
        near: 4.0,
        last_year: Some(Reading { at: 85.3, text: "上年 85.30%" }),
        parent: None,
        tone: Tone::Miss,
        scale: PERCENT,
    }
}

pub(crate) fn towns() -> Vec<RankedRow<'static>> {
    let row = |name, value: f64, text, tone, half: f64| RankedRow {
        name,
        value: Some(value),
        text,
        title: name,
        tone,
        interval: Some((value - half, value + half)),
        chosen: false,
    };
    let mut rows = vec![
        row("柳河乡", 8.6, "8.60", Tone::Met, 0.9),
        row("石桥镇", 9.2, "9.20", Tone::Met, 0.8),
        row("青山乡", 9.9, "9.90", Tone::Met, 1.0),
        RankedRow { value: None, text: "–", interval: None, ..row("白泉镇", 0.0, "", Tone::Plain, 0.0) },
        row("龙潭土家族苗族自治乡", 10.5, "10.50", Tone::Few, 2.1),
        RankedRow { chosen: true, ..row("东岭镇", 10.9, "10.90", Tone::Met, 0.7) },
        row("沙坪乡", 11.3, "11.30", Tone::Met, 1.0),
        row("马鞍镇", 11.6, "11.60", Tone::Met, 0.8),
        row("大垭乡", 12.4, "12.40", Tone::Near, 1.2),
        row("云峰乡", 13.1, "13.10", Tone::Miss, 0.8),
    ];
    rows.push(RankedRow { interval: None, ..row("Upper Bridge Township of the West", 14.2, "14.20", Tone::Miss, 0.0) });
    rows
}

pub(crate) fn ranked_of<'a>(rows: &'a [RankedRow<'a>]) -> Ranked<'a> {
    Ranked {
        label: "十个乡镇的人口出生率，从低到高",
        rows,
        target: Some(Target::AtMost(12.0)),
        target_text: "目标 ≤ 12‰",
        shown: None,
        scale: PER_MILLE,
    }
}

pub(crate) fn years() -> Vec<TrendPoint<'static>> {
    let point = |period, value, text, target, other| TrendPoint { period, value, text, title: period, target, other };
    vec![
        point("2001", Some(9.6), "9.60", Some(13.0), Some(11.9)),
        point("2002", Some(9.1), "9.10", Some(13.0), Some(11.6)),
        point("2003", None, "", Some(13.0), Some(11.8)),
        point("2004", Some(9.3), "9.30", Some(12.0), Some(11.2)),
        point("2005", Some(9.78), "9.78", Some(12.0), Some(11.1)),
        point("2006", Some(10.71), "10.71", Some(12.0), Some(11.3)),
    ]
}

pub(crate) fn trend_of<'a>(points: &'a [TrendPoint<'a>]) -> Trend<'a> {
    Trend {
        label: "人口出生率，2001 至 2006", points, target_text: "目标 ≤ 12‰", other_text: "全州", scale: PER_MILLE
    }
}

/// What hardly ever comes and must stay legible: below zero, nearly nothing, a hundred thousand times the rest, nothing at
/// all, the longest names there are.
pub(crate) fn extremes() -> Vec<RankedRow<'static>> {
    let row =
        |name, value, text, tone| RankedRow { name, value, text, title: name, tone, interval: None, chosen: false };
    vec![
        row("积石山保安族东乡族撒拉族自治县石塬镇", Some(-412_345.67), "−412,345.67", Tone::Miss),
        row("Upper Bridge Township of the West and of the Lower Valley", Some(-0.01), "−0.01", Tone::Near),
        row("零", Some(0.0), "0.00", Tone::Plain),
        row("小", Some(0.004), "0.00", Tone::Few),
        row("双江拉祜族佤族布朗族傣族自治县", Some(1_234_567.89), "1,234,567.89", Tone::Met),
        row("没有", None, "–", Tone::Plain),
    ]
}

/// Years that fall below zero, stand still and leap.
pub(crate) fn leap() -> Vec<TrendPoint<'static>> {
    let point =
        |period, value, text| TrendPoint { period, value, text, title: period, target: Some(12.0), other: None };
    vec![
        point("2001", Some(-3.2), "−3.20"),
        point("2002", Some(-3.2), "−3.20"),
        point("2003", None, ""),
        point("2004", Some(0.0), "0.00"),
        point("2005", Some(98_765.4), "98,765.40"),
        point("2006", Some(0.01), "0.01"),
    ]
}

/// A page of every chart, light and dark, plain and in greyscale.
pub(crate) fn sheet() -> String {
    let years = years();
    let plain: Vec<_> = years.iter().map(|p| TrendPoint { target: Some(12.0), other: None, ..*p }).collect();
    let months: Vec<String> = (0..60).map(|m| format!("{}-{:02}", 2002 + m / 12, m % 12 + 1)).collect();
    let words: Vec<String> = (0..60).map(|m| format!("{}.{}", 8 + (m * 7) % 5, m % 10)).collect();
    let monthly: Vec<_> = months
        .iter()
        .zip(&words)
        .map(|(period, text)| TrendPoint {
            period,
            value: text.parse().ok(),
            text,
            title: period,
            target: Some(12.0),
            other: None,
        })
        .collect();
    let rows = towns();
    let ratio: Vec<_> =
        rows.iter().map(|row| RankedRow { value: row.value.map(|v| 94.0 + v * 1.3), interval: None, ..*row }).collect();
    let ratios = Ranked {
        target: Some(Target::Within(103.0, 107.0)),
        target_text: "正常范围 103–107",
        scale: RATIO,
        ..ranked_of(&ratio)
    };
    let points = [Some(9.1), Some(9.4), None, Some(9.78), Some(10.71)];
    let spark = Sparkline { label: "五年", points: &points, target: Some(12.0) };
    let bullets = [birth_rate(), share(), sex_ratio(), missed()];
    let mut left: Vec<Drawing> = Vec::new();
    for b in &bullets {
        left.push(bullet(b, BulletForm::Small { width: 230 }));
    }
    left.push(sparkline(&spark, 84, 28));
    for b in &bullets {
        left.push(bullet(b, BulletForm::Large { width: 526 }));
    }
    left.push(trend(&trend_of(&years), 526, 180));
    left.push(trend(&trend_of(&plain), 526, 150));
    left.push(trend(&trend_of(&monthly), 526, 180));
    let mut right = vec![ranked(&ranked_of(&rows), 560), ranked(&ratios, 560)];
    right.push(bullet(&birth_rate(), BulletForm::Large { width: 300 }));
    right.push(bullet(&sex_ratio(), BulletForm::Large { width: 300 }));
    right.push(trend(&trend_of(&years), 300, 180));
    right.push(ranked(&ranked_of(&rows), 300));
    right.push(ranked(&ratios, 300));
    let column = |drawings: &[Drawing]| drawings.iter().map(|d| d.svg.as_str()).collect::<Vec<_>>().join("\n");
    let body = format!("<div>{}</div><div>{}</div>", column(&left), column(&right));
    let css = include_str!("../../style/chart.css");
    format!(
        "<!doctype html><meta charset=utf-8><style>{css}\n{TOKENS}</style>\
         <section>{body}</section><section class=dark>{body}</section><section class=grey>{body}</section>"
    )
}

pub(crate) const TOKENS: &str = "
section{--paper:#fbfaf7;--card:#fff;--ink:#16202b;--ink-2:#3c4a58;--rule:#d9d6cd;--rule-2:#ece9e1;--focus:#0b57d0;--brand:#12436d;
--brand-soft:#e6eef5;--met:#00573a;--near:#6a440f;--miss:#7b0841;--few:#444d57;--met-mark:#0d8453;--near-mark:#bb6312;--miss-mark:#87103a;--few-mark:#57646e;--few-soft:#eeeff1;--band-1:#dcd9d0;--band-2:#e8e5dd;--band-3:#f2f0ea;
background:var(--card);display:grid;grid-template-columns:560px 600px;gap:40px;padding:24px;font:15px 'Noto Sans CJK SC',system-ui,sans-serif}
.dark{--paper:#12171d;--card:#1a2129;--ink:#eef2f5;--ink-2:#c3ccd4;--rule:#3d4852;--rule-2:#2b343d;--focus:#8ab4f8;--brand:#9cc4ea;
--brand-soft:#22364a;--met:#1dd3bf;--near:#fcce7b;--miss:#ffa4be;--few:#d8e1ea;--met-mark:#1dd3bf;--near-mark:#fcce7b;--miss-mark:#ffa4be;--few-mark:#d8e1ea;--few-soft:#2e3740;--band-1:#4a545d;--band-2:#38424b;--band-3:#2a333b}
.grey{filter:grayscale(1)} svg{margin-bottom:18px} body{margin:0}
";

//! The ranked chart of 600 areas that is drawn again and again.

use biaochi::chart::{Base, Ranked, RankedRow, Scale, Target, Tone, ranked};

/// Areas in the chart.
pub(crate) const AREAS: usize = 600;

struct Row {
    name: String,
    text: String,
    value: f64,
    tone: Tone,
}

/// The chart as SVG. Each round has other values, so that nothing can be reused.
pub(crate) fn chart(round: u32, shown: Option<(usize, usize)>) -> String {
    let round = f64::from(round % 7) * 0.01;
    let rows: Vec<Row> = (0..AREAS)
        .map(|at| {
            let place = f64::from(u32::try_from(at).unwrap_or_default());
            let value = 6.0 + place * 0.02 + round;
            let tone = if value <= 12.0 { Tone::Met } else { Tone::Miss };
            Row { name: format!("第{}村", at + 1), text: format!("{value:.2}"), value, tone }
        })
        .collect();
    let rows: Vec<RankedRow<'_>> = rows
        .iter()
        .map(|it| RankedRow {
            name: &it.name,
            value: Some(it.value),
            text: &it.text,
            title: &it.name,
            tone: it.tone,
            interval: None,
            chosen: false,
        })
        .collect();
    let scale = Scale { base: Base::Zero, cap: None, unit: "‰", tick_text: None };
    let chart =
        Ranked {
            label: "600", rows: &rows, target: Some(Target::AtMost(12.0)), target_text: "≤ 12‰", shown, scale
        };
    ranked(&chart, 560).svg
}

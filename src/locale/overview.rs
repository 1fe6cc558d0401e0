//! The overview.

use super::texts::texts;

texts! {
    /// The overview.
    OverviewText {
        indicator: "指标" | "指標" | "Indicator";
        value: "实际" | "實際" | "Value";
        target: "目标" | "目標" | "Target";
        verdict: "判定" | "判定" | "Verdict";
        gap: "与目标相差" | "與目標相差" | "Gap to target";
        change: "较上年" | "較上年" | "On last year";
        trend_months: "近24个月" | "近24個月" | "24 months";
        trend_periods: "近12期" | "近12期" | "12 periods";
        bullet: "对照图" | "對照圖" | "Chart";
        bullet_key: "▌目标 ○ 上年 ◇ 上级" | "▌目標 ○ 上年 ◇ 上級" | "▌target ○\u{a0}last\u{a0}year ◇\u{a0}area\u{a0}above";
        lede: "{n} 项指标：{parts}" | "{n} 項指標：{parts}" | "{n} indicators: {parts}";
        lede_part: "{word} {n} 项" | "{word} {n} 項" | "{n} {word}";
        lede_joint: "，" | "，" | ", ";
        against: "与{year}的目标比较" | "與{year}的目標比較" | "Against the targets of {year}";
        all: "全部" | "全部" | "All";
        filter: "按判定筛选" | "按判定篩選" | "Filter by verdict";
        sort: "排序" | "排序" | "Sort";
        sort_catalog: "原有次序" | "原有次序" | "As listed";
        sort_verdict: "先看未达标" | "先看未達標" | "Missed first";
        sort_change: "先看变化大的" | "先看變化大的" | "Largest change first";
        low_is_good: "越低越好" | "越低越好" | "lower is better";
        high_is_good: "越高越好" | "越高越好" | "higher is better";
        equal_is_good: "须正好达到" | "須正好達到" | "must be met exactly";
        within_is_good: "在范围内为宜" | "在範圍內為宜" | "a range is good";
        incomplete: "{done}/{all} 已报" | "{done}/{all} 已報" | "{done} of {all} reported";
        foot: "点任一数字，看它怎么算出来。" | "點任一數字，看它怎麼算出來。" | "Click any number to see how it is made.";
        foot_keys: "{a} 与 {b} 换时期。" | "{a} 與 {b} 換時期。" | "{a} and {b} change the period.";
        nothing: "没有这样的指标" | "沒有這樣的指標" | "No indicator is like that";
        no_figures: "这个地区和时期还没有数字。录入以后，指标和图会自己算出来。" | "這個地區和時期還沒有數字。輸入以後，指標和圖會自己算出來。" | "There are no figures for this area and period yet. Enter some, and indicators and charts make themselves.";
        enter: "去录入" | "去輸入" | "Enter figures";
        spark_label: "{name}：{first} 至 {last}" | "{name}：{first} 至 {last}" | "{name}: {first} to {last}";
        bullet_label: "{name} {value}，目标 {target}" | "{name} {value}，目標 {target}" | "{name} {value}, target {target}";
        mark_target: "目标 {n}" | "目標 {n}" | "Target {n}";
        mark_before: "上年 {n}" | "上年 {n}" | "Last year {n}";
        mark_parent: "{area} {n}" | "{area} {n}" | "{area} {n}";
        reference: "参考 {range}" | "參考 {range}" | "reference {range}";
    }
}

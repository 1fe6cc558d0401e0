//! The words of a judgement: verdicts, gaps, differences and movements.

use super::texts::texts;

texts! {
    /// Verdicts, distances from a goal, units of differences, and the change on an earlier value.
    VerdictText {
        met: "达标" | "達標" | "Met";
        near: "接近" | "接近" | "Near";
        missed: "未达标" | "未達標" | "Missed";
        reference_in: "在参考范围内" | "在參考範圍內" | "Within reference range";
        reference_out: "超出参考范围" | "超出參考範圍" | "Outside reference range";
        part_year: "不足一年，不评" | "不足一年，不評" | "Part year, not judged";
        no_target: "未设目标" | "未設目標" | "No target";
        no_value: "缺数据" | "缺資料" | "No data";

        goal_at_most: "≤ {n}" | "≤ {n}" | "≤ {n}";
        goal_at_least: "≥ {n}" | "≥ {n}" | "≥ {n}";
        goal_equal: "= {n}" | "= {n}" | "= {n}";
        goal_within: "{a}–{b}" | "{a}–{b}" | "{a}–{b}";

        gap_on: "恰好达到" | "恰好達到" | "exactly at the target";
        gap_below: "低{n}" | "低{n}" | "below by {n}";
        gap_above: "高{n}" | "高{n}" | "above by {n}";
        gap_count_below: "少{n}" | "少{n}" | "below by {n}";
        gap_count_above: "多{n}" | "多{n}" | "above by {n}";
        gap_inside: "在范围内" | "在範圍內" | "within the range";
        gap_under_range: "低于下限{n}" | "低於下限{n}" | "below the lower limit by {n}";
        gap_over_range: "高于上限{n}" | "高於上限{n}" | "above the upper limit by {n}";

        point_percent: "个百分点" | "個百分點" | "percentage points";
        point_per_mille: "个千分点" | "個千分點" | "per mille points";
        point_ratio: "个比值" | "個比值" | "ratio points";
        point_per_100k: "/10万" | "/10萬" | "per 100,000";

        more: "多{n}" | "多{n}" | "+{n}";
        fewer: "少{n}" | "少{n}" | "−{n}";
        unchanged: "持平" | "持平" | "unchanged";
        count_unchanged: "数量不变" | "數量不變" | "count unchanged";
        now_yes: "由“否”转为“是”" | "由「否」轉為「是」" | "changed from no to yes";
        now_no: "由“是”转为“否”" | "由「是」轉為「否」" | "changed from yes to no";
        both: "{rate}，{count}" | "{rate}，{count}" | "{rate}, {count}";
    }
}

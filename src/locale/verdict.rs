//! The words of a verdict and of a missing value's reason.

use super::texts::texts;

texts! {
    /// Verdicts, units of differences, and reasons why there is no value.
    VerdictText {
        met: "达标" | "達標" | "Met";
        near: "接近" | "接近" | "Near";
        missed: "未达标" | "未達標" | "Missed";
        reference_in: "在参考范围内" | "在參考範圍內" | "Within reference range";
        reference_out: "超出参考范围" | "超出參考範圍" | "Outside reference range";
        part_year: "不足一年，不评" | "不足一年，不評" | "Part year, not judged";
        no_target: "未设目标" | "未設目標" | "No target";
        no_value: "缺数据" | "缺資料" | "No data";
    }
}

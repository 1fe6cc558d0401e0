//! How periods are called.

use super::texts::texts;

texts! {
    /// Names of periods. `{y}` is a year, `{n}` a number, `{a}` and `{b}` months.
    PeriodText {
        assessment_year: "{y}考核年度" | "{y}考核年度" | "Assessment year {y}";
        calendar_year: "{y}年" | "{y}年" | "{y}";
        half: "{year}{n}" | "{year}{n}" | "{year}, {n}";
        half_1: "上半年" | "上半年" | "first half";
        half_2: "下半年" | "下半年" | "second half";
        quarter: "{year}第{n}季度" | "{year}第{n}季" | "{year}, quarter {n}";
        month: "{y}年{m}月" | "{y}年{m}月" | "{m}/{y}";
        cumulative: "{year}前{n}个月累计" | "{year}前{n}個月累計" | "{year}, first {n} months";
        span: "{a}至{b}" | "{a}至{b}" | "{a} to {b}";
        kind_month: "月" | "月" | "Month";
        kind_quarter: "季度" | "季" | "Quarter";
        kind_half: "半年" | "半年" | "Half-year";
        kind_year: "年度" | "年度" | "Year";
        kind_cumulative: "累计" | "累計" | "Year to date";
        part_year: "不足一年" | "不足一年" | "part of a year";
    }
}

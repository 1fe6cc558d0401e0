//! How periods are called.

use super::texts::texts;

texts! {
    /// Names of periods. `{y}` is a year's number, `{year}` a year's name, `{m}` a month, `{a}` and `{b}` ends.
    PeriodText {
        assessment_year: "{y}考核年度" | "{y}考核年度" | "Assessment year {y}";
        calendar_year: "{y}年" | "{y}年" | "{y}";
        half_1: "{year}上半年" | "{year}上半年" | "{year}, first half";
        half_2: "{year}下半年" | "{year}下半年" | "{year}, second half";
        quarter: "{year}第{n}季度" | "{year}第{n}季" | "{year}, quarter {n}";
        month: "{y}年{m}月" | "{y}年{m}月" | "{m} {y}";
        cumulative: "{year}前{n}个月累计" | "{year}前{n}個月累計" | "{year}, first {n} {n|month|months}";
        span: "{a}至{b}" | "{a}至{b}" | "{a} to {b}";
        dates: "{a} 至 {b}" | "{a} 至 {b}" | "{a} to {b}";
        kind_month: "月" | "月" | "Month";
        kind_quarter: "季度" | "季" | "Quarter";
        kind_half: "半年" | "半年" | "Half-year";
        kind_year: "年度" | "年度" | "Year";
        kind_cumulative: "累计" | "累計" | "Year to date";
        part_year: "不足一年" | "不足一年" | "part of a year";
        month_1: "1" | "1" | "Jan";
        month_2: "2" | "2" | "Feb";
        month_3: "3" | "3" | "Mar";
        month_4: "4" | "4" | "Apr";
        month_5: "5" | "5" | "May";
        month_6: "6" | "6" | "Jun";
        month_7: "7" | "7" | "Jul";
        month_8: "8" | "8" | "Aug";
        month_9: "9" | "9" | "Sep";
        month_10: "10" | "10" | "Oct";
        month_11: "11" | "11" | "Nov";
        month_12: "12" | "12" | "Dec";
    }
}

impl PeriodText {
    /// The names of the twelve months, from January.
    #[must_use]
    pub const fn month_names(lang: super::Lang) -> [&'static str; 12] {
        let it = Self::of(lang);
        [
            it.month_1,
            it.month_2,
            it.month_3,
            it.month_4,
            it.month_5,
            it.month_6,
            it.month_7,
            it.month_8,
            it.month_9,
            it.month_10,
            it.month_11,
            it.month_12,
        ]
    }
}

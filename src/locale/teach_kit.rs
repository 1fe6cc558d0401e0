//! Words that many kinds of exercises use.

use super::texts::texts;

texts! {
    /// Column heads and ends of workings.
    TeachKitText {
        answer: "所以答案是{n}。" | "所以答案是{n}。" | "So the answer is {n}.";
        col_area: "单位" | "單位" | "Area";
        col_month: "月份" | "月份" | "Month";
        col_year: "年份" | "年份" | "Year";
        col_value: "数值" | "數值" | "Value";
        col_target: "目标" | "目標" | "Target";
        col_indicator: "指标" | "指標" | "Indicator";
        fact: "{what}：{n}" | "{what}：{n}" | "{what}: {n}";
        facts: "{place}，{span}。{top_name}{top_n}，{bottom_name}{bottom_n}。" | "{place}，{span}。{top_name}{top_n}，{bottom_name}{bottom_n}。" | "{place}, {span}. {top_name}: {top_n}. {bottom_name}: {bottom_n}.";
        last_year: "上年{name}为{before}。" | "上年{name}為{before}。" | "The year before, {name} was {before}.";
        higher: "高" | "高" | "above";
        lower: "低" | "低" | "below";
        rose: "上升" | "上升" | "rose";
        fell: "下降" | "下降" | "fell";
        met: "达标" | "達標" | "met";
        missed: "未达标" | "未達標" | "missed";
        births: "出生人数" | "出生人數" | "Births";
    }
}

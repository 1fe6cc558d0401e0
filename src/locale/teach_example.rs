//! The sentences of worked examples.

use super::texts::texts;

texts! {
    /// One sentence a step.
    TeachExampleText {
        who: "{place}{span}的{name}：{plain}" | "{place}{span}的{name}：{plain}" | "{name}, {place}, {span}. {plain}";
        numerator: "分子是{what}：{n}{unit}。" | "分子是{what}：{n}{unit}。" | "The numerator is {what}: {n}{unit}.";
        denominator: "分母是{what}：{n}{unit}。" | "分母是{what}：{n}{unit}。" | "The denominator is {what}: {n}{unit}.";
        scale: "乘以{factor}，写成{unit}。" | "乘以{factor}，寫成{unit}。" | "Multiply by {factor}, written {unit}.";
        divide: "先除，保留全部数字：{n}。" | "先除，保留全部數字：{n}。" | "Dividing gives {n}; keep all digits.";
        round: "最后四舍五入一次，{places}：{n}。" | "最後四捨五入一次，{places}：{n}。" | "Round once, {places}: {n}.";
        unit: "带上单位：{n}。" | "帶上單位：{n}。" | "With its unit: {n}.";
        say: "{place}{span}{name}为{n}。" | "{place}{span}{name}為{n}。" | "In {span} the {name} of {place} was {n}.";
    }
}

//! The words of handouts and formula cards.

use super::texts::texts;

texts! {
    /// Headings and notes on paper.
    TeachHandoutText {
        invented: "数字是虚构的，只供练习。" | "數字是虛構的，僅供練習。" | "The figures are invented, for practice only.";
        own: "数字来自本机工作簿。" | "數字來自本機活頁簿。" | "The figures are from the workspace on this computer.";
        result: "结果" | "結果" | "Result";
        card_title: "公式卡：{pack}" | "公式卡：{pack}" | "Formula card: {pack}";
        card_lead: "比率都是分子除以分母，再乘倍数；汇总时先各自相加再除，只在最后四舍五入一次。" | "比率都是分子除以分母，再乘倍數；彙總時先各自相加再除，只在最後四捨五入一次。" | "Every rate is what stands above the line over what stands below, times the scale. To roll up, add both first, divide once, round once at the end.";
        indicator: "指标" | "指標" | "Indicator";
        formula: "公式" | "公式" | "Formula";
        printed: "写法" | "寫法" | "Written";
        yes_if: "分子不少于分母为“是”" | "分子不少於分母為「是」" | "yes if not less";
        average: "{what} = 两头之和 ÷ 2" | "{what} = 兩端之和 ÷ 2" | "{what} = sum of both ends ÷ 2";
    }
}

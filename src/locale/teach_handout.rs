//! The words of handouts and formula cards.

use super::texts::texts;

texts! {
    /// Headings and notes on paper.
    TeachHandoutText {
        invented: "数字是虚构的，只供练习。" | "數字是虛構的，僅供練習。" | "The figures are invented, for practice only.";
        own: "数字来自当前打开的工作簿。" | "數字來自目前開啟的活頁簿。" | "The figures are those of the open workspace.";
        card_title: "公式卡：{pack}" | "公式卡：{pack}" | "Formula card: {pack}";
        card_lead: "比率是分子除以分母，再乘倍数。汇总时分子、分母各自相加，只除一次，只在最后四舍五入一次。" | "比率是分子除以分母，再乘倍數。彙總時分子、分母各自相加，只除一次，只在最後四捨五入一次。" | "A rate is what stands above the line over what stands below it, times the scale. To roll up, add both sides first, divide once, and round once at the end.";
        written: "后面写“{unit}”，小数点后{decimals}位" | "後面寫「{unit}」，小數點後{decimals}位" | "Written with “{unit}”; digits after the point: {decimals}";
        yes_if: "够就写“是”，不够写“否”" | "足夠就寫「是」，不足寫「否」" | "Written “Yes” where it is enough, else “No”";
    }
}

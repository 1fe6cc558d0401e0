//! The words of handouts and formula cards.

use super::texts::texts;

texts! {
    /// Headings and notes on paper.
    TeachHandoutText {
        invented: "数字是虚构的，只供练习。" | "數字是虛構的，僅供練習。" | "The figures are invented, for practice only.";
        own: "数字来自当前打开的工作文件。" | "數字來自目前開啟的工作檔案。" | "The figures are those of the open workspace.";
        card_title: "公式卡：{pack}" | "公式卡：{pack}" | "Formula card: {pack}";
        card_lead: "比率是分子除以分母，再乘倍数。汇总时分子、分母各自相加，只除一次，只在最后四舍五入一次。" | "比率是分子除以分母，再乘倍數。彙總時分子、分母各自相加，只除一次，只在最後四捨五入一次。" | "A rate is the numerator over the denominator, times the scale. To roll up, add numerators and denominators first, divide once, and round once at the end.";
        written: "写“{unit}”，小数{decimals}位" | "寫「{unit}」，小數{decimals}位" | "“{unit}”, decimals: {decimals}";
        written_plain: "小数{decimals}位" | "小數{decimals}位" | "decimals: {decimals}";
        yes_if: "够写“是”，不够写“否”" | "足夠寫「是」，不足寫「否」" | "“Yes” where it is enough, else “No”";
    }
}

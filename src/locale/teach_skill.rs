//! The names of skills.

use super::texts::texts;

texts! {
    /// What can be practised.
    TeachSkillText {
        rate: "计算比率" | "計算比率" | "Compute a rate";
        fraction: "分清分子与分母" | "分清分子與分母" | "Numerator and denominator";
        unit: "%、‰与每10万" | "%、‰與每10萬" | "Percent, per mille, per 100,000";
        average: "平均人口" | "平均人口" | "Average population";
        ratio: "性别比等比值" | "性別比等比值" | "Ratios of two groups";
        coverage: "覆盖率" | "涵蓋率" | "Coverage";
        pool: "汇总，不平均比率" | "彙總，不平均比率" | "Roll up without averaging rates";
        inverse: "由比率求数量" | "由比率求數量" | "From a rate to a count";
        target: "对照目标" | "對照目標" | "Compare with a target";
        point: "百分点与千分点" | "百分點與千分點" | "Percentage and per mille points";
        change: "与上年相比" | "與上年相比" | "Change on the year before";
        part_year: "不足一年与累计数" | "不足一年與累計數" | "Part of a year, cumulative figures";
        assessment_year: "考核年度" | "考核年度" | "The assessment year";
        correct: "更正报表" | "更正報表" | "Correct a report";
        chart: "读图" | "讀圖" | "Read a chart";
        find_error: "找错" | "找錯" | "Find the error";
        small: "小数目" | "小數目" | "Small numbers";
        plausible: "判断是否合理" | "判斷是否合理" | "Judge whether a figure can be right";
        score: "考核计分" | "考核計分" | "Scores of an assessment";
        chance: "偶然波动与区间" | "偶然波動與區間" | "Chance and intervals";
    }
}

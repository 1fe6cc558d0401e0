//! Exercises on the population at the end taken for the average.

use super::texts::texts;

texts! {
    /// Questions, hints and reasons.
    TeachAverageEndText {
        name: "误用年末人口的影响" | "誤用年末人口的影響" | "The end taken for the average";
        lead: "{place}{span}：{facts}。" | "{place}{span}：{facts}。" | "{place}, {span}. {facts}";
        asks_direction: "如果误用年末人口作分母，算出的{name}会怎样？" | "如果誤用年末人口作分母，算出的{name}會怎樣？" | "{name}: what happens to it if the population at the end is taken for the average?";
        asks_value: "如果误用年末人口作分母，{name}会算成多少？{places}。" | "如果誤用年末人口作分母，{name}會算成多少？{places}。" | "{name}: someone divides by the population at the end instead of the average. What comes out, {places}?";
        asks_audit: "一份报告写着：{name}{printed}。它的分母用的是哪个数？" | "一份報告寫著：{name}{printed}。它的分母用的是哪個數？" | "A report says: {name} {printed}. Which number did it divide by?";
        look: "比较年末人口与平均人口：哪个大？" | "比較年末人口與平均人口：哪個大？" | "Compare the population at the end with the average: which is larger?";
        look_value: "题目问的是用错分母以后的结果。" | "題目問的是用錯分母以後的結果。" | "The question asks for what comes out of the mistake.";
        look_audit: "报告的数不一定错，也不一定对：逐个分母试算。" | "報告的數不一定錯，也不一定對：逐個分母試算。" | "The report may be wrong or right: try one denominator after the other.";
        does: "分子不变，分母换成年末的{end}，再乘以{factor}。" | "分子不變，分母換成年末的{end}，再乘以{factor}。" | "Keep the numerator, divide by {end}, the population at the end, and multiply by {factor}.";
        does_audit: "分别用年初、年末、平均人口和两数之和作分母，看哪个结果与报告相同。" | "分別用年初、年末、平均人口與兩數之和作分母，看哪個結果與報告相同。" | "Divide by the start, the end, the average and the sum, and see which result is the report’s.";
        with_average: "用平均人口" | "用平均人口" | "Over the average";
        with_end: "用年末人口" | "用年末人口" | "Over the end";
        why: "正确的分母是平均人口。" | "正確的分母是平均人口。" | "The right denominator is the average population.";
        average: "平均人口" | "平均人口" | "the average of the two";
        sum: "年初与年末之和" | "年初與年末之和" | "the sum of the two";
        smaller: "偏小" | "偏小" | "It comes out too small.";
        larger: "偏大" | "偏大" | "It comes out too large.";
        same: "不变" | "不變" | "It stays the same.";
        unknown: "无法判断" | "無法判斷" | "That cannot be given.";
        why_smaller: "年末人口比平均人口多，分母变大，结果变小。" | "年末人口比平均人口多，分母變大，結果變小。" | "The end is above the average: a larger denominator makes a smaller rate.";
        why_larger: "年末人口比平均人口少，分母变小，结果变大。" | "年末人口比平均人口少，分母變小，結果變大。" | "The end is below the average: a smaller denominator makes a larger rate.";
        why_same: "年初与年末不同，换了分母，结果就不同。" | "年初與年末不同，換了分母，結果就不同。" | "Start and end differ, so another denominator gives another rate.";
        why_unknown: "年初、年末都已给出，能比较大小，就能判断。" | "年初、年末都已給出，能比較大小，就能判斷。" | "Both populations are given; their order decides it.";
        why_audit: "以{what}为分母，结果是{value}。" | "以{what}為分母，結果是{value}。" | "With this denominator ({what}) the result is {value}.";
    }
}

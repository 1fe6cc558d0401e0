//! What is said of the relations in a text.

use super::texts::texts;

texts! {
    /// Marks, kinds of relations, workings, hints and refusals.
    VerifyTextText {
        consistent: "相符" | "相符" | "Consistent";
        inconsistent: "不符" | "不符" | "Inconsistent";
        not_checkable: "无法核对" | "無法核對" | "Not checkable";

        kind_share: "比率" | "比率" | "Rate from its counts";
        kind_gap_target: "与目标之差" | "與目標之差" | "Distance from the target";
        kind_gap_earlier: "与上期之差" | "與上期之差" | "Change on the earlier value";
        kind_relative: "增减百分比" | "增減百分比" | "Change in percent";
        kind_change: "与未列出的数之差" | "與未列出的數之差" | "Difference from a value not given";
        kind_together: "率与数同时变化" | "率與數同時變化" | "Rate and count changing together";
        kind_sum: "部分合计" | "部分合計" | "Parts and total";
        kind_less: "相减" | "相減" | "Difference of two";
        kind_meets: "是否达标" | "是否達標" | "Target met or not";
        kind_within: "参考范围" | "參考範圍" | "Reference range";

        text_says: "文中写的是{printed}" | "文中寫的是{printed}" | "the text says {printed}";
        said_up: "高{n}" | "高{n}" | "up {n}";
        said_down: "低{n}" | "低{n}" | "down {n}";
        said_met: "达标" | "達標" | "met";
        said_missed: "未达标" | "未達標" | "missed";
        said_in: "在范围内" | "在範圍內" | "inside the range";
        said_out: "超出范围" | "超出範圍" | "outside the range";
        next: "；" | "；" | "; ";
        between: "、" | "、" | ", ";
        stop: "。" | "。" | ".";

        perhaps: "可能的原因：{how}" | "可能的原因：{how}" | "Possible reason: {how}";
        side: "数对，方向反了" | "數對，方向反了" | "the number is right, the direction is wrong";
        unit: "数对，单位不对：千分率相减得千分点，百分率相减得百分点" | "數對，單位不對：千分率相減得千分點，百分率相減得百分點" | "the number is right, the unit is not: rates per thousand differ by per mille points, percentages by percentage points";
        rounding: "两边都四舍五入过，末位的差别说明不了什么" | "兩邊都四捨五入過，末位的差別說明不了什麼" | "both were rounded, so that a difference in the last digit says nothing";
        points: "这是相差的百分点；按百分比算应为{right}%" | "這是相差的百分點；按百分比算應為{right}%" | "these are points; in percent it is {right}%";
        implied_base: "没有给出分母；由此反推，分母在{low}至{high}之间" | "沒有給出分母；由此反推，分母在{low}至{high}之間" | "the denominator is not given; it would be {low} to {high}";
        implied_top: "没有给出分子；由此反推，分子在{low}至{high}之间" | "沒有給出分子；由此反推，分子在{low}至{high}之間" | "the numerator is not given; it would be {low} to {high}";
        no_whole: "没有给出分子；以此为分母，没有一个整数能得出它，请核对分母" | "沒有給出分子；以此為分母，沒有一個整數能得出它，請核對分母" | "the numerator is not given, and no whole number gives the rate over this denominator: check the denominator";
        earlier: "没有给出对比的数；由此反推为{n}" | "沒有給出對比的數；由此反推為{n}" | "the value that it is compared with is not given; it would be {n}";
        no_earlier: "两个对比的数都没有给出" | "兩個對比的數都沒有給出" | "neither of the two values is given";
        growth: "没有给出两年的人口；由此反推，人口一年变化{low}%至{high}%" | "沒有給出兩年的人口；由此反推，人口一年變化{low}%至{high}%" | "the populations are not given; they would have changed by {low}% to {high}% in a year";
        growth_far: "人口一年内很难有这样大的变化" | "人口一年內很難有這樣大的變化" | "a population hardly changes that much in a year";
        average: "没有给出平均人口；由此反推在{low}至{high}之间，与文中的人口相近" | "沒有給出平均人口；由此反推在{low}至{high}之間，與文中的人口相近" | "the average population is not given; it would be {low} to {high}, close to the population given";
        no_range: "没有写明是什么范围" | "沒有寫明是什麼範圍" | "the text names no range";
        usual_in: "按常用的103至107，{value}在范围内" | "按常用的103至107，{value}在範圍內" | "against the usual 103 to 107, {value} is inside";
        usual_out: "按常用的103至107，{value}超出范围" | "按常用的103至107，{value}超出範圍" | "against the usual 103 to 107, {value} is outside";
        too_large: "数太大，算不了" | "數太大，算不了" | "the numbers are too large";

        refused_identity: "第{line}行有身份证号码。标尺只收汇总数，不收个人资料；整段没有核对。" | "第{line}行有身分證號碼。標尺只收匯總數，不收個人資料；整段沒有核對。" | "Line {line} holds an identity number. Biaochi takes aggregate counts only and no personal records; nothing was checked.";
        refused_telephone: "第{line}行有电话号码。标尺只收汇总数，不收个人资料；整段没有核对。" | "第{line}行有電話號碼。標尺只收匯總數，不收個人資料；整段沒有核對。" | "Line {line} holds a telephone number. Biaochi takes aggregate counts only and no personal records; nothing was checked.";
        refused_long: "文字有{n}个字，最多{most}个。请分段粘贴。" | "文字有{n}個字，最多{most}個。請分段貼上。" | "The text has {n} characters; {most} are the most. Paste it in parts.";
    }
}

//! The words in and below the pictures of a calculation.

use super::texts::texts;

texts! {
    /// Legends, and what a picture says to those who do not see it.
    TeachPictureText {
        dots_title: "{of}个点，其中{k}个涂满。" | "{of}個點，其中{k}個塗滿。" | "{of} dots; filled: {k}.";
        dots_one: "一个点就是1{unit}，{of}个点中涂满{k}个。" | "一個點就是1{unit}，{of}個點中塗滿{k}個。" | "Each dot is 1 of the “{unit}” counted. Filled: {k} of {of}.";
        dots_each: "一个点代表{n}{unit}，{of}个点中涂满{k}个。" | "一個點代表{n}{unit}，{of}個點中塗滿{k}個。" | "One dot stands for {n} {unit}. Filled: {k} of {of}.";
        dots_about: "一个点约代表{n}{unit}，{of}个点中涂满{k}个。" | "一個點約代表{n}{unit}，{of}個點中塗滿{k}個。" | "One dot stands for about {n} {unit}. Filled: {k} of {of}.";
        dots_empty: "一个点约代表{n}{unit}，共{of}个点。" | "一個點約代表{n}{unit}，共{of}個點。" | "One dot stands for about {n} {unit}; there are {of} of them.";
        comma: "、" | "、" | ", ";
        part_title: "{whole}中的一部分是{part}。" | "{whole}中的一部分是{part}。" | "{part} as a part of {whole}.";
        part_legend: "整条是分母，开头一段是分子。" | "整條是分母，開頭一段是分子。" | "The whole bar is the denominator, its first part the numerator.";
        bars_title: "长条：{names}。" | "長條：{names}。" | "Bars: {names}.";
        bars_legend: "各条都从零画起，长短可以相比。" | "各條都從零畫起，長短可以相比。" | "The bars begin at zero, so that their lengths compare.";
        mean_title: "{a}与{b}，正中间是平均数。{mean}" | "{a}與{b}，正中間是平均數。{mean}" | "{a} and {b}, with their average in the middle. {mean}";
        closer: "放大看两头之间" | "放大看兩頭之間" | "A closer look between the two";
        pooled_title: "{k}个数合在一起：{n}。" | "{k}個數合在一起：{n}。" | "{k} counts taken together: {n}.";
        together: "合在一起" | "合在一起" | "together";
        deviations_title: "各地的比率在合计{n}的两边。" | "各地的比率在合計{n}的兩邊。" | "The areas lie on both sides of the pooled {n}. ";
        pooled_at: "合计 {n}" | "合計 {n}" | "pooled {n}";
        wrong_at: "比率的平均 {n}（错）" | "比率的平均 {n}（錯）" | "mean of rates {n} (wrong)";
        deviations_legend: "圆越大，分母越大。" | "圓越大，分母越大。" | "The larger the circle, the larger the denominator.";
        deviations_more: "圆越大，分母越大。另有{n}个未画出。" | "圓越大，分母越大。另有{n}個未畫出。" | "The larger the circle, the larger the denominator. Not drawn: {n}.";
        line_value: "本期 {n}" | "本期 {n}" | "Now {n}";
        line_target: "目标 {n}" | "目標 {n}" | "Target {n}";
        line_before: "上年 {n}" | "上年 {n}" | "Year before {n}";
        line_low: "最低 {n}" | "最低 {n}" | "Lowest {n}";
        line_high: "最高 {n}" | "最高 {n}" | "Highest {n}";
        rounding_title: "{exact}离{n}最近。" | "{exact}離{n}最近。" | "{exact} is nearest to {n}.";
        rounding_half: "离哪个近就归哪个，正好在中间时向离零远的一边进。" | "離哪個近就歸哪個，正好在中間時向離零遠的一邊進。" | "It goes to the nearer one; exactly in the middle it goes away from zero.";
    }
}

//! Exercises on ratios of two groups.

use super::texts::texts;

texts! {
    /// Questions and hints.
    TeachRatioText {
        both: "{top_name}与{bottom_name}合计" | "{top_name}與{bottom_name}合計" | "{top_name} and {bottom_name}, together";

        groups_name: "由两组人数求比值" | "由兩組人數求比值" | "The ratio of two groups";
        groups_look: "比值的分母是另一组，不是总数：{plain}" | "比值的分母是另一組，不是總數：{plain}" | "A ratio divides by the other group, not by the whole. {plain}";
        groups_does: "{top_name}除以{bottom_name}，再乘以100。" | "{top_name}除以{bottom_name}，再乘以100。" | "Numerator: {top_name}. Denominator: {bottom_name}. Multiply by 100.";
        total_name: "由总数和一组求比值" | "由總數與一組求比值" | "A ratio from the total and one group";
        total_look: "分母没有直接给出：先从总数里找出另一组。" | "分母沒有直接給出：先從總數裡找出另一組。" | "The denominator is not given: find the other group from the total first.";
        total_does: "总数减去{top_name}，就是{bottom_name}；再用前者除以后者，乘以100。" | "總數減去{top_name}，就是{bottom_name}；再用前者除以後者，乘以100。" | "Take this from the total: {top_name}. What is left is the denominator: {bottom_name}. Divide and multiply by 100.";

        share_name: "比重与比值互换" | "比重與比值互換" | "From a share to a ratio and back";
        share: "男婴占全部出生的比重" | "男嬰占全部出生的比重" | "Share of boys among all births";
        share_lead: "{place}{span}的出生婴儿中，男婴占{told}%。" | "{place}{span}的出生嬰兒中，男嬰占{told}%。" | "In {place}, {span}, boys were {told}% of all births.";
        share_spare: "{place}{span}：{facts}，其中男婴占{told}%。" | "{place}{span}：{facts}，其中男嬰占{told}%。" | "{place}, {span}. {facts} Boys were {told}% of them.";
        share_look: "男婴占的是全部出生的一部分；那么女婴占多少？" | "男嬰占的是全部出生的一部分；那麼女嬰占多少？" | "Boys are a part of all births. Which part are girls?";
        share_does: "女婴占其余部分；男婴的比重除以女婴的比重，再乘以100。" | "女嬰占其餘部分；男嬰的比重除以女嬰的比重，再乘以100。" | "Girls are the rest. Divide the boys’ share by the girls’ share and multiply by 100.";
        back_lead: "{place}{span}出生人口性别比为{told}（女=100）。" | "{place}{span}出生人口性別比為{told}（女=100）。" | "In {place}, {span}, the sex ratio at birth was {told} (girls = 100).";
        back_look: "设女婴为100，男婴是多少？合计是多少？" | "設女嬰為100，男嬰是多少？合計是多少？" | "Take girls as 100. How many are boys then, and how many are both together?";
        back_does: "比重的分母是合计：性别比除以（100＋性别比），再乘以100。" | "比重的分母是合計：性別比除以（100＋性別比），再乘以100。" | "A share divides by the whole: the ratio over 100 plus the ratio, times 100.";

        count_name: "由比值求人数" | "由比值求人數" | "From a ratio to a count";
        count_look: "比值{ratio}的意思是：一组每有100，另一组就有{ratio}。" | "比值{ratio}的意思是：一組每有100，另一組就有{ratio}。" | "A ratio of {ratio} means {ratio} in one group for every 100 in the other.";
        count_does: "用{base}乘以{ratio}，再除以100，取整数。" | "用{base}乘以{ratio}，再除以100，取整數。" | "Multiply {base} by {ratio}, divide by 100, and round to a whole number.";
        count_all_does: "合计分成（{ratio}＋100）份，其中{ratio}份是所求的一组。" | "合計分成（{ratio}＋100）份，其中{ratio}份是所求的一組。" | "The total falls into {ratio} + 100 parts, of which {ratio} are the group asked for.";

        dependency_name: "抚养比" | "扶養比" | "The dependency ratio";
        dependency: "总抚养比" | "扶養比" | "Total dependency ratio";
        dependency_plain: "每100个15至64岁的人，对应多少个14岁及以下和65岁及以上的人。" | "每100個15至64歲的人，對應多少個14歲以下及65歲以上的人。" | "People under 15 and of 65 and over for every 100 people aged 15 to 64.";
        dependants: "被抚养人口" | "依賴人口" | "Dependants";
        young: "0至14岁人口" | "0至14歲人口" | "People aged 0 to 14";
        total: "总人口" | "總人口" | "Total population";
        dependency_look: "分母是劳动年龄的人，不是总人口：{plain}" | "分母是工作年齡的人，不是總人口：{plain}" | "The denominator is people of working age, not the whole population. {plain}";
        dependency_does: "被抚养的人放在上面，15至64岁的人放在下面，再乘以100。" | "受扶養的人放在上面，15至64歲的人放在下面，再乘以100。" | "Dependants are the numerator, people aged 15 to 64 the denominator, times 100.";
    }
}

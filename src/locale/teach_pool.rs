//! Exercises on rolling up areas, months and years.

use super::texts::texts;

texts! {
    /// Questions, hints and reasons.
    TeachPoolText {
        areas_name: "汇总各地" | "彙總各地" | "Roll up areas";
        months_name: "汇总各月" | "彙總各月" | "Roll up months";
        years_name: "几年合并计算" | "數年合併計算" | "Pool several years";
        areas_lead: "{place}{span}各地的数字如下。" | "{place}{span}各地的數字如下。" | "These are the figures of areas of {place} for {span}.";
        months_lead: "{place}{span}部分月份的数字如下。" | "{place}{span}部分月份的數字如下。" | "These are monthly figures of {place} in {span}.";
        years_lead: "{place}的数字逐年波动较大，所以把几年合并计算。{span}的数字如下。" | "{place}的數字逐年波動較大，所以把數年合併計算。{span}的數字如下。" | "The figures of {place} vary from year to year, so the years are pooled: {span}.";
        asks: "求表中各行合计的{name}，{places}。" | "求表中各列合計的{name}，{places}。" | "Compute {places}, for all rows together: {name}.";
        look: "各行的分母大小不同，比率不能直接平均。" | "各列的分母大小不同，比率不能直接平均。" | "The rows have denominators of different size: their rates cannot simply be averaged.";
        does: "分子相加，分母相加，再用两个合计数相除。" | "分子相加，分母相加，再用兩個合計數相除。" | "Add the numerators, add the denominators, and divide the one sum by the other.";

        choose_name: "怎样汇总才对" | "怎樣彙總才對" | "Which way of rolling up is right";
        asks_way: "求表中各地合计的{name}，哪种算法正确？" | "求表中各地合計的{name}，哪種算法正確？" | "{name}: which way gives it for all areas together?";
        way_pooled: "分子合计{top}除以分母合计{bottom}：{value}" | "分子合計{top}除以分母合計{bottom}：{value}" | "The sum of numerators {top} over the sum of denominators {bottom}: {value}";
        way_mean: "{count}个比率相加再除以{count}：{value}" | "{count}個比率相加再除以{count}：{value}" | "The {count} rates added and divided by {count}: {value}";
        way_sum: "各地比率相加：{value}" | "各地比率相加：{value}" | "The rates of the areas added: {value}";
        way_largest: "取最大一地的比率作代表：{value}" | "取最大一地的比率作代表：{value}" | "The rate of the largest area, for all: {value}";
        way_middle: "取最高与最低的中间数：{value}" | "取最高與最低的中間數：{value}" | "Halfway between the highest and the lowest: {value}";
        why_mean: "各地大小不同，平均比率等于把小地方当成和大地方一样重。" | "各地大小不同，平均比率等於把小地方當成與大地方一樣重。" | "The areas differ in size; a mean of rates lets a small one weigh as much as a large one.";
        why_sum: "比率不能相加，合计会远远超出任何一地。" | "比率不能相加，合計會遠遠超出任何一地。" | "Rates cannot be added: the sum lies far above every area.";
        why_largest: "最大的一地也只是一部分，其余各地也要算进去。" | "最大的一地也只是一部分，其餘各地也要算進去。" | "Even the largest area is only a part; the others count as well.";
        why_middle: "只看了两头，中间各地和各自的大小都没有用上。" | "只看了兩頭，中間各地與各自的大小都沒有用上。" | "That uses two areas only, and neither their size nor the others.";

        weighted_name: "加权平均" | "加權平均" | "The weighted mean";
        weighted_lead: "{place}{span}只有各地的分母和比率，没有分子。" | "{place}{span}只有各地的分母與比率，沒有分子。" | "Of the areas of {place} in {span} only denominators and rates are known.";
        share_of_all: "占合计的比重" | "占合計的比重" | "Share of all";
        weighted_look: "分母大的地方，比率应当占更大的分量。" | "分母大的地方，比率應當占更大的分量。" | "An area with a larger denominator has to weigh more.";
        weighted_does: "每个比率乘以本地的分母，加起来，再除以分母合计{all}。" | "每個比率乘以本地的分母，加起來，再除以分母合計{all}。" | "Multiply each rate by its denominator, add up, and divide by the sum of denominators, {all}.";
        weighted_same: "这样加权平均，就是分子合计除以分母合计（只差各地比率的四舍五入）。" | "這樣加權平均，就是分子合計除以分母合計（只差各地比率的四捨五入）。" | "This weighted mean is the pooled rate, but for the rounding of the areas’ rates.";

        missing_name: "有一地没有上报" | "有一地沒有填報" | "An area has not reported";
        and: "、" | "、" | " and ";
        asks_missing: "怎样写合计的{name}才对？" | "怎樣寫合計的{name}才對？" | "{name}: how should it be given for the areas together?";
        asks_reported: "求已上报各地合计的{name}，{places}。" | "求已填報各地合計的{name}，{places}。" | "Compute {places}, for the areas that have reported: {name}.";
        missing_look: "{missing}没有上报。没有上报不等于零。" | "{missing}沒有填報。沒有填報不等於零。" | "Not reported: {missing}. That does not mean zero.";
        missing_does: "没有上报的地方，分子和分母都不算，并注明不含该地。" | "沒有填報的地方，分子與分母都不算，並註明不含該地。" | "Leave an area that has not reported out of both sums, and say that it is left out.";
        missing_right: "{value}，注明不含{missing}" | "{value}，註明不含{missing}" | "{value}, marked as without {missing}";
        missing_zero: "{value}，{missing}按零计" | "{value}，{missing}以零計" | "{value}, with {missing} counted as zero";
        missing_guess: "替{missing}估一个数填上，按实际数上报" | "替{missing}估一個數填上，當作實際數填報" | "A guess for {missing}, entered as if it were reported";
        missing_whole: "不含{missing}计算，但写成全县的数" | "不含{missing}計算，但寫成全縣的數" | "Without {missing}, but given as the figure of the whole county";
        why_zero: "没有上报的事件被当成零，分母却算了进去，结果不真实。" | "沒有填報的事件被當成零，分母卻算了進去，結果不真實。" | "The events of that area became zero while its denominator still counts.";
        why_guess: "估计数不是上报数，不能当实际数填。" | "估計數不是填報數，不能當實際數填。" | "A guess is not a report and cannot be entered as a fact.";
        why_whole: "算法对，但缺了一地，不能说成全县。" | "算法對，但缺了一地，不能說成全縣。" | "The sum is right, but with an area missing it is not the whole county.";
    }
}

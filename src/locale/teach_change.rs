//! Exercises on the change between years.

use super::texts::texts;

texts! {
    /// Questions, answers and hints.
    TeachChangeText {
        two_years: "{place}{top_name}：上年{top_before_n}，{span}{top_n}。" | "{place}{top_name}：上年{top_before_n}，{span}{top_n}。" | "{place}, {top_name}: {top_before_n} the year before, {top_n} in {span}.";
        two_bottoms: "{bottom_name}：上年{bottom_before_n}，{span}{bottom_n}。" | "{bottom_name}：上年{bottom_before_n}，{span}{bottom_n}。" | "{bottom_name}: {bottom_before_n} the year before, {bottom_n} in {span}.";

        count_name: "数量的变化" | "數量的變化" | "Change in a count";
        count_asks: "{top_name}比上年多了多少？减少填负数。" | "{top_name}比上年多了多少？減少填負數。" | "{top_name}: how many more than the year before? A decrease is negative.";
        count_asks_percent: "{top_name}比上年增加了百分之几？减少填负数，保留1位小数。" | "{top_name}比上年增加了百分之幾？減少填負數，取到小數1位。" | "{top_name}: by how many per cent did the number change on the year before? A decrease is negative. Give 1 decimal.";
        count_label: "变化" | "變化" | "Change";
        count_hint_1: "只看数量，不看比率。" | "只看數量，不看比率。" | "Look at the counts, not at rates.";
        count_hint_2: "用今年减上年。" | "用今年減上年。" | "This year less the year before.";
        count_hint_2_percent: "用今年减上年，再除以上年，乘100。" | "用今年減上年，再除以上年，乘100。" | "This year less the year before, divided by the year before, times 100.";
        count_hint_3: "{top} − {top_before}" | "{top} − {top_before}" | "{top} − {top_before}";

        rate_name: "比率的变化" | "比率的變化" | "Change in a rate";
        rate_asks: "{name}比上年变化了多少？用“点”表示，下降填负数，保留{decimals}位小数。" | "{name}比上年變化了多少？用「點」表示，下降填負數，取到小數{decimals}位。" | "{name}: by how much did it change on the year before, in points? A fall is negative. Give {decimals}.";
        rate_hint_1: "两年的分子、分母都变了，先各算一个比率。" | "兩年的分子、分母都變了，先各算一個比率。" | "Both numerator and denominator changed: compute a rate for each year first.";
        rate_hint_2: "每年的分子除以当年的分母，再用今年减上年，最后四舍五入。" | "每年的分子除以當年的分母，再用今年減上年，最後四捨五入。" | "Divide each year’s numerator by its own denominator, subtract, and round at the end.";
        rate_hint_3: "{top} ÷ {bottom} × {factor} − {top_before} ÷ {bottom_before} × {factor}" | "{top} ÷ {bottom} × {factor} − {top_before} ÷ {bottom_before} × {factor}" | "{top} ÷ {bottom} × {factor} − {top_before} ÷ {bottom_before} × {factor}";

        up_down_name: "数量与比率一升一降" | "數量與比率一升一降" | "Count and rate go different ways";
        up_down_asks: "{top_name}比上年{count_moved}，{name}却{rate_moved}。为什么？" | "{top_name}比上年{count_moved}，{name}卻{rate_moved}。為什麼？" | "{top_name}: the number {count_moved}. {name}: it {rate_moved}. Why?";
        up_down_more: "增加" | "增加" | "rose";
        up_down_fewer: "减少" | "減少" | "fell";
        up_down_grew: "{bottom_name}增加的比例更大" | "{bottom_name}增加的比例更大" | "The denominator ({bottom_name}) grew by a larger share";
        up_down_shrank: "{bottom_name}减少的比例更大" | "{bottom_name}減少的比例更大" | "The denominator ({bottom_name}) shrank by a larger share";
        up_down_must: "一定算错了：数量和比率总是同升同降" | "一定算錯了：數量和比率總是同升同降" | "It must be wrong: count and rate always move together";
        up_down_places: "这是小数位数保留得太少造成的" | "這是小數位數取得太少造成的" | "Too few decimals were kept";
        up_down_same: "{bottom_name}没有变，只是统计口径不同" | "{bottom_name}沒有變，只是統計口徑不同" | "The denominator ({bottom_name}) did not change, only the definition did";
        up_down_why: "分子变化{top_percent}，分母变化{bottom_percent}，分母变得更多。" | "分子變化{top_percent}，分母變化{bottom_percent}，分母變得更多。" | "The numerator changed by {top_percent}, the denominator by {bottom_percent}: the denominator changed more.";
        up_down_why_must: "比率还要看分母，所以可以一升一降。" | "比率還要看分母，所以可以一升一降。" | "A rate depends on its denominator too, so the two can go different ways.";
        up_down_why_places: "多保留几位小数，结果也一样。" | "多取幾位小數，結果也一樣。" | "More decimals show the same.";
        up_down_why_same: "分母由{bottom_before}变为{bottom}。" | "分母由{bottom_before}變為{bottom}。" | "The denominator went from {bottom_before} to {bottom}.";
        up_down_hint_1: "看分母两年各是多少。" | "看分母兩年各是多少。" | "Look at the denominator in both years.";
        up_down_hint_2: "分子和分母各变化百分之几？比率的升降取决于哪个变得更多。" | "分子和分母各變化百分之幾？比率的升降取決於哪個變得更多。" | "By how many per cent did each change? The rate follows the one that changed more.";
        up_down_hint_3: "分母：{bottom} ÷ {bottom_before}；分子：{top} ÷ {top_before}。" | "分母：{bottom} ÷ {bottom_before}；分子：{top} ÷ {top_before}。" | "Denominator: {bottom} ÷ {bottom_before}; numerator: {top} ÷ {top_before}.";

        base_name: "以哪一年为基数" | "以哪一年為基數" | "The base year";
        base_asks: "{place}{top_name}如下。{last}比{first}增长了百分之几？减少填负数，保留1位小数。" | "{place}{top_name}如下。{last}比{first}成長了百分之幾？減少填負數，取到小數1位。" | "{place}, {top_name}. By how many per cent did the number change from {first} to {last}? A decrease is negative. Give 1 decimal.";
        base_hint_1: "找出问的是哪两年，其余的年份用不到。" | "找出問的是哪兩年，其餘的年份用不到。" | "Find the two years asked about; the others are not needed.";
        base_hint_2: "用后一年减基年，再除以基年，乘100；逐年的百分比不能相加。" | "用後一年減基年，再除以基年，乘100；逐年的百分比不能相加。" | "The later year less the base year, divided by the base year, times 100. Yearly percentages must not be added.";
        base_hint_3: "({b} − {a}) ÷ {a} × 100" | "({b} − {a}) ÷ {a} × 100" | "({b} − {a}) ÷ {a} × 100";
    }
}

//! Statistics: two verdicts side by side, funnels, intervals, fifths, changes.

use super::texts::texts;

texts! {
    /// The room of statistics.
    AssessStatisticsText {
        where_when: "{area}，{period}" | "{area}，{period}" | "{area}, {period}";
        no_area: "还没有地区。" | "尚無地區。" | "There are no areas yet.";
        no_indicator: "没有这个指标。" | "沒有這個指標。" | "There is no such indicator.";
        all: "← 全部指标" | "← 全部指標" | "← All indicators";
        choose: "指标" | "指標" | "Indicator";
        show: "查看" | "檢視" | "Show";
        history: "{name}（历史）" | "{name}（歷史）" | "{name} (history)";
        colon: "{a}：{b}" | "{a}：{b}" | "{a}: {b}";
        then: "{a}{b}" | "{a}{b}" | "{a} {b}";
        numbers: "数字表" | "數字表" | "The numbers as a table";

        area: "地区" | "地區" | "Area";
        counts: "分子 / 分母" | "分子 / 分母" | "Numerator / denominator";
        groups: "男 / 女" | "男 / 女" | "Boys / girls";
        value: "实际" | "實際" | "Value";
        interval: "95%可信区间" | "95%信賴區間" | "95% interval";
        administrative: "考核判定" | "考核判定" | "Administrative verdict";
        statistical: "统计判定" | "統計判定" | "Statistical verdict";
        in_funnel: "在漏斗图中" | "在漏斗圖中" | "In the funnel";
        from_to: "{a}至{b}" | "{a}至{b}" | "{a} to {b}";
        from_on: "{a}以上，无上限" | "{a}以上，無上限" | "{a} and up, no upper limit";
        a_of_b: "{a} / {b}" | "{a} / {b}" | "{a} / {b}";
        not_shown: "不列" | "不列" | "not shown";

        compare_title: "{name}：两种判定" | "{name}：兩種判定" | "{name}: two verdicts";
        compare_says: "左边拿印出的数值同目标比，差一点也是差，考核以它为准；右边问这点差别是不是偶然也能造成，只作说明，不改考核结果。" | "左邊以印出的數值與目標相比，差一點也是差，考核以此為準；右邊問這點差別是不是偶然也能造成，僅作說明，不改考核結果。" | "The left verdict compares the printed value with the target: a miss is a miss, and it is the one that counts. The right one asks whether chance alone could have made the difference: it explains, and changes no result.";
        why_met: "印出{value}，目标{goal}" | "印出{value}，目標{goal}" | "printed {value}, target {goal}";
        why_reference: "印出{value}，参考范围{goal}" | "印出{value}，參考範圍{goal}" | "printed {value}, reference range {goal}";

        best: "确实好于目标" | "確實優於目標" | "Clearly better";
        better: "好于目标" | "優於目標" | "Better";
        similar: "分不出" | "分不出" | "Not told apart";
        worse: "差于目标" | "劣於目標" | "Worse";
        worst: "确实差于目标" | "確實劣於目標" | "Clearly worse";
        higher: "偏高" | "偏高" | "Higher";
        highest: "明显偏高" | "明顯偏高" | "Much higher";
        lower: "偏低" | "偏低" | "Lower";
        lowest: "明显偏低" | "明顯偏低" | "Much lower";
        in_range: "在范围内" | "在範圍內" | "Within the range";
        too_small: "数太小，不评" | "數太小，不評" | "Too small to judge";
        no_room: "不看偶然" | "不看偶然" | "No room for chance";
        part_year: "不足一年，不评" | "不足一年，不評" | "Part year, not judged";
        no_target: "没有目标可比" | "無目標可比" | "Nothing to compare with";
        no_value: "缺数据" | "缺資料" | "No data";
        unsuited: "不作统计判定" | "不作統計判定" | "No statistic";

        why_beyond_998: "99.8%区间也不含{goal}，偶然造成的可能性不到五百分之一" | "99.8%區間也不含{goal}，偶然造成的可能性不到五百分之一" | "the 99.8% interval leaves {goal} out too: less than 1 in 500 by chance";
        why_beyond_95: "95%区间不含{goal}，99.8%区间还含" | "95%區間不含{goal}，99.8%區間仍含" | "the 95% interval leaves {goal} out, the 99.8% interval does not";
        why_similar: "95%区间含{goal}：比它好、比它差都可能" | "95%區間含{goal}：比它好、比它差都有可能" | "the 95% interval holds {goal}: it could be on either side";
        why_similar_range: "95%区间越过{goal}的一端：在内在外都可能" | "95%區間越過{goal}的一端：在內在外都有可能" | "the 95% interval crosses an end of {goal}: it could be inside or outside";
        why_range_998: "99.8%区间全在{goal}之内" | "99.8%區間全在{goal}之內" | "the whole 99.8% interval lies within {goal}";
        why_range_95: "95%区间全在{goal}之内" | "95%區間全在{goal}之內" | "the whole 95% interval lies within {goal}";
        why_out_998: "99.8%区间全在{goal}之外" | "99.8%區間全在{goal}之外" | "the whole 99.8% interval lies outside {goal}";
        why_out_95: "95%区间全在{goal}之外" | "95%區間全在{goal}之外" | "the whole 95% interval lies outside {goal}";
        why_base: "分母{n}，不足{limit}" | "分母{n}，不足{limit}" | "a denominator of {n}, below {limit}";
        why_cases: "实际和按目标应有的都不足{limit}例（最多{n}）" | "實際與按目標應有的都不足{limit}例（最多{n}）" | "fewer than {limit} events, seen or expected at the target ({n} at most)";
        why_births: "出生{n}人，不足{limit}" | "出生{n}人，不足{limit}" | "{n} births, fewer than {limit}";
        why_village: "村的性别比从不评定：出生{n}人" | "村的性別比從不評定：出生{n}人" | "a village’s sex ratio is never judged: {n} births";
        signal: "但99.8%区间也不含目标，应逐例核查" | "但99.8%區間也不含目標，應逐例核查" | "yet even the 99.8% interval leaves the target out: look into each case";
        why_no_room: "目标是{goal}，每差一例就是一例没做到，与偶然无关" | "目標是{goal}，每差一例就是一例未做到，與偶然無關" | "the target is {goal}: each case that misses it is a miss, and chance has no part";
        why_part_year: "目标是另一段时间的，本期的数不同它比" | "目標是另一段期間的，本期的數不與它相比" | "the target is for another span, such as a whole year; this one is not set against it";
        why_no_target: "既没有目标，也没有参考范围" | "既無目標，也無參考範圍" | "there is neither a target nor a reference range";

        family: "用什么方法" | "用什麼方法" | "Which method";
        family_proportion: "这是比例：分子是分母的一部分（指标包里有“不应大于”的核对关系，或算式本身如此），用威尔逊区间。" | "這是比例：分子是分母的一部分（指標包中有「不應大於」的核對關係，或算式本身如此），用威爾遜區間。" | "A proportion: the numerator is a part of the denominator, as a check of the pack or the formula says. Wilson’s interval.";
        family_rate: "这是率：分子是一段时间里的事件，分母是人口。不足10例用精确泊松区间，10例起用Byar近似。" | "這是率：分子是一段期間內的事件，分母是人口。不足10例用精確卜瓦松區間，10例起用Byar近似。" | "A rate: events of a period over a population. Exact Poisson limits below 10 events, Byar’s approximation from 10 on.";
        family_ratio: "这是两部分之比：区间由男婴占全部出生的比例（威尔逊）换算，不能直接套用率的区间。" | "這是兩部分之比：區間由男嬰占全部出生的比例（威爾遜）換算，不能直接套用率的區間。" | "A ratio of two parts: its interval is turned round from that of the share of boys in all births (Wilson).";
        unsuited_count: "这是计数，没有分母，大小不同的地区不能用它比，不作统计判定。" | "這是計數，沒有分母，大小不同的地區不能用它比，不作統計判定。" | "A plain count has no denominator; areas of different size cannot be compared by it, so there is no statistic.";
        unsuited_yes_no: "这是“是”或“否”，没有统计可言。" | "這是「是」或「否」，無統計可言。" | "It is a yes or a no: there is no statistic.";
        unsuited_amount: "这是金额之类量出来的数，不是一个个数出来的，没有适用的区间。" | "這是金額之類量出來的數，不是一個個數出來的，沒有適用的區間。" | "It is an amount that is measured, such as money, and not counted one by one: no interval fits.";
        unsuited_no_part: "指标包没有说分子一定不超过分母（例如按计划数算，可以超过100%），没有适用的区间。若分子确是分母的一部分，在指标包里加一条“不应大于”的核对关系即可。" | "指標包未說明分子一定不超過分母（例如按計畫數計算，可以超過100%），沒有適用的區間。若分子確是分母的一部分，於指標包加一條「不應大於」的核對關係即可。" | "Nothing in the pack says that the numerator stays within the denominator; a plan, for one, can be exceeded. No interval fits. If it is a part, a check “may not exceed” in the pack makes it one.";
        unsuited_stock: "分子是某一时点的存量，不是一段时间里的事件，也不是分母的一部分，没有适用的区间。" | "分子是某一時點的存量，不是一段期間內的事件，也不是分母的一部分，沒有適用的區間。" | "The numerator is a stock and no part of the denominator: no interval fits.";
        unsuited_balance: "分子是加减后的余额（例如出生减死亡），没有适用的区间。" | "分子是加減後的餘額（例如出生減死亡），沒有適用的區間。" | "The numerator is a balance, such as births less deaths: no interval fits.";
        person_times: "分子按人次计，同一人可能多次，彼此并不独立，区间会偏窄一些。" | "分子按人次計，同一人可能多次，彼此並不獨立，區間會偏窄一些。" | "The numerator counts person-times: one person’s visits are not independent, so intervals are somewhat too narrow.";
        census: "全数上报的数不是抽样。区间说的是：如果只有偶然起作用，年年之间、处处之间会有多大出入。" | "全數上報的數不是抽樣。區間說的是：若只有偶然起作用，年年之間、處處之間會有多大出入。" | "Complete counts are no sample. The interval says how far values would differ from year to year and place to place by chance alone.";
        rule: "“数太小，不评”的界线：比例看分母，不足30不评；率看例数，实际和按目标应有的都不足20例不评；性别比看出生人数，不足500不评，村一律不评。" | "「數太小，不評」的界線：比例看分母，不足30不評；率看例數，實際與按目標應有的都不足20例不評；性別比看出生人數，不足500不評，村一律不評。" | "Too small to judge: a proportion with a denominator below 30; a rate with fewer than 20 events, both seen and expected at the target; a sex ratio of fewer than 500 births, and always that of a village.";

        far_below: "低于99.8%下限" | "低於99.8%下限" | "below the 99.8% limit";
        below: "低于95%下限" | "低於95%下限" | "below the 95% limit";
        inside: "在界限内" | "在界限內" | "inside";
        above: "高于95%上限" | "高於95%上限" | "above the 95% limit";
        far_above: "高于99.8%上限" | "高於99.8%上限" | "above the 99.8% limit";

        funnel: "漏斗图" | "漏斗圖" | "Funnel";
        funnel_label: "{name}漏斗图" | "{name}漏斗圖" | "Funnel of {name}";
        funnel_says: "横轴是各地的规模，纵轴是数值。虚线之间是偶然波动的平常范围（95%），实线之外偶然极少到达（99.8%）。规模越小，范围越宽：小地方排在头尾多半只是波动。" | "橫軸是各地的規模，縱軸是數值。虛線之間是偶然波動的平常範圍（95%），實線之外偶然極少到達（99.8%）。規模越小，範圍越寬：小地方排在頭尾多半只是波動。" | "Areas by size and value. Chance keeps 95 in 100 between the dashed lines and 998 in 1,000 between the solid ones. The smaller an area, the wider they are: small areas come first or last mostly by chance.";
        funnel_all_inside: "{n}个地区全在99.8%界限内，差别用偶然波动就能解释。" | "{n}個地區全在99.8%界限內，差別以偶然波動即可解釋。" | "All {n} areas lie within the 99.8% limits: chance explains their differences.";
        funnel_outside: "{n}个地区中，在99.8%界限之外的有{k}个：{names}。" | "{n}個地區中，在99.8%界限之外的有{k}個：{names}。" | "Of {n} areas, {k} lie outside the 99.8% limits: {names}.";
        funnel_by_chance: "另有{k}个在95%与99.8%之间；没有任何真实差别时，也会有约{m}个落到95%之外。" | "另有{k}個在95%與99.8%之間；沒有任何真實差別時，也會有約{m}個落到95%之外。" | "{k} more lie between the limits; with no real difference at all, about {m} would lie outside the 95% ones.";
        funnel_small: "另有{n}个地区数太小，画成空心圈，不评。" | "另有{n}個地區數太小，畫成空心圈，不評。" | "{n} more {n|is|are} too small to judge and drawn hollow.";
        pooled: "合计{value}" | "合計{value}" | "All together {value}";
        limit_95: "95%界限" | "95%界限" | "95% limits";
        limit_998: "99.8%界限" | "99.8%界限" | "99.8% limits";
        size_births: "出生人数（男＋女）" | "出生人數（男＋女）" | "Births, boys and girls";
        target: "目标{goal}" | "目標{goal}" | "Target {goal}";
        reference: "参考范围{goal}" | "參考範圍{goal}" | "Reference range {goal}";
        comma: "，" | "，" | ", ";
        name_list: "、" | "、" | ", ";

        ranked: "排列与区间" | "排列與區間" | "Ranked, with intervals";
        ranked_label: "{name}排列，附95%区间" | "{name}排列，附95%區間" | "{name}, ranked with 95% intervals";
        ranked_says: "条是数值，横线是95%区间。区间大片重叠的两处，先后不说明问题。" | "長條是數值，橫線是95%區間。區間大片重疊的兩處，先後不說明問題。" | "Bars are values, lines 95% intervals. Where two intervals overlap widely, which comes first means nothing.";
        villages_unranked: "各村出生人数少，性别比主要是偶然波动，所以只列人数，不算比、不排列、不画图。" | "各村出生人數少，性別比主要是偶然波動，所以只列人數，不算比、不排列、不畫圖。" | "Villages have few births and chance rules their sex ratio: they are listed with their counts, without a ratio, a rank or a chart.";

        fifths: "五等分组" | "五等分組" | "Fifths";
        fifths_says: "第1组最好（没有好坏之分的从高到低）。两种分法都有人用：PHE按名次平分，同值取靠前的名次；Fingertips按百分位（线性内插、含两端）切分，落在界上的归低的一组。数太小不评的不进组。" | "第1組最佳（無優劣之分者由高到低）。兩種分法都有人用：PHE按名次平分，同值取靠前的名次；Fingertips按百分位（線性內插、含兩端）切分，落在界上的歸低的一組。數太小不評者不入組。" | "1 is the best fifth (the highest where no side is good). Both definitions are in use: PHE counts off by rank, ties taking the better rank; Fingertips cuts at percentiles (linear, ends included), a value on a bound going to the lower side. Areas too small to judge have no fifth.";
        fifths_few: "能评的地区不足5个，分不成五组。" | "能評的地區不足5個，分不成五組。" | "Fewer than five areas can be judged: there are no fifths.";
        fifth_phe: "PHE分法" | "PHE分法" | "PHE";
        fifth_fingertips: "Fingertips分法" | "Fingertips分法" | "Fingertips";

        fertility: "总和生育率" | "總和生育率" | "Total fertility";
        fertility_says: "总和生育率{total}：把各年龄组生育率（7个五岁组）相加再乘5，即一位妇女若一生都按本期各年龄的生育率生育，平均生几个孩子。一般生育率按15—49岁为{general}‰，按15—44岁（美国口径）为{us}‰。按单岁组相加会略有不同，因为组内各岁人数并不相等。" | "總和生育率{total}：將各年齡組生育率（7個五歲組）相加再乘5，即一位婦女若一生都按本期各年齡的生育率生育，平均生幾個孩子。一般生育率按15至49歲為{general}‰，按15至44歲（美國定義）為{us}‰。按單歲組相加會略有不同，因為組內各歲人數並不相等。" | "Total fertility {total}: five times the sum of the seven five-year rates, the children a woman would have on average if she lived through the period’s rates at each age. General fertility is {general}‰ over women of 15 to 49, and {us}‰ over those of 15 to 44, as the United States count it. Single years of age give a slightly different total, because a group’s years are not of equal size.";
        fertility_none: "各年龄组的出生数和妇女数不齐，算不出总和生育率。" | "各年齡組的出生數與婦女數不齊，算不出總和生育率。" | "Births or women of some age group are missing, so there is no total fertility.";

        change: "与上年相比" | "與上年相比" | "Against the year before";
        change_label: "{name}，两年对比" | "{name}，兩年對比" | "{name}, two years";
        change_none: "没有上年同期的数。" | "沒有上年同期的數。" | "There are no figures for a year before.";
        change_real: "{area}由{before}变为{now}，变化{change}{unit}，95%区间{low}至{high}，不含0：超出了偶然波动。" | "{area}由{before}變為{now}，變化{change}{unit}，95%區間{low}至{high}，不含0：超出了偶然波動。" | "{area} went from {before} to {now}: {change}{unit}, 95% interval {low} to {high}, without 0. That is more than chance.";
        change_chance: "{area}由{before}变为{now}，变化{change}{unit}，95%区间{low}至{high}，含0：偶然波动也会如此。" | "{area}由{before}變為{now}，變化{change}{unit}，95%區間{low}至{high}，含0：偶然波動也會如此。" | "{area} went from {before} to {now}: {change}{unit}, 95% interval {low} to {high}, which holds 0. Chance does as much.";
        unit_share: "个百分点（男婴占比）" | "個百分點（男嬰占比）" | " percentage points (share of boys)";
        trend: "五年趋势" | "五年趨勢" | "Trend over five years";
        trend_rising: "五年呈上升：线性趋势χ²＝{chi}，超过9.55，去掉任一年方向都不变。" | "五年呈上升：線性趨勢χ²＝{chi}，超過9.55，去掉任一年方向都不變。" | "Rising over five years: χ² for linear trend {chi}, above 9.55, and the same way whichever year is left out.";
        trend_falling: "五年呈下降：线性趋势χ²＝{chi}，超过9.55，去掉任一年方向都不变。" | "五年呈下降：線性趨勢χ²＝{chi}，超過9.55，去掉任一年方向都不變。" | "Falling over five years: χ² for linear trend {chi}, above 9.55, and the same way whichever year is left out.";
        trend_none: "五年没有超出偶然的趋势：线性趋势χ²＝{chi}，不超过9.55。" | "五年沒有超出偶然的趨勢：線性趨勢χ²＝{chi}，未超過9.55。" | "No trend beyond chance over five years: χ² for linear trend {chi}, not above 9.55.";
        trend_one_year: "线性趋势χ²＝{chi}超过9.55，但去掉其中一年方向就变，不算趋势。" | "線性趨勢χ²＝{chi}超過9.55，但去掉其中一年方向就變，不算趨勢。" | "χ² for linear trend is {chi}, above 9.55, but the direction hangs on a single year: no trend.";
        trend_points: "要连续五年才能判断趋势，现有{n}年。" | "要連續五年才能判斷趨勢，現有{n}年。" | "A trend takes five years in a row; there are {n}.";
        trend_all_or_none: "有的年份全部或没有一例，趋势检验做不了。" | "有的年份全部或沒有一例，趨勢檢定做不了。" | "In some year all or none were counted: the trend cannot be tested.";
        trend_year_only: "趋势只用整年的数，请选一个全年。" | "趨勢只用整年的數，請選一個全年。" | "A trend takes whole years: choose one.";

        heat: "一览：各地各指标" | "一覽：各地各指標" | "All areas, all indicators";
        heat_says: "每格是数值和考核判定的形状、颜色；加方框的，统计上也分得出（95%）。点指标名看两种判定、漏斗图和区间。" | "每格是數值與考核判定的形狀、顏色；加方框者，統計上也分得出（95%）。點指標名稱看兩種判定、漏斗圖與區間。" | "Each cell has a value with the shape and colour of its administrative verdict; a frame says that statistics tell it apart too (95%). An indicator’s name leads to its two verdicts, funnel and intervals.";
        heat_cell: "{area}，{name}：{value}；考核判定：{admin}；统计判定：{stat}" | "{area}，{name}：{value}；考核判定：{admin}；統計判定：{stat}" | "{area}, {name}: {value}; administrative verdict: {admin}; statistical verdict: {stat}";
        heat_none: "这个地区没有下级。" | "此地區沒有下級。" | "There are no areas below this one.";
        spine: "在同级中的位置" | "在同級中的位置" | "Among the areas beside it";
        spine_label: "{area}各指标在同级中的位置" | "{area}各指標在同級中的位置" | "{area} among the areas beside it";
        spine_says: "每行一个指标，右边为好。浅色是同级的全部范围，深色是中间一半，竖线是同级合计，粗短线是目标。" | "每行一個指標，右邊為佳。淺色是同級的全部範圍，深色是中間一半，直線是同級合計，粗短線是目標。" | "One row an indicator, good to the right. Light: the range of all areas beside it; dark: the middle half; thin line: all of them together; short thick line: the target.";
        spine_none: "没有同级可比：请选一个下级地区。" | "沒有同級可比：請選一個下級地區。" | "There are no areas beside this one: choose one further down.";
        spine_left: "差" | "差" | "Worse";
        spine_right: "好" | "好" | "Better";
        spine_middle: "同级合计" | "同級合計" | "All together";
        peers_range: "同级范围" | "同級範圍" | "Range of peers";
        peers_pooled: "同级合计" | "同級合計" | "Peers together";
    }
}

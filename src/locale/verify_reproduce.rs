//! How a printed figure was made, said in words.

use super::texts::texts;

texts! {
    /// Denominators, orders, roundings, slips, ranges and verdicts.
    VerifyReproduceText {
        start: "年初人口" | "年初人口" | "population at the start";
        end: "年末人口" | "年末人口" | "population at the end";
        average: "平均人口" | "平均人口" | "average population";
        mean: "年初与年末人口的平均数" | "年初與年末人口的平均數" | "mean of the populations at start and end";
        stated: "所列分母" | "所列分母" | "stated denominator";
        plan: "计划数或应查数" | "計畫數或應查數" | "number planned or due";
        total: "总数" | "總數" | "total";
        part: "另一部分" | "另一部分" | "other part";
        with: "{base}与分子之和" | "{base}與分子之和" | "{base} and numerator together";
        without: "{base}减去分子" | "{base}減去分子" | "{base} less the numerator";
        numerator: "分子" | "分子" | "numerator";

        by_base: "除以{base}" | "除以{base}" | "Divided by the {base}";
        inverted: "分子与分母颠倒：{base}除以分子" | "分子與分母顛倒：{base}除以分子" | "Upside down: the {base} over the numerator";
        rest: "算的是其余部分：{base}减去分子，再除以{base}" | "算的是其餘部分：{base}減去分子，再除以{base}" | "The rest: the {base} less the numerator, over the {base}";
        sum: "各数直接相加减" | "各數直接相加減" | "The numbers added and subtracted as they stand";
        growth: "每年增长{percent}%，共{years}年" | "每年成長{percent}%，共{years}年" | "Growth of {percent}% a year over {years} years";
        part_year: "{months}个月的数折算为12个月" | "{months}個月的數折算為12個月" | "{months} months brought to 12";

        order_parts: "各部分先化成比率并取到印出的位数，再相加减" | "各部分先化成比率並取到印出的位數，再相加減" | "each part’s rate rounded first, then added or subtracted";
        order_base: "分母先四舍五入到{n}" | "分母先四捨五入到{n}" | "the denominator first rounded to {n}";
        order_year: "每年都先四舍五入到{n}" | "每年都先四捨五入到{n}" | "rounded to {n} every year";
        order_factor: "增长倍数先取{n}位小数" | "成長倍數先取{n}位小數" | "the growth factor first rounded to {n} {n|decimal|decimals}";

        half_up: "四舍五入" | "四捨五入" | "rounded half up";
        half_even: "逢五取偶" | "逢五取偶" | "halves rounded to the even digit";
        twice: "先多取一位、再舍入一次" | "先多取一位、再捨入一次" | "rounded twice, first to one digit more";
        coarse: "先四舍五入到{n}，后面补零" | "先四捨五入到{n}，後面補零" | "rounded to {n} and filled up with noughts";
        down: "尾数截去，没有进位" | "尾數截去，沒有進位" | "cut off, not rounded";
        up: "一律进位" | "一律進位" | "always rounded up";
        also_down: "截去尾数也是这个数" | "截去尾數也是這個數" | "cutting off gives the same";

        inputs: "所给的数是取整后的，结果可在{low}与{high}之间" | "所給的數是取整後的，結果可在{low}與{high}之間" | "the inputs had been rounded, so that anything from {low} to {high} may come out";
        noughts: "末尾的零可能是取整留下的，结果可在{low}与{high}之间" | "末尾的零可能是取整留下的，結果可在{low}與{high}之間" | "noughts at the end may come from rounding, so that anything from {low} to {high} may come out";
        witness: "例如{top} ÷ {base}" | "例如{top} ÷ {base}" | "for example {top} ÷ {base}";
        slip_scale: "单位写错：应为{scale}" | "單位寫錯：應為{scale}" | "wrong unit: it is {scale}";
        point_large: "印出的数是应有数的{n}倍：应为{right}" | "印出的數是應有數的{n}倍：應為{right}" | "the printed figure is {n} times what it should be: {right}";
        point_small: "印出的数只有应有数的{n}分之一：应为{right}" | "印出的數只有應有數的{n}分之一：應為{right}" | "the printed figure is 1/{n} of what it should be: {right}";
        printed_swap: "印出的数有两个相邻数字颠倒：应为{right}" | "印出的數有兩個相鄰數字顛倒：應為{right}" | "two neighbouring digits of the printed figure changed places: {right}";
        printed_digit: "印出的数错了一个数字：应为{right}" | "印出的數錯了一個數字：應為{right}" | "one digit of the printed figure is wrong: {right}";
        input_swap: "{input}{old}有两个相邻数字颠倒：若是{new}就相符" | "{input}{old}有兩個相鄰數字顛倒：若是{new}就相符" | "two neighbouring digits of the {input} {old} changed places: {new} would do";
        input_digit: "{input}{old}错了一个数字：若是{new}就相符" | "{input}{old}錯了一個數字：若是{new}就相符" | "one digit of the {input} {old} is wrong: {new} would do";
        one_of: "、" | "、" | " or ";
        and_more: "等{n}个" | "等{n}個" | " and more, {n} in all";

        scale_percent: "百分数（%）" | "百分數（%）" | "per hundred (%)";
        scale_permille: "千分数（‰）" | "千分數（‰）" | "per thousand (‰)";
        scale_per100: "每100的比（如女=100）" | "每100的比（如女=100）" | "per 100 of the other part";
        scale_per10k: "每1万" | "每1萬" | "per 10,000";
        scale_per100k: "每10万" | "每10萬" | "per 100,000";
        scale_one: "不乘倍数" | "不乘倍數" | "not multiplied";

        next: "；" | "；" | "; ";
        tens: "十" | "十" | "tens";
        hundreds: "百" | "百" | "hundreds";
        thousands: "千" | "千" | "thousands";
        ten_thousands: "万" | "萬" | "ten thousands";
        ones: "个位" | "個位" | "whole numbers";
        decimals: "{n}位小数" | "{n}位小數" | "{n} {n|decimal|decimals}";

        as_defined: "按定义能算出印出的数。" | "按定義能算出印出的數。" | "The definition gives the printed figure.";
        otherwise: "按定义算不出，但有下面的解释。" | "按定義算不出，但有下面的解釋。" | "The definition does not give it, but the following does.";
        nothing: "没有一种算法能得出印出的数。" | "沒有一種算法能得出印出的數。" | "Nothing gives the printed figure.";
        not_checkable: "无法核对：{why}" | "無法核對：{why}" | "Not checkable: {why}";
        no_numerator: "没有分子。" | "沒有分子。" | "there is no numerator.";
        no_base: "没有分母。" | "沒有分母。" | "there is no denominator.";
        zero_base: "分母为零。" | "分母為零。" | "the denominator is zero.";
        too_large: "数太大。" | "數太大。" | "the numbers are too large.";
        nearest: "最接近的算法：{how}，{working}，与印出的数差{off}。" | "最接近的算法：{how}，{working}，與印出的數差{off}。" | "Nearest: {how}; {working}; off by {off}.";
        by_definition: "按定义：{how}，{working}，与印出的数差{off}。" | "按定義：{how}，{working}，與印出的數差{off}。" | "By definition: {how}; {working}; off by {off}.";
        implied_base: "由分子和印出的数反推，分母应在{low}至{high}之间（{rounding}）。" | "由分子和印出的數反推，分母應在{low}至{high}之間（{rounding}）。" | "Numerator and printed figure imply a denominator from {low} to {high} ({rounding}).";
        implied_top: "以{base}为分母，分子应在{low}至{high}之间。" | "以{base}為分母，分子應在{low}至{high}之間。" | "Over the {base}, the numerator would have to be {low} to {high}.";
        implied_one: "以{base}为分母，分子应为{low}。" | "以{base}為分母，分子應為{low}。" | "Over the {base}, the numerator would have to be {low}.";

        unread_empty: "这里要填一个数。" | "這裡要填一個數。" | "A number is wanted here.";
        unread_number: "“{text}”不是数。请写成5493、12.125万或99.29%。" | "「{text}」不是數。請寫成5493、12.125萬或99.29%。" | "“{text}” is no number. Write 5493, 121,250 or 99.29%.";
        unread_grouping: "“{text}”的逗号不在千位上。" | "「{text}」的逗號不在千位上。" | "The commas in “{text}” do not set thousands apart.";
        unread_long: "“{text}”的数字太多，最多15位。" | "「{text}」的數字太多，最多15位。" | "“{text}” has too many digits; 15 are the most.";
    }
}

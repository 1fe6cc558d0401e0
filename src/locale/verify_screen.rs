//! The pages on which printed figures and texts are checked.

use super::texts::texts;

texts! {
    /// Forms, headings and the example text.
    VerifyScreenText {
        reproduce: "还原一个数" | "還原一個數" | "Reproduce a figure";
        text: "核对文稿" | "核對文稿" | "Check a text";

        example: "已发表的例子" | "已發表的例子" | "Published examples";
        example_none: "（自己填）" | "（自己填）" | "(my own figures)";
        example_speech: "某县讲话：出生率，没有给出人口" | "某縣講話：出生率，沒有給出人口" | "A county speech: birth rate, population not given";
        example_sum: "某县讲话：男孩加女孩" | "某縣講話：男孩加女孩" | "A county speech: boys and girls";
        example_boys: "试题：男孩1366人的性别比" | "試題：男孩1366人的性別比" | "An exam: sex ratio with 1,366 boys";
        example_forecast: "推算的全年出生率" | "推算的全年出生率" | "A birth rate projected to the year";
        example_growth: "试题：14000人每年增长1%，5年后" | "試題：14000人每年成長1%，5年後" | "An exam: 14,000 people growing 1% a year for 5 years";

        shape: "怎样算" | "怎樣算" | "How it is made";
        shape_ratio: "分子 ÷ 分母 × 倍数" | "分子 ÷ 分母 × 倍數" | "numerator ÷ denominator × scale";
        shape_sum: "几个数相加减" | "幾個數相加減" | "sum or difference";
        shape_growth: "每年按同一比率增长" | "每年按同一比率成長" | "growth at one rate a year";
        shape_part_year: "几个月折算成全年" | "幾個月折算成全年" | "some months brought to a year";
        top: "分子" | "分子" | "Numerator";
        top_says: "可以写几个数相加减，如 4497-5406；万、亿照写。" | "可以寫幾個數相加減，如 4497-5406；萬、億照寫。" | "Several counts may be added or subtracted: 4497-5406. Tens of thousands: 25.54e4.";
        ten_thousand: "万" | "萬" | "e4";
        numbers: "相加减的数" | "相加減的數" | "Numbers to add and subtract";
        start_value: "起始数" | "起始數" | "Starting number";
        part_value: "这几个月的数" | "這幾個月的數" | "Figure for those months";
        bases: "可能的分母，知道几个填几个" | "可能的分母，知道幾個填幾個" | "Possible denominators, as many as you know";
        base_stated: "所列分母" | "所列分母" | "Stated denominator";
        base_start: "年初人口" | "年初人口" | "Population at the start";
        base_end: "年末人口" | "年末人口" | "Population at the end";
        base_average: "平均人口" | "平均人口" | "Average population";
        base_total: "总数（如出生总数、总人口）" | "總數（如出生總數、總人口）" | "Total (births, population)";
        base_part: "另一部分（如女孩）" | "另一部分（如女孩）" | "Other part (such as girls)";
        base_plan: "计划数或应查数" | "計畫數或應查數" | "Number planned or due";
        scale: "单位" | "單位" | "Unit";
        printed: "印出的数" | "印出的數" | "Printed figure";
        printed_says: "照样写，末尾的零也写上。" | "照樣寫，末尾的零也寫上。" | "As printed, with noughts at the end.";
        percent: "每年增长（%）" | "每年成長（%）" | "Growth a year (%)";
        years: "年数" | "年數" | "Years";
        months: "月数" | "月數" | "Months";
        examine: "还原" | "還原" | "Reproduce";
        clear: "清空" | "清空" | "Clear";
        result: "结果" | "結果" | "Result";
        plausible: "可能性" | "可能性" | "Order";
        how: "算法" | "算法" | "How";
        working: "演算" | "演算" | "Working";
        many: "最多写6个数。" | "最多寫6個數。" | "Six numbers are the most.";
        small_number: "请填1到{n}的整数。" | "請填1到{n}的整數。" | "A whole number from 1 to {n} is wanted.";
        found_some: "找到{n}种解释" | "找到{n}種解釋" | "Explanations found: {n}";
        found_none: "没有找到解释" | "沒有找到解釋" | "No explanation found";

        paste: "文稿" | "文稿" | "Text";
        paste_says: "文字只在这台电脑上核对，不会保存。请勿粘贴个人资料。" | "文字只在這台電腦上核對，不會保存。請勿貼上個人資料。" | "The text is checked on this computer and not kept. Do not paste personal records.";
        check: "核对" | "核對" | "Check";
        load: "放入例文" | "放入例文" | "Load an example";
        print: "打印" | "列印" | "Print";
        sample_note: "例文是编写的，有对有错。" | "例文是編寫的，有對有錯。" | "The example is made up; some of it is wrong.";
        empty: "先粘贴一段文字。" | "先貼上一段文字。" | "Paste a text first.";
        counts: "找到{figures}个数、{relations}处关系：" | "找到{figures}個數、{relations}處關係：" | "{figures} figures, {relations} relations:";
        nothing: "没有认出可以核对的关系。能认出的有：部分与总体的比率、与目标或上年之差、增减百分比、合计、性别比、达标与否、参考范围。" | "沒有認出可以核對的關係。能認出的有：部分與總體的比率、與目標或上年之差、增減百分比、合計、性別比、達標與否、參考範圍。" | "No relation was recognised. Those that can be: rates from their counts, distances from a target or the year before, changes in percent, totals, sex ratios, targets met or not, reference ranges.";
        marked: "文中的位置" | "文中的位置" | "In the text";
        relations: "逐处核对" | "逐處核對" | "Relation by relation";
        limits: "只认得写法常见的关系，没有标出的数不等于没有错。" | "只認得寫法常見的關係，沒有標出的數不等於沒有錯。" | "Only usual wordings are recognised; a figure without a mark is not thereby right.";

        sample: "全镇2022年妇幼健康和人口工作小结\n\n全年出生436人，其中男孩228人，女孩208人，出生人口性别比为109.62，保持在正常范围（103—107）内。年平均人口57640人，出生率7.56‰，比上年的7.53‰上升0.04个千分点。\n\n住院分娩434人，占出生人口的99.54%，高于县里下达的98%目标1.54个百分点。计划健康检查3200人次，实际检查2950人次，参检率92.19%，达到90%以上的要求。孕产妇系统管理率由上年的93.72%提高到95.00%，提高1.28%。" | "全鎮2022年婦幼健康和人口工作小結\n\n全年出生436人，其中男孩228人，女孩208人，出生人口性別比為109.62，保持在正常範圍（103—107）內。年平均人口57640人，出生率7.56‰，比上年的7.53‰上升0.04個千分點。\n\n住院分娩434人，佔出生人口的99.54%，高於縣裡下達的98%目標1.54個百分點。計劃健康檢查3200人次，實際檢查2950人次，參檢率92.19%，達到90%以上的要求。孕產婦系統管理率由上年的93.72%提高到95.00%，提高1.28%。" | "Maternal and child health in the township, 2022\n\nA total of 436 babies were born, 228 boys and 208 girls, for a sex ratio at birth of 109.62, within the normal range of 103 to 107. The average population was 57,640 and the birth rate 7.56 per thousand, up 0.04 points from 7.53 per thousand the year before.\n\nOf 436 births, 434, or 99.54 percent, took place in hospital, 1.54 percentage points above the target of 98 percent. Coverage of antenatal care rose from 93.72 percent to 95.00 percent, an increase of 1.28 percent.";
    }
}

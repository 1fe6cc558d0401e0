//! The form of an own item or indicator, and what can be wrong with a pack.

use super::texts::texts;

texts! {
    /// The form of an item or an indicator, and what can be wrong with a pack.
    PacksFormText {
        item: "项目" | "項目" | "Item";
        indicator: "指标" | "指標" | "Indicator";
        code: "代码" | "代碼" | "Code";
        code_says: "公式里用它，存后不再改" | "公式裡使用，儲存後不再更改" | "Formulas use it; it stays once saved";
        names: "名称" | "名稱" | "Name";
        aliases: "别名（用逗号分开；导入时认这些表头）" | "別名（以逗號分隔；匯入時辨識這些表頭）" | "Other names, between commas; imports know these headings";
        unit: "单位" | "單位" | "Unit";
        unit_new: "另写一个…" | "另寫一個…" | "Another…";
        unit_names: "单位名称（另写时填）" | "單位名稱（另寫時填）" | "Name of another unit";
        decimals: "小数位" | "小數位" | "Decimals";
        timing: "怎样合成一个时期" | "如何合成一個時期" | "How months become a period";
        timing_flow: "事件数：各月相加" | "事件數：各月相加" | "Events: months add up";
        timing_opening: "期初数：取首月" | "期初數：取首月" | "Stock at the start: the first month";
        timing_closing: "期末数：取末月" | "期末數：取末月" | "Stock at the end: the last month";
        timing_average: "平均数：各月平均" | "平均數：各月平均" | "Average stock: the mean of the months";
        signed: "可以是负数" | "可為負數" | "May be below zero";
        plain: "一句话说明" | "一句話說明" | "In one plain sentence";
        numerator: "分子公式" | "分子公式" | "Numerator, as a formula";
        numerator_is: "分子是什么" | "分子是什麼" | "The numerator in words";
        denominator: "分母公式（计数可空）" | "分母公式（計數可空）" | "Denominator, as a formula (none for a count)";
        denominator_is: "分母是什么" | "分母是什麼" | "The denominator in words";
        formula_says: "写项目代码，用 + − 连接，可乘整数、除整数：(population_start + population_end) / 2" | "寫項目代碼，以 + − 連接，可乘整數、除整數：(population_start + population_end) / 2" | "Codes of items joined by + and -, with whole factors and one whole divisor: (population_start + population_end) / 2";
        item_codes: "可用的项目代码" | "可用的項目代碼" | "Codes of items";
        scale: "乘以" | "乘以" | "Times";
        scale_percent: "100（%）" | "100（%）" | "100 (%)";
        scale_per_mille: "1000（‰）" | "1000（‰）" | "1,000 (‰)";
        scale_per_100: "100（两群之比，不写%）" | "100（兩群之比，不寫%）" | "100 (one group per 100 of another)";
        scale_per_1000: "1000（每千人多少个）" | "1000（每千人多少個）" | "1,000 (things per thousand people)";
        scale_per_100k: "10万" | "10萬" | "100,000";
        scale_count: "不除（计数）" | "不除（計數）" | "Nothing is divided (a count)";
        scale_yes_no: "分子够分母即为“是”" | "分子達到分母即為「是」" | "Yes where the numerator reaches the denominator";
        direction: "怎样算好" | "如何算好" | "What is good";
        direction_at_most: "不高于目标" | "不高於目標" | "At or below the target";
        direction_at_least: "不低于目标" | "不低於目標" | "At or above the target";
        direction_equal: "等于目标" | "等於目標" | "Exactly the target";
        direction_within: "在范围内" | "在範圍內" | "Within a range";
        direction_none: "不作判定" | "不作判定" | "Not judged";
        valid: "可能的数值范围" | "可能的數值範圍" | "Values that can be right, from and to";
        near: "差多少以内算接近" | "差距多少以內算接近" | "A miss up to this is near";
        period_rule: "时段口径" | "時段口徑" | "Which months it takes";
        source: "依据" | "依據" | "Source";
        veto: "不达标即一票否决" | "未達標即一票否決" | "A miss overrules everything else";
        hans: "简体" | "簡體" | "Simplified Chinese";
        hant: "繁体" | "繁體" | "Traditional Chinese";
        en: "英文" | "英文" | "English";
        check: "检查和试算" | "檢查與試算" | "Check and try";
        save: "保存" | "儲存" | "Save";
        delete_item: "删除项目" | "刪除項目" | "Delete the item";
        delete_indicator: "删除指标" | "刪除指標" | "Delete the indicator";
        preview: "按现有数据试算（{area}，{period}）" | "按現有資料試算（{area}，{period}）" | "Tried on the present figures ({area}, {period})";
        preview_none: "没有数据：{why}" | "沒有資料：{why}" | "No value: {why}";
        preview_term: "{name}：{amount}" | "{name}：{amount}" | "{name}: {amount}";
        preview_value: "得：{value}" | "得：{value}" | "Gives: {value}";
        fine: "没有发现问题。" | "沒有發現問題。" | "Nothing wrong was found.";
        wrong: "{field}：{why}。" | "{field}：{why}。" | "{field}: {why}.";
        problem_syntax: "写法不对（{detail}）" | "寫法不對（{detail}）" | "it cannot be read ({detail})";
        problem_language: "{field}缺{language}" | "{field}缺{language}" | "{field} lacks {language}";
        problem_unknown: "没有“{name}”" | "沒有「{name}」" | "there is no “{name}”";
        problem_twice: "“{name}”已经有了" | "「{name}」已經有了" | "“{name}” is there already";
        problem_loop: "“{name}”绕回自己" | "「{name}」繞回自己" | "“{name}” is made of itself";
        problem_form: "公式读不懂：“{name}”" | "公式無法讀懂：「{name}」" | "the formula cannot be read at “{name}”";
        problem_zero: "不能乘零或除以零" | "不能乘以零或除以零" | "a factor or divisor of zero";
        problem_number: "“{name}”不是这些小数位的数" | "「{name}」不是這些小數位的數" | "“{name}” is no number with so many decimals";
        problem_denominator: "除法要有分母及其说明，计数不能有分母" | "除法須有分母及其說明，計數不能有分母" | "a rate needs a denominator and its words, a count has none";
        problem_variant: "口径要有名称和各自的说明" | "口徑須有名稱與各自的說明" | "a variant needs a name and words of its own";
        problem_range: "下限大于上限" | "下限大於上限" | "the lower limit is above the upper";
        problem_too_many: "数目或系数过大" | "數目或係數過大" | "too many, or a factor that is too large";
    }
}

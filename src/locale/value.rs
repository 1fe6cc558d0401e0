//! The words around a value: units, and the reasons why there is no value.

use super::texts::texts;

texts! {
    /// Units after a value, yes and no, reasons for a missing value, and how complete a sum is.
    ValueText {
        yes: "是" | "是" | "Yes";
        no: "否" | "否" | "No";
        percent: "%" | "%" | "%";
        per_mille: "‰" | "‰" | "‰";
        per_100: "（女=100）" | "（女=100）" | " (girls = 100)";
        per_100_women: "（女=100）" | "（女=100）" | " (women = 100)";
        per_1000: "{unit}/千人" | "{unit}/千人" | " {unit} per 1,000";
        per_100k: "/10万" | "/10萬" | " per 100,000";
        with_unit: "{n}{unit}" | "{n}{unit}" | "{n} {unit}";
        with_counted_unit: "{n}{unit}" | "{n}{unit}" | "{n} × {unit}";

        absent_item: "缺“{item}”：{reason}" | "缺「{item}」：{reason}" | "No figure for “{item}”: {reason}";
        absent_months: "“{item}”{of}个月中只报了{n}个月" | "「{item}」{of}個月中只報了{n}個月" | "“{item}” was reported for only {n} of {of} months";
        absent_joined: "“{item}”已有的各期报表拼不成本期" | "「{item}」現有的各期報表無法拼成本期" | "The reports of “{item}” overlap and do not add up to this period";
        nothing_reported: "尚无上报" | "尚無填報" | "Nothing reported yet";
        zero_denominator: "分母为零，无法计算" | "分母為零，無法計算" | "Nothing to divide by";
        not_applicable: "不适用" | "不適用" | "Not applicable";
        too_large: "数值过大，无法计算" | "數值過大，無法計算" | "Too large to compute";

        reason_empty: "未填报" | "未填報" | "not entered";
        reason_missing: "数字缺失" | "數字從缺" | "missing";
        reason_not_reported: "未上报" | "未上報" | "not reported";
        reason_not_applicable: "不适用" | "不適用" | "not applicable";
        reason_suppressed: "不予公布" | "不予公布" | "withheld";
        reason_not_collected: "未开展或未收集" | "未辦理或未蒐集" | "not collected";
        reason_unreadable: "无法识别" | "無法辨識" | "unreadable";

        own_report: "本级上报数" | "本級上報數" | "Own report";
        own_instead: "采用本级上报数；{rest}" | "採用本級上報數；{rest}" | "Own report used; {rest}";
        all_reported: "{n}个{units}全部上报" | "{n}個{units}全部上報" | "All {n} {units} reported";
        some_reported: "{n}个{units}中{k}个上报" | "{n}個{units}中{k}個上報" | "{k} of {n} {units} reported";
        none_reported: "{n}个{units}均未上报" | "{n}個{units}均未上報" | "None of {n} {units} reported";
        level_village: "村级单位" | "村級單位" | "villages";
        level_township: "乡级单位" | "鄉級單位" | "townships";
        level_county: "县级单位" | "縣級單位" | "counties";
        level_other: "基层单位" | "基層單位" | "reporting units";
    }
}

//! The headings and the few words of tables that are exported.

use super::texts::texts;

texts! {
    /// Names, headings and words of exported tables.
    ResultsText {
        results: "结果" | "結果" | "Results";
        figures: "数据" | "數據" | "Figures";
        targets: "目标" | "目標" | "Targets";
        definitions: "指标说明" | "指標說明" | "Definitions";
        area_code: "地区代码" | "地區代碼" | "Area code";
        area_path: "所属路径" | "所屬路徑" | "Path";
        area: "地区" | "地區" | "Area";
        period_code: "时期代码" | "時期代碼" | "Period code";
        period: "时期" | "時期" | "Period";
        indicator_code: "指标代码" | "指標代碼" | "Indicator code";
        indicator: "指标" | "指標" | "Indicator";
        numerator: "分子" | "分子" | "Numerator";
        denominator: "分母" | "分母" | "Denominator";
        value: "数值" | "數值" | "Value";
        unit: "计量单位" | "計量單位" | "Unit";
        target: "目标" | "目標" | "Target";
        verdict: "判定" | "判定" | "Verdict";
        gap: "与目标之差" | "與目標之差" | "Gap to target";
        before: "上年同期" | "上年同期" | "Year before";
        change: "比上年同期增减" | "比上年同期增減" | "Change on year before";
        reported: "已报基层单位数" | "已報基層單位數" | "Units reported";
        expected: "应报基层单位数" | "應報基層單位數" | "Units expected";
        basis: "数据来源" | "資料來源" | "Basis";
        note: "备注" | "備註" | "Note";
        own_report: "本级上报" | "本級上報" | "Own report";
        sum_below: "下级汇总" | "下級彙總" | "Sum of areas below";
        year: "年度" | "年度" | "Year";
        lower: "下限" | "下限" | "Lower limit";
        upper: "上限" | "上限" | "Upper limit";
        waived: "不设目标" | "不設目標" | "No target here";
        formula: "算法" | "算法" | "Formula";
        direction: "判定方向" | "判定方向" | "Direction";
        decimals: "小数位" | "小數位" | "Decimals";
        plain: "含义" | "含義" | "Meaning";
        period_rule: "时段口径" | "時段口徑" | "Months it takes";
        variant: "所用口径" | "所用口徑" | "Definition used";
        pack: "指标包" | "指標包" | "Pack";
        pack_version: "{code}，第{n}版" | "{code}，第{n}版" | "{code}, version {n}";
        source: "依据" | "依據" | "Source";
        divided: "{a} ÷ {b}" | "{a} ÷ {b}" | "{a} ÷ {b}";
        divided_times: "{a} ÷ {b} × {scale}" | "{a} ÷ {b} × {scale}" | "{a} ÷ {b} × {scale}";
        reaches: "{a}不少于{b}" | "{a}不少於{b}" | "{a} is at least {b}";
        at_most: "不高于目标为好" | "不高於目標為佳" | "At or below the target is good";
        at_least: "不低于目标为好" | "不低於目標為佳" | "At or above the target is good";
        equal: "须等于目标" | "須等於目標" | "Must equal the target";
        within: "须在范围内" | "須在範圍內" | "Must lie in the range";
        no_direction: "不作判定" | "不作判定" | "Not judged";
    }
}

//! Scoring schemes: what is wrong with one, and where.

use super::texts::texts;

texts! {
    /// Why a scheme is refused. `{path}` is the place in the file.
    AssessSchemeText {
        fault: "{path}：{why}。" | "{path}：{why}。" | "{path}: {why}.";
        sort_indicator: "指标" | "指標" | "indicator";
        sort_item: "统计项目" | "統計項目" | "item";
        sort_group: "分组" | "分組" | "group";
        sort_line: "考核项目" | "考核項目" | "line";
        sort_part: "考核时段" | "考核時段" | "part of the year";
        sort_type: "单位类型" | "單位類型" | "type of areas";
        sort_kind: "单位类别" | "單位類別" | "kind of areas";
        sort_band: "等次" | "等第" | "grade";
        sort_veto: "否决条件" | "否決條件" | "veto";
        code: "代码“{seen}”不行：要用小写字母、数字、- 和 _，不能空着" | "代碼「{seen}」不可用：須用小寫字母、數字、- 和 _，不能留空" | "the code “{seen}” will not do: small letters, digits, - and _ are accepted, and it cannot be empty";
        twice: "{a}代码“{b}”用了两次" | "{a}代碼「{b}」用了兩次" | "two have the code “{b}” ({a})";
        unknown: "没有代码为“{b}”的{a}" | "沒有代碼為「{b}」的{a}" | "there is no {a} “{b}”";
        language: "缺{language}文字" | "缺{language}文字" | "the text in {language} is missing";
        not_positive: "要大于零，现在是{seen}" | "須大於零，現為{seen}" | "it has to be above zero and is {seen}";
        negative: "不能小于零，现在是{seen}" | "不能小於零，現為{seen}" | "it cannot be below zero and is {seen}";
        sum: "各组分值合计{a}，应为{b}" | "各組分值合計{a}，應為{b}" | "the groups come to {a} and should come to {b}";
        more: "这类单位的分值合计{a}，超过满分{b}" | "這類單位的分值合計{a}，超過滿分{b}" | "for these areas the lines come to {a}, more than the full {b}";
        order: "下限{a}应小于上限{b}" | "下限{a}應小於上限{b}" | "the lower limit {a} has to be below the upper limit {b}";
        overlap: "等次“{a}”与“{b}”有重叠" | "等第「{a}」與「{b}」重疊" | "the grades “{a}” and “{b}” overlap";
        needs_target: "这种计分办法要有目标值" | "這種計分辦法須有目標值" | "this rule needs a target";
        needs_side: "看不出哪一边为好，要写明 at-most、at-least 或 equal" | "看不出哪一邊為佳，須寫明 at-most、at-least 或 equal" | "it does not follow which side is good: give at-most, at-least or equal";
        no_passing: "这种目标没有“超过”一说，不能加分" | "這種目標無所謂「超過」，不能加分" | "such a target cannot be passed, so there is nothing to reward";
        two_givers: "同一项里有两种给分办法，只能留一种" | "同一項裡有兩種給分辦法，只能保留一種" | "two rules give the points of one line; only one may";
        marks: "人工评分项要用“marks”办法，其他项不能用" | "人工評分項須用「marks」辦法，其他項不能用" | "what people mark takes the rule “marks”, and nothing else does";
        empty: "里面是空的" | "裡面是空的" | "there is nothing in it";
        decimals: "小数位数最多6位，现在是{seen}" | "小數位數最多6位，現為{seen}" | "at most 6 decimals can be shown, not {seen}";
        range: "没有这个时段：{seen}" | "沒有這個時段：{seen}" | "there is no such part of the year or number of years: {seen}";

        not_json: "第{line}行第{column}个字节处不合评分方案的格式（{detail}）。" | "第{line}行第{column}個位元組處不合評分方案的格式（{detail}）。" | "Line {line}, byte {column} does not follow the form of a scoring scheme ({detail}).";
        other_file: "这不是标尺的评分方案文件。" | "這不是標尺的評分方案檔案。" | "This is not a Biaochi scoring scheme.";
        newer: "这个评分方案由更新的标尺写成（格式{version}）。请用新版打开。" | "這個評分方案由較新的標尺寫成（格式{version}）。請用新版開啟。" | "A later Biaochi wrote this scoring scheme (format {version}). Please open it there.";
        personal: "文字里有像身份证号或电话号码的数字。这里只收汇总数，请删去后再存。" | "文字中有像身分證號或電話號碼的數字。這裡只收彙總數，請刪去後再存。" | "The text has what looks like an identity or telephone number. Only totals are kept here: take it out, then save.";
        marks_number: "“{what}”的分数“{seen}”读不出，请写成数字，如 4.5。" | "「{what}」的分數「{seen}」無法讀取，請寫成數字，如 4.5。" | "The mark “{seen}” of “{what}” cannot be read. Write a number such as 4.5.";
        marks_range: "“{what}”的分数{seen}不在{a}到{b}之间。" | "「{what}」的分數{seen}不在{a}到{b}之間。" | "The mark {seen} of “{what}” is not from {a} to {b}.";
        marks_month: "“{seen}”不是月份，请写成 2006-03 这样。" | "「{seen}」不是月份，請寫成 2006-03 這樣。" | "“{seen}” is no month. Write it as 2006-03.";
        marks_checked: "合格数{a}超过抽查数{b}。" | "合格數{a}超過抽查數{b}。" | "{a} were right of {b} looked at: that cannot be.";
        marks_file: "评分记录读不出（{detail}）。" | "評分紀錄無法讀取（{detail}）。" | "The marks cannot be read ({detail}).";
    }
}

//! Why a saved workspace cannot be read. Each text is a clause that goes into a sentence.

use super::texts::texts;

texts! {
    /// Why a saved workspace cannot be read.
    WorkspaceProblemText {
        empty: "文件是空的" | "檔案是空的" | "the file is empty";
        truncated: "文件不完整，到第 {line} 行就断了" | "檔案不完整，到第 {line} 行就中斷了" | "the file is incomplete and breaks off at line {line}";
        not_json: "第 {line} 行第 {column} 个字节起不是 JSON，文件可能已损坏" | "第 {line} 行第 {column} 個位元組起不是 JSON，檔案可能已損壞" | "it stops being JSON at line {line}, byte {column}; the file may be damaged";
        wrong_format: "这不是标尺的工作文件" | "這不是標尺的工作檔案" | "it is not a Biaochi workspace file";
        newer_version: "它是更新版本的标尺存的（文件格式 {seen}），请换新版本打开" | "它由較新版本的標尺所存（檔案格式 {seen}），請改用新版本開啟" | "a newer Biaochi wrote it (file format {seen}); open it with that version";
        shape: "第 {line} 行第 {column} 个字节处不合文件格式（{detail}）" | "第 {line} 行第 {column} 個位元組處不合檔案格式（{detail}）" | "line {line}, byte {column} does not follow the file format ({detail})";
        calendar: "年度起始月“{seen}”不是月份" | "年度起始月「{seen}」不是月份" | "the year is said to begin in month {seen}";
        unknown_pack: "用到的指标包“{code}”这里没有" | "用到的指標包「{code}」這裡沒有" | "it uses the indicator pack “{code}”, which is not here";
        newer_pack: "用到的指标包“{code}”是第 {seen} 版，比这里的新" | "用到的指標包「{code}」是第 {seen} 版，比這裡的新" | "it uses version {seen} of the indicator pack “{code}”, which is newer than the one here";
        unknown_item: "没有“{code}”这个项目" | "沒有「{code}」這個項目" | "there is no item “{code}”";
        item_twice: "项目“{code}”列了两次" | "項目「{code}」列了兩次" | "the item “{code}” is listed twice";
        no_area_code: "第 {index} 个单位没有编码" | "第 {index} 個單位沒有編碼" | "area {index} has no code";
        area_twice: "编码“{code}”有两个单位在用" | "編碼「{code}」有兩個單位在用" | "two areas have the code “{code}”";
        unknown_kind: "单位 {area} 的类别“{seen}”认不出" | "單位 {area} 的類別「{seen}」無法辨識" | "area {area} is said to be a “{seen}”, which is no kind of area";
        unknown_parent: "单位 {area} 的上级“{parent}”不在文件里" | "單位 {area} 的上級「{parent}」不在檔案裡" | "area {area} belongs to “{parent}”, which is not in the file";
        later_parent: "单位 {area} 排在上级“{parent}”前面" | "單位 {area} 排在上級「{parent}」前面" | "area {area} stands before “{parent}”, to which it belongs";
        unknown_area: "第 {row} 条数据的单位“{area}”不在文件里" | "第 {row} 筆資料的單位「{area}」不在檔案裡" | "row {row} has figures of “{area}”, an area that is not in the file";
        unknown_period: "第 {row} 条数据的时期“{period}”认不出" | "第 {row} 筆資料的時期「{period}」無法辨識" | "row {row} has figures of “{period}”, which is no period";
        row_twice: "{area} 在 {period} 的数据有两条（第 {row} 条重复）" | "{area} 在 {period} 的資料有兩筆（第 {row} 筆重複）" | "there are two rows of {area} in {period} (row {row} repeats)";
        length: "第 {row} 条数据（{area}，{period}）有 {seen} 个数，应有 {expected} 个" | "第 {row} 筆資料（{area}，{period}）有 {seen} 個數，應有 {expected} 個" | "row {row} ({area}, {period}) has {seen} figures and should have {expected}";
        number: "第 {row} 条数据（{area}，{period}）的“{item}”读不出：{seen}" | "第 {row} 筆資料（{area}，{period}）的「{item}」無法讀取：{seen}" | "in row {row} ({area}, {period}) the figure of “{item}” cannot be read: {seen}";
        target: "第 {index} 条目标：{why}" | "第 {index} 項目標：{why}" | "target {index}: {why}";
        target_area: "单位“{code}”不在文件里" | "單位「{code}」不在檔案裡" | "the area “{code}” is not in the file";
        target_indicator: "没有“{code}”这个指标" | "沒有「{code}」這個指標" | "there is no indicator “{code}”";
        target_year: "“{seen}”不是年度" | "「{seen}」不是年度" | "{seen} is not a year";
        target_number: "目标值读不出：{seen}" | "目標值無法讀取：{seen}" | "the limit cannot be read: {seen}";
        target_ways: "应当只有一种目标值，或者写明免除" | "應只有一種目標值，或寫明免除" | "it needs exactly one kind of limit, or to be waived";
        target_twice: "同一单位、年度和指标已有目标" | "同一單位、年度和指標已有目標" | "that area, year and indicator has a target already";
        block: "单位 {area} 的数据：{why}" | "單位 {area} 的資料：{why}" | "the figures of {area}: {why}";
    }
}

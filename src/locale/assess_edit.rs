//! The editor of scoring schemes: what its fields and choices are called.

use super::texts::texts;

texts! {
    /// Fields of a scheme. `{name}` is a name, `{n}` a number.
    AssessEditText {
        new_scheme: "新建方案" | "新增方案" | "New scheme";
        new_name: "新方案" | "新方案" | "New scheme";
        new_group: "新分组" | "新分組" | "New group";
        new_line: "新项目" | "新項目" | "New line";
        new_type: "新单位类型" | "新單位類型" | "New type of areas";
        new_part: "新时段" | "新時段" | "New part";
        new_band: "新等次" | "新等第" | "New grade";
        new_veto: "新否决条件" | "新否決條件" | "New veto";
        new_entry: "人工填报的数" | "人工填報的數" | "An entered number";
        own_source: "自建" | "自建" | "One’s own";

        draft: "有改动，还没有生效：草稿随工作区保存，离开本页也在。点“保存”才用来计分。" | "有更動，尚未生效：草稿隨工作區儲存，離開本頁也在。按「儲存」才用來計分。" | "There are changes that do not hold yet: the draft is kept with the workspace, also when you leave this page. “Save” makes it score.";
        no_draft: "没有未保存的改动。" | "沒有未儲存的更動。" | "There are no unsaved changes.";
        draft_chip: "有草稿" | "有草稿" | "Draft";
        discard: "放弃改动" | "放棄更動" | "Discard changes";
        discarded: "已放弃改动；可用撤销找回。" | "已放棄更動；可用復原找回。" | "Changes discarded; undo brings them back.";
        not_saved: "还不能保存：" | "尚不能儲存：" | "Not saved yet:";
        not_number: "{what}：“{seen}”不是数，写成 4.5 或 1/3" | "{what}：「{seen}」不是數，請寫成 4.5 或 1/3" | "{what}: “{seen}” is no number; write 4.5 or 1/3";
        not_whole: "{what}：“{seen}”不是整数" | "{what}：「{seen}」不是整數" | "{what}: “{seen}” is no whole number";
        not_empty: "{what}：不能空着" | "{what}：不能留空" | "{what}: it cannot be empty";

        basics: "方案本身" | "方案本身" | "The scheme itself";
        groups: "考核项目" | "考核項目" | "Groups and lines";
        types: "单位类型与不考核的项目" | "單位類型與不考核的項目" | "Types of areas, and what is not assessed for them";
        types_says: "例如乡镇和农场分值不同、有的项目农场不考核。先按点名的单位，再按类别。" | "例如鄉鎮和農場分值不同、有的項目農場不考核。先依點名的單位，再依類別。" | "As where a farm weighs otherwise than a township, or is not assessed on a line. Named areas come before kinds.";
        parts: "时段与权重" | "時段與權重" | "Parts of the year and their weights";
        parts_says: "没有时段＝全年一次考核。权重只看比例，如 4:3:3。" | "沒有時段＝全年一次考核。權重只看比例，如 4:3:3。" | "Without parts the whole year is assessed at once. Only the proportion of weights counts, such as 4:3:3.";
        bands: "等次" | "等第" | "Grades";
        bands_says: "从某分起、到某分前；上限空着＝不限。" | "自某分起、至某分前；上限留空＝不限。" | "From one total up to another that no longer belongs; an empty upper limit is none.";
        vetoes: "一票否决" | "一票否決" | "Vetoes";

        group_name: "分组名称" | "分組名稱" | "Name of the group";
        group_weight: "本组在总分中的权重（空着＝各项分值之和）" | "本組在總分中的權重（留空＝各項分值之和）" | "Weight of the group in the total (empty: the points of its lines)";
        line_name: "项目名称" | "項目名稱" | "Name of the line";
        line_source: "出处或原文" | "出處或原文" | "Source, or its wording";
        line_note: "说明（可空）" | "說明（可留空）" | "Note (may be empty)";
        in_group: "所在分组" | "所在分組" | "In group";
        floor_says: "扣到多少为止（空着＝不封底，可为负分）" | "扣到多少為止（留空＝不設下限，可為負分）" | "Floor (empty: none, it may go below zero)";
        cap_says: "最高多少分（空着＝不封顶）" | "最高多少分（留空＝不設上限）" | "Cap (empty: none)";
        as_scheme: "按方案的规定" | "依方案的規定" | "as the scheme says";
        only: "只在这些时段考核（都不选＝每个时段）" | "只在這些時段考核（都不選＝每個時段）" | "Assessed only in these parts (none ticked: in all)";
        term: "计分{n}" | "計分{n}" | "Scoring {n}";
        terms_says: "第一个给分，其余加分、扣分或清零。" | "第一個給分，其餘加分、扣分或歸零。" | "The first gives the points; the others add, take off or shut the line.";

        what: "考核什么" | "考核什麼" | "What is scored";
        what_indicator: "指标" | "指標" | "an indicator";
        what_item: "统计项目的数" | "統計項目的數" | "the count of an item";
        what_entered: "人工填报的数" | "人工填報的數" | "a number that people enter";
        what_spot: "抽查合格率" | "抽查合格率" | "what spot checks found right";
        what_marked: "由人直接评分" | "由人直接評分" | "marks that people give";
        what_open_items: "督办台账的事项" | "督辦臺帳的事項" | "items of the supervision log";
        which_items: "算哪些" | "計哪些" | "Which";
        items_all: "所有未办结的" | "所有未辦結的" | "all that are not done";
        items_overdue: "逾期未办结的" | "逾期未辦結的" | "those past their day";
        item: "统计项目" | "統計項目" | "Item";
        entry_name: "填报项名称" | "填報項名稱" | "What is entered";
        entry_unit: "单位（如 例、%）" | "單位（如 例、%）" | "Unit, such as cases or %";

        target: "和什么比" | "和什麼比" | "Set against";
        target_none: "不设目标" | "不設目標" | "nothing";
        target_book: "目标表里的目标" | "目標表裡的目標" | "the target sheet";
        target_parent: "上级同期数" | "上級同期數" | "the area above";
        target_last_year: "上年同期数" | "上年同期數" | "the year before";
        target_entered: "人工填报的定额" | "人工填報的定額" | "a quota that people enter";
        at_most: "不高于" | "不高於" | "at most";
        at_least: "不低于" | "不低於" | "at least";
        equal: "等于" | "等於" | "equal to";
        within: "在两数之间" | "在兩數之間" | "within";
        limit: "目标值" | "目標值" | "Target value";
        side: "哪一边为好" | "哪一邊為佳" | "Good side";
        side_own: "按指标本身" | "依指標本身" | "the indicator’s own";

        rule: "怎么计分" | "如何計分" | "Rule";
        rule_met: "达到得满分，否则0分" | "達到得滿分，否則0分" | "met: full points, else none";
        rule_band: "在两限之间得满分，否则0分" | "在兩限之間得滿分，否則0分" | "between two limits: full points, else none";
        rule_yes: "“是”得满分，“否”0分" | "「是」得滿分，「否」0分" | "yes: full points, no: none";
        rule_deduct: "每差一步扣分" | "每差一步扣分" | "points off for each step missed";
        rule_bonus: "每超一步加分" | "每超一步加分" | "points more for each step passed";
        rule_per_case: "每例扣分" | "每例扣分" | "points off for each case";
        rule_proportional: "按完成比例得分" | "按完成比例得分" | "in proportion to the target";
        rule_split: "水平与进步分开计" | "水準與進步分開計" | "level and progress split";
        rule_marks: "由人评分" | "由人評分" | "marks of people";
        rule_none: "不考核（不计分）" | "不考核（不計分）" | "not assessed";
        band_says: "有目标时是目标的百分数，没有目标时是数值本身。" | "有目標時是目標的百分數，沒有目標時是數值本身。" | "Per cent of the target where there is one, else the value’s own scale.";
        first: "一经出现先计几分（可空）" | "一經出現先計幾分（可留空）" | "Points at once (may be empty)";
        most: "最多几分（空着＝不限）" | "最多幾分（留空＝不限）" | "At most (empty: no limit)";
        from: "从哪里起算" | "自何處起算" | "Steps counted from";
        from_target: "从目标起" | "自目標起" | "the target";
        free: "几例以内不扣" | "幾例以內不扣" | "Cases that are free";
        better: "不差于上级时，水平 : 进步" | "不差於上級時，水準 : 進步" | "Level : progress where no worse than above";
        worse: "不如上级时，水平 : 进步" | "不如上級時，水準 : 進步" | "Level : progress where worse";
        level: "水平" | "水準" | "Level";
        progress: "进步（与上年相比）" | "進步（與上年相比）" | "Progress on the year before";
        share_linear: "按两点之间的比例" | "按兩點之間的比例" | "evenly between two numbers";
        share_entered: "由人按百分数填" | "由人按百分數填" | "entered in per cent";
        share_full: "得满分的数" | "得滿分的數" | "Full at";
        share_zero: "得0分的数" | "得0分的數" | "None at";

        kind: "类别" | "類別" | "Kind of areas";
        kind_none: "只有点名的单位" | "只有點名的單位" | "only areas named below";
        named_areas: "点名的单位" | "點名的單位" | "Areas named";
        omit: "不考核" | "不考核" | "Not assessed";
        points_here: "这里的分值（空着＝照旧）" | "此處的分值（留空＝照舊）" | "Points here (empty: as elsewhere)";
        renormalise: "不考核的项目怎么办" | "不考核的項目怎麼辦" | "Lines not assessed";
        renormalise_yes: "总分按满分折算" | "總分按滿分折算" | "the total is scaled to the full points";
        renormalise_no: "不折算" | "不折算" | "the total is not scaled";
        when: "哪几个月" | "哪幾個月" | "Months";
        when_year: "全年" | "全年" | "the whole year";
        when_half: "第{n}个半年" | "第{n}個半年" | "half-year {n}";
        when_quarter: "第{n}季度" | "第{n}季" | "quarter {n}";
        when_first: "前{n}个月" | "前{n}個月" | "the first {n} {n|month|months}";
        when_spot: "平时抽查（取平均）" | "平時抽查（取平均）" | "spot checks, their mean";
        trigger: "什么情况否决" | "什麼情況否決" | "Set off by";
        trigger_own: "本单位未达到" | "本單位未達到" | "the area’s own value";
        trigger_any_child: "任何一个下级未达到" | "任何一個下級未達到" | "the value of any area in it";
        trigger_total: "总分低于" | "總分低於" | "a total below";
        years: "连续几年" | "連續幾年" | "Years running";
        least_item: "排名看哪个基数" | "排名看哪個基數" | "Base that a rank needs";
        least_none: "不设最小基数" | "不設最小基數" | "none";
        history: "标为历史资料" | "標為歷史資料" | "Labelled history";
        yes: "是" | "是" | "yes";
        no: "否" | "否" | "no";

        add_group: "加一组" | "加一組" | "Add a group";
        add_type: "加一类单位" | "加一類單位" | "Add a type";
        add_part: "加一个时段" | "加一個時段" | "Add a part";
        add_band: "加一个等次" | "加一個等第" | "Add a grade";
        add_veto: "加一条否决" | "加一條否決" | "Add a veto";
        add_term: "加一种计分" | "加一種計分" | "Add a scoring";
        remove: "删除" | "刪除" | "Remove";
        up: "上移" | "上移" | "Move up";
        down: "下移" | "下移" | "Move down";
        open_line: "改" | "修改" | "Edit";
        close_line: "收起" | "收起" | "Close";
        of: "{do}：{name}" | "{do}：{name}" | "{do}: {name}";
        in_place: "{a} › {b}" | "{a} › {b}" | "{a} › {b}";
    }
}

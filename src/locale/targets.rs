//! The target sheet.

use super::texts::texts;

texts! {
    /// The target sheet of a year. `{area}` is an area, `{year}` a year's name, `{goal}` a goal.
    TargetsText {
        title: "{area} {year}目标" | "{area} {year}目標" | "Targets of {area}, {year}";
        tally: "本级设定 {own} 项，沿用上级 {inherited} 项，不设 {waived} 项，未定 {unset} 项" | "本級設定 {own} 項，沿用上級 {inherited} 項，不設 {waived} 項，未定 {unset} 項" | "{own} set here, {inherited} inherited, {waived} waived, {unset} without a target";
        no_area: "还没有地区，先录入地区才能设目标。" | "尚無地區，請先建立地區再設定目標。" | "There are no areas yet. Targets belong to an area, so add one first.";

        year: "目标年度" | "目標年度" | "Year of the targets";
        year_before: "上一年度" | "上一年度" | "Year before";
        year_after: "下一年度" | "下一年度" | "Year after";
        layout: "排法" | "版面" | "Layout";
        one_area: "单个地区" | "單一地區" | "One area";
        matrix: "地区对照" | "地區對照" | "Areas side by side";
        copy_last: "从{year}复制" | "從{year}複製" | "Copy from {year}";
        copied: "已从{from}复制 {n} 项到{to}。只改了不同的；撤销一次即可还原。" | "已從{from}複製 {n} 項到{to}。只改了不同的；復原一次即可還原。" | "Copied from {from} to {to}: {n} changed, only where they differed. One undo takes it back.";
        copied_kept: "{to}另有 {n} 项保持不动。" | "{to}另有 {n} 項保持不動。" | "Left as they were in {to}: {n}.";
        nothing_to_copy: "没有要复制的：{from}没有目标，或者与{to}相同。" | "沒有要複製的：{from}沒有目標，或與{to}相同。" | "Nothing to copy: {from} has no targets here, or they are the same as in {to}.";
        presets: "套用现成目标" | "套用現成目標" | "Use ready-made targets";
        preset_into: "套用到{area} {year}：" | "套用到{area} {year}：" | "They are set for {area}, {year}:";
        preset_taken: "已套用“{name}”，{n} 项有变动；撤销一次即可还原。" | "已套用「{name}」，{n} 項有變動；復原一次即可還原。" | "Took “{name}”: {n} changed. One undo takes it back.";
        preset_same: "“{name}”与现有目标相同，没有变动。" | "「{name}」與現有目標相同，沒有變動。" | "“{name}” is what holds already; nothing changed.";

        indicator: "指标" | "指標" | "Indicator";
        goal: "目标" | "目標" | "Target";
        change: "改动" | "更動" | "Change";
        last_goal: "上年目标" | "上年目標" | "Target last year";
        last_value: "上年实际" | "上年實際" | "Value last year";
        lower_is_better: "越低越好" | "越低越好" | "lower is better";
        higher_is_better: "越高越好" | "越高越好" | "higher is better";
        exact_is_good: "要正好相等" | "須正好相等" | "has to be equal";
        within_is_good: "要在范围内" | "須在範圍內" | "has to lie within limits";
        no_side: "不分好坏，可以不设" | "不分好壞，可以不設" | "neither side is good; a target is optional";

        at_most: "不高于" | "不高於" | "at most";
        at_least: "不低于" | "不低於" | "at least";
        equal: "等于" | "等於" | "exactly";
        within: "介于" | "介於" | "between";
        kind_last_year: "与上年比" | "與上年比" | "against last year";
        kind_parent: "与上级比" | "與上級比" | "against the area above";
        kind_area: "与某地区比" | "與某地區比" | "against an area";
        benchmark_of: "{name}：比照的地区" | "{name}：比照的地區" | "{name}: area to compare with";
        kind_milestone: "某月底达到" | "某月底達到" | "by the end of a month";
        kind_quota: "计划的百分比" | "計畫的百分比" | "share of a plan";
        kind_written: "写明" | "寫明" | "as written";
        and: "至" | "至" | "and";
        comparison_of: "{name}：怎么比" | "{name}：如何比較" | "{name}: comparison";
        limit_of: "{name}：目标值" | "{name}：目標值" | "{name}: target value";
        low_of: "{name}：下限" | "{name}：下限" | "{name}: lower limit";
        high_of: "{name}：上限" | "{name}：上限" | "{name}: upper limit";
        yes_no_of: "{name}：是或否" | "{name}：是或否" | "{name}: yes or no";
        not_set: "—" | "—" | "—";

        own: "本级设定" | "本級設定" | "Set here";
        own_over: "本级设定；{area}为 {goal}" | "本級設定；{area}為 {goal}" | "Set here; {area} has {goal}";
        waived: "本级不设" | "本級不設" | "Waived here";
        waived_over: "本级不设；{area}为 {goal}" | "本級不設；{area}為 {goal}" | "Waived here; {area} has {goal}";
        inherited: "沿用 {area}" | "沿用 {area}" | "From {area}";
        waived_above: "{area}不设" | "{area}不設" | "Waived by {area}";
        unset: "未定" | "未定" | "No target";
        inherit: "改回沿用" | "改回沿用" | "Inherit again";
        clear: "清除" | "清除" | "Clear";
        waive: "本级不设" | "本級不設" | "Waive here";
        inherit_name: "{name}：改回沿用上级" | "{name}：改回沿用上級" | "{name}: inherit again";
        clear_name: "{name}：清除目标" | "{name}：清除目標" | "{name}: clear the target";
        waive_name: "{name}：本级不设目标" | "{name}：本級不設目標" | "{name}: waive the target here";

        waived_short: "不设" | "不設" | "none";
        last_short: "上年 {goal}，{value}" | "上年 {goal}，{value}" | "last: {goal}; {value}";
        cell_of: "{area}，{name}，{standing}" | "{area}，{name}，{standing}" | "{area}, {name}: {standing}";
        wrong_in: "{area}，{name}：{why}" | "{area}，{name}：{why}" | "{area}, {name}: {why}";
        matrix_hint: "直接写 12、≥97、103–107、是、否；也可写 ≥上年+0.5、≤上级、≥某地、≥80（3月底）、5493×85%–100%；写“不设”表示这里不要目标；清空就沿用上级。粗体是本级设定。" | "直接寫 12、≥97、103–107、是、否；也可寫 ≥上年+0.5、≤上級、≥某地、≥80（3月底）、5493×85%–100%；寫「不設」表示這裡不要目標；清空就沿用上級。粗體是本級設定。" | "Type 12, ≥97, 103–107, yes or no; also ≥ last year + 0.5, ≤ area above, ≥ and an area’s name, ≥80 (end of Mar), 5493 × 85%–100%. “none” waives the target here; empty inherits. Bold is set here.";
        keys_hint: "回车存下并到下一行，Esc 还原" | "Enter 存下並到下一列，Esc 還原" | "Enter keeps it and goes down, Esc restores";
        table_name: "{year}目标表" | "{year}目標表" | "Targets, {year}";

        not_a_number: "写成数字，如 12 或 12.5" | "請寫成數字，如 12 或 12.5" | "Write a number, such as 12 or 12.5";
        whole_only: "只能写整数" | "只能寫整數" | "Whole numbers only";
        decimals: "最多写 {n} 位小数" | "最多寫 {n} 位小數" | "At most {n} decimal {n|place|places}";
        too_large: "数字太大" | "數字太大" | "The number is too large";
        limit_missing: "要写上下两个限，如 103–107" | "須寫上下兩個限，如 103–107" | "Give both limits, such as 103–107";
        limits_swapped: "下限不能高于上限" | "下限不能高於上限" | "The lower limit is above the upper";
        out_of_range: "只能在 {a} 到 {b} 之间" | "只能在 {a} 到 {b} 之間" | "It can only be from {a} to {b}";
        wrong_unit: "单位不对，只写数字" | "單位不對，只寫數字" | "That is another unit; write the number only";
        not_yes_no: "写“是”或“否”" | "請寫「是」或「否」" | "Write yes or no";
        quota_of_rate: "计划的百分比只用于数量" | "計畫的百分比只用於數量" | "Only a count can be a share of a plan";
        shares: "写成 5493 × 85%–100%，百分比取整数，小的在前" | "請寫成 5493 × 85%–100%，百分比取整數，小的在前" | "Write 5493 × 85%–100%: whole percentages, the lower one first";
        which_month: "括号里写月份，如（3月底）" | "括號裡寫月份，如（3月底）" | "Name a month in the brackets, such as (end of Mar)";
        which_side: "前面写上 ≤、≥ 或 =" | "前面請寫 ≤、≥ 或 =" | "Put ≤, ≥ or = in front";
    }
}

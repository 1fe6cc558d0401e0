//! Score sheets: rules in words, and every point's working.

use super::texts::texts;

texts! {
    /// Rules in words, and the steps of a working. `{p}` are points, `{n}` is a number with its unit.
    AssessScoreText {
        points: "{n}分" | "{n}分" | "{n} {n|point|points}";
        and: "；" | "；" | "; ";

        rule_met: "达到目标（{goal}）得满分，否则不得分" | "達到目標（{goal}）得滿分，否則不得分" | "full points where the target ({goal}) is met, else none";
        rule_band_of: "在目标值的{a}%至{b}%之间得满分，两端都算，否则不得分" | "在目標值的{a}%至{b}%之間得滿分，兩端均計入，否則不得分" | "full points from {a}% to {b}% of the target, both ends included, else none";
        rule_band: "在{a}至{b}之间得满分，两端都算，否则不得分" | "在{a}至{b}之間得滿分，兩端均計入，否則不得分" | "full points from {a} to {b}, both ends included, else none";
        rule_yes: "“是”得满分，“否”不得分" | "「是」得滿分，「否」不得分" | "full points for yes, none for no";
        rule_deduct: "未达到目标（{goal}）的，每差{per}扣{p}分" | "未達到目標（{goal}）者，每差{per}扣{p}分" | "{p} points off for every {per} by which the target ({goal}) is missed";
        rule_bonus: "超过目标（{goal}）的，每超{per}加{p}分" | "超過目標（{goal}）者，每超{per}加{p}分" | "{p} points more for every {per} by which the target ({goal}) is passed";
        rule_first: "一经出现先计{p}分" | "一經出現先計{p}分" | "{p} points at once";
        rule_from: "从{goal}起算，优于它的不计" | "自{goal}起算，優於它者不計" | "counted from {goal}; better than that counts nothing";
        rule_most: "最多{p}分" | "最多{p}分" | "{p} points at most";
        rule_case: "每{unit}扣{p}分" | "每{unit}扣{p}分" | "{p} points off for each {unit}";
        rule_free: "{n}以内不扣" | "{n}以內不扣" | "up to {n} is free";
        rule_share: "得分＝实际值÷目标值（{goal}）×满分" | "得分＝實際值÷目標值（{goal}）×滿分" | "points = value ÷ target ({goal}) × full points";
        rule_share_less: "得分＝目标值（{goal}）÷实际值×满分" | "得分＝目標值（{goal}）÷實際值×滿分" | "points = target ({goal}) ÷ value × full points";
        rule_split: "水平与进步的权重：优于或等于上级平均的为{a}:{b}，不如的为{c}:{d}" | "水準與進步的權重：優於或等於上級平均者為{a}:{b}，不如者為{c}:{d}" | "level and progress weigh {a}:{b} at the mean of the area above or better, {c}:{d} where worse";
        rule_level: "水平：{a}得满分，{b}不得分，其间按比例" | "水準：{a}得滿分，{b}不得分，其間按比例" | "level: full at {a}, none at {b}, evenly between";
        rule_progress: "进步：比上年好{a}得满分，{b}不得分，其间按比例" | "進步：比上年好{a}得滿分，{b}不得分，其間按比例" | "progress: full for a gain of {a} on the year before, none for {b}, evenly between";
        rule_entered: "{name}由人评定，按百分数填" | "{name}由人評定，按百分數填" | "{name} is entered by people, in per cent";
        rule_marks: "由人评分" | "由人評分" | "marked by people";
        rule_none: "不考核" | "不考核" | "not assessed";
        partial_proportional: "不满一步的按比例计" | "不滿一步者按比例計" | "part of a step counts in proportion";
        partial_down: "不满一步的不计" | "不滿一步者不計" | "part of a step does not count";
        partial_up: "不满一步的按一步计" | "不滿一步者按一步計" | "part of a step counts as a whole one";
        by_printed: "按印出的数值计" | "按印出的數值計" | "the printed value is scored";
        by_exact: "按未舍入的数值计" | "按未捨入的數值計" | "the exact value is scored";
        floor: "扣到{p}分为止" | "扣到{p}分為止" | "never below {p} points";
        no_floor: "扣分不封底，可为负分" | "扣分不設下限，可為負分" | "no lower limit: it may go below zero";
        cap: "最高{p}分" | "最高{p}分" | "never above {p} points";
        no_cap: "加分不封顶" | "加分不設上限" | "no upper limit";

        step_value: "数值" | "數值" | "Value";
        step_target: "目标" | "目標" | "Target";
        step_gate: "是否得分" | "是否得分" | "Points or none";
        step_missed: "差多少" | "差多少" | "Missed by";
        step_passed: "超多少" | "超多少" | "Passed by";
        step_steps: "合几步" | "合幾步" | "Steps";
        step_deduct: "扣分" | "扣分" | "Deduction";
        step_bonus: "加分" | "加分" | "Bonus";
        step_share: "按比例" | "按比例" | "Share";
        step_side: "与上级平均相比" | "與上級平均相比" | "Against the area above";
        step_level: "水平" | "水準" | "Level";
        step_progress: "进步" | "進步" | "Progress";
        step_marks: "评分" | "評分" | "Marks";
        step_points: "得分" | "得分" | "Points";
        value_exact: "{exact}（印出为{printed}）" | "{exact}（印出為{printed}）" | "{exact} (printed {printed})";
        value_from: "{a} ÷ {b}" | "{a} ÷ {b}" | "{a} ÷ {b}";
        from_above: "上级复核" | "上級複核" | "checked by the level above";
        from_own: "自评" | "自評" | "self-assessed";
        from_log: "督办台账，以{day}的状态为准" | "督辦臺帳，以{day}的狀態為準" | "supervision log as it stands on {day}";
        log_open: "督办台账中未办结的事项" | "督辦臺帳中未辦結的事項" | "Open items of the supervision log";
        log_overdue: "督办台账中逾期未办结的事项" | "督辦臺帳中逾期未辦結的事項" | "Overdue items of the supervision log";
        log_item: "1项" | "1項" | "1 item";
        log_items: "{n}项" | "{n}項" | "{n} {n|item|items}";
        from_spots: "抽查：{a}个中合格{b}个" | "抽查：{a}個中合格{b}個" | "spot checks: {b} of {a} right";
        aim_book: "目标表，{area}设定" | "目標表，{area}設定" | "target sheet, set by {area}";
        aim_fixed: "方案规定" | "方案規定" | "set by the scheme";
        aim_parent: "上级同期数" | "上級同期數" | "the area above in the same months";
        aim_before: "上年同期数" | "上年同期數" | "a year before";
        aim_entered: "人工填报" | "人工填報" | "entered";
        aim_part: "全年目标×{a}/{b}" | "全年目標×{a}/{b}" | "the year’s target × {a}/{b}";
        met: "达到，得满分{p}分" | "達到，得滿分{p}分" | "met: {p} points";
        not_met: "未达到，本项0分" | "未達到，本項0分" | "missed: no points for this line";
        inside: "在范围内，得满分{p}分" | "在範圍內，得滿分{p}分" | "within: {p} points";
        outside: "不在范围内，本项0分" | "不在範圍內，本項0分" | "outside: no points for this line";
        nothing_missed: "达到目标，不扣分" | "達到目標，不扣分" | "the target is met: nothing is taken off";
        nothing_passed: "没有超过，不加分" | "沒有超過，不加分" | "not passed: no bonus";
        better_than_from: "优于起算点，不计" | "優於起算點，不計" | "better than where steps are counted from: nothing counts";
        steps_are: "{a} ÷ {per} ＝ {raw}" | "{a} ÷ {per} ＝ {raw}" | "{a} ÷ {per} = {raw}";
        steps_count: "，计{n}步" | "，計{n}步" | ", which counts as {n}";
        sum_is: "{n} × {p} ＝ {sum}" | "{n} × {p} ＝ {sum}" | "{n} × {p} = {sum}";
        sum_first: "{first} ＋ {n} × {p} ＝ {sum}" | "{first} ＋ {n} × {p} ＝ {sum}" | "{first} + {n} × {p} = {sum}";
        sum_most: "，以{most}分为限" | "，以{most}分為限" | ", limited to {most}";
        cases_are: "{n} × {p} ＝ {sum}" | "{n} × {p} ＝ {sum}" | "{n} × {p} = {sum}";
        share_is: "{a} ÷ {b} ＝ {share}" | "{a} ÷ {b} ＝ {share}" | "{a} ÷ {b} = {share}";
        side_better: "{value}，上级{parent}：不差于上级，用{a}:{b}" | "{value}，上級{parent}：不差於上級，用{a}:{b}" | "{value} against {parent}: no worse, so {a}:{b}";
        side_worse: "{value}，上级{parent}：不如上级，用{a}:{b}" | "{value}，上級{parent}：不如上級，用{a}:{b}" | "{value} against {parent}: worse, so {a}:{b}";
        share_of: "得{share}" | "得{share}" | "{share}";
        gain: "比上年好{n}，得{share}" | "比上年好{n}，得{share}" | "a gain of {n} on the year before: {share}";
        split_is: "（{a} × {x} ＋ {b} × {y}）÷ {sum} ＝ {share}" | "（{a} × {x} ＋ {b} × {y}）÷ {sum} ＝ {share}" | "({a} × {x} + {b} × {y}) ÷ {sum} = {share}";
        total_is: "{parts} ＝ {n}" | "{parts} ＝ {n}" | "{parts} = {n}";
        at_floor: "低于下限，计{n}分" | "低於下限，計{n}分" | "below the floor, so {n}";
        at_cap: "高于上限，计{n}分" | "高於上限，計{n}分" | "above the cap, so {n}";
        round_later: "各步不舍入，显示时保留{n}位小数" | "各步不捨入，顯示時保留{n}位小數" | "nothing is rounded before; shown with {n} {n|decimal|decimals}";

        zeroed: "没有数值（{why}）。方案规定缺数据计0分" | "沒有數值（{why}）。方案規定缺資料計0分" | "No value ({why}). The scheme counts a missing value as 0 points";
        left_out: "不计入（{why}），分值从总分中去掉" | "不計入（{why}），分值自總分中去掉" | "Left out ({why}): its points are taken out of the total";
        held: "没有数值（{why}）。方案规定补齐之前不出总分" | "沒有數值（{why}）。方案規定補齊之前不出總分" | "No value ({why}). The scheme gives no total before it is there";
        why_not_entered: "尚未填写" | "尚未填寫" | "not entered yet";
        why_no_spot: "尚无抽查" | "尚無抽查" | "no spot check yet";
        why_no_target: "没有目标" | "沒有目標" | "no target";
        why_zero_target: "目标为零，不能按比例" | "目標為零，不能按比例" | "a target of zero gives no share";
        why_part_year: "不足一年的率不能与全年目标比" | "不足一年的率不能與全年目標相比" | "a part-year rate is not set against a full year’s target";
        why_not_here: "这类单位不考核" | "這類單位不考核" | "not assessed for this type of areas";
        why_not_now: "本时段不考核" | "本時段不考核" | "not assessed in this part of the year";
        why_not_assessed: "方案不计分" | "方案不計分" | "the scheme does not score it";
        why_no_parent: "没有上级可比" | "沒有上級可比" | "there is no area above";
        why_waiting: "还有{n}项等数据" | "還有{n}項等待資料" | "{n} {n|line waits for its value|lines wait for their values}";
        why_nothing: "没有可计分的项目" | "沒有可計分的項目" | "nothing could be scored";
        why_too_large: "数值过大，无法计算" | "數值過大，無法計算" | "too large to compute";

        total_scaled: "{parts} ＝ {sum}分；实际考核{assessed}分，折合满分{full}分：{sum} × {full} ÷ {assessed} ＝ {total}分" | "{parts} ＝ {sum}分；實際考核{assessed}分，折合滿分{full}分：{sum} × {full} ÷ {assessed} ＝ {total}分" | "{parts} = {sum}; {assessed} points were assessed of the full {full}: {sum} × {full} ÷ {assessed} = {total}";
        total_plain: "{parts} ＝ {total}分" | "{parts} ＝ {total}分" | "{parts} = {total}";
        total_weights: "各组的分按权重折算后相加" | "各組的分按權重折算後相加" | "the groups are weighted, then added";
        total_parts: "（{parts}）÷ {sum} ＝ {total}分" | "（{parts}）÷ {sum} ＝ {total}分" | "({parts}) ÷ {sum} = {total}";
        veto_own: "{name}：{value}，要求{goal}" | "{name}：{value}，要求{goal}" | "{name}: {value}, required {goal}";
        veto_child: "{name}：{area}{value}，要求{goal}" | "{name}：{area}{value}，要求{goal}" | "{name}: {area} has {value}, required {goal}";
        veto_more: "{name}：另有{n}个单位" | "{name}：另有{n}個單位" | "{name}: and {n} more {n|area|areas}";
        veto_total: "{name}：总分{total}低于{least}" | "{name}：總分{total}低於{least}" | "{name}: the total {total} is below {least}";
        veto_zero: "一票否决：总分计0，不定等次，不排名次" | "一票否決：總分計0，不定等第，不排名次" | "Veto: the total is 0; no grade, no rank";
        veto_grade: "一票否决：不定等次，不排名次；总分只作参考" | "一票否決：不定等第，不排名次；總分僅供參考" | "Veto: no grade and no rank; the total is for information only";
        veto_unknown: "{name}：还不能判断（{why}）" | "{name}：尚不能判斷（{why}）" | "{name}: cannot be judged yet ({why})";
    }
}

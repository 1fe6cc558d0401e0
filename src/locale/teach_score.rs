//! Exercises on the scores of an assessment.

use super::texts::texts;

texts! {
    /// Questions, answers and hints.
    TeachScoreText {
        points: "分" | "分" | "points";
        score: "得分" | "得分" | "Score";
        total: "总分" | "總分" | "Total score";
        part_n: "第{n}部分" | "第{n}部分" | "Part {n}";
        col_part: "部分" | "部分" | "Part";
        col_weight: "权重" | "權重" | "Weight";
        col_score: "得分" | "得分" | "Score";
        col_incidents: "恶性案件（起）" | "惡性案件（起）" | "Serious incidents";
        col_accuracy: "统计准确率" | "統計準確率" | "Accuracy of statistics";

        deduct_name: "按步扣分" | "按級距扣分" | "A deduction by steps";
        deduct_facts: "{place}{span}{name}为{value}，目标{goal}。" | "{place}{span}{name}為{value}，目標{goal}。" | "{name}, {place}, {span}: {value}. Target: {goal}.";
        deduct_rule: "这一项满分{full}分，比目标每低{step}个百分点扣{per}分，扣完为止{partial}。得多少分？保留2位小数。" | "這一項滿分{full}分，比目標每低{step}個百分點扣{per}分，扣完為止{partial}。得多少分？取到小數2位。" | "Full points: {full}. For every {step} percentage points below the target, points off: {per}, never below zero{partial}. How many points are scored? Give 2 decimals.";
        partial_share: "，不足一步的按比例扣" | "，不足一級的按比例扣" | "; part of a step counts in proportion";
        partial_down: "，不足一步的不扣" | "，不足一級的不扣" | "; part of a step is not counted";
        deduct_hint_1: "先看比目标低几个百分点，再看是几步。" | "先看比目標低幾個百分點，再看是幾級。" | "Look at how many percentage points are missing, then at how many steps that is.";
        deduct_hint_2: "差距除以一步的大小得步数，步数乘每步扣的分，从满分中减去，不低于零。" | "差距除以一級的大小得級數，級數乘每級扣的分，從滿分中減去，不低於零。" | "The gap over the size of a step gives the steps. Steps times points off are taken from the full points, never below zero.";
        deduct_hint_3: "{limit} − {now} = …" | "{limit} − {now} = …" | "{limit} − {now} = …";

        share_name: "按完成比例得分" | "按完成比例得分" | "Points in proportion";
        share_rule: "这一项满分{full}分，按实际值与目标之比得分。得多少分？保留2位小数。" | "這一項滿分{full}分，按實際值與目標之比得分。得多少分？取到小數2位。" | "Full points: {full}, given in proportion of value to target. How many points are scored? Give 2 decimals.";
        bonus_rule: "这一项满分{full}分，比目标每高1个百分点加{per}分，最多加{most}分。得多少分？保留2位小数。" | "這一項滿分{full}分，比目標每高1個百分點加{per}分，最多加{most}分。得多少分？取到小數2位。" | "Full points: {full}. For every percentage point above the target, points more: {per}, and {most} more at most. How many points are scored? Give 2 decimals.";
        share_hint_1: "哪个数在上，哪个数在下？" | "哪個數在上，哪個數在下？" | "Which number is divided by which?";
        share_hint_2: "实际值除以目标，再乘满分。" | "實際值除以目標，再乘滿分。" | "Divide the value by the target and multiply by the full points.";
        share_hint_3: "{now} ÷ {limit} × {full} = …" | "{now} ÷ {limit} × {full} = …" | "{now} ÷ {limit} × {full} = …";
        bonus_hint_1: "先看比目标高几个百分点。" | "先看比目標高幾個百分點。" | "Look at how many percentage points the value is above the target.";
        bonus_hint_2: "高出的百分点乘每点加的分，不超过最多加的分，再加上满分。" | "高出的百分點乘每點加的分，不超過最多加的分，再加上滿分。" | "Points above the target times points more for each, no more than the most, added to the full points.";
        bonus_hint_3: "{now} − {limit} = …" | "{now} − {limit} = …" | "{now} − {limit} = …";

        weight_name: "加权总分" | "加權總分" | "A weighted total";
        weight_asks: "{place}{span}考核各部分的权重和得分如下。按权重计算，总分是多少？保留2位小数。" | "{place}{span}考核各部分的權重與得分如下。按權重計算，總分是多少？取到小數2位。" | "The parts of an assessment of {place}, {span}, with their weights and scores. What is the weighted total? Give 2 decimals.";
        weight_hint_1: "各部分分量不同，不能直接平均。" | "各部分分量不同，不能直接平均。" | "The parts do not weigh the same: a plain mean will not do.";
        weight_hint_2: "每部分得分乘它的权重，相加，再除以权重之和。" | "每部分得分乘它的權重，相加，再除以權重之和。" | "Multiply each score by its weight, add them, and divide by the sum of the weights.";
        weight_hint_3: "权重之和是{weights}。" | "權重之和是{weights}。" | "The sum of the weights is {weights}.";

        veto_name: "一票否决" | "一票否決" | "The veto";
        veto_asks: "{span}考核结果如下。出现恶性案件的，一票否决，不参加排名。哪里排第一？" | "{span}考核結果如下。出現惡性案件者，一票否決，不參加排名。哪裡排第一？" | "Results of an assessment, {span}. Any serious incident is a veto: the area is not ranked. Which area ranks first?";
        veto_asks_two: "{span}考核结果如下。出现恶性案件，或统计准确率低于{limit}的，一票否决，不参加排名。哪里排第一？" | "{span}考核結果如下。出現惡性案件，或統計準確率低於{limit}者，一票否決，不參加排名。哪裡排第一？" | "Results of an assessment, {span}. Any serious incident, or accuracy of statistics below {limit}, is a veto: the area is not ranked. Which area ranks first?";
        veto_why: "没有被否决的当中，它的总分最高：{best}。" | "未被否決者之中，它的總分最高：{best}。" | "Of those without a veto it has the highest total: {best}.";
        veto_why_out: "分数再高，被一票否决的也不参加排名。" | "分數再高，被一票否決者也不參加排名。" | "However high its total, an area with a veto is not ranked.";
        veto_why_less: "还有总分更高、也没有被否决的。" | "還有總分更高、也未被否決者。" | "Another area without a veto has a higher total.";
        veto_hint_1: "先不看总分，看有没有否决项。" | "先不看總分，看有沒有否決項。" | "Look for vetoes before the totals.";
        veto_hint_2: "划去被否决的，余下的再比总分。" | "劃去被否決者，餘下的再比總分。" | "Strike out those with a veto and compare the totals of the rest.";
        veto_hint_3: "被否决的有{out}处。" | "被否決的有{out}處。" | "Areas with a veto: {out}.";
    }
}

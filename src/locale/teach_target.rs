//! Exercises that compare with a target.

use super::texts::texts;

texts! {
    /// Questions, answers and hints.
    TeachTargetText {
        gap_name: "与目标相差多少" | "與目標相差多少" | "Gap to the target";
        gap_value: "{place}{span}{name}为{value}，目标{goal}。" | "{place}{span}{name}為{value}，目標{goal}。" | "{place}, {span}. {name}: {value}. Target: {goal}.";
        gap_goal: "{name}的目标为{goal}。" | "{name}的目標為{goal}。" | "Target for {name}: {goal}.";
        gap_asks: "实际值与目标相差多少？只写大小，不写正负号，保留{decimals}位小数。" | "實際值與目標相差多少？只寫大小，不寫正負號，取到小數{decimals}位。" | "How far is the value from the target? Give the size without a sign, to {decimals}.";
        gap_hint_1: "看要比的两个数：实际值和目标。" | "看要比的兩個數：實際值和目標。" | "Look at the two numbers to compare: the value and the target.";
        gap_hint_2: "差距等于两者相减，单位是“点”，不是百分比。" | "差距等於兩者相減，單位是「點」，不是百分比。" | "The gap is one less the other, counted in points, not in per cent.";
        gap_hint_3: "{larger} − {smaller}" | "{larger} − {smaller}" | "{larger} − {smaller}";

        verdict_name: "达标还是未达标" | "達標還是未達標" | "Met or missed";
        verdict_asks: "{place}{span}{name}为{value}。如果目标是{goal}，下面哪个说法对？" | "{place}{span}{name}為{value}。如果目標是{goal}，下列哪個說法正確？" | "{place}, {span}. {name}: {value}. If the target is {goal}, which is right?";
        verdict_met: "达标" | "達標" | "The target is met";
        verdict_missed: "未达标" | "未達標" | "The target is missed";
        verdict_compared: "要先看比上年好还是差，才能判断" | "要先看比上年好還是差，才能判斷" | "It depends on whether it got better since the year before";
        verdict_why_ok: "把{value}与{goal}相比就知道，正好相等也算达标。" | "把{value}與{goal}相比就知道，正好相等也算達標。" | "Compare {value} with {goal}; exactly at the limit counts as met.";
        verdict_why_compared: "目标是一条界线，与上年无关。" | "目標是一條界線，與上年無關。" | "A target is a limit; the year before does not matter.";
        verdict_hint_1: "看目标前面的符号。" | "看目標前面的符號。" | "Look at the sign in front of the target.";
        verdict_hint_2: "≥ 表示不低于，≤ 表示不高于，两者都包括相等。" | "≥ 表示不低於，≤ 表示不高於，兩者都包括相等。" | "≥ means no lower than, ≤ means no higher than; both include equality.";
        verdict_hint_3: "{value}符合“{goal}”吗？" | "{value}符合「{goal}」嗎？" | "Does {value} satisfy {goal}?";

        sentence_name: "怎样说与目标的差距" | "怎樣說與目標的差距" | "Say the gap right";
        sentence_asks: "哪句话说得对？" | "哪句話說得對？" | "Which sentence is right?";
        sentence_says: "{name}为{value}，比目标{side}{gap}，{verdict}。" | "{name}為{value}，比目標{side}{gap}，{verdict}。" | "{name} is {value}, {side} the target by {gap}: {verdict}.";
        sentence_why: "先相减得到{gap}，再按方向判断。" | "先相減得到{gap}，再按方向判斷。" | "Subtract to get {gap}, then judge by the direction.";
        sentence_hint_1: "每句看三处：高还是低，单位，结论。" | "每句看三處：高還是低，單位，結論。" | "Check three things in each sentence: above or below, the unit, the verdict.";
        sentence_hint_2: "两个比率之差用“点”来说，再看目标的方向。" | "兩個比率之差用「點」來說，再看目標的方向。" | "A difference of two rates is said in points; then look at the target’s direction.";
        sentence_hint_3: "{larger} − {smaller} = …" | "{larger} − {smaller} = …" | "{larger} − {smaller} = …";

        cases_name: "还差多少才达标" | "還差多少才達標" | "How many more to reach the target";
        cases_asks: "{name}的目标为{goal}。分母不变，至少还要增加多少才能达标？" | "{name}的目標為{goal}。分母不變，至少還要增加多少才能達標？" | "Target for {name}: {goal}. With the same denominator, how many more are needed at least to reach it?";
        cases_at_most: "{place}{span}：{bottom_name}{bottom_n}，{name}的目标为{goal}。{top_name}最多可以有多少，仍算达标？" | "{place}{span}：{bottom_name}{bottom_n}，{name}的目標為{goal}。{top_name}最多可以有多少，仍算達標？" | "{place}, {span}. {bottom_name}: {bottom_n}. Target for {name}: {goal}. What is the highest number with which the target is still met? {top_name}:";
        cases_more: "还要增加" | "還要增加" | "More needed";
        cases_most: "最多" | "最多" | "At most";
        cases_hint_1: "看目标和分母：达标时分子要多大？" | "看目標和分母：達標時分子要多大？" | "Look at the target and the denominator: how large is the numerator at the limit?";
        cases_hint_2: "分母乘以目标，得到界线上的分子；有零头时，要“至少”就进一，要“最多”就舍去，再与已有的数相比。" | "分母乘以目標，得到界線上的分子；有零頭時，要「至少」就進一，要「最多」就捨去，再與已有的數相比。" | "Denominator times target gives the numerator at the limit. Round up for “at least”, down for “at most”, then compare with what is there.";
        cases_hint_3: "{bottom} × {limit} ÷ {factor} = …" | "{bottom} × {limit} ÷ {factor} = …" | "{bottom} × {limit} ÷ {factor} = …";

        furthest_name: "哪个离目标最远" | "哪個離目標最遠" | "Which target is missed by most";
        furthest_asks: "{place}几项指标如下。哪一项比目标差得最多？" | "{place}幾項指標如下。哪一項與目標差得最多？" | "Some indicators of {place}. Which falls short of its target by most?";
        furthest_asks_missed: "{place}几项指标如下。哪一项未达标？" | "{place}幾項指標如下。哪一項未達標？" | "Some indicators of {place}. Which one misses its target?";
        furthest_why: "它与目标相差{gap}，在未达标的里面最多。" | "它與目標相差{gap}，在未達標的裡面最多。" | "It misses its target by {gap}, the most of those that miss.";
        furthest_why_only: "它与目标相差{gap}，其余各项都已达标。" | "它與目標相差{gap}，其餘各項都已達標。" | "It misses its target by {gap}; all the others have met theirs.";
        furthest_why_met: "它已经达标。" | "它已經達標。" | "It has met its target.";
        furthest_why_less: "它也未达标，但差得较少。" | "它也未達標，但差得較少。" | "It misses as well, but by less.";
        furthest_hint_1: "每一行看两个数，还要看目标的方向。" | "每一列看兩個數，還要看目標的方向。" | "In each row look at both numbers and at the target’s direction.";
        furthest_hint_2: "每一行都用实际值与目标相减；已达标的不算。" | "每一列都用實際值與目標相減；已達標的不算。" | "Subtract in each row; those that have met the target do not count.";
        furthest_hint_3: "第一行：{first} 对照 {first_goal}。" | "第一列：{first} 對照 {first_goal}。" | "First row: {first} against {first_goal}.";
    }
}

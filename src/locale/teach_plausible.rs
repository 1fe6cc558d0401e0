//! Exercises that judge whether a figure can be right.

use super::texts::texts;

texts! {
    /// Questions, answers and hints.
    TeachPlausibleText {
        row_name: "哪个数不可能对" | "哪個數不可能對" | "The figure that cannot be right";
        row_asks: "{place}{span}几项指标如下。哪一项的数不可能对？" | "{place}{span}幾項指標如下。哪一項的數不可能對？" | "Some indicators of {place}, {span}. Which one cannot be right?";
        row_why_part: "分子是分母的一部分，不可能比分母大。" | "分子是分母的一部分，不可能比分母大。" | "The numerator is part of the denominator and cannot be larger.";
        row_why_size: "一年{shown}，远远超出可能的范围。" | "一年{shown}，遠遠超出可能的範圍。" | "{shown} in a year is far beyond what is possible.";
        row_why_print: "重算得{right}，与表里的{shown}不符。" | "重算得{right}，與表裡的{shown}不符。" | "Computed again it is {right}, not {shown}.";
        row_why_fits: "这一项可以是对的。" | "這一項可以是對的。" | "This one can be right.";
        row_why_plan: "分母是计划数，超过100%是可能的。" | "分母是計畫數，超過100%是可能的。" | "The denominator is a plan: more than 100% is possible.";
        row_hint_1: "哪些指标的分子是分母的一部分？哪些不是？" | "哪些指標的分子是分母的一部分？哪些不是？" | "For which indicators is the numerator a part of the denominator?";
        row_hint_2: "部分不能大于全体；比率要在常见范围内；有数量时重算一遍。" | "部分不能大於全體；比率要在常見範圍內；有數量時重算一遍。" | "A part cannot exceed its whole; a rate has to be in a usual range; where counts are given, compute it again.";
        row_hint_3: "一项一项看：{first}……" | "一項一項看：{first}……" | "One by one: {first} …";

        over_name: "超过100%，行不行" | "超過100%，行不行" | "Above 100%: possible or not";
        over_asks: "{facts}算得{name}{value}。怎么办？" | "{facts}算得{name}{value}。怎麼辦？" | "{facts} Result: {name} {value}. What now?";
        over_fine: "照实写{value}：分母是计划数，可以超过100%" | "照實寫{value}：分母是計畫數，可以超過100%" | "Print {value}: the denominator is a plan and may be exceeded";
        over_wrong: "退回核对：分子是分母的一部分，不可能超过100%" | "退回核對：分子是分母的一部分，不可能超過100%" | "Have the counts checked: a part cannot exceed its whole";
        over_cut: "改成100.00%再上报" | "改成100.00%再填報" | "Change it to 100.00% and report that";
        over_turn: "把分子、分母对调，就不会超过100%" | "把分子、分母對調，就不會超過100%" | "Swap numerator and denominator, so that it stays below 100%";
        over_points: "改用千分率，就不会超过100%" | "改用千分率，就不會超過100%" | "Use per mille instead of per cent";
        over_why_plan: "完成数不是计划数的一部分，超额完成是可能的。" | "完成數不是計畫數的一部分，超額完成是可能的。" | "What was done is no part of the plan; more than planned is possible.";
        over_why_part: "分子里的人都应当在分母里，超过就说明有一个数错了。" | "分子裡的人都應當在分母裡，超過就說明有一個數錯了。" | "Everyone in the numerator has to be in the denominator; above 100% one of the counts is wrong.";
        over_why_hides: "这样只是把问题藏起来。" | "這樣只是把問題藏起來。" | "That only hides the question.";
        over_hint_1: "分子是分母的一部分吗？" | "分子是分母的一部分嗎？" | "Is the numerator a part of the denominator?";
        over_hint_2: "以计划为分母可以超过100%；部分占全体不能超过100%。" | "以計畫為分母可以超過100%；部分占全體不能超過100%。" | "Against a plan it may exceed 100%; a part of a whole may not.";
        over_hint_3: "分子：{top_name}；分母：{bottom_name}。" | "分子：{top_name}；分母：{bottom_name}。" | "Numerator: {top_name}; denominator: {bottom_name}.";

        end_name: "年末人口对不对得上" | "年末人口對不對得上" | "Does the end population follow";
        end_start: "{place}年初人口{start}人。一年里出生{births}人，死亡{deaths}人。" | "{place}年初人口{start}人。一年裡出生{births}人，死亡{deaths}人。" | "{place} had {start} people at the start of the year. During the year there were {births} births and {deaths} deaths.";
        end_moves: "迁入{moved_in}人，迁出{moved_out}人。" | "遷入{moved_in}人，遷出{moved_out}人。" | "{moved_in} people moved in and {moved_out} moved out.";
        end_asks: "年末人口应当是多少？" | "年末人口應當是多少？" | "What should the population be at the end of the year?";
        end_asks_off: "报表年末人口为{reported}人。报表比应有的多多少？少则填负数。" | "報表年末人口為{reported}人。報表比應有的多多少？少則填負數。" | "The report gives {reported} at the end of the year. By how many is that more than it should be? Fewer is negative.";
        end_label: "年末人口" | "年末人口" | "End population";
        end_label_off: "多出" | "多出" | "Too many by";
        end_hint_1: "哪些使人口增加，哪些使人口减少？" | "哪些使人口增加，哪些使人口減少？" | "What adds to the population, what takes from it?";
        end_hint_2: "年末 = 年初 + 出生 − 死亡 + 迁入 − 迁出。" | "年末 = 年初 + 出生 − 死亡 + 遷入 − 遷出。" | "End = start + births − deaths + moved in − moved out.";
        end_hint_3: "{start} + {births} − {deaths} …" | "{start} + {births} − {deaths} …" | "{start} + {births} − {deaths} …";

        last_name: "两年的报表对不对得上" | "兩年的報表對不對得上" | "Do two years’ reports agree";
        last_asks: "{place}上年报表的“本年”栏和今年报表的“上年”栏如下（{top_name}）。哪个单位对不上？" | "{place}上年報表的「本年」欄和今年報表的「上年」欄如下（{top_name}）。哪個單位對不上？" | "{place}, {top_name}: what last year’s report gave for that year, and what this year’s report gives for last year. Which area does not agree?";
        last_then: "上年报表：本年" | "上年報表：本年" | "Last year’s report: that year";
        last_now: "今年报表：上年" | "今年報表：上年" | "This year’s report: last year";
        last_this: "今年报表：本年" | "今年報表：本年" | "This year’s report: this year";
        last_why: "上年报的是{a}，今年却说上年是{b}。" | "上年報的是{a}，今年卻說上年是{b}。" | "Last year’s report said {a}; this year’s says {b} for the same year.";
        last_why_fits: "这个单位两处的数相同。" | "這個單位兩處的數相同。" | "The two figures of this area are the same.";
        last_hint_1: "同一个数写在了两份报表里，逐个比较。" | "同一個數寫在了兩份報表裡，逐個比較。" | "The same figure stands in two reports: compare them.";
        last_hint_2: "上年报表的“本年”应当等于今年报表的“上年”。" | "上年報表的「本年」應當等於今年報表的「上年」。" | "Last year’s “this year” has to be this year’s “last year”.";
        last_hint_3: "先看{first}：{c}和{d}。" | "先看{first}：{c}和{d}。" | "Begin with {first}: {c} and {d}.";
    }
}

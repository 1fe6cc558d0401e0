//! Exercises on what stands above and below the line.

use super::texts::texts;

texts! {
    /// Questions, options and reasons.
    TeachFractionText {
        numerator_name: "选分子" | "選分子" | "Choose the numerator";
        denominator_name: "选分母" | "選分母" | "Choose the denominator";
        formula_name: "选算式" | "選算式" | "Choose the fraction";
        lead: "{place}{span}，{name}：{plain}" | "{place}{span}，{name}：{plain}" | "{name}, {place}, {span}. {plain}";
        asks_numerator: "哪一个数作分子？" | "哪一個數作分子？" | "Which count is the numerator?";
        asks_denominator: "哪一个数作分母？" | "哪一個數作分母？" | "Which count is the denominator?";
        asks_formula: "哪一个算式正确？" | "哪一個算式正確？" | "Which fraction is right?";

        without: "{bottom_name}减去{top_name}" | "{bottom_name}減去{top_name}" | "{bottom_name} less {top_name}";
        both: "{top_name}与{bottom_name}之和" | "{top_name}與{bottom_name}之和" | "{top_name} plus {bottom_name}";
        mean_of_areas: "各乡镇{name}的平均数" | "各鄉鎮{name}的平均數" | "The mean of the townships’ values of “{name}”";
        number_of_areas: "乡镇的个数" | "鄉鎮的個數" | "The number of townships";
        start_and_end: "年初与年末人口之和" | "年初與年末人口之和" | "Start plus end";

        numerator_look: "“每……中有多少”，“多少”就是分子。" | "「每……中有多少」，「多少」就是分子。" | "“How many for every …”: what is counted there is the numerator.";
        numerator_does: "先说清要数的是哪些事、哪些人，再找同一时期的那个数。" | "先說清要數的是哪些事、哪些人，再找同一時期的那個數。" | "Say which events or people are counted, then find that count of the same period.";
        denominator_look: "“每……中”，后面的就是分母：事情可能发生在哪些人身上？" | "「每……中」，後面的就是分母：事情可能發生在哪些人身上？" | "“For every …”: what follows is the denominator. To whom could it have happened?";
        denominator_does: "分母和分子要同一地方、同一时期；人口用平均人口。" | "分母與分子要同一地方、同一時期；人口用平均人口。" | "Both sides are of the same place and period; of a population take the average.";
        formula_look: "先定分子，再定分母，最后看乘多少。" | "先定分子，再定分母，最後看乘多少。" | "Settle the numerator, then the denominator, and the multiplier last.";
        formula_does: "读定义“每……中有多少”：“每”后面的在下，“多少”在上。" | "讀定義「每……中有多少」：「每」後面的在下，「多少」在上。" | "Read the definition: what is counted goes above, what stands after “every” goes below.";
        begins_top: "{name} = … ÷ {bottom_name} × {factor}" | "{name} = … ÷ {bottom_name} × {factor}" | "{name} = … ÷ {bottom_name} × {factor}";
        begins_bottom: "{name} = {top_name} ÷ … × {factor}" | "{name} = {top_name} ÷ … × {factor}" | "{name} = {top_name} ÷ … × {factor}";

        numerator_right: "要数的正是{top_name}。" | "要數的正是{top_name}。" | "This is what is counted: {top_name}.";
        numerator_below: "{bottom_name}是分母，说明事情可能发生在谁身上。" | "{bottom_name}是分母，說明事情可能發生在誰身上。" | "That is the denominator, to whom it could have happened: {bottom_name}.";
        numerator_without: "这不是定义要数的那部分。" | "這不是定義要數的那部分。" | "That is not the part which the definition counts.";
        numerator_both: "分母不能加到分子里。" | "分母不能加到分子裡。" | "The denominator is not added to the numerator.";
        numerator_mean: "各乡镇的比率不能平均；要用全县的数量。" | "各鄉鎮的比率不能平均；要用全縣的數量。" | "Rates of townships are not averaged; take the counts of the whole place.";
        other_year: "这是另一年的数，分子分母要同一时期。" | "這是另一年的數，分子分母要同一時期。" | "That is of another year; both sides have to be of the same period.";
        denominator_right: "分母是{bottom_name}，与定义一致。" | "分母是{bottom_name}，與定義一致。" | "This is the denominator, as the definition says: {bottom_name}.";
        denominator_above: "{top_name}是分子。" | "{top_name}是分子。" | "That is the numerator: {top_name}.";
        denominator_both: "分母里不再加上分子。" | "分母裡不再加上分子。" | "The numerator is not added to the denominator.";
        denominator_end: "年末只是一个时点，一年的事件要对平均人口。" | "年末只是一個時點，一年的事件要對平均人口。" | "The end is one day only; a year’s events stand over the average population.";
        denominator_start: "年初只是一个时点，一年的事件要对平均人口。" | "年初只是一個時點，一年的事件要對平均人口。" | "The start is one day only; a year’s events stand over the average population.";
        denominator_areas: "除以乡镇个数得到的是平均每乡镇多少，不是{name}。" | "除以鄉鎮個數得到的是平均每鄉鎮多少，不是{name}。" | "That gives events per township, which is something else than {name}.";
        not_halved: "年初与年末相加后没有除以2。" | "年初與年末相加後沒有除以2。" | "Start and end were added and not halved.";
        formula_right: "分子、分母和倍数都与定义一致。" | "分子、分母與倍數都與定義一致。" | "Numerator, denominator and multiplier are as the definition says.";
        formula_reversed: "分子与分母颠倒了。" | "分子與分母顛倒了。" | "Numerator and denominator have changed places.";
        formula_scale: "{name}要乘以{factor}。" | "{name}要乘以{factor}。" | "For {name} the multiplier is {factor}.";
    }
}

//! The sentences of worked examples, and what a class is asked before each step.

use super::texts::texts;

texts! {
    /// One sentence a step.
    TeachExampleText {
        focus_value: "算出一个值" | "算出一個值" | "Work out the value";
        focus_average: "期初期末求平均" | "期初期末求平均" | "Average of start and end";
        focus_months: "合并各月" | "合併各月" | "Pool the months";
        focus_areas: "汇总各地" | "彙總各地" | "Roll up the areas";
        focus_gap: "与目标的差距" | "與目標的差距" | "The gap to the target";
        focus_change: "与上年相比" | "與上年相比" | "The change on the year before";

        who: "{place}{span}的{name}：{plain}" | "{place}{span}的{name}：{plain}" | "{name}. {place}, {span}. {plain}";
        top: "分子是{what}：{n}。" | "分子是{what}：{n}。" | "The numerator is “{what}”: {n}.";
        top_sum: "分子是{what}：{sum} = {n}。" | "分子是{what}：{sum} = {n}。" | "The numerator is “{what}”: {sum} = {n}.";
        bottom: "分母是{what}：{n}。" | "分母是{what}：{n}。" | "The denominator is “{what}”: {n}.";
        bottom_sum: "分母是{what}：{sum} = {n}。" | "分母是{what}：{sum} = {n}。" | "The denominator is “{what}”: {sum} = {n}.";
        bottom_none: "这是数量，不是比率，没有分母。" | "這是數量，不是比率，沒有分母。" | "This is a count, not a rate: it has no denominator.";
        scale: "乘以{factor}，就是每{factor}中有多少；数字后面写“{unit}”。" | "乘以{factor}，就是每{factor}中有多少；數字後面寫「{unit}」。" | "Multiply by {factor}: how many there are for every {factor}. The number is followed by “{unit}”.";
        scale_none: "数量不乘倍数，保持原样。" | "數量不乘倍數，維持原樣。" | "A count is not multiplied: it stays as it is.";
        scale_yes_no: "这里只问够不够，不求比率，也不乘倍数。" | "這裡只問夠不夠，不求比率，也不乘倍數。" | "The question is only whether it is enough: there is no rate and nothing to multiply.";
        divide: "先除后乘，一位也不取舍：{n}。" | "先除後乘，一位也不取捨：{n}。" | "Divide, then multiply, and round nothing yet: {n}.";
        divide_none: "没有分母，不用除，还是{n}。" | "沒有分母，不必除，還是{n}。" | "Without a denominator there is nothing to divide: still {n}.";
        divide_yes: "{top}不少于{bottom}，够了。" | "{top}不少於{bottom}，足夠。" | "{top} is not less than {bottom}: it is enough.";
        divide_no: "{top}少于{bottom}，不够。" | "{top}少於{bottom}，不足。" | "{top} is less than {bottom}: it is not enough.";
        round: "只在这里四舍五入一次，{places}：{n}。" | "只在這裡四捨五入一次，{places}：{n}。" | "Round once, here, {places}: {n}.";
        round_even: "正好除尽，不用取舍：{n}。" | "正好除盡，不必取捨：{n}。" | "It comes out even, so there is nothing to round: {n}.";
        round_yes_no: "答案是“是”或“否”，没有小数可取舍。" | "答案是「是」或「否」，沒有小數可取捨。" | "The answer is yes or no: there are no digits to round.";
        unit: "带上单位：{n}。" | "帶上單位：{n}。" | "With its unit: {n}.";
        unit_yes_no: "不带单位，写“{n}”。" | "不帶單位，寫「{n}」。" | "There is no unit; write “{n}”.";
        compare_goal: "目标{goal}，现为{n}：{verdict}。" | "目標{goal}，現為{n}：{verdict}。" | "The target is {goal}, the value {n}: {verdict}.";
        compare_before: "{before}为{old}，现为{n}：{moved}。" | "{before}為{old}，現為{n}：{moved}。" | "In {before} it was {old}, now {n}: {moved}.";
        compare_areas: "下面各地最低{low}，最高{high}，合起来是{n}。" | "以下各地最低{low}，最高{high}，合起來是{n}。" | "The areas below range from {low} to {high}; together they have {n}.";
        compare_none: "没有目标，也没有上年数可比。单看一个数，说不上好坏。" | "沒有目標，也沒有上年數可比。單看一個數，說不上好壞。" | "There is no target and no earlier figure to compare with. One number alone is neither good nor bad.";
        say: "{place}{span}{name}为{n}。" | "{place}{span}{name}為{n}。" | "{name}, {place}, {span}: {n}.";

        average_who: "{place}{span}：{a}{x}，{b}{y}。数变了，只用一头有偏差，要用平均数。" | "{place}{span}：{a}{x}，{b}{y}。數變了，只用一端有偏差，要用平均數。" | "{place}, {span}. {a}: {x}. {b}: {y}. The number changed, so one end alone is not fair to the whole period; the average is.";
        average_top: "把两头加起来：{sum} = {n}。" | "把兩端加起來：{sum} = {n}。" | "Add both ends: {sum} = {n}.";
        average_bottom: "加了{n}个数，就除以{n}。" | "加了{n}個數，就除以{n}。" | "Numbers that were added: {n}. Divide by as many.";
        average_scale: "平均数不是比率，不乘倍数。" | "平均數不是比率，不乘倍數。" | "An average is no rate: it is not multiplied.";
        average_divide: "{sum} ÷ {by} = {n}。" | "{sum} ÷ {by} = {n}。" | "{sum} ÷ {by} = {n}.";
        average_round: "先不取舍，{n}原样拿去作分母。" | "先不取捨，{n}原樣拿去作分母。" | "It is not rounded here: {n} becomes the denominator as it is.";
        average_unit: "单位与两头的数相同：{n}。" | "單位與兩端的數相同：{n}。" | "The unit is that of both ends: {n}.";
        average_compare: "{n}离{x}和{y}一样远。" | "{n}離{x}和{y}一樣遠。" | "{n} lies as far from {x} as from {y}.";

        areas_who: "{place}由{k}处组成：{names}。要的是合在一起的{name}。" | "{place}由{k}處組成：{names}。要的是合在一起的{name}。" | "{place} is made of several areas ({k}): {names}. Wanted, for all of them together: {name}.";
        months_who: "{span}共{k}个月：{names}。要的是整段时间的{name}。" | "{span}共{k}個月：{names}。要的是整段期間的{name}。" | "{span} has several months ({k}): {names}. Wanted, for all of them together: {name}.";
        pool_top: "先把{k}个“{what}”加起来：{sum} = {n}。" | "先把{k}個「{what}」加起來：{sum} = {n}。" | "First add “{what}” over all {k}: {sum} = {n}.";
        pool_bottom: "再把{k}个“{what}”加起来：{sum} = {n}。" | "再把{k}個「{what}」加起來：{sum} = {n}。" | "Then add “{what}” over all {k}: {sum} = {n}.";
        pool_bottom_whole: "分母不相加，整段时间只有一个{what}：{n}。" | "分母不相加，整段期間只有一個{what}：{n}。" | "The denominator is not added up: the whole period has one “{what}”, {n}.";
        pool_wrong: "把{k}个比率平均会得{wrong}，与{n}差{d}：大小不同的部分不能一样算。" | "把{k}個比率平均會得{wrong}，與{n}差{d}：大小不同的部分不能一樣算。" | "The mean of the {k} rates would be {wrong}. That is {d} away from {n}, because parts of different size do not count alike.";
        pool_same: "把{k}个比率平均也得{wrong}，那是碰巧；换一组数就不一样。" | "把{k}個比率平均也得{wrong}，那是碰巧；換一組數就不一樣。" | "Here the mean of the {k} rates happens to be {wrong} too. With other figures it would not be.";
        pool_added: "先把{k}个月的比率各自取舍再相加，得{wrong}，与{n}差{d}：取舍太早了。" | "先把{k}個月的比率各自取捨再相加，得{wrong}，與{n}差{d}：取捨太早了。" | "Rounding each of the {k} monthly rates and adding them would give {wrong}. That is {d} away from {n}: it was rounded too early.";
        pool_added_same: "先把{k}个月的比率各自取舍再相加，这次也得{wrong}；换一组数就可能差一点。" | "先把{k}個月的比率各自取捨再相加，這次也得{wrong}；換一組數就可能差一點。" | "Rounding each of the {k} monthly rates and adding them happens to give {wrong} too. With other figures it may not.";

        gap_who: "{place}{span}的{name}，目标是{goal}。先算出数值，再对照。" | "{place}{span}的{name}，目標是{goal}。先算出數值，再對照。" | "{name}, {place}, {span}. The target is {goal}. First the value, then the comparison.";
        gap_compare: "用写出来的数比：{n}，目标{goal}，{gap}；{verdict}。" | "用寫出來的數比：{n}，目標{goal}，{gap}；{verdict}。" | "Compare the written value: {n}, target {goal}, {gap}. {verdict}.";
        gap_say: "{place}{span}{name}为{n}，目标{goal}，{gap}，{verdict}。" | "{place}{span}{name}為{n}，目標{goal}，{gap}，{verdict}。" | "{name}, {place}, {span}: {n}; target {goal}, {gap}. {verdict}.";

        moved_up: "上升{n}" | "上升{n}" | "up {n}";
        moved_down: "下降{n}" | "下降{n}" | "down {n}";
        moved_more: "增加{n}" | "增加{n}" | "{n} more";
        moved_fewer: "减少{n}" | "減少{n}" | "{n} fewer";
        change_who: "{place}的{name}：{span}与{before}相比。" | "{place}的{name}：{span}與{before}相比。" | "{name} of {place}: {span} compared with {before}.";
        change_top: "分子“{what}”：{before}{x}，{span}{y}。" | "分子「{what}」：{before}{x}，{span}{y}。" | "The numerator, “{what}”: {x} in {before}, {y} in {span}.";
        change_bottom: "分母“{what}”：{before}{x}，{span}{y}。" | "分母「{what}」：{before}{x}，{span}{y}。" | "The denominator, “{what}”: {x} in {before}, {y} in {span}.";
        change_scale: "两期都乘以同一个{factor}，才能相比。" | "兩期都乘以同一個{factor}，才能相比。" | "Both are multiplied by the same {factor}; else they could not be compared.";
        change_divide: "各除一次：{before}{x}，{span}{y}。" | "各除一次：{before}{x}，{span}{y}。" | "Divide once for each: {x} in {before}, {y} in {span}.";
        change_round: "后减前，再四舍五入一次：{n}。" | "後減前，再四捨五入一次：{n}。" | "Take the earlier from the later and round once: {n}.";
        change_round_print: "后减前，再四舍五入一次：{n}。写出来的两数直接相减是{p}，因为它们已各自取舍过。" | "後減前，再四捨五入一次：{n}。寫出來的兩數直接相減是{p}，因為它們已各自取捨過。" | "Take the earlier from the later and round once: {n}. The written values differ by {p}, because each of them was rounded before.";
        change_unit: "两个值的差，写成{n}。" | "兩個值的差，寫成{n}。" | "A difference of two values is written {n}.";
        change_compare: "{before}{old}，{span}{n}，{moved}。" | "{before}{old}，{span}{n}，{moved}。" | "{before}: {old}. {span}: {n}. {moved}.";
        change_compare_relative: "{before}{old}，{span}{n}，{moved}。若问变了百分之几，是{rel}%，那是另一回事。" | "{before}{old}，{span}{n}，{moved}。若問變了百分之幾，是{rel}%，那是另一回事。" | "{before}: {old}. {span}: {n}. {moved}. As a relative change it is {rel}%, which is another thing.";
        change_say: "{place}{span}{name}为{n}，与{before}相比{moved}。" | "{place}{span}{name}為{n}，與{before}相比{moved}。" | "{name}, {place}, {span}: {n}, {moved} compared with {before}.";

        think_who: "数的是哪些事？这些事可能发生在哪些人身上？" | "數的是哪些事？這些事可能發生在哪些人身上？" | "Which events are counted, and to whom could they happen?";
        think_numerator: "分子是哪个数？" | "分子是哪個數？" | "Which number is the numerator?";
        think_denominator: "分母是哪个数，为什么？" | "分母是哪個數，為什麼？" | "Which number is the denominator, and why?";
        think_scale: "要不要乘？乘多少？" | "要不要乘？乘多少？" | "Is it multiplied, and by what?";
        think_divide: "先估一估，大约是多少？" | "先估一估，大約是多少？" | "Estimate first: about how much will it be?";
        think_round: "留几位小数？看哪一位决定舍还是入？" | "留幾位小數？看哪一位決定捨還是入？" | "How many decimals are kept, and which digit decides?";
        think_unit: "这个数后面写什么？" | "這個數後面寫什麼？" | "What is written after the number?";
        think_compare: "跟什么比？差多少，怎么说？" | "跟什麼比？差多少，怎麼說？" | "Compared with what? How far apart, and in which unit?";
        think_say: "怎样用一句话说清哪里、何时、什么、多少？" | "怎樣用一句話說清哪裡、何時、什麼、多少？" | "Where, when, what and how much: how is it said in one sentence?";

        pick_who: "分子数的是什么？" | "分子數的是什麼？" | "What is counted in the numerator?";
        pick_unit: "后面写什么单位？" | "後面寫什麼單位？" | "Which unit follows the number?";
        pick_compare: "比较的结果是哪一个？" | "比較的結果是哪一個？" | "What is the result of the comparison?";
        pick_say: "哪一句说得对？" | "哪一句說得對？" | "Which sentence is right?";
    }
}

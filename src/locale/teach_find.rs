//! Exercises that find an error.

use super::texts::texts;

texts! {
    /// Questions, answers and hints.
    TeachFindText {
        row_name: "表里哪一行算错了" | "表裡哪一列算錯了" | "The wrong row of a table";
        row_asks: "{place}{span}{name}如下，其中一行算错了。是哪一行？" | "{place}{span}{name}如下，其中一列算錯了。是哪一列？" | "{place}, {span}, {name}. One row was computed wrongly. Which one?";
        row_why: "重算得{right}，表里却是{shown}。" | "重算得{right}，表裡卻是{shown}。" | "Computed again it is {right}; the table says {shown}.";
        row_why_fits: "这一行重算的结果与表里相同。" | "這一列重算的結果與表裡相同。" | "Computed again, this row comes out as printed.";
        row_hint_1: "先看哪一行的数值与别的行差得特别远，再逐行重算。" | "先看哪一列的數值與別的列差得特別遠，再逐列重算。" | "Look first for a value far from the others, then compute each row again.";
        row_hint_2: "每一行都用分子除以分母，再乘{factor}，与表里的数比较。" | "每一列都用分子除以分母，再乘{factor}，與表裡的數比較。" | "Divide in each row, multiply by {factor}, and compare with the table.";
        row_hint_3: "第一行：{a} ÷ {b} × {factor}" | "第一列：{a} ÷ {b} × {factor}" | "First row: {a} ÷ {b} × {factor}";

        phrase_name: "句子里哪一处错了" | "句子裡哪一處錯了" | "The wrong part of a sentence";
        phrase_facts: "已知：{place}{name}上年为{before}，{span}为{value}，目标{goal}。" | "已知：{place}{name}上年為{before}，{span}為{value}，目標{goal}。" | "Known: {place}, {name}: {before} the year before, {value} in {span}. Target: {goal}.";
        phrase_asks: "通报写道：“{first}，{second}，{third}，{fourth}。”哪一处错了？" | "通報寫道：「{first}，{second}，{third}，{fourth}。」哪一處錯了？" | "A bulletin says: “{first}, {second}; {third}; {fourth}.” Which part is wrong?";
        phrase_value: "{name}为{n}" | "{name}為{n}" | "{name} is {n}";
        phrase_moved: "比上年{moved}{n}" | "較上年{moved}{n}" | "it {moved} by {n} on the year before";
        phrase_gap: "比目标{side}{n}" | "比目標{side}{n}" | "it is {side} the target by {n}";
        phrase_verdict: "{verdict}" | "{verdict}" | "the target is {verdict}";
        phrase_why_value: "{name}应为{value}。" | "{name}應為{value}。" | "{name} is {value}.";
        phrase_why_moved: "两年相减，应当是{moved}{moved_by}。" | "兩年相減，應當是{moved}{moved_by}。" | "One year less the other: it {moved} by {moved_by}.";
        phrase_why_gap: "与目标相减，应当是{side}{gap}。" | "與目標相減，應當是{side}{gap}。" | "Value and target differ: it is {side} the target by {gap}.";
        phrase_why_verdict: "{value}对照{goal}，应当是{verdict}。" | "{value}對照{goal}，應當是{verdict}。" | "{value} against {goal}: {verdict}.";
        phrase_why_fits: "这一处与已知的数相符。" | "這一處與已知的數相符。" | "This part agrees with what is known.";
        phrase_hint_1: "逐处核对：数值、升降、单位、高低、结论。" | "逐處核對：數值、升降、單位、高低、結論。" | "Check each part: the value, up or down, the unit, above or below, the verdict.";
        phrase_hint_2: "用今年减上年，用实际减目标，再看方向和单位。" | "用今年減上年，用實際減目標，再看方向和單位。" | "This year less the year before, value less target, then look at direction and unit.";
        phrase_hint_3: "今年 − 上年 = {difference}" | "今年 − 上年 = {difference}" | "This year − the year before = {difference}";

        step_name: "计算过程哪一步错了" | "計算過程哪一步錯了" | "The wrong step of a working";
        step_asks: "求{place}{span}{name}：年初人口{start}人，年末人口{end}人，{top_name}{top_n}。下面的计算从哪一步起错了？" | "求{place}{span}{name}：年初人口{start}人，年末人口{end}人，{top_name}{top_n}。下面的計算從哪一步起錯了？" | "{place}, {span}, {name}. Population at the start: {start}; at the end: {end}. {top_name}: {top_n}. In which step does this working go wrong?";
        step_one: "第{n}步：{formula}" | "第{n}步：{formula}" | "Step {n}: {formula}";
        step_average: "平均人口" | "平均人口" | "Average population";
        step_why: "这一步应当是：{right}" | "這一步應當是：{right}" | "This step should be: {right}";
        step_why_fits: "这一步按上一步的结果算，没有错。" | "這一步按上一步的結果算，沒有錯。" | "From the step before, this one is right.";
        step_hint_1: "一步一步核对，不要只看结果。" | "一步一步核對，不要只看結果。" | "Check step by step, not the result only.";
        step_hint_2: "平均人口是年初、年末之和的一半；‰要乘1,000；最后四舍五入一次。" | "平均人口是年初、年末之和的一半；‰要乘1,000；最後四捨五入一次。" | "The average population is half the sum of start and end; ‰ means times 1,000; round once, at the end.";
        step_hint_3: "({start} + {end}) ÷ 2 = …" | "({start} + {end}) ÷ 2 = …" | "({start} + {end}) ÷ 2 = …";
    }
}

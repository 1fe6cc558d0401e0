//! Exercises that correct a report.

use super::texts::texts;

texts! {
    /// Questions, answers and hints.
    TeachCorrectText {
        corrected: "更正后的{name}" | "更正後的{name}" | "{name}, corrected";
        asks: "更正后的{name}是多少？保留{decimals}位小数。" | "更正後的{name}是多少？取到小數{decimals}位。" | "What is the corrected value ({name})? Give {decimals}.";

        top_name_: "补上漏报的分子" | "補上漏報的分子" | "Correct the numerator";
        top_found: "假如复查发现漏报了{extra_n}（{top_name}），分母不变。" | "假如複查發現漏報了{extra_n}（{top_name}），分母不變。" | "Suppose a check finds {extra_n} that were not reported ({top_name}); the denominator stays.";
        top_twice: "又发现原来上报的数里有{twice_n}是重复的。" | "又發現原來填報的數裡有{twice_n}是重複的。" | "It also finds that {twice_n} of those reported were counted twice.";
        top_hint_1: "哪些要加上，哪些要减去？" | "哪些要加上，哪些要減去？" | "What has to be added, what taken away?";
        top_hint_2: "漏报的加到分子上，重复的从分子里减去，再除以原来的分母。" | "漏報的加到分子上，重複的從分子裡減去，再除以原來的分母。" | "Add to the numerator what was left out, take away what was counted twice, then divide by the same denominator.";
        top_hint_3: "分子：{sum}" | "分子：{sum}" | "Numerator: {sum}";

        both_name: "分子、分母都要补" | "分子、分母都要補" | "Correct both sides";
        both_found: "假如复查发现漏报活产{extra_n}，其中{done_n}也属于“{top_name}”。" | "假如複查發現漏報活產{extra_n}，其中{done_n}也屬於「{top_name}」。" | "Suppose a check finds {extra_n} live births that were not reported; {done_n} of them also belong to the numerator ({top_name}).";
        both_hint_1: "漏报的活产影响分母，其中一部分还影响分子。" | "漏報的活產影響分母，其中一部分還影響分子。" | "The births left out change the denominator, and some of them the numerator too.";
        both_hint_2: "分子加上其中做到的，分母加上全部漏报的，再相除。" | "分子加上其中做到的，分母加上全部漏報的，再相除。" | "Add those done to the numerator and all that were left out to the denominator, then divide.";
        both_hint_3: "({top} + {done}) ÷ ({bottom} + {extra}) × {factor}" | "({top} + {done}) ÷ ({bottom} + {extra}) × {factor}" | "({top} + {done}) ÷ ({bottom} + {extra}) × {factor}";

        under_name: "按漏报率推算实际数" | "按漏報率推算實際數" | "The real number from an under-report rate";
        under_asks: "{place}报表出生{reported_n}。假定漏报率（漏报数占实际数的比例）为{rate}%，实际出生约为多少人？四舍五入到整数。" | "{place}報表出生{reported_n}。假定漏報率（漏報數占實際數的比例）為{rate}%，實際出生約為多少人？四捨五入到整數。" | "{place} reported {reported_n} births. Suppose {rate}% of the real number were left out. About how many births were there? Round to a whole number.";
        under_asks_left: "{place}报表出生{reported_n}。假定漏报率（漏报数占实际数的比例）为{rate}%，漏报了约多少人？四舍五入到整数。" | "{place}報表出生{reported_n}。假定漏報率（漏報數占實際數的比例）為{rate}%，漏報了約多少人？四捨五入到整數。" | "{place} reported {reported_n} births. Suppose {rate}% of the real number were left out. About how many births were left out? Round to a whole number.";
        under_label: "实际出生" | "實際出生" | "Real number of births";
        under_label_left: "漏报人数" | "漏報人數" | "Births left out";
        under_hint_1: "漏报率的分母是实际数，不是报表数。" | "漏報率的分母是實際數，不是報表數。" | "The rate is a share of the real number, not of the reported one.";
        under_hint_2: "报表数是实际数的({whole} − {rate})%，所以实际数等于报表数除以这个比例。" | "報表數是實際數的({whole} − {rate})%，所以實際數等於報表數除以這個比例。" | "The reported number is ({whole} − {rate})% of the real one, so divide by that share.";
        under_hint_3: "{reported} ÷ (1 − {rate}%)" | "{reported} ÷ (1 − {rate}%)" | "{reported} ÷ (1 − {rate}%)";

        cell_name: "找出填错的格子" | "找出填錯的格子" | "Find the cell that is wrong";
        cell_asks: "{place}报表如下，有一个单位的数填错了。是哪一个？" | "{place}報表如下，有一個單位的數填錯了。是哪一個？" | "A report of {place}. The figures of one area are wrong. Which one?";
        cell_asks_total: "{place}报表如下，合计行没有错，但有一个格子填错了。是哪一个？" | "{place}報表如下，合計列沒有錯，但有一個格子填錯了。是哪一個？" | "A report of {place}. The row of totals is right, but one cell is wrong. Which one?";
        cell_total: "合计" | "合計" | "Total";
        cell_one: "{row}：{col}" | "{row}：{col}" | "{row}: {col}";
        cell_why: "这里男婴加女婴不等于出生人数。" | "這裡男嬰加女嬰不等於出生人數。" | "Here boys and girls do not add up to births.";
        cell_why_total: "这一行男婴加女婴不等于出生人数，这一列相加也不等于合计。" | "這一列男嬰加女嬰不等於出生人數，這一欄相加也不等於合計。" | "In this row boys and girls do not add up to births, and this column does not add up to its total.";
        cell_why_fits: "这一格所在的行或列是对得上的。" | "這一格所在的列或欄是對得上的。" | "The row or the column of this cell adds up.";
        cell_why_row_fits: "这一行男婴加女婴等于出生人数。" | "這一列男嬰加女嬰等於出生人數。" | "In this row boys and girls add up to births.";
        cell_hint_1: "每一行有三个数，它们之间有什么关系？" | "每一列有三個數，它們之間有什麼關係？" | "Each row has three numbers. How do they belong together?";
        cell_hint_2: "逐行核对：男婴 + 女婴 = 出生人数；有合计时再逐列核对。" | "逐列核對：男嬰 + 女嬰 = 出生人數；有合計時再逐欄核對。" | "Check each row: boys + girls = births; where there are totals check each column as well.";
        cell_hint_3: "第一行：{a} + {b} = {c}？" | "第一列：{a} + {b} = {c}？" | "First row: {a} + {b} = {c}?";

        due_name: "更正分母" | "更正分母" | "Correct the denominator";
        due_gone: "假如名单里有{gone_n}早已迁出，不应计入分母。" | "假如名冊裡有{gone_n}早已遷出，不應計入分母。" | "Suppose {gone_n} on the list moved away long before and do not belong to the denominator.";
        due_come: "另有{come_n}新迁入，应当计入分母，但还没有列入。" | "另有{come_n}新遷入，應當計入分母，但還沒有列入。" | "Another {come_n} moved in; they belong to the denominator but are not on the list yet.";
        due_seen: "迁出的人里有{seen_n}原来算进了分子，也要去掉。" | "遷出的人裡有{seen_n}原來算進了分子，也要去掉。" | "Of those who moved away, {seen_n} had been counted in the numerator; they go as well.";
        due_hint_1: "分母应当是谁？" | "分母應當是誰？" | "Who belongs to the denominator?";
        due_hint_2: "从分母里减去迁出的，加上迁入的；分子里不该有的也减去，再相除。" | "從分母裡減去遷出的，加上遷入的；分子裡不該有的也減去，再相除。" | "Take those who left from the denominator and add those who came; take from the numerator what does not belong there, then divide.";
        due_hint_3: "分母：{sum}" | "分母：{sum}" | "Denominator: {sum}";

        missing_name: "有单位没有上报" | "有單位沒有填報" | "An area has not reported";
        missing_asks: "{place}{span}报表如下，{missing}还没有上报{top_name}。已上报单位的{name}是多少？保留{decimals}位小数。" | "{place}{span}報表如下，{missing}還沒有填報{top_name}。已填報單位的{name}是多少？取到小數{decimals}位。" | "{place}, {span}. One area has not reported yet ({missing}: {top_name}). What is the value ({name}) of the areas that have reported? Give {decimals}.";
        missing_mark: "未上报" | "未填報" | "not reported";
        missing_hint_1: "没有上报的单位，分子不知道，分母还能用吗？" | "沒有填報的單位，分子不知道，分母還能用嗎？" | "The numerator of one area is not known. May its denominator be used?";
        missing_hint_2: "分子、分母都只加已上报的单位，再相除。" | "分子、分母都只加已填報的單位，再相除。" | "Add numerators and denominators of the areas that have reported only, then divide.";
        missing_hint_3: "{a} ÷ {b} × {factor}" | "{a} ÷ {b} × {factor}" | "{a} ÷ {b} × {factor}";
    }
}

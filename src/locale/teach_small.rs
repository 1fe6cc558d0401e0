//! Exercises on small numbers.

use super::texts::texts;

texts! {
    /// Questions, answers and hints.
    TeachSmallText {
        ratio_name: "几个出生能不能看性别比" | "幾個出生能不能看性別比" | "A sex ratio of a handful of births";
        ratio_asks: "某村一年出生{n}人，男{boys}、女{girls}，性别比为{value}。可以得出什么结论？" | "某村一年出生{n}人，男{boys}、女{girls}，性別比為{value}。可以得出什麼結論？" | "In one year a village had {n} births: {boys} boys and {girls} girls, a sex ratio of {value}. What follows?";
        ratio_county: "全县性别比为{county}。" | "全縣性別比為{county}。" | "The county’s sex ratio is {county}.";
        ratio_village: "邻村出生{m}人，男{boys_2}、女{girls_2}，性别比为{value_2}。" | "鄰村出生{m}人，男{boys_2}、女{girls_2}，性別比為{value_2}。" | "The next village had {m} births: {boys_2} boys and {girls_2} girls, a sex ratio of {value_2}.";
        ratio_right: "出生太少，不能判断；应当合并几年或几个村再看" | "出生太少，不能判斷；應當合併幾年或幾個村再看" | "Too few births to judge; pool several years or villages first";
        ratio_far: "偏离正常范围很远，说明性别比失常" | "偏離正常範圍很遠，說明性別比失常" | "It is far from the normal range, so something is wrong";
        ratio_share: "改算男婴占全部出生的比例，就可以判断了" | "改算男嬰占全部出生的比例，就可以判斷了" | "As the share of boys in all births it could be judged";
        ratio_decimals: "多保留几位小数，就可以判断了" | "多取幾位小數，就可以判斷了" | "With more decimals it could be judged";
        ratio_turn: "把男女颠倒过来算，就可以判断了" | "把男女顛倒過來算，就可以判斷了" | "With girls above boys it could be judged";
        ratio_why: "只要有一个男婴换成女婴，就变成{flipped}，可见只是偶然。" | "只要有一個男嬰換成女嬰，就變成{flipped}，可見只是偶然。" | "With one girl in place of one boy it would be {flipped}: that is chance.";
        ratio_why_other: "人数不变，换一种算法也不会更可靠。" | "人數不變，換一種算法也不會更可靠。" | "The number of births stays the same; another form of it is no more reliable.";
        ratio_hint_1: "看出生人数有多少，不要先看性别比。" | "看出生人數有多少，不要先看性別比。" | "Look at the number of births before the ratio.";
        ratio_hint_2: "设想其中一个男婴换成女婴，再算一次。" | "設想其中一個男嬰換成女嬰，再算一次。" | "Imagine one girl in place of one boy and compute it again.";
        ratio_hint_3: "({boys} − 1) ÷ ({girls} + 1) × 100" | "({boys} − 1) ÷ ({girls} + 1) × 100" | "({boys} − 1) ÷ ({girls} + 1) × 100";

        one_name: "多一例，比率变多少" | "多一例，比率變多少" | "What one case more does to a rate";
        one_asks: "{place}{bottom_name}{bottom_n}，{top_name}{top_n}。分母不变，{top_name}多{one_n}，{name}会变化多少？保留{decimals}位小数。" | "{place}{bottom_name}{bottom_n}，{top_name}{top_n}。分母不變，{top_name}多{one_n}，{name}會變化多少？取到小數{decimals}位。" | "{place}. {bottom_name}: {bottom_n}. {top_name}: {top_n}. With the same denominator and {one_n} more in the numerator, by how much does the value change ({name})? Give {decimals}.";
        one_label: "变化" | "變化" | "Change";
        one_county: "全县{bottom_name}{county}。" | "全縣{bottom_name}{county}。" | "{bottom_name} in the whole county: {county}.";
        one_hint_1: "分子多了1，分母没有变。" | "分子多了1，分母沒有變。" | "The numerator has one more, the denominator is the same.";
        one_hint_2: "多一例带来的变化是1除以分母，再乘{factor}。" | "多一例帶來的變化是1除以分母，再乘{factor}。" | "One more changes the value by 1 over the denominator, times {factor}.";
        one_hint_3: "1 ÷ {bottom} × {factor}" | "1 ÷ {bottom} × {factor}" | "1 ÷ {bottom} × {factor}";

        rank_name: "哪一对可以分出高低" | "哪一對可以分出高低" | "Which pair can be ranked";
        rank_asks: "比较{name}，下面哪一对可以有把握地分出高低？" | "比較{name}，下列哪一對可以有把握地分出高低？" | "{name}: for which pair can one be called higher with confidence?";
        rank_pair: "甲：{a} ÷ {b} = {p}；乙：{c} ÷ {d} = {q}" | "甲：{a} ÷ {b} = {p}；乙：{c} ÷ {d} = {q}" | "First: {a} ÷ {b} = {p}; second: {c} ÷ {d} = {q}";
        rank_none: "每一对都可以，数值不同就有高低" | "每一對都可以，數值不同就有高低" | "Any pair: different values can be ranked";
        rank_why: "人数多，差距又大，不会是偶然。" | "人數多，差距又大，不會是偶然。" | "Many people and a large difference: that is not chance.";
        rank_why_few: "人数太少，差一两个人就能颠倒过来。" | "人數太少，差一兩個人就能顛倒過來。" | "There are so few people that one or two would turn the order round.";
        rank_why_near: "人数虽多，差距却很小，可能只是偶然。" | "人數雖多，差距卻很小，可能只是偶然。" | "There are many people, but the difference is so small that it may be chance.";
        rank_hint_1: "先看分母，再看差距。" | "先看分母，再看差距。" | "Look at the denominators first, then at the difference.";
        rank_hint_2: "分母越大、差距越大，排名才越可靠。" | "分母越大、差距越大，排名才越可靠。" | "A ranking is reliable only with large denominators and a large difference.";
        rank_hint_3: "设想每处多一个人或少一个人，次序会不会变？" | "設想每處多一個人或少一個人，次序會不會變？" | "Imagine one person more or fewer in each: would the order change?";

        pooled_name: "合并几年再算" | "合併幾年再算" | "Pool the years";
        pooled_asks: "某村几年来的出生人数如下，每年都很少。合并各年，出生人口性别比是多少？保留2位小数。" | "某村幾年來的出生人數如下，每年都很少。合併各年，出生人口性別比是多少？取到小數2位。" | "Births of a village, few in each year. What is the sex ratio at birth of all the years together? Give 2 decimals.";
        pooled_hint_1: "每年的性别比都不可靠，先不要算。" | "每年的性別比都不可靠，先不要算。" | "The ratio of a single year is unreliable: do not compute it first.";
        pooled_hint_2: "各年男婴相加，各年女婴相加，再相除，乘100。" | "各年男嬰相加，各年女嬰相加，再相除，乘100。" | "Add the boys of all years, add the girls of all years, divide, times 100.";
        pooled_hint_3: "男婴合计{boys}，女婴合计{girls}。" | "男嬰合計{boys}，女嬰合計{girls}。" | "Boys in all: {boys}; girls in all: {girls}.";
    }
}

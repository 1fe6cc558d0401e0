//! Exercises on parts of a year and cumulative reports.

use super::texts::texts;

texts! {
    /// Questions, answers and hints.
    TeachPartYearText {
        through: "{from}至{to}" | "{from}至{to}" | "{from} to {to}";

        target_name: "目标按月份折算" | "目標按月份折算" | "A pro-rated target";
        target_asks: "{place}全年{name}目标为不高于{goal}。按月份折算，{through}的目标是多少？保留2位小数。" | "{place}全年{name}目標為不高於{goal}。按月份折算，{through}的目標是多少？取到小數2位。" | "{place}: the target for the whole year is at most {goal} ({name}). Pro-rated by months, what is the target for {through}? Give 2 decimals.";
        target_value: "这一时期的实际值为{value}，上年全年为{before}。" | "這一時期的實際值為{value}，上年全年為{before}。" | "The value of that period was {value}; the whole year before it was {before}.";
        target_year: "年度从10月1日开始。" | "年度從10月1日開始。" | "The year begins on 1 October.";
        target_label: "折算后的目标" | "折算後的目標" | "Pro-rated target";
        target_hint_1: "数一数这一时期有几个月，首尾都算。" | "數一數這一時期有幾個月，首尾都算。" | "Count the months of the period, the first and the last included.";
        target_hint_2: "全年目标乘以月数，再除以12。" | "全年目標乘以月數，再除以12。" | "The year’s target times the number of months, divided by 12.";
        target_hint_3: "{year_goal} × {months} ÷ 12" | "{year_goal} × {months} ÷ 12" | "{year_goal} × {months} ÷ 12";

        label_name: "不足一年的比率怎么写" | "不足一年的比率怎麼寫" | "Label a part-year rate";
        label_asks: "{place}{year}前{months}个月{name}为{value}，全年目标为不高于{goal}。哪句话可以写进通报？" | "{place}{year}前{months}個月{name}為{value}，全年目標為不高於{goal}。哪句話可以寫進通報？" | "{place}, first {months} months of {year}. {name}: {value}. Target for the whole year: at most {goal}. Which sentence may be printed?";
        label_right: "前{months}个月{name}为{value}（未折算成全年），按月折算的目标为{part_goal}。" | "前{months}個月{name}為{value}（未換算成全年），按月折算的目標為{part_goal}。" | "{name} was {value} in the first {months} months (not annualised), against a pro-rated target of {part_goal}.";
        label_year: "全年{name}为{value}。" | "全年{name}為{value}。" | "{name} for the year is {value}.";
        label_met: "{name}为{value}，低于全年目标{goal}，全年任务已经完成。" | "{name}為{value}，低於全年目標{goal}，全年任務已經完成。" | "{name} is {value}, below the year’s target of {goal}: the year’s target has been met.";
        label_projected: "全年{name}达到{projected}。" | "全年{name}達到{projected}。" | "{name} for the year has reached {projected}.";
        label_times: "前{months}个月平均每月{name}为{value}。" | "前{months}個月平均每月{name}為{value}。" | "{name} was {value} a month on average in the first {months} months.";
        label_why: "写明是几个月，并与折算后的目标相比。" | "寫明是幾個月，並與折算後的目標相比。" | "It says how many months it covers and uses the pro-rated target.";
        label_why_year: "这只是{months}个月的数，不是全年。" | "這只是{months}個月的數，不是全年。" | "It covers {months} months, not the year.";
        label_hint_1: "每句话说的是几个月？" | "每句話說的是幾個月？" | "How many months does each sentence speak of?";
        label_hint_2: "不足一年的比率要写明月数，只能与按月折算的目标相比；推算不是实际数。" | "不足一年的比率要寫明月數，只能與按月折算的目標相比；推算不是實際數。" | "A part-year rate has to name its months and is compared with the pro-rated target only; a projection is no fact.";
        label_hint_3: "{year_goal} × {months} ÷ 12 = {part_goal}" | "{year_goal} × {months} ÷ 12 = {part_goal}" | "{year_goal} × {months} ÷ 12 = {part_goal}";

        single_name: "由累计数求当月数" | "由累計數求當月數" | "One month from cumulative reports";
        single_asks: "{place}{name}按月累计上报（从{first}起），如下表。{asked}是多少？" | "{place}{name}按月累計填報（從{first}起），如下表。{asked}是多少？" | "{place} reports its count ({name}) cumulatively from {first}, as in the table. What is the number for {asked}?";
        single_cumulative: "累计" | "累計" | "Cumulative";
        single_hint_1: "累计数已经包含前面各月。" | "累計數已經包含前面各月。" | "A cumulative figure already contains the months before.";
        single_hint_2: "用期末的累计数减去期初之前的累计数。" | "用期末的累計數減去期初之前的累計數。" | "The cumulative figure at the end less the one just before the beginning.";
        single_hint_3: "{later} − {earlier}" | "{later} − {earlier}" | "{later} − {earlier}";

        sum_name: "累计报表不能相加" | "累計報表不能相加" | "Cumulative reports are not added";
        sum_asks: "{place}的月报都是从{first}起的累计数，{name}如下表。从{first}到{last}一共多少？" | "{place}的月報都是從{first}起的累計數，{name}如下表。從{first}到{last}一共多少？" | "The monthly reports of {place} are cumulative from {first} ({name}). How many were there from {first} to {last} in all?";
        sum_asks_reset: "{place}的月报是从每年10月起的累计数，{name}如下表。从{first}到{last}一共多少？" | "{place}的月報是從每年10月起的累計數，{name}如下表。從{first}到{last}一共多少？" | "The monthly reports of {place} are cumulative from October of each year ({name}). How many were there from {first} to {last} in all?";
        sum_hint_1: "看清每个数是当月数还是累计数。" | "看清每個數是當月數還是累計數。" | "See whether each figure is for one month or cumulative.";
        sum_hint_2: "累计到期末的数就是总数；中间重新起算时，分两段算再相加。" | "累計到期末的數就是總數；中間重新起算時，分兩段算再相加。" | "The last cumulative figure is the total; where the count starts again in between, work out both stretches and add them.";
        sum_hint_3: "{begins} …" | "{begins} …" | "{begins} …";

        rest_name: "余下的月份每月至少多少" | "餘下的月份每月至少多少" | "What the remaining months must bring";
        rest_asks: "{place}全年计划{goal_n}（{name}），前{passed}个月已完成{done_n}。余下的月份平均每月至少要完成多少？" | "{place}全年計畫{goal_n}（{name}），前{passed}個月已完成{done_n}。餘下的月份平均每月至少要完成多少？" | "{place} plans {goal_n} for the year ({name}). In the first {passed} months {done_n} were done. How many a month are needed at least, on average, in the remaining months?";
        rest_label: "每月至少" | "每月至少" | "A month, at least";
        rest_hint_1: "还差多少？还剩几个月？" | "還差多少？還剩幾個月？" | "How much is missing, and how many months are left?";
        rest_hint_2: "计划减去已完成的，除以余下的月数，有零头就进一。" | "計畫減去已完成的，除以餘下的月數，有零頭就進一。" | "The plan less what is done, divided by the months left, rounded up.";
        rest_hint_3: "({goal} − {done}) ÷ {left}" | "({goal} − {done}) ÷ {left}" | "({goal} − {done}) ÷ {left}";

        year_name: "按月推算全年" | "按月推算全年" | "Project the year from its months";
        year_asks: "{place}{year}前{months}个月{name}为{value}。假定以后各月与前面一样，按月推算，全年是多少？保留2位小数。" | "{place}{year}前{months}個月{name}為{value}。假定以後各月與前面一樣，按月推算，全年是多少？取到小數2位。" | "{place}, first {months} months of {year}. {name}: {value}. If the other months are like these, what will it be for the year? Give 2 decimals.";
        year_extra: "上年同期为{before}，全年目标为不高于{goal}。" | "上年同期為{before}，全年目標為不高於{goal}。" | "In the same months of the year before it was {before}; the target for the year is at most {goal}.";
        year_extra_counts: "这{months}个月的{top_name}为{top_n}，平均人口{bottom}人。" | "這{months}個月的{top_name}為{top_n}，平均人口{bottom}人。" | "{top_name} in these {months} months: {top_n}. Average population: {bottom}.";
        year_asks_counts: "{place}{year}前{months}个月。假定以后各月与前面一样，按月推算，全年{name}是多少？保留2位小数。" | "{place}{year}前{months}個月。假定以後各月與前面一樣，按月推算，全年{name}是多少？取到小數2位。" | "{place}, first {months} months of {year}. If the other months are like these, what will the rate ({name}) be for the year? Give 2 decimals.";
        year_label: "全年推算数" | "全年推算數" | "Projection for the year";
        year_hint_1: "一年是12个月，这里只有几个月？" | "一年是12個月，這裡只有幾個月？" | "A year has 12 months; how many are there here?";
        year_hint_2: "除以已过的月数，再乘12。这是推算，要写明。" | "除以已過的月數，再乘12。這是推算，要寫明。" | "Divide by the months that have passed and multiply by 12. It is a projection and has to be labelled so.";
        year_hint_3: "{number} ÷ {months} × 12" | "{number} ÷ {months} × 12" | "{number} ÷ {months} × 12";
    }
}

//! Assessment: how far an area is within the year.

use super::texts::texts;

texts! {
    /// The room of pace. `{n}` is a number of months or an amount with its unit, `{goal}` a target in words.
    AssessPaceText {
        room: "进度" | "進度" | "Pace";
        title: "{area}：{period}进度" | "{area}：{period}進度" | "{area}: pace, {period}";
        says: "已过 {n} 个月，共 12 个月。不足一年的数值只跟此时应达的目标比，不跟全年目标比。" | "已過 {n} 個月，共 12 個月。不足一年的數值只與此時應達的目標比，不與全年目標比。" | "{n} of 12 months have passed. A part-year value is held against what is due by now, never against the full year’s target.";
        over: "全年已过，下面是全年的结果；点前面的月份，看当时的进度。" | "全年已過，下面是全年的結果；點前面的月份，看當時的進度。" | "The year is over: these are its results. Choose an earlier month to see the pace at that time.";
        other_span: "{period}不是从年初累计的时期，改看到它最后一个月为止的累计。" | "{period}不是從年初累計的時期，改看到其最後一個月為止的累計。" | "{period} does not begin with the year; shown is the year to the end of its last month.";
        no_area: "还没有地区，先录入数据。" | "尚無地區，請先填報資料。" | "There are no areas yet. Enter figures first.";
        none: "这里没有设过目标的指标。" | "這裡沒有設過目標的指標。" | "No indicator has a target here.";
        set_targets: "去设目标" | "去設目標" | "Set targets";
        months: "看到第几个月" | "看到第幾個月" | "Up to which month";
        month: "{n} 个月" | "{n} 個月" | "{n} months";
        month_one: "1 个月" | "1 個月" | "1 month";
        tally: "{behind} 项落后，{on} 项跟上，{other} 项还说不准。" | "{behind} 項落後，{on} 項跟上，{other} 項尚難判定。" | "{behind} behind, {on} on pace, {other} cannot be said yet.";

        indicator: "指标" | "指標" | "Indicator";
        so_far: "至今累计" | "至今累計" | "So far";
        part_year: "不足一年" | "不足一年" | "part year";
        target: "目标" | "目標" | "Target";
        due: "此时应达" | "此時應達" | "Due by now";
        stand: "进度" | "進度" | "Pace";
        on: "跟上" | "跟上" | "On pace";
        behind: "落后" | "落後" | "Behind";
        ends: "预计到年底" | "預計到年底" | "Year leads to";
        each: "余下每月" | "餘下每月" | "Each month left";
        interval: "95%：{a}–{b}" | "95%：{a}–{b}" | "95%: {a}–{b}";
        at_least: "至少{n}" | "至少{n}" | "at least {n}";
        at_most: "至多{n}" | "至多{n}" | "at most {n}";
        reached: "已够" | "已足" | "already enough";
        lost: "已无法达到" | "已無法達成" | "can no longer be met";
        table_name: "{area}各指标的进度" | "{area}各指標的進度" | "Pace of each indicator, {area}";

        back_to_table: "← 全部指标" | "← 全部指標" | "← All indicators";
        working: "怎么算的" | "如何計算" | "The working";
        step_so_far: "至今" | "至今" | "So far";
        step_so_far_says: "{period}累计 {value}。" | "{period}累計 {value}。" | "{period}: {value}.";
        annualised_no: "这是期内数，没有折成全年。" | "這是期內數，未折算為全年。" | "It is the value of these months; it is not annualised.";
        step_due: "此时应达" | "此時應達" | "Due by now";
        due_prorated: "{limit} × {n} ÷ {of} = {due}。" | "{limit} × {n} ÷ {of} = {due}。" | "{limit} × {n} ÷ {of} = {due}.";
        due_share: "这个指标是比例，不随月份累加，目标不折算：{goal}。" | "這個指標是比例，不隨月份累加，目標不折算：{goal}。" | "A share does not grow with the months, so its target is not prorated: {goal}.";
        due_same: "跟同样几个月比，不用折算：{goal}。" | "與同樣幾個月比，不用折算：{goal}。" | "It is compared over the same months, so nothing is prorated: {goal}.";
        due_later: "目标 {goal}，要到 {n} 个月时才评。" | "目標 {goal}，要到 {n} 個月時才評。" | "Target {goal}: judged after {n} months.";
        due_unknown: "目标 {goal}，此时还不能比。" | "目標 {goal}，此時尚不能比。" | "Target {goal}: nothing can be held against it yet.";
        due_gap: "比应达{gap}：{word}。" | "比應達{gap}：{word}。" | "Against what is due: {gap}. {word}.";
        step_ends: "照此到年底" | "照此到年底" | "Where the year leads";
        by_last_year: "按上年的节奏推：上年到此时 {part}，全年 {whole}，今年照同样比例推到年底。" | "按上年的節奏推算：上年到此時 {part}，全年 {whole}，今年照同樣比例推到年底。" | "By last year’s course: {part} of {whole} had come by this time, and this year is taken to go the same way.";
        by_months: "上年同期没有可用的数，按每月一样推：已过 {n} 个月，共 {of} 个月。" | "上年同期沒有可用的數，按每月一樣推算：已過 {n} 個月，共 {of} 個月。" | "Last year cannot tell, so each month is taken to bring the same: {n} of {of} have passed.";
        ends_count: "预计分子 {top}，得 {value}。" | "預計分子 {top}，得 {value}。" | "That makes {top} above the line, and {value}.";
        ends_share: "分子与分母按现在的比例增加：预计分母 {below}，分子 {top}，仍是 {value}。" | "分子與分母按現在的比例增加：預計分母 {below}，分子 {top}，仍是 {value}。" | "Both sides grow at the present ratio: {below} below the line, {top} above it, and still {value}.";
        population: "人口按至今的平均数。" | "人口按至今的平均數。" | "The population is the average so far.";
        interval_says: "余下几个月还有偶然的多少：有 95% 的把握落在 {a} 到 {b}（{low}–{high}）。" | "餘下幾個月仍有偶然的多寡：有 95% 的把握落在 {a} 到 {b}（{low}–{high}）。" | "Chance still moves the months to come: 95 % of such years end between {a} and {b} ({low}–{high}).";
        interval_poisson: "方法：余下的次数看作泊松分布，比率由至今的次数估计（负二项预测区间）。" | "方法：餘下的次數視為卜瓦松分布，比率由至今的次數估計（負二項預測區間）。" | "Method: events to come are Poisson at a rate known only from those so far (negative binomial prediction interval).";
        interval_binomial: "方法：余下的对象是否计入看作二项分布，比例由至今的估计（贝塔二项预测区间）。" | "方法：餘下的對象是否計入視為二項分布，比例由至今的估計（貝他二項預測區間）。" | "Method: each case to come counts or not, at a share known only from those so far (beta-binomial prediction interval).";
        no_interval: "分子不是单纯的人数或件数，这里不给区间。" | "分子不是單純的人數或件數，這裡不給區間。" | "What stands above the line is no plain count of events, so no interval is given.";
        step_need: "余下每月要多少" | "餘下每月要多少" | "What each month left has to bring";
        need_more: "要达到目标，余下 {left} 个月至少还要 {n}，平均每月 {each}。" | "要達到目標，餘下 {left} 個月至少還要 {n}，平均每月 {each}。" | "To meet the target the {left} months left have to bring at least {n}: {each} a month.";
        need_one_more: "要达到目标，余下 1 个月至少还要 {n}。" | "要達到目標，餘下 1 個月至少還要 {n}。" | "To meet the target the month left has to bring at least {n}.";
        need_room: "要守住目标，余下 {left} 个月最多还能有 {n}，平均每月 {each}。" | "要守住目標，餘下 {left} 個月最多還能有 {n}，平均每月 {each}。" | "To keep within the target the {left} months left may bring at most {n}: {each} a month.";
        need_one_room: "要守住目标，余下 1 个月最多还能有 {n}。" | "要守住目標，餘下 1 個月最多還能有 {n}。" | "To keep within the target the month left may bring at most {n}.";
        need_cases: "余下预计有 {n}。" | "餘下預計有 {n}。" | "{n} are expected to come.";
        need_passed: "限额已经超过 {n}，余下几个月补不回来。" | "限額已經超過 {n}，餘下幾個月補不回來。" | "The limit is passed by {n} already; the months left cannot undo it.";
        need_reached: "分子已经够了，余下几个月不再多也达标。" | "分子已經足夠，餘下幾個月不再增加也達標。" | "There is enough above the line already; the months left need not add to it.";
        need_none: "两组之比和水平值不按个数要求。" | "兩組之比與水準值不按個數要求。" | "A ratio of two groups, or a level, is not asked for in cases.";
    }
}

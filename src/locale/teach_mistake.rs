//! What each mistake looks like, said to the learner.

use super::texts::texts;

texts! {
    /// One sentence or two a mistake: what seems to have happened, and what is right.
    TeachMistakeText {
        wrong_scale: "像是乘错了倍数：%乘100，‰乘1,000，每10万乘100,000。" | "像是乘錯了倍數：%乘100，‰乘1,000，每10萬乘100,000。" | "This looks like the wrong scale: % means times 100, ‰ times 1,000, per 100,000 times 100,000.";
        no_scale: "像是只相除，没有乘以倍数。" | "像是只相除，沒有乘以倍數。" | "This looks like the division alone, before multiplying by the scale.";
        point_moved: "数字对，小数点错了一位。" | "數字對，小數點錯了一位。" | "The digits are right, the decimal point is one place off.";
        wrong_denominator: "像是用错了分母。先问：这件事可能发生在哪些人身上？" | "像是用錯了分母。先問：這件事可能發生在哪些人身上？" | "This looks like the wrong denominator. Ask first: to whom could it have happened?";
        wrong_numerator: "像是用错了分子。先问：要数的是哪些事？" | "像是用錯了分子。先問：要數的是哪些事？" | "This looks like the wrong numerator. Ask first: which events are counted?";
        end_for_average: "像是用了年末人口。比率要用平均人口。" | "像是用了年末人口。比率要用平均人口。" | "This looks like the population at the end. The rate needs the average population.";
        start_for_average: "像是用了年初人口。比率要用平均人口。" | "像是用了年初人口。比率要用平均人口。" | "This looks like the population at the start. The rate needs the average population.";
        not_halved: "年初与年末相加后，还要除以2。" | "年初與年末相加後，還要除以2。" | "Start and end were added. Their sum still has to be halved.";
        averaged_rates: "像是把各处的比率平均了。要先把数量加起来，再相除。" | "像是把各處的比率平均了。要先把數量加起來，再相除。" | "This looks like an average of rates. Add the counts first, then divide.";
        added_rates: "比率不能相加。要先把数量加起来，再相除。" | "比率不能相加。要先把數量加起來，再相除。" | "Rates cannot be added. Add the counts first, then divide.";
        percent_for_point: "像是算了相对变化（%）。问的是相差几个点，直接相减。" | "像是算了相對變化（%）。問的是相差幾個點，直接相減。" | "This looks like the relative change in %. The question asks for points: subtract.";
        point_for_percent: "像是直接相减得到了几个点。问的是相对变化，还要除以原来的数。" | "像是直接相減得到了幾個點。問的是相對變化，還要除以原來的數。" | "This looks like a difference in points. The relative change is that difference over the earlier value.";
        reversed_ratio: "像是分子与分母颠倒了。" | "像是分子與分母顛倒了。" | "Numerator and denominator seem to have changed places.";
        share_for_ratio: "像是算了占总数的比例。比值的分母是另一组，不是总数。" | "像是算了占總數的比例。比值的分母是另一組，不是總數。" | "This looks like the share in the whole. A ratio divides by the other group, not by the whole.";
        ratio_for_share: "像是除以了另一组。比例的分母是总数。" | "像是除以了另一組。比例的分母是總數。" | "This looks like a ratio to the other group. A share divides by the whole.";
        calendar_year: "像是按1月到12月算了。考核年度从上年10月到当年9月。" | "像是按1月到12月算了。考核年度從上年10月到當年9月。" | "This looks like January to December. The assessment year runs from October of the year before to September.";
        one_month_off: "像是起止月份错了一个月。" | "像是起訖月份錯了一個月。" | "The period seems to begin or end one month off.";
        missing_as_zero: "没有上报不等于零。缺的部分不能当零加进去。" | "沒有上報不等於零。缺的部分不能當零加進去。" | "Not reported is not zero. What is missing must not be added as zero.";
        rounded_early: "像是中途先四舍五入了。只在最后一步四舍五入一次。" | "像是中途先四捨五入了。只在最後一步四捨五入一次。" | "This looks like rounding on the way. Round once, at the last step.";
        truncated: "像是直接截掉了后面的数字。要四舍五入。" | "像是直接截去了後面的數字。要四捨五入。" | "The digits seem to have been cut off. They have to be rounded.";
        added_cumulative: "累计数已经包含前面的月份，不能再相加。" | "累計數已經包含前面的月份，不能再相加。" | "Cumulative figures already contain the months before; they must not be added.";
        cumulative_as_single: "像是把累计数当成了当月数。要减去上月的累计数。" | "像是把累計數當成了當月數。要減去上月的累計數。" | "A cumulative figure was taken for one month. Subtract the cumulative figure of the month before.";
        year_target_for_part: "像是用全年的目标对照不足一年的数。要按月份折算。" | "像是用全年的目標對照不足一年的數。要按月份折算。" | "This looks like the whole year’s target against part of a year. It has to be pro-rated by months.";
        wrong_months: "像是月数数错了。" | "像是月數數錯了。" | "The months seem to be miscounted.";
        other_year: "像是用了另一年的数。" | "像是用了另一年的數。" | "This looks like the figure of the other year.";
        turned_sign: "大小对，方向反了：用今年减去年。" | "大小對，方向反了：用今年減去年。" | "The size is right, the sign is turned: this year less last year.";
        wrong_base: "相对变化要除以原来的数，不是后来的数。" | "相對變化要除以原來的數，不是後來的數。" | "A relative change is divided by the earlier value, not by the later one.";
        times_for_persons: "像是把人次当成了人数。" | "像是把人次當成了人數。" | "Times and persons seem to be mixed up.";
        left_out: "像是漏掉了后来查出的数。" | "像是漏掉了後來查出的數。" | "What was found later seems to be left out.";
        taken_away: "像是减掉了后来查出的数，应当加上。" | "像是減掉了後來查出的數，應當加上。" | "What was found later was taken away; it has to be added.";
        one_side_only: "分子加了，分母也要加（或者反过来）。" | "分子加了，分母也要加（或者反過來）。" | "It belongs on both sides of the fraction, not on one only.";
        counted_twice: "像是有一部分数了两遍。" | "像是有一部分數了兩遍。" | "Something seems to have been counted twice.";
        equality_missed: "正好等于目标，就是达标。" | "正好等於目標，就是達標。" | "Exactly at the limit counts as met.";
        wrong_direction: "先看方向：这个指标是越低越好，还是越高越好？" | "先看方向：這個指標是越低越好，還是越高越好？" | "Look at the direction first: is lower better here, or higher?";
        cut_to_100: "以计划为分母时可以超过100%，不能改成100。" | "以計畫為分母時可以超過100%，不能改成100。" | "Measured against a plan it may exceed 100%; it must not be cut to 100.";
        forecast_as_fact: "这是推算，不是实际数，要写明。" | "這是推算，不是實際數，要寫明。" | "This is a projection, not a fact, and has to be labelled so.";
        judged_noise: "事件太少，差别可能只是偶然，不宜评判。" | "事件太少，差別可能只是偶然，不宜評判。" | "There are too few events: the difference may be chance and cannot be judged.";
        multiplied_for_divided: "像是乘除用反了。" | "像是乘除用反了。" | "Multiplying and dividing seem to have been swapped.";
        complement: "像是算了相反的那部分：没有完成的，而不是完成的。" | "像是算了相反的那部分：沒有完成的，而不是完成的。" | "This looks like the other part: those missing instead of those done.";
        wrong_whole_number: "要达到目标，有零头就要进一，不能舍去。" | "要達到目標，有零頭就要進一，不能捨去。" | "To reach the target a fraction counts as one more; it cannot be dropped.";
        swapped_digits: "像是两个数字写颠倒了。" | "像是兩個數字寫顛倒了。" | "Two digits seem to have changed places.";
        wrong_row: "像是看错了行、点或月份。" | "像是看錯了列、點或月份。" | "This looks like another row, mark or month.";
        part_for_whole: "像是只用了其中一部分，没有全部算进去。" | "像是只用了其中一部分，沒有全部算進去。" | "Only a part seems to have been used; all of it belongs in.";
        not_divided: "加起来以后，还要除以个数。" | "加起來以後，還要除以個數。" | "After adding up, the sum still has to be divided by how many there are.";
        ends_whole: "首尾两个时点各只算一半，再除以间隔数。" | "首尾兩個時點各只算一半，再除以間隔數。" | "The first and the last point count half each; then divide by the number of intervals.";
        other_area: "两个数的地域范围不同，要先统一到同一范围。" | "兩個數的地域範圍不同，要先統一到同一範圍。" | "The two figures are of different areas. Bring them to the same area first.";
        believed_print: "印出来的数也可能错，要用原始数量重算一遍。" | "印出來的數也可能錯，要用原始數量重算一遍。" | "Printed figures can be wrong: compute it again from the counts.";
        deducted_only: "像是只算了扣的或加的分，还要与满分相加减。" | "像是只算了扣的或加的分，還要與滿分相加減。" | "This looks like the points taken or added alone; they still have to be set against the full points.";
        wrong_steps: "像是步数算得与规则不同：看清不足一步的怎样算。" | "像是級數算得與規則不同：看清不足一級的怎樣算。" | "The steps seem to be counted otherwise than the rule says: see what becomes of a part of a step.";
        out_of_bounds: "规则有上限或下限，不能超过。" | "規則有上限或下限，不能超過。" | "The rule has limits of its own, which must be kept.";
        unweighted: "像是没有按权重算。每部分要先乘自己的权重。" | "像是沒有按權重算。每部分要先乘自己的權重。" | "This looks like a figure without the weights. Each part is multiplied by its own first.";
        veto_ignored: "有一票否决的，分数再高也不算。" | "有一票否決者，分數再高也不算。" | "With a veto no total counts, however high.";
        other_limit: "像是取了区间的另一端。" | "像是取了區間的另一端。" | "This looks like the other end of the interval.";
        simple_interval: "像是用了加减标准误的简单区间，题目要的是威尔逊区间。" | "像是用了加減標準誤的簡單區間，題目要的是威爾遜區間。" | "This looks like the simple interval of the value and its standard error; the question asks for Wilson’s.";
        interval_of_people: "95%说的是区间有多可靠，不是多少人。" | "95%說的是區間有多可靠，不是多少人。" | "The 95% says how reliable the interval is, not how many people there are.";
        called_noise: "它在界限之外，已超出偶然波动。" | "它在界限之外，已超出偶然波動。" | "It lies beyond the limits: that is more than chance.";
    }
}

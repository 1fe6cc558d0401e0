//! Exercises on the average of a population.

use super::texts::texts;

texts! {
    /// Questions and hints.
    TeachAverageText {
        two_name: "由年初、年末求平均人口" | "由年初、年末求平均人口" | "The average of start and end";
        two_look: "平均人口介于年初与年末之间。" | "平均人口介於年初與年末之間。" | "The average lies between the start and the end.";
        two_does: "年初加年末，再除以2。" | "年初加年末，再除以2。" | "Add start and end, then halve.";
        born: "全年出生" | "全年出生" | "Born in the year";
        died: "全年死亡" | "全年死亡" | "Died in the year";
        came: "全年迁入" | "全年遷入" | "Moved in during the year";
        went: "全年迁出" | "全年遷出" | "Moved out during the year";
        moved_look: "年末人口没有直接给出，先由一年的变动推出来。" | "年末人口沒有直接給出，先由一年的變動推出來。" | "The population at the end is not given. It follows from the movements of the year.";
        moved_does: "出生和迁入加上去，死亡和迁出减下来；然后取年初与年末的平均。" | "出生與遷入加上去，死亡與遷出減下來；然後取年初與年末的平均。" | "Add births and those who moved in, take away deaths and those who moved out. Then average start and end.";

        months_name: "由各月人口求平均" | "由各月人口求平均" | "The average of months";
        mean_months: "这几个月的平均人口" | "這幾個月的平均人口" | "Average population of these months";
        month_average: "月平均人口" | "月平均人口" | "Average population of the month";
        months_lead: "{place}{span}逐月的平均人口如下（{count}个月）。" | "{place}{span}逐月的平均人口如下（{count}個月）。" | "These are monthly average populations of {place} in {span} ({count} months).";
        months_look: "每个月的数都已经是平均数，长短也差不多，每个月同样重要。" | "每個月的數都已經是平均數，長短也差不多，每個月同樣重要。" | "Each figure is already the average of its month, and each month counts the same.";
        months_does: "把{count}个月的数全部加起来，除以{count}。" | "把{count}個月的數全部加起來，除以{count}。" | "Add all {count} months and divide by {count}.";
        total: "合计" | "合計" | "Sum";

        quarters_name: "由季末人口求平均" | "由季末人口求平均" | "The average of quarter ends";
        start: "年初人口" | "年初人口" | "Population at the start of the year";
        q1: "第一季度末" | "第一季季末" | "End of the first quarter";
        q2: "第二季度末" | "第二季季末" | "End of the second quarter";
        q3: "第三季度末" | "第三季季末" | "End of the third quarter";
        q4: "第四季度末" | "第四季季末" | "End of the fourth quarter";
        quarters_look: "这些是时点数，间隔相等。首尾两点只在一侧有间隔。" | "這些是時點數，間隔相等。首尾兩點只在一側有間隔。" | "These are counts at points in time, evenly apart. The first and the last have an interval on one side only.";
        quarters_does: "首末折半：首尾各算一半，中间全算，加起来除以间隔数{gaps}。" | "首末折半：首尾各算一半，中間全算，加起來除以間隔數{gaps}。" | "Count the first and the last half, those between whole; divide the sum by the {gaps} intervals.";

        area_name: "辖区有变动时的平均人口" | "轄區變動時的平均人口" | "The average where the area changed";
        area_lead: "{town}在年中划归邻县，年末人口已不含该地。" | "{town}在年中劃歸鄰縣，年末人口已不含該地。" | "{town} went to a neighbouring county in the middle of the year. The population at the end no longer includes it.";
        start_with: "年初人口（含{town}）" | "年初人口（含{town}）" | "Population at the start, with {town}";
        start_without: "年初人口（不含{town}）" | "年初人口（不含{town}）" | "Population at the start, without {town}";
        end_without: "年末人口（不含{town}）" | "年末人口（不含{town}）" | "Population at the end, without {town}";
        town_start: "{town}年初人口" | "{town}年初人口" | "Population of {town} at the start";
        town_end: "{town}年末人口" | "{town}年末人口" | "Population of {town} at the end";
        top_without: "{top_name}（不含{town}）" | "{top_name}（不含{town}）" | "{top_name}, without {town}";
        without_name: "现辖区（不含{town}）的{name}" | "現轄區（不含{town}）的{name}" | "{name}, for the area as it is now (without {town})";
        area_look: "年初的数和年末的数，说的是同一个范围吗？" | "年初的數與年末的數，說的是同一個範圍嗎？" | "Do the two populations speak of the same area?";
        area_does: "先从年初人口里减去{town}，两头范围一致了，再平均。" | "先從年初人口裡減去{town}，兩頭範圍一致了，再平均。" | "First take {town} out of the start, so that both ends speak of one area. Then average.";
    }
}

//! Exercises that read a chart.

use super::texts::texts;

texts! {
    /// Questions, answers and hints.
    TeachChartText {
        now: "实际{n}" | "實際{n}" | "Value {n}";
        goal: "目标{n}" | "目標{n}" | "Target {n}";
        before: "上年{n}" | "上年{n}" | "Year before {n}";
        whole: "{place}{n}" | "{place}{n}" | "{place} {n}";

        bullet_name: "读目标图" | "讀目標圖" | "Read a bullet chart";
        bullet_label: "{place}{name}与目标" | "{place}{name}與目標" | "{name} of {place} and its target";
        bullet_asks: "图中是{place}{span}的{name}。" | "圖中是{place}{span}的{name}。" | "The chart shows {place}, {span}: {name}.";
        bullet_gap: "实际值与目标相差多少？只写大小，不写正负号。" | "實際值與目標相差多少？只寫大小，不寫正負號。" | "How far is the value from the target? Give the size without a sign.";
        bullet_change: "与上年相比变化了多少？下降填负数。" | "與上年相比變化了多少？下降填負數。" | "By how much did it change on the year before? A fall is negative.";
        bullet_whole: "与{whole_place}相比高多少？低则填负数。" | "與{whole_place}相比高多少？低則填負數。" | "How much higher is it than {whole_place}? Lower is negative.";
        bullet_label_gap: "相差" | "相差" | "Difference";
        bullet_hint_1: "图下面的说明里，每个记号是什么？" | "圖下面的說明裡，每個記號是什麼？" | "What does each mark in the key below the chart stand for?";
        bullet_hint_2: "从图上读出要比的两个数，相减，单位是“点”。" | "從圖上讀出要比的兩個數，相減，單位是「點」。" | "Read the two numbers to compare and subtract; the unit is points.";
        bullet_hint_3: "{a} − {b}" | "{a} − {b}" | "{a} − {b}";

        trend_name: "读走势图" | "讀走勢圖" | "Read a trend";
        trend_label: "{place}{name}走势" | "{place}{name}走勢" | "{name} of {place} over time";
        trend_point: "{month}：{n}" | "{month}：{n}" | "{month}: {n}";
        trend_asks: "图中是{place}各月的{name}。" | "圖中是{place}各月的{name}。" | "The chart shows {place} by month: {name}.";
        trend_highest: "哪个月最多？" | "哪個月最多？" | "Which month is highest?";
        trend_lowest: "哪个月最少？" | "哪個月最少？" | "Which month is lowest?";
        trend_rise: "哪个月比前一个月增加得最多？" | "哪個月比前一個月增加得最多？" | "Which month rose most above the month before it?";
        trend_why: "{month}的点在图上正是这样，为{n}。" | "{month}的點在圖上正是這樣，為{n}。" | "The mark of {month} shows it: {n}.";
        trend_why_rise: "从{earlier}到{later}，这一段上升得最陡。" | "從{earlier}到{later}，這一段上升得最陡。" | "From {earlier} to {later}: the line is steepest there.";
        trend_why_other: "这个月的点不是要找的那一个。" | "這個月的點不是要找的那一個。" | "This month’s mark is not the one asked for.";
        trend_hint_1: "先看清纵轴从多少开始，横轴是哪些月份。" | "先看清縱軸從多少開始，橫軸是哪些月份。" | "See where the scale begins and which months there are.";
        trend_hint_2: "点越高数越大；线段越陡，两个月之间变化越大。" | "點越高數越大；線段越陡，兩個月之間變化越大。" | "A higher mark is a larger number; a steeper line is a larger change.";
        trend_hint_3: "从左到右逐点比较，先看{month}。" | "從左到右逐點比較，先看{month}。" | "Compare the marks from left to right, {month} first.";

        ranked_name: "读排名图" | "讀排名圖" | "Read a ranked chart";
        ranked_label: "{place}各单位{name}" | "{place}各單位{name}" | "{name} in the areas of {place}";
        ranked_asks: "图中是{place}各单位的{name}，竖线是目标{goal}。" | "圖中是{place}各單位的{name}，直線是目標{goal}。" | "The chart shows the areas of {place}: {name}. The line is a target of {goal}.";
        ranked_one: "哪个单位未达标？" | "哪個單位未達標？" | "Which area misses the target?";
        ranked_many: "有几个单位未达标？" | "有幾個單位未達標？" | "How many areas miss the target?";
        ranked_count: "未达标单位数" | "未達標單位數" | "Areas that miss";
        ranked_none: "–" | "–" | "–";
        ranked_why: "它的{n}在目标不该在的一侧。" | "它的{n}在目標不該在的一側。" | "Its {n} is on the wrong side of the target.";
        ranked_why_other: "它在目标应在的一侧。" | "它在目標應在的一側。" | "It is on the right side of the target.";
        ranked_hint_1: "看目标的方向：条要越过竖线，还是不要越过？" | "看目標的方向：長條要越過直線，還是不要越過？" | "Look at the target’s direction: should a bar pass the line or not?";
        ranked_hint_2: "逐条与竖线比较；正好到线算达标，没有数的不算未达标。" | "逐條與直線比較；正好到線算達標，沒有數的不算未達標。" | "Compare each bar with the line. Exactly at the line is met; an area without a figure has not missed.";
        ranked_hint_3: "先看{first}：{n}，目标{goal}。" | "先看{first}：{n}，目標{goal}。" | "Begin with {first}: {n}, target {goal}.";

        error_name: "这张图画错在哪里" | "這張圖畫錯在哪裡" | "What is wrong with a chart";
        error_asks: "下面这张图比较{name}。图有什么问题？" | "下面這張圖比較{name}。圖有什麼問題？" | "This chart compares areas: {name}. What is wrong with it?";
        error_label: "{name}比较图" | "{name}比較圖" | "A chart of {name}";
        error_cut: "条形的轴不是从零开始，差别被夸大了" | "長條的軸不是從零開始，差別被誇大了" | "The bars do not start at zero, so the difference looks larger";
        error_unit: "单位写错了" | "單位寫錯了" | "The unit is wrong";
        error_area: "数值画成了边长，面积把差别夸大了" | "數值畫成了邊長，面積把差別誇大了" | "The value became the side of a square, so areas exaggerate the difference";
        error_none: "没有问题" | "沒有問題" | "Nothing is wrong";
        error_why_cut: "轴从{base}开始，条的长短不再与数值成比例。" | "軸從{base}開始，長條的長短不再與數值成比例。" | "The axis begins at {base}, so lengths are no longer in proportion to the values.";
        error_why_unit: "{name}的单位应当是{unit}。" | "{name}的單位應當是{unit}。" | "The unit of {name} is {unit}.";
        error_why_area: "数值大一成，面积会大两成多。" | "數值大一成，面積會大兩成多。" | "A value larger by a tenth gets an area larger by a fifth.";
        error_why_none: "轴从零开始，长短与数值成比例，单位也对。" | "軸從零開始，長短與數值成比例，單位也對。" | "The axis begins at zero, lengths follow the values, and the unit is right.";
        error_why_not: "这一点在图上没有毛病。" | "這一點在圖上沒有毛病。" | "That is in order in this chart.";
        error_axis: "轴的起点" | "軸的起點" | "The axis begins at";
        error_hint_1: "看轴的起点、单位和图形。" | "看軸的起點、單位和圖形。" | "Look at where the axis begins, at the unit and at the shapes.";
        error_hint_2: "条形图的轴从零开始，用长短表示数值；单位要与指标一致。" | "長條圖的軸從零開始，用長短表示數值；單位要與指標一致。" | "Bars start at zero and show values by length; the unit has to be the indicator’s.";
        error_hint_3: "先取最大和最小的两个，比较数值和图形。" | "先取最大和最小的兩個，比較數值和圖形。" | "Take the largest and the smallest and compare values and shapes.";
    }
}

//! The lesson on reading and drawing an honest chart.

use super::texts::texts;

texts! {
    /// Every number in it is put in by the engine.
    LessonChartText {
        title: "看图与画图" | "看圖與畫圖" | "Reading and drawing an honest chart";
        aim: "学完能读出图上的数，也能看出图在哪里误导人。" | "學完能讀出圖上的數，也能看出圖在哪裡誤導人。" | "You can read the numbers off a chart and see where one misleads.";
        think: "一根柱子看上去比另一根高得多。它的数也大得多吗？" | "一根柱子看上去比另一根高得多。它的數也大得多嗎？" | "One bar looks much taller than another. Is its number much larger too?";
        say_1: "看图先看标题、单位、时间和目标线。少了一样，图就说不清。" | "看圖先看標題、單位、時間和目標線。少了一樣，圖就說不清。" | "Look first for the title, the unit, the period and the target line. If one is missing, the chart says little.";
        say_2: "柱子的长短代表数的大小，所以要从零画起。从中间截断，小差别看上去就像大差别。" | "柱子的長短代表數的大小，所以要從零畫起。從中間截斷，小差別看上去就像大差別。" | "A bar’s length stands for its number, so it begins at zero. Cut it off, and a small difference looks large.";
        say_3: "{child_a}是{rate_a}，{child_b}是{rate_b}。图上看到的差别，应当和数的差别一样大。" | "{child_a}是{rate_a}，{child_b}是{rate_b}。圖上看到的差別，應當和數的差別一樣大。" | "{child_a}: {rate_a}. {child_b}: {rate_b}. The difference that one sees should be as large as that of the numbers.";
        say_4: "图旁边附上数表，再写一句话，说图上看到了什么。这样，人人都能核对。" | "圖旁邊附上數表，再寫一句話，說圖上看到了什麼。這樣，人人都能核對。" | "Put the numbers beside the chart, with one sentence that says what it shows, so that anyone can check it.";
        keep: "标题、单位、时间、目标线；柱子从零起；数表和一句话。" | "標題、單位、時間、目標線；柱子從零起；數表和一句話。" | "Title, unit, period, target line; bars from zero; the numbers and one sentence.";
    }
}

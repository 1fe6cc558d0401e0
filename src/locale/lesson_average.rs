//! The lesson on average population.

use super::texts::texts;

texts! {
    /// Every number in it is put in by the engine.
    LessonAverageText {
        title: "平均人口" | "平均人口" | "Average population";
        aim: "学完能算平均人口，并知道为什么不用年末人口。" | "學完能算平均人口，並知道為什麼不用年末人口。" | "You can compute an average population, and you know why the one at the end is not used.";
        think: "年初{start}人，年末{end}人。一年里的事，分母该用哪个数？" | "年初{start}人，年末{end}人。一年裡的事，分母該用哪個數？" | "At the start there were {start} people, at the end {end}. Which of them is the denominator for the events of a year?";
        say_1: "人口天天在变，有人出生，有人迁走。一年的事分散在全年，只用年初或只用年末，都会有偏差。" | "人口天天在變，有人出生，有人遷走。一年的事分散在全年，只用年初或只用年末，都會有偏差。" | "A population changes every day: people are born, people move. The events are spread over the year, so neither its first day nor its last is fair.";
        say_2: "合适的办法是取中间：年初与年末相加，再除以2，得{bottom}人。" | "合適的辦法是取中間：年初與年末相加，再除以2，得{bottom}人。" | "The fair way is the middle: start plus end, halved, which is {bottom} people.";
        say_3: "用平均人口，{name}是{value}。误用年末人口，就成了{end_value}。" | "用平均人口，{name}是{value}。誤用年末人口，就成了{end_value}。" | "With the average population, {name} is {value}. With the population at the end it would be {end_value}.";
        say_4: "平均人口和数量一样，可以各地相加。先在每个地方按时间取平均，再把各地相加。" | "平均人口和數量一樣，可以各地相加。先在每個地方按時間取平均，再把各地相加。" | "Average populations may be added over areas, as counts may. Within one area, average over time first, then add over areas.";
        keep: "平均人口 =（年初 + 年末）÷ 2。时间上取平均，地区上相加。" | "平均人口 =（年初 + 年末）÷ 2。時間上取平均，地區上相加。" | "Average population = (start + end) ÷ 2. Average over time, add over areas.";
    }
}

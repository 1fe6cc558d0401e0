//! Exercises on figures that were really printed and do not come out.

use super::texts::texts;

texts! {
    /// Places, indicators, sources, questions, answers and hints.
    TeachMisprintText {
        source: "（实际发表过的数字。来源：{source}）" | "（實際發表過的數字。來源：{source}）" | "(Really published figures. Source: {source})";

        luoyuan: "罗源县2011年10月至2012年3月" | "羅源縣2011年10月至2012年3月" | "Luoyuan County, Oct 2011 to Mar 2012";
        luoyuan_source: "罗源县2012年人口计生工作会议报道" | "羅源縣2012年人口計生工作會議報導" | "report of a 2012 meeting of Luoyuan County";
        policy: "符合政策生育率" | "符合政策生育率" | "Policy-compliant birth share";
        policy_top: "符合政策出生" | "符合政策出生" | "Policy-compliant births";
        births: "出生人数" | "出生人數" | "Births";
        deaths: "死亡人数" | "死亡人數" | "Deaths";
        birth_rate: "出生率" | "出生率" | "Crude birth rate";
        death_rate: "死亡率" | "死亡率" | "Crude death rate";
        tongxiang: "桐乡市2022年" | "桐鄉市2022年" | "Tongxiang, 2022";
        tongxiang_source: "桐乡市2022年统计公报" | "桐鄉市2022年統計公報" | "statistical communiqué of Tongxiang, 2022";
        shanxi: "山西省2021年" | "山西省2021年" | "Shanxi Province, 2021";
        shanxi_source: "山西省2021年人口变动抽样公报" | "山西省2021年人口變動抽樣公報" | "population sample communiqué of Shanxi, 2021";
        ningde_2000: "宁德市2000年普查" | "寧德市2000年普查" | "Ningde, census of 2000";
        ningde_2010: "宁德市2010年普查" | "寧德市2010年普查" | "Ningde, census of 2010";
        ningde_source: "宁德市统计年鉴，人口普查基本情况" | "寧德市統計年鑑，人口普查基本情況" | "statistical yearbook of Ningde, censuses";
        total_dependency: "总抚养比" | "扶養比" | "Total dependency ratio";
        child_dependency: "少儿抚养比" | "扶幼比" | "Child dependency ratio";
        old_dependency: "老年抚养比" | "扶老比" | "Old-age dependency ratio";
        dependents: "0至14岁与65岁及以上人口（万人）" | "0至14歲與65歲以上人口（萬人）" | "People under 15 and of 65 and over (10,000)";
        children: "0至14岁人口（万人）" | "0至14歲人口（萬人）" | "People under 15 (10,000)";
        old: "65岁及以上人口（万人）" | "65歲以上人口（萬人）" | "People of 65 and over (10,000)";
        working: "15至64岁人口（万人）" | "15至64歲人口（萬人）" | "People aged 15 to 64 (10,000)";
        old_share: "65岁及以上人口比例" | "65歲以上人口比例" | "Share of people of 65 and over";
        total: "总人口" | "總人口" | "Total population";
        total_ten: "总人口（万人）" | "總人口（萬人）" | "Total population (10,000)";
        births_ten: "出生人数（万人）" | "出生人數（萬人）" | "Births (10,000)";
        deaths_ten: "死亡人数（万人）" | "死亡人數（萬人）" | "Deaths (10,000)";
        start: "年初人口" | "年初人口" | "Population at the start";
        end: "年末人口" | "年末人口" | "Population at the end";
        start_ten: "年初人口（万人）" | "年初人口（萬人）" | "Population at the start (10,000)";
        end_ten: "年末人口（万人）" | "年末人口（萬人）" | "Population at the end (10,000)";

        facts: "{where}：{facts}。" | "{where}：{facts}。" | "{where}. {facts}.";
        one: "{what}{n}" | "{what}{n}" | "{what}: {n}";
        comma: "，" | "，" | ". ";
        printed: "印出来的{name}是{printed}。" | "印出來的{name}是{printed}。" | "Printed: {name} {printed}.";

        value_name: "重算印出来的数" | "重算印出來的數" | "Compute a printed figure again";
        value_asks: "按这些数量重算，{name}应当是多少？保留2位小数。" | "按這些數量重算，{name}應當是多少？取到小數2位。" | "Computed from these counts, what should it be ({name})? Give 2 decimals.";
        value_average: "（比率用平均人口计算。）" | "（比率用平均人口計算。）" | "(The rate uses the average population.)";
        value_hint_1: "先不看印出来的数，只看数量。" | "先不看印出來的數，只看數量。" | "Forget the printed figure; look at the counts.";
        value_hint_2: "找对分母，分子除以分母，再乘{factor}，最后四舍五入一次。" | "找對分母，分子除以分母，再乘{factor}，最後四捨五入一次。" | "Find the right denominator, divide, multiply by {factor}, and round once.";
        value_hint_3: "{top} ÷ {bottom} × {factor}" | "{top} ÷ {bottom} × {factor}" | "{top} ÷ {bottom} × {factor}";

        cause_name: "印错的数是怎样来的" | "印錯的數是怎樣來的" | "How a misprint came about";
        cause_asks: "重算得{right}。印出来的数最可能是怎样来的？" | "重算得{right}。印出來的數最可能是怎樣來的？" | "Computed again it is {right}. How did the printed figure most likely come about?";
        cause_end: "除以了{end_name}，没有用平均人口" | "除以了{end_name}，沒有用平均人口" | "It was divided by one population ({end_name}), not by the average";
        cause_start: "除以了{start_name}，没有用平均人口" | "除以了{start_name}，沒有用平均人口" | "It was divided by one population ({start_name}), not by the average";
        cause_total: "除以了总人口，没有用15至64岁人口" | "除以了總人口，沒有用15至64歲人口" | "It was divided by the total population, not by people aged 15 to 64";
        cause_scale: "乘错了倍数" | "乘錯了倍數" | "It was multiplied by a wrong scale";
        cause_turned: "分子、分母颠倒了" | "分子、分母顛倒了" | "Numerator and denominator changed places";
        cause_cut: "截掉了后面的数字，没有四舍五入" | "截去了後面的數字，沒有四捨五入" | "Digits were cut off instead of rounded";
        cause_why: "这样算正好得到{printed}。" | "這樣算正好得到{printed}。" | "Computed so, it is exactly {printed}.";
        cause_why_other: "这样算得不到{printed}。" | "這樣算得不到{printed}。" | "Computed so, it is not {printed}.";
        cause_hint_1: "试试别的分母。" | "試試別的分母。" | "Try another denominator.";
        cause_hint_2: "用每一种可能的错法重算，看哪一种得到印出来的数。" | "用每一種可能的錯法重算，看哪一種得到印出來的數。" | "Compute it in each wrong way and see which one gives the printed figure.";
        cause_hint_3: "{top} ÷ … × {factor} = {printed}" | "{top} ÷ … × {factor} = {printed}" | "{top} ÷ … × {factor} = {printed}";

        cut_name: "四舍五入还是截去" | "四捨五入還是截去" | "Rounded or cut off";
        cut_asks: "{facts}保留{decimals}位小数，{name}应当写成多少？" | "{facts}取到小數{decimals}位，{name}應當寫成多少？" | "{facts} To {decimals}, what should be written ({name})?";
        cut_why: "全部数字是{digits}，看后一位，四舍五入得{right}。" | "全部數字是{digits}，看後一位，四捨五入得{right}。" | "All digits: {digits}; the next digit decides: {right}.";
        cut_why_wrong: "全部数字是{digits}，最近的是{right}。" | "全部數字是{digits}，最近的是{right}。" | "All digits: {digits}; the nearest is {right}.";
        cut_hint_1: "先多算几位，再看要舍去的第一位。" | "先多算幾位，再看要捨去的第一位。" | "Compute some more digits and look at the first one to go.";
        cut_hint_2: "要舍去的第一位是5或更大就进一，否则舍去；只做一次。" | "要捨去的第一位是5或更大就進一，否則捨去；只做一次。" | "If the first digit to go is 5 or more, round up, else down; do it once.";
        cut_hint_3: "{top} ÷ {bottom} × {factor} = {digits}" | "{top} ÷ {bottom} × {factor} = {digits}" | "{top} ÷ {bottom} × {factor} = {digits}";
    }
}

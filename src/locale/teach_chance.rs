//! Exercises on intervals and funnels.

use super::texts::texts;

texts! {
    /// Questions, answers and hints.
    TeachChanceText {
        wilson_name: "算威尔逊区间" | "算威爾遜區間" | "A Wilson interval";
        wilson_asks: "{place}{span}调查{n}人，答对{x}人。{name}的95%威尔逊区间，{side}是多少？用百分数表示，保留1位小数。" | "{place}{span}調查{n}人，答對{x}人。{name}的95%威爾遜區間，{side}是多少？以百分數表示，取到小數1位。" | "{place}, {span}. People asked: {n}; answered correctly: {x}. What is the {side} of the 95% Wilson interval of the {name}, in percent? Give 1 decimal.";
        wilson_formula: "公式：(2x + z² ∓ z × √(z² + 4x(1 − x ÷ n))) ÷ (2(n + z²))，z = 1.96，下限取减，上限取加。" | "公式：(2x + z² ∓ z × √(z² + 4x(1 − x ÷ n))) ÷ (2(n + z²))，z = 1.96，下限取減，上限取加。" | "Formula: (2x + z² ∓ z × √(z² + 4x(1 − x ÷ n))) ÷ (2(n + z²)), z = 1.96; minus for the lower limit, plus for the upper.";
        awareness: "知晓率" | "知曉率" | "awareness rate";
        lower: "下限" | "下限" | "lower limit";
        upper: "上限" | "上限" | "upper limit";
        wilson_hint_1: "x是答对人数，n是调查人数。先算根号里面。" | "x是答對人數，n是調查人數。先算根號裡面。" | "x is the number of right answers, n of people asked. Begin under the root.";
        wilson_hint_2: "算出分子和分母各是多少，相除，再乘100，只在最后四舍五入一次。" | "算出分子和分母各是多少，相除，再乘100，只在最後四捨五入一次。" | "Work out numerator and denominator, divide, multiply by 100, and round once at the end.";
        wilson_hint_3: "z² = 3.8416，2(n + z²) = {below}" | "z² = 3.8416，2(n + z²) = {below}" | "z² = 3.8416, 2(n + z²) = {below}";

        events_name: "少数事件的区间" | "少數事件的區間" | "The interval of few events";
        events_asks: "{place}{span}{top_name}{top_n}，{bottom_name}{bottom_n}。查表，{x}例的95%泊松区间是{low}至{high}例。{name}的区间，{side}是多少？保留1位小数。" | "{place}{span}{top_name}{top_n}，{bottom_name}{bottom_n}。查表，{x}例的95%卜瓦松區間是{low}至{high}例。{name}的區間，{side}是多少？取到小數1位。" | "{place}, {span}. {top_name}: {top_n}. {bottom_name}: {bottom_n}. By the table the 95% Poisson interval of {x} is {low} to {high}. What is the {side} of the interval of the rate ({name})? Give 1 decimal.";
        events_hint_1: "分母是准确的数，偶然波动只在分子。" | "分母是準確的數，偶然波動只在分子。" | "The denominator is known; only the numerator is subject to chance.";
        events_hint_2: "把表中的界限当作分子，除以分母，再乘{factor}。" | "把表中的界限當作分子，除以分母，再乘{factor}。" | "Take the limit of the table as numerator, divide by the denominator, multiply by {factor}.";
        events_hint_3: "{limit} ÷ {bottom} × {factor} = …" | "{limit} ÷ {bottom} × {factor} = …" | "{limit} ÷ {bottom} × {factor} = …";

        says_name: "区间与目标怎么说" | "區間與目標怎麼說" | "What an interval says of a target";
        says_asks: "{place}{span}{name}为{value}，95%区间{low}至{high}，目标{goal}。从偶然波动来看，哪句话说得对？" | "{place}{span}{name}為{value}，95%區間{low}至{high}，目標{goal}。從偶然波動來看，哪句話說得對？" | "{name}, {place}, {span}: {value}, 95% interval {low} to {high}. Target: {goal}. As to chance, which sentence is right?";
        says_open: "目标在区间之内，高低可能只是偶然" | "目標在區間之內，高低可能只是偶然" | "The target lies within the interval: the difference may be chance";
        says_above: "整个区间高于目标，超出了偶然波动" | "整個區間高於目標，超出了偶然波動" | "The whole interval lies above the target: that is more than chance";
        says_below: "整个区间低于目标，超出了偶然波动" | "整個區間低於目標，超出了偶然波動" | "The whole interval lies below the target: that is more than chance";
        says_people: "有95%的人落在这个区间里" | "有95%的人落在這個區間裡" | "Of all people 95% lie within this interval";
        says_why: "把区间的两端各与目标相比就知道。按印出来的数是否达标，是另一个问题。" | "把區間的兩端各與目標相比就知道。按印出來的數是否達標，是另一個問題。" | "Compare both ends of the interval with the target. Whether the printed value meets it is another question.";
        says_hint_1: "目标在区间里面，还是外面？" | "目標在區間裡面，還是外面？" | "Is the target inside the interval or outside?";
        says_hint_2: "目标在区间里面，不能断定高低；整个区间在一边，才能说超出偶然波动。" | "目標在區間裡面，不能斷定高低；整個區間在一邊，才能說超出偶然波動。" | "With the target inside nothing is certain; only when all of the interval lies on one side is it more than chance.";
        says_hint_3: "{low}、{high}各与{limit}相比。" | "{low}、{high}各與{limit}相比。" | "Compare {low} and {high} with {limit}.";

        funnel_name: "漏斗图的界限" | "漏斗圖的界限" | "The limits of a funnel";
        funnel_asks: "{span}各地{name}如下，全体合计{pooled}。漏斗图99.8%界限由各地人数算出。哪里超出了偶然波动？" | "{span}各地{name}如下，全體合計{pooled}。漏斗圖99.8%界限由各地人數算出。哪裡超出了偶然波動？" | "{name}, {span}, of some areas; all together {pooled}. The 99.8% limits of the funnel follow from each area’s numbers. Which area differs by more than chance?";
        col_low: "下界" | "下界" | "Lower limit";
        col_high: "上界" | "上界" | "Upper limit";
        funnel_none: "都没有超出" | "都沒有超出" | "None of them";
        funnel_why: "{value}在{low}至{high}之外。" | "{value}在{low}至{high}之外。" | "{value} lies outside {low} to {high}.";
        funnel_why_in: "它在自己的界限之内：人少的地方，界限就宽。" | "它在自己的界限之內：人少的地方，界限就寬。" | "It lies within its own limits: where people are few, the limits are wide.";
        funnel_why_some: "有一处在自己的界限之外。" | "有一處在自己的界限之外。" | "One of them lies outside its limits.";
        funnel_hint_1: "不比谁高谁低，各与自己的界限比。" | "不比誰高誰低，各與自己的界限比。" | "Do not rank them: hold each against its own limits.";
        funnel_hint_2: "数值在下界与上界之间，就是平常的波动；在外面，才超出偶然。" | "數值在下界與上界之間，就是平常的波動；在外面，才超出偶然。" | "Between its limits a value is ordinary chance; only outside is it more.";
        funnel_hint_3: "第一行：{first}，界限{first_low}至{first_high}。" | "第一列：{first}，界限{first_low}至{first_high}。" | "First row: {first}, limits {first_low} to {first_high}.";
    }
}

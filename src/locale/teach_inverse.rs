//! Exercises from a rate back to a count.

use super::texts::texts;

texts! {
    /// Questions and hints.
    TeachInverseText {
        count_name: "由比率求事件数" | "由比率求事件數" | "From a rate to a count";
        count_look: "比率{rate}的意思是：每{factor}中有{rate}。" | "比率{rate}的意思是：每{factor}中有{rate}。" | "A rate of {rate} means {rate} for every {factor}.";
        count_does: "分母{below}乘以{rate}，再除以{factor}，取整数。" | "分母{below}乘以{rate}，再除以{factor}，取整數。" | "Multiply the denominator, {below}, by {rate}, divide by {factor}, and round to a whole number.";
        average_does: "先求平均人口：年初加年末，除以2。" | "先求平均人口：年初加年末，除以2。" | "First the average population: half the sum of start and end.";

        population_name: "由比率求人口" | "由比率求人口" | "From a rate to the population";
        population_look: "每1,000人中有{rate}，一共有{top}，那么有多少个1,000人？" | "每1,000人中有{rate}，一共有{top}，那麼有多少個1,000人？" | "There are {rate} for every 1,000 people and {top} in all. How many thousands of people is that?";
        population_does: "用{top}除以{rate}，再乘以1,000。" | "用{top}除以{rate}，再乘以1,000。" | "Divide {top} by {rate} and multiply by 1,000.";
        end_does: "用{top}除以{rate}，乘以1,000，得到平均人口；它的2倍减去年初{start}，就是年末。" | "用{top}除以{rate}，乘以1,000，得到平均人口；它的2倍減去年初{start}，就是年末。" | "{top} over {rate}, times 1,000, is the average population. Twice that, less the start of {start}, is the end.";

        whole_name: "由部分和比例求总数" | "由部分與比例求總數" | "From a part and its share to the whole";
        rest_name: "{bottom_name}中不属于“{top_name}”的" | "{bottom_name}中不屬於「{top_name}」的" | "{bottom_name}, other than “{top_name}”";
        whole_look: "给出的{part}占总数的百分之几？先把这一点弄清。" | "給出的{part}占總數的百分之幾？先把這一點弄清。" | "Which share of the whole is the {part} that is given? Settle that first.";
        whole_does: "{part}占{share}%，所以总数是{part}除以{share}%。" | "{part}占{share}%，所以總數是{part}除以{share}%。" | "The {part} are {share}%, so the whole is {part} over {share}%.";
        rest_does: "{part}占的是100%减{share}%，除以这个比例就得到总数。" | "{part}占的是100%減{share}%，除以這個比例就得到總數。" | "The {part} are 100% less {share}%. Divide by that to get the whole.";

        more_name: "还要多少才能达标" | "還要多少才能達標" | "How many more to reach the target";
        more: "“{top_name}”至少还要增加的数量" | "「{top_name}」至少還要增加的數量" | "How many more are needed at least among “{top_name}”";
        target: "目标" | "目標" | "Target";
        extra: "年内还将新增的应计数量" | "年內還將新增的應計數量" | "Still to come due this year";
        needed: "达标所需" | "達標所需" | "Needed for the target";
        more_look: "先求达标需要多少，再减去已有的{done}。" | "先求達標需要多少，再減去已有的{done}。" | "First find how many the target takes, then take away the {done} there are.";
        more_does: "{due}乘以{goal}%；有零头就进一。" | "{due}乘以{goal}%；有零頭就進一。" | "Take {goal}% of {due}. A fraction counts as one more.";
        more_all_does: "分母{due}要加上年内新增的{extra}，再乘以{goal}%；有零头就进一。" | "分母{due}要加上年內新增的{extra}，再乘以{goal}%；有零頭就進一。" | "Add the {extra} still to come to {due}, then take {goal}%. A fraction counts as one more.";
        more_up: "进到整数是{up}，减去已有的{done}。" | "進到整數是{up}，減去已有的{done}。" | "Up to the next whole number that is {up}. Take away the {done} there are.";
    }
}

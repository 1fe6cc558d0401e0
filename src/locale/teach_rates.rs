//! Exercises that compute a rate or a ratio.

use super::texts::texts;

texts! {
    /// Questions and hints.
    TeachRatesText {
        start_end_name: "由年初、年末人口求比率" | "由年初、年末人口求比率" | "A rate from start and end population";
        start_end_look: "看分母：这一年里人口有变化，用哪个数才公平？" | "看分母：這一年裡人口有變化，用哪個數才公平？" | "Look at the denominator: the population changed during the year. Which number is fair?";
        start_end_does: "平均人口是年初与年末之和的一半，用它作分母。" | "平均人口是年初與年末之和的一半，用它作分母。" | "The average population is half the sum of start and end. Divide by it.";
        average_name: "由平均人口求比率" | "由平均人口求比率" | "A rate from the average population";
        share_name: "求百分比" | "求百分比" | "A share in percent";
        events_name: "求每千、每10万的比率" | "求每千、每10萬的比率" | "A rate per 1,000 or per 100,000";
        share_look: "先读定义，分清哪个数在上、哪个数在下：{plain}" | "先讀定義，分清哪個數在上、哪個數在下：{plain}" | "Read the definition first, then say which number goes above and which below. {plain}";
        share_does: "{top_name}除以{bottom_name}，再乘以{factor}。别的数用不上。" | "{top_name}除以{bottom_name}，再乘以{factor}。其他數用不上。" | "Numerator: {top_name}. Denominator: {bottom_name}. Multiply by {factor}. Nothing else is needed.";

        natural_name: "求自然增长率" | "求自然增加率" | "The rate of natural increase";
        natural: "人口自然增长率" | "人口自然增加率" | "Rate of natural increase";
        natural_top: "自然增长人数" | "自然增加人數" | "Natural increase";
        natural_plain: "平均每1,000人口中，一年出生的比死亡的多多少人。" | "平均每1,000人口中，一年出生的比死亡的多多少人。" | "How many more are born than die in a year for every 1,000 people.";
        natural_look: "看分子：出生和死亡都要用，谁减谁？" | "看分子：出生與死亡都要用，誰減誰？" | "Look at the numerator: births and deaths are both needed. Which is taken from which?";
        natural_does: "出生减死亡，结果可以是负数；再除以平均人口，最后才四舍五入。" | "出生減死亡，結果可以是負數；再除以平均人口，最後才四捨五入。" | "Births less deaths, which may be negative, over the average population. Round only at the end.";

        fertility_name: "求一般生育率" | "求一般生育率" | "The general fertility rate";
        fertility: "一般生育率" | "一般生育率" | "General fertility rate";
        fertility_plain: "平均每1,000名15至49岁妇女，一年生育多少个孩子。" | "平均每1,000名15至49歲婦女，一年生育多少個孩子。" | "How many births there are in a year for every 1,000 women aged 15 to 49.";
        women: "15至49岁妇女年平均人数" | "15至49歲婦女年平均人數" | "Women aged 15 to 49, average of the year";
        women_younger: "15至29岁妇女年平均人数" | "15至29歲婦女年平均人數" | "Women aged 15 to 29, average of the year";
        women_older: "30至49岁妇女年平均人数" | "30至49歲婦女年平均人數" | "Women aged 30 to 49, average of the year";
        women_married: "15至49岁已婚妇女" | "15至49歲已婚婦女" | "Married women aged 15 to 49";
        fertility_look: "看分母：一般生育率只看哪些人？" | "看分母：一般生育率只看哪些人？" | "Look at the denominator: whom does this rate look at, and whom not?";
        fertility_does: "分母是全部15至49岁妇女，不论婚否，也不是总人口；再乘以1,000。" | "分母是全部15至49歲婦女，不論婚否，也不是總人口；再乘以1,000。" | "Divide by all women aged 15 to 49, married or not, never by the whole population. Multiply by 1,000.";

        two_name: "一张表，两个比率" | "一張表，兩個比率" | "Two rates from one table";
        two_lead: "{place}{span}的数字如下。" | "{place}{span}的數字如下。" | "These are the figures of {place} for {span}.";
        two_asks: "出生率和死亡率各是多少？" | "出生率與死亡率各是多少？" | "What are the crude birth rate and the crude death rate?";
        two_pair: "出生率{births}{unit}，死亡率{deaths}{unit}" | "出生率{births}{unit}，死亡率{deaths}{unit}" | "birth rate {births}{unit}, death rate {deaths}{unit}";
        two_look: "两个比率的分母相同。先把分母算出来。" | "兩個比率的分母相同。先把分母算出來。" | "Both rates have the same denominator. Work that out first.";
        two_right: "两个比率都除以平均人口，再乘以1,000。" | "兩個比率都除以平均人口，再乘以1,000。" | "Both are divided by the average population and multiplied by 1,000.";
        two_end: "这里除以了年末人口，应除以平均人口。" | "這裡除以了年末人口，應除以平均人口。" | "These are over the population at the end; it has to be the average.";
        two_swapped: "出生和死亡看反了行。" | "出生與死亡看反了列。" | "Births and deaths were read from each other’s row.";
        two_percent: "数字是乘1,000得来的，单位是‰，不是%。" | "數字是乘1,000得來的，單位是‰，不是%。" | "The numbers come from times 1,000: the unit is ‰, not %.";
        two_households: "这里除以了户数。出生、死亡的是人，分母是人口。" | "這裡除以了戶數。出生、死亡的是人，分母是人口。" | "These are over households. People are born and die, so the denominator is people.";
        two_whole: "年初加年末以后没有除以2。" | "年初加年末以後沒有除以2。" | "Start and end were added and not halved.";
    }
}

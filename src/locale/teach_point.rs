//! Exercises on percent, percentage points and per mille points.

use super::texts::texts;

texts! {
    /// Questions, answers and hints.
    TeachPointText {
        facts: "{place}{name}：上年{before}，{span}{value}。" | "{place}{name}：上年{before}，{span}{value}。" | "{place}, {name}: {before} the year before, {value} in {span}.";
        extra: "{span}{top_name}{top_n}。" | "{span}{top_name}{top_n}。" | "{top_name} in {span}: {top_n}.";

        change_name: "变化了几个点" | "變化了幾個點" | "Change in points";
        change_asks: "与上年相比变化了多少？用“点”表示，下降填负数，保留{decimals}位小数。" | "與上年相比變化了多少？用「點」表示，下降填負數，取到小數{decimals}位。" | "By how much did it change on the year before, in points? A fall is negative. Give {decimals}.";
        change_label: "变化" | "變化" | "Change";
        change_hint_1: "看两年的比率。" | "看兩年的比率。" | "Look at the two rates.";
        change_hint_2: "用今年减上年，得到的是“点”。" | "用今年減上年，得到的是「點」。" | "This year less the year before gives points.";
        change_hint_3: "{now} − {then}" | "{now} − {then}" | "{now} − {then}";

        relative_name: "相对变化是百分之几" | "相對變化是百分之幾" | "Relative change in per cent";
        relative_asks: "与上年相比，相对变化是百分之几？下降填负数，保留1位小数。" | "與上年相比，相對變化是百分之幾？下降填負數，取到小數1位。" | "What is the relative change on the year before, in per cent? A fall is negative. Give 1 decimal.";
        relative_label: "相对变化" | "相對變化" | "Relative change";
        relative_hint_1: "看原来的数：相对变化以它为基数。" | "看原來的數：相對變化以它為基數。" | "Look at the earlier number: it is the base.";
        relative_hint_2: "先相减，再除以原来的数，最后乘100。" | "先相減，再除以原來的數，最後乘100。" | "Subtract, divide by the earlier number, then multiply by 100.";
        relative_hint_3: "({now} − {then}) ÷ {then} × 100" | "({now} − {then}) ÷ {then} × 100" | "({now} − {then}) ÷ {then} × 100";

        sentence_name: "变化怎么说" | "變化怎麼說" | "Say a change right";
        sentence_asks: "哪句话说得对？" | "哪句話說得對？" | "Which sentence is right?";
        sentence_says: "{name}比上年{moved}{n}。" | "{name}較上年{moved}{n}。" | "{name} {moved} by {n} on the year before.";
        sentence_why: "两个比率相减是{right}。" | "兩個比率相減是{right}。" | "One rate less the other is {right}.";
        sentence_hint_1: "看单位：相减得到的是什么？" | "看單位：相減得到的是什麼？" | "Look at the unit: what does subtracting give?";
        sentence_hint_2: "%之差是百分点，‰之差是千分点，每10万之差仍说每10万；“%”只用于相对变化。" | "%之差是百分點，‰之差是千分點，每10萬之差仍說每10萬；「%」只用於相對變化。" | "Rates in % differ by percentage points, in ‰ by per mille points, per 100,000 by so many per 100,000; a plain % is a relative change.";
        sentence_hint_3: "{larger} − {smaller} = …" | "{larger} − {smaller} = …" | "{larger} − {smaller} = …";

        published_name: "改正通报里的一句话" | "改正通報裡的一句話" | "Correct a printed sentence";
        published_asks: "{facts}一份通报写道：“{name}比上年{moved}{n}个百分点。”应当怎样改？" | "{facts}一份通報寫道：「{name}較上年{moved}{n}個百分點。」應當怎樣改？" | "{facts} A bulletin says: “{name} {moved} by {n} percentage points on the year before.” How should it read?";
        published_keep: "不用改，原句就对" | "不用改，原句就對" | "It is right as it stands";
        published_says: "{moved}{n}" | "{moved}{n}" | "It {moved} by {n}";
        published_why: "这个指标不是百分比，两数之差要说{right}。" | "這個指標不是百分比，兩數之差要說{right}。" | "This rate is not a percentage; the difference has to be said as {right}.";
        published_hint_1: "看指标的单位：是%、‰，还是每10万？" | "看指標的單位：是%、‰，還是每10萬？" | "Look at the indicator’s unit: %, ‰, or per 100,000?";
    }
}

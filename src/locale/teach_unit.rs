//! Exercises on units.

use super::texts::texts;

texts! {
    /// Questions, options and reasons.
    TeachUnitText {
        choose_name: "选单位" | "選單位" | "Choose the unit";
        asks_choose: "{place}{span}：{facts}。算得{name}为{value}，应写成哪一种？" | "{place}{span}：{facts}。算得{name}為{value}，應寫成哪一種？" | "{place}, {span}. {facts} {name} was computed as {value}. How is it written?";
        asks_difference: "{place}{name}：{earlier}为{before}，{span}为{now}。两年相差多少，应写成哪一种？" | "{place}{name}：{earlier}為{before}，{span}為{now}。兩年相差多少，應寫成哪一種？" | "{name}, {place}: {before} in {earlier} and {now} in {span}. How is the difference written?";
        choose_look: "这个数是乘以100、1,000还是100,000得来的？" | "這個數是乘以100、1,000還是100,000得來的？" | "Was it multiplied by 100, by 1,000 or by 100,000?";
        choose_does: "乘100写%，乘1,000写‰，乘100,000写每10万；两个比率相减，写百分点或千分点。" | "乘100寫%，乘1,000寫‰，乘100,000寫每10萬；兩個比率相減，寫百分點或千分點。" | "Times 100 is %, times 1,000 is ‰, times 100,000 is per 100,000. The difference of two rates is in points.";
        why_scale: "{name}要乘以{factor}。" | "{name}要乘以{factor}。" | "For {name} the multiplier is {factor}.";
        why_other_scale: "倍数不对：{name}要乘以{factor}。" | "倍數不對：{name}要乘以{factor}。" | "That belongs to another multiplier. For {name} it is {factor}.";
        why_point: "百分点、千分点只用于两个比率之差。" | "百分點、千分點只用於兩個比率之差。" | "Points are for the difference of two rates only.";
        why_count: "这是比率，不是数量。" | "這是比率，不是數量。" | "That is a rate, not a count.";
        why_difference: "两个比率直接相减，差用点来说。" | "兩個比率直接相減，差用點來說。" | "One rate less the other: the difference is given in points.";
        why_unit_of_value: "写成%或‰会被当成相对变化。" | "寫成%或‰會被當成相對變化。" | "With the sign of the value it would be read as a relative change.";

        slip_name: "找出写错的单位" | "找出寫錯的單位" | "Spot the wrong sign";
        asks_slip: "下面哪一句的%或‰写错了？" | "下面哪一句的%或‰寫錯了？" | "In which sentence is the sign % or ‰ wrong?";
        sentence: "{place}{span}{name}为{value}。" | "{place}{span}{name}為{value}。" | "{name}, {place}, {span}: {value}.";
        sentence_counts: "{place}{span}{bottom_name}{bottom}，{top_name}{top}，{name}为{value}。" | "{place}{span}{bottom_name}{bottom}，{top_name}{top}，{name}為{value}。" | "{place}, {span}. {bottom_name}: {bottom}. {top_name}: {top}. {name}: {value}.";
        slip_look: "每一句都想一想：这样大的比率可能吗？" | "每一句都想一想：這樣大的比率可能嗎？" | "Ask of each sentence: can a rate be as large or as small as that?";
        slip_does: "按定义看应乘100还是1,000；给了数量的，自己除一遍。" | "按定義看應乘100還是1,000；給了數量的，自己除一遍。" | "See whether the definition says times 100 or times 1,000. Where counts are given, divide them yourself.";
        why_slip: "应写成{right}。" | "應寫成{right}。" | "It has to be {right}.";
        why_fine: "这一句没有错，{name}的倍数是{factor}。" | "這一句沒有錯，{name}的倍數是{factor}。" | "Nothing is wrong there: for {name} the multiplier is {factor}.";

        convert_name: "换算单位" | "換算單位" | "From one unit to another";
        asks_convert: "{place}{span}{name}为{told}，写成{unit}是多少？{places}。" | "{place}{span}{name}為{told}，寫成{unit}是多少？{places}。" | "{name}, {place}, {span}: {told}. What is that, written {unit}, {places}?";
        asks_every: "{place}{span}，平均每{told}个中有1个（{name}）。写成{unit}是多少？{places}。" | "{place}{span}，平均每{told}個中有1個（{name}）。寫成{unit}是多少？{places}。" | "{name}, {place}, {span}: one in every {told}. What is that, written {unit}, {places}?";
        by_the_way: "另外知道：{facts}。" | "另外知道：{facts}。" | "This is known as well. {facts}";
        convert_look: "1%是百分之一，1‰是千分之一，比率本身没有变。" | "1%是百分之一，1‰是千分之一，比率本身沒有變。" | "1% is one in a hundred, 1‰ one in a thousand. The rate itself stays the same.";
        to_percent: "千分之几换成百分之几，数字除以10。" | "千分之幾換成百分之幾，數字除以10。" | "From thousandths to hundredths: divide the number by 10.";
        to_100k: "每1,000换成每100,000，数字乘以100。" | "每1,000換成每100,000，數字乘以100。" | "From per 1,000 to per 100,000: multiply the number by 100.";
        from_every: "1除以{told}，再乘以1,000。" | "1除以{told}，再乘以1,000。" | "Divide 1 by {told} and multiply by 1,000.";

        larger_name: "哪一个大" | "哪一個大" | "Which is larger";
        asks_larger: "{first}和{second}，哪一个大？" | "{first}與{second}，哪一個大？" | "Which is larger, {first} or {second}?";
        asks_larger_places: "甲地{name}为{first}，乙地写成{second}。哪一个大？" | "甲地{name}為{first}，乙地寫成{second}。哪一個大？" | "{name}: one place reports {first}, another {second}. Which is larger?";
        equal: "一样大" | "一樣大" | "They are equal.";
        no_telling: "单位不同，不能比较" | "單位不同，不能比較" | "They cannot be compared, as the units differ.";
        larger_look: "单位不同时，不能只看数字大小。" | "單位不同時，不能只看數字大小。" | "With different units the size of the numbers tells nothing.";
        larger_does: "先换成同一个单位，都换成‰，再比。" | "先換成同一個單位，都換成‰，再比。" | "Bring both to one unit, to ‰, and compare then.";
        why_larger: "{second}就是{in_mille}，与{first}相比就清楚了。" | "{second}就是{in_mille}，與{first}相比就清楚了。" | "{second} is {in_mille}; that can be compared with {first}.";
        why_comparable: "换成同一个单位就能比较。" | "換成同一個單位就能比較。" | "Brought to one unit they can be compared.";

        places_name: "每千人口有多少" | "每千人口有多少" | "So many per 1,000 people";
        places: "每千人口托位数" | "每千人口托育名額" | "Nursery places per 1,000 people";
        places_plain: "平均每1,000人口有多少个托位。" | "平均每1,000人口有多少個托育名額。" | "How many nursery places there are for every 1,000 people.";
        seats: "托位" | "托育名額" | "Nursery places";
        unit_seats: "个" | "個" | "places";
        unit_value: "个" | "個" | "per 1,000 people";
        toddlers: "3岁以下婴幼儿" | "未滿3歲幼兒" | "Children under three";
        in_large: "{n}万人" | "{n}萬人" | "{n} thousand people";
        places_look: "分母是全部人口，不只是婴幼儿；看清人口的单位。" | "分母是全部人口，不只是幼兒；看清人口的單位。" | "The denominator is the whole population, not the children alone. Mind the unit in which the population is given.";
        places_does: "托位{seats}除以人口{people}，再乘以1,000。" | "托育名額{seats}除以人口{people}，再乘以1,000。" | "Divide the {seats} places by {people} people and multiply by 1,000.";
    }
}

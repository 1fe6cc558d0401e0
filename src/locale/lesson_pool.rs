//! The lesson on roll-up without averaging rates.

use super::texts::texts;

texts! {
    /// Every number in it is put in by the engine.
    LessonPoolText {
        title: "汇总：先加数量，再相除" | "彙總：先加數量，再相除" | "Roll up: add counts first, then divide";
        aim: "学完能把村汇总到乡、乡汇总到县，不平均比率。" | "學完能把村彙總到鄉、鄉彙總到縣，不平均比率。" | "You can roll villages up to townships and the county without averaging rates.";
        think: "{child_a}是{rate_a}，{child_b}是{rate_b}。合起来是不是取中间？" | "{child_a}是{rate_a}，{child_b}是{rate_b}。合起來是不是取中間？" | "{child_a}: {rate_a}. {child_b}: {rate_b}. Do the two together simply have the middle?";
        say_1: "大地方和小地方分量不一样。把比率平均，就等于让人少的地方和人多的地方说话一样响。" | "大地方和小地方分量不一樣。把比率平均，就等於讓人少的地方和人多的地方說話一樣響。" | "A large place weighs more than a small one. Averaging rates lets a hamlet speak as loudly as a town.";
        say_2: "正确的办法：分子加分子，分母加分母，最后除一次。全部加起来，{place}是{top} ÷ {bottom}，得{value}。" | "正確的辦法：分子加分子，分母加分母，最後除一次。全部加起來，{place}是{top} ÷ {bottom}，得{value}。" | "The right way: add the numerators, add the denominators, divide once at the end. All together {place} has {top} ÷ {bottom}, which is {value}.";
        say_3: "要是把各处的比率平均，会得到{mean}，和{value}不一样。" | "要是把各處的比率平均，會得到{mean}，和{value}不一樣。" | "Averaging the rates of the parts would give {mean}, which is not {value}.";
        say_4: "合并几个月、几年也一样：先加数量。还没有上报的，写明缺了谁，不能当作零。" | "合併幾個月、幾年也一樣：先加數量。還沒有上報的，寫明缺了誰，不能當作零。" | "Months and years are pooled the same way: counts first. Name those who have not reported; never count them as zero.";
        keep: "比率不能相加，也不能平均。数量才能相加。" | "比率不能相加，也不能平均。數量才能相加。" | "Rates are neither added nor averaged. Counts are added.";
    }
}

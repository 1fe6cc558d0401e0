//! The lesson on what a rate is.

use super::texts::texts;

texts! {
    /// Every number in it is put in by the engine.
    LessonRateText {
        title: "什么是比率" | "什麼是比率" | "What a rate is";
        aim: "学完能说出：一个比率由哪几样东西组成。" | "學完能說出：一個比率由哪幾樣東西組成。" | "You can say what a rate is made of.";
        think: "{place}{span}{top_what}是{top}。只看这个数，能说它多还是少吗？" | "{place}{span}{top_what}是{top}。只看這個數，能說它多還是少嗎？" | "{place}, {span}. {top_what}: {top}. From this number alone, is that many or few?";
        say_1: "只看数量不能比较。人多的地方，事情自然多。所以先要问一句：在多少人里发生的？" | "只看數量不能比較。人多的地方，事情自然多。所以先要問一句：在多少人裡發生的？" | "A count alone cannot be compared: where there are more people, more happens. So ask first: among how many people did it happen?";
        say_2: "发生的事写在横线上面，叫分子：{top_what}{top}。可能发生这件事的人写在横线下面，叫分母：{bottom_what}{bottom}。" | "發生的事寫在橫線上面，叫分子：{top_what}{top}。可能發生這件事的人寫在橫線下面，叫分母：{bottom_what}{bottom}。" | "What happened stands above the line and is called the numerator. {top_what}: {top}. Those to whom it could happen stand below it and are the denominator. {bottom_what}: {bottom}.";
        say_3: "分子除以分母，得到的数很小，不好读。所以再乘以{factor}，这叫倍数，意思是“平均每{factor}人”。" | "分子除以分母，得到的數很小，不好讀。所以再乘以{factor}，這叫倍數，意思是「平均每{factor}人」。" | "Numerator over denominator is a small number that is hard to read. So it is multiplied by {factor}, the scale, which means “for every {factor} people”.";
        say_4: "最后四舍五入一次，写上单位：{value}。这样，大县和小县就能放在一起比了。" | "最後四捨五入一次，寫上單位：{value}。這樣，大縣和小縣就能放在一起比了。" | "Last, round once and write the unit: {value}. Now a large county and a small one can stand side by side.";
        keep: "分子 ÷ 分母 × 倍数，最后四舍五入一次，带上单位。" | "分子 ÷ 分母 × 倍數，最後四捨五入一次，帶上單位。" | "Numerator ÷ denominator × scale, rounded once at the end, with its unit.";
    }
}

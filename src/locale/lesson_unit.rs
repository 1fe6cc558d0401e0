//! The lesson on percent, per mille, per 100, per 100,000.

use super::texts::texts;

texts! {
    /// Every number in it is put in by the engine.
    LessonUnitText {
        title: "%、‰、每{hundred}与每{lakh}" | "%、‰、每{hundred}與每{lakh}" | "Percent, per mille, per {hundred}, per {lakh}";
        aim: "学完能为一个比率选对单位，不把‰写成%。" | "學完能為一個比率選對單位，不把‰寫成%。" | "You can choose the unit of a rate, and you do not write % for ‰.";
        think: "{value}写成百分比，是多少？" | "{value}寫成百分比，是多少？" | "{value}: what would it be in percent?";
        say_1: "%是每{hundred}，‰是每{thousand}，还有每{lakh}。倍数不同，数就不同，事情是同一件。" | "%是每{hundred}，‰是每{thousand}，還有每{lakh}。倍數不同，數就不同，事情是同一件。" | "% means of every {hundred}, ‰ of every {thousand}; there is also per {lakh}. The scale changes the number, not the thing.";
        say_2: "挑单位只为好读：事情常见就用%，少见就用‰，很少见就用每{lakh}。" | "挑單位只為好讀：事情常見就用%，少見就用‰，很少見就用每{lakh}。" | "The unit is chosen so that the number reads well: % for what is common, ‰ for what is rare, per {lakh} for what is very rare.";
        say_3: "{top} ÷ {bottom} × {thousand} = {value}；如果乘以{hundred}，就是{as_percent}。写错符号，就差了{ten}倍。" | "{top} ÷ {bottom} × {thousand} = {value}；如果乘以{hundred}，就是{as_percent}。寫錯符號，就差了{ten}倍。" | "{top} ÷ {bottom} × {thousand} = {value}. Times {hundred} it is {as_percent}. The wrong sign makes it {ten} times as large or as small.";
        say_4: "“每{hundred}”不一定是%：性别比说的是每{hundred}个女婴对应多少男婴，后面不写%。" | "「每{hundred}」不一定是%：性別比說的是每{hundred}個女嬰對應多少男嬰，後面不寫%。" | "“Per {hundred}” is not always %: the sex ratio says how many boys for every {hundred} girls, and carries no % sign.";
        keep: "写数必写单位。先看单位，再看数。" | "寫數必寫單位。先看單位，再看數。" | "No number without its unit. Read the unit first, then the number.";
    }
}

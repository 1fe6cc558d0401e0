//! Exercises that were printed once and have to come out the same for ever: question and answer, word for word.

use super::make;
use super::tests::bare;
use crate::locale::Lang;
use crate::teach::address::Address;
use crate::teach::exercise::Task;

#[track_caller]
fn check(address: &str, lang: Lang, question: &str, answer: &str) {
    let made = make(&Address::parse(address).unwrap(), lang, &[]).unwrap();
    let found = match &made.task {
        Task::Number(task) => task.answer.round(task.decimals).unwrap().to_string(),
        Task::Choice(all) => bare(all.iter().find(|it| it.right).unwrap().shows.as_str()),
    };
    assert_eq!((bare(made.question.as_str()).as_str(), found.as_str()), (question, answer), "{address}");
}

#[test]
fn an_address_gives_the_same_exercise_for_ever() {
    check(
        "rate_start_end.1.8",
        Lang::Hans,
        "云溪县2023年：年初人口55,000人，年末人口56,200人，死亡人数428人。求死亡率，保留2位小数。",
        "7.70",
    );
    check(
        "rate_natural.3.10",
        Lang::En,
        "Qinghe County, 2019. Population at the start of the year: 640,119. Population at the end of the year: 647,695. Births: 5,744. Households: 215,709. Deaths: 6,853. Compute to two decimals: Rate of natural increase.",
        "-1.72",
    );
    check(
        "rate_fertility.3.10",
        Lang::Hans,
        "云溪县2018年：15至29岁妇女年平均人数53,416人，平均人口638,466人，30至49岁妇女年平均人数107,477人，出生人数4,985人，其中已婚妇女119,543人。求一般生育率，保留2位小数。",
        "30.98",
    );
    check(
        "rate_two.1.8",
        Lang::Hant,
        "青禾縣2024年的數字如下。 項目 數量 年初人口 67,800人 年末人口 68,300人 出生人數 524人 死亡人數 362人 出生率與死亡率各是多少？",
        "出生率7.70‰，死亡率5.32‰",
    );
    check(
        "fraction_numerator.1.8",
        Lang::Hans,
        "青禾县2021年，老年抚养比：每100个15至64岁的人，对应多少个65岁及以上的人。 哪一个数作分子？",
        "65岁及以上人口",
    );
    check(
        "fraction_live_births.3.10",
        Lang::Hant,
        "雲溪縣2024年：產婦人數8,975人，其中生雙胞胎的產婦110人，死胎死產64人，產後訪視的產婦8,170人。求產後訪視率，取到小數第2位。",
        "90.57",
    );
    check(
        "unit_convert.2.9",
        Lang::En,
        "Crude birth rate, Qinghe County, 2017: 14.77‰. What is that, written per 100,000, to a whole number? This is known as well. Births: 4,882.",
        "1477",
    );
    check("unit_larger.1.8", Lang::Hans, "9.83‰和0.541%，哪一个大？", "9.83‰");
    check(
        "average_quarters.3.10",
        Lang::En,
        "Qinghe County, 2020. Population at the start of the year: 580,060. End of the first quarter: 580,225. End of the second quarter: 580,704. End of the third quarter: 581,167. End of the fourth quarter: 581,538. Births: 5,492. Compute to two decimals: Crude birth rate.",
        "9.46",
    );
    check(
        "average_area.1.8",
        Lang::Hans,
        "柳林镇在年中划归邻县，年末人口已不含该地。 松坪县2024年：年初人口（含柳林镇）56,850人，柳林镇年初人口8,150人，年末人口（不含柳林镇）48,300人。求现辖区（不含柳林镇）的平均人口，保留整数。",
        "48500",
    );
    check(
        "ratio_from_total.1.8",
        Lang::En,
        "Yunxi County, 2019. Boys born and Girls born, together: 1,866. Boys born: 1,016. Compute to two decimals: Sex ratio at birth.",
        "119.53",
    );
    check(
        "ratio_from_share.2.9",
        Lang::Hans,
        "青禾县2021年：出生男婴与出生女婴合计3,962人，其中男婴占53.15%。 求出生人口性别比，保留2位小数。",
        "113.45",
    );
    check(
        "coverage_due.3.10",
        Lang::En,
        "Yunxi County, 2016. People on the register: 46,330. Moved away, still on the register: 3,053. Not yet due, on the register: 3,134. People followed up on time: 37,737. Compute to two decimals: Follow-up rate.",
        "94.01",
    );
    check(
        "coverage_missing.2.9",
        Lang::Hans,
        "云溪县2021年：调查人数1,286人，知识知晓率65.01%，2020年调查人数1,247人。求调查人数中未计入“答对人数”的数量，保留整数。",
        "450",
    );
    check(
        "pool_areas.1.8",
        Lang::En,
        "These are the figures of areas of Songping County for 2019. Area Newborns screened Live births Donghe Town 585 650 Gaopo Township 287 300 Compute to two decimals, for all rows together: Newborn hearing screening rate.",
        "91.79",
    );
    check(
        "pool_missing.2.9",
        Lang::Hant,
        "雲溪縣2017年各地的數字如下。 地區 出生男嬰 出生女嬰 石橋鎮 669 640 新塘鄉 未上報 369 西嶺鄉 624 639 柳林鎮 865 784 求已填報各地合計的出生人口性別比，取到小數第2位。",
        "104.60",
    );
    check(
        "inverse_whole.2.9",
        Lang::Hans,
        "云溪县2019年：上年总户数5,320户，总户数中不属于“已走访户数”的1,105户，入户走访率78.75%。求总户数，保留整数。",
        "5200",
    );
    check(
        "inverse_more.3.10",
        Lang::En,
        "Songping County, 2016. Live births: 8,904. Newborns screened: 8,556. Target: 97%. Still to come due this year: 493. Compute to a whole number: How many more are needed at least among “Newborns screened”.",
        "560",
    );
}

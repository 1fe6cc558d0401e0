//! Exercises that papers already carry: the same address is the same exercise for ever.
//!
//! A change here is a change of what is in people's hands: give a kind a new code instead.

use super::make;
use super::tests::{bare, brief};
use crate::locale::Lang;
use crate::teach::address::Address;
use crate::teach::exercise::Task;

/// Address, language, the question's first line, and the right answer. `prints_golden` writes such lines.
#[rustfmt::skip]
const GOLDEN: &[(&str, Lang, &str, &str)] = &[
    ("gap_points.2.1", Lang::En, "Qinghe County, 2019. People followed up on time: 4,303. People due: 4,977.", "0.04"),
    ("gap_points.3.2026", Lang::En, "Qinghe County 2021Area · People who answered correctly · People asked · ", "0.80"),
    ("target_verdict.3.1", Lang::Hans, "上年知识知晓率为88.74%。", "达标"),
    ("target_verdict.1.2026", Lang::Hans, "青禾县2022年产前检查5次及以上的比例为91.17%。如果目标是≥ 92.68%，下面哪个说法对？", "未达标"),
    ("gap_sentence.1.1", Lang::Hant, "松坪縣2020年按時追蹤率為87.21%，目標≥ 88.00%。", "按時追蹤率為87.21%，比目標低0.79個百分點，未達標。"),
    ("gap_sentence.2.2026", Lang::Hant, "雲溪縣，2023年。孕產婦死亡數17例，活產數151,217人。", "孕產婦死亡率為11.2/10萬，比目標低0.3/10萬，達標。"),
    ("cases_to_target.2.1", Lang::En, "Songping County, 2020. People followed up on time: 7,114. People due: 7,478.", "28"),
    ("cases_to_target.3.2026", Lang::En, "Qinghe County, 2022. Live births: 380,702. Target for Maternal mortality ratio: ≤ 36.0 per 100,000. What is the highest number with which the target is still met? Maternal deaths:", "137"),
    ("furthest_target.3.1", Lang::Hans, "松坪县几项指标如下。哪一项未达标？", "婴儿死亡率"),
    ("furthest_target.1.2026", Lang::Hans, "云溪县几项指标如下。哪一项比目标差得最多？", "知识知晓率"),
    ("point_change.1.1", Lang::Hant, "松坪縣入戶訪視率：上年89.17%，2022年90.19%。", "1.02"),
    ("point_change.2.2026", Lang::Hant, "雲溪縣報表準確率：上年95.67%，2024年97.72%。", "2.05"),
    ("point_relative.2.1", Lang::En, "Yunxi County, Postnatal visit rate: 97.03% the year before, 96.41% in 2021.", "-0.6"),
    ("point_relative.3.2026", Lang::En, "Songping County, Maternal mortality ratio: 16.1 per 100,000 the year before, 18.3 per 100,000 in 2019.", "13.7"),
    ("point_sentence.3.1", Lang::Hans, "青禾县新生儿听力筛查率：上年97.73%，2017年95.70%。", "新生儿听力筛查率比上年下降2.03个百分点。"),
    ("point_sentence.1.2026", Lang::Hans, "云溪县产前检查5次及以上的比例：上年83.86%，2024年83.71%。", "产前检查5次及以上的比例比上年下降0.15个百分点。"),
    ("point_published.1.1", Lang::Hant, "雲溪縣孕產婦死亡率：上年19.8/10萬，2021年17.8/10萬。一份通報寫道：「孕產婦死亡率較上年下降2.0個百分點。」應當怎樣改？", "下降2.0/10萬"),
    ("point_published.2.2026", Lang::Hant, "2018年孕產婦死亡數51例。", "下降1.7/10萬"),
    ("change_count.2.1", Lang::En, "Yunxi County, Correct records: 2,869 the year before, 2,909 in 2019.", "40"),
    ("change_count.3.2026", Lang::En, "Yunxi County, Infant deaths: 269 the year before, 284 in 2019.", "5.6"),
    ("change_rate.3.1", Lang::Hans, "云溪县婴儿死亡数：上年363人，2021年351人。", "-0.53"),
    ("change_rate.1.2026", Lang::Hans, "松坪县接受听力筛查的新生儿：上年1,526人，2016年1,609人。", "1.20"),
    ("count_up_rate_down.1.1", Lang::Hant, "松坪縣無誤紀錄：上年600筆，2021年605筆。", "抽查紀錄增加的比例更大"),
    ("count_up_rate_down.2.2026", Lang::Hant, "雲溪縣答對人數：上年751人，2020年764人。", "調查人數增加的比例更大"),
    ("base_year.2.1", Lang::En, "Qinghe County, People followed up on time. By how many per cent did the number change from 2021 to 2024? A decrease is negative. Give 1 decimal.", "-3.9"),
    ("base_year.3.2026", Lang::En, "Yunxi County, People followed up on time. By how many per cent did the number change from 2016 to 2019? A decrease is negative. Give 1 decimal.", "-9.0"),
    ("prorated_target.3.1", Lang::Hans, "青禾县全年出生率目标为不高于15.00‰。按月份折算，2018年10月至2019年8月的目标是多少？保留2位小数。", "13.75"),
    ("prorated_target.1.2026", Lang::Hans, "云溪县全年死亡率目标为不高于8.00‰。按月份折算，2016年1月至2016年4月的目标是多少？保留2位小数。", "2.67"),
    ("part_year_label.1.1", Lang::Hant, "松坪縣2024年前4個月出生率為3.41‰，全年目標為不高於13.00‰。哪句話可以寫進通報？", "前4個月出生率為3.41‰（未換算成全年），按月折算的目標為4.33‰。"),
    ("part_year_label.2.2026", Lang::Hant, "這9個月的死亡人數為2,943人，平均人口570,056人。", "前9個月死亡率為5.16‰（未換算成全年），按月折算的目標為5.25‰。"),
    ("projected_year.2.1", Lang::En, "Songping County, first 9 months of 2022. Crude death rate: 3.78‰. If the other months are like these, what will it be for the year? Give 2 decimals.", "5.04"),
    ("projected_year.3.2026", Lang::En, "Qinghe County, first 2 months of 2016. If the other months are like these, what will the rate (Crude death rate) be for the year? Give 2 decimals.", "7.21"),
    ("remaining_months.3.1", Lang::Hans, "云溪县全年计划37,587户（已走访户数），前10个月已完成30,631户。余下的月份平均每月至少要完成多少？", "3478"),
    ("remaining_months.1.2026", Lang::Hans, "松坪县全年计划1,080人（按时随访人数），前8个月已完成651人。余下的月份平均每月至少要完成多少？", "108"),
    ("cumulative_single.1.1", Lang::Hant, "青禾縣已訪視戶數按月累計填報（從2019年1月起），如下表。2019年4月是多少？", "67"),
    ("cumulative_single.2.2026", Lang::Hant, "雲溪縣完成檢查按月累計填報（從2021年1月起），如下表。2021年5月是多少？", "2961"),
    ("cumulative_sum.2.1", Lang::En, "The monthly reports of Qinghe County are cumulative from Jan 2019 (Households visited). How many were there from Jan 2019 to Jun 2019 in all?", "2861"),
    ("cumulative_sum.3.2026", Lang::En, "The monthly reports of Qinghe County are cumulative from October of each year (Deaths). How many were there from May 2024 to Mar 2025 in all?", "3199"),
    ("assessment_months.3.1", Lang::Hans, "2010考核年度第3季度包括哪些月份？", "2010年4月至2010年6月"),
    ("assessment_months.1.2026", Lang::Hans, "2007考核年度包括哪些月份？", "2006年10月至2007年9月"),
    ("assessment_births.1.1", Lang::Hant, "雲溪縣出生人數如下。2007考核年度出生多少人？", "577"),
    ("assessment_births.2.2026", Lang::Hant, "松坪縣出生人數如下。2009考核年度出生多少人？", "3647"),
    ("assessment_event.2.1", Lang::En, "An assessment year runs from 1 October of the year before to 30 September.", "Calendar year 2007, assessment year 2007"),
    ("assessment_event.3.2026", Lang::En, "An assessment year runs from 1 October of the year before to 30 September.", "Calendar year 2011, assessment year 2012"),
    ("assessment_half.3.1", Lang::Hans, "青禾县各月出生人数如下。2008考核年度下半年出生多少人？", "3070"),
    ("assessment_half.1.2026", Lang::Hans, "松坪县各月出生人数如下。2011考核年度上半年出生多少人？", "146"),
    ("correct_numerator.1.1", Lang::Hant, "松坪縣，2023年。死亡人數446人，平均人口57,700人。", "7.90"),
    ("correct_numerator.2.2026", Lang::Hant, "青禾縣，2017年。已訪視戶數5,071戶，總戶數6,389戶。", "80.90"),
    ("correct_both.2.1", Lang::En, "Qinghe County, 2021. Newborns screened: 4,364. Live births: 4,427.", "97.52"),
    ("correct_both.3.2026", Lang::En, "Songping County, 2021. Mothers visited after birth: 7,104. Live births: 8,001.", "86.85"),
    ("under_report_rate.3.1", Lang::Hans, "青禾县报表出生5,432人。假定漏报率（漏报数占实际数的比例）为7%，漏报了约多少人？四舍五入到整数。", "409"),
    ("under_report_rate.1.2026", Lang::Hans, "云溪县报表出生760人。假定漏报率（漏报数占实际数的比例）为5%，实际出生约为多少人？四舍五入到整数。", "800"),
    ("correct_denominator.1.1", Lang::Hant, "雲溪縣，2016年。按時追蹤人數898人，應追蹤人數1,050人。", "91.63"),
    ("correct_denominator.2.2026", Lang::Hant, "松坪縣，2024年。按時追蹤人數5,148人，應追蹤人數6,140人。", "86.23"),
    ("missing_area.2.1", Lang::En, "Qinghe County, 2023. One area has not reported yet (Beiqiao Township: Mothers with 5 or more visits). What is the value (Rate of 5 or more antenatal visits) of the areas that have reported? Give 2 decimals.", "85.60"),
    ("missing_area.3.2026", Lang::En, "Songping County, 2019. One area has not reported yet (Gaopo Township: People followed up on time). What is the value (Follow-up rate) of the areas that have reported? Give 2 decimals.", "85.07"),
    ("identity_cell.3.1", Lang::Hans, "青禾县报表如下，合计行没有错，但有一个格子填错了。是哪一个？", "北桥乡：出生人数"),
    ("identity_cell.1.2026", Lang::Hans, "青禾县报表如下，有一个单位的数填错了。是哪一个？", "南坪镇"),
    ("error_row.1.1", Lang::Hant, "松坪縣2017年扶老比如下，其中一列算錯了。是哪一列？", "松坪縣"),
    ("error_row.2.2026", Lang::Hant, "松坪縣2020年孕產婦死亡率如下，其中一列算錯了。是哪一列？", "北橋鄉"),
    ("error_phrase.2.1", Lang::En, "Known: Yunxi County, Infant mortality rate: 7.66‰ the year before, 7.92‰ in 2023. Target: ≤ 7.00‰.", "it rose by 0.26 percentage points on the year before"),
    ("error_phrase.3.2026", Lang::En, "Known: Yunxi County, Checks done against plan: 89.74% the year before, 104.77% in 2021. Target: ≥ 104.00%.", "it is above the target by 0.77%"),
    ("error_step.3.1", Lang::Hans, "求松坪县2019年出生率：年初人口505,164人，年末人口500,770人，出生人数3,292人。下面的计算从哪一步起错了？", "第1步：平均人口 = 500,770"),
    ("error_step.1.2026", Lang::Hans, "求云溪县2024年出生率：年初人口45,350人，年末人口45,850人，出生人数475人。下面的计算从哪一步起错了？", "第3步：0.0104166… × 100 = 1.04166…"),
    ("small_ratio.1.1", Lang::Hant, "某村一年出生18人，男11、女7，性別比為157.14。可以得出什麼結論？", "出生太少，不能判斷；應當合併幾年或幾個村再看"),
    ("small_ratio.2.2026", Lang::Hant, "全縣性別比為106.50。", "出生太少，不能判斷；應當合併幾年或幾個村再看"),
    ("one_case.2.1", Lang::En, "People due in the whole county: 6,276.", "0.05"),
    ("one_case.3.2026", Lang::En, "Live births in the whole county: 424,211.", "2.9"),
    ("which_rank.3.1", Lang::Hans, "比较知识知晓率，下面哪一对可以有把握地分出高低？", "甲：2,238 ÷ 2,798 = 80.0%；乙：1,747 ÷ 2,031 = 86.0%"),
    ("which_rank.1.2026", Lang::Hans, "比较产后访视率，下面哪一对可以有把握地分出高低？", "甲：3,942 ÷ 4,600 = 85.7%；乙：3,797 ÷ 4,141 = 91.7%"),
    ("pooled_years.1.1", Lang::Hant, "某村幾年來的出生人數如下，每年都很少。合併各年，出生人口性別比是多少？取到小數2位。", "150.00"),
    ("pooled_years.2.2026", Lang::Hant, "某村幾年來的出生人數如下，每年都很少。合併各年，出生人口性別比是多少？取到小數2位。", "143.59"),
    ("impossible_row.2.1", Lang::En, "Some indicators of Songping County, 2023. Which one cannot be right?", "Crude birth rate"),
    ("impossible_row.3.2026", Lang::En, "Some indicators of Songping County, 2023. Which one cannot be right?", "Rate of 5 or more antenatal visits"),
    ("over_100.3.1", Lang::Hans, "上年检查完成率为90.47%。", "照实写100.80%：分母是计划数，可以超过100%"),
    ("over_100.1.2026", Lang::Hans, "云溪县，2019年。产前检查满5次的产妇834人，活产数800人。算得产前检查5次及以上的比例104.25%。怎么办？", "退回核对：分子是分母的一部分，不可能超过100%"),
    ("end_population.1.1", Lang::Hant, "青禾縣年初人口53,100人。一年裡出生555人，死亡419人。", "53236"),
    ("end_population.2.2026", Lang::Hant, "青禾縣年初人口406,062人。一年裡出生4,609人，死亡2,396人。", "411848"),
    ("last_year_match.2.1", Lang::En, "Qinghe County, People followed up on time: what last year’s report gave for that year, and what this year’s report gives for last year. Which area does not agree?", "Beiqiao Township"),
    ("last_year_match.3.2026", Lang::En, "Songping County, Households visited: what last year’s report gave for that year, and what this year’s report gives for last year. Which area does not agree?", "Xiling Township"),
    ("misprint_value.3.1", Lang::Hans, "宁德市2000年普查：0至14岁人口（万人）74.93，15至64岁人口（万人）200.78，总人口（万人）299.12。", "37.32"),
    ("misprint_value.1.2026", Lang::Hans, "罗源县2011年10月至2012年3月：符合政策出生1,487，出生人数1,538。", "96.68"),
    ("misprint_cause.1.1", Lang::Hant, "寧德市2010年普查：0至14歲人口（萬人）44.20，15至64歲人口（萬人）211.97，總人口（萬人）282.20。", "除以了總人口，沒有用15至64歲人口"),
    ("misprint_cause.2.2026", Lang::Hant, "山西省2021年：死亡人數（萬人）25.54，年初人口（萬人）3,490.50，年末人口（萬人）3,480.48。", "除以了年初人口（萬人），沒有用平均人口"),
    ("rounded_or_cut.2.1", Lang::En, "Yunxi County, 2019. Checks done: 16,192. Checks planned: 17,054. The year before, Checks done against plan was 104.51%. To 2 decimals, what should be written (Checks done against plan)?", "94.95%"),
    ("rounded_or_cut.3.2026", Lang::En, "Qinghe County, 2024. Maternal deaths: 96. Live births: 393,934. The year before, Maternal mortality ratio was 25.9 per 100,000. To 1 decimal, what should be written (Maternal mortality ratio)?", "24.4 per 100,000"),
    ("chart_bullet.3.1", Lang::Hans, "图中是北桥乡2022年的检查完成率。", "-17.09"),
    ("chart_bullet.1.2026", Lang::Hans, "图中是松坪县2016年的按时随访率。", "0.68"),
    ("chart_trend.1.1", Lang::Hant, "圖中是松坪縣各月的出生人數。", "2020年3月"),
    ("chart_trend.2.2026", Lang::Hant, "圖中是青禾縣各月的死亡人數。", "2016年8月"),
    ("chart_ranked.2.1", Lang::En, "The chart shows the areas of Songping County: Awareness rate. The line is a target of ≥ 88.86%.", "2"),
    ("chart_ranked.3.2026", Lang::En, "The chart shows the areas of Songping County: Infant mortality rate. The line is a target of ≤ 8.62‰.", "1"),
    ("chart_error.3.1", Lang::Hans, "下面这张图比较产前检查5次及以上的比例。图有什么问题？", "没有问题"),
    ("chart_error.1.2026", Lang::Hans, "下面这张图比较产后访视率。图有什么问题？", "单位写错了"),
    ("rate_from_average.2.1", Lang::En, "Songping County, 2024. Average population: 351,894. Deaths: 3,023. Average population, 2023: 354,357. Compute to two decimals: Crude death rate.", "8.59"),
    ("rate_from_average.3.2026", Lang::En, "Yunxi County, 2023. Average population: 524,783. Population at the end of the year: 531,106. Deaths, first six months: 2,221. Deaths, last six months: 2,091. Compute to two decimals: Crude death rate.", "8.22"),
    ("rate_share.3.1", Lang::Hans, "青禾县2023年：活产数8,479人，2022年产后访视的产妇8,352人，前6个月产后访视的产妇4,125人，后6个月产后访视的产妇4,027人。求产后访视率，保留2位小数。", "96.14"),
    ("rate_share.1.2026", Lang::Hans, "青禾县2021年：应随访人数850人，按时随访人数717人。求按时随访率，保留2位小数。", "84.35"),
    ("rate_events.1.1", Lang::Hant, "青禾縣2020年：活產數28,600人，孕產婦死亡數3例。求孕產婦死亡率，取到小數第1位。", "10.5"),
    ("rate_events.2.2026", Lang::Hant, "松坪縣2016年：活產數126,803人，孕產婦死亡數18例，2015年孕產婦死亡數20例。求孕產婦死亡率，取到小數第1位。", "14.2"),
    ("fraction_denominator.3.1", Lang::Hans, "松坪县2018年，孕产妇死亡率：每10万例活产中，孕产妇死亡多少例。", "活产数"),
    ("fraction_denominator.1.2026", Lang::Hans, "云溪县2016年，检查完成率：每计划100人次检查，实际完成多少人次，可以超过100。", "计划检查"),
    ("fraction_formula.1.1", Lang::Hant, "松坪縣2023年，嬰兒死亡率：每1,000例活產中，未滿1歲死亡的有多少。", "嬰兒死亡數活產數×1,000"),
    ("fraction_formula.2.2026", Lang::Hant, "松坪縣2019年，出生率：平均每1,000人口中，一年出生多少人。", "4,513412,568×1,000"),
    ("fraction_who_counts.2.1", Lang::En, "Reproductive health services, Songping County, 2016. People who took part: 5,729. Couples served: 2,372. Leaflets handed out: 5,477. Attendances: 10,879. Attendances planned: 13,755.", "Attendances: 10,879"),
    ("fraction_who_counts.3.2026", Lang::En, "Reproductive health services, Songping County, 2023. People who took part: 30,064. Couples served: 13,018. Leaflets handed out: 28,471. Attendances: 53,303. People due: 35,676. Couples due: 16,412. Leaflets to be handed out: 35,141. Attendances planned: 74,920.", "Attendances (53,303) ÷ Attendances planned (74,920)"),
    ("unit_choose.1.1", Lang::Hant, "青禾縣2021年：活產數1,250人，產後訪視的產婦1,212人。算得產後訪視率為96.96，應寫成哪一種？", "96.96%"),
    ("unit_choose.2.2026", Lang::Hant, "松坪縣2017年：年初人口337,268人，年末人口348,326人，死亡人數2,102人。算得死亡率為6.13，應寫成哪一種？", "6.13‰"),
    ("unit_slip.2.1", Lang::En, "In which sentence is the sign % or ‰ wrong?", "Songping County, 2022. Live births: 16,653. Infant deaths: 90. Infant mortality rate: 5.40%."),
    ("unit_slip.3.2026", Lang::En, "In which sentence is the sign % or ‰ wrong?", "Songping County, 2017. Live births: 63,323. Infant deaths: 619. Infant mortality rate: 9.78%."),
    ("unit_per_thousand.2.1", Lang::En, "Qinghe County, 2017. Nursery places: 1,749. Average population: 456,700. Children under three: 10,961. Compute to two decimals: Nursery places per 1,000 people.", "3.83"),
    ("unit_per_thousand.3.2026", Lang::En, "Yunxi County, 2019. Nursery places: 1,418. Average population: 541.2 thousand people. Children under three: 18,942. Compute to two decimals: Nursery places per 1,000 people.", "2.62"),
    ("average_two_points.3.1", Lang::Hans, "松坪县2016年：年初人口680,793人，全年出生8,850人，全年死亡4,766人，全年迁入2,723人，全年迁出2,723人。求平均人口，保留整数。", "682835"),
    ("average_two_points.1.2026", Lang::Hans, "松坪县2023年：年初人口44,650人，年末人口44,950人。求平均人口，保留整数。", "44800"),
    ("average_months.1.1", Lang::Hant, "雲溪縣2020年逐月的平均人口如下（3個月）。", "72440"),
    ("average_months.2.2026", Lang::Hant, "松坪縣2024年逐月的平均人口如下（6個月）。", "351882"),
    ("average_end_effect.1.1", Lang::Hant, "青禾縣2023年：年初人口29,750人，年末人口30,450人，死亡人數261人。", "偏小"),
    ("average_end_effect.2.2026", Lang::Hant, "雲溪縣2017年：2016年出生人數3,389人，年初人口300,133人，年末人口302,271人，出生人數3,855人。", "12.75"),
    ("ratio_two_groups.2.1", Lang::En, "Songping County, 2021. Boys born, 2020: 2,680. Girls born: 2,322. Boys born: 2,760. Compute to two decimals: Sex ratio at birth.", "118.86"),
    ("ratio_two_groups.3.2026", Lang::En, "Yunxi County, 2017. Boys born, first six months: 2,597. Girls born, first six months: 2,440. Boys born, last six months: 2,213. Girls born, last six months: 2,094. Compute to two decimals: Sex ratio at birth.", "106.09"),
    ("ratio_count.2.1", Lang::En, "Songping County, 2024. Sex ratio at birth: 105.93. Boys born, 2023: 2,775. Girls born: 2,427. Compute to a whole number: Boys born.", "2571"),
    ("ratio_count.3.2026", Lang::En, "Songping County, 2017. Sex ratio at birth: 112.65. Boys born and Girls born, together: 11,634. Compute to a whole number: Boys born.", "6163"),
    ("ratio_dependency.3.1", Lang::Hans, "松坪县2016年：0至14岁人口91,408人，65岁及以上人口80,743人，总人口631,487人。求总抚养比，保留2位小数。", "37.48"),
    ("ratio_dependency.1.2026", Lang::Hans, "云溪县2016年：65岁及以上人口11,324人，15至64岁人口51,350人。求老年抚养比，保留2位小数。", "22.05"),
    ("coverage_plan.1.1", Lang::Hant, "青禾縣2018年：計畫檢查3,600人次，完成檢查3,744人次。求檢查完成率，取到小數第2位。", "104.00"),
    ("coverage_plan.2.2026", Lang::Hant, "松坪縣2016年：2015年計畫檢查21,865人次，計畫檢查21,458人次，完成檢查22,399人次。求檢查完成率，取到小數第2位。", "104.39"),
    ("pool_months.2.1", Lang::En, "These are monthly figures of Yunxi County in 2018.", "75.70"),
    ("pool_months.3.2026", Lang::En, "These are monthly figures of Songping County in 2017.", "97.09"),
    ("pool_years.3.1", Lang::Hans, "青禾县的数字逐年波动较大，所以把几年合并计算。2018年–2020年的数字如下。", "104.79"),
    ("pool_years.1.2026", Lang::Hans, "松坪县的数字逐年波动较大，所以把几年合并计算。2020年–2021年的数字如下。", "5.02"),
    ("pool_choose.1.1", Lang::Hant, "松坪縣2020年各地的數字如下。", "分子合計1,213除以分母合計1,350：89.85%"),
    ("pool_choose.2.2026", Lang::Hant, "松坪縣2022年各地的數字如下。", "分子合計2,829除以分母合計378,071：7.48‰"),
    ("pool_weighted.2.1", Lang::En, "Of the areas of Songping County in 2018 only denominators and rates are known.", "116.15"),
    ("pool_weighted.3.2026", Lang::En, "Of the areas of Songping County in 2019 only denominators and rates are known.", "86.10"),
    ("inverse_count.1.1", Lang::Hant, "青禾縣2016年：調查人數250人，知識知曉率76.40%。求答對人數，取整數。", "191"),
    ("inverse_count.2.2026", Lang::Hant, "松坪縣2023年：活產數3,076人，2022年活產數3,100人，產後訪視率90.54%。求產後訪視的產婦，取整數。", "2785"),
    ("inverse_population.2.1", Lang::En, "Yunxi County, 2024. Deaths, 2023: 1,836. Deaths: 1,740. Crude death rate: 7.01‰. Compute to a whole number: Average population.", "248217"),
    ("inverse_population.3.2026", Lang::En, "Songping County, 2018. Births: 3,579. Births, 2017: 3,599. Crude birth rate: 7.55‰. Population at the start of the year: 478,074. Compute to a whole number: Population at the end of the year.", "470005"),
    ("score_deduct.1.1", Lang::Hant, "雲溪縣2019年產前檢查5次以上的比例為82.00%，目標≥ 85.00%。", "12.00"),
    ("score_deduct.2.2026", Lang::Hant, "雲溪縣2022年按時追蹤率為85.59%，目標≥ 88.50%。", "1.34"),
    ("score_share.2.1", Lang::En, "Awareness rate, Qinghe County, 2017: 87.97%. Target: ≥ 90.50%.", "4.86"),
    ("score_share.3.2026", Lang::En, "Postnatal visit rate, Qinghe County, 2019: 97.84%. Target: ≥ 95.00%.", "5.70"),
    ("score_weight.3.1", Lang::Hans, "云溪县2023年考核各部分的权重和得分如下。按权重计算，总分是多少？保留2位小数。", "67.38"),
    ("score_weight.1.2026", Lang::Hans, "松坪县2024年考核各部分的权重和得分如下。按权重计算，总分是多少？保留2位小数。", "67.60"),
    ("score_veto.1.1", Lang::Hant, "2019年考核結果如下。出現惡性案件者，一票否決，不參加排名。哪裡排第一？", "新塘鄉"),
    ("score_veto.2.2026", Lang::Hant, "2020年考核結果如下。出現惡性案件者，一票否決，不參加排名。哪裡排第一？", "西嶺鄉"),
    ("interval_wilson.2.1", Lang::En, "Songping County, 2022. People asked: 555; answered correctly: 388. What is the lower limit of the 95% Wilson interval of the awareness rate, in percent? Give 1 decimal.", "66.0"),
    ("interval_wilson.3.2026", Lang::En, "Qinghe County, 2024. People asked: 48; answered correctly: 40. What is the lower limit of the 95% Wilson interval of the awareness rate, in percent? Give 1 decimal.", "70.4"),
    ("interval_events.3.1", Lang::Hans, "松坪县2016年孕产妇死亡数12例，活产数66,850人。查表，12例的95%泊松区间是6.19至20.96例。孕产妇死亡率的区间，下限是多少？保留1位小数。", "9.3"),
    ("interval_events.1.2026", Lang::Hans, "松坪县2021年婴儿死亡数2人，活产数2,300人。查表，2例的95%泊松区间是0.24至7.22例。婴儿死亡率的区间，上限是多少？保留1位小数。", "3.1"),
    ("interval_says.1.1", Lang::Hant, "雲溪縣2020年按時追蹤率為85.98%，95%區間82.08%至89.15%，目標≥ 89.50%。從偶然波動來看，哪句話說得對？", "整個區間低於目標，超出了偶然波動"),
    ("interval_says.2.2026", Lang::Hant, "青禾縣2016年入戶訪視率為77.78%，95%區間71.64%至82.91%，目標≥ 70.10%。從偶然波動來看，哪句話說得對？", "整個區間高於目標，超出了偶然波動"),
    ("funnel_outside.2.1", Lang::En, "Newborn hearing screening rate, 2019, of some areas; all together 84.00%. The 99.8% limits of the funnel follow from each area’s numbers. Which area differs by more than chance?", "Nanping Town"),
    ("funnel_outside.3.2026", Lang::En, "Rate of 5 or more antenatal visits, 2020, of some areas; all together 78.50%. The 99.8% limits of the funnel follow from each area’s numbers. Which area differs by more than chance?", "Baita Town"),
];

#[test]
fn every_kind_has_an_exercise_that_is_held() {
    let here = include_str!("golden_tests.rs");
    for kind in super::all() {
        assert!(here.contains(&format!("\"{}.", kind.code)), "{}", kind.code);
    }
}

#[test]
fn an_address_gives_the_exercise_that_it_has_always_given() {
    for (address, lang, question, answer) in GOLDEN {
        let made = make(&Address::parse(address).unwrap(), *lang, &[]).unwrap();
        assert_eq!(brief(&made), ((*question).to_owned(), (*answer).to_owned()), "{address}");
    }
}

#[track_caller]
fn check(address: &str, lang: Lang, question: &str, answer: &str) {
    let made = make(&Address::parse(address).unwrap(), lang, &[]).unwrap();
    let found = match &made.task {
        Task::Number(task) => task.answer.round(task.decimals).unwrap().to_string(),
        Task::Choice(all) => bare(all.iter().find(|it| it.right).unwrap().shows.as_str()),
    };
    assert_eq!((bare(made.question.as_str()).as_str(), found.as_str()), (question, answer), "{address}");
}

/// Whole questions with their tables.
#[test]
fn an_address_asks_word_for_word_what_it_has_always_asked() {
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
        "云溪县2018年：15至29岁妇女年平均人数53,416人，平均人口638,466人，30至49岁妇女年平均人数107,477人，出生人数4,985人，15至49岁已婚妇女119,543人。求一般生育率，保留2位小数。",
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

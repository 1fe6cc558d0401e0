//! What invented exercises speak of: indicators, counts and units.

use super::texts::texts;

texts! {
    /// The words of the themes. A `_top` stands above the line, a `_bottom` below it.
    TeachThemeText {
        people: "人" | "人" | "people";
        cases: "例" | "例" | "cases";
        times: "人次" | "人次" | "checks";
        records: "条" | "筆" | "records";
        households: "户" | "戶" | "households";
        population_start: "年初人口" | "年初人口" | "Population at the start of the year";
        population_end: "年末人口" | "年末人口" | "Population at the end of the year";
        live_births: "活产数" | "活產數" | "Live births";
        boys: "出生男婴" | "出生男嬰" | "Boys born";
        girls: "出生女婴" | "出生女嬰" | "Girls born";

        births_name: "出生率" | "出生率" | "Crude birth rate";
        births_plain: "平均每1,000人口中，一年出生多少人。" | "平均每1,000人口中，一年出生多少人。" | "How many births there are in a year for every 1,000 people.";
        births_top: "出生人数" | "出生人數" | "Births";
        births_bottom: "平均人口" | "平均人口" | "Average population";

        deaths_name: "死亡率" | "死亡率" | "Crude death rate";
        deaths_plain: "平均每1,000人口中，一年死亡多少人。" | "平均每1,000人口中，一年死亡多少人。" | "How many deaths there are in a year for every 1,000 people.";
        deaths_top: "死亡人数" | "死亡人數" | "Deaths";

        sex_ratio_name: "出生人口性别比" | "出生人口性別比" | "Sex ratio at birth";
        sex_ratio_plain: "每出生100个女婴，同时出生多少个男婴。" | "每出生100個女嬰，同時出生多少個男嬰。" | "How many boys are born for every 100 girls.";

        antenatal_name: "产前检查5次及以上的比例" | "產前檢查5次以上的比例" | "Rate of 5 or more antenatal visits";
        antenatal_plain: "每100例活产中，产妇产前检查达到5次的有多少。" | "每100例活產中，產婦產前檢查達5次的有多少。" | "Of every 100 live births, how many mothers had at least 5 antenatal visits.";
        antenatal_top: "产前检查满5次的产妇" | "產前檢查滿5次的產婦" | "Mothers with 5 or more visits";

        postnatal_name: "产后访视率" | "產後訪視率" | "Postnatal visit rate";
        postnatal_plain: "每100例活产中，产妇产后接受访视的有多少。" | "每100例活產中，產婦產後接受訪視的有多少。" | "Of every 100 live births, how many mothers were visited after birth.";
        postnatal_top: "产后访视的产妇" | "產後訪視的產婦" | "Mothers visited after birth";

        screened_name: "新生儿听力筛查率" | "新生兒聽力篩檢率" | "Newborn hearing screening rate";
        screened_plain: "每100例活产中，接受听力筛查的新生儿有多少。" | "每100例活產中，接受聽力篩檢的新生兒有多少。" | "Of every 100 live births, how many newborns had their hearing screened.";
        screened_top: "接受听力筛查的新生儿" | "接受聽力篩檢的新生兒" | "Newborns screened";

        awareness_name: "知识知晓率" | "知識知曉率" | "Awareness rate";
        awareness_plain: "每100个被问到的人中，答对的有多少。" | "每100個受訪者中，答對的有多少。" | "Of every 100 people asked, how many answered correctly.";
        awareness_top: "答对人数" | "答對人數" | "People who answered correctly";
        awareness_bottom: "调查人数" | "調查人數" | "People asked";

        accuracy_name: "报表准确率" | "報表準確率" | "Record accuracy";
        accuracy_plain: "每抽查100条记录，无误的有多少。" | "每抽查100筆紀錄，無誤的有多少。" | "Of every 100 records checked, how many were correct.";
        accuracy_top: "无误记录" | "無誤紀錄" | "Correct records";
        accuracy_bottom: "抽查记录" | "抽查紀錄" | "Records checked";

        follow_up_name: "按时随访率" | "按時追蹤率" | "Follow-up rate";
        follow_up_plain: "每100个应随访的人中，按时随访到的有多少。" | "每100個應追蹤的人中，按時追蹤到的有多少。" | "Of every 100 people due, how many were followed up on time.";
        follow_up_top: "按时随访人数" | "按時追蹤人數" | "People followed up on time";
        follow_up_bottom: "应随访人数" | "應追蹤人數" | "People due";

        checks_name: "检查完成率" | "檢查完成率" | "Checks done against plan";
        checks_plain: "每计划100人次检查，实际完成多少人次，可以超过100。" | "每計畫100人次檢查，實際完成多少人次，可以超過100。" | "For every 100 checks planned, how many were done. It may exceed 100.";
        checks_top: "完成检查" | "完成檢查" | "Checks done";
        checks_bottom: "计划检查" | "計畫檢查" | "Checks planned";

        infant_name: "婴儿死亡率" | "嬰兒死亡率" | "Infant mortality rate";
        infant_plain: "每1,000例活产中，不满1岁死亡的有多少。" | "每1,000例活產中，未滿1歲死亡的有多少。" | "Deaths under one year of age for every 1,000 live births.";
        infant_top: "婴儿死亡数" | "嬰兒死亡數" | "Infant deaths";

        maternal_name: "孕产妇死亡率" | "孕產婦死亡率" | "Maternal mortality ratio";
        maternal_plain: "每10万例活产中，孕产妇死亡多少例。" | "每10萬例活產中，孕產婦死亡多少例。" | "Maternal deaths for every 100,000 live births.";
        maternal_top: "孕产妇死亡数" | "孕產婦死亡數" | "Maternal deaths";

        old_age_name: "老年抚养比" | "扶老比" | "Old-age dependency ratio";
        old_age_plain: "每100个15至64岁的人，对应多少个65岁及以上的人。" | "每100個15至64歲的人，對應多少個65歲以上的人。" | "People of 65 and over for every 100 people aged 15 to 64.";
        old_age_top: "65岁及以上人口" | "65歲以上人口" | "People of 65 and over";
        old_age_bottom: "15至64岁人口" | "15至64歲人口" | "People aged 15 to 64";

        covered_name: "入户走访率" | "入戶訪視率" | "Household visit rate";
        covered_plain: "每100户中，走访过的有多少户。" | "每100戶中，訪視過的有多少戶。" | "Of every 100 households, how many were visited.";
        covered_top: "已走访户数" | "已訪視戶數" | "Households visited";
        covered_bottom: "总户数" | "總戶數" | "All households";
    }
}

//! Exercises on who counts.

use super::texts::texts;

texts! {
    /// Questions, options and reasons.
    TeachPeopleText {
        who_name: "数人、数次、数对还是数份" | "數人、數次、數對還是數份" | "People, times, couples or documents";
        lead: "{place}{span}生育健康宣传服务：{facts}。" | "{place}{span}生育健康宣導服務：{facts}。" | "Reproductive health services, {place}, {span}. {facts}";
        asks_top: "要算下面这个比例，哪个数作分子？" | "要算下面這個比例，哪個數作分子？" | "Which count is the numerator of this share?";
        asks_pair: "要算下面这个比例，分子分母各用哪个数？" | "要算下面這個比例，分子分母各用哪個數？" | "Which numerator and denominator give this share?";
        asks_people: "应参加的人当中，参加过的人占百分之几？" | "應參加的人當中，參加過的人占百分之幾？" | "Of every 100 people due, how many took part at least once?";
        asks_couples: "应服务的夫妇当中，接受服务的夫妇占百分之几？" | "應服務的夫婦當中，接受服務的夫婦占百分之幾？" | "Of every 100 couples due, how many were served?";
        asks_sheets: "应发的资料当中，发出的占百分之几？" | "應發的資料當中，發出的占百分之幾？" | "Of every 100 leaflets to be handed out, how many were?";
        asks_times: "计划参加人次当中，完成的占百分之几？" | "計畫參加人次當中，完成的占百分之幾？" | "Of every 100 attendances planned, how many took place?";
        people: "参加过的人" | "參加過的人" | "People who took part";
        couples: "接受服务的夫妇" | "接受服務的夫婦" | "Couples served";
        sheets: "发出资料" | "發出資料" | "Leaflets handed out";
        times: "参加人次" | "參加人次" | "Attendances";
        people_due: "应参加的人" | "應參加的人" | "People due";
        couples_due: "应服务的夫妇" | "應服務的夫婦" | "Couples due";
        sheets_due: "应发资料" | "應發資料" | "Leaflets to be handed out";
        times_planned: "计划参加人次" | "計畫參加人次" | "Attendances planned";
        unit_people: "人" | "人" | "people";
        unit_couples: "对" | "對" | "couples";
        unit_sheets: "份" | "份" | "leaflets";
        unit_times: "人次" | "人次" | "attendances";
        pair: "{top}{a} ÷ {bottom}{b}" | "{top}{a} ÷ {bottom}{b}" | "{top} ({a}) ÷ {bottom} ({b})";
        look: "看清问的是人、人次、夫妇还是资料。" | "看清問的是人、人次、夫婦還是資料。" | "See whether people, attendances, couples or leaflets are asked about.";
        does: "分子和分母要数同一种东西：人对人，次对次，夫妇对夫妇，份对份。" | "分子與分母要數同一種東西：人對人，次對次，夫婦對夫婦，份對份。" | "Both sides count the same kind of thing: people over people, attendances over attendances.";
        why_people: "这个数数的是人：一个人来几次也只算一个。" | "這個數數的是人：一個人來幾次也只算一個。" | "This counts people: whoever came several times counts once.";
        why_couples: "这个数数的是夫妇，两个人算一对。" | "這個數數的是夫婦，兩個人算一對。" | "This counts couples, two people at a time.";
        why_sheets: "这个数数的是资料的份数，不是人。" | "這個數數的是資料的份數，不是人。" | "This counts leaflets, not people.";
        why_times: "这个数数的是人次：一个人来三次就算三次。" | "這個數數的是人次：一個人來三次就算三次。" | "This counts attendances: whoever came three times counts three times.";
        why_same_thing: "分母要与分子数同一种东西。" | "分母要與分子數同一種東西。" | "The denominator has to count the same kind of thing as the numerator.";

        births_name: "活产数还是产妇人数" | "活產數還是產婦人數" | "Live births or mothers";
        women: "产妇人数" | "產婦人數" | "Women who gave birth";
        twins: "其中生双胞胎的产妇" | "其中生雙胞胎的產婦" | "Of these women, with twins";
        still: "死胎死产" | "死胎死產" | "Stillbirths";
        births_look: "这个指标的定义说“每100例活产”，不是每100名产妇。" | "這個指標的定義說「每100例活產」，不是每100名產婦。" | "The definition says “of every 100 live births”, not of every 100 women.";
        births_does: "分母用活产{births}，产妇人数用不上。" | "分母用活產{births}，產婦人數用不上。" | "Divide by the {births} live births. The number of women is not needed.";
        births_does_3: "产妇{women}，双胞胎多出{twins}个孩子，减去死胎死产{still}，就是活产数。" | "產婦{women}，雙胞胎多出{twins}個孩子，減去死胎死產{still}，就是活產數。" | "The {women} women bore {twins} children more for the twins; less {still} stillbirths these are the live births.";
    }
}

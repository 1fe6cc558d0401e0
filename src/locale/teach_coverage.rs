//! Exercises on coverage.

use super::texts::texts;

texts! {
    /// Questions and hints.
    TeachCoverageText {
        plan_name: "完成计划的比例" | "完成計畫的比例" | "Done against plan";
        each_quarter: "每季度{bottom_name}" | "每季{bottom_name}" | "{bottom_name}, each quarter";
        plan_look: "分母是计划数。实际可以比计划多，比例就可以超过100%。" | "分母是計畫數。實際可以比計畫多，比例就可以超過100%。" | "The denominator is the plan. More may be done than was planned, so it may exceed 100%.";
        plan_does: "{top_name}除以全年的{bottom_name}，再乘以100，超过100也照实写。" | "{top_name}除以全年的{bottom_name}，再乘以100，超過100也照實寫。" | "Numerator: {top_name}. Denominator, for the whole year: {bottom_name}. Multiply by 100, and leave it above 100.";

        due_name: "应查（应访）对象的覆盖率" | "應訪對象的涵蓋率" | "Coverage of those who are due";
        listed: "名册登记人数" | "名冊登記人數" | "People on the register";
        gone: "其中已迁出" | "其中已遷出" | "Moved away, still on the register";
        early: "其中未到随访时间" | "其中未到追蹤時間" | "Not yet due, on the register";
        due_look: "分母只算这一期应当做到的人，不是名册上的所有人。" | "分母只算這一期應當做到的人，不是名冊上的所有人。" | "The denominator is only those who are due in this period, not everybody on the register.";
        due_does: "先从登记人数里减去迁出的和未到时间的，得到应做人数；再用{top_name}除以它，乘以100。" | "先從登記人數裡減去遷出的與未到時間的，得到應做人數；再以{top_name}除以它，乘以100。" | "Take those who moved away and those not yet due from the register. That is the denominator; above it stands this: {top_name}. Multiply by 100.";

        due_does_1: "{top_name}除以{bottom_name}，再乘以100。" | "{top_name}除以{bottom_name}，再乘以100。" | "Numerator: {top_name}. Denominator: {bottom_name}. Multiply by 100.";

        missing_name: "还差多少" | "還差多少" | "How many are missing";
        missing: "{bottom_name}中未计入“{top_name}”的数量" | "{bottom_name}中未計入「{top_name}」的數量" | "How many are missing ({bottom_name} less {top_name})";
        missing_look: "总数由两部分组成：做到的和没有做到的。" | "總數由兩部分組成：做到的與沒有做到的。" | "The whole has two parts: those done and those not done.";
        missing_does_1: "总数减去做到的，就是没有做到的。" | "總數減去做到的，就是沒有做到的。" | "The whole less those done are those not done.";
        missing_does_2: "没有做到的占100%减{rate}%；乘以总数{all}。" | "沒有做到的占100%減{rate}%；乘以總數{all}。" | "Those not done are 100% less {rate}%. Take that share of {all}.";
        missing_does_3: "做到的{done}是总数的{rate}%；先求总数，再减去做到的。" | "做到的{done}是總數的{rate}%；先求總數，再減去做到的。" | "The {done} done are {rate}% of the whole. Find the whole first, then take those done away.";
    }
}

//! The first visit.

use super::texts::texts;

texts! {
    /// The choice of the first visit.
    StartText {
        title: "从哪里开始？" | "從哪裡開始？" | "Where do you want to start?";
        lede: "标尺用汇总数字算人口和计划生育指标，与目标对照，并讲清每个数是怎么来的。" | "標尺用彙總數字計算人口和計劃生育指標，與目標對照，並說明每個數是怎麼來的。" | "Biaochi turns aggregate counts into population and family-planning indicators, sets them against targets, and shows how every number is made.";
        private: "只收汇总数，不收个人信息。数据不离开这台电脑，本页也不能联网。" | "只收彙總數，不收個人資料。資料不離開這台電腦，本頁也無法連網。" | "It takes totals, never personal records. Nothing leaves this computer, and this page cannot go online.";
        sample: "看示例县" | "看示例縣" | "Look at the sample county";
        sample_what: "十个乡镇、四百多个村、两年逐月的数字，马上就能看，也能随意改。" | "十個鄉鎮、四百多個村、兩年逐月的數字，馬上就能看，也能隨意改。" | "Ten townships, some four hundred villages, two years by month: ready to look at, and yours to change.";
        empty: "新建自己的工作区" | "新增自己的工作區" | "Start an empty workspace";
        empty_what: "先写地区名称，再录入或粘贴数字。" | "先寫地區名稱，再輸入或貼上數字。" | "Name your area, then enter or paste figures.";
        file: "打开文件" | "開啟檔案" | "Open a file";
        file_what: "以前保存的工作文件，或 CSV、xlsx、xls、ods 表格。也可以把文件拖到这里。" | "以前儲存的工作檔案，或 CSV、xlsx、xls、ods 表格。也可以把檔案拖到這裡。" | "A saved workspace file, or a CSV, xlsx, xls or ods table. You can also drop it here.";
        county_name: "地区名称" | "地區名稱" | "Area name";
        county_hint: "例如：某某县" | "例如：某某縣" | "For example: Example County";
        townships: "下级地区，每行一个，村前面空两格" | "下級地區，每行一個，村前面空兩格" | "Areas below, one a line; indent villages by two spaces";
        townships_hint: "可以以后再加，也可以随表格导入" | "可以以後再加，也可以隨表格匯入" | "You can add them later, or import them with a table";
        packs_next: "建好后接着选用指标包（妇幼健康、人口统计、自编）" | "建立後接著選用指標包（婦幼健康、人口統計、自編）" | "Then choose indicator packs (maternal and child health, demography, your own)";
        create: "开始" | "開始" | "Start";
        name_needed: "请写地区名称" | "請寫地區名稱" | "Please give the area a name";
        untitled: "未命名地区" | "未命名地區" | "Unnamed area";
    }
}

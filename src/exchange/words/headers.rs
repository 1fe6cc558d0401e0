//! Words that head the columns of tables, and those that only records of persons have.

/// Header words for the column of area names.
pub const AREA: &[&str] = &[
    "地区",
    "地區",
    "单位",
    "單位",
    "填报单位",
    "填報單位",
    "单位名称",
    "單位名稱",
    "区划",
    "區劃",
    "行政区划",
    "行政區劃",
    "地区名称",
    "地區名稱",
    "地域",
    "辖区",
    "轄區",
    "名称",
    "名稱",
    "乡镇村",
    "area",
    "region",
    "place",
    "unit name",
    "org unit",
    "orgunit",
    "organisation unit",
    "location",
];

/// Header words for area codes.
pub const AREA_CODE: &[&str] = &[
    "地区代码",
    "地區代碼",
    "区划代码",
    "區劃代碼",
    "行政区划代码",
    "行政區劃代碼",
    "单位代码",
    "單位代碼",
    "代码",
    "代碼",
    "编码",
    "編碼",
    "area code",
    "area_code",
    "code",
    "area id",
    "area_id",
];

/// Header words for the county, township and village columns of a path, each list a level from the top.
pub const AREA_LEVELS: &[&[&str]] = &[
    &["省", "省份", "省级", "省級", "province"],
    &["市", "地市", "市级", "市級", "城市", "city", "prefecture"],
    &["县", "縣", "区县", "區縣", "县区", "縣區", "县市", "县级", "縣級", "县(市、区)", "county", "district"],
    &[
        "乡",
        "鄉",
        "镇",
        "鎮",
        "乡镇",
        "鄉鎮",
        "镇乡",
        "鎮鄉",
        "乡镇街道",
        "鄉鎮街道",
        "街道",
        "乡(镇)",
        "乡镇(街道)",
        "乡级",
        "township",
        "town",
        "subdistrict",
    ],
    &[
        "村",
        "村居",
        "村名",
        "行政村",
        "村委会",
        "村(居)",
        "村(居)委会",
        "村居委会",
        "社区",
        "社區",
        "村里",
        "村級",
        "村级",
        "village",
        "community",
    ],
];

/// Header words for the column of periods.
pub const PERIOD: &[&str] = &[
    "时期",
    "時期",
    "期间",
    "期間",
    "日期",
    "年月",
    "月份",
    "报告期",
    "報告期",
    "统计期",
    "統計期",
    "报告月",
    "时间",
    "時間",
    "期别",
    "期別",
    "period",
    "date",
    "time",
    "reporting period",
];

/// Header words for a column of years beside a column of months.
pub const YEAR: &[&str] = &["年", "年份", "年度", "考核年度", "统计年度", "統計年度", "year"];

/// Header words for a column of months beside a column of years.
pub const MONTH: &[&str] = &["月", "月份", "month"];

/// Header words for the item column of a tidy table.
pub const ITEM: &[&str] = &[
    "项目",
    "項目",
    "指标",
    "指標",
    "指标名称",
    "指標名稱",
    "项目名称",
    "項目名稱",
    "项",
    "數據項",
    "数据项",
    "item",
    "indicator",
    "variable",
    "measure",
    "data element",
];

/// Header words for the value column of a tidy table.
pub const VALUE: &[&str] = &[
    "数值", "數值", "数", "數", "值", "数量", "數量", "数据", "數據", "人数", "人數", "value", "count", "figure",
    "number", "amount",
];

/// Header words for a running number, which is neither an area nor a figure.
pub const ORDINAL: &[&str] = &["序号", "序號", "编号", "編號", "no", "no.", "#", "number", "serial", "行号", "行號"];

/// Header words for notes, which are not figures.
pub const NOTE: &[&str] =
    &["备注", "備註", "备考", "備考", "说明", "說明", "附注", "附註", "note", "notes", "remark", "remarks", "comment"];

/// Header words that only records of persons have.
///
/// Matched as whole cells, so that a head count such as `身份证发放数` is not taken for a person's number.
pub const PERSONAL: &[&str] = &[
    "姓名",
    "名字",
    "本人姓名",
    "妇女姓名",
    "婦女姓名",
    "育妇姓名",
    "女方姓名",
    "男方姓名",
    "丈夫姓名",
    "妻子姓名",
    "配偶姓名",
    "配偶",
    "户主",
    "戶主",
    "户主姓名",
    "戶主姓名",
    "孩子姓名",
    "子女姓名",
    "父亲姓名",
    "母亲姓名",
    "父親姓名",
    "母親姓名",
    "身份证",
    "身分證",
    "身份证号",
    "身份证号码",
    "身分證號",
    "身分證字號",
    "身分證統一編號",
    "公民身份号码",
    "证件号码",
    "證件號碼",
    "证件号",
    "电话",
    "電話",
    "联系电话",
    "聯絡電話",
    "手机",
    "手機",
    "手机号",
    "手机号码",
    "手機號碼",
    "联系方式",
    "聯絡方式",
    "出生日期",
    "家庭住址",
    "家庭地址",
    "住址",
    "门牌号",
    "微信号",
    "护照号",
    "護照號碼",
    "name",
    "full name",
    "first name",
    "last name",
    "surname",
    "given name",
    "spouse",
    "husband",
    "wife",
    "mother's name",
    "father's name",
    "child's name",
    "head of household",
    "id number",
    "id card",
    "id no",
    "national id",
    "passport",
    "passport number",
    "phone",
    "phone number",
    "telephone",
    "mobile",
    "mobile number",
    "date of birth",
    "birth date",
    "dob",
    "home address",
];

/// Of those, the words that can head a column of areas as well.
pub const PERSONAL_OR_AREA: &[&str] = &["name", "名字"];

//! Words that files use and that reading has to recognise, in the scripts people type.
//!
//! These are not shown to anyone: visible text lives in `locale`. They are data of the reader, so they
//! stand together here and nowhere else in `exchange`.

mod headers;
mod targets;

pub use crate::figures::typed::MAGNITUDES;
pub use headers::*;
pub use targets::*;

/// What people write in a cell that has no figure.
pub const NO_FIGURE: &[&str] = &[
    "-",
    "--",
    "---",
    "—",
    "——",
    "–",
    "－",
    "−",
    "/",
    "／",
    "\\",
    "…",
    "……",
    "...",
    "无",
    "無",
    "缺",
    "缺报",
    "缺報",
    "未报",
    "未報",
    "未上报",
    "未上報",
    "不详",
    "不詳",
    "不适用",
    "不適用",
    "空",
    "NA",
    "N/A",
    "n/a",
    "na",
    "#N/A",
    "n.a.",
    "nil",
    "null",
    "none",
    "missing",
    "×",
    "x",
    "X",
];

/// Labels of rows that add up other rows.
pub const TOTALS: &[&str] = &[
    "合计",
    "合計",
    "总计",
    "總計",
    "小计",
    "小計",
    "总合计",
    "總合計",
    "总和",
    "總和",
    "累计",
    "累計",
    "共计",
    "共計",
    "总数",
    "總數",
    "全县合计",
    "全縣合計",
    "全镇合计",
    "全鎮合計",
    "全乡合计",
    "全鄉合計",
    "total",
    "totals",
    "subtotal",
    "sub-total",
    "grand total",
    "sum",
];

/// What the names of areas end with.
pub const AREA_ENDS: &[&str] = &[
    "村",
    "乡",
    "鄉",
    "镇",
    "鎮",
    "县",
    "縣",
    "市",
    "区",
    "區",
    "街道",
    "社区",
    "委会",
    "委會",
    "里",
    "省",
    "village",
    "township",
    "town",
    "county",
    "district",
    "city",
    "province",
    "community",
    "subdistrict",
];

/// What the names of each level of areas end with, from the widest: a name that ends so says what it is.
pub const AREA_KIND_ENDS: [&[&str]; 5] = [
    &["省", "自治区", "自治區", "province"],
    &["自治州", "地区", "地區", "prefecture"],
    &["县", "縣", "自治县", "自治縣", "county"],
    &["乡", "鄉", "镇", "鎮", "街道", "街道办事处", "街道辦事處", "township", "town", "subdistrict"],
    &["村", "社区", "社區", "村委会", "村委會", "居委会", "居委會", "village", "community"],
];

/// Signs by which official forms number the columns of labels, as `甲 乙 1 2 3`.
pub const STEMS: &str = "甲乙丙丁戊己";

/// Units written alone in a row under a header, or in brackets after a name.
pub const UNITS: &[&str] = &[
    "人",
    "例",
    "人次",
    "人次数",
    "名",
    "个",
    "個",
    "对",
    "對",
    "户",
    "戶",
    "元",
    "万元",
    "萬元",
    "件",
    "次",
    "%",
    "％",
    "‰",
    "岁",
    "歲",
    "件数",
    "/10万",
    "1/10万",
    "1/万",
    "人/平方公里",
    "persons",
    "people",
    "cases",
    "number",
    "yuan",
    "percent",
    "per 1000",
];

/// Words that a line announcing the unit of the whole table begins with.
pub const UNIT_LINE: &[&str] = &["单位:", "單位:", "计量单位:", "計量單位:", "unit:", "units:"];

/// Words frequent in the headers of the field: with them, a decoding is told from a wrong one.
pub const FIELD_WORDS: &[&str] = &[
    "出生", "人口", "死亡", "人数", "人數", "乡", "鄉", "镇", "鎮", "村", "县", "縣", "年", "月", "合计", "合計", "总",
    "總", "数", "數", "率", "女", "男", "性别", "性別", "计划", "計劃", "生育", "孕", "妇", "婦", "检查", "檢查",
    "统计", "統計", "报表", "報表", "单位", "單位", "地区", "地區", "指标", "指標", "期末", "期初", "已婚", "避孕",
    "流动", "流動", "社区", "社區", "街道", "委", "备注", "備註",
];

/// The commonest characters of running Chinese, both scripts, and those of place names.
///
/// Text decoded by the wrong table shows rare characters instead; a share of these tells right from wrong.
pub const COMMON_HANZI: &str = "的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感见明问力理尔点文几定本公特做外孩相西果走将月十实向声车全信重三机工物气每并别真打太新比才便夫再书部水像眼等体却加电主界门利海受听表德少克代员许稜先口由死安写性马光白或住难望教命花结乐色更拉东神记处让母父应直字场平报友关放至张认接告入笑内英军候民岁往何度山觉路带万男边风解叫任金快原吃妈变通师立象数四失满战远格士音轻目条呢病始达深完今提求清王化空业思切怎非找片罗钱语元喜曾离飞科言干流欢约各即指合反题必该论交终林请医晚制球决传画保读运及则房早院量苦火布品近坐产答星精视五连司巴奇管类未朋且婚台夜青北队久乎越观落尽形影红爸百令周吧识步希亚术留市半热送兴造谈容极随演收首根讲整式取照办强石古华拿计您装似足双妻尼转诉米称丽客南领节衣站黑刻统断福城故历惊脸选包紧争另建维绝树系伤示愿持千史谁准联妇纪基买志静阿诗独复痛消社算义竟确酒需单治卡幸兰念举仅钟怕共毛句息功官待究跟穿室易游程号居考突皮哪费倒价图具刚脑永歌响商礼细专黄块脚味灵改据般破引食仍存众注笔甚某沉血备习校默务土微娘须试怀料调广苏显赛查密议底列富梦错座参八除跑亮假印设线温虽掉京初养香停际致阳纸李纳验助激够严证帝饭忘趣支春集丈木研班普导顿睡展跳获艺六波察群皇段急庭创区奥器谢弟店否害草排背止组州朝封睛板角况曲馆育忙质河续哥呼若推境遇雨标姐充围案伦护冷警贝著雪索剧啊船险烟依斗值帮汉慢佛肯闻唱沙局伯族低玩资屋击速顾泪洲团圣旁堂兵七露园牛哭旅街劳型烈姑陈莫鱼异抱宝权鲁简态级票怪寻杀律胜份汽右洋范床舞秘午登楼贵吸责例追较职属渐左录丝牙党继托赶章智冲叶胡吉卖坚喝肉遗救修松临藏担戏善卫药悲敢靠伊村戴词森耳差短祖云规窗散迷油旧适乡架恩投弹铁博雷府压超负勒杂醒洗采毫嘴毕九冰既状乱景席珍童顶派素脱农疑练野按犯拍征坏骨余承置臓彩灯巨琴免环姆暗换技翻束增忍餐洛塞缺忆判欧层付阵玛批岛项狗休懂武革良恶恋委拥娜妙探呀营退摇弄桌熟诺宣银势奖宫忽套康供优课鸟喊降夏困刘罪亡鞋健模败伴守挥鲜财孤枪禁恐伙杰迹妹藸遍盖副坦牌江顺秋萨菜划授归浪听凡预奶雄升碃编典袋莱含盛济蒙棋端腿招释介烧误時個們來國這說為對過學會發經後還開沒當現動頭長兒愛給間兩話進點問實見氣車機與親種聲電應門書聽馬關處東內業記體萬難樂場報讓認軍風邊帶覺變師戰滿遠達條語離飛歡論題終請醫決傳畫運則產視連類觀夜隊盡紅識術熱談極隨講辦強華雙轉訴麗領節鐘統斷歷驚臉選緊爭維絕樹係傷願準聯婦紀買詩獨複費價圖剛腦響禮細專黃塊腳靈據眾筆須試懷調廣蘇顯賽議夢錯參設線溫雖養際陽紙納驗嚴證飯導頓獲藝創區奧謝組況館質續標圍倫護鎮鄉縣鎮數總計劃檢單備註門灣衛鄰歲戶務徵點當營號";

/// What the year of the Republic begins with, as in `民國95年`.
pub const REPUBLIC: &[&str] = &["中華民國", "中华民国", "民國", "民国"];

/// What stands after the number of a year.
pub const YEAR_SIGNS: &[&str] = &["年度", "年"];

/// What stands after the number of a month.
pub const MONTH_SIGNS: &[&str] = &["月份", "月"];

/// What stands after the number of a day.
pub const DAY_SIGNS: [char; 2] = ['日', '号'];

/// What stands between the beginning and the end of a span.
pub const SPAN_SIGNS: [char; 6] = ['-', '~', '—', '–', '至', '到'];

/// Names of the quarters after the year.
pub const QUARTERS: [&[&str]; 4] = [
    &["q1", "第一季度", "一季度", "第1季度", "1季度", "第一季", "第1季"],
    &["q2", "第二季度", "二季度", "第2季度", "2季度", "第二季", "第2季"],
    &["q3", "第三季度", "三季度", "第3季度", "3季度", "第三季", "第3季"],
    &["q4", "第四季度", "四季度", "第4季度", "4季度", "第四季", "第4季"],
];

/// Names of the halves after the year.
pub const HALVES: [&[&str]; 2] = [&["h1", "上半年"], &["h2", "下半年"]];

/// What separates the levels of a path in one cell.
pub const PATH_SIGNS: [char; 5] = ['/', '>', '\\', '／', '＞'];

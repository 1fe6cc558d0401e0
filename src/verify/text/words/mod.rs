//! The words by which figures, relations and verdicts are recognised, in Chinese and in English.
//!
//! Chinese stands here in its simplified form: a text's traditional characters are folded before they are compared.

pub(super) mod concepts;
pub(super) mod glyphs;

use super::number::Point;

/// Whether a change goes up or down, by the words that say so. Longer words stand before those that they contain.
pub(super) const UP: &[&str] = &[
    "高出",
    "高于",
    "超过",
    "超出",
    "超额",
    "提高",
    "上升",
    "增加",
    "增长",
    "回升",
    "升高",
    "净增",
    "多出",
    "高",
    "多",
    "升",
    "超",
    "increase",
    "increased",
    "increasing",
    "rose",
    "rise",
    "rising",
    "risen",
    "higher",
    "above",
    "more",
    "grew",
    "growth",
    "gained",
    "gain",
    "exceeded",
    "exceeding",
    "exceeds",
    "over",
    "up",
];

/// The words for down.
pub(super) const DOWN: &[&str] = &[
    "低于",
    "下降",
    "降低",
    "减少",
    "回落",
    "缩小",
    "少于",
    "低",
    "少",
    "降",
    "decrease",
    "decreased",
    "decreasing",
    "decline",
    "declined",
    "declining",
    "fell",
    "fall",
    "falling",
    "fallen",
    "lower",
    "below",
    "short",
    "less",
    "fewer",
    "dropped",
    "drop",
    "under",
    "down",
];

/// What a value is compared with: a target.
pub(super) const TARGET: &[&str] =
    &["目标", "指标", "任务", "要求", "标准", "责任书", "target", "targets", "goal", "objective", "benchmark"];

/// What a value is compared with: the year before.
pub(super) const EARLIER: &[&str] = &[
    "上年",
    "去年",
    "前年",
    "上一年",
    "同比",
    "上季",
    "上月",
    "last year",
    "previous year",
    "year before",
    "year earlier",
    "prior year",
    "year-on-year",
    "a year ago",
];

/// Words that compare, before the number that is compared with.
pub(super) const COMPARES: &[&str] = &["比", "较", "与", "than", "against", "compared", "versus", "from", "over"];

/// A limit from below, before its number.
pub(super) const AT_LEAST_BEFORE: &[&str] = &["不低于", "不少于", "至少", "at least", "no less than", "not less than"];

/// A limit from below, behind its number.
pub(super) const AT_LEAST_BEHIND: &[&str] = &["以上", "及以上", "or more", "or higher", "or above"];

/// A limit from above, before its number.
pub(super) const AT_MOST_BEFORE: &[&str] =
    &["控制在", "不超过", "不高于", "at most", "no more than", "not more than", "within", "ceiling"];

/// A limit from above, behind its number.
pub(super) const AT_MOST_BEHIND: &[&str] = &["以内", "以下", "之内", "or less", "or lower", "or below"];

/// Words that say that a target was met, near it.
pub(super) const MET: &[&str] = &[
    "达到",
    "完成",
    "实现",
    "达标",
    "符合",
    "满足",
    "meeting",
    "met",
    "meets",
    "reached",
    "reaching",
    "exceeding",
    "exceeds",
    "exceeded",
    "achieved",
];

/// Words that say that it was not.
pub(super) const NOT_MET: &[&str] = &[
    "未达到",
    "没有达到",
    "未能达到",
    "未完成",
    "未达标",
    "不达标",
    "没有完成",
    "未实现",
    "missed",
    "missing",
    "short of",
    "failed",
    "fails",
    "failing",
    "did not meet",
    "not meet",
    "not met",
];

/// Verdicts over all the targets of a section.
pub(super) const ALL_MET: &[&str] = &[
    "全面完成",
    "全部完成",
    "均达到",
    "全部达标",
    "均达标",
    "超额完成",
    "均完成",
    "all targets were met",
    "all targets met",
    "met all targets",
    "all of its targets",
];

/// Words for a range in which a value is said to lie.
pub(super) const NORMAL: &[&str] = &[
    "正常范围",
    "正常值范围",
    "正常值",
    "参考范围",
    "合理区间",
    "合理范围",
    "normal range",
    "reference range",
    "natural range",
    "expected range",
];

/// Words that say that it lies outside.
pub(super) const OUTSIDE: &[&str] = &[
    "超出",
    "超过",
    "高于",
    "低于",
    "偏离",
    "不在",
    "超",
    "outside",
    "above",
    "exceeds",
    "exceed",
    "beyond",
    "below",
    "not in",
    "not within",
];

/// A share of something.
pub(super) const SHARE: &[&str] = &["占", "accounting for", "accounted for", "account for", "or"];

/// Units that follow a count, the longest first.
pub(super) const NOUNS: &[&str] = &[
    "人次", "例次", "人", "名", "例", "户", "对", "件", "起", "份", "块", "次", "元", "胎", "所", "家", "个", "张",
    "支", "people", "persons", "births", "deaths",
];

/// What follows a number that is a date, a rank or a name and no figure.
pub(super) const NO_FIGURE_AFTER: &[&str] = &[
    "年",
    "月",
    "日",
    "号",
    "时",
    "分钟",
    "届",
    "期",
    "章",
    "条",
    "页",
    "版",
    "楼",
    "路",
    "岁",
    "周岁",
    "周",
    "天",
    "小时",
    "季度",
    "级",
    "类",
    "项",
    "大",
    "pm",
    "am",
    "p.m",
    "a.m",
    "years old",
    "year-old",
    "-year",
    "st ",
    "nd ",
    "rd ",
    "th ",
    "weeks",
    "days",
    "months",
    "years",
    "hours",
    "minutes",
    "g ",
    "kg",
    "km",
];

/// What stands before such a number.
pub(super) const NO_FIGURE_BEFORE: &[&str] = &[
    "第",
    "每",
    "per",
    "every",
    "no.",
    "no ",
    "section ",
    "chapter ",
    "article ",
    "page ",
    "table ",
    "figure ",
    "annex ",
    "aged ",
    "age ",
    "ages ",
    "under ",
    "tel",
    "fax",
    "电话",
    "传真",
    "邮编",
    "编号",
    "vol.",
    "version ",
    "room ",
    "covid-",
    "january ",
    "february ",
    "march ",
    "april ",
    "may ",
    "june ",
    "july ",
    "august ",
    "september ",
    "october ",
    "november ",
    "december ",
    "jan ",
    "feb ",
    "mar ",
    "apr ",
    "jun ",
    "jul ",
    "aug ",
    "sep ",
    "sept ",
    "oct ",
    "nov ",
    "dec ",
];

/// Months in English, which make a number before them a day.
pub(super) const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Units of differences, the longest first.
pub(super) const POINTS: &[(&str, Point)] = &[
    ("个百分点", Point::Percent),
    ("百分点", Point::Percent),
    ("percentage points", Point::Percent),
    ("percentage point", Point::Percent),
    ("个千分点", Point::PerMille),
    ("千分点", Point::PerMille),
    ("per mille points", Point::PerMille),
    ("per mille point", Point::PerMille),
    ("per thousand points", Point::PerMille),
    ("points per thousand", Point::PerMille),
    ("points per 1,000", Point::PerMille),
    ("个比值点", Point::Ratio),
    ("个比值", Point::Ratio),
    ("个比点", Point::Ratio),
    ("比点", Point::Ratio),
    ("ratio points", Point::Ratio),
    ("points", Point::Any),
    ("point", Point::Any),
    ("个点", Point::Any),
];

/// Scales behind a number, the longest first, and how many are meant by one.
pub(super) const SCALES: &[(&str, i128)] = &[
    ("per 100,000", 100_000),
    ("per hundred thousand", 100_000),
    ("/10万", 100_000),
    ("/100,000", 100_000),
    ("每10万", 100_000),
    ("per 10,000", 10_000),
    ("per 1,000", 1_000),
    ("per 1000", 1_000),
    ("per thousand", 1_000),
    ("per mille", 1_000),
    ("‰", 1_000),
    ("percent", 100),
    ("per cent", 100),
    ("%", 100),
];

/// Scales before a number.
pub(super) const SCALES_BEFORE: &[(&str, i128)] =
    &[("百分之", 100), ("千分之", 1_000), ("万分之", 10_000), ("10万分之", 100_000)];

/// Powers of ten in English, behind a number.
pub(super) const POWERS: &[(&str, u8)] = &[("hundred thousand", 5), ("thousand", 3), ("million", 6), ("billion", 9)];

/// Words that mark the whole of which another count is a part.
pub(super) const DUE: &[&str] =
    &["应", "抽查", "抽样", "调查", "计划", "登记", "due", "planned", "surveyed", "sampled", "eligible", "interviewed"];

/// Words that mark the part that was done.
pub(super) const DONE: &[&str] = &[
    "实",
    "已",
    "其中",
    "合格",
    "知晓",
    "准确",
    "完成",
    "参加",
    "attended",
    "examined",
    "reached",
    "done",
    "aware",
    "completed",
];

/// The country, the province and so on, as speeches name them.
pub(super) const WHOLE_AREAS: &[&str] = &[
    "全国",
    "全省",
    "全市",
    "全县",
    "全区",
    "全镇",
    "全乡",
    "全州",
    "全村",
    "我国",
    "我省",
    "我市",
    "我县",
    "我区",
    "我镇",
    "全街道",
    "nationwide",
    "nationally",
    "national",
];

/// Those of them that a county's or a province's text names only to compare.
pub(super) const HIGHER_AREAS: &[&str] = &["全国", "我国", "全省", "我省", "nationwide", "nationally", "national"];

/// With what a place's name ends.
pub(super) const AREA_ENDS: &[char] = &['镇', '乡', '村', '县', '市', '区', '省', '州'];

/// With what a word begins that ends like a place and is none.
pub(super) const NO_AREA_BEGINS: &[char] =
    &['各', '全', '两', '本', '该', '我', '其', '每', '城', '农', '乡', '对', '在', '由', '比', '较'];

/// Signs of a heading's number: a section begins.
pub(super) const HEADINGS: &[&str] = &["一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、", "九、", "十、"];

/// Names of numbers that belong to a person.
pub(super) const PERSONAL: &[&str] = &["电话", "手机", "联系", "身份证", "tel", "phone", "mobile", "id number"];

/// Words of change, right before the amount of the change. Longer words stand before those that they contain.
pub(super) const CHANGE_UP: &[&str] = &[
    "提高",
    "上升",
    "增加",
    "增长",
    "净增",
    "回升",
    "升高",
    "多",
    "升",
    "increase",
    "increased",
    "rose",
    "rise",
    "risen",
    "grew",
    "growth",
    "gain",
    "gained",
    "up",
];

/// The same for down.
pub(super) const CHANGE_DOWN: &[&str] = &[
    "下降",
    "降低",
    "减少",
    "回落",
    "少",
    "降",
    "decrease",
    "decreased",
    "fell",
    "fall",
    "fallen",
    "decline",
    "declined",
    "drop",
    "dropped",
    "down",
];

/// Small words between a word of change and its amount.
pub(super) const FILLERS: &[&str] =
    &["了", "约", "近", "by", "of", "some", "about", "a", "an", "only", "just", "another"];

/// Words behind which a number is what was reached, not the change.
pub(super) const REACHES: &[&str] = &["到", "至", "为", "成", "to"];

/// The ratio's own scale, behind its number.
pub(super) const PER_HUNDRED: &[&str] = &[
    "boys per 100 girls",
    "boys for every 100 girls",
    "males per 100 females",
    "boys to 100 girls",
    "per 100 girls",
    "per 100 females",
    "men per 100 women",
    "males to 100 females",
];

/// Endings by which an unknown rate is known.
pub(super) const RATE_ENDS: &[&str] = &["率", "比重", "比例", "rate", "share", "coverage", "ratio", "proportion"];

/// Signs and words between the ends of a range.
pub(super) const RANGE: &[&str] = &["-", "~", "~~", "至", "到", "to", "and", "--"];

/// Words between a part and its whole.
pub(super) const OF: &[&str] =
    &["of", "of the", "of all", "of its", "out of", "out of the", "of a total of", "of some", "among the"];

/// Words right before a whole whose part follows.
pub(super) const OF_BEFORE: &[&str] =
    &["of", "of the", "of these", "of all", "of its", "among the", "out of", "of a total of"];

/// Words that name where a change begins.
pub(super) const FROM: &[&str] = &["由", "从", "from"];

/// What follows where a place's name does not end: `州政府`, `县直`, `乡镇`.
pub(super) const NO_AREA_AFTER: &[char] =
    &['政', '委', '级', '直', '镇', '局', '计', '里', '内', '领', '主', '站', '医', '化', '常', '人', '场'];

/// What stands before the hundred of a ratio's own scale.
pub(super) const HUNDRED_BEFORE: &[&str] =
    &["女性为", "女孩为", "女婴为", "女为", "女=", "女性=", "females =", "girls ="];

/// Words that join a change in percent to the difference before it.
pub(super) const THAT_IS: &[&str] = &["or", "that is", "即", "equal to", "or about"];

/// Words that say that a count is hoped for and not counted.
pub(super) const FUTURE: &[&str] = &[
    "预计",
    "预测",
    "规划",
    "力争",
    "将达",
    "目标",
    "不超过",
    "控制在",
    "planned to",
    "expected to",
    "projected",
    "forecast",
    "target",
];

/// What makes a natural increase, which is no change against anything.
pub(super) const NATURAL: &[&str] = &["自然", "natural "];

/// Characters that make a word of amount before a number another word: `至少`, `许多`.
pub(super) const NOT_CHANGE: &[char] = &['至', '许', '不'];

/// Words of change of one character, which other words contain.
pub(super) const SHORT_CHANGE: &[&str] = &["多", "少"];

/// The particle between a number and what it says more of.
pub(super) const OF_PARTICLE: char = '的';

/// Words that lead to what was reached.
pub(super) const TO: &[&str] = &["到", "至", "to"];

/// Particles between a unit and what was counted.
pub(super) const PARTICLES: &[&str] = &["是", "为", "的"];

/// Units behind which what was counted follows at once.
pub(super) const COUNTERS: &[char] = &['名', '例', '个'];

/// What goes on after a count's name where it is a rate's, or of something else.
pub(super) const NO_COUNT_TAILS: &[&str] =
    &["率", "性别比", "缺陷", "医学证明", "证", "地", "日期", " rate", " rates", " growth", " density", " defects"];

/// Names so general that a word before them narrows them.
pub(super) const GENERAL: &[&str] = &[
    "死亡",
    "死亡率",
    "出生",
    "出生率",
    "性别比",
    "出生性别比",
    "出生人口性别比",
    "deaths",
    "births",
    "death rate",
    "mortality rate",
    "birth rate",
    "sex ratio at birth",
];

/// Characters that narrow a general name when they stand before it.
pub(super) const NARROWS_BEFORE: &[char] =
    &['儿', '妇', '童', '产', '胎', '孩', '外', '内', '病', '癌', '症', '伤', '故', '牲'];

/// Words that do so in English.
pub(super) const NARROWS: &[&str] = &[
    "perinatal",
    "preterm",
    "premature",
    "teenage",
    "adolescent",
    "multiple",
    "home",
    "twin",
    "foetal",
    "fetal",
    "covid",
    "cancer",
    "road",
    "traffic",
    "child",
    "adult",
    "caesarean",
    "cesarean",
    "excess",
    "second-child",
    "third-child",
    "age-specific",
    "general",
];

/// What stands behind a year.
pub(super) const YEAR: char = '年';

/// What stands behind four digits that are no year.
pub(super) const NO_YEAR: &[char] = &['.', ',', '人', '名', '%'];

/// Characters before a minus that is none.
pub(super) const NO_MINUS: &[char] = &[')', '-', '%', '‰', '年', '月'];

/// Scales that are written with a stroke, which is no date.
pub(super) const STROKES: &[&str] = &["/10万", "/100,000"];

/// What stands behind an age.
pub(super) const AGE: &str = "岁";

/// Words that lead from a whole to its parts.
pub(super) const INCLUDING: &[&str] = &["其中", "including", "of whom", "of which"];

/// Signs that make a long number an amount.
pub(super) const AMOUNTS: &[char] = &['%', '‰', '万', '亿'];

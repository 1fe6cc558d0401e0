//! Words beside numbers: units, scales, dates, and what makes a number no figure.

use crate::verify::text::number::Point;

/// The word between a ratio and its hundred.
pub(in crate::verify::text) const TO_HUNDRED: &str = "比";

/// Units that follow a count, the longest first.
pub(in crate::verify::text) const NOUNS: &[&str] = &[
    "人次", "例次", "人", "名", "例", "户", "对", "件", "起", "份", "块", "次", "元", "胎", "所", "家", "个", "张",
    "支", "people", "persons", "births", "deaths",
];

/// What follows a number that is a date, a rank or a name and no figure.
pub(in crate::verify::text) const NO_FIGURE_AFTER: &[&str] = &[
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
pub(in crate::verify::text) const NO_FIGURE_BEFORE: &[&str] = &[
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
pub(in crate::verify::text) const MONTHS: &[&str] = &[
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
pub(in crate::verify::text) const POINTS: &[(&str, Point)] = &[
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
pub(in crate::verify::text) const SCALES: &[(&str, i128)] = &[
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

/// Scales before a number, the longest first.
pub(in crate::verify::text) const SCALES_BEFORE: &[(&str, i128)] =
    &[("百分之", 100), ("千分之", 1_000), ("10万分之", 100_000), ("十万分之", 100_000), ("万分之", 10_000)];

/// Powers of ten in English, behind a number.
pub(in crate::verify::text) const POWERS: &[(&str, u8)] =
    &[("hundred thousand", 5), ("thousand", 3), ("million", 6), ("billion", 9)];

/// Names of numbers that belong to a person.
pub(in crate::verify::text) const PERSONAL: &[&str] =
    &["电话", "手机", "联系", "身份证", "tel", "phone", "mobile", "id number"];

/// The ratio's own scale, behind its number.
pub(in crate::verify::text) const PER_HUNDRED: &[&str] = &[
    "boys per 100 girls",
    "boys for every 100 girls",
    "males per 100 females",
    "boys to 100 girls",
    "per 100 girls",
    "per 100 females",
    "men per 100 women",
    "males to 100 females",
];

/// Signs and words between the ends of a range.
pub(in crate::verify::text) const RANGE: &[&str] = &["-", "~", "~~", "至", "到", "to", "and", "--"];

/// What stands before the hundred of a ratio's own scale.
pub(in crate::verify::text) const HUNDRED_BEFORE: &[&str] =
    &["女性为", "女孩为", "女婴为", "女为", "女=", "女性=", "females =", "girls ="];

/// The particle between a number and what it says more of.
pub(in crate::verify::text) const OF_PARTICLE: char = '的';

/// Particles between a unit and what was counted.
pub(in crate::verify::text) const PARTICLES: &[&str] = &["是", "为", "的"];

/// Units behind which what was counted follows at once.
pub(in crate::verify::text) const COUNTERS: &[char] = &['名', '例', '个'];

/// What stands behind a year.
pub(in crate::verify::text) const YEAR: char = '年';

/// What stands behind four digits that are no year.
pub(in crate::verify::text) const NO_YEAR: &[char] = &['.', ',', '人', '名', '%'];

/// Characters before a minus that is none.
pub(in crate::verify::text) const NO_MINUS: &[char] = &[')', '-', '%', '‰', '年', '月'];

/// Scales that are written with a stroke, which is no date.
pub(in crate::verify::text) const STROKES: &[&str] = &["/10万", "/100,000"];

/// What stands behind an age.
pub(in crate::verify::text) const AGE: &str = "岁";

/// Signs that make a long number an amount.
pub(in crate::verify::text) const AMOUNTS: &[char] = &['%', '‰', '万', '亿'];

//! The words by which figures, relations and verdicts are recognised, in Chinese and in English.
//!
//! Chinese stands here in its simplified form: a text's traditional characters are folded before they are compared.

mod change;
pub(super) mod concepts;
pub(super) mod glyphs;
mod goals;
pub(super) mod names;
mod numbers;
pub(super) mod numerals;

pub(super) use change::*;
pub(super) use goals::*;
pub(super) use numbers::*;

/// A share of something.
pub(super) const SHARE: &[&str] = &["占", "accounting for", "accounted for", "account for", "or"];

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
pub(super) const HEADINGS: &[&str] = &["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/// Endings by which an unknown rate is known.
pub(super) const RATE_ENDS: &[&str] = &["率", "比重", "比例", "rate", "share", "coverage", "ratio", "proportion"];

/// Words between a part and its whole.
pub(super) const OF: &[&str] =
    &["of", "of the", "of all", "of its", "out of", "out of the", "of a total of", "of some", "among the"];

/// Words right before a whole whose part follows.
pub(super) const OF_BEFORE: &[&str] =
    &["of", "of the", "of these", "of all", "of its", "among the", "out of", "of a total of"];

/// What follows where a place's name does not end: `州政府`, `县直`, `乡镇`.
pub(super) const NO_AREA_AFTER: &[char] =
    &['政', '委', '级', '直', '镇', '局', '计', '里', '内', '领', '主', '站', '医', '化', '常', '人', '场'];

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

/// Words that lead from a whole to its parts.
pub(super) const INCLUDING: &[&str] = &["其中", "including", "of whom", "of which"];

/// The mark behind a heading's or a list's number.
pub(super) const LIST_MARK: char = '、';

/// The full stop, which folding leaves as it is.
pub(super) const FULL_STOP: char = '。';

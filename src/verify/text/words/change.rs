//! Words of change and comparison.

/// Whether a change goes up or down, by the words that say so. Longer words stand before those that they contain.
pub(in crate::verify::text) const UP: &[&str] = &[
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
pub(in crate::verify::text) const DOWN: &[&str] = &[
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

/// What a value is compared with: the year before.
pub(in crate::verify::text) const EARLIER: &[&str] = &[
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
    "previous quarter",
    "previous month",
    "previous period",
    "上季度",
    "上一季度",
    "year-on-year",
    "a year ago",
];

/// Words that compare, before the number that is compared with.
pub(in crate::verify::text) const COMPARES: &[&str] =
    &["比", "较", "与", "than", "against", "compared", "versus", "from", "over"];

/// Words of change, right before the amount of the change. Longer words stand before those that they contain.
pub(in crate::verify::text) const CHANGE_UP: &[&str] = &[
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
pub(in crate::verify::text) const CHANGE_DOWN: &[&str] = &[
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

/// Nouns of change behind their percentage.
pub(in crate::verify::text) const CHANGE_NOUNS: &[&str] =
    &["increase", "decrease", "rise", "fall", "drop", "decline", "reduction", "gain"];

/// Small words between a word of change and its amount.
pub(in crate::verify::text) const FILLERS: &[&str] =
    &["了", "约", "近", "by", "of", "some", "about", "a", "an", "only", "just", "another"];

/// Words behind which a number is what was reached, not the change.
pub(in crate::verify::text) const REACHES: &[&str] = &["到", "至", "为", "成", "to"];

/// Words that name where a change begins.
pub(in crate::verify::text) const FROM: &[&str] = &["由", "从", "from"];

/// Words that join a change in percent to the difference before it.
pub(in crate::verify::text) const THAT_IS: &[&str] = &["or", "that is", "即", "equal to", "or about"];

/// What makes a natural increase, which is no change against anything.
pub(in crate::verify::text) const NATURAL: &[&str] = &["自然", "natural "];

/// Characters that make a word of amount before a number another word: `至少`, `许多`.
pub(in crate::verify::text) const NOT_CHANGE: &[char] = &['至', '许', '不'];

/// Words of change of one character, which other words contain.
pub(in crate::verify::text) const SHORT_CHANGE: &[&str] = &["多", "少"];

/// Words that lead to what was reached.
pub(in crate::verify::text) const TO: &[&str] = &["到", "至", "to"];

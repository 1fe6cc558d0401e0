//! Words of targets, verdicts and ranges.

/// What a value is compared with: a target.
pub(in crate::verify::text) const TARGET: &[&str] =
    &["目标", "指标", "任务", "要求", "标准", "责任书", "target", "targets", "goal", "objective", "benchmark"];

/// A limit from below, before its number.
pub(in crate::verify::text) const AT_LEAST_BEFORE: &[&str] =
    &["不低于", "不少于", "至少", "at least", "no less than", "not less than"];

/// A limit from below, behind its number.
pub(in crate::verify::text) const AT_LEAST_BEHIND: &[&str] = &["以上", "及以上", "or more", "or higher", "or above"];

/// A limit from above, before its number.
pub(in crate::verify::text) const AT_MOST_BEFORE: &[&str] =
    &["控制在", "不超过", "不高于", "at most", "no more than", "not more than", "within", "ceiling"];

/// A limit from above, behind its number.
pub(in crate::verify::text) const AT_MOST_BEHIND: &[&str] =
    &["以内", "以下", "之内", "or less", "or lower", "or below"];

/// Words that say that a target was met, near it.
pub(in crate::verify::text) const MET: &[&str] = &[
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
pub(in crate::verify::text) const NOT_MET: &[&str] = &[
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
pub(in crate::verify::text) const ALL_MET: &[&str] = &[
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
pub(in crate::verify::text) const NORMAL: &[&str] = &[
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
pub(in crate::verify::text) const OUTSIDE: &[&str] = &[
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

/// Words that say that a count is hoped for and not counted.
pub(in crate::verify::text) const FUTURE: &[&str] = &[
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

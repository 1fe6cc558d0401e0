//! Words that people type for targets.

/// What waives a target.
pub const WAIVED: &[&str] = &["免", "不设", "不設", "/", "—", "–", "-", "none", "waived", "n/a"];

/// A yes.
pub const YES: &[&str] = &["是", "有", "y", "yes", "1"];

/// A no.
pub const NO: &[&str] = &["否", "无", "無", "n", "no", "0"];

/// What stands between the limits of a range. A hyphen may be a sign and is looked at apart.
pub const BETWEEN: &[&str] = &["–", "—", "~", "至", "到", "to", ".."];

/// The full stop that a Chinese keyboard types for a decimal point.
pub const FULL_STOP: char = '。';

/// The same period of the year before.
pub const LAST_YEAR: &[&str] = &["上年同期", "去年同期", "上年", "去年", "last year"];

/// The area above.
pub const AREA_ABOVE: &[&str] = &["上级", "上級", "area above", "parent"];

/// Between a plan and its shares.
pub const TIMES: &[char] = &['×', '*'];

/// The months as English begins them.
pub const MONTHS: &[&str] = &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

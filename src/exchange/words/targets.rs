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

//! Characters of numbers that are written out in Chinese, simplified.

/// Digits from zero on.
pub(in crate::verify::text) const DIGITS: &[char] = &['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/// Other forms of digits, with what they are worth.
pub(in crate::verify::text) const OTHERS: &[(char, i128)] = &[('〇', 0), ('两', 2)];

/// The decimal point.
pub(in crate::verify::text) const POINT: char = '点';

/// What may stand without a digit before it.
pub(in crate::verify::text) const TEN: char = '十';

/// What stands alone behind a scale: all of a hundred.
pub(in crate::verify::text) const HUNDRED: char = '百';

/// What digits are counted in, with its worth.
pub(in crate::verify::text) const TENS: &[(char, i128)] = &[(TEN, 10), (HUNDRED, 100), ('千', 1_000)];

/// What a whole section is counted in, with its power of ten.
pub(in crate::verify::text) const LARGE: &[(char, u8)] = &[('万', 4), ('亿', 8)];

/// What makes a number before it a scale.
pub(in crate::verify::text) const PART: &str = "分之";

//! How signs are said when a page is read aloud.

use super::texts::texts;

texts! {
    /// Signs in words, for voices that do not know them. `{n}` is a number, `{a}` and `{b}` are the ends of a range.
    AloudText {
        per_mille: "千分之{n}" | "千分之{n}" | "{n} per mille";
        percent: "百分之{n}" | "百分之{n}" | "{n} percent";
        below_zero: "负{n}" | "負{n}" | "minus {n}";
        above_zero: "加{n}" | "加{n}" | "plus {n}";
        range: "{a}至{b}" | "{a}至{b}" | "{a} to {b}";
        equals: "等于" | "等於" | " equals ";
        times: "乘" | "乘" | " times ";
        divided: "除以" | "除以" | " divided by ";
        plus: "加" | "加" | " plus ";
        minus: "减" | "減" | " minus ";
        at_most: "不高于" | "不高於" | " at most ";
        at_least: "不低于" | "不低於" | " at least ";
        pause: "，" | "，" | ", ";
    }
}

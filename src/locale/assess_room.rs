//! The rooms of scoring: score table, score sheet, marks, schemes.

use super::texts::texts;

texts! {
    /// Score table, score sheet, marks, schemes.
    AssessRoomText {
        target_sheet: "目标表的目标" | "目標表的目標" | "the target sheet’s target";
    }
}

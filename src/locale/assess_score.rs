//! Score sheets: every point's working in words.

use super::texts::texts;

texts! {
    /// Score sheets.
    AssessScoreText {
        points: "{n}分" | "{n}分" | "{n} points";
    }
}

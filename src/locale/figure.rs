//! Words around drawings.

use super::texts::texts;

texts! {
    /// Words around drawings.
    FigureText {
        table: "数字表" | "數字表" | "The numbers as a table";
    }
}

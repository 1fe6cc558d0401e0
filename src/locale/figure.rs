//! Words around drawings.

use super::texts::texts;

texts! {
    /// Words around drawings.
    FigureText {
        table: "数字表" | "數字表" | "The numbers as a table";
        read_points: "图。按左右键逐点读数" | "圖。按左右鍵逐點讀數" | "Chart. Left and right arrows read it point by point";
        read_and_go: "图。按左右键逐点读数，按回车打开" | "圖。按左右鍵逐點讀數，按 Enter 開啟" | "Chart. Left and right arrows read it point by point, Enter opens the point";
    }
}

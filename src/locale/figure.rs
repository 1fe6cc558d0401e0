//! Words around drawings.

use super::texts::texts;

texts! {
    /// Words around drawings.
    FigureText {
        table: "数字表" | "數字表" | "The numbers as a table";
        read_points: "图。按左右键逐点读数，按 T 看数字表" | "圖。按左右鍵逐點讀數，按 T 看數字表" | "Chart. Left and right arrows read it point by point, T shows the numbers as a table";
        read_and_go: "图。按左右键逐点读数，按回车打开，按 T 看数字表" | "圖。按左右鍵逐點讀數，按 Enter 開啟，按 T 看數字表" | "Chart. Left and right arrows read it point by point, Enter opens the point, T shows the numbers as a table";
    }
}

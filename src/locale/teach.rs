//! What examples, exercises and their working have in common.

use super::texts::texts;

texts! {
    /// Steps and the words between numbers.
    TeachText {
        step_who: "哪些事、哪些人" | "哪些事、哪些人" | "Which events, which people";
        step_numerator: "分子" | "分子" | "Numerator";
        step_denominator: "分母" | "分母" | "Denominator";
        step_scale: "乘以多少" | "乘以多少" | "Scale";
        step_divide: "相除" | "相除" | "Divide";
        step_round: "四舍五入一次" | "四捨五入一次" | "Round once";
        step_unit: "单位" | "單位" | "Unit";
        step_compare: "比较" | "比較" | "Compare";
        step_say: "说成一句话" | "說成一句話" | "Say it in words";
    }
}

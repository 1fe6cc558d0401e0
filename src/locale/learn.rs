//! The pages of learning.

use super::texts::texts;

texts! {
    /// Home, practice and what their parts are called.
    LearnText {
        title: "学习" | "學習" | "Learn";
        lede: "用自己的数字学会每个指标怎样算出来。" | "用自己的數字學會每個指標怎樣算出來。" | "Learn from your own figures how every number is made.";
        busy: "正在准备…" | "正在準備…" | "Getting ready…";
        failed: "学习页没能打开：{why}" | "學習頁沒能開啟：{why}" | "The learning pages could not be opened: {why}";
        again: "重试" | "重試" | "Try again";
    }
}

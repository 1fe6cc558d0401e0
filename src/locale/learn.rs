//! The pages of learning.

use super::texts::texts;

texts! {
    /// Home, practice and what their parts are called.
    LearnText {
        title: "学习" | "學習" | "Learn";
        lede: "每个指标怎样算出来：看例子，动手算，马上批改。" | "每個指標怎樣算出來：看例子，動手算，馬上批改。" | "How every indicator is made: see it worked, work it yourself, have it marked at once.";
        back: "← 学习" | "← 學習" | "← Learn";
        busy: "正在准备…" | "正在準備…" | "Getting ready…";
        failed: "学习页没能打开：{why}" | "學習頁沒能開啟：{why}" | "The learning pages could not be opened: {why}";
        again: "重试" | "重試" | "Try again";
        practise: "练习" | "練習" | "Practise";
        choose: "选一个答案" | "選一個答案" | "Choose one answer";
        check: "批改" | "批改" | "Check";
        hint: "提示" | "提示" | "Hint";
        hint_n: "提示{n}：{hint}" | "提示{n}：{hint}" | "Hint {n}: {hint}";
        level: "难度" | "難度" | "Level";
        level_1: "入门" | "入門" | "First steps";
        level_2: "实务" | "實務" | "Real figures";
        level_3: "进阶" | "進階" | "With traps";
        answer: "答案：" | "答案：" | "Answer:";
        working: "怎样算出来" | "怎樣算出來" | "How it is made";
        show_working: "看解法" | "看解法" | "Show the working";
        another: "再来一题" | "再來一題" | "Another like this";
    }
}

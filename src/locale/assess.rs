//! Assessment: its first page, and what its rooms are called.

use super::texts::texts;

texts! {
    /// The first page and the rooms.
    AssessText {
        title: "考核" | "考核" | "Assessment";
        lede: "看进度、打分、找短板、跟到底；每一分都能点开看怎么来的。" | "看進度、計分、找短板、追到底；每一分都能點開看怎麼來的。" | "Pace, scores, who lags and what became of it; every point opens its working.";
        back: "← 考核" | "← 考核" | "← Assessment";
        failed: "这一页没能打开：{why}" | "這一頁沒能開啟：{why}" | "This page could not be opened: {why}";
        statistics: "统计判断" | "統計判斷" | "Statistics";
        statistics_says: "把偶然波动和真实差别分开：可信区间、漏斗图、两种判定并列，数太小的不评。" | "把偶然波動與真實差別分開：信賴區間、漏斗圖、兩種判定並列，數太小的不評。" | "Chance told from real differences: intervals, funnels, two verdicts side by side, and no verdict on numbers that are too small.";
        read_only: "另一个标签页正在编辑，这里不能改。" | "另一個分頁正在編輯，這裡不能修改。" | "Another tab is editing; nothing can be changed here.";
    }
}

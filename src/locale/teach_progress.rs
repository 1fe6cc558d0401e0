//! A learner's progress: skills, reviews, drills, checks, and the file that holds it.

use super::texts::texts;

texts! {
    /// Progress in words.
    TeachProgressText {
        mastered_of: "已掌握{n}项，共{of}项" | "已掌握{n}項，共{of}項" | "Mastered: {n} of {of} skills";
        clean_of: "最近{of}次，一次答对{n}次" | "最近{of}次，一次答對{n}次" | "{n} of the last {of} right at once";
        status_new: "未开始" | "未開始" | "Not begun";
        status_begun: "练习中" | "練習中" | "In practice";
        status_mastered: "已掌握" | "已掌握" | "Mastered";
        status_due: "该复习了" | "該複習了" | "Review due";
        due_now: "今天复习" | "今天複習" | "Review today";
        due_tomorrow: "明天复习" | "明天複習" | "Review tomorrow";
        due_in: "{n}天后复习" | "{n}天後複習" | "Review in {n} days";

        because_review: "到期复习" | "到期複習" | "Review";
        because_begun: "接着练" | "接著練" | "Keep going";
        because_new: "学新的" | "學新的" | "New";
        because_keep: "巩固" | "鞏固" | "Keep fresh";

        drill: "现场练兵" | "現場練兵" | "Timed drill";
        paper: "试卷" | "試卷" | "Paper";
        check: "知识测验" | "知識測驗" | "Knowledge check";
        score: "{asked}题对{right}题" | "{asked}題對{right}題" | "{right} of {asked} right";
        not_reached: "，{n}题没来得及答" | "，{n}題來不及答" | ", {n} not reached in time";
        took: "用时{minutes}分{seconds}秒" | "用時{minutes}分{seconds}秒" | "Time: {minutes} min {seconds} s";
        rate: "知晓率{rate}%" | "知曉率{rate}%" | "Awareness rate {rate}%";
        interval: "95%区间{low}%–{high}%" | "95%區間{low}%–{high}%" | "95% interval {low}% to {high}%";
        interval_says: "只答了{asked}题，真实水平多半在这个区间里；题越多，区间越窄。" | "只答了{asked}題，真實水準多半在這個區間裡；題越多，區間越窄。" | "With {asked} questions the true level most likely lies in this interval; more questions make it narrower.";

        file_damaged: "文件不完整或已损坏，读不出来。请重新选择进度文件。" | "檔案不完整或已損壞，無法讀取。請重新選擇進度檔案。" | "The file is cut short or damaged and cannot be read. Please choose a progress file.";
        file_other: "这不是标尺的学习进度文件。" | "這不是標尺的學習進度檔案。" | "This is not a Biaochi progress file.";
        file_newer: "这个进度文件由更新的标尺写成（格式{version}）。请用新版打开。" | "這個進度檔案由較新的標尺寫成（格式{version}）。請用新版開啟。" | "A later Biaochi wrote this progress file (format {version}). Please open it there.";
        file_wrong: "进度文件的内容不对（{what}），没有打开。原来的进度没有变。" | "進度檔案的內容不對（{what}），沒有開啟。原來的進度沒有變。" | "What stands in this progress file cannot be ({what}), so it was not opened. Your progress is unchanged.";
        set_unknown: "没有这套题：代码“{code}”不对。" | "沒有這套題：代碼「{code}」不對。" | "There is no such set: the code “{code}” is not right.";
    }
}

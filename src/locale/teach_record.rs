//! The record of a class: results files dropped together, and what they say of each exercise.

use super::texts::texts;

texts! {
    /// The record in words.
    TeachRecordText {
        learners: "{n}份结果" | "{n}份結果" | "Results files: {n}";
        set: "题组{code}" | "題組{code}" | "Set {code}";
        mean: "平均答对{n}%" | "平均答對{n}%" | "Right on average: {n}%";
        exercise: "题目" | "題目" | "Exercise";
        title: "题型" | "題型" | "Kind";
        skill: "技能" | "技能" | "Skill";
        answered_by: "人数" | "人數" | "Learners";
        right: "答对" | "答對" | "Right";
        share: "难度：答对率（%）" | "難度：答對率（%）" | "Difficulty: share right (%)";
        discrimination: "区分度" | "鑑別度" | "Discrimination";
        mistake: "最常见的错误" | "最常見的錯誤" | "Commonest mistake";
        mistake_count: "出现次数" | "出現次數" | "Times";
        percent: "{n}%" | "{n}%" | "{n}%";
        too_few: "人数太少" | "人數太少" | "too few";
        discrimination_says: "区分度：总分最高的27%中答对的比例，减去总分最低的27%中答对的比例；少于{n}人不计算。" | "鑑別度：總分最高的27%中答對的比例，減去總分最低的27%中答對的比例；少於{n}人不計算。" | "Discrimination: the share right among the 27% with the highest scores less that among the 27% with the lowest. Not computed for fewer than {n} learners.";
        nothing: "没有可用的结果文件。" | "沒有可用的結果檔案。" | "There is no results file that can be used.";

        refused_damaged: "不完整或已损坏，读不出来。" | "不完整或已損壞，無法讀取。" | "It is cut short or damaged and cannot be read.";
        refused_other: "不是标尺的结果文件。" | "不是標尺的結果檔案。" | "It is not a Biaochi results file.";
        refused_newer: "由更新的标尺写成（格式{version}），请用新版打开。" | "由較新的標尺寫成（格式{version}），請用新版開啟。" | "A later Biaochi wrote it (format {version}). Please open it there.";
        refused_wrong: "内容不对（{what}）。" | "內容不對（{what}）。" | "What stands in it cannot be ({what}).";
        refused_twice: "与“{name}”是同一份结果，只算一次。" | "與「{name}」是同一份結果，只算一次。" | "It is the same results as “{name}” and counts once.";
        refused_set: "是另一套题（{code}）的结果。" | "是另一套題（{code}）的結果。" | "It belongs to another set ({code}).";
    }
}

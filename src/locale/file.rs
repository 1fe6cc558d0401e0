//! Opening and saving files.

use super::texts::texts;

texts! {
    /// Opening and saving files.
    FileText {
        workspace: "工作文件" | "工作檔案" | "workspace";
        raw: "原始内容" | "原始內容" | "raw";
        results: "结果" | "結果" | "results";
        figures: "原始数据" | "原始數據" | "figures";
        opened: "已打开 {name}" | "已開啟 {name}" | "Opened {name}";
        unreadable: "读不了 {name}：文件太大、已被移走，或不是文本" | "讀不了 {name}：檔案太大、已被移走，或不是文字" | "Cannot read {name}: it is too large, gone, or not text";
        refused: "没有打开 {name}：{why}。现有数据没有动。" | "未能開啟 {name}：{why}。現有資料沒有更動。" | "{name} was not opened: {why}. Nothing here was changed.";
    }
}

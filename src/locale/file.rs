//! Opening and saving files.

use super::texts::texts;

texts! {
    /// Opening and saving files.
    FileText {
        workspace: "工作文件" | "工作檔案" | "workspace";
        raw: "原始内容" | "原始內容" | "raw";
        results: "结果" | "結果" | "results";
        figures: "原始数据" | "原始數據" | "figures";
        replace_title: "“{title}”还没有存成文件" | "「{title}」還沒有存成檔案" | "“{title}” is not saved to a file";
        replace_listed: "换成别的以后，它还留在本浏览器里，可以在“设置”的清单里再打开。不过工作文件才是正本：清理浏览器，清单里的就没有了。" | "換成別的以後，它還留在本瀏覽器裡，可以在「設定」的清單裡再開啟。不過工作檔案才是正本：清理瀏覽器，清單裡的就沒有了。" | "It stays in this browser and can be opened again from the list in Settings. But the workspace file is the record: clearing the browser clears the list too.";
        replace_lost: "浏览器没有存它，它只在本页里。换成别的，这些数字就没有了。" | "瀏覽器沒有儲存它，它只在本頁裡。換成別的，這些數字就沒有了。" | "The browser does not keep it: it is in this page only. When another takes its place, these figures are gone.";
        replace_same: "要打开的文件是同一个工作区的另一份。打开以后，这里的数字都换成文件里的；文件里没有的改动就没有了。" | "要開啟的檔案是同一個工作區的另一份。開啟以後，這裡的數字都換成檔案裡的；檔案裡沒有的更動就沒有了。" | "The file you are opening holds the same workspace. What it holds takes the place of everything here; changes that are not in the file are gone.";
        replace_dropped: "本页最后的改动没有存进浏览器。换成另一个标签页存的数据，这些改动就没有了。" | "本頁最後的更動沒有存入瀏覽器。換成另一個分頁儲存的資料，這些更動就沒有了。" | "The last changes made here were not kept. When what another tab has kept takes their place, they are gone.";
        replace_save: "先存成文件" | "先存成檔案" | "Save it to a file first";
        replace_go: "不存，继续" | "不儲存，繼續" | "Go on without saving";
        replace_next: "继续" | "繼續" | "Go on";
        file_same: "与打开的文件一致" | "與開啟的檔案一致" | "Same as the file that was opened";
        opened: "已打开 {name}" | "已開啟 {name}" | "Opened {name}";
        unreadable: "读不了 {name}：文件太大、已被移走，或不是文本" | "讀不了 {name}：檔案太大、已被移走，或不是文字" | "Cannot read {name}: it is too large, gone, or not text";
        refused: "没有打开 {name}：{why}。现有数据没有动。" | "未能開啟 {name}：{why}。現有資料沒有更動。" | "{name} was not opened: {why}. Nothing here was changed.";
    }
}

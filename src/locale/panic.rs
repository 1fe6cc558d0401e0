//! What the page says when it has stopped.

use super::texts::texts;

texts! {
    /// The panel in the place of a page that has stopped.
    PanicText {
        title: "页面出错，已经停止" | "頁面發生錯誤，已停止運作" | "The page has stopped because of an error";
        what_to_do: "请重新载入页面。这是程序的错误，不是您操作有误。" | "請重新載入頁面。這是程式的錯誤，並非您操作不當。" | "Please reload the page. The fault is in the program, not in anything you did.";
        kept_until: "本浏览器中的数据保存到 {time}。" | "這個瀏覽器中的資料已儲存至 {time}。" | "Your figures are kept in this browser up to {time}.";
        nothing_kept: "这次打开以后，本浏览器还没有保存过数据。" | "這次開啟之後，這個瀏覽器尚未儲存過資料。" | "Nothing has been kept in this browser since the page was opened.";
        reload: "重新载入" | "重新載入" | "Reload";
        rescue: "先把数据存成文件" | "先把資料存成檔案" | "Save the figures to a file first";
        details: "技术信息：" | "技術訊息：" | "Technical details:";
    }
}

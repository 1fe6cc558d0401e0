//! What the page says when it has stopped, in three languages.
//!
//! Apart from the other texts: it must be readable when nothing else works any more.

/// The texts of the panel that is shown in the place of a page that has stopped.
#[derive(Debug)]
pub struct PanicText {
    /// The language tag of these texts.
    pub tag: &'static str,
    /// What happened.
    pub title: &'static str,
    /// What to do.
    pub what_to_do: &'static str,
    /// Goes before the time up to which the work is kept.
    pub kept_until: &'static str,
    /// Said where nothing was kept.
    pub nothing_kept: &'static str,
    /// The button that loads the page again.
    pub reload: &'static str,
    /// The link that saves the figures as they were last seen.
    pub rescue: &'static str,
    /// Goes before the technical message.
    pub details: &'static str,
}

/// 简体中文.
pub const ZH_HANS: PanicText = PanicText {
    tag: "zh-Hans",
    title: "页面出错，已经停止",
    what_to_do: "请重新载入页面。这是程序的错误，不是您操作有误。",
    kept_until: "本浏览器中的数据保存到：",
    nothing_kept: "本浏览器中没有保存数据。重新载入前，请先把数据另存为文件。",
    reload: "重新载入",
    rescue: "把数据存成文件",
    details: "技术信息：",
};

/// 繁體中文.
pub const ZH_HANT: PanicText = PanicText {
    tag: "zh-Hant",
    title: "頁面發生錯誤，已停止運作",
    what_to_do: "請重新載入頁面。這是程式的錯誤，並非您操作不當。",
    kept_until: "這個瀏覽器中的資料已儲存至：",
    nothing_kept: "這個瀏覽器中沒有儲存資料。重新載入前，請先把資料另存成檔案。",
    reload: "重新載入",
    rescue: "把資料存成檔案",
    details: "技術訊息：",
};

/// English.
pub const EN: PanicText = PanicText {
    tag: "en",
    title: "The page has stopped because of an error",
    what_to_do: "Please reload the page. The fault is in the program, not in anything you did.",
    kept_until: "Your figures are kept in this browser up to:",
    nothing_kept: "Nothing is kept in this browser. Save your figures to a file before you reload.",
    reload: "Reload",
    rescue: "Save the figures to a file",
    details: "Technical details:",
};

/// The texts in the language of the page, then in the one that the next reader may need.
pub fn texts(tag: &str) -> [&'static PanicText; 2] {
    match tag {
        "zh-Hans" => [&ZH_HANS, &EN],
        "zh-Hant" => [&ZH_HANT, &EN],
        _ => [&EN, &ZH_HANS],
    }
}

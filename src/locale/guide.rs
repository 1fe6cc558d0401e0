//! The guide: help, search, keys, the tour.

use super::texts::texts;

texts! {
    /// What the guide says around the texts of pages. `{n}` is a number, `{chord}` a chord, `{name}` a command.
    GuideText {
        what_for: "做什么用" | "做什麼用" | "What it is for";
        how_to_read: "怎么看" | "怎麼看" | "How to read it";
        how_made: "数怎么算" | "數怎麼算" | "How it is computed";
        all_help: "全部帮助" | "全部說明" | "All of the help";
        open_page: "打开这一页" | "開啟這一頁" | "Open this page";
        parts: "帮助的各部分" | "說明的各部分" | "Parts of the help";
        part_pages: "各页" | "各頁" | "Pages";
        part_numbers: "算法" | "算法" | "Numbers";
        part_words: "用语" | "用語" | "Words";
        part_keys: "按键" | "按鍵" | "Keys";
        part_limits: "限度" | "限度" | "Limits";
        back: "← 各页" | "← 各頁" | "← Pages";
        home_lede: "各页做什么、怎么看、数怎么算。" | "各頁做什麼、怎麼看、數怎麼算。" | "What each page is for, how to read it, and how it is computed.";
        take_tour: "一分钟看懂总览页" | "一分鐘看懂總覽頁" | "A tour of the overview, one minute";
        find_says: "要找什么，按 {chord}，输入几个字。" | "要找什麼，按 {chord}，輸入幾個字。" | "To find anything press {chord} and type a few letters.";

        find_hint: "没有找到。换个说法，或者少打几个字。" | "沒有找到。換個說法，或者少打幾個字。" | "Nothing found. Try another word, or fewer letters.";
        found_n: "{n} 项" | "{n} 項" | "{n} found";
        group_recent: "最近看过" | "最近看過" | "Recent";
        group_commands: "命令" | "命令" | "Commands";
        group_pages: "页面" | "頁面" | "Pages";
        group_indicators: "指标" | "指標" | "Indicators";
        group_areas: "地区" | "地區" | "Areas";
        group_words: "用语和算法" | "用語和算法" | "Words and numbers";
        group_learn: "课和练习" | "課和練習" | "Lessons and exercises";
        group_of: "{name}（{n} 项中的前 {of} 项）" | "{name}（{n} 項中的前 {of} 項）" | "{name} (first {of} of {n})";
        is_lesson: "课" | "課" | "Lesson";
        is_exercise: "练习" | "練習" | "Exercise";

        keys_lede: "不用鼠标也能做完所有的事。在苹果电脑上用 ⌘ 代替 Ctrl。" | "不用滑鼠也能做完所有的事。在 Mac 上用 ⌘ 代替 Ctrl。" | "Everything can be done without a mouse. On a Mac use ⌘ for Ctrl.";
        own_keys: "可以改的快捷键" | "可以更改的快速鍵" | "Shortcuts that can be changed";
        own_keys_says: "不顺手就改，碍事就停用。改了马上生效，记在本浏览器里。" | "不順手就改，礙事就停用。改了馬上生效，記在本瀏覽器裡。" | "Change what is awkward, switch off what gets in the way. It holds at once and is kept in this browser.";
        use_keys: "用快捷键" | "使用快速鍵" | "Use shortcuts";
        use_letters: "放映和上课时用单个字母键（如 B 黑屏）" | "放映和上課時用單個字母鍵（如 B 黑畫面）" | "Single letters work in shows and lessons (such as B for a black screen)";
        letters_says: "用语音输入、或者容易碰到键盘的，请关掉；方向键、空格、回车照常能用。" | "用語音輸入、或者容易碰到鍵盤的，請關掉；方向鍵、空白鍵、Enter 照常能用。" | "Switch this off if you dictate, or touch keys by accident; arrows, space and Enter still work.";
        change: "改" | "更改" | "Change";
        change_says: "改“{name}”的快捷键" | "更改「{name}」的快速鍵" | "Change the keys of “{name}”";
        turn_off: "停用" | "停用" | "Off";
        turn_off_says: "停用“{name}”的快捷键" | "停用「{name}」的快速鍵" | "Switch off the keys of “{name}”";
        reset: "还原" | "還原" | "Reset";
        reset_says: "还原“{name}”的快捷键" | "還原「{name}」的快速鍵" | "Reset the keys of “{name}”";
        reset_all: "全部还原" | "全部還原" | "Reset all";
        cancel: "不改了" | "不改了" | "Cancel";
        no_key: "没有" | "沒有" | "none";
        is_off: "已停用" | "已停用" | "off";
        press_new: "“{name}”：请按新的组合键。按 Esc 不改。" | "「{name}」：請按新的組合鍵。按 Esc 不改。" | "“{name}”: press the new keys. Esc leaves them as they are.";
        new_key: "新的组合键" | "新的組合鍵" | "New keys";
        changed: "“{name}”现在是 {chord}。" | "「{name}」現在是 {chord}。" | "“{name}” is now {chord}.";
        changed_warn: "“{name}”现在是 {chord}。浏览器原来用这个键做别的事，在本页里就做不了了。" | "「{name}」現在是 {chord}。瀏覽器原來用這個鍵做別的事，在本頁裡就做不了了。" | "“{name}” is now {chord}. The browser used these keys for something of its own, which they no longer do on this page.";
        was_off: "已停用“{name}”的快捷键；菜单和查找里仍然能用这个命令。" | "已停用「{name}」的快速鍵；選單和尋找裡仍然能用這個命令。" | "The keys of “{name}” are off; the command is still in the menu and in search.";
        was_reset: "已还原。" | "已還原。" | "Reset.";
        refused_bare: "没有改：{chord} 会妨碍打字。请带上 Ctrl 或 Alt，或用 F1 到 F12。" | "沒有更改：{chord} 會妨礙打字。請加上 Ctrl 或 Alt，或用 F1 到 F12。" | "Not changed: {chord} would get in the way of typing. Use Ctrl or Alt with it, or F1 to F12.";
        refused_kept: "没有改：{chord} 被浏览器或系统留用，到不了本页。" | "沒有更改：{chord} 被瀏覽器或系統保留，到不了本頁。" | "Not changed: {chord} is kept by the browser or the system and never reaches this page.";
        refused_taken: "没有改：{chord} 已经用于“{name}”。先改那一个。" | "沒有更改：{chord} 已經用於「{name}」。請先更改那一個。" | "Not changed: {chord} already does “{name}”. Change that one first.";
        refused_fixed: "没有改：{chord} 在表格或面板里用于“{name}”，不能占用。" | "沒有更改：{chord} 在表格或面板裡用於「{name}」，不能佔用。" | "Not changed: in the grid or in panels {chord} does “{name}” and cannot be taken.";
        keys_off: "快捷键已全部停用。" | "快速鍵已全部停用。" | "All shortcuts are off.";
        keys_on: "快捷键已启用。" | "快速鍵已啟用。" | "Shortcuts are on.";
        letters_off: "单个字母键已停用。" | "單個字母鍵已停用。" | "Single letters are off.";
        letters_on: "单个字母键已启用。" | "單個字母鍵已啟用。" | "Single letters are on.";
        fixed_keys: "固定的按键" | "固定的按鍵" | "Keys that are fixed";

        tour_place: "第 {n} 步，共 {of} 步" | "第 {n} 步，共 {of} 步" | "Stop {n} of {of}";
        tour_next: "下一步" | "下一步" | "Next";
        tour_back: "上一步" | "上一步" | "Back";
        tour_skip: "跳过" | "跳過" | "Skip";
        tour_done: "看完了" | "看完了" | "Done";
        tour_area: "先选地区" | "先選地區" | "Choose an area";
        tour_area_says: "点这里选县、乡镇或村。整页的数都跟着变。" | "點這裡選縣、鄉鎮或村。整頁的數都跟著變。" | "County, township or village: the whole page follows.";
        tour_period: "再选时期" | "再選時期" | "Choose a period";
        tour_period_says: "左右箭头换一期；点中间选年度、季度、月份或累计。" | "左右箭頭換一期；點中間選年度、季度、月份或累計。" | "The arrows go one period on or back; the middle opens years, quarters, months and cumulative spans.";
        tour_row: "看判定，点数字" | "看判定，點數字" | "Read a verdict, click a number";
        tour_row_says: "▲ 达标，◆ 接近，▼ 未达标。点这个数，就看到它是怎么一步一步算出来的。" | "▲ 達標，◆ 接近，▼ 未達標。點這個數，就看到它是怎麼一步一步算出來的。" | "▲ met, ◆ near, ▼ missed. Click this number to see how it was made, step by step.";
        tour_figures: "在这里录数" | "在這裡輸入" | "Enter figures here";
        tour_figures_says: "像电子表格一样：点格子，打数字，按回车；也能整块粘贴，或导入文件。" | "像試算表一樣：點儲存格，打數字，按 Enter；也能整塊貼上，或匯入檔案。" | "As in a spreadsheet: choose a cell, type, press Enter. You can paste a block or import a file.";
        tour_kept: "存在哪里" | "存在哪裡" | "Where it is kept";
        tour_kept_says: "每个数录完就存在本浏览器里。下班前请存一份文件，那才是凭据。" | "每個數輸入完就存在本瀏覽器裡。下班前請存一份檔案，那才是憑據。" | "Each figure is kept in this browser as you enter it. Save a file before you leave: that is the record.";
        tour_find: "找不到就按这里" | "找不到就按這裡" | "Lost? Look here";
        tour_find_says: "输入几个字，页面、指标、地区、命令都能找到。每页右上角的“本页说明”讲这一页怎么看。" | "輸入幾個字，頁面、指標、地區、命令都能找到。每頁右上角的「本頁說明」講這一頁怎麼看。" | "A few letters find pages, indicators, areas and commands. “About this page”, at the top right of each page, tells how to read it.";
    }
}

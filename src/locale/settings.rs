//! Settings.

use super::texts::texts;

texts! {
    /// Settings. `{title}` is a workspace's title, `{year}` a year's name, `{dates}` its first and last day.
    SettingsText {
        title: "设置" | "設定" | "Settings";
        lede: "这些选择只记在本浏览器里。" | "這些選擇只記在本瀏覽器裡。" | "These choices are kept in this browser only.";
        lede_unkept: "这个浏览器不让本页记住选择，关掉后要重新选。" | "這個瀏覽器不讓本頁記住選擇，關掉後要重新選。" | "This browser does not let the page remember choices; they last until it is closed.";
        language: "语言" | "語言" | "Language";
        theme: "颜色" | "顏色" | "Colours";
        theme_auto: "随系统" | "隨系統" | "As the system";
        theme_light: "浅色" | "淺色" | "Light";
        theme_dark: "深色" | "深色" | "Dark";
        theme_contrast: "高对比" | "高對比" | "High contrast";
        text_size: "字号" | "字型大小" | "Text size";
        percent: "{n}%" | "{n}%" | "{n}%";

        year: "年度从哪个月开始" | "年度從哪個月開始" | "The year begins in";
        october: "10 月（考核年度）" | "10 月（考核年度）" | "October (assessment)";
        january: "1 月（自然年）" | "1 月（曆年）" | "January (calendar)";
        other_month: "其他月份" | "其他月份" | "Another month";
        month_of: "年度的第一个月" | "年度的第一個月" | "First month of the year";
        year_means: "现在，{year}是{dates}。" | "目前，{year}是{dates}。" | "As it stands, {year} runs from {dates}.";
        year_effect: "改动不会碰任何数字，只改哪些月份算作一年；目标跟着年度的编号走。可以撤销。" | "更動不會碰任何數字，只改哪些月份算作一年；目標跟著年度的編號走。可以復原。" | "A change touches no figure, only which months make up a year; targets stay with the year’s number. It can be undone.";

        keys: "快捷键" | "快速鍵" | "Shortcuts";
        keys_what: "哪个键做什么，都能改，也能停用；放映用的单个字母键也可以关掉。" | "哪個鍵做什麼，都能更改，也能停用；放映用的單個字母鍵也可以關掉。" | "Which keys do what: each can be changed or switched off, and so can the single letters of shows.";
        keys_open: "查看和更改快捷键" | "檢視和更改快速鍵" | "See and change shortcuts";
        packs: "指标包" | "指標包" | "Indicator packs";
        packs_what: "选用哪些指标、哪种口径，编自己的指标。" | "選用哪些指標、哪種口徑，編自己的指標。" | "Which indicators and which definitions are used; make your own.";
        packs_open: "打开指标包" | "開啟指標包" | "Open the packs";
        workspace: "工作区" | "工作區" | "Workspace";
        name: "名称" | "名稱" | "Name";
        rename: "改名" | "重新命名" | "Rename";
        name_needed: "名称不能空着" | "名稱不能空白" | "A name is needed";
        name_hint: "用在文件名和工作区清单里；地区的名称不变" | "用在檔名和工作區清單裡；地區的名稱不變" | "Used in file names and in the list of workspaces; area names stay";

        keeping: "数据存在哪里" | "資料存在哪裡" | "Where the data are kept";
        save_file: "存成文件" | "存成檔案" | "Save to a file";
        space: "本浏览器给这类页面存了 {used}，上限约 {quota}。" | "本瀏覽器為這類頁面存了 {used}，上限約 {quota}。" | "This browser keeps {used} for pages like this one, of about {quota} that it allows.";
        space_unknown: "浏览器没有告诉我们用了多少空间。" | "瀏覽器沒有告知用了多少空間。" | "The browser does not say how much space is used.";
        list: "本浏览器里的工作区" | "本瀏覽器裡的工作區" | "Workspaces in this browser";
        list_none: "本浏览器里还没有工作区。" | "本瀏覽器裡還沒有工作區。" | "No workspace is kept in this browser.";
        list_failed: "读不到清单：浏览器不让本页存数据，或者数据库打不开。" | "讀不到清單：瀏覽器不讓本頁儲存資料，或者資料庫打不開。" | "The list cannot be read: the browser keeps no data for this page, or its database cannot be opened.";
        saved_on: "{time} 存" | "{time} 儲存" | "kept {time}";
        now_open: "正打开" | "開啟中" | "open now";
        damaged: "已损坏，读不出来" | "已損壞，讀不出來" | "damaged, cannot be read";
        untitled: "没有名称" | "沒有名稱" | "No name";
        open: "打开" | "開啟" | "Open";
        open_name: "打开 {title}" | "開啟 {title}" | "Open {title}";
        remove: "删除…" | "刪除…" | "Remove…";
        remove_name: "删除 {title}" | "刪除 {title}" | "Remove {title}";
        unsafe_to_leave: "现在这份数据还没有存好。请先存成文件，再打开别的工作区。" | "目前這份資料還沒有存好。請先存成檔案，再開啟別的工作區。" | "The open workspace is not safely kept yet. Save it to a file before opening another.";
        not_removed: "没有删掉 {title}：它可能正在另一个标签页里打开。" | "未能刪除 {title}：它可能正在另一個分頁裡開啟。" | "{title} was not removed: it may be open in another tab.";
        removed: "已从本浏览器删除 {title}。" | "已從本瀏覽器刪除 {title}。" | "{title} was removed from this browser.";
        remove_title: "从本浏览器删除“{title}”？" | "從本瀏覽器刪除「{title}」？" | "Remove “{title}” from this browser?";
        remove_what: "删除以后不能撤销，回收站里也没有。已经存成的文件不受影响；没有存成文件的数字会永远丢失。" | "刪除以後無法復原，資源回收筒裡也沒有。已經存成的檔案不受影響；沒有存成檔案的數字會永遠遺失。" | "This cannot be undone, and there is no recycle bin. Files that you saved stay; figures that are in no file are lost for good.";
        remove_yes: "删除" | "刪除" | "Remove";
        forget: "从本浏览器删除这个工作区…" | "從本瀏覽器刪除這個工作區…" | "Remove this workspace from the browser…";
        forget_what: "删除后回到第一次打开时的样子。" | "刪除後回到第一次開啟時的樣子。" | "Afterwards the page is as it was on the first visit.";

        stays: "数据不出本机" | "資料不離開本機" | "Your data stay here";
        stays_what: "标尺是一个网页文件，没有服务器，也没有账号。录入、导入的数字只在这台电脑的这个浏览器里，和您自己存的文件里。程序里没有任何联网的代码；下面这条规则由浏览器执行，就算有人在页面里塞进联网代码，浏览器也会拦下。" | "標尺是一個網頁檔案，沒有伺服器，也沒有帳號。輸入、匯入的數字只在這台電腦的這個瀏覽器裡，以及您自己存的檔案裡。程式裡沒有任何連網的程式碼；下面這條規則由瀏覽器執行，就算有人在頁面裡塞進連網程式碼，瀏覽器也會攔下。" | "Biaochi is one web page: no server, no account. What you enter or import is in this browser on this computer and in the files that you save, nowhere else. The program has no network code, and the rule below is enforced by the browser: even code smuggled into the page could not reach the network.";
        stays_check: "自己验证" | "自己驗證" | "Check it yourself";
        check_cable: "拔掉网线或关掉无线网，再打开本页：一切照常。" | "拔掉網路線或關掉無線網路，再開啟本頁：一切照常。" | "Unplug the network cable or switch Wi-Fi off and open the page again: everything works.";
        check_tools: "按 F12 打开开发者工具，选“网络”，随意操作：清单里没有发往网络的请求。" | "按 F12 開啟開發人員工具，選「網路」，隨意操作：清單裡沒有送往網路的請求。" | "Press F12, choose the Network tab, and work as you like: no request to the network appears.";
        check_source: "用记事本打开这个文件，在开头就能找到下面的规则；connect-src 'none' 表示不许连接任何地址。" | "用記事本開啟這個檔案，在開頭就能找到下面的規則；connect-src 'none' 表示不准連接任何位址。" | "Open the file in a text editor; the rule below stands near its top. connect-src 'none' means that no address may be reached.";
        policy: "本页的安全规则（Content-Security-Policy）" | "本頁的安全規則（Content-Security-Policy）" | "This page’s rule (Content-Security-Policy)";
        policy_none: "本页没有安全规则。这不是发布的版本。" | "本頁沒有安全規則。這不是發布的版本。" | "This page carries no rule. It is not a released build.";
        no_persons: "只收汇总数：没有哪个栏目可以写姓名、身份证号或任何一个人的情况。" | "只收彙總數：沒有任何欄位可以寫姓名、身分證號碼或任何一個人的情況。" | "Totals only: there is no place for a name, an identity number or anything about one person.";

        about: "关于标尺" | "關於標尺" | "About Biaochi";
        version: "版本" | "版本" | "Version";
        opened_as: "打开方式" | "開啟方式" | "Opened as";
        as_file: "电脑里的文件" | "電腦裡的檔案" | "a file on this computer";
        as_site: "网址" | "網址" | "a web address";
        licence: "许可" | "授權" | "Licence";
        licence_what: "MIT 或 Apache-2.0，任选其一；可以自由使用、复制、修改和分发。" | "MIT 或 Apache-2.0，任選其一；可以自由使用、複製、修改和散布。" | "MIT or Apache-2.0, as you choose: free to use, copy, change and pass on.";
        built_with: "所用的开源软件" | "所用的開放原始碼軟體" | "Open-source software inside";
    }
}

//! Where the work is kept, and what went wrong with keeping it.

use super::texts::texts;

texts! {
    /// The saving state in the bar, its explanations, and banners.
    KeptText {
        memory: "只在本页" | "只在本頁" | "In this page only";
        saving: "正在保存" | "正在儲存" | "Saving";
        browser: "已存浏览器" | "已存瀏覽器" | "Kept in browser";
        failed: "没有存下" | "未能儲存" | "Not kept";
        read_only: "只读" | "唯讀" | "Read only";
        file_never: "还没有存成文件" | "尚未存成檔案" | "Not saved to a file yet";
        file_at: "文件 {time} 保存" | "檔案 {time} 儲存" | "File saved at {time}";
        file_stale: "{time} 存成文件，之后又有改动" | "{time} 存成檔案，之後又有更動" | "Saved to a file at {time}; changed since";
        browser_at: "{time} 存进本浏览器" | "{time} 存入本瀏覽器" | "Kept in this browser at {time}";
        record: "工作文件才是正本。浏览器里的只是一份副本：清理浏览器、换浏览器、换 U 盘盘符，副本都可能不见。" | "工作檔案才是正本。瀏覽器裡的只是一份副本：清理瀏覽器、換瀏覽器、換隨身碟代號，副本都可能消失。" | "The workspace file is the record. What the browser keeps is a copy: clearing the browser, another browser or another drive letter can make it disappear.";
        damaged: "浏览器里存的数据有一部分读不出来：{why}。能读的都已打开，请尽快存成文件。读不出的那部分可以先按原样存成文件，再清掉。" | "瀏覽器裡存的資料有一部分讀不出來：{why}。能讀的都已開啟，請儘快存成檔案。讀不出的那部分可以先按原樣存成檔案，再清除。" | "Some of what the browser kept cannot be read: {why}. Everything readable is open; save it to a file soon. The unreadable part can be saved as it is, then cleared.";
        mend: "清掉读不出的部分" | "清除讀不出的部分" | "Clear the unreadable part";
        mended: "读不出的部分已清掉，这些单位按现在看到的数字重新存了：{areas}" | "讀不出的部分已清除，這些單位按現在看到的數字重新儲存：{areas}" | "The unreadable part is cleared. These areas are kept as you see them now: {areas}";
        unreadable: "这个浏览器存过数据，但读不出来（{why}）。原样没有动。可以先把原始内容存成文件，再从工作文件打开，或重新开始。" | "這個瀏覽器存過資料，但讀不出來（{why}）。原樣沒有更動。可以先把原始內容存成檔案，再從工作檔案開啟，或重新開始。" | "This browser kept a workspace that cannot be read ({why}). It was left as it is. Save its raw content to a file if you need it, then open your workspace file or start anew.";
        save_raw: "把原始内容存成文件" | "把原始內容存成檔案" | "Save the raw content to a file";
        why_unavailable: "这个浏览器不让本页存数据。数据只在本页里，关掉就没有了，请随时存成文件。" | "這個瀏覽器不讓本頁儲存資料。資料只在本頁裡，關掉就沒有了，請隨時存成檔案。" | "This browser does not let the page keep data. The figures are in this page only and are gone when it is closed: save them to a file.";
        why_full: "磁盘或浏览器的空间满了，最近的改动没有存下。请现在就存成文件，再腾出空间。" | "磁碟或瀏覽器的空間已滿，最近的更動未能儲存。請立即存成檔案，再騰出空間。" | "The disk or the browser’s share of it is full, so the last changes were not kept. Save to a file now, then free some space.";
        why_damaged: "浏览器里的数据库打不开（{name}）。可以照常使用，但请存成文件。" | "瀏覽器裡的資料庫打不開（{name}）。可以照常使用，但請存成檔案。" | "The browser’s database cannot be opened ({name}). You can work as usual, but save to a file.";
        why_newer: "浏览器里的数据是更新版本的标尺存的，这个版本不动它。可以照常使用，但请存成文件。" | "瀏覽器裡的資料由較新版本的標尺所存，這個版本不會更動它。可以照常使用，但請存成檔案。" | "A newer version of Biaochi keeps data in this browser, and this version leaves them alone. You can work as usual, but save to a file.";
        why_blocked: "另一个标签页占着数据库。请关掉它，再重新载入本页。" | "另一個分頁占用資料庫。請關閉它，再重新載入本頁。" | "Another tab holds the database. Close it, then reload this page.";
        why_taken_over: "另一个标签页改过这份数据，本页的改动没有存下。请把本页存成文件，再重新载入。" | "另一個分頁改過這份資料，本頁的更動未能儲存。請把本頁存成檔案，再重新載入。" | "Another tab has changed this workspace, so the changes here were not kept. Save this page to a file, then reload.";
        why_gone: "浏览器的数据被清掉了。请现在就存成文件。" | "瀏覽器的資料已被清除。請立即存成檔案。" | "The browser’s data were cleared. Save to a file now.";
        read_only_banner: "另一个标签页正在编辑这份数据，本页只能看。" | "另一個分頁正在編輯這份資料，本頁只能檢視。" | "Another tab is editing this workspace, so this page only shows it.";
        unkept_banner: "另一个标签页改过这份数据，本页最后的改动没有存进浏览器，只在本页里。请先存成文件，再改在这里编辑。" | "另一個分頁改過這份資料，本頁最後的更動沒有存入瀏覽器，只在本頁裡。請先存成檔案，再改在這裡編輯。" | "Another tab has changed this workspace, so the last changes made here were not kept: they are in this page only. Save them to a file first, then edit here.";
        take_over: "改在这里编辑" | "改在這裡編輯" | "Edit here instead";
        save_now: "现在存成文件" | "立即存成檔案" | "Save to a file now";
        retry: "再试一次" | "再試一次" | "Try again";
        saved_as: "已存成 {name}" | "已存成 {name}" | "Saved as {name}";
        downloaded_as: "已交给浏览器下载：{name}。请确认它在下载文件夹里。" | "已交給瀏覽器下載：{name}。請確認它在下載資料夾裡。" | "Handed to the browser as a download: {name}. Check that it is in your downloads folder.";
        save_failed: "没有存成：{why}" | "未能儲存：{why}" | "Not saved: {why}";
        save_refused: "浏览器不允许写这个文件" | "瀏覽器不允許寫入這個檔案" | "the browser does not allow writing this file";
        save_short: "写到一半就断了，U 盘可能已拔出" | "寫到一半就中斷，隨身碟可能已拔出" | "writing stopped half-way; the USB stick may have been removed";
    }
}

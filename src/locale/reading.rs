//! Why a table's file cannot be read at all.

use super::texts::texts;

texts! {
    /// Why a file cannot be read. Each text is a sentence that also says what can be done.
    ReadingText {
        empty: "这个文件是空的，里面没有任何数据。" | "這個檔案是空的，裡面沒有任何資料。" | "This file is empty: there are no figures in it.";
        too_many_bytes: "文件有 {seen} MB，最多读 {accepted} MB。请分成几个文件再导入。" | "檔案有 {seen} MB，最多讀取 {accepted} MB。請分成幾個檔案再匯入。" | "The file has {seen} MB; at most {accepted} MB are read. Split it into several files.";
        too_many_parts: "这个压缩容器里有 {seen} 个部分，工作簿没有这么多，所以没有打开。" | "這個壓縮容器裡有 {seen} 個部分，活頁簿沒有這麼多，所以沒有開啟。" | "This container has {seen} parts, more than any workbook, so it was not opened.";
        inflates: "文件展开后超过 {accepted} MB，可能是压缩炸弹，所以没有读下去。请只保留有数据的行和列，重新保存后再导入。" | "檔案展開後超過 {accepted} MB，可能是壓縮炸彈，所以沒有讀下去。請只保留有資料的列和欄，重新儲存後再匯入。" | "Unpacked, the file exceeds {accepted} MB and may be a zip bomb, so reading stopped. Keep only the rows and columns with figures, save it again and import that.";
        far_cell: "工作表“{sheet}”的单元格 {cell} 离得太远，超出了能读的范围。请删掉表格外的内容，重新保存后再导入。" | "工作表「{sheet}」的儲存格 {cell} 離得太遠，超出可讀的範圍。請刪掉表格外的內容，重新儲存後再匯入。" | "Cell {cell} of sheet “{sheet}” lies beyond what is read. Delete what is outside of the table, save it again and import that.";
        far_cell_text: "表格一直延伸到 {cell}，超出了能读的范围。请分成几个文件再导入。" | "表格一直延伸到 {cell}，超出可讀的範圍。請分成幾個檔案再匯入。" | "The table reaches to {cell}, beyond what is read. Split it into several files.";
        damaged: "文件不完整或已损坏，读不出来。请用 WPS 或 Excel 打开，另存一份再导入。" | "檔案不完整或已損壞，無法讀取。請用 WPS 或 Excel 開啟，另存一份再匯入。" | "The file is cut short or damaged and cannot be read. Open it in Excel or WPS, save a copy and import that.";
        password: "文件有密码保护。请在 WPS 或 Excel 里去掉密码，另存一份再导入。" | "檔案有密碼保護。請在 WPS 或 Excel 裡移除密碼，另存一份再匯入。" | "The file is protected by a password. Remove it in Excel or WPS, save a copy and import that.";
        not_a_table: "这是{content}，不是表格，不管文件名怎么写。可以导入 CSV、xlsx、xls 和 ods。" | "這是{content}，不是表格，無論檔名怎麼寫。可以匯入 CSV、xlsx、xls 和 ods。" | "Whatever its name says, this is {content}, not a table. CSV, xlsx, xls and ods can be imported.";
        empty_html: "这是一个网页（常被命名为 .xls），里面没有表格。请重新导出，或另存为 xlsx。" | "這是一個網頁（常被命名為 .xls），裡面沒有表格。請重新匯出，或另存為 xlsx。" | "This is a web page, as is often named .xls, without a table in it. Export it again, or save it as xlsx.";
        xlsb: "这是二进制工作簿 xlsb，读不了。请另存为 xlsx 再导入。" | "這是二進位活頁簿 xlsb，無法讀取。請另存為 xlsx 再匯入。" | "This is a binary workbook, xlsb, which cannot be read. Save it as xlsx and import that.";
        spreadsheet_xml: "这是 Excel 2003 的 XML 表格，读不了。请另存为 xlsx 再导入。" | "這是 Excel 2003 的 XML 表格，無法讀取。請另存為 xlsx 再匯入。" | "This is an XML table of Excel 2003, which cannot be read. Save it as xlsx and import that.";
        undecodable: "认不出这个文件的文字编码。请在 WPS 或 Excel 里另存为“CSV UTF-8”或 xlsx 再导入。" | "無法辨識這個檔案的文字編碼。請在 WPS 或 Excel 裡另存為「CSV UTF-8」或 xlsx 再匯入。" | "The encoding of this text is not recognised. Save it as “CSV UTF-8” or xlsx and import that.";
        no_such_sheet: "文件里没有工作表“{sheet}”。" | "檔案裡沒有工作表「{sheet}」。" | "The file has no sheet “{sheet}”.";
        personal_heading: "第 {row} 行 {column} 列（{where}）表明这里是一个个人的记录（姓名、证件号、电话、住址等）。标尺只收汇总数，不收个人信息。请先在原表里汇总，再导入合计的数。" | "第 {row} 列 {column} 欄（{where}）顯示這裡是個別人員的紀錄（姓名、證件號碼、電話、住址等）。標尺只收彙總數，不收個人資料。請先在原表彙總，再匯入合計的數。" | "Row {row}, column {column} ({where}) heads records of persons: names, identity numbers, telephones or addresses. Biaochi takes totals only, never personal records. Add them up in the source, then import the totals.";
        personal_identity: "第 {row} 行 {column} 列（{where}）是身份证号。标尺只收汇总数，不收个人信息。请先在原表里汇总，再导入合计的数。" | "第 {row} 列 {column} 欄（{where}）是身分證號碼。標尺只收彙總數，不收個人資料。請先在原表彙總，再匯入合計的數。" | "Row {row}, column {column} ({where}) holds an identity number. Biaochi takes totals only, never personal records. Add them up in the source, then import the totals.";
        personal_telephone: "{column} 列（{where}，从第 {row} 行起）是电话号码。标尺只收汇总数，不收个人信息。请先在原表里汇总，再导入合计的数。" | "{column} 欄（{where}，從第 {row} 列起）是電話號碼。標尺只收彙總數，不收個人資料。請先在原表彙總，再匯入合計的數。" | "Column {column} ({where}, from row {row}) holds telephone numbers. Biaochi takes totals only, never personal records. Add them up in the source, then import the totals.";
        this_table: "本表" | "本表" | "this table";
        crashed: "读取程序在这个文件上出错停下了，多半是文件损坏。页面不受影响，可以继续使用。请用 WPS 或 Excel 另存一份再试。" | "讀取程式在這個檔案上出錯停止，多半是檔案損壞。頁面不受影響，可以繼續使用。請用 WPS 或 Excel 另存一份再試。" | "The reader stopped on this file, which is probably damaged. The page is not affected and can be used as before. Save a copy in Excel or WPS and try that.";
        no_worker: "这个页面里没有读取表格的部分，可能是文件复制不全。请重新复制标尺的文件。" | "這個頁面裡沒有讀取表格的部分，可能是檔案複製不全。請重新複製標尺的檔案。" | "The part that reads tables is missing from this page, perhaps because its file was copied incompletely. Copy the Biaochi file again.";
        worker_refused: "浏览器没有让读取程序运行（{why}）。请换用新版的 Chrome 或 Edge。" | "瀏覽器未讓讀取程式執行（{why}）。請改用新版的 Chrome 或 Edge。" | "The browser did not let the reader run ({why}). Use a recent Chrome or Edge.";
        worker_silent: "读取程序半分钟没有响应。请关掉其他程序再试一次。" | "讀取程式半分鐘沒有回應。請關閉其他程式再試一次。" | "The reader did not answer for half a minute. Close other programs and try again.";
        gone: "文件读不到了：可能已被移走、改动，或者 U 盘已拔出。请重新选择。" | "檔案讀不到了：可能已被移走、更動，或隨身碟已拔出。請重新選擇。" | "The file can no longer be read: it was moved or changed, or the stick was removed. Choose it again.";
        content_pdf: "PDF 文档" | "PDF 文件" | "a PDF document";
        content_picture: "图片" | "圖片" | "a picture";
        content_archive: "压缩包" | "壓縮檔" | "an archive";
        content_document: "文字处理或演示文档" | "文書或簡報檔案" | "a text document or slides";
        content_binary: "程序或其他二进制数据" | "程式或其他二進位資料" | "a program or other binary data";
        content_web: "网页" | "網頁" | "a web page";
        content_text: "文本" | "文字檔" | "text";
        content_book: "工作簿" | "活頁簿" | "a workbook";

        writing: "正在写 {name}，写好后会交给浏览器下载。" | "正在寫入 {name}，寫好後會交給瀏覽器下載。" | "Writing {name}; it will be handed to the browser as a download.";
        not_written: "{name} 没有写成：{why}" | "{name} 未能寫成：{why}" | "{name} was not written: {why}";
        write_crashed: "写工作簿的程序出错停下了。页面不受影响；可以改为导出 CSV。" | "寫活頁簿的程式出錯停止。頁面不受影響；可以改為匯出 CSV。" | "The writer stopped. The page is not affected; you can export CSV instead.";
    }
}

//! Importing tables: how a file was read, what each column is, what is wrong with it.

use super::texts::texts;

texts! {
    /// The dialog of the import.
    ImportText {
        title: "导入 {name}" | "匯入 {name}" | "Import {name}";
        reading: "正在读取文件" | "正在讀取檔案" | "Reading the file";
        rows_read: "已读 {rows} 行" | "已讀 {rows} 列" | "{rows} {rows|row|rows} read";
        rows_of: "已读 {rows} 行，约共 {total} 行" | "已讀 {rows} 列，約共 {total} 列" | "{rows} of about {total} rows read";
        matching: "正在核对第 {rows} 行，共 {total} 行" | "正在核對第 {rows} 列，共 {total} 列" | "Checking row {rows} of {total}";
        applying: "正在导入" | "正在匯入" | "Importing";
        unchanged: "现有数据没有动。" | "現有資料沒有更動。" | "Nothing here was changed.";
        refused: "没有导入 {name}" | "未能匯入 {name}" | "{name} was not imported";
        import_cells: "导入 {n} 个数" | "匯入 {n} 個數" | "Import {n} {n|figure|figures}";
        import_nothing: "没有可导入的数" | "沒有可匯入的數" | "Nothing to import";
        done: "已从 {name} 导入 {cells} 个数，涉及 {areas} 个地区。" | "已從 {name} 匯入 {cells} 個數，涉及 {areas} 個地區。" | "{cells} {cells|figure|figures} of {areas} {areas|area|areas} {cells|was|were} imported from {name}.";
        read_only: "另一个标签页正在编辑这份数据，本页不能导入。" | "另一個分頁正在編輯這份資料，本頁不能匯入。" | "Another tab is editing this workspace, so nothing can be imported here.";
        changed_meanwhile: "数据在核对之后又有改动，已重新核对，请再看一遍。" | "資料在核對之後又有更動，已重新核對，請再看一遍。" | "The figures changed after they were checked against this file. It was checked again; please look once more.";

        how_text: "按 {encoding} 读取，用{delimiter}分隔" | "以 {encoding} 讀取，以{delimiter}分隔" | "Read as {encoding}, separated by {delimiter}";
        how_web: "这是一张网页表格，按 {encoding} 读取，取第 {sheet} 张表" | "這是一張網頁表格，以 {encoding} 讀取，取第 {sheet} 張表" | "A table of a web page, read as {encoding}; this is table {sheet}";
        how_book: "{kind} 工作簿，读取工作表“{sheet}”" | "{kind} 活頁簿，讀取工作表「{sheet}」" | "An {kind} workbook; this is sheet “{sheet}”";
        how_marked: "{encoding}（文件自己标明）" | "{encoding}（檔案自行標明）" | "{encoding}, as the file says";
        how_rest: "{source}；第 {header} 行是表头，{shape}；{period}。" | "{source}；第 {header} 列是表頭，{shape}；{period}。" | "{source}; row {header} is the header, {shape}; {period}.";
        shape_wide: "一行一个地区，一列一个项目" | "一列一個地區，一欄一個項目" | "with a row for each area and a column for each item";
        shape_tidy: "一行一个数" | "一列一個數" | "with one figure in each row";
        period_column: "时期在“{heading}”列" | "時期在「{heading}」欄" | "the period is in column “{heading}”";
        period_columns: "时期由年、月两列合成" | "時期由年、月兩欄合成" | "the period is put together from a year and a month column";
        period_one: "全部是 {period} 的数" | "全部是 {period} 的數" | "all figures are of {period}";
        period_none: "没有写明时期" | "沒有寫明時期" | "it does not say which period";
        undecoded: "有 {n} 个字符认不出来，编码多半不对：请换一种编码。" | "有 {n} 個字元無法辨識，編碼多半不對：請換一種編碼。" | "{n} {n|character|characters} could not be decoded, so the encoding is probably wrong: try another.";
        choose_period_first: "请先选定这些数属于哪个时期。" | "請先選定這些數屬於哪個時期。" | "Choose the period of these figures first.";
        unmatched: "{n} 列还没有对应的项目，不会导入：{names}" | "{n} 欄尚未對應項目，不會匯入：{names}" | "{n} {n|column has|columns have} no item yet and will not be imported: {names}";

        list_comma: "、" | "、" | ", ";

        sheet: "工作表" | "工作表" | "Sheet";
        table_n: "第 {n} 张表" | "第 {n} 張表" | "Table {n}";
        encoding: "编码" | "編碼" | "Encoding";
        delimiter: "分隔符" | "分隔符號" | "Separator";
        auto: "自动判断" | "自動判斷" | "Automatic";
        comma: "逗号" | "逗號" | "commas";
        semicolon: "分号" | "分號" | "semicolons";
        tab: "制表符" | "定位字元" | "tabs";
        bar: "竖线" | "直線符號" | "bars";
        wide_comma: "全角逗号" | "全形逗號" | "full-width commas";
        header_row: "表头所在行" | "表頭所在列" | "Header row";
        shape: "表的样式" | "表格樣式" | "Form of the table";
        wide: "宽表：一列一个项目" | "寬表：一欄一個項目" | "Wide: a column an item";
        tidy: "长表：一行一个数" | "長表：一列一個數" | "Tidy: a row a figure";
        period_year: "年度" | "年度" | "Year";
        period_part: "时期" | "時期" | "Period";
        not_chosen: "请选择" | "請選擇" | "Please choose";
        months_are: "逐月的数是" | "逐月的數是" | "Monthly figures are";
        months_single: "当月数" | "當月數" | "of that month";
        months_cumulative: "年初到当月的累计数" | "年初至當月的累計數" | "cumulative from the start of the year";
        parent: "这些地区属于" | "這些地區屬於" | "These areas belong to";
        by_file: "按文件和地区名称" | "依檔案和地區名稱" | "As the file and the names say";
        totals: "合计行" | "合計列" | "Rows of totals";
        totals_skip: "不导入" | "不匯入" | "leave out";
        totals_own: "作为上级自己的上报数" | "作為上級自己的上報數" | "take as the area’s own report";
        into: "导入到" | "匯入到" | "Import into";
        into_open: "当前的“{title}”" | "目前的「{title}」" | "the open “{title}”";
        into_new: "新工作区" | "新工作區" | "a new workspace";
        new_title: "新工作区名称" | "新工作區名稱" | "Name of the new workspace";

        preview: "文件内容和各列的用途" | "檔案內容和各欄的用途" | "What the file holds and what each column is";
        row: "行" | "列" | "Row";
        column_is: "{column} 列“{heading}”是" | "{column} 欄「{heading}」是" | "Column {column}, “{heading}”, is";
        role_ignored: "不导入" | "不匯入" | "Not imported";
        roles: "用途" | "用途" | "Purpose";
        role_area: "地区" | "地區" | "Area";
        role_code: "地区编码" | "地區編碼" | "Area code";
        role_province: "省" | "省" | "Province";
        role_prefecture: "市、州" | "市、州" | "Prefecture";
        role_county: "县、区" | "縣、區" | "County";
        role_township: "乡、镇、街道" | "鄉、鎮、街道" | "Township";
        role_village: "村、社区" | "村、社區" | "Village";
        role_period: "时期" | "時期" | "Period";
        role_year: "年" | "年" | "Year";
        role_month: "月" | "月" | "Month";
        role_item: "项目名称（长表）" | "項目名稱（長表）" | "Name of the item (tidy)";
        role_value: "数（长表）" | "數（長表）" | "Figure (tidy)";
        near_items: "名称相近的项目" | "名稱相近的項目" | "Items with a similar name";
        all_items: "全部项目" | "全部項目" | "All items";
        more_columns: "还有 {n} 列没有列出" | "還有 {n} 欄沒有列出" | "{n} more {n|column is|columns are} not shown";

        tally_new: "新填 {n} 个数" | "新填 {n} 個數" | "{n} {n|figure is|figures are} new";
        tally_changed: "改动 {n} 个数" | "更動 {n} 個數" | "{n} {n|figure changes|figures change}";
        tally_same: "{n} 个数与现有的相同" | "{n} 個數與現有的相同" | "{n} {n|figure stays|figures stay} the same";
        tally_areas: "{n} 个已有地区" | "{n} 個已有地區" | "{n} {n|area|areas} known";
        tally_new_areas: "新增 {n} 个地区" | "新增 {n} 個地區" | "{n} {n|area is|areas are} added";
        tally_totals: "略过 {n} 行合计" | "略過 {n} 列合計" | "{n} {n|row of totals is|rows of totals are} left out";
        tally_problems: "{n} 处读不出，不会导入" | "{n} 處無法讀取，不會匯入" | "{n} {n|place|places} cannot be read and {n|is|are} left out";

        problems: "读不出的地方" | "無法讀取之處" | "What cannot be read";
        problem_place: "第 {row} 行 {column} 列" | "第 {row} 列 {column} 欄" | "Row {row}, column {column}";
        problems_more: "另有 {n} 处没有列出" | "另有 {n} 處沒有列出" | "{n} more {n|is|are} not listed";
        seen: "“{seen}”" | "「{seen}」" | "“{seen}”";
        number_not: "不是数字；应写成 12 或 1,200 这样" | "不是數字；應寫成 12 或 1,200 這樣" | "is not a number; write it like 12 or 1,200";
        number_grouping: "逗号的位置不对，可能是两种意思；应写成 1600 或 1,600" | "逗號位置不對，可能有兩種意思；應寫成 1600 或 1,600" | "has its comma in an odd place and could mean two things; write 1600 or 1,600";
        number_whole: "有小数，而这个项目只收整数" | "有小數，而這個項目只收整數" | "has decimals, but this item takes whole numbers";
        number_decimals: "小数太多，这个项目最多 {n} 位小数" | "小數太多，這個項目最多 {n} 位小數" | "has too many decimals; this item takes at most {n}";
        number_large: "太大，无法准确保存" | "太大，無法準確儲存" | "is too large to be held exactly";
        number_negative: "小于零；个数不能是负的" | "小於零；個數不能為負" | "is below zero; a count cannot be";
        number_exponent: "是科学计数法，原来的位数已经丢失；请在原表里改成完整的数" | "是科學記號，原來的位數已經遺失；請在原表改成完整的數" | "is in scientific notation, so digits were lost; write the whole number in the source";
        number_unit: "后面的单位不是这个项目的单位" | "後面的單位不是這個項目的單位" | "is followed by a unit that is not this item’s";
        number_kind: "是日期、是非值或公式错误，不是数" | "是日期、是非值或公式錯誤，不是數" | "is a date, a yes or no, or a formula’s error, not a figure";
        period_bad: "认不出是哪个时期；应写成 2006-03、2006年3月、2006年1季度或 2006" | "無法辨識是哪個時期；應寫成 2006-03、2006年3月、2006年第1季或 2006" | "is no period; write 2006-03, 2006Q1 or 2006";
        period_missing: "没有写明时期" | "沒有寫明時期" | "does not say which period";
        item_unknown: "不是已有的项目；请写项目的名称或编码" | "不是已有的項目；請寫項目的名稱或編碼" | "is no item; write an item’s name or code";
        area_missing: "没有写明地区" | "沒有寫明地區" | "names no area";
        area_ambiguous: "有好几个地区叫这个名字；请加上级地区或编码，或在上面选定所属地区" | "有好幾個地區叫這個名稱；請加上級地區或編碼，或在上面選定所屬地區" | "is the name of several areas; add the area above or a code, or choose above what they belong to";
        repeated: "与第 {row} 行重复，取先出现的" | "與第 {row} 列重複，取先出現的" | "repeats row {row}; the first is taken";
        total_lost: "这行合计不知道属于哪个地区" | "這列合計不知道屬於哪個地區" | "is a total of no area that is known";

        layout_blank: "这张表是空的" | "這張表是空的" | "This sheet is blank";
        layout_one_column: "只读出一列：多半是分隔符不对，或者不是表格" | "只讀出一欄：多半是分隔符號不對，或者不是表格" | "Only one column was found: the separator may be wrong, or this is no table";
        layout_no_header: "没有找到表头：数字上面要有一行各列的名称。请在上面指定表头所在行" | "沒有找到表頭：數字上面要有一列各欄的名稱。請在上面指定表頭所在列" | "No header was found: above the figures there has to be a row of names. Say above which row it is";
        layout_no_rows: "表头下面没有数据" | "表頭下面沒有資料" | "There is nothing below the header";
        layout_no_area: "看不出哪一列是地区。请在下表中把那一列选作“地区”" | "看不出哪一欄是地區。請在下表中把那一欄選作「地區」" | "It is not clear which column names the area. Choose “Area” for it in the table below";
        layout_no_figures: "看不出哪些列是数。请在下表中为它们选择项目" | "看不出哪些欄是數。請在下表中為它們選擇項目" | "It is not clear which columns hold figures. Choose their items in the table below";
    }
}

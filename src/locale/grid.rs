//! The page of figures: the grid, its bar, and what it says of figures.

use super::texts::texts;

texts! {
    /// The grid of figures. `{a}` and `{b}` are two numbers, `{d}` their difference, `{n}` a count.
    GridText {
        title: "录入数据" | "輸入數據" | "Enter figures";
        layout: "表格排法" | "表格排法" | "Layout";
        by_items: "按地区录入" | "按地區輸入" | "By area";
        by_months: "按月份录入" | "按月份輸入" | "By month";
        items_lede: "{area} · {period}：一行一个地区，一列一个项目。" | "{area} · {period}：一列一個地區，一欄一個項目。" | "{area}, {period}: a row for each area, a column for each item.";
        months_lede: "{area} · {year}：一行一个项目，一列一个月份，最后是全年。" | "{area} · {year}：一列一個項目，一欄一個月份，最後是全年。" | "{area}, {year}: a row for each item, a column for each month, the whole year last.";
        show: "项目" | "項目" | "Items";
        show_all: "全部项目" | "全部項目" | "All items";
        show_filled: "只看有数的项目" | "只看有數據的項目" | "Only items with figures";
        show_indicator: "某个指标用到的项目" | "某項指標用到的項目" | "Items of one indicator";
        deep: "列出下面所有村" | "列出以下所有村" | "Every village below";
        areas: "地区" | "地區" | "Areas";
        items: "项目" | "項目" | "Items";
        whole_year: "全年" | "全年" | "Whole year";
        grid: "数据表" | "數據表" | "Grid of figures";
        no_areas: "还没有地区。先添加一个地区，再录入它的数据。" | "還沒有地區。請先新增一個地區，再輸入它的數據。" | "There are no areas yet. Add one, then enter its figures.";
        no_items: "没有可显示的项目。" | "沒有可顯示的項目。" | "There are no items to show.";
        show_every: "显示全部项目" | "顯示全部項目" | "Show all items";

        means_month: "{month}当月数，单位：{unit}" | "{month}當月數，單位：{unit}" | "For {month} alone, in {unit}";
        means_cumulative: "{from}至{to}的累计数（从{from}算起，共{n}个月），单位：{unit}" | "{from}至{to}的累計數（從{from}算起，共{n}個月），單位：{unit}" | "For the whole of {from} to {to}, cumulative from the start of {from} ({n} months), in {unit}";
        means_span: "{from}至{to}全期合计，共{n}个月，单位：{unit}" | "{from}至{to}全期合計，共{n}個月，單位：{unit}" | "For the whole of {from} to {to} ({n} {n|month|months} together), in {unit}";
        means_start: "{date}的存量，单位：{unit}" | "{date}的存量，單位：{unit}" | "As it stood at the start of {date}, in {unit}";
        means_end: "{date}的存量，单位：{unit}" | "{date}的存量，單位：{unit}" | "As it stood at the end of {date}, in {unit}";
        means_average: "{from}至{to}的平均数，单位：{unit}" | "{from}至{to}的平均數，單位：{unit}" | "The average over {from} to {to}, in {unit}";
        start_of: "{month}初" | "{month}初" | "{month}";
        end_of: "{month}末" | "{month}底" | "{month}";
        span_hint: "本期有{n}个月：在这里填的数代表整个{from}至{to}，不是某一个月。灰色的数由各月或下级相加得出。" | "本期有{n}個月：在這裡填的數代表整個{from}至{to}，不是某一個月。灰色的數由各月或下級相加得出。" | "This period has {n} months: a figure typed here stands for the whole of {from} to {to}, not for one month. Grey figures are added up from months or from the areas below.";
        span_hint_cumulative: "本期有{n}个月：在这里填的是从{from}1日起到{to}底的累计数，不是{to}当月数。灰色的数由各月或下级相加得出。" | "本期有{n}個月：在這裡填的是從{from}1日起到{to}底的累計數，不是{to}當月數。灰色的數由各月或下級相加得出。" | "This period has {n} months: a figure typed here is cumulative, from the start of {from} to the end of {to}, not for {to} alone. Grey figures are added up from months or from the areas below.";

        is_children: "没有本级上报；显示下级之和 {a}" | "沒有本級上報；顯示下級之和 {a}" | "No own report; shown is the sum of the areas below, {a}";
        is_children_part: "没有本级上报；显示已报的下级之和 {a}（{of}个中{n}个已报）" | "沒有本級上報；顯示已報的下級之和 {a}（{of}個中{n}個已報）" | "No own report; shown is the sum of what the areas below reported, {a} ({n} of {of})";
        is_reports: "由本级其他月份的上报得出：{a}" | "由本級其他月份的上報得出：{a}" | "Put together from this area’s other reports: {a}";
        is_own: "本期上报数 {a}" | "本期上報數 {a}" | "Reported for this period: {a}";
        beside_children: "下级之和 {a}" | "下級之和 {a}" | "areas below: {a}";
        beside_children_part: "下级已报之和 {a}（{of}个中{n}个）" | "下級已報之和 {a}（{of}個中{n}個）" | "areas below so far: {a} ({n} of {of})";
        beside_months: "各月之和 {a}" | "各月之和 {a}" | "months: {a}";
        beside_months_part: "已报各月之和 {a}（{of}个月中{n}个）" | "已報各月之和 {a}（{of}個月中{n}個）" | "months so far: {a} ({n} of {of})";
        joint: "；" | "；" | "; ";
        is_empty: "未填报" | "未填報" | "Not entered";

        wrong_check: "{says}现为 {a} 与 {b}，相差 {d}。" | "{says}現為 {a} 與 {b}，相差 {d}。" | "{says} Now {a} against {b}, a difference of {d}.";
        wrong_follows: "与上期期末 {a} 接不上：本期期初 {b}，相差 {d}。" | "與上期期末 {a} 接不上：本期期初 {b}，相差 {d}。" | "Does not follow the end of the period before, {a}: this period starts at {b}, a difference of {d}.";
        wrong_negative: "人数和次数不能小于零。" | "人數和次數不能小於零。" | "A count cannot be below zero.";
        wrong_sum: "本级上报 {a}，下级之和 {b}，相差 {d}。" | "本級上報 {a}，下級之和 {b}，相差 {d}。" | "Own report {a}, sum of the areas below {b}, a difference of {d}.";
        wrong_months: "本期上报 {a}，各月之和 {b}，相差 {d}。" | "本期上報 {a}，各月之和 {b}，相差 {d}。" | "Reported for the period {a}, sum of its months {b}, a difference of {d}.";
        wrong_count: "{n} 处对不上" | "{n} 處對不上" | "{n} {n|thing does|things do} not add up";
        wrong_one: "1 处对不上" | "1 處對不上" | "1 thing does not add up";
        wrong_none: "没有发现对不上的数" | "沒有發現對不上的數" | "Nothing looks wrong";
        wrong_next: "看下一处" | "看下一處" | "Next one";
        wrong_looking: "正在核对…" | "正在核對…" | "Checking…";

        bad_typed: "没有改动：读不懂“{text}”。{why}" | "沒有更動：讀不懂「{text}」。{why}" | "Not changed: “{text}” cannot be read. {why}";
        bad_number: "这里要填数字，如 1204、1,204、1.2万；没有数就填“-”或“缺”。" | "這裡要填數字，如 1204、1,204、1.2萬；沒有數就填「-」或「缺」。" | "Enter a number such as 1204 or 1,204, or “-” where there is none.";
        bad_grouping: "分节号的位置不对：应每三位一个，如 1,204。" | "千分位逗號的位置不對：應每三位一個，如 1,204。" | "The thousands separators are out of place: write 1,204 or 1204.";
        bad_decimals: "小数太多：最多 {n} 位。" | "小數太多：最多 {n} 位。" | "Too many decimals: at most {n}.";
        bad_no_decimals: "这个项目只填整数。" | "這個項目只填整數。" | "This item takes whole numbers only.";
        bad_large: "数太大了。" | "數太大了。" | "The number is too large.";
        bad_negative: "人数和次数不能小于零；-2 一类的代码表示没有数。" | "人數和次數不能小於零；-2 一類的代碼表示沒有數。" | "A count cannot be below zero; a code such as -2 means that there is no figure.";
        bad_exponent: "写成 1.2E+05 的数已经丢了位数，请填完整的数。" | "寫成 1.2E+05 的數已經丟了位數，請填完整的數。" | "A number written as 1.2E+05 has lost digits; enter it in full.";
        bad_unit: "单位不对：这里的单位是{unit}。" | "單位不對：這裡的單位是{unit}。" | "Another unit follows the number; this item is counted in {unit}.";
        bad_kind: "这是日期、是非或出错标记，不是数字。" | "這是日期、是非或錯誤標記，不是數字。" | "This is a date, a yes or no, or an error mark, not a figure.";

        paste_cell: "没有粘贴，一个格子也没有改：第 {row} 行第 {col} 列（{name}）读不懂“{text}”。{why}" | "沒有貼上，一格也沒有更動：第 {row} 列第 {col} 欄（{name}）讀不懂「{text}」。{why}" | "Nothing was pasted and no cell changed: row {row}, column {col} of the block ({name}) holds “{text}”, which cannot be read. {why}";
        paste_big: "没有粘贴：复制的是 {rows} 行 {cols} 列，从这一格起只放得下 {room_rows} 行 {room_cols} 列。" | "沒有貼上：複製的是 {rows} 列 {cols} 欄，從這一格起只放得下 {room_rows} 列 {room_cols} 欄。" | "Nothing was pasted: the block has {rows} {rows|row|rows} and {cols} {cols|column|columns}, and from this cell on only {room_rows} {room_rows|row|rows} and {room_cols} {room_cols|column|columns} fit.";
        paste_empty: "剪贴板里没有可粘贴的文字。" | "剪貼簿裡沒有可貼上的文字。" | "The clipboard holds no text to paste.";
        pasted: "已粘贴 {rows} 行 {cols} 列，改动 {n} 格" | "已貼上 {rows} 列 {cols} 欄，更動 {n} 格" | "Pasted {rows} {rows|row|rows} by {cols} {cols|column|columns}; {n} {n|cell|cells} changed";
        copied: "已复制 {rows} 行 {cols} 列" | "已複製 {rows} 列 {cols} 欄" | "Copied {rows} {rows|row|rows} by {cols} {cols|column|columns}";
        cleared: "已清除 {n} 格" | "已清除 {n} 格" | "{n} {n|cell|cells} cleared";
        undone: "已撤销" | "已復原" | "Undone";
        redone: "已重做" | "已重做" | "Done again";
        no_undo: "没有可撤销的操作" | "沒有可復原的操作" | "Nothing to undo";
        no_redo: "没有可重做的操作" | "沒有可重做的操作" | "Nothing to redo";
        read_only: "另一个标签页正在编辑，这里只能看。" | "另一個分頁正在編輯，這裡只能看。" | "Another tab is editing; here the figures can only be read.";

        chosen: "{rows} 行 × {cols} 列，{n} 个数，合计 {sum}" | "{rows} 列 × {cols} 欄，{n} 個數，合計 {sum}" | "{rows} {rows|row|rows} × {cols} {cols|column|columns}, {n} {n|figure|figures}, sum {sum}";
        chosen_mixed: "{rows} 行 × {cols} 列，{n} 个数" | "{rows} 列 × {cols} 欄，{n} 個數" | "{rows} {rows|row|rows} × {cols} {cols|column|columns}, {n} {n|figure|figures}";
        keys: "直接输入即替换 · F2 修改 · Enter 向下 · Tab 向右 · 先按 Esc 再按 Tab 离开表格" | "直接輸入即取代 · F2 修改 · Enter 向下 · Tab 向右 · 先按 Esc 再按 Tab 離開表格" | "Type to replace · F2 to change · Enter down · Tab right · Esc, then Tab, leaves the grid";
        leaving: "再按 Tab 离开表格" | "再按 Tab 離開表格" | "Tab now leaves the grid";
        rows_shown: "{n} 行" | "{n} 列" | "{n} {n|row|rows}";

        add_area: "添加地区" | "新增地區" | "Add an area";
        add_below: "在“{area}”下面添加" | "在「{area}」下面新增" | "Add below “{area}”";
        add_top: "添加第一个地区" | "新增第一個地區" | "Add the first area";
        row_chosen: "整行已选，按 F2 给地区改名" | "整列已選，按 F2 為地區重新命名" | "The row is chosen; F2 renames its area";
        rename_area: "改名" | "重新命名" | "Rename";
        rename_of: "给“{area}”改名" | "為「{area}」重新命名" | "Rename “{area}”";
        name: "名称" | "名稱" | "Name";
        kind: "类别" | "類別" | "Kind";
        code: "代码（可不填）" | "代碼（可不填）" | "Code (optional)";
        add: "添加" | "新增" | "Add";
        save_name: "保存名称" | "儲存名稱" | "Save the name";
        name_needed: "请填名称。" | "請填名稱。" | "Enter a name.";
        code_taken: "这个代码已经用在“{area}”上了。" | "這個代碼已經用於「{area}」。" | "“{area}” already has this code.";
        area_added: "已添加 {area}" | "已新增 {area}" | "{area} was added";
        area_renamed: "已改名为 {area}" | "已重新命名為 {area}" | "Renamed to {area}";
        kind_province: "省" | "省" | "Province";
        kind_prefecture: "市、州" | "市、州" | "Prefecture";
        kind_county: "县、区" | "縣、區" | "County";
        kind_township: "乡、镇、街道" | "鄉、鎮、街道" | "Township";
        kind_village: "村、社区" | "村、社區" | "Village";
        kind_other: "其他" | "其他" | "Other";
    }
}

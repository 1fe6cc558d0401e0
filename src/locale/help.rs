//! Help: how numbers are made, words, fixed keys, limits.

use super::texts::texts;

texts! {
    /// Help.
    HelpText {
        title: "帮助" | "說明" | "Help";

        keys: "键盘" | "鍵盤" | "Keyboard";
        k_anywhere: "任何地方" | "任何地方" | "Anywhere";
        k_grid: "数据页的表格里" | "數據頁的表格裡" | "In the grid of figures";
        k_targets: "目标页里" | "目標頁裡" | "In the target sheet";
        k_panels: "弹出的面板里" | "彈出的面板裡" | "In panels";
        k_tab: "到下一个、上一个可操作的地方" | "到下一個、上一個可操作的地方" | "To the next or previous control";
        k_move: "移动到相邻的格子" | "移動到相鄰的儲存格" | "Move to the next cell";
        k_far: "移到数据块的边上" | "移到資料區塊的邊緣" | "Move to the edge of the block";
        k_range: "扩大选区" | "擴大選取範圍" | "Extend the selection";
        k_line: "到一行的头、尾" | "到一列的頭、尾" | "To the row’s start or end";
        k_corner: "到表格的第一格、最后一格" | "到表格的第一格、最後一格" | "To the first or last cell of the grid";
        k_screen: "上翻、下翻一屏" | "上翻、下翻一個畫面" | "Up or down a screenful";
        k_all: "全部选中" | "全部選取" | "Select everything";
        k_row: "选中整行，和点行首一样" | "選取整列，和點列首一樣" | "Choose the row, as a click on its head does";
        k_edit: "修改格子里的数；选中整行时给地区改名" | "修改儲存格裡的數；選取整列時為地區重新命名" | "Edit the cell; with the row chosen, rename its area";
        k_commit: "存下并下移" | "存下並下移" | "Keep it and go down";
        k_commit_right: "存下并右移" | "存下並右移" | "Keep it and go right";
        k_restore: "放弃正在写的" | "放棄正在寫的" | "Give up what is being typed";
        k_clear: "清空选中的格子" | "清空選取的儲存格" | "Clear the selected cells";
        k_copy: "复制、剪切、粘贴" | "複製、剪下、貼上" | "Copy, cut, paste";
        k_commit_up: "存下并上移" | "存下並上移" | "Keep it and go up";
        k_matrix: "地区对照里换格子" | "在地區對照裡換儲存格" | "Move between cells, areas side by side";
        k_choose: "选中当前项" | "選取目前項目" | "Choose the current item";
        k_list: "在清单里上下" | "在清單裡上下" | "Up and down a list";
        k_tree: "展开、收起下级地区" | "展開、收合下級地區" | "Open or close the areas below";
        k_close: "关闭面板" | "關閉面板" | "Close the panel";

        numbers: "数字怎么算" | "數字怎麼算" | "How numbers are made";
        n_exact: "全程用整数和分数计算，不用近似小数；到显示时才四舍五入一次，逢五远离零。所以和手算到最后一位都一样。" | "全程用整數和分數計算，不用近似小數；到顯示時才四捨五入一次，逢五遠離零。所以和手算到最後一位都一樣。" | "Everything is computed with whole numbers and fractions, never with approximate decimals, and rounded once, when shown: half away from zero. The result is that of a hand calculation, to the last digit.";
        n_rollup: "上级的率是各下级分子之和除以分母之和，从不把几个率平均。" | "上級的率是各下級分子之和除以分母之和，從不把幾個率平均。" | "A rate of an area above is the sum of the numerators over the sum of the denominators. Rates are never averaged.";
        n_months: "出生、死亡这类期间数按月相加；人口这类时点数不相加，按定义取期初、期末或平均。" | "出生、死亡這類期間數按月相加；人口這類時點數不相加，按定義取期初、期末或平均。" | "Flows such as births and deaths are added over months. Stocks such as population are not: the definition says whether the start, the end or the average is taken.";
        n_verdict: "判定看显示出来的那个数：显示的数正好等于目标，就是达标。" | "判定看顯示出來的那個數：顯示的數正好等於目標，就是達標。" | "A verdict goes by the value as printed: a printed value exactly at the target meets it.";
        n_missing: "缺数就是缺数，不当作零。哪一项缺、为什么缺，原样写出来；上级会写明多少个单位已报。" | "缺數就是缺數，不當作零。哪一項缺、為什麼缺，照樣寫出來；上級會寫明多少個單位已報。" | "What is missing stays missing and is never taken as zero. Which item is missing, and why, is said; the areas above say how many units reported.";
        n_own: "上级自己的上报数和下级之和都保留，不一样时会指出来。" | "上級自己的上報數和下級之和都保留，不一致時會指出來。" | "An area’s own report and the sum of the areas in it are both kept, and a difference is shown.";
        n_part: "按年的率，不满一年时不判定，因为还会随月份增长。" | "按年的率，不滿一年時不判定，因為還會隨月份增長。" | "A yearly rate is not judged before the year is over, because it still grows with the months.";
        n_point: "率的差用百分点、千分点说：从10‰到11‰是升高1个千分点，不是升高1%。" | "率的差用百分點、千分點說：從10‰到11‰是升高1個千分點，不是升高1%。" | "Differences of rates are in percentage points or per mille points: from 10‰ to 11‰ is one per mille point, not 1%.";

        words: "用语" | "用語" | "Words";
        w_term: "用语" | "用語" | "Term";
        w_means: "意思" | "意思" | "Meaning";
        w_others: "另两种语言" | "另兩種語言" | "In the other languages";
        w_item: "原始数" | "原始數" | "Figure";
        w_item_is: "直接数出来或报上来的数，例如出生人数。" | "直接數出來或報上來的數，例如出生人數。" | "A number that was counted or reported, such as births.";
        w_indicator: "指标" | "指標" | "Indicator";
        w_indicator_is: "由原始数按公式算出的数，例如人口出生率。" | "由原始數按公式算出的數，例如人口出生率。" | "A number computed from figures by a formula, such as the birth rate.";
        w_target: "目标" | "目標" | "Target";
        w_target_is: "一个地区一个年度里，指标应当达到或不超过的数。" | "一個地區一個年度裡，指標應當達到或不超過的數。" | "What an indicator is to reach, or not to exceed, in an area and a year.";
        w_gap: "差距" | "差距" | "Gap";
        w_gap_is: "显示的数离目标多远，用指标自己的单位说。" | "顯示的數離目標多遠，用指標自己的單位說。" | "How far the printed value is from the target, in the indicator’s own unit.";
        w_near: "接近" | "接近" | "Near";
        w_near_is: "没有达标，但差得不超过指标规定的幅度。" | "沒有達標，但差得不超過指標規定的幅度。" | "Missed, but by no more than the indicator calls near.";
        w_veto: "否决项" | "否決項" | "Veto";
        w_veto_is: "这一项不达标，其他再好也不算完成。" | "這一項不達標，其他再好也不算完成。" | "If this one is missed, no other result counts.";
        w_flow: "期间数" | "期間數" | "Flow";
        w_flow_is: "一段时间里发生的数，各月可以相加。" | "一段時間裡發生的數，各月可以相加。" | "What happened during a period; months can be added.";
        w_stock: "时点数" | "時點數" | "Stock";
        w_stock_is: "某一天的数，例如期末人口，各月不能相加。" | "某一天的數，例如期末人口，各月不能相加。" | "What there was on one day, such as the population at the end; months cannot be added.";
        w_rollup: "汇总" | "彙總" | "Roll-up";
        w_rollup_is: "把下级的原始数加起来，再算上级的指标。" | "把下級的原始數加起來，再算上級的指標。" | "Adding the figures of the areas below, then computing the indicator above.";
        w_year: "考核年度" | "考核年度" | "Assessment year";
        w_year_is: "从上年10月1日到当年9月30日，用结束的那一年称呼。" | "從上年10月1日到當年9月30日，用結束的那一年稱呼。" | "From 1 October to 30 September, named by the year in which it ends.";
        w_cumulative: "累计" | "累計" | "Year to date";
        w_cumulative_is: "从年度第一个月到某月的合计。" | "從年度第一個月到某月的合計。" | "From the year’s first month up to some month.";
        w_point: "千分点" | "千分點" | "Per mille point";
        w_point_is: "两个千分率相减的单位；百分率相减是百分点。" | "兩個千分率相減的單位；百分率相減是百分點。" | "The unit of a difference of two per mille rates; of two percentages it is the percentage point.";

        limits: "它不做什么" | "它不做什麼" | "What it does not do";
        l_persons: "不收个人信息。没有地方填写姓名、证件号或一个人的情况，导入时也不会收。" | "不收個人資料。沒有地方填寫姓名、證件號碼或一個人的情況，匯入時也不會收。" | "It takes nothing about persons: no place for a name, a document number or one person’s situation, nor does an import take them.";
        l_network: "不联网，不上传，不自动更新，没有账号，也没有统计访问的代码。" | "不連網，不上傳，不自動更新，沒有帳號，也沒有統計造訪的程式碼。" | "No network, no upload, no automatic update, no account, no tracking.";
        l_history: "2006 年这一套指标里有早已废止的措施，只用来教学和复算，不是现行要求。" | "2006 年這一套指標裡有早已廢止的措施，只用來教學和複算，不是現行要求。" | "The 2006 indicators include measures abolished since. They are kept for teaching and recomputation and are not in force.";
        l_record: "浏览器不是保险箱。重要的数字请存成文件，并留一份副本。" | "瀏覽器不是保險箱。重要的數字請存成檔案，並留一份副本。" | "A browser is no safe. Save figures that matter to a file and keep a copy.";

        l_paper: "打印时，报告和概况自带页码；其他页面在 Chrome、Edge 131 以上自带页码，在 Safari 里纸张竖放时也有。Firefox 和较旧的浏览器由打印窗口的“页眉和页脚”写上页码，请保持勾选。" | "列印時，報告與概況自帶頁碼；其他頁面在 Chrome、Edge 131 以上自帶頁碼，在 Safari 裡紙張直放時也有。Firefox 與較舊的瀏覽器由列印視窗的「頁首及頁尾」寫上頁碼，請保持勾選。" | "On paper, reports and profiles number their own pages. Other pages do so in Chrome and Edge from 131, and in Safari on upright paper. Firefox and older browsers write the number in their foot: leave “headers and footers” ticked in the print dialog.";
        phones: "手机" | "手機" | "Phones";
        phones_what: "手机的浏览器大多打不开存在手机里的网页文件。请用托管的网页版：同一个程序，数字同样只留在手机里。要把电脑上的数据带过去，先存成文件，再在手机的网页版里打开。" | "手機的瀏覽器大多打不開存在手機裡的網頁檔案。請用託管的網頁版：同一個程式，數字同樣只留在手機裡。要把電腦上的資料帶過去，先存成檔案，再在手機的網頁版裡開啟。" | "Most phone browsers cannot open a web page stored on the phone. Use the hosted page: the same program, and figures stay on the phone all the same. To take data over from a computer, save them to a file and open that file in the hosted page.";
    }
}

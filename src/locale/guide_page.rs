//! What each page is for, how to read it, and how it is computed.

use super::texts::texts;

texts! {
    /// The pages, without the rooms of assessment and learning.
    GuidePageText {
        overview_for: "看一个地区、一段时期的全部指标：做到多少、目标多少、达没达标。" | "看一個地區、一段時期的全部指標：做到多少、目標多少、是否達標。" | "To see every indicator of an area and a period: the value, the target, and whether it was met.";
        overview_read: "一行一个指标。先看判定的形状和字：▲ 达标，◆ 接近，▼ 未达标；只有参考范围的，● 在范围内，○ 超出。横条里粗线是实际，竖线是目标，○ 是上年，◇ 是上级。点任何一个数，看它怎么算出来的。" | "一列一個指標。先看判定的形狀和字：▲ 達標，◆ 接近，▼ 未達標；只有參考範圍的，● 在範圍內，○ 超出。橫條裡粗線是實際，豎線是目標，○ 是上年，◇ 是上級。點任何一個數，看它怎麼算出來的。" | "One row an indicator. Read the verdict’s shape and word first: ▲ met, ◆ near, ▼ missed; against a reference range ● is within it, ○ outside. In the bar the thick line is the value, the upright mark the target, ○ last year, ◇ the area above. Click any number to see how it was made.";
        overview_made: "指标＝分子÷分母×基数，先把下级的原始数加起来再相除，只在显示时四舍五入一次。判定拿显示的数比目标；按年的率不满一年不判定。" | "指標＝分子÷分母×基數，先把下級的原始數加起來再相除，只在顯示時四捨五入一次。判定拿顯示的數比目標；按年的率不滿一年不判定。" | "Indicator = numerator ÷ denominator × base. The figures of the areas below are added first, then divided, and rounded once, when shown. The verdict sets the printed value against the target; a yearly rate is not judged before the year is over.";

        indicator_for: "弄清一个指标：数从哪里来，离目标多远，哪些下级拉高、哪些拖低。" | "弄清一個指標：數從哪裡來，離目標多遠，哪些下級拉高、哪些拖低。" | "To understand one indicator: where its number comes from, how far it is from the target, and which areas below raise or lower it.";
        indicator_read: "上面是公式和代入的数，一步一步往下看；点地区名就进到那一级。走势图看两年逐期，排名图看下级各地区，竖线是目标。" | "上面是公式和代入的數，一步一步往下看；點地區名就進到那一級。走勢圖看兩年逐期，排名圖看下級各地區，豎線是目標。" | "The formula stands on top with its numbers put in; read it step by step, and click an area to go into it. The trend shows two years, the ranked chart the areas below; the upright line is the target.";
        indicator_made: "分子之和÷分母之和×基数，全程用整数和分数。比上年的变化用没有舍入的数算；率的差说百分点、千分点。定义和出处写在本页下部。" | "分子之和÷分母之和×基數，全程用整數和分數。比上年的變化用沒有捨入的數算；率的差說百分點、千分點。定義和出處寫在本頁下部。" | "Sum of numerators ÷ sum of denominators × base, in whole numbers and fractions throughout. The change on last year uses unrounded values; differences of rates are in percentage or per mille points. Definition and source stand further down.";

        figures_for: "录入原始数：出生、人口、服务人次这类汇总数。" | "輸入原始數：出生、人口、服務人次這類彙總數。" | "To enter the counts: births, population, services given, as totals.";
        figures_read: "一行一个地区，一列一个项目；也可以改成一列一个月份。点格子，打数字，回车。黑字是本级报的，灰字是由下级或各月加出来的；带红边的格子有矛盾，选中它，下面写着为什么。" | "一列一個地區，一欄一個項目；也可以改成一欄一個月份。點儲存格，打數字，按 Enter。黑字是本級報的，灰字是由下級或各月加出來的；帶紅邊的儲存格有矛盾，選取它，下面寫著為什麼。" | "One row an area, one column an item; or one column a month. Choose a cell, type, press Enter. Black is what the area reported, grey what was added up from below or from months. A cell with a red edge contradicts another; choose it and read why.";
        figures_made: "格子里只存您填的数。灰色的数由程序相加：期间数按月加，时点数不加。没填就是没填，不当作零。" | "儲存格裡只存您填的數。灰色的數由程式相加：期間數按月加，時點數不加。沒填就是沒填，不當作零。" | "A cell keeps only what you enter. Grey numbers are added by the program: flows over months, stocks never. What was not entered stays missing and is not taken as zero.";

        targets_for: "定一个年度的目标，供判定和考核用。" | "訂一個年度的目標，供判定和考核用。" | "To set the targets of a year, for verdicts and assessment.";
        targets_read: "一行一个指标。浅色的是沿用上级的，深色的是本地区自己定的。“地区对照”把各下级的目标并排列出。" | "一列一個指標。淺色的是沿用上級的，深色的是本地區自己訂的。「地區對照」把各下級的目標並排列出。" | "One row an indicator. Pale is taken from the area above, dark is set here. “Areas side by side” lists the targets of all areas below.";
        targets_made: "目标按指标的方向读：不高于、不低于、等于或在范围内。也可以写成比上年升降多少，由程序从上年的数换成目标值。" | "目標按指標的方向讀：不高於、不低於、等於或在範圍內。也可以寫成比上年升降多少，由程式從上年的數換成目標值。" | "A target is read in the indicator’s direction: at most, at least, exactly, or within a range. It can also be given as a rise or fall on last year; the program turns that into a value.";

        present_for: "把一个地区、一段时期的结果放到大屏幕上，给会场看。" | "把一個地區、一段時期的結果放到大螢幕上，給會場看。" | "To show the results of an area and a period on a screen at a meeting.";
        present_read: "一张幻灯说一句话，列在这里的次序就是放映的次序。前移、后移、隐藏、加文字，都在每张的下面。点“开始放映”，右箭头下一张，左箭头上一张。" | "一張投影片說一句話，列在這裡的次序就是放映的次序。前移、後移、隱藏、加文字，都在每張的下面。點「開始放映」，右箭頭下一張，左箭頭上一張。" | "A slide says one thing, and the order here is the order of the show. Move, hide and add words below each slide. Start, then → for the next slide and ← for the one before.";
        present_made: "幻灯的话和图都由当前的数据写成，改了数据就跟着变；稿里不能打数字，所以不会和数据对不上。" | "投影片的話和圖都由目前的資料寫成，改了資料就跟著變；稿裡不能打數字，所以不會和資料對不上。" | "Words and charts are written from the figures as they stand and follow every change; no number is typed into a slide, so that none can disagree with the figures.";
        show_for: "放映：全屏一张一张给会场看。" | "放映：全螢幕一張一張給會場看。" | "The show: slides in full screen, one at a time.";
        show_read: "→ 下一张，← 上一张，B 黑屏，F 全屏，G 看全部，? 看所有按键，Esc 结束。↑↓ 指一条，Z 放大。" | "→ 下一張，← 上一張，B 黑畫面，F 全螢幕，G 看全部，? 看所有按鍵，Esc 結束。↑↓ 指一列，Z 放大。" | "→ next, ← back, B black screen, F full screen, G all slides, ? every key, Esc to leave. ↑ and ↓ point at a bar, Z zooms in on it.";
        show_made: "和“演示”页同一份内容；隐藏地名、隐藏小数只改画面，不改数据。" | "和「簡報」頁同一份內容；隱藏地名、隱藏小數只改畫面，不改資料。" | "The same slides as on Present. Hiding names or small numbers changes the picture only, never the figures.";
        slides_for: "把幻灯印在纸上，可带讲稿。" | "把投影片印在紙上，可附講稿。" | "To print the slides, with notes if wanted.";
        slides_read: "一张幻灯一页，隐藏的不印。" | "一張投影片一頁，隱藏的不印。" | "One slide a sheet; hidden ones are left out.";
        slides_made: "和放映的是同一份。" | "和放映的是同一份。" | "The same slides as in the show.";

        report_for: "由数据写出工作总结的正文，供修改后使用。" | "由資料寫出工作總結的正文，供修改後使用。" | "To have the text of a review written from the figures, ready to be worked on.";
        report_read: "左边是成文，右边选写哪些段落、补充自己的话。可以复制、下载 Word 文档或打印。" | "左邊是成文，右邊選寫哪些段落、補充自己的話。可以複製、下載 Word 文件或列印。" | "The text is on the left; on the right choose its parts and add words of your own. Copy it, download it for Word, or print it.";
        report_made: "每句话由模板写成，数字都从数据来：完成值、目标、差距、比上年。率上升、未达标、数据存疑，按规则写进不足。" | "每句話由範本寫成，數字都從資料來：完成值、目標、差距、比上年。率上升、未達標、資料存疑，按規則寫進不足。" | "Each sentence comes from a template, each number from the figures: value, target, gap, change. Rates that rose, targets missed and doubtful data are put among the shortcomings by rule.";
        wording_for: "改总结和幻灯的措辞。" | "修改總結和投影片的措辭。" | "To change the wording of the review and of slides.";
        wording_read: "花括号是由数据填的位置，方括号里的话在没有内容时整段略去。每改一句，下面用真数据给出样子。" | "大括號是由資料填的位置，方括號裡的話在沒有內容時整段略去。每改一句，下面用真資料給出樣子。" | "Braces are places filled from the figures; what stands in square brackets is left out where there is nothing to say. Below each sentence is what it becomes.";
        wording_made: "模板里不能写数字，所以措辞怎么改，数也不会错。改过的可以恢复。" | "範本裡不能寫數字，所以措辭怎麼改，數也不會錯。改過的可以恢復。" | "A template holds no numbers, so no wording can make one wrong. What was changed can be reset.";
        profiles_for: "一个地区一页纸：县、乡、村都能成批打印。" | "一個地區一頁紙：縣、鄉、村都能成批列印。" | "One page an area, for the county, its townships and villages, in one print job.";
        profiles_read: "每页有指标、目标、评定、与上年和上级相比的图，最后是数据存疑。前面是带页码的目录。" | "每頁有指標、目標、評定、與上年和上級相比的圖，最後是資料存疑。前面是帶頁碼的目錄。" | "Each page has indicators, targets, verdicts, a chart against last year and the area above, and doubts about the data. Contents with page numbers come first.";
        profiles_made: "和“总览”“指标”两页同一次计算。" | "和「總覽」「指標」兩頁同一次計算。" | "The same calculation as on Overview and Indicator.";

        simple_for: "给不常用电脑的人：大字，一屏只做一件事，填数、看数、打印都在里面。" | "給不常用電腦的人：大字，一個畫面只做一件事，填數、看數、列印都在裡面。" | "For those who seldom use a computer: large letters and one task a screen, to enter figures, look at them and print.";
        simple_read: "点大按钮进去，每屏回答一个问题，点“下一步”。点“回到开头”随时可以出来；要看全部页面，在那里换回完整版。" | "點大按鈕進去，每個畫面回答一個問題，點「下一步」。點「回到開頭」隨時可以出來；要看全部頁面，在那裡換回完整版。" | "Choose a large button, answer the one question of each screen, and go on. “Home” leads out at any time; from there the full view is one step away.";
        simple_made: "数、目标和判定与其他页是同一次计算；填的数先查有没有矛盾，确认以后才进工作区，可以撤销。" | "數、目標和判定與其他頁是同一次計算；填的數先查有沒有矛盾，確認以後才進工作區，可以復原。" | "Values, targets and verdicts come from the same calculation as on other pages; what is entered is checked for contradictions first, goes into the workspace when confirmed, and can be undone.";
        settings_for: "选语言、明暗、字号、按键、年度从哪个月开始；看数据存在哪里。" | "選語言、明暗、字型大小、按鍵、年度從哪個月開始；看資料存在哪裡。" | "To choose language, theme, text size, keys and the month in which a year begins, and to see where data are kept.";
        settings_read: "左边是选择，改了马上生效；右边是本浏览器里的工作区，可以打开、删除、存成文件。" | "左邊是選擇，改了馬上生效；右邊是本瀏覽器裡的工作區，可以開啟、刪除、存成檔案。" | "Choices are on the left and hold at once. On the right are the workspaces in this browser, to be opened, removed, or saved to a file.";
        settings_made: "选择只记在本浏览器里。数字存在浏览器的数据库里；凭据是您存成的文件，请常存。" | "選擇只記在本瀏覽器裡。數字存在瀏覽器的資料庫裡；憑據是您存成的檔案，請常存。" | "Choices are kept in this browser only, figures in its database. The record is the file that you save: save it often.";

        help_for: "查各页做什么、数字怎么算、用语是什么意思、按键怎么用。" | "查各頁做什麼、數字怎麼算、用語是什麼意思、按鍵怎麼用。" | "To look up what pages are for, how numbers are made, what words mean, and what keys do.";
        help_read: "上面一行选哪一部分。找东西按 Ctrl+K，输入几个字就行。" | "上面一列選哪一部分。找東西按 Ctrl+K，輸入幾個字就行。" | "Choose a part in the row on top. To find something press Ctrl+K and type a few letters.";
        help_made: "这里没有数字；按键一栏显示的是现在真正管用的按键。" | "這裡沒有數字；按鍵一欄顯示的是現在真正有效的按鍵。" | "There are no numbers here; the keys listed are those that work now.";

        start_for: "选从哪里开始：看示例县、建自己的工作区，或打开文件。" | "選從哪裡開始：看示例縣、建立自己的工作區，或開啟檔案。" | "To choose where to start: the sample county, a workspace of your own, or a file.";
        start_read: "第一次用，先看示例县，随便改也不要紧。要录自己的数，选“新建自己的工作区”，写上地区名称就行。" | "第一次用，先看示例縣，隨便改也沒關係。要輸入自己的數，選「新增自己的工作區」，寫上地區名稱就行。" | "On a first visit look at the sample county; nothing can be broken there. For figures of your own choose an empty workspace and give your area’s name.";
        start_made: "示例县里，县的部分合计来自讲话原文，其余是程序生成的。自己的工作区是空的，指标和公式已经在里面。" | "示例縣裡，縣的部分合計來自講話原文，其餘是程式產生的。自己的工作區是空的，指標和公式已經在裡面。" | "In the sample some county totals are from the speech and the rest is generated. A workspace of your own is empty; indicators and formulas are in it.";
    }
}

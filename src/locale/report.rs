//! The pages of reports: the review, its wording, and the profiles.

use super::texts::texts;

texts! {
    /// What the pages say around a report. `{n}` and `{of}` are numbers, `{goal}` a target with its unit.
    ReportText {
        title: "报告" | "報告" | "Report";
        lede: "由数据写成的总结：主要目标、特点、不足、下一年目标。数字都来自数据，措辞可以改。" | "由資料寫成的總結：主要目標、特點、不足、下一年目標。數字都來自資料，措辭可以修改。" | "A review written from the figures: results, what went well, what fell short, next year’s targets. Every number comes from the figures; the wording is yours to change.";
        no_area: "还没有地区和数据，先录入或导入。" | "尚無地區與資料，請先輸入或匯入。" | "There are no areas and figures yet; enter or import some first.";
        text_room: "总结" | "總結" | "Review";
        wording_room: "措辞" | "措辭" | "Wording";
        profiles_room: "一页概况" | "一頁概況" | "Profiles";
        rooms: "报告的页面" | "報告的頁面" | "Pages of the report";
        copy: "复制文本" | "複製文字" | "Copy as text";
        copied: "已复制。" | "已複製。" | "Copied.";
        copy_failed: "浏览器不让复制，请改用下载文本。" | "瀏覽器不允許複製，請改用下載文字檔。" | "The browser does not allow copying; download the text instead.";
        as_txt: "下载文本 .txt" | "下載文字檔 .txt" | "Download .txt";
        as_docx: "下载 Word 文档 .docx" | "下載 Word 文件 .docx" | "Download .docx";
        print: "打印" | "列印" | "Print";
        failed_docx: "未能写成文档。" | "無法寫成文件。" | "The document could not be written.";
        numerals: "一、|二、|三、|四、|五、|六、" | "一、|二、|三、|四、|五、|六、" | "1. |2. |3. |4. |5. |6. ";
        parts: "写哪些段落" | "寫哪些段落" | "Parts of the report";
        part_lead: "时段与上报情况" | "時段與填報情況" | "Period and reporting";
        part_summary: "达标项数" | "達標項數" | "How many targets were met";
        part_features: "主要特点" | "主要特點" | "What went well";
        part_shortcomings: "存在的不足" | "存在的不足" | "What fell short";
        part_next: "下一年目标" | "下一年目標" | "Targets of the year that follows";
        part_table: "目标完成情况表" | "目標完成情況表" | "Table of results";
        own: "自己补充的内容" | "自行補充的內容" | "Your own remarks";
        own_says: "数据看不出来的，如做法、原因，写在这里；每行一段，放在下一年目标之前，只进本地区、本时期的报告。只写工作，不写个人。" | "資料看不出來的，如做法、原因，寫在這裡；每行一段，放在下一年目標之前，只進本地區、本時期的報告。只寫工作，不寫個人。" | "What the figures cannot tell, such as measures and causes. One paragraph a line, put before next year’s targets, in the report of this area and period only. Write of the work, not of persons.";
        keep: "保存" | "儲存" | "Save";
        kept: "已保存。" | "已儲存。" | "Saved.";
        preview: "预览" | "預覽" | "Preview";
        personal: "像是个人的证件号码或电话号码，不能保存。本产品只收汇总数。" | "看似個人的證件號碼或電話號碼，不能儲存。本產品只收彙總數。" | "This looks like a person’s identity or telephone number and is not kept. Only aggregate figures are.";
        own_long: "最多 {most} 个字，现有 {n} 个。" | "最多 {most} 個字，現有 {n} 個。" | "At most {most} characters; there are {n}.";

        wording_says: "每种段落一个模板。花括号里是由数据填的位置；方括号里的部分，位置没有内容时整段略去。模板里不写数字。" | "每種段落一個範本。大括號內是由資料填入的位置；方括號內的部分，位置沒有內容時整段略去。範本裡不寫數字。" | "One template for each kind of paragraph. Braces name places that the figures fill; a part in square brackets is left out where a place in it is empty. Templates hold no numbers.";
        wording_lang: "这里改的是{lang}的措辞；另两种语言各有自己的。" | "這裡修改的是{lang}的措辭；另兩種語言各有自己的。" | "This is the wording in {lang}; the other two languages have their own.";
        group_heads: "标题" | "標題" | "Headings";
        group_results: "结果" | "結果" | "Results";
        group_clauses: "分句" | "分句" | "Clauses";
        group_features: "特点" | "特點" | "Strengths";
        group_shortcomings: "不足" | "不足" | "Shortcomings";
        group_next: "下一年" | "下一年" | "Next year";
        group_slides: "讲稿页" | "簡報頁" | "Slides";
        shipped: "原来的写法" | "原來的寫法" | "As shipped";
        places: "可用的位置" | "可用的位置" | "Places";
        sentence_n: "第 {n} 句" | "第 {n} 句" | "Sentence {n}";
        sample_says: "例：{says}" | "例：{says}" | "For example: {says}";
        reset: "恢复原来的写法" | "恢復原來的寫法" | "Back to the shipped wording";
        reset_all: "全部恢复" | "全部恢復" | "Reset all";
        was_reset: "已恢复。" | "已恢復。" | "Reset.";
        edited: "已改" | "已修改" | "Edited";
        bad_place: "没有叫“{seen}”的位置。可用：{places}" | "沒有名為「{seen}」的位置。可用：{places}" | "There is no place “{seen}” here. There are: {places}";
        bad_open: "“{seen}”没有配对。" | "「{seen}」沒有配對。" | "“{seen}” has no fellow.";
        bad_nested: "方括号里不能再套方括号。" | "方括號裡不能再套方括號。" | "Square brackets cannot stand inside each other.";
        bad_digit: "模板里不能写数字（{seen}）：数字都由数据填。" | "範本裡不能寫數字（{seen}）：數字都由資料填入。" | "A template holds no numbers ({seen}): they come from the figures.";
        bad_long: "最多 {most} 个字，现有 {n} 个。" | "最多 {most} 個字，現有 {n} 個。" | "At most {most} characters; there are {n}.";
        read_only: "另一个标签页正在编辑，这里不能改。" | "另一個分頁正在編輯，這裡不能修改。" | "Another tab is editing; nothing can be changed here.";

        indicator: "指标" | "指標" | "Indicator";
        value: "实际" | "實際" | "Value";
        target: "目标" | "目標" | "Target";
        gap: "与目标相比" | "與目標相比" | "Against target";
        verdict: "评定" | "評定" | "Verdict";
        before: "上年" | "上年" | "Year before";
        change: "比上年（率 / 数）" | "比上年（率 / 數）" | "Change (rate / count)";
        sentence: "{says}。" | "{says}。" | "{says}.";

        chart_target: "目标 {goal}" | "目標 {goal}" | "Target {goal}";
        chart_reference: "参考范围 {goal}" | "參考範圍 {goal}" | "Reference {goal}";
        chart_named: "{name}：{value}" | "{name}：{value}" | "{name}: {value}";
        chart_label: "{name}。{says}" | "{name}。{says}" | "{name}. {says}";
        chart_before: "上年同期" | "上年同期" | "Year before";

        profiles_title: "{area}：一页概况，{period}" | "{area}：一頁概況，{period}" | "{area}: profiles, {period}";
        profiles_says: "每个地区一页：指标、目标、评定、与上年和上级相比、图、数据存疑。一次打印，目录写明页码。" | "每個地區一頁：指標、目標、評定、與上年和上級相比、圖、資料存疑。一次列印，目錄寫明頁碼。" | "One page an area: indicators, targets, verdicts, the year before, the area above, charts, data in doubt. Printed as one job, with the page numbers in the contents.";
        scope: "打印哪些" | "列印哪些" | "Which areas";
        scope_one: "只有本地区" | "只有本地區" | "This area";
        scope_below: "本地区和下一级（{n}）" | "本地區和下一級（{n}）" | "With the areas in it ({n})";
        scope_all: "本地区和以下各级（{n}）" | "本地區和以下各級（{n}）" | "With all below ({n})";
        pages: "共 {n} 页" | "共 {n} 頁" | "Pages: {n}";
        too_many: "一次最多 {most} 个地区。请选一个下级地区再打印。" | "一次最多 {most} 個地區。請選一個下級地區再列印。" | "At most {most} areas in one job. Choose an area below and print that.";
        contents: "目录" | "目錄" | "Contents";
        page_of: "第 {n} 页，共 {of} 页" | "第 {n} 頁，共 {of} 頁" | "Page {n} of {of}";
        profile_met: "有目标的指标 {of} 项，达标 {met} 项。" | "設有目標的指標 {of} 項，達標 {met} 項。" | "{met} of {of} indicators with a target met it.";
        profile_no_target: "没有设定目标。" | "未設定目標。" | "No targets were set.";
        profile_ranked: "{name}：下级各地区" | "{name}：下級各地區" | "{name}: the areas in it";
        profile_last: "{name}：靠后的 {n} 个" | "{name}：靠後的 {n} 個" | "{name}: the last {n}";
        profile_more: "另有 {n} 条，见“数据”页。" | "另有 {n} 條，見「數據」頁。" | "{n} more {n|finding is|findings are} on the page Figures.";
        profile_doubts: "上报与数据存疑" | "填報與資料存疑" | "Reporting and data in doubt";
        continued: "（续）" | "（續）" | " (continued)";
        sample: "示例数据，不是真实情况。" | "示例資料，並非真實情況。" | "Sample data, not real.";
        history: "含历史指标：所列措施已废止，只供教学与复算。" | "含歷史指標：所列措施已廢止，僅供教學與複算。" | "With historical indicators: the measures have been abolished and are kept for teaching and recomputation.";
    }
}

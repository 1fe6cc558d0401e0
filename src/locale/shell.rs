//! The bar, the column of pages, and words that many pages share.

use super::texts::texts;

texts! {
    /// The shell.
    ShellText {
        name: "标尺" | "標尺" | "Biaochi";
        skip: "跳到正文" | "跳到正文" | "Skip to content";
        pages: "页面" | "頁面" | "Pages";
        overview: "总览" | "總覽" | "Overview";
        indicator: "指标" | "指標" | "Indicator";
        figures: "数据" | "數據" | "Figures";
        targets: "目标" | "目標" | "Targets";
        assessment: "考核" | "考核" | "Assessment";
        present: "演示" | "簡報" | "Present";
        report: "报告" | "報告" | "Report";
        learn: "学习" | "學習" | "Learn";
        settings: "设置" | "設定" | "Settings";
        help: "帮助" | "說明" | "Help";
        stays_here: "数据不出本机" | "資料不離開本機" | "Data stay on this computer";
        no_network: "本页不能联网" | "本頁無法連網" | "This page cannot go online";
        area: "地区" | "地區" | "Area";
        choose_area: "选择地区" | "選擇地區" | "Choose an area";
        find_area: "输入地区名称" | "輸入地區名稱" | "Type an area’s name";
        no_area_found: "没有叫这个名字的地区" | "沒有這個名稱的地區" | "No area has this name";
        period: "时期" | "時期" | "Period";
        choose_period: "选择时期" | "選擇時期" | "Choose a period";
        period_before: "上一期" | "上一期" | "Period before";
        period_after: "下一期" | "下一期" | "Period after";
        reported: "{done}/{all} 个单位已报" | "{done}/{all} 個單位已報" | "{done} of {all} units reported";
        file: "文件" | "檔案" | "File";
        file_open: "打开工作文件…" | "開啟工作檔案…" | "Open a workspace file…";
        file_save: "保存工作文件" | "儲存工作檔案" | "Save the workspace file";
        file_save_as: "另存为…" | "另存新檔…" | "Save as…";
        file_import: "导入表格…" | "匯入表格…" | "Import a table…";
        file_export_xlsx: "导出 Excel 工作簿" | "匯出 Excel 活頁簿" | "Export an Excel workbook";
        file_export_csv: "导出结果 CSV" | "匯出結果 CSV" | "Export results as CSV";
        file_export_figures: "导出原始数据 CSV" | "匯出原始數據 CSV" | "Export figures as CSV";
        file_new: "新建空白工作区…" | "新增空白工作區…" | "New empty workspace…";
        file_sample: "打开示例县" | "開啟示例縣" | "Open the sample county";
        undo: "撤销" | "復原" | "Undo";
        redo: "重做" | "重做" | "Redo";
        close: "关闭" | "關閉" | "Close";
        cancel: "取消" | "取消" | "Cancel";
        sample_note: "示例数据。来自讲话：2006 年度全县的出生、长效节育、“三查”人次，上年出生数，各项 100% 的率。其余是虚构的：人口、“三查”计划数、2005 年度其他数、目标清单用到的数，乡镇和村的数（由程序生成）和地名。" | "示例資料。來自講話：2006 年度全縣的出生、長效節育、「三查」人次，上年出生數，各項 100% 的率。其餘是虛構的：人口、「三查」計劃數、2005 年度其他數、目標清單用到的數，鄉鎮和村的數（由程式產生）和地名。" | "Sample data. From the speech: births, long-acting methods and checks made in 2006, births of 2005, rates of 100%. Invented: population, checks planned, the rest of 2005 and of the target list, all of townships and villages, names.";
        sample_brief: "示例数据：只有县的部分合计来自讲话原文，其余是虚构的。" | "示例資料：只有縣的部分合計來自講話原文，其餘是虛構的。" | "Sample data: only some county totals are from the speech; the rest is invented.";
        use_own: "换成自己的数据" | "換成自己的資料" | "Start with my own figures";
        history_note: "历史指标，所列措施已废止，只供教学与复算" | "歷史指標，所列措施已廢止，僅供教學與複算" | "Historical indicators: the measures have been abolished and are kept for teaching and recomputation";
        no_data: "缺数据" | "缺資料" | "No data";
        opening: "正在打开…" | "正在開啟…" | "Opening…";
        find: "查找" | "尋找" | "Find";
        find_long: "查找页面、指标、地区和命令" | "尋找頁面、指標、地區和命令" | "Find pages, indicators, areas and commands";
        results: "查到的" | "找到的" | "Results";
        page_help: "本页说明" | "本頁說明" | "About this page";
        failed: "没能准备好：{why}" | "沒能準備好：{why}" | "This could not be made ready: {why}";
        tour: "第一次用？一分钟看懂这一页。" | "第一次用？一分鐘看懂這一頁。" | "New here? This page in one minute.";
        tour_start: "开始" | "開始" | "Start";
        tour_no: "不用" | "不用" | "No, thanks";
        language: "语言" | "語言" | "Language";
    }
}

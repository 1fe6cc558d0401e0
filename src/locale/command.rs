//! Commands, as the palette and the keyboard sheet call them.

use super::texts::texts;

texts! {
    /// Commands.
    CommandText {
        find: "查找页面、指标、地区和命令" | "尋找頁面、指標、地區和命令" | "Find pages, indicators, areas and commands";
        page_help: "本页说明" | "本頁說明" | "About this page";
        period_before: "上一期" | "上一期" | "Period before";
        period_after: "下一期" | "下一期" | "Period after";
        open: "打开文件" | "開啟檔案" | "Open a file";
        save: "保存工作文件" | "儲存工作檔案" | "Save the workspace file";
        save_as: "另存为" | "另存新檔" | "Save as";
        undo: "撤销" | "復原" | "Undo";
        redo: "重做" | "重做" | "Redo";
        import: "导入表格" | "匯入表格" | "Import a table";
        export_xlsx: "导出 Excel 工作簿" | "匯出 Excel 活頁簿" | "Export an Excel workbook";
        export_csv: "导出结果 CSV" | "匯出結果 CSV" | "Export results as CSV";
        export_figures: "导出原始数据 CSV" | "匯出原始數據 CSV" | "Export figures as CSV";
        print: "打印本页" | "列印本頁" | "Print this page";
        new: "新建空白工作区，或换一个" | "新增空白工作區，或換一個" | "New empty workspace, or another";
        tour: "一分钟看懂本页" | "一分鐘看懂本頁" | "Tour of one minute";
        lang_hans: "语言：简体中文" | "語言：簡體中文" | "Language: simplified Chinese";
        lang_hant: "语言：繁体中文" | "語言：繁體中文" | "Language: traditional Chinese";
        lang_en: "语言：English" | "語言：English" | "Language: English";
        theme_auto: "明暗：随系统" | "明暗：隨系統" | "Theme: as the system";
        theme_light: "明暗：浅色" | "明暗：淺色" | "Theme: light";
        theme_dark: "明暗：深色" | "明暗：深色" | "Theme: dark";
        theme_contrast: "明暗：高对比" | "明暗：高對比" | "Theme: high contrast";
        easy: "长辈模式（大字，一屏一件事）" | "長者模式（大字，一個畫面一件事）" | "Easy mode (large letters, one task a screen)";
        read_aloud: "朗读本页" | "朗讀本頁" | "Read this page aloud";
        text_100: "字号：标准" | "字型大小：標準" | "Text size: normal";
        text_125: "字号：大（125%）" | "字型大小：大（125%）" | "Text size: large (125%)";
        text_150: "字号：特大（150%）" | "字型大小：特大（150%）" | "Text size: very large (150%)";
    }
}

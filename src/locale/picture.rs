//! Charts and tables as pictures and files.

use super::texts::texts;

texts! {
    /// Pictures: their page, what each of them carries, and what became of one.
    PictureText {
        link: "存为图片" | "存為圖片" | "Save as picture";
        link_of: "存为图片：{title}" | "存為圖片：{title}" | "Save as picture: {title}";
        title: "存为图片" | "存為圖片" | "Save as picture";
        says: "下面就是存出来的样子。每张图都带标题、地区、时期、单位、数量、来源、说明和日期，离开本页也说得清。" | "以下即存出的樣子。每張圖都帶標題、地區、時期、單位、數量、來源、說明與日期，離開本頁也說得清。" | "This is what is saved. Each picture carries title, area, period, unit, count, source, note and date, so that it speaks for itself elsewhere.";
        back: "返回" | "返回" | "Back";
        gone: "这里已没有这张图或表。数据或页面变了，请返回再选一次。" | "此處已沒有這張圖或表。資料或頁面變了，請返回再選一次。" | "This chart or table is no longer there: the figures or the page changed. Go back and choose again.";

        shape: "形状" | "形狀" | "Shape";
        shape_wide: "16:9 幻灯片" | "16:9 簡報" | "16:9 slide";
        shape_screen: "4:3 投影" | "4:3 投影" | "4:3 projector";
        shape_square: "1:1 方图" | "1:1 方圖" | "1:1 square";
        shape_paper: "A4 纸" | "A4 紙" | "A4 paper";
        scale: "PNG 倍数" | "PNG 倍數" | "Size of the PNG";
        scale_one: "{n} 倍 · {w}×{h}" | "{n} 倍 · {w}×{h}" | "{n}× · {w}×{h}";
        part: "分图" | "分圖" | "Part";
        part_of: "（{n}/{of}）" | "（{n}/{of}）" | " ({n} of {of})";
        parts_says: "一张放不下还看得清，所以分成{of}张；CSV 仍是全部。" | "一張放不下還看得清，所以分成{of}張；CSV 仍是全部。" | "One picture cannot hold it legibly, so there are {of}; the CSV still has everything.";
        small: "字太小，印出来不好认。请换 A4，或选 2 倍以上。" | "字太小，印出來不易辨認。請改用 A4，或選 2 倍以上。" | "The letters are small here. Take A4, or twice the size or more.";

        png: "下载 PNG" | "下載 PNG" | "Download PNG";
        svg: "下载 SVG" | "下載 SVG" | "Download SVG";
        csv: "CSV：图上的数" | "CSV：圖上的數" | "CSV: what is shown";
        csv_all: "CSV：全部明细" | "CSV：全部明細" | "CSV: everything behind it";
        copy: "复制图片" | "複製圖片" | "Copy picture";
        copy_numbers: "复制数字" | "複製數字" | "Copy numbers";
        help: "PNG 各处都能用；SVG 放大不糊，Inkscape 和 LibreOffice 可以再改；复制的数字可直接贴进 WPS 和 Excel。" | "PNG 各處都能用；SVG 放大不糊，Inkscape 與 LibreOffice 可再修改；複製的數字可直接貼進 WPS 與 Excel。" | "PNG works everywhere. SVG stays sharp at any size and can be edited in Inkscape and LibreOffice. Copied numbers paste into Excel and WPS.";
        copied: "图片已复制，可直接粘贴。" | "圖片已複製，可直接貼上。" | "The picture is copied and can be pasted.";
        copy_failed: "这个浏览器不让网页复制图片。请改用“下载 PNG”。" | "此瀏覽器不讓網頁複製圖片。請改用「下載 PNG」。" | "This browser does not let a page copy pictures. Use “Download PNG” instead.";
        failed: "图片没有做成：浏览器画不出 {w}×{h} 的图。请选小一些的倍数，或改存 SVG。" | "圖片沒有做成：瀏覽器畫不出 {w}×{h} 的圖。請選小一些的倍數，或改存 SVG。" | "No picture was made: the browser could not draw {w}×{h}. Take a smaller size, or the SVG.";

        area_class: "一个班" | "一個班" | "a class";
        area_lesson: "举例" | "舉例" | "an example";
        area: "地区" | "地區" | "Area";
        period: "时期" | "時期" | "Period";
        unit: "单位" | "單位" | "Unit";
        count: "数量" | "數量" | "Count";
        source: "来源" | "來源" | "Source";
        note: "说明" | "說明" | "Note";
        date: "制图日期" | "製圖日期" | "Made on";
        heading: "标题" | "標題" | "Title";
        labelled: "{label}：{value}" | "{label}：{value}" | "{label}: {value}";
        joint: " · " | " · " | " · ";
        stop: "；" | "；" | "; ";
        made_with: "标尺" | "標尺" | "Biaochi";

        titled: "{name}：{what}" | "{name}：{what}" | "{name}: {what}";
        against: "与目标、上年和上级对照" | "與目標、上年及上級對照" | "Against its target, last year and the area above";
        areas_table: "各地区明细" | "各地區明細" | "The areas below";
        overview_title: "主要指标完成情况" | "主要指標完成情況" | "Indicators against their targets";
        targets_title: "{year}目标" | "{year}目標" | "Targets for {year}";
        matrix_title: "{year}目标：各地区对照" | "{year}目標：各地區對照" | "Targets for {year}, area by area";
        figures_title: "上报数据" | "上報數據" | "Reported figures";
        standing: "由谁设定" | "由誰設定" | "Set by";
        with_dates: "{period}（{dates}）" | "{period}（{dates}）" | "{period} ({dates})";
        unit_none: "无单位" | "無單位" | "none";
        unit_each: "各项所注" | "各項所註" | "as each line states";
        count_of: "{what} {n}" | "{what} {n}" | "{what} {n}";
        count_divided: "{above} ÷ {below}" | "{above} ÷ {below}" | "{above} ÷ {below}";
        n_areas: "{n} 个地区" | "{n} 個地區" | "{n} {n|area|areas}";
        n_indicators: "{n} 项指标" | "{n} 項指標" | "{n} {n|indicator|indicators}";
        n_periods: "{n} 个时期" | "{n} 個時期" | "{n} {n|period|periods}";
        n_rows: "{n} 行" | "{n} 列" | "{n} {n|row|rows}";
        n_marks: "{n} 个数据点" | "{n} 個資料點" | "{n} data {n|point|points}";
        source_county: "{title}上报数据" | "{title}上報資料" | "figures reported to {title}";
        source_sample: "示例县（生成的示例数据，不是真实情况）" | "示例縣（產生的示例資料，並非真實情況）" | "sample county (generated figures, not real)";
        source_definition: "指标定义：{source}" | "指標定義：{source}" | "definition: {source}";
        source_lesson: "教学举例，数字是编的" | "教學舉例，數字是虛構的" | "a lesson’s example with invented figures";
        source_class: "全班答题结果文件（不含姓名）" | "全班作答結果檔案（不含姓名）" | "results files of a class, which hold no names";
        note_none: "无" | "無" | "none";
        note_history: "历史指标：所列措施已废止，只供教学与复算" | "歷史指標：所列措施已廢止，僅供教學與複算" | "historical indicator: the measures have been abolished; for teaching and recomputation only";
        note_missing: "缺 {n} 个单位" | "缺 {n} 個單位" | "{n} {n|unit|units} missing";
        note_lesson: "不是任何地区的实际情况" | "不是任何地區的實際情況" | "not the figures of any area";
        note_class: "是一个班的答题情况，不是任何地区的数据" | "是一個班的作答情況，不是任何地區的數據" | "how a class answered; not the figures of any area";
        picture_for: "把任何一张图或表存成图片、SVG 或 CSV，放进幻灯片、报告或群里。" | "把任何一張圖或表存成圖片、SVG 或 CSV，放進簡報、報告或群組。" | "Saves any chart or table as a picture, SVG or CSV, for slides, reports and messages.";
        picture_read: "先选形状和倍数，再点下载或复制。放不下的分成几张，CSV 总是全部。" | "先選形狀與倍數，再點下載或複製。放不下的分成幾張，CSV 總是全部。" | "Choose shape and size, then download or copy. What does not fit becomes several parts; the CSV always has everything.";
        picture_made: "图与页面用同一次计算的结果画成；标题、地区、时期、单位、数量、来源、说明、日期都写在图上。" | "圖與頁面用同一次計算的結果畫成；標題、地區、時期、單位、數量、來源、說明、日期都寫在圖上。" | "It is drawn from the same results as its page, and title, area, period, unit, count, source, note and date are written on it.";
        point: "数据点" | "資料點" | "Data point";
    }
}

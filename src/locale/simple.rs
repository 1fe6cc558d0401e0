//! The easy mode: large type, one thing a screen, and reading aloud.

use super::texts::texts;

texts! {
    /// The easy mode. `{area}`, `{period}`, `{item}` and `{month}` are names, `{n}` and `{of}` counts, `{value}` a figure.
    SimpleText {
        title: "简明版" | "簡明版" | "Easy mode";
        ask: "您想做什么？" | "您想做什麼？" | "What would you like to do?";
        fill: "填数字" | "填數字" | "Fill in figures";
        fill_says: "一屏只问一个数，填完就存" | "一個畫面只問一個數，填好就存" | "One figure a screen, kept as soon as it is entered";
        see: "看完成情况" | "看完成情況" | "See how things stand";
        see_says: "一屏看一个指标" | "一個畫面看一項指標" | "One indicator a screen";
        print: "打印报告" | "列印報告" | "Print the report";
        print_says: "由数字写成，可以直接打印" | "由數字寫成，可以直接列印" | "Written from the figures, ready for paper";
        wall: "投到大屏上讲" | "投影到大螢幕" | "Show it on the wall";
        wall_says: "一页讲一件事，按方向键翻页" | "一頁講一件事，按方向鍵翻頁" | "One message a slide; arrow keys turn the pages";
        learn: "学一课" | "學一課" | "Take a lesson";
        learn_says: "指标怎么算，边看边练" | "指標怎麼算，邊看邊練" | "How an indicator is computed, with exercises";
        save: "存成文件" | "存成檔案" | "Save to a file";
        save_says: "存到电脑或 U 盘，换机器也能打开" | "存到電腦或隨身碟，換機器也能開啟" | "On this computer or a stick, to open anywhere";
        full: "回到完整版" | "回到完整版" | "Back to the full view";
        full_says: "所有页面，小一些的字" | "所有頁面，小一些的字" | "Every page, in smaller type";
        home: "回到开头" | "回到開頭" | "Home";
        back: "上一步" | "上一步" | "Back";
        next: "下一步" | "下一步" | "Next";
        steps: "上一步和下一步" | "上一步和下一步" | "Back and next";
        no_area: "还没有地区。请先在完整版的“数据”页里添加地区，或者打开一个文件。" | "還沒有地區。請先在完整版的「數據」頁新增地區，或者開啟一個檔案。" | "There are no areas yet. Add them on the page Figures of the full view, or open a file.";
        not_here: "这里没有这一页。" | "這裡沒有這一頁。" | "There is no such screen.";

        which_month: "填哪个月的数？" | "填哪個月的數？" | "Which month do you want to fill in?";
        first_open: "先填这个月：{month}" | "先填這個月：{month}" | "Start with {month}";
        first_open_says: "最早一个还没填齐的月份" | "最早一個還沒填齊的月份" | "The earliest month that is not complete";
        month_done: "{of}个单位都填了" | "{of}個單位都填了" | "all {of} units filled in";
        month_part: "{of}个单位填了{n}个" | "{of}個單位填了{n}個" | "{n} of {of} units filled in";
        month_none: "还没填" | "還沒填" | "nothing yet";
        year_before: "上一年度" | "上一年度" | "The year before";
        year_after: "下一年度" | "下一年度" | "The year after";
        which_area: "填哪个地方的数？" | "填哪個地方的數？" | "Which area do you want to fill in?";
        whole: "{area}自己的汇总数" | "{area}自己的彙總數" | "{area} itself, as a total";
        has: "填过了" | "填過了" | "filled in";
        has_some: "填了一部分" | "填了一部分" | "partly filled in";
        inside: "里面还有{n}个单位" | "裡面還有{n}個單位" | "{n} {n|unit|units} inside";

        form: "{area}，{month}" | "{area}，{month}" | "{area}, {month}";
        filled: "共{of}个数，填了{n}个。" | "共{of}個數，填了{n}個。" | "{n} of {of} figures are filled in.";
        filled_all: "{of}个数全部填好了。" | "{of}個數全部填好了。" | "All {of} figures are filled in.";
        start: "开始填" | "開始填" | "Start";
        go_on: "接着填：{item}" | "接著填：{item}" | "Go on with: {item}";
        look_again: "从头再看一遍" | "從頭再看一遍" | "Look through them again";
        doubts: "有{n}处对不上，请看一看" | "有{n}處對不上，請看一看" | "{n} {n|thing does|things do} not add up; please look at {n|it|them}";
        doubts_one: "有1处对不上，请看一看" | "有1處對不上，請看一看" | "One thing does not add up; please look at it";
        doubts_none: "没有发现对不上的数。" | "沒有發現對不上的數。" | "Nothing looks wrong.";
        all_figures: "填了哪些数" | "填了哪些數" | "The figures";
        empty: "没填" | "沒填" | "not filled in";
        other_area: "填另一个地方" | "填另一個地方" | "Another area";
        progress: "第{n}个，共{of}个" | "第{n}個，共{of}個" | "{n} of {of}";
        month_before: "上个月" | "上個月" | "The month before";
        last_year: "去年这个月" | "去年這個月" | "The same month last year";
        leave_empty: "不知道就空着，直接按“下一步”；没有这个数就填“-”。" | "不知道就空著，直接按「下一步」；沒有這個數就填「-」。" | "Leave it empty and press Next if you do not know; type “-” where there is no figure.";
        unread: "读不懂“{value}”。{why}" | "讀不懂「{value}」。{why}" | "“{value}” cannot be read. {why}";
        look_first: "请先看一看：" | "請先看一看：" | "Please look at this first:";
        sure: "数没错，照这样存，下一步" | "數沒錯，照這樣存，下一步" | "It is right: keep it and go on";
        change_it: "不对的话，改上面的数再按“下一步”。" | "不對的話，改上面的數再按「下一步」。" | "If it is wrong, change the figure above and press Next.";
        read_only: "另一个标签页正在编辑，这里只能看。" | "另一個分頁正在編輯，這裡只能看。" | "Another tab is editing; here the figures can only be read.";

        see_title: "{area}，{period}" | "{area}，{period}" | "{area}, {period}";
        see_none: "这个时期还没有可看的指标。先填数字，或者换一个时期。" | "這個時期還沒有可看的指標。請先填數字，或者換一個時期。" | "There is no indicator to see for this period. Fill in figures first, or choose another period.";
        tally: "{word}{n}项" | "{word}{n}項" | "{word}: {n}";
        tally_joint: "，" | "，" | "; ";
        see_start: "从头看" | "從頭看" | "Look at them one by one";
        one: "看其中一项" | "看其中一項" | "Or choose one";
        change_area: "换一个地方" | "換一個地方" | "Another area";
        change_period: "换一个时期" | "換一個時期" | "Another period";
        which_area_see: "看哪个地方？" | "看哪個地方？" | "Which area?";
        which_period: "看哪个时期？" | "看哪個時期？" | "Which period?";
        up: "上一级：{area}" | "上一級：{area}" | "The area above: {area}";
        here: "现在看的" | "目前看的" | "shown now";
        how: "怎么算出来的" | "怎麼算出來的" | "How it is computed";
        value: "实际" | "實際" | "Value";
        all_done: "看完了" | "看完了" | "That was the last one";

        print_title: "打印报告" | "列印報告" | "Print the report";
        print_what: "{area}，{period}的总结，下面就是要打印的内容。" | "{area}，{period}的總結，下面就是要列印的內容。" | "The review of {area}, {period}. What will be printed stands below.";
        print_now: "打印" | "列印" | "Print";
        paper: "要打印的内容" | "要列印的內容" | "What will be printed";

        easy: "长辈模式" | "長者模式" | "Easy mode";
        easy_off: "不用" | "不用" | "Off";
        easy_px: "{n} 像素的字" | "{n} 像素的字" | "{n} px type";
        easy_what: "大字、大按钮，一屏只做一件事，可以读给您听。" | "大字、大按鈕，一個畫面只做一件事，可以讀給您聽。" | "Large type, large buttons, one thing a screen, read aloud where this computer has a voice.";
        easy_start: "打开长辈模式" | "開啟長者模式" | "Turn on easy mode";
        easy_end: "关闭长辈模式" | "關閉長者模式" | "Turn off easy mode";
        larger: "字再大些" | "字再大些" | "Larger type";
        smaller: "字小一些" | "字小一些" | "Smaller type";
        read: "读给我听" | "讀給我聽" | "Read aloud";
        hush: "停下不读" | "停止朗讀" | "Stop reading";
    }
}

//! Assessment: its first page, and what its rooms are called.

use super::texts::texts;

texts! {
    /// The first page and the rooms.
    AssessText {
        title: "考核" | "考核" | "Assessment";
        lede: "看进度、打分、找短板、跟到底；每一分都能点开看怎么来的。" | "看進度、計分、找短板、追到底；每一分都能點開看怎麼來的。" | "Pace, scores, who lags and what became of it; every point opens its working.";
        back: "← 考核" | "← 考核" | "← Assessment";
        pace: "进度" | "進度" | "Pace";
        pace_says: "年度过了几个月：到此应达多少，照这样到年底会怎样，余下每月要多少。" | "年度過了幾個月：到此應達多少，照此到年底會如何，餘下每月要多少。" | "Some months into the year: what is due by now, where it leads, what each month left has to bring.";
        laggards: "落后名单" | "落後名單" | "Laggards";
        laggards_says: "哪里落后、差多少、从哪个月起、补上要多少。" | "哪裡落後、差多少、從哪個月起、補上要多少。" | "Who is behind, by how much, since when, and what it would take.";
        dissection: "解剖" | "解剖" | "Dissection";
        dissection_says: "把一个地区拆开看：最差的几项、跟同级比、走势、缺口在哪些村。" | "把一個地區拆開來看：最差的幾項、與同級比、走勢、缺口在哪些村。" | "One area taken apart: its worst items, its peers, its course, and the villages that carry the gap.";
        log: "督办台账" | "督辦臺帳" | "Supervision log";
        log_says: "查出的问题、限期、措施、结果；打印通知单和汇总表。" | "查出的問題、期限、措施、結果；列印通知單與彙總表。" | "What was found, by when, what is to be done, what became of it; notices and a summary to print.";
        packs: "指标包" | "指標包" | "Indicator packs";
        packs_says: "选用哪些指标、哪种口径，编自己的指标" | "選用哪些指標、哪種口徑，編自己的指標" | "Which indicators and which definitions are used; make your own";
        reproduce: "还原一个数" | "還原一個數" | "Reproduce a figure";
        reproduce_says: "印出来的数是用哪个分母、怎样取整得到的，或者哪里印错了" | "印出來的數是用哪個分母、怎樣取整得到的，或者哪裡印錯了" | "Which denominator and rounding give a printed figure, or where it went wrong";
        check_text: "核对文稿" | "核對文稿" | "Check a text";
        check_text_says: "讲话、公报里的比率、目标差和合计逐一重算" | "講話、公報裡的比率、目標差和合計逐一重算" | "The rates, gaps and totals of a speech or bulletin, recomputed one by one";
        failed: "这一页没能打开：{why}" | "這一頁沒能開啟：{why}" | "This page could not be opened: {why}";
        statistics: "统计判断" | "統計判斷" | "Statistics";
        statistics_says: "把偶然波动和真实差别分开：可信区间、漏斗图、两种判定并列，数太小的不评。" | "把偶然波動與真實差別分開：信賴區間、漏斗圖、兩種判定並列，數太小的不評。" | "Chance told from real differences: intervals, funnels, two verdicts side by side, and no verdict on numbers that are too small.";
        read_only: "另一个标签页正在编辑，这里不能改。" | "另一個分頁正在編輯，這裡不能修改。" | "Another tab is editing; nothing can be changed here.";
        scores: "评分与排名" | "評分與排名" | "Scores and ranks";
        scores_says: "按方案给各单位打分、排名；每一分点开看过程，名次有多可靠也一并说明。" | "按方案給各單位計分、排名；每一分點開看過程，名次有多可靠也一併說明。" | "Areas scored and ranked by a scheme; every point opens its working, and each rank says how sure it is.";
        marks: "人工评分" | "人工評分" | "Marks by people";
        marks_says: "定性项目、填报数和抽查结果；自评与复核并列，看得出差多少。" | "定性項目、填報數與抽查結果；自評與複核並列，看得出差多少。" | "Qualitative lines, entered numbers and spot checks; self-assessment and re-check side by side.";
        schemes: "评分方案" | "評分方案" | "Scoring schemes";
        schemes_says: "现成方案可另存一份来改；每改一处，马上看到名次怎么变。" | "現成方案可另存一份來改；每改一處，馬上看到名次如何變化。" | "Copy a shipped scheme and change it; each change shows at once what it does to the ranks.";
    }
}

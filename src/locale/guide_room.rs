//! What each room of assessment and learning is for, how to read it, and how it is computed.

use super::texts::texts;

texts! {
    /// The rooms of assessment and learning.
    GuideRoomText {
        assessment_for: "考核从这里进：看进度、打分排名、找落后、督办、核对数字。" | "考核從這裡進：看進度、計分排名、找落後、督辦、核對數字。" | "The way into assessment: pace, scores and ranks, who is behind, supervision, checking of figures.";
        assessment_read: "一行一个房间，名称下面一句话说它做什么。" | "一列一個房間，名稱下面一句話說它做什麼。" | "One line a room, with a sentence on what it does.";
        assessment_made: "各房间用的都是工作区里的同一套数，和总览一致。" | "各房間用的都是工作區裡的同一套數，和總覽一致。" | "All rooms use the same figures of the workspace, as the overview does.";

        pace_for: "年中看进度：到这个月应做到多少，照这样到年底会怎样。" | "年中看進度：到這個月應做到多少，照此到年底會如何。" | "Part-way through a year: what is due by now, and where the year will end at this pace.";
        pace_read: "先看“到此应达”和“已完成”，再看“余下每月要”。推算的数带区间，区间跨过目标就是还说不准。" | "先看「到此應達」和「已完成」，再看「餘下每月要」。推算的數帶區間，區間跨過目標就是還說不準。" | "Compare what is due with what was done, then see what each month left must bring. A projection has an interval; one that crosses the target is not decided yet.";
        pace_made: "应达＝全年目标×已过月数÷12；推算按已过各月的速度，和上年同期各占的份额；区间按偶然波动算。" | "應達＝全年目標×已過月數÷12；推算按已過各月的速度，和上年同期各占的份額；區間按偶然波動算。" | "Due = target of the year × months gone ÷ 12. The projection goes by the pace so far and by the share that the same months had last year; its interval is that of chance.";

        scores_for: "按一套方案给各单位打分、排名。" | "按一套方案給各單位計分、排名。" | "To score and rank areas by a scheme.";
        scores_read: "点一个单位看它的评分表，点一项看这几分怎么来。名次旁的区间说明名次有多可靠：区间重叠的，先后分不清。" | "點一個單位看它的評分表，點一項看這幾分怎麼來。名次旁的區間說明名次有多可靠：區間重疊的，先後分不清。" | "Choose an area for its score sheet, a line for its working. The interval beside a rank says how far it can be relied on: areas whose intervals overlap cannot be told apart.";
        scores_made: "每项按规则从精确值算分，乘权重相加；否决项未达标按方案处理。名次区间把每个数按偶然波动重抽，再排名多次。" | "每項按規則從精確值算分，乘權重相加；否決項未達標按方案處理。名次區間把每個數按偶然波動重抽，再排名多次。" | "Each line is scored by its rule from the exact value, weighted and added; a missed veto acts as the scheme says. Rank intervals come from drawing each count anew by chance and ranking many times.";

        marks_for: "填要由人评的项目：定性分、自评、复核、抽查。" | "填要由人評的項目：定性分、自評、複核、抽查。" | "To enter what people mark: qualitative lines, self-assessment, re-checks, spot checks.";
        marks_read: "自评和复核并排，差多少写在后面。理由只写事，不写人名和号码。" | "自評和複核並列，差多少寫在後面。理由只寫事，不寫人名和號碼。" | "Self-assessment and re-check stand side by side with their difference. Reasons are about work: no names, no numbers of persons.";
        marks_made: "以方案规定的那一个为准；抽查几次的取平均。" | "以方案規定的那一個為準；抽查幾次的取平均。" | "The scheme says which mark counts; several spot checks are averaged.";

        schemes_for: "看、复制、修改评分方案。" | "檢視、複製、修改評分方案。" | "To view, copy and change scoring schemes.";
        schemes_read: "现成方案不能直接改，先另存一份。每改一处，右边马上显示名次怎么变；保存之前不生效。" | "現成方案不能直接改，請先另存一份。每改一處，右邊馬上顯示名次如何變；儲存之前不生效。" | "A shipped scheme cannot be changed; copy it first. Each change shows at once what it does to the ranks, and nothing holds before it is saved.";
        schemes_made: "方案是一份数据：组、项、规则、权重、否决。存之前整份检查，哪里不对就指出哪一项。" | "方案是一份資料：組、項、規則、權重、否決。儲存之前整份檢查，哪裡不對就指出哪一項。" | "A scheme is data: groups, lines, rules, weights, vetoes. It is checked whole before it is kept, and what is wrong is named.";

        laggards_for: "找出哪里落后、差多少、从哪个月起、补上要多少。" | "找出哪裡落後、差多少、從哪個月起、補上要多少。" | "To find who is behind, by how much, since when, and what it would take.";
        laggards_read: "一行一个地区和一个指标，差得多的在前。“补上要”是还差的实际人数或次数。" | "一列一個地區和一個指標，差得多的在前。「補上要」是還差的實際人數或次數。" | "One row an area and an indicator, the largest shortfall first. What it takes is given in persons or services.";
        laggards_made: "用目标反推分子：目标×分母÷基数，减去已有的分子，向上取整。" | "用目標反推分子：目標×分母÷基數，減去已有的分子，向上取整。" | "Worked back from the target: target × denominator ÷ base, less the numerator there is, rounded up.";

        dissection_for: "把一个地区拆开看：问题在哪几项、哪些村。" | "把一個地區拆開來看：問題在哪幾項、哪些村。" | "To take one area apart: which items, and which villages.";
        dissection_read: "先看最差的几项，再看跟同级比、走势，最后看缺口在哪些下级。" | "先看最差的幾項，再看與同級比、走勢，最後看缺口在哪些下級。" | "First the worst items, then its peers and its course, last the areas below that make up the gap.";
        dissection_made: "缺口按下级各自差的人数分摊，加起来正好是本地区的缺口。" | "缺口按下級各自差的人數分攤，加起來正好是本地區的缺口。" | "The gap is divided by what each area below is short of; the parts add up to the whole.";

        log_for: "记下查出的问题、责任岗位、限期、措施和结果。" | "記下查出的問題、責任職位、期限、措施和結果。" | "To note what was found, the post in charge, by when, what is to be done and what came of it.";
        log_read: "没办结的在前，过期的有标记。可以打印通知单和汇总表。" | "未辦結的在前，過期的有標記。可以列印通知單和彙總表。" | "Open entries come first, overdue ones are marked. Notices and a summary can be printed.";
        log_made: "责任写岗位，不写人名。条目跟着工作文件走，可以撤销。" | "責任寫職位，不寫人名。條目跟著工作檔案走，可以復原。" | "Posts are named, never persons. Entries go with the workspace file and can be undone.";

        statistics_for: "分清哪些差别是真的，哪些只是偶然波动。" | "分清哪些差別是真的，哪些只是偶然波動。" | "To tell real differences from chance.";
        statistics_read: "漏斗图里，落在两条线以外的地区才和全县不同。两种判定并列：算数的是行政判定，统计判定告诉您把握有多大。" | "漏斗圖裡，落在兩條線以外的地區才與全縣不同。兩種判定並列：算數的是行政判定，統計判定告訴您把握有多大。" | "In the funnel only areas outside the lines differ from the whole. Two verdicts stand side by side: the administrative one counts, the statistical one says how sure it is.";
        statistics_made: "率用威尔逊区间，件数用泊松区间；分母不到 30、件数不到 20、出生不到 500（性别比）的，不作统计判定。" | "率用威爾遜區間，件數用卜瓦松區間；分母不到 30、件數不到 20、出生不到 500（性別比）的，不作統計判定。" | "Wilson intervals for proportions, Poisson for events. Below 30 in the denominator, 20 events, or 500 births for a sex ratio, nothing is judged.";

        reproduce_for: "查别人印出来的一个数是怎么得来的。" | "查別人印出來的一個數是怎麼得來的。" | "To find how a figure that somebody printed was made.";
        reproduce_read: "填上印的数、分子和可能的分母，程序列出算得出这个数的办法；一个都对不上，就说可能错在哪一步。" | "填上印的數、分子和可能的分母，程式列出算得出這個數的辦法；一個都對不上，就說可能錯在哪一步。" | "Give the printed figure, the numerator and possible denominators. The ways that lead to the figure are listed; where none does, likely slips are named.";
        reproduce_made: "逐一试各种分母、取整和常见笔误，精确计算，不凑数。" | "逐一試各種分母、取整和常見筆誤，精確計算，不湊數。" | "Denominators, roundings and common slips are tried one by one, in exact arithmetic.";

        text_for: "核对一篇文稿里的数字对不对得上。" | "核對一篇文稿裡的數字對不對得上。" | "To check whether the figures of a text agree.";
        text_read: "把文稿粘贴进来。绿的对得上，红的对不上并写出应是多少，灰的没有足够的数可以核对。" | "把文稿貼進來。綠的對得上，紅的對不上並寫出應是多少，灰的沒有足夠的數可以核對。" | "Paste the text. Green agrees, red does not and says what it should be, grey cannot be decided from what is there.";
        text_made: "只凭词语和位置认关系，再重算比率、差距和合计；不凭数字猜。文稿不会存下来。" | "只憑詞語和位置認關係，再重算比率、差距和合計；不憑數字猜。文稿不會存下來。" | "Relations are recognised by words and places only, then rates, gaps and totals are recomputed; nothing is guessed from numbers. The text is not kept.";

        packs_for: "选用哪些指标、用哪种口径，编自己的指标。" | "選用哪些指標、用哪種口徑，編自己的指標。" | "To choose indicators and definitions, and to make your own.";
        packs_read: "勾上的指标包才在用。点一个包看里面的指标、项目和出处。" | "勾選的指標包才在用。點一個包看裡面的指標、項目和出處。" | "Packs that are ticked are in use. Choose one for its indicators, items and sources.";
        packs_made: "指标写成分子、分母和基数，整包检查后才用；会丢数据或改变意思的改动不执行。" | "指標寫成分子、分母和基數，整包檢查後才用；會遺失資料或改變意思的更動不執行。" | "An indicator is a numerator, a denominator and a base. A pack is checked whole before use; a change that would lose figures or alter their meaning is not carried out.";

        learn_home_for: "学会这些数是怎么算的，并练到不出错。" | "學會這些數是怎麼算的，並練到不出錯。" | "To learn how these numbers are made, and to practise until they come out right.";
        learn_home_read: "“接下来”是按您的进度挑的。先看课，再看算例，再做练习。" | "「接下來」是按您的進度挑的。先看課，再看算例，再做練習。" | "“Next” is chosen by how far you are. Read a lesson, follow an example, then practise.";
        learn_home_made: "题目由程序按种子出，同一个编号永远是同一道题。进度只存在本浏览器里，可以存成文件。" | "題目由程式按種子出，同一個編號永遠是同一道題。進度只存在本瀏覽器裡，可以存成檔案。" | "Exercises are made from a seed, so that one address is one exercise for ever. Progress stays in this browser and can be saved to a file.";

        lesson_for: "用几分钟弄懂一个道理。" | "用幾分鐘弄懂一個道理。" | "To understand one idea in a few minutes.";
        lesson_read: "先自己想上面的问题，再往下看解释和算例，最后做几道题。" | "先自己想上面的問題，再往下看解釋和算例，最後做幾道題。" | "Think about the question first, then read on; the example and a few exercises follow.";
        lesson_made: "课文里的数由程序现算，和算例一致。" | "課文裡的數由程式現算，和算例一致。" | "The numbers in the text are computed by the program and agree with the example.";

        practise_for: "练一种题，直到熟。" | "練一種題，直到熟。" | "To practise one kind of exercise until it is safe.";
        practise_read: "写答案，按回车。不会就点提示，三次提示一次比一次明白；做完可看全部步骤。" | "寫答案，按 Enter。不會就點提示，三次提示一次比一次明白；做完可看全部步驟。" | "Type the answer and press Enter. Three hints help more and more; afterwards every step can be seen.";
        practise_made: "按题目要求的位数判对错；错了就对照常见错误，说错在哪里。" | "按題目要求的位數判對錯；錯了就對照常見錯誤，說錯在哪裡。" | "Answers are marked to the decimals asked for; a wrong one is compared with common mistakes, and the mistake is named.";

        examples_for: "看一个指标一步一步怎么算，可以用自己的数。" | "看一個指標一步一步怎麼算，可以用自己的數。" | "To see an indicator worked out step by step, with your own figures if you like.";
        examples_read: "点“下一步”，一次出一步，旁边是图。可以投到大屏幕上讲，也可以印成讲义。" | "點「下一步」，一次出一步，旁邊是圖。可以投到大螢幕上講，也可以印成講義。" | "“Next” shows one step at a time with its picture. It can be shown to a class or printed as a handout.";
        examples_made: "用选中地区、时期的真实数；没有数时用程序编的数，并写明。" | "用選取地區、時期的真實數；沒有數時用程式編的數，並寫明。" | "With the figures of the chosen area and period; where there are none, with invented ones that say so.";

        set_for: "限时练习，或做一套检查题。" | "限時練習，或做一套檢查題。" | "A timed drill, or a check of what is known.";
        set_read: "一题一题做，上面是时间和题数；做完给出对的题数、知晓率和错在哪类。" | "一題一題做，上面是時間和題數；做完給出對的題數、知曉率和錯在哪類。" | "One exercise after another, with time and number on top; the result gives what was right and what kind of mistakes were made.";
        set_made: "知晓率＝答对的题数÷总题数。编号相同，题目就相同。" | "知曉率＝答對的題數÷總題數。編號相同，題目就相同。" | "Share known = right answers ÷ exercises. The same number makes the same set.";

        papers_for: "出试卷和答案，印给一个班。" | "出試卷和答案，印給一個班。" | "To make papers and their key for a class.";
        papers_read: "选几份、几题、哪些内容，打印；每份题目不同，答案卷写明步骤。" | "選幾份、幾題、哪些內容，列印；每份題目不同，答案卷寫明步驟。" | "Choose how many papers, how many exercises and what about, then print. Each paper differs; the key has every working.";
        papers_made: "由试卷编号生成，以后按编号能再印出同一份。" | "由試卷編號產生，以後按編號能再印出同一份。" | "Made from the paper’s number, from which the same paper can be printed again.";

        record_for: "看一个班学得怎样，哪些错最多。" | "看一個班學得如何，哪些錯最多。" | "To see how a class is doing and which mistakes are common.";
        record_read: "把各人的成绩文件一起放进来；看哪道题难、错在哪一类。" | "把各人的成績檔案一起放進來；看哪道題難、錯在哪一類。" | "Put in everybody’s results files; see which exercise is hard and what kind of mistake was made.";
        record_made: "只汇总，文件里没有姓名，也只在本页里读。" | "只彙總，檔案裡沒有姓名，也只在本頁裡讀。" | "Totals only, no names; the files are read in this page and nowhere else.";

        course_for: "给一个班排课：次序、隐藏、加备注。" | "替一個班排課：次序、隱藏、加備註。" | "To arrange the course for a class: order, hide, add notes.";
        course_read: "前移、后移、隐藏，写上自己的话；存成文件发给学员。" | "前移、後移、隱藏，寫上自己的話；存成檔案發給學員。" | "Move, hide, add words of your own; save it as a file for the learners.";
        course_made: "只改次序和备注，课文和题目不变。" | "只改次序和備註，課文和題目不變。" | "Order and notes change; lessons and exercises stay as they are.";

        card_for: "一张纸的公式表，印出来放在手边。" | "一張紙的公式表，印出來放在手邊。" | "Formulas on one sheet, to keep at hand.";
        card_read: "一行一个指标：名称、公式、单位。" | "一列一個指標：名稱、公式、單位。" | "One line an indicator: name, formula, unit.";
        card_made: "公式和程序里用的是同一份定义。" | "公式和程式裡用的是同一份定義。" | "The formulas are the definitions that the program computes with.";
    }
}

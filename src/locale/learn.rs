//! The pages of learning.

use super::texts::texts;

texts! {
    /// Home, practice and what their parts are called.
    LearnText {
        title: "学习" | "學習" | "Learn";
        lede: "每个指标怎样算出来：看例子，动手算，马上批改。" | "每個指標怎樣算出來：看例子，動手算，馬上批改。" | "How every indicator is made: see it worked, work it yourself, have it marked at once.";
        back: "← 学习" | "← 學習" | "← Learn";
        busy: "正在准备…" | "正在準備…" | "Getting ready…";
        failed: "学习页没能打开：{why}" | "學習頁沒能開啟：{why}" | "The learning pages could not be opened: {why}";
        again: "重试" | "重試" | "Try again";
        practise: "练习" | "練習" | "Practise";
        choose: "选一个答案" | "選一個答案" | "Choose one answer";
        check: "批改" | "批改" | "Check";
        hint: "提示" | "提示" | "Hint";
        hint_n: "提示{n}：{hint}" | "提示{n}：{hint}" | "Hint {n}: {hint}";
        level: "难度" | "難度" | "Level";
        level_1: "入门" | "入門" | "First steps";
        level_2: "实务" | "實務" | "Real figures";
        level_3: "进阶" | "進階" | "With traps";
        answer: "答案：" | "答案：" | "Answer:";
        working: "怎样算出来" | "怎樣算出來" | "How it is made";
        show_working: "看解法" | "看解法" | "Show the working";
        course: "课程" | "課程" | "The course";
        lesson_n: "第{n}课 {title}" | "第{n}課 {title}" | "Lesson {n}: {title}";
        think: "先想一想" | "先想一想" | "Think first";
        remember: "记住" | "記住" | "Remember";
        example: "例子" | "例子" | "Worked example";
        invented: "例子里的数字和地名是编的。" | "例子裡的數字和地名是虛構的。" | "The figures and places of this example are invented.";
        check_lesson: "测一测" | "測一測" | "Check yourself";
        next_lesson: "下一课" | "下一課" | "Next lesson";
        drill: "现场练兵" | "現場練兵" | "Drill";
        knowledge_check: "知识测验" | "知識測驗" | "Knowledge check";
        paper: "试卷" | "試卷" | "Paper";
        set_has: "共{n}题。" | "共{n}題。" | "Exercises: {n}.";
        set_time: "限时{time}。" | "限時{time}。" | " Time allowed: {time}.";
        code: "编号：" | "編號：" | "Code:";
        begin: "开始" | "開始" | "Begin";
        n_of: "第{n}题，共{of}题" | "第{n}題，共{of}題" | "Exercise {n} of {of}";
        time_left: "剩余时间" | "剩餘時間" | "Time left";
        seconds_left: "还剩{n}秒" | "還剩{n}秒" | "{n} seconds left";
        send: "提交" | "送出" | "Answer";
        skip: "跳过" | "跳過" | "Skip";
        score: "答对{right}题，共{of}题，用时{time}" | "答對{right}題，共{of}題，用時{time}" | "{right} of {of} right, in {time}";
        not_answered: "未答" | "未答" | "Not answered";
        once_more: "重做一遍" | "重做一遍" | "Once more";
        save_results: "保存成绩文件" | "儲存成績檔案" | "Save the results file";
        to_home: "回到学习页" | "回到學習頁" | "Back to Learn";
        papers: "试卷" | "試卷" | "Papers";
        papers_lede: "同一个编号印出许多份不同的试卷，答案附有解法。" | "同一個編號印出許多份不同的試卷，答案附有解法。" | "Many different papers from one code, with a key that shows every working.";
        new_papers: "出新试卷" | "出新試卷" | "New papers";
        how_many_papers: "份数" | "份數" | "Papers";
        how_many_exercises: "每份题数" | "每份題數" | "Exercises each";
        which_skills: "考什么" | "考什麼" | "What is asked";
        no_skill_all: "一项都不选，就是全部。" | "一項都不選，就是全部。" | "Tick none for all of them.";
        large_print: "大字版" | "大字版" | "Large print";
        make_papers: "出卷" | "出卷" | "Make the papers";
        mark_paper: "批改试卷" | "批改試卷" | "Mark a paper";
        type_code: "输入试卷上的编号，把答案照抄进来，马上批改。" | "輸入試卷上的編號，把答案照抄進來，馬上批改。" | "Type the code that stands on a paper, copy its answers, and have them marked.";
        open_code: "打开" | "開啟" | "Open";
        no_such_code: "没有“{code}”这样的编号。编号形如 paper.1.1234.10.0。" | "沒有「{code}」這樣的編號。編號形如 paper.1.1234.10.0。" | "There is no code “{code}”. A code looks like paper.1.1234.10.0.";
        papers_ready: "{n}份试卷，每份{each}题。下面是第一份和它的答案。" | "{n}份試卷，每份{each}題。下面是第一份和它的答案。" | "Papers: {n}, with {each} exercises each. Below are the first and its key.";
        print_papers: "打印试卷" | "列印試卷" | "Print the papers";
        print_key: "打印答案" | "列印答案" | "Print the key";
        paper_n: "试卷 第{n}份" | "試卷 第{n}份" | "Paper {n}";
        key_n: "答案 第{n}份" | "答案 第{n}份" | "Key to paper {n}";
        paper_line: "座号：________　日期：________　得分：________" | "座號：________　日期：________　得分：________" | "Seat: ________   Date: ________   Score: ________";
        paper_score: "答对{right}题，共{of}题" | "答對{right}題，共{of}題" | "{right} of {of} right";
        another: "再来一题" | "再來一題" | "Another like this";
    }
}

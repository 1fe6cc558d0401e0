//! The page of indicator packs: which are in use, which variant of an indicator, own packs.

use super::texts::texts;

texts! {
    /// Packs in use, packs to add, own packs.
    PacksPageText {
        title: "指标包" | "指標包" | "Indicator packs";
        lede: "一个县算哪些指标，由用到的指标包决定。每个指标包都有版本、依据和说明，可以存成文件、从文件读入。" | "一個縣計算哪些指標，取決於所用的指標包。每個指標包都有版本、依據與說明，可存成檔案、從檔案讀入。" | "The packs in use decide which indicators a county computes. Each has a version, sources and a note, and can be saved to a file or read from one.";
        in_use: "正在使用" | "使用中" | "In use";
        to_add: "可以加入" | "可以加入" | "To add";
        history: "历史" | "歷史" | "History";
        modern: "现行" | "現行" | "Current";
        own: "自编" | "自編" | "Own";
        changed: "与随附的不同" | "與隨附的不同" | "Differs from the shipped one";
        counts: "第{version}版 · {indicators}个指标 · {items}个项目" | "第{version}版 · {indicators}個指標 · {items}個項目" | "Version {version} · indicators: {indicators} · items: {items}";
        open: "查看" | "檢視" | "Look inside";
        edit: "查看和修改" | "檢視與修改" | "Look inside and change";
        use_it: "加入" | "加入" | "Add";
        remove: "停用" | "停用" | "Stop using";
        delete: "删除" | "刪除" | "Delete";
        save: "存成文件" | "存成檔案" | "Save to a file";
        update: "换成随附的第{n}版" | "換成隨附的第{n}版" | "Replace by the shipped version {n}";
        own_title: "自己的指标包" | "自己的指標包" | "A pack of one’s own";
        own_says: "自编项目和指标，放在自己的指标包里，随本县数据一起保存。" | "自編項目與指標，放在自己的指標包裡，隨本縣資料一併保存。" | "Items and indicators of one’s own stand in a pack of one’s own, which is kept with the county’s figures.";
        pack_code: "代码（小写字母、数字、连字符）" | "代碼（小寫字母、數字、連字號）" | "Code (small letters, digits, hyphens)";
        pack_name: "名称" | "名稱" | "Name";
        pack_note: "说明" | "說明" | "Note";
        create: "新建" | "建立" | "Create";
        read_file: "从文件读入…" | "從檔案讀入…" | "Read from a file…";
        file_says: "文件格式与随附的指标包相同（TOML）。先存一个随附的指标包，就能照着写。" | "檔案格式與隨附的指標包相同（TOML）。先存一個隨附的指標包，即可照著寫。" | "A file has the form of the shipped packs (TOML). Save a shipped one to have a pattern to write by.";
        none_in_use: "还没有用任何指标包：从下面加入一个，总览才有指标可看。" | "尚未使用任何指標包：從下方加入一個，總覽才有指標可看。" | "No pack is in use yet. Add one below, so that the overview has something to show.";
        items: "项目" | "項目" | "Items";
        indicators: "指标" | "指標" | "Indicators";
        checks: "审核关系" | "審核關係" | "Checks";
        presets: "随包目标" | "隨包目標" | "Targets that come with it";
        new_check: "新审核关系" | "新審核關係" | "New check";
        new_preset: "新的一组目标" | "新的一組目標" | "New targets";
        none_here: "还没有。" | "尚無。" | "None yet.";
        new_item: "新项目" | "新項目" | "New item";
        new_indicator: "新指标" | "新指標" | "New indicator";
        variants: "口径选择" | "口徑選擇" | "Which definition";
        variants_says: "来源不一的指标，在这里选定本县所用的口径。数值、步骤、说明和导出都会注明。" | "來源不一的指標，在此選定本縣所用的口徑。數值、步驟、說明與匯出都會註明。" | "Where sources disagree, choose the definition this county uses. Values, workings, definitions and exports say which it was.";
        formula: "算法" | "算法" | "Formula";
        by: "依据：{source}" | "依據：{source}" | "Source: {source}";
        from_pack: "沿用自其他指标包" | "沿用自其他指標包" | "From another pack";
        refused: "没有改动：{why}。" | "沒有變更：{why}。" | "Nothing was changed: {why}.";
        added: "已加入“{name}”。" | "已加入「{name}」。" | "“{name}” is in use now.";
        removed: "已停用“{name}”，可以撤销。" | "已停用「{name}」，可以復原。" | "“{name}” is no longer in use; this can be undone.";
        has_targets: "“{name}”的指标已设 {n} 个目标。停用它就要连这些目标一起清除；撤销一次即可全部找回。" | "「{name}」的指標已設 {n} 個目標。停用它須連同這些目標一併清除；復原一次即可全部找回。" | "The indicators of “{name}” have {n} targets. To stop using it, these have to go with it; one undo brings all of it back.";
        remove_all: "清除这 {n} 个目标并停用" | "清除這 {n} 個目標並停用" | "Clear the {n} {n|target|targets} and stop using it";
        removed_all: "已停用“{name}”，连同 {n} 个目标；撤销一次即可找回。" | "已停用「{name}」，連同 {n} 個目標；復原一次即可找回。" | "“{name}” is no longer in use, and its {n} {n|target is|targets are} cleared; one undo brings both back.";
        chosen: "已改为：{name}" | "已改為：{name}" | "Changed to: {name}";
        saved: "已保存，指标包为第{n}版。" | "已儲存，指標包為第{n}版。" | "Saved; the pack is now version {n}.";
        file_line: "“{name}”第{line}行：{why}。没有改动。" | "「{name}」第{line}行：{why}。沒有變更。" | "“{name}”, line {line}: {why}. Nothing was changed.";
        code_taken: "代码“{code}”已有指标包使用" | "代碼「{code}」已有指標包使用" | "a pack with the code “{code}” is there already";
        code_wrong: "代码只能用小写字母、数字、下划线或连字符，并以字母开头" | "代碼只能用小寫字母、數字、底線或連字號，並以字母開頭" | "a code has small letters, digits, underscores or hyphens, and begins with a letter";
        person_fields: "姓名, 身份证号, 证件号, 电话号码, 手机号, 家庭住址" | "姓名, 身分證號, 證件號, 電話號碼, 手機號, 家庭住址" | "identity number, phone number, person’s name";
        personal: "像是个人信息（姓名、证件号、电话）。这里只收汇总数，不收个人资料" | "像是個人資訊（姓名、證件號碼、電話）。此處只收彙總數，不收個人資料" | "it looks like something about a person (a name, an identity number, a telephone number). Only totals are kept here";
        fertility: "总和生育率" | "總生育率" | "Total fertility rate";
        fertility_of: "{area}，{period}。五岁组生育率之和乘以5，按计数计算，只取一次整。" | "{area}，{period}。五歲組生育率之和乘以5，依計數計算，只捨入一次。" | "{area}, {period}. Five times the sum of the rates of five-year groups, from the counts, rounded once.";
        fertility_age: "年龄" | "年齡" | "Age";
        fertility_women: "妇女平均人数" | "婦女平均人數" | "Women, on average";
        fertility_births: "生育数" | "生育數" | "Births";
        fertility_rate: "生育率" | "生育率" | "Rate";
        fertility_is: "总和生育率 = 5 × 七组生育率之和 ÷ 1000 = {value}（平均每名妇女一生的孩子数）" | "總生育率 = 5 × 七組生育率之和 ÷ 1000 = {value}（平均每名婦女一生的子女數）" | "Total fertility = 5 × the seven rates ÷ 1,000 = {value} children per woman";
        fertility_single_of: "{area}，{period}。逐岁生育率之和，按计数计算，只取一次整。" | "{area}，{period}。逐歲生育率之和，依計數計算，只捨入一次。" | "{area}, {period}. The sum of the rates of single ages, from counts and rounded once.";
        fertility_single_is: "总和生育率（逐岁）＝各岁生育率之和 ÷ 1000 ＝ {a}；用同样的数合成五岁组：5 × 七组之和 ÷ 1000 ＝ {b}。组内各岁妇女人数不均时两者略有差别。" | "總生育率（逐歲）＝各歲生育率之和 ÷ 1000 ＝ {a}；以同樣的數合成五歲組：5 × 七組之和 ÷ 1000 ＝ {b}。組內各歲婦女人數不均時兩者略有差別。" | "Total fertility by single ages = Σ of the rates ÷ 1,000 = {a}; the same counts in five-year groups: 5 × Σ of seven ÷ 1,000 = {b}. They differ a little where women are unevenly spread within a group.";
        fertility_none: "算不出总和生育率：{why}。" | "無法計算總生育率：{why}。" | "There is no total fertility rate: {why}.";
        fertility_year: "总和生育率按整年计算，请选一个十二个月的时期。" | "總生育率按整年計算，請選一個十二個月的時期。" | "Total fertility is that of a whole year: choose a period of twelve months.";
        fertility_large: "数字过大，算不出总和生育率。" | "數字過大，無法計算總生育率。" | "The numbers are too large for a total fertility rate.";
        back: "← 指标包" | "← 指標包" | "← Indicator packs";
        unknown: "没有代码为“{code}”的指标包。" | "沒有代碼為「{code}」的指標包。" | "There is no pack with the code “{code}”.";
    }
}

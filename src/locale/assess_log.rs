//! Assessment: the supervision log, its form, the notice and the summary.

use super::texts::texts;

texts! {
    /// The supervision log. `{n}` is a number, `{area}` an area, `{day}` a date.
    AssessLogText {
        room: "督办台账" | "督辦臺帳" | "Supervision log";
        title: "{area}：督办台账" | "{area}：督辦臺帳" | "{area}: supervision log";
        says: "共 {n} 项，未办结 {open} 项，其中逾期 {overdue} 项。" | "共 {n} 項，未辦結 {open} 項，其中逾期 {overdue} 項。" | "{n} {n|entry|entries}, {open} not done, {overdue} of them overdue.";
        empty: "还没有记录。可以从“落后名单”一键记入，也可以直接新增。" | "尚無紀錄。可以從「落後名單」一鍵記入，也可以直接新增。" | "Nothing is in the log yet. Put items in from the laggards, or add one here.";
        add: "新增" | "新增" | "Add an entry";
        notice: "通知单" | "通知單" | "Notice";
        summary: "汇总表" | "彙總表" | "Summary";
        posts: "联系与责任岗位" | "聯繫與責任職務" | "Contact and duty posts";
        all: "全部" | "全部" | "All";
        overdue: "逾期" | "逾期" | "Overdue";
        open: "未办" | "未辦" | "Open";
        under_way: "办理中" | "辦理中" | "Under way";
        done: "办结" | "辦結" | "Done";
        filter: "只看" | "只看" | "Show";
        number: "编号" | "編號" | "No.";
        area: "地区" | "地區" | "Area";
        indicator: "指标" | "指標" | "Indicator";
        no_indicator: "（不涉及指标）" | "（不涉及指標）" | "(no indicator)";
        problem: "问题" | "問題" | "Problem";
        found: "发现日期" | "發現日期" | "Found on";
        by: "由哪一级发现" | "由哪一級發現" | "Found by";
        due: "限期" | "期限" | "Due";
        no_due: "未定" | "未定" | "none set";
        measure: "整改措施" | "改善措施" | "Measure";
        state: "状态" | "狀態" | "State";
        evidence: "办理结果与凭据" | "辦理結果與憑據" | "Result and evidence";
        edit: "修改" | "修改" | "Edit";
        save: "保存" | "儲存" | "Save";
        cancel: "取消" | "取消" | "Cancel";
        remove: "删除这一条" | "刪除這一筆" | "Delete this entry";
        saved: "已保存，可以撤销。" | "已儲存，可以復原。" | "Saved; it can be undone.";
        removed: "已删除，可以撤销。" | "已刪除，可以復原。" | "Deleted; it can be undone.";
        back: "← 督办台账" | "← 督辦臺帳" | "← Supervision log";
        new_title: "新增督办事项" | "新增督辦事項" | "New entry";
        edit_title: "督办事项 {n}" | "督辦事項 {n}" | "Entry {n}";
        gone: "没有编号为 {n} 的记录。" | "沒有編號為 {n} 的紀錄。" | "There is no entry {n}.";
        unreadable: "编号 {n}：由较新版本写入，这里读不出，原样保留。" | "編號 {n}：由較新版本寫入，這裡無法讀取，原樣保留。" | "No. {n} was written by a newer version and cannot be read here; it is kept as it is.";
        day_hint: "写成 2006-03-01" | "請寫成 2006-03-01" | "as 2006-03-01";
        no_persons: "只写单位和岗位，不写姓名、身份证号、电话。" | "只寫單位與職務，不寫姓名、身分證號、電話。" | "Units and posts only: no names, identity numbers or telephones.";
        wrong_empty: "“{field}”要填写。" | "「{field}」須填寫。" | "“{field}” has to be filled in.";
        wrong_unknown: "“{field}”里选的不存在。" | "「{field}」所選不存在。" | "What is chosen in “{field}” does not exist.";
        wrong_day: "“{field}”不是日期，写成 2006-03-01。" | "「{field}」不是日期，請寫成 2006-03-01。" | "“{field}” is no date; write 2006-03-01.";
        wrong_early: "“{field}”早于发现日期。" | "「{field}」早於發現日期。" | "“{field}” is before the day it was found.";
        wrong_long: "“{field}”太长，最多 500 字。" | "「{field}」過長，最多 500 字。" | "“{field}” is too long: 500 characters at most.";
        wrong_personal: "“{field}”里有身份证号或电话号码。这里只记单位和岗位，没有保存。" | "「{field}」裡有身分證號或電話號碼。這裡只記單位與職務，未儲存。" | "“{field}” holds an identity number or a telephone. Only units and posts are kept here; nothing was saved.";
        read_only: "另一个标签页正在编辑，这里只能看。" | "另一個分頁正在編輯，這裡只能檢視。" | "Another tab is editing; this one can only look.";
        draft: "{indicator}：{value}，要求 {goal}，{gap}。" | "{indicator}：{value}，要求 {goal}，{gap}。" | "{indicator}: {value}, held against {goal}, {gap}.";

        level_province: "省级" | "省級" | "Province";
        level_prefecture: "市州级" | "市州級" | "Prefecture";
        level_county: "县级" | "縣級" | "County";
        level_township: "乡镇级" | "鄉鎮級" | "Township";
        level_village: "村级" | "村級" | "Village";
        level_other: "其他" | "其他" | "Other";

        print: "打印" | "列印" | "Print";
        notice_title: "督办通知单" | "督辦通知單" | "Supervision notice";
        notice_to: "{area}：" | "{area}：" | "To {area}:";
        notice_says: "经检查，你处有下列事项需要整改，请按期办理并报告结果。" | "經檢查，貴處有下列事項須改善，請按期辦理並回報結果。" | "The following was found and has to be settled. Please act by the days given and report the result.";
        notice_none: "{area}没有未办结的事项。" | "{area}沒有未辦結的事項。" | "Nothing is left to be done in {area}.";
        notice_day: "填发日期：{day}" | "填發日期：{day}" | "Issued: {day}";
        notice_sign: "填发单位（盖章）：" | "填發單位（蓋章）：" | "Issued by (stamp):";
        notice_receive: "签收单位（盖章）：　　　　签收日期：" | "簽收單位（蓋章）：　　　　簽收日期：" | "Received by (stamp):            Date:";
        contact: "联系领导岗位" | "聯繫主管職務" | "Contact post of the level above";
        duty: "责任岗位" | "責任職務" | "Duty post";
        contact_hint: "如：县政府分管副县长（联系点）" | "如：縣政府分管副縣長（聯繫點）" | "such as: deputy county head in charge";
        duty_hint: "如：乡镇计生办主任" | "如：鄉鎮計生辦主任" | "such as: head of the township office";
        not_set: "未填" | "未填" | "not set";
        posts_title: "联系与责任岗位" | "聯繫與責任職務" | "Contact and duty posts";
        posts_says: "写岗位名称，换人不用改。" | "寫職務名稱，換人不用改。" | "Write the post; it stays when people change.";
        summary_title: "{year}督办汇总" | "{year}督辦彙總" | "Supervision summary, {year}";
        summary_says: "按发现日期所在的年度统计，含下级。" | "按發現日期所在的年度統計，含下級。" | "By the year in which it was found; areas below are included.";
        count: "合计" | "合計" | "Total";
        rate: "办结率" | "辦結率" | "Done, %";
    }
}

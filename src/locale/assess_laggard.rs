//! Assessment: who is behind, and one area taken apart.

use super::texts::texts;

texts! {
    /// The rooms of laggards and of the dissection. `{n}` is an amount with its unit, `{gap}` a distance in words.
    AssessLaggardText {
        room: "落后名单" | "落後名單" | "Laggards";
        dissect_room: "解剖" | "解剖" | "Dissection";
        title: "{area}：{period}落后名单" | "{area}：{period}落後名單" | "{area}: laggards, {period}";
        says: "{areas} 个地区中 {behind} 个有落后项，共 {items} 项。" | "{areas} 個地區中 {behind} 個有落後項，共 {items} 項。" | "{behind} of {areas} areas are behind in something, {items} items in all.";
        nobody: "没有地区落后。" | "沒有地區落後。" | "Nobody is behind.";
        no_target: "这里还没有目标，谈不上落后。" | "這裡尚無目標，談不上落後。" | "There are no targets here, so nobody can be behind.";
        levels: "看哪一级" | "看哪一級" | "Which level";
        next_level: "下一级" | "下一級" | "Next level";
        by_area: "按地区" | "按地區" | "By area";
        by_item: "逐项（最差的在前）" | "逐項（最差的在前）" | "Item by item, the worst first";
        behind_of: "落后项" | "落後項" | "Behind in";
        out_of: "{n} / {of}" | "{n} / {of}" | "{n} of {of}";
        worst: "最差的一项" | "最差的一項" | "Worst item";
        area: "地区" | "地區" | "Area";
        indicator: "指标" | "指標" | "Indicator";
        value: "实际" | "實際" | "Value";
        against: "要求" | "要求" | "Held against";
        state: "情况" | "情況" | "State";
        missed: "未达标" | "未達標" | "Missed";
        near: "接近" | "接近" | "Near";
        pace: "落后进度" | "落後進度" | "Behind pace";
        gap: "差多少" | "差多少" | "By how much";
        since: "从何时起" | "自何時起" | "Since";
        takes: "补上要" | "補上要" | "It would take";
        more: "再多{n}" | "再多{n}" | "{n} more";
        fewer: "少{n}" | "少{n}" | "{n} fewer";
        or_others: "或未计入的少{n}" | "或未計入的少{n}" | "or {n} fewer not counted";
        open: "解剖" | "解剖" | "Take apart";
        log_it: "记入督办" | "記入督辦" | "Put in the log";
        more_rows: "只列出前 {n} 项，共 {of} 项。" | "只列出前 {n} 項，共 {of} 項。" | "The first {n} of {of} are listed.";
        all_rows: "全部列出" | "全部列出" | "List all";
        due_now: "此时应达" | "此時應達" | "due by now";

        dissect_title: "{area}：{period}解剖" | "{area}：{period}解剖" | "{area} taken apart, {period}";
        dissect_says: "{of} 项有目标的指标中 {n} 项落后。" | "{of} 項有目標的指標中 {n} 項落後。" | "Behind in {n} of {of} indicators that have a target.";
        dissect_none: "{of} 项有目标的指标都没有落后。" | "{of} 項有目標的指標都沒有落後。" | "Behind in none of {of} indicators that have a target.";
        choose: "看哪个地区" | "看哪個地區" | "Which area";
        place: "同级 {of} 个地区中第 {n}（从好的一头数），居中的是 {median}。" | "同級 {of} 個地區中第 {n}（從好的一端數），居中的是 {median}。" | "Number {n} of {of} areas alike, counted from the good end; the one in the middle has {median}.";
        no_place: "不排名次。" | "不排名次。" | "Not ranked.";
        before: "上年同期 {value}。" | "上年同期 {value}。" | "A year before: {value}.";
        since_says: "从{month}起一直落后。" | "自{month}起一直落後。" | "Behind since {month}.";
        takes_says: "补上要：{n}（{what}）。" | "補上要：{n}（{what}）。" | "It would take {n} ({what}).";
        takes_others: "也可以是：分母中未计入分子的少{n}。" | "也可以是：分母中未計入分子的少{n}。" | "Or {n} fewer below the line that do not count above it.";
        course: "按月累计的走势" | "按月累計的走勢" | "Year to date, month by month";
        carriers: "缺口在哪里" | "缺口在哪裡" | "Who carries the gap";
        carriers_says: "把各基层单位按同一要求各自算差额，加起来正好等于全部差额 {gap}。正数拉低，负数补回。" | "將各基層單位按同一要求各自計算差額，加總正好等於全部差額 {gap}。正數拖累，負數補回。" | "Each place is held against the same limit; their parts add up to the gap of {gap} exactly. Plus adds to it, minus makes up for it.";
        place_name: "单位" | "單位" | "Place";
        fraction: "分子 / 分母" | "分子 / 分母" | "Numerator / denominator";
        cases: "差额（个数）" | "差額（個數）" | "Short by (cases)";
        points: "占差额" | "占差額" | "Part of the gap";
        others: "其余 {n} 个单位" | "其餘 {n} 個單位" | "{n} other {n|place|places}";
        rest: "不属于哪个单位（限额本身或本级上报数）" | "不屬於哪個單位（限額本身或本級上報數）" | "Of no place: the limit itself, or the area’s own report";
        total: "合计" | "合計" | "Total";
        print: "打印" | "列印" | "Print";
        few: "个数少的单位，差额多半出于偶然，先看是不是普遍现象。" | "個數少的單位，差額多半出於偶然，先看是否為普遍現象。" | "In places with few cases much of this is chance; look first whether it is general.";
    }
}

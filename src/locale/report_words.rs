//! The wording of reports and slides: templates, each with named places. A user may edit every one of them.

use super::texts::texts;

texts! {
    /// Templates. A part in square brackets is left out where one of its places has nothing to say.
    ReportWordsText {
        title: "{area}{period}主要指标完成情况" | "{area}{period}主要指標完成情況" | "{area}: main indicators, {period}";
        lead: "本报告所用时段为{dates}。[{coverage}。]" | "本報告所用時段為{dates}。[{coverage}。]" | "This report covers {dates}.[ {coverage}.]";
        head_results: "主要目标完成情况" | "主要目標完成情況" | "Targets and results";
        head_features: "主要特点" | "主要特點" | "What went well";
        head_shortcomings: "存在的不足" | "存在的不足" | "What fell short";
        head_own: "其他情况" | "其他情況" | "Other remarks";
        head_next: "{next}主要目标" | "{next}主要目標" | "Targets for {next}";
        head_table: "附表：目标完成情况" | "附表：目標完成情況" | "Table: results against targets";

        summary_all: "有目标的{of}项指标全部达标。" | "設有目標的{of}項指標全部達標。" | "All {of} indicators that have a target met it.";
        summary_some: "有目标的{of}项指标中，{met}项达标[，{near}项接近目标][，{missed}项未达标][，{part}项不足一年暂不评定][，{unknown}项缺数据]。" | "設有目標的{of}項指標中，{met}項達標[，{near}項接近目標][，{missed}項未達標][，{part}項不足一年暫不評定][，{unknown}項缺資料]。" | "Of {of} indicators that have a target, {met} met it[, {near} came near][, {missed} missed it][, {part} cannot be judged before the year is over][, {unknown} lack data].";
        summary_none: "本期没有设定目标。" | "本期未設定目標。" | "No targets were set for this period.";

        indicator: "{indicator}：[{counts}，]{indicator}为{value}[，{against}][，{verdict}]。[{change}。][（{coverage}）]" | "{indicator}：[{counts}，]{indicator}為{value}[，{against}][，{verdict}]。[{change}。][（{coverage}）]" | "{indicator}: {value}[ ({counts})][, {against}][; {verdict}].[ {change}.][ ({coverage}.)]";
        indicator_count: "{indicator}：{value}[，{against}][，{verdict}]。[{change}。][（{coverage}）]" | "{indicator}：{value}[，{against}][，{verdict}]。[{change}。][（{coverage}）]" | "{indicator}: {value}[, {against}][; {verdict}].[ {change}.][ ({coverage}.)]";
        indicator_yes: "{indicator}：{value}[（{counts}）][，{against}][，{verdict}]。[{change}。][（{coverage}）]" | "{indicator}：{value}[（{counts}）][，{against}][，{verdict}]。[{change}。][（{coverage}）]" | "{indicator}: {value}[ ({counts})][, {against}][; {verdict}].[ {change}.][ ({coverage}.)]";
        indicator_none: "{indicator}：{reason}。" | "{indicator}：{reason}。" | "{indicator}: no value. {reason}.";

        counts: "{numerator}{count}[，{denominator}{count_of}]" | "{numerator}{count}[，{denominator}{count_of}]" | "{numerator} {count}[, {denominator} {count_of}]";
        counts_plain: "{numerator}{count}" | "{numerator}{count}" | "{numerator} {count}";

        against_below: "低于{target}的目标{gap}" | "低於{target}的目標{gap}" | "{gap} below the target of {target}";
        against_above: "高于{target}的目标{gap}" | "高於{target}的目標{gap}" | "{gap} above the target of {target}";
        against_fewer: "比{target}的目标少{gap}" | "比{target}的目標少{gap}" | "{gap} fewer than the target of {target}";
        against_more: "比{target}的目标多{gap}" | "比{target}的目標多{gap}" | "{gap} more than the target of {target}";
        against_on: "恰好达到{target}的目标" | "恰好達到{target}的目標" | "exactly at the target of {target}";
        against_inside: "在{target}的目标范围之内" | "在{target}的目標範圍之內" | "within the target range of {target}";
        against_under_range: "比下限{limit}低{gap}，低于{target}的目标范围" | "比下限{limit}低{gap}，低於{target}的目標範圍" | "{gap} below the lower limit of {limit} in the target range of {target}";
        against_over_range: "比上限{limit}高{gap}，超出{target}的目标范围" | "比上限{limit}高{gap}，超出{target}的目標範圍" | "{gap} above the upper limit of {limit} in the target range of {target}";
        against_yes: "目标为“{target}”" | "目標為「{target}」" | "target: {target}";
        against_held: "要求{held}[，{gap_says}]" | "要求{held}[，{gap_says}]" | "held against {held}[, {gap_says}]";
        against_part: "全年目标为{held}" | "全年目標為{held}" | "full-year target {held}";
        reference_inside: "在{target}的参考范围之内" | "在{target}的參考範圍之內" | "within the reference range of {target}";
        reference_under: "比下限{limit}低{gap}，低于{target}的参考范围" | "比下限{limit}低{gap}，低於{target}的參考範圍" | "{gap} below the lower limit of {limit}, outside the reference range of {target}";
        reference_over: "比上限{limit}高{gap}，超出{target}的参考范围" | "比上限{limit}高{gap}，超出{target}的參考範圍" | "{gap} above the upper limit of {limit}, outside the reference range of {target}";

        verdict_met: "达标" | "達標" | "target met";
        verdict_near: "接近目标，尚未达到" | "接近目標，尚未達到" | "near the target, not yet met";
        verdict_missed: "未达标" | "未達標" | "target missed";
        verdict_part: "不足一年，暂不评定" | "不足一年，暫不評定" | "not judged before the year is over";

        earlier_year: "上年" | "上年" | "the year before";
        earlier_same: "上年同期" | "上年同期" | "the same period a year before";
        change_up: "由{earlier}的{before}上升到{number}，上升{by}[{differs}][；{count_change}]" | "由{earlier}的{before}上升到{number}，上升{by}[{differs}][；{count_change}]" | "Compared with {earlier} it rose by {by}, from {before} to {number}[{differs}][. {count_change}]";
        change_down: "由{earlier}的{before}下降到{number}，下降{by}[{differs}][；{count_change}]" | "由{earlier}的{before}下降到{number}，下降{by}[{differs}][；{count_change}]" | "Compared with {earlier} it fell by {by}, from {before} to {number}[{differs}][. {count_change}]";
        change_none: "与{earlier}的{before}持平[；{count_change}]" | "與{earlier}的{before}持平[；{count_change}]" | "It was {before} {earlier} as well[. {count_change}]";
        change_count_up: "由{earlier}的{before}增加到{number}，增加{by}" | "由{earlier}的{before}增加到{number}，增加{by}" | "Compared with {earlier} it rose by {by}, from {before} to {number}";
        change_count_down: "由{earlier}的{before}减少到{number}，减少{by}" | "由{earlier}的{before}減少到{number}，減少{by}" | "Compared with {earlier} it fell by {by}, from {before} to {number}";
        change_yes: "{earlier}为“{before}”" | "{earlier}為「{before}」" | "It was “{before}” {earlier}";
        differs: "（按未取整的数计算，印出的两数相减为{printed}）" | "（按未取整的數計算，印出的兩數相減為{printed}）" | " (from unrounded values; the printed ones differ by {printed})";
        count_up: "{numerator}由{count_before}增加到{count}，增加{count_by}" | "{numerator}由{count_before}增加到{count}，增加{count_by}" | "{numerator} increased by {count_by}, from {count_before} to {count}";
        count_down: "{numerator}由{count_before}减少到{count}，减少{count_by}" | "{numerator}由{count_before}減少到{count}，減少{count_by}" | "{numerator} decreased by {count_by}, from {count_before} to {count}";
        count_same: "{numerator}与{earlier}相同" | "{numerator}與{earlier}相同" | "{numerator} came to the same number as {earlier}";

        feature_children: "{level}全部达标的指标有{n}项：{list}。" | "{level}全部達標的指標有{n}項：{list}。" | "Every one of the {level} met the target of {list} ({n} indicators).";
        feature_up: "{indicator}由{earlier}的{before}提高到{number}，提高{by}。" | "{indicator}由{earlier}的{before}提高到{number}，提高{by}。" | "{indicator} improved: compared with {earlier} it rose by {by}, from {before} to {number}.";
        feature_down: "{indicator}由{earlier}的{before}下降到{number}，下降{by}。" | "{indicator}由{earlier}的{before}下降到{number}，下降{by}。" | "{indicator} improved: compared with {earlier} it fell by {by}, from {before} to {number}.";
        feature_more: "另有{n}项指标比{earlier}改善：{list}。" | "另有{n}項指標較{earlier}改善：{list}。" | "Improved on {earlier} as well: {list} ({n} indicators).";
        feature_complete: "上报完整：{coverage}。" | "填報完整：{coverage}。" | "Reporting is complete: {coverage}.";
        feature_none: "按现有数据，没有可列入的项目。" | "按現有資料，沒有可列入的項目。" | "The figures give nothing to list here.";

        short_missed: "{indicator}为{value}，{against}，{verdict}。" | "{indicator}為{value}，{against}，{verdict}。" | "{indicator}: {value}, {against}; {verdict}.";
        short_outside: "{indicator}为{value}，{against}。" | "{indicator}為{value}，{against}。" | "{indicator}: {value}, {against}.";
        short_up: "{indicator}由{earlier}的{before}上升到{number}，上升{by}[；{count_change}][；{others}]。" | "{indicator}由{earlier}的{before}上升到{number}，上升{by}[；{count_change}][；{others}]。" | "{indicator} moved the wrong way: compared with {earlier} it rose by {by}, from {before} to {number}[. {count_change}][. {others}].";
        short_down: "{indicator}由{earlier}的{before}下降到{number}，下降{by}[；{count_change}][；{others}]。" | "{indicator}由{earlier}的{before}下降到{number}，下降{by}[；{count_change}][；{others}]。" | "{indicator} moved the wrong way: compared with {earlier} it fell by {by}, from {before} to {number}[. {count_change}][. {others}].";
        others: "未计入分子的由{others_before}变为{others_now}" | "未計入分子的由{others_before}變為{others_now}" | "Those not counted above the line went from {others_before} to {others_now}";
        short_children: "{indicator}：{of}个{level}中{n}个未达标，即{list}。" | "{indicator}：{of}個{level}中{n}個未達標，即{list}。" | "{indicator}: missed by {n} of {of} {level}: {list}.";
        short_children_more: "另有{n}项指标有{level}未达标：{list}。" | "另有{n}項指標有{level}未達標：{list}。" | "Some of the {level} also missed the target of {list} ({n} indicators).";
        short_none: "按现有数据和规则，未发现不足。" | "按現有資料與規則，未發現不足。" | "By these rules the figures show no shortcoming.";
        doubt_check: "数据存疑{n}处：不符合“{rule}”，如{place}为{left}与{right}。" | "資料存疑{n}處：不符合「{rule}」，如{place}為{left}與{right}。" | "Data in doubt (cases: {n}): “{rule}” does not hold, as in {place}: {left} and {right}.";
        doubt_follow: "数据存疑{n}处：{item}与前一期期末数不衔接，如{place}为{left}与{right}。" | "資料存疑{n}處：{item}與前一期期末數不銜接，如{place}為{left}與{right}。" | "Data in doubt (cases: {n}): {item} does not follow from the period before, as in {place}: {left} and {right}.";
        doubt_negative: "数据存疑{n}处：{item}为负数，如{place}。" | "資料存疑{n}處：{item}為負數，如{place}。" | "Data in doubt (cases: {n}): {item} is below zero, as in {place}.";
        doubt_sum: "数据存疑{n}处：本级上报数与下级合计不一致，如{place}的{item}为{left}与{right}。" | "資料存疑{n}處：本級上報數與下級合計不一致，如{place}的{item}為{left}與{right}。" | "Data in doubt (cases: {n}): an own report differs from the sum of the areas below, as in {place}, {item}: {left} and {right}.";
        not_reported: "{of}个{level}中{n}个未报齐：{list}。" | "{of}個{level}中{n}個未報齊：{list}。" | "{n} of {of} {level} have not reported in full: {list}.";
        and_more: "{list}等" | "{list}等" | "{list} and others";
        and: "，" | "，" | ", ";
        comma: "、" | "、" | ", ";

        next_lead: "{next}共有{n}项目标：" | "{next}共有{n}項目標：" | "There are {n} targets for {next}:";
        next_at_most: "{indicator}控制在{target}以内" | "{indicator}控制在{target}以內" | "{indicator}: no more than {target}";
        next_at_least: "{indicator}达到{target}以上" | "{indicator}達到{target}以上" | "{indicator}: {target} or more";
        next_equal: "{indicator}达到{target}" | "{indicator}達到{target}" | "{indicator}: {target}";
        next_zero: "{indicator}为{target}" | "{indicator}為{target}" | "{indicator}: {target}";
        next_within: "{indicator}保持在{target}之间" | "{indicator}保持在{target}之間" | "{indicator}: kept within {target}";
        next_held: "{indicator}：{held}" | "{indicator}：{held}" | "{indicator}: {held}";
        next_none: "尚未设定{next}的目标。" | "尚未設定{next}的目標。" | "No targets have been set for {next} yet.";

        slide_summary_all: "{of}项目标全部达标" | "{of}項目標全部達標" | "All {of} targets met";
        slide_summary_some: "{of}项目标中{met}项达标[，{near}项接近][，{missed}项未达标][，{part}项不足一年暂不评定][，{unknown}项缺数据]" | "{of}項目標中{met}項達標[，{near}項接近][，{missed}項未達標][，{part}項不足一年暫不評定][，{unknown}項缺資料]" | "{met} of {of} targets met[, {near} near][, {missed} missed][, {part} not judged yet][, {unknown} without data]";
        slide_summary_none: "本期没有设定目标" | "本期未設定目標" | "No targets set for this period";
        slide_indicator: "{indicator}{value}[，{against}][，{verdict}]" | "{indicator}{value}[，{against}][，{verdict}]" | "{indicator} {value}[, {against}][: {verdict}]";
        slide_yes: "{indicator}：{value}[，{verdict}]" | "{indicator}：{value}[，{verdict}]" | "{indicator}: {value}[, {verdict}]";
        slide_none: "{indicator}：{reason}" | "{indicator}：{reason}" | "{indicator}: {reason}";
        slide_sheet: "目标完成表：{of}项中{met}项达标" | "目標完成表：{of}項中{met}項達標" | "Target sheet: {met} of {of} met";
        slide_ranks: "{indicator}：{of}个{level}中{n}个达标[，最好的是{best}（{best_value}）][，最差的是{worst}（{worst_value}）]" | "{indicator}：{of}個{level}中{n}個達標[，最好的是{best}（{best_value}）][，最差的是{worst}（{worst_value}）]" | "{indicator}: {n} of {of} {level} met the target[; best {best} ({best_value})][; worst {worst} ({worst_value})]";
        slide_ranks_plain: "{indicator}：{of}个{level}[，最低{least}（{least_value}）][，最高{most}（{most_value}）]" | "{indicator}：{of}個{level}[，最低{least}（{least_value}）][，最高{most}（{most_value}）]" | "{indicator} across {of} {level}[: lowest {least} ({least_value})][, highest {most} ({most_value})]";
        slide_laggards: "{of}个{level}中{n}个有未达标的指标，{worst}最多（{k}项）" | "{of}個{level}中{n}個有未達標的指標，{worst}最多（{k}項）" | "{n} of {of} {level} missed a target; {worst} missed the most ({k})";
        slide_laggards_none: "{of}个{level}没有未达标的指标" | "{of}個{level}沒有未達標的指標" | "None of {of} {level} missed a target";
        slide_laggard: "{child}：{k}项未达标（{list}）" | "{child}：{k}項未達標（{list}）" | "{child}: {k} missed ({list})";
        slide_trend_up: "{indicator}由{earlier}的{before}升至{number}，上升{by}" | "{indicator}由{earlier}的{before}升至{number}，上升{by}" | "{indicator} rose by {by}, from {before} {earlier} to {number}";
        slide_trend_down: "{indicator}由{earlier}的{before}降至{number}，下降{by}" | "{indicator}由{earlier}的{before}降至{number}，下降{by}" | "{indicator} fell by {by}, from {before} {earlier} to {number}";
        slide_trend_same: "{indicator}与{earlier}持平，为{number}" | "{indicator}與{earlier}持平，為{number}" | "{indicator} was {number}, as {earlier}";
        slide_next: "{next}有{n}项目标" | "{next}有{n}項目標" | "{n} targets for {next}";
        slide_next_none: "{next}的目标尚未设定" | "{next}的目標尚未設定" | "No targets set yet for {next}";
    }
}

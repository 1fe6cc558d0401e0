//! Targets in words: shares of a plan, steps on last year or another area, values by the end of a month.

use super::texts::texts;

texts! {
    /// How targets are written and spoken. `{goal}` is `≥ 80%`, `{n}` a number, `{v}` a value with its unit.
    TargetText {
        quota: "{n} × {a}%–{b}%" | "{n} × {a}%–{b}%" | "{n} × {a}%–{b}%";
        last_year: "上年" | "上年" | "last year";
        parent: "上级" | "上級" | "area above";
        milestone: "{goal}（{m}月底）" | "{goal}（{m}月底）" | "{goal} (end of {m})";

        quota_says: "计划{n}的{a}%–{b}%" | "計畫{n}的{a}%–{b}%" | "{a}%–{b}% of the plan of {n}";
        not_below: "不低于{base}" | "不低於{base}" | "not below {base}";
        not_above: "不高于{base}" | "不高於{base}" | "not above {base}";
        at_least_above: "比{base}至少高{n}" | "比{base}至少高{n}" | "at least {n} above {base}";
        at_least_below: "比{base}至少低{n}" | "比{base}至少低{n}" | "at least {n} below {base}";
        at_most_above: "比{base}最多高{n}" | "比{base}最多高{n}" | "at most {n} above {base}";
        at_most_below: "比{base}最多低{n}" | "比{base}最多低{n}" | "at most {n} below {base}";
        base_last_year: "上年" | "上年" | "last year’s value";
        base_last_year_value: "上年的{v}" | "上年的{v}" | "last year’s {v}";
        base_parent: "上级" | "上級" | "the value of the area above";
        base_area: "{area}" | "{area}" | "the value of {area}";
        base_area_value: "{area}的{v}" | "{area}的{v}" | "the {v} of {area}";
        gone: "已不存在的地区" | "已不存在的地區" | "an area that is no longer there";
        milestone_says: "{m}月底{goal}" | "{m}月底{goal}" | "{goal} by the end of {m}";
        with_limit: "{says}（{goal}）" | "{says}（{goal}）" | "{says} ({goal})";
        unknown: "{says}（尚无可比的数值）" | "{says}（尚無可比的數值）" | "{says} (there is no value to compare with yet)";
        judged: "{says}，届时{v}" | "{says}，屆時{v}" | "{says}; it was {v} then";
    }
}

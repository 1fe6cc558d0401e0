//! Words that the kinds of exercises share.

use super::texts::texts;

texts! {
    /// How facts are told and a figure is asked for.
    TeachKindText {
        asks: "{place}{span}：{facts}。求{name}，{places}。" | "{place}{span}：{facts}。求{name}，{places}。" | "{place}, {span}. {facts} Compute {places}: {name}.";
        asks_only: "求{name}，{places}。" | "求{name}，{places}。" | "Compute {places}: {name}.";
        fact: "{name}{n}" | "{name}{n}" | "{name}: {n}.";
        joins: "{first}，{second}" | "{first}，{second}" | "{first} {second}";
        begins: "这样开始：{sum}" | "這樣開始：{sum}" | "It begins like this: {sum}";
        places_0: "保留整数" | "取整數" | "to a whole number";
        places_1: "保留1位小数" | "取到小數第1位" | "to one decimal";
        places_2: "保留2位小数" | "取到小數第2位" | "to two decimals";
        places_n: "保留{n}位小数" | "取到小數第{n}位" | "to {n} {n|decimal|decimals}";
        of_span: "{span}{what}" | "{span}{what}" | "{what}, {span}";
        first_half: "前6个月{what}" | "前6個月{what}" | "{what}, first six months";
        last_half: "后6个月{what}" | "後6個月{what}" | "{what}, last six months";
        households: "总户数" | "總戶數" | "Households";
        earlier_all: "上年{bottom_name}" | "上年{bottom_name}" | "{bottom_name}, the year before";
        area: "地区" | "地區" | "Area";
        all_areas: "全县" | "全縣" | "Whole county";
        year: "年份" | "年份" | "Year";
        month: "月份" | "月份" | "Month";
        figure: "项目" | "項目" | "Figure";
        count: "数量" | "數量" | "Count";
    }
}

//! Numbers that are written out in Chinese, in both scripts: read where they are numbers, left alone where they are words.

use super::refused::figures;
use crate::verify::text::{Mark, check};

/// The mark of a text's last relation.
#[track_caller]
fn last(text: &str, want: Mark) {
    let found = check(text).unwrap();
    let marks: Vec<Mark> = found.relations.iter().map(|it| it.judged.mark).collect();
    assert_eq!(marks.last(), Some(&want), "{text}: {marks:?}");
}

#[test]
fn written_numbers_are_figures_where_a_scale_or_a_unit_stands_by_them() {
    figures("政策符合率百分之九十五点四二", &["九十五点四二"]);
    figures("出生率千分之十點七一，比上年高零點九三個千分點", &["十點七一", "零點九三個千分點"]);
    figures("出生五千四百九十三人，其中女孩两千六百人", &["五千四百九十三人", "两千六百人"]);
    figures("常住人口五十一萬二千八百人，投入三点五万元", &["五十一萬二千八百人", "三点五万元"]);
    figures("下降两个百分点，孕产妇死亡率十万分之二十三", &["两个百分点", "二十三"]);
    figures("知曉率百分之百", &["百"]);
}

#[test]
fn words_that_are_made_of_the_same_characters_are_none() {
    for text in [
        "实行一票否决，十分重要，统一领导，万一出现",
        "二〇〇六年，二零零七年，十五期间，第十二条，三十五岁",
        "一是抓落实，二是抓督查；三查一治；两个文明，千家万户",
        "一百二十多名干部中有一百二",
        "百分之几，万分之一二",
        "三万五左右",
    ] {
        figures(text, &[]);
    }
}

#[test]
fn relations_of_written_numbers_are_recomputed() {
    for (births, policy, rate) in [
        ("五千四百九十三人", "五千四百五十四人", "百分之九十九点二九"),
        ("五千四百九十三人", "五千四百五十四人", "百分之九十九點二九"),
        ("5493人", "5454人", "百分之九十九点二九"),
    ] {
        let text = |rate: &str| format!("全年出生{births}，其中符合政策生育{policy}，符合政策生育率{rate}。");
        last(&text(rate), Mark::Consistent);
        last(&text(&rate.replace("二九", "二八")), Mark::Inconsistent);
    }
    last("三查參檢率百分之九十五點四二，比目標百分之九十高五點四二個百分點", Mark::Consistent);
    last("三查參檢率百分之九十五點四二，比目標百分之九十高五點四一個百分點", Mark::Inconsistent);
}

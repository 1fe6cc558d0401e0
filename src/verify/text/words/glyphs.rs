//! Traditional characters of the words, with their simplified forms. One stands for one, so that places do not move.

/// Pairs: the traditional character, then the simplified one.
const PAIRS: &str = "個个點点萬万億亿縣县鎮镇鄉乡國国與与於于為为達达標标過过還还嬰婴產产婦妇數数總总計计劃划畫划實实際际應应檢检參参\
    從从後后減减長长範范圍围區区別别雙双單单兩两約约佔占預预責责務务類类歲岁戶户遷迁離离結结齡龄當当對对節节術术環环\
    紮扎屬属變变動动歷历較较額额員员該该內内電电話话傳传編编號号時时間间頁页條条樓楼級级項项週周調调樣样記记準准確确\
    曉晓徵征據据滿满現现沒没淨净擴扩縮缩處处裡里裏里續续錄录隨随訪访養养費费孫孙讓让來来這这們们機机構构種种會会發发\
    設设統统繼继關关優优勢势歸归組组織织給给況况復复規规議议論论認认識识說说請请謝谢廣广開开閉闭門门問问題题顯显顧顾\
    驗验體体髮发麼么黨党齊齐龍龙嚴严業业東东絲丝義义樂乐習习鄰邻買买亂乱爭争虧亏雲云亞亚親亲僅仅倉仓儀仪價价衆众傘伞\
    偉伟傷伤倫伦偽伪傾倾債债傑杰備备儲储兒儿蘭兰興兴獸兽冊册寫写軍军農农馮冯衝冲決决凍冻涼凉湊凑幾几鳳凤憑凭凱凯擊击\
    鑿凿劉刘則则剛刚創创刪删劑剂劍剑劇剧勸劝辦办勵励勁劲勞劳勝胜匯汇醫医華华協协賣卖盧卢衛卫卻却廠厂廳厅壓压厭厌廁厕\
    廂厢廈厦叢丛敘叙葉叶嘆叹嚇吓嗎吗啟启吳吴側侧連连獨独鈣钙鎖锁轉转鹼碱適适絕绝證证簽签測测採采書书資资經经託托郵邮鐘钟質质負负聯联紅红職职財财罰罚獎奖";

/// The pairs in the order of their traditional characters.
pub(in crate::verify::text) struct Table(Vec<(char, char)>);

impl Table {
    pub(in crate::verify::text) fn new() -> Self {
        let mut all = Vec::with_capacity(PAIRS.len() / 6);
        let mut pairs = PAIRS.chars();
        while let (Some(from), Some(to)) = (pairs.next(), pairs.next()) {
            all.push((from, to));
        }
        all.sort_unstable();
        Self(all)
    }

    /// The simplified form of a character, its ASCII form where it is full-width, and a small letter for a capital.
    pub(in crate::verify::text) fn fold(&self, it: char) -> char {
        let it = match it {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(it) - 0xFEE0).unwrap_or(it),
            '−' | '‐' | '‑' | '﹣' => '-',
            '—' | '–' | '〜' => '~',
            '∶' => ':',
            '\u{3000}' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\t' => ' ',
            '\u{2019}' | '\u{2018}' => '\'',
            _ => it,
        };
        match self.0.binary_search_by_key(&it, |(from, _)| *from) {
            Ok(at) => self.0.get(at).map_or(it, |(_, to)| *to),
            Err(_) => it.to_ascii_lowercase(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{PAIRS, Table};

    #[test]
    fn pairs_come_in_twos_and_fold_once() {
        let all: Vec<char> = PAIRS.chars().collect();
        assert!(all.len().is_multiple_of(2));
        let table = Table::new();
        for pair in all.chunks(2) {
            // A simplified form is never the traditional one of something else, and no form stands twice.
            assert_eq!((table.fold(pair[0]), table.fold(pair[1])), (pair[1], pair[1]), "{}", pair[0]);
            assert_eq!(all.iter().step_by(2).filter(|it| **it == pair[0]).count(), 1, "{}", pair[0]);
        }
    }

    #[test]
    fn widths_letters_and_characters_fold() {
        let table = Table::new();
        let fold = |text: &str| text.chars().map(|it| table.fold(it)).collect::<String>();
        assert_eq!(fold("個千分點，１０．７１‰ Births"), "个千分点,10.71‰ births");
        assert_eq!(fold("高於州政府責任目標"), "高于州政府责任目标");
    }
}

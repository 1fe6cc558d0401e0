//! Why indicator packs cannot be put together. Each text is a clause that goes into a sentence.

use super::texts::texts;

texts! {
    /// Why indicator packs cannot be put together, or not now.
    PacksProblemText {
        damaged: "保存的指标包“{code}”已损坏" | "儲存的指標包「{code}」已損壞" | "the indicator pack “{code}” that it keeps is damaged";
        pack_twice: "指标包“{code}”已经在用" | "指標包「{code}」已在使用" | "the indicator pack “{code}” is in use already";
        item_differs: "指标包“{pack}”里的项目“{code}”与已有的同名项目含义不同（单位、小数位或时点不一致）" | "指標包「{pack}」裡的項目「{code}」與已有的同名項目含義不同（單位、小數位或時點不一致）" | "the item “{code}” of the pack “{pack}” means something else than the one that is there (unit, decimals or timing differ)";
        indicator_twice: "指标包“{pack}”里的指标编码“{code}”已被另一个指标包占用" | "指標包「{pack}」裡的指標編碼「{code}」已被另一個指標包占用" | "the pack “{pack}” has an indicator “{code}”, a code that another pack has";
        too_many: "指标包“{pack}”加入后项目或指标过多" | "指標包「{pack}」加入後項目或指標過多" | "with the pack “{pack}” there would be too many items or indicators";
        figures: "项目“{code}”已有数据，这样改会丢失数据或改变其含义" | "項目「{code}」已有資料，如此變更會遺失資料或改變其含義" | "the item “{code}” has figures, which would be lost or come to mean something else";
        targets: "指标“{code}”已设目标，这样改会丢失目标或改变其单位" | "指標「{code}」已設目標，如此變更會遺失目標或改變其單位" | "the indicator “{code}” has targets, which would be lost or change their unit";
    }
}

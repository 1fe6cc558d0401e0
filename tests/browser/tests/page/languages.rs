//! Every page speaks one language: no Chinese in English, no simplified character in traditional text, and the other way.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, quoted};

const PAGES: [&str; 6] = ["overview", "indicator/crude_birth_rate", "figures", "targets", "settings", "help"];

/// Characters that are written in one of the two only, of those that this field uses most.
const PAIRS: &str = "个個|县縣|乡鄉|镇鎮|数數|标標|达達|实實|际際|报報|应應|对對|时時|间間|现現|发發|变變|\
    总總|页頁|级級|单單|选選|择擇|开開|关關|这這|样樣|没沒|错錯|计計|记記|设設|读讀|写寫|\
    语語|说說|请請|让讓|较較|过過|还還|进進|远遠|连連|运運|项項|预預|题題|颜顏|图圖|区區|\
    属屬|岁歲|带帶|宽寬|汇彙|测測|给給|续續|线線|绝絕|统統|缩縮|获獲|补補|规規|视視|览覽|\
    议議|试試|该該|调調|财財|负負|费費|资資|车車|转轉|轻輕|载載|输輸|边邊|适適|随隨|难難|\
    静靜|顺順|顾顧|领領|频頻|额額|验驗|体體|亲親|从從|仅僅|价價|众眾|优優|会會|传傳|侧側|\
    储儲|兰蘭|兴興|军軍|农農|净淨|减減|划劃|删刪|办辦|动動|务務|劳勞|势勢|华華|协協|卖賣|\
    卫衛|历歷|压壓|双雙|号號|听聽|响響|员員|团團|围圍|国國|场場|块塊|坏壞|处處|备備|头頭|\
    奖獎|妇婦|学學|宁寧|审審|导導|将將|尽盡|层層|岭嶺|币幣|师師|广廣|庆慶|库庫|强強|归歸|\
    当當|录錄|忆憶|怀懷|态態|战戰|户戶|执執|扩擴|抚撫|护護|拟擬|换換|据據|损損|断斷|无無|\
    显顯|术術|机機|权權|条條|来來|档檔|检檢|横橫|欢歡|残殘|毕畢|气氣|汉漢|决決|滚滾|点點|\
    热熱|状狀|独獨|环環|电電|画畫|畅暢|疗療|盖蓋|监監|盘盤|码碼|确確|离離|种種|积積|称稱|\
    稳穩|竖豎|笔筆|签簽|简簡|类類|红紅|约約|纯純|纸紙|组組|细細|终終|经經|结結|络絡|编編|\
    网網|罗羅|职職|联聯|肃肅|脑腦|节節|苏蘇|药藥|虑慮|虽雖|见見|观觀|觉覺|触觸|讲講|评評|\
    词詞|译譯|详詳|误誤|课課|谁誰|责責|败敗|账賬|质質|购購|践踐|软軟|迁遷|违違|遗遺|释釋|\
    针針|钟鐘|钮鈕|键鍵|长長|门門|闭閉|问問|闲閒|队隊|阶階|陈陳|须須|飞飛|馆館|马馬|鱼魚|\
    鸟鳥|黄黃|齐齊|龙龍";

/// The text of the page, its labels and its tips, without what is marked as being in another language.
const TEXT: &str = "const own = document.documentElement.lang; const out = []; \
    const walk = it => { if (it.nodeType === 3) out.push(it.data); \
    else if (it.nodeType === 1 && !(it.lang && it.lang !== own)) { \
    for (const name of ['aria-label', 'title', 'placeholder']) if (it.getAttribute(name)) out.push(it.getAttribute(name)); \
    it.childNodes.forEach(walk); } }; walk(document.getElementById('main')); return out.join('\\n');";

/// Lines of a text that hold a character of the wrong writing.
fn foreign(text: &str, is_foreign: impl Fn(char) -> bool) -> Vec<&str> {
    text.lines().filter(|line| line.chars().any(&is_foreign)).collect()
}

async fn check(lang: &str, titles: [&str; 6], is_foreign: impl Fn(char) -> bool) -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, lang).await?;
    browser.visit(&place, "").await?;
    let start = browser.run(TEXT).await?;
    let mut found = vec![format!("start: {:?}", foreign(start.as_str().unwrap_or_default(), &is_foreign))];
    browser.open_sample().await?;
    for (page, title) in PAGES.into_iter().zip(titles) {
        browser.go(&format!("#/{page}")).await?;
        browser.until(&format!("return location.hash === {}", quoted(&format!("#/{page}")))).await?;
        browser.reads("#main h1", &[title]).await?;
        let text = browser.run(TEXT).await?;
        found.push(format!("{page}: {:?}", foreign(text.as_str().unwrap_or_default(), &is_foreign)));
    }
    browser.close().await?;
    found.retain(|it| !it.ends_with(": []"));
    if found.is_empty() { Ok(()) } else { Err(format!("{lang}: {}", found.join("\n")).into()) }
}

/// The characters of one side of the pairs that the other side has not.
fn only(first: bool) -> String {
    let side = |first: bool| PAIRS.split('|').filter_map(move |it| it.trim().chars().nth(usize::from(!first)));
    let other: String = side(!first).collect();
    side(first).filter(|it| !other.contains(*it)).collect()
}

#[tokio::test]
async fn english_pages_hold_no_chinese() -> Outcome {
    let titles = ["Sample County", "Crude birth rate", "Enter figures", "Targets of", "Settings", "Help"];
    check("en-GB", titles, |it| ('\u{3400}'..='\u{9fff}').contains(&it)).await
}

#[tokio::test]
async fn simplified_pages_hold_no_traditional_character() -> Outcome {
    let wrong = only(false);
    check("zh-CN", ["示例县", "人口出生率", "录入数据", "目标", "设置", "帮助"], move |it| {
        wrong.contains(it)
    })
    .await
}

#[tokio::test]
async fn traditional_pages_hold_no_simplified_character() -> Outcome {
    let wrong = only(true);
    check("zh-TW", ["示例縣", "人口出生率", "輸入數據", "目標", "設定", "說明"], move |it| {
        wrong.contains(it)
    })
    .await
}

#[tokio::test]
async fn what_is_typed_in_the_easy_mode_outlives_a_change_of_language() -> Outcome {
    let place = Origin::File.place()?;
    let browser =
        Browser::with_sample(Engine::Chromium, "zh-CN", &place, "#/simple/fill/2006-10/births?of=S01-01").await?;
    browser.until("return document.querySelector('#value')").await?;
    browser.run("document.querySelector('#value').value = '37'; return 1").await?;
    for (lang, item) in [("en", "Births"), ("zh-Hant", "\u{51fa}\u{751f}\u{4eba}\u{6578}")] {
        let there = format!("location.hash = '#/simple/fill/2006-10/births?of=S01-01&lang={lang}'; return 1");
        browser.run(&there).await?;
        browser.reads("#main h1", &[item]).await?;
        browser.until("return document.querySelector('#value')?.value === '37'").await?;
    }
    browser.close().await
}

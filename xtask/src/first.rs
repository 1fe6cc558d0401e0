//! What the hosted form shows before its wasm has come: the opening words of the first visit, in the reader's language.
//!
//! On a slow line that takes seconds, and the words are there after the first of them. They are read from `src/locale`,
//! so that they stand in one place. Who has been here before gets the plain mark of loading.

use crate::house;
use crate::shell::{self, Outcome};

/// The languages as pages are marked with them, in the order of `src/locale`.
const TAGS: [&str; 3] = ["zh-Hans", "zh-Hant", "en"];
/// The place of the mark of loading in index.html.
const MARK: &str = "<div id=\"boot\">";

/// Chooses the language as `browser::page::preferred_language` does, and leaves nothing where someone has begun.
pub(crate) const SCRIPT: &str = "(function(){var it=document.getElementById('first'),own=null,kept=null,tag='zh-Hans',list=navigator.languages||[],i,name;\
try{own=localStorage.getItem('biaochi.language');kept=localStorage.getItem('biaochi.last-workspace')}catch(ignore){}\
for(i=list.length-1;i>=0;i-=1){name=list[i].toLowerCase();\
if(name.indexOf('zh')===0){tag=/hant|tw|hk|mo/.test(name)?'zh-Hant':'zh-Hans'}else if(name.indexOf('en')===0){tag='en'}}\
try{tag=JSON.parse(own)||tag}catch(ignore){}\
document.documentElement.lang=tag;\
var all=it.querySelectorAll('.lede');for(i=0;i<all.length;i+=1){all[i].hidden=kept!==null||all[i].lang!==tag}}());";

/// The page's body with the words around the mark of loading, and the script that chooses among them.
pub(crate) fn put(page: &str) -> Outcome<String> {
    let (before, from) = page.split_once(MARK).ok_or_else(|| format!("index.html must hold `{MARK}`."))?;
    let (mark, after) = from.split_once('\n').ok_or("index.html ends too early.")?;
    let text = shell::read_text(&house::root().join("src/locale/start.rs"))?;
    let (titles, ledes) = (words(&text, "title")?, words(&text, "lede")?);
    let each = TAGS.iter().zip(titles.iter().zip(&ledes));
    let words: String = each
        .map(|(tag, (title, lede))| {
            format!("<div class=\"lede\" lang=\"{tag}\" hidden><h1>{title}</h1><p>{lede}</p></div>\n")
        })
        .collect();
    Ok(format!(
        "{before}<div id=\"first\" class=\"shell bare\"><div class=\"page\"><div class=\"start\">\n{words}{MARK}{mark}\n</div></div></div>\n\
         <script>{SCRIPT}</script>\n{after}"
    ))
}

/// The three texts of a line of `texts!`.
fn words(source: &str, name: &str) -> Outcome<[String; 3]> {
    let line = source.lines().map(str::trim).find_map(|it| it.strip_prefix(name)?.strip_prefix(": "));
    let parts: Vec<String> = line
        .unwrap_or_default()
        .trim_end_matches(';')
        .split(" | ")
        .filter_map(|it| Some(it.trim().strip_prefix('"')?.strip_suffix('"')?.to_owned()))
        .collect();
    let plain = parts.iter().all(|it| !it.contains(['<', '&', '\\', '"']));
    parts
        .try_into()
        .ok()
        .filter(|_| plain)
        .ok_or_else(|| format!("src/locale/start.rs: `{name}` is not three plain texts."))
}

#[cfg(test)]
mod tests {
    use super::{put, words};

    #[test]
    fn the_words_are_those_of_the_locale() {
        let source = "texts! {\n    title: \"甲\" | \"乙\" | \"C d\";\n    lede: \"<b>\" | \"x\" | \"y\";\n}";
        assert_eq!(words(source, "title").unwrap(), ["甲", "乙", "C d"]);
        assert!(words(source, "lede").is_err());
        assert!(words(source, "none").is_err());
        let page = put("<body>\n<div id=\"boot\"><i></i></div>\n</body>\n").unwrap();
        assert!(
            page.contains("<h1>从哪里开始？</h1>")
                && page.contains("<div id=\"boot\"><i></i></div>\n</div></div></div>")
        );
        assert!(put("<body>").is_err());
    }
}

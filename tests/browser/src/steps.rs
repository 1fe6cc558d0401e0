//! What a reader does and sees: clicks, keys, words. Each waits until it can be done.

use crate::{Browser, Engine, Outcome, Place};
use serde_json::Value;
use thirtyfour::{By, Key};

/// Puts a file that takes whatever is written in the place of the browser's dialog; it then stands in `window.savedFile`.
pub const FAKE_FILE: &str = "window.showSaveFilePicker = async () => ({ name: 'county.json', \
    createWritable: async () => ({ write: async it => { window.savedFile = it; }, close: async () => {} }), \
    getFile: async () => new File([window.savedFile], 'county.json') });";

impl Browser {
    /// Lets Chromium say that the system asks for something, such as `prefers-reduced-motion` and `reduce`.
    ///
    /// # Errors
    /// On the other engines.
    pub async fn emulate(&self, name: &str, value: &str) -> Outcome {
        // `media` is what the page is shown on, all else a feature of it.
        let features = match name {
            "media" => serde_json::json!({ "media": value }),
            _ => serde_json::json!({ "features": [{ "name": name, "value": value }] }),
        };
        self.web.cdp().send_raw("Emulation.setEmulatedMedia", features).await?;
        Ok(())
    }

    /// Clicks the first element that a selector finds, as soon as there is one.
    ///
    /// # Errors
    /// When there is none, or something lies over it.
    pub async fn click(&self, css: &str) -> Outcome {
        self.until(&format!("return !!document.querySelector({})", quoted(css))).await?;
        let mut tries = 0;
        loop {
            // WebDriver scrolls only what is out of the window, and leaves it under the bars that stand at its edges.
            let scroll = "scrollIntoView({ block: 'nearest' })";
            self.run(&format!("document.querySelector({})?.{scroll}", quoted(css))).await?;
            let clicked = match self.web.find(By::Css(css)).await {
                Ok(element) => element.click().await,
                Err(error) => Err(error),
            };
            tries += 1;
            match clicked {
                Ok(()) => return Ok(()),
                // A page that is just being drawn may move what was aimed at, or draw it anew.
                Err(_) if tries < 5 => tokio::time::sleep(std::time::Duration::from_millis(100)).await,
                Err(error) => return Err(format!("{css}: {error}").into()),
            }
        }
    }

    /// Clicks the first element of a selector whose text holds these words.
    ///
    /// # Errors
    /// When there is none, or something lies over it.
    pub async fn click_words(&self, css: &str, words: &str) -> Outcome {
        let mark = format!(
            "const found = [...document.querySelectorAll({})].find(it => it.innerText.includes({})); \
             if (!found) return false; document.querySelectorAll('[data-e2e]').forEach(it => it.removeAttribute('data-e2e')); \
             found.setAttribute('data-e2e', ''); return true;",
            quoted(css),
            quoted(words)
        );
        self.until(&mark).await?;
        self.click("[data-e2e]").await
    }

    /// Presses one key, with others held: `Enter`, `Alt+[`, `Ctrl+Shift+z`.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn press(&self, keys: &str) -> Outcome {
        let mut names: Vec<&str> = keys.split('+').collect();
        let last = names.pop().unwrap_or_default();
        let held: Vec<char> = names.iter().map(|it| key(it)).collect();
        let mut chain = self.web.action_chain();
        for it in &held {
            chain = chain.key_down(*it);
        }
        chain = chain.key_down(key(last)).key_up(key(last));
        for it in held.iter().rev() {
            chain = chain.key_up(*it);
        }
        chain.perform().await?;
        Ok(())
    }

    /// Presses Tab, so many times at the most, until the focus is on an element of a selector whose text holds these
    /// words.
    ///
    /// # Errors
    /// When no Tab leads there, or the focus is not to be seen.
    pub async fn tab_to(&self, css: &str, words: &str, most: usize) -> Outcome {
        let there = format!(
            "const it = document.activeElement; return !!it && it.matches({}) && (it.innerText || '').includes({})",
            quoted(css),
            quoted(words)
        );
        for _ in 0..most {
            if self.run(&there).await? == true {
                // A reader who goes by keys must see where they are.
                let seen = self.run("return getComputedStyle(document.activeElement).outlineStyle !== 'none' || document.activeElement.matches(':focus-visible')").await?;
                return if seen == true { Ok(()) } else { Err(format!("{css} {words} shows no focus").into()) };
            }
            self.press("Tab").await?;
        }
        let at = self.run("return document.activeElement.outerHTML").await?;
        Err(format!("no Tab leads to {css} {words}; at {at}").into())
    }

    /// Presses Tab and Down until the choice with these words has the focus.
    ///
    /// # Errors
    /// When no key leads there.
    pub async fn tab_to_field(&self, words: &str, most: usize) -> Outcome {
        let at = "return (document.activeElement.closest('label')?.innerText || '').trim()";
        let is_choice = "return document.activeElement.type === 'radio'";
        for _ in 0..most {
            if self.run(at).await?.as_str().is_some_and(|it| it == words.trim()) {
                return Ok(());
            }
            // Within a group the arrows go from one to the next.
            let key = if self.run(is_choice).await? == true { "Down" } else { "Tab" };
            self.press(key).await?;
        }
        Err(format!("no key leads to {words}").into())
    }

    /// Types characters into whatever has the focus.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn type_text(&self, text: &str) -> Outcome {
        self.web.action_chain().send_keys(text).perform().await?;
        Ok(())
    }

    /// What a reader reads in the first element of a selector; empty where there is none.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn text(&self, css: &str) -> Outcome<String> {
        let script = format!("const it = document.querySelector({}); return it ? it.innerText : ''", quoted(css));
        Ok(self.run(&script).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the first element of a selector holds all of these words.
    ///
    /// # Errors
    /// When it does not; the error holds what it says instead.
    pub async fn reads(&self, css: &str, words: &[&str]) -> Outcome {
        let list = Value::from(words);
        let script = format!(
            "const it = document.querySelector({}); return !!it && {list}.every(word => it.innerText.includes(word))",
            quoted(css)
        );
        if self.until(&script).await.is_err() {
            let text = self.text(css).await?;
            let missing: Vec<&&str> = words.iter().filter(|it| !text.contains(**it)).collect();
            let there = "return location.hash + ' ' + document.activeElement.outerHTML.slice(0, 80) + ' ' \
                + document.querySelector('#main')?.innerText.slice(0, 120)";
            let there = self.run(there).await?;
            return Err(format!("{:?}: {css} lacks {missing:?} and says: {text}; at {there}", self.engine).into());
        }
        Ok(())
    }

    /// Goes to an address within the page, as a link does.
    ///
    /// # Errors
    /// When the page cannot be reached.
    pub async fn go(&self, route: &str) -> Outcome {
        self.run(&format!("location.hash = {}", quoted(route))).await?;
        Ok(())
    }

    /// Waits until the mark in the bar says that the work is in this state: `memory`, `browser`, …
    ///
    /// # Errors
    /// When it does not get there; the error holds what it says instead.
    pub async fn is_kept(&self, state: &str) -> Outcome {
        let seen = self.until(&format!("return !!document.querySelector('.kept[data-state={state}]')")).await;
        if seen.is_err() {
            return Err(format!("{:?}: never {state}, but {}", self.engine, self.text(".kept").await?).into());
        }
        Ok(())
    }

    /// Answers the first visit with the sample county, and waits until the overview shows it.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn open_sample(&self) -> Outcome {
        self.open_sample_at("table.ov").await?;
        self.reads("table.ov", &["10.71"]).await
    }

    /// Opens an engine in a language, the page in it, the sample, and a route such as `#/present`.
    ///
    /// # Errors
    /// When any of these does not come.
    pub async fn with_sample(engine: Engine, language: &str, place: &Place, route: &str) -> Outcome<Self> {
        let browser = Self::open_in(engine, language).await?;
        browser.visit(place, "").await?;
        browser.open_sample().await?;
        browser.go(route).await?;
        Ok(browser)
    }

    /// Answers the first visit with the sample county on a page that then shows such an element.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn open_sample_at(&self, css: &str) -> Outcome {
        self.click("#choose-sample").await?;
        self.until(&format!("return !!document.querySelector({})", quoted(css))).await.map(drop)
    }

    /// What the file that was saved by [`FAKE_FILE`] has of an area, a period and an item.
    ///
    /// # Errors
    /// When nothing was saved, or the file has no such row.
    pub async fn in_saved_file(&self, area: &str, period: &str, item: &str) -> Outcome<String> {
        let text = self.wait_for("window.savedFile.text()").await?;
        let file: Value = serde_json::from_str(text.as_str().unwrap_or_default())?;
        let list = |name: &str| file.get(name).and_then(Value::as_array).into_iter().flatten();
        let column = list("items").position(|it| it == item);
        let is_row = |it: &&Value| it.get("area") == Some(&area.into()) && it.get("period") == Some(&period.into());
        let cell = list("rows").find(is_row).and_then(|it| it.get("values")?.get(column?));
        Ok(cell.ok_or_else(|| format!("the file has no {item} of {area} in {period}"))?.to_string())
    }

    /// Hands a file to the page's file field, as the browser's dialog does.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn choose_file(&self, path: &std::path::Path) -> Outcome {
        let field = self.web.find(By::Css("input.file-field")).await?;
        field.send_keys(path.display().to_string()).await?;
        Ok(())
    }

    /// Loads the page again and waits until it can be used.
    ///
    /// # Errors
    /// When it does not get ready.
    pub async fn reload(&self) -> Outcome {
        self.web.refresh().await?;
        self.ready().await
    }
}

/// A text as a script writes it.
#[must_use]
pub fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// WebDriver's code for a key, or the character itself.
fn key(name: &str) -> char {
    let named = match name {
        "Alt" => Key::Alt,
        "Ctrl" => Key::Control,
        "Shift" => Key::Shift,
        "Tab" => Key::Tab,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Space" => Key::Space,
        "Home" => Key::Home,
        "End" => Key::End,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Delete" => Key::Delete,
        "F1" => Key::F1,
        "F2" => Key::F2,
        _ => return name.chars().next().unwrap_or(' '),
    };
    named.value()
}

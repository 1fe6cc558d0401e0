//! One browser with one profile.

use crate::driver::Driver;
use crate::origin::{Place, fresh_folder};
use crate::{Engine, Outcome, process};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use thirtyfour::{Capabilities, WebDriver};

/// How long a page may take on a machine that is busy with other tests.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running browser. End it by [`Browser::close`]; when a test fails, dropping it ends it too.
#[derive(Debug)]
pub struct Browser {
    /// Everything else that WebDriver can do.
    pub web: WebDriver,
    /// Which one it is.
    pub engine: Engine,
    driver: Driver,
    pub(crate) profile: PathBuf,
    keep_profile: bool,
    language: String,
}

impl Browser {
    /// Starts with a fresh profile and the browser's language set to simplified Chinese.
    ///
    /// # Errors
    /// When the browser or its driver cannot be started.
    pub async fn open(engine: Engine) -> Outcome<Self> {
        Self::open_in(engine, "zh-CN").await
    }

    /// Starts with a fresh profile and this language.
    ///
    /// # Errors
    /// When the browser or its driver cannot be started.
    pub async fn open_in(engine: Engine, language: &str) -> Outcome<Self> {
        Self::open_with(engine, fresh_folder("profile")?, language.to_owned()).await
    }

    async fn open_with(engine: Engine, profile: PathBuf, language: String) -> Outcome<Self> {
        // On a busy machine a driver may drop the request that starts its browser: no matter of the page.
        let mut last = None;
        for _ in 0..3 {
            match Self::try_open(engine, &profile, &language).await {
                Ok(browser) => return Ok(browser),
                Err(error) => last = Some(error),
            }
            process::kill(&process::with_mark(&profile));
        }
        Err(last.unwrap_or_else(|| "no browser".into()))
    }

    async fn try_open(engine: Engine, profile: &Path, language: &str) -> Outcome<Self> {
        let driver = Driver::start(engine)?;
        let mut capabilities = Capabilities::new();
        if let Value::Object(wanted) = engine.capabilities(profile, language)? {
            for (name, value) in wanted {
                capabilities.set(name, value)?;
            }
        }
        let web = WebDriver::new(&driver.url, capabilities).await?;
        web.set_script_timeout(PATIENCE).await?;
        let (profile, language) = (profile.to_path_buf(), language.to_owned());
        Ok(Self { web, engine, driver, profile, keep_profile: false, language })
    }

    /// Opens a route of a place and waits until the page can be used.
    ///
    /// # Errors
    /// When it does not get ready; the error holds what the page says instead.
    pub async fn visit(&self, place: &Place, route: &str) -> Outcome {
        self.web.goto(place.route(route)).await?;
        self.ready().await
    }

    /// Waits for `data-ready` on the root element.
    ///
    /// # Errors
    /// When it does not come; the error holds what the page says instead.
    pub async fn ready(&self) -> Outcome {
        let ready = self.until("return document.documentElement.hasAttribute('data-ready')").await;
        if ready.is_err() {
            let text = self.run("return document.body && document.body.innerText").await?;
            return Err(format!(
                "{:?}: the page does not get ready and says {text}; console: {:?}",
                self.engine,
                self.console().await?
            )
            .into());
        }
        Ok(())
    }

    /// Runs a script in the page and gives what it returns.
    ///
    /// # Errors
    /// When it throws.
    pub async fn run(&self, script: &str) -> Outcome<Value> {
        Ok(self.web.execute(script, Vec::new()).await?.json().clone())
    }

    /// Runs a script that returns a promise and gives what that becomes; `{"error": "…"}` if it is refused.
    ///
    /// # Errors
    /// When the script cannot run at all.
    pub async fn wait_for(&self, expression: &str) -> Outcome<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; Promise.resolve().then(() => ({expression})).then(done, e => done({{ error: String(e) }}));"
        );
        Ok(self.web.execute_async(&script, Vec::new()).await?.json().clone())
    }

    /// Waits until a script returns something true.
    ///
    /// # Errors
    /// When it does not within half a minute.
    pub async fn until(&self, script: &str) -> Outcome<Value> {
        let begun = Instant::now();
        loop {
            // While a page is being replaced, a script may find no page to run in.
            let seen = self.run(script).await;
            match &seen {
                Ok(value) if !matches!(value, Value::Null | Value::Bool(false)) => return seen,
                _ if begun.elapsed() > PATIENCE => {
                    return Err(format!("never true: {script}; last {seen:?}").into());
                }
                _ => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
    }

    /// What the page fetched since it was opened, its own document aside.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn fetched(&self) -> Outcome<Vec<String>> {
        let names = self.run("return performance.getEntriesByType('resource').map(it => it.name)").await?;
        Ok(texts(&names))
    }

    /// Every request that left the page since the last call, by Chromium's own record; the page cannot hide one.
    ///
    /// # Errors
    /// On the other engines, which keep no such record.
    pub async fn network(&self) -> Outcome<Vec<String>> {
        let mut urls = Vec::new();
        for entry in self.web.get_log("performance").await? {
            let event: Value = serde_json::from_str(&entry.message)?;
            let message = event.get("message");
            if message.and_then(|it| it.get("method")).and_then(Value::as_str) == Some("Network.requestWillBeSent") {
                let url = message.and_then(|it| it.pointer("/params/request/url")).and_then(Value::as_str);
                // The browser's own pages, such as the empty tab that it begins with, are no network.
                let inner = ["data:", "blob:", "chrome:", "about:"];
                urls.extend(url.filter(|it| !inner.iter().any(|scheme| it.starts_with(scheme))).map(str::to_owned));
            }
        }
        Ok(urls)
    }

    /// Errors on the console since the last call. Only Chromium tells; the others give nothing.
    ///
    /// # Errors
    /// When the driver cannot be asked.
    pub async fn console(&self) -> Outcome<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        let entries = self.web.get_log("browser").await?;
        Ok(entries.into_iter().filter(|it| it.level == "SEVERE").map(|it| it.message).collect())
    }

    /// Sets the size of the page itself, in CSS pixels.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        if self.engine == Engine::Chromium {
            // A headless window cannot get narrower than 500 pixels; the device it plays can.
            let size = serde_json::json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.web.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
            return Ok(());
        }
        self.web.set_window_rect(0, 0, width, height).await?;
        let inner = self.run("return [outerWidth - innerWidth, outerHeight - innerHeight]").await?;
        let more =
            |at: usize| inner.get(at).and_then(Value::as_u64).and_then(|it| u32::try_from(it).ok()).unwrap_or_default();
        self.web.set_window_rect(0, 0, width + more(0), height + more(1)).await?;
        Ok(())
    }

    /// Writes what the page shows as a PNG file.
    ///
    /// # Errors
    /// When the picture cannot be taken or written.
    pub async fn shot(&self, path: &Path) -> Outcome {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, self.web.screenshot_as_png().await?)?;
        Ok(())
    }

    /// Ends the browser as a power cut does, and starts it again with the same profile.
    ///
    /// # Errors
    /// On WebKit, whose automation keeps no profile, and when it does not come back.
    pub async fn kill_and_reopen(mut self) -> Outcome<Self> {
        if self.engine == Engine::WebKit {
            return Err("WebKit's automation keeps no profile".into());
        }
        self.keep_profile = true;
        let (engine, profile, language) = (self.engine, self.profile.clone(), self.language.clone());
        self.end();
        drop(self);
        // What a browser that was killed leaves to say that it still runs.
        for name in
            ["SingletonLock", "SingletonSocket", "SingletonCookie", "lock", ".parentlock", "MarionetteActivePort"]
        {
            let _ = std::fs::remove_file(profile.join(name));
        }
        Self::open_with(engine, profile, language).await
    }

    /// Ends the browser as a reader does.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub async fn close(self) -> Outcome {
        self.web.clone().quit().await?;
        Ok(())
    }

    fn end(&mut self) {
        // Else dropping it would ask a driver that is gone, and wait two minutes for the answer.
        let _ = self.web.clone().leak();
        process::kill(&process::with_mark(&self.profile));
        self.driver.kill();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.end();
        if !self.keep_profile {
            let _ = std::fs::remove_dir_all(&self.profile);
        }
    }
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

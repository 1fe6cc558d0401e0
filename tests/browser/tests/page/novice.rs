//! A novice with figures on paper: from an empty start to the first chart of their own, step by step, each step costed.
//!
//! The keystroke-level model of Card, Moran and Newell, with a slow typist: a key 0.28 s, a pointing 1.1 s, a press of the
//! mouse 0.2 s, a hand moved between keys and mouse 0.4 s, a thought 1.35 s. What has to be read is costed apart: two
//! words a second, for a reader who is new to it.

use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, quoted};

const KEY: f64 = 0.28;
const POINT: f64 = 1.1;
const PRESS: f64 = 0.2;
const HAND: f64 = 0.4;
const THINK: f64 = 1.35;
const WORD: f64 = 0.5;
/// What is asked for.
const MOST_SECONDS: f64 = 180.0;

/// Where the right hand is.
#[derive(PartialEq)]
enum Hand {
    Mouse,
    Keys,
}

/// Somebody who does one thing after another and whose time is counted.
struct Novice {
    browser: Browser,
    hand: Hand,
    seconds: f64,
    sheet: Vec<String>,
}

impl Novice {
    fn turn_to(&mut self, hand: Hand) -> f64 {
        let moved = if self.hand == hand { 0.0 } else { HAND };
        self.hand = hand;
        moved
    }

    fn note(&mut self, what: &str, seconds: f64) {
        self.seconds += seconds;
        self.sheet.push(format!("{:>2}. {what:<58} {seconds:>5.1} s  {:>6.1} s", self.sheet.len() + 1, self.seconds));
    }

    /// Reads so many words of a place that have to be there before the next step is known.
    async fn read(&mut self, css: &str, words: &[&str]) -> Outcome {
        self.browser.reads(css, words).await?;
        let count = words.iter().flat_map(|it| it.split_whitespace()).count();
        self.note(&format!("reads “{}”", words.join(" … ")), THINK + WORD * f64::from(u32::try_from(count)?));
        Ok(())
    }

    /// Clicks what has these words; nothing is clicked that a reader could not tell by its words.
    async fn click(&mut self, css: &str, words: &str) -> Outcome {
        self.browser.click_words(css, words).await?;
        let seconds = THINK + self.turn_to(Hand::Mouse) + POINT + PRESS;
        self.note(&format!("clicks “{words}”"), seconds);
        Ok(())
    }

    /// Types, with a key at the end where it is pressed, into what has the focus already.
    async fn types(&mut self, text: &str, then: &str) -> Outcome {
        self.browser.type_text(text).await?;
        let mut keys = text.chars().count();
        if !then.is_empty() {
            self.browser.press(then).await?;
            keys += 1;
        }
        let seconds = THINK + self.turn_to(Hand::Keys) + KEY * f64::from(u32::try_from(keys)?);
        self.note(&format!("types “{text}” {then}"), seconds);
        Ok(())
    }
}

#[tokio::test]
async fn a_novice_sees_a_first_chart_of_own_figures_within_three_minutes() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "").await?;
    let mut novice = Novice { browser, hand: Hand::Mouse, seconds: 0.0, sheet: Vec::new() };

    novice.read("#main", &["Where do you want to start?", "Start an empty workspace"]).await?;
    novice.click("#choose-empty", "Start an empty workspace").await?;
    novice.read(".naming", &["Area name"]).await?;
    novice.browser.until("return document.activeElement.id === 'new-name'").await?;
    novice.types("Green County", "Enter").await?;

    novice.read("#main", &["There are no figures for this area and period yet.", "Enter figures"]).await?;
    novice.click("#main a.btn", "Enter figures").await?;

    novice.click(".grid-tools button, .tools button, #main button", "Add an area").await?;
    novice.browser.until("return document.activeElement.id === 'area-name'").await?;
    novice.types("Upper Town", "Enter").await?;

    // The figures that lie on the desk: births, population at the start and at the end.
    for (item, figure) in [("Births", "30"), ("Population at start", "2400"), ("Population at end", "2600")] {
        let cell = novice.browser.cell("Upper Town", item).await?;
        novice.browser.click(&cell).await?;
        let seconds = THINK + novice.turn_to(Hand::Mouse) + POINT + PRESS;
        novice.note(&format!("clicks the cell “{item}”"), seconds);
        novice.types(figure, "Enter").await?;
        novice.browser.reads(&cell, &[&figure.chars().last().unwrap_or_default().to_string()]).await?;
    }

    novice.click(".nav a", "Indicator").await?;
    novice.read("#main", &["12.00", "‰"]).await?;
    let drawn = "return [...document.querySelectorAll('#main svg')].some(it => it.querySelector('[data-i], .mark') && it.getBoundingClientRect().height > 40)";
    novice.browser.until(drawn).await?;
    novice.note("sees the chart", THINK);

    println!("{}", novice.sheet.join("\n"));
    let keys = novice.sheet.len();
    assert!(novice.seconds < MOST_SECONDS, "{keys} steps, {:.0} s:\n{}", novice.seconds, novice.sheet.join("\n"));
    // The chart is of what was typed.
    let says = format!("return document.querySelector('#main').innerText.includes({})", quoted("12.00"));
    assert_eq!(novice.browser.run(&says).await?, true);
    assert_eq!(novice.browser.console().await?, Vec::<String>::new());
    novice.browser.close().await
}

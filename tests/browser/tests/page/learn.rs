//! Learning: from the first lesson to mastery by keys alone; thirty papers with their key, and one typed in.

use biaochi::locale::Lang;
use biaochi::teach::address::{Address, Level};
use biaochi::teach::example::{self, Focus};
use biaochi::teach::exercise::Task;
use biaochi::teach::kinds;
use biaochi::teach::lesson::{COURSE, filled};
use biaochi::teach::progress::Set;
use biaochi::teach::rng::Rng;
use biaochi::teach::theme;
use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};

/// The most Tabs from one place to the next.
const TABS: usize = 300;

fn set_of(code: &str) -> Outcome<Set> {
    Set::parse(code).ok_or_else(|| format!("{code} is no set").into())
}

/// What has to be typed, or the place of what has to be chosen.
fn right(address: &Address) -> Outcome<Result<String, usize>> {
    let made = kinds::make(address, Lang::En, &[]).ok_or_else(|| format!("there is no {address}"))?;
    Ok(match made.task {
        Task::Number(it) => Ok(it.answer.round(it.decimals).map(|it| it.to_string()).unwrap_or_default()),
        Task::Choice(options) => Err(options.iter().position(|it| it.right).unwrap_or(0)),
    })
}

/// Answers the exercise that has the focus.
async fn answer(browser: &Browser, address: &Address) -> Outcome {
    browser.until("return document.activeElement && document.activeElement.name === 'answer'").await?;
    match right(address)? {
        Ok(number) => browser.type_text(&number).await?,
        Err(place) => {
            browser.press("Space").await?;
            for _ in 0..place {
                browser.press("Down").await?;
            }
        }
    }
    browser.press("Enter").await
}

/// From a lesson through its check, and back to where learning begins.
async fn pass_the_check(browser: &Browser) -> Outcome {
    browser.tab_to(".btns a", "Check yourself", TABS).await?;
    browser.press("Enter").await?;
    browser.until("return document.activeElement.id === 'begin'").await?;
    let code = browser.run("return location.hash.split('/set/')[1].split('?')[0]").await?;
    let set = set_of(code.as_str().unwrap_or_default())?;
    browser.press("Enter").await?;
    for (at, address) in set.addresses().iter().enumerate() {
        browser.reads(".run-head", &[&format!("Exercise {} of 5", at + 1)]).await?;
        answer(browser, address).await?;
    }
    browser.reads("#result", &["5 of 5 right"]).await?;
    browser.until("return document.activeElement.id === 'result'").await?;
    browser.tab_to(".btns a", "Back to Learn", TABS).await?;
    browser.press("Enter").await?;
    browser.until("return !!document.querySelector('.skills')").await.map(drop)
}

/// Does the exercise that is suggested first, three more like it, and goes back to where learning begins.
async fn follow_the_suggestion(browser: &Browser) -> Outcome {
    let next = browser.text(".next a").await?;
    browser.tab_to(".next a", &next, TABS).await?;
    browser.press("Enter").await?;
    let mut before = String::new();
    for turn in 0..4 {
        if turn > 0 {
            // "Another like this".
            browser.press("Enter").await?;
        }
        let name = "return (location.hash.split('/practise/')[1] || '').split('?')[0]";
        let other = format!("const it = {}; return it !== '{before}' && it", name.trim_start_matches("return "));
        before = browser.until(&other).await?.as_str().unwrap_or_default().to_owned();
        browser.until("return !document.querySelector('#result')").await?;
        answer(browser, &Address::parse(&before).ok_or("no address")?).await?;
        browser.reads("#result", &["Right"]).await?;
        browser.until("return document.activeElement.id === 'result'").await?;
    }
    let back = "return document.activeElement.matches('.crumb')";
    while browser.run(back).await? != true {
        browser.press("Shift+Tab").await?;
    }
    browser.press("Enter").await?;
    browser.until("return !!document.querySelector('.skills')").await.map(drop)
}

#[tokio::test]
async fn keys_alone_lead_through_all_twelve_lessons_to_mastery_of_every_skill() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "#/learn").await?;
    browser.until("return !!document.querySelector('.skills')").await?;
    for (at, lesson) in COURSE.iter().enumerate() {
        let title = filled((lesson.words)(Lang::En).title, &lesson.case(Lang::En), Lang::En);
        browser.tab_to(".course a", &title, TABS).await?;
        browser.press("Enter").await?;
        browser.reads(".learn h1", &[&format!("Lesson {}", at + 1), &title]).await?;
        pass_the_check(&browser).await?;
    }
    let left =
        "return document.querySelectorAll('.skill').length - document.querySelectorAll('.skill .mastered').length";
    // Each suggestion masters a skill; there are not more of them than this.
    for _ in 0..40 {
        if browser.run(left).await? == 0 {
            break;
        }
        follow_the_suggestion(&browser).await?;
    }
    assert_eq!(browser.run(left).await?, 0);
    assert_eq!(browser.console().await?, Vec::<String>::new());
    browser.close().await
}

#[tokio::test]
async fn keys_alone_lead_from_the_first_lesson_to_mastery() -> Outcome {
    for origin in Origin::ALL {
        let place = origin.place()?;
        let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
        browser.visit(&place, "#/learn").await?;
        browser.reads(".learn h1", &["Learn"]).await?;
        // What was asked for until here is the page itself.
        browser.network().await?;
        browser.tab_to(".course a", "What a rate is", TABS).await?;
        browser.press("Enter").await?;
        browser.reads(".learn h1", &["Lesson 1", "What a rate is"]).await?;
        browser.reads(".think", &["Think first"]).await?;
        pass_the_check(&browser).await?;
        browser.reads(".state.mastered", &["Mastered"]).await?;
        assert_eq!(browser.network().await?, Vec::<String>::new(), "nothing was asked for while learning");
        // It is there again after a reload.
        browser.reload().await?;
        browser.reads(".state.mastered", &["Mastered"]).await?;
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn keys_alone_lead_through_an_example_that_is_filled_in_and_one_that_a_class_sees() -> Outcome {
    let place = Origin::File.place()?;
    for engine in Engine::ALL {
        let browser = Browser::open_in(engine, "en-GB").await?;
        browser.visit(&place, "#/learn/example/made.crude_birth_rate?focus=value&open=1&lang=en").await?;
        browser.reads(".example", &["Step 1", "1 of 9"]).await?;
        for at in 2..=9 {
            browser.press("Right").await?;
            browser.reads(".example", &[&format!("Step {at}"), &format!("{at} of 9")]).await?;
        }
        browser.press("Left").await?;
        browser.reads(".example", &["8 of 9"]).await?;
        browser.press("Right").await?;
        // The last step is left open: which sentence is right is chosen, and then the step is shown.
        browser.reads(".example", &["9 of 9", "Which sentence is right?"]).await?;
        assert_eq!(browser.run("return document.querySelectorAll('.example .step-formula').length").await?, 0);
        let sentence = right_sentence()?;
        browser.tab_to_field(&sentence, TABS).await?;
        browser.press("Space").await?;
        browser.press("Enter").await?;
        browser.reads(".example .result", &["Right"]).await?;
        browser.until("return document.activeElement.id === 'result'").await?;
        browser.until("return !!document.querySelector('.example .step-formula')").await?;

        browser.visit(&place, "#/learn/example/made.crude_birth_rate?focus=value&class=1&lang=en").await?;
        browser.reload().await?;
        browser.reads(".example.class", &["Think first", "Which events are counted"]).await?;
        browser.press("Right").await?;
        browser.until("return !!document.querySelector('.example.class .step-formula')").await?;
        browser.press("Down").await?;
        browser.reads(".example.class", &["Think first", "1 of 9"]).await?;
        browser.press("Right").await?;
        browser.press("Right").await?;
        browser.reads(".example.class", &["Think first", "2 of 9"]).await?;
        browser.close().await?;
    }
    Ok(())
}

/// The sentence that the last step of that example says.
fn right_sentence() -> Outcome<String> {
    let catalog = theme::packs();
    let id = catalog.indicator_by_code("crude_birth_rate").ok_or("no birth rate")?;
    let case = theme::invent_of(catalog, id, Level::Two, Lang::En, &mut Rng::new("crude_birth_rate", 0));
    let steps = case.map(|it| example::steps(&it, Focus::Value, Lang::En)).unwrap_or_default();
    Ok(steps.last().ok_or("no steps")?.sentence.clone())
}

/// In the place of the printer's dialog: counts the sheets that it would get, and the time from the click until then.
const PRINTER: &str = "addEventListener('click', () => { window.clicked = performance.now(); window.printed = 0; }, true); \
    window.print = () => { document.body.getBoundingClientRect(); window.took = performance.now() - window.clicked; \
        window.printed = document.querySelectorAll('article.paper').length; }";

#[tokio::test]
async fn thirty_papers_are_printed_with_their_key_and_one_is_typed_in() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "#/learn/papers").await?;
    browser.reads(".learn h1", &["Papers"]).await?;
    // The dialog of the printer cannot be driven; what it would get can be counted.
    browser.run(PRINTER).await?;
    browser.click_words("form button", "Make the papers").await?;
    browser.reads(".papers", &["Paper 1", "Key to paper 1"]).await?;
    browser.click_words("button", "Print the papers").await?;
    browser.until("return window.printed === 30 && !document.querySelector('.key')").await?;
    let took = browser.run("return window.took").await?;
    assert!(took.as_f64().is_some_and(|it| it < 5000.0), "30 papers in 5 s, not in {took} ms");
    browser.click_words("button", "Print the key").await?;
    browser.until("return window.printed === 30 && document.querySelectorAll('.key').length === 30").await?;
    let took = browser.run("return window.took").await?;
    assert!(took.as_f64().is_some_and(|it| it < 5000.0), "30 keys in 5 s, not in {took} ms");
    let code = browser.run("return document.querySelectorAll('.key code')[16].innerText").await?;
    let code = code.as_str().unwrap_or_default().to_owned();
    let key = browser.run("return [...document.querySelectorAll('.key')[16].querySelectorAll('.paper-list > li > p b')].map(it => it.innerText)").await?;

    browser.go("#/learn/papers").await?;
    browser.click("#code").await?;
    browser.type_text(&code).await?;
    browser.press("Enter").await?;
    browser.reads(".learn h1", &["Mark a paper"]).await?;
    let addresses = set_of(&code)?.addresses();
    assert_eq!(key.as_array().map(Vec::len), Some(addresses.len()));
    for (at, address) in addresses.iter().enumerate() {
        match right(address)? {
            Ok(number) => {
                browser.click(&format!("#answer-{at}")).await?;
                browser.type_text(&number).await?;
            }
            Err(place) => browser.click(&format!("[name=answer-{at}][value='{place}']")).await?,
        }
    }
    browser.click_words("form button", "Check").await?;
    browser.reads("#result", &["10 of 10 right"]).await?;
    browser.close().await
}

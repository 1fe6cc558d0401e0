//! What a trainer does with a class: arranges the course, lets a drill run out, drops the results together.

use biaochi::teach::mark::Verdict;
use biaochi::teach::progress::Set;
use biaochi::teach::record::{Answered, Results, write};
use biaochi_browser_tests::{Browser, Engine, Origin, Outcome, quoted};

#[tokio::test]
async fn a_course_is_reordered_hidden_in_part_and_noted_and_stays_so() -> Outcome {
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "en-GB").await?;
    browser.visit(&place, "#/learn/course").await?;
    browser.click("#note-whom").await?;
    browser.type_text("Bring the register.").await?;
    browser.click("#down-rate").await?;
    browser.until("return document.activeElement.id === 'down-rate'").await?;
    browser.click("#hide-unit").await?;
    browser.reads("#hide-unit", &["Show"]).await?;
    browser.go("#/learn").await?;
    for _ in 0..2 {
        browser.until("return document.querySelectorAll('.course a').length === 11").await?;
        browser.reads(".course > li:nth-child(1)", &["Whom to count"]).await?;
        browser.reads(".course > li:nth-child(2)", &["What a rate is"]).await?;
        browser.reload().await?;
    }
    browser.go("#/learn/lesson/whom").await?;
    browser.reads(".card.note", &["Bring the register."]).await?;
    browser.close().await
}

#[tokio::test]
async fn a_drill_counts_down_and_stops_when_its_time_is_up() -> Outcome {
    let place = Origin::File.place()?;
    for engine in Engine::ALL {
        let browser = Browser::open_in(engine, "en-GB").await?;
        browser.visit(&place, "#/learn/set/drill.1.7.3.9?lang=en").await?;
        browser.click("#begin").await?;
        browser
            .until(
                "return ['0:06', '0:05', '0:04', '0:03', '0:02'].includes(document.querySelector('#clock')?.innerText)",
            )
            .await?;
        browser.until("return document.querySelector('#result')?.innerText.includes('0 of 3 right')").await?;
        browser.until("return !document.querySelector('#clock') && document.activeElement.id === 'result'").await?;
        browser.close().await?;
    }
    Ok(())
}

/// The results of a learner: the first exercises right, the others wrong.
fn results(number: u32, right: usize) -> Outcome<String> {
    let set = Set::parse("paper.1.77.6.0").ok_or("no set")?;
    let answer = |(at, it): (usize, biaochi::teach::address::Address)| Answered {
        exercise: it.to_string(),
        verdict: Some(if at < right { Verdict::Right } else { Verdict::Wrong }),
        mistake: None,
    };
    let answers = set.addresses().into_iter().enumerate().map(answer).collect();
    Ok(write(&Results::new(&set.to_string(), number, answers)))
}

#[tokio::test]
async fn results_that_are_dropped_together_become_a_table_and_charts() -> Outcome {
    let place = Origin::File.place()?;
    for engine in Engine::ALL {
        let browser = Browser::open_in(engine, "en-GB").await?;
        browser.visit(&place, "#/learn/record?lang=en").await?;
        browser.until("return !!document.querySelector('#files')").await?;
        let mut all = String::from("const all = new DataTransfer(); ");
        for learner in 0..12 {
            let text = quoted(&results(learner, learner as usize % 7)?);
            all.push_str(&format!("all.items.add(new File([{text}], '{learner}.json')); "));
        }
        // On the bar, far from the card: what is dropped anywhere on this page is meant for it.
        let drop = "document.body.dispatchEvent(new DragEvent('drop', \
            { dataTransfer: all, bubbles: true, cancelable: true })); return true;";
        browser.run(&format!("{all}{drop}")).await?;
        browser.reads("#record", &["Results files: 12"]).await?;
        // Nobody's mistake was known: two charts.
        let rows = "return [...document.querySelectorAll('.record-charts .stat-wide svg')].map(it => it.querySelectorAll('rect > title').length).join()";
        assert_eq!(browser.run(rows).await?, "6,6", "{engine:?}");
        browser.reads(".learn table", &["Difficulty", "Discrimination", "Commonest mistake", "1.00"]).await?;
        // The bars are as long as the numbers say: ten of twelve had the first exercise right.
        let first = "const it = document.querySelector('.record-charts .p-bar-now').getBoundingClientRect().width; \
            return Math.round(1000 * it / document.querySelector('.record-charts .p-bar-back').getBoundingClientRect().width)";
        assert_eq!(browser.run(first).await?, 833, "{engine:?}");
        // A chart has its picture, and the way back finds the class where it was.
        browser.click("main a.picture-link[href*='nth=1']").await?;
        browser.until("return document.querySelector('.picture-sheet')?.alt.includes('Discrimination')").await?;
        browser.click(".picture-row a[href*='shape=a4']").await?;
        browser.until("return document.querySelector('.picture-sheet')?.className.endsWith('of-a4')").await?;
        browser.click("a.crumb").await?;
        browser.reads("#record", &["Results files: 12"]).await?;
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_exercise_under_way_stands_as_it_was_after_one_of_its_pictures() -> Outcome {
    let place = Origin::File.place()?;
    for engine in Engine::ALL {
        let exercise = "#/learn/practise/pool_missing.1.825294?lang=en";
        let browser = Browser::with_sample(engine, "en-GB", &place, exercise).await?;
        browser.until("return document.querySelectorAll('main a.picture-link').length === 1").await?;
        browser.click("[data-do=hint]").await?;
        browser.until("return document.querySelector('#hint-1')").await?;
        browser.click("input[name=answer][value='1']").await?;
        browser.click("main a.picture-link").await?;
        browser.until("return document.querySelector('.picture-sheet')?.alt.includes('reported')").await?;
        browser.run("history.back(); return 1").await?;
        let stands = "return document.querySelector('#hint-1') && document.querySelector('input[name=answer]:checked')?.value === '1'";
        browser.until(stands).await.map_err(|why| format!("{engine:?}: {why}"))?;
        // Elsewhere and back again it begins anew.
        browser.go("#/learn").await?;
        browser.until("return document.querySelector('.course')").await?;
        browser.go(exercise).await?;
        browser.until("return document.querySelector('#answer') && !document.querySelector('#hint-1')").await?;
        browser.close().await?;
    }
    Ok(())
}

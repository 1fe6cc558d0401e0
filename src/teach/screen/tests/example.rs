//! Walks through worked examples: filled in, shown to a class, with other figures.

use super::Visitor;
use crate::locale::Lang;
use crate::scene::Scene;
use crate::teach::address::{Address, Level};
use crate::teach::example::{Fading, Focus, faded, steps};
use crate::teach::kinds;
use crate::teach::step::Step;
use crate::teach::theme;

/// Walks through an example and fills in whatever is open, first wrongly; gives how many steps were open.
fn filled_in(visitor: &mut Visitor, path: &str, steps: &[Step]) -> usize {
    visitor.open(path);
    let mut open = 0;
    for (at, step) in steps.iter().enumerate() {
        if at > 0 {
            visitor.press("next", &[]);
        }
        if !visitor.seen.html.as_str().contains("data-do=\"fill\"") {
            continue;
        }
        open += 1;
        let shown = |it: &Visitor| {
            let step = it
                .seen
                .html
                .as_str()
                .split("card example")
                .nth(1)
                .unwrap()
                .split("<section")
                .next()
                .unwrap()
                .to_owned();
            step.contains("step-formula")
        };
        let (right, wrong) = match (&step.blank, &step.pick) {
            (Some(it), _) => (it.answer.round(it.decimals).unwrap().to_string(), "0.123".to_owned()),
            (None, Some(it)) => (it.right.to_string(), ((it.right + 1) % it.options.len()).to_string()),
            (None, None) => panic!("step {at} of {path} asks for nothing"),
        };
        assert!(!shown(visitor), "step {at} of {path} gives itself away");
        // Numerator and denominator cannot be guessed: they are among what is given, or are made of it.
        assert!(visitor.seen.html.as_str().contains("Given"), "{path}");
        let seen = visitor.press("fill", &[("answer", "")]);
        assert!(seen.html.as_str().contains("result unclear"), "step {at} of {path}");
        let seen = visitor.press("fill", &[("answer", &wrong)]);
        assert!(seen.html.as_str().contains("result wrong"), "step {at} of {path}: {wrong}");
        assert!(!shown(visitor));
        let seen = visitor.press("fill", &[("answer", &right)]);
        assert!(seen.html.as_str().contains("result right"), "step {at} of {path}: {right}");
        assert_eq!(seen.focus, "result");
        assert!(shown(visitor), "step {at} of {path} is shown once it is right");
    }
    open
}

#[test]
fn every_step_that_is_left_open_can_be_filled_in_and_none_is_skipped() {
    let catalog = theme::packs();
    let mut visitor = Visitor::new(Lang::En);
    for (id, it) in catalog.indicators() {
        let mut rng = crate::teach::rng::Rng::new(&it.code, 0);
        let case = theme::invent_of(catalog, id, Level::Two, Lang::En, &mut rng).unwrap();
        // One degree of fading for each kind of step, in turn, so that each indicator meets all of them.
        for (turn, focus) in Focus::of(&case).into_iter().enumerate() {
            let all = steps(&case, focus, Lang::En);
            let at = (turn + id.index()) % 3 + 1;
            let path = format!("example/made.{}?focus={}&open={at}", it.code, focus.code());
            let open = filled_in(&mut visitor, &path, &all);
            assert_eq!(open, faded(&all, Fading::ALL[at]).iter().filter(|it| **it).count(), "{path}");
            assert!(open >= at.min(2), "{path}");
        }
    }
}

#[test]
fn scores_pace_intervals_and_funnels_are_worked_out_too() {
    let mut visitor = Visitor::new(Lang::Hant);
    visitor.open("examples");
    let worked: Vec<String> = visitor.links().into_iter().filter(|it| it.contains("worked=1")).collect();
    assert!(worked.len() >= 12, "{worked:?}");
    for link in worked {
        let address = link.strip_prefix("practise/").unwrap().split('?').next().unwrap().to_owned();
        let made = kinds::make(&Address::parse(&address).unwrap(), Lang::Hant, &[]).unwrap();
        let seen = visitor.open(&link).html.clone();
        assert!(seen.as_str().contains(made.task.right_answer(Lang::Hant).as_str()), "{link}");
        assert_eq!(seen.as_str().matches("class=\"step-formula\"").count(), made.steps.len(), "{link}");
        assert!(!seen.as_str().contains("data-do=\"answer\""));
    }
}

#[test]
fn other_figures_are_other_figures_and_lead_on() {
    let mut visitor = Visitor::new(Lang::En);
    let first = visitor.open("example/made.crude_birth_rate?focus=change&open=0").html.clone();
    let more = visitor.links().into_iter().find(|it| it.contains("&n=1")).unwrap();
    assert!(more.contains("focus=change"));
    let second = visitor.open(&more).html.clone();
    assert!(second != first && visitor.links().iter().any(|it| it.contains("&n=2") && !it.contains("&n=1")));
    assert!(visitor.links().iter().any(|it| it.starts_with("handout/") && it.contains("&n=1")));
}

#[test]
fn an_example_is_walked_through_filled_in_and_shown_to_a_class() {
    let mut visitor = Visitor::new(Lang::En);
    let steps = 9;
    visitor.open("example/theme.births?focus=value&open=0");
    for at in 1..steps {
        assert!(visitor.seen.html.as_str().contains(&format!("{at} of {steps}")));
        visitor.press("next", &[]);
        assert_eq!(visitor.seen.focus, "step");
    }
    visitor.press("back", &[]);
    assert!(visitor.seen.html.as_str().contains(&format!("{} of {steps}", steps - 1)));

    // All steps that ask for a number are open: what is wrong is said, and nothing is shown before it is right.
    visitor.open("example/theme.births?focus=value&open=3");
    while !visitor.seen.html.as_str().contains("inputmode") {
        visitor.press("next", &[]);
    }
    // The list below the step has its own formulas, of steps that are open only three dots.
    let shown = |it: &Scene| {
        it.html
            .as_str()
            .split("card example")
            .nth(1)
            .unwrap()
            .split("<section")
            .next()
            .unwrap()
            .contains("step-formula")
    };
    assert!(!shown(&visitor.seen));
    let seen = visitor.press("fill", &[("answer", "1")]);
    assert!(seen.html.as_str().contains("result wrong") && !shown(seen));

    // Who has tried may have the step shown.
    let seen = visitor.press("give", &[]);
    assert!(shown(seen) && !seen.html.as_str().contains("data-do=\"fill\""));

    // A class thinks first, then sees.
    visitor.open("example/theme.births?class=1");
    assert!(!visitor.seen.html.as_str().contains("step-formula"));
    visitor.press("next", &[]);
    assert!(visitor.seen.html.as_str().contains("step-formula"));
    visitor.press("hide", &[]);
    assert!(!visitor.seen.html.as_str().contains("step-formula"));
    let handout = visitor.open("handout/theme.antenatal?focus=gap").html.clone();
    assert!(handout.as_str().contains("data-do=\"print\""));
}

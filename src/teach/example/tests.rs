//! What every worked example promises.

use super::{Fading, Focus, faded, steps};
use crate::figures::{AreaId, sample};
use crate::locale::Lang;
use crate::measure::{Sheet, gap, movement, outcome};
use crate::speak::{gap_text, value_text};
use crate::teach::address::Level;
use crate::teach::case::Case;
use crate::teach::rng::Rng;
use crate::teach::step::{Role, Step};
use crate::teach::{own, theme};

/// The promises of one example.
#[track_caller]
fn check(case: &Case, focus: Focus, lang: Lang) -> Vec<Step> {
    let made = steps(case, focus, lang);
    assert_eq!(focus.applies(case), !made.is_empty(), "{} {focus:?}", case.subject.code);
    if made.is_empty() {
        return made;
    }
    let name = format!("{} of {} in {}, {focus:?} {lang:?}", case.subject.name, case.place, case.span);
    assert_eq!(made.iter().map(|it| it.role).collect::<Vec<_>>(), Role::ALL, "{name}");
    for it in &made {
        let text = [it.sentence.as_str(), it.picture.as_str(), it.formula.as_str()].concat();
        assert!(!text.contains('{') && !text.contains('}'), "{name}: {text}");
        assert!(!it.sentence.is_empty() && !it.think.is_empty() && !it.formula.is_empty(), "{name}: {:?}", it.role);
        assert!(!it.picture.is_empty(), "{name}: {:?} has no picture", it.role);
        if let Some(pick) = &it.pick {
            assert!(pick.right < pick.options.len() && pick.options.len() > 1, "{name}");
        }
        if !it.picture.is_empty() {
            assert!(it.picture.as_str().contains("role=\"img\""), "{name}");
            assert!(
                !it.picture.as_str().contains("<title></title>") && !it.picture.as_str().contains("style="),
                "{name}"
            );
        }
        if let Some(blank) = &it.blank {
            assert!(blank.answer.round(blank.decimals).is_some(), "{name}");
        }
    }
    let picked = made.last().unwrap().pick.as_ref().map(|it| it.options[it.right].clone());
    assert!(picked.is_none_or(|it| it == made[8].sentence), "{name}");
    if focus != Focus::Average && case.subject.scale != crate::catalog::Scale::YesNo {
        let printed = case.printed().unwrap().grouped();
        assert!(made[8].sentence.contains(&printed), "{name}: {printed} in {}", made[8].sentence);
        let round = made[5].blank.as_ref().map(|it| it.answer.round(it.decimals).unwrap());
        assert!(focus == Focus::Change || round == case.printed(), "{name}");
    }
    for (fading, want) in Fading::ALL.into_iter().zip([0, 1, 2]) {
        assert_eq!(faded(&made, fading).iter().filter(|it| **it).count(), want, "{name}");
    }
    made
}

fn seeds() -> u32 {
    std::env::var("BIAOCHI_SEEDS").ok().and_then(|it| it.parse().ok()).unwrap_or(600)
}

#[test]
fn every_invented_case_is_explained_in_nine_steps_for_each_focus() {
    let mut rng = Rng::new("examples", 1);
    for at in 0..seeds() {
        let level = Level::ALL[at as usize % 3];
        let lang = Lang::ALL[at as usize / 3 % 3];
        let case = theme::invent(theme::ALL[at as usize % theme::ALL.len()], level, lang, &mut rng);
        for focus in Focus::ALL {
            let made = check(&case, focus, lang);
            let always = matches!(focus, Focus::Value | Focus::Areas | Focus::Months | Focus::Change);
            assert!(!always || !made.is_empty(), "{focus:?} of {}", case.subject.code);
        }
    }
}

#[test]
fn every_indicator_of_every_pack_is_explained_from_invented_figures() {
    let catalog = theme::packs();
    let flow = |form: &crate::catalog::Form| {
        form.terms.iter().all(|it| catalog.item(it.item).unwrap().timing == crate::catalog::Timing::Flow)
    };
    for (id, it) in catalog.indicators() {
        for (seed, level) in (0..12).zip(Level::ALL.into_iter().cycle()) {
            for lang in Lang::ALL {
                let case = theme::invent_of(catalog, id, level, lang, &mut Rng::new(&it.code, seed)).unwrap();
                let is_rate = !matches!(it.scale, crate::catalog::Scale::YesNo);
                for focus in Focus::ALL {
                    let offered = !check(&case, focus, lang).is_empty();
                    let wanted = match focus {
                        Focus::Value => true,
                        Focus::Areas | Focus::Change => is_rate,
                        Focus::Gap => it.direction != crate::catalog::Direction::None,
                        Focus::Months => is_rate && flow(&it.numerator),
                        Focus::Average => it.denominator.as_ref().is_some_and(|it| it.divisor == 2),
                    };
                    assert!(offered || !wanted, "{} has no {focus:?}", it.code);
                }
            }
        }
    }
}

/// The numbers that a piece of a page shows, tags aside.
fn numbers(markup: &str) -> Vec<String> {
    let text: String =
        markup.split('<').map(|it| it.split_once('>').map_or(it, |it| it.1)).collect::<Vec<_>>().join(" ");
    let digits = |it: char| it.is_ascii_digit() || it == ',' || it == '.';
    let all = text.split(|it| !digits(it)).map(|it| it.trim_matches([',', '.']).to_owned());
    all.filter(|it| !it.is_empty()).collect()
}

/// Formula, sentence and picture move together: the number that the formula sets apart is the one that the sentence
/// says, and the bars of numerator and denominator show it too. No two steps in a row are the same.
#[test]
fn the_three_ways_of_a_step_show_the_same_number() {
    let catalog = theme::packs();
    let shares = |some: &[String], other: &[String]| some.iter().any(|it| other.contains(it));
    for (id, it) in catalog.indicators() {
        for lang in Lang::ALL {
            let case = theme::invent_of(catalog, id, Level::Two, lang, &mut Rng::new(&it.code, 1)).unwrap();
            let made = steps(&case, Focus::Value, lang);
            for step in &made {
                let name = format!("{} {:?} {lang:?}: {}", it.code, step.role, step.sentence);
                let apart = numbers(step.formula.as_str().split("marked\">").last().unwrap());
                let (said, drawn) = (numbers(&step.sentence), numbers(step.picture.as_str()));
                match step.role {
                    Role::Numerator | Role::Denominator if !said.is_empty() => {
                        assert!(shares(&apart, &said) && shares(&said, &drawn), "{name}: {apart:?}, {drawn:?}");
                    }
                    Role::Scale | Role::Divide | Role::Round if !apart.is_empty() && !said.is_empty() => {
                        assert!(shares(&apart, &said), "{name}: {apart:?}");
                    }
                    _ => {}
                }
            }
            for pair in made.windows(2) {
                let same = pair[0].formula == pair[1].formula && pair[0].sentence == pair[1].sentence;
                assert!(!same, "{} {:?} {lang:?}", it.code, pair[1].role);
            }
        }
    }
}

#[test]
fn every_indicator_of_the_sample_is_explained_as_the_other_pages_say_it() {
    let it = sample("t");
    for year in [2006, 2005] {
        let sheet = Sheet::new(&it, it.calendar.year(year));
        let before = Sheet::new(&it, it.calendar.year(year - 1));
        for area in [0, 1, 2, 7, it.areas.len() - 1].map(|it| AreaId(u32::try_from(it).unwrap())) {
            for (id, indicator) in it.catalog.indicators() {
                for lang in Lang::ALL {
                    let Ok(case) = own::case(&it, &sheet, Some(&before), area, id, lang) else {
                        continue;
                    };
                    let said = outcome(&it, &sheet, area, id).unwrap();
                    assert_eq!(Focus::Gap.applies(&case), said.goal.is_some());
                    for focus in Focus::ALL {
                        let made = check(&case, focus, lang);
                        let Some(last) = made.last() else {
                            continue;
                        };
                        let value = value_text(lang, &it.catalog, indicator, said.value);
                        // English leaves the unit of a single one out, so that nobody reads "1 cases".
                        let singular = lang == Lang::En && case.subject.scale == crate::catalog::Scale::Count;
                        let holds = focus == Focus::Average || singular || last.sentence.contains(&value);
                        assert!(holds, "{value} in {}", last.sentence);
                        if let (Focus::Gap, Some((goal, _)), Ok(printed)) = (focus, said.goal, said.value) {
                            let far = gap_text(lang, &it.catalog, indicator, Some(goal), gap(printed, goal).unwrap());
                            assert!(singular || last.sentence.contains(&far), "{far} in {}", last.sentence);
                        }
                        if focus == Focus::Change {
                            let earlier = outcome(&it, &before, area, id).unwrap();
                            let moved = movement(indicator, &earlier, &said).unwrap();
                            let blank = made[5].blank.as_ref().unwrap();
                            assert_eq!(blank.answer.round(blank.decimals), Some(moved.rate));
                        }
                    }
                }
            }
        }
    }
}

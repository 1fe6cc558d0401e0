//! One message a slide, in three languages.

use super::{SAMPLE, YEAR, county, facts};
use crate::figures::{Period, Workspace};
use crate::locale::Lang;
use crate::locale::tests::{has_chinese, simplified_in};
use crate::report::{Chart, Facts, Message, Say, Slide, messages};

fn of(workspace: &Workspace, period: &str, lang: Lang) -> Vec<Message> {
    messages(&Facts::new(workspace, county(workspace), Period::parse(period).unwrap()).unwrap(), lang)
}

#[track_caller]
fn check(lang: Lang, key: &str, chart: Chart, title: &str) {
    let all = of(&SAMPLE, YEAR, lang);
    let it = all.iter().find(|it| it.key == key).unwrap_or_else(|| panic!("{key} is not among {all:#?}"));
    assert_eq!((it.chart, it.title.as_str()), (chart, title), "{key}");
}

#[test]
fn a_slide_says_its_message_in_one_sentence() {
    let cbr = "indicator/crude_birth_rate";
    check(Lang::Hans, cbr, Chart::Bullet, "人口出生率10.71‰，低于12‰的目标1.29个千分点，达标");
    check(Lang::Hant, cbr, Chart::Bullet, "人口出生率10.71‰，低於12‰的目標1.29個千分點，達標");
    check(
        Lang::En,
        cbr,
        Chart::Bullet,
        "Crude birth rate 10.71‰, 1.29 per mille points below the target of 12‰: target met",
    );
    check(Lang::Hans, "trend/crude_birth_rate", Chart::Trend, "人口出生率由上年的9.78‰升至10.71‰，上升0.93个千分点");
}

#[test]
fn a_deck_has_cover_summary_indicators_sheet_ranks_laggards_trends_and_what_is_next() {
    for lang in Lang::ALL {
        let all = of(&SAMPLE, YEAR, lang);
        let mut order: Vec<Slide> = all.iter().map(|it| it.slide).collect();
        order.dedup();
        use Slide::{Cover, Indicator, Laggards, Next, Ranks, Summary, Targets, Trend};
        assert_eq!(order, [Cover, Summary, Indicator, Targets, Ranks, Laggards, Trend, Next]);
        let mut keys: Vec<&str> = all.iter().map(|it| it.key.as_str()).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all.len());
        for it in &all {
            let words = [it.title.clone(), it.points.concat()].concat();
            assert!(!it.title.is_empty() && !words.contains(['{', '}', '[', ']']), "{it:?}");
            assert!(!it.title.ends_with(['。', '.']), "{it:?}");
            assert!(lang != Lang::En || !has_chinese(&words), "{it:?}");
            assert!(lang != Lang::Hant || simplified_in(&words).is_empty(), "{it:?}");
        }
    }
}

#[test]
fn a_message_has_the_drawing_that_it_names() {
    let facts = facts(&SAMPLE, YEAR);
    let say = Say::new(&facts, Lang::Hans);
    for it in of(&SAMPLE, YEAR, Lang::Hans) {
        let drawn = matches!(it.chart, Chart::Bullet | Chart::Ranked | Chart::Trend);
        let drawing = say.draw(&it, 900, 400);
        assert_eq!(drawing.is_some(), drawn, "{}", it.key);
        assert!(drawing.is_none_or(|it| it.svg.starts_with("<svg") && it.width == 900), "{}", it.key);
    }
}

#[test]
fn a_deck_of_a_period_without_figures_still_opens_and_closes() {
    let all = of(&SAMPLE, "2010-10+12", Lang::En);
    assert_eq!(all.first().map(|it| it.slide), Some(Slide::Cover));
    assert_eq!(all.last().map(|it| it.title.as_str()), Some("No targets set yet for Assessment year 2012"));
    assert!(Facts::new(&SAMPLE, crate::figures::AreaId(9_999), Period::parse(YEAR).unwrap()).is_none());
}

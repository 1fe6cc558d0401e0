//! What the guide owes: three texts a page, results in each language, keys that can be changed, a tour of one minute.

use super::find::{Leads, search};
use super::places::{PLACES, is_known, of};
use super::screen::{Facts, play};
use super::{commands, keys::Keys};
use crate::assess::screen::ROOMS;
use crate::figures::{Workspace, sample};
use crate::locale::Lang;
use crate::scene::Event;
use crate::scene::walk::Walk;
use std::sync::LazyLock;

static SAMPLE: LazyLock<Workspace> = LazyLock::new(|| sample("s"));

fn walk(lang: Lang) -> Walk<Facts> {
    let mut walk = Walk::new(lang, Facts::default());
    walk.call.tail = "?area=S00&period=2005-10+12".to_owned();
    walk
}

/// The quoted words that stand in a source before this sign.
fn before<'a>(source: &'a str, sign: &str) -> Vec<&'a str> {
    let arms = source.lines().filter_map(|line| line.trim().split_once(sign));
    arms.filter_map(|(arm, _)| arm.strip_prefix('"')?.strip_suffix('"')).collect()
}

#[test]
fn each_page_and_each_room_has_its_three_texts() {
    let route = include_str!("../app/route.rs");
    let codes =
        route.lines().filter_map(|line| line.trim().strip_prefix("Self::")?.split_once(" => \"")?.1.split('"').next());
    let mut all: Vec<String> = codes.map(str::to_owned).collect();
    let rooms = [
        ("learn", before(include_str!("../teach/screen/mod.rs"), " => ")),
        ("present", before(include_str!("../present/screen/mod.rs"), " => ")),
        ("report", before(include_str!("../report/screen/mod.rs"), " => ")),
        ("assessment", ROOMS.iter().map(|it| it.code).collect()),
    ];
    for (page, rooms) in rooms {
        assert!(rooms.len() > 1, "{page}: its rooms are no longer where this test reads them");
        all.extend(rooms.iter().map(|it| format!("{page}/{it}")));
    }
    let missing: Vec<&String> = all.iter().filter(|it| !is_known(it)).collect();
    assert!(all.len() > 30 && missing.is_empty(), "no texts in guide/places.rs for {missing:?}");
    for place in PLACES {
        assert!(all.iter().any(|it| it == place.path), "{}: no such page", place.path);
    }
}

#[test]
fn an_address_finds_its_texts_and_a_strange_room_those_of_its_page() {
    for (path, want) in [
        ("overview", Some("overview")),
        ("indicator/crude_birth_rate", Some("indicator")),
        ("assessment/scores/county-2006-review/S01", Some("assessment/scores")),
        ("learn/practise/pool_areas.2.7", Some("learn/practise")),
        ("learn/handout/crude_birth_rate", Some("learn/examples")),
        ("report/nowhere", Some("report")),
        ("nowhere", None),
    ] {
        assert_eq!(of(path).map(|it| it.path), want, "{path}");
    }
}

/// The first result: its title, or its command.
#[track_caller]
fn check(lang: Lang, typed: &str, want: &str) {
    let groups = search(&walk(lang).call, Some(&SAMPLE), typed);
    let first = groups.first().and_then(|it| it.best.first());
    let found = first.map(|it| match &it.leads {
        Leads::Command(code) => format!("!{code}"),
        Leads::To(to) => to.split('?').next().unwrap_or_default().to_owned(),
    });
    assert_eq!(found.as_deref(), Some(want), "{typed}: {:?}", first.map(|it| &it.title));
}

#[test]
fn what_is_typed_finds_what_is_meant() {
    for (lang, typed, want) in [
        (Lang::Hans, "总览", "#/overview"),
        (Lang::Hans, "人口出生率", "#/indicator/crude_birth_rate"),
        (Lang::Hans, "出生率", "#/indicator/crude_birth_rate"),
        (Lang::Hans, "撤销", "!undo"),
        (Lang::Hans, "打印", "!print"),
        (Lang::Hans, "进度", "#/assessment/pace"),
        (Lang::Hans, "公式卡", "#/learn/card"),
        (Lang::Hans, "期间数", "#/help/words"),
        (Lang::Hans, "字号", "!text-100"),
        (Lang::Hans, "復原", "!undo"),
        (Lang::Hant, "總覽", "#/overview"),
        (Lang::Hant, "总览", "#/overview"),
        (Lang::Hant, "復原", "!undo"),
        (Lang::Hant, "匯入", "!import"),
        (Lang::Hant, "督辦", "#/assessment/log"),
        (Lang::Hant, "人口出生率", "#/indicator/crude_birth_rate"),
        (Lang::En, "overview", "#/overview"),
        (Lang::En, "crude birth", "#/indicator/crude_birth_rate"),
        (Lang::En, "cbr", "#/indicator/crude_birth_rate"),
        (Lang::En, "crude_birth_rate", "#/indicator/crude_birth_rate"),
        (Lang::En, "undo", "!undo"),
        (Lang::En, "dark", "!theme-dark"),
        (Lang::En, "laggards", "#/assessment/laggards"),
        (Lang::En, "Roll up: add", "#/learn/lesson/pool"),
        (Lang::En, "stock", "#/help/words"),
        (Lang::En, "s01", "#/overview"),
    ] {
        check(lang, typed, want);
    }
}

#[test]
fn an_area_is_found_in_each_script_and_leads_to_itself_on_the_same_page() {
    let (_, town) = SAMPLE.areas.iter().nth(1).unwrap();
    for (page, lang, typed, want) in [
        ("figures", Lang::Hans, &town.names.hans, "#/figures?area=S01&period=2005-10+12"),
        ("assessment/pace", Lang::Hant, &town.names.hans, "#/assessment/pace?area=S01&period=2005-10+12"),
        ("learn/card", Lang::Hans, &town.names.hant, "#/overview?area=S01&period=2005-10+12"),
        ("overview", Lang::En, &town.names.en, "#/overview?area=S01&period=2005-10+12"),
        ("overview", Lang::En, &town.code, "#/overview?area=S01&period=2005-10+12"),
    ] {
        let mut walk = walk(lang);
        walk.call.facts.page = page.to_owned();
        walk.call.query = vec![("q".to_owned(), typed.clone())];
        let groups = search(&walk.call, Some(&SAMPLE), typed);
        let found = groups.iter().flat_map(|it| &it.best).any(|it| it.leads == Leads::To(want.to_owned()));
        assert!(found, "{typed} on {page}");
    }
}

#[test]
fn without_a_workspace_only_what_needs_none_is_found() {
    for typed in ["总览", "人口出生率", "保存"] {
        let groups = search(&walk(Lang::Hans).call, None, typed);
        let of_workspace = groups.iter().flat_map(|it| &it.best).find(|it| match &it.leads {
            Leads::Command(code) => commands::find(code).is_none_or(|it| it.of_workspace),
            Leads::To(to) => to.starts_with("#/overview") || to.starts_with("#/indicator"),
        });
        assert_eq!(of_workspace, None, "{typed}");
    }
}

#[test]
fn nothing_typed_shows_what_was_seen_last_and_what_is_wanted_most() {
    let mut walk = walk(Lang::Hans);
    walk.call.facts.recent =
        vec!["#/indicator/crude_birth_rate?area=S01&period=2005-10+12".to_owned(), "#/nowhere".to_owned()];
    walk.turn_to("panel/find?q=");
    walk.send(Event::Open, |call| play(call, Some(&SAMPLE)));
    let indicator = SAMPLE.catalog.indicator(SAMPLE.catalog.indicator_by_code("crude_birth_rate").unwrap()).unwrap();
    for want in [indicator.names.hans.as_str(), "data-command=\"undo\"", "Ctrl+Z", "id=\"found-0\""] {
        assert!(walk.html().contains(want), "{want}: {}", walk.html());
    }
    assert!(!walk.html().contains("nowhere"));
}

#[test]
fn every_scene_of_the_guide_opens_in_each_language_and_its_links_lead_to_places() {
    for lang in Lang::ALL {
        let mut walk = walk(lang);
        let parts = ["", "numbers", "words", "keys", "limits", "nowhere", "panel/page", "panel/find?q=a"];
        let places = PLACES.iter().map(|it| it.path);
        for path in parts.into_iter().chain(places) {
            walk.turn_to(path);
            walk.send(Event::Open, |call| play(call, Some(&SAMPLE)));
            assert!(walk.html().len() > 100, "{path}");
            for link in walk.html().split("#/").skip(1) {
                let to = link.split(['"', '?']).next().unwrap_or_default();
                let part = to.strip_prefix("help/").unwrap_or(to);
                let is_part = ["numbers", "words", "keys", "limits"].contains(&part);
                assert!(of(to).is_some() && (is_part || of(part).is_some()), "{path} leads to {to}");
            }
            walk.send(Event::Open, |call| play(call, None));
            assert!(!walk.html().contains("\"#/overview"), "{path} leads to a workspace where there is none");
        }
    }
}

#[test]
fn keys_are_changed_refused_switched_off_and_reset_on_their_page() {
    let mut walk = walk(Lang::En);
    walk.turn_to("keys");
    let mut press = |what: &str, chord: &str| {
        let event = match walk.seen.html.is_empty() {
            true => Event::Open,
            false => Event::Press { what: what.to_owned(), form: vec![("chord".to_owned(), chord.to_owned())] },
        };
        walk.send(event, |call| play(call, None));
        walk.focus_is_there();
        if let Some(kept) = &walk.seen.keep {
            walk.call.facts.keys.clone_from(kept);
        }
        (walk.seen.say.clone(), Keys::read(&walk.call.facts.keys), walk.html().to_owned())
    };
    press("", "");
    let (says, _, html) = press("change:undo", "");
    assert!(says.contains("press the new keys") && html.contains("data-chord=\"set:undo\""), "{says}");
    for (chord, why) in [("Ctrl+S", "Save the workspace file"), ("U", "typing"), ("Ctrl+T", "never reaches")] {
        let (says, keys, html) = press("set:undo", chord);
        assert!(says.contains(why) && html.contains("data-chord=\"set:undo\""), "{chord}: {says}");
        assert_eq!(keys, Keys::default(), "{chord}");
    }
    let (says, keys, html) = press("set:undo", "Ctrl+U");
    assert!(says.contains("Ctrl+U") && says.contains("browser") && !html.contains("data-chord"), "{says}");
    assert_eq!((keys.command("Ctrl+U"), keys.command("Ctrl+Z")), (Some("undo"), None));
    let (_, keys, _) = press("off:save", "");
    assert_eq!(keys.command("Ctrl+S"), None);
    let (_, keys, _) = press("reset:undo", "");
    assert_eq!((keys.command("Ctrl+Z"), keys.command("Ctrl+S")), (Some("undo"), None));
    let (_, keys, html) = press("all", "");
    assert!(keys.off && !html.contains("Ctrl</kbd><kbd>Z"), "what is off is not shown");
    let (_, keys, _) = press("letters", "");
    assert!(keys.letters_off);
    let (_, keys, _) = press("reset-all", "");
    assert_eq!(keys, Keys::default());
}

#[test]
fn the_tour_has_six_stops_of_one_minute_and_can_be_skipped_at_each() {
    for lang in Lang::ALL {
        let mut walk = walk(lang);
        let mut letters = 0;
        for at in 0..6 {
            walk.turn_to(&format!("panel/tour/{at}"));
            walk.send(Event::Open, |call| play(call, Some(&SAMPLE)));
            assert!(!walk.seen.state.is_empty() && walk.html().contains("id=\"tour-next\""), "stop {at}");
            assert_eq!(walk.html().contains("tour-skip"), at < 5, "stop {at}");
            let says = walk.html().split("<p>").nth(1).and_then(|it| it.split("</p>").next()).unwrap_or_default();
            letters += says.chars().count();
        }
        // Read slowly: four characters of Chinese, or fifteen letters of English, a second.
        let most = if lang == Lang::En { 60 * 15 } else { 60 * 4 };
        assert!(letters <= most, "{lang:?}: {letters}");
        walk.turn_to("panel/tour/6");
        walk.send(Event::Open, |call| play(call, Some(&SAMPLE)));
        assert!(walk.seen.state.is_empty() && walk.seen.html.is_empty());
    }
}

//! Marks by people: self-assessment and re-check side by side, entered numbers, spot checks.

use super::super::Desk;
use super::super::parts::{card, lede};
use super::{FIRST, find, input, nothing, rooms, select, text, year};
use crate::assess::marks::{Asked, Mark, Marks, Spot, Trouble, YEAR, asked, key};
use crate::assess::scheme::{Number, Scheme};
use crate::assess::score::plain;
use crate::catalog::Names;
use crate::figures::{AreaId, Workspace};
use crate::locale::{AssessRoomText, AssessText, fill};
use crate::measure::Exact;
use crate::scene::{Act, Call, Event, Html, Scene};
use serde::{Deserialize, Serialize};

/// What the page remembers: the part of the year.
#[derive(Default, Serialize, Deserialize)]
struct State {
    part: String,
}

/// The scene: the areas below the chosen one, or the marks of one area.
pub(super) fn play(call: &Call<Desk>, rest: &str, workspace: &Workspace) -> Scene {
    let words = AssessRoomText::of(call.lang);
    let (code, area) = rest.split_once('/').unwrap_or((rest, ""));
    let code = if code.is_empty() { FIRST } else { code };
    let title = rooms(call.lang).marks;
    let Some(known) = find(code, workspace) else {
        return nothing(call, title, &fill(words.no_scheme, &[("code", code)]));
    };
    match workspace.areas.by_code(area) {
        Some(id) => of_area(call, &known.scheme, id, workspace),
        None => choose(call, &known.scheme, workspace),
    }
}

/// The areas, with how much of each is entered.
fn choose(call: &Call<Desk>, scheme: &Scheme, workspace: &Workspace) -> Scene {
    let words = AssessRoomText::of(call.lang);
    let title = rooms(call.lang).marks;
    let Some(top) = call.facts.area(workspace) else { return nothing(call, title, words.no_area) };
    let all = asked(scheme);
    let children = workspace.areas.children(top);
    let own = [top];
    let mut list = Html::new();
    for area in if children.is_empty() { own.as_slice() } else { children } {
        let Some(it) = workspace.areas.get(*area) else { continue };
        let marks = kept(call, scheme, workspace, *area).unwrap_or_default();
        let done = all.iter().filter(|it| marks.marks.contains_key(&it.code)).count().to_string();
        let says = fill(words.marks_done, &[("n", &done), ("of", &all.len().to_string())]);
        let href = call.link("assessment", &format!("marks/{}/{}", scheme.code, it.code));
        let inner = Html::new().link("", &href, it.names.get(call.lang)).within("small", "", &text(&says));
        list = list.within("li", "", &inner);
    }
    let head = lede(call, title, scheme.names.get(call.lang));
    let html = head.and(&card("", &Html::new().within("ul", "rooms", &list)));
    Scene { title: title.to_owned(), html, ..Scene::default() }
}

fn kept(call: &Call<Desk>, scheme: &Scheme, workspace: &Workspace, area: AreaId) -> Result<Marks, Trouble> {
    let code = workspace.areas.get(area).map_or("", |it| it.code.as_str());
    let key = key(year(call, workspace), &scheme.code, code);
    workspace.records.get(&key).map_or(Ok(Marks::default()), Marks::read)
}

fn of_area(call: &Call<Desk>, scheme: &Scheme, area: AreaId, workspace: &Workspace) -> Scene {
    let words = AssessRoomText::of(call.lang);
    let it = workspace.areas.get(area);
    let name = it.map_or("", |it| it.names.get(call.lang));
    let code = it.map_or("", |it| it.code.as_str());
    let title = fill(words.marks_of, &[("area", name)]);
    let mut state: State = serde_json::from_str(&call.state).unwrap_or_default();
    let parts = parts(scheme, call);
    if call.pressed() == Some("part") {
        call.field("part").unwrap_or_default().clone_into(&mut state.part);
    }
    if !parts.iter().any(|(code, _)| *code == state.part) {
        state.part = parts.first().map_or_else(|| YEAR.to_owned(), |(code, _)| code.clone());
    }
    let (marks, broken) = match kept(call, scheme, workspace, area) {
        Ok(it) => (it, None),
        Err(why) => (Marks::default(), Some(why)),
    };
    let mut scene = Scene { title: title.clone(), ..Scene::default() };
    let mut trouble = broken;
    let mut shown = marks.clone();
    if call.facts.writable {
        let changed = match call.pressed() {
            Some("save") => Some(entered(call, scheme, &state.part, marks)),
            Some("spot-add") => Some(spotted(call, scheme, marks)),
            Some(what) => what.strip_prefix("spot-drop:").and_then(|at| at.parse::<usize>().ok()).map(|at| {
                let mut marks = marks;
                if at < marks.spots.len() {
                    marks.spots.remove(at);
                }
                Ok(marks)
            }),
            None => None,
        };
        match changed {
            Some(Ok(marks)) => {
                let key = key(year(call, workspace), &scheme.code, code);
                scene.acts.push(Act::Record(key, marks.write()));
                words.saved.clone_into(&mut scene.say);
                shown = marks;
            }
            Some(Err(why)) => trouble = Some(why),
            None => {}
        }
    }
    if let Some(why) = &trouble {
        // What was typed stays in its fields: only the reason is put in.
        let says = why.says(call.lang);
        scene.say.clone_from(&says);
        if matches!(call.event, Event::Press { .. }) {
            scene.patch.push(("marks-trouble".to_owned(), says));
        }
    }
    let says = trouble.map(|it| it.says(call.lang)).unwrap_or_default();
    let form = Form { call, scheme, marks: &shown, part: &state.part };
    let back = call.link("assessment", &format!("scores/{}/{code}", scheme.code));
    let tools = Html::new().within("span", "", &text(scheme.names.get(call.lang))).link(
        "btn quiet",
        &back,
        &fill(words.sheet, &[("area", name)]),
    );
    let mut html = lede(call, &title, words.no_persons).within("div", "btns", &tools);
    if !call.facts.writable {
        html = html.within("p", "notice warn", &text(AssessText::of(call.lang).read_only));
    }
    if parts.len() > 1 {
        html = html.within("div", "fields", &select("part", "part", words.part, &parts, &state.part));
    }
    let problem = [("class", "problem"), ("id", "marks-trouble"), ("role", "alert")];
    html = html.el("p", &problem, &text(&says)).and(&form.asked()).and(&form.claims());
    scene.html = html.and(&card(words.spots, &form.spots()));
    scene.state = serde_json::to_string(&state).unwrap_or_default();
    scene
}

/// The parts of the year in which people mark; the whole year where there are none.
fn parts(scheme: &Scheme, call: &Call<Desk>) -> Vec<(String, String)> {
    let words = AssessRoomText::of(call.lang);
    let with_months = scheme.parts.iter().filter(|it| it.when != crate::assess::scheme::When::Spot);
    let mut parts = vec![(YEAR.to_owned(), words.whole_year.to_owned())];
    parts.extend(with_months.map(|it| (it.code.clone(), it.names.get(call.lang).to_owned())));
    parts
}

struct Form<'a> {
    call: &'a Call<Desk>,
    scheme: &'a Scheme,
    marks: &'a Marks,
    part: &'a str,
}

impl Form<'_> {
    fn asked(&self) -> Html {
        let words = AssessRoomText::of(self.call.lang);
        let all = asked(self.scheme);
        if all.is_empty() {
            return Html::new().within("p", "empty", &text(words.nothing_asked));
        }
        let mut list = Html::new();
        for it in &all {
            let unit = match (&it.unit, it.limits) {
                (Some(unit), _) => unit.get(self.call.lang).to_owned(),
                (None, Some((_, most))) => fill(words.full_points, &[("n", &plain(most.0))]),
                (None, None) => String::new(),
            };
            list = list.and(&self.row(&it.code, it.names.get(self.call.lang), &unit, true));
        }
        let save = Html::new().button("btn", "save", words.save);
        card("", &Html::new().within("div", "marks", &list).within("div", "btns", &save))
    }

    /// What the area claims for lines that are scored from figures.
    fn claims(&self) -> Html {
        let words = AssessRoomText::of(self.call.lang);
        let asked = asked(self.scheme);
        let mut list = Html::new();
        for (_, line) in self.scheme.lines().filter(|(_, line)| !asked.iter().any(|it| it.code == line.code)) {
            let unit = fill(words.full_points, &[("n", &plain(line.points.0))]);
            list = list.and(&self.row(&line.code, line.names.get(self.call.lang), &unit, false));
        }
        if list.is_empty() {
            return list;
        }
        let save = Html::new().button("btn ghost", "save", words.save);
        let head = Html::new().within("summary", "", &text(words.claims_title)).p(words.claims_title_says);
        let inner = head.within("div", "marks", &list).within("div", "btns", &save);
        Html::new().within("details", "card", &inner)
    }

    fn row(&self, code: &str, name: &str, unit: &str, has_above: bool) -> Html {
        let words = AssessRoomText::of(self.call.lang);
        let pair = self.marks.get(code, self.part).cloned().unwrap_or_default();
        let side = |which: &str, label: &str, mark: &Option<Mark>| {
            let (number, note) =
                mark.as_ref().map_or_else(Default::default, |it| (it.number.to_string(), it.note.clone()));
            let label = format!("{name}: {label}");
            let number = bare(&format!("{which}:{code}"), &label, &number, "short");
            number.and(&bare(&format!("{which}-note:{code}"), &format!("{label}, {}", words.mark_note), &note, "note"))
        };
        let head = Html::new().within("b", "", &text(name)).within("small", "", &text(unit));
        let mut out = Html::new().within("div", "mark-name", &head);
        let own =
            Html::new().within("span", "side", &text(words.self_mark)).and(&side("own", words.self_mark, &pair.own));
        out = out.within("div", "mark-side", &own);
        if has_above {
            let above = Html::new().within("span", "side", &text(words.above_mark)).and(&side(
                "above",
                words.above_mark,
                &pair.above,
            ));
            out = out.within("div", "mark-side", &above);
        }
        if let (Some(own), Some(above)) = (&pair.own, &pair.above) {
            let difference = own.number.0.minus(above.number.0).unwrap_or(Exact::ZERO);
            let says = format!("{} {}", words.difference, signed(difference));
            out = out.within("p", if difference.is_zero() { "mark-diff" } else { "mark-diff some" }, &text(&says));
        }
        Html::new().within("div", "mark", &out)
    }

    fn spots(&self) -> Html {
        let words = AssessRoomText::of(self.call.lang);
        let name = |code: &str| {
            let line = self.scheme.lines().find(|(_, line)| line.code == code);
            line.map_or_else(|| code.to_owned(), |(_, line)| line.names.get(self.call.lang).to_owned())
        };
        let mut list = Html::new();
        for (at, spot) in self.marks.spots.iter().enumerate() {
            let what = spot.line.as_deref().map_or_else(|| words.spot_whole.to_owned(), name);
            let result = match spot.points {
                Some(points) => plain(points.0),
                None => fill(words.spot_of_line, &[("a", &spot.checked.to_string()), ("b", &spot.right.to_string())]),
            };
            let says = [spot.month.as_str(), &what, &result, &spot.note].join(" · ");
            let inner = Html::new().within("span", "", &text(says.trim_end_matches(" · "))).button(
                "btn quiet",
                &format!("spot-drop:{at}"),
                words.spot_drop,
            );
            list = list.within("li", "", &inner);
        }
        let mut choices = vec![(String::new(), words.spot_whole.to_owned())];
        choices.extend(
            self.scheme.lines().map(|(_, line)| (line.code.clone(), line.names.get(self.call.lang).to_owned())),
        );
        let points = fill(words.spot_points, &[("n", &plain(self.scheme.full.0))]);
        let fields = input("spot-month", "", words.spot_month, "", "short")
            .and(&select("spot-line", "", words.spot_what, &choices, ""))
            .and(&input("spot-points", "", &points, "", "short"))
            .and(&input("spot-checked", "", words.spot_checked, "", "short"))
            .and(&input("spot-right", "", words.spot_right, "", "short"))
            .and(&input("spot-note", "", words.spot_note, "", ""));
        let list = if list.is_empty() { list } else { Html::new().within("ul", "spots", &list) };
        list.within("div", "fields", &fields).within(
            "div",
            "btns",
            &Html::new().button("btn ghost", "spot-add", words.spot_add),
        )
    }
}

/// A field whose label is said but not shown.
fn bare(name: &str, label: &str, value: &str, class: &str) -> Html {
    let mut attributes =
        vec![("name", name), ("type", "text"), ("autocomplete", "off"), ("aria-label", label), ("class", class)];
    if class == "short" {
        attributes.push(("inputmode", "decimal"));
    }
    if !value.is_empty() {
        attributes.push(("value", value));
    }
    Html::new().el("input", &attributes, &Html::new())
}

fn signed(it: Exact) -> String {
    if it.numerator() > 0 { format!("+{}", plain(it)) } else { plain(it) }
}

/// A typed number: full-width digits and signs are read as their plain ones.
pub(super) fn number(typed: &str) -> Option<Number> {
    let plain = typed.trim().chars().map(|c| match c {
        '\u{ff10}'..='\u{ff19}' | '\u{ff0e}' | '\u{ff0d}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        _ => c,
    });
    Number::parse(plain.collect::<String>().trim_end_matches('%'))
}

/// The marks with what was typed for a part of the year.
fn entered(call: &Call<Desk>, scheme: &Scheme, part: &str, mut marks: Marks) -> Result<Marks, Trouble> {
    let mut all = asked(scheme);
    for (_, line) in scheme.lines() {
        if !all.iter().any(|it| it.code == line.code) {
            all.push(Asked {
                code: line.code.clone(),
                names: line.names.clone(),
                unit: None,
                limits: None,
                line: Some(line.code.clone()),
                is_mark: false,
            });
        }
    }
    for it in &all {
        for (which, above) in [("own", false), ("above", true)] {
            let Some(typed) = call.field(&format!("{which}:{}", it.code)) else { continue };
            let note = call.field(&format!("{which}-note:{}", it.code)).unwrap_or_default().trim().to_owned();
            let mark = if typed.trim().is_empty() {
                None
            } else {
                let number = number(typed).ok_or_else(|| Trouble::Number(it.names.clone(), typed.to_owned()))?;
                check_range(it, number)?;
                Some(Mark { number, note })
            };
            marks.put(&it.code, part, above, mark);
        }
    }
    marks.check()?;
    Ok(marks)
}

fn check_range(it: &Asked, number: Number) -> Result<(), Trouble> {
    let Some((least, most)) = it.limits else { return Ok(()) };
    let inside = number.0.compare(least.0).is_some_and(std::cmp::Ordering::is_ge)
        && number.0.compare(most.0).is_some_and(std::cmp::Ordering::is_le);
    if inside { Ok(()) } else { Err(Trouble::Range(Box::new((it.names.clone(), number, least, most)))) }
}

/// The marks with one more spot check.
fn spotted(call: &Call<Desk>, scheme: &Scheme, mut marks: Marks) -> Result<Marks, Trouble> {
    let field = |name: &str| call.field(name).unwrap_or_default().trim().to_owned();
    let words = |pick: fn(&AssessRoomText) -> &'static str| {
        use crate::locale::Lang;
        let [hans, hant, en] = [Lang::Hans, Lang::Hant, Lang::En].map(|it| pick(AssessRoomText::of(it)).to_owned());
        Names { hans, hant, en }
    };
    let count = |name: &str, what: fn(&AssessRoomText) -> &'static str| {
        let typed = field(name);
        let read = number(&typed).filter(|it| it.0.denominator() == 1);
        let read = read.and_then(|it| u32::try_from(it.0.numerator()).ok());
        read.ok_or_else(|| Trouble::Number(words(what), typed))
    };
    let line = Some(field("spot-line")).filter(|it| scheme.lines().any(|(_, line)| line.code == *it));
    let mut spot =
        Spot { month: field("spot-month"), line, points: None, right: 0, checked: 0, note: field("spot-note") };
    if spot.line.is_some() {
        spot.checked = count("spot-checked", |it| it.spot_checked)?;
        spot.right = count("spot-right", |it| it.spot_right)?;
    } else {
        let typed = field("spot-points");
        let points = number(&typed).ok_or_else(|| Trouble::Number(words(|it| it.points), typed))?;
        let asked = Asked {
            code: String::new(),
            names: words(|it| it.points),
            unit: None,
            limits: Some((Number::ZERO, scheme.full)),
            line: None,
            is_mark: true,
        };
        check_range(&asked, points)?;
        spot.points = Some(points);
    }
    marks.spots.push(spot);
    marks.check()?;
    Ok(marks)
}

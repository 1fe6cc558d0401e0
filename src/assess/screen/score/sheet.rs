//! The score sheet of an area: every point, and one press away its working.

use super::super::Desk;
use super::super::parts::{card, lede};
use super::{badge, find, nothing, text, year};
use crate::assess::log::Day;
use crate::assess::marks::YEAR;
use crate::assess::scheme::{Line, Trigger, What};
use crate::assess::score::{AreaScore, Board, PartScore, Span, State, Voice, area, plain, rule, working};
use crate::figures::{AreaId, Workspace};
use crate::locale::{AssessRoomText, AssessScoreText, fill};
use crate::measure::{Exact, Fixed};
use crate::scene::{Call, Html, Scene};

/// The scene.
pub(super) fn play(call: &Call<Desk>, code: &str, area_code: &str, workspace: &Workspace) -> Scene {
    let words = AssessRoomText::of(call.lang);
    let Some(known) = find(code, workspace) else {
        return nothing(call, super::rooms(call.lang).scores, &fill(words.no_scheme, &[("code", code)]));
    };
    let Some(id) = workspace.areas.by_code(area_code) else {
        return nothing(call, super::rooms(call.lang).scores, words.no_area);
    };
    let top = workspace.areas.get(id).and_then(|it| it.parent).unwrap_or(id);
    let board = Board::new(workspace, &known.scheme, year(call, workspace), top).on(Day(call.today));
    let score = area(&board, id);
    let voice = Voice { board: &board, lang: call.lang };
    let name = workspace.areas.get(id).map_or("", |it| it.names.get(call.lang));
    let title = fill(words.sheet, &[("area", name)]);
    let back = call.link("assessment", &format!("scores/{code}"));
    let marks = call.link("assessment", &format!("marks/{code}/{area_code}"));
    let tools = badge(&known, call.lang)
        .within("span", "", &text(known.scheme.names.get(call.lang)))
        .link("btn quiet", &back, words.back_table)
        .link("btn quiet", &marks, words.enter_marks)
        .button("btn quiet", "print", words.print);
    let mut html = lede(call, &title, "").within("div", "btns", &tools).and(&card("", &top_of(voice, &score)));
    for (span, part) in board.spans().into_iter().zip(&score.parts) {
        let name = span.part.map_or(words.whole_year, |it| it.names.get(call.lang));
        html = html.and(&card(name, &part_of(voice, id, span, part)));
    }
    let print = call.pressed() == Some("print");
    Scene { title, html, print, ..Scene::default() }
}

/// The total with its grade, its vetoes and how it is made.
fn top_of(voice: Voice<'_>, score: &AreaScore) -> Html {
    let words = AssessRoomText::of(voice.lang);
    let scheme = voice.board.scheme;
    let full = fill(words.of_full, &[("n", &plain(scheme.full.0))]);
    let total = match score.holds() {
        Ok(total) => Html::new().within("p", "big", &text(&total.grouped()).within("span", "", &text(&full))),
        Err(why) => Html::new().within("p", "big why", &text(&voice.why(why))),
    };
    let mut inner = total;
    if let Some(band) = score.band.and_then(|it| scheme.bands.get(it)) {
        let says = format!("{}: {}", words.grade, band.names.get(voice.lang));
        inner = inner.within("p", "", &Html::new().within("span", "chip met", &text(&says)));
    }
    let reasons = vetoes(voice, score);
    if !reasons.is_empty() {
        let scores = AssessScoreText::of(voice.lang);
        let zero = score.vetoes.iter().any(|it| it.is_zero);
        let head = if zero { scores.veto_zero } else { scores.veto_grade };
        let head = Html::new().within("b", "", &text(&format!("▼ {head}")));
        inner = inner.el("div", &[("class", "notice bad"), ("role", "note")], &head.list(&reasons));
    }
    for (place, why) in &score.unjudged {
        let name = scheme.vetoes.get(*place).map_or("", |it| it.names.get(voice.lang));
        let says = fill(AssessScoreText::of(voice.lang).veto_unknown, &[("name", name), ("why", &voice.why(*why))]);
        inner = inner.within("p", "small muted", &text(&says));
    }
    if !scheme.parts.is_empty() {
        inner = inner.and(&of_parts(voice, score));
    }
    inner
}

/// How the parts of the year make the total.
fn of_parts(voice: Voice<'_>, score: &AreaScore) -> Html {
    let (words, scores) = (AssessRoomText::of(voice.lang), AssessScoreText::of(voice.lang));
    let mut parts = Vec::new();
    let mut sum = Exact::ZERO;
    let mut notes = Vec::new();
    for (part, made) in voice.board.scheme.parts.iter().zip(&score.parts) {
        match made.total {
            Ok(total) => {
                parts.push(format!("{} × {}", total.grouped(), plain(part.weight.0)));
                sum = sum.plus(part.weight.0).unwrap_or(sum);
            }
            Err(why) => notes.push(format!("{}: {}", part.names.get(voice.lang), voice.why(why))),
        }
    }
    let Ok(total) = score.total else { return Html::new().list(&notes) };
    let values = [("parts", parts.join(" + ")), ("sum", plain(sum)), ("total", total.grouped())];
    let line = fill(scores.total_parts, &values.each_ref().map(|(key, it)| (*key, it.as_str())));
    let out = Html::new().within("h2", "", &text(words.how_total)).p(&line);
    if notes.is_empty() { out } else { out.list(&notes) }
}

/// Why each veto was set off.
pub(super) fn vetoes(voice: Voice<'_>, score: &AreaScore) -> Vec<String> {
    let text = AssessScoreText::of(voice.lang);
    let mut out = Vec::new();
    for hit in &score.vetoes {
        let Some(veto) = voice.board.scheme.vetoes.get(hit.place) else { continue };
        let name = veto.names.get(voice.lang);
        match &veto.on {
            Trigger::TotalBelow(least) => {
                let total = score.total.map_or_else(|why| voice.why(why), Fixed::grouped);
                out.push(fill(text.veto_total, &[("name", name), ("total", &total), ("least", &plain(least.0))]));
            }
            Trigger::Own(it) | Trigger::AnyChild(it) => {
                for (area, value, aim) in hit.by.iter().take(5) {
                    let at = voice.board.workspace.areas.get(*area).map_or("", |it| it.names.get(voice.lang));
                    let own = *area == score.area;
                    let says = if own { text.veto_own } else { text.veto_child };
                    let at =
                        if voice.lang == crate::locale::Lang::En || own { at.to_owned() } else { format!("{at} ") };
                    let (value, goal) = (voice.value(&it.what, value), voice.limit(&it.what, aim.limit));
                    out.push(fill(says, &[("name", name), ("area", &at), ("value", &value), ("goal", &goal)]));
                }
                if hit.by.len() > 5 {
                    out.push(fill(text.veto_more, &[("name", name), ("n", &(hit.by.len() - 5).to_string())]));
                }
            }
        }
    }
    out
}

fn part_of(voice: Voice<'_>, id: AreaId, span: Span<'_>, part: &PartScore) -> Html {
    let words = AssessRoomText::of(voice.lang);
    if part.lines.is_empty() {
        let n = part.spots.len().to_string();
        let total = part.total.map_or_else(|why| voice.why(why), Fixed::grouped);
        return Html::new().p(&format!("{}: {total}", fill(words.spot_mean, &[("n", &n)])));
    }
    let mut out = Html::new();
    let mut at = 0;
    for group in &voice.board.scheme.groups {
        let mut list = Html::new();
        for line in &group.lines {
            list = list.and(&line_of(voice, id, span, part, at, line));
            at += 1;
        }
        out = out.within("h3", "", &text(group.names.get(voice.lang))).within("div", "score-lines", &list);
    }
    out.and(&total_of(voice, part))
}

/// A line: closed, its points; open, its working, its rule and where that is from.
fn line_of(voice: Voice<'_>, id: AreaId, span: Span<'_>, part: &PartScore, at: usize, line: &Line) -> Html {
    let words = AssessRoomText::of(voice.lang);
    let (Some(score), Some(inputs)) = (part.lines.get(at), part.inputs.get(at)) else { return Html::new() };
    let (points, class) = match score.state {
        State::Scored => (voice.shown(score.points), "points"),
        State::Zeroed(_) => (words.zeroed.to_owned(), "points lost"),
        State::LeftOut(_) => (words.left_out.to_owned(), "points none"),
        State::Held(_) => (words.held.to_owned(), "points lost"),
    };
    let of = match score.state {
        State::Scored if !score.full.is_zero() => format!(" / {}", plain(score.full)),
        _ => String::new(),
    };
    let lost = score.state == State::Scored && score.points.compare(score.full).is_some_and(std::cmp::Ordering::is_lt);
    let class = if lost { "points lost" } else { class };
    let value = line.terms.iter().zip(inputs).find_map(|(term, it)| Some(voice.value(&term.what, &it.value.ok()?)));
    let aim = line.terms.iter().zip(inputs).find_map(|(term, it)| Some(voice.limit(&term.what, it.aim?.ok()?.limit)));
    let head = Html::new()
        .within("span", "name", &text(line.names.get(voice.lang)))
        .within("span", "value", &text(&value.unwrap_or_default()))
        .within("span", "aim", &text(&aim.unwrap_or_default()))
        .within("b", class, &text(&points).within("small", "", &text(&of)));
    let mut steps = Html::new();
    for step in working(voice, line, inputs, score) {
        let mut inner = Html::new().within("b", "", &text(&step.title)).within("p", "step-line", &text(&step.line));
        for note in &step.notes {
            inner = inner.within("p", "small muted", &text(note));
        }
        steps = steps.within("li", if step.is_answer { "answer-step" } else { "" }, &inner);
    }
    let mut more = Html::new().within("ol", "steps", &steps);
    let mut told = Html::new();
    let mut add = |name: &str, says: &str| {
        told = std::mem::take(&mut told).within("dt", "", &text(name)).within("dd", "", &text(says));
    };
    add(words.rule, &rule(voice, line));
    add(words.source, line.source.get(voice.lang));
    if let Some(note) = &line.note {
        add(words.note, note.get(voice.lang));
    }
    if let Some(claim) = claim(voice, id, span, line, score.state == State::Scored, score.points) {
        add(words.self_mark, &claim);
    }
    more = more.within("dl", "score-told", &told);
    for term in &line.terms {
        if let What::Indicator(code) = &term.what {
            let period = span.period.map(crate::figures::Period::code).unwrap_or_default();
            let area = voice.board.workspace.areas.get(id).map_or("", |it| it.code.as_str());
            let lang = voice.lang.tag();
            let href = format!("#/indicator/{code}?area={area}&period={period}&lang={lang}");
            more = more.within("p", "", &Html::new().link("btn quiet", &href, words.open_indicator));
            break;
        }
        if let What::OpenItems(_) = &term.what {
            let area = voice.board.workspace.areas.get(id).map_or("", |it| it.code.as_str());
            let href = format!("#/assessment/log?area={area}&lang={}", voice.lang.tag());
            more = more.within("p", "", &Html::new().link("btn quiet", &href, words.open_log));
            break;
        }
    }
    let name = format!("line-{}-{}", span.code(), line.code);
    let summary = Html::new().within("summary", "", &head);
    Html::new().el("details", &[("class", "score-line"), ("id", &name)], &summary.and(&more))
}

/// What the area says of itself beside what counts.
fn claim(voice: Voice<'_>, id: AreaId, span: Span<'_>, line: &Line, is_scored: bool, points: Exact) -> Option<String> {
    let words = AssessRoomText::of(voice.lang);
    let marks = voice.board.marks(id)?;
    let pair = marks.get(&line.code, span.code()).or_else(|| marks.get(&line.code, YEAR))?;
    let own = pair.own.as_ref()?.number.0;
    let counted = pair.above.as_ref().map(|it| it.number.0).or(is_scored.then_some(points))?;
    let difference = own.minus(counted)?;
    let values = [("a", plain(own)), ("b", plain(counted)), ("d", plain(difference))];
    Some(fill(words.claims, &values.each_ref().map(|(key, it)| (*key, it.as_str()))))
}

/// How the lines of a part make its total.
fn total_of(voice: Voice<'_>, part: &PartScore) -> Html {
    let (words, scores) = (AssessRoomText::of(voice.lang), AssessScoreText::of(voice.lang));
    let head = Html::new().within("h3", "", &text(words.how_total));
    let (sum, total) = match (&part.sum, part.total) {
        (Ok(sum), Ok(total)) => (sum, total),
        (Err(why), _) => return head.p(&voice.why(*why)),
        (_, Err(why)) => return head.p(&voice.why(why)),
    };
    let scheme = voice.board.scheme;
    let is_weighted = scheme.groups.iter().any(|it| it.weight.is_some());
    let mut points = Vec::new();
    let mut all = Vec::new();
    let mut at = 0;
    for group in &scheme.groups {
        let worth = scheme.worth(group).unwrap_or(Exact::ZERO);
        let lines = part.lines.iter().skip(at).take(group.lines.len()).filter(|it| it.is_counted());
        let of: Vec<Exact> = lines.filter_map(|it| crate::assess::score::product(it.points, worth)).collect();
        at += group.lines.len();
        let shown = crate::assess::score::round_sum(&of, scheme.decimals).map_or_else(String::new, Fixed::grouped);
        points.push(format!("{} {shown}", group.names.get(voice.lang)));
        all.extend(of);
    }
    let before = crate::assess::score::round_sum(&all, scheme.decimals).map_or_else(String::new, Fixed::grouped);
    let values = [
        ("parts", points.join(" + ")),
        ("sum", before),
        ("assessed", plain(sum.assessed)),
        ("full", plain(sum.out_of)),
        ("total", total.grouped()),
    ];
    let says = if sum.assessed == sum.out_of { scores.total_plain } else { scores.total_scaled };
    let line = fill(says, &values.each_ref().map(|(key, it)| (*key, it.as_str())));
    let out = head.within("p", "score-total", &text(&line));
    if is_weighted { out.within("p", "small muted", &text(scores.total_weights)) } else { out }
}

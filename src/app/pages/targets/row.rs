//! The fields of one target: comparison, limit or limits. Enter keeps and goes down, Escape restores.

use super::Place;
use super::put::{focus_field, put_typed, standing_of};
use super::sheet::{indicator_name, indicator_of};
use crate::app::parts::says::{d, t};
use crate::app::parts::show::Show;
use crate::app::state::App;
use crate::app::target_model::{
    Kind, Standing, Typed, TypedProblem, asks_yes, benchmarks, from_fields, limit_text, path_name, problem_text,
    shape_of, template, written, yes_no_goal,
};
use crate::catalog::{Against, Benchmark, Direction, Goal, Indicator, IndicatorId, Scale};
use crate::figures::{AreaId, SetTarget, Workspace};
use crate::locale::{TargetsText, ValueText, fill};
use crate::speak::{target_text, unit_of};
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Node;

/// What stands in the fields. A target that is more than limits has no shape and stands in the first, written out.
#[derive(Clone, PartialEq)]
struct Fields {
    shape: Direction,
    low: String,
    high: String,
}

impl Fields {
    fn of(app: App, it: &Indicator, target: Option<SetTarget>) -> Self {
        let goal = match target {
            Some(SetTarget::Goal(goal)) => Some(goal),
            None | Some(SetTarget::Waived) => None,
            Some(target) => return Self::written(app, it, target),
        };
        let (low, high) = match goal {
            None => (String::new(), String::new()),
            Some(Goal::AtMost(at) | Goal::AtLeast(at) | Goal::Equal(at)) => (limit_text(it, at), String::new()),
            Some(Goal::Within(low, high)) => (limit_text(it, low), limit_text(it, high)),
        };
        Self { shape: shape_of(it, goal), low, high }
    }

    fn written(app: App, it: &Indicator, target: SetTarget) -> Self {
        let low = app.with(|of| target_text(app.lang.get(), &of.areas, it, target)).unwrap_or_default();
        Self { shape: Direction::None, low, high: String::new() }
    }
}

/// The state of one row's fields: what holds, and over it what is being typed.
#[derive(Clone, Copy)]
struct Entry {
    app: App,
    place: Place,
    id: IndicatorId,
    row: usize,
    indicator: StoredValue<Indicator>,
    draft: RwSignal<Option<Fields>>,
    problem: RwSignal<Option<TypedProblem>>,
    shown: Memo<Fields>,
}

impl Entry {
    fn new(app: App, place: Place, id: IndicatorId, row: usize, it: Indicator) -> Self {
        let indicator = StoredValue::new(it);
        let draft = RwSignal::new(None::<Fields>);
        let held = Memo::new(move |_| standing_of(app, place, id).target());
        let shown = Memo::new(move |_| {
            draft.get().unwrap_or_else(|| indicator.with_value(|it| Fields::of(app, it, held.get())))
        });
        Self { app, place, id, row, indicator, draft, problem: RwSignal::new(None), shown }
    }

    fn edit(self, change: impl FnOnce(&mut Fields)) {
        let mut fields = self.shown.get_untracked();
        change(&mut fields);
        self.draft.set(Some(fields));
        self.problem.set(None);
    }

    fn restore(self) {
        self.draft.set(None);
        self.problem.set(None);
    }

    /// Keeps what was typed. False where it is no target; the reason then stands under the fields.
    fn keep(self) -> bool {
        let Some(typed) = self.draft.get_untracked() else { return true };
        let Some(read) = self.app.peek(|of| self.indicator.with_value(|it| typed.read(of, it))) else { return true };
        match read {
            Err(problem) => {
                self.problem.set(Some(problem));
                false
            }
            Ok(target) => {
                put_typed(self.app, self.place, self.id, target);
                self.restore();
                true
            }
        }
    }

    fn on_key(self, event: &ev::KeyboardEvent) {
        match event.key().as_str() {
            "Enter" if !event.is_composing() => {
                event.prevent_default();
                if self.keep() {
                    focus_field(&format!(
                        "goal-{}",
                        if event.shift_key() { self.row.saturating_sub(1) } else { self.row + 1 }
                    ));
                }
            }
            "Escape" => self.restore(),
            _ => {}
        }
    }

    /// The comparison was chosen. Where the limits already make a target it holds at once.
    fn choose(self, shape: Direction) {
        self.edit(|it| it.shape = shape);
        let fields = self.shown.get_untracked();
        let whole = shape != Direction::None
            && !fields.low.is_empty()
            && (shape != Direction::Within || !fields.high.is_empty());
        if whole {
            self.keep();
        }
    }
}

impl Entry {
    /// A kind of target was chosen: it holds at once, and is written out so that it can be changed.
    fn begin(self, kind: Kind) {
        let now = standing_of(self.app, self.place, self.id);
        let lang = self.app.lang.get_untracked();
        let first =
            self.app.peek(|it| benchmarks(&it.areas, lang, self.place.area).first().map(|(id, _)| *id)).flatten();
        let target = self.indicator.with_value(|it| template(it, kind, Standing::goal(now), first));
        self.restore();
        put_typed(self.app, self.place, self.id, Some(target));
        focus_field(&format!("goal-{}", self.row));
    }
}

impl Fields {
    /// The target that the fields say; `None` where they are empty.
    fn read(&self, workspace: &Workspace, it: &Indicator) -> Result<Option<SetTarget>, TypedProblem> {
        if self.shape != Direction::None {
            return Ok(from_fields(it, self.shape, &self.low, &self.high)?.map(SetTarget::Goal));
        }
        Ok(match written(&workspace.areas, it, it.direction, &self.low)? {
            Typed::Inherit => None,
            Typed::Waive => Some(SetTarget::Waived),
            Typed::Goal(goal) => Some(SetTarget::Goal(goal)),
            Typed::Target(target) => Some(target),
        })
    }
}

/// The fields of a row.
#[component]
pub(super) fn GoalEntry(place: Place, id: IndicatorId, row: usize) -> impl IntoView {
    let app = App::get();
    let it = indicator_of(app, id)?;
    let is_yes_no = it.scale == Scale::YesNo;
    let entry = Entry::new(app, place, id, row, it);
    let says =
        move || entry.problem.get().map(|it| entry.indicator.with_value(|of| problem_text(app.lang.get(), of, it)));
    Some(view! {
        {if is_yes_no { view! { <YesNo entry/> }.into_any() } else { view! { <Limits entry/> }.into_any() }}
        <span id=format!("problem-{row}") role="status">{move || says().map(|it| view! { <small class="wrong">{it}</small> })}</span>
    })
}

/// A yes or no is chosen and holds at once.
#[component]
fn YesNo(entry: Entry) -> impl IntoView {
    let Entry { app, place, id, row, .. } = entry;
    let now = move || match asks_yes(standing_of(app, place, id).goal()) {
        None => "",
        Some(true) => "yes",
        Some(false) => "no",
    };
    let choose = move |value: String| {
        let goal = match value.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        let goal = goal.map(|yes| entry.indicator.with_value(|it| yes_no_goal(it, yes)));
        put_typed(app, place, id, goal.map(SetTarget::Goal));
    };
    let words = move || ValueText::of(app.lang.get());
    let label = move || fill(TargetsText::of(app.lang.get()).yes_no_of, &[("name", &indicator_name(app, id))]);
    view! {
        <span class="goal-in">
            <select id=format!("goal-{row}") aria-label=label aria-describedby=format!("standing-{row}")
                disabled=d(move || !app.writable()) prop:value=now
                on:keydown=move |event| entry.on_key(&event)
                on:change:target=move |event| choose(event.target().value())>
                <option value="" selected=d(move || now().is_empty())>{t(|lang| TargetsText::of(lang).not_set)}</option>
                <option value="yes" selected=d(move || now() == "yes")>{d(move || words().yes)}</option>
                <option value="no" selected=d(move || now() == "no")>{d(move || words().no)}</option>
            </select>
        </span>
    }
}

/// The comparisons, with the codes of their options.
const SHAPES: [(Direction, &str); 4] = [
    (Direction::AtMost, "at_most"),
    (Direction::AtLeast, "at_least"),
    (Direction::Equal, "equal"),
    (Direction::Within, "within"),
];

const fn shape_word(text: &'static TargetsText, shape: Direction) -> &'static str {
    match shape {
        Direction::AtMost => text.at_most,
        Direction::AtLeast => text.at_least,
        Direction::Equal => text.equal,
        Direction::Within | Direction::None => text.within,
    }
}

const fn kind_of(kind: Kind) -> (&'static str, fn(&'static TargetsText) -> &'static str) {
    match kind {
        Kind::LastYear => ("last_year", |it| it.kind_last_year),
        Kind::Parent => ("parent", |it| it.kind_parent),
        Kind::Area => ("area", |it| it.kind_area),
        Kind::Milestone => ("milestone", |it| it.kind_milestone),
        Kind::Quota => ("quota", |it| it.kind_quota),
    }
}

/// A comparison and one limit, or two.
#[component]
fn Limits(entry: Entry) -> impl IntoView {
    let Entry { app, id, row, shown, .. } = entry;
    let text = move || TargetsText::of(app.lang.get());
    let group = NodeRef::<html::Span>::new();
    let is_range = Memo::new(move |_| shown.read().shape == Direction::Within);
    let named = move |text: &str| fill(text, &[("name", &indicator_name(app, id))]);
    let unit = move || {
        let lang = app.lang.get();
        app.with(|it| entry.indicator.with_value(|of| unit_of(lang, &it.catalog, of))).unwrap_or_default()
    };
    // Leaving the fields keeps what was typed; going from one to the other does not.
    let leave = move |event: ev::FocusEvent| {
        let to = event.related_target().and_then(|it| it.dyn_into::<Node>().ok());
        // The browser also tells of a field that goes away with its page, when its signals are gone already.
        let Some(Some(group)) = group.try_get_untracked() else { return };
        if !group.contains(to.as_ref()) {
            entry.keep();
        }
    };
    let kinds = entry.indicator.with_value(Kind::of);
    let choose = move |code: String| {
        if let Some((shape, _)) = SHAPES.into_iter().find(|(_, it)| *it == code) {
            entry.choose(shape);
        } else if let Some(kind) = kinds.iter().find(|it| kind_of(**it).0 == code) {
            entry.begin(*kind);
        }
    };
    let is_written = Memo::new(move |_| shown.read().shape == Direction::None);
    let field_label = move || named(if is_range.get() { text().low_of } else { text().limit_of });
    let invalid = move || entry.problem.read().is_some().to_string();
    view! {
        <span class="goal-in" node_ref=group on:focusout=leave on:keydown=move |event| entry.on_key(&event)>
            <select aria-label=d(move || named(text().comparison_of)) disabled=d(move || !app.writable())
                on:change:target=move |event| choose(event.target().value())>
                {SHAPES.map(|(shape, code)| view! {
                    <option value=code prop:selected=d(move || shown.read().shape == shape)>{d(move || shape_word(text(), shape))}</option>
                }).collect_view()}
                {kinds.iter().map(|kind| view! {
                    <option value=kind_of(*kind).0>{d(move || kind_of(*kind).1(text()))}</option>
                }).collect_view()}
                <option value="" disabled hidden prop:selected=is_written>{t(|lang| TargetsText::of(lang).kind_written)}</option>
            </select>
            <input type="text" inputmode="decimal" autocomplete="off" class:written=is_written id=format!("goal-{row}") aria-label=field_label
                aria-describedby=format!("standing-{row} problem-{row}") aria-invalid=invalid
                disabled=d(move || !app.writable()) prop:value=d(move || shown.read().low.clone())
                on:input:target=move |event| entry.edit(|it| it.low = event.target().value())/>
            <Show when=move || is_range.get()>
                <span>{t(|lang| TargetsText::of(lang).and)}</span>
                <input type="text" inputmode="decimal" autocomplete="off" aria-label=d(move || named(text().high_of))
                    aria-describedby=format!("problem-{row}") aria-invalid=invalid
                    disabled=d(move || !app.writable()) prop:value=d(move || shown.read().high.clone())
                    on:input:target=move |event| entry.edit(|it| it.high = event.target().value())/>
            </Show>
            <span class="u">{unit}</span>
        </span>
        <Benchmarks entry/>
    }
}

/// The area that a target stands against, to be chosen from those around.
#[component]
fn Benchmarks(entry: Entry) -> impl IntoView {
    let Entry { app, place, id, .. } = entry;
    let held = Memo::new(move |_| match standing_of(app, place, id).target() {
        Some(SetTarget::Against(it @ Against { base: Benchmark::Area(at), .. })) => Some((it, AreaId(at))),
        _ => None,
    });
    let choices = move || {
        let (lang, held) = (app.lang.get(), held.get());
        let all = |it: &Workspace| {
            let mut all = benchmarks(&it.areas, lang, place.area);
            if let Some((_, at)) = held
                && !all.iter().any(|(it, _)| *it == at)
            {
                all.push((at, path_name(&it.areas, lang, at)));
            }
            all
        };
        app.with(all).unwrap_or_default()
    };
    let choose = move |value: String| {
        if let (Some((it, _)), Ok(at)) = (held.get_untracked(), value.parse()) {
            entry.restore();
            put_typed(app, place, id, Some(SetTarget::Against(Against { base: Benchmark::Area(at), ..it })));
        }
    };
    let label = move || fill(TargetsText::of(app.lang.get()).benchmark_of, &[("name", &indicator_name(app, id))]);
    view! {
        <Show when=move || held.get().is_some()>
            <select class="benchmark" aria-label=label disabled=d(move || !app.writable())
                on:change:target=move |event| choose(event.target().value())>
                {move || choices().into_iter().map(|(at, name)| view! {
                    <option value=at.0.to_string() selected=held.get().is_some_and(|(_, it)| it == at)>{name}</option>
                }).collect_view()}
            </select>
        </Show>
    }
}

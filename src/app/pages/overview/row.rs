//! One row of the overview.

use super::{Rows, Trends};
use crate::app::parts::says::d;
use crate::app::parts::verdict_chip::VerdictChip;
use crate::app::route::Page;
use crate::app::state::App;
use crate::catalog::IndicatorId;
use crate::locale::{OverviewText, fill};
use crate::speak::period_name;
use crate::view::drawing::spark_of;
use crate::view::overview::trend_periods;
use crate::view::overview_row::RowWords;
use leptos::prelude::*;

/// A row of the table.
pub(super) fn row(app: App, id: IndicatorId, rows: RwSignal<Rows>, trends: RwSignal<Trends>) -> impl IntoView {
    let row = Memo::new(move |_| rows.with(|it| it.get(&id).cloned()));
    let verdict = Memo::new(move |_| row.with(|it| it.as_ref().map(|it| it.now.verdict)));
    let code =
        Memo::new(move |_| app.with(|it| Some(it.catalog.indicator(id)?.code.clone())).flatten().unwrap_or_default());
    let href = move || app.route.read().to(Page::Indicator(code.get())).href();
    let (name_href, value_href) = (href, href);
    let words = Memo::new(move |_| {
        row.with(|row| app.with(|it| RowWords::of(it, app.lang.get(), row.as_ref()?)))
            .flatten()
            .map(std::sync::Arc::new)
    });
    let get = move |part: fn(&RowWords) -> String| move || words.with(|it| it.as_ref().map(|it| part(it)));
    let label = move |part: fn(&'static OverviewText) -> &'static str| move || part(OverviewText::of(app.lang.get()));
    let spark = move || {
        let lang = app.lang.get();
        let text = OverviewText::of(lang);
        trends.with(|it| {
            let values = it.get(&id)?;
            let periods = trend_periods(app.period.get());
            let calendar = app.peek(|it| it.calendar)?;
            let said = |period: Option<&crate::figures::Period>| {
                period.map(|it| period_name(lang, calendar, *it)).unwrap_or_default()
            };
            let name = words.with(|it| it.as_ref().map(|it| it.name.clone())).unwrap_or_default();
            let places = [("name", name.as_str()), ("first", &said(periods.first())), ("last", &said(periods.last()))];
            values.iter().any(Option::is_some).then(|| spark_of(&fill(text.spark_label, &places), values))
        })
    };
    view! {
        <tr>
            <th scope="row">
                <a href=name_href>{get(|it| it.name.clone())}</a>
                <small>{get(|it| it.good.to_owned())}</small>
            </th>
            <td class="n" data-label=label(|it| it.value)>
                <a class="num-link" class:why=get_is_missing(words) href=value_href>
                    <span class:v=d(move || !get_is_missing(words)())>{get(|it| it.value.clone())}</span>
                    <span class="u">{get(|it| it.unit.clone())}</span>
                </a>
                {move || words.with(|it| it.as_ref()?.incomplete.clone()).map(|it| view! { <small class="why">{it}</small> })}
            </td>
            <td class="n" data-label=label(|it| it.target)>{get(|it| it.target.clone())}</td>
            <td class="verdict">{move || verdict.get().map(|verdict| view! { <VerdictChip verdict/> })}</td>
            <td class="gap" data-label=label(|it| it.gap)>{get(|it| it.gap.clone())}</td>
            <td class="n change" data-label=label(|it| it.change)>
                {get(|it| it.change.clone())}
                <small class="u">{get(|it| it.change_count.clone())}</small>
            </td>
            <td class="trend" inner_html=spark></td>
            <td class="bullet" inner_html=get(|it| it.bullet.clone())></td>
        </tr>
    }
}

fn get_is_missing(words: Memo<Option<std::sync::Arc<RowWords>>>) -> impl Fn() -> bool + Copy + Send + Sync {
    move || words.with(|it| it.as_ref().is_some_and(|it| it.is_missing))
}

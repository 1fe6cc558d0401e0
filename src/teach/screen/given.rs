//! What is known before an example is filled in: the counts, without saying which of them stands where.

use super::Facts;
use super::parts::card;
use crate::locale::{LearnText, TeachKitText, fill};
use crate::measure::{Exact, Fixed};
use crate::scene::{Call, Html};
use crate::teach::case::{Case, Share, Side};
use crate::teach::example::{Focus, goal_text};

/// The counts that the steps of a focus need.
pub(super) fn given(call: &Call<Facts>, case: &Case, focus: Focus) -> Html {
    let kit = TeachKitText::of(call.lang);
    let mut inner = match focus {
        Focus::Areas => shares(case, kit.col_area, &case.children),
        Focus::Months => shares(case, kit.col_month, &case.months),
        Focus::Change => {
            let now =
                Share { name: case.span.clone(), top: total(Some(&case.top)), bottom: total(case.bottom.as_ref()) };
            let both: Vec<Share> = case.before.iter().cloned().chain([now]).collect();
            shares(case, kit.col_year, &both)
        }
        Focus::Value | Focus::Average | Focus::Gap => counts(call, case),
    };
    if focus == Focus::Gap
        && let Some(goal) = goal_text(case, call.lang)
    {
        inner = inner.list(&[fill(kit.fact, &[("what", kit.col_target), ("n", &goal)])]);
    }
    card(LearnText::of(call.lang).given, &inner)
}

fn total(side: Option<&Side>) -> Exact {
    side.and_then(Side::total).unwrap_or(Exact::whole(1))
}

fn shown(number: Exact) -> String {
    number.round(if number.denominator() == 1 { 0 } else { 2 }).map(Fixed::grouped).unwrap_or_default()
}

/// Each count by its name, those of the denominator first, so that the order tells nothing.
fn counts(call: &Call<Facts>, case: &Case) -> Html {
    let kit = TeachKitText::of(call.lang);
    let mut all: Vec<String> = Vec::new();
    for it in case.bottom.iter().chain([&case.top]).flat_map(|it| &it.parts) {
        let says = fill(kit.fact, &[("what", &it.name), ("n", &shown(it.value))]);
        if !all.contains(&says) {
            all.push(says);
        }
    }
    Html::new().list(&all)
}

/// The parts of a whole, or the same whole at two times.
fn shares(case: &Case, head: &str, all: &[Share]) -> Html {
    let mut heads = vec![head];
    heads.extend(case.bottom.as_ref().map(|it| it.what.as_str()));
    heads.push(&case.top.what);
    let row = |it: &Share| {
        let bottom = case.bottom.as_ref().map(|_| shown(it.bottom));
        [Some(it.name.clone()), bottom, Some(shown(it.top))].into_iter().flatten().collect()
    };
    let rows: Vec<Vec<String>> = all.iter().map(row).collect();
    Html::new().table("", &heads, &rows)
}

//! What passes by itself on the wall: the clock, a year that is played, slides that turn.

use super::super::Desk;
use super::Stand;
use crate::locale::{PresentText, fill};
use crate::present::deck::Deck;
use crate::scene::{Call, Event, Scene};

/// A month of a year that is played lasts so long, in milliseconds.
const MONTH_MS: u32 = 1200;
/// The clock is set so often.
const CLOCK_MS: u32 = 1000;

/// In how many milliseconds the wall is to be looked at again.
pub(super) const fn tick(stand: &Stand) -> Option<u32> {
    match (stand.playing, stand.since > 0 || stand.auto > 0 && !stand.black) {
        (true, _) => Some(MONTH_MS),
        (false, true) => Some(CLOCK_MS),
        _ => None,
    }
}

/// The seconds until the next slide comes by itself; `None` where slides do not turn, or wait for a year or a black screen.
fn left(call: &Call<Desk>, stand: &Stand) -> Option<i64> {
    let runs = stand.auto > 0 && !stand.black && !stand.playing;
    // A second that has begun is still to come.
    runs.then(|| (i64::from(stand.auto) * 1000 - (call.now - stand.turned)).max(0).saturating_add(999) / 1000)
}

/// Whether the next slide is due.
pub(super) fn is_due(call: &Call<Desk>, stand: &Stand) -> bool {
    left(call, stand) == Some(0)
}

/// The clock alone, so that nothing is computed or drawn anew for it. `None` where more happens than a second passing.
pub(in crate::present::screen) fn second(call: &Call<Desk>, deck: &Deck) -> Option<Scene> {
    let stand: Stand = serde_json::from_str(&call.state).ok()?;
    if call.event != Event::Tick || stand.playing || is_due(call, &stand) {
        return None;
    }
    let text = clock(call, deck, &stand).map(|it| it.0).unwrap_or_default();
    let mut patch = vec![("show-clock".to_owned(), text)];
    if stand.auto > 0 {
        patch.push(("show-auto".to_owned(), turns(call, &stand)));
    }
    Some(Scene {
        title: PresentText::of(call.lang).title.to_owned(),
        patch,
        state: call.state.clone(),
        tick: tick(&stand),
        awake: true,
        ..Scene::default()
    })
}

/// When the next slide comes, in words; nothing where slides do not turn by themselves.
pub(super) fn turns(call: &Call<Desk>, stand: &Stand) -> String {
    let says = |left: i64| fill(PresentText::of(call.lang).next_in, &[("n", &left.to_string())]);
    left(call, stand).map(says).unwrap_or_default()
}

/// What the clock says, and whether the time is over.
pub(super) fn clock(call: &Call<Desk>, deck: &Deck, stand: &Stand) -> Option<(String, bool)> {
    if stand.since == 0 {
        return None;
    }
    let seconds = (call.now - stand.since).max(0) / 1000;
    let says = |seconds: i64| format!("{}:{:02}", seconds / 60, seconds % 60);
    if deck.minutes == 0 {
        return Some((says(seconds), false));
    }
    let left = i64::from(deck.minutes) * 60 - seconds;
    Some(if left >= 0 { (says(left), false) } else { (format!("+{}", says(-left)), true) })
}

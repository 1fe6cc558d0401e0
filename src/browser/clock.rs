//! The clock of the computer, in its own time zone.

use js_sys::Date;
use wasm_bindgen::JsValue;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year, as 2026.
    pub year: i32,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// Milliseconds since 1970, in whole numbers.
pub fn now_ms() -> u64 {
    Date::now() as u64
}

/// Milliseconds of a clock that never goes back, for measuring.
pub fn ticks_ms() -> f64 {
    web_sys::window().and_then(|it| it.performance()).map_or_else(Date::now, |it| it.now())
}

/// Today, here.
pub fn today() -> Day {
    day_of(now_ms())
}

/// Today, here, in days since 1970: in China it is tomorrow already when it is evening at Greenwich.
pub fn days() -> i64 {
    let now = now_ms();
    let here = now as i64 - local(now).get_timezone_offset() as i64 * 60_000;
    here.div_euclid(86_400_000)
}

/// The day, here, of a moment.
pub fn day_of(ms: u64) -> Day {
    let date = local(ms);
    Day { year: date.get_full_year() as i32, month: date.get_month() as u8 + 1, day: date.get_date() as u8 }
}

/// The time of day, here, of a moment: `09:05`.
pub fn hour_minute(ms: u64) -> String {
    let date = local(ms);
    format!("{:02}:{:02}", date.get_hours(), date.get_minutes())
}

/// A moment as `2026-11-23 15:43`.
pub fn moment(ms: u64) -> String {
    let day = day_of(ms);
    format!("{:04}-{:02}-{:02} {}", day.year, day.month, day.day, hour_minute(ms))
}

/// A moment as part of a file name: `20261123-1543`.
pub fn stamp(ms: u64) -> String {
    let (day, date) = (day_of(ms), local(ms));
    format!("{:04}{:02}{:02}-{:02}{:02}", day.year, day.month, day.day, date.get_hours(), date.get_minutes())
}

fn local(ms: u64) -> Date {
    Date::new(&JsValue::from_f64(ms as f64))
}

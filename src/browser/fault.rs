//! Faults on request, so that end-to-end tests can meet a full disk or a damaged database in every browser.
//!
//! They are asked for by `?fault=` in the address (its hash or its query) or by `window.biaochi_fault`, once, at boot:
//! a list of names between commas.
//! Anyone may use them; they can do no more than make the page's own storage fail, and never touch what is kept.

use std::cell::Cell;

use wasm_bindgen::JsValue;

use super::listen::property;

/// What is made to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// `localStorage` is blocked.
    NoLocalStorage,
    /// IndexedDB is blocked.
    NoIndexedDb,
    /// Every commit meets a full store.
    Quota,
    /// The database cannot be opened.
    Damaged,
    /// The database was written by a newer version.
    Newer,
    /// Every commit takes a second and a half.
    SlowCommit,
    /// No Web Locks, as over plain http on a local network.
    NoLocks,
}

const NAMES: [(&str, Fault); 7] = [
    ("no-local-storage", Fault::NoLocalStorage),
    ("no-indexeddb", Fault::NoIndexedDb),
    ("quota", Fault::Quota),
    ("damaged", Fault::Damaged),
    ("newer", Fault::Newer),
    ("slow-commit", Fault::SlowCommit),
    ("no-locks", Fault::NoLocks),
];

thread_local! {
    /// One bit a fault; `None` until it is first asked.
    static ACTIVE: Cell<Option<u8>> = const { Cell::new(None) };
}

/// Whether this fault was asked for.
pub fn is(fault: Fault) -> bool {
    let active = ACTIVE.get().unwrap_or_else(|| {
        let read = bits(&requested());
        ACTIVE.set(Some(read));
        read
    });
    active & bit(fault) != 0
}

/// Puts these faults in the place of those that are active, for tests within one page.
pub fn inject(names: &str) {
    ACTIVE.set(Some(bits(names)));
}

fn bit(fault: Fault) -> u8 {
    1 << fault as u8
}

fn bits(names: &str) -> u8 {
    NAMES.iter().filter(|(name, _)| names.split(',').any(|it| it == *name)).fold(0, |all, (_, it)| all | bit(*it))
}

fn requested() -> String {
    let Some(window) = web_sys::window() else {
        return String::new();
    };
    let global = property(&window, "biaochi_fault").as_ref().and_then(JsValue::as_string);
    global.unwrap_or_else(|| {
        let location = window.location();
        let address = location.search().unwrap_or_default() + &location.hash().unwrap_or_default();
        let asked = address.split(['?', '&', '#']).find_map(|it| it.strip_prefix("fault="));
        asked.unwrap_or_default().to_owned()
    })
}

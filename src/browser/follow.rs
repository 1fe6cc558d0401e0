//! How a tab that reads learns what the tab that writes has kept.
//!
//! A BroadcastChannel tells at once, but WebKit delivers none between pages from disk,
//! so the revision is asked for every two seconds as well while the page is in sight.

use std::{cell::Cell, rc::Rc};

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::BroadcastChannel;

use super::{
    listen::{Listener, Timer, property},
    store::Store,
};

const POLL_MS: i32 = 2000;

/// Tells the other tabs what was kept.
pub(super) struct Announcer(Option<BroadcastChannel>);

impl Announcer {
    pub(super) fn new(id: &str) -> Self {
        Self(channel(id))
    }

    pub(super) fn announce(&self, revision: u64) {
        if let Some(channel) = &self.0 {
            // The readers find out by asking where this fails.
            let _ = channel.post_message(&JsValue::from_f64(revision as f64));
        }
    }
}

impl Drop for Announcer {
    fn drop(&mut self) {
        if let Some(channel) = &self.0 {
            channel.close();
        }
    }
}

/// Follows the commits of another tab until it is dropped.
pub struct Follower {
    channel: Option<BroadcastChannel>,
    _timer: Timer,
    _listeners: Vec<Listener>,
}

impl Follower {
    /// Calls back with each newer revision that was kept, from the one that the page has loaded.
    pub fn start(store: Rc<Store>, id: &str, loaded: u64, on_newer: impl Fn(u64) + 'static) -> Self {
        let seen = Cell::new(loaded);
        let heard = Rc::new(move |revision: u64| {
            if revision > seen.get() {
                seen.set(revision);
                on_newer(revision);
            }
        });
        let mut listeners = Vec::new();
        let channel = channel(id);
        let id: Rc<str> = id.into();
        let ask = move || {
            let (store, id, heard) = (Rc::clone(&store), Rc::clone(&id), Rc::clone(&heard));
            spawn_local(async move {
                // A store that does not answer now is asked again in two seconds.
                if let Ok(Some(head)) = store.head(&id).await {
                    heard(head.revision);
                }
            });
        };
        if let Some(channel) = &channel {
            // In Chromium any local page may write to this channel: a message is a reason to look, not a fact.
            let ask = ask.clone();
            listeners.push(Listener::on(channel, "message", move |_| ask()));
        }
        let document = web_sys::window().and_then(|it| it.document());
        let visible = move |document: &Option<web_sys::Document>| document.as_ref().is_some_and(|it| !it.hidden());
        if let Some(document) = &document {
            let (ask, shown) = (ask.clone(), Some(document.clone()));
            listeners.push(Listener::on(document, "visibilitychange", move |_| {
                if visible(&shown) {
                    ask();
                }
            }));
        }
        let timer = Timer::every(POLL_MS, move || {
            if visible(&document) {
                ask();
            }
        });
        Self { channel, _timer: timer, _listeners: listeners }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}

fn channel(id: &str) -> Option<BroadcastChannel> {
    let window = web_sys::window()?;
    property(&window, "BroadcastChannel")?;
    BroadcastChannel::new(&format!("biaochi.{id}")).ok()
}

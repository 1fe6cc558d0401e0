//! One tab writes a workspace: a Web Lock on its id, held as long as the tab lives.
//!
//! web-sys calls Web Locks unstable, so they are called by name.
//! Where the browser has none (old ones, plain http) both tabs may write,
//! and the expected revision of a commit finds the conflict.

use std::{cell::RefCell, rc::Rc};

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{
    fault::{self, Fault},
    listen::{error_name, method, object, property},
    once::once,
};

/// The answer to asking for a workspace.
pub enum Access {
    /// This tab writes, until the lock is dropped or taken over.
    Held(Lock),
    /// Another tab writes.
    Elsewhere,
    /// The browser has no locks: conflicts are found when committing.
    Unsupported,
}

/// The right to write. Dropped, it goes to whoever asks next.
pub struct Lock {
    release: Rc<RefCell<Option<Function>>>,
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(release) = self.release.take() {
            // Resolves the promise for which the browser holds the lock; cannot throw.
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// Asks for the right to write a workspace, without waiting for it. `on_lost` is told when another tab takes over.
pub async fn request(id: &str, on_lost: impl FnOnce() + 'static) -> Access {
    ask(id, "ifAvailable", on_lost).await
}

/// Takes the right to write from the tab that has it.
pub async fn take_over(id: &str, on_lost: impl FnOnce() + 'static) -> Access {
    ask(id, "steal", on_lost).await
}

async fn ask(id: &str, how: &str, on_lost: impl FnOnce() + 'static) -> Access {
    if fault::is(Fault::NoLocks) {
        return Access::Unsupported;
    }
    let locks = web_sys::window().and_then(|it| property(&it.navigator(), "locks"));
    let Some((locks, request)) = locks.and_then(|it| method(&it, "request").map(|call| (it, call))) else {
        return Access::Unsupported;
    };
    let release: Rc<RefCell<Option<Function>>> = Rc::default();
    let (teller, arrival) = once();
    let (held, granted) = (Rc::clone(&release), teller.clone());
    let callback = Closure::once(move |lock: JsValue| {
        if lock.is_null() {
            granted.tell(Access::Elsewhere);
            return JsValue::UNDEFINED;
        }
        // The lock is held until this promise resolves, which only `Lock::drop` does.
        let forever = Promise::new(&mut |resolve, _| {
            held.replace(Some(resolve));
        });
        granted.tell(Access::Held(Lock { release: Rc::clone(&held) }));
        forever.into()
    });
    let options = object(&[("mode", "exclusive".into()), (how, true.into())]);
    let name = JsValue::from_str(&format!("biaochi.workspace.{id}"));
    let asked = request.call3(&locks, &name, &options, callback.as_ref().unchecked_ref());
    let Some(asked) = asked.ok().and_then(|it| it.dyn_into::<Promise>().ok()) else {
        return Access::Unsupported;
    };
    spawn_local(async move {
        let ended = JsFuture::from(asked).await;
        drop(callback);
        match ended {
            // Stolen: the promise of a lock that was granted rejects in the tab that had it.
            Err(error) if error_name(&error) == "AbortError" && release.take().is_some() => on_lost(),
            // Refused outright, as in a page without an origin.
            Err(_) => teller.tell(Access::Unsupported),
            Ok(_) => {}
        }
    });
    arrival.await
}

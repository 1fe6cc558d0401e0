//! A value that arrives once, from an event to an awaiting task of the same thread.
//!
//! A `Promise` would do the same, but its two closures would outlive what they wait for.

use std::{
    cell::RefCell,
    future::Future,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

struct Slot<T> {
    value: Option<T>,
    waker: Option<Waker>,
}

/// The end that waits.
pub(super) struct Once<T>(Rc<RefCell<Slot<T>>>);

/// The end that tells. The first value wins, later ones are dropped.
pub(super) struct Teller<T>(Rc<RefCell<Slot<T>>>);

/// A pair whose tellers can be handed to several events.
pub(super) fn once<T>() -> (Teller<T>, Once<T>) {
    let slot = Rc::new(RefCell::new(Slot { value: None, waker: None }));
    (Teller(Rc::clone(&slot)), Once(slot))
}

impl<T> Clone for Teller<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> Teller<T> {
    /// Hands the value over and wakes the waiting task.
    pub(super) fn tell(&self, value: T) {
        let waker = {
            let mut slot = self.0.borrow_mut();
            if slot.value.is_none() {
                slot.value = Some(value);
            }
            slot.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl<T> Future for Once<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let mut slot = self.0.borrow_mut();
        match slot.value.take() {
            Some(value) => Poll::Ready(value),
            None => {
                slot.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}
